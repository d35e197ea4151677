import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/engine/evaluate";
import { names, usesOf, type Waiving, waived } from "../../src/engine/waiving";
import { told } from "../../src/language";
import { type ExportFlow, undeclared } from "../../src/law/flow";
import { unknown } from "../../src/model/value";
import { noWaivers, type Waiver, type WaiverRegister } from "../../src/registers/waivers";
import { account, copied, endAt, everybody, opened, store } from "../support/map";
import { finding, waiver } from "../support/waivers";

const today = "2026-11-22";
const by = (waivers: readonly Waiver[], over: Partial<WaiverRegister> = {}, never?: Waiving["never"]): Waiving => ({
  register: { ...noWaivers, ...over, waivers },
  never,
  today,
});
/** The ids of the waivers by which a finding does not block. */
const waiversOf = (one: Finding, ...waivers: readonly Waiver[]) => waived([one], by(waivers))[0]?.waiver?.id;

test("a waived finding stays what it is, says by whom until when, and does not block", () => {
  const one = finding();
  expect(waived([one], by([waiver()]))).toEqual([
    {
      ...one,
      enforcement: "advisory",
      waiver: { id: "W-1", until: "2026-11-30", ticket: "SEC-1", approver: "Li Lei" },
    },
  ]);
});

describe("what a waiver names", () => {
  test.each([
    ["the address", { resource: "aws_s3_bucket.tracks" }, true],
    ["a part of the name", { resource: "aws_s3_bucket.tra*" }, true],
    ["the end of the address", { resource: "*.tracks" }, true],
    ["? is a character, not any", { resource: "aws_s3_bucket.track?" }, false],
    ["a shorter address", { resource: "aws_s3_bucket.track" }, false],
    ["another case of letters", { resource: "aws_s3_bucket.Tracks" }, false],
    ["another policy", { policy: "copies-stay-onshore" }, false],
    ["its whole id", { finding: finding().id }, true],
    ["the id of another", { finding: finding("trips").id }, false],
  ] as const)("%s", (_, over, isNamed) => {
    expect(waiversOf(finding(), waiver(over)) !== undefined).toBe(isNamed);
  });
});

describe("a waiver that says on what it was decided names nothing else", () => {
  const flowOf = (over: Partial<ExportFlow>): ExportFlow => ({
    ...{ ...undeclared(today), kind: "copy", leaves: true, classes: ["personal"] },
    ...{ destination: { region: "eu-central-1" }, ...over },
  });
  const decidedOn: Pick<Waiver, "classes" | "to"> = { classes: ["personal"], to: ["DE"] };
  test.each<[name: string, over: Partial<ExportFlow>, isNamed: boolean]>([
    ["as it was", {}, true],
    ["another region there", { destination: { country: "DE" } }, true],
    ["a stricter class", { classes: ["important"] }, false],
    ["a class more", { classes: ["important", "personal"] }, false],
    ["classes that are not known", { moreClasses: unknown("set-after-apply") }, false],
    ["another country", { destination: { region: "us-east-1" } }, false],
    ["a country that is not known", { destination: { region: unknown("set-after-apply") } }, false],
  ])("%s", (_, over, isNamed) => {
    const one = finding("tracks", { flow: flowOf(over) });
    for (const its of [waiver(), waiver({ finding: one.id })]) {
      expect(waiversOf(one, { ...its, ...decidedOn })).toBe(isNamed ? "W-1" : undefined);
      expect(waiversOf(one, its)).toBe("W-1");
    }
  });
  test("what is about no flow is not compared, and not named", () => {
    expect(waiversOf(finding(), { ...waiver(), ...decidedOn })).toBeUndefined();
  });
});

