// Writes what is made from the definitions: the schemas of onshore.yaml, of waivers.yaml and of a record, a page for each policy, the table of the catalog, the law.
// With --check it writes nothing and fails when something is out of date.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { fromSource } from "./from-source.mjs";

const { configurationSchema } = fromSource("src/registers/configuration.ts");
const { waiversSchema } = fromSource("src/registers/waivers.ts");
const { recordSchema, required } = fromSource("src/law/record-schema.ts");
const places = fromSource("catalog/aws/regions.ts");
const { packs } = fromSource("packs/index.ts");
const { entries, holdsNoData } = fromSource("catalog/aws/index.ts");
const law = fromSource("catalog/law/index.ts");

const files = new Map();
files.set(
  "schema/onshore.schema.json",
  `${JSON.stringify(z.toJSONSchema(configurationSchema, { io: "input", unrepresentable: "any" }), null, 2)}\n`,
);
files.set("schema/assessment.schema.json", `${JSON.stringify(assessmentSchema(), null, 2)}\n`);
files.set("schema/waivers.schema.json", `${JSON.stringify(waiversJsonSchema(), null, 2)}\n`);
const policies = [...new Map(packs.flatMap((pack) => pack.policies).map((policy) => [policy.id, policy])).values()];
for (const policy of policies) files.set(`docs/policies/${policy.id}.md`, policyPage(policy));
files.set("docs/catalog.md", catalogPage());
files.set("docs/regions.md", regionsPage());
files.set("docs/law.md", lawPage());

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

/** The schema of the waivers, with what each names. */
function waiversJsonSchema() {
  const { items, ...list } = z.toJSONSchema(waiversSchema, { io: "input", unrepresentable: "any" });
  const names = [
    { required: ["finding"], properties: { policy: false, resource: false } },
    { required: ["policy", "resource"], properties: { finding: false } },
  ];
  return { ...list, items: { ...items, oneOf: names } };
}

/** The schema of a record, with what each mechanism cannot do without. */
function assessmentSchema() {
  const needed = (fields) => {
    const first = [...new Set(fields.map((field) => field.split(".")[0]))];
    const inner = first.flatMap((name) => {
      const rest = fields.filter((field) => field.startsWith(`${name}.`)).map((field) => field.slice(name.length + 1));
      return rest.length === 0 ? [] : [[name, needed(rest)]];
    });
    return { required: first, ...(inner.length > 0 && { properties: Object.fromEntries(inner) }) };
  };
  return {
    ...z.toJSONSchema(recordSchema, { io: "input", unrepresentable: "any" }),
    allOf: Object.entries(required).map(([mechanism, fields]) => ({
      if: { properties: { mechanism: { const: mechanism } }, required: ["mechanism"] },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: needed(fields),
    })),
  };
}

function policyPage({ id, title, why, kind, severity, basis }) {
  const strictness = packs.map((pack) => {
    const { broken, undetermined } = pack.exceptions[id] ?? pack.strictness;
    const levels =
      typeof undetermined === "string"
        ? undetermined
        : `${undetermined.review} in a preview or pull request, ${undetermined.deploy} when resources are really created`;
    return `- \`${pack.name}\`: broken is ${broken}; undetermined is ${levels}.`;
  });
  return `# ${id}

${title}.

${why}

Kind of finding: ${kind}. Severity: ${severity}.

## How strict it is

${strictness.join("\n")}

## Law

${basis.map((text) => `- ${text}`).join("\n")}

Onshore does not give legal advice.
`;
}

function catalogPage() {
  const rows = [...entries.values()]
    .sort((one, other) => (one.terraform < other.terraform ? -1 : 1))
    .map((entry) => {
      const stores = entry.stores
        ? `${entry.stores.what} (${entry.stores.keeps === "at-rest" ? "at rest" : "in transit"})`
        : "";
      const copies = [...new Set((entry.copies ?? []).map((copy) => copy.what))].join(", ");
      const grants = (entry.grants ?? []).map(({ to }) => grantWord(to));
      return `| \`${entry.terraform}\` | ${stores} | ${copies} | ${[...new Set(grants)].join(", ")} |`;
    });
  const byReason = new Map();
  for (const [type, reason] of holdsNoData) byReason.set(reason, [...(byReason.get(reason) ?? []), type]);
  const noData = [...byReason].sort().map(
    ([reason, types]) =>
      `- **${reason}** (${types.length}): ${types
        .sort()
        .map((type) => `\`${type}\``)
        .join(", ")}`,
  );
  return `# The catalog

