import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baselineOf, readBaseline, withBaseline } from "../../src/contract/baseline";
import { comparedWith } from "../../src/contract/difference";
import { uidOf } from "../../src/contract/distinct";
import { documentOf } from "../../src/contract/of-report";
import { readReport } from "../../src/contract/read-report";
import type { FindingDocument, ReportDocument } from "../../src/contract/report";
import type { Deployment, Resource } from "../../src/model/deployment";
import { merge } from "../../src/model/merge";
import { unknown } from "../../src/model/value";
import { judged } from "../support/judged";
import { change, config, provider, readPlan, refers } from "../support/plan";
import { story } from "../support/stories";

const document = ({
  deployment,
  registers,
  today,
}: Pick<ReturnType<typeof story>, "deployment" | "registers" | "today">) =>
  documentOf(judged(deployment, registers, today), { version: "0" });
const of = (deployment: Deployment, registers = {}) => document({ deployment, registers, today: "2026-11-21" });

const names = ["20-s3-replication-two-rules", "54-bucket-policies-by-account", "24-second-hop", "80-production-stack"];
const stories = names.map((name) => ({ name, its: story(name) }));
const summary = ({ state, isWorse }: FindingDocument) => (isWorse ? "worse" : state);

/** A bucket of important data whose policy lets an account read. */
function opened(to: string | undefined, name = "tracks", from?: string, called = "tracks"): Deployment {
  const bucket = `aws_s3_bucket.${name}`;
  const statement = { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: `arn:aws-cn:s3:::${called}/*` };
  const policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ ...statement, Principal: to === "*" ? "*" : { AWS: `arn:aws-cn:iam::${to}:root` } }],
  });
  const moved = (address: string) => from && { previous_address: address.replace(name, from) };
  return readPlan({
    configuration: {
      ...provider("cn-north-1"),
      root_module: {
        resources: [config(bucket), config(`aws_s3_bucket_policy.${name}`, { bucket: refers(bucket) })],
      },
    },
    resource_changes: [
      {
        ...change(bucket, { after: { bucket: called, tags: { "auto:data-class": "important" } } }),
        ...moved(bucket),
      },
      ...(to === undefined
        ? []
        : [
            {
              ...change(`aws_s3_bucket_policy.${name}`, { after: { bucket: called, policy } }),
              ...moved(`aws_s3_bucket_policy.${name}`),
            },
          ]),
    ],
  });
}

const accounts = ["111111111111", "222222222222", "333333333333"].map((id, at) => ({
  id,
  partition: "aws-cn",
  operatedFrom: ["DE", "SG", "CN"][at] as string,
}));
const opening = (to: string | undefined, name?: string, from?: string) => of(opened(to, name, from), { accounts });

