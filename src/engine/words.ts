import type { Term } from "../../catalog/law/vocabulary";
import { readDocument, statementNamed } from "../iam/document";
import { isSame, isTerm, type Language, listed, say, type Text, tell, text } from "../language";
import { mechanismsFor } from "../law/covering";
import { classCalled, terms } from "../law/words";
import { type Content, contents } from "../model/contents";
import { country } from "../model/country";
import type { Copy, DataClass, End, Grant, Grantee, Link, Naming, Store } from "../model/data-map";
import type { Resource } from "../model/deployment";
import { type Place, unknownPlaces } from "../model/place";
import { isKnown } from "../model/value";
import type { Leaving } from "../registers/leaving";
import { blocksOf } from "../registers/ranges";
import type { Assessment } from "../registers/registers";
import type { Step } from "./policy";

/** "important data", or "data of an unknown class". */
export function dataOf(classes: readonly DataClass[]): Text {
  if (classes.length === 0) return { en: "data of a class that is not known", zh: "类别不明的数据" };
  return text({ en: "{classes} data", zh: "{classes}" }, { classes: listed(classes.map(classCalled)) });
}

/** The data of a flow; surveying and mapping data may be of no regulated class. */
export function dataIn({ flow: { classes, geo, moreClasses } }: Leaving): Text {
  const isGeo = geo === "raw" || geo === "treated";
  if (isGeo && moreClasses === undefined)
    return classes.length === 0
      ? terms.mappingData
      : text(
          { en: "{data}, which is surveying and mapping data,", zh: "属于测绘地理信息数据的{data}" },
          { data: dataOf(classes) },
        );
  return dataOf(classes.filter((name) => name !== "general" && name !== "none"));
}

/** As a sentence begins in English, be it with what is filled in. */
export function capital(said: Text): Text {
  if (typeof said === "string") return upper(said);
  if (isTerm(said)) return { en: upper(said.en), zh: said.zh };
  const [, first] = /^\{(\w+)\}/.exec(said.words.en) ?? [];
  const its = first === undefined ? undefined : said.filled[first];
  if (first === undefined || its === undefined)
    return { ...said, words: { en: upper(said.words.en), zh: said.words.zh } };
  return { ...said, filled: { ...said.filled, [first]: capital(its) } };
}

