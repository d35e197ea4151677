import { inLanguage } from "../contract/bilingual";
import type { FindingDocument } from "../contract/report";
import { type Language, type Term, tell, text } from "../language";
import { lineOfCode } from "../reports/line-of-code";
import { outcomes, severities } from "../reports/words";

const words = {
  head: { en: "{policy} ({outcome}, {severity}): {message}", zh: "{policy}（{outcome}，{severity}）：{message}" },
  fix: { en: "Fix: {remedy}", zh: "处理：{remedy}" },
  at: { en: "at {place}", zh: "位于 {place}" },
} as const satisfies Readonly<Record<string, Term>>;

/** A finding in a few lines: what is wrong, where that was written, and how to put it right. */
export function sentence(finding: FindingDocument, language: Language): string {
  const { policy, message, remedy, resource, id } = inLanguage(finding, language);
  const [outcome, severity] = [text(outcomes[finding.outcome]), text(severities[finding.severity])];
  const { source } = resource;
  const place = source ? lineOfCode(source) : resource.address;
  return [
    tell(text(words.head, { policy, outcome, severity, message }), language),
    tell(text(words.at, { place }), language),
    `${tell(text(words.fix, { remedy }), language)} [${id}]`,
  ].join("\n");
}
