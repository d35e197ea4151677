import { expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { lookedAt } from "../../catalog/aws/looked-at";
import type { Path } from "../../catalog/entry";
import { type Shape, terraformShape } from "../support/provider-types";

/** Words by which a place, a grantee, a source or a destination is called. */
const telling = new Set(
  `
    access account accounts acl address addresses allowed arguments arn arns backup bucket buckets cidr cidrs connection connector database
    delivery destination destinations domain email endpoint endpoints environment export exports external firehose function grantee group
    groups host hostname identity issuer kinesis lambda location locations log logging logs member members notification notifications oidc
    organization origin origins output outputs owner password permission permissions phone policy principal principals provider public
    publicly queue queues recipients region regions replica replicas role roles s3 saml server servers share shared sharing sink snapshot
    snapshots sns source sources sqs stream target targets topic topics trust trusted uri url urls user users variables webhook
  `
    .trim()
    .split(/\s+/),
);

/** Of every type: its name, where it is managed, and its tags. */
const everywhere = /^(arn|region|tags|tags_all)$/;

/** The last word of a name says what it is: the kind or the number of something is not the thing. */
const isMeasure = /_(type|types|version|count|value|percentage|seconds|family|port|ports|port_range)$/;

/** Pairs in which the telling word means something else, and the lines of a postal address. */
const isOther =
  /(^|_)((retry|routing|sizing|padding)_policy|public_keys?|uri_(path|fragment)|target_tracking|capacity_provider|allowed_methods|all_query_arguments|address_?(line_?)?\d)(_|$)/;

function* pathsIn(shape: Shape, above = ""): Iterable<Path> {
  for (const [name, inner] of shape.properties) {
    const path = `${above}${name}`;
    yield path;
    const its = inner();
    if (its && path.split(".").length < 8) yield* pathsIn(its, `${path}.`);
  }
}

function sounding(type: string): Path[] {
  const shape = terraformShape(type);
  if (!shape) return [];
  return [...pathsIn(shape)].filter((path) => {
    const name = path.split(".").at(-1) as string;
    if (everywhere.test(path) || isMeasure.test(name) || isOther.test(name)) return false;
    return name.split("_").some((word) => telling.has(word));
  });
}

/** Every property that an entry names; a leading dot starts from the element of `each`. */
function* namedIn(node: unknown, each = ""): Iterable<Path> {
  if (typeof node === "string") yield node.startsWith(".") ? `${each}${node}` : node;
  if (typeof node !== "object" || node === null) return;
  const inner = "each" in node ? String(node.each) : each;
  for (const one of Object.values(node)) yield* namedIn(one, inner);
}

/** What is said of the properties of other types: of what joins, of what a condition is about, of what is behind a line. */
function* aboutOthers(node: unknown): Iterable<readonly [type: string, about: object]> {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && "mine" in node) yield [String(node.type), node];
  if ("of" in node && typeof node.of === "object" && !Array.isArray(node.of))
    for (const type of JSON.stringify(node.of).match(/aws_\w+/g) ?? []) yield [type, node];
  for (const one of Object.values(node)) yield* aboutOthers(one);
}

const used = new Map<string, Path[]>();
for (const entry of catalog.entries.values())
  for (const [type, about] of [[entry.terraform, entry] as const, ...aboutOthers(entry)])
    used.set(type, [...(used.get(type) ?? []), ...namedIn(about)]);

/** `*` in a path of an entry stands for one segment. */
function isUsed(type: string, path: Path): boolean {
  const segments = path.split(".");
  return (used.get(type) ?? []).some((one) => {
    const its = one.split(".");
    return segments.every((segment, at) => its[at] === segment || (at > 0 && its[at] === "*"));
  });
}

function isLookedAt(known: string, path: Path): boolean {
  if (!known.endsWith(".*")) return known === path;
  const block = known.slice(0, -2);
  return path === block || path.startsWith(`${block}.`);
}

/** What sounds so, and no entry uses. */
const unused = new Map(
  [...catalog.entries.keys(), ...catalog.noDataTypes].map((type) => [
    type,
    sounding(type).filter((path) => !isUsed(type, path)),
  ]),
);

test("what sounds like a place, a grantee or a destination is used, or was looked at", () => {
  const open = [...unused].flatMap(([type, paths]) => {
    const known = Object.keys(lookedAt[type] ?? {});
    return paths.filter((path) => !known.some((one) => isLookedAt(one, path))).map((path) => `${type} ${path}`);
  });
  expect(open, "use it in the entry, or say in catalog/aws/looked-at.ts why it is none").toEqual([]);
});

test("what was looked at is there, and no entry uses it", () => {
  const stale = Object.entries(lookedAt).flatMap(([type, paths]) => {
    const there = [...pathsIn(terraformShape(type) as Shape)].filter((path) => !isUsed(type, path));
    return Object.keys(paths)
      .filter((known) => !there.some((path) => isLookedAt(known, path)))
      .map((known) => `${type} ${known}`);
  });
  expect(stale, "take it out of catalog/aws/looked-at.ts").toEqual([]);
});
