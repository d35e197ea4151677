import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packs } from "../packs";
import { loadConfiguration, parseConfiguration } from "../src/load-configuration";
import type { Deployment, Resource } from "../src/model/deployment";
import { isMap, type Value, type ValueMap } from "../src/model/value";
import { read } from "../src/readers/recognise";
import type { Registers } from "../src/registers/registers";
import { type ToldFinding as Finding, judged } from "./support/judged";
import { root } from "./support/stand-in-engine";
import { story, storyNames } from "./support/stories";

/** A deployment, and what is recorded. */
interface Case {
  readonly name: string;
  readonly deployment: Deployment;
  readonly registers: Partial<Registers>;
  readonly today: string;
}

const policies = packs.flatMap((pack) => pack.policies).map(({ id }) => id);
const examples: readonly Case[] = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter(({ name }) => existsSync(join(root, "examples", name, "plan.json")))
  .map(({ name }) => {
    const folder = join(root, "examples", name);
    const configuration = readdirSync(folder).find((file) => file === "onshore.yaml");
    const { registers } = loadConfiguration(configuration && join(folder, configuration), policies);
    const deployment = read("plan.json", readFileSync(join(folder, "plan.json")));
    return { name: `the example ${name}`, deployment, registers, today: "2026-11-22" };
  });
const cases: readonly Case[] = [...examples, ...storyNames.map(story)];

function findingsOf({ deployment, registers, today }: Case): readonly Finding[] {
  return judged(deployment, registers, today).findings.filter(({ policy }) => policy === "grants-stay-onshore");
}

const still = (one: Case, { id }: Finding) => findingsOf(one).find((other) => other.id === id);

describe("the assessment that a finding shows covers it, once it is filled in", () => {
  let shown = 0;

  test.each(cases)("$name", (one) => {
    for (const finding of findingsOf(one)) {
      if (finding.assessment === undefined) continue;
      shown++;
      const text = `assessments:\n${finding.assessment
        .replace("<id>", "R-1")
        .replace("<mechanism>", /one of (\w+)/.exec(finding.assessment)?.[1] ?? "")
        .replace(/ *valid\w+: <.*>\n/g, "")}\n`;
      const { assessments = [] } = parseConfiguration("onshore.yaml", text, policies);
      const registers = { ...one.registers, assessments: [...(one.registers.assessments ?? []), ...assessments] };
      expect(still({ ...one, registers: registers as Partial<Registers> }, finding), finding.message).toBeUndefined();
    }
  });

  test("in many findings", () => expect(shown).toBeGreaterThan(100));

  test("is refused as long as it is not filled in", () => {
    const [finding] = cases.flatMap(findingsOf).filter(({ assessment }) => assessment !== undefined);
    expect(() => parseConfiguration("onshore.yaml", `assessments:\n${finding?.assessment}\n`, policies)).toThrow(
      /<id> is still to be filled in/,
    );
  });

  test("everybody is offered none", () => {
    const everybody = cases.flatMap(findingsOf).filter(({ severity }) => severity === "critical");
    expect(everybody.length).toBeGreaterThan(20);
    expect(everybody.filter(({ assessment, remedy }) => assessment ?? /onshore\.yaml/.test(remedy))).toEqual([]);
  });
});

describe("a grant is closed by the change that its finding names", () => {
  const kinds = new Map<string, number>();

  test.each(cases)("$name", (one) => {
    const registers = { ...one.registers, organizations: [...(one.registers.organizations ?? []), home] };
    for (const finding of findingsOf({ ...one, registers }).filter(({ outcome }) => outcome === "broken")) {
      let [now, open]: [Case, Finding | undefined] = [{ ...one, registers }, finding];
      // What another statement or role lets in as well takes another change.
      for (let change = 0; open && change < 4; change++) {
        const next = changed(now, open);
        if (!next) break;
        const [kind = ""] = open.remedy.split(" ");
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        const before: string = open.remedy;
        now = next;
        open = still(now, finding);
        if (open) expect(open.remedy, finding.message).not.toBe(before);
      }
    }
  });

  test("in many findings of each kind", () => {
    expect(kinds.get("Remove")).toBeGreaterThan(100);
    expect(kinds.get("Add")).toBeGreaterThan(20);
  });
});

