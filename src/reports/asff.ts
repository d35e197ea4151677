import type { ReportDocument, ToldReport } from "../contract/report";
import type { Language } from "../language";
import { cut } from "./clean";
import { securityHubType } from "./machine/security-hub-types";
import { jsonList, momentOf, resolved, type Severity, shown, type ToldFinding } from "./machine/shared";
import { ranked } from "./ranked";

/** https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_AwsSecurityFinding.html, checked on 2026-11-22. */
const longest = {
  title: 256,
  description: 1024,
  remediation: 512,
  generator: 512,
  id: 512,
  other: 1024,
  name: 200,
} as const;
const most = { batch: 100, requirements: 32, requirement: 64 } as const;

const labels: Readonly<Record<Severity, string>> = { critical: "CRITICAL", high: "HIGH", medium: "MEDIUM", low: "LOW" };

/**
 * Batches for BatchImportFindings of AWS Security Hub. A batch is of one account and region, since that account has to send it, and
 * of 100 findings at most. Where the account is not known it is of twelve zeros: whoever sends it fills in his own.
 */
export function* asffReport(document: ReportDocument, language: Language): Iterable<string> {
  const report = shown(document, language);
  const now = ranked(report.findings).map((finding) => findingOf(finding, report, "ACTIVE"));
  const gone = resolved(report).map((finding) => findingOf(finding, report, "ARCHIVED"));
  yield* jsonList(batches([...now, ...gone]));
}

type Imported = ReturnType<typeof findingOf>;

function* batches(findings: readonly Imported[]): Iterable<{ readonly Findings: readonly Imported[] }> {
  const bySender = new Map<string, Imported[]>();
  for (const one of findings) bySender.set(one.ProductArn, [...(bySender.get(one.ProductArn) ?? []), one]);
  for (const [, all] of [...bySender].sort(([one], [other]) => (one < other ? -1 : 1)))
    for (let at = 0; at < all.length; at += most.batch) yield { Findings: all.slice(at, at + most.batch) };
}

function findingOf(finding: ToldFinding, report: ToldReport, state: "ACTIVE" | "ARCHIVED") {
  const { id, policy, title, message, remedy, severity, outcome } = finding;
  const { account, region, partition } = homeOf(finding, report);
  const moment = new Date(momentOf(report)).toISOString();
  const graded = { Label: labels[severity], Original: `${outcome} ${severity}` };
  const types = ["Software and Configuration Checks/Industry and Regulatory Standards/China automotive data export"];
  return {
    SchemaVersion: "2018-10-08",
    Id: field(`onshore/${field(report.about?.name ?? report.pack, longest.name)}/${id}`, longest.id),
    ProductArn: `arn:${partition}:securityhub:${region}:${account}:product/${account}/default`,
    GeneratorId: field(policy, longest.generator),
    AwsAccountId: account,
    Types: types,
    CreatedAt: moment,
    UpdatedAt: moment,
    Severity: graded,
    FindingProviderFields: { Severity: graded, Types: types },
    Title: field(title ?? policy, longest.title),
    Description: field(`${finding.resource.address}: ${message}`, longest.description),
    ...(remedy !== "" && { Remediation: { Recommendation: { Text: field(remedy, longest.remediation) } } }),
    ProductFields: fieldsOf(finding),
    Resources: [resourceOf(finding, partition, region)],
    Compliance: complianceOf(finding, state),
    Workflow: { Status: workflowOf(finding, state) },
    RecordState: state,
  };
}

/** Beijing stands in where the deployment does not tell the region: regulated data is at home there. */
const usual = { account: "000000000000", region: "cn-north-1" } as const;

function homeOf({ resource, about }: ToldFinding, { stores = [] }: ToldReport) {
  const store = stores.find(({ id, address }) => id === about || address === resource.address);
  const [account = usual.account] = /\d{12}/.exec(store?.account ?? "") ?? [];
  const named = resource.region ?? "";
  const region = /^[a-z]{2}(-[a-z]+)+-\d+$/.test(named) ? named : usual.region;
  return { account, region, partition: partitionOf(region) };
}

function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}

function resourceOf({ resource, classes = [] }: ToldFinding, partition: string, region: string) {
  const { address, type = "" } = resource;
  const other = { Address: address, Type: type, DataClasses: classes.join("+") };
  return {
    Type: securityHubType(type),
    Id: field(address, longest.id),
    Partition: partition,
    Region: region,
    Details: { Other: fields(other) },
  };
}

/** NOT_AVAILABLE is the word for what cannot be told; what a waiver or a baseline lets stand is a warning. */
function complianceOf({ outcome, status, because, basis }: ToldFinding, state: "ACTIVE" | "ARCHIVED") {
  const failed = outcome === "undetermined" ? "NOT_AVAILABLE" : isKept(status) ? "WARNING" : "FAILED";
  const told = because ?? "";
  return {
    Status: state === "ARCHIVED" ? "PASSED" : failed,
    RelatedRequirements: basis.slice(0, most.requirements).map((one) => field(one, most.requirement)),
    ...(told !== "" && {
      StatusReasons: [{ ReasonCode: "UNDETERMINED", Description: field(told, longest.description) }],
    }),
  };
}

function workflowOf({ status }: ToldFinding, state: "ACTIVE" | "ARCHIVED"): string {
  if (state === "ARCHIVED") return "RESOLVED";
  return isKept(status) ? "SUPPRESSED" : "NEW";
}

function isKept(status: ToldFinding["status"]): boolean {
  return status === "waived" || status === "baseline";
}

function fieldsOf({ outcome, enforcement, status, state, where, who, access, waiver, at }: ToldFinding) {
  return fields({
    ...{ "onshore/outcome": outcome, "onshore/enforcement": enforcement, "onshore/status": status },
    ...{ "onshore/state": state, "onshore/at": at, "onshore/access": access, "onshore/who": who?.says },
    ...{ "onshore/place": where?.place, "onshore/country": where?.country ?? undefined },
    ...{ "onshore/waiver": waiver?.id, "onshore/until": waiver?.until },
  });
}

/** Fields of no value are refused. */
function fields(all: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const told = Object.entries(all).filter(([, value]) => value !== undefined && value.trim() !== "");
  return Object.fromEntries(told.map(([name, value]) => [name, field(value ?? "", longest.other)]));
}

/** Every field has a length, and something to see in it. */
function field(text: string, most: number): string {
  return cut(text.trim(), most) || "-";
}
