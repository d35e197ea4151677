import { exemptions, ftzLists, recordFields, words } from "../../catalog/law";
import type { Basis, Day, Exemption, FtzList, Profile, Term } from "../../catalog/law/vocabulary";
import { type Fact, isUnknown } from "../model/value";
import { addDays, inForceOn } from "./dates";
import { type ExportFlow, folded, landsIn } from "./flow";
import type { Mechanism } from "./record-schema";

/** A record that would carry a flow, with blanks for what only people know. */
export interface Draft {
  readonly mechanism: Mechanism;
  readonly exemption?: Exemption;
  readonly record: Tree;
  /** Fields to be added once there is something to say. */
  readonly later: readonly FieldName[];
}

export type Tree = string | boolean | number | Blank | readonly Tree[] | { readonly [name: string]: Tree };

/** What a person has to fill in. */
export interface Blank {
  /** What is to be written there. */
  readonly blank: Term;
  readonly filled?: Readonly<Record<string, Term>>;
  readonly basis: readonly Basis[];
  /** A value as it might be filled in, by which it is found out whether the draft would do. */
  readonly sample: string | boolean;
}

type FieldName = keyof typeof recordFields;

/** Everything that the flow says is filled in. */
export function draftOf(
  flow: ExportFlow,
  mechanism: Mechanism,
  today: Day,
  { ftzLists: its = [] }: Profile,
  exemption?: Exemption,
): Draft {
  const lists = inForceOn<FtzList>([...its, ...ftzLists], today);
  return {
    mechanism,
    ...(exemption && { exemption }),
    record: {
      id: blank("id", "a draft"),
      mechanism,
      status: blank("status", "active"),
      exporter: exporterOf(flow, mechanism),
      ...ownOf(flow, mechanism, today, lists, exemption),
      ...contentOf(flow, mechanism, exemption),
      ...endsOf(flow),
    },
    later: laterOf(flow, mechanism),
  };
}

/** As it is shown, with something in place of each blank. */
export function written(tree: Tree, of: (blank: Blank) => string | boolean): unknown {
  if (typeof tree !== "object") return tree;
  if (Array.isArray(tree)) return tree.map((one) => written(one, of));
  if (isBlank(tree)) return of(tree);
  return Object.fromEntries(Object.entries(tree).map(([name, one]) => [name, written(one as Tree, of)]));
}

export function isBlank(tree: Tree): tree is Blank {
  return typeof tree === "object" && "blank" in tree && "sample" in tree;
}

function blank(field: FieldName, sample: string | boolean = "filled in"): Blank {
  const { says, basis } = recordFields[field];
  return { blank: says, basis, sample };
}

/** What only records of the mechanism have. */
function ownOf(
  flow: ExportFlow,
  mechanism: Mechanism,
  today: Day,
  lists: readonly FtzList[],
  exemption: Exemption | undefined,
): { readonly [name: string]: Tree } {
  const impact = isPersonal(flow) ? { piaReportId: blank("piaReportId"), piaDate: blank("piaDate", today) } : {};
  const fields: Readonly<Record<Mechanism, () => { readonly [name: string]: Tree }>> = {
    security_assessment: () => ({
      approvalNo: blank("approvalNo"),
      issuedDate: blank("security_assessment.issuedDate", today),
      selfAssessmentId: blank("selfAssessmentId"),
      ...impact,
    }),
    standard_contract: () => ({ contract: { effectiveDate: blank("contract.effectiveDate", today) }, ...impact }),
    certification: () => ({
      certificateNo: blank("certificateNo"),
      issuedDate: blank("certification.issuedDate", today),
      ...impact,
    }),
    exemption: () => ({ exemption: exemption ? claimOf(exemption, today) : {} }),
    ftz_negative_list: () => ({ ftz: listOf(flow, lists) }),
    mapping_approval: () => ({
      mapping: { approvalNo: blank("mapping.approvalNo") },
      issuedDate: blank("mapping_approval.issuedDate", today),
    }),
  };
  return fields[mechanism]();
}

function laterOf(flow: ExportFlow, mechanism: Mechanism): FieldName[] {
  if (mechanism === "exemption" || mechanism === "ftz_negative_list" || mechanism === "mapping_approval") return [];
  return [
    ...(mechanism === "standard_contract" ? (["contract.filedDate"] as const) : []),
    ...(flow.classes.includes("important") ? (["provincialMiitFilingNo"] as const) : []),
    ...(isPersonal(flow) ? (["consent.separate", "scale"] as const) : []),
    "overseasRetention.until",
  ];
}

