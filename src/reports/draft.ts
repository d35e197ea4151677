import { Document, isMap, isScalar, isSeq, type Node, visit } from "yaml";
import type { RecordDraft } from "../engine/draft";
import { type Language, say, tell, term } from "../language";
import { type Blank, written } from "../law/draft";
import { provisionsOn } from "../law/law-of";
import { recordFields, words } from "../law/words";
import { clean } from "./clean";
import { wrap } from "./columns";
import { lawLine, provisions } from "./law-lines";

export interface DraftOptions {
  /** Where the schema is, as seen from the file. */
  readonly schema: string;
  readonly today: string;
  readonly language: Language;
}

const width = 100;

/** A draft of a record as YAML, in which each blank says what it is and where the law asks it. */
export function draftText(one: RecordDraft, { schema, today, language }: DraftOptions): string {
  const blanks = new Map<string, Blank>();
  const record = written(one.draft.record, (blank) => {
    const text = `<${blankWords(blank, language)}>`;
    blanks.set(text, blank);
    return text;
  });
  const document = new Document(record, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      const first = isSeq(value) ? value.items[0] : value;
      const blank = isScalar(first) ? blanks.get(String(first.value)) : undefined;
      if (blank && isScalar(key)) comment(key, basisOf(blank.basis, today, language));
    },
    Scalar(_, node) {
      // What a terminal would obey is escaped.
      if (typeof node.value === "string" && clean(node.value) !== node.value) node.type = "QUOTE_DOUBLE";
    },
  });
  comment(keyOf(document, "mechanism"), asked(one, language));
  document.comment = later(one, today, language)
    .map((line) => ` ${line}`)
    .join("\n");
  const body = document
    .toString({ lineWidth: 0 })
    .replace(unsafe, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [`# yaml-language-server: $schema=${schema}`, ...head(one, language).map((line) => `# ${line}`), body].join(
    "\n",
  );
}

const unsafe = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function comment(node: Node | undefined, lines: readonly string[]): void {
  if (node && lines.length > 0) node.commentBefore = lines.map((line) => ` ${line}`).join("\n");
}

function keyOf(document: Document, name: string): Node | undefined {
  const { contents } = document;
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  return pair?.key as Node | undefined;
}

function head({ finding, isToBeSigned }: RecordDraft, language: Language): string[] {
  const { draft } = words;
  return [
    say(draft.of, language, { finding: finding.id }),
    tell(finding.message, language),
    say(draft.fill, language),
    say(draft.keep, language),
    ...(isToBeSigned ? [say(draft.sign, language)] : []),
    say(words.noAdviceHere, language),
  ].flatMap((text) => wrap(text, width, ""));
}

/** What the law asks, and what would do as well. */
function asked({ law, others, beside, draft: { exemption } }: RecordDraft, language: Language): string[] {
  const { draft } = words;
  const name = (mechanism: keyof typeof words.mechanisms) => term(words.mechanisms[mechanism], language);
  const more = others.map((one) => {
    const facts = Object.keys(one.exemption?.facts ?? {});
    const claim = one.exemption ? ` ${one.exemption.id}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}` : "";
    return `${one.mechanism}${claim}`;
  });
  return [
    ...(law ? [say(draft.asked, language, { asks: lawLine(law, language) })] : []),
    ...(exemption ? [`${exemption.id}: ${say(exemption.says, language)}`] : []),
    ...(more.length > 0 ? [say(draft.others, language, { others: more.join(", ") })] : []),
    ...(beside ? [say(draft.beside, language, { other: name(beside), name: beside })] : []),
  ].flatMap((text) => wrap(text, width, ""));
}

function later({ draft: { later: fields }, declared }: RecordDraft, today: string, language: Language): string[] {
  if (fields.length === 0) return [];
  const { draft } = words;
  const number = (persons: number | undefined) =>
    persons === undefined ? say(draft.unstated, language) : String(persons);
  const lines = fields.map((field) => {
    const { says, basis } = recordFields[field];
    const volumes =
      field === "scale" && declared
        ? [
            say(draft.declared, language, {
              year: String(declared.year),
              plain: number(declared.plain),
              sensitive: number(declared.sensitive),
            }),
          ]
        : [];
    return `${field}: ${[say(says, language), ...volumes, ...basisOf(basis, today, language)].join(language === "en" ? "; " : "；")}`;
  });
  return [say(draft.later, language), ...lines.flatMap((line) => wrap(line, width, "  ", "    "))];
}

function blankWords({ blank, filled = {} }: Blank, language: Language): string {
  return say(
    blank,
    language,
    Object.fromEntries(Object.entries(filled).map(([name, word]) => [name, say(word, language)])),
  );
}

function basisOf(basis: Blank["basis"], today: string, language: Language): string[] {
  const its = provisionsOn(basis, today);
  return its.length === 0 ? [] : wrap(provisions(its, language), width, "");
}
