import type { Assessed, AssessedFlow, DeclaredExporter, Persons } from "../engine/assess";
import { type Language, say, term } from "../language";
import { whyNot, words } from "../law/words";
import type { AssessOptions } from "./assess";
import { csvCell } from "./cells";
import { dataOf, exporterOf, groundOf, personsOf, recipientOf, semicolon, toOf } from "./flow-texts";
import { provisions } from "./law-lines";

/** The same as CSV, one flow a line: codes, and their words in the columns that end in `_words`. */
export function* assessCsv(assessed: Assessed, { version, language }: AssessOptions): Iterable<string> {
  const { today, profile, pack, inputs } = assessed;
  const row = (flow: AssessedFlow) => ({
    tool_version: version,
    pack,
    profile: profile.id,
    as_of: today,
    ...csvOf({ ...flow, input: flow.input ?? inputs[0]?.file ?? "" }, language),
  });
  yield `${csvColumns.join(",")}\r\n`;
  for (const flow of assessed.flows) {
    const cells: Readonly<Record<string, string>> = row(flow);
    yield `${csvColumns.map((name) => csvCell(cells[name] ?? "")).join(",")}\r\n`;
  }
}

const notDeclared = "not-declared";
const unknown = "unknown";
const listed = (list: readonly string[]) => list.join("; ");

/** The contract for other tools; changes only add columns at the end. */
const csvColumns = [
  ...["tool_version", "pack", "profile", "as_of", "verdict", "verdict_words", "kind", "kind_words"],
  ...["address", "input", "at", "classes", "may_hold_more", "datasets", "geo", "data_words"],
  ...["exporter", "exporter_ciio", "exporter_words", "persons_year", "persons_plain", "persons_plain_from"],
  ...["persons_plain_below", "persons_sensitive", "persons_sensitive_from", "persons_sensitive_below", "persons_words"],
  ...["from", "from_region", "from_country", "to", "to_region", "to_country", "to_words"],
  ...["recipient_kind", "recipient_id", "recipient_name", "recipient_country", "recipient_words"],
  ...["asks", "asks_words", "rows", "rows_words", "certainties", "basis_words"],
  ...["ground", "record", "until", "beside", "against", "ground_words", "tried", "tried_words"],
  ...["warnings", "warnings_words", "advice", "advice_words", "findings"],
] as const;

type Cells = Readonly<Partial<Record<(typeof csvColumns)[number], string>>>;

function csvOf(flow: AssessedFlow, language: Language): Cells {
  const { verdict, kind, address, input = "", at, from, to, findings } = flow;
  return {
    verdict,
    verdict_words: say(words.verdicts[verdict], language),
    kind,
    kind_words: say(words.flows.kinds[kind], language),
    ...{ address, input, at },
    ...dataCells(flow, language),
    ...exporterCells(flow.exporter, language),
    from: from.what ?? "",
    from_region: from.region ?? unknown,
    from_country: from.country ?? unknown,
    to: to.what ?? "",
    to_region: to.region ?? "",
    to_country: to.country ?? unknown,
    to_words: toOf(flow, language),
    ...recipientCells(flow, language),
    ...lawCells(flow, language),
    ...groundCells(flow, language),
    findings: listed(findings),
  };
}

function dataCells(flow: AssessedFlow, language: Language): Cells {
  const { classes, isMore, datasets, geo } = flow.data;
  return {
    classes: listed(classes),
    may_hold_more: isMore ? "yes" : "no",
    datasets: listed(datasets),
    geo: geo ?? unknown,
    data_words: dataOf(flow, language),
  };
}

function exporterCells(exporter: DeclaredExporter, language: Language): Cells {
  const { name, isCiio, year, plain, sensitive } = exporter;
  const numbers = (column: "persons_plain" | "persons_sensitive", persons: Persons | null): Cells => ({
    [column]: persons === null ? notDeclared : String(persons.number),
    [`${column}_from`]: String(persons?.band.from ?? ""),
    [`${column}_below`]: String(persons?.band.below ?? ""),
  });
  return {
    exporter: name ?? notDeclared,
    exporter_ciio: isCiio === null ? notDeclared : isCiio ? "yes" : "no",
    exporter_words: exporterOf(exporter, language),
    persons_year: String(year),
    ...numbers("persons_plain", plain),
    ...numbers("persons_sensitive", sensitive),
    persons_words: personsOf(exporter, language),
  };
}

function recipientCells({ recipient }: AssessedFlow, language: Language): Cells {
  return {
    recipient_kind: recipient?.kind ?? "none",
    recipient_id: recipient?.id ?? "",
    recipient_name: recipient?.name ?? "",
    recipient_country: recipient ? (recipient.country ?? unknown) : "",
    recipient_words: recipientOf(recipient, language),
  };
}

function lawCells({ law }: AssessedFlow, language: Language): Cells {
  const { asks, rows, ids, basis, warnings, advice } = law;
  const said = (list: readonly string[]) => list.join(semicolon(language));
  const tried = law.tried.filter(({ reasons }) => reasons.length > 0);
  const why = (reasons: AssessedFlow["against"]) => said(reasons.map((code) => whyNot(code, language)));
  return {
    asks,
    asks_words: term(words.asks[asks], language),
    rows: listed(ids),
    rows_words: said(rows.map(({ says }) => say(says, language))),
    certainties: listed([...new Set(basis.map(({ certainty }) => certainty))]),
    basis_words: provisions(basis, language),
    tried: listed(tried.map(({ record, reasons }) => `${record}: ${reasons.join(" ")}`)),
    tried_words: said(
      tried.map(({ record, reasons }) => say(words.doesNotCover, language, { record, why: why(reasons) })),
    ),
    warnings: listed(warnings),
    warnings_words: said(warnings.map((code) => whyNot(code, language))),
    ...(advice && { advice: "split-the-flow", advice_words: say(advice, language) }),
  };
}

function groundCells(flow: AssessedFlow, language: Language): Cells {
  const { ground, against } = flow;
  return {
    ground: ground?.code ?? "",
    record: ground?.record ?? "",
    until: ground?.until ?? "",
    beside: listed(ground?.beside.map(({ record }) => record) ?? []),
    against: listed(against),
    ground_words: groundOf(flow, language),
  };
}
