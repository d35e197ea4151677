import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import { aboutOf } from "../about";
import { readBaseline, withBaseline } from "../contract/baseline";
import { combined } from "../contract/combine";
import { comparedWith, type FailOn } from "../contract/difference";
import { documentOf } from "../contract/of-report";
import { readReport } from "../contract/read-report";
import type { ReportDocument } from "../contract/report";
import { type Sources, sourcesIn, withSources } from "../contract/sources";
import { judge, type Report } from "../engine/report";
import { InputError, whyUnread } from "../input-error";
import { type Text, text } from "../language";
import { findConfiguration } from "../load-configuration";
import type { Deployment } from "../model/deployment";
import { recognise, unreadFormat } from "../readers/recognise";
import { version } from "../version";
import { type Asked, asked, bytesOf, type JudgingOptions, merged } from "./judging";

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
  notices: (report: Report, by: Asked) => readonly Text[] = () => [],
): Checked {
  const head = told(files, options, notices);
  const { settings } = head;
  const baseline = baselineFile(settings.file, options.baseline ?? settings.baseline);
  const softened =
    baseline === undefined
      ? head.document
      : withBaseline(head.document, readBaseline(baseline, textOf(baseline)), baseline);
  if (options.base === undefined) return { ...head, document: softened };
  const [first = ""] = options.base;
  const own = options.baseConfig ?? findConfiguration(dirname(first)) ?? settings.file;
  const base = told(options.base, { ...options, ...(own !== undefined && { config: own }) }, () => []);
  const failOn = options.failOn ?? settings.failOn ?? "all";
  return { ...head, document: comparedWith(softened, base.document, failOn) };
}

const usualBaseline = "onshore.baseline.json";

/** The file that is named, or the usual one if it is there. */
function baselineFile(configuration: string | undefined, named: string | false | undefined): string | undefined {
  if (named === false) return undefined;
  const file = join(dirname(configuration ?? usualBaseline), usualBaseline);
  return named ?? (existsSync(file) ? file : undefined);
}

function told(
  files: readonly string[],
  options: JudgingOptions,
  notices: (report: Report, by: Asked) => readonly Text[],
): Checked {
  const by = asked(files, options);
  const inputs = files.map((file) => {
    const bytes = bytesOf(file);
    const name = file === "-" ? "standard input" : file;
    return { name, ...readAs(name, bytes) };
  });
  const sources = new Map(inputs.flatMap(({ sources: its }) => [...(its ?? [])]));
  const deployments = inputs.flatMap(({ deployment }) => deployment ?? []);
  const reports = inputs.flatMap(({ report }) => report ?? []);
  if (deployments.length === 0) {
    const [first, ...others] = reports;
    if (!first) throw unreadFormat(inputs[0]?.name ?? "check", "pulumiPreview");
    return { ...by, document: withSources(combined([first, ...others]), sources), report: undefined };
  }
  const judged = judge(merged(deployments, by, options), by.question);
  const report = { ...judged, notices: [...judged.notices, ...notices(judged, by)] };
  return { ...by, document: withSources(combined([documentFor(report, by), ...reports]), sources), report };
}

/** What a file is: a deployment, an earlier report, or the lines of code that go with one. */
function readAs(
  name: string,
  bytes: Buffer,
): { readonly deployment?: Deployment; readonly report?: ReportDocument; readonly sources?: Sources } {
  const recognised = recognise(name, bytes);
  if ("report" in recognised) return { report: readReport(name, recognised.report) };
  if ("preview" in recognised) return { sources: sourcesIn(name, recognised.preview, programFolder(name)) };
  return { deployment: hashed(recognised.deployment, bytes) };
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
