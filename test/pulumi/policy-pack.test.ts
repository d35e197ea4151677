import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterEach, describe, expect, test } from "vitest";
import { comparedWith } from "../../src/contract/difference";
import { readReport } from "../../src/contract/read-report";
import { bucket, bucketPolicy, important, live } from "../support/live-resource";
import { type PackOptions, PolicyPack, type Received } from "../support/policy-pack";
import { type Registered, root, unknownText } from "../support/stand-in-engine";

const running: PolicyPack[] = [];

async function start(options: PackOptions = { as: "file" }): Promise<PolicyPack> {
  const pack = await PolicyPack.start(options);
  running.push(pack);
  return pack;
}

afterEach(() => {
  for (const pack of running.splice(0)) pack.stop();
});

async function preview(resources: readonly Registered[], options: PackOptions = { as: "file" }): Promise<Received[]> {
  return (await start(options)).preview(resources);
}

/** Without the notices of the pack itself. */
const judged = (found: readonly Received[]) => found.filter(({ policy }) => policy !== "onshore-can-judge");
const brief = (found: readonly Received[]) =>
  judged(found).map(({ policy, level, urn }) => `${level} ${policy} ${urn.split("::").pop()}`);

const abroad = { region: "eu-central-1" };
const munich = { AWS: "arn:aws-cn:iam::444455556666:root" };

function configuration(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "onshore-test-"));
  writeFileSync(join(folder, "onshore.yaml"), text);
  return join(folder, "onshore.yaml");
}

const registered = configuration(`
accounts:
  - { id: "444455556666", partition: aws-cn, operatedFrom: DE, name: Munich }
`);

describe("the pack", () => {
  test.each(["folder", "file"] as const)("as a %s prints its port and nothing else to stdout", async (as) => {
    const pack = await start({ as });
    await pack.preview([bucket("tracks", important, abroad)]);
    expect(pack.stdout()).toMatch(/^\d+\n$/);
  });

  test.each(["folder", "file"] as const)("as a %s says the same", async (as) => {
    const found = await preview([bucket("tracks", important, abroad)], { as });
    expect(brief(found)).toEqual(["mandatory stores-stay-onshore tracks"]);
    expect(found[0]?.message).toMatch(/^Important data \(objects\) is kept in eu-central-1 \(Frankfurt\)/);
  });

  test("tells what it finds, and what it could not judge, in the language of its options", async () => {
    const pack = await start({ as: "file" });
    await pack.configureStack();
    await pack.configure({ "onshore-can-judge": { properties: { language: "zh-CN" } } });
    const found = await pack.analyzeStack([bucket("tracks", important, abroad)]);
    expect(found[0]?.message.split("\n").map((line) => line.slice(0, 15))).toEqual([
      "重要数据（对象）存储在境外的 ",
      "整改：使用 cn-north-",
      "法律：数据出境安全评估：重要数",
    ]);
    expect(found.at(-1)?.message).toMatch(/^没有 onshore.yaml：/);
  });

  test("says what it is", async () => {
    const info = await (await start()).info();
    expect(info.getName()).toBe("onshore-china-automotive");
    expect(info.getSupportsconfig()).toBe(true);
    expect(info.getPoliciesList().map((policy) => policy.getName())).toEqual([
      "stores-stay-onshore",
      "copies-stay-onshore",
      "grants-stay-onshore",
      "stores-are-classified",
      "assessments-are-in-force",
      "waivers-are-in-order",
      "onshore-can-judge",
    ]);
  });

  test("judges a preview once, as a whole, whatever the order of the resources", async () => {
    const resources = [
      bucket("tracks", important, abroad),
      bucket("owners", important, abroad),
      bucket("trips", important),
      bucketPolicy("open", "trips", "*"),
    ];
    const pack = await start();
    await pack.configureStack({ dryRun: true });
    await pack.configure();
    for (const resource of resources) expect(await pack.analyze(resource)).toEqual([]);
    const forwards = await pack.analyzeStack(resources);
    const other = await start();
    await other.configureStack({ dryRun: true });
    await other.configure();
    const backwards = await other.analyzeStack([...resources].reverse());
    expect(backwards).toEqual(forwards);
    expect(brief(forwards)).toEqual([
      "mandatory stores-stay-onshore owners",
      "mandatory stores-stay-onshore tracks",
      "mandatory grants-stay-onshore open",
    ]);
  });

  test("is judged beside a program that is an ES module", async () => {
    const program = mkdtempSync(join(tmpdir(), "onshore-test-"));
    writeFileSync(join(program, "package.json"), '{ "type": "module" }');
    copyFileSync(join(root, "onshore-policies"), join(program, "onshore-policies"));
    const found = await preview([bucket("tracks", important, abroad)], {
      entry: join(program, "onshore-policies"),
      cwd: program,
      env: { ONSHORE_CONFIG: registered },
    });
    expect(brief(found)).toEqual(["mandatory stores-stay-onshore tracks"]);
  });

  test("answers also where no stack is told, as in policy analyze", async () => {
    const pack = await start();
    await pack.configure();
    const resource = bucket("tracks", important, abroad);
    expect(await pack.analyze(resource)).toEqual([]);
    expect(brief(await pack.analyzeStack([resource]))).toEqual(["mandatory stores-stay-onshore tracks"]);
  });
});

