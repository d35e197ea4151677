import { appendFileSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ReportDocument } from "../contract/report";
import { markerOf } from "../hosts/comment";
import type { Environment } from "../hosts/host";
import { hostOf, post } from "../hosts/post";
import { nothingLeft, tooLong } from "../hosts/words";
import { outputLines, remark, summaryBytes, withinBytes } from "../hosts/workflow-commands";
import type { InputError } from "../input-error";
import { type Language, say, tell } from "../language";
import { clean } from "../reports/clean";
import { type FormatName, rendered } from "../reports/formats";
import { isSilent } from "../reports/markdown";

/** What a run tells of a check. */
export interface Telling {
  readonly document: ReportDocument;
  /** The files of the reports. */
  readonly written: ReadonlyMap<FormatName, string>;
  readonly language: Language;
  readonly env: Environment;
}

/** Keeps the comment on the pull request in place, where there is one; gives the reason why not, in words. */
export async function comment(
  { document, language, env }: Telling,
  { name, when }: { readonly name: string; readonly when: "on" | "grey" },
): Promise<string | undefined> {
  const host = hostOf(env);
  if (host === undefined) return undefined;
  const text = {
    marker: markerOf(name),
    body: isSilent(document) ? undefined : [...rendered(document, "markdown", language)].join(""),
    whenNothing: when === "grey" ? ("grey" as const) : ("delete" as const),
    greyed: say(nothingLeft, language),
  };
  const means = { fetch, sleep: (milliseconds: number) => sleep(milliseconds), now: () => Date.now() };
  const posted = await post(host, { env, event: eventOf(env) }, text, means);
  return posted.done === "not-posted" ? clean(tell(posted.because, language)) : undefined;
}

/** The event that started a run of GitHub or Gitea. One that cannot be read names no pull request. */
function eventOf(env: Environment): unknown {
  const file = env["GITHUB_EVENT_PATH"];
  if (!file) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** What the page of a run shows, where the host has one: a summary, remarks beside the code; and outputs for later steps. */
export function tellRun({ document, written, language, env }: Telling, missing: string | undefined): void {
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs } = env;
  if (missing !== undefined) process.stderr.write(`onshore: ${missing}\n`);
  if (summary) {
    const left = summaryBytes - (statSync(summary, { throwIfNoEntry: false })?.size ?? 0);
    const text = [...rendered(document, "summary", language)].join("");
    appendFileSync(summary, withinBytes(text, left, say(tooLong, language)));
  }
  if (outputs) appendFileSync(outputs, outputLines(outputsOf(document, written)));
  if (env["GITHUB_ACTIONS"] === "true") {
    // First, since a runner shows only so many.
    if (missing !== undefined) process.stdout.write(remark("notice", missing));
    for (const part of rendered(document, "github", language)) process.stdout.write(part);
  }
  const page = written.get("summary");
  // https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands#uploadsummary, checked on 2026-11-22.
  if (env["TF_BUILD"] && page) process.stdout.write(`##vso[task.uploadsummary]${resolve(page)}\n`);
}

/** What cannot be checked stands on the page of a run too. */
export function tellUnusable(error: InputError, language: Language, env: Environment): void {
  if (env["GITHUB_ACTIONS"] === "true") process.stdout.write(remark("error", clean(error.lines(language).join("\n"))));
}

/** Empty is what is not known: without a base nothing is new, and nothing is not. */
function outputsOf(document: ReportDocument, written: Telling["written"]): Record<string, string> {
  const { difference, summary, verdict } = document;
  const { findings } = difference ?? {};
  const paths = new Map<string, string>([...written].map(([name, path]) => [name, resolve(path)]));
  return {
    verdict,
    blocking: String(summary.blocking),
    new: String(findings?.new ?? ""),
    worsened: String(findings?.worse ?? ""),
    resolved: String(findings?.resolved ?? ""),
    report: paths.get("json") ?? "",
    sarif: paths.get("sarif") ?? "",
    html: paths.get("html") ?? "",
  };
}
