import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as catalog from "../../catalog/aws";
import type { CatalogEntry } from "../../catalog/entry";
import { tell } from "../../src/language";
import type { Copy, End, Grant, Store } from "../../src/model/data-map";
import type { Deployment } from "../../src/model/deployment";
import { spellings } from "../../src/model/find";
import { merge } from "../../src/model/merge";
import { isUnknown } from "../../src/model/value";
import { programDeployment } from "../../src/program/deployment";
import { programsIn } from "../../src/program/project";
import { recordAll } from "../../src/program/run";
import { liveDeployment } from "../../src/pulumi/live-deployment";
import { readSynth } from "../../src/readers/cdktf-synth";
import { read } from "../../src/readers/recognise";
import { withSource } from "../../src/readers/source-beside-plan";
import type { Configuration } from "../../src/terraform/configuration";
import { loadFolder } from "../../src/terraform/load";
import { judged } from "./judged";
import { project, root, runProgram, stack } from "./stand-in-engine";
import { cloud, disk, folderDeployment } from "./terraform";

const examples = join(root, "examples");
const inStory = (story: string, name: string) => readFileSync(join(examples, story, name));

/** The folder of the stack that the CDKTF program of a story synthesizes: a root module in Terraform's JSON. */
function moduleOf(story: string): string {
  const out = join(root, "test", "fixtures", "synth", story, "out");
  const [one = ""] = disk.list(join(out, "stacks"));
  return join(out, "stacks", one);
}

/** The formats in which a story is told, by their names in the documentation. */
export const formats = [
  "Terraform plan",
  "Plan with `--source`",
  "Synthesized stack",
  "Terraform folder",
  "Terraform state",
  "Pulumi in the engine",
  "Pulumi program",
  "Pulumi preview",
  "Pulumi state",
] as const;
export type Format = (typeof formats)[number];

/** Reads a story as a format tells it. `grammar` of terraform.ts has to be awaited before. */
export const readers: Readonly<Record<Format, (story: string) => Deployment | Promise<Deployment>>> = {
  "Terraform plan": planOf,
  "Plan with `--source`": (story) =>
    withSource(planOf(story), loadFolder(moduleOf(story), disk) as Configuration, disk, cloud),
  "Synthesized stack": (story) =>
    merge(readSynth(join(root, "test", "fixtures", "synth", story, "out"), disk, cloud), undefined),
  "Terraform folder": (story) => folderDeployment(moduleOf(story)),
  "Terraform state": (story) => read("state.json", Buffer.from(JSON.stringify(appliedPlan(story)))),
  "Pulumi in the engine": async (story) => {
    const { config } = programOf(story).order;
    const resources = await runProgram(join(examples, story, "pulumi"), { config });
    return liveDeployment(resources, { project, stack, config });
  },
  "Pulumi program": async (story) => {
    const program = programOf(story);
    const running = { catalog, environment: process.env, print: () => {} };
    const [outcome] = await recordAll([program.order], {}, running);
    if (!outcome || "failed" in outcome) throw new Error(outcome?.said);
    return programDeployment(program, outcome, (path) => path);
  },
  "Pulumi preview": (story) => read("preview.json", inStory(story, "pulumi/preview.json")),
  "Pulumi state": (story) => read("state.json", inStory(story, "pulumi/state.json")),
};

function planOf(story: string): Deployment {
  return read("plan.json", inStory(story, "plan.json"));
}

function programOf(story: string) {
  const [program] = programsIn(join(examples, story, "pulumi"), { stacks: [], timeLimit: 60 });
  if (!program) throw new Error(`${story} has no stack`);
  return program;
}

interface Planned {
  readonly planned_values: { readonly root_module: { readonly resources: readonly PlannedResource[] } };
  readonly resource_changes: readonly { readonly address: string; readonly change: Change }[];
}
interface PlannedResource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values?: object;
}
interface Change {
  readonly after_unknown: Readonly<Record<string, unknown>>;
}
interface Exported {
  readonly deployment: {
    readonly resources: readonly { readonly urn: string; readonly outputs?: Readonly<Record<string, unknown>> }[];
  };
}

