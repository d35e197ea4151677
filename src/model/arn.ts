import { madeUpArns } from "../../catalog/aws/ids";
import type { CatalogEntry } from "../../catalog/entry";
import type { Resource } from "./deployment";
import { findOne } from "./find";
import { partitionOfRegion } from "./place";
import { type Fact, isKnown, isUnknown } from "./value";

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

/** Whether ARNs are, or may be, of one partition: no right reaches into another. */
export function inOnePartition(one: string, other: string): boolean {
  const [, own = "*"] = one.split(":");
  const [, its = "*"] = other.split(":");
  return own === its || own === "*" || its === "*";
}

/** Whether AWS makes up the end of ARNs of a template, so that a name does not tell it. */
export function isMadeUp(template: string): boolean {
  return madeUpArns.some((start) => template.startsWith(start));
}

/** The ARN that a resource has or will have, with `*` for what is not known of it. */
export interface ArnShape {
  readonly shape: string;
  readonly named: Named;
}

/** Whether a name is known, will be made up (so that nobody can have written it down), or is not known yet. */
export type Named = "known" | "made-up" | "unknown";

export function arnShape(resource: Resource, entry: CatalogEntry, template = entry.arn): ArnShape {
  if (template !== entry.arn) return shapeOf(resource, entry, template);
  const known = shapes.get(resource);
  if (known) return known;
  const shape = shapeOf(resource, entry, template);
  shapes.set(resource, shape);
  return shape;
}

const shapes = new WeakMap<Resource, ArnShape>();

function shapeOf(resource: Resource, entry: CatalogEntry, template: string | undefined): ArnShape {
  const arn = template === entry.arn ? findOne(resource, "arn", entry) : undefined;
  if (typeof arn === "string" && parseArn(arn)) return { shape: arn, named: "known" };
  const partition = partitionOfRegion(resource.region) ?? "*";
  if (template === undefined) return { shape: `arn:${partition}:*`, named: "unknown" };
  const service = template.slice(0, template.indexOf(":"));
  const [before, property, after] = template.slice(service.length + 1).split(/[{}]/) as [string, string?, string?];
  const name = property === undefined ? "" : findOne(resource, property, entry);
  const hasOpenPath = template.startsWith("iam:") && isUnknown(resource.values["path"]);
  const isWritten = typeof name === "string" && name !== "" && !hasOpenPath;
  const named = isWritten ? "known" : isUnknown(name) || hasOpenPath ? "unknown" : "made-up";
  const region = withoutRegion.test(template) ? "" : knownOrAny(resource.region);
  const account = withoutAccount.test(template) ? "" : knownOrAny(resource.account);
  const written = named === "known" ? nameInArn(template, resource, name as string) : property === undefined ? "" : "*";
  return { shape: `arn:${partition}:${service}:${region}:${account}:${before}${written}${after ?? ""}`, named };
}

function knownOrAny(fact: Fact<string>): string {
  return isKnown(fact) ? fact : "*";
}

/**
 * What is global, buckets and multi-Region access points have no region in their ARN; buckets, snapshots, images and permission
 * sets no account.
 */
const withoutRegion =
  /^(?:iam|cloudfront|organizations|route53|sso|ssm-incidents|swf):|^(?:rds:global-cluster|directconnect:dx-gateway)\b|^s3:(?:\{|accesspoint\/\{alias\})/;
const withoutAccount = /^(?:s3:\{|sso:|ec2:(?:snapshot|image)\/)/;

/** Parameters have a slash before their name, and what IAM keeps its path. */
function nameInArn(template: string, { values }: Resource, name: string): string {
  if (template.startsWith("ssm:parameter{") && !name.startsWith("/")) return `/${name}`;
  const { path } = values;
  return template.startsWith("iam:") && typeof path === "string" && path.length > 1 ? `${path.slice(1)}${name}` : name;
}
