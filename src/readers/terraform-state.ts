import { InputError } from "../input-error";
import { type Text, text } from "../language";
import type { Deployment, Resource } from "../model/deployment";
import { type Fact, isUnknown, unknown, type ValueMap } from "../model/value";
import { isOwnRegion } from "../terraform/own-region";
import { elementsOf, membersOf, partsOf, type Slice, valueAt } from "./json-slices";
import { regionFrom } from "./region-by";
import { shaped, shapes } from "./shaped";
import { modulePath, resourcesIn } from "./terraform-plan";
import { marked } from "./terraform-plan/sensitive";
import type { StateResource } from "./terraform-plan/shapes";

/** Whether the members of a JSON document are those of a state file, or of what `terraform show -json` prints of a state. */
export function isTerraformState(names: ReadonlySet<string>): boolean {
  const isFile = ["version", "terraform_version", "resources"].every((name) => names.has(name));
  return isFile || ["format_version", "values"].every((name) => names.has(name));
}

/** A resource of a state, whichever way it is written. */
interface Stood {
  readonly resource: Omit<StateResource, "provider_name">;
  /** Source of the provider, `registry.terraform.io/hashicorp/aws`, and which of its configurations, as far as the state says. */
  readonly provider: string;
  readonly configuration: string;
}

/**
 * Reads a state of Terraform or OpenTofu, for audits: what is there. A state has no provider configurations; what one region is common
 * to all ARNs of a configuration's resources is taken as theirs. https://developer.hashicorp.com/terraform/internals/json-format and
 * https://github.com/hashicorp/terraform/blob/main/internal/states/statefile/version4.go, checked on 2026-11-22.
 */
export function readTerraformState(file: string, bytes: Buffer, root: Slice): Deployment {
  const members = membersOf(bytes, root);
  const part = partsOf(bytes, members);
  const isFile = members.has("version");
  const version = String(part(isFile ? "version" : "format_version", ""));
  if (!(isFile ? version === "4" : /^1(\.|$)/.test(version))) throw ofOtherVersion(file, version);
  const waiting: string[] = [];
  const stood = [
    ...(isFile ? inFile(file, bytes, members, waiting) : inJson(file, bytes, members.get("values"), waiting)),
  ];
  const places = placesByConfiguration(stood);
  return {
    inputs: [{ file, format: "terraform-state", writtenBy: String(part("terraform_version", "")) }],
    resources: stood.map((one) => resourceOf(one, places.get(one.configuration))),
    sensitive: [...new Set(stood.flatMap(({ resource }) => [...marked(resource.values, resource.sensitive_values)]))],
    notices: waiting.length > 0 ? [text(stillThere, { file, names: waiting.join(", ") })] : [],
  };
}

/** What a state says waits to be deleted. */
export const stillThere = {
  en: "{file}: waits to be deleted, and is judged as what is there until then: {names}",
  zh: "{file}：以下资源等待删除，在删除之前按现有资源判断：{names}",
} as const;

function ofOtherVersion(file: string, version: string): InputError {
  const says = {
    en: "the state has version {version}; Onshore reads version 4, and 1.x of terraform show -json",
    zh: "状态的版本为 {version}，Onshore 读取版本 4，以及 terraform show -json 的 1.x",
  };
  const next = {
    en: "write it again with Terraform 0.12 or later, or OpenTofu: terraform state pull > state.json",
    zh: "请用 Terraform 0.12 以上版本或者 OpenTofu 重新写出：terraform state pull > state.json",
  };
  return new InputError(file, text(says, { version: version || text({ en: "(none)", zh: "（无）" }) }), text(next));
}

interface FileResource {
  readonly module?: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly provider: string;
  readonly instances?: readonly {
    readonly index_key?: string | number;
    readonly deposed?: string;
    readonly attributes?: Readonly<Record<string, unknown>> | null;
    readonly sensitive_attributes?: readonly (readonly { readonly value?: unknown }[])[] | null;
  }[];
}

/** `provider["registry.terraform.io/hashicorp/aws"].munich`, within a module where it is configured there. */
function* inFile(file: string, bytes: Buffer, members: ReadonlyMap<string, Slice>, waiting: string[]): Iterable<Stood> {
  const slice = members.get("resources");
  for (const one of slice ? elementsOf(bytes, slice) : []) {
    const {
      module,
      mode,
      type,
      name,
      provider,
      instances = [],
    } = shaped<FileResource>(file, "resources[]", valueAt(bytes, one), shapes.terraformResource);
    const bare = [module, mode === "data" ? "data" : undefined, type, name].filter((part) => part !== undefined);
    for (const { index_key, deposed, attributes, sensitive_attributes } of instances) {
      const index = index_key === undefined ? "" : `[${JSON.stringify(index_key)}]`;
      const address = told(`${bare.join(".")}${index}`, deposed, waiting);
      const sensitive_values = marks(
        (sensitive_attributes ?? []).map((path) => path.map(({ value }) => String(value))),
      );
      const resource = {
        address,
        mode,
        type,
        name,
        values: attributes ?? {},
        sensitive_values,
      };
      yield { resource, provider: /\["([^"]+)"\]/.exec(provider)?.[1] ?? provider, configuration: provider };
    }
  }
}

