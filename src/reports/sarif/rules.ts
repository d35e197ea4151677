import type { ToldReport } from "../../contract/report";
import { type Language, say } from "../../language";
import { repository } from "../../version";
import { markdownCell } from "../cells";
import { cut } from "../clean";
import type { Severity, ToldFinding } from "../machine/shared";
import { sarifWords as words } from "./words";

type Outcome = ToldFinding["outcome"];

interface Policy {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly severity: string;
  readonly why: string;
  readonly basis: readonly string[];
  readonly enforcement: string;
}

/** A policy makes two rules: GitHub grades a rule, not a result, and what cannot be told must not be graded as what is known. */
const outcomes: readonly Outcome[] = ["broken", "undetermined"];

export function ruleId(policy: string, outcome: Outcome): string {
  return outcome === "broken" ? policy : `${policy}.undetermined`;
}

/** At which place of the list of rules each one stands. */
export function ruleNumbers(report: ToldReport): ReadonlyMap<string, number> {
  const ids = policiesOf(report).flatMap(({ id }) => outcomes.map((outcome) => ruleId(id, outcome)));
  return new Map(ids.map((id, number) => [id, number]));
}

/** What made the results: tool and rules. Its address is given once package.json names a public repository. */
export function driverOf(report: ToldReport, language: Language) {
  const { version } = report.tool;
  const isSemantic = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version);
  return {
    name: "Onshore",
    ...(version !== "" && { version }),
    ...(isSemantic && { semanticVersion: version }),
    ...(repository !== undefined && { informationUri: repository }),
    rules: policiesOf(report).flatMap((policy) => outcomes.map((outcome) => ruleOf(policy, outcome, language))),
  };
}

/** GitHub keeps so many characters of a description. */
const longest = 1024;

function ruleOf(policy: Policy, outcome: Outcome, language: Language) {
  const { id, kind, enforcement } = policy;
  const title = outcome === "broken" ? policy.title : say(words.cannotTell, language, { title: policy.title });
  const why = outcome === "broken" ? policy.why : `${say(words.undetermined, language)} ${policy.why}`;
  const page = repository && `${repository}/blob/main/docs/policies/${encodeURIComponent(id)}.md`;
  const level = outcome === "broken" && enforcement === "mandatory" ? "error" : "warning";
  return {
    id: ruleId(id, outcome),
    name: friendly(ruleId(id, outcome)),
    shortDescription: { text: cut(sentence(title), longest) },
    fullDescription: { text: cut(sentence(why), longest) },
    help: helpOf(title, why, policy.basis, page, language),
    ...(page && { helpUri: page }),
    defaultConfiguration: { level: policy.severity === "low" ? "note" : level },
    properties: {
      tags: ["security", "data-residency", kind, outcome],
      precision: outcome === "broken" ? "high" : "low",
      "problem.severity": outcome === "broken" ? "error" : "warning",
      "security-severity": grades[outcome][policy.severity as Severity] ?? grades[outcome].medium,
    },
  };
}

/** GitHub reads from 9.1 critical, from 7.0 high, from 4.0 medium, below low. The unknown is graded medium at most. */
const grades: Readonly<Record<Outcome, Readonly<Record<Severity, string>>>> = {
  broken: { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" },
  undetermined: { critical: "5.0", high: "5.0", medium: "4.0", low: "1.0" },
};

function helpOf(title: string, why: string, basis: readonly string[], page: string | undefined, language: Language) {
  const law = say(words.law, language);
  const lines = (told: (text: string) => string) => basis.map((one) => `- ${told(one)}`);
  const more = page ? [`[${say(words.page, language)}](${page})`] : [];
  return {
    text: [sentence(title), sentence(why), [`${law}:`, ...lines((one) => one)].join("\n")].join("\n\n"),
    markdown: [
      `**${markdownCell(title)}**`,
      markdownCell(sentence(why)),
      `**${law}**`,
      lines(markdownCell).join("\n"),
      ...more,
    ].join("\n\n"),
  };
}

/** Those that were asked, and those that only the findings name, as in reports of 1.0. */
function policiesOf({ rules, findings, difference }: ToldReport): readonly Policy[] {
  const asked: readonly Policy[] = rules?.policies ?? [];
  const all = new Map(asked.map((policy) => [policy.id, policy]));
  for (const finding of [...findings, ...(difference?.resolved.findings ?? [])]) {
    const { policy: id, title = id, kind, severity, basis, enforcement } = finding;
    if (!all.has(id)) all.set(id, { id, title, kind, severity, why: title, basis, enforcement });
  }
  return [...all.values()];
}

export function sentence(text: string): string {
  const one = text.trim();
  return /[.。!?！？]$/.test(one) ? one : `${one}${/[\u3400-\u9fff）」』]$/.test(one) ? "。" : "."}`;
}

/** "CopiesStayOnshore": what the validator asks a name to be, and other than the id. */
function friendly(id: string): string {
  const words = id.match(/[A-Za-z0-9]+/g) ?? [];
  const name = words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
    .slice(0, 200);
  return /^[A-Z]/.test(name) && name !== id ? name : `Policy${name}`;
}
