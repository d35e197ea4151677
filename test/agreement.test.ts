import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as catalog from "../catalog/aws";
import { type Deployment, inFiles, type Resource } from "../src/model/deployment";
import { findOne } from "../src/model/find";
import { isUnknown, type Unknown, type Value } from "../src/model/value";
import { type Format, factsIn, formats, readers } from "./support/formats";
import { judged } from "./support/judged";
import { root } from "./support/stand-in-engine";
import { grammar } from "./support/terraform";

// Every format in which an example is told says the same of its data; docs/inputs.md says what each can know.

const examples = join(root, "examples");
const stories = readdirSync(examples).filter((name) => existsSync(join(examples, name, "expected.json")));
const told = new Map<string, ReadonlyMap<Format, Deployment>>();

// tsc checks the types of the programs; here they only have to run.
process.env["PULUMI_NODEJS_TRANSPILE_ONLY"] = "true";

beforeAll(async () => {
  await grammar();
  await Promise.all(
    stories.map(async (story) => {
      const read = formats.map(async (format) => [format, await readers[format](story)] as const);
      told.set(story, new Map(await Promise.all(read)));
    }),
  );
});

function deploymentOf(story: string, format: Format): Deployment {
  return told.get(story)?.get(format) as Deployment;
}

/** Where a format says more or less of data than the plan, and why. Nothing else may differ. */
interface Difference {
  readonly in: readonly Format[];
  readonly of: RegExp;
  readonly because: string;
}

const states = ["Terraform state", "Pulumi state"] as const;

const differences: readonly Difference[] = [
  {
    in: states,
    of: /: account$/,
    because: "ARNs of what is there tell the account; the programs do not state it",
  },
  {
    in: ["Pulumi in the engine", "Pulumi preview"],
    of: /^(backup-copied-to-hong-kong|clean-beijing-ningxia): copy nightly(-plan)? of backup copies to vault-beijing:/,
    because: "Pulumi tells what a whole property depends on, not one of its members: either vault may be meant",
  },
  {
    in: ["Pulumi in the engine", "Pulumi preview", "Pulumi state"],
    of: /^clean-beijing-ningxia: copy crashes of events to crashes:/,
    because: "the stand-in of the provider fills in no defaults; the provider itself gives the name of the default bus",
  },
  {
    in: ["Terraform state"],
    of: /^destination-unknown: store landing-zone of .*: place$/,
    because: "the type has no ARN, and what terraform show prints of a state tells no provider configuration",
  },
];

const lines = (story: string, format: Format) => {
  const plan = factsIn(deploymentOf(story, "Terraform plan"));
  const here = factsIn(deploymentOf(story, format));
  return [...new Set([...plan.keys(), ...here.keys()])]
    .filter((fact) => plan.get(fact) !== here.get(fact))
    .map((fact) => ({ fact: `${story}: ${fact}`, format, values: [plan.get(fact), here.get(fact)] }));
};
const explains = (one: Difference, { fact, format }: { readonly fact: string; readonly format: Format }) =>
  one.in.includes(format) && one.of.test(fact);

describe("the formats of an example say the same", () => {
  test.each(stories)("%s", (story) => {
    const found = formats.flatMap((format) => lines(story, format));
    expect(found.filter(({ values }) => !values.includes(undefined))).toEqual([]);
    expect(found.filter((one) => !differences.some((difference) => explains(difference, one)))).toEqual([]);
  });

  test("and where one does not, it is for a reason that still holds", () => {
    const found = stories.flatMap((story) => formats.flatMap((format) => lines(story, format)));
    const idle = differences.flatMap((one) =>
      one.in.filter((format) => !found.some((line) => line.format === format && explains(one, line))),
    );
    expect(idle).toEqual([]);
  });
});

test.each(stories)("%s: whoever knows the line of code knows the same one", (story) => {
  const linesIn = (format: Format) =>
    new Map(
      deploymentOf(story, format).resources.flatMap(({ name, type, mode, source }) =>
        mode === "managed" && source
          ? [[`${type} ${name}`, inFiles(source, (file) => file.slice(file.lastIndexOf("/") + 1))]]
          : [],
      ),
    );
  const program = linesIn("Pulumi program");
  expect(program.size).toBeGreaterThan(0);
  for (const format of ["Pulumi preview", "Pulumi state"] as const) expect(linesIn(format)).toEqual(program);
});

