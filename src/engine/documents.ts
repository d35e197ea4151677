import type { Term } from "../../catalog/law/vocabulary";
import type { Answer } from "../iam/answer";
import type { Condition, Statement } from "../iam/document";
import { isFree, isModelled } from "../iam/request-keys";
import type { Denying, Judged } from "../iam/trace";
import { isWhereKey } from "../iam/wheres";
import { isTerm, joined, type Text, tell, text } from "../language";
import type { Grant, Grantee, Link, Store } from "../model/data-map";
import type { Resource } from "../model/deployment";
import { says } from "../model/reasons";
import { isUnknown } from "../model/value";
import { located, statementCalled } from "./words";

/** A policy that took part: where it stands, and what each of its statements does for somebody. */
export interface DocumentWhy {
  readonly at: Text;
  /** For whom it was judged: the grantee, or the role as which the grantee acts. */
  readonly for: Text;
  readonly statements: readonly StatementWhy[];
}

export interface StatementWhy {
  readonly statement: Text;
  readonly effect: "Allow" | "Deny" | "Allow or Deny";
  readonly does: Text;
  readonly conditions: readonly ConditionWhy[];
}

export interface ConditionWhy {
  readonly operator: string;
  readonly key: string;
  /** Account ids, ARNs, networks and the like; values of other keys are the user's, and only counted. */
  readonly values: readonly Text[];
  readonly holds: "yes" | "no" | "not known";
  readonly because?: Text;
}

/** What was judged for somebody, and who that is. */
interface Share {
  readonly for: Text;
  readonly judged: readonly Judged[];
}

/** The documents of a grant, from the grantee to the store, as they were judged: trust by trust, then what opens the store. */
export function documentsOf(
  { chain, grantee, store, declaredBy, access }: Grant,
  taken: readonly Judged[],
): DocumentWhy[] {
  const judged = taken.filter(({ statement }) => isIn(statement, declaredBy));
  const shares: Share[] = [];
  let identity: string | undefined;
  const isWho = (one: Judged) => (identity === undefined ? isOf(one, grantee) : isAs(one, identity));
  for (const { resource } of chain) {
    const trusts = judged.filter((one) => one.kind === "role-trust" && one.address === resource.address);
    if (trusts.length === 0) continue;
    shares.push({ for: identity ?? grantee.says, judged: trusts.filter(isWho) });
    identity = resource.address;
  }
  // Whoever holds a key acts as its user, and what runs as its role; only the grant names them.
  const holdsKey = chain[0]?.at === "" && chain[0].resource !== store.resource;
  if (identity === undefined && (holdsKey || grantee.kind === "compute")) identity = declaredBy.address;
  const opens = judged.filter((one) => opensStore(one, store) && isWho(one));
  const ofAccess = opens.filter((one) => one.access === access);
  shares.push({ for: identity ?? grantee.says, judged: ofAccess.length > 0 ? ofAccess : opens });
  return shares.flatMap((share) => documents(share, judged));
}

/** Somebody whom policies were asked about, and whom nothing lets into a store. */
export interface TurnedAway {
  readonly says: Text;
  /** Undefined for a role or user of the deployment. */
  readonly grantee?: Grantee;
  readonly documents: readonly DocumentWhy[];
  /** Whether some statement lets it in all the same, and from where: then something else keeps it out. */
  readonly letIn: "no" | "from-onshore" | "yes";
  /** Whether a policy of the store names it, for other actions or other data. */
  readonly isNamed: boolean;
}

/** Who is asked about: somebody, or a role or user of the deployment by its address. */
interface Meaning {
  readonly grantee: (grantee: Grantee) => boolean;
  readonly identity: (address: string) => boolean;
}

