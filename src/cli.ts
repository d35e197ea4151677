import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Command, Option } from "commander";
import * as catalog from "../catalog/aws";
import { guidelines2026 } from "../catalog/law";
import { packs } from "../packs";
import { changedSince } from "./changed-since";
import { assess as assessOf } from "./engine/assess";
import { draftRecord } from "./engine/draft";
import type { Pack } from "./engine/pack";
import { readersOf } from "./engine/readers";
import { coveredByEach, judge, type Question, type Report } from "./engine/report";
import { why as whyOf } from "./engine/why";
import { InputError, whyUnread } from "./input-error";
import { type Language, languages, say, type Text, text, told } from "./language";
import { isDay } from "./law/dates";
import { lawBook } from "./law/law-book";
import { profiles } from "./law/profile";
import { type Mechanism, mechanisms } from "./law/record-schema";
import { findConfiguration, loadConfiguration, type Settings } from "./load-configuration";
import { type LoadedRegister, loadRegister } from "./load-register";
import type { Deployment } from "./model/deployment";
import { merge } from "./model/merge";
import { choice } from "./nearest";
import { read } from "./readers/recognise";
import { type CoveredBy, checkRegister, noticesOf, standings } from "./register-commands";
import { withRecords } from "./registers/records";
import { assessPage, assessReport, footOf } from "./reports/assess";
import { assessCsv } from "./reports/assess-csv";
import { assessJson } from "./reports/assess-json";
import { clean } from "./reports/clean";
import { draftText } from "./reports/draft";
import { explain } from "./reports/explain";
import { jsonReport } from "./reports/json";
import { lawPage, lawReport } from "./reports/law";
import { registerCheckReport, registerListReport, registerShowReport } from "./reports/register";
import { terminalReport } from "./reports/terminal";
import { whoReport } from "./reports/who";
import { whyReport } from "./reports/why";
import { todayInChina } from "./today";
import { version } from "./version";

/** 0 nothing blocks, 1 findings that block, 2 input or configuration that cannot be used, 70 our bug. */
const exitCodes = { fine: 0, blocked: 1, unusable: 2, bug: 70 } as const;

/** By what is judged. */
interface JudgingOptions {
  readonly config?: string;
  readonly today?: string;
  readonly pack: string;
}

interface CheckOptions extends JudgingOptions {
  readonly format: "terminal" | "json";
  readonly lang: Language;
}

interface NewOptions extends JudgingOptions {
  readonly lang: Language;
  readonly for: string;
  readonly mechanism?: Mechanism;
  readonly out?: string;
}

interface AssessOptions extends JudgingOptions {
  readonly lang: Language;
  readonly format: "terminal" | "json" | "markdown" | "csv";
}

interface LawOptions {
  readonly today?: string;
  readonly profile: string;
  readonly format: "terminal" | "json" | "markdown";
  readonly lang: Language;
}

interface Asked {
  readonly question: Question;
  readonly settings: Settings;
  readonly register: LoadedRegister;
}

interface Given extends Asked {
  readonly deployment: Deployment;
}

/** By what is judged: configuration, register, pack and day. */
function asked(files: readonly string[], options: JudgingOptions): Asked {
  const pack = packNamed(options.pack);
  const ids = pack.policies.map(({ id }) => id);
  const [first = "-"] = files;
  const settings = loadConfiguration(
    options.config ?? findConfiguration(first === "-" ? process.cwd() : dirname(first)),
    ids,
  );
  const today = dayOf(options.today ?? settings.today);
  const register = loadRegister(settings, { today, demandsSignatures: pack.demandsSignatures });
  return {
    question: {
      catalog,
      pack,
      labels: settings.labels,
      registers: withRecords(settings.registers, register),
      today,
      profile: settings.profile,
      phase: "review",
      settings: settings.policies,
    },
    settings,
    register,
  };
}

const dated = { en: 'the day is set by "today" in {file}', zh: "日期由 {file} 中的“today”设定" };

