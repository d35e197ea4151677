// The page of the law, in either language: docs/law.md and docs/law.zh-CN.md.
import { fromSource } from "./from-source.mjs";

const law = fromSource("catalog/law/index.ts");
const { say } = fromSource("src/language.ts");
const { cited } = fromSource("src/law/words.ts");

export function lawPage(language) {
  const { instruments, decisionTable, guidelines2026, strict, exemptions, periods, ftzLists, holidays } = law;
  const { importantItems, annex, readings, words, terms } = law;
  const isEnglish = language === "en";
  const speak = (en, zh) => say({ en, zh }, language);
  const told = (word) => say(word, language);
  const either = (text) => (typeof text === "string" ? text : told(text));
  const listed = (list) => list.join(speak(", ", "、"));
  const titles = new Map(instruments.map(({ id, title }) => [id, speak(title.en, `《${title.zh}》`)]));
  const bothTitles = (title) => speak(`${title.en} (${title.zh})`, title.zh);
  const sure = (certainty) => told(words.certainties[certainty].word);
  const from = ({ from: first, surelyFrom, until }) =>
    [
      first && surelyFrom
        ? speak(`from ${first} or ${surelyFrom}`, `自 ${first} 或者 ${surelyFrom} 起`)
        : first && speak(`from ${first}`, `自 ${first} 起`),
      until && speak(`until ${until}`, `至 ${until}`),
    ]
      .filter(Boolean)
      .join(" ") || speak("always", "始终");
  const provision = ({ instrument, article }) =>
    article
      ? speak(
          `${titles.get(instrument)}, ${cited(article, "en")}`,
          `${titles.get(instrument)}${cited(article, "zh-CN")}`,
        )
      : titles.get(instrument);
  const based = (list) =>
    list
      .map((basis) =>
        basis.instrument === "decision"
          ? sure("decision")
          : speak(`${provision(basis)} (${sure(basis.certainty)})`, `${provision(basis)}（${sure(basis.certainty)}）`),
      )
      .join(speak("; ", "；"));
  const seen = ({ url, checked }) => speak(`${url}, checked on ${checked}`, `${url} ，核对于 ${checked}`);
  const tableOf = (head, list) =>
    [
      `| ${head.join(" | ")} |`,
      `|${" --- |".repeat(head.length)}`,
      ...list.map((cells) => `| ${cells.join(" | ")} |`),
    ].join("\n");
  const rowCells = ({ id, question, says, asks, needs, exemptions: opened, basis, ...force }) => [
    `\`${id}\``,
    question,
    told(says),
    [opened ? listed(opened) : told(words.asks[asks]), needs && told(words.mechanisms[needs])]
      .filter(Boolean)
      .join(speak(", and ", "，并须")),
    from(force),
    based(basis),
  ];
  const rowHead = isEnglish
    ? ["row", "question", "if", "the law asks", "in force", "basis"]
    : ["规则", "问题", "条件", "法律要求", "有效期间", "依据"];
  const length = ({ years, months, days, workingDays, hours, yearly }) =>
    [
      years && speak(`${years} years`, `${years} 年`),
      months && speak(`${months} months`, `${months} 个月`),
      days && speak(`${days} days`, `${days} 日`),
      workingDays && speak(`${workingDays} working days`, `${workingDays} 个工作日`),
      hours && speak(`${hours} hours`, `${hours} 小时`),
      yearly && speak(yearly, `每年 ${yearly}`),
    ].find(Boolean);
  const uncertain = [
    ...instruments
      .filter(({ certainty }) => certainty === "uncertain")
      .map(({ id, note }) => speak(`${titles.get(id)}: ${told(note)}`, `${titles.get(id)}：${told(note)}`)),
    ...[...decisionTable, ...exemptions, ...Object.values(periods)].flatMap(({ id, basis }) =>
      basis
        .filter(({ certainty }) => certainty === "uncertain")
        .map((one) => `\`${id}\`${speak(": ", "：")}${provision(one)}`),
    ),
    ...Object.values(terms)
      .filter(({ basis }) => basis.certainty === "uncertain")
      .map((one) =>
        speak(`The word ${one.en} (${one.zh}): ${provision(one.basis)}`, `用语“${one.zh}”：${provision(one.basis)}`),
      ),
  ];
  const certainties = Object.entries(words.certainties)
    .filter(([name]) => name !== "decision")
    .map(([, { word, says }]) => speak(`**${word.en}** (${says.en})`, `**${word.zh}**（${says.zh}）`));
  const yes = (is) => told(words.answers[is ? "yes" : "no"]);
  const questions = Object.entries(words.questions).map(([number, question]) => `${number} ${told(question)}`);
  const known = ({ complete, items }) =>
    complete
      ? speak("in full", "全部")
      : items.length > 0
        ? speak("in part", "部分")
        : speak("not its items", "条目不明");

  return `# ${speak("The law, as Onshore knows it", "Onshore 所依据的法律")}

${speak(
  `This page is made from [catalog/law](../catalog/law). It is no legal advice: it says what Onshore goes by, so that those who give
advice can see it and argue. It restates public sources in its own words. The text of the law decides. What policies say still rests
on the recorded assessments alone; [decision 15](decisions/0015-the-law-is-data-asked-as-of-a-day.md) tells what comes of this.
\`onshore law --today 2025-06-30\` says what was in force on a day, and what changed in the 90 days after it.
[中文](law.zh-CN.md)`,
  `本页由 [catalog/law](../catalog/law) 生成。本页不构成法律意见：仅说明 Onshore 所依据的内容，供提供法律意见的人查看和商榷。本页以自己的
表述转述公开来源，以法律文本为准。中文法律用语依法律文本，其余中文由 Onshore 撰写，未经律师审阅。目前各项策略仍只以已记录的评估为准；
参见[第 15 号决定](decisions/0015-the-law-is-data-asked-as-of-a-day.md)。\`onshore law --lang zh-CN --today 2025-06-30\` 说明某日有效的内容，
以及此后 90 天内的变化。[English](law.md)`,
)}