describe("compared with a base", () => {
  test.each(stories)("$name: a report is what it was before", ({ its }) => {
    const { difference, findings, summary: counts } = comparedWith(document(its), document(its), "new");
    expect(findings.map(({ state }) => state)).toEqual(findings.map(() => "unchanged"));
    expect(difference?.resolved).toEqual({ findings: [], stores: [], copies: [], grants: [] });
    expect(counts.blocking).toBe(0);
  });

  test.each(stories)("$name: what is new one way is resolved the other way", ({ its }) => {
    const nothing = document({ ...its, deployment: { ...its.deployment, resources: [] } });
    const forth = comparedWith(document(its), nothing, "new");
    const back = comparedWith(nothing, document(its), "new");
    expect(forth.findings.map(({ state }) => state)).toEqual(forth.findings.map(() => "new"));
    expect(back.difference?.findings.resolved).toBe(forth.findings.length);
    expect(forth.summary.blocking).toBe(document(its).summary.blocking);
  });

  test("the order of resources says nothing, on either side", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        ({ its }, numbers) => {
          const shuffled = [...its.deployment.resources]
            .map((one): [number, Resource] => [numbers.next().value, one])
            .sort(([one], [other]) => one - other)
            .map(([, one]) => one);
          const other = document({ ...its, deployment: { ...its.deployment, resources: shuffled } });
          expect(comparedWith(other, document(its), "all")).toEqual(comparedWith(document(its), other, "all"));
        },
      ),
      { numRuns: 8 },
    );
  });

  test.each(stories)("$name: a place that is no longer known is no pass", ({ its }) => {
    const { resources } = its.deployment;
    const base = document(its);
    const regions = new Set(resources.map(({ region }) => region));
    for (const region of regions) {
      const lost = resources.map((one) =>
        one.region === region ? { ...one, region: unknown("region-not-stated") } : one,
      );
      const { findings } = comparedWith(
        document({ ...its, deployment: { ...its.deployment, resources: lost } }),
        base,
        "new",
      );
      const flows = findings.filter(({ kind, where }) => kind === "copy" && where?.country === null);
      for (const one of flows)
        if (one.where?.country !== base.findings.find(({ id }) => id === one.id)?.where?.country)
          expect([summary(one), one.status], `${one.id} ${one.message}`).not.toContain("known");
    }
  });

  test("a recipient more is new, one less is resolved, another one in its place is worse", () => {
    const states = (head: string | undefined, base: string | undefined) => {
      const { findings, difference } = comparedWith(opening(head), opening(base), "new");
      return [
        ...findings.filter(({ kind }) => kind === "grant").map(summary),
        ...(difference?.resolved.findings ?? []).map(() => "resolved"),
      ];
    };
    expect(states("111111111111", undefined)).toEqual(["new"]);
    expect(states(undefined, "111111111111")).toEqual(["resolved"]);
    expect(states("222222222222", "111111111111")).toEqual(["worse"]);
    expect(states("*", "111111111111")).toEqual(["worse"]);
    expect(states("111111111111", "*")).toEqual(["changed"]);
  });

  test("what changed is told, with both sides", () => {
    const [finding] = comparedWith(opening("*"), opening("111111111111"), "new").findings.filter(
      ({ kind }) => kind === "grant",
    );
    expect(finding?.changes).toContainEqual(expect.objectContaining({ part: "who", isWorse: true }));
    expect(finding?.changes).toContainEqual({ part: "severity", from: "high", to: "critical", isWorse: true });
    expect(finding).toMatchObject({ state: "changed", isWorse: true, blocks: true, status: "open" });
  });

  test("what was moved is what it was before", () => {
    const head = opening("111111111111", "trips", "tracks");
    const { findings, difference } = comparedWith(head, opening("111111111111"), "new");
    expect(findings.filter(({ kind }) => kind === "grant").map(({ state, blocks }) => [state, blocks])).toEqual([
      ["unchanged", false],
    ]);
    expect(difference).toMatchObject({ stores: { unchanged: 1, resolved: 0 }, grants: { unchanged: 1, resolved: 0 } });
  });

  test("without a moved block another name is another resource", () => {
    const { findings, difference } = comparedWith(opening("111111111111", "trips"), opening("111111111111"), "new");
    expect(findings.filter(({ kind }) => kind === "grant").map(summary)).toEqual(["new"]);
    expect(difference?.findings.resolved).toBeGreaterThan(0);
  });

  test("two that change places are told apart", () => {
    const resources = (first: string, second: string) => [
      {
        ...change("aws_s3_bucket.a", { after: { bucket: first, tags: { "auto:data-class": "important" } } }),
        previous_address: "aws_s3_bucket.b",
      },
      {
        ...change("aws_s3_bucket.b", { after: { bucket: second, tags: { "auto:data-class": "core" } } }),
        previous_address: "aws_s3_bucket.a",
      },
    ];
    const plan = (changes: object[]) =>
      of(
        readPlan({
          configuration: {
            ...provider("eu-central-1"),
            root_module: { resources: [config("aws_s3_bucket.a"), config("aws_s3_bucket.b")] },
          },
          resource_changes: changes as never,
        }),
      );
    const base = plan([
      change("aws_s3_bucket.a", { after: { bucket: "y", tags: { "auto:data-class": "core" } } }),
      change("aws_s3_bucket.b", { after: { bucket: "x", tags: { "auto:data-class": "important" } } }),
    ]);
    const { stores } = comparedWith(plan(resources("x", "y")), base, "new");
    expect(stores?.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
  });
});

