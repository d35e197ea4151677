import { words } from "../../catalog/law";
import type { Term } from "../../catalog/law/vocabulary";
import { type Language, say, type Text, text } from "../language";

/** For whoever may not read the catalog. */
export { recordFields, terms, words } from "../../catalog/law";

type Code = keyof typeof words.objections | keyof typeof words.warnings;

const reasons: Readonly<Record<Code, Term>> = { ...words.warnings, ...words.objections };

/** What speaks against a record or a flow, or should be seen to: "it has expired". */
export function whyNot(code: Code, language: Language = "en"): string {
  return say(reasons[code], language);
}

/** The same, in either language. */
export function reason(code: Code): Text {
  return text(reasons[code]);
}

/** A class of data: as a tag writes it in English, as the law says it in Chinese. */
export function classCalled(name: keyof typeof words.classes): Term {
  return { en: name, zh: words.classes[name].zh };
}

/** The names that a table has words for. */
export function namesIn<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[];
}

/** An article as it is cited: a number, or words. */
export function cited(article: string | Term, language: Language): string {
  if (typeof article !== "string") return say(article, language);
  return language === "en" ? `art. ${article}` : `第 ${article.replaceAll(", ", "、")} 条`;
}
