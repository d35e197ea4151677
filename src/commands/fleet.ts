import { join } from "node:path";
import type { Command } from "commander";
import { exitCodes } from "../exit-codes";
import { type Fleet, fleetOf, type LeftOut } from "../fleet/history";
import { siteOf } from "../fleet/site";
import { InputError } from "../input-error";
import type { Language } from "../language";
import { clean } from "../reports/clean";
import { version } from "../version";
import { readAll, reportFiles, writeSite } from "./fleet-files";
import { bytesOf, dayOf, lang } from "./judging";

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
    .option("--today <day>", "the day by which things end, 2026-11-22 (otherwise that of the newest report)")
    .addOption(lang())
    .argument(
      "<report...>",
      "reports of onshore check --format json, folders that hold them, or - for a list, one a line",
    )
    .addHelpText(
      "after",
      "\nExit codes: 0 all were read, 1 some were left out and the site says which, 2 nothing could be read.",
    )
    .action((named: string[], options: FleetOptions) => {
      process.exitCode = fleet(named, options);
    });
}

function fleet(named: readonly string[], { out, today, lang: language }: FleetOptions): number {
  const day = today === undefined ? undefined : dayOf(today);
  const { files, leftOut } = reportFiles(named.flatMap(listed), out);
  const read = fleetOf(both(leftOut, readAll(files, language)), day);
  for (const { file, why, next } of read.leftOut)
    process.stderr.write(`onshore: ${clean(`left out: ${file}: ${why}. Next: ${next}`).replaceAll("\n", " ")}\n`);
  if (read.histories.length === 0)
    throw new InputError("fleet", "there is no report that can be read", "make some: onshore check --format json");
  writeSite(out, siteOf(read, language, version));
  process.stdout.write(summaryOf(read, out));
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

function summaryOf({ histories, leftOut }: Fleet, out: string): string {
  const of = (verdict: string) => histories.filter(({ newest }) => newest.verdict === verdict).length;
  const reports = histories.reduce((sum, one) => sum + one.reports.length, 0);
  const left = leftOut.length === 0 ? "" : ` ${counted(leftOut.length, "file")} left out.`;
  const said = `${of("broken")} broken, ${of("undetermined")} undetermined, ${of("holds")} hold`;
  return `${join(out, "index.html")}: ${counted(histories.length, "stack")} of ${counted(reports, "report")}; ${said}.${left}\n`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