export function turnedAway(store: Store, who: Meaning, taken: readonly Judged[]): TurnedAway | undefined {
  const judged = taken.filter(({ statement }) => isIn(statement, store.resource));
  const asked = judged.filter((one) => granteeMeant(one, who) !== undefined);
  const roles = rolesOf(asked, who, judged);
  const isDirect = (one: Judged) => asked.includes(one) && one.caller.identity === undefined;
  const isThrough = (one: Judged) => roles.some((role) => isAs(one, role));
  const opens = ofOneAccess(judged.filter((one) => opensStore(one, store) && (isDirect(one) || isThrough(one))));
  const [direct, through] = [opens.filter(isDirect), opens.filter(isThrough)];
  if (opens.length === 0) return undefined;
  const grantee = [...direct, ...asked].map((one) => granteeMeant(one, who)).find((one) => one !== undefined);
  const says = grantee?.says ?? (roles[0] as string);
  const shares = roles.flatMap((role): Share[] => {
    const its = through.filter((one) => isAs(one, role));
    const trusts = judged.filter((one) => one.kind === "role-trust" && one.address === role);
    const from = trusts.filter((one) => asked.includes(one) || roles.includes(one.caller.identity?.address ?? ""));
    const trust: Share = { for: from[0]?.caller.identity?.address ?? says, judged: from };
    return its.length === 0 ? [] : [trust, { for: role, judged: its }];
  });
  const open = opens.filter(({ answer }) => answer.is !== "no");
  const isFromOnshore = open.every(({ from }) => from?.place.side === "onshore");
  return {
    says,
    ...(grantee && { grantee }),
    documents: [{ for: says, judged: direct }, ...shares].flatMap((share) => documents(share, judged)),
    letIn: open.length === 0 ? "no" : isFromOnshore ? "from-onshore" : "yes",
    isNamed: direct.some(({ reaches }) => !reaches),
  };
}

/** What was judged of one access: of what is let in, reading before control. */
function ofOneAccess(judged: readonly Judged[]): readonly Judged[] {
  const open = judged.filter(({ answer }) => answer.is !== "no");
  const some = open.length > 0 ? open : judged;
  const of = some.find(({ access }) => access !== "control") ?? some[0];
  return judged.filter(({ access }) => access === of?.access);
}

/** The roles as which somebody can act, over any number of hops. */
function rolesOf(asked: readonly Judged[], who: Meaning, judged: readonly Judged[]): string[] {
  const named = judged
    .flatMap(({ caller, holder }) => [caller.identity?.address, holder])
    .filter((one) => one !== undefined);
  const roles = new Set([...asked.filter(opensRole).map(({ address }) => address), ...named.filter(who.identity)]);
  for (const role of roles)
    for (const one of judged) if (one.caller.identity?.address === role && opensRole(one)) roles.add(one.address);
  return [...roles];
}

function granteeMeant({ caller, from }: Judged, who: Meaning): Grantee | undefined {
  return [caller.grantee, from].find((one) => one && who.grantee(one));
}

/** Whether a statement stands in the same input, where addresses are unique. */
function isIn({ writtenIn }: Statement, { input }: Resource): boolean {
  return writtenIn?.resource.input === input;
}

/** Whether a policy was asked of a role or user, by itself or as one that it holds. */
function isAs({ caller, holder }: Judged, identity: string): boolean {
  return caller.identity?.address === identity || holder === identity;
}

function opensRole({ kind, answer }: Judged): boolean {
  return kind === "role-trust" && answer.is !== "no";
}

function isOf({ caller, from }: Judged, { kind, id }: Grantee): boolean {
  return kind === "network" ? from?.id === id : caller.grantee.id === id;
}

function opensStore({ kind, address }: Judged, store: Store): boolean {
  return kind === "own-policies" || (kind !== "role-trust" && address === store.resource.address);
}