describe("a name is matched by what a pattern says of the name", () => {
  const inModule = 'module.fleet["a.b"].aws_s3_bucket.tracks["x::y.z"]';
  const urn = "urn:pulumi:dev::fleet::aws:s3/bucket:Bucket::tracks.2024";
  test.each([
    ["module.fleet*", inModule, false],
    ["module.fleet.aws_s3_*", inModule, false],
    ["module.fleet*.tracks*", inModule, true],
    ["*.tracks[*]", inModule, true],
    [inModule, inModule, true],
    ["urn:pulumi:dev::fleet::aws:s3*", urn, false],
    ["*::tracks*", urn, true],
    [urn, urn, true],
  ])("%s names %s: %s", (pattern, address, isNamed) => {
    const { resource } = store("tracks", "eu-central-1", ["important"]);
    const one = finding("tracks", { resource: { ...resource, address } });
    expect(waiversOf(one, waiver({ resource: pattern })) !== undefined).toBe(isNamed);
  });
  test.each([
    ["assessments: SC-2026*", true],
    ["assess*", false],
  ])("%s names the entry of a register: %s", (pattern, isNamed) => {
    const { resource: _, of: __, ...rest } = finding("tracks", { entry: "assessments: SC-2026.1" });
    expect(waiversOf(rest, waiver({ resource: pattern })) !== undefined).toBe(isNamed);
  });
});

describe("a waiver that is out of order waives nothing", () => {
  const objections = (over: Partial<Waiver>, register: Partial<WaiverRegister> = {}, findings = [finding()]) =>
    usesOf(findings, by([waiver(over)], register))[0]?.against;
  const many = Array.from({ length: 11 }, (_, at) => finding(`tracks-${at}`));

  test.each([
    ["before its first day", { from: "2026-11-23" }, {}, ["notYetValid"]],
    ["on its first day", { from: "2026-11-22" }, {}, []],
    ["on its last day", { until: "2026-11-22" }, {}, []],
    ["after its last day", { until: "2026-11-21" }, {}, ["expired"]],
    ["for ninety days", { from: "2026-11-01", until: "2027-01-29" }, {}, []],
    ["for ninety-one days", { from: "2026-11-01", until: "2027-01-30" }, {}, ["tooLong"]],
    ["for one day more than is allowed here", { until: "2026-11-08" }, { longestDays: 7 }, ["expired", "tooLong"]],
    ["* alone", { resource: "*" }, {}, ["tooWide"]],
    ["** alone", { resource: "**" }, {}, ["tooWide"]],
    ["a whole type", { resource: "aws_s3_bucket.*" }, {}, ["tooWide"]],
    ["a whole type with an index", { resource: "aws_s3_bucket.*[0]" }, {}, ["tooWide"]],
    ["a whole module", { resource: "module.tracks.*" }, {}, ["tooWide"]],
    ["a whole type of Pulumi", { resource: "urn:pulumi:dev::fleet::aws:s3/bucket:Bucket::*" }, {}, ["tooWide"]],
    ["the beginning of all types", { resource: "aws_*" }, {}, ["tooWide"]],
    ["a type between stars", { resource: "*aws_s3_bucket*" }, {}, ["tooWide"]],
    ["a letter", { resource: "a*" }, {}, ["tooWide"]],
    ["two letters of a name", { resource: "aws_s3_bucket.tr*" }, {}, ["tooWide"]],
    ["the beginning of all URNs", { resource: "urn:pulumi:dev*" }, {}, ["tooWide"]],
    ["entries of a register", { resource: "assessments: *" }, {}, ["tooWide"]],
    ["the beginning of a register", { resource: "assess*" }, {}, ["tooWide"]],
    ["the instances of one resource", { resource: "aws_s3_bucket.tracks[*]" }, {}, []],
    ["an approver who is listed", {}, { approvers: ["Han Meimei", "Li Lei"] }, []],
    ["an approver who is not", {}, { approvers: ["Han Meimei"] }, ["notAnApprover"]],
  ] as const)("%s", (_, over, register, expected) => {
    expect(objections(over, register)).toEqual(expected);
    const one = finding("tracks[0]");
    const its = waiver({ resource: "aws_s3_bucket.tracks[*]", ...over });
    expect(waived([one], by([its], register))[0]?.waiver?.id).toBe(expected.length === 0 ? "W-1" : undefined);
  });

  test("findings on eleven resources are too many, on ten they are not", () => {
    const over = { resource: "aws_s3_bucket.tracks-*" };
    expect(objections(over, {}, many)).toEqual(["tooMany"]);
    expect(objections(over, {}, many.slice(1))).toEqual([]);
    expect(waived(many, by([waiver(over)]))).toEqual(many);
  });
});

