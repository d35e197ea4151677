import { InputError } from "../input-error";
import { text } from "../language";
import type { Deployment, Input } from "../model/deployment";
import { membersOf, type Part, partsOf, type Slice } from "./json-slices";
import { deploymentOf, type ResourceState, statesOf } from "./pulumi-resource";
import { shaped, shapes } from "./shaped";

/** Whether the members of a JSON document are those of `pulumi preview --json`. */
export function isPulumiPreview(names: ReadonlySet<string>): boolean {
  return names.has("steps") && (names.has("config") || names.has("changeSummary"));
}

/** What a run of the engine, planned or done, does to a stack. */
export interface Change {
  readonly steps: readonly Step[];
  /** How many steps of each kind there are, as the engine counts them. */
  readonly counts: Readonly<Record<string, number>>;
  /** Configuration of the stack. */
  readonly config: Readonly<Record<string, string>>;
}

interface Step {
  readonly op: string;
  readonly urn: string;
  readonly newState?: ResourceState | undefined;
}

/**
 * Reads what `pulumi preview --json` prints: what will be there. What does not change is only in it with `--show-sames`.
 * https://github.com/pulumi/pulumi/blob/master/sdk/go/common/display/json.go, checked on 2026-11-22.
 */
export function readPulumiPreview(file: string, bytes: Buffer, root: Slice): Deployment {
  const part = partsOf(bytes, membersOf(bytes, root));
  const diagnostics = shaped<readonly unknown[]>(file, "diagnostics", part("diagnostics", []), shapes.list);
  const errors = diagnostics.filter((one) => (one as { readonly severity?: string } | null)?.severity === "error");
  if (errors.length > 0 || part("maybeCorrupt", false) || part("error", "") !== "") throw failed(file, "preview");
  const counts = shaped<Change["counts"]>(file, "changeSummary", part("changeSummary", {}), shapes.map);
  const config = configOf(file, { config: part("config", {}) });
  return changed({ file, format: "pulumi-preview" }, { steps: stepsIn(file, part), counts, config });
}

/** The steps that a preview shows. */
export function stepsIn(file: string, part: Part): readonly Step[] {
  const list = shaped<readonly unknown[]>(file, "steps", part("steps", []), shapes.list);
  return list.map((one, at) => shaped<Step>(file, `steps[${at}]`, one, shapes.map));
}

/** The configuration that a preview, or the start of a run, states. */
export function configOf(file: string, stated: unknown): Change["config"] {
  const { config } = shaped<{ readonly config?: Change["config"] | null }>(file, "preludeEvent", stated, shapes.map);
  return shaped(file, "config", config ?? {}, shapes.map);
}

/** A stack as it stands after a change. */
export function changed(input: Input, { steps, counts, config }: Change): Deployment {
  const { file } = input;
  const there = steps.filter(leaves);
  const byUrn = new Map<string, unknown>();
  // A resource that is replaced, or refreshed, has several steps; the last says what will be.
  for (const step of steps) {
    const { urn } = { urn: step.urn, ...step.newState };
    if (step.op === "delete" || step.op === "discard") byUrn.delete(urn);
    else if (leaves(step)) byUrn.set(urn, { ...step.newState, urn });
  }
  const shown = new Set(there.map(({ op, urn }) => `${op} ${urn}`));
  const shownOf = (op: string) => [...shown].filter((one) => one.startsWith(`${op} `)).length;
  const unshown = Object.keys(counts).filter((op) => judgedSteps.has(op) && shownOf(op) < (counts[op] as number));
  return {
    ...deploymentOf(statesOf(file, [...byUrn.values()]), config),
    inputs: [input],
    isPart: unshown.length > 0,
    notices: unshown.map((op) => text(op === "same" ? withoutSames : fewer, { file, op })),
  };
}

/** Whether a step leaves a resource there. */
function leaves({ op, newState }: Step): boolean {
  return newState !== undefined && !/^(delete|discard|remove)/.test(op);
}

/** Steps that a preview shows of itself, or when it is asked to. */
const judgedSteps: ReadonlySet<string> = new Set(["same", "create", "update", "replace", "import"]);

const fewer = {
  en: "{file}: more steps of the kind {op} are counted than are shown; the others were not judged",
  zh: "{file}：统计的“{op}”步骤多于列出的步骤；其余未作判断",
};

const withoutSames = {
  en: "{file}: what does not change is not in it, and was not judged; make it with --show-sames",
  zh: "{file}：其中没有不变的资源，因此未作判断；请加上 --show-sames 生成",
};

const failures = {
  preview: {
    says: { en: "the preview ended with an error, so that part of it is missing", zh: "预览以错误告终，内容不全" },
    next: {
      en: "repair what pulumi preview reports, and make it again",
      zh: "请修复 pulumi preview 报告的错误，再重新生成",
    },
  },
  update: {
    says: {
      en: "the update ended with an error: it tells a part of what is there",
      zh: "更新以错误告终，只反映部分现状",
    },
    next: {
      en: "check what is there: pulumi stack export --file state.json",
      zh: "请检查现状：pulumi stack export --file state.json",
    },
  },
} as const;

/** An input that tells a part only, since what it tells of failed. */
export function failed(file: string, what: keyof typeof failures): InputError {
  return new InputError(file, text(failures[what].says), text(failures[what].next));
}