/** Every document that was asked, with all of its statements, also those that speak of others. */
function documents({ for: who, judged }: Share, all: readonly Judged[]): DocumentWhy[] {
  const found = new Map<string, { at: Text; statements: Map<Statement["actions"], Statement> }>();
  for (const { document, limits } of judged)
    for (const statement of [document, ...limits.map((one) => one.document)].flatMap((one) => one.statements)) {
      if (!isWritten(statement)) continue;
      const link = statement.writtenIn;
      const at = `${link?.at} of ${link?.resource.says}`;
      const known = found.get(at)?.statements ?? new Map<Statement["actions"], Statement>();
      // A Deny that stands beside an Allow of another document may be in doubt there; it is the same one.
      if (!known.has(statement.actions)) known.set(statement.actions, statement);
      found.set(at, { at: placeOf(link), statements: known });
    }
  return [...found.values()].map(({ at, statements }) => ({
    at,
    for: who,
    statements: [...statements.values()].map((statement) => statementWhy(statement, judged, all)),
  }));
}

function placeOf(link: Link | undefined): Text {
  if (!link) return "";
  const { at, resource } = link;
  if (at === "") return resource.says;
  return text({ en: "{at} of {resource}", zh: "{resource} 的 {at}" }, { at: located(at), resource: resource.says });
}

const rank = { yes: 2, maybe: 1, no: 0 } as const;

function strongest<T extends { readonly answer: Answer }>(some: readonly T[]): T | undefined {
  return some.reduce<T | undefined>(
    (best, one) => (best && rank[best.answer.is] >= rank[one.answer.is] ? best : one),
    undefined,
  );
}

function statementWhy(statement: Statement, judged: readonly Judged[], all: readonly Judged[]): StatementWhy {
  const { says: name, effect } = statement;
  const isIt = (one: { readonly statement: Statement }) => one.statement.actions === statement.actions;
  const allows = strongest(judged.filter(isIt));
  const isAsked = all.some(isIt);
  const beside = judged.filter((one) => one.denies.some(isIt));
  const best = strongest(beside)?.answer.is;
  const denies = strongest(beside.filter(({ answer }) => answer.is === best).flatMap((one) => one.denies.filter(isIt)));
  const told = isUnknown(effect) ? "Allow or Deny" : effect;
  const [does, answers] =
    told === "Deny"
      ? [denies ? denying(denies) : its.deniesNothing, denies && speaks(denies) ? denies.conditions : []]
      : [allows ? allowing(allows, judged) : isAsked ? its.namesOthers : its.limits, allows?.conditions ?? []];
  return {
    statement: statementCalled(name),
    effect: told,
    does,
    conditions: answers.map((answer, at) => conditionWhy(statement.conditions[at] as Condition, answer)),
  };
}

const its = {
  allows: { en: "allows{from}", zh: "允许{from}" },
  mayAllow: { en: "may allow{from}: {why}", zh: "可能允许{from}：{why}" },
  from: { en: " from {places}", zh: "来自{places}" },
  andOthers: { en: "{places} and {number} others", zh: "{places} 等，另有 {number} 处" },
  otherData: { en: "is for other actions or other data", zh: "针对其他操作或者其他数据" },
  unmet: { en: "does not allow: a condition does not hold", zh: "不允许：有条件不成立" },
  denied: { en: "would allow, but {statement} of {at} denies it", zh: "本可允许，但 {at} 的{statement}予以拒绝" },
  limited: { en: "would allow, but {at} does not", zh: "本可允许，但 {at} 不允许" },
  notAllowed: { en: "does not allow", zh: "不允许" },
  notAllowedSince: { en: "does not allow: {why}", zh: "不允许：{why}" },
  limits: { en: "sets a limit", zh: "设定上限" },
  namesOthers: { en: "names others", zh: "指向其他主体" },
  denies: { en: "denies", zh: "拒绝" },
  deniesNothing: { en: "denies nothing that is allowed", zh: "未拒绝任何已允许的内容" },
  mayDeny: { en: "may deny: {why}", zh: "可能拒绝：{why}" },
  deniesOthers: { en: "does not deny: names others", zh: "不拒绝：指向其他主体" },
  deniesActions: { en: "does not deny: is for other actions", zh: "不拒绝：针对其他操作" },
  deniesData: { en: "does not deny: is for other data", zh: "不拒绝：针对其他数据" },
  deniesUnmet: { en: "does not deny: a condition does not hold", zh: "不拒绝：有条件不成立" },
  met: { en: "the caller can meet it", zh: "调用者可以自行满足" },
  notKnown: { en: "not known", zh: "不明" },
  oneValue: { en: "one value", zh: "1 个值" },
  values: { en: "{number} values", zh: "{number} 个值" },
} as const satisfies Readonly<Record<string, Term>>;

