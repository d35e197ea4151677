import type { ReportDocument, ToldReport } from "../contract/report";
import { blocks } from "../contract/standing";
import { type Language, say } from "../language";
import { momentOf, shown, type ToldFinding } from "./machine/shared";
import { ranked } from "./ranked";

const words = {
  waived: { en: "Waived by {id} until {until}: ", zh: "由 {id} 豁免，至 {until}：" },
  baseline: { en: "In the baseline: ", zh: "已列入基线：" },
  known: { en: "The base has it too: ", zh: "基准中已存在：" },
  fix: { en: "Fix", zh: "处理" },
  law: { en: "Law", zh: "法律" },
} as const;

/**
 * JUnit as Jenkins takes it: a suite for each policy, a case for each resource it judges. What blocks fails; what does not, broken
 * or undetermined, is skipped and says why, since a failed case fails a build that Onshore lets pass.
 */
export function* junitReport(document: ReportDocument, language: Language): Iterable<string> {
  const report = shown(document, language);
  const suites = suitesOf(report);
  const cases = suites.flatMap((suite) => suite.cases);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: "onshore", ...counts(cases) })}>\n`;
  for (const suite of suites) {
    const { id, title } = suite;
    const { skipped } = totals(suite.cases);
    yield `  <testsuite${attributes({ name: id, ...counts(suite.cases), skipped, timestamp: timestamp(report) })}>\n`;
    yield `    <properties>${tag("property", { name: "title", value: title })}</properties>\n`;
    for (const one of suite.cases) yield caseOf(one, id, language);
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}

interface Case {
  readonly name: string;
  /** None if all is well. */
  readonly finding?: ToldFinding;
}

interface Suite {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly Case[];
}

/** Of a policy that has nothing to judge, one case says that it holds. */
function suitesOf(report: ToldReport): readonly Suite[] {
  const found = new Map<string, ToldFinding[]>();
  for (const finding of ranked(report.findings))
    found.set(finding.policy, [...(found.get(finding.policy) ?? []), finding]);
  const asked = new Map<string, { readonly title: string; readonly kind: string }>(
    report.rules?.policies.map((policy) => [policy.id, policy]),
  );
  for (const [id, [first]] of found)
    if (first && !asked.has(id)) asked.set(id, { title: first.title ?? id, kind: first.kind });
  return [...asked].map(([id, { title, kind }]) => {
    const its = found.get(id) ?? [];
    const wrong = new Set(its.map(({ resource }) => resource.address));
    const fine = judgedBy(kind, report).filter((address) => !wrong.has(address));
    const cases = [...its.map((finding) => ({ name: nameOf(finding), finding })), ...fine.map((name) => ({ name }))];
    return { id, title, cases: cases.length > 0 ? cases : [{ name: title }] };
  });
}

interface Part {
  readonly address: string;
  readonly classes?: readonly string[] | undefined;
  readonly isMore?: boolean | undefined;
}

/** The resources that have, or declare, what a policy of a kind judges. Where it is not known which data that is, nothing holds. */
function judgedBy(kind: string, { stores = [], copies = [], grants = [] }: ToldReport): readonly string[] {
  const judged: Readonly<Record<string, readonly Part[]>> = {
    storage: stores,
    label: stores,
    copy: copies,
    grant: grants,
  };
  const parts = judged[kind] ?? [];
  const open = new Set(parts.filter((part) => !isKnown(part)).map(({ address }) => address));
  return [...new Set(parts.map(({ address }) => address))].filter((address) => !open.has(address));
}

function isKnown({ classes = [], isMore }: Part): boolean {
  return classes.length > 0 && isMore === false;
}

function nameOf({ resource, at }: ToldFinding): string {
  return [resource.address, at].filter((part) => part !== "").join(" ") || "-";
}

function caseOf({ name, finding }: Case, policy: string, language: Language): string {
  const open = `    <testcase${attributes({ name, classname: policy, time: "0" })}`;
  if (!finding) return `${open}/>\n`;
  const kind = blocks(finding) ? "failure" : "skipped";
  const message = `${beforehand(finding, language)}${finding.message}`;
  const about = attributes({ type: `${finding.outcome}.${finding.severity}`, message });
  return `${open}>\n      <${kind}${about}>${escaped(details(finding, language))}</${kind}>\n    </testcase>\n`;
}

function beforehand({ status, waiver }: ToldFinding, language: Language): string {
  if (waiver) return say(words.waived, language, { id: waiver.id, until: waiver.until });
  return status === "baseline" || status === "known" ? say(words[status], language) : "";
}

function details({ message, path, remedy, basis, id }: ToldFinding, language: Language): string {
  const steps = path.map(({ says, place, via, at }) => [says, place, via, at].filter(Boolean).join(", "));
  return [
    message,
    ...steps.map((step, number) => `${"  ".repeat(number)}${step}`),
    `${say(words.fix, language)}: ${remedy}`,
    `${say(words.law, language)}: ${basis.join("; ")}`,
    id,
  ].join("\n");
}

function totals(cases: readonly Case[]) {
  const failures = cases.filter(({ finding }) => finding && blocks(finding)).length;
  const skipped = cases.filter(({ finding }) => finding && !blocks(finding)).length;
  return { tests: cases.length, failures, skipped };
}

function counts(cases: readonly Case[]) {
  const { tests, failures } = totals(cases);
  return { tests, failures, errors: 0, time: "0" };
}

function timestamp(report: ToldReport): string {
  return new Date(momentOf(report)).toISOString().slice(0, 19);
}

function tag(name: string, its: Readonly<Record<string, string | number>>): string {
  return `<${name}${attributes(its)}/>`;
}

function attributes(its: Readonly<Record<string, string | number>>): string {
  return Object.entries(its)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll("\n", "&#10;")}"`)
    .join("");
}

/** What XML 1.0 has no way to write is gone already: clean text has none of it. https://www.w3.org/TR/xml/#charsets, checked on 2026-11-22. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}
