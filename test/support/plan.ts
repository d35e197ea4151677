import type { Deployment, Resource } from "../../src/model/deployment";
import { read } from "../../src/readers/recognise";

/** Plans in the shape that `terraform show -json` writes, small enough to say one thing. */
export interface PlanParts {
  readonly [name: string]: unknown;
  readonly resource_changes?: readonly unknown[];
  readonly configuration?: unknown;
}

export function plan(parts: PlanParts): string {
  return JSON.stringify({ format_version: "1.2", terraform_version: "1.11.4", ...parts });
}

export function readPlan(parts: PlanParts): Deployment {
  return read("plan.json", Buffer.from(plan(parts)));
}

interface Change {
  readonly actions?: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly unknown?: unknown;
  readonly deposed?: string;
}

export function change(
  address: string,
  { actions = ["create"], before = null, after = {}, unknown = {}, deposed }: Change = {},
) {
  const bare = address.replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)*/, "");
  const [, type, name, index] = /^(?:data\.)?(\w+)\.(\w+)(?:\[(.+)\])?$/.exec(bare) as unknown as [
    string,
    string,
    string,
    string | undefined,
  ];
  return {
    address,
    mode: bare.startsWith("data.") ? "data" : "managed",
    type,
    name,
    ...(index !== undefined && { index: JSON.parse(index) as unknown }),
    provider_name: "registry.terraform.io/hashicorp/aws",
    ...(deposed !== undefined && { deposed }),
    change: { actions, before, after, after_unknown: unknown },
  };
}

/** An expression of the configuration: what it refers to, longest first, as Terraform writes it. */
export const refers = (...references: string[]) => ({ references });
export const constant = (value: unknown) => ({ constant_value: value });

export function config(address: string, expressions: Record<string, unknown> = {}, more: Record<string, unknown> = {}) {
  const [type, name] = address.replace(/^data\./, "").split(".");
  return {
    address,
    mode: address.startsWith("data.") ? "data" : "managed",
    type,
    name,
    provider_config_key: "aws",
    expressions,
    ...more,
  };
}

export function provider(region: unknown, more: Record<string, unknown> = {}) {
  return {
    name: "aws",
    full_name: "registry.terraform.io/hashicorp/aws",
    expressions: { ...(region === undefined ? {} : { region }) },
    ...more,
  };
}

export function resourceOf(deployment: Deployment, address: string): Resource {
  const found = deployment.resources.find((resource) => resource.address === address);
  if (!found)
    throw new Error(`no ${address} in ${deployment.resources.map((resource) => resource.address).join(", ")}`);
  return found;
}
