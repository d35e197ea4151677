import type { DocumentWhy, StatementWhy } from "../engine/documents";
import type { Edge, Why } from "../engine/why";
import { pad, wrap } from "./columns";
import { lawLine } from "./law-lines";
import { drawPath, fixLines, waiverLine } from "./terminal";

const marks = { broken: "✗", undetermined: "?", holds: "✓" } as const;
const held = { yes: "✓", no: "✗", "not known": "?" } as const;

/** Why something is allowed or not, for the terminal. */
export function* whyReport(answers: readonly Why[], width: number): Iterable<string> {
  for (const answer of answers) yield `${lines(answer, width).join("\n")}\n\n`;
}

function lines(answer: Why, width: number): string[] {
  const { edge, outcome, holds, finding, says, waiver, because, fix, path, documents, facts, assessments, law, edges } =
    answer;
  const head = [
    ...wrap(edge, width, "", "  "),
    `${marks[outcome]} ${holds === undefined ? "" : `${holds} `}${outcome}${finding === undefined ? "" : ` · ${finding}`}`,
    ...wrap(says, width, "  "),
    ...(waiver ? labelled("Waiver", waiverLine(waiver), width) : []),
    ...(because === undefined ? [] : labelled("Why", because, width)),
  ];
  const rests = [
    ...facts.flatMap(({ name, says: text }) => labelled(name, text, width)),
    ...assessments.flatMap(({ id, covers, because: against }) =>
      labelled("Record", `${id} ${covers ? "covers it" : `does not cover it: ${against.join("; ")}`}`, width),
    ),
    ...(law ? labelled("Law", lawLine(law, "en"), width) : []),
  ];
  const next = [
    ...(fix ? fixLines(fix, (text) => labelled("Fix", text, width)) : []),
    ...edges.flatMap((one) => labelled("Edge", edgeLine(one), width)),
  ];
  const blocks = [head, drawPath(path, width), ...documents.map((one) => documentLines(one, width)), rests, next];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : ["", ...block]));
}

function edgeLine({ edge, outcome, finding }: Edge): string {
  return `${marks[outcome]} ${edge}${finding === undefined ? "" : ` · ${finding}`}`;
}

function documentLines({ at, for: who, statements }: DocumentWhy, width: number): string[] {
  return [
    ...wrap(`${at}, for ${who}`, width, "  ", "    "),
    ...statements.flatMap((statement) => statementLines(statement, width)),
  ];
}

function statementLines({ statement, effect, does, conditions }: StatementWhy, width: number): string[] {
  return [
    ...wrap(`${effect} ${statement}: ${does}`, width, "    ", "      "),
    ...conditions.flatMap(({ operator, key, values, holds, because }) =>
      wrap(
        `${held[holds]} ${operator} ${key} ${values.join(", ")}${because === undefined ? "" : ` (${because})`}`,
        width,
        "      ",
        "        ",
      ),
    ),
  ];
}

function labelled(name: string, text: string, width: number): string[] {
  return wrap(text, width, `  ${pad(name, 8)} `, " ".repeat(11));
}