function isPersonal({ classes }: ExportFlow): boolean {
  return classes.includes("personal") || classes.includes("sensitive-personal");
}

function claimOf({ id, facts, report, basis }: Exemption, today: Day): Tree {
  const affirmed = Object.entries(facts).map(([name, fact]): [string, Tree] => [
    name,
    { blank: words.draft.affirmed, filled: { fact }, basis, sample: true },
  ]);
  return {
    code: id,
    ...(affirmed.length > 0 && { facts: Object.fromEntries(affirmed) }),
    ...(report && {
      reportNo: { ...blank("exemption.reportNo"), basis },
      reportDate: { ...blank("exemption.reportDate", addDays(today, -1)), basis },
      authority: report.authorities[0] as string,
    }),
  };
}

/** The list of the zone, where there is one. */
function listOf({ exporter }: ExportFlow, lists: readonly FtzList[]): Tree {
  const zone = known(exporter.zone);
  const [list, ...more] = lists.filter((one) => zone !== undefined && one.zone === folded(zone));
  const [sector, ...sectors] = list === undefined || list.sectors === "all" ? [] : list.sectors;
  return {
    zone: zone ?? blank("ftz.zone"),
    listEdition: list && more.length === 0 ? list.edition : blank("ftz.listEdition", list?.edition),
    sector: sector !== undefined && sectors.length === 0 ? sector : blank("ftz.sector", sector),
    ...(list?.filing !== "not-required" && { filingNo: blank("ftz.filingNo") }),
  };
}

function exporterOf({ exporter, isUndeclared }: ExportFlow, mechanism: Mechanism): Tree {
  const { name, uscc, aliases, isCiio } = exporter;
  const status = isUndeclared ? undefined : known(isCiio);
  return {
    name: known(name) ?? blank("exporter.name"),
    ...(uscc !== undefined && { uscc }),
    ...(aliases && { aliases }),
    ...(mechanism !== "mapping_approval" && { isCiio: status ?? blank("exporter.isCiio", false) }),
  };
}

function contentOf(
  { classes, items, purpose }: ExportFlow,
  mechanism: Mechanism,
  exemption: Exemption | undefined,
): { readonly [name: string]: Tree } {
  if (mechanism === "mapping_approval") return {};
  const isClaim = mechanism === "exemption" || mechanism === "ftz_negative_list";
  const purposes = known(purpose) ?? exemption?.purposes?.slice(0, 1) ?? (isClaim ? undefined : [blank("purpose")]);
  const listed = known(items) ?? (isClaim ? undefined : [blank("dataItems")]);
  return {
    dataLevel: classes.includes("important") ? "important" : "general",
    sensitive: classes.includes("sensitive-personal"),
    ...(purposes && { purpose: purposes }),
    ...(listed && { dataItems: listed }),
  };
}

/** Who receives, and where it is kept; whom nobody else receives it from, receives it there. */
function endsOf({ kind, recipient, destination }: ExportFlow): { readonly [name: string]: Tree } {
  const lands = known(kind === "remote-access" ? recipient?.country : landsIn(destination));
  const { cloud = "aws", region } = destination;
  const isAccount = typeof recipient?.account === "string" && recipient.account !== "";
  const country = known(recipient?.country) ?? lands;
  const isKept = kind !== "remote-access";
  return {
    recipients: [
      {
        name: known(recipient?.name) ?? recipient?.alias ?? blank("recipients.name"),
        country: country ?? blank("recipients.country", "ZZ"),
        ...(isAccount && { accounts: [recipient.account as string] }),
      },
    ],
    destinations: [
      {
        country: lands ?? blank("destinations.country", "ZZ"),
        ...(isKept && known(region) !== undefined && { cloud, region: known(region) as string }),
      },
    ],
  };
}

function known<T>(fact: Fact<T> | undefined): T | undefined {
  return fact === undefined || isUnknown(fact) ? undefined : (fact as T);
}

/** The exemptions that there are on a day, as a draft may claim them: a list of a zone has a mechanism of its own. */
export function claimable(today: Day): Exemption[] {
  return inForceOn(exemptions, today).filter(({ list }) => !list);
}