What AWS resource types do with data, as Onshore knows it. A type that is not on this page is counted and named in every report.

## Types that keep, move or open data, or say who gets to it (${rows.length})

| type | stores | copies | opens by |
| --- | --- | --- | --- |
${rows.join("\n")}

## Types that do none of these (${holdsNoData.size})

${noData.join("\n")}
`;
}

function regionsPage() {
  const { regions, localZones, mainland, evidence } = places;
  const row = (code, country, where) =>
    `| \`${code}\` | ${where} | ${country} | ${country === mainland ? "onshore" : "offshore"} |`;
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

function lawPage() {
  const { instruments, decisionTable, guidelines2026, strict, exemptions, periods, ftzLists, holidays } = law;
  const { importantItems, annex, readings } = law;
  const titles = new Map(instruments.map(({ id, title }) => [id, title.en]));
  const from = ({ from: first, surelyFrom, until }) =>
    [first && surelyFrom ? `from ${first} or ${surelyFrom}` : first && `from ${first}`, until && `until ${until}`]
      .filter(Boolean)
      .join(" ") || "always";
  const based = (list) =>
    list
      .map(({ instrument, article, certainty }) =>
        instrument === "decision"
          ? "decision"
          : `${titles.get(instrument)}${article ? `, ${article}` : ""} (${certainty})`,
      )
      .join("; ");
  const tableOf = (head, list) =>
    [
      `| ${head.join(" | ")} |`,
      `|${" --- |".repeat(head.length)}`,
      ...list.map((cells) => `| ${cells.join(" | ")} |`),
    ].join("\n");
  const rowCells = ({ id, question, says, asks, needs, exemptions: opened, basis, ...force }) => [
    `\`${id}\``,
    question,
    says,
    [opened?.join(", ") ?? asks, needs && "a mapping approval"].filter(Boolean).join(", and "),
    from(force),
    based(basis),
  ];
  const rowHead = ["row", "question", "if", "the law asks", "in force", "basis"];
  const length = ({ years, months, days, workingDays, hours, yearly }) =>
    years
      ? `${years} years`
      : months
        ? `${months} months`
        : days
          ? `${days} days`
          : workingDays
            ? `${workingDays} working days`
            : hours
              ? `${hours} hours`
              : yearly;
  const uncertain = [
    ...instruments
      .filter(({ certainty }) => certainty === "uncertain")
      .map(({ title, note }) => `${title.en}: ${note}`),
    ...[...decisionTable, ...exemptions, ...Object.values(periods)].flatMap(({ id, basis }) =>
      basis
        .filter(({ certainty }) => certainty === "uncertain")
        .map(({ instrument, article }) => `\`${id}\`: ${titles.get(instrument)}${article ? `, ${article}` : ""}`),
    ),
  ];
  return `# The law, as Onshore knows it

This page is made from [catalog/law](../catalog/law). It is no legal advice: it says what Onshore goes by, so that those who give
advice can see it and argue. It restates public sources in its own words. The text of the law decides. What policies say still rests
on the recorded assessments alone; [decision 15](decisions/0015-the-law-is-data-asked-as-of-a-day.md) tells what comes of this.
\`onshore law --today 2025-06-30\` says what was in force on a day, and what changed in the 90 days after it.

How sure a fact is: **read** (the provision was read, in a copy), **quoted** (a source quotes it), **secondary** (a source tells
it), **uncertain** (recalled, contradicted, or seen only in a broken copy). **decision** is a reading of Onshore's own.

## What the law asks

The questions come in this order: 1 does it leave, 2 is it prohibited, 3 is it free, 4 which mechanism, 5 does the record carry
it. Of all rows that hold on the day, the one that asks most decides.

${tableOf(rowHead, decisionTable.map(rowCells))}

### Profiles

- \`${guidelines2026.id}\`: ${guidelines2026.says}. It is the one that holds unless another is chosen.
- \`${strict.id}\`: ${strict.says}. It adds these rows:

${tableOf(rowHead, strict.adds.map(rowCells))}

A profile of a house adds rows and closes exemptions. It cannot take a row away, so it can only be stricter.

## Exemptions

From assessment, contract and certification; not from notice, separate consent, impact assessment and security duties.

${tableOf(
  ["code", "exemption", "if", "recorded", "important data", "CIIO", "in force", "basis"],
  exemptions.map(({ id, title, says, facts, report, list, openTo, basis, ...force }) => [
    id,
    `${title.en} (${title.zh})`,
    says,
    [
      ...Object.keys(facts).map((name) => `\`${name}\``),
      ...(report ? [`${report.what}: number, day before the flow, to ${report.authorities[0]}`] : []),
      ...(list ? ["zone, edition, sector, filing"] : []),
    ].join(", ") || "nothing",
    openTo.important ? "yes" : "no",
    openTo.ciio,
    from(force),
    based(basis),
  ]),
)}

