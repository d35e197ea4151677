import { unknown, type Value } from "../model/value";

/** A default that opens something, and changed with a release. */
interface Default {
  readonly property: string;
  readonly before: Value;
  readonly since: { readonly release: number; readonly is: Value };
}

/**
 * Defaults of arguments by which somebody gets in without anything being written down. All others are what the catalog takes an
 * argument for that is not there.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade, checked 2026-11-22
 */
const defaults: Readonly<Record<string, Default>> = {
  aws_redshift_cluster: { property: "publicly_accessible", before: true, since: { release: 6, is: false } },
};

/** What the provider takes an argument for that nobody wrote; unknown where its release decides, and is not told. */
export function defaultsOf(type: string, release: () => number | undefined): readonly (readonly [string, Value])[] {
  const one = Object.hasOwn(defaults, type) ? defaults[type] : undefined;
  if (!one) return [];
  const asked = release();
  if (asked === undefined) return [[one.property, unknown("not-evaluated")]];
  return [[one.property, asked < one.since.release ? one.before : one.since.is]];
}
