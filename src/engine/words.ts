import { readDocument } from "../iam/document";
import { mechanismsFor } from "../law/covering";
import { nameOfCountry } from "../model/country";
import type { Copy, DataClass, End, Grant, Grantee, Link, Store } from "../model/data-map";
import type { Place } from "../model/place";
import { isKnown } from "../model/value";
import type { Leaving } from "../registers/leaving";
import { blocksOf } from "../registers/ranges";
import type { Assessment } from "../registers/registers";
import type { Step } from "./policy";

export { whyNot } from "../law/words";

/** "important and personal". */
function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "important data", or "data of an unknown class". */
export function dataOf(classes: readonly DataClass[]): string {
  return classes.length === 0 ? "data of a class that is not known" : `${list(classes)} data`;
}

/** The data of a flow; surveying and mapping data may be of no regulated class. */
export function dataIn({ flow: { classes, geo, moreClasses } }: Leaving): string {
  const isGeo = geo === "raw" || geo === "treated";
  if (isGeo && moreClasses === undefined)
    return classes.length === 0
      ? "surveying and mapping data"
      : `${dataOf(classes)}, which is surveying and mapping data,`;
  return dataOf(classes.filter((name) => name !== "general" && name !== "none"));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether what is copied is one thing: "a snapshot export". */
export function isOne(what: string): boolean {
  return /^an? /.test(what);
}

/** "Germany (DE)". */
export function countryNameOf(place: Place): string {
  return isKnown(place.country) ? nameOfCountry(place.country) : "a country that is not known";
}

/** ", operated from Germany (DE),", or where something is that nobody operates; nothing, where its name says it. */
export function whence({ kind, place, says }: Grantee): string {
  const country = countryNameOf(place);
  if (says.includes(country)) return "";
  return kind === "compute" || kind === "network" ? `, in ${country},` : `, operated from ${country},`;
}

/** What tells an end from every other. */
export function keyOf(end: End): string {
  return end.resource?.address ?? end.says;
}

export function storeStep(store: Store, via?: string, at?: string): Step {
  const classes = store.label.classes.length > 0 ? `, ${list(store.label.classes)}` : "";
  return {
    says: store.resource.says,
    place: `${store.place.says}${classes}`,
    ...(via !== undefined && { via }),
    ...(at !== undefined && { at }),
  };
}

function endStep(end: End, via: string, at: string): Step {
  return end.store ? storeStep(end.store, via, at) : { says: end.says, place: end.place.says, via, at };
}

/** The way of the data: from the store whose tags name it, over every copy on the way, to the end of this copy. */
export function copyPath(copy: Copy): Step[] {
  const before = copy.from.store?.label.trail ?? [];
  const first = before[0]?.from ?? copy.from;
  return [
    endStep(first, "", ""),
    ...[...before, copy].map((one) => endStep(one.to, one.what, `${one.declaredBy.says} ${one.at}`.trim())),
  ];
}

/** The way of the access: from the grantee over the resources that let it in. */
export function grantPath(grantee: Step, chain: readonly Link[]): Step[] {
  return [grantee, ...chain.map(({ resource, at }): Step => ({ says: resource.says, ...(at !== "" && { via: at }) }))];
}

/**
 * The smallest change that closes a grant, at the link of its chain that names the grantee: for a chain of roles, the trust. Where
 * nothing names it, the condition that keeps it out.
 */
export function cut(grant: Grant): string {
  const { chain, grantee, declaredBy } = grant;
  const named = chain.find(({ names }) => names !== undefined);
  const link = named ?? (chain[0] as Link);
  const at = link.at === "" ? "the configuration" : link.at;
  const of = link.resource === declaredBy ? "" : ` of ${link.resource.says}`;
  const where = `${at}${of}`;
  if (named?.names) {
    const { element, value } = named.names;
    const [property, statement] = at.split(/, (?=statement )/);
    if (namesNobodyElse(named))
      return `Remove ${statement}, which names nobody but \`${value}\`, from ${property}${of}`;
    const from =
      element === undefined ? where : element === "Principal" ? `Principal in ${where}` : `${element} in ${where}`;
    return `Remove \`${value}\` from ${from}`;
  }
  if (grantee.kind === "compute") return bringHome(grant, where);
  if (/acl$/i.test(at)) return `Set ${where} to "private", and name who needs access in a policy`;
  if (/groups?(_ids|Ids)?$/.test(at))
    return `Let the security groups in ${where} let in your networks on the mainland only`;
  if (grantee.kind === "public" && doors.test(at))
    return `Let it ask who calls (${where}), and let in only who is on the mainland; or tag it with what it gives out`;
  return /, statement /.test(at)
    ? `Add to the Condition of ${where}: \`${keepingOut(grantee)}\``
    : `Change ${where} so that it lets in only who is operated from the mainland`;
}

/** Whether a statement is left without a principal, or a condition without a value, once the grantee is taken out. */
function namesNobodyElse({ resource, at, names }: Link): boolean {
  const [property = "", statement] = at.split(/, (?=statement )/);
  const written = resource.values[property];
  if (statement === undefined || written === undefined) return false;
  const its = readDocument(written, () => undefined).statements.find((one) => one.says === statement);
  const values =
    names?.element === "Principal"
      ? its?.principals?.values
      : its?.conditions.filter(({ key }) => key === names?.element).flatMap((one) => one.values);
  return values?.length === 1;
}

/** What runs abroad is moved, and what is given to something abroad is taken out of it. */
function bringHome({ chain, grantee }: Grant, where: string): string {
  const given = /^whoever is given (.+?) in /.exec(grantee.says)?.[1];
  if (given !== undefined) return `Take ${given} out of ${where}`;
  const right = chain.findLast(({ at }) => /, statement /.test(at));
  const from = right ? `: ${right.at} of ${right.resource.says}` : "";
  return `Run ${chain[0]?.resource.says} on the mainland, or take the right away from the role${from}`;
}

/** Where a front door is open, in either spelling. */
const doors =
  /^(authorization|route_?key|target$|body$|default_?cache|load_?balancer|endpoint_?configuration|service_?name|uri$|name$)/i;

/** The condition of an Allow that keeps a grantee out; of everybody, all but an organization. */
function keepingOut({ kind, id, account }: Grantee): string {
  const condition = (operator: string, key: string, ...values: string[]) => {
    const texts = values.map((value) => `"${value}"`);
    return `"${operator}": { "${key}": ${texts.length === 1 ? texts[0] : `[${texts.join(", ")}]`} }`;
  };
  if (kind === "service") return condition("StringEquals", "aws:SourceAccount", "<account on the mainland>");
  if (account !== undefined) return condition("StringNotEquals", "aws:PrincipalAccount", account);
  if (kind === "organization") return condition("StringNotEquals", "aws:PrincipalOrgID", id);
  const network = kind === "network" ? id.replace("network ", "") : "";
  if (network.startsWith("vpc-")) return condition("StringNotEquals", "aws:SourceVpc", network);
  if (network.startsWith("vpce-")) return condition("StringNotEquals", "aws:SourceVpce", network);
  if (network !== "") return condition("NotIpAddress", "aws:SourceIp", ...blocksOf(network));
  return condition("StringEquals", "aws:PrincipalOrgID", "<organization on the mainland>");
}

/** An assessment as an entry of onshore.yaml, with what is to be filled in in angle brackets. */
export function entryOf({ id, status, dataClasses, destinations = [], recipients = [] }: Assessment): string {
  const flow = (one: object) =>
    `{ ${Object.entries(one)
      .map(([name, value]) => `${name}: ${/^[A-Z]{2}$/.test(value) ? value : JSON.stringify(value)}`)
      .join(", ")} }`;
  return [
    `  - id: ${id}`,
    ...(`one of ${mechanismsFor(dataClasses).join(", ")}`.match(/.{1,70}(?:\s|$)/g) ?? []).map(
      (part) => `    # ${part.trim()}`,
    ),
    "    mechanism: <mechanism>",
    `    status: ${status}`,
    "    validFrom: <first day>",
    "    validTo: <last day>",
    `    dataClasses: [${dataClasses.join(", ")}]`,
    `    destinations: [${destinations.map(flow).join(", ")}]`,
    `    recipients: [${recipients.map(flow).join(", ")}]`,
  ].join("\n");
}