describe("what passes for what was there", () => {
  const grants = (report: ReportDocument) => report.findings.filter(({ kind }) => kind === "grant");
  /** The same account, and a statement that allows something else. */
  const allowing = (over: object) => {
    const policy = (its: object) => {
      const read = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::tracks/manuals/*" };
      const only = { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } };
      const who = { AWS: "arn:aws-cn:iam::111111111111:root" };
      return { Version: "2012-10-17", Statement: [{ Sid: "Read", Principal: who, ...read, Condition: only, ...its }] };
    };
    const { resources, ...its } = opened("111111111111");
    const written = resources.map((one) =>
      one.type === "aws_s3_bucket_policy"
        ? { ...one, values: { ...one.values, policy: JSON.stringify(policy(over)) } }
        : one,
    );
    return of({ ...its, resources: written }, { accounts });
  };

  test.each([
    ["all actions", { Action: "s3:*" }, "worse"],
    ["the whole bucket", { Resource: "arn:aws-cn:s3:::tracks/*" }, "worse"],
    ["without the condition", { Condition: undefined }, "worse"],
    ["another condition", { Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } }, "worse"],
    ["less of the bucket", { Resource: "arn:aws-cn:s3:::tracks/manuals/2024/*" }, "unchanged"],
    ["the same in a list", { Action: ["s3:GetObject"] }, "unchanged"],
  ])("a statement that allows %s: %o is %s", (_, over, state) => {
    expect(grants(comparedWith(allowing(over), allowing({}), "new")).map(summary)).toEqual([state]);
  });

  test("what all is allowed but is more, the less is left out", () => {
    const allBut = (...actions: string[]) => allowing({ Action: undefined, NotAction: actions });
    const states = (head: ReportDocument, base: ReportDocument) => grants(comparedWith(head, base, "new")).map(summary);
    expect(states(allBut("s3:Put*"), allBut("s3:*Object"))).toEqual(["worse"]);
    expect(states(allBut("s3:PutObject"), allBut("s3:Put*"))).toEqual(["worse"]);
    expect(states(allBut("s3:Put*"), allBut("s3:Put*"))).toEqual(["unchanged"]);
  });

  /** The same in a document that Terraform composes once the bucket has its ARN. */
  const composed = (over: object) => {
    const principals = [{ type: "AWS", identifiers: ["arn:aws-cn:iam::111111111111:root"] }];
    const data = "data.aws_iam_policy_document.open";
    const statement = [{ sid: "Read", effect: "Allow", actions: ["s3:GetObject"], principals, ...over }];
    return of(
      readPlan({
        configuration: {
          ...provider("cn-north-1"),
          root_module: {
            resources: [
              config("aws_s3_bucket.tracks"),
              config(data),
              config("aws_s3_bucket_policy.tracks", { policy: refers(`${data}.json`) }),
            ],
          },
        },
        resource_changes: [
          change("aws_s3_bucket.tracks", { after: { bucket: "tracks", tags: { "auto:data-class": "important" } } }),
          change(data, {
            actions: ["read"],
            after: { statement },
            unknown: { json: true, statement: [{ resources: true }] },
          }),
          change("aws_s3_bucket_policy.tracks", { after: { bucket: "tracks" }, unknown: { policy: true } }),
        ],
      }),
      { accounts },
    );
  };

  test.each([
    [{}, "unchanged"],
    [{ actions: ["s3:*"] }, "worse"],
    [{ actions: ["s3:GetObject", "s3:PutObject"] }, "worse"],
  ])("a statement of a document that is still to be composed: %o is %s", (over, state) => {
    expect(grants(composed(over))).toHaveLength(1);
    expect(grants(comparedWith(composed(over), composed({}), "new")).map(summary)).toEqual([state]);
  });

  test("a copy that goes to something else in the same place is worse", () => {
    const head = document(story("20-s3-replication-two-rules"));
    const base = readReport("base.json", JSON.stringify(head).replaceAll("aws_s3_bucket.sg", "aws_s3_bucket.other"));
    const [finding] = comparedWith(head, base, "new").findings.filter(({ kind }) => kind === "copy");
    expect([finding && summary(finding), finding?.changes?.map(({ part }) => part)]).toEqual(["worse", ["address"]]);
  });

  test("a finding that an earlier report knew is new where this base does not have it", () => {
    const known = comparedWith(opening("111111111111"), opening("111111111111"), "new");
    expect(grants(comparedWith(known, opening(undefined), "all"))).toMatchObject([
      { state: "new", status: "open", blocks: true },
    ]);
  });

  test("what is hidden on both sides is the same only if its id is", () => {
    const hidden = (to: string) => {
      const { resources, ...its } = opened(to);
      return of({ ...its, resources, sensitive: [`arn:aws-cn:iam::${to}:root`, to] }, { accounts });
    };
    expect(grants(comparedWith(hidden("111111111111"), hidden("111111111111"), "new")).map(summary)).toEqual([
      "unchanged",
    ]);
    expect(grants(comparedWith(hidden("222222222222"), hidden("111111111111"), "new")).map(summary)).toEqual(["worse"]);
    const [finding] = grants(hidden("111111111111"));
    expect(JSON.stringify(finding)).not.toContain("111111111111");
    expect(JSON.stringify([finding?.where, finding?.who])).not.toMatch(/Germany|DE/);
  });

  test("what a partial plan does not show is not resolved", () => {
    const base = opening("111111111111");
    const part = of({ ...opened(undefined), resources: [], isPart: true }, { accounts });
    const { difference } = comparedWith(part, base, "new");
    expect(difference).toMatchObject({ findings: { resolved: 0 }, resolved: { findings: [], stores: [] } });
    expect(difference?.unseen?.findings).toHaveLength(base.findings.length);
    expect(withBaseline(part, baselineOf(base), "b.json").baseline?.stale).toEqual([]);
  });

  test("a report is counted anew when it is read, whatever it says of itself", () => {
    const report = opening("111111111111");
    const findings = report.findings.map((one) => ({ ...one, blocks: false }));
    const forged = { ...report, findings, verdict: "holds", summary: { ...report.summary, blocking: 0, broken: 0 } };
    const { verdict, summary: its } = readReport("report.json", JSON.stringify(forged));
    expect([verdict, its]).toEqual([report.verdict, report.summary]);
  });
});

describe("of several inputs", () => {
  const open = (to: string | undefined, called: string) => opened(to, "tracks", undefined, called);
  const named = (file: string, deployment: Deployment) => ({
    ...deployment,
    inputs: deployment.inputs.map((input) => ({ ...input, file })),
  });
  const several = (files: Readonly<Record<string, Deployment>>) =>
    of(
      merge(
        Object.entries(files).map(([file, one]) => named(file, one)),
        undefined,
      ),
      { accounts },
    );

  test("two resources of the same address are told apart, whatever the order", () => {
    const [one, other] = [open("111111111111", "one"), open("111111111111", "other")];
    const ids = (report: ReportDocument) => [...report.findings, ...(report.stores ?? [])].map(uidOf).sort();
    const report = several({ "a/plan.json": one, "b/plan.json": other });
    expect(new Set(ids(report)).size).toBe(ids(report).length);
    expect(ids(several({ "b/plan.json": other, "a/plan.json": one }))).toEqual(ids(report));
  });

  test("a finding of one input is not taken for that of another", () => {
    const base = several({ "base/a.json": open("111111111111", "a"), "base/b.json": open(undefined, "b") });
    const head = several({ "head/a.json": open(undefined, "a"), "head/b.json": open("111111111111", "b") });
    const { findings, difference } = comparedWith(head, base, "new");
    expect(findings.filter(({ kind }) => kind === "grant").map(({ state, blocks }) => [state, blocks])).toEqual([
      ["new", true],
    ]);
    expect(difference?.resolved.findings.map(({ kind }) => kind)).toContain("grant");
  });

  test("a move in one input moves nothing in another", () => {
    const moved = (name: string, from: string | undefined, called: string) =>
      opened("111111111111", name, from, called);
    const base = several({ "dev/p.json": open(undefined, "dev"), "prod/p.json": moved("tracks", undefined, "prod") });
    const head = several({
      "dev/p.json": moved("trips", "tracks", "dev"),
      "prod/p.json": moved("tracks", undefined, "prod"),
    });
    const states = comparedWith(head, base, "new").findings.filter(({ kind }) => kind === "grant");
    expect(states.map(({ resource, state }) => [resource.input, state])).toEqual([
      ["dev/p.json", "new"],
      ["prod/p.json", "unchanged"],
    ]);
  });

  test("a second input leaves the first what it was, by its name", () => {
    const base = several({ "stacks/a/plan.json": open("111111111111", "a") });
    const head = several({
      "stacks/a/plan.json": open("111111111111", "a"),
      "stacks/b/plan.json": open(undefined, "b"),
    });
    for (const report of [comparedWith(head, base, "new"), withBaseline(head, baselineOf(base), "b.json")])
      expect(report.summary.blocking).toBe(0);
  });

  test("a baseline of one file softens nothing of another", () => {
    const dev = several({ "dev/plan.json": open("111111111111", "a") });
    const prod = several({ "prod/plan.json": open("111111111111", "a") });
    expect(withBaseline(prod, baselineOf(dev), "b.json").summary.blocking).toBe(1);
    const elsewhere = several({ "/ci/checkout/dev/plan.json": open("111111111111", "a") });
    expect(withBaseline(elsewhere, baselineOf(dev), "b.json").summary.blocking).toBe(0);
  });

  test("an input that has no counterpart is new as a whole", () => {
    const base = several({ "base/a.json": open("111111111111", "a") });
    const head = several({ "head/a.json": open("111111111111", "a"), "head/c.json": open("111111111111", "c") });
    const states = comparedWith(head, base, "new").findings.filter(({ kind }) => kind === "grant");
    expect(states.map(({ state, resource }) => [resource.input, state])).toEqual([
      ["head/a.json", "unchanged"],
      ["head/c.json", "new"],
    ]);
  });
});

describe("a baseline", () => {
  const baseline = (report: ReportDocument) => readBaseline("b.json", JSON.stringify(baselineOf(report)));

  test.each(stories)("$name: softens all that it has, and hides nothing", ({ its }) => {
    const report = document(its);
    const softened = withBaseline(report, baseline(report), "b.json");
    expect(softened.findings.map(({ id }) => id)).toEqual(report.findings.map(({ id }) => id));
    expect(softened.summary).toEqual({ ...report.summary, blocking: 0 });
    expect(softened.verdict).toBe(report.verdict);
    expect(softened.baseline).toMatchObject({ softened: report.summary.blocking, worse: 0, stale: [] });
  });

  test("what got worse blocks, and what is no longer there is told", () => {
    const old = baseline(opening("111111111111"));
    expect(withBaseline(opening("*"), old, "b.json")).toMatchObject({
      baseline: { worse: 1, stale: [] },
      summary: { blocking: 1 },
    });
    expect(withBaseline(opening(undefined), old, "b.json").baseline?.stale.map(({ policy }) => policy)).toContain(
      "grants-stay-onshore",
    );
  });

  test("what a change adds is not old, although the same change writes it into the baseline", () => {
    const head = opening("111111111111");
    const report = comparedWith(withBaseline(head, baseline(head), "b.json"), opening(undefined), "new");
    const [grant] = report.findings.filter(({ kind }) => kind === "grant");
    expect(grant).toMatchObject({ state: "new", status: "open", blocks: true });
  });

  test.each([
    ["not JSON", "{"],
    [
      "an entry without its edge",
      JSON.stringify({
        ...baselineOf(opening("*")),
        findings: baselineOf(opening("*")).findings.map(({ edge: _, ...one }) => one),
      }),
    ],
    ["another version", '{"schemaVersion":"2.0","today":"2026-11-21","inputs":[],"findings":[]}'],
  ])("%s is an error that names the file", (_, text) => {
    expect(() => readBaseline("b.json", text)).toThrow(expect.objectContaining({ file: "b.json" }));
  });
});

test.each(stories)("$name: a report that was written is read as it was", ({ its }) => {
  const report = document(its);
  const written = JSON.parse(JSON.stringify(report));
  expect(readReport("report.json", JSON.stringify(written))).toEqual(written);
});

test("a base that tells no stores, copies and grants makes none of them new", () => {
  const head = of(opened("777788889999"));
  const { stores: _, copies: __, grants: ___, ...old } = head;
  const { stores, grants, difference, findings } = comparedWith(head, { ...old, schemaVersion: "1.0" }, "new");
  expect([...(stores ?? []), ...(grants ?? [])].map(({ state }) => state)).toEqual([undefined, undefined]);
  expect(difference?.grants).toEqual({ new: 0, worse: 0, changed: 0, unchanged: 0, resolved: 0 });
  expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(["unchanged"]));
});

test("who could read before, and who can now, is told in Chinese too", () => {
  const { grants } = comparedWith(of(opened("*")), of(opened("777788889999")), "new");
  const [change] = grants?.[0]?.changes?.filter(({ part }) => part === "who") ?? [];
  expect(change).toMatchObject({ from: "account 777788889999", to: "everybody", zh: { to: "任何人" } });
});

test("what a store keeps is told in Chinese too", () => {
  expect(of(opened(undefined)).stores?.[0]).toMatchObject({ what: "objects", zh: { what: "对象" } });
});