describe("an update", () => {
  async function update(...resources: Registered[]): Promise<{ perResource: Received[][]; atEnd: Received[] }> {
    const pack = await start({ as: "file", env: { ONSHORE_CONFIG: registered } });
    await pack.configureStack({ dryRun: false });
    await pack.configure();
    const perResource: Received[][] = [];
    for (const resource of resources) perResource.push(await pack.analyze(resource));
    return { perResource, atEnd: judged(await pack.analyzeStack(resources)) };
  }

  test("is stopped before a store abroad is created, and nobody is told twice", async () => {
    const { perResource, atEnd } = await update(bucket("site"), bucket("tracks", important, abroad));
    expect(perResource.map(brief)).toEqual([[], ["mandatory stores-stay-onshore tracks"]]);
    expect(brief(atEnd)).toEqual(["advisory stores-are-classified site"]);
  });

  test("is stopped before a policy opens a store that was created before", async () => {
    const { perResource } = await update(bucket("tracks", important), bucketPolicy("open", "tracks", munich));
    expect(perResource.map(brief)).toEqual([[], ["mandatory grants-stay-onshore open"]]);
  });

  test("is stopped before a copy leaves", async () => {
    const rules = [{ id: "all", status: "Enabled", destination: { bucket: "arn:aws:s3:::archive" } }];
    const copy = live("aws:s3/bucketReplicationConfig:BucketReplicationConfig", "copy", {
      bucket: "tracks",
      role: "r",
      rules,
    });
    const { perResource } = await update(bucket("tracks", important), bucket("archive", {}, abroad), copy);
    expect(perResource.map(brief)).toEqual([[], [], ["mandatory copies-stay-onshore copy"]]);
  });

  test("is stopped by the last link of a chain", async () => {
    const trust = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: munich }] });
    const reads = JSON.stringify({
      Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::tracks/*" }],
    });
    const role = live("aws:iam/role:Role", "partner", { name: "partner", assumeRolePolicy: trust });
    const policy = live("aws:iam/rolePolicy:RolePolicy", "partner-reads", { role: "partner", policy: reads });
    const { perResource } = await update(bucket("tracks", important), role, policy);
    expect(perResource.map((found) => found.map(({ level, policy: its }) => `${level} ${its}`))).toEqual([
      [],
      [],
      ["mandatory grants-stay-onshore"],
    ]);
    expect(perResource[2]?.[0]?.message).toContain(
      "Path: account 444455556666 (Munich) -> partner (aws:iam/role:Role) -> partner-reads (aws:iam/rolePolicy:RolePolicy) -> tracks",
    );
  });

  test("blocks on what cannot be told, which a preview only mentions", async () => {
    const stranger = bucketPolicy("open", "tracks", { AWS: "777788889999" });
    const { perResource } = await update(bucket("tracks", important), stranger);
    expect(perResource.map(brief)).toEqual([[], ["mandatory grants-stay-onshore open"]]);
    expect(brief(await preview([bucket("tracks", important), stranger]))).toEqual([
      "advisory grants-stay-onshore open",
    ]);
  });

  test("leaves a public bucket policy to the end, as its public access block may come after it", async () => {
    const block = live("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "block", {
      bucket: "tracks",
      restrictPublicBuckets: true,
    });
    const { perResource, atEnd } = await update(
      bucket("tracks", important),
      bucketPolicy("open", "tracks", "*"),
      block,
    );
    expect(perResource.flatMap(brief)).toEqual([]);
    expect(brief(atEnd)).toEqual([]);
    const unblocked = await update(bucket("tracks", important), bucketPolicy("open", "tracks", "*"));
    expect(brief(unblocked.atEnd)).toEqual(["mandatory grants-stay-onshore open"]);
  });
});

test("a policy of flows that is switched off in onshore.yaml is told", async () => {
  const file = configuration("policies: { stores-stay-onshore: { enforcement: disabled } }");
  const found = await preview([bucket("tracks", important, abroad)], { as: "file", env: { ONSHORE_CONFIG: file } });
  expect(brief(found)).toEqual([]);
  expect(found.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(
      /^The policy stores-stay-onshore is disabled in onshore.yaml or in the options of the pack\./,
    ),
  );
});

describe("a waiver", () => {
  const waivers = (...entries: readonly string[]) => {
    const file = configuration(`
today: 2026-11-22
accounts: [{ id: "444455556666", partition: aws-cn, operatedFrom: DE, name: Munich }]
`);
    const rest = "reason: moves, ticket: SEC-1, approver: Li Lei, from: 2026-11-01, until: 2026-11-30";
    writeFileSync(
      join(file, "..", "waivers.yaml"),
      entries.map((entry, at) => `- { id: W-${at + 1}, ${entry}, ${rest} }\n`).join(""),
    );
    return { as: "file", env: { ONSHORE_CONFIG: file } } as const;
  };
  const tracks = bucket("tracks", important, abroad);
  const onTracks = 'policy: stores-stay-onshore, resource: "*::tracks"';

  test("makes a finding of a preview advisory, and is shown", async () => {
    const found = await preview([tracks, bucket("trips", important, abroad)], waivers(onTracks));
    expect(brief(found)).toEqual(["mandatory stores-stay-onshore trips", "advisory stores-stay-onshore tracks"]);
    expect(found.find(({ urn }) => urn === tracks.urn)?.message).toContain(
      "\nWaiver: W-1, until 2026-11-30, SEC-1, approved by Li Lei\n",
    );
    expect(JSON.stringify(found)).not.toContain("moves");
  });

  test("lets an update pass; what is said of waivers is said at its end", async () => {
    const pack = await start(waivers(onTracks, 'policy: stores-stay-onshore, resource: "*::trips"'));
    await pack.configureStack({ dryRun: false });
    await pack.configure();
    expect(brief(await pack.analyze(tracks))).toEqual(["advisory stores-stay-onshore tracks"]);
    const atEnd = judged(await pack.analyzeStack([tracks]));
    expect(atEnd.map(({ level, policy, message }) => `${level} ${policy} ${message.split("\n")[0]}`)).toEqual([
      "advisory waivers-are-in-order Waiver W-2 names no finding.",
    ]);
  });

  test("of many names waives nothing while an update runs, since nobody knows yet how many they are", async () => {
    const of = (number: number) => Array.from({ length: number }, (_, at) => bucket(`site-${at}`, important, abroad));
    const onSites = waivers('policy: stores-stay-onshore, resource: "*::site-*"');
    for (const sites of [of(3), of(15)]) {
      const pack = await start(onSites);
      await pack.configureStack({ dryRun: false });
      await pack.configure();
      for (const site of sites)
        expect(brief(await pack.analyze(site))).toEqual([`mandatory stores-stay-onshore ${site.name}`]);
    }
    expect(brief(await preview(of(3), onSites)).filter((one) => one.startsWith("mandatory"))).toEqual([]);
  });

  test("of one name counts all resources of an update that have it", async () => {
    const pack = await start(waivers(onTracks, 'policy: grants-stay-onshore, resource: "*::tracks"'));
    await pack.configureStack({ dryRun: false });
    await pack.configure();
    const all = Array.from({ length: 12 }, (_, at) => {
      const one = bucket("tracks", important, abroad);
      return { ...one, urn: one.urn.replace("::aws:s3", `::house:at:Site${at}$aws:s3`) };
    });
    const stops: boolean[] = [];
    for (const one of all) stops.push((await pack.analyze(one)).some(({ level }) => level === "mandatory"));
    expect(stops).toEqual([...Array(10).fill(false), true, true]);
  });

  test("does not let public access pass, and says so", async () => {
    const found = await preview(
      [bucket("tracks", important), bucketPolicy("open", "tracks", "*")],
      waivers('policy: grants-stay-onshore, resource: "*::open"'),
    );
    expect(brief(found)).toEqual(["mandatory grants-stay-onshore open", "advisory waivers-are-in-order "]);
  });

  test("that is malformed waives nothing, and is told with its place", async () => {
    const found = await preview([tracks], waivers('policy: stores-stay-onshore, resorce: "*::tracks"'));
    expect(brief(found)).toEqual(["mandatory stores-stay-onshore tracks", "advisory waivers-are-in-order "]);
    expect(found[1]?.message).toMatch(/"resorce" is not known[\s\S]*waivers.yaml:1:43[\s\S]*did you mean resource\?/i);
  });
});

describe("what the engine leaves unknown", () => {
  test("one unknown property hides neither the finding nor the others", async () => {
    const policy = {
      ...bucketPolicy("open", "tracks", munich),
      outputs: { bucket: unknownText, policy: unknownText },
      inputs: { bucket: unknownText, policy: unknownText },
    };
    const tracks = bucket("tracks", important);
    const linked = { ...policy, propertyDependencies: { bucket: [tracks.urn], policy: [tracks.urn] } };
    const found = await preview([linked, tracks, bucket("owners", important, abroad)]);
    expect(brief(found)).toEqual(["mandatory stores-stay-onshore owners", "advisory grants-stay-onshore open"]);
    expect(found.find(({ urn }) => urn === policy.urn)?.message).toContain("known only after apply");
  });

  test("a replication whose target has no ARN yet leads to the bucket over there", async () => {
    const tracks = bucket("tracks", important);
    const archive = bucket("archive", {}, abroad);
    const rules = [{ id: "all", status: "Enabled", destination: { bucket: unknownText } }];
    const copy = live(
      "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
      "copy",
      { bucket: "tracks", rules },
      { propertyDependencies: { rules: [archive.urn] } },
    );
    const found = await preview([tracks, archive, copy]);
    expect(brief(found)).toEqual(["mandatory copies-stay-onshore copy"]);
    expect(found[0]?.message).toContain("archive (aws:s3/bucket:Bucket) in eu-central-1 (Frankfurt)");
  });

  test("all tags of a resource being unknown does not hide the class that its own tags say", async () => {
    const found = await preview([
      bucket("tracks", { tags: { "auto:data-class": "important", run: unknownText }, tagsAll: unknownText }, abroad),
    ]);
    expect(brief(found)).toEqual(["mandatory stores-stay-onshore tracks"]);
  });

  test("a region known only after apply is undetermined, never a pass", async () => {
    const found = await preview([
      bucket("tracks", important, { providerName: "by-site", providerProperties: { region: unknownText } }),
    ]);
    expect(brief(found)).toEqual(["advisory stores-stay-onshore tracks"]);
  });
});

describe("the region of a resource", () => {
  const nowhere = { providerProperties: {} };
  const where = async (
    over: Parameters<typeof bucket>[2],
    options: { env?: Record<string, string>; config?: Record<string, string> } = {},
  ) => {
    const pack = await start({ as: "file", env: options.env ?? {} });
    const [found] = judged(
      await pack.preview(
        [bucket("tracks", { ...important, ...(over?.region ? { region: over.region } : {}) }, over)],
        options.config,
      ),
    );
    return found?.message.split("\n")[0];
  };

  test("is its own, before its provider's", async () => {
    expect(await where({ region: "eu-west-1", providerProperties: { region: "cn-north-1" } })).toContain("eu-west-1");
  });

  test("is the stack's, for the default provider", async () => {
    expect(
      await where({ ...nowhere, providerName: "default_7_48_0" }, { config: { "aws:region": "eu-west-2" } }),
    ).toContain("eu-west-2");
  });

  test("is the environment's, for the default provider of a stack that says none", async () => {
    expect(await where({ ...nowhere, providerName: "default_7_48_0" }, { env: { AWS_REGION: "eu-west-3" } })).toContain(
      "eu-west-3",
    );
  });

  test("is not the environment's for a provider of its own", async () => {
    expect(await where({ ...nowhere, providerName: "elsewhere" }, { env: { AWS_REGION: "cn-north-1" } })).toContain(
      "cannot be told",
    );
  });

  test("is the assumed one when nothing tells it, and unknown otherwise: never a default", async () => {
    expect(await where({ ...nowhere, providerName: "default" })).toContain("cannot be told");
    const env = { ONSHORE_CONFIG: configuration("assumeRegion: us-east-1\n") };
    expect(await where({ ...nowhere, providerName: "default" }, { env })).toContain("us-east-1");
  });
});

describe("default tags", () => {
  const provider = (defaultTags: string) => ({
    providerName: "eu",
    providerProperties: { region: unknownText, defaultTags },
  });

  test("of a provider that is not configured yet are read from its properties, which are JSON text", async () => {
    const tagged = bucket("tracks", {}, provider('{"tags":{"auto:data-class":"important"}}'));
    expect(brief(await preview([tagged]))).toEqual(["advisory stores-stay-onshore tracks"]);
  });

  test("that are unknown make the class unknown", async () => {
    expect(brief(await preview([bucket("tracks", {}, provider(unknownText))]))).toEqual([
      "advisory stores-stay-onshore tracks",
      "advisory stores-are-classified tracks",
    ]);
  });
});

describe("a secret", () => {
  const secret = (value: unknown) => ({
    "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
    value,
  });

  test("is never printed, and stays closed", async () => {
    const policy = { ...bucketPolicy("open", "tracks", munich) };
    const closed = secret(String(policy.inputs["policy"]));
    const found = await preview([
      bucket("tracks", important),
      { ...policy, inputs: { ...policy.inputs, policy: closed }, outputs: { ...policy.outputs, policy: closed } },
    ]);
    expect(brief(found)).toEqual(["advisory grants-stay-onshore open"]);
    expect(found[0]?.message).toContain("secret");
    expect(JSON.stringify(found)).not.toContain("444455556666");
  });

  test("that the engine could not decrypt is as unknown", async () => {
    const policy = bucketPolicy("open", "tracks", munich);
    const found = await preview([
      bucket("tracks", important),
      {
        ...policy,
        inputs: { ...policy.inputs, policy: "[secret]" },
        outputs: { ...policy.outputs, policy: "[secret]" },
      },
    ]);
    expect(brief(found)).toEqual(["advisory grants-stay-onshore open"]);
  });

  test("in a web address is not shown: only the host is", async () => {
    const topic = live("aws:sns/topic:Topic", "alerts", { name: "alerts", ...important });
    const hook = live("aws:sns/topicSubscription:TopicSubscription", "hook", {
      topic: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
      protocol: "https",
      endpoint: "https://user:hunter2@hooks.example.com/T00/s3cr3t?key=k3y",
    });
    const found = judged(await preview([topic, hook]));
    expect(brief(found)).toEqual(["advisory copies-stay-onshore hook"]);
    expect(found[0]?.message).toContain("hooks.example.com");
    expect(found[0]?.message).not.toMatch(/hunter2|s3cr3t|k3y|T00/);
  });
});

test("names cannot bring control characters or markup into a message", async () => {
  const name = "tracks\u001b[31m<{%fg 1%}>\u202e";
  const found = judged(
    await preview([
      bucket(name, important, abroad),
      bucket(`${name}2`, important),
      bucketPolicy("open", `${name}2`, "*"),
    ]),
  );
  expect(found.length).toBe(2);
  for (const { message } of found) expect(message).not.toMatch(/[\u001b\u202e]|<\{%/);
});

describe("options", () => {
  const resources = [
    bucket("tracks", important, abroad),
    bucket("trips", important),
    bucketPolicy("open", "trips", { AWS: "777788889999" }),
  ];
  const withOptions = async (options: Parameters<PolicyPack["configure"]>[0], config?: string) => {
    const pack = await start({
      as: "file",
      ...(config === undefined ? {} : { env: { ONSHORE_CONFIG: configuration(config) } }),
    });
    await pack.configureStack();
    await pack.configure(options);
    return pack.analyzeStack(resources);
  };

  test("set the level of a policy", async () => {
    expect(brief(await withOptions({ "stores-stay-onshore": { level: "advisory" } }))).toEqual([
      "advisory stores-stay-onshore tracks",
      "advisory grants-stay-onshore open",
    ]);
  });

  test("switch a policy off", async () => {
    expect(brief(await withOptions({ "stores-stay-onshore": { level: "disabled" } }))).toEqual([
      "advisory grants-stay-onshore open",
    ]);
  });

  test("never hand the engine a level that it cannot take", async () => {
    const found = await withOptions({ "stores-stay-onshore": { level: "remediate" } });
    expect(brief(found)).toEqual(["mandatory stores-stay-onshore tracks", "advisory grants-stay-onshore open"]);
  });

  test("set the level of what cannot be told", async () => {
    expect(brief(await withOptions({ "grants-stay-onshore": { properties: { undetermined: "mandatory" } } }))).toEqual([
      "mandatory stores-stay-onshore tracks",
      "mandatory grants-stay-onshore open",
    ]);
  });

  test("win over onshore.yaml, which wins over the pack", async () => {
    const yaml =
      "policies:\n  stores-stay-onshore: { enforcement: advisory }\n  grants-stay-onshore: { undetermined: mandatory }\n";
    expect(brief(await withOptions({}, yaml))).toEqual([
      "mandatory grants-stay-onshore open",
      "advisory stores-stay-onshore tracks",
    ]);
    expect(
      brief(await withOptions({ "grants-stay-onshore": { properties: { undetermined: "disabled" } } }, yaml)),
    ).toEqual(["advisory stores-stay-onshore tracks"]);
  });

  test.each([
    [
      { "store-stays-onshore": { level: "advisory" } },
      /no policy "store-stays-onshore": did you mean stores-stay-onshore\?/,
    ],
    [
      { "stores-stay-onshore": { properties: { undetermind: "advisory" } } },
      /no option of stores-stay-onshore "undetermind": did you mean undetermined\?/,
    ],
    [
      { "stores-stay-onshore": { properties: { undetermined: "maybe" } } },
      /"maybe" is no value of undetermined .* mandatory, advisory, disabled/,
    ],
    [
      { "onshore-can-judge": { properties: { config: "/nowhere/onshore.yaml" } } },
      /\/nowhere\/onshore.yaml: there is no such configuration/,
    ],
    [
      { "onshore-can-judge": { properties: { demandsSignatures: "yes" } } },
      /"yes" is no value of demandsSignatures of onshore-can-judge: use true or false/,
    ],
  ] as const)("that are wrong are an error that says what is allowed: %j", async (options, message) => {
    await expect(withOptions(options as never)).rejects.toThrow(message);
  });
});

describe("signatures of records", () => {
  const record = {
    ...{ id: "A-02", mechanism: "security_assessment", status: "active", approvalNo: "A-02", dataLevel: "important" },
    ...{ exporter: { name: "Lantu Auto", isCiio: false }, issuedDate: "2026-03-02", selfAssessmentId: "SELF-1" },
    ...{ purpose: ["warranty"], dataItems: ["track"], destinations: [{ country: "DE" }] },
    recipients: [{ name: "Lantu Europe GmbH", country: "DE" }],
  };
  const entry = "{ id: A-01, mechanism: security_assessment, status: active, dataClasses: [important] }";
  const told = (found: readonly Received[]) => [
    ...brief(found),
    ...found.flatMap(({ message }) => /A-0\d (?:does not count|is for review): [^,]*/.exec(message)?.[0] ?? []),
  ];

  async function judge(file: string, isDemanded: boolean, env: Record<string, string> = {}) {
    const pack = await start({ as: "file", env: { ONSHORE_CONFIG: file, ...env } });
    await pack.configureStack();
    await pack.configure(isDemanded ? { "onshore-can-judge": { properties: { demandsSignatures: true } } } : {});
    return told(await pack.analyzeStack([bucket("tracks", important, abroad)]));
  }

  test("are demanded by an option: what is unsigned does not count, and the notices say so", async () => {
    const file = configuration(`today: 2026-11-22\nassessments: [${entry}]\n`);
    expect(await judge(file, false)).toEqual([]);
    expect(await judge(file, true)).toEqual([
      "mandatory stores-stay-onshore tracks",
      "mandatory assessments-are-in-force ",
      "A-01 does not count: an entry of onshore.yaml cannot be signed",
    ]);
  });

  test("that cannot be checked make it undetermined", async () => {
    const file = configuration("today: 2026-11-22\napprovals: { allowedSigners: keys }\n");
    const folder = join(file, "..");
    mkdirSync(join(folder, "assessments"));
    writeFileSync(join(folder, "assessments", "a-02.json"), JSON.stringify(record));
    expect(await judge(file, false).catch(({ message }) => message)).toMatch(
      /keys: the allowed signers cannot be read/,
    );
    writeFileSync(join(folder, "keys"), "");
    expect(await judge(file, false)).toEqual([]);
    writeFileSync(join(folder, "assessments", "a-02.json.sig"), "");
    symlinkSync(process.execPath, join(folder, "node"));
    expect(await judge(file, true, { PATH: folder })).toEqual([
      "advisory stores-stay-onshore tracks",
      "A-02 is for review: its signature cannot be checked",
    ]);
  });
});

