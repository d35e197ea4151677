import { spawnSync } from "node:child_process";
import { transpileModule } from "typescript";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { entries, holdsNoData } from "../../catalog/aws";
import { demands, rules, tools } from "../../catalog/conflicts";
import { packs } from "../../packs";
import { conflictsOf, toolIds } from "../../src/conflicts/conflicts";
import { skipFile } from "../../src/conflicts/skips";
import { type Language, languages } from "../../src/language";

const skips = (tool: (typeof toolIds)[number], language: Language = "en") => skipFile(conflictsOf(tool), language);
/** As if no rule could be obeyed: then each tool has something to skip. */
const all = (tool: (typeof toolIds)[number]) =>
  skipFile(
    conflictsOf(tool).map((one) => ({ ...one, demand: { ...one.demand, heed: "never" as const } })),
    "en",
  );
const idsOf = (tool: string) => rules.filter((rule) => rule.tool === tool).map(({ id }) => id);

/** What a tool reads from the file: the ids that it skips. A text that is not of its format throws. */
const readBack: Readonly<Record<(typeof toolIds)[number], (text: string) => readonly string[]>> = {
  checkov: (text) => parse(text)["skip-check"],
  trivy: (text) =>
    parse(text).misconfigurations.map(({ id, statement }: { id: string; statement: string }) => {
      expect(statement).toContain("Onshore");
      return id;
    }),
  kics: (text) => parse(text)["exclude-queries"],
  "cfn-guard": (text) => parse(text).Metadata.guard.SuppressedRules,
  "cdk-nag": (text) => idsInProgram(text, /acknowledge\(\{ id: "([^"]+)", reason: "[^"]+" \}\)/g),
  "aws-config": (text) =>
    idsInShell(text, /config-rule-name (\S+)|"ConfigRuleName":"([^"]+)"/g).map((name) =>
      name.toUpperCase().replaceAll("-", "_").replace("CLOUDTRAIL_ENABLED", "CLOUD_TRAIL_ENABLED"),
    ),
  "security-hub": (text) => idsInShell(text, /SecurityControlId=([^,]+),AssociationStatus=DISABLED/g),
  prowler: (text) => Object.keys(parse(text).Mutelist.Accounts["*"].Checks),
  "pulumi-compliance-policies": (text) => idsInProgram(text, /^ {2}"([^"]+)": "disabled",$/gm),
  regula: (text) => [...text.matchAll(/"rule_id": "([^"]+)"/g)].map(([, id]) => id ?? ""),
};

function idsInProgram(text: string, pattern: RegExp): string[] {
  const { diagnostics = [] } = transpileModule(text, { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
  return [...text.matchAll(pattern)].map(([, id]) => id ?? "");
}

function idsInShell(text: string, pattern: RegExp): string[] {
  expect(spawnSync("bash", ["-n"], { input: text, encoding: "utf8" }).stderr).toBe("");
  return [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? "");
}

describe.each(toolIds)("the skips of %s", (tool) => {
  test("are well-formed, and skip what cannot be obeyed as it stands", () => {
    const obeyed = (id: string) => demands[rules.find((rule) => rule.id === id)?.demand ?? "replica"].heed === "obey";
    const skipped = idsOf(tool).filter((id) => !obeyed(id));
    for (const language of languages) expect(readBack[tool](skips(tool, language))).toEqual(skipped);
    for (const id of idsOf(tool).filter(obeyed)) expect(skips(tool)).toContain(`Not skipped: ${id}.`);
  });

  test("can skip each of its rules", () => {
    expect(readBack[tool](all(tool))).toEqual(idsOf(tool));
  });
});

test("a rule is skipped only where a deployment has what it looks at", () => {
  const without = skipFile(conflictsOf("prowler"), "en", () => []);
  expect(readBack.prowler(without)).toEqual([]);
  const buckets = ({ types }: { readonly types: readonly string[] }) =>
    types.includes("aws_s3_bucket") ? [{ address: "aws_s3_bucket.a", name: "a" }] : [];
  const some = skipFile(conflictsOf("prowler"), "en", buckets);
  expect(readBack.prowler(some)).toEqual(["s3_bucket_cross_region_replication"]);
  expect(some).toContain("It concerns aws_s3_bucket.a.");
});

test("Prowler mutes the resources that a deployment has, and no others", () => {
  const concerned = ({ types }: { readonly types: readonly string[] }) =>
    types.includes("aws_s3_bucket")
      ? [{ address: "aws_s3_bucket.lake", name: "lake.cn" }, { address: "aws_s3_bucket.later" }]
      : [{ address: `${types[0]}.one` }];
  const text = skipFile(conflictsOf("prowler"), "en", concerned);
  const { Checks } = parse(text).Mutelist.Accounts["*"];
  expect(Checks.s3_bucket_cross_region_replication.Resources).toEqual(["^lake\\.cn$"]);
  expect(text).toContain("# Not skipped: s3_bucket_cross_region_replication for aws_s3_bucket.later, whose name");
  // Its finding is about the account, and no network.
  expect(Checks.vpc_different_regions.Resources).toEqual(["*"]);
  // Nothing to name is nothing to mute.
  expect(Object.keys(Checks)).not.toContain("eventbridge_global_endpoint_event_replication_enabled");
  expect(parse(skips("prowler")).Mutelist.Accounts["*"].Checks.s3_bucket_cross_region_replication.Resources).toEqual([
    "*",
  ]);
});

test("names from a deployment do not get out of the shell", () => {
  const text = skipFile(conflictsOf("security-hub"), "en", () => [{ address: `aws_s3_bucket.a["$(id)'; id; '"]` }]);
  expect(spawnSync("bash", ["-n"], { input: text, encoding: "utf8" }).stderr).toBe("");
  const run = spawnSync("bash", [], {
    input: `aws() { case $2 in list*) echo one;; *) printf '%s\\n' "$@";; esac; }\n${text}`,
    encoding: "utf8",
  });
  expect(run.stdout).toContain("$(id)'; id; '");
  expect(run.stdout).not.toContain("uid=");
});

describe("the catalog of conflicts", () => {
  test("each rule stands once, under a tool that is there", () => {
    const keys = rules.map(({ tool, id }) => `${tool} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...new Set(rules.map(({ tool }) => tool))]).toEqual(tools.map(({ id }) => id));
  });

  test("speaks of policies and types that Onshore knows", () => {
    const policies = packs.flatMap((pack) => pack.policies.map(({ id }) => id));
    for (const { policy } of Object.values(demands)) expect(policies).toContain(policy);
    for (const type of rules.flatMap(({ types }) => types))
      expect(entries.has(type) || holdsNoData.has(type), type).toBe(true);
  });
});
