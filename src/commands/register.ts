import { writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Command, Option } from "commander";
import { draftRecord } from "../engine/draft";
import { coveredByEach } from "../engine/report";
import { exitCodes } from "../exit-codes";
import { InputError, unwritten } from "../input-error";
import { type Language, text, told } from "../language";
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
import { print } from "./terminal";

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
    .addOption(lang())
    .description("Say what is wrong with the records, what runs out or is due, and which cover nothing.")
    .argument("[file...]", "deployments, as for onshore check")
    .addHelpText("after", "\nExit codes: 0 nothing or warnings, 1 errors, 2 input or configuration unusable.")
    .action((files: string[], options: TellingOptions) => {
      process.exitCode = registerCheck(files, options);
    });
  judging(register, "list")
    .addOption(formats())
    .addOption(lang())
    .description("List the records: which count, and until when.")
    .argument("[file...]", "deployments of which the flows are counted that each covers")
    .action((files: string[], options: TellingOptions) => {
      process.exitCode = registerShow(undefined, files, options);
    });
  judging(register, "show")
    .addOption(formats())
    .addOption(lang())
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
    throw new InputError(
      "register",
      text({ en: "there is no onshore.yaml here or above", zh: "此处及上级文件夹中没有 onshore.yaml" }),
      text({ en: "make one, an empty one will do", zh: "请建立一个，空文件也可以" }),
    );
  const coveredBy: CoveredBy | undefined =
    "deployment" in by ? (assessments) => coveredByEach((by as Given).deployment, question, assessments) : undefined;
  return { register, today: question.today, coveredBy };
}

function registerCheck(files: readonly string[], options: TellingOptions): number {
  const { register, today, coveredBy } = askedOfRegister(files, options);
  const checked = checkRegister(register, today, coveredBy);
  const by = { width: columns(), language: options.lang };
  print(
    options.format === "json"
      ? [`${JSON.stringify(told(checked, options.lang), null, 2)}\n`]
      : registerCheckReport(checked, version, by),
  );
  return checked.remarks.some(({ level }) => level === "error") ? exitCodes.blocked : exitCodes.fine;
}

/** All records, or the one that is named. */
function registerShow(id: string | undefined, files: readonly string[], options: TellingOptions): number {
  const { register, today, coveredBy } = askedOfRegister(files, options);
  const list = standings(register, today, coveredBy);
  const one = list.find(({ record }) => record.id === id);
  const by = { width: columns(), language: options.lang };
  if (id !== undefined && one === undefined)
    throw new InputError(
      "register",
      text({ en: 'no well-formed record has the id "{id}"', zh: "没有 id 为“{id}”的格式正确的记录" }, { id }),
      choice(
        id,
        list.map(({ record }) => record.id),
      ),
    );
  if (options.format === "json") print([`${JSON.stringify(told(one ?? list, options.lang), null, 2)}\n`]);
  else print(one ? registerShowReport(one, by) : registerListReport(list, by));
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
  const page = draftText(drafted, { schema: schema.replaceAll("\\", "/"), today: question.today, language });
  if (out === undefined) print([page]);
  else writeNew(out, page);
  return exitCodes.fine;
}

function writeNew(file: string, page: string): void {
  try {
    writeFileSync(file, page, { flag: "wx" });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    if (!isThere) throw unwritten(file, error);
    throw new InputError(
      file,
      text({ en: "there is such a file already", zh: "该文件已经存在" }),
      text({ en: "name another one", zh: "请指明其他文件" }),
    );
  }
}
