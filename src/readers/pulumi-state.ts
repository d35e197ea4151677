import { InputError } from "../input-error";
import { text } from "../language";
import type { Deployment, Input } from "../model/deployment";
import { type EngineResource, liveDeployment, ownArn } from "../pulumi/live-deployment";
import { type Made, ownPosition } from "../pulumi/source-position";
import { membersOf, type Part, partsOf, type Slice, valueAt } from "./json-slices";
import { shaped, shapes } from "./shaped";
import { agreed, stillThere } from "./terraform-state";

/** Whether the members of a JSON document are those of `pulumi stack export`, or of a checkpoint file. */
export function isPulumiState(names: ReadonlySet<string>): boolean {
  return names.has("version") && (names.has("deployment") || names.has("checkpoint"));
}

/** Whether they are those of `pulumi preview --json`. */
export function isPulumiPreview(names: ReadonlySet<string>): boolean {
  return names.has("steps") && (names.has("config") || names.has("changeSummary"));
}

/** What stands of a resource. https://github.com/pulumi/pulumi/blob/master/sdk/go/common/apitype/core.go, ResourceV3, checked on 2026-11-22. */
export interface ResourceState extends Made {
  readonly urn: string;
  readonly type: string;
  readonly custom?: boolean;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly parent?: string;
  /** URN and id of its provider: `urn:pulumi:dev::fleet::pulumi:providers:aws::munich::1234`. */
  readonly provider?: string;
  readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
  readonly aliases?: readonly string[];
  /** It waits to be deleted, and its successor is there. */
  readonly delete?: boolean;
  /** It was only read. */
  readonly external?: boolean;
}

/** Reads a state of Pulumi, for audits: what is there. Secrets stay closed. */
export function readPulumiState(file: string, bytes: Buffer, root: Slice): Deployment {
  const members = membersOf(bytes, root);
  const version = valueAt(bytes, members.get("version") as Slice);
  if (version !== 3) throw ofOtherVersion(file, String(version));
  const name = members.has("deployment") ? "deployment" : "checkpoint";
  const written = shaped<Latest & { readonly latest?: Latest | null }>(
    file,
    name,
    valueAt(bytes, members.get(name) as Slice),
    shapes.map,
  );
  const latest: Latest = (name === "deployment" ? written : written.latest) ?? {};
  const resources = statesOf(file, latest.resources ?? []);
  const pending = shaped<readonly { readonly resource?: { readonly urn?: string } }[]>(
    ...[file, "pending_operations", latest.pending_operations ?? [], shapes.list],
  );
  const waiting = [...resources.filter((state) => state.delete === true), ...pending.map((one) => one?.resource)];
  const names = waiting.map((one) => String(one?.urn).split("::").slice(2).join("::")).join(", ");
  return {
    ...deploymentOf(resources, {}),
    inputs: [{ file, format: "pulumi-state" }],
    ...(waiting.length > 0 && { isPart: true, notices: [text(stillThere, { file, names })] }),
  };
}

interface Latest {
  readonly resources?: unknown;
  /** What was under way when an update was broken off. */
  readonly pending_operations?: unknown;
}

function statesOf(file: string, list: unknown): readonly ResourceState[] {
  const states = shaped<readonly unknown[]>(file, "resources", list, shapes.list);
  return states.map((state, at) => shaped<ResourceState>(file, `resources[${at}]`, state, shapes.pulumiResource));
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

function ofOtherVersion(file: string, version: string): InputError {
  const says = {
    en: "the state has version {version}; Onshore reads version 3",
    zh: "状态的版本为 {version}，Onshore 读取版本 3",
  };
  const next = {
    en: "write it again: pulumi stack export --file state.json",
    zh: "请重新写出：pulumi stack export --file state.json",
  };
  return new InputError(file, text(says, { version }), text(next));
}

function deploymentOf(states: readonly ResourceState[], config: Readonly<Record<string, string>>): Deployment {
  const there = states.filter((state) => state.delete !== true);
  const byUrn = new Map(there.map((state) => [state.urn, state]));
  const [, stack = "", project = ""] = /^urn:pulumi:([^:]*)::([^:]*)::/.exec(there[0]?.urn ?? "") ?? [];
  const resources = there
    .filter(({ type }) => !type.startsWith("pulumi:"))
    .map((state) => engineResource(state, byUrn, config));
  const external = new Set(there.filter((state) => state.external === true).map(({ urn }) => urn));
  const deployment = liveDeployment([...resources], { project, stack, config: {} });
  return {
    ...deployment,
    resources: deployment.resources.map((resource) => {
      const state = byUrn.get(resource.address) as ResourceState;
      const source = ownPosition(state);
      return {
        ...resource,
        region: agreed(resource.region, ownArn(state, resource.values)),
        ...(external.has(resource.address) && { mode: "data" as const }),
        ...(source && { source }),
      };
    }),
  };
}

function engineResource(
  state: ResourceState,
  byUrn: ReadonlyMap<string, ResourceState>,
  config: Readonly<Record<string, string>>,
): EngineResource {
  const { urn, type, custom, inputs, outputs, parent = "", provider, propertyDependencies, aliases } = state;
  // What a provider made is a resource, even where a state has lost which provider.
  const reference = provider ?? (custom === true ? `::::pulumi:providers:${type.split(":")[0]}::::` : undefined);
  return {
    ...{ urn, type, name: urn.split("::").slice(3).join("::"), parent },
    ...(inputs && { inputs }),
    ...(outputs && { outputs }),
    ...(propertyDependencies && { propertyDependencies }),
    ...(aliases && { aliases }),
    ...(reference !== undefined && { provider: providerOf(reference, byUrn, config) }),
  };
}

function providerOf(
  reference: string,
  byUrn: ReadonlyMap<string, ResourceState>,
  config: Readonly<Record<string, string>>,
): NonNullable<EngineResource["provider"]> {
  const urn = reference.slice(0, reference.lastIndexOf("::"));
  const [types = "", name = ""] = urn.split("::").slice(2);
  const type = types.split("$").at(-1) as string;
  // A default provider that is not shown has the configuration of the stack; any other states its own.
  const isDefault = /^default(_\d+)*$/.test(name);
  const region = isDefault && type === "pulumi:providers:aws" ? { region: config["aws:region"] } : {};
  return { type, name, properties: byUrn.get(urn)?.inputs ?? region };
}
