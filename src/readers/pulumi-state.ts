import { InputError } from "../input-error";
import { text } from "../language";
import type { Deployment, Resource } from "../model/deployment";
import { unknown } from "../model/value";
import { membersOf, type Slice, valueAt } from "./json-slices";
import { deploymentOf, type ResourceState, statesOf } from "./pulumi-resource";
import { shaped, shapes } from "./shaped";
import { stillThere } from "./terraform-state";

/** Whether the members of a JSON document are those of `pulumi stack export`, or of a checkpoint file. */
export function isPulumiState(names: ReadonlySet<string>): boolean {
  return names.has("version") && (names.has("deployment") || names.has("checkpoint"));
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
  const operations = operationsIn(file, latest.pending_operations ?? []);
  const listed = statesOf(file, latest.resources ?? []);
  const states = apart([...listed, ...operations.filter(({ isNew }) => isNew).map(({ resource }) => resource)]);
  const { resources, ...deployment } = deploymentOf(states, {});
  const waiting = states.filter((state) => state.delete === true);
  return {
    ...deployment,
    inputs: [{ file, format: "pulumi-state" }],
    resources: resources.map((one) => doubted(one, operations, states)),
    isPart: operations.length > 0,
    notices: [
      ...(waiting.length > 0 ? [text(stillThere, { file, names: namesOf(waiting) })] : []),
      ...(operations.length > 0
        ? [text(brokenOff, { file, names: namesOf(operations.map(({ resource }) => resource)) })]
        : []),
    ],
  };
}

interface Latest {
  readonly resources?: unknown;
  /** What was under way when an update was broken off. */
  readonly pending_operations?: unknown;
}

/** Something that an update was at when it was broken off. */
interface Operation {
  /** Nothing is known to have been there before. */
  readonly isNew: boolean;
  readonly resource: ResourceState;
}

const news = { creating: true, importing: true, updating: false, deleting: false, reading: false } as const;

function operationsIn(file: string, list: unknown): readonly Operation[] {
  const written = shaped<readonly unknown[]>(file, "pending_operations", list, shapes.list);
  return written.map((one, at) => {
    const place = `pending_operations[${at}]`;
    const { type, resource } = shaped<{ type: string; resource: unknown }>(file, place, one, shapes.pulumiOperation);
    const [state] = statesOf(file, [resource]) as [ResourceState];
    const isNew = Object.hasOwn(news, type) ? news[type as keyof typeof news] : true;
    return { isNew, resource: isNew ? { ...state, urn: `${state.urn} (pending create)` } : state };
  });
}

/** What waits to be deleted has a successor under its URN, and there may be several of it. */
function apart(states: readonly ResourceState[]): readonly ResourceState[] {
  const seen = new Map<string, number>();
  return states.map((state) => {
    const urn = state.delete === true ? `${state.urn} (pending delete)` : state.urn;
    const number = (seen.get(urn) ?? 0) + 1;
    seen.set(urn, number);
    return { ...state, urn: number === 1 ? urn : `${urn} ${number}` };
  });
}

const open = unknown("update-broken-off");

/** Of what was being made nothing is known; of what was being changed, not what the change is about. */
function doubted(one: Resource, operations: readonly Operation[], states: readonly ResourceState[]): Resource {
  const operation = operations.find(({ resource }) => resource.urn === one.address);
  if (!operation) return one;
  const { isNew, resource } = operation;
  const { inputs: before = {} } = states.find(({ urn }) => urn === one.address) as ResourceState;
  const names = [...new Set([...Object.keys(one.values), ...Object.keys(resource.inputs ?? {})])];
  const isOpen = (name: string) => isNew || JSON.stringify(before?.[name]) !== JSON.stringify(resource.inputs?.[name]);
  const values = Object.fromEntries(names.map((name) => [name, isOpen(name) ? open : (one.values[name] ?? null)]));
  return { ...one, values, ...(isNew && { region: open, account: open }) };
}

function namesOf(states: readonly ResourceState[]): string {
  return states.map(({ urn }) => urn.split("::").slice(2).join("::")).join(", ");
}

const brokenOff = {
  en: "{file}: an update was broken off; what it made or changed of these is not known: {names}",
  zh: "{file}：更新曾中断；它对以下资源创建或者变更了什么，尚不可知：{names}",
};

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