/** What is to be judged, and by what. */
function given(files: readonly string[], options: JudgingOptions): Given {
  const by = asked(files, options);
  const { settings } = by;
  const deployment = merge(
    files.map((file) => read(file === "-" ? "standard input" : file, bytesOf(file))),
    settings.assumeRegion,
  );
  const uncounted = noticesOf(by.register, by.question.today);
  const notices =
    options.today === undefined && settings.today !== undefined ? [text(dated, { file: settings.file ?? "" })] : [];
  return { ...by, deployment: { ...deployment, notices: [...deployment.notices, ...notices, ...uncounted] } };
}

function check(files: readonly string[], options: CheckOptions & { readonly since?: string }): number {
  const { deployment, question, settings, register } = given(files, options);
  const judged = judge(deployment, question);
  const report =
    options.since === undefined || settings.file === undefined
      ? judged
      : { ...judged, notices: [...judged.notices, ...grownTogether(judged, options.since, settings.file, register)] };
  const colour = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
  const parts =
    options.format === "json"
      ? jsonReport(report, version, settings.file)
      : terminalReport(report, {
          colour,
          width: columns(),
          version,
          language: options.lang,
          ...(settings.file !== undefined && { configuration: settings.file }),
        });
  for (const part of parts) process.stdout.write(part);
  return report.summary.blocking > 0 ? exitCodes.blocked : exitCodes.fine;
}

/** A table of what leaves. Exit code 0 whatever it says: `check` decides. */
function assess(files: readonly string[], { format, lang: language, ...options }: AssessOptions): number {
  const { deployment, question, settings } = given(files, options);
  const assessed = assessOf(deployment, question);
  const by = { version, configuration: settings.file, language };
  const parts = {
    terminal: () => assessReport(assessed, by, columns()),
    json: () => [assessJson(assessed, by)],
    markdown: () => assessPage(assessed, by),
    csv: () => assessCsv(assessed, by),
  };
  for (const part of parts[format]()) process.stdout.write(part);
  // A table of flows has no room for what was not understood.
  if (format === "csv") process.stderr.write(`${footOf(assessed, language).map(clean).join("\n")}\n`);
  return exitCodes.fine;
}

const grown = {
  one: {
    en: "{file} was added or changed since {commit}, and {id} in it covers a flow: have an approver look at it",
    zh: "{file} 在 {commit} 之后新增或者更改，其中的 {id} 覆盖 1 个数据流：请审批人查看",
  },
  many: {
    en: "{file} was added or changed since {commit}, and {id} in it covers {number} flows: have an approver look at it",
    zh: "{file} 在 {commit} 之后新增或者更改，其中的 {id} 覆盖 {number} 个数据流：请审批人查看",
  },
} as const;

/** Records that a change brings for the flows that it lets leave: whoever reviews it has to see both. */
function grownTogether(
  { covered }: Report,
  commit: string,
  configuration: string,
  { placeOf, records }: LoadedRegister,
): Text[] {
  const changed = changedSince(commit, configuration);
  const fileOf = (id: string) => (records.some((one) => one.id === id) ? placeOf(id, []).file : configuration);
  const ids = [...new Set(covered.flatMap(({ assessment }) => assessment ?? []))];
  return ids
    .filter((id) => changed.has(realpathSync(fileOf(id))))
    .map((id) => {
      const number = covered.filter(({ assessment }) => assessment === id).length;
      const words = number === 1 ? grown.one : grown.many;
      return text(words, { file: fileOf(id), commit, id, number: String(number) });
    });
}

/** Stores by their address or name; all of them, when none is named. */
function who(name: string, files: readonly string[], options: CheckOptions): number {
  const { deployment, question } = given(files, options);
  const meant = readersOf(deployment, question, name);
  if (options.format === "json") process.stdout.write(`${JSON.stringify(told(meant, options.lang), null, 2)}\n`);
  else for (const part of whoReport(meant, columns())) process.stdout.write(part);
  return exitCodes.fine;
}

