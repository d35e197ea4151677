import { expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { lookedAt } from "../../catalog/aws/looked-at";
import type { Path } from "../../catalog/entry";
import { type Shape, terraformShape } from "../support/provider-types";

/** Words by which a place, a grantee or a destination is called. */
const telling = new Set(
  [
    ...[
      "region",
      "regions",
      "arn",
      "arns",
      "account",
      "accounts",
      "principal",
      "principals",
      "policy",
      "role",
      "bucket",
    ],
    ...[
      "endpoint",
      "url",
      "uri",
      "destination",
      "destinations",
      "target",
      "targets",
      "replica",
      "replicas",
      "cidr",
      "cidrs",
    ],
    ...["address", "addresses", "host", "hostname", "email", "phone", "topic", "stream", "queue", "public", "publicly"],
    ...["external", "organization", "share", "shared"],
  ].sort(),
);

/** Of every type: its name, where it is managed, and its tags. */
const everywhere = /^(arn|region|tags|tags_all)$/;

/** The last word of a name says what it is: the kind or the number of something is not the thing. */
const isMeasure = /_(type|types|version|count|value|percentage|seconds|family|port|ports|port_range)$/;

/** Pairs in which the telling word means something else, and the lines of a postal address. */
const isOther =
  /(^|_)((retry|routing|sizing|padding)_policy|public_keys?|uri_(path|fragment)|target_tracking|address_?(line_?)?\d)(_|$)/;

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

function isUsed(type: string, path: Path): boolean {
  return (used.get(type) ?? []).some((one) => one === path || one.startsWith(`${path}.`));
}

/** Types that copy nothing and open nothing. */
const quiet = [
  ...catalog.noDataTypes,
  ...[...catalog.entries.values()].flatMap((entry) => (entry.copies || entry.grants ? [] : [entry.terraform])),
];

test("what sounds like a place, a grantee or a destination is used, or was looked at", () => {
  const open = quiet.flatMap((type) => {
    const known = lookedAt[type] ?? {};
    return sounding(type)
      .filter((path) => !Object.hasOwn(known, path) && !isUsed(type, path))
      .map((path) => `${type} ${path}`);
  });
  expect(open, "use it in the entry, or say in catalog/aws/looked-at.ts why it is none").toEqual([]);
});

test("what was looked at is there, and sounds like one", () => {
  const stale = Object.entries(lookedAt).flatMap(([type, paths]) => {
    const there = new Set(quiet.includes(type) ? sounding(type).filter((path) => !isUsed(type, path)) : []);
    return Object.keys(paths)
      .filter((path) => !there.has(path))
      .map((path) => `${type} ${path}`);
  });
  expect(stale, "take it out of catalog/aws/looked-at.ts").toEqual([]);
});
