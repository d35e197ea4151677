import type { ToldConflict } from "../conflicts/conflicts";
import { type Language, say } from "../language";
import { markdownCell } from "./cells";
import { pad, wrap } from "./columns";

const words = {
  demands: { en: "asks for", zh: "要求" },
  policy: { en: "against", zh: "冲突" },
  instead: { en: "instead", zh: "应对" },
  note: { en: "note", zh: "说明" },
  source: { en: "read in", zh: "来源" },
  types: { en: "of", zh: "针对" },
  checked: { en: "{url}, {day}", zh: "{url}，{day}" },
  none: { en: "nothing: obey it", zh: "并无冲突：照办" },
  skipped: { en: "Skipped by {how}.", zh: "跳过方式：{how}。" },
} as const;

const columns = ["rule", "demands", "types", "policy", "instead"] as const;
const heads = {
  rule: { en: "rule", zh: "规则" },
  demands: { en: "asks for", zh: "要求" },
  types: { en: "of", zh: "针对" },
  policy: { en: "against", zh: "冲突" },
  instead: { en: "instead", zh: "应对" },
} as const satisfies Readonly<Record<(typeof columns)[number], { en: string; zh: string }>>;

/** Rule by rule, for a person at a terminal. */
export function* conflictsReport(
  conflicts: readonly ToldConflict[],
  width: number,
  language: Language,
): Iterable<string> {
  for (const [tool, list] of byTool(conflicts)) {
    yield `${tool}\n${lines(wrap(say(words.skipped, language, { how: list[0]?.skippedBy ?? "" }), width, "  "))}`;
    for (const one of list) yield ruleLines(one, width, language);
    yield "\n";
  }
}

function ruleLines(one: ToldConflict, width: number, language: Language): string {
  const { url, checked } = one.evidence;
  const fields = [
    [words.demands, one.demands],
    [words.types, one.types.join(", ")],
    [words.policy, against(one, language)],
    [words.instead, one.instead],
    [words.note, one.note ?? ""],
  ] as const;
  const told = fields
    .filter(([, text]) => text !== "")
    .map(([name, text]) => lines(wrap(text, width, `    ${pad(say(name, language), 9)}`, "             ")));
  const source = say(words.checked, language, { url, day: checked });
  return `\n  ${one.rule}\n${told.join("")}    ${pad(say(words.source, language), 9)}${source}\n`;
}

/** The same as a page of tables; `level`: of its headings. */
export function* conflictsPage(conflicts: readonly ToldConflict[], language: Language, level = "##"): Iterable<string> {
  for (const [tool, list] of byTool(conflicts)) {
    yield `${level} ${tool}\n\n${say(words.skipped, language, { how: list[0]?.skippedBy ?? "" })}\n\n`;
    yield `| ${columns.map((name) => say(heads[name], language)).join(" | ")} |\n|${columns.map(() => " --- |").join("")}\n`;
    for (const one of list) yield `| ${cellsOf(one, language).join(" | ")} |\n`;
    yield "\n";
  }
}

function cellsOf(one: ToldConflict, language: Language): readonly string[] {
  const instead = one.note === undefined ? one.instead : `${one.instead}${language === "en" ? " " : ""}${one.note}`;
  return [
    `[\`${one.rule}\`](${one.evidence.url})`,
    markdownCell(one.demands),
    one.types.map((type) => `\`${type}\``).join(", "),
    one.heed === "obey" ? markdownCell(against(one, language)) : `\`${one.policy}\``,
    markdownCell(instead),
  ];
}

function against({ heed, policy }: ToldConflict, language: Language): string {
  return heed === "obey" ? say(words.none, language) : policy;
}

function byTool(conflicts: readonly ToldConflict[]): readonly (readonly [string, readonly ToldConflict[]])[] {
  const names = [...new Set(conflicts.map(({ toolName }) => toolName))];
  return names.map((name) => [name, conflicts.filter(({ toolName }) => toolName === name)]);
}

function lines(wrapped: readonly string[]): string {
  return wrapped.map((line) => `${line}\n`).join("");
}