describe("onshore.yaml", () => {
  test("is found upwards from where the user stands", async () => {
    const folder = registered.replace(/\/onshore.yaml$/, "");
    const found = await preview([bucket("tracks", important), bucketPolicy("open", "tracks", munich)], {
      as: "file",
      env: { PWD: join(folder, "infra", "dev") },
    });
    expect(brief(found)).toEqual(["mandatory grants-stay-onshore open"]);
  });

  test("is told to be absent", async () => {
    const found = await preview([bucket("tracks", important)]);
    expect(found.map(({ level, policy, message }) => `${level} ${policy}: ${message}`)).toEqual([
      expect.stringMatching(/^advisory onshore-can-judge: There is no onshore.yaml/),
    ]);
  });

  test("that is wrong stops the run before anything is judged", async () => {
    const pack = await start({ as: "file", env: { ONSHORE_CONFIG: configuration("acounts: []\n") } });
    await pack.configureStack();
    await expect(pack.configure()).rejects.toThrow(
      /onshore.yaml:1:1: "acounts" is not known. Next: did you mean accounts\?/,
    );
  });
});

describe("the report that ONSHORE_REPORT names", () => {
  const folder = mkdtempSync(join(tmpdir(), "onshore-test-"));
  const reported = async (resources: readonly Registered[], name: string) => {
    const env = { ONSHORE_REPORT: name, PWD: folder, ONSHORE_CONFIG: registered, ONSHORE_TEAM: "navigation" };
    const found = await preview(resources, { as: "file", env });
    return { found, report: readReport(name, readFileSync(join(folder, name), "utf8")) };
  };

  test("has what the engine is told, and what check writes", async () => {
    const resources = [
      bucket("tracks", important, abroad),
      bucket("trips", important),
      bucketPolicy("open", "trips", munich),
    ];
    const { found, report } = await reported(resources, "report.json");
    expect(report.findings.map(({ policy, message, blocks }) => [policy, message, blocks])).toEqual(
      judged(found).map(({ policy, message, level }) => [policy, message.split("\n")[0], level === "mandatory"]),
    );
    expect(report).toMatchObject({
      about: { team: "navigation" },
      inputs: [{ file: "fleet/dev", format: "pulumi" }],
      configuration: registered,
      summary: { stores: 2, blocking: 2 },
    });
  });

  test("tells what was moved by an alias, so that it is no new flow", async () => {
    const old = bucket("tracks", important, abroad);
    const moved = { ...bucket("trails", important, abroad), aliases: [old.urn] };
    const { report: base } = await reported([old], "base.json");
    const { report: head } = await reported([moved], "head.json");
    expect(comparedWith(head, base, "new")).toMatchObject({
      findings: [{ state: "unchanged", blocks: false }],
      difference: { findings: { resolved: 0 }, stores: { unchanged: 1 } },
    });
    const { report: later } = await reported([moved, bucket("tracks", important, abroad)], "later.json");
    expect(
      comparedWith(later, head, "new")
        .findings.map(({ state }) => state)
        .sort(),
    ).toEqual(["new", "unchanged"]);
  });

  test("blocks where it cannot be written: whoever reads it would read an older one", async () => {
    const found = await preview([bucket("tracks", important)], {
      as: "file",
      env: { ONSHORE_REPORT: join(folder, "nowhere", "report.json") },
    });
    expect(found.map(({ level, message }) => `${level} ${message}`)).toContainEqual(
      expect.stringMatching(/^mandatory .*report.json: the report cannot be written: there is no such file/),
    );
  });
});

