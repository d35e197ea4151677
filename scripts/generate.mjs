// Writes what is made from the definitions: the schemas of onshore.yaml, of waivers.yaml and of records, a page for each policy, the table of the catalog, the law, and the scripts of the pages.
// With --check it writes nothing and fails when something is out of date.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createGenerator } from "ts-json-schema-generator";
import * as z from "zod";
import { catalogPage } from "./catalog-page.mjs";
import { clientModule } from "./client.mjs";
import { conflictsPage } from "./conflicts-page.mjs";
import { fromSource } from "./from-source.mjs";
import { lawPage } from "./law-page.mjs";

const { configurationSchema } = fromSource("src/registers/configuration.ts");
const { described } = fromSource("src/registers/described.ts");
const { waiversSchema } = fromSource("src/registers/waivers.ts");
const { recordSchema, required } = fromSource("src/law/record-schema.ts");
const { reportSchema } = fromSource("src/contract/report.ts");
const { baselineSchema } = fromSource("src/contract/baseline.ts");
const places = fromSource("catalog/aws/regions.ts");
const { packs } = fromSource("packs/index.ts");
const { say } = fromSource("src/language.ts");
const { kinds, labels, severities, words: reportWords } = fromSource("src/reports/words.ts");

/** Of a page of a policy. */
const page = {
  kind: { en: "Kind of finding: {kind}. Severity: {severity}.", zh: "检查结果的类型：{kind}。严重程度：{severity}。" },
  howStrict: { en: "How strict it is", zh: "严格程度" },
  strictness: {
    en: "{pack}: broken is {broken}; undetermined is {undetermined}.",
    zh: "{pack}：违规为 {broken}；无法判断为 {undetermined}。",
  },
  byPhase: {
    en: "{review} in a preview or pull request, {deploy} when resources are really created",
    zh: "{review}（预览或者合并请求），实际创建资源时为 {deploy}",
  },
  noAdvice: { en: "Onshore does not give legal advice.", zh: "Onshore 不提供法律意见。" },
};

const files = new Map();
files.set("schema/onshore.schema.json", jsonSchema(configurationSchema, described));
files.set("schema/assessment.schema.json", `${JSON.stringify(assessmentSchema(), null, 2)}\n`);
files.set("schema/report.schema.json", jsonSchema(reportSchema));
files.set("schema/baseline.schema.json", jsonSchema(baselineSchema));
files.set("schema/waivers.schema.json", `${JSON.stringify(waiversJsonSchema(), null, 2)}\n`);
const policies = [...new Map(packs.flatMap((pack) => pack.policies).map((policy) => [policy.id, policy])).values()];
for (const policy of policies) {
  files.set(`docs/policies/${policy.id}.md`, policyPage(policy, "en"));
  files.set(`docs/policies/${policy.id}.zh-CN.md`, policyPage(policy, "zh-CN"));
}
files.set("docs/catalog.md", catalogPage());
files.set("schema/catalog.schema.json", catalogSchema());
files.set("docs/regions.md", regionsPage());
files.set("docs/law.md", lawPage("en"));
files.set("docs/law.zh-CN.md", lawPage("zh-CN"));
files.set("docs/conflicts.md", conflictsPage("en"));
files.set("docs/conflicts.zh-CN.md", conflictsPage("zh-CN"));
/** What runs in the browser, by page. */
const clients = ["src/reports/html", "src/fleet"];
for (const folder of clients) files.set(`${folder}/client.generated.ts`, clientModule(`${folder}/client.ts`));