function why(asked: string, files: readonly string[], options: CheckOptions): number {
  const { deployment, question } = given(files, options);
  const answers = whyOf(deployment, question)(asked);
  if (options.format === "json") process.stdout.write(`${JSON.stringify(told(answers, options.lang), null, 2)}\n`);
  else for (const part of whyReport(answers, columns())) process.stdout.write(part);
  return exitCodes.fine;
}

function columns(): number {
  return Math.min(process.stdout.columns || 80, 100);
}

/** Without a record nothing can be checked, listed or shown; without an onshore.yaml there is none. */
function askedOfRegister(files: readonly string[], options: CheckOptions) {
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

function registerCheck(files: readonly string[], options: CheckOptions): number {
  const { register, today, coveredBy } = askedOfRegister(files, options);
  const checked = checkRegister(register, today, coveredBy);
  if (options.format === "json") process.stdout.write(`${JSON.stringify(told(checked, options.lang), null, 2)}\n`);
  else
    for (const part of registerCheckReport(checked, version, { width: columns(), language: options.lang }))
      process.stdout.write(part);
  return checked.remarks.some(({ level }) => level === "error") ? exitCodes.blocked : exitCodes.fine;
}

/** All records, or the one that is named. */
function registerShow(id: string | undefined, files: readonly string[], options: CheckOptions): number {
  const { register, today, coveredBy } = askedOfRegister(files, options);
  const list = standings(register, today, coveredBy);
  const one = list.find(({ record }) => record.id === id);
  if (id !== undefined && one === undefined)
    throw new InputError(
      "register",
      text({ en: 'no well-formed record has the id "{id}"', zh: "没有 id 为“{id}”的格式正确的记录" }, { id }),
      choice(
        id,
        list.map(({ record }) => record.id),
      ),
    );
  if (options.format === "json") process.stdout.write(`${JSON.stringify(told(one ?? list, options.lang), null, 2)}\n`);
  else {
    const by = { width: columns(), language: options.lang };
    for (const part of one ? registerShowReport(one, by) : registerListReport(list, by)) process.stdout.write(part);
  }
  return exitCodes.fine;
}

/** To standard output, or into a file that is not there yet. */
function registerNew(files: readonly string[], options: NewOptions): number {
  const { out, mechanism, lang } = options;
  const { deployment, question, settings } = given(files, options);
  const drafted = draftRecord(deployment, question)(options.for, mechanism);
  const beside = dirname(settings.file ?? "onshore.yaml");
  const folder = out === undefined ? join(beside, settings.folders?.[0] ?? "assessments") : dirname(out);
  const schema = relative(folder, join(beside, "node_modules", "onshore", "schema", "assessment.schema.json"));
  const page = draftText(drafted, { schema: schema.replaceAll("\\", "/"), today: question.today, language: lang });
  if (out === undefined) process.stdout.write(page);
  else writeNew(out, page);
  return exitCodes.fine;
}

function writeNew(file: string, page: string): void {
  try {
    writeFileSync(file, page, { flag: "wx" });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    if (isThere)
      throw new InputError(
        file,
        text({ en: "there is such a file already", zh: "该文件已经存在" }),
        text({ en: "name another one", zh: "请指明其他文件" }),
      );
    throw new InputError(
      file,
      text({ en: "it cannot be written: {why}", zh: "无法写入：{why}" }, { why: whyUnread(error) }),
      text({ en: "name a file in a folder that is there", zh: "请指明已有文件夹中的文件" }),
    );
  }
}

/** The law of a day, which needs no deployment and no configuration. */
function law({ today, profile, format, lang }: LawOptions): number {
  const meant = profiles.find(({ id }) => id === profile);
  if (!meant)
    throw new InputError(
      "--profile",
      text({ en: 'there is no profile "{profile}"', zh: "没有名为“{profile}”的模式" }, { profile }),
      choice(
        profile,
        profiles.map(({ id }) => id),
      ),
    );
  const book = lawBook(dayOf(today), meant, lang);
  if (format === "json") process.stdout.write(`${JSON.stringify(book, null, 2)}\n`);
  else
    for (const part of format === "markdown" ? lawPage(book, version, lang) : lawReport(book, version, columns(), lang))
      process.stdout.write(part);
  return exitCodes.fine;
}

function dayOf(stated: string | undefined): string {
  const today = stated ?? todayInChina(new Date());
  if (!isDay(today))
    throw new InputError(
      "--today",
      text({ en: 'there is no such day as "{today}"', zh: "没有“{today}”这一天" }, { today }),
      text({ en: "write it as 2026-11-22", zh: "请按 2026-11-22 的格式填写" }),
    );
  return today;
}

function packNamed(name: string): Pack {
  const pack = packs.find((one) => one.name === name);
  if (pack) return pack;
  throw new InputError(
    "--pack",
    text({ en: 'there is no pack "{name}"', zh: "没有名为“{name}”的策略包" }, { name }),
    choice(
      name,
      packs.map((one) => one.name),
    ),
  );
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === "ERR_FS_FILE_TOO_LARGE";
    throw new InputError(
      file,
      whyUnread(error),
      isLarge
        ? text({ en: "check its parts one by one", zh: "请逐个检查其各部分" })
        : text({
            en: "name the JSON of a plan: terraform show -json plan.bin > plan.json",
            zh: "请指明计划的 JSON：terraform show -json plan.bin > plan.json",
          }),
    );
  }
}

