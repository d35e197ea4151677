import type { ReportDocument } from "../../contract/report";
import { isNew } from "../../contract/standing";
import { type Counted, type Text, tell } from "../../language";
import { loweredStores } from "../delta/lowered";
import { numbered } from "../delta/phrases";
import { unseenIn } from "../delta/resolved";
import { isOfFlow } from "./findings";
import { cell, type Telling } from "./parts";
import { asides, nothingBlocks, nothingFound, nothingInPart, verdicts } from "./words";

/** The mark, the name of the stack where it has one, what it comes to, and what a reader has to know before believing that. */
export function verdictOf(document: ReportDocument, { report, language }: Telling): string {
  const told = asidesOf(document);
  const [mark, what] = outcomeOf(document, told.length === 0);
  const name = report.about?.name === undefined ? "Onshore" : `Onshore · ${cell(report.about.name)}`;
  const [colon, between] = language === "en" ? [": ", "; "] : ["：", "；"];
  return `${mark} ${name}${colon}${[what, ...told].map((one) => tell(one, language)).join(between)}`;
}

/** Nothing is clear where something was set aside: then only that nothing blocks is said. */
function outcomeOf(
  { findings, difference, summary, verdict, coverage }: ReportDocument,
  isClear: boolean,
): [string, Text] {
  const open = findings.filter(({ status }) => status !== "waived" && status !== "baseline");
  const fresh = difference ? open.filter(isNew) : [];
  if (summary.blocking > 0)
    return ["✗", numbered(summary.blocking, difference ? verdicts.blocksChange : verdicts.blocks)];
  if (fresh.length > 0) return ["?", numbered(fresh.length, verdicts.newOnly)];
  if (difference && open.length > 0) return ["○", numbered(open.length, verdicts.asBefore)];
  if (open.length > 0) return [verdict === "undetermined" ? "?" : "○", numbered(open.length, verdicts.open)];
  if (coverage.isPart) return ["?", nothingInPart];
  return isClear ? ["✓", nothingFound] : ["○", nothingBlocks];
}

/** What was set aside: by a waiver, a baseline, a policy that is off, a lower class, or a plan that shows a part. */
function asidesOf(document: ReportDocument): Text[] {
  const { findings, rules } = document;
  const of = (its: "waived" | "baseline") => findings.filter(({ status }) => status === its).length;
  const off = (rules?.policies ?? []).filter((one) => one.enforcement === "disabled" && isOfFlow(one));
  const counts: [number, Counted][] = [
    [of("waived"), asides.waived],
    [of("baseline"), asides.baseline],
    [off.length, asides.disabled],
    [loweredStores(document).length, asides.lowered],
    [unseenIn(document).findings.length, asides.unseen],
  ];
  return counts.flatMap(([count, words]) => (count === 0 ? [] : [numbered(count, words)]));
}
