import type { ReportDocument } from "../../contract/report";
import type { Language } from "../../language";
import { words as lawWords } from "../../law/words";
import { long } from "../page/breaks";
import { filled } from "../page/text";
import { h, type View } from "../page/view";
import { tagsOf } from "./cells";
import type { Context, HtmlWords } from "./context";
import { type Ending, endingsOf, horizons } from "./expiring";
import { wordOf } from "./law-row";
import { tagNames } from "./rows-of";

/** The records, what ends soon, the waivers and the baseline. */
export function registerView(document: ReportDocument, { words, language }: Context): View[] {
  const { records = [], waivers = [], baseline, covered } = document;
  const { register } = words;
  return [
    endingsView(endingsOf(document), words),
    ...(records.length === 0
      ? [h("p", { class: "soft gap" }, register.noRecords)]
      : [h("h3", { class: "gap" }, register.records), recordsTable(records, words, language)]),
    ...(covered.length === 0
      ? []
      : [h("h3", { class: "gap" }, register.covered), coveredTable(covered, words, language)]),
    ...(waivers.length === 0 ? [] : [h("h3", { class: "gap" }, register.waivers), waiversTable(waivers, words)]),
    ...(baseline ? baselineView(baseline, words) : []),
  ];
}

/** In columns: what has ended, and what ends within 7, 30 and 90 days, each in the first that fits. */
function endingsView(endings: readonly Ending[], { register }: HtmlWords): View {
  const bands = [
    { title: register.expired, from: Number.NEGATIVE_INFINITY, to: -1 },
    ...horizons.map((days, position) => ({
      title: filled(register.within, { days }),
      from: (horizons[position - 1] ?? -1) + 1,
      to: days,
    })),
  ];
  return h(
    "div",
    { class: "endings" },
    bands.map(({ title, from, to }) => {
      const its = endings.filter(({ days }) => days >= from && days <= to);
      return h(
        "div",
        { class: its.length > 0 ? "band some" : "band" },
        h("h3", {}, title),
        its.length === 0
          ? h("p", { class: "soft" }, register.nothing)
          : h(
              "ul",
              {},
              its.map((one) => endingOf(one, register)),
            ),
      );
    }),
  );
}

function endingOf({ kind, id, until, flows: number }: Ending, register: HtmlWords["register"]): View {
  const rests = number === 1 ? register.flow : filled(register.flows, { number });
  return h(
    "li",
    {},
    h("span", { class: "code" }, id),
    h("span", { class: "small soft place" }, [until, kind === "waiver" ? register.waiver : rests].join(" · ")),
  );
}

/** A table that does not grow with the deployment. */
function simpleTable(caption: string, heads: readonly string[], rows: readonly (readonly View[])[]): View {
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", { class: "visually-hidden" }, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map((head) => h("th", { scope: "col" }, head)),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map((row) =>
          h(
            "tr",
            {},
            row.map((cell) => h("td", {}, cell)),
          ),
        ),
      ),
    ),
  );
}

const whole = (text: string) => h("span", { class: "whole" }, text);
const code = (text: string) => h("span", { class: "code" }, text);

function recordsTable(records: NonNullable<ReportDocument["records"]>, words: HtmlWords, language: Language): View {
  const { columns, recordStates, register } = words;
  const { record, mechanism, state, classes, destinations, recipients, from_day, until, file } = columns;
  const tones = { counts: "allowed", "for-review": "review", "does-not-count": "denied" } as const;
  return simpleTable(
    register.records,
    [record, state, mechanism, classes, destinations, recipients, from_day, until, file],
    records.map((one) => [
      h("span", { class: "code whole" }, one.id),
      h("span", { class: `mark ${tones[one.state]}` }, recordStates[one.state]),
      wordOf(lawWords.mechanisms, one.mechanism, language),
      tagsOf(one.classes, false, tagNames(language)),
      one.destinations.join(", "),
      one.recipients.join(", "),
      whole(one.from ?? ""),
      whole(one.until ?? register.endless),
      code(one.file ?? "onshore.yaml"),
    ]),
  );
}

/** So many flows on a ground are listed here; the tables of flows have all. */
const mostCovered = 100;

function coveredTable(
  covered: ReportDocument["covered"],
  { columns, register, picture }: HtmlWords,
  language: Language,
): View {
  const rows = covered
    .slice(0, mostCovered)
    .map(({ store, classes, to, ground, assessment, until }) => [
      long(store),
      tagsOf(classes, false, tagNames(language)),
      to,
      assessment === null ? wordOf(lawWords.allowed, ground, language) : whole(assessment),
      whole(until ?? register.endless),
    ]);
  const more = covered.length - rows.length;
  return h(
    "div",
    {},
    simpleTable(register.covered, [columns.store, columns.classes, columns.to, columns.ground, columns.until], rows),
    more > 0 && h("p", { class: "small soft" }, filled(picture.more, { number: more })),
  );
}

function waiversTable(waivers: NonNullable<ReportDocument["waivers"]>, { columns, register }: HtmlWords): View {
  return simpleTable(
    register.waivers,
    [columns.waiver, columns.until, columns.approver, columns.ticket, columns.findings],
    waivers.map(({ id, until, approver, ticket, findings }) => [
      whole(id),
      whole(until),
      approver,
      ticket,
      String(findings.length),
    ]),
  );
}

function baselineView(
  { file, softened, worse, stale }: NonNullable<ReportDocument["baseline"]>,
  { register }: HtmlWords,
): View[] {
  return [
    h("h3", { class: "gap" }, register.baseline),
    h("p", {}, filled(register.baselineSays, { file, softened, worse })),
    ...(stale.length === 0
      ? []
      : [
          h("p", { class: "soft" }, register.stale),
          h(
            "ul",
            { class: "plain" },
            stale.map(({ id, address, message }) => h("li", {}, code(id), ` ${address}: ${message}`)),
          ),
        ]),
  ];
}
