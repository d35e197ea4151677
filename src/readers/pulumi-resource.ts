import type { Deployment } from "../model/deployment";
import { type EngineResource, liveDeployment, ownArn } from "../pulumi/live-deployment";
import { type Made, positionOf } from "../pulumi/source-position";
import { shaped, shapes } from "./shaped";
import { agreed } from "./terraform-state";

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

/** The resources of a list, each as the engine writes them down. */
export function statesOf(file: string, list: unknown): readonly ResourceState[] {
  const states = shaped<readonly unknown[]>(file, "resources", list, shapes.list);
  return states.map((state, at) => shaped<ResourceState>(file, `resources[${at}]`, state, shapes.pulumiResource));
}

/** The deployment that some states are, each under a URN of its own. */
export function deploymentOf(states: readonly ResourceState[], config: Readonly<Record<string, string>>): Deployment {
  const byUrn = new Map(states.map((state) => [state.urn, state]));
  const [, stack = "", project = ""] = /^urn:pulumi:([^:]*)::([^:]*)::/.exec(states[0]?.urn ?? "") ?? [];
  const resources = states
    .filter(({ type }) => !type.startsWith("pulumi:"))
    .map((state) => engineResource(state, byUrn, config));
  const external = new Set(states.filter((state) => state.external === true).map(({ urn }) => urn));
  const deployment = liveDeployment([...resources], { project, stack, config: {} });
  return {
    ...deployment,
    resources: deployment.resources.map((resource) => {
      const state = byUrn.get(resource.address) as ResourceState;
      const source = positionOf(state, byUrn);
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
