import { decisionTable, exemptions, ftzLists } from "../../catalog/law";
import type { Basis, Day, Exemption, FtzList, Profile } from "../../catalog/law/vocabulary";
import { isUnknown, unknown } from "../model/value";
import { inForce } from "./dates";
import { type Claim, type ExportFlow, folded } from "./flow";
import { type AllowedCode, denied, type Objection, review, type WarningCode } from "./reasons";
import type { Recorded } from "./record-schema";
import type { Law } from "./table";

/** `EX-1` to `EX-9` */
export const exemptionIds = exemptions.map(({ id }) => id);

export interface JudgedClaim {
  readonly code: AllowedCode;
  /** The row of the table that opens the exemption. */
  readonly row: string;
  readonly basis: readonly Basis[];
  readonly objections: readonly Objection[];
  readonly warnings: readonly WarningCode[];
}

/** Whether a claimed exemption holds on a day, or what speaks against it. */
export function judgeClaim(claim: Claim, flow: ExportFlow, law: Law, today: Day, profile: Profile): JudgedClaim {
  const exemption = exemptions.find(({ id }) => id === claim.code);
  return {
    code: `exempt:${claim.code}` as AllowedCode,
    row: decisionTable.find((row) => row.exemptions?.includes(claim.code))?.id ?? "unknown",
    basis: exemption?.basis ?? [],
    objections: exemption ? [...against(exemption, claim, flow, law, today, profile)] : [denied("unknown-exemption")],
    warnings: exemption?.reviewNote ? ["exemption-review-note"] : [],
  };
}

/** What a record claims. */
export function claimOf({ mechanism, exemption, ftz }: Recorded): Claim | undefined {
  if (mechanism === "exemption") return exemption;
  return mechanism === "ftz_negative_list" && ftz ? { code: "EX-6", ...ftz } : undefined;
}

/** What nobody declared is as the record describes it that claims; what the record leaves open is not known. */
export function asDescribed(flow: ExportFlow, record: Recorded): ExportFlow {
  if (!flow.isUndeclared) return flow;
  const { exporter, purpose, exemption } = record;
  const open = unknown("exporter-not-declared");
  return {
    ...flow,
    exporter: { name: exporter?.name ?? open, isCiio: exporter?.isCiio ?? open, zone: open },
    volumes: open,
    ...(exemption?.facts?.["collectedAbroad"] === true && flow.origin === undefined && { origin: "foreign" }),
    ...(purpose && flow.purpose === undefined && { purpose }),
  };
}

function* against(
  exemption: Exemption,
  claim: Claim,
  flow: ExportFlow,
  law: Law,
  today: Day,
  profile: Profile,
): Iterable<Objection> {
  const force = inForce(exemption, today);
  if (force !== "yes") yield force === "no" ? denied("exemption-not-available") : review("exemption-not-available");
  if (profile.closes.includes(exemption.id) || !isOpenTo(exemption, flow)) yield denied("exemption-not-available");
  if (exemption.openTo.ciio === "unsettled" && flow.exporter.isCiio === true) yield review("ciio-exemption-unsettled");
  for (const name of Object.keys(exemption.facts)) {
    if (claim.facts?.[name] === false) yield denied("exemption-not-available");
    else if (claim.facts?.[name] === undefined) yield denied("exemption-facts-missing");
  }
  if (exemption.origin !== undefined && flow.origin !== exemption.origin)
    yield flow.origin === "domestic" ? denied("exemption-not-available") : review("exemption-facts-missing");
  if (exemption.row !== undefined && !law.rows.some(({ id }) => id === exemption.row))
    yield denied("exemption-not-available");
  if (exemption.row !== undefined) yield* law.open.filter(({ code }) => code === "volume-unknown");
  yield* againstPurpose(exemption, flow);
  yield* againstReport(exemption, claim, flow, today);
  if (exemption.list) yield* againstList(claim, flow, today, profile);
}

function isOpenTo({ openTo }: Exemption, { classes, exporter }: ExportFlow): boolean {
  return (
    (openTo.important || !(classes.includes("important") || classes.includes("core"))) &&
    (openTo.sensitive || !classes.includes("sensitive-personal")) &&
    (openTo.ciio !== "no" || exporter.isCiio !== true)
  );
}

function* againstPurpose({ purposes }: Exemption, { purpose }: ExportFlow): Iterable<Objection> {
  if (purposes === undefined) return;
  if (purpose === undefined || isUnknown(purpose) || purpose.length === 0) yield review("purpose-unknown");
  else if (!purpose.every((one) => purposes.includes(folded(one)))) yield denied("exemption-purpose-mismatch");
}

function* againstReport({ report }: Exemption, claim: Claim, flow: ExportFlow, today: Day): Iterable<Objection> {
  if (report === undefined) return;
  if (!claim.reportNo || !claim.reportDate) return yield denied("report-missing");
  if (claim.reportDate >= (flow.starts ?? today) || claim.reportDate > today) yield denied("report-not-prior");
  const authorities = report.authorities.map(folded);
  if (!authorities.includes(folded(claim.authority ?? ""))) yield denied("report-wrong-authority");
}

function* againstList(claim: Claim, flow: ExportFlow, today: Day, profile: Profile): Iterable<Objection> {
  const { zone } = flow.exporter;
  if (isUnknown(zone)) yield review("ftz-zone-mismatch");
  else if (zone === undefined || folded(zone) !== folded(claim.zone ?? "")) yield denied("ftz-zone-mismatch");
  const list = [...(profile.ftzLists ?? []), ...ftzLists].find(
    (one) =>
      one.zone === folded(claim.zone ?? "") &&
      one.edition === claim.listEdition &&
      inForce(one, today) === "yes" &&
      speaksOf(one, folded(claim.sector ?? "")),
  );
  if (!list) return yield denied("ftz-no-list");
  yield* againstItems(list, flow);
  if (!claim.filingNo && list.filing !== "not-required")
    yield list.filing === "required" ? denied("ftz-filing-missing") : review("ftz-filing-missing");
  if (flow.classes.includes("important")) yield review("ftz-important-data");
}

function speaksOf({ sectors, excludedSectors = [] }: FtzList, sector: string): boolean {
  return sector !== "" && (sectors === "all" || sectors.includes(sector)) && !excludedSectors.includes(sector);
}

/** What is not known of the list, or of the data, is not known to be free. */
function* againstItems({ polarity, items, complete }: FtzList, flow: ExportFlow): Iterable<Objection> {
  const its = flow.items === undefined || isUnknown(flow.items) ? [] : flow.items;
  const listed = its.filter((item) => items.includes(item));
  const isTold = its.length > 0 && complete;
  if (polarity === "negative") {
    if (listed.length > 0) yield denied("ftz-listed");
    else if (!isTold) yield review("ftz-listed");
  } else if (its.length === 0 || listed.length < its.length) {
    yield isTold ? denied("ftz-not-on-positive-list") : review("ftz-not-on-positive-list");
  }
}
