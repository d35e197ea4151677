import type { DocumentWhy, StatementWhy } from "../engine/documents";
import type { Edge, Why } from "../engine/why";
import { joined, type Language, type Term, type Text, tell, text } from "../language";
import { words } from "../law/words";
import { pad, wrap } from "./columns";
import { exporterOf, personsOf } from "./flow-texts";
import { lawLine } from "./law-lines";
import { drawPath, fixLines, waiverLine } from "./terminal";
import { labels, outcomes } from "./words";

const marks = { broken: "✗", undetermined: "?", holds: "✓" } as const;
const held = { yes: "✓", no: "✗", "not known": "?" } as const;
const its = {
  holds: { en: "holds", zh: "符合" },
  placeHolds: { en: "place {outcome}", zh: "所在地{outcome}" },
  covers: { en: "{id} covers it", zh: "{id} 覆盖该数据流" },
  against: { en: "{id} does not cover it: {why}", zh: "{id} 不覆盖：{why}" },
  documentFor: { en: "{at}, for {who}", zh: "{at}，针对{who}" },
  statement: { en: "{effect} {statement}: {does}", zh: "{effect} {statement}：{does}" },
  condition: { en: "{operator} {key} {values}", zh: "{operator} {key} {values}" },
  conditionBecause: { en: "{operator} {key} {values} ({why})", zh: "{operator} {key} {values}（{why}）" },
  record: { en: "Record", zh: "记录" },
  edge: { en: "Edge", zh: "边" },
} as const satisfies Readonly<Record<string, Term>>;

/** How wide an answer is, and in which language it is told. */
interface Style {
  readonly width: number;
  readonly language: Language;
}

/** Why something is allowed or not, for the terminal. */
export function* whyReport(answers: readonly Why[], width: number, language: Language): Iterable<string> {
  for (const answer of answers) yield `${lines(answer, { width, language }).join("\n")}\n\n`;
}

function lines(answer: Why, style: Style): string[] {
  const { waiver, because, fix, path, documents, facts, edges } = answer;
  const { width, language } = style;
  const head = [
    ...wrap(tell(answer.edge, language), width, "", "  "),
    outcomeLine(answer, language),
    ...wrap(tell(answer.says, language), width, "  "),
    ...(waiver ? labelled(labels.waiver, waiverLine(waiver, language), style) : []),
    ...(because === undefined ? [] : labelled(labels.why, because, style)),
  ];
  const rests = [...facts.flatMap(({ name, says }) => labelled(name, says, style)), ...grounds(answer, style)];
  const next = [
    ...(fix ? fixLines(fix, (line) => labelled(labels.fix, line, style), language) : []),
    ...edges.flatMap((one) => labelled(its.edge, edgeLine(one, language), style)),
  ];
  const blocks = [
    head,
    drawPath(path, width, language),
    ...documents.map((one) => documentLines(one, style)),
    rests,
    next,
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : ["", ...block]));
}

function outcomeLine({ outcome, holds, finding }: Why, language: Language): string {
  const is = outcome === "holds" ? its.holds : outcomes[outcome];
  const told = tell(holds === undefined ? is : text(its.placeHolds, { outcome: is }), language);
  return `${marks[outcome]} ${told}${finding === undefined ? "" : ` · ${finding}`}`;
}

/** Who exports it, the records that were asked, and what the law says. */
function grounds({ exporter, assessments, law }: Why, style: Style): string[] {
  const { language } = style;
  const { labels: of } = words.flows;
  const records = assessments.map(({ id, covers, because }) =>
    covers ? text(its.covers, { id }) : text(its.against, { id, why: joined(because, { en: "; ", zh: "；" }) }),
  );
  return [
    ...(exporter
      ? [
          ...labelled(of.exporter, exporterOf(exporter, language), style),
          ...labelled(of.persons, personsOf(exporter, language), style),
        ]
      : []),
    ...records.flatMap((record) => labelled(its.record, record, style)),
    ...(law ? labelled(labels.law, lawLine(law, language), style) : []),
  ];
}

function edgeLine({ edge, outcome, finding }: Edge, language: Language): string {
  return `${marks[outcome]} ${tell(edge, language)}${finding === undefined ? "" : ` · ${finding}`}`;
}

function documentLines({ at, for: who, statements }: DocumentWhy, style: Style): string[] {
  const head = tell(text(its.documentFor, { at, who }), style.language);
  return [
    ...wrap(head, style.width, "  ", "    "),
    ...statements.flatMap((statement) => statementLines(statement, style)),
  ];
}

function statementLines({ conditions, ...statement }: StatementWhy, { width, language }: Style): string[] {
  return [
    ...wrap(tell(text(its.statement, statement), language), width, "    ", "      "),
    ...conditions.flatMap(({ operator, key, values, holds, because }) => {
      const filled = { operator, key, values: joined(values, { en: ", ", zh: ", " }) };
      const told =
        because === undefined ? text(its.condition, filled) : text(its.conditionBecause, { ...filled, why: because });
      return wrap(`${held[holds]} ${tell(told, language)}`, width, "      ", "        ");
    }),
  ];
}

function labelled(name: Text, line: Text, { width, language }: Style): string[] {
  return wrap(tell(line, language), width, `  ${pad(tell(name, language), 8)} `, " ".repeat(11));
}
