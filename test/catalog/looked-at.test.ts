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
    const words = (path.split(".").at(-1) as string).split("_");
    return !everywhere.test(path) && words.some((word) => telling.has(word));
  });
}

/** Types that copy nothing and open nothing. */
const quiet = [
  ...catalog.noDataTypes,
  ...[...catalog.entries.values()].flatMap((entry) => (entry.copies || entry.grants ? [] : [entry.terraform])),
];

test("what sounds like a place, a grantee or a destination is used, or was looked at", () => {
  const open = quiet.flatMap((type) => {
    const used = JSON.stringify(catalog.entries.get(type) ?? null);
    const known = lookedAt[type] ?? {};
    return sounding(type)
      .filter((path) => !Object.hasOwn(known, path) && !used.includes(`"${path}`))
      .map((path) => `${type} ${path}`);
  });
  expect(open, "use it in the entry, or say in catalog/aws/looked-at.ts why it is none").toEqual([]);
});

test("what was looked at is there, and sounds like one", () => {
  const stale = Object.entries(lookedAt).flatMap(([type, paths]) => {
    const there = new Set(quiet.includes(type) ? sounding(type) : []);
    return Object.keys(paths)
      .filter((path) => !there.has(path))
      .map((path) => `${type} ${path}`);
  });
  expect(stale, "take it out of catalog/aws/looked-at.ts").toEqual([]);
});
