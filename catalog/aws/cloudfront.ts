import type { CatalogEntry, Designation, Evidence, Given, Grants, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloudfront, wafv2", checked: "2026-11-22" }];

const isOn = [{ path: "enabled", is: [true], unset: true }] as const;

const control: When = { path: "origin.origin_access_control_id", not: [""], unset: false };
const noControl: When = { path: "origin.origin_access_control_id", only: [""], unset: true };
const identity: When = { path: "origin.s3_origin_config.origin_access_identity", not: [""], unset: false };
const noIdentity: When = { path: "origin.s3_origin_config.origin_access_identity", only: [""], unset: true };
const server: When = { path: "origin.custom_origin_config.http_port", unset: false };
/** From a bucket that does not let CloudFront in it delivers what everybody can read anyway: the policy of the bucket tells. */
const delivers: readonly (readonly When[])[] = [[control], [noControl, identity], [noControl, noIdentity, server]];

/** A signed URL or cookie is asked for wherever one of these stands. */
const isUnsigned: readonly When[] = [
  { path: "default_cache_behavior.trusted_key_groups", is: [], unset: true },
  { path: "default_cache_behavior.trusted_signers", is: [], unset: true },
];

const webAcl: Designation = { arn: "web_acl_id", of: ["aws_wafv2_web_acl"] };
const matches = ".statement.geo_match_statement.country_codes";
const matchesNot = ".statement.not_statement.statement.geo_match_statement.country_codes";
const isNotKeptOut: readonly Given[] = [
  {
    of: webAcl,
    each: "rule",
    when: [
      { path: ".action.block", unset: false },
      { path: matchesNot, only: ["CN"], unset: false },
    ],
    not: "nobody",
    unset: true,
  },
  { of: webAcl, when: [{ path: "default_action.block", unset: false }], not: "perhaps", unset: true },
  {
    of: webAcl,
    each: "rule",
    when: [
      { path: ".action.block", unset: false },
      { path: matches, unset: false },
    ],
    not: "perhaps",
    unset: true,
  },
  {
    of: webAcl,
    each: "rule",
    when: [
      { path: ".action.block", unset: false },
      { path: ".statement.not_statement", unset: false },
    ],
    not: "perhaps",
    unset: true,
  },
];
/** Everybody may look, or everybody in the countries that a list lets in. */
const viewers: readonly Grants[] = delivers.flatMap((origin): Grants[] => [
  {
    when: [
      ...isOn,
      ...origin,
      ...isUnsigned,
      { path: "restrictions.geo_restriction.restriction_type", not: ["whitelist"], unset: true },
    ],
    given: isNotKeptOut,
    to: { public: "default_cache_behavior" },
  },
  {
    when: [
      ...isOn,
      ...origin,
      ...isUnsigned,
      { path: "restrictions.geo_restriction.restriction_type", is: ["whitelist"], unset: false },
    ],
    given: isNotKeptOut,
    to: { countries: "restrictions.geo_restriction.locations" },
  },
]);

export const cloudfront = [
  {
    terraform: "aws_cloudfront_distribution",
    names: ["domain_name"],
    stores: { what: "cached objects", keeps: "in-transit", place: "worldwide" },
    copies: [
      { what: "cached objects", when: isOn, from: { address: "origin.domain_name" }, to: "self", rhythm: "continuous" },
      { what: "access logs", when: isOn, from: "self", to: { address: "logging_config.bucket" }, rhythm: "continuous" },
    ],
    grants: viewers,
    evidence,
  },
  { terraform: "aws_wafv2_web_acl", names: ["name"], evidence },
  {
    terraform: "aws_cloudfront_realtime_log_config",
    names: ["name"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
