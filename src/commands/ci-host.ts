import { appendFileSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ReportDocument } from "../contract/report";
import { markerOf } from "../hosts/comment";
import type { Environment } from "../hosts/host";
import { hostOf, type Posted, post } from "../hosts/post";
import { nothingLeft, tooLong } from "../hosts/words";
import { harmless, outputLines, remark, summaryBytes, withinBytes } from "../hosts/workflow-commands";
import type { InputError } from "../input-error";
import { counted, type Language, say, type Term, tell, text } from "../language";
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

/** What became of the comment; `off` and `no-host`: nobody was asked. */
export type Commented = Posted | { readonly done: "off" | "no-host" };

/** Keeps the comment on the pull request in place, where there is one. */
export async function comment(
  { document, language, env }: Telling,
  { name, when }: { readonly name: string; readonly when: "on" | "off" | "grey" },
): Promise<Commented> {
  const host = hostOf(env);
  if (when === "off") return { done: "off" };
  if (host === undefined) return { done: "no-host" };
  const said = {
    marker: markerOf(name),
    body: isSilent(document) ? undefined : [...rendered(document, "markdown", language)].join(""),
    whenNothing: when === "grey" ? ("grey" as const) : ("delete" as const),
    greyed: say(nothingLeft, language),
  };
  const means = { fetch, sleep: (milliseconds: number) => sleep(milliseconds), now: () => Date.now() };
  return post(host, { env, event: eventOf(env) }, said, means);
}

const wrote = {
  files: {
    one: "wrote {out} ({number} file)",
    several: "wrote {out} ({number} files)",
    zh: "已写入 {out}（{number} 个文件）",
  },
  and: { en: "onshore: {wrote}; {comment}", zh: "onshore：{wrote}；{comment}" },
} as const;

const became: Readonly<Record<Commented["done"], Term>> = {
  off: { en: "no comment: --comment off", zh: "无评论：--comment off" },
  "no-host": { en: "no comment: this is no job of a host that is known", zh: "无评论：并非在已知平台的作业中运行" },
  "no-pull-request": { en: "no comment: not a pull request", zh: "无评论：并非合并请求" },
  "not-posted": { en: "no comment: the reason stands above", zh: "无评论：理由见上" },
  created: { en: "comment written", zh: "已写入评论" },
  updated: { en: "comment brought up to date", zh: "已更新评论" },
  unchanged: { en: "the comment stands as it was", zh: "评论保持原样" },
  removed: { en: "comment deleted: nothing is left to say", zh: "已删除评论：已无须说明" },
  nothing: { en: "no comment: there is nothing to say", zh: "无评论：无须说明" },
};

/** Where the reports are, and what became of the comment: on standard error, since the verdict ends the answer. */
export function tellWritten({ written, language }: Telling, out: string, { done }: Commented): void {
  const number = written.size;
  const files = text(counted(number, wrote.files), { out: join(out, "/"), number: String(number) });
  const says = text(wrote.and, { wrote: files, comment: became[done] });
  process.stderr.write(`${harmless(clean(tell(says, language)).replaceAll("\n", " "))}\n`);
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
export function tellRun({ document, written, language, env }: Telling, posted: Commented): void {
  const missing = posted.done === "not-posted" ? clean(tell(posted.because, language)) : undefined;
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs } = env;
  if (missing !== undefined) process.stderr.write(`onshore: ${missing}\n`);
  if (summary) {
    const left = summaryBytes - (statSync(summary, { throwIfNoEntry: false })?.size ?? 0);
    const page = [...rendered(document, "summary", language)].join("");
    appendFileSync(summary, withinBytes(page, left, say(tooLong, language)));
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
