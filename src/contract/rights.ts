import { createHash } from "node:crypto";
import type { Shown } from "../engine/conceal";
import { type PolicyDocument, readDocument, type Statement, statementNamed } from "../iam/document";
import { arnCovers, globCovers } from "../iam/globs";
import type { Grant, Link } from "../model/data-map";
import type { Deployment, Resource } from "../model/deployment";
import { isUnknown, type Value, type ValueMap } from "../model/value";

/** One thing that a statement allows: an action on a resource, if its conditions hold. */
export interface Right {
  readonly action: string;
  readonly resource: string;
  /** A hash of the conditions; null where there are none. */
  readonly when: string | null;
}

/** What is more than this is told as one. */
const most = 200;

/**
 * What the statements allow that make a grant, each once, sorted; empty where none does: an ACL, a network, a share. Each grant, and
 * each document, is read once: many grants are made by the same.
 */
export function rightsReader({ resources }: Deployment, shown: Shown): (grant: Grant) => Right[] {
  const key = (input: number, address: string) => JSON.stringify([input, address]);
  const byAddress = new Map(resources.map((one) => [key(one.input, one.address), one]));
  const documents = new Map<Value, PolicyDocument>();
  const read = (value: Value, { input }: Resource) => {
    const known = documents.get(value);
    if (known) return known;
    const document = readDocument(value, (address) => byAddress.get(key(input, address)));
    documents.set(value, document);
    return document;
  };
  const told = new WeakMap<Grant, Right[]>();
  return (grant) => {
    const known = told.get(grant);
    if (known) return known;
    const rights = sorted(grant.chain.flatMap((link) => rightsAt(link, read)).map((one) => hiding(one, shown)));
    told.set(grant, rights);
    return rights;
  };
}

function hiding({ action, resource, when }: Right, shown: Shown): Right {
  return { action: shown(action), resource: shown(resource), when };
}

function sorted(rights: readonly Right[]): Right[] {
  const each = [...new Map(rights.map((one) => [JSON.stringify(one), one])).entries()].sort().map(([, one]) => one);
  if (each.length <= most) return each;
  return [{ action: "*", resource: `${each.length} rights ${hashOf(each)}`, when: null }];
}

/** The rights that were not there before: neither they themselves, nor one that covers them. */
export function gained(now: readonly Right[], before: readonly Right[]): Right[] {
  return now.filter((one) => !before.some((old) => covers(old, one)));
}

function covers(old: Right, one: Right): boolean {
  if (old.when !== null && old.when !== one.when) return false;
  return isWithin(old.action, one.action, isAction) && isWithin(old.resource, one.resource, arnCovers);
}

/** All but something is within itself alone: what leaves out less allows more. */
function isWithin(old: string, one: string, covered: (old: string, one: string) => boolean): boolean {
  return old === one || (!old.startsWith(allBut) && covered(old, one));
}

function isAction(old: string, one: string): boolean {
  return globCovers(old.toLowerCase(), one.toLowerCase());
}

const allBut = "not ";

/** Of the statement that a link names. One that cannot be found is one of which nothing is known. */
function rightsAt(link: Link, read: (value: Value, of: Resource) => PolicyDocument): Right[] {
  const { property, says } = statementNamed(link);
  if (says === undefined) return [];
  const written = valueAt(link.resource.values, property);
  const its = written === undefined ? [] : read(written, link.resource).statements.filter((one) => one.says === says);
  return its.length === 0 ? [{ action: "?", resource: "?", when: null }] : its.flatMap(rightsIn);
}

/** `inline_policy[0].policy` */
function valueAt(values: Value, path: string): Value | undefined {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return steps.reduce<Value | undefined>((at, step) => (at as ValueMap | null | undefined)?.[step], values);
}

function rightsIn({ actions, resources, conditions }: Statement): Right[] {
  const when = conditions.length === 0 ? null : hashOf(conditions.map(conditionOf).sort());
  const what = actions.not ? [`${allBut}${actions.values.map(textOf).sort().join(" ")}`] : actions.values.map(textOf);
  const on = resources === undefined ? ["*"] : resources.values.map(textOf);
  const where = resources?.not ? [`${allBut}${[...on].sort().join(" ")}`] : on;
  return what.flatMap((action) => where.map((resource) => ({ action, resource, when })));
}

function conditionOf({ operator, key, values }: Statement["conditions"][number]): string {
  return JSON.stringify([operator.toLowerCase(), key.toLowerCase(), values.map(textOf).sort()]);
}

function textOf(value: Statement["actions"]["values"][number]): string {
  return isUnknown(value) ? "?" : value;
}

function hashOf(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 12);
}
