import { readFileSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Command, Option } from "commander";
import * as catalog from "../../catalog/aws";
import { packs } from "../../packs";
import type { Pack } from "../engine/pack";
import type { Question } from "../engine/report";
import { InputError, whyUnread } from "../input-error";
import { type Language, languages, text } from "../language";
import { isDay } from "../law/dates";
import { findConfiguration, loadConfiguration, type Settings } from "../load-configuration";
import { type LoadedRegister, loadRegister } from "../load-register";
import type { Deployment } from "../model/deployment";
import { merge } from "../model/merge";
import { choice } from "../nearest";
import { deploymentIn, recognise } from "../readers/recognise";
import { noticesOf } from "../register-commands";
import { withRecords } from "../registers/records";
import { todayInChina } from "../today";
import { besideSource, isFolder, pipedConfiguration, standardInput } from "./configurations";
import { described } from "./described";
import { type Describe, type ProgramOptions, type Programs, programsOf } from "./programs";
import { fromProgramOf } from "./seen-from-here";
import { type SpeakingOptions, speaking, stage } from "./terminal";

/** By what is judged. */
export interface JudgingOptions extends SpeakingOptions, ProgramOptions {
  readonly config?: string;
  readonly today?: string;
  readonly pack: string;
  readonly source?: string;
}

/** What is told in one of two formats, in a language. */
export interface TellingOptions extends JudgingOptions {
  readonly format: "terminal" | "json";
  readonly lang: Language;
}

export interface Asked {
  readonly question: Question;
  readonly settings: Settings;
  readonly register: LoadedRegister;
}

export interface Given extends Asked {
  readonly deployment: Deployment;
}

/** A command that judges by configuration, register, pack and day. */
export function judging(parent: Command, name: string): Command {
  return speaking(parent.command(name))
    .option("--config <file>", "the configuration (otherwise onshore.yaml beside the input or above it)")
    .option("--today <day>", "the day to judge by, 2026-11-22 (otherwise today in China)")
    .option("--pack <name>", "the policy pack", "china-automotive")
    .option("--stack <name>", "a stack of a Pulumi program, repeated for several (otherwise all)", eachOf)
    .option("--time-limit <seconds>", "how long the program of a stack may run", "120")
    .option("--source <folder>", "the Terraform source of the plans: what they leave unknown is read there");
}

/** An option that may be given several times. */
function eachOf(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one];
}

/** The formats that a command knows, the usual one first. */
export function formats(known: readonly string[] = ["terminal", "json"]): Option {
  return new Option("--format <format>", "the output").choices(known).default(known[0]);
}

/** The language in which people are told. */
export function lang(): Option {
  return new Option("--lang <language>", "in which language").choices(languages).default("en" satisfies Language);
}

/** By what is judged: configuration, register, pack and day. */
export function asked(files: readonly string[], options: JudgingOptions): Asked {
  const pack = packNamed(options.pack);
  const ids = pack.policies.map(({ id }) => id);
  const places = files.length > 0 ? files : ["-"];
  const settings = loadConfiguration(options.config ?? configurationOf(places, "--config"), ids);
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

const apart = {
  says: {
    en: "{one} is judged by {oneBy}, and {other} by {otherBy}: there is one verdict, by one configuration",
    zh: "{one} 依据 {oneBy} 判定，而 {other} 依据 {otherBy} 判定：一次判定只能依据一份配置",
  },
  none: { en: "no onshore.yaml", zh: "默认配置（没有 onshore.yaml）" },
  next: { en: "name one with {option}, or check them apart", zh: "请用 {option} 指明一份，或者分别检查" },
} as const;

/** The onshore.yaml that is beside the inputs or above them. Where they find different ones none is left out in silence. */
export function configurationOf(files: readonly string[], option: "--config" | "--base-config"): string | undefined {
  const found = files.map((file) => {
    const by = findConfiguration(file === "-" ? process.cwd() : isFolder(file) ? file : dirname(file));
    return { file, by, real: by && realpathSync(by) };
  });
  const [first] = found;
  const other = found.find(({ real }) => real !== first?.real);
  if (!first || !other) return first?.by;
  const filled = {
    ...{ one: first.file, oneBy: first.by ?? apart.none },
    ...{ other: other.file, otherBy: other.by ?? apart.none },
  };
  throw new InputError(option, text(apart.says, filled), text(apart.next, { option }));
}

/** What is to be judged, and by what. */
export function given(files: readonly string[], options: JudgingOptions): Given {
  refuseUnknown(options);
  const programs = programsOf(options);
  const describes = eachOnce(files).map((file) => describeIn(file, programs));
  const by = asked(files, options);
  const named = describes.flatMap((describe) => describe(by.settings.stacks));
  const deployments = besideSource(named, options.source);
  return { ...by, deployment: merged(deployments, by, options) };
}

/** What is named twice is judged once. */
export function eachOnce(files: readonly string[]): readonly string[] {
  return [...new Map(files.map((file) => [file === "-" ? file : resolve(file), file])).values()];
}

/** What is in a file, or what a folder describes. */
function describeIn(file: string, programs: Programs): Describe {
  const describe = described(file, programs);
  if (describe) return describe;
  const name = file === "-" ? standardInput : file;
  const recognised = recognise(name, bytesOf(file));
  const deployment =
    "configuration" in recognised ? pipedConfiguration(name, recognised.configuration) : deploymentIn(name, recognised);
  return () => [fromProgramOf(name, deployment)];
}

const setDay = { en: 'the day is set by "today" in {file}', zh: "日期由 {file} 中的“today”设定" };

/** Several inputs as one deployment, with what whoever reads the answer has to know of how it was judged. */
export function merged(deployments: readonly Deployment[], by: Asked, options: JudgingOptions): Deployment {
  const { settings } = by;
  const deployment = merge(deployments, settings.assumeRegion);
  stage("judging", { count: `${deployment.resources.length}` });
  const uncounted = noticesOf(by.register, by.question.today);
  const dated =
    options.today === undefined && settings.today !== undefined ? [text(setDay, { file: settings.file ?? "" })] : [];
  return { ...deployment, notices: [...deployment.notices, ...dated, ...uncounted] };
}

/** How wide the terminal is; never wider than is good to read. */
export function columns(): number {
  return Math.min(process.stdout.columns || 80, 100);
}

/** The day that was stated, or today in China. */
export function dayOf(stated: string | undefined): string {
  const today = stated ?? todayInChina(new Date());
  if (!isDay(today))
    throw new InputError(
      "--today",
      text({ en: 'there is no such day as "{today}"', zh: "没有“{today}”这一天" }, { today }),
      text({ en: "write it as 2026-11-22", zh: "请按 2026-11-22 的格式填写" }),
    );
  return today;
}

/** A day or a pack that there is not is told before an input is read, which may take long. */
export function refuseUnknown({ today, pack }: JudgingOptions): void {
  dayOf(today);
  packNamed(pack);
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

/** The bytes of a file, or of standard input. */
export function bytesOf(file: string): Buffer {
  try {
    const bytes = readFileSync(file === "-" ? 0 : file);
    stage("reading", { file }, bytes.length);
    return bytes;
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