/** What is deposed has a successor under its address, and keeps what it holds until it is destroyed. */
function told(address: string, deposed: string | undefined, waiting: string[]): string {
  if (deposed === undefined) return address;
  const own = `${address} (deposed ${deposed})`;
  waiting.push(own);
  return own;
}

/** Paths as the marks that `terraform show -json` has: an object of objects, with true at the end of each. */
function marks(paths: readonly (readonly string[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return true;
  const names = [...new Set(paths.map(([name]) => name as string))];
  const below = (name: string) => paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
  return Object.fromEntries(names.map((name) => [name, marks(below(name))]));
}

function* inJson(file: string, bytes: Buffer, values: Slice | undefined, waiting: string[]): Iterable<Stood> {
  const root = values && membersOf(bytes, values).get("root_module");
  for (const one of root ? resourcesIn(bytes, root) : []) {
    const { provider_name, deposed_key, ...resource } = shaped<StateResource & { readonly deposed_key?: string }>(
      file,
      "resources[]",
      valueAt(bytes, one),
      shapes.terraformShown,
    );
    // Which of several configurations it has is not told: its own ARN has to.
    const address = told(resource.address, deposed_key, waiting);
    yield { resource: { ...resource, address }, provider: provider_name, configuration: "" };
  }
}

interface Places {
  readonly regions: Set<string>;
  readonly accounts: Set<string>;
}

/** By configuration of a provider, the regions and accounts that ARNs of its resources tell. */
function placesByConfiguration(stood: readonly Stood[]): Map<string, Places> {
  const places = new Map<string, Places>();
  for (const { resource, configuration } of stood) {
    if (configuration === "" || resource.mode === "data") continue;
    const own = places.get(configuration) ?? { regions: new Set(), accounts: new Set() };
    places.set(configuration, own);
    const [region, account] = ofArn(ownArn(resource));
    if (region) own.regions.add(region);
    if (account) own.accounts.add(account);
  }
  return places;
}

/** Types whose `arn` is an argument: that of something else. Read in the arguments of @pulumi/aws 7.48.0, 2026-11-22. */
const namesAnother: ReadonlySet<string> = new Set([
  "aws_cloudwatch_event_target",
  "aws_lakeformation_resource",
  "aws_notifications_channel_association",
  "aws_sns_topic_data_protection_policy",
  "aws_sns_topic_policy",
]);

function ownArn({ type, values }: Stood["resource"]): unknown {
  return namesAnother.has(type) ? undefined : values["arn"];
}

function ofArn(arn: unknown): readonly [region: string | undefined, account: string | undefined] {
  const parts = typeof arn === "string" && arn.startsWith("arn:") ? arn.split(":") : [];
  return [parts[3] || undefined, /^\d{12}$/.test(parts[4] ?? "") ? parts[4] : undefined];
}

/** A region, unless the ARN of the resource tells another: then nobody knows which is right. */
export function agreed(region: Fact<string>, arn: unknown): Fact<string> {
  const [ofOwnArn = region] = ofArn(arn);
  return isUnknown(region) || ofOwnArn === region ? region : unknown("region-not-stated");
}

function resourceOf({ resource, provider }: Stood, places: Places | undefined): Resource {
  const { address, mode, type, name, values } = resource;
  const arn = ownArn(resource);
  const [ofOwnArn, account] = ofArn(arn);
  const stated = isOwnRegion(type, (name) => Object.hasOwn(values, name)) ? values["region"] : undefined;
  const own = typeof stated === "string" && stated !== "" ? stated : undefined;
  const [region, regionBy]: readonly [Fact<string>, Text] =
    own !== undefined
      ? [agreed(own, arn), regionFrom.region]
      : ofOwnArn !== undefined
        ? [ofOwnArn, regionFrom.arn]
        : [onlyOne(places?.regions) ?? unknown("region-not-stated"), regionFrom.others];
  const module = modulePath(address);
  return {
    ...{ address, says: address, input: 0, type, spelledType: type, name, mode },
    provider: provider.slice(provider.lastIndexOf("/") + 1),
    spelling: "terraform",
    values: values as ValueMap,
    region,
    regionBy,
    account: account ?? onlyOne(places?.accounts) ?? unknown("account-not-named"),
    ...(module !== "" && { component: module }),
  };
}

function onlyOne(texts: ReadonlySet<string> = new Set()): string | undefined {
  return texts.size === 1 ? [...texts][0] : undefined;
}
