import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import pulumiTypes from "../../catalog/aws/pulumi-types.json";
import type { CatalogEntry, Designation, Grantee, Path, Selection, When } from "../../catalog/entry";
import { spellings } from "../../src/model/find";
import {
  isFilledIn,
  pulumiShape,
  pulumiTokens,
  type Shape,
  terraformShape,
  terraformTypes,
  tokensOf,
} from "../support/provider-types";

const entries: readonly CatalogEntry[] = [...catalog.entries.values()];

/** What copies and grants of other types ask of a type. */
const askedOf = new Map<string, Path[]>();
for (const { of, each = "", when } of entries.flatMap(({ copies = [], grants = [] }: CatalogEntry) =>
  [...copies, ...grants].flatMap(({ given = [] }) => given),
))
  for (const type of typesOf(of))
    askedOf.set(type, [
      ...(askedOf.get(type) ?? []),
      ...when.map(({ path }) => (path.startsWith(".") ? `${each}${path}` : path)),
    ]);

function typesOf(which: Designation): readonly string[] {
  if (typeof which === "string") return [];
  if ("joined" in which) return which.joined.to === "self" ? [which.joined.type].flat() : typesOf(which.joined.to);
  return "of" in which ? (which.of ?? []) : [];
}

function selectedBy({
  arns,
  arnPrefixes,
  notArns,
  anyTag,
  allTags = [],
  noTags = [],
  names,
  filter,
  ownTags,
}: Selection): Path[] {
  const tags = [...(anyTag && "each" in anyTag ? [anyTag] : []), ...allTags, ...noTags].flatMap((tag) => [
    tag.each,
    `${tag.each}${tag.key}`,
    `${tag.each}${tag.value}`,
  ]);
  const map = anyTag && "map" in anyTag ? anyTag.map : undefined;
  const own = ownTags ? [ownTags.each, ...[ownTags.key, ownTags.values].map(inside(ownTags.each))] : [];
  return [arns, arnPrefixes, notArns, names, filter, map, ...tags, ...own].filter((path) => path !== undefined);
}

const inside = (each: Path | undefined) => (path: Path) => (path.startsWith(".") ? `${each ?? ""}${path}` : path);
const conditions = (when: readonly When[] = [], each?: Path) => when.map(({ path }) => inside(each)(path));

function designation(which: Designation, each?: Path): Path[] {
  if (typeof which === "string" || "made" in which || "always" in which) return [];
  if ("joined" in which) return "same" in which.joined ? [...which.joined.same] : designation(which.joined.mine, each);
  if ("encryptedWith" in which) return designation(which.encryptedWith, each);
  if ("selected" in which) return selectedBy(which.selected).map(inside(each));
  const { account, same, ...rest } = which as Record<string, unknown> & {
    account?: Path;
    same?: Path | { mine: Path };
    of?: unknown;
  };
  const own = Object.entries(rest)
    .filter(([name]) => name !== "of")
    .map(([, path]) => path as Path);
  const mine = typeof same === "object" ? same.mine : same;
  return [...own, account, mine].filter((path) => path !== undefined).map(inside(each));
}

function grantee(to: Grantee, each?: Path): Path[] {
  // The security groups of another resource stand there, and so does the port.
  if ("network" in to)
    return to.network.of ? [] : [to.network.groups, to.network.port].filter((path) => path !== undefined);
  if ("site" in to) return to.site.of ? designation(to.site.of, each) : [to.site.name];
  return Object.entries(to)
    .filter(([name]) => name !== "for" && name !== "access" && name !== "keyUsers")
    .flatMap(([, value]) =>
      typeof value === "object" ? Object.values(value as Record<string, Path>) : [value as Path],
    )
    .filter((path) => typeof path === "string")
    .map(inside(each));
}

/** What an entry says of identities and their limits. */
function identityPaths(entry: CatalogEntry): Path[] {
  const { permissionsBoundary, credentialOf, membership, runsAs = [], passwords = [] } = entry;
  const { attachesOrganizationPolicy: attached, identityPolicies = [] } = entry;
  const ends = [credentialOf, membership?.members, membership?.groups, ...runsAs.map(({ role }) => role)];
  return [
    ...conditions(entry.credentialWhen),
    ...identityPolicies.flatMap(({ of, document, managed }) => [...designation(of), document, managed]),
    ...[...ends, attached?.policy].flatMap((which) => (which ? designation(which) : [])),
    ...[permissionsBoundary, attached?.target, ...passwords],
  ].filter((path) => path !== undefined);
}

