import { InputError } from "../input-error";
import { text } from "../language";
import type { Deployment, SourcePosition } from "../model/deployment";
import { type EngineResource, liveDeployment } from "../pulumi/live-deployment";
import { isNull, membersOf, objectsOf, type Slice, valueAt } from "./json-slices";

/** Whether the members of a JSON document are those of `pulumi stack export`, or of a checkpoint file. */
export function isPulumiState(names: ReadonlySet<string>): boolean {
  return names.has("version") && (names.has("deployment") || names.has("checkpoint"));
}

/** Whether they are those of `pulumi preview --json`. */
export function isPulumiPreview(names: ReadonlySet<string>): boolean {
  return names.has("steps") && (names.has("config") || names.has("changeSummary"));
}

/** https://github.com/pulumi/pulumi/blob/master/sdk/go/common/apitype/core.go, ResourceV3, checked on 2026-11-22. */
interface ResourceState {
  readonly urn: string;
  readonly type: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly parent?: string;
  /** URN and id of its provider: `urn:pulumi:dev::fleet::pulumi:providers:aws::munich::1234`. */
  readonly provider?: string;
  readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
  readonly aliases?: readonly string[];
  readonly sourcePosition?: string;
  readonly stackTrace?: readonly { readonly sourcePosition?: string }[];
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
  const latest = members.get("deployment") ?? membersOf(bytes, members.get("checkpoint") as Slice).get("latest");
  const parts = latest && !(members.has("checkpoint") && isNull(bytes, latest)) ? membersOf(bytes, latest) : undefined;
  const resources = [...objectsOf<ResourceState>(bytes, parts?.get("resources"), ["urn", "type"])];
  const deployment = deploymentOf(resources, {});
  return { ...deployment, inputs: [{ file, format: "pulumi-state" }] };
}

interface Step {
  readonly op: string;
  readonly urn: string;
  readonly newState?: ResourceState | null;
}

/**
 * Reads what `pulumi preview --json` prints: what will be there. What does not change is only in it with `--show-sames`.
 * https://github.com/pulumi/pulumi/blob/master/sdk/go/common/display/json.go, checked on 2026-11-22.
 */
export function readPulumiPreview(file: string, bytes: Buffer, root: Slice): Deployment {
  const members = membersOf(bytes, root);
  const part = <T>(name: string, otherwise: T): T => {
    const slice = members.get(name);
    return slice ? ((valueAt(bytes, slice) ?? otherwise) as T) : otherwise;
  };
  const diagnostics = part<readonly { readonly severity?: string }[]>("diagnostics", []);
  if (diagnostics.some(({ severity }) => severity === "error")) throw failed(file);
  const steps = [...objectsOf<Step>(bytes, members.get("steps"), ["op", "urn"])];
  const states = steps.flatMap(({ op, urn, newState }) =>
    newState === undefined || newState === null || /^(delete|discard|remove)/.test(op)
      ? []
      : [{ ...newState, urn: newState.urn ?? urn }],
  );
  const { same = 0 } = part<{ readonly same?: number }>("changeSummary", {});
  const isPart = steps.filter(({ op }) => op === "same").length < same;
  const deployment = deploymentOf(states, part("config", {}));
  return {
    ...deployment,
    inputs: [{ file, format: "pulumi-preview" }],
    isPart,
    notices: isPart ? [text(withoutSames, { file })] : [],
  };
}

const withoutSames = {
  en: "{file}: what does not change is not in the preview, and was not judged; make it with pulumi preview --json --show-sames",
  zh: "{file}：预览中没有不变的资源，因此未作判断；请用 pulumi preview --json --show-sames 生成",
};

function failed(file: string): InputError {
  const says = { en: "the preview ended with an error, so that part of it is missing", zh: "预览以错误告终，内容不全" };
  return new InputError(
    file,
    text(says),
    text({
      en: "repair what pulumi preview reports, and make it again",
      zh: "请修复 pulumi preview 报告的错误，再重新生成",
    }),
  );
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
    .map((state) => engineResource(state, byUrn));
  const external = new Set(there.filter((state) => state.external === true).map(({ urn }) => urn));
  const deployment = liveDeployment([...resources], { project, stack, config });
  return {
    ...deployment,
    resources: deployment.resources.map((resource) => {
      const source = sourceOf(byUrn.get(resource.address));
      return {
        ...resource,
        ...(external.has(resource.address) && { mode: "data" as const }),
        ...(source && { source }),
      };
    }),
  };
}

function engineResource(state: ResourceState, byUrn: ReadonlyMap<string, ResourceState>): EngineResource {
  const { urn, type, inputs, outputs, parent = "", provider, propertyDependencies, aliases } = state;
  return {
    ...{ urn, type, name: urn.split("::").slice(3).join("::"), parent },
    ...(inputs && { inputs }),
    ...(outputs && { outputs }),
    ...(propertyDependencies && { propertyDependencies }),
    ...(aliases && { aliases }),
    ...(provider !== undefined && { provider: providerOf(provider, byUrn) }),
  };
}

function providerOf(
  reference: string,
  byUrn: ReadonlyMap<string, ResourceState>,
): NonNullable<EngineResource["provider"]> {
  const urn = reference.slice(0, reference.lastIndexOf("::"));
  const [types = "", name = ""] = urn.split("::").slice(2);
  return { type: types.split("$").at(-1) as string, name, properties: byUrn.get(urn)?.inputs ?? {} };
}

/** The first line that the developer wrote: explicit providers and components point into packages. */
function sourceOf(state: ResourceState | undefined): SourcePosition | undefined {
  const positions = [...(state?.stackTrace ?? []).map((frame) => frame.sourcePosition), state?.sourcePosition];
  const own = positions.find((one) => one !== undefined && !one.includes("node_modules"));
  const [, file, line, column] = /^project:\/\/\/?(.+?)#(\d+)(?:,(\d+))?$/.exec(own ?? "") ?? [];
  if (file === undefined || line === undefined) return undefined;
  return {
    file: decodeURIComponent(file),
    line: Number(line),
    ...(column !== undefined && { column: Number(column) }),
  };
}
