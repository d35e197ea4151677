import type { FindingDocument } from "../../contract/report";
import { type Language, say, term } from "../../language";
import { words } from "../../law/words";
import type { LawRow } from "./rows";

type Law = NonNullable<FindingDocument["law"]>;
type Table = Readonly<Record<string, { readonly en: string; readonly zh: string }>>;

/** A code in words; a code of a later version as it is. */
export function wordOf(table: Table, code: string, language: Language): string {
  const word = Object.hasOwn(table, code) ? table[code] : undefined;
  return word === undefined ? code : say(word, language);
}

/** What the law asks, as the page tells it. The document is in one language already. */
export function lawOf(law: Law, language: Language): LawRow {
  const { asks = "none", rows = [], basis = [], tried = [], warnings = [], advice } = law;
  return {
    asks: askedOf(asks, rows, language),
    rows: rows.map(({ says }) => told(says)),
    basis: basis.map((one) => provisionOf(one, language)),
    tried: tried.map(({ record, says }) => ({ record, why: says.map(told) })),
    warnings: warnings.map((code) => wordOf({ ...words.warnings, ...words.objections }, code, language)),
    ...(advice !== undefined && { advice: told(advice) }),
  };
}

function askedOf(asks: string, rows: NonNullable<Law["rows"]>, language: Language): string {
  if (asks === "none" && rows.some(({ id }) => id === "geo-data"))
    return term(words.mechanisms["mapping_approval"] ?? words.asks.none, language);
  const known = Object.hasOwn(words.asks, asks) ? words.asks[asks as keyof typeof words.asks] : undefined;
  return known ? term(known, language) : asks;
}

function provisionOf({ title, article, certainty }: NonNullable<Law["basis"]>[number], language: Language) {
  const name = title === undefined ? say(words.ownReading, language) : told(title);
  const sure = Object.hasOwn(words.certainties, certainty)
    ? words.certainties[certainty as keyof typeof words.certainties]
    : undefined;
  return {
    says: article === undefined ? name : articleOf(name, told(article), language),
    certainty: sure ? say(sure.word, language) : certainty,
    means: sure ? say(sure.says, language) : "",
  };
}

/** An article that is a number gets its word. */
function articleOf(name: string, article: string, language: Language): string {
  const isNumber = /^[\d, ()]+$/.test(article);
  if (language === "en") return isNumber ? `${name} art. ${article}` : `${name} ${article}`;
  return isNumber ? `${name}第 ${article.replaceAll(", ", "、")} 条` : `${name}${article}`;
}

/** A term of the document, which is told already: in one language it is a text. */
function told(one: unknown): string {
  return typeof one === "string" ? one : "";
}