describe("what cannot be waived", () => {
  const abroad = (own: Parameters<typeof store>[2]) => store("tracks", "eu-central-1", own);
  const grant = { policy: "grants-stay-onshore", kind: "grant" } as const;
  const copy = { policy: "copies-stay-onshore", kind: "copy" } as const;
  const known = store("tracks", "cn-north-1", ["important"]);
  const stranger = { ...everybody, kind: "principal", id: "a principal that is not known" } as const;

  test.each([
    ["core data that is stored", { of: abroad(["core", "personal"]) }, "core data"],
    ["data that may be core data", { of: abroad(unknown("set-after-apply")) }, "core data"],
    ["core data that is copied", { ...copy, of: copied(abroad(["core"]), endAt("eu-central-1")) }, "core data"],
    ["core data that is read", { ...grant, of: opened(account("1", "DE"), abroad(["core"])) }, "core data"],
    ["public access", { ...grant, of: opened(everybody, known) }, "public access to regulated data"],
    ["access that may be public", { ...grant, of: opened(stranger, known) }, "public access to regulated data"],
    ["what is wrong with waivers", { policy: "waivers-are-in-order" }, "what is wrong with waivers"],
  ] as const)("%s", (_, over, what) => {
    const one = finding("tracks", over);
    const its = waiver({ policy: one.policy });
    expect(waived([one], by([its]))).toEqual([one]);
    expect(told(usesOf([one], by([its]))[0]?.refused, "en")).toEqual([what]);
  });

  test.each([
    ["important data", { of: abroad(["important"]) }],
    ["a known account", { ...grant, of: opened(account("1", "DE"), known) }],
    ["an account that is not registered", { ...grant, of: opened(account("1", undefined), known) }],
    ["a record that is not in force", { policy: "assessments-are-in-force", of: undefined }],
  ] as const)("%s can be", (_, { of, ...over }) => {
    const one = { ...finding("tracks", over), ...(of ? { of } : {}) };
    expect(waiversOf(one, waiver({ policy: one.policy }))).toBe("W-1");
  });

  test.each([
    ["not stated", undefined, false],
    ["stated as none, which the items contradict", "none", false],
    ["treated", "treated", true],
  ] as const)("items that are surveying and mapping data, geo %s", (_, geo, isWaived) => {
    const copy = copied(store("clouds", "cn-north-1", ["important"]), endAt("eu-central-1"));
    const flow: ExportFlow = {
      ...{ ...undeclared(today), kind: "copy", leaves: true, classes: ["important"], destination: {} },
      ...{ items: ["MNR-GEO-1"], ...(geo && { geo }) },
    };
    const one = finding("tracks", { of: copy, flow });
    expect(waiversOf(one, waiver()) !== undefined).toBe(isWaived);
    expect(told(usesOf([one], by([waiver()]))[0]?.refused, "en")).toEqual(
      isWaived ? [] : ["raw surveying and mapping data"],
    );
  });

  test("what the pack adds", () => {
    const one = finding();
    const never = [
      { says: "important data that is stored", policy: "stores-stay-onshore", class: "important" },
    ] as const;
    expect(waived([one], by([waiver()], {}, never))).toEqual([one]);
    const other = finding("tracks", { policy: "copies-stay-onshore" });
    expect(waived([other], by([waiver({ policy: other.policy })], {}, never))[0]?.waiver?.id).toBe("W-1");
  });

  test("the rest of what such a waiver names is waived", () => {
    const findings = [finding("tracks-core", { of: abroad(["core"]) }), finding("tracks-more")];
    const waivers = waived(findings, by([waiver({ resource: "aws_s3_bucket.tracks-*" })])).map((one) => one.waiver?.id);
    expect(waivers).toEqual([undefined, "W-1"]);
  });
});

