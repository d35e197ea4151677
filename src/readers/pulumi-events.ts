import { InputError } from "../input-error";
import { text } from "../language";
import type { Deployment } from "../model/deployment";
import { membersOf, partsOf, type Slice, valueAt } from "./json-slices";
import { type Change, changed, configOf, failed, isPulumiPreview, stepsIn } from "./pulumi-change";
import type { ResourceState } from "./pulumi-resource";
import { shaped, shapes } from "./shaped";

/** Whether the members of a JSON document are those of an event of Pulumi's engine. */
export function isPulumiEvent(names: ReadonlySet<string>): boolean {
  return names.has("sequence") && names.has("timestamp");
}

/**
 * Reads what the engine tells while it works, one event a line: its event log, and `pulumi up --json`. That tells its preview first, in
 * one document: lines of code and dependencies come from there, since events have none.
 * https://github.com/pulumi/pulumi/blob/v3.260.0/sdk/go/common/apitype/events.go, checked on 2026-11-22.
 */
export function readPulumiEvents(file: string, bytes: Buffer, documents: Iterable<Slice>): Deployment {
  const planned = new Map<string, ResourceState>();
  const stacks = new Set<string>();
  let run = begun({});
  for (const document of documents) {
    const members = membersOf(bytes, document);
    for (const { urn, newState } of previewIn(file, bytes, members)) {
      if (!newState) continue;
      planned.set(urn, newState);
      stacks.add(stackOf(urn));
    }
    for (const [name, slice] of members) {
      if (name === "preludeEvent") run = begun(configOf(file, valueAt(bytes, slice)));
      else if (Object.hasOwn(takers, name)) takers[name]?.(run, file, valueAt(bytes, slice));
    }
    const last = run.steps.at(-1);
    if (last?.newState) stacks.add(stackOf(last.urn));
    if (stacks.size > 1) throw new InputError(file, text(words.stacks), text(words.apart));
  }
  return deploymentOf(file, run, planned);
}

function previewIn(file: string, bytes: Buffer, members: ReadonlyMap<string, Slice>): Change["steps"] {
  const names = new Set(members.keys());
  if (isPulumiPreview(names)) return stepsIn(file, partsOf(bytes, members));
  if (!isPulumiEvent(names)) throw new InputError(file, text(words.foreign), text(words.again));
  return [];
}

/** Stack and project, by which a URN begins. */
function stackOf(urn: string): string {
  return urn.split("::").slice(0, 2).join("::");
}

/** What one run of the engine has told so far. A log may have several: of a preview, and of the update after it. */
interface Run extends Pick<Change, "config"> {
  readonly steps: Change["steps"][number][];
  isBroken: boolean;
  summary?: Summary;
}

interface Summary {
  readonly maybeCorrupt?: boolean;
  readonly isPreview?: boolean;
  readonly result?: string;
  readonly resourceChanges?: Change["counts"] | null;
}

function begun(config: Change["config"]): Run {
  return { steps: [], config, isBroken: false };
}

type Taker = (run: Run, file: string, content: unknown) => void;

interface Told {
  readonly metadata: { readonly op: string; readonly urn: string; readonly new?: ResourceState | null };
}

/** Before a step a resource is as it was asked for, after it as it is. */
const takeStep: Taker = (run, file, content) => {
  const { op, urn, new: made } = shaped<Told>(file, "metadata", content, shapes.pulumiEvent).metadata;
  run.steps.push({ op, urn, newState: made ?? undefined });
};

const takeFailure: Taker = (run) => {
  run.isBroken = true;
};

const takers: Readonly<Record<string, Taker>> = {
  resourcePreEvent: takeStep,
  resOutputsEvent: takeStep,
  resOpFailedEvent: takeFailure,
  errorEvent: takeFailure,
  diagnosticEvent: (run, _, content) => {
    if ((content as { readonly severity?: string } | null)?.severity === "error") run.isBroken = true;
  },
  summaryEvent: (run, file, content) => {
    run.summary = shaped<Summary>(file, "summaryEvent", content, shapes.pulumiSummary);
  },
};

function deploymentOf(file: string, run: Run, planned: ReadonlyMap<string, ResourceState>): Deployment {
  const { steps, config, summary, isBroken } = run;
  if (!summary) throw new InputError(file, text(words.endless), text(words.again));
  const { result = "succeeded", maybeCorrupt = false, isPreview = false, resourceChanges } = summary;
  if (isBroken || maybeCorrupt || result !== "succeeded") throw failed(file, isPreview ? "preview" : "update");
  const told = steps.map((step) => ({
    ...step,
    newState: step.newState && { ...planned.get(step.urn), ...step.newState },
  }));
  const input = { file, format: isPreview ? "pulumi-preview" : "pulumi-state" } as const;
  return changed(input, { steps: told, counts: resourceChanges ?? {}, config });
}

const words = {
  endless: { en: "the events end before what they tell of did", zh: "事件在所述操作结束之前就已中断" },
  foreign: {
    en: "something that is no event of Pulumi stands among the events",
    zh: "事件中混有并非 Pulumi 事件的内容",
  },
  stacks: { en: "it has the events of several stacks", zh: "其中有多个堆栈的事件" },
  apart: {
    en: "write each stack to a file of its own, and check the files together",
    zh: "请为每个堆栈写出单独的文件，再一并检查",
  },
  again: { en: "make the file again; it may have been cut off", zh: "请重新生成该文件；它可能被截断" },
} as const;