${speak(
  `How sure a fact is: ${certainties.join(", ")}. **decision** is a reading of Onshore's own.`,
  `可信程度：${certainties.join("、")}。**自定**为 Onshore 自己的解读。`,
)}

## ${speak("What the law asks", "法律的要求")}

${speak(
  `The questions come in this order: ${questions.join(" ")} Of all rows that hold on the day, the one that asks most decides.`,
  `问题的顺序：${questions.join("")}当日凡适用的规则，以要求最高者为准。`,
)}

${tableOf(rowHead, decisionTable.map(rowCells))}

### ${speak("Profiles", "模式")}

- \`${guidelines2026.id}\`${speak(": ", "：")}${told(guidelines2026.says)}${speak(". It is the one that holds unless another is chosen.", "。未选择其他模式时适用。")}
- \`${strict.id}\`${speak(": ", "：")}${told(strict.says)}${speak(". It adds these rows:", "。增加以下规则：")}

${tableOf(rowHead, strict.adds.map(rowCells))}

${speak(
  "A profile of a house adds rows and closes exemptions. It cannot take a row away, so it can only be stricter.",
  "企业自定模式可以增加规则、关闭豁免，不能减少规则，因此只会更严格。",
)}

## ${speak("Exemptions", "豁免情形")}

${told(words.exempts)}

${tableOf(
  isEnglish
    ? ["code", "exemption", "if", "recorded", "important data", "CIIO", "in force", "basis"]
    : ["代码", "豁免", "条件", "须记录", "重要数据", "关键信息基础设施运营者", "有效期间", "依据"],
  exemptions.map(({ id, title, says, facts, report, list, openTo, basis, ...force }) => [
    id,
    bothTitles(title),
    told(says),
    listed([
      ...Object.keys(facts).map((name) => `\`${name}\``),
      ...(report
        ? [
            speak(
              `${told(report.what)}: number, day before the flow, to ${report.authorities[0]}`,
              `${told(report.what)}：编号、早于数据流的日期、报送${report.authorities[1]}`,
            ),
          ]
        : []),
      ...(list ? [speak("zone, edition, sector, filing", "自贸区、版本、行业、备案")] : []),
    ]) || speak("nothing", "无"),
    yes(openTo.important),
    told(words.answers[openTo.ciio]),
    from(force),
    based(basis),
  ]),
)}

## ${speak("How Onshore reads it", "Onshore 的解读")}

${readings
  .map(({ about, says, basis }) =>
    speak(`- **${about.en}.** ${says.en} (${based(basis)})`, `- **${about.zh}。** ${says.zh}（${based(basis)}）`),
  )
  .join("\n")}

## ${speak("Periods", "期限")}