function placePaths({ stores }: CatalogEntry): Path[] {
  if (typeof stores?.place !== "object" || "always" in stores.place) return [];
  return Object.values(stores.place);
}

function ownTagPaths({ on, perhapsOn, each, key, value }: NonNullable<CatalogEntry["setsOwnTags"]>): Path[] {
  return [...[...on, ...perhapsOn].flatMap((which) => designation(which)), each, ...[key, value].map(inside(each))];
}

/** Every property path that an entry speaks of, from the root of the resource. */
function pathsOf(entry: CatalogEntry): Path[] {
  return [
    ...(askedOf.get(entry.terraform) ?? []),
    ...(entry.names ?? []),
    ...[entry.arn, ...(entry.stores?.alsoAccessedAs ?? []).map(({ arn }) => arn)].flatMap(
      (arn) => /\{(\w+)\}/.exec(arn ?? "")?.[1] ?? [],
    ),
    ...(entry.stores?.alsoAccessedAs ?? []).flatMap(({ when }) => conditions(when)),
    ...(entry.credentialFrom ? [entry.credentialFrom] : []),
    ...placePaths(entry),
    ...(entry.stores?.partOf ? designation(entry.stores.partOf) : []),
    ...(entry.standsFor ?? []).flatMap((which) => designation(which)),
    ...(entry.copies ?? []).flatMap(({ each, when, given = [], from, to }) => [
      ...(each ? [each] : []),
      ...conditions(when, each),
      ...given.flatMap(({ of }) => designation(of, each)),
      ...designation(from, each),
      ...designation(to, each),
    ]),
    ...(entry.grants ?? []).flatMap(({ each, when, given = [], on, inVpc = [], integration, to }) => [
      ...conditions(when, each),
      ...given.flatMap(({ of }) => designation(of, each)),
      ...(on ? designation(on, each) : []),
      ...inVpc.flatMap((which) => designation(which, each)),
      ...(integration ? [...designation(integration.role), integration.uri, integration.method] : []),
      ...grantee(to, each),
    ]),
    ...(entry.closes ?? []).flatMap(({ on, when }) => [...conditions(when), ...designation(on)]),
    ...identityPaths(entry),
    ...(entry.liesIn
      ? [
          ...conditions(entry.liesIn.when),
          ...(entry.liesIn.through ?? []).flatMap((which) => designation(which)),
          ...[entry.liesIn.groups, entry.liesIn.vpc].filter((path) => path !== undefined),
        ]
      : []),
    ...(entry.routes ?? []).flatMap(({ of, each, gateway, through = [], cidrs, lists }) => [
      ...designation(of, each),
      ...(each ? [each] : []),
      ...[gateway, ...through, ...cidrs, lists].map(inside(each)),
    ]),
    ...(entry.guards
      ? [entry.guards.subnets ?? [], entry.guards.restOf ?? [], entry.guards.by]
          .flat()
          .flatMap((one) => designation(one))
      : []),
    ...(entry.ingress ?? []).flatMap(({ of, each, when, cidrs, lists, groups, ports = [], order, action }) => [
      ...designation(of, each),
      ...(each ? [each] : []),
      ...conditions(when, each),
      ...[...cidrs, lists, groups, ...ports, order, action].filter((path) => path !== undefined).map(inside(each)),
    ]),
    ...(entry.setsTag ? [...designation(entry.setsTag.on), entry.setsTag.key, entry.setsTag.value] : []),
    ...(entry.setsOwnTags ? ownTagPaths(entry.setsOwnTags) : []),
    ...(entry.encryptedBy ?? []),
  ];
}

/** Whether a shape has a path. Below a plain value (a map, or JSON text) everything goes; `*` and `@key` stand for any name. */
function has(shape: Shape | undefined, path: Path, names: (segment: string) => readonly string[]): boolean {
  let here = shape;
  for (const segment of path.split(/(?<!\\)\./)) {
    if (!here || segment === "*" || segment === "@key") return true;
    const name = names(segment).find((one) => here?.properties.has(one));
    if (name === undefined) return false;
    here = here.properties.get(name)?.();
  }
  return true;
}

