import type { ReportDocument, ToldReport } from "../contract/report";
import { blocks } from "../contract/standing";
import type { Language } from "../language";
import { jsonList, momentOf, resolved, type Severity, shown, type ToldFinding } from "./machine/shared";
import { ranked } from "./ranked";

/** https://github.com/ocsf/ocsf-schema, release 1.5.0, checked on 2026-11-22. */
const schemaVersion = "1.5.0";

const severities: Readonly<Record<Severity, { readonly severity_id: number; readonly severity: string }>> = {
  critical: { severity_id: 5, severity: "Critical" },
  high: { severity_id: 4, severity: "High" },
  medium: { severity_id: 3, severity: "Medium" },
  low: { severity_id: 2, severity: "Low" },
};

const activities = {
  create: { activity_id: 1, activity_name: "Create" },
  update: { activity_id: 2, activity_name: "Update" },
  close: { activity_id: 3, activity_name: "Close" },
} as const;

/** OCSF Compliance Findings (class 2003), for lakes and SIEMs. What is resolved since the base closes. */
export function* ocsfReport(document: ReportDocument, language: Language): Iterable<string> {
  const report = shown(document, language);
  const now = ranked(report.findings).map((finding) =>
    eventOf(finding, report, activityOf(finding), statusOf(finding)),
  );
  const closed = resolved(report).map((finding) =>
    eventOf(finding, report, "close", { status_id: 4, status: "Resolved" }),
  );
  yield* jsonList([...now, ...closed]);
}

type Activity = keyof typeof activities;

function activityOf({ state }: ToldFinding): Activity {
  return state === "unchanged" || state === "changed" ? "update" : "create";
}

/** What a waiver or a baseline lets stand is suppressed; the rest waits for somebody. */
function statusOf({ status }: ToldFinding) {
  if (status === "waived" || status === "baseline") return { status_id: 3, status: "Suppressed" };
  return status === "known" ? { status_id: 2, status: "In Progress" } : { status_id: 1, status: "New" };
}

function eventOf(finding: ToldFinding, report: ToldReport, activity: Activity, status: object) {
  const { message, remedy, severity } = finding;
  const { activity_id, activity_name } = activities[activity];
  return {
    ...{ activity_id, activity_name, category_uid: 2, category_name: "Findings" },
    ...{ class_uid: 2003, class_name: "Compliance Finding" },
    ...{ type_uid: 200300 + activity_id, type_name: `Compliance Finding: ${activity_name}` },
    ...severities[severity],
    ...status,
    time: momentOf(report),
    message,
    metadata: metadataOf(report),
    finding_info: infoOf(finding, report),
    compliance: complianceOf(finding, activity, report),
    ...(remedy !== "" && { remediation: { desc: remedy } }),
    resources: resourcesOf(finding, report),
    unmapped: unmappedOf(finding),
  };
}

function metadataOf({ tool, pack }: ToldReport) {
  return {
    version: schemaVersion,
    product: { name: "Onshore", vendor_name: "Onshore", ...(tool.version !== "" && { version: tool.version }) },
    log_name: pack,
  };
}

function infoOf({ id, title, policy, message, kind, outcome }: ToldFinding, { about }: ToldReport) {
  return {
    uid: id,
    title: title ?? policy,
    desc: message,
    types: [kind, outcome],
    ...(about?.run !== undefined && { src_url: about.run }),
  };
}

/** A check that is closed passes; one that lacks information warns. */
function complianceOf(finding: ToldFinding, activity: Activity, { pack }: ToldReport) {
  const { policy, title, basis, outcome, because } = finding;
  const failed = outcome === "broken" ? { status_id: 3, status: "Fail" } : { status_id: 2, status: "Warning" };
  return {
    control: policy,
    ...(title !== undefined && { desc: title }),
    standards: [pack],
    requirements: basis,
    ...(activity === "close" ? { status_id: 1, status: "Pass" } : failed),
    ...(because !== undefined && { status_details: [because] }),
  };
}

/** The resource that declares it. */
function resourcesOf({ resource, about, classes = [] }: ToldFinding, report: ToldReport) {
  const { address, type, region } = resource;
  const store = report.stores?.find(({ id }) => id === about);
  const team = store?.owner ?? store?.team;
  return [
    {
      uid: address,
      name: address,
      ...(type !== undefined && { type }),
      ...(region && { region, cloud_partition: region.startsWith("cn-") ? "aws-cn" : "aws" }),
      ...(team && { owner: { name: team } }),
      ...(classes.length > 0 && { labels: classes.map((one) => `data-class:${one}`) }),
    },
  ];
}

function unmappedOf(finding: ToldFinding) {
  const { fingerprint, enforcement, status, state, isWorse, where, who, access, waiver, law } = finding;
  return {
    ...{ fingerprint, enforcement, status, blocks: blocks(finding), state, is_worse: isWorse },
    ...{ where, who, access, waiver, asks: law?.asks },
  };
}
