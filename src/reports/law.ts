import { type Language, say, term } from "../language";
import type { BasisOnDay, LawBook } from "../law/law-book";
import { terms, words } from "../law/words";
import { pad, wrap } from "./columns";

interface Section {
  readonly title: string;
  readonly says?: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly head: string;
  /** On a line of its own, under English. */
  readonly zh?: string;
  readonly says: string;
  readonly law: readonly string[];
}

/** What the report itself says, in one language. */
type Speak = (en: string, zh: string) => string;
const speaking =
  (language: Language): Speak =>
  (en, zh) =>
    say({ en, zh }, language);

/** The law of a day for a person at a terminal. */
export function* lawReport(book: LawBook, version: string, width: number, language: Language = "en"): Iterable<string> {
  const speak = speaking(language);
  const sure = `${speak("How sure it is: ", "可信程度：")}${certainties(language)}`;
  yield lines(
    wrap(
      speak(
        `onshore ${version} · the law as of ${book.day} · ${book.profile.id}`,
        `onshore ${version} · 截至 ${book.day} 的法律 · ${book.profile.id}`,
      ),
      width,
      "",
    ),
  );
  yield lines(wrap(say(words.noAdvice, language), width, ""));
  yield lines(wrap(sure, width, ""));
  const label = `    ${pad(speak("Law", "依据"), 5)}`;
  for (const { title, says, entries } of sectionsOf(book, language)) {
    yield `\n${title}\n`;
    if (says !== undefined) yield lines(wrap(says, width, "  "));
    for (const entry of entries) {
      yield lines(wrap(entry.head, width, "  ", "    "));
      if (entry.zh !== undefined) yield lines(wrap(entry.zh, width, "    "));
      if (entry.says !== "") yield lines(wrap(entry.says, width, "    "));
      for (const [at, text] of entry.law.entries())
        yield lines(wrap(text, width, at === 0 ? label : "         ", "           "));
    }
  }
}

/** The same as a page. */
export function* lawPage(book: LawBook, version: string, language: Language = "en"): Iterable<string> {
  const speak = speaking(language);
  yield `# ${speak(`The law as of ${book.day}`, `截至 ${book.day} 的法律`)}\n\n`;
  yield `onshore ${version}${speak(", profile ", "，模式 ")}\`${book.profile.id}\`${speak(". ", "。")}${say(words.noAdvice, language)}\n\n`;
  yield `${certainties(language)}\n`;
  for (const { title, says, entries } of sectionsOf(book, language)) {
    yield `\n## ${title}\n\n`;
    if (says !== undefined) yield `${says}\n`;
    for (const { head, zh, says: text, law } of entries) {
      yield `- **${head}**${zh === undefined ? "" : ` (${zh})`}${text === "" ? "" : `  \n  ${text}`}\n`;
      for (const one of law) yield `  - ${one}\n`;
    }
  }
}

/** What each word for how sure a fact is means. */
function certainties(language: Language): string {
  const list = Object.values(words.certainties);
  return say(
    {
      en: list.map(({ word, says }) => `${word.en}: ${says.en}.`).join(" "),
      zh: `${list.map(({ word, says }) => `${word.zh}指${says.zh}`).join("；")}。`,
    },
    language,
  );
}

