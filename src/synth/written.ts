import { inFolder } from "../terraform/load";
import { type Construct, type Stack, stacksOf } from "./constructs";
import { traceOf } from "./traces";

/** What an app synthesizes, as the files that it would write, by path. */
export function written(root: Construct, folder: string, version: string): ReadonlyMap<string, string> {
  const constructs = new Map(root.node.findAll().map((one) => [one.node.path, one]));
  const texts = new Map<string, string>();
  const stacks = Object.fromEntries(
    stacksOf(root).map((stack) => {
      const workingDirectory = `stacks/${stack.node.id}`;
      texts.set(fileOf(stack, folder), JSON.stringify(sorted(withTraces(stack.toTerraform(), constructs)), null, 2));
      return [stack.node.id, { workingDirectory, synthesizedStackPath: `${workingDirectory}/cdk.tf.json` }];
    }),
  );
  return texts.set(inFolder(folder, "manifest.json"), JSON.stringify({ version, stacks }));
}

/** Where a stack is written. */
export function fileOf({ node }: Stack, folder: string): string {
  return inFolder(folder, `stacks/${node.id}/cdk.tf.json`);
}

type Json = Readonly<Record<string, unknown>>;

/** What a tool notes beside each element. */
interface Note {
  readonly "//"?: { readonly metadata?: { readonly path?: string; readonly stackTrace?: readonly string[] } };
}

/** With the place in which each construct was made, where the tool did not take it down itself. */
function withTraces(stack: unknown, constructs: ReadonlyMap<string, Construct>): unknown {
  const traced = (element: unknown) => {
    const { metadata } = (element as Note)["//"] ?? {};
    const construct = constructs.get(metadata?.path ?? "");
    const stackTrace = metadata?.stackTrace ?? (construct && traceOf(construct));
    return stackTrace ? { ...(element as Json), "//": { metadata: { ...metadata, stackTrace } } } : element;
  };
  const { resource = {} } = stack as { readonly resource?: Readonly<Record<string, Json>> };
  const resources = mapped(resource, (elements) => mapped(elements as Json, traced));
  return { ...(stack as Json), resource: resources };
}

function mapped(values: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

/** As it is written: by name, so that the order of the program decides nothing. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}

/** The constructs of a stack by the address of what they make: `aws_s3_bucket.tracks`, `module.lake`. */
export function byAddress(stack: Stack): ReadonlyMap<string, Construct> {
  return new Map(
    stack.node.findAll().flatMap((one): [string, Construct][] => {
      const { terraformResourceType: type, friendlyUniqueId: name } = one as Partial<Element>;
      if (name === undefined) return [];
      return [[`${type ?? "module"}.${name}`, one]];
    }),
  );
}

interface Element {
  readonly terraformResourceType: string;
  readonly friendlyUniqueId: string;
}
