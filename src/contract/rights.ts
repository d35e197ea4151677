import { createHash } from "node:crypto";
import type { Shown } from "../engine/conceal";
import { readDocument, type Statement } from "../iam/document";
import { arnCovers, globCovers } from "../iam/globs";
import type { Grant, Link } from "../model/data-map";
import { isKnown, isUnknown } from "../model/value";

/** One thing that a statement allows: an action on a resource, if its conditions hold. */
export interface Right {
  readonly action: string;
  readonly resource: string;
  /** A hash of the conditions; null where there are none. */
  readonly when: string | null;
}

/** What is more than this is told as one. */
const most = 200;

/** What the statements allow that make a grant, each once, sorted; empty where none does: an ACL, a network, a share. */
export function rightsOf({ chain }: Grant, shown: Shown): Right[] {
  const rights = chain.flatMap((link) => statementsAt(link)).flatMap(rightsIn);
  const told = rights.map(({ action, resource, when }) => ({ action: shown(action), resource: shown(resource), when }));
  const sorted = [...new Map(told.map((one) => [JSON.stringify(one), one])).entries()].sort().map(([, one]) => one);
  if (sorted.length <= most) return sorted;
  return [{ action: "*", resource: `${sorted.length} rights ${hashOf(sorted)}`, when: null }];
}

/** The rights that were not there before: neither they themselves, nor one that covers them. */
export function gained(now: readonly Right[], before: readonly Right[]): Right[] {
  return now.filter((one) => !before.some((old) => covers(old, one)));
}

function covers(old: Right, one: Right): boolean {
  if (old.when !== null && old.when !== one.when) return false;
  const isAction = old.action === one.action || globCovers(old.action.toLowerCase(), one.action.toLowerCase());
  return isAction && (old.resource === one.resource || arnCovers(old.resource, one.resource));
}

/** `policy, statement "Read"`: the statement that is meant, as it is written. What is composed elsewhere is not looked up. */
function statementsAt({ resource, at }: Link): Statement[] {
  const [property = "", says] = at.split(/, (?=statement )/);
  const written = resource.values[property];
  if (says === undefined || written === undefined) return [];
  return readDocument(written, () => undefined).statements.filter((one) => one.says === says);
}

function rightsIn({ actions, resources, conditions }: Statement): Right[] {
  const when = conditions.length === 0 ? null : hashOf(conditions.map(conditionOf).sort());
  const what = actions.not ? [`not ${actions.values.map(textOf).sort().join(" ")}`] : actions.values.map(textOf);
  const on = resources === undefined ? ["*"] : resources.values.map(textOf);
  const where = resources?.not ? [`not ${[...on].sort().join(" ")}`] : on;
  return what.flatMap((action) => where.map((resource) => ({ action, resource, when })));
}

function conditionOf({ operator, key, values }: Statement["conditions"][number]): string {
  return JSON.stringify([operator.toLowerCase(), key.toLowerCase(), values.map(textOf).sort()]);
}

function textOf(value: Statement["actions"]["values"][number]): string {
  return isKnown(value) && !isUnknown(value) ? String(value) : "?";
}

function hashOf(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 12);
}
