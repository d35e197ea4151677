import pulumiTypes from "../../catalog/aws/pulumi-types.json";
import type { Deployment, Resource } from "../model/deployment";
import { type Fact, isMap, isUnknown, unknown, type Value, type ValueMap } from "../model/value";
import { valuesOf } from "./properties";

/** A resource as the engine hands it over. */
export interface EngineResource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  /** What the program asked for, after the provider's check; undefined for what was not analyzed on its own. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** What it will be, or is. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly parent: string;
  readonly provider?: {
    readonly type: string;
    readonly name: string;
    readonly properties: Readonly<Record<string, unknown>>;
  };
  /** URNs that it had before, or may have had. */
  readonly aliases?: readonly string[];
  readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
}

/** What is around a stack, besides its resources. */
export interface StackContext {
  readonly project: string;
  readonly stack: string;
  /** Configuration of the stack, `aws:region` among it. */
  readonly config: Readonly<Record<string, string>>;
  /** AWS_REGION or AWS_DEFAULT_REGION, which the default provider uses. */
  readonly environmentRegion?: string;
}

const terraformTypes: ReadonlyMap<string, string> = new Map(
  Object.entries(pulumiTypes).flatMap(([type, tokens]) => tokens.map((token): [string, string] => [token, type])),
);

/** Terraform's name of a type where there is one, else Pulumi's. */
export function terraformTypeOf(type: string): string {
  return terraformTypes.get(type) ?? type;
}

/** The deployment that a program describes, as the engine shows it. Components and providers are no resources of their own. */
export function liveDeployment(resources: readonly EngineResource[], context: StackContext): Deployment {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  return {
    inputs: [{ file: `${context.project}/${context.stack}`, format: "pulumi" }],
    resources: resources
      .filter(({ provider }) => provider !== undefined)
      .map((resource) => resourceOf(resource, byUrn, context)),
    notices: [],
  };
}

function resourceOf(
  resource: EngineResource,
  byUrn: ReadonlyMap<string, EngineResource>,
  context: StackContext,
): Resource {
  const { urn, type, name } = resource;
  const values = withDefaultTags(allValues(resource), resource.provider);
  const component = componentOf(resource, byUrn);
  return {
    address: urn,
    says: `${name} (${type})`,
    input: 0,
    type: terraformTypeOf(type),
    spelledType: type,
    name,
    mode: "managed",
    provider: resource.provider?.type.replace("pulumi:providers:", "") ?? "",
    spelling: "pulumi",
    values,
    region: regionOf(values, resource.provider, context),
    account: accountOf(ownArn(resource, values), resource.provider),
    ...(component !== undefined && { component }),
    ...(resource.aliases && { movedFrom: resource.aliases }),
  };
}

/**
 * What the program asked for, completed by what the resource will be. What is unknown without having been asked for is filled in
 * by the provider.
 */
function allValues({ inputs, outputs, propertyDependencies }: EngineResource): ValueMap {
  const asked = inputs && valuesOf(inputs, propertyDependencies);
  const given = outputs && valuesOf(outputs, propertyDependencies);
  const merged: Record<string, Value> = { ...asked };
  for (const [name, value] of Object.entries(given ?? {})) {
    if (!isUnknown(value))
      merged[name] = asked?.[name] !== undefined && holdsUnknown(value) ? (asked[name] as Value) : value;
    else if (asked && asked[name] === undefined) merged[name] = unknown("filled-in-by-provider");
    else merged[name] = asked?.[name] ?? value;
  }
  return merged;
}

function holdsUnknown(value: Value): boolean {
  if (isUnknown(value)) return true;
  return (
    typeof value === "object" && value !== null && Object.values(value).some((inner) => holdsUnknown(inner as Value))
  );
}

type Provider = EngineResource["provider"];

/** A provider that is not configured yet adds its default tags later; they are in its own properties, as JSON text. */
function withDefaultTags(values: ValueMap, provider: Provider): ValueMap {
  if (values["tagsAll"] !== undefined) return values;
  const defaults = provider && jsonProperty(provider, "defaultTags");
  if (defaults === undefined || defaults === null) return values;
  if (isUnknown(defaults)) return { ...values, tagsAll: defaults };
  const tags = isMap(defaults) ? defaults["tags"] : undefined;
  if (!isMap(tags)) return values;
  return { ...values, tagsAll: isMap(values["tags"]) ? { ...tags, ...values["tags"] } : tags };
}

/** Properties of a provider are flat: what is not a plain text comes as JSON text. */
function jsonProperty(provider: NonNullable<Provider>, name: string): Value | undefined {
  const value = valuesOf(provider.properties)[name];
  if (typeof value !== "string") return value;
  try {
    return valuesOf({ value: JSON.parse(value) as unknown })["value"];
  } catch {
    return unknown("unreadable");
  }
}

/** The resource's own region, its provider's, the stack's, then, for the default provider, that of the environment. */
function regionOf(values: ValueMap, provider: Provider, { config, environmentRegion }: StackContext): Fact<string> {
  const own = values["region"];
  if (typeof own === "string" && own !== "") return own;
  const byProvider = provider && valuesOf(provider.properties)["region"];
  if (byProvider !== undefined && byProvider !== null && byProvider !== "")
    return isUnknown(byProvider) ? byProvider : String(byProvider);
  if (isUnknown(own) && own.because !== "filled-in-by-provider") return own;
  const isDefault = provider !== undefined && /^default(_\d+)*$/.test(provider.name);
  return (isDefault ? config["aws:region"] || environmentRegion : undefined) ?? unknown("region-not-stated");
}

/** What its provider calls it; an ARN that the program wrote is that of something else, as the target of an event. */
export function ownArn({ inputs }: Pick<EngineResource, "inputs">, values: ValueMap): Value | undefined {
  return inputs?.["arn"] === undefined ? values["arn"] : undefined;
}

function accountOf(arn: Value | undefined, provider: Provider): Fact<string> {
  const own = typeof arn === "string" ? /^arn:[^:]+:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1] : undefined;
  if (own !== undefined) return own;
  const allowed = provider && jsonProperty(provider, "allowedAccountIds");
  if (Array.isArray(allowed) && allowed.length === 1) return String(allowed[0]);
  const assumed = provider && jsonProperty(provider, "assumeRoles");
  const role = Array.isArray(assumed) && isMap(assumed[0]) ? assumed[0]["roleArn"] : undefined;
  return (
    (typeof role === "string" ? /^arn:[^:]+:iam::(\d{12}):/.exec(role)?.[1] : undefined) ?? unknown("account-not-named")
  );
}

/** The nearest component above it, as the developer named it. */
function componentOf({ parent }: EngineResource, byUrn: ReadonlyMap<string, EngineResource>): string | undefined {
  const seen = new Set<string>();
  // A state that was edited by hand may go round in a circle.
  for (let urn = parent; urn !== "" && !seen.has(urn); urn = byUrn.get(urn)?.parent ?? "") {
    seen.add(urn);
    const [, types = "", name = ""] = /^urn:pulumi:[^:]+(?:::[^:]+)?::(.+)::(.+)$/.exec(urn) ?? [];
    const type = types.split("$").pop() as string;
    if (type === "" || type === "pulumi:pulumi:Stack") return undefined;
    if (byUrn.get(urn)?.provider === undefined) return `${name} (${type})`;
  }
  return undefined;
}
