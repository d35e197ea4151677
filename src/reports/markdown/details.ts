import { inLanguage } from "../../contract/bilingual";
import type { FindingDocument, ReportDocument } from "../../contract/report";
import { say, tell, text } from "../../language";
import { cited, words } from "../../law/words";
import { classTexts, endOf, loweredStores } from "../delta/lowered";
import { reasonsIn, unseenIn } from "../delta/resolved";
import { words as around, numbered } from "../words";
import { comma, freshFindings } from "./findings";
import {
  cell,
  type Finding,
  folded,
  headed,
  listOf,
  name,
  nameIn,
  type Section,
  sentence,
  type Telling,
  tableOf,
} from "./parts";
import { lines } from "./words";

/** Stores whose class the change lowers, and where their data goes all the same. */
export function lowered(document: ReportDocument, by: Telling): Section[] {
  const { language } = by;
  const items = loweredStores(document).map(({ store, change, leaving }) => {
    const { from, to } = classTexts(change);
    const its = { store: nameIn(store.address, store.input, by), from: tell(from, language), to: tell(to, language) };
    const ends = (of: typeof leaving) => [...new Set(of.map((one) => cell(endOf(one, language))))].join(comma(by));
    const [grants, others] = [
      leaving.filter(({ kind }) => kind === "grant"),
      leaving.filter(({ kind }) => kind !== "grant"),
    ];
    return [
      say(around.loweredStore, language, its),
      ...(others.length === 0 ? [] : [say(lines.leavesTo, language, { ends: ends(others) })]),
      ...(grants.length === 0 ? [] : [say(lines.leavesOpen, language, { ends: ends(grants) })]),
    ].join(language === "en" ? "; " : "；");
  });
  return headed("lowered", items.length === 0 ? "" : listOf(items, by), by);
}

/** What was true in the base and is no longer, with the reason where what it is about is still there. */
export function resolved(document: ReportDocument, by: Telling): Section[] {
  const items = goneItems(document.difference?.resolved.findings ?? [], document, by);
  return headed("resolved", items.length === 0 ? "" : listOf(items, by), by);
}

/** What the base has, and a plan of a part does not show. */
export function unseen(document: ReportDocument, by: Telling): Section[] {
  const items = goneItems(unseenIn(document).findings, document, by);
  return folded("unseen", items.length === 0 ? "" : listOf(items, by), items.length, by);
}

function goneItems(gone: readonly FindingDocument[], document: ReportDocument, by: Telling): string[] {
  const reasonOf = reasonsIn(document);
  return gone.map((one) => {
    const reason = reasonOf(one);
    const why = reason === undefined ? "" : ` — ${sentence(tell(reason, by.language))}`;
    return `${told(inLanguage(one, by.language), by)}${why}`;
  });
}

/** What is not new: undetermined findings with what settles each, and what is broken as before, or in the baseline. */
export function standing(by: Telling): Section[] {
  const fresh = new Set(freshFindings(by.report));
  const others = by.report.findings.filter((one) => !fresh.has(one) && one.status !== "waived");
  const open = others.filter(({ outcome }) => outcome === "undetermined");
  const broken = others.filter(({ outcome }) => outcome === "broken");
  const [held, before] = [broken.filter(isHeld), broken.filter((one) => !isHeld(one))];
  const list = (all: readonly Finding[]) =>
    all.length === 0
      ? ""
      : listOf(
          all.map((one) => told(one, by)),
          by,
        );
  const settled = open.map(
    (one) => `${told(one, by)} ${sentence(say(lines.settles, by.language, { remedy: one.remedy }))}`,
  );
  return [
    ...folded("undetermined", open.length === 0 ? "" : listOf(settled, by), open.length, by),
    ...folded("unchanged", list(before), before.length, by),
    ...folded("held", list(held), held.length, by),
  ];
}

function isHeld({ status }: Finding): boolean {
  return status === "baseline";
}

function told({ resource, message }: Finding, by: Telling): string {
  return `${nameIn(resource.address, resource.input, by)}: ${sentence(message)}`;
}

/** What leaves lawfully, on which ground, until when. */
export function covered(by: Telling): Section[] {
  const { report, language } = by;
  const rows = report.covered.map(({ classes, store, to, ground, assessment, until }) => [
    cell(
      classes
        .map((one) => (one in words.classes ? say(words.classes[one as keyof typeof words.classes], language) : one))
        .join(comma(by)),
    ),
    name(store),
    cell(to),
    assessment === null
      ? cell(ground in words.allowed ? say(words.allowed[ground as keyof typeof words.allowed], language) : ground)
      : name(assessment),
    cell(until ?? say(around.endless, language)),
  ]);
  return folded(
    "covered",
    rows.length === 0 ? "" : tableOf(["data", "from", "place", "record", "until"], rows, by),
    rows.length,
    by,
  );
}

