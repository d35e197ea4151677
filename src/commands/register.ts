import { writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Command, Option } from "commander";
import { draftRecord } from "../engine/draft";
import { coveredByEach } from "../engine/report";
import { exitCodes } from "../exit-codes";
import { InputError, whyUnread } from "../input-error";
import type { Language } from "../language";
import { type Mechanism, mechanisms } from "../law/record-schema";
import { choice } from "../nearest";
import { type CoveredBy, checkRegister, standings } from "../register-commands";
import { draftText } from "../reports/draft";
import { registerCheckReport, registerListReport, registerShowReport } from "../reports/register";
import { version } from "../version";
import {
  asked,
  columns,
  formats,
  type Given,
  given,
  type JudgingOptions,
  judging,
  lang,
  type TellingOptions,
} from "./judging";

interface NewOptions extends JudgingOptions {
  readonly lang: Language;
  readonly for: string;
  readonly mechanism?: Mechanism;
  readonly out?: string;
}

/** The records of assessments: checked, listed, shown, drafted. */
export function addRegister(program: Command): void {
  const register = program.command("register").description("Look after the records of assessments.");
  judging(register, "check")
    .addOption(formats())
    .description("Say what is wrong with the records, what runs out or is due, and which cover nothing.")
    .argument("[file...]", "deployments, as for onshore check")
    .addHelpText("after", "\nExit codes: 0 nothing or warnings, 1 errors, 2 input or configuration unusable.")
    .action((files: string[], options: TellingOptions) => {
      process.exitCode = registerCheck(files, options);
    });
  judging(register, "list")
    .addOption(formats())
    .description("List the records: which count, and until when.")
    .argument("[file...]", "deployments of which the flows are counted that each covers")
    .action((files: string[], options: TellingOptions) => {
      process.exitCode = registerShow(undefined, files, options);
    });
  judging(register, "show")
    .addOption(formats())
    .description("Show what a record allows, until when, and what is missing.")
    .argument("<id>", "the id of a record")
    .argument("[file...]", "deployments of which the flows are shown that it covers")
    .action((id: string, files: string[], options: TellingOptions) => {
      process.exitCode = registerShow(id, files, options);
    });
  addNew(register);
}

function addNew(register: Command): void {
  judging(register, "new")
    .description(
      "Draft a record for a finding: what is known is filled in, the rest says what it is and where the law asks it.",
    )
    .requiredOption("--for <finding>", "a finding, as onshore why takes it: its id, the last part of it, or an edge")
    .addOption(
      new Option("--mechanism <name>", "the mechanism; otherwise the weakest that would do").choices(mechanisms),
    )
    .addOption(lang())
    .option("--out <file>", "a file that is not there yet; otherwise standard output")
    .argument("<file...>", "inputs, as for onshore check")
    .addHelpText("after", "\nExit codes: 0 a draft, 2 no record covers it, or input or configuration unusable.")
    .action((files: string[], options: NewOptions) => {
      process.exitCode = registerNew(files, options);
    });
}

/** Without a record nothing can be checked, listed or shown; without an onshore.yaml there is none. */
function askedOfRegister(files: readonly string[], options: JudgingOptions) {
  const by = files.length > 0 ? given(files, options) : asked(files, options);
  const { register, question, settings } = by;
  if (settings.file === undefined)
    throw new InputError("register", "there is no onshore.yaml here or above", "make one, an empty one will do");
  const coveredBy: CoveredBy | undefined =
    "deployment" in by ? (assessments) => coveredByEach((by as Given).deployment, question, assessments) : undefined;
  return { register, today: question.today, coveredBy };
}

function registerCheck(files: readonly string[], options: TellingOptions): number {
  const { register, today, coveredBy } = askedOfRegister(files, options);
  const checked = checkRegister(register, today, coveredBy);
  if (options.format === "json") process.stdout.write(`${JSON.stringify(checked, null, 2)}\n`);
  else for (const part of registerCheckReport(checked, version, columns())) process.stdout.write(part);
  return checked.remarks.some(({ level }) => level === "error") ? exitCodes.blocked : exitCodes.fine;
}

/** All records, or the one that is named. */
function registerShow(id: string | undefined, files: readonly string[], options: TellingOptions): number {
  const { register, today, coveredBy } = askedOfRegister(files, options);
  const list = standings(register, today, coveredBy);
  const one = list.find(({ record }) => record.id === id);
  if (id !== undefined && one === undefined)
    throw new InputError(
      "register",
      `no well-formed record has the id "${id}"`,
      choice(
        id,
        list.map(({ record }) => record.id),
      ),
    );
  if (options.format === "json") process.stdout.write(`${JSON.stringify(one ?? list, null, 2)}\n`);
  else
    for (const part of one ? registerShowReport(one, columns()) : registerListReport(list, columns()))
      process.stdout.write(part);
  return exitCodes.fine;
}

/** To standard output, or into a file that is not there yet. */
function registerNew(files: readonly string[], options: NewOptions): number {
  const { out, mechanism, lang: language } = options;
  const { deployment, question, settings } = given(files, options);
  const drafted = draftRecord(deployment, question)(options.for, mechanism);
  const beside = dirname(settings.file ?? "onshore.yaml");
  const folder = out === undefined ? join(beside, settings.folders?.[0] ?? "assessments") : dirname(out);
  const schema = relative(folder, join(beside, "node_modules", "onshore", "schema", "assessment.schema.json"));
  const text = draftText(drafted, { schema: schema.replaceAll("\\", "/"), today: question.today, language });
  if (out === undefined) process.stdout.write(text);
  else writeNew(out, text);
  return exitCodes.fine;
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new InputError(
      file,
      isThere ? "there is such a file already" : `it cannot be written: ${whyUnread(error)}`,
      isThere ? "name another one" : "name a file in a folder that is there",
    );
  }
}
