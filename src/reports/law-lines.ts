import { type Language, say, term } from "../language";
import type { LawOf } from "../law/law-of";
import { cited, whyNot, words } from "../law/words";

const most = 3;

/** What the law says of a flow, in words: a label and a text for each line. */
export function lawLines(law: LawOf, language: Language): (readonly [label: string, text: string])[] {
  const { labels } = words;
  const stop = language === "en" ? "." : "。";
  const tried = law.tried.filter(({ reasons }) => reasons.length > 0);
  const records = tried.slice(0, most).map(({ record, reasons }) => {
    const why = reasons.map((code) => whyNot(code, language)).join(language === "en" ? "; " : "；");
    return say(words.doesNotCover, language, { record, why });
  });
  const more = tried.length > most ? [say(words.moreRecords, language, { number: String(tried.length - most) })] : [];
  return [
    ...[...records, ...more].map((text) => [say(labels.record, language), text] as const),
    [say(labels.law, language), lawLine(law, language)],
    ...law.warnings.map((code) => [say(labels.warning, language), `${whyNot(code, language)}${stop}`] as const),
    ...(law.advice ? [[say(labels.advice, language), say(law.advice, language)] as const] : []),
  ];
}

/** What is asked, and on which provisions. */
export function lawLine(law: LawOf, language: Language): string {
  return `${asked(law, language)}${language === "en" ? ". " : "。"}${provisions(law.basis, language)}`.trim();
}

/** "security assessment (数据出境安全评估): important data, in any volume" */
function asked({ asks, rows }: LawOf, language: Language): string {
  const says = rows.map((row) => say(row.says, language)).join(language === "en" ? "; " : "；");
  const isApproval = asks === "none" && rows.some(({ id }) => id === "geo-data");
  const what = isApproval ? words.mechanisms.mapping_approval : words.asks[asks];
  return `${term(what, language)}${says === "" ? "" : `${language === "en" ? ": " : "："}${says}`}`;
}

/** Each provision once, with how sure it is. */
export function provisions(basis: LawOf["basis"], language: Language): string {
  const texts = basis.map(({ title, article, certainty }) => {
    const name = title === undefined ? say(words.ownReading, language) : say(title, language);
    const sure = say(words.certainties[certainty].word, language);
    if (title === undefined) return name;
    const where = article === undefined ? "" : cited(article, language);
    return language === "en" ? `${[name, where].join(" ").trim()} (${sure})` : `${name}${where}（${sure}）`;
  });
  return [...new Set(texts)].join(language === "en" ? "; " : "；");
}