## How Onshore reads it

${readings.map(({ about, says, basis }) => `- **${about}.** ${says} (${based(basis)})`).join("\n")}

## Periods

${tableOf(
  ["period", "what", "how long, or which day", "basis"],
  Object.values(periods).map((period) => [`\`${period.id}\``, period.says, length(period), based(period.basis)]),
)}

Working days are those of the notices of the State Council for ${Object.keys(holidays).join(", ")}. In another year they are
taken to be Monday to Friday, and what follows from that is not certain:

${Object.entries(holidays)
  .map(([year, { notice, source }]) => `- ${year}: ${notice}, ${source.url}, checked on ${source.checked}`)
  .join("\n")}

## Lists of free trade zones

${tableOf(
  ["zone", "edition", "polarity", "sectors", "filing", "in force", "known", "source"],
  ftzLists.map(
    ({ zone, edition, polarity, sectors, excludedSectors, filing, items, complete, note, source, ...force }) => [
      zone,
      edition,
      polarity,
      `${sectors === "all" ? "all" : sectors.join(", ")}${excludedSectors ? `; not ${excludedSectors.join(", ")}` : ""}`,
      filing,
      from(force),
      `${complete ? "in full" : items.length > 0 ? "in part" : "not its items"}. ${note ?? ""}`,
      source.url,
    ],
  ),
)}

## Important data

The annex of the Guidelines of 2026 (${annex.categories} categories, ${annex.items} items) was not available. These are items that public
sources name; they are not the official list. Data that is tagged important is important whatever is listed here.

${tableOf(
  ["item", "what", "test", "how sure", "source"],
  importantItems.map(({ id, what, test, certainty, source }) => [
    `\`${id}\``,
    `${what.en} (${what.zh})`,
    test ?? "not seen",
    certainty,
    source.url,
  ]),
)}

## Texts

${tableOf(
  ["text", "issuer", "number", "in force", "how sure", "source"],
  instruments.map(({ title, issuer, number, certainty, source, note, ...force }) => [
    `${title.en} (${title.zh})${note ? `. ${note}` : ""}`,
    issuer,
    number ?? "",
    from(force),
    certainty,
    `${source.url}, checked on ${source.checked}`,
  ]),
)}

## What is uncertain

- The 51 items of the annex, and their tests.
- From when the Guidelines of 2026 are in force: at once, or 1 July 2026.
- Whether exemptions 7 to 9 reach important data.
${uncertain.map((text) => `- ${text}`).join("\n")}
`;
}

function grantWord(to) {
  const words = {
    policy: "policy document",
    permission: "permission",
    trust: "trust policy",
    principal: "named principals",
    organization: "organization",
    public: "public",
    countries: "countries",
    identityProvider: "identity provider",
    keyHolders: "keys",
    site: "line to a site",
    acl: "ACL",
    aclGrants: "ACL",
    peer: "peering",
    network: "public address",
    keyUsers: "key use in its region",
  };
  return Object.entries(words).find(([name]) => name in to)[1];
}
