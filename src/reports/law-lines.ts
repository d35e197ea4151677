import { type Language, say, type Term, term } from "../language";
import { cited, whyNot, words } from "../law/words";

/** What the law says of one flow, as it was judged or as a report tells it. */
export interface LawSaid {
  readonly asks?: string | undefined;
  readonly rows?: readonly { readonly id: string; readonly says: Term }[] | undefined;
  readonly basis?:
    | readonly {
        readonly title?: Term | undefined;
        readonly article?: string | Term | undefined;
        readonly certainty: string;
      }[]
    | undefined;
  readonly tried?:
    | readonly {
        readonly record: string;
        readonly reasons: readonly string[];
        /** Why not, in words; otherwise in those of this version. */
        readonly says?: readonly Term[] | undefined;
      }[]
    | undefined;
  readonly warnings?: readonly string[] | undefined;
  readonly advice?: Term | undefined;
}

const most = 3;

/** What the law says of a flow, in words: a label and a text for each line. */
export function lawLines(law: LawSaid, language: Language): (readonly [label: string, text: string])[] {
  const { labels } = words;
  const stop = language === "en" ? "." : "。";
  const tried = (law.tried ?? []).filter(({ reasons }) => reasons.length > 0);
  const records = tried.slice(0, most).map(({ record, reasons, says }) => {
    const against = says ? says.map((one) => say(one, language)) : reasons.map((code) => reasonOf(code, language));
    return say(words.doesNotCover, language, { record, why: against.join(language === "en" ? "; " : "；") });
  });
  const more = tried.length > most ? [say(words.moreRecords, language, { number: String(tried.length - most) })] : [];
  return [
    ...[...records, ...more].map((text) => [say(labels.record, language), text] as const),
    [say(labels.law, language), lawLine(law, language)],
    ...(law.warnings ?? []).map(
      (code) => [say(labels.warning, language), `${reasonOf(code, language)}${stop}`] as const,
    ),
    ...(law.advice ? [[say(labels.advice, language), say(law.advice, language)] as const] : []),
  ];
}

/** A code in words; a code of a later version is told as it is. */
function reasonOf(code: string, language: Language): string {
  return code in words.objections || code in words.warnings
    ? whyNot(code as Parameters<typeof whyNot>[0], language)
    : code;
}

/** What is asked, and on which provisions. */
export function lawLine(law: LawSaid, language: Language): string {
  return `${asked(law, language)}${language === "en" ? ". " : "。"}${provisions(law.basis, language)}`.trim();
}

/** "security assessment (数据出境安全评估): important data, in any volume" */
function asked({ asks = "", rows = [] }: LawSaid, language: Language): string {
  const says = rows.map((row) => say(row.says, language)).join(language === "en" ? "; " : "；");
  const isApproval = asks === "none" && rows.some(({ id }) => id === "geo-data");
  const known: Readonly<Record<string, Term>> = words.asks;
  const what = isApproval ? words.mechanisms.mapping_approval : (known[asks] ?? { en: asks, zh: asks });
  return `${term(what, language)}${says === "" ? "" : `${language === "en" ? ": " : "："}${says}`}`;
}

/** Each provision once, with how sure it is. */
export function provisions(basis: LawSaid["basis"] = [], language: Language): string {
  const certainties: Readonly<Record<string, { readonly word: Term }>> = words.certainties;
  const texts = basis.map(({ title, article, certainty }) => {
    const name = title === undefined ? say(words.ownReading, language) : say(title, language);
    const known = certainties[certainty];
    const sure = known ? say(known.word, language) : certainty;
    if (title === undefined) return name;
    const where = article === undefined ? "" : cited(article, language);
    return language === "en" ? `${[name, where].join(" ").trim()} (${sure})` : `${name}${where}（${sure}）`;
  });
  return [...new Set(texts)].join(language === "en" ? "; " : "；");
}
