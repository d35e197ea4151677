import { join } from "node:path";
import type { Command } from "commander";
import type { Term } from "../../catalog/law/vocabulary";
import { exitCodes } from "../exit-codes";
import { type Fleet, fleetOf, type LeftOut } from "../fleet/history";
import { siteOf } from "../fleet/site";
import { InputError } from "../input-error";
import { counted, type Language, say, tell, text } from "../language";
import { clean } from "../reports/clean";
import { version } from "../version";
import { readAll, reportFiles, writeSite } from "./fleet-files";
import { bytesOf, dayOf, lang } from "./judging";
import { print } from "./terminal";

const words = {
  leftOut: { en: "left out: {file}: {why}. Next: {next}", zh: "未计入：{file}：{why}。下一步：{next}" },
  none: { en: "there is no report that can be read", zh: "没有可读取的报告" },
  make: { en: "make some: onshore check --format json", zh: "请生成报告：onshore check --format json" },
  done: {
    en: "{file}: {stacks} of {reports}; {broken} broken, {undetermined} undetermined, {holds} hold.",
    zh: "{file}：{stacks}，{reports}；违规 {broken} 个，无法判断 {undetermined} 个，符合 {holds} 个。",
  },
  doneInPart: {
    en: "{file}: {stacks} of {reports}; {broken} broken, {undetermined} undetermined, {holds} hold. {files} left out.",
    zh: "{file}：{stacks}，{reports}；违规 {broken} 个，无法判断 {undetermined} 个，符合 {holds} 个。未计入 {files}。",
  },
} as const satisfies Readonly<Record<string, Term>>;

interface FleetOptions {
  readonly out: string;
  readonly today?: string;
  readonly lang: Language;
}

/** For whoever looks after many stacks: what their reports say, as one site. */
export function addFleet(program: Command): void {
  program
    .command("fleet")
    .description(
      "Make one static site of many JSON reports: the newest of each stack counts, older ones make the trend.",
    )
    .requiredOption("--out <folder>", "where the site goes: a folder that is empty, or that holds an earlier one")
    .option(
      "--today <day>",
      "the day by which things end, 2026-11-22 (otherwise that of the newest report); reports of later days are left out",
    )
    .addOption(lang())
    .argument(
      "<report...>",
      "reports of onshore check --format json, folders that hold them, or - for a list, one a line",
    )
    .addHelpText(
      "after",
      "\nExit codes: 0 all were read, 1 some were left out and the site says which, 2 nothing could be read.",
    )
    .action(async (named: string[], options: FleetOptions) => {
      process.exitCode = await fleet(named, options);
    });
}

async function fleet(named: readonly string[], { out, today, lang: language }: FleetOptions): Promise<number> {
  const day = dayOf(today);
  const { files, leftOut } = reportFiles(named.flatMap(listed), out, language);
  const read = fleetOf(both(leftOut, readAll(files, day, language)), today);
  for (const { file, why, next } of read.leftOut)
    process.stderr.write(`onshore: ${clean(say(words.leftOut, language, { file, why, next })).replaceAll("\n", " ")}
`);
  if (read.histories.length === 0) throw new InputError("fleet", text(words.none), text(words.make));
  await writeSite(out, siteOf(read, language, version));
  print([summaryOf(read, out, language)]);
  return read.leftOut.length > 0 ? exitCodes.blocked : exitCodes.fine;
}

/** What standard input lists takes the place of `-`. */
function listed(name: string): readonly string[] {
  if (name !== "-") return [name];
  return bytesOf("-")
    .toString("utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
}

function* both<T>(one: Iterable<T | LeftOut>, other: Iterable<T>): Iterable<T | LeftOut> {
  yield* one;
  yield* other;
}

function summaryOf({ histories, leftOut }: Fleet, out: string, language: Language): string {
  const of = (verdict: string) => String(histories.filter(({ newest }) => newest.verdict === verdict).length);
  const reports = histories.reduce((sum, one) => sum + one.reports.length, 0);
  const number = (many: number, noun: keyof typeof nouns) => text(counted(many, nouns[noun]), { number: String(many) });
  const says = text(leftOut.length === 0 ? words.done : words.doneInPart, {
    ...{
      file: join(out, "index.html"),
      stacks: number(histories.length, "stacks"),
      reports: number(reports, "reports"),
    },
    ...{ broken: of("broken"), undetermined: of("undetermined"), holds: of("holds") },
    files: number(leftOut.length, "files"),
  });
  return `${tell(says, language)}\n`;
}

const nouns = {
  stacks: { one: "{number} stack", several: "{number} stacks", zh: "{number} 个部署" },
  reports: { one: "{number} report", several: "{number} reports", zh: "{number} 份报告" },
  files: { one: "{number} file", several: "{number} files", zh: "{number} 个文件" },
} as const;