function program(): Command {
  const command = new Command("onshore")
    .description("Keeps automotive data on the Chinese mainland: checks a deployment before anything is created.")
    .version(version)
    .exitOverride();
  const deciding = (name: string, parent = command) =>
    parent
      .command(name)
      .option("--config <file>", "the configuration (otherwise onshore.yaml beside the input or above it)")
      .option("--today <day>", "the day to judge by, 2026-11-22 (otherwise today in China)")
      .option("--pack <name>", "the policy pack", "china-automotive")
      .addOption(new Option("--lang <language>", "in which language").choices(languages).default("en"));
  const judging = (name: string, parent = command, formats: readonly string[] = ["terminal", "json"]) =>
    deciding(name, parent).addOption(
      new Option("--format <format>", "the output").choices(formats).default("terminal"),
    );
  judging("check")
    .option(
      "--since <commit>",
      "point out records that were added or changed since a branch left a commit: origin/main",
    )
    .description("Judge deployments: the JSON of Terraform or OpenTofu plans.")
    .argument("<file...>", "inputs, recognised by content; - is standard input")
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing blocks, 1 findings that block, 2 input or configuration unusable, 70 a fault of Onshore.",
    )
    .action((files: string[], options: CheckOptions) => {
      process.exitCode = check(files, options);
    });
  judging("assess", command, ["terminal", "json", "markdown", "csv"])
    .description("Tabulate every flow that leaves, or may: what the law asks, what covers it or speaks against it.")
    .argument("<file...>", "inputs, as for check")
    .addHelpText("after", "\nExit codes: 0 whatever leaves, 2 input or configuration unusable, 70 a fault of Onshore.")
    .action((files: string[], options: AssessOptions) => {
      process.exitCode = assess(files, options);
    });
  judging("who")
    .description("List everybody who can reach a store: by what, from where, and which record covers it.")
    .argument("<store>", "a store, by its address or name")
    .argument("<file...>", "inputs, as for check")
    .action((store: string, files: string[], options: CheckOptions) => {
      process.exitCode = who(store, files, options);
    });
  judging("why")
    .description(
      "Show why something is allowed or not: every statement, condition, entry and record on which it rests.",
    )
    .argument(
      "<what>",
      "a finding by its id, a store by its address or name, or an edge: 'STORE -> GRANTEE', 'FROM -> TO'",
    )
    .argument("<file...>", "inputs, as for check")
    .action((what: string, files: string[], options: CheckOptions) => {
      process.exitCode = why(what, files, options);
    });
  command
    .command("explain")
    .description("Say what a policy asks, why, and on which law it rests.")
    .argument("<policy>")
    .action((id: string) => {
      const policies = packs.flatMap((pack) => pack.policies);
      const policy = policies.find((one) => one.id === id);
      const ids = [...new Set(policies.map((one) => one.id))];
      if (!policy)
        throw new InputError(
          "explain",
          text({ en: 'there is no policy "{id}"', zh: "没有名为“{id}”的策略" }, { id }),
          choice(id, ids),
        );
      process.stdout.write(explain(policy, 80));
    });
  const register = command.command("register").description("Look after the records of assessments.");
  judging("check", register)
    .description("Say what is wrong with the records, what runs out or is due, and which cover nothing.")
    .argument("[file...]", "deployments, as for onshore check")
    .addHelpText("after", "\nExit codes: 0 nothing or warnings, 1 errors, 2 input or configuration unusable.")
    .action((files: string[], options: CheckOptions) => {
      process.exitCode = registerCheck(files, options);
    });
  judging("list", register)
    .description("List the records: which count, and until when.")
    .argument("[file...]", "deployments of which the flows are counted that each covers")
    .action((files: string[], options: CheckOptions) => {
      process.exitCode = registerShow(undefined, files, options);
    });
  judging("show", register)
    .description("Show what a record allows, until when, and what is missing.")
    .argument("<id>", "the id of a record")
    .argument("[file...]", "deployments of which the flows are shown that it covers")
    .action((id: string, files: string[], options: CheckOptions) => {
      process.exitCode = registerShow(id, files, options);
    });
  deciding("new", register)
    .description(
      "Draft a record for a finding: what is known is filled in, the rest says what it is and where the law asks it.",
    )
    .requiredOption("--for <finding>", "a finding, as onshore why takes it: its id, the last part of it, or an edge")
    .addOption(
      new Option("--mechanism <name>", "the mechanism; otherwise the weakest that would do").choices(mechanisms),
    )
    .option("--out <file>", "a file that is not there yet; otherwise standard output")
    .argument("<file...>", "inputs, as for onshore check")
    .addHelpText("after", "\nExit codes: 0 a draft, 2 no record covers it, or input or configuration unusable.")
    .action((files: string[], options: NewOptions) => {
      process.exitCode = registerNew(files, options);
    });
  command
    .command("law")
    .description("Say what the law asks on a day, on which texts that rests, how sure it is, and what changes soon.")
    .option("--today <day>", "the day whose law is told, 2026-11-22 (otherwise today in China)")
    .option("--profile <name>", "how strictly it is read", guidelines2026.id)
    .addOption(
      new Option("--format <format>", "the output").choices(["terminal", "json", "markdown"]).default("terminal"),
    )
    .addOption(new Option("--lang <language>", "in which language").choices(languages).default("en"))
    .action((options: LawOptions) => {
      process.exitCode = law(options);
    });
  command.showHelpAfterError("Usage: onshore <command> …; onshore --help lists the commands");
  for (const one of command.commands) one.showHelpAfterError(`Usage: onshore ${one.name()} ${one.usage()}`);
  return command;
}

const ourFault = {
  en: "a fault of Onshore, not of your input. Please report it with this text:",
  zh: "这是 Onshore 的错误，与您的输入无关。请附上以下内容报告：",
};

/** The language that is asked for, also where the other options cannot be understood. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  const stated = at < 0 ? args.find((one) => one.startsWith("--lang="))?.slice("--lang=".length) : args[at + 1];
  return languages.find((one) => one === stated) ?? "en";
}

function main(): void {
  // Who stops reading, as `head` does, has seen enough; the exit code still says what was found.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    program().parse();
  } catch (error) {
    const { code, exitCode } = error as { code?: string; exitCode?: number };
    if (code?.startsWith("commander.")) process.exitCode = exitCode === 0 ? exitCodes.fine : exitCodes.unusable;
    else if (error instanceof InputError) {
      process.stderr.write(
        `${error
          .lines(languageOf(process.argv))
          .map((line) => `onshore: ${clean(line)}`)
          .join("\n")}\n`,
      );
      process.exitCode = exitCodes.unusable;
    } else {
      process.stderr.write(
        `onshore ${version}: ${say(ourFault, languageOf(process.argv))}\n${(error as Error).stack}\n`,
      );
      process.exitCode = exitCodes.bug;
    }
  }
}

main();
