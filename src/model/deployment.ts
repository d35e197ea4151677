import type { Text } from "../language";
import type { Fact, ValueMap } from "./value";

/** What a reader makes of one or more inputs: the resources as they will stand once the change is made. */
export interface Deployment {
  readonly inputs: readonly Input[];
  readonly resources: readonly Resource[];
  /** Texts that the input marks as sensitive: they are judged, and never shown. */
  readonly sensitive?: readonly string[];
  /** What the variables of the root module were given, as far as the input says it. */
  readonly variables?: ValueMap;
  /** Made with -target, or with deferred changes: more may be deployed than was seen. */
  readonly isPart?: boolean;
  /** What the reader saw and the user has to know: a partial plan, a format that is newer than the reader. */
  readonly notices: readonly Text[];
}

export interface Input {
  /** As the user named it. */
  readonly file: string;
  readonly format:
    | "terraform-plan"
    | "terraform-state"
    | "terraform-configuration"
    | "cdktf-synth"
    | "pulumi"
    | "pulumi-program"
    | "pulumi-preview"
    | "pulumi-state";
  /** Version of the tool that wrote it, if it says so. */
  readonly writtenBy?: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256?: string;
}

export interface Resource {
  /** Terraform address or Pulumi URN; unique within its input. */
  readonly address: string;
  /** How a sentence names it: the address, or name and type where the address is a URN. */
  readonly says: string;
  /** Position of its input in `Deployment.inputs`. */
  readonly input: number;
  /** Terraform's name of the type where there is one, `aws_s3_bucket`; else the name that the format uses. */
  readonly type: string;
  /** The type as the format spells it. */
  readonly spelledType: string;
  readonly name: string;
  /** `data` is something that is only looked up: it tells places and names, and is never itself wrong. */
  readonly mode: "managed" | "data";
  /** Name of the provider, without registry or version: `aws`, `azurerm`, `pulumi`. */
  readonly provider: string;
  readonly spelling: Spelling;
  readonly values: ValueMap;
  /** Where its provider works for it. */
  readonly region: Fact<string>;
  /** What tells the region, as far as the format says it: "its provider aws.munich". */
  readonly regionBy?: Text;
  readonly account: Fact<string>;
  /** The module or component that the developer wrote. */
  readonly component?: string;
  readonly source?: SourcePosition;
  /** Its addresses before the change that moves it: `moved` blocks, aliases. */
  readonly movedFrom?: readonly string[];
}

/** How property names are spelt: `replica[0].region_name` or `replicas[0].regionName`. */
export type Spelling = "terraform" | "pulumi";

/** A line of code. Of what is made by a component it is the line on which the developer wrote the outermost one. */
export interface SourcePosition extends Position {
  /** Where the resource itself stands within it. */
  readonly inside?: Position;
}

interface Position {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** The line of a component, and within it that of a resource; either may not be known. */
export function within(
  component: SourcePosition | undefined,
  own: SourcePosition | undefined,
): SourcePosition | undefined {
  if (!component || !own || isSame(component, own)) return component ?? own;
  const { inside: _, ...line } = own;
  return { ...component, inside: line };
}

function isSame(one: Position, other: Position): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}

/** With every line of code in a file that is called otherwise. */
export function placedIn(deployment: Deployment, call: (file: string) => string): Deployment {
  const resources = deployment.resources.map(
    (one): Resource => (one.source ? { ...one, source: inFiles(one.source, call) } : one),
  );
  return { ...deployment, resources };
}

/** The same lines, with their files called otherwise. */
export function inFiles(position: SourcePosition, call: (file: string) => string): SourcePosition {
  const { file, inside } = position;
  return { ...position, file: call(file), ...(inside && { inside: { ...inside, file: call(inside.file) } }) };
}
