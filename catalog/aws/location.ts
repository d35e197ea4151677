import type { CatalogEntry, Copies, Evidence, When } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "location", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/zh_cn/govcloud-us/latest/UserGuide/govcloud-geo.html",
    checked: "2026-11-22",
  },
];

/** What is asked of Esri, HERE or Grab goes to them, perhaps out of the region; open data stays with AWS. */
const asked = (provider: string, when: readonly When[] = []): readonly Copies[] => [
  { what: "requests", when, from: "self", to: { address: provider }, rhythm: "continuous" },
];

export const location = [
  {
    terraform: "aws_location_tracker",
    names: ["tracker_name", "tracker_arn"],
    arn: "geo:tracker/{tracker_name}",
    stores: { what: "positions", keeps: "at-rest", place: "own-region", accessedAs: "tracker" },
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_location_geofence_collection",
    names: ["collection_name", "collection_arn"],
    arn: "geo:geofence-collection/{collection_name}",
    stores: { what: "geofences", keeps: "at-rest", place: "own-region", accessedAs: "geofences" },
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_location_tracker_association",
    copies: [
      {
        what: "positions",
        from: { name: "tracker_name", of: ["aws_location_tracker"] },
        to: { arn: "consumer_arn", of: ["aws_location_geofence_collection"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_location_place_index",
    names: ["index_name", "index_arn"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: asked("data_source"),
    evidence,
  },
  {
    terraform: "aws_location_route_calculator",
    names: ["calculator_name", "calculator_arn"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: asked("data_source"),
    evidence,
  },
  {
    terraform: "aws_location_map",
    names: ["map_name", "map_arn"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: asked("configuration.style", [{ path: "configuration.style", not: ["*OpenData*"], unset: false }]),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