describe("whatever goes wrong inside blocks, and loses nothing of the rest", () => {
  const entry = join(mkdtempSync(join(tmpdir(), "onshore-test-")), "faulty-pack");
  buildSync({
    entryPoints: [join(root, "test", "fixtures", "faulty-pack.ts")],
    outfile: entry,
    bundle: true,
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
  });
  chmodSync(entry, 0o755);
  const faulty = async (FAULT: string, timeLimit = 60) => {
    const pack = await start({ entry, env: { FAULT, ONSHORE_CONFIG: registered } });
    await pack.configureStack();
    await pack.configure({ "onshore-can-judge": { properties: { timeLimit } } });
    return { pack, found: await pack.analyzeStack([bucket("tracks", important, abroad)]) };
  };
  const lines = (found: readonly Received[]) =>
    found.map(({ level, policy, message }) => `${level} ${policy}: ${message.split("\n")[0]}`);
  const sound = expect.stringMatching(/^mandatory stores-stay-onshore: Important data \(objects\) is kept/);

  test("a policy that throws", async () => {
    const { found } = await faulty("throws");
    expect(lines(found)).toEqual([
      "mandatory onshore-can-judge: Onshore failed: policy faulty-policy failed: the policy is broken. Nothing was cleared.",
      sound,
    ]);
  });

  test("a policy that never ends", async () => {
    const { found, pack } = await faulty("hangs", 1);
    expect(lines(found)).toEqual([
      "mandatory onshore-can-judge: Onshore did not answer within 1 seconds. Nothing was cleared.",
      sound,
    ]);
    expect(lines(await pack.analyzeStack([]))).toEqual([
      "mandatory onshore-can-judge: Onshore did not answer within 1 seconds. Nothing was cleared.",
    ]);
  });

  test("a policy that ends the process", async () => {
    const { found } = await faulty("exits");
    expect(lines(found)).toEqual([
      "mandatory onshore-can-judge: Onshore ended before it had judged. Nothing was cleared.",
      sound,
    ]);
  });

  test("a policy that prints", async () => {
    const { found, pack } = await faulty("prints");
    expect(lines(found)).toEqual([sound]);
    expect(pack.stdout()).toMatch(/^\d+\n$/);
  });

  test("more findings than an answer can hold are counted", async () => {
    const { found } = await faulty("floods");
    expect(found.length).toBeLessThan(4000);
    expect(found.at(-1)?.message).toMatch(/^\d+ more findings are not shown here\.$/);
    expect(found.at(-1)?.level).toBe("mandatory");
  });
});
