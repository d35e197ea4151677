import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import { aboutOf } from "../about";
import { readBaseline, withBaseline } from "../contract/baseline";
import { combined } from "../contract/combine";
import { comparedWith, type FailOn } from "../contract/difference";
import { noticed } from "../contract/noticed";
import { documentOf } from "../contract/of-report";
import { readReport } from "../contract/read-report";
import type { ReportDocument } from "../contract/report";
import { rulesChanged } from "../contract/rules-changed";
import { type Sources, sourcesIn, withSources } from "../contract/sources";
import { judge, type Report } from "../engine/report";
import { InputError, whyUnread } from "../input-error";
import { type Text, text } from "../language";
import type { Deployment } from "../model/deployment";
import { recognise } from "../readers/recognise";
import { version } from "../version";
import { besideSource, pipedConfiguration, standardInput } from "./configurations";
import { described } from "./described";
import {
  type Asked,
  asked,
  bytesOf,
  configurationOf,
  eachOnce,
  type JudgingOptions,
  merged,
  refuseUnknown,
} from "./judging";
import { type Describe, programsOf } from "./programs";
import { fromProgramOf } from "./seen-from-here";

/** By what a check is made, besides what every judgement is made by. */
export interface CheckingOptions extends JudgingOptions {
  readonly base?: readonly string[];
  readonly baseConfig?: string;
  readonly failOn?: FailOn;
  /** The file of the baseline; false where none is to be used. */
  readonly baseline?: string | false;
}

/** The options of every command that checks. */
export function checking(command: Command): Command {
  return command
    .option("--base <file...>", "deployments, or reports, as they were before: what they have too is told apart")
    .option(
      "--base-config <file>",
      "the configuration of the base (otherwise onshore.yaml beside it, or that of the head)",
    )
    .addOption(
      new Option(
        "--fail-on <findings>",
        "what blocks where there is a base; otherwise as onshore.yaml says, or all",
      ).choices(["all", "new"]),
    )
    .option(
      "--baseline <file>",
      "findings that were there before (otherwise as onshore.yaml says, or onshore.baseline.json beside it)",
    )
    .option("--no-baseline", "let no baseline soften what it has");
}

/** What was checked: as it is judged, and by what; as a document, compared with a base and a baseline where there are any. */
export interface Checked extends Asked {
  readonly document: ReportDocument;
  /** What was judged now; undefined where only earlier reports were given. */
  readonly report: Report | undefined;
}

/** The report on some inputs: deployments are judged, reports of earlier runs are taken as they are. `notices` adds to them. */
export function checked(
  files: readonly string[],
  options: CheckingOptions,
  notices: (checked: Checked) => readonly Text[] = () => [],
): Checked {
  refuseUnknown(options);
  const inputs = inputsIn(files, options);
  return compared(inputs, asked(inputs.judged.length > 0 ? inputs.judged : files, options), options, notices);
}

/** The report on what is in memory, by the onshore.yaml of the working directory. */
export function checkedDeployments(deployments: readonly Deployment[], options: CheckingOptions): Checked {
  refuseUnknown(options);
  return compared(
    { judged: [], describe: () => deployments, reports: [], sources: new Map() },
    asked([], options),
    options,
    () => [],
  );
}

/** What was judged, against the baseline and the base. */
function compared(
  inputs: Inputs,
  by: Asked,
  options: CheckingOptions,
  notices: (checked: Checked) => readonly Text[],
): Checked {
  const head = told(inputs, by, options);
  const { settings } = by;
  const baseline = baselineFile(settings.file, options.baseline ?? settings.baseline);
  const softened =
    baseline === undefined
      ? head.document
      : withBaseline(head.document, readBaseline(baseline, textOf(baseline)), baseline);
  const all = { ...head, document: options.base === undefined ? softened : against(softened, by, options) };
  const idle = options.failOn === "new" && options.base === undefined ? [text(noBase)] : [];
  return { ...all, document: noticed(all.document, [...idle, ...notices(all)]) };
}

const noBase = {
  en: "--fail-on new has no effect without a base: everything that blocks without it blocks. Name one: --base",
  zh: "没有对比基准时 --fail-on new 不起作用：应予拦截的均予以拦截。请用 --base 指明对比基准",
};

/** A document compared with the base, and what the configuration of either has to do with the difference. */
function against(head: ReportDocument, { settings }: Asked, options: CheckingOptions): ReportDocument {
  const inputs = inputsIn(options.base ?? [], options);
  const found = options.baseConfig ?? configurationOf(inputs.judged, "--base-config");
  const config = found ?? settings.file;
  const base = told(inputs, asked(inputs.judged, { ...options, ...(config !== undefined && { config }) }), options);
  const difference = comparedWith(head, base.document, options.failOn ?? settings.failOn ?? "all");
  const isShared = options.baseConfig === undefined && inputs.judged.length > 0 && isSameFile(config, settings.file);
  return noticed(difference, [
    ...(isShared ? [text(shared, { file: config ?? "" })] : []),
    ...rulesChanged(head, base.document),
  ]);
}