/** What a careful engineer finds in a story, whichever way it is told. */
test.each(stories)("%s: every format gets the verdict of expected.json", (story) => {
  const inStory = (name: string) => readFileSync(join(examples, story, name), "utf8");
  const { findings } = JSON.parse(inStory("expected.json")) as Expected;
  const wanted = findings.map(({ policy, outcome, resource }) => `${outcome} ${policy} ${resource}`).sort();
  const registers = existsSync(join(examples, story, "onshore.yaml")) ? (parse(inStory("onshore.yaml")) as object) : {};
  const found = formats.map((format) => {
    const report = judged(deploymentOf(story, format), registers as never, "2026-11-22");
    return [
      format,
      report.findings.map(({ policy, outcome, resource }) => `${outcome} ${policy} ${resource?.name}`).sort(),
    ] as const;
  });
  expect(new Map(found)).toEqual(new Map(formats.map((format) => [format, wanted])));
});

interface Expected {
  readonly findings: readonly { readonly policy: string; readonly outcome: string; readonly resource: string }[];
}

/** How much of something the examples show a format to know. */
type Measured = "yes" | "in part" | "no";

/** What is found in the examples: of each resource, whether it is known; undefined where the question does not arise. */
const probes = {
  region: ({ region }) => !isUnknown(region),
  account: ({ account }) => !isUnknown(account),
  "ARN of what is new": (resource) => isKnownThere(resource, (open) => open.attributes?.includes("arn") === true),
  "policy that names it": (resource) =>
    resource.type.endsWith("_policy") ? isKnownThere(resource, () => true, ["policy"]) : undefined,
  "source line": ({ source }) => source !== undefined,
} as const satisfies Readonly<Record<string, (resource: Resource) => boolean | undefined>>;

/** Whether a format knows what the plan leaves open in a resource of the same name; undefined where it leaves nothing open. */
function isKnownThere(
  resource: Resource,
  asks: (open: Unknown) => boolean,
  only?: readonly string[],
): boolean | undefined {
  const planned = stories
    .flatMap((story) => deploymentOf(story, "Terraform plan").resources)
    .find((one) => one.name === resource.name && one.type === resource.type && one.mode === "managed");
  const open = Object.entries(planned?.values ?? {}).filter(
    ([name, value]) =>
      isUnknown(value) && value.because !== "filled-in-by-provider" && asks(value) && (only?.includes(name) ?? true),
  );
  if (open.length === 0) return undefined;
  const entry = catalog.entries.get(resource.type);
  return open.every(([name]) => isKnown(findOne(resource, name, entry)));
}

/** Whether nothing in a value is unknown. */
function isKnown(value: Value | undefined): boolean {
  if (value === undefined || value === null || isUnknown(value)) return false;
  return typeof value !== "object" || Object.values(value).every((one: Value) => isKnown(one));
}

function measured(format: Format, probe: keyof typeof probes): Measured {
  const all = stories.flatMap((story) =>
    deploymentOf(story, format).resources.filter(({ mode }) => mode === "managed"),
  );
  const known = all.map(probes[probe]).filter((one) => one !== undefined);
  if (known.every((one) => one)) return "yes";
  return known.some((one) => one) ? "in part" : "no";
}

/** What the examples cannot show, as it is written in the documentation. */
const stated: Readonly<Record<Format, readonly [defaults: string, secrets: string, gone: string, unchanged: string]>> =
  {
    "Terraform plan": ["yes", "read, not shown", "yes", "yes"],
    "Plan with `--source`": ["yes", "read, not shown", "yes", "yes"],
    "Synthesized stack": ["some", "as written", "no", "yes"],
    "Terraform folder": ["some", "as written", "no", "yes"],
    "Terraform state": ["yes", "read, not shown", "yes", "yes"],
    "Pulumi in the engine": ["yes", "no", "yes", "yes"],
    "Pulumi program": ["some", "no", "no", "yes"],
    "Pulumi preview": ["yes", "no", "yes", "with `--show-sames`"],
    "Pulumi state": ["yes", "no", "yes", "yes"],
  };
const statedColumns = ["provider's defaults", "secrets", "no longer written", "unchanged"];

function table(): string {
  const columns = Object.keys(probes) as (keyof typeof probes)[];
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(["", ...columns, ...statedColumns.map((name) => `${name} *`)]),
    `|${"---|".repeat(1 + columns.length + statedColumns.length)}`,
    ...formats.map((format) => row([format, ...columns.map((probe) => measured(format, probe)), ...stated[format]])),
  ].join("\n");
}

// `vitest run -u test/agreement.test.ts` writes the table of today into it.
test("docs/inputs.md says what each format knows", async () => {
  const file = join(root, "docs", "inputs.md");
  const [start, end] = ["<!-- formats: test/agreement.test.ts -->", "<!-- /formats -->"];
  const [before = "", after = ""] = readFileSync(file, "utf8").split(new RegExp(`(?<=${start}\n)[\\s\\S]*(?=${end})`));
  expect(after).toContain(end);
  await expect(`${before}\n${table()}\n\n${after}`).toMatchFileSnapshot(file);
});
