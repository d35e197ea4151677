import type { CatalogEntry } from "../../catalog/entry";
import type { Resource } from "./deployment";
import { findOne } from "./find";
import { partitionOfRegion } from "./place";
import { isKnown, isUnknown } from "./value";

/** An ARN, `arn:partition:service:region:account:resource`, taken apart; region and account may be empty. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

export function parseArn(text: string): Arn | undefined {
  const parts = text.split(":");
  if (parts[0] !== "arn" || parts.length < 6 || !parts[1] || !parts[2]) return undefined;
  const [, partition, service, region, account] = parts as [string, string, string, string, string];
  return { partition, service, region, account, resource: parts.slice(5).join(":") };
}

/** The ARN that a resource has or will have, with `*` for what is not known of it. */
export interface ArnShape {
  readonly shape: string;
  readonly named: Named;
}

/** Whether a name is known, will be made up (so that nobody can have written it down), or is not known yet. */
export type Named = "known" | "made-up" | "unknown";

export function arnShape(resource: Resource, entry: CatalogEntry): ArnShape {
  const known = shapes.get(resource);
  if (known) return known;
  const shape = shapeOf(resource, entry);
  shapes.set(resource, shape);
  return shape;
}

const shapes = new WeakMap<Resource, ArnShape>();

function shapeOf(resource: Resource, entry: CatalogEntry): ArnShape {
  const arn = findOne(resource, "arn", entry);
  if (typeof arn === "string" && parseArn(arn)) return { shape: arn, named: "known" };
  const partition = partitionOfRegion(resource.region) ?? "*";
  if (entry.arn === undefined) return { shape: `arn:${partition}:*`, named: "unknown" };
  const service = entry.arn.slice(0, entry.arn.indexOf(":"));
  const [before, property, after] = entry.arn.slice(service.length + 1).split(/[{}]/) as [string, string, string];
  const name = findOne(resource, property, entry);
  const named = typeof name === "string" && name !== "" ? "known" : isUnknown(name) ? "unknown" : "made-up";
  const [region, account] = [resource.region, resource.account].map((part) => (isKnown(part) ? part : "*"));
  const owner = service === "s3" ? ":" : `${global.includes(service) ? "" : region}:${account}`;
  return {
    shape: `arn:${partition}:${service}:${owner}:${before}${named === "known" ? nameInArn(entry.arn, resource, name as string) : "*"}${after ?? ""}`,
    named,
  };
}

/** Services whose ARNs name no region. */
const global: readonly string[] = ["iam", "cloudfront", "organizations", "route53"];

/** Parameters have a slash before their name, and what IAM keeps its path. */
function nameInArn(template: string, { values }: Resource, name: string): string {
  if (template.startsWith("ssm:parameter{") && !name.startsWith("/")) return `/${name}`;
  const { path } = values;
  return template.startsWith("iam:") && typeof path === "string" && path.length > 1 ? `${path.slice(1)}${name}` : name;
}
