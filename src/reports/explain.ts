import type { Policy } from "../engine/policy";
import { type Language, type Term, type Text, tell, text } from "../language";
import { wrap } from "./columns";
import { labels, severities } from "./words";

const its = {
  title: { en: "{title}.", zh: "{title}。" },
  graded: { en: "Severity {severity}, kind {kind}.", zh: "严重程度：{severity}，种类：{kind}。" },
  law: { en: "{law}:", zh: "{law}：" },
  kinds: {
    storage: { en: "storage", zh: "存储" },
    copy: { en: "copy", zh: "复制" },
    grant: { en: "grant", zh: "授权" },
    label: { en: "label", zh: "标签" },
    register: { en: "register", zh: "登记" },
  } satisfies Readonly<Record<Policy["kind"], Term>>,
} as const;

/** A policy in words, for the terminal. */
export function explain({ id, title, why, severity, kind, basis }: Policy, width: number, language: Language): string {
  const told = (says: Text) => tell(says, language);
  return [
    id,
    "",
    ...wrap(told(text(its.title, { title })), width, "  "),
    "",
    ...wrap(told(why), width, "  "),
    "",
    `  ${told(text(its.graded, { severity: severities[severity], kind: its.kinds[kind] }))}`,
    "",
    `  ${told(text(its.law, { law: labels.law }))}`,
    ...basis.flatMap((one) => wrap(`- ${told(one)}`, width, "  ", "    ")),
    "",
  ].join("\n");
}
