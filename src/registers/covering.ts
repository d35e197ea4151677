import { folded } from "../law/flow";
import { codesOf, type ObjectionCode } from "../law/reasons";
import { type Mechanism, mechanisms } from "../law/record-schema";
import { type DataClass, regulatedClasses } from "../model/data-map";
import { placeOfRegion } from "../model/place";
import { type Fact, isUnknown } from "../model/value";
import type { Assessment } from "./registers";

/** What leaves, as an assessment sees it. */
export interface Flow {
  /** Regulated classes of the data. */
  readonly classes: readonly DataClass[];
  /** Country where it lands, or from where it is read. */
  readonly country: Fact<string>;
  /** Region where it lands; undefined for remote access, where the store stays. */
  readonly region?: string;
  /** Account of who receives it; undefined where the flow stays with who deploys. */
  readonly account?: Fact<string>;
  /** Name of the recipient in the register of accounts. */
  readonly recipient?: string;
}

export type Coverage =
  | { readonly covered: true; readonly by: Assessment }
  | {
      readonly covered: false;
      readonly considered: readonly { readonly assessment: Assessment; readonly because: readonly ObjectionCode[] }[];
      /** The record that would cover it, once a person has looked at it. */
      readonly forReview?: Assessment;
    };

/** Whether a recorded assessment covers a flow on a day; the answer carries the record, or for every record why it does not. */
export function covering(flow: Flow, assessments: readonly Assessment[], today: string): Coverage {
  const considered = assessments.map((assessment) => ({
    assessment,
    because: reasonsAgainst(assessment, flow, today),
  }));
  const by = considered.find(({ because }) => because.length === 0)?.assessment;
  if (by) return { covered: true, by };
  const forReview = considered.find(({ assessment, because }) => isForReview(assessment, because))?.assessment;
  return { covered: false, considered, ...(forReview && { forReview }) };
}

/** Whether nothing but what a person has to look at speaks against it. */
function isForReview({ against = [] }: Assessment, because: readonly ObjectionCode[]): boolean {
  return (
    because.every((code) => against.some((one) => one.code === code)) &&
    against.every(({ weight }) => weight === "review")
  );
}

function reasonsAgainst(assessment: Assessment, flow: Flow, today: string): ObjectionCode[] {
  return [...inForce(assessment, today), ...inScope(assessment, flow)];
}

/** Both days are inclusive. */
export function inForce(
  { status, validFrom = "", validTo = "9", against = [] }: Assessment,
  today: string,
): ObjectionCode[] {
  if (status !== "active") return [status === "pending" ? "not-in-force" : status];
  return today < validFrom ? ["not-yet-effective"] : today > validTo ? ["expired"] : codesOf(against);
}

/** A record that covers a flow and as little else as a record can; its id and its mechanism are for people to fill in. */
export function recordFor({ classes, country, account, recipient }: Flow): Assessment {
  const where = isUnknown(country) ? {} : { country };
  const isAccount = typeof account === "string" && /^\d{12}$/.test(account);
  const who = isAccount ? { account } : recipient === undefined ? {} : { name: recipient };
  return {
    id: "<id>",
    mechanism: "security_assessment",
    status: "active",
    dataClasses: classes,
    destinations: [where],
    recipients: [{ ...who, ...where }],
  };
}

export function inScope(assessment: Assessment, flow: Flow): ObjectionCode[] {
  const reasons: ObjectionCode[] = [];
  if (!flow.classes.every((name) => assessment.dataClasses.includes(name))) reasons.push("level-not-covered");
  if (!mechanismsFor(flow.classes).includes(assessment.mechanism)) reasons.push("mechanism-too-weak");
  return [...reasons, ...destination(assessment, flow), ...recipient(assessment, flow)];
}

/** A contract or a certificate carries personal data only. Measures for the Standard Contract, and for Certification, of personal information export. */
const forPersonalDataOnly: readonly Mechanism[] = ["standard_contract", "certification"];

/** The mechanisms that can carry all of these classes. */
export function mechanismsFor(classes: readonly DataClass[]): readonly Mechanism[] {
  const isMore = classes.some((name) => name === "core" || name === "important");
  return isMore ? mechanisms.filter((one) => !forPersonalDataOnly.includes(one)) : mechanisms;
}

function destination({ destinations }: Assessment, { country, region }: Flow): ObjectionCode[] {
  if (isUnknown(country) && region === undefined) return ["destination-unknown"];
  if (!destinations) return [];
  const listed = destinations.some(
    (one) =>
      (one.country === undefined || same(one.country, country)) &&
      (one.region === undefined || (region === undefined ? isIn(one.region, country) : one.region === region)),
  );
  return listed ? [] : ["destination-not-listed"];
}

/** Somebody who reads is in no region; a region stands for its country. */
function isIn(region: string, country: Fact<string>): boolean {
  return placeOfRegion(region).country === country;
}

function recipient({ recipients }: Assessment, { account, country, recipient: name }: Flow): ObjectionCode[] {
  if (!recipients || account === undefined) return [];
  const fitting = recipients.filter(
    (one) =>
      (one.country === undefined || same(one.country, country)) &&
      (one.name === undefined || one.account !== undefined || same(one.name, name)),
  );
  if (fitting.some((one) => one.account === undefined || one.account === account)) return [];
  return [isUnknown(account) || fitting.length > 0 ? "account-not-listed" : "wrong-recipient"];
}

function same(one: string, other: Fact<string> | undefined): boolean {
  return typeof other === "string" && folded(one) === folded(other);
}

export function regulatedOnly(classes: readonly DataClass[]): DataClass[] {
  return classes.filter((name) => regulatedClasses.includes(name));
}