/** Properties that AWS provider 5 has, and 6 or Pulumi no longer. */
const otherReleases: Readonly<Record<string, readonly Path[]>> = {
  aws_quicksight_analysis: ["definition.data_set_identifiers_declarations.data_set_arn"],
  aws_quicksight_dashboard: ["definition.data_set_identifiers_declarations.data_set_arn"],
  aws_dms_endpoint: ["s3_settings.bucket_name"],
  aws_redshift_cluster: ["snapshot_copy.destination_region", "logging", "logging.enable", "logging.bucket_name"],
};

/** Blocks that another release of the provider fills in. */
const filledInByOthers: Readonly<Record<string, readonly Path[]>> = {
  aws_redshift_cluster: ["logging", "snapshot_copy"],
  aws_secretsmanager_secret: ["replica"],
};

describe("every modelled type", () => {
  test.each(entries.map((entry) => [entry.terraform, entry] as const))(
    "%s has its properties in Terraform",
    (type, entry) => {
      const shape = terraformShape(type);
      const missing = pathsOf(entry).filter(
        (path) => path !== "id" && !otherReleases[type]?.includes(path) && !has(shape, path, (segment) => [segment]),
      );
      expect(missing).toEqual([]);
    },
  );

  test.each(entries.map((entry) => [entry.terraform, entry] as const))(
    "%s has its properties in Pulumi",
    (type, entry) => {
      expect(tokensOf(type).length).toBeGreaterThan(0);
      for (const token of tokensOf(type)) {
        const shape = pulumiShape(token);
        expect(shape, `${token} is not in the installed @pulumi/aws`).toBeDefined();
        const missing = pathsOf(entry).filter(
          (path) =>
            path !== "id" &&
            !otherReleases[type]?.includes(path) &&
            !has(shape, path, (segment) => spellings(segment, entry.pulumi)),
        );
        expect(missing, token).toEqual([]);
      }
    },
  );

  test.each(entries.map((entry) => [entry.terraform, entry] as const))(
    "%s says which blocks the provider fills in",
    (type, entry) => {
      const [token] = tokensOf(type) as [string];
      const prefixes = new Set(
        pathsOf(entry).flatMap((path) => {
          const parts = path.split(/(?<!\\)\./);
          return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
        }),
      );
      const filledIn = [...prefixes].filter((path) =>
        isFilledIn(
          token,
          path.split(".").map((segment) => spellings(segment, entry.pulumi)),
        ),
      );
      const own = (entry.filledIn ?? []).filter((path) => !filledInByOthers[type]?.includes(path));
      expect(own.sort()).toEqual(filledIn.sort());
    },
  );

  test.each(entries.map((entry) => [entry.terraform, entry] as const))("%s is plain data with evidence", (_, entry) => {
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
    expect(entry.evidence.length).toBeGreaterThan(0);
    for (const { checked } of entry.evidence) expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

test("no type is modelled and declared to hold no data, or listed twice", () => {
  const lists = [...entries.map(({ terraform }) => terraform), ...catalog.noDataTypes];
  expect(lists.filter((type, index) => lists.indexOf(type) !== index)).toEqual([]);
});

const classified = [...entries.map(({ terraform }) => terraform), ...catalog.noDataTypes];

describe("the catalog is complete", () => {
  const next = "CONTRIBUTING.md, under “Add a resource type”, says how a type is added";

  test("every type of the Terraform provider is classified", () => {
    const known = new Set(classified);
    expect(
      Object.keys(terraformTypes).filter((type) => !known.has(type)),
      next,
    ).toEqual([]);
  });

  test("every classified type is one of the provider", () => {
    expect(
      classified.filter((type) => terraformTypes[type] === undefined),
      "no release has these any longer: take them out",
    ).toEqual([]);
  });

  test("every resource of @pulumi/aws is paired with a type, and the other way round", () => {
    expect(Object.keys(pulumiTypes).sort()).toEqual(Object.keys(terraformTypes).sort());
    expect(Object.values(pulumiTypes).flat().sort()).toEqual(pulumiTokens());
  });
});
