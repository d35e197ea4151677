import { grammarInThread } from "./commands/grammar-thread";
import type { FindingDocument, ReportDocument } from "./contract/report";
import type { Language } from "./language";
import { type App, type Construct, isApp, levels, type Stack, stacksOf } from "./synth/constructs";
import { judgedApp, type Options, orSay } from "./synth/judge";
import { sentence } from "./synth/sentence";
import { takeTraces } from "./synth/traces";
import { byAddress, fileOf } from "./synth/written";

const enforced = new WeakSet<App>();

/**
 * Judges all stacks of an app once each is synthesized and before the manifest is written: by then the aspects of all of them have run,
 * and an aspect of the app itself never does. Called before the stacks are made, it knows the line of each construct.
 */
export function enforceOnshore(app: Construct, options: Options = {}): void {
  if (!isApp(app)) throw new TypeError("onshore: enforceOnshore takes the App of CDKTF or CDK Terrain");
  if (enforced.has(app)) return;
  enforced.add(app);
  takeTraces(app);
  grammarInThread();
  const { manifest } = app;
  const write = manifest.writeToFile;
  manifest.writeToFile = function enforcing() {
    const report = orSay(() => judgedApp(app, folderOf(app), manifest.version, options), options.language);
    const errors = annotate(app, report, options.language ?? "en");
    if (errors.length > 0) throw new Error(failing(errors));
    write.call(manifest);
  };
}

function folderOf({ outdir }: App): string {
  return outdir.replaceAll("\\", "/");
}

/** As both tools say it. */
function failing(errors: readonly string[]): string {
  return `Encountered Annotations with level "ERROR":\n${errors.join("\n")}`;
}

/** Puts each finding on its construct and into the manifest; what makes the synthesis fail is returned. */
function annotate(app: App, report: ReportDocument, language: Language): string[] {
  const stacks = stacksOf(app).map((stack) => ({ stack, constructs: byAddress(stack) }));
  return report.findings.flatMap((finding) => {
    if (!finding.blocks && finding.status !== "open") return [];
    const place = stacks.find(({ stack }) => fileOf(stack, folderOf(app)) === finding.resource.input) ?? stacks[0];
    if (!place) return [];
    const { stack, constructs } = place;
    const construct = constructs.get(elementOf(finding)) ?? stack;
    const message = sentence(finding, language);
    const level = finding.blocks ? levels.blocks : levels.warns;
    add(app, stack, construct, level, message);
    if (!finding.blocks || stack.synthesizer.continueOnErrorAnnotations) return [];
    return [`[${construct.node.path}] ${message}`];
  });
}

/** The tool has collected the annotations of the stack already. */
function add(app: App, stack: Stack, construct: Construct, level: string, message: string): void {
  construct.node.addMetadata(level, message);
  const entry = app.manifest.forStack(stack);
  const annotation = { constructPath: construct.node.path, level, message, stacktrace: undefined };
  entry.annotations = [...entry.annotations, annotation];
}

/** What stands in the stack: a resource without its number or key, or the module that it is in. */
function elementOf({ resource }: FindingDocument): string {
  const [kind = "", name = ""] = resource.address.replace(/\[[^\]]*\]/g, "").split(".");
  return `${kind}.${name}`;
}
