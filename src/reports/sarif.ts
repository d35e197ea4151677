import type { ReportDocument, ToldReport } from "../contract/report";
import { blocks } from "../contract/standing";
import { type Language, say } from "../language";
import { jsonParts, relativePath, resolved, shown, type ToldFinding, uriOf } from "./machine/shared";
import { ranked } from "./ranked";
import { baseId, resultOf } from "./sarif/results";
import { driverOf, ruleNumbers } from "./sarif/rules";
import { sarifWords as words } from "./sarif/words";

/**
 * SARIF 2.1.0 as GitHub code scanning and the SARIF validator take it. What is resolved stands in the properties of the run: GitHub
 * makes an alert of every result, whatever its kind, baseline state and suppressions.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning, checked on 2026-11-22.
 */
export function* sarifReport(document: ReportDocument, language: Language): Iterable<string> {
  const report = shown(document, language);
  yield* log(report, language, ranked(report.findings));
}

/** The same for readers that know baseline states: what is resolved is a result too, and absent. */
export function* sarifWithResolved(document: ReportDocument, language: Language): Iterable<string> {
  const report = shown(document, language);
  const absent = resolved(report).map((finding) => ({ ...finding, isGone: true }));
  yield* log(report, language, [...ranked(report.findings), ...absent]);
}

/** GitHub refuses more than 25,000 results, shows 5,000, and takes 10 MB compressed; SARIF shrinks to less than a third. */
const most = { results: 5000, characters: 24_000_000 } as const;

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html, checked on 2026-11-22. */
export const schemaOfSarif =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

function* log(report: ToldReport, language: Language, findings: readonly ToldFinding[]): Iterable<string> {
  const stores = new Map(report.stores?.map((store) => [store.address, store]));
  const by = { report, numbers: ruleNumbers(report), stores, language };
  const results = fitting(findings.slice(0, most.results).map((finding) => resultOf(finding, by)));
  const run = runOf(report, language, findings.length - results.length);
  yield* jsonParts({ $schema: schemaOfSarif, version: "2.1.0", runs: [run] }, "results", results);
}

function fitting<T>(results: readonly T[]): readonly T[] {
  let left: number = most.characters;
  const end = results.findIndex((one) => {
    left -= JSON.stringify(one).length;
    return left < 0;
  });
  return end < 0 ? results : results.slice(0, end);
}

function runOf(report: ToldReport, language: Language, leftOut: number) {
  const { about, pack, today, verdict, summary, difference, rules } = report;
  return {
    tool: { driver: driverOf(report, language) },
    results: [],
    invocations: [
      {
        executionSuccessful: true,
        exitCode: report.findings.some(blocks) ? 1 : 0,
        toolConfigurationNotifications: report.notices.map((text) => notification("warning", text)),
        toolExecutionNotifications: [
          ...notUnderstood(report, language),
          ...(leftOut > 0 ? [notification("warning", say(words.leftOut, language, { number: `${leftOut}` }))] : []),
        ],
      },
    ],
    automationDetails: { id: automationId(report) },
    ...provenance(report),
    originalUriBaseIds: { [baseId]: { description: { text: say(words.root, language) } } },
    columnKind: "utf16CodeUnits",
    language: language === "en" ? "en-US" : "zh-CN",
    properties: {
      ...{ pack, profile: rules?.profile, today, verdict, summary, about },
      ...(difference && {
        difference: { ...difference, resolved: resolved(report).map(({ id, policy }) => ({ id, policy })) },
      }),
    },
  };
}

export function notification(level: "note" | "warning" | "error", text: string) {
  return { level, message: { text } };
}

/** A type that is not judged must not look like one that is in order. */
function notUnderstood({ coverage }: ToldReport, language: Language) {
  const told = (list: typeof coverage.notInCatalog) => list.map(({ name, count }) => `${name} (${count})`).join(", ");
  const lists = [
    [words.notInCatalog, coverage.notInCatalog],
    [words.otherProviders, coverage.otherProviders],
  ] as const;
  return lists
    .filter(([, list]) => list.length > 0)
    .map(([word, list]) => notification("note", say(word, language, { types: told(list) })));
}

/** GitHub takes what is before the last slash for the category: runs of one category replace each other, those of others stay. */
function automationId({ about, inputs, today }: ToldReport): string {
  const whose = [about?.name, about?.environment].filter((part) => part !== undefined);
  const category = whose.length > 0 ? whose : inputs.map(({ file }) => relativePath(file));
  return `onshore/${category.join("/").slice(0, 200)}/${(about?.commit ?? today).replaceAll("/", "-")}`;
}

/** The repository needs an address; where CI only says its name, the address of the run tells the rest. */
function provenance({ about = {} }: ToldReport) {
  const { repository = "", run = "", commit, branch } = about;
  const address = /^https?:\/\//.test(repository) ? repository : addressIn(run, repository);
  if (address === undefined || !URL.canParse(address)) return {};
  const details = {
    repositoryUri: new URL(address).href,
    ...(commit !== undefined && { revisionId: commit }),
    ...(branch !== undefined && { branch }),
    mappedTo: { uriBaseId: baseId },
  };
  return { versionControlProvenance: [details] };
}

function addressIn(run: string, repository: string): string | undefined {
  const [origin] = /^https?:\/\/[^/]+\//.exec(run) ?? [];
  return origin === undefined || repository === "" ? undefined : `${origin}${uriOf(repository)}`;
}
