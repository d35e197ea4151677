import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { entries } from "../catalog/aws";
import type { CatalogEntry } from "../catalog/entry";
import { packs } from "../packs";
import * as listed from "../policies";
import type { Policy } from "../src/engine/policy";
import { root } from "./support/stand-in-engine";

/** Each fault is a sentence that says what to do. */
type Faults = readonly string[];

const there = (path: string) => existsSync(join(root, path));
const text = (path: string) => (there(path) ? readFileSync(join(root, path), "utf8") : "");
const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
/** Names of the files of a folder that end in `end`, without it. */
const files = (path: string, end: string) =>
  readdirSync(join(root, path))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length));
const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const exportsOf = (path: string) => import(join(root, path)) as Promise<Record<string, unknown>>;
const unless = (isFine: boolean, fault: string): Faults => (isFine ? [] : [fault]);
const missing = (path: string, next: string) => unless(there(path), `there is no ${path}: ${next}`);

const policyFiles = files("policies", ".ts").filter((name) => name !== "index");

test.each(policyFiles)("policy %s has one name: file, id, export, test, page", async (name) => {
  const file = `policies/${name}.ts`;
  const exported = Object.entries(await exportsOf(file));
  const policy = exported.find(([word]) => word === camel(name))?.[1] as Policy | undefined;
  const words = exported.map(([word]) => word).join(", ");
  expect(words, `${file} exports ${words}: export ${camel(name)} alone, or rename the file`).toBe(camel(name));
  const inPacks = packs.map((pack) => pack.policies.filter((one) => one === policy).length);
  expect([
    ...unless(policy?.id === name, `${file} has the id "${policy?.id}": make it "${name}", or rename the file`),
    ...unless(
      Object.values(listed).filter((one) => one === policy).length === 1,
      `policies/index.ts has to export ${camel(name)} once: write one line for it`,
    ),
    ...unless(
      inPacks.includes(1) && !inPacks.some((times) => times > 1),
      `each pack lists a policy once, and at least one pack does: correct ${camel(name)} in packs/*/pack.ts`,
    ),
    ...unless(
      text(`test/policies/${name}.test.ts`).includes(`policyCases(${camel(name)},`),
      `test/policies/${name}.test.ts has to call policyCases(${camel(name)}, …): say there what holds, what is broken and what cannot be told`,
    ),
    ...[`docs/policies/${name}.md`, `docs/policies/${name}.zh-CN.md`].flatMap((page) =>
      unless(text(page).startsWith(`# ${name}\n`), `${page} is not the page of ${name}: run npm run generate`),
    ),
  ]).toEqual([]);
});

test("no test and no page of a policy is left over", () => {
  const leftOver = (paths: readonly string[], folder: string, end: string) =>
    paths
      .filter((name) => !policyFiles.includes(name.replace(/\.zh-CN$/, "")))
      .map((name) => `${folder}/${name}${end} belongs to no policy: delete or rename it`);
  expect([
    ...leftOver(files("test/policies", ".test.ts"), "test/policies", ".test.ts"),
    ...leftOver(files("docs/policies", ".md"), "docs/policies", ".md"),
  ]).toEqual([]);
  const known = Object.keys(listed).sort();
  expect(known, "policies/index.ts exports what no file is named after: delete the line, or add the file").toEqual(
    policyFiles.map(camel).sort(),
  );
});

test.each(folders("packs"))("pack %s is complete, and has one name", (name) => {
  const pack = packs.find((one) => one.name === name);
  const parts = ["pack.ts", "index.ts", "PulumiPolicy.yaml", "package.json"];
  expect([
    ...parts.flatMap((part) => missing(`packs/${name}/${part}`, "a pack has it, see packs/china-automotive")),
    ...unless(
      pack !== undefined,
      `packs/index.ts lists no pack "${name}": add it there, or correct its name in pack.ts`,
    ),
    ...unless(
      pack?.policies.at(-1)?.id === "waivers-are-in-order",
      `${name} has another last policy: let it be waivers-are-in-order, which is given what the others found`,
    ),
    ...unless(
      text(`packs/${name}/package.json`).includes(`"name": "onshore-${name}"`),
      `packs/${name}/package.json is named otherwise: name it onshore-${name}`,
    ),
  ]).toEqual([]);
});