describe("whatever the findings and the waivers", () => {
  const buckets = ["tracks", "trips", "tracks-2024", "owners"];
  const policies = ["stores-stay-onshore", "copies-stay-onshore"];
  const anyFinding = fc
    .record({
      name: fc.constantFrom(...buckets),
      policy: fc.constantFrom(...policies),
      own: fc.constantFrom(["important"] as const, ["core"] as const, unknown("secret"), ["personal"] as const),
      enforcement: fc.constantFrom("mandatory" as const, "advisory" as const),
    })
    .map(({ name, policy, own, enforcement }) => {
      const id = `${policy}-${finding(name).id.slice(-12)}`;
      return finding(name, { id, policy, enforcement, of: store(name, "eu-central-1", own) });
    });
  const anyFindings = fc.uniqueArray(anyFinding, { selector: ({ id }) => id, maxLength: 8 });
  const anyWaiver = fc
    .record({
      names: fc.oneof(
        fc.record({
          policy: fc.constantFrom(...policies),
          resource: fc.constantFrom("aws_s3_bucket.tracks*", "*tr*", "aws_s3_bucket.owners", "*", "aws_s3_bucket.*"),
        }),
        fc.record({ finding: fc.constantFrom(...buckets).map((name) => finding(name).id) }),
      ),
      from: fc.constantFrom("2026-10-01", "2026-11-22", "2026-11-23"),
      until: fc.constantFrom("2026-11-21", "2026-11-22", "2026-12-31"),
      approver: fc.constantFrom("Li Lei", "Jim Green"),
    })
    .map(({ names: its, ...over }) => waiver({ ...its, ...over }));
  const anyWaivers = fc
    .array(anyWaiver, { maxLength: 6 })
    .map((list) => list.map((one, at) => ({ ...one, id: `W-${at}` })));
  const anyOrder = anyWaivers.chain((waivers) =>
    fc.tuple(fc.constant(waivers), fc.shuffledSubarray(waivers, { minLength: waivers.length })),
  );
  const register = { approvers: ["Li Lei"] };
  const blocking = (findings: readonly Finding[]) =>
    findings.filter(({ enforcement }) => enforcement === "mandatory").map(({ id }) => id);

  test("the order of the waivers never matters", () => {
    fc.assert(
      fc.property(anyFindings, anyOrder, (findings, [waivers, shuffled]) => {
        expect(waived(findings, by(shuffled, register))).toEqual(waived(findings, by(waivers, register)));
      }),
    );
  });

  test("a waiver changes nothing but its own findings, and of them only whether they block", () => {
    fc.assert(
      fc.property(anyFindings, anyWaiver, (findings, one) => {
        for (const [at, after] of waived(findings, by([one], register)).entries()) {
          const before = findings[at] as Finding;
          if (!names(one, before)) expect(after).toBe(before);
          const { waiver: _, enforcement: __, ...rest } = after;
          const { enforcement: ___, ...its } = before;
          expect(rest).toEqual(its);
        }
      }),
    );
  });

  test("taking a waiver away never allows more", () => {
    fc.assert(
      fc.property(anyFindings, anyWaivers, fc.nat(5), (findings, waivers, away) => {
        const all = blocking(waived(findings, by(waivers, register)));
        const fewer = blocking(
          waived(
            findings,
            by(
              waivers.filter((_, at) => at !== away),
              register,
            ),
          ),
        );
        expect(fewer).toEqual(expect.arrayContaining(all));
      }),
    );
  });

  test("core data, and data that may be core data, is never waived", () => {
    fc.assert(
      fc.property(anyFindings, anyWaivers, (findings, waivers) => {
        for (const { waiver: its, of } of waived(findings, by(waivers, register)))
          if (its && of && "label" in of) {
            expect(of.label.unknown).toBeUndefined();
            expect(of.label.classes).not.toContain("core");
          }
      }),
    );
  });
});