const most = 3;

function allowing(best: Judged, judged: readonly Judged[]): Text {
  const { answer, reaches, conditions, denies, limits, caller } = best;
  if (!reaches) return its.otherData;
  if (answer.is === "yes") return text(its.allows, { from: fromWhere(best, judged) });
  if (answer.is === "maybe") return text(its.mayAllow, { from: fromWhere(best, judged), why: says(answer.because) });
  if (conditions.some(({ is }) => is === "no")) return its.unmet;
  const deny = denies.find((one) => one.answer.is === "yes");
  if (deny) {
    const { says: statement, writtenIn } = deny.statement;
    return text(its.denied, { statement: statementCalled(statement), at: placeOf(writtenIn) });
  }
  const limit = limits.find((one) => one.answer.is === "no")?.document.statements.find(isWritten);
  if (limit) return text(its.limited, { at: placeOf(limit.writtenIn) });
  return caller.doubt ? text(its.notAllowedSince, { why: says(caller.doubt) }) : its.notAllowed;
}

/** The networks that a statement lets in; nothing, where it asks of none. */
function fromWhere({ statement }: Judged, judged: readonly Judged[]): Text {
  const froms = judged.filter((one) => one.statement === statement && one.answer.is !== "no");
  const networks = froms.flatMap(({ from }) => (from ? [networkOf(from)] : []));
  const places = [...new Map(networks.map((one) => [tell(one, "en"), one])).values()];
  if (places.length === 0) return "";
  const first = joined(places.slice(0, most));
  const number = String(places.length - most);
  return text(its.from, { places: places.length > most ? text(its.andOthers, { places: first, number }) : first });
}

/** What everybody is in who is let in from a network. */
function networkOf({ says: everybody }: Grantee): Text {
  if (typeof everybody === "string" || isTerm(everybody)) return everybody;
  const { words, filled } = everybody;
  return text({ en: words.en.replace("everybody in the ", ""), zh: words.zh.replace("中的任何人", "") }, filled);
}

function isWritten({ writtenIn }: Statement): boolean {
  return writtenIn !== undefined;
}

function denying({ answer, principal, action, resource }: Denying): Text {
  if (answer.is === "yes") return its.denies;
  if (answer.is === "maybe") return text(its.mayDeny, { why: says(answer.because) });
  if (principal.is === "no") return its.deniesOthers;
  if (action.is === "no") return its.deniesActions;
  return resource.is === "no" ? its.deniesData : its.deniesUnmet;
}

/** Whether a Deny is for the caller and the data at all. */
function speaks({ principal, action, resource }: Denying): boolean {
  return [principal, action, resource].every(({ is }) => is !== "no");
}

function conditionWhy({ operator, key, values }: Condition, answer: Answer): ConditionWhy {
  const name = key.toLowerCase();
  const isShown =
    isModelled(name) || isWhereKey(name) || values.every((value) => /^(true|false)$/i.test(String(value)));
  const texts = values.map((value) => (isUnknown(value) ? its.notKnown : value));
  const because =
    answer.is === "maybe" ? says(answer.because) : isFree(name) && answer.is === "yes" ? its.met : undefined;
  return {
    operator,
    key,
    values: isShown ? texts : [texts.length === 1 ? its.oneValue : text(its.values, { number: String(texts.length) })],
    holds: answer.is === "maybe" ? "not known" : answer.is,
    ...(because !== undefined && { because }),
  };
}
