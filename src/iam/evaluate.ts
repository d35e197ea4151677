import { dataActions } from "../../catalog/aws/actions";
import type { ResourceKind } from "../../catalog/entry";
import type { Named } from "../model/arn";
import type { Access, Grantee, Naming } from "../model/data-map";
import { withoutStandIns } from "../model/stand-in";
import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";
import { type Answer, all, any, maybe, no, yes } from "./answer";
import type { Caller } from "./caller";
import { callersOf, coversCaller } from "./callers";
import { conditionHolds, isMultivalued, type KeyValues } from "./conditions";
import { type Condition, conditionValues, type Elements, type PolicyDocument, type Statement } from "./document";
import { arnCovers, arnsMeet, globMatches } from "./globs";
import { tellsCaller, valuesOf } from "./request-keys";
import { type Judged, takeDown } from "./trace";
import {
  type From,
  fromEverywhere,
  isOfAnybody,
  isOnshore,
  isWhereKey,
  networkGrantee,
  type Where,
  wheresOf,
  whereValues,
} from "./wheres";
import type { World } from "./world";

/** The question for a document: who may do what with the data in this resource? */
export interface Question {
  readonly kind: ResourceKind;
  /** The ARN of the resource, with `*` for what is not known of it. */
  readonly shape: string;
  readonly named: Named;
  readonly address: string;
  /** True for the policy of the resource itself: AWS refuses to attach one that speaks of another resource. */
  readonly attached: boolean;
  /** What is asked for, where that is not what the kind tells: it counts as control. */
  readonly actions?: readonly string[];
}

/** Somebody whom a document lets do something. */
export interface Allowed {
  /** In an identity policy its holder. */
  readonly grantee: Grantee;
  readonly access: Access;
  readonly statement: string;
  /** What in the statement names the grantee. */
  readonly names?: Naming;
  /** The role or user of this deployment that it is. */
  readonly identity?: Caller["identity"];
  readonly doubt?: Unknown;
}

/**
 * Everybody whom a document lets read, decrypt or control: for each who may call, from each network that the document tells from
 * others, whether some request is allowed by a statement and denied by none.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function allowed(
  document: PolicyDocument,
  question: Question,
  world: World,
  limits: readonly PolicyDocument[] = [],
): Allowed[] {
  return widest([...judgements(document, question, world, limits)].flatMap((judgement) => judgement.grantees()));
}

/** Whether a document lets one caller do any of the actions on the kind of resource; of an identity policy its holder. */
export function permits(
  document: PolicyDocument,
  question: Question,
  world: World,
  caller: Caller,
  limits: readonly PolicyDocument[] = [],
): Answer {
  return any([...judgements(document, question, world, limits)].map((judgement) => judgement.of(caller)));
}

/** Each statement that allows, with each access that it may give, within what every limit allows and no limit denies. */
function* judgements(
  document: PolicyDocument,
  question: Question,
  world: World,
  limits: readonly PolicyDocument[],
): Iterable<Judgement> {
  for (const statement of document.statements) {
    if (statement.effect === "Deny") continue;
    const within = [...limits, ...[world.endpointLimit?.(statement)].filter((limit) => limit !== undefined)];
    const denies = [document, ...within].flatMap(({ statements }) =>
      statements.filter(({ effect }) => effect !== "Allow"),
    );
    for (const [access, actions] of accesses(question))
      yield new Judgement(statement, denies, within, { access, actions, question, world, document });
  }
}

interface Asked {
  readonly access: Access;
  readonly actions: readonly string[];
  readonly question: Question;
  readonly world: World;
  readonly document: PolicyDocument;
}

/** What of the data a request is for. */
interface Target {
  readonly action: string;
  readonly shape: string;
  /** Whether the statement allows it, leaving aside who asks and under which conditions. */
  readonly answer: Answer;
}

/** One statement that allows, with everything that denies, and the documents of which each has to allow too. */
class Judgement {
  readonly denies: readonly Statement[];
  readonly #targets: readonly Target[];
  readonly #inPlay: readonly Statement[];
  readonly #wheres: readonly Where[];

