import { enforcementWords } from "../engine/evaluate";
import { type Term, type Text, text } from "../language";
import type { ReportDocument } from "./report";

/** The strictest first. */
const strictness = Object.keys(enforcementWords);

const words = {
  weaker: {
    en: "the policy {policy} is {now} here, and was {before} in the base",
    zh: "策略 {policy} 在此处为“{now}”，而在对比基准中为“{before}”",
  },
  absent: { en: "not asked", zh: "未检查" },
  profile: {
    en: "the law is read by the profile {now} here, and was by {before} in the base",
    zh: "此处按模式 {now} 解读法律，而对比基准按模式 {before}",
  },
} as const satisfies Readonly<Record<string, Term>>;

/** What is asked less than in the base, and whether the law is read otherwise: a finding that is gone for that was not put right. */
export function rulesChanged(head: ReportDocument, base: ReportDocument): Text[] {
  if (!head.rules || !base.rules) return [];
  const { policies, profile } = head.rules;
  const now = new Map(policies.map(({ id, enforcement }) => [id, enforcement]));
  const weaker = base.rules.policies
    .filter(({ id, enforcement }) => isWeaker(now.get(id), enforcement))
    .map(({ id, enforcement }) =>
      text(words.weaker, { policy: id, now: wordOf(now.get(id)), before: wordOf(enforcement) }),
    );
  const isOther = profile !== base.rules.profile;
  return [...weaker, ...(isOther ? [text(words.profile, { now: profile, before: base.rules.profile })] : [])];
}

/** What is not asked at all is as weak as what is disabled. */
function isWeaker(now = "disabled", before: string): boolean {
  return strictness.indexOf(now) > strictness.indexOf(before);
}

function wordOf(level: string | undefined): Text {
  const levels: Readonly<Record<string, Term>> = enforcementWords;
  return level === undefined ? words.absent : (levels[level] ?? level);
}
