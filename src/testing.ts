import { checked } from "./commands/checking";
import { ready, readyFor } from "./commands/configurations";
import type { ReportDocument } from "./contract/report";
import type { Language } from "./language";
import { runAspects } from "./synth/aspects";
import { type Construct, isStack, stacksOf } from "./synth/constructs";
import { checkingOptions, judgedApp, type Options, orSay } from "./synth/judge";
import { sentence } from "./synth/sentence";

export interface ProgramOptions extends Options {
  /** Of a Pulumi program; otherwise all. */
  readonly stack?: readonly string[];
  /** Seconds that each may run. */
  readonly timeLimit?: number;
  /** The Terraform source of a plan. */
  readonly source?: string;
}

/** The report on what a folder describes, or a file: a Pulumi program, synthesized stacks, Terraform's configuration, a plan. */
export async function checkProgram(folder: string, options: ProgramOptions = {}): Promise<ReportDocument> {
  const { stack, timeLimit, source, base = [], language } = options;
  await readyFor([folder, ...base, ...(source === undefined ? [] : [source])]);
  const all = {
    ...checkingOptions(options),
    ...(stack !== undefined && { stack }),
    ...(timeLimit !== undefined && { timeLimit: `${timeLimit}` }),
    ...(source !== undefined && { source }),
  };
  return orSay(() => checked([folder], all).document, language);
}

/** The report on the app of a stack, or of several: all of its stacks, since one may copy to another. Nothing is written. */
export async function checkStack(
  stacks: Construct | readonly Construct[],
  options: Options = {},
): Promise<ReportDocument> {
  const [first, ...others] = Array.isArray(stacks) ? (stacks as readonly Construct[]) : [stacks as Construct];
  if (!first || ![first, ...others].every(isStack)) throw new TypeError("onshore: checkStack takes stacks of CDKTF");
  const { root } = first.node;
  if (others.some(({ node }) => node.root !== root))
    throw new TypeError("onshore: the stacks are of several apps: check each app by itself");
  await ready();
  // As the tool does: what a stack takes from another is made by preparing both.
  for (const stack of stacksOf(root)) stack.prepareStack();
  for (const stack of stacksOf(root)) runAspects(stack);
  return orSay(() => judgedApp(root, "cdktf.out", "", options), options.language);
}

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** So many are told; the report has all. */
const most = 10;

/** For `expect.extend` of vitest and jest. */
export const onshoreMatchers = {
  /** Nothing blocks. What does not block, as what is only advised, does not fail a test either. */
  toStayOnshore(report: ReportDocument, { language = "en" }: { readonly language?: Language } = {}): MatcherResult {
    const blocking = report.findings.filter(({ blocks }) => blocks);
    const told = blocking.slice(0, most).map((finding) => `- ${sentence(finding, language).replaceAll("\n", "\n  ")}`);
    const rest = blocking.length > most ? [`… and ${blocking.length - most} more`] : [];
    const says = (count: string) => `expected the deployment ${count}`;
    return {
      pass: blocking.length === 0,
      message: () =>
        blocking.length === 0
          ? says("to have a finding that blocks, and it has none")
          : [says(`to stay onshore; ${blocking.length} block`), ...told, ...rest].join("\n"),
    };
  },
};