/** Records that end soon, those that end first before the others. */
export function expiring(by: Telling): Section[] {
  const { records = [], covered: flows, today } = by.report;
  const rows = records
    .flatMap(({ id, state, until }) => {
      const days = until === null ? Number.NaN : daysBetween(today, until);
      return state !== "does-not-count" && days >= 0 && days <= 90 ? [{ id, days, until }] : [];
    })
    .sort((one, other) => one.days - other.days)
    .map(({ id, days, until }) => [
      name(id),
      cell(until ?? ""),
      days <= 30 ? `**${days}**` : String(days),
      String(flows.filter(({ assessment }) => assessment === id).length),
    ]);
  return folded(
    "expiring",
    rows.length === 0 ? "" : tableOf(["record", "until", "days", "flows"], rows, by),
    rows.length,
    by,
  );
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Who lets which findings stand, and until when. */
export function waivers(by: Telling): Section[] {
  const { waivers: all = [], findings } = by.report;
  const rows = all.map(({ id, until, ticket, approver, findings: ids }) => [
    name(id),
    cell(until),
    cell(ticket),
    cell(approver),
    findings
      .filter((one) => ids.includes(one.id))
      .slice(0, 5)
      .map(({ resource }) => nameIn(resource.address, resource.input, by))
      .join("<br>"),
  ]);
  return folded(
    "waivers",
    rows.length === 0 ? "" : tableOf(["record", "until", "ticket", "approver", "findings"], rows, by),
    rows.length,
    by,
  );
}

/** What a baseline softened, and which of its entries are to be removed. */
export function baseline(by: Telling): Section[] {
  const { baseline: its } = by.report;
  if (!its) return [];
  const { file, softened, worse, stale } = its;
  const head = say(lines.softened, by.language, { softened: String(softened), worse: String(worse) });
  const items = stale.map(({ id, address }) => `${name(address)} ${name(id)}`);
  const gone = items.length === 0 ? [] : [sentence(say(lines.stale, by.language, { file })), listOf(items, by)];
  return folded("baseline", [head, ...gone].join("\n\n"), stale.length, by);
}

/** What whoever reviews has to know of how it was judged, such as records that came with the change. */
export function notices(by: Telling): Section[] {
  const { notices: all } = by.report;
  return folded(
    "notices",
    all.length === 0
      ? ""
      : listOf(
          all.map((one) => sentence(one)),
          by,
        ),
    all.length,
    by,
  );
}

/** What the law asks of what is new, on which provisions. */
export function law(by: Telling): Section[] {
  const items = freshFindings(by.report).flatMap((one) =>
    one.law ? [`${nameIn(one.resource.address, one.resource.input, by)}: ${sentence(asked(one.law, by))}`] : [],
  );
  return folded("law", items.length === 0 ? "" : listOf(items, by), 0, by);
}

/** "important data, in any volume. Guidelines 2026 assessment 1 (secondary); Provisions 2024 art. 7 (quoted)" */
function asked({ rows = [], basis = [] }: NonNullable<Finding["law"]>, { language }: Telling): string {
  const [stop, between] = language === "en" ? [". ", "; "] : ["。", "；"];
  const provisions = basis.map(({ title, article = "", certainty }) => {
    if (title === undefined) return say(words.ownReading, language);
    const where = /^[\d, ]+$/.test(article) ? cited(article, language) : article;
    const known =
      certainty in words.certainties ? words.certainties[certainty as keyof typeof words.certainties] : undefined;
    const sure = known ? say(known.word, language) : certainty;
    return language === "en" ? `${[title, where].join(" ").trim()} (${sure})` : `${title}${where}（${sure}）`;
  });
  return [rows.map(({ says }) => says).join(between), [...new Set(provisions)].join(between)]
    .filter((one) => one !== "")
    .join(stop);
}

/** What was understood of the deployment, and what was not. */
export function coverage(by: Telling): Section[] {
  const { coverage: its, summary } = by.report;
  const { resources, modelled, holdNoData, notInCatalog, otherProviders, isPart } = its;
  const understood = text(around.understood, {
    understood: String(modelled + holdNoData),
    resources: numbered(resources, "resources"),
    stores: numbered(summary.stores, "stores"),
    copies: numbered(summary.copies, "copies"),
    grants: numbered(summary.grants, "grants"),
  });
  const list = (all: typeof notInCatalog) =>
    all
      .slice(0, 30)
      .map(({ name: its, count }) => (count === 1 ? its : `${its} (${count})`))
      .join(comma(by));
  return folded(
    "coverage",
    [
      tell(understood, by.language),
      ...(notInCatalog.length > 0
        ? [sentence(say(around.notInCatalog, by.language, { list: list(notInCatalog) }))]
        : []),
      ...(otherProviders.length > 0
        ? [sentence(say(around.otherProviders, by.language, { list: list(otherProviders) }))]
        : []),
      ...(isPart ? [say(lines.isPart, by.language)] : []),
    ].join("\n\n"),
    0,
    by,
  );
}
