import type { Copy, DataClass, DataMap, End, Grant, Grantee, Label, Store } from "../../src/model/data-map";
import type { Resource } from "../../src/model/deployment";
import { placeOfCountry, placeOfRegion, placeUnknown } from "../../src/model/place";
import { type Fact, isUnknown, type Unknown, unknown } from "../../src/model/value";

/** Builders of data maps, for tests of policies: everything that a case does not speak of is in order. */
export function resource(type: string, name: string, region: Fact<string> = "cn-north-1"): Resource {
  const address = `${type}.${name}`;
  return {
    address,
    says: address,
    input: 0,
    type,
    spelledType: type,
    name,
    mode: "managed",
    provider: "aws",
    spelling: "terraform",
    values: {},
    region,
    account: unknown("account-not-named"),
  };
}

export function label(own: readonly DataClass[] | Unknown | undefined): Label {
  if (isUnknown(own)) return { own, classes: [], unknown: own, trail: [], facets: {} };
  return { own, classes: own ?? [], trail: [], facets: {} };
}

export function store(name: string, region: Fact<string>, own: readonly DataClass[] | Unknown | undefined): Store {
  const its = resource("aws_s3_bucket", name, region);
  return {
    resource: its,
    what: "objects",
    keeps: "at-rest",
    isPart: false,
    takesTags: true,
    place: placeOfRegion(region),
    account: its.account,
    label: label(own),
  };
}

export function endAt(region: Fact<string>): End {
  const place = placeOfRegion(region);
  return { place, account: unknown("account-not-named"), says: place.says };
}

export function copied(from: Store, to: End, doubt?: Unknown): Copy {
  const declaredBy = resource("aws_s3_bucket_replication_configuration", from.resource.name);
  return {
    declaredBy,
    at: "rule[0].destination",
    what: "replicas",
    rhythm: "continuous",
    from: { resource: from.resource, store: from, place: from.place, account: from.account, says: from.resource.says },
    to,
    ...(doubt && { doubt }),
  };
}

export function account(id: string, country: string | undefined, name?: string): Grantee {
  const place =
    country === undefined
      ? placeUnknown(unknown("account-not-registered", id), "a place that is not registered")
      : placeOfCountry(country);
  return { kind: "account", id: `aws-cn:${id}`, account: id, ...(name && { name }), place, says: `account ${id}` };
}

export const everybody: Grantee = {
  kind: "public",
  id: "*",
  place: { side: "offshore", country: unknown("account-not-named"), says: "anywhere" },
  says: "everybody",
};

export function opened(to: Grantee, on: Store, doubt?: Unknown): Grant {
  const declaredBy = resource("aws_s3_bucket_policy", on.resource.name);
  const chain = [
    { resource: declaredBy, at: "policy" },
    { resource: on.resource, at: "" },
  ];
  return {
    declaredBy,
    at: "policy",
    store: on,
    grantee: to,
    access: "read",
    chain,
    closable: false,
    ...(doubt && { doubt }),
  };
}

export function map(parts: Partial<Pick<DataMap, "stores" | "copies" | "grants" | "unmodelled">>): DataMap {
  const coverage = { resources: 0, modelled: 0, holdNoData: 0, notInCatalog: [], otherProviders: [] };
  return { stores: [], copies: [], grants: [], unmodelled: [], coverage, ...parts };
}