  constructor(
    readonly statement: Statement,
    denies: readonly Statement[],
    readonly limits: readonly PolicyDocument[],
    readonly asked: Asked,
  ) {
    this.denies = denies.filter(({ actions }) =>
      asked.actions.some((action) => coversAction(actions, action).is !== "no"),
    );
    this.#targets = targetsOf(statement, asked);
    this.#inPlay = [statement, ...this.denies, ...limits.flatMap(({ statements }) => statements.filter(isAllow))];
    this.#wheres = this.#targets.length === 0 ? [] : wheresOf(this.#inPlay, asked.world.registers);
  }

  grantees(): Allowed[] {
    const { statement, asked } = this;
    if (this.#targets.length === 0) return this.#takeDownIdle();
    const found = (caller: Caller, { grantee, answer, where }: Outcome): Allowed[] => {
      if (answer.is === "no") return [];
      const names = this.#naming(caller, where);
      const identity = isAnybody(caller) ? undefined : caller.identity;
      return [
        {
          grantee,
          access: asked.access,
          statement: statement.says,
          ...(names && { names }),
          ...(identity !== undefined && { identity }),
          ...(answer.is === "maybe" && { doubt: answer.because }),
        },
      ];
    };
    const callers = callersOf(statement, this.#inPlay, asked.world);
    if (this.#wheres.length === 0)
      return callers.flatMap((caller) =>
        found(caller, { grantee: caller.grantee, answer: this.#answer(caller, undefined) }),
      );
    const outcomes = callers.map((caller) => ({
      caller,
      from: this.#wheres.map((where) => ({ where, answer: this.#answer(caller, where) })),
    }));
    const ofPublic = this.#wheres.map((_, at) =>
      any(outcomes.flatMap(({ caller, from }) => (isAnybody(caller) ? [(from[at] as From).answer] : []))),
    );
    return outcomes.flatMap(({ caller, from }) => {
      if (isAnybody(caller)) return anybodyFrom(caller, from).flatMap((outcome) => found(caller, outcome));
      // Who comes in as everybody does, from the same place, is not told from everybody.
      const own = caller.doubt
        ? from
        : from.map((one, at) => (isStronger(one.answer, ofPublic[at] ?? no) ? one : { ...one, answer: no }));
      return this.#identified(caller, own).flatMap((outcome) => found(caller, outcome));
    });
  }

  /** What in the statement names a caller, or the network from which it comes. */
  #naming(caller: Caller, where: Where | undefined): Naming | undefined {
    if (!where && caller.writtenAs !== undefined)
      return { element: "Principal", value: withoutStandIns(caller.writtenAs) };
    if (!where && isAnybody(caller)) return undefined;
    for (const condition of this.statement.conditions) {
      const key = condition.key.toLowerCase();
      if (/not|null/i.test(condition.operator)) continue;
      const tells = where ? isWhereKey(key) : tellsCaller.test(key) && tellsOrganization(key) === isOfMany(caller);
      if (!tells) continue;
      const of = where ? [whereValues(key, where)] : valuesOf(key, caller, condition.values, this.asked.world);
      const value = condition.values.find((one) =>
        of?.some((values) => values.length > 0 && conditionHolds({ ...condition, values: [one] }, values).is === "yes"),
      );
      if (value !== undefined && !isUnknown(value)) return { element: condition.key, value };
    }
    return undefined;
  }

  /** Whether the statement names the caller, and lets it in from anywhere. */
  of(caller: Caller): Answer {
    const { principals } = this.statement;
    const covers = principals?.not ? yes : coversCaller(principals, caller, this.asked.world);
    return covers.is === "no" ? no : all([covers, this.#fromAnywhere(caller)]);
  }

  #fromAnywhere(caller: Caller): Answer {
    if (this.#wheres.length === 0) return this.#answer(caller, undefined);
    return any(this.#wheres.map((where) => this.#answer(caller, where)));
  }

  /** Where a request comes from decides little once it is known who sends it. */
  #identified(caller: Caller, from: readonly From[]): Outcome[] {
    const { grantee } = caller;
    const anywhere = any(from.map(({ answer }) => answer));
    if (grantee.place.side === "onshore") {
      const isEverywhere = fromEverywhere(from).is === "yes";
      const abroad = isEverywhere ? [] : from.filter(({ where }) => where.network && !isOnshore(where));
      return [
        { grantee, answer: anywhere },
        ...abroad.map(({ where, answer }) => ({
          grantee: networkGrantee(where),
          answer: all([answer, this.#names(where)]),
          where,
        })),
      ];
    }
    const outside = any(from.filter(({ where }) => !isOnshore(where)).map(({ answer }) => answer));
    if (caller.kind === "holder" && outside.is !== "no" && fromEverywhere(from).is === "no")
      return from
        .filter(({ where, answer }) => answer.is !== "no" && !isOnshore(where))
        .map(({ where, answer }) => ({ grantee: networkGrantee(where), answer, where }));
    if (outside.is !== "no" || anywhere.is === "no") return [{ grantee, answer: outside }];
    return [{ grantee, answer: maybe(unknown("network-onshore")) }];
  }

  /** Whether the statement itself asks for the network. */
  #names(where: Where): Answer {
    return any(
      this.statement.conditions
        .filter(({ key, operator }) => /^aws:(sourceip|sourcevpc|sourcevpce)$/i.test(key) && !/not/i.test(operator))
        .map((condition) => conditionHolds(condition, whereValues(condition.key.toLowerCase(), where))),
    );
  }

  /** Whether some request of the caller is allowed, and for every meaning of what is unknown. */
  #answer(caller: Caller, where: Where | undefined): Answer {
    const principal = caller.doubt ? maybe(caller.doubt) : yes;
    let best: Answer = no;
    for (const target of this.#targets)
      for (const values of this.#choices(caller, where)) {
        const one = all([
          principal,
          this.#allows(target, values),
          this.#isNotDenied(target, caller, values),
          this.#isWithin(target, caller, values),
        ]);
        if (this.asked.world.trace) this.#takeDown(one, target, caller, where, values);
        if (one.is === "yes") return yes;
        if (one.is === "maybe") best = one;
      }
    return best;
  }

  #allows(target: Target, values: Values): Answer {
    return all([target.answer, ...this.statement.conditions.map((one) => this.#holds(this.statement, one, values))]);
  }

  #isNotDenied(target: Target, caller: Caller, values: Values): Answer {
    const answers = this.denies.map((deny) => {
      const denied = all(this.#denying(deny, target, caller, values));
      if (denied.is === "yes") return no;
      return denied.is === "no" ? yes : maybe(ofDeny(denied.because));
    });
    return all(answers);
  }

  #isWithin(target: Target, caller: Caller, values: Values): Answer {
    return all(this.limits.map((limit) => this.#leaves(limit, target, caller, values)));
  }

  /** Whether a limit allows the same. */
  #leaves({ statements }: PolicyDocument, target: Target, caller: Caller, values: Values): Answer {
    const question = { ...this.asked.question, shape: target.shape };
    const byStatement = (statement: Statement) =>
      all([
        isUnknown(statement.effect) ? maybe(statement.effect) : yes,
        coversCaller(statement.principals, caller, this.asked.world),
        coversAction(statement.actions, target.action),
        any(partsOf(statement, question).map(({ answer }) => answer)),
        ...statement.conditions.map((one) => this.#holds(statement, one, values)),
      ]);
    return any(statements.filter(isAllow).map(byStatement));
  }

  /** Each thing that has to hold for a Deny to deny, its conditions last. */
  #denying(
    deny: Statement,
    target: Target,
    caller: Caller,
    values: Values,
  ): [Answer, Answer, Answer, Answer, ...Answer[]] {
    return [
      isUnknown(deny.effect) ? maybe(deny.effect) : yes,
      coversCaller(deny.principals, caller, this.asked.world),
      coversAction(deny.actions, target.action),
      coversTarget(deny, target, this.asked.question),
      ...deny.conditions.map((one) => this.#holds(deny, one, values)),
    ];
  }

  #asked(): Pick<Judged, "kind" | "address" | "access" | "document" | "statement" | "holder"> {
    const { question, access, document, world } = this.asked;
    const { kind, address } = question;
    const holder = world.holder?.identity?.address;
    return { kind, address, access, document, statement: this.statement, ...(holder !== undefined && { holder }) };
  }

  /** A statement for other actions or other data says nothing, which is an answer too. */
  #takeDownIdle(): [] {
    const { statement, asked } = this;
    const { world } = asked;
    if (!world.trace) return [];
    const common = { ...this.#asked(), answer: no, reaches: false, conditions: [], denies: [], limits: [] };
    for (const caller of callersOf(statement, this.#inPlay, world)) takeDown(world.trace, { ...common, caller });
    return [];
  }

  #takeDown(answer: Answer, target: Target, caller: Caller, where: Where | undefined, values: Values): void {
    const { statement, asked } = this;
    takeDown(asked.world.trace ?? [], {
      ...{ ...this.#asked(), caller, answer, reaches: true },
      ...(where && { from: networkGrantee(where) }),
      conditions: statement.conditions.map((one) => this.#holds(statement, one, values)),
      denies: this.denies.map((deny) => {
        const parts = this.#denying(deny, target, caller, values);
        const [, principal, action, resource, ...conditions] = parts;
        return { statement: deny, answer: all(parts), principal, action, resource, conditions };
      }),
      limits: this.limits.map((document) => ({ document, answer: this.#leaves(document, target, caller, values) })),
    });
  }

  #holds({ hasVariables }: Statement, condition: Condition, values: Values): Answer {
    const [only] = condition.values;
    if (condition.key === "" && isUnknown(only)) return maybe(only);
    const of = values(condition.key);
    if (of === undefined) return maybe(unknown("condition-not-judged", condition.key || "Condition"));
    return conditionHolds(hasVariables ? expanded(condition, values) : condition, of);
  }

  /** Every combination of values that tells requests of the caller apart. */
  *#choices(caller: Caller, where: Where | undefined): Iterable<Values> {
    const conditions = this.#inPlay.flatMap((statement) => statement.conditions);
    const variables = conditions.flatMap(({ values }) =>
      values.flatMap((value) => (isUnknown(value) ? [] : variablesOf(value))),
    );
    const keys = [...new Set([...conditions.map(({ key }) => key), ...variables].map((key) => key.toLowerCase()))];
    const rows = keys.map((key) => ({
      key,
      values: isWhereKey(key)
        ? [where ? whereValues(key, where) : []]
        : valuesOf(key, caller, conditionValues(this.#inPlay, [key]), this.asked.world),
    }));
    for (const combination of combinations(rows)) yield (key) => combination.get(key.toLowerCase());
  }
}

function isAllow({ effect }: Statement): boolean {
  return effect !== "Deny";
}

type Values = (key: string) => KeyValues | undefined;

/** Requests that are tried at most; beyond, the last values of the keys with most of them are left out and nothing is cleared by it. */
const mostCombinations = 4096;

function* combinations(
  rows: readonly { key: string; values: readonly KeyValues[] | undefined }[],
): Iterable<Map<string, KeyValues | undefined>> {
  const size = rows.reduce((product, { values }) => product * (values?.length ?? 1), 1);
  const used =
    size <= mostCombinations
      ? rows
      : rows.map(({ key, values }) => ({ key, values: values && values.length > 3 ? undefined : values }));
  const at = used.map(() => 0);
  for (;;) {
    yield new Map(used.map(({ key, values }, index) => [key, values?.[at[index] as number]]));
    let index = 0;
    while (index < used.length && (at[index] as number) + 1 >= (used[index]?.values?.length ?? 1)) at[index++] = 0;
    if (index === used.length) return;
    at[index] = (at[index] as number) + 1;
  }
}

/** Whom a statement lets in, before it is said to what. */
interface Outcome {
  readonly grantee: Grantee;
  readonly answer: Answer;
  /** The network that it is then. */
  readonly where?: Where;
}

function tellsOrganization(key: string): boolean {
  return /org(id|paths)$/.test(key);
}

/** Any member of an organization, or a service on behalf of one. */
function isOfMany({ kind, organization, isStranger }: Caller): boolean {
  return kind !== "someone" && organization !== undefined && isStranger === true;
}

/** Everybody, as far as they come in from everywhere; beyond that, everybody in the networks that let in more. */
function anybodyFrom({ grantee }: Caller, from: readonly From[]): Outcome[] {
  const answer = fromEverywhere(from);
  const networks = from.filter(
    (one) => !isOnshore(one.where) && isStronger(one.answer, answer) && !isOfAnybody(one.where),
  );
  return [
    { grantee, answer },
    ...networks.map((one) => ({ grantee: networkGrantee(one.where), answer: one.answer, where: one.where })),
  ];
}

function isAnybody({ kind }: Caller): boolean {
  return kind === "anonymous" || kind === "someone" || kind === "guest";
}

function isStronger(one: Answer, other: Answer): boolean {
  return (one.is === "yes" && other.is !== "yes") || (one.is === "maybe" && other.is === "no");
}

function ofDeny(why: Unknown): Unknown {
  return why.because === "condition-not-judged" ? unknown("deny-not-judged", why.about) : why;
}

function accesses({ kind, actions: asked }: Question): [Access, readonly string[]][] {
  if (asked) return [["control", asked]];
  const { read, decrypt = [], control } = dataActions[kind];
  const rows: [Access, readonly string[]][] = [
    ["read", read],
    ["decrypt", decrypt],
    ["control", control],
  ];
  return rows.filter(([, actions]) => actions.length > 0);
}

/** Each action on each part of the data that the statement speaks of. */
function targetsOf(statement: Statement, { actions, question }: Asked): Target[] {
  const spokenOf = actions
    .map((action) => ({ action, covered: coversAction(statement.actions, action) }))
    .filter(({ covered }) => covered.is !== "no");
  if (spokenOf.length === 0) return [];
  const effect = isUnknown(statement.effect) ? maybe(statement.effect) : yes;
  const principal =
    statement.principals === undefined && question.attached ? maybe(unknownAt(statement, "Principal")) : yes;
  const { parts = "", also = [], onWhole = [] } = dataActions[question.kind];
  const reached = (suffixes: readonly string[]) =>
    suffixes.flatMap((suffix) => partsOf(statement, { ...question, shape: question.shape + suffix }));
  const onData = reached([parts, ...also]);
  const whole = onWhole.length === 0 ? [] : reached([""]);
  return spokenOf.flatMap(({ action, covered }) =>
    (onWhole.includes(action) ? whole : onData)
      .map(({ shape, answer }) => ({ action, shape, answer: all([effect, principal, covered, answer]) }))
      .filter(({ answer }) => answer.is !== "no"),
  );
}

/** A statement that lacks an element of which it needs one. */
function unknownAt({ at }: Statement, element: string): Unknown {
  return unknown("unreadable", at === undefined ? element : `${at}.${element}`);
}

/** Whether actions of a statement take in one. */
export function coversAction(actions: Elements<string>, action: string): Answer {
  const matches = (pattern: string) => globMatches(pattern.toLowerCase(), action.toLowerCase());
  return inElements(actions, matches);
}

/** The parts of the data that patterns reach. */
function partsOf(statement: Statement, question: Question): { shape: string; answer: Answer }[] {
  const { shape, attached } = question;
  const { resources } = statement;
  if (!resources) return [{ shape, answer: attached ? yes : maybe(unknownAt(statement, "Resource")) }];
  if (resources.not) {
    const spared = resources.values
      .map((value) => inFull(value, shape))
      .some((value) => !isUnknown(value) && arnCovers(value, shape));
    return spared ? [] : [{ shape, answer: yes }];
  }
  return resources.values
    .map((value) => inFull(value, shape))
    .map((value) => ({
      shape: !isUnknown(value) && arnCovers(shape, value) ? value : shape,
      answer: meets(value, question),
    }))
    .filter(({ answer }) => answer.is !== "no");
}

function meets(pattern: Fact<string>, { shape, named, attached, address }: Question): Answer {
  if (isUnknown(pattern)) {
    if (attached || (pattern.fromIsComplete && pattern.from.includes(address))) return yes;
    return pattern.fromIsComplete && pattern.from.length > 0 ? no : maybe(pattern);
  }
  const wide = pattern.replace(/\$\{[^}]*\}/g, "*");
  if (!arnsMeet(wide, shape)) return attached ? no : inOtherPartition(wide, shape);
  if (named === "known" || attached || coversSomeOf(wide, shape)) return yes;
  if (named === "unknown") return maybe(unknown("set-after-apply"));
  return /[*?]/.test(wide.replace(/\/\*$/, "")) ? maybe(unknown("set-after-apply")) : no;
}

/** A role names what is in its own partition: the same in another one is a misunderstanding, of which nobody knows what was meant. */
function inOtherPartition(pattern: string, shape: string): Answer {
  const [arn = "", own = "", ...rest] = pattern.split(":");
  const [, partition = ""] = shape.split(":");
  const isOther = arn === "arn" && rest.length > 3 && own !== partition && !/[*?]/.test(own + partition);
  if (!isOther || !arnsMeet([arn, partition, ...rest].join(":"), shape)) return no;
  return maybe(unknown("other-partition", `${own} in ${partition}`));
}

/** Whether a pattern takes in some part of everything that may be meant; account and region count as they do for what has a name. */
function coversSomeOf(pattern: string, shape: string): boolean {
  const own = pattern.split(":");
  const filled = shape
    .split(":")
    .map((segment, index) => (segment === "*" && index < 5 ? (own[index] ?? segment) : segment))
    .join(":");
  if (arnCovers(pattern, filled)) return true;
  if (!filled.endsWith("/*")) return false;
  const whole = filled.slice(0, -2);
  return [...pattern.matchAll(/\//g)].some(({ index }) => arnCovers(pattern.slice(0, index), whole));
}

/** Whether a Deny takes in all of what a request is for. */
function coversTarget(deny: Statement, { shape }: Target, question: Question): Answer {
  const { resources } = deny;
  if (!resources) return question.attached ? yes : maybe(unknownAt(deny, "Resource"));
  const exact = !shape.slice(0, shape.lastIndexOf(":")).includes("*") && question.named === "known";
  const values = resources.values.map((value) => inFull(value, shape));
  if (resources.not) return values.some((value) => isUnknown(value) || arnsMeet(value, shape)) ? no : yes;
  return any(
    values.map((value) => {
      if (isUnknown(value)) return maybe(value);
      if (arnCovers(value, shape)) return yes;
      return exact || !arnsMeet(value, shape) ? no : maybe(unknown("deny-not-judged"));
    }),
  );
}

/** The policy of an API may say `execute-api:/stage/GET/path` in place of its own ARN. */
function inFull(pattern: Fact<string>, shape: string): Fact<string> {
  if (isUnknown(pattern) || !pattern.startsWith("execute-api:/")) return pattern;
  return `${shape.split("/")[0]}${pattern.slice("execute-api:".length)}`;
}

function inElements<T>({ not, values }: Elements<T>, matches: (value: T) => boolean): Answer {
  if (values.some((value) => !isUnknown(value) && matches(value as T))) return not ? no : yes;
  const open = values.find(isUnknown);
  return open ? maybe(open) : not ? yes : no;
}

/** Keys that a value of a condition refers to: `${aws:PrincipalAccount}`. */
function variablesOf(text: string): string[] {
  return [...text.matchAll(/\$\{([\w:/.-]+)(?:,[^}]*)?\}/g)].map(([, key]) => key as string);
}

/** Variables stand for values of the request. A variable without a value makes a text that nothing equals. */
function expanded(condition: Condition, values: Values): Condition {
  if (!condition.values.some((value) => !isUnknown(value) && value.includes("${"))) return condition;
  return {
    ...condition,
    values: condition.values.flatMap((value) => (isUnknown(value) ? value : (expandedText(value, values) ?? []))),
  };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value */
function expandedText(text: string, values: Values): Fact<string> | undefined {
  let open: Unknown | undefined;
  let hasValue = true;
  const result = text.replace(/\$\{([^}]*)\}/g, (whole, name: string) => {
    if (name === "$") return name;
    const [, key = "", fallback] = /^([^,]*?)(?:,\s*'(.*)')?$/.exec(name.trim()) ?? [];
    const of = isMultivalued(key) ? undefined : values(key);
    if (of?.length === 0) hasValue &&= fallback !== undefined;
    else if (of?.length !== 1 || typeof of[0] !== "string") open = unknown("condition-not-judged", key);
    return of?.length === 0 ? (fallback ?? whole) : of?.length === 1 && typeof of[0] === "string" ? of[0] : whole;
  });
  return hasValue ? (open ?? result) : undefined;
}

/** Who is named only once, and not beside somebody wider with the same access who takes him in. */
function widest(found: readonly Allowed[]): Allowed[] {
  const best = new Map<string, Allowed>();
  for (const one of found) {
    const key = `${one.access} ${one.grantee.id} ${one.identity?.input} ${one.identity?.address}`;
    const other = best.get(key);
    if (!other || (other.doubt && !one.doubt)) best.set(key, one);
  }
  const all_ = [...best.values()];
  const isIn = (wide: Allowed, { grantee, access, doubt }: Allowed) =>
    wide.access === access &&
    wide.grantee.kind === "public" &&
    grantee.kind !== "public" &&
    (doubt !== undefined || !wide.doubt);
  return all_.filter((one) => !all_.some((other) => isIn(other, one)));
}
