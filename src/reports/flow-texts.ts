import type { AssessedFlow, AssessedRecipient, DeclaredExporter, Persons, Where } from "../engine/assess";
import { type Language, say, term } from "../language";
import { whyNot, words } from "../law/words";
import { nameOfCountry } from "../model/country";
import { lawLines } from "./law-lines";

const { flows: its } = words;
const { labels } = its;

/** Where the flow is declared. */
export function whatOf({ address, at, input }: AssessedFlow, language: Language): string {
  const place = at === "" ? [] : [say(its.at, language, { at })];
  const file = input === undefined ? [] : [say(its.in, language, { file: input })];
  return [address, ...place, ...file].join(comma(language));
}

/** A flow line by line: a label and a text. */
export function linesOf(flow: AssessedFlow, language: Language): (readonly [label: string, text: string])[] {
  const { exporter, from, recipient } = flow;
  const own = [
    [labels.data, dataOf(flow, language)],
    [labels.exporter, exporterOf(exporter, language)],
    [labels.persons, personsOf(exporter, language)],
    [labels.from, whereOf(from, language)],
    [labels.to, toOf(flow, language)],
    [labels.recipient, recipientOf(recipient, language)],
  ] as const;
  return [...own.map(([label, text]) => [say(label, language), text] as const), ...groundLines(flow, language)];
}

/** What answers the law, what it asks and by which rows, each once; of what is covered no record has failed. */
export function groundLines(flow: AssessedFlow, language: Language): (readonly [label: string, text: string])[] {
  const { law, ground } = flow;
  const told = { ...law, ...(ground && { tried: [] }), ...(law.asks === "review" && { rows: [] }) };
  return [
    [say(ground ? labels.ground : labels.against, language), groundOf(flow, language)],
    ...lawLines(told, language),
    ...(law.ids.length === 0 ? [] : [[say(labels.rows, language), law.ids.join(", ")] as const]),
  ];
}

export function groundOf({ ground, against }: AssessedFlow, language: Language): string {
  if (!ground) return against.map((code) => whyNot(code, language)).join(semicolon(language));
  const records = [ground, ...ground.beside].flatMap(({ record, until }) => {
    if (record === null) return [];
    return until === null
      ? [say(its.recordEndless, language, { record })]
      : [say(its.recordUntil, language, { record, day: until })];
  });
  const why = say(words.allowed[ground.code], language);
  return records.length === 0 ? why : `${why}${colon(language)}${records.join(semicolon(language))}`;
}

export function dataOf({ data: { classes, isMore, datasets, geo } }: AssessedFlow, language: Language): string {
  const names = classes.map((name) => term(words.classes[name], language)).join(comma(language));
  const none = say(isMore ? its.classUnknown : its.classNone, language);
  return [
    names === "" ? none : names,
    ...(names !== "" && isMore ? [say(its.classMore, language)] : []),
    ...(geo === null ? [say(its.geoUnknown, language)] : geo === "none" ? [] : [say(words.geo[geo], language)]),
    ...datasets.map((id) => say(its.dataset, language, { id })),
  ].join(semicolon(language));
}

export function exporterOf({ name, isCiio }: DeclaredExporter, language: Language): string {
  const ciio = isCiio === null ? its.ciio.unknown : isCiio ? its.ciio.yes : its.ciio.no;
  return name === null ? say(its.notDeclared, language) : `${name}${semicolon(language)}${say(ciio, language)}`;
}

export function personsOf({ year, plain, sensitive }: DeclaredExporter, language: Language): string {
  if (plain === null && sensitive === null) return say(its.notDeclared, language);
  const counted = (persons: Persons | null) => {
    if (persons === null) return say(its.notDeclared, language);
    const { number, band } = persons;
    return bracketed(figures(number), bandWords(band, language), language);
  };
  return say(its.persons, language, {
    year: String(year),
    plain: counted(plain),
    sensitive: counted(sensitive),
  });
}

function bandWords({ from, below }: Persons["band"], language: Language): string {
  const filled = { from: figures(from ?? 0), below: figures(below ?? 0) };
  const { bands } = its;
  if (from === undefined) return say(below === undefined ? bands.any : bands.below, language, filled);
  return say(below === undefined ? bands.from : bands.between, language, filled);
}

/** 1,000,000 */
function figures(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

export function whereOf({ what, regionSays, country }: Where, language: Language): string {
  const lies = country === null ? say(its.notKnown, language) : nameOfCountry(country, language);
  const place = [...(regionSays === null ? [] : [regionSays]), ...(regionSays === lies ? [] : [lies])];
  return [...(what === null || what === regionSays ? [] : [what]), ...place].join(comma(language));
}

/** What everybody can read goes nowhere in particular. */
export function toOf({ to, recipient }: AssessedFlow, language: Language): string {
  return recipient?.kind === "public" ? say(its.anywhere, language) : whereOf(to, language);
}

export function recipientOf(recipient: AssessedRecipient | null, language: Language): string {
  if (recipient === null) return say(its.recipients.none, language);
  const { kind, id, name, country } = recipient;
  const who = say(its.recipients[kind], language, { id });
  const called = name === null ? who : bracketed(who, name, language);
  return [called, ...(country === null ? [] : [nameOfCountry(country, language)])].join(comma(language));
}

function bracketed(what: string, more: string, language: Language): string {
  return language === "en" ? `${what} (${more})` : `${what}（${more}）`;
}

export function comma(language: Language): string {
  return language === "en" ? ", " : "，";
}

export function semicolon(language: Language): string {
  return language === "en" ? "; " : "；";
}

export function colon(language: Language): string {
  return language === "en" ? ": " : "：";
}