const shared = {
  en: "the base is judged by {file} too, as the head is: what the change does to that file, and to records and waivers beside it, does not show. Name that of the base: --base-config",
  zh: "对比基准与本次变更依据同一份 {file} 判定：变更对该文件及其旁的记录和例外所作的修改不会显示。请用 --base-config 指明对比基准的配置",
};

function isSameFile(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && realpathSync(one) === realpathSync(other);
}

const usualBaseline = "onshore.baseline.json";

/** The file that is named, or the usual one if it is there. */
function baselineFile(configuration: string | undefined, named: string | false | undefined): string | undefined {
  if (named === false) return undefined;
  const file = join(dirname(configuration ?? usualBaseline), usualBaseline);
  return named ?? (existsSync(file) ? file : undefined);
}

/** What was named, by what it is. */
interface Inputs {
  /** The files of what is judged now, which decide by what. */
  readonly judged: readonly string[];
  /** Undefined where only reports were given. */
  readonly describe: Describe | undefined;
  readonly reports: readonly ReportDocument[];
  readonly sources: Sources;
}

function inputsIn(files: readonly string[], options: JudgingOptions): Inputs {
  const programs = programsOf(options);
  const read = eachOnce(files).map((file): Read & { readonly file: string; readonly name: string } => {
    const name = file === "-" ? standardInput : file;
    const describe = described(file, programs);
    return { file, name, ...(describe ? { describe } : readAs(name, bytesOf(file))) };
  });
  const reports = read.flatMap(({ report }) => report ?? []);
  const inputs = read.map(({ file, name, describe, preview }) => {
    if (preview === undefined) return { file, describe };
    // What the pack judged needs no second judgement.
    const stack = stackOf(preview);
    const isReported = reports.some(({ inputs }) =>
      inputs.some((one) => one.format === "pulumi" && one.file === stack),
    );
    return isReported ? { file, sources: sourcesIn(name, preview, programFolder(name)) } : { file, describe };
  });
  const judged = inputs.filter(({ describe }) => describe);
  const describe: Describe = (stacks) =>
    besideSource(
      judged.flatMap((one) => one.describe?.(stacks) ?? []),
      options.source,
    );
  return {
    judged: judged.map(({ file }) => file),
    describe: judged.length > 0 ? describe : undefined,
    reports,
    sources: new Map(inputs.flatMap(({ sources }) => [...(sources ?? [])])),
  };
}

function told({ describe, reports, sources }: Inputs, by: Asked, options: JudgingOptions): Checked {
  const [first, ...others] = reports;
  const deployments = describe?.(by.settings.stacks) ?? [];
  if (deployments.length === 0 && first)
    return { ...by, document: withSources(combined([first, ...others]), sources), report: undefined };
  const report = judge(merged(deployments, by, options), by.question);
  return { ...by, document: withSources(combined([documentFor(report, by), ...reports]), sources), report };
}

/** What a file is: deployments, an earlier report, or the output of a preview, which is read only if it is judged. */
function readAs(name: string, bytes: Buffer): Read {
  const recognised = recognise(name, bytes);
  if ("report" in recognised) return { report: readReport(name, recognised.report) };
  if ("preview" in recognised)
    return {
      preview: recognised.preview,
      describe: () => [fromProgramOf(name, hashed(recognised.deployment(), bytes))],
    };
  if ("configuration" in recognised)
    return { describe: () => [hashed(pipedConfiguration(name, recognised.configuration), bytes)] };
  return { describe: () => [fromProgramOf(name, hashed(recognised.deployment, bytes))] };
}

interface Read {
  readonly describe?: Describe;
  readonly report?: ReportDocument;
  readonly preview?: string;
}

/** As a report of the pack names it: `fleet/dev`. */
function stackOf(preview: string): string {
  const [, stack, project] = /"urn:pulumi:([^:"]+)::([^:"]+)::/.exec(preview) ?? [];
  return `${project}/${stack}`;
}

/** The folder of the Pulumi program whose preview a file is, as seen from here: that of the next Pulumi.yaml above it. */
function programFolder(file: string): string {
  for (let here = resolve(dirname(file)); ; here = dirname(here)) {
    if (existsSync(join(here, "Pulumi.yaml"))) return relative("", here).replaceAll("\\", "/");
    if (dirname(here) === here) return "";
  }
}

/** The document of a report, with what stands around it. */
function documentFor(report: Report, { settings, register }: Asked): ReportDocument {
  const { about, file } = settings;
  const inFiles = new Set(register.records.map(({ id }) => id));
  return documentOf(report, {
    version,
    configuration: file,
    about: aboutOf(process.env, about),
    ownership: about?.tags,
    fileOfRecord: (id) => (inFiles.has(id) ? register.placeOf(id, []).file : null),
  });
}

function hashed(deployment: Deployment, bytes: Buffer): Deployment {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { ...deployment, inputs: deployment.inputs.map((input) => ({ ...input, sha256 })) };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new InputError(
      file,
      text({ en: "the baseline cannot be read: {why}", zh: "无法读取基线：{why}" }, { why: whyUnread(error) }),
      text({ en: "name one that exists, or --no-baseline", zh: "请指明存在的基线，或者使用 --no-baseline" }),
    );
  }
}