function upper(written: string): string {
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** How a sentence counts what is copied: "a snapshot export" and "training data" are one thing, "replicas" are several. */
export function numberOf(what: Content): number {
  const noun = what.replace(/ (?:as|it|of|on|to|with) .*$/, "");
  return /^(?:an?|what) /.test(what) || /\b(?:code|data|evidence|image|input|media|output|video)$/.test(noun) ? 1 : 2;
}

/** "replicas of important data"; where a clause says what is copied, "important data (what it works on)". */
export function contentOf(what: Content, data: Text): Text {
  const en = what.startsWith("what ") ? "{data} ({what})" : "{what} of {data}";
  return text({ en, zh: "{data}（{what}）" }, { what: contents[what], data });
}

/** "Germany (DE)". */
export function countryNameOf(place: Place): Text {
  return isKnown(place.country) ? country(place.country) : unknownPlaces.country;
}

/** ", operated from Germany (DE),", or where something is that nobody operates; nothing, where its name says it. */
export function whence({ kind, place, says }: Grantee): Text {
  const from = countryNameOf(place);
  if (tell(says, "en").includes(tell(from, "en"))) return "";
  return kind === "compute" || kind === "network"
    ? text({ en: ", in {country},", zh: "，位于{country}，" }, { country: from })
    : text({ en: ", operated from {country},", zh: "，由{country}运营，" }, { country: from });
}

/** What an end is called and where it is, unless that is the same. */
export function placed(says: Text, place: Text): Text {
  return isSame(says, place) ? says : text({ en: "{says}, {place}", zh: "{place}的{says}" }, { says, place });
}

/** What tells an end from every other. */
export function keyOf(end: End): string {
  return end.resource?.address ?? tell(end.says, "en");
}

export function storeStep({ resource, place, label }: Store, via?: Text, at?: string): Step {
  const { classes } = label;
  return {
    says: resource.says,
    place:
      classes.length === 0
        ? place.says
        : text(
            { en: "{place}, {classes}", zh: "{place}，{classes}" },
            { place: place.says, classes: listed(classes.map(classCalled)) },
          ),
    ...(via !== undefined && { via }),
    ...(at !== undefined && { at }),
  };
}

function endStep(end: End, via: Text, at: string): Step {
  return end.resource && end.store ? storeStep(end.store, via, at) : { says: end.says, place: end.place.says, via, at };
}

/** The way of the data: from the store whose tags name it, over every copy on the way, to the end of this copy. */
export function copyPath(copy: Copy): Step[] {
  const before = copy.from.store?.label.trail ?? [];
  const first = before[0]?.from ?? copy.from;
  return [
    endStep(first, "", ""),
    ...[...before, copy].map((one) => endStep(one.to, contents[one.what], `${one.declaredBy.says} ${one.at}`.trim())),
  ];
}

/** The way of the access: from the grantee over the resources that let it in. */
export function grantPath(grantee: Step, chain: readonly Link[]): Step[] {
  return [
    grantee,
    ...chain.map(({ resource, at }): Step => ({ says: resource.says, ...(at !== "" && { via: located(at) }) })),
  ];
}

/** Where something stands: a property, or a statement in it: `policy, statement "Reads"`. */
export function located(at: string): Text {
  const [, property = "", statement] = /^(.*?), (statement .+|the permission)$/s.exec(at) ?? [];
  if (statement === undefined) return at;
  return text(
    { en: "{property}, {statement}", zh: "{property} 的{statement}" },
    { property, statement: statementCalled(statement) },
  );
}

/** `statement "Reads"` */
export function statementCalled(says: string): Text {
  if (says === "the permission") return { en: says, zh: "权限语句" };
  return text({ en: "statement {which}", zh: "语句{which}" }, { which: says.replace(/^statement /, "") });
}

/** What stands in a resource, unless it is the one that is spoken of. */
function inResource(at: Text, resource: Resource, spokenOf: Resource): Text {
  if (resource === spokenOf) return at;
  return text({ en: "{at} of {resource}", zh: "{resource} 的{at}" }, { at, resource: resource.says });
}

/**
 * The smallest change that closes a grant, at the link of its chain that names the grantee: for a chain of roles, the trust. Where
 * nothing names it, the condition that keeps it out.
 */
export function cut(grant: Grant): Text {
  const { chain, grantee, declaredBy } = grant;
  const named = chain.find(({ names }) => names !== undefined);
  const { at, resource } = named ?? (chain[0] as Link);
  const where = inResource(at === "" ? theConfiguration : located(at), resource, declaredBy);
  if (named?.names) return takenOut(named, named.names, where, declaredBy);
  if (grantee.kind === "compute") return bringHome(grant, where);
  if (/acl$/i.test(at)) return text(cuts.acl, { where });
  if (/groups?(_ids|Ids)?$/.test(at)) return text(cuts.groups, { where });
  if (grantee.kind === "public" && doors.test(at)) return text(cuts.door, { where });
  if (resource.values[at] === true) return text(cuts.off, { where });
  return /, statement /.test(at)
    ? text(cuts.condition, { where, condition: keepingOut(grantee) })
    : text(cuts.change, { where });
}

const theConfiguration = { en: "the configuration", zh: "配置" };

const cuts = {
  statement: {
    en: "Remove {statement}, which names nobody but `{value}`, from {where}",
    zh: "从{where}中删除{statement}，其中除 `{value}` 外未写明任何人",
  },
  value: { en: "Remove `{value}` from {where}", zh: "从{where}中移除 `{value}`" },
  element: { en: "Remove `{value}` from {element} in {where}", zh: "从{where}的 {element} 中移除 `{value}`" },
  acl: {
    en: 'Set {where} to "private", and name who needs access in a policy',
    zh: '将{where}设为 "private"，并在策略中写明需要访问的主体',
  },
  groups: {
    en: "Let the security groups in {where} let in your networks on the mainland only",
    zh: "让{where}中的安全组只放行境内的本方网络",
  },
  door: {
    en: "Let it ask who calls ({where}), and let in only who is on the mainland; or tag it with what it gives out",
    zh: "要求调用者表明身份（{where}），且只放行境内人员；或者按其对外提供的内容打标签",
  },
  condition: {
    en: "Add to the Condition of {where}: `{condition}`",
    zh: "在{where}的 Condition 中添加：`{condition}`",
  },
  change: {
    en: "Change {where} so that it lets in only who is operated from the mainland",
    zh: "修改{where}，使其只放行在境内运营的主体",
  },
  off: { en: "Set {where} to false", zh: "将{where}设为 false" },
  given: { en: "Take {given} out of {where}", zh: "从{where}中去掉{given}" },
  right: {
    en: "Run {name} on the mainland, or take the right away from the role: {right}",
    zh: "在境内运行{name}，或者取消该角色的权限：{right}",
  },
  role: {
    en: "Run {name} on the mainland, or take the right away from the role",
    zh: "在境内运行{name}，或者取消该角色的权限",
  },
} as const satisfies Readonly<Record<string, Term>>;

/** Taken out of what names it; with all of a statement, where that names nobody else. */
function takenOut(link: Link, { element, value }: Naming, where: Text, declaredBy: Resource): Text {
  const { property, says: statement } = statementNamed(link);
  if (statement !== undefined && namesNobodyElse(link))
    return text(cuts.statement, {
      statement: statementCalled(statement),
      value,
      where: inResource(property, link.resource, declaredBy),
    });
  return element === undefined ? text(cuts.value, { value, where }) : text(cuts.element, { value, element, where });
}

/** Whether a statement is left without a principal, or a condition without a value, once the grantee is taken out. */
function namesNobodyElse(link: Link): boolean {
  const { resource, names } = link;
  const { property, says } = statementNamed(link);
  const written = resource.values[property];
  if (says === undefined || written === undefined) return false;
  const its = readDocument(written, () => undefined).statements.find((one) => one.says === says);
  const values =
    names?.element === "Principal"
      ? its?.principals?.values
      : its?.conditions.filter(({ key }) => key === names?.element).flatMap((one) => one.values);
  return values?.length === 1;
}

/** What runs abroad is moved, and what is given to something abroad is taken out of it. */
function bringHome({ chain, grantee: { given } }: Grant, where: Text): Text {
  if (given !== undefined) return text(cuts.given, { given, where });
  const name = chain[0]?.resource.says ?? "";
  const right = chain.findLast(({ at }) => /, statement /.test(at));
  if (!right) return text(cuts.role, { name });
  const its = text(
    { en: "{at} of {resource}", zh: "{resource} 的{at}" },
    { at: located(right.at), resource: right.resource.says },
  );
  return text(cuts.right, { name, right: its });
}

/** Where a front door is open, in either spelling. */
const doors =
  /^(authorization|route_?key|target$|body$|default_?cache|load_?balancer|endpoint_?configuration|service_?name|uri$|name$)/i;

/** The condition of an Allow that keeps a grantee out; of everybody, all but an organization. */
function keepingOut({ kind, id, account }: Grantee): Text {
  const condition = (operator: string, key: string, ...values: Text[]) => {
    const quoted = values.map((value) => text({ en: '"{value}"', zh: '"{value}"' }, { value }));
    const one = listed(quoted, { en: ", ", zh: ", " });
    const all = quoted.length === 1 ? one : text({ en: "[{all}]", zh: "[{all}]" }, { all: one });
    return text(
      { en: '"{operator}": { "{key}": {all} }', zh: '"{operator}": { "{key}": {all} }' },
      { operator, key, all },
    );
  };
  if (kind === "service") return condition("StringEquals", "aws:SourceAccount", blanks.account);
  if (account !== undefined) return condition("StringNotEquals", "aws:PrincipalAccount", account);
  if (kind === "organization") return condition("StringNotEquals", "aws:PrincipalOrgID", id);
  const network = kind === "network" ? id.replace("network ", "") : "";
  if (network.startsWith("vpc-")) return condition("StringNotEquals", "aws:SourceVpc", network);
  if (network.startsWith("vpce-")) return condition("StringNotEquals", "aws:SourceVpce", network);
  if (network !== "") return condition("NotIpAddress", "aws:SourceIp", ...blocksOf(network));
  return condition("StringEquals", "aws:PrincipalOrgID", blanks.organization);
}

/** What is to be filled in. */
const blanks = {
  account: { en: "<account on the mainland>", zh: "<境内账户>" },
  organization: { en: "<organization on the mainland>", zh: "<境内组织>" },
  oneOf: { en: "one of {names}", zh: "可选：{names}" },
  mechanism: { en: "<mechanism>", zh: "<出境路径>" },
  first: { en: "<first day>", zh: "<首日>" },
  last: { en: "<last day>", zh: "<末日>" },
} as const satisfies Readonly<Record<string, Term>>;

/** An assessment as an entry of onshore.yaml, with what is to be filled in in angle brackets. */
export function entryOf(assessment: Assessment): Term {
  return { en: entryIn("en", assessment), zh: entryIn("zh-CN", assessment) };
}

function entryIn(
  language: Language,
  { id, status, dataClasses, destinations = [], recipients = [] }: Assessment,
): string {
  const flow = (one: object) =>
    `{ ${Object.entries(one)
      .map(([name, value]) => `${name}: ${/^[A-Z]{2}$/.test(value) ? value : JSON.stringify(value)}`)
      .join(", ")} }`;
  const names = say(blanks.oneOf, language, { names: mechanismsFor(dataClasses).join(", ") });
  return [
    `  - id: ${id}`,
    ...(names.match(/.{1,70}(?:\s|$)/g) ?? []).map((part) => `    # ${part.trim()}`),
    `    mechanism: ${say(blanks.mechanism, language)}`,
    `    status: ${status}`,
    `    validFrom: ${say(blanks.first, language)}`,
    `    validTo: ${say(blanks.last, language)}`,
    `    dataClasses: [${dataClasses.join(", ")}]`,
    `    destinations: [${destinations.map(flow).join(", ")}]`,
    `    recipients: [${recipients.map(flow).join(", ")}]`,
  ].join("\n");
}