/**
 * What `terraform show -json` prints once the plan of a story is applied: what was planned, and for what was not known then the
 * outputs that the state of its Pulumi program has.
 */
function appliedPlan(story: string): object {
  const plan = JSON.parse(inStory(story, "plan.json").toString()) as Planned;
  const { deployment } = JSON.parse(inStory(story, "pulumi/state.json").toString()) as Exported;
  const outputs = new Map(deployment.resources.map((one) => [one.urn.split("::").at(-1), one.outputs ?? {}]));
  const unknown = new Map(plan.resource_changes.map(({ address, change }) => [address, change.after_unknown]));
  const resources = plan.planned_values.root_module.resources.map((one) => ({
    ...one,
    values: applied(one.values, unknown.get(one.address), outputs.get(one.name), catalog.entries.get(one.type)?.pulumi),
  }));
  return { format_version: "1.0", terraform_version: "1.11.4", values: { root_module: { resources } } };
}

/** A planned value with what it leaves unknown taken from what was given in the end, in Pulumi's names. */
function applied(planned: unknown, unknown: unknown, given: unknown, exceptions: CatalogEntry["pulumi"]): unknown {
  if (unknown === true) return given;
  if (Array.isArray(planned) && Array.isArray(unknown)) {
    const items = Array.isArray(given) ? given : [given];
    return planned.map((item, at) => applied(item, (unknown as unknown[])[at], items[at], exceptions));
  }
  if (!isObject(unknown)) return planned;
  const filled = Object.entries(unknown).map(([name, one]) => [
    name,
    applied(member(planned, name), one, spelt(given, name, exceptions), exceptions),
  ]);
  return { ...(planned as object), ...Object.fromEntries(filled) };
}

function member(of: unknown, name: string): unknown {
  return isObject(of) ? of[name] : undefined;
}

function spelt(given: unknown, name: string, exceptions: CatalogEntry["pulumi"]): unknown {
  const spelling = spellings(name, exceptions).find((one) => member(given, one) !== undefined);
  return spelling && member(given, spelling);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Told = readonly [fact: string, value: string | undefined];

/** What a deployment says of data, by logical names: what rests where, what goes where, who reads what. Undefined is not known. */
export function factsIn(deployment: Deployment): ReadonlyMap<string, string | undefined> {
  const { stores, copies, grants } = judged(deployment).map;
  return new Map([...stores.flatMap(ofStore), ...copies.flatMap(ofCopy), ...grants.flatMap(ofGrant)]);
}

function ofStore({ resource, label, place, what, account }: Store): Told[] {
  const key = `store ${resource.name} of ${what}`;
  return [
    [`${key}: classes`, label.unknown ? undefined : label.classes.join("+")],
    [`${key}: place`, place.region],
    [`${key}: account`, isUnknown(account) ? undefined : account],
  ];
}

function ofCopy({ declaredBy, what, rhythm, from, to, doubt }: Copy): Told[] {
  const key = `copy ${declaredBy.name} of ${what} to ${endOf(to) ?? "somewhere"}`;
  return [
    [`${key}: rhythm`, rhythm],
    [`${key}: from`, endOf(from)],
    [`${key}: place`, to.place.region],
    [`${key}: certain`, doubt ? undefined : "yes"],
  ];
}

function ofGrant({ declaredBy, store, access, grantee, doubt }: Grant): Told[] {
  const { side } = grantee.place;
  const key = `grant ${declaredBy.name} on ${store.resource.name} to ${grantee.id}`;
  return [
    [`${key} ${access}: side`, isUnknown(side) ? undefined : side],
    [`${key} ${access}: certain`, doubt ? undefined : "yes"],
  ];
}

function endOf({ resource, unknown, says }: End): string | undefined {
  if (isUnknown(unknown)) return undefined;
  return resource?.name ?? tell(says, "en");
}