const stale = [];
for (const [file, text] of files) {
  if (process.argv.includes("--check")) {
    if (read(file) !== text) stale.push(file);
  } else {
    mkdirSync(file.replace(/\/[^/]*$/, ""), { recursive: true });
    writeFileSync(file, text);
  }
}
if (stale.length > 0) {
  console.error(`out of date: ${stale.join(", ")}\nrun: npm run generate`);
  process.exitCode = 1;
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function jsonSchema(schema, finished = (one) => one) {
  const made = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify(finished(made), null, 2)}\n`;
}

function catalogSchema() {
  const path = "catalog/published.ts";
  const generator = createGenerator({ path, type: "PublishedCatalog", skipTypeCheck: true, topRef: false });
  return `${JSON.stringify(generator.createSchema("PublishedCatalog"), null, 2)}\n`;
}

/** The schema of the waivers, with what each names. */
function waiversJsonSchema() {
  const { items, ...list } = z.toJSONSchema(waiversSchema, { io: "input", unrepresentable: "any" });
  const names = [
    { required: ["finding"], properties: { policy: false, resource: false } },
    { required: ["policy", "resource"], properties: { finding: false } },
  ];
  return { ...list, items: { ...items, oneOf: names } };
}

/** The schema of a file of records, with what each mechanism cannot do without. */
function assessmentSchema() {
  const needed = (fields) => {
    const first = [...new Set(fields.map((field) => field.split(".")[0]))];
    const inner = first.flatMap((name) => {
      const rest = fields.filter((field) => field.startsWith(`${name}.`)).map((field) => field.slice(name.length + 1));
      return rest.length === 0 ? [] : [[name, needed(rest)]];
    });
    return { required: first, ...(inner.length > 0 && { properties: Object.fromEntries(inner) }) };
  };
  const { $schema, ...its } = z.toJSONSchema(recordSchema, { io: "input", unrepresentable: "any" });
  const record = {
    ...its,
    allOf: Object.entries(required).map(([mechanism, fields]) => ({
      if: { properties: { mechanism: { const: mechanism } }, required: ["mechanism"] },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: needed(fields),
    })),
  };
  const list = { type: "array", items: { $ref: "#/$defs/record" } };
  const bundle = { required: ["records"], properties: { records: { type: "array" }, mechanism: false } };
  return {
    $schema,
    description: "A record, a list of records, or a list of them under records",
    $defs: { record },
    if: { type: "array" },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: list,
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    else: { if: bundle, then: { properties: { records: list } }, else: { $ref: "#/$defs/record" } },
  };
}

/** What a policy asks, and how strict each pack is about it, in one language. */
function policyPage({ id, title, why, kind, severity, basis }, language) {
  const word = (term, filled) => say(term, language, filled);
  const strictness = packs.map((pack) => {
    const { broken, undetermined } = pack.exceptions[id] ?? pack.strictness;
    const undeterminedIs =
      typeof undetermined === "string"
        ? undetermined
        : word(page.byPhase, { review: undetermined.review, deploy: undetermined.deploy });
    return `- ${word(page.strictness, { pack: `\`${pack.name}\``, broken, undetermined: undeterminedIs })}`;
  });
  return `# ${id}

${word(reportWords.sentence, { title: word(title) })}

${word(why)}

${word(page.kind, { kind: word(kinds[kind]), severity: word(severities[severity]) })}

## ${word(page.howStrict)}

${strictness.join("\n")}

## ${word(labels.law)}

${basis.map((term) => `- ${word(term)}`).join("\n")}

${word(page.noAdvice)}
`;
}

function regionsPage() {
  const { regions, localZones, mainland, evidence } = places;
  const row = (code, country, where) =>
    `| \`${code}\` | ${where.en} | ${country} | ${country === mainland ? "onshore" : "offshore"} |`;
  const rows = [
    ...Object.entries(regions).map(([code, [, country, where]]) => row(code, country, where)),
    ...Object.entries(localZones).map(([code, [country, where]]) => row(code, country, where)),
  ];
  const sources = evidence.map(({ url, sdk, what, checked }) => `- ${url ?? `${sdk}: ${what}`}, checked on ${checked}`);
  return `# Regions and local zones

Where each stands, as Onshore knows it. Hong Kong (HK), Macao (MO) and Taiwan (TW) are outside the mainland. A code that is not
on this page is unknown: never onshore, never offshore.

| code | where | country | side |
| --- | --- | --- | --- |
${rows.join("\n")}

${sources.join("\n")}
`;
}
