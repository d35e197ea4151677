import { dataActions } from "../../catalog/aws/actions";
import type { ResourceKind } from "../../catalog/entry";
import type { Named } from "../model/arn";
import type { Access } from "../model/data-map";
import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";
import type { Elements, PolicyDocument, Principal, Statement } from "./document";
import { arnCovers, arnsMeet, globMatches } from "./globs";

/** The question for a document: who may do what with the data in this resource? */
export interface Question {
  readonly kind: ResourceKind;
  /** ARNs of the data, with `*` for what is not known of the resource. */
  readonly shape: string;
  readonly named: Named;
  readonly address: string;
  /** True for the policy of the resource itself: AWS refuses to attach one that speaks of another resource. */
  readonly attached: boolean;
}

/** One principal that a document lets do something. */
export interface Allowed {
  /** Undefined in an identity policy, whose holder is meant. */
  readonly principal: Fact<Principal> | undefined;
  readonly access: Access;
  /** Actions of the table that it is let do. */
  readonly actions: readonly string[];
  readonly statement: string;
  readonly doubt?: Unknown;
}

type Answer = { readonly is: "yes" } | { readonly is: "no" } | { readonly is: "maybe"; readonly because: Unknown };
const yes: Answer = { is: "yes" };
const no: Answer = { is: "no" };
const maybe = (because: Unknown): Answer => ({ is: "maybe", because });

const everybody: Principal = { type: "*", id: "*" };

/**
 * Conditions that every caller can meet by itself, so that they keep nobody out: R12 of `docs/decisions`. In a Deny they let
 * every caller go round it.
 */
const metByCaller =
  /^(aws:(securetransport|multifactorauth(present|age)|referer|useragent|principaltag\/.*|viaawsservice|calledvia(first|last)?|resourceaccount|resourceorgid|resourceorgpaths|requestedregion)|sts:(externalid|rolesessionname|sourceidentity|transitivetagkeys)|kms:(viaservice|encryptioncontext.*|grantisforawsresource)|sns:protocol|events:creatoraccount|lambda:functionurlauthtype|s3:(existingobjecttag\/.*|prefix|x-amz-.*|delimiter|max-keys))$/i;

/** Everybody whom a document lets read, decrypt or control, as far as it can be told; nothing that a Deny provably removes. */
export function allowed(document: PolicyDocument, question: Question): Allowed[] {
  const denies = document.statements.filter((statement) => statement.effect !== "Allow");
  return document.statements
    .filter((statement) => statement.effect !== "Deny")
    .flatMap((statement) => allowedBy(statement, question))
    .flatMap((one) => afterDenies(one, denies, question));
}

function allowedBy(statement: Statement, question: Question): Allowed[] {
  const effect = isUnknown(statement.effect) ? maybe(statement.effect) : yes;
  const resource = meetsResource(statement.resources, question);
  if (resource.is === "no") return [];
  const condition = conditionsHold(statement);
  return accesses(question.kind).flatMap(([access, actions]) => {
    const granted = actions.filter((action) => coversAction(statement.actions, action).is !== "no");
    const answer = all([
      effect,
      resource,
      condition,
      any(actions.map((action) => coversAction(statement.actions, action))),
    ]);
    if (answer.is === "no") return [];
    return granteesOf(statement).map((principal) => ({
      principal,
      access,
      actions: granted,
      statement: statement.says,
      ...(answer.is === "maybe" && { doubt: answer.because }),
    }));
  });
}

/** Allow with NotPrincipal has one meaning where it is in force: everybody else, which is the public. */
function granteesOf({ principals }: Statement): readonly (Fact<Principal> | undefined)[] {
  if (!principals) return [undefined];
  return principals.not ? [everybody] : principals.values;
}

function afterDenies(one: Allowed, denies: readonly Statement[], question: Question): Allowed[] {
  const answers = denies.map((deny) =>
    all([
      isUnknown(deny.effect) ? maybe(deny.effect) : yes,
      coversPrincipal(deny.principals, one.principal),
      all(one.actions.map((action) => coversAction(deny.actions, action))),
      coversResource(deny.resources, question),
      denyConditionsHold(deny),
    ]),
  );
  if (answers.some((answer) => answer.is === "yes")) return [];
  const doubt = answers.find((answer) => answer.is === "maybe");
  return [one.doubt || doubt?.is !== "maybe" ? one : { ...one, doubt: doubt.because }];
}