test.each(files("src/reports", ".ts"))("report %s has a test", (name) => {
  expect(missing(`test/reports/${name}.test.ts`, "write one, from findings to text")).toEqual([]);
});

test.each(files("catalog/aws", ".ts").filter((name) => name !== "index"))(
  "catalog/aws/%s is registered if it has entries",
  async (name) => {
    const isEntries = (value: unknown): value is readonly CatalogEntry[] =>
      Array.isArray(value) && value.some((one) => typeof one === "object" && "terraform" in one);
    const services = Object.entries(await exportsOf(`catalog/aws/${name}.ts`)).filter(([, value]) => isEntries(value));
    expect(
      services.flatMap(([word, its]) => [
        ...unless(word === camel(name), `catalog/aws/${name}.ts exports ${word}: call it ${camel(name)}`),
        ...(its as readonly CatalogEntry[])
          .filter(
            (entry) =>
              !isDeepStrictEqual(
                // What the provider says is put in by the index.
                { ...entries.get(entry.terraform), required: undefined, takesTags: undefined },
                { ...entry, required: undefined, takesTags: undefined },
              ),
          )
          .map(
            ({ terraform }) =>
              `${terraform} of catalog/aws/${name}.ts is not what catalog/aws/index.ts gives: import ${camel(name)} there and list it among services, and have the type in one file only`,
          ),
      ]),
    ).toEqual([]);
  },
);

interface Contents {
  /** What every folder has. */
  readonly has: readonly string[];
  /** What some have too. */
  readonly mayHave: RegExp;
}

const contents: Readonly<Record<string, Contents>> = {
  examples: {
    has: [
      ...["README.md", "expected.json", "plan.json", "cdktf/main.ts"],
      ...["pulumi/Pulumi.yaml", "pulumi/Pulumi.dev.yaml", "pulumi/index.ts", "pulumi/package.json"],
    ],
    mayHave: /^onshore(\.[a-z]+)?\.yaml$/,
  },
  "examples/pull-requests": {
    has: ["base", "head", "comment.md", "comment.zh-CN.md", "summary.md", "exit-code"],
    mayHave: /^report\.sarif$/,
  },
  "test/stories": {
    has: ["main.tf", "plan.json", "expect.json"],
    mayHave:
      /^(context\.json|waivers\.yaml|modules|policies|terraform\.tfvars|prior\.tfstate|plan\.env|stand-in\.mjs)$/,
  },
};

test.each(
  Object.entries(contents).flatMap(([folder, what]) =>
    folders(folder)
      .filter((name) => !(`${folder}/${name}` in contents))
      .map((name) => [folder, name, what] as const),
  ),
)("%s/%s holds what a story holds", (folder, name, { has, mayHave }) => {
  const expected = [...has.map((file) => file.split("/")[0] as string)];
  const made = /^(\..*|node_modules|cdktf\.out)$/;
  const others = readdirSync(join(root, folder, name)).filter(
    (file) => !expected.includes(file) && !mayHave.test(file) && !made.test(file),
  );
  expect([
    ...unless(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name), `${folder}/${name}: name it in letters, digits and hyphens`),
    ...has.flatMap((file) => missing(`${folder}/${name}/${file}`, `${folder}/README.md says what it is`)),
    ...others.map(
      (file) =>
        `${folder}/${name}/${file} is read by nothing: delete it, or say in ${folder}/README.md and here what it is`,
    ),
  ]).toEqual([]);
});

test("nothing lies at the root that a slip of the shell left there", () => {
  const strays = readdirSync(root).filter((name) => !/^[\w.-]+$/.test(name));
  expect(strays, "remove these files: no name of a file has a space").toEqual([]);
});
