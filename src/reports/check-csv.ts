import { inLanguage } from "../contract/bilingual";
import type { ReportDocument, ToldReport } from "../contract/report";
import { blocks } from "../contract/standing";
import type { Language } from "../language";
import { csvCell } from "./cells";
import { cut } from "./clean";
import { placeOf, resolved, type ToldFinding } from "./machine/shared";

/** A spreadsheet takes so many characters in a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3, checked on 2026-11-22. */
const longest = 32_000;

/** Findings and flows as CSV, one a line; what the base had and this deployment does not has the state "resolved". */
export function* csvReport(document: ReportDocument, language: Language): Iterable<string> {
  const report = inLanguage(document, language);
  yield `${columns.join(",")}\r\n`;
  for (const row of rowsOf(report))
    yield `${columns.map((name) => csvCell(cut(row[name] ?? "", longest))).join(",")}\r\n`;
}

/** The contract for other tools; changes only add columns at the end. */
const columns = [
  ...["tool_version", "pack", "as_of", "name", "repository", "commit", "row", "id", "state", "is_worse", "changes"],
  ...["outcome", "severity", "enforcement", "blocks", "status", "policy", "title", "address", "at", "type"],
  ...["input", "file", "line", "classes", "may_hold_more", "from", "from_region", "to", "region", "country", "side"],
  ...["who_kind", "who_id", "who_name", "who_country", "access", "is_certain", "message", "because", "remedy", "basis"],
  ...["verdict", "ground", "assessment", "until", "waiver", "team", "owner", "environment", "findings"],
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;
type Place = NonNullable<ToldFinding["where"]>;
type Who = NonNullable<ToldFinding["who"]>;
type Store = NonNullable<ToldReport["stores"]>[number];
type Copy = NonNullable<ToldReport["copies"]>[number];
type Grant = NonNullable<ToldReport["grants"]>[number];

const isResolved = { state: "resolved" } as const;

function* rowsOf(report: ToldReport): Iterable<Row> {
  const { stores = [], copies = [], grants = [], difference } = report;
  const gone = difference?.resolved;
  const every = { ...everywhere(report) };
  for (const one of report.findings) yield { ...every, ...findingRow(one, report) };
  for (const one of resolved(report)) yield { ...every, ...findingRow(one, report), ...isResolved };
  for (const one of stores) yield { ...every, ...storeRow(one) };
  for (const one of gone?.stores ?? []) yield { ...every, ...storeRow(one), ...isResolved };
  for (const one of copies) yield { ...every, ...copyRow(one) };
  for (const one of gone?.copies ?? []) yield { ...every, ...copyRow(one), ...isResolved };
  for (const one of grants) yield { ...every, ...grantRow(one) };
  for (const one of gone?.grants ?? []) yield { ...every, ...grantRow(one), ...isResolved };
}

function everywhere({ tool, pack, today, about }: ToldReport): Row {
  const { name = "", repository = "", commit = "" } = about ?? {};
  return { tool_version: tool.version, pack, as_of: today, name, repository, commit };
}

function findingRow(finding: ToldFinding, report: ToldReport): Row {
  const { id, policy, title = "", outcome, severity, enforcement, status, resource, at, message } = finding;
  const { because = "", remedy, basis, waiver, access = "", where, who } = finding;
  const { file, line } = placeOf(resource, report);
  return {
    row: "finding",
    ...{ id, outcome, severity, enforcement, status, policy, title, at, message, because, remedy, access },
    ...{ blocks: yesNo(blocks(finding)), basis: listed(basis), waiver: waiver?.id ?? "" },
    ...{ address: resource.address, type: resource.type ?? "", input: resource.input ?? "", file, line: String(line) },
    ...compared(finding),
    ...placeCells(where),
    ...whoCells(who),
  };
}

function storeRow(store: Store): Row {
  const { team, owner, environment, where } = store;
  return {
    row: "store",
    ...flowCells(store),
    ...{ type: store.type, team: team ?? "", owner: owner ?? "", environment: environment ?? "" },
    ...placeCells(where),
  };
}

function copyRow(copy: Copy): Row {
  const { at, from, to, recipient, isCertain } = copy;
  return {
    row: "copy",
    ...flowCells(copy),
    ...{ at, from: from.says, from_region: from.region ?? "", is_certain: yesNo(isCertain) },
    ...placeCells(to),
    ...whoCells(recipient),
  };
}

function grantRow(grant: Grant): Row {
  const { at, store, access, grantee, side, isCertain } = grant;
  return {
    row: "grant",
    ...flowCells(grant),
    ...{ at, from: store, to: grantee.says, country: grantee.country ?? "unknown", side: side ?? "unknown" },
    ...{ access, is_certain: yesNo(isCertain) },
    ...whoCells(grantee),
  };
}

function flowCells(flow: Store | Copy | Grant): Row {
  const { id, address, input, source, verdict, ground, assessment, until, findings } = flow;
  return {
    ...{ id, address, input: input ?? "", file: source?.file ?? "", line: source ? String(source.line) : "" },
    ...{ verdict: verdict ?? "", ground: ground ?? "", assessment: assessment ?? "", until: until ?? "" },
    findings: listed(findings),
    ...compared(flow),
  };
}

function compared({ state, isWorse, changes, classes, isMore }: ToldFinding | Store | Copy | Grant): Row {
  return {
    state: state ?? "",
    is_worse: isWorse === undefined ? "" : yesNo(isWorse),
    changes: listed(changes?.map(({ part, from, to }) => `${part}: ${from} -> ${to}`)),
    classes: listed(classes),
    may_hold_more: isMore === undefined ? "" : yesNo(isMore),
  };
}

function placeCells(where: Place | undefined): Row {
  if (!where) return {};
  const { says, region, country, side } = where;
  return { to: says, region: region ?? "", country: country ?? "unknown", side: side ?? "unknown" };
}

function whoCells(who: Who | null | undefined): Row {
  if (!who) return {};
  return { who_kind: who.kind, who_id: who.id, who_name: who.name ?? "", who_country: who.country ?? "unknown" };
}

function yesNo(holds: boolean): string {
  return holds ? "yes" : "no";
}

function listed(list: readonly string[] = []): string {
  return list.join("; ");
}