function sectionsOf(book: LawBook, language: Language): Section[] {
  const speak = speaking(language);
  const ended = (text: string) => speak(`${text}.`, `${text}。`);
  const joined = (list: readonly string[]) => list.join(speak(", ", "、"));
  const together = (list: readonly string[]) => list.join(speak(" ", ""));
  const named = (title: { readonly en: string; readonly zh: string }) => ({
    head: say(title, language),
    ...(language === "en" && { zh: title.zh }),
  });
  const { day, checked, profile, comes } = book;
  const none = speak("None is in force on this day.", "当日无有效内容。");
  const certain = (certainty: BasisOnDay["certainty"], when: string) =>
    speak(
      `${words.certainties[certainty].word.en}, checked on ${when}`,
      `${words.certainties[certainty].word.zh}，核对于 ${when}`,
    );
  return [
    {
      title: speak("What changes in the next 90 days", "今后 90 天内的变化"),
      says: together([
        ...(comes.length === 0 ? [speak("Nothing that is known.", "没有已知的变化。")] : []),
        speak(
          `The sources were last looked at on ${checked}${day > checked ? ", and what came after that is not known" : ""}.`,
          `来源最后核对于 ${checked}${day > checked ? "，此后的变化不明" : ""}。`,
        ),
      ]),
      entries: comes.map((one) => ({ head: one.day, says: ended(one.says), law: [] })),
    },
    {
      title: speak("What the law asks", "法律的要求"),
      says: together([
        speak("Of all rows that hold, the one that asks most decides.", "凡适用的规则，以要求最高者为准。"),
        ended(profile.says),
        ...(profile.closes.length === 0
          ? []
          : [speak(`It closes ${joined(profile.closes)}.`, `此模式不适用 ${joined(profile.closes)}。`)]),
      ]),
      entries: [],
    },
    ...([1, 2, 3, 4, 5] as const).map((question) => ({
      title: `${question} ${say(words.questions[question], language)}`,
      entries: book.rows
        .filter((row) => row.question === question)
        .map((row) => ({
          head: `${row.id}${speak(": ", "：")}${askedBy(row, language)}${force(row, speak)}`,
          says: ended(row.says),
          law: based(row.basis, language),
        })),
    })),
    {
      title: speak("Exemptions", "豁免情形"),
      says: book.exemptions.length === 0 ? none : say(words.exempts, language),
      entries: book.exemptions.map(({ id, title, says, facts, report, list, openTo, basis, ...dates }) => {
        const { head, ...zh } = named(title);
        const { answers } = words;
        const recorded = [
          ...Object.values(facts),
          ...(report
            ? [
                speak(
                  `${report.what}, made before, to ${report.authorities[0]}`,
                  `${report.what}，事先报送${report.authorities[1]}`,
                ),
              ]
            : []),
          ...(list ? [speak("zone, edition, sector and filing", "自贸区、版本、行业和备案")] : []),
        ];
        return {
          head: `${id} ${head}${force(dates, speak)}`,
          ...zh,
          says: together([
            ended(says),
            speak(
              `Important data: ${answers[openTo.important ? "yes" : "no"].en}. CIIO: ${answers[openTo.ciio].en}.`,
              `适用于重要数据：${answers[openTo.important ? "yes" : "no"].zh}。适用于关键信息基础设施运营者：${answers[openTo.ciio].zh}。`,
            ),
            ...(recorded.length > 0
              ? [speak(`Recorded: ${recorded.join("; ")}.`, `须记录：${recorded.join("；")}。`)]
              : []),
          ]),
          law: based(basis, language),
        };
      }),
    },
    {
      title: speak("Periods", "期限"),
      entries: book.periods.map(({ id, says, basis }) => ({
        head: id,
        says: ended(says),
        law: based(basis, language),
      })),
    },
    {
      title: speak("Lists of free trade zones", "自由贸易试验区清单"),
      ...(book.lists.length === 0 && { says: none }),
      entries: book.lists.map(
        ({ title, zone, edition, polarity, sectors, complete, filing, certainty, source, ...dates }) => {
          const { zh } = named(title);
          const of = sectors === "all" ? speak("all", "全部") : joined(sectors);
          return {
            head: `${zone} ${edition}${speak(": ", "：")}${say(words.polarities[polarity], language)}${force(dates, speak)}`,
            ...(zh !== undefined && { zh }),
            says: together([
              ended(say(title, language)),
              speak(`Sectors: ${of}.`, `行业：${of}。`),
              speak(
                `Its items are ${complete ? "known" : "not known in full"}; filing: ${words.filings[filing].en}.`,
                `其条目${complete ? "已知" : "未完全掌握"}；备案：${words.filings[filing].zh}。`,
              ),
            ]),
            law: [certain(certainty, source.checked)],
          };
        },
      ),
    },
    {
      title: speak("Texts in force", "现行文件"),
      says: speak("Where each was seen: --format json, source.", "各文件的出处见 --format json 的 source。"),
      entries: book.texts.map(({ title, certainty, note, source, ...dates }) => {
        const { head, ...zh } = named(title);
        return {
          head: `${head}${force(dates, speak)}`,
          ...zh,
          says: together([...(note === undefined ? [] : [note]), ended(certain(certainty, source.checked))]),
          law: [],
        };
      }),
    },
    ...(language === "en"
      ? [
          {
            title: "Words of the law",
            says: `${Object.values(terms)
              .filter(({ basis }) => book.texts.some(({ id }) => id === basis.instrument))
              .map((one) => term(one, language))
              .join("; ")}.`,
            entries: [],
          },
        ]
      : []),
  ];
}

function askedBy({ asks, needs, exemptions, warning }: LawBook["rows"][number], language: Language): string {
  const speak = speaking(language);
  if (warning !== undefined) return speak("a warning", "提示");
  if (needs !== undefined) return say(words.mechanisms[needs], language);
  const list = exemptions.join(speak(", ", "、"));
  return list !== "" && asks === "none" ? speak(`free by ${list}`, `依 ${list} 豁免`) : say(words.asks[asks], language);
}

function force(
  { from, surelyFrom, until, inForce }: Pick<LawBook["texts"][number], "from" | "surelyFrom" | "until" | "inForce">,
  speak: Speak,
): string {
  const first = from === undefined ? "" : speak(` · since ${from}`, ` · 自 ${from} 起`);
  const open =
    inForce === "maybe"
      ? speak(`, or only from ${surelyFrom}: sources differ`, `，或者自 ${surelyFrom} 起：来源不一`)
      : "";
  return `${first}${open}${until === undefined ? "" : speak(` · until ${until}`, ` · 至 ${until}`)}`;
}

function based(basis: readonly BasisOnDay[], language: Language): string[] {
  const speak = speaking(language);
  if (basis.length === 0)
    return [speak("none of the texts that it rests on is in force on this day", "所依据的文件当日均不生效")];
  return basis.map(({ title, article, certainty, inForce }) => {
    const { word, says } = words.certainties[certainty];
    if (title === undefined) return speak(`${says.en} (${word.en})`, `${says.zh}（${word.zh}）`);
    const isOpen = inForce === "maybe";
    const open = isOpen ? speak("; sources differ on whether it is in force yet", "；是否已生效来源不一") : "";
    return speak(
      `${title}${article === undefined ? "" : `, ${article}`} (${word.en}${open})`,
      `《${title}》${article ?? ""}（${word.zh}${open}）`,
    );
  });
}

function lines(list: readonly string[]): string {
  return `${list.join("\n")}\n`;
}
