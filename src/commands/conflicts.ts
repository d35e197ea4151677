import { type Command, Option } from "commander";
import type { ToolId } from "../../catalog/conflicts";
import type { ConflictingRule } from "../../catalog/conflicts/vocabulary";
import { conflictsOf, toldConflict, toolIds } from "../conflicts/conflicts";
import { type Concerned, skipFile } from "../conflicts/skips";
import { concealing } from "../engine/conceal";
import { exitCodes } from "../exit-codes";
import type { Language } from "../language";
import { buildDataMap } from "../model/build-data-map";
import type { Resource } from "../model/deployment";
import { regulatedOnly } from "../registers/leaving";
import { clean } from "../reports/clean";
import { conflictsPage, conflictsReport } from "../reports/conflicts";
import { columns, formats, given, type JudgingOptions, judging, lang } from "./judging";
import { print, withoutSpeaking } from "./terminal";

interface ConflictsOptions extends JudgingOptions {
  readonly format: "terminal" | "json" | "markdown";
  readonly lang: Language;
  readonly tool?: ToolId;
  readonly skips?: ToolId;
}

/** What other scanners demand that these policies forbid. */
export function addConflicts(program: Command): void {
  withoutSpeaking(judging(program, "conflicts"))
    .addOption(formats(["terminal", "json", "markdown"]))
    .addOption(lang())
    .addOption(new Option("--tool <name>", "the rules of one scanner").choices(toolIds).conflicts("skips"))
    .addOption(
      new Option("--skips <tool>", "write the skips of a scanner, each with the reason, to standard output").choices(
        toolIds,
      ),
    )
    .description("List rules of other scanners that ask for copies elsewhere, and what to do instead.")
    .argument("[file...]", "with --skips: deployments; only rules that look at regulated data of theirs are skipped")
    .addHelpText("after", "\nExit codes: 0 told, 2 input or configuration unusable, 70 a fault of Onshore.")
    .action((files: string[], options: ConflictsOptions) => {
      process.exitCode = conflicts(files, options);
    });
}

function conflicts(files: readonly string[], options: ConflictsOptions): number {
  const { format, lang: language, tool, skips } = options;
  const told = conflictsOf(tool).map((one) => toldConflict(one, language));
  const parts = {
    terminal: () => conflictsReport(told, columns(), language),
    json: () => [`${JSON.stringify(told, null, 2)}\n`],
    markdown: () => conflictsPage(told, language),
  };
  const text =
    skips === undefined
      ? parts[format]()
      : [skipFile(conflictsOf(skips), language, files.length > 0 ? storesOf(files, options) : undefined)];
  print(text);
  return exitCodes.fine;
}

/** Resources of the types a rule looks at, but for those that surely keep nothing regulated. */
function storesOf(files: readonly string[], options: JudgingOptions): (rule: ConflictingRule) => readonly Concerned[] {
  const { deployment, question } = given(files, options);
  const { stores } = buildDataMap(deployment, question);
  const harmless = new Set(
    stores
      .filter(({ label }) => label.unknown === undefined && regulatedOnly(label.classes).length === 0)
      .map(({ resource }) => resource.address),
  );
  const shown = concealing(deployment);
  const nameOf = ({ values }: Resource, attribute = "") => {
    const name = values[attribute];
    return typeof name === "string" && plainName.test(name) && shown(name) === name ? name : undefined;
  };
  return ({ types, namedBy }) =>
    deployment.resources
      .filter(({ type, address }) => types.includes(type) && !harmless.has(address))
      .map((one) => ({ address: clean(one.address).replaceAll("\n", " "), name: nameOf(one, namedBy) }))
      .sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** As AWS lets buckets and endpoints be called. */
const plainName = /^[\w.-]{1,255}$/;