${tableOf(
  isEnglish ? ["period", "what", "how long, or which day", "basis"] : ["期限", "内容", "时长或者日期", "依据"],
  Object.values(periods).map((period) => [`\`${period.id}\``, told(period.says), length(period), based(period.basis)]),
)}

${speak(
  `Working days are those of the notices of the State Council for ${listed(Object.keys(holidays))}. In another year they are
taken to be Monday to Friday, and what follows from that is not certain:`,
  `工作日依国务院办公厅 ${listed(Object.keys(holidays))} 年的放假通知。其他年份按周一至周五计算，由此得出的结论不确定：`,
)}

${Object.entries(holidays)
  .map(([year, { notice, source }]) => `- ${year}${speak(": ", "：")}${notice}${speak(", ", "，")}${seen(source)}`)
  .join("\n")}

## ${speak("Lists of free trade zones", "自由贸易试验区清单")}

${tableOf(
  isEnglish
    ? ["zone", "edition", "polarity", "sectors", "filing", "in force", "known", "source"]
    : ["自贸区", "版本", "类型", "行业", "备案", "有效期间", "掌握程度", "来源"],
  ftzLists.map((list) => [
    speak(list.zone, `${list.title.zh}（\`${list.zone}\`）`),
    list.edition,
    told(words.polarities[list.polarity]),
    [
      list.sectors === "all" ? speak("all", "全部") : listed(list.sectors),
      ...(list.excludedSectors
        ? [speak(`not ${listed(list.excludedSectors)}`, `不含 ${listed(list.excludedSectors)}`)]
        : []),
    ].join(speak("; ", "；")),
    told(words.filings[list.filing]),
    from(list),
    speak(`${known(list)}. `, `${known(list)}。`) + (list.note ? told(list.note) : ""),
    list.source.url,
  ]),
)}

## ${speak("Important data", "重要数据")}

${speak(
  `The annex of the Guidelines of 2026 (${annex.categories} categories, ${annex.items} items) was not available. These are items that public
sources name; they are not the official list. Data that is tagged important is important whatever is listed here.`,
  `2026 年指引的附件（${annex.categories} 类 ${annex.items} 项）未能取得。以下是公开来源提到的条目，不是官方目录。标记为重要数据的，不论是否列于此处，
均为重要数据。`,
)}

${tableOf(
  isEnglish ? ["item", "what", "test", "how sure", "source"] : ["条目", "内容", "判定标准", "可信程度", "来源"],
  importantItems.map(({ id, what, test, certainty, source }) => [
    `\`${id}\``,
    bothTitles(what),
    test ? told(test) : speak("not seen", "未见"),
    sure(certainty),
    source.url,
  ]),
)}

## ${speak("Texts", "文件")}

${tableOf(
  isEnglish
    ? ["text", "issuer", "number", "in force", "how sure", "source"]
    : ["文件", "制定机关", "文号", "有效期间", "可信程度", "来源"],
  instruments.map(({ title, issuer, number, certainty, source, note, ...force }) => [
    `${bothTitles(title)}${note ? `${speak(". ", "。")}${told(note)}` : ""}`,
    told(issuer),
    number ? either(number) : "",
    from(force),
    sure(certainty),
    seen(source),
  ]),
)}

## ${speak("Words of the law", "法律用语")}

${speak("The Chinese is the law's own, the English is Onshore's.", "中文为法律文本用语，英文为 Onshore 的译法。")}

${tableOf(
  isEnglish ? ["English", "Chinese", "provision", "seen"] : ["中文", "英文", "条文", "出处"],
  Object.values(terms).map(({ en, zh, basis, source, note }) => [
    ...(isEnglish ? [en, zh] : [zh, en]),
    `${based([basis])}${note ? `${speak(". ", "。")}${told(note)}` : ""}`,
    seen(source),
  ]),
)}

## ${speak("What is uncertain", "存疑之处")}

- ${speak("The 51 items of the annex, and their tests.", "附件的 51 项及其判定标准。")}
- ${speak("From when the Guidelines of 2026 are in force: at once, or 1 July 2026.", "2026 年指引何时施行：自印发之日起，还是自 2026 年 7 月 1 日起。")}
- ${speak("Whether exemptions 7 to 9 reach important data.", "豁免情形七至九是否及于重要数据。")}
${uncertain.map((text) => `- ${text}`).join("\n")}
`;
}