const home = { id: "o-mainland00", operatedFrom: "CN" };
const place = /^(\w+)(?:\[0\])?(?:, statement (?:(\d+)|"(.+?)"))?(?: of (\S+))?(?:\.$|: )/;

/** The deployment after the change; undefined where the policy is not one text, or the change is not for this test to make. */
function changed(one: Case, { remedy, resource }: Finding): Case | undefined {
  const [, dropped, policy] =
    /^Remove (statement (?:\d+|".+?")), which names nobody but `.+?`, from (.*)$/.exec(remedy) ?? [];
  const [, removed, from, rest = ""] = dropped
    ? ["", "", "", policy?.replace(/^(\w+)/, `$1, ${dropped}`)]
    : (/^Remove `(.+?)` from (?:(\S+) in )?(.*)$/.exec(remedy) ??
      /^Add to the Condition of ()()(.*)$/.exec(remedy) ??
      []);
  const [, property = "", number, sid, other] = place.exec(rest) ?? [];
  const added = /: `(.+)`\.$/.exec(remedy)?.[1]?.replace("<organization on the mainland>", home.id);
  const address = other ?? resource?.address;
  const its = one.deployment.resources.find((candidate) => candidate.address === address);
  const value = its?.values[property];
  if (!its || (number === undefined && sid === undefined) || typeof value !== "string") return undefined;
  const document = JSON.parse(value) as { Statement: ValueMap | ValueMap[] };
  const statements = [document.Statement].flat();
  const isMeant = ({ Sid }: ValueMap, at: number) => (sid === undefined ? at === Number(number) - 1 : Sid === sid);
  const Statement = statements.flatMap((before, at) => {
    if (!isMeant(before, at)) return before;
    if (dropped !== undefined) return [];
    return removed ? (without(before, from as string, removed) ?? []) : withCondition(before, `{${added}}`);
  });
  const values = { ...its.values, [property]: JSON.stringify({ ...document, Statement }) };
  const resources = one.deployment.resources.map((before): Resource => (before === its ? { ...its, values } : before));
  return { ...one, deployment: { ...one.deployment, resources } };
}

/** A statement without a principal, or without a value of a condition; nothing, where nobody is left. */
function without(statement: ValueMap, from: string, removed: string): ValueMap | undefined {
  const name = from === "Principal" ? "Principal" : "Condition";
  const left = pruned(statement[name] as Value, from === "Principal" ? undefined : from, removed);
  return left === undefined ? undefined : { ...statement, [name]: left };
}

function pruned(value: Value, key: string | undefined, removed: string): Value | undefined {
  if (value === removed) return undefined;
  if (Array.isArray(value)) {
    const left = value.filter((item) => item !== removed);
    return left.length === 0 ? undefined : left;
  }
  if (!isMap(value)) return value;
  const members = Object.entries(value).map(([name, member]): [string, Value | undefined] => [
    name,
    key === undefined || isMap(member) || name === key ? pruned(member, key, removed) : member,
  ]);
  const isCondition = key !== undefined;
  if (isCondition && members.some(([, member]) => member === undefined)) return undefined;
  const left = members.filter((one): one is [string, Value] => one[1] !== undefined);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function withCondition(statement: ValueMap, text: string): ValueMap {
  const added = JSON.parse(text) as Record<string, ValueMap>;
  const before = (statement["Condition"] ?? {}) as Record<string, ValueMap>;
  const merged = Object.entries(added).map(([operator, keys]) => [operator, { ...before[operator], ...keys }]);
  return { ...statement, Condition: { ...before, ...Object.fromEntries(merged) } };
}