function accesses(kind: ResourceKind): [Access, readonly string[]][] {
  const { read, decrypt = [], control } = dataActions[kind];
  const rows: [Access, readonly string[]][] = [
    ["read", read],
    ["decrypt", decrypt],
    ["control", control],
  ];
  return rows.filter(([, actions]) => actions.length > 0);
}

function coversAction(actions: Elements<string>, action: string): Answer {
  const matches = (pattern: string) => globMatches(pattern.toLowerCase(), action.toLowerCase());
  return inElements(actions, matches);
}

/** Whether the patterns reach any of the data. */
function meetsResource(resources: Elements<string> | undefined, question: Question): Answer {
  if (!resources) return question.attached ? yes : maybe(unknown("unreadable"));
  if (resources.not)
    return resources.values.some((value) => !isUnknown(value) && arnCovers(value, question.shape)) ? no : yes;
  return any(resources.values.map((value) => meets(value, question)));
}

function meets(pattern: Fact<string>, { shape, named, attached, address }: Question): Answer {
  if (isUnknown(pattern)) {
    if (attached || (pattern.fromIsComplete && pattern.from.includes(address))) return yes;
    return pattern.fromIsComplete && pattern.from.length > 0 ? no : maybe(pattern);
  }
  if (!arnsMeet(pattern, shape)) return no;
  if (named === "known" || attached || arnCovers(pattern, shape)) return yes;
  if (named === "unknown") return maybe(unknown("set-after-apply"));
  return /[*?]/.test(pattern.replace(/\/\*$/, "")) ? maybe(unknown("set-after-apply")) : no;
}

/** Whether the patterns take in all of the data. */
function coversResource(resources: Elements<string> | undefined, question: Question): Answer {
  const { shape, attached } = question;
  if (!resources) return attached ? yes : maybe(unknown("unreadable"));
  const exact = !shape.slice(0, shape.lastIndexOf(":")).includes("*") && question.named === "known";
  if (resources.not) return resources.values.some((value) => isUnknown(value) || arnsMeet(value, shape)) ? no : yes;
  return any(
    resources.values.map((value) => {
      if (isUnknown(value)) return maybe(value);
      if (arnCovers(value, shape)) return yes;
      return exact || !arnsMeet(value, shape) ? no : maybe(unknown("deny-not-judged"));
    }),
  );
}

function coversPrincipal(principals: Elements<Principal> | undefined, one: Fact<Principal> | undefined): Answer {
  if (!principals || one === undefined) return yes;
  if (principals.values.some((value) => !isUnknown(value) && value.type === "*")) return principals.not ? no : yes;
  if (isUnknown(one)) return maybe(one);
  if (principals.not && one.type === "*") return maybe(unknown("deny-not-judged"));
  return inElements(
    principals,
    (value) => value.type === one.type && (value.id === one.id || coversAccount(value.id, one.id)),
  );
}

/** `111122223333` and the account's root cover every principal of the account. */
function coversAccount(covering: string, covered: string): boolean {
  const account = accountOf(covering);
  return (
    account !== undefined && account === accountOf(covered) && (covering === account || covering.endsWith(":root"))
  );
}

export function accountOf(principal: string): string | undefined {
  return /^(\d{12})$/.exec(principal)?.[1] ?? /^arn:[^:]+:[\w-]+:[\w-]*:(\d{12}):/.exec(principal)?.[1];
}

function inElements<T>({ not, values }: Elements<T>, matches: (value: T) => boolean): Answer {
  if (values.some((value) => !isUnknown(value) && matches(value as T))) return not ? no : yes;
  const open = values.find(isUnknown);
  return open ? maybe(open) : not ? yes : no;
}

function conditionsHold({ conditions }: Statement): Answer {
  const limiting = conditions.find(({ key }) => !metByCaller.test(key));
  return limiting ? maybe(unknown("condition-not-judged", limiting.key || "Condition")) : yes;
}

function denyConditionsHold({ conditions }: Statement): Answer {
  if (conditions.length === 0) return yes;
  if (conditions.some(({ key }) => metByCaller.test(key))) return no;
  return maybe(unknown("deny-not-judged", conditions[0]?.key || "Condition"));
}

function all(answers: readonly Answer[]): Answer {
  return answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "maybe") ?? yes;
}

function any(answers: readonly Answer[]): Answer {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "maybe") ?? no;
}
