import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloudfront", checked: "2026-11-22" }];

const isOn = [{ path: "enabled", is: [true], unset: true }] as const;

const control: When = { path: "origin.origin_access_control_id", not: [""], unset: false };
const noControl: When = { path: "origin.origin_access_control_id", only: [""], unset: true };
const identity: When = { path: "origin.s3_origin_config.origin_access_identity", not: [""], unset: false };
const noIdentity: When = { path: "origin.s3_origin_config.origin_access_identity", only: [""], unset: true };
const server: When = { path: "origin.custom_origin_config.http_port", unset: false };
const inVpc: When = { path: "origin.vpc_origin_config.vpc_origin_id", unset: false };
/** From a bucket that does not let CloudFront in it delivers what everybody can read anyway: the policy of the bucket tells. */
const delivers: readonly (readonly When[])[] = [
  [control],
  [noControl, identity],
  [noControl, noIdentity, server],
  [noControl, noIdentity, inVpc],
];

const restricted = "restrictions.geo_restriction.restriction_type";
const needsCertificate = (needs: boolean): When => ({
  path: "viewer_mtls_config.mode",
  ...(needs ? { is: ["required"] } : { not: ["required"] }),
  unset: !needs,
});
/** A signed URL or cookie is asked for wherever one of these stands. */
const signers = ["trusted_key_groups", "trusted_signers"];
const isUnsigned = (behavior: string): readonly When[] =>
  signers.map((one) => ({ path: `${behavior}.${one}`, is: [], unset: true }));
interface Opened extends Pick<Grants, "each"> {
  readonly when: readonly When[];
  readonly at: string;
}
/** All that it has, or, where that is signed, what a path has that is not. */
const unsigned: readonly Opened[] = [
  { when: isUnsigned("default_cache_behavior"), at: "default_cache_behavior" },
  ...signers.map(
    (one, index): Opened => ({
      each: "ordered_cache_behavior",
      when: [
        ...isUnsigned("default_cache_behavior").slice(0, index),
        { path: `default_cache_behavior.${one}`, unset: false },
        ...isUnsigned(""),
      ],
      at: ".path_pattern",
    }),
  ),
];

const acls = ["aws_wafv2_web_acl"];
const ownAcl: Designation = { arn: "web_acl_id", of: acls };
/** Rules stand in the list itself, or beside it. */
const keptOutBy = (of: Designation, each: "rule" | undefined, dot: "." | ""): readonly Given[] => {
  const blocks: When = { path: `${dot}action.block`, unset: false };
  const fits = (path: string, which: Pick<When, "only"> = {}): When => ({
    path: `${dot}statement.${path}`,
    ...which,
    unset: false,
  });
  const rule = { of, ...(each && { each }), unset: true };
  const codes = "geo_match_statement.country_codes";
  // An earlier rule may let somebody by: one of the list is seen here, one beside it is not.
  const letsNobodyBy = ["action.allow", "statement.rule_group_reference_statement"].map(
    (path): When => ({ path: `rule.${path}`, is: [], unset: true }),
  );
  const onlyMainland = [blocks, fits(`not_statement.statement.${codes}`, { only: ["CN"] })];
  return [
    ...(each ? [{ ...rule, when: [...onlyMainland, ...letsNobodyBy], not: "nobody" as const }] : []),
    { ...rule, when: [blocks, fits(codes)], not: "perhaps" },
    { ...rule, when: [blocks, fits("not_statement")], not: "perhaps" },
  ];
};
const isNotKeptOut = (acl: Designation): readonly Given[] => {
  const beside: Designation = {
    joined: { type: "aws_wafv2_web_acl_rule", by: { arn: "web_acl_arn", of: acls }, mine: acl, to: "self" },
  };
  return [
    ...keptOutBy(acl, "rule", "."),
    ...keptOutBy(beside, undefined, ""),
    { of: acl, when: [{ path: "default_action.block", unset: false }], not: "perhaps", unset: true },
    { of: acl, when: [{ path: "rule_json", unset: false }], not: "perhaps", unset: true },
  ];
};
/** Everybody may look, or everybody in the countries that a list lets in. */
const viewers: readonly Grants[] = delivers.flatMap((origin) =>
  unsigned.flatMap(({ when, at, ...each }): Grants[] => [
    {
      ...each,
      when: [
        ...isOn,
        ...origin,
        ...when,
        needsCertificate(false),
        { path: restricted, not: ["whitelist"], unset: true },
      ],
      given: isNotKeptOut(ownAcl),
      to: { public: at },
    },
    {
      ...each,
      when: [
        ...isOn,
        ...origin,
        ...when,
        needsCertificate(false),
        { path: restricted, is: ["whitelist"], unset: false },
      ],
      given: isNotKeptOut(ownAcl),
      to: { countries: "restrictions.geo_restriction.locations" },
    },
  ]),
);

const ofOrigin: Pick<Copies, "what" | "each" | "rhythm"> = {
  what: "cached objects",
  each: "origin",
  rhythm: "continuous",
};
const vpcOrigin: Designation = { name: ".vpc_origin_config.vpc_origin_id", of: ["aws_cloudfront_vpc_origin"] };
/** What comes out of a VPC, and what a region keeps for all edge locations. */
const byOrigin = (from: Designation): readonly Copies[] => [
  { ...ofOrigin, when: isOn, from, to: "self" },
  {
    ...ofOrigin,
    when: [...isOn, { path: ".origin_shield.enabled", is: [true], unset: false }],
    from: "self",
    to: { region: ".origin_shield.origin_shield_region" },
  },
];

/** Logs of every request as it comes, and functions that are run with it. */
const atEdge = (behaviors: readonly string[], functionArn: string): readonly Copies[] =>
  behaviors.flatMap((behavior): Copies[] => [
    {
      what: "access logs",
      when: isOn,
      from: "self",
      to: { arn: `${behavior}.realtime_log_config_arn`, of: ["aws_cloudfront_realtime_log_config"] },
      rhythm: "continuous",
    },
    {
      what: "requests",
      when: isOn,
      from: "self",
      to: {
        arn: `${behavior}.lambda_function_association.${functionArn}`,
        of: ["aws_lambda_function", "aws_lambda_alias"],
      },
      rhythm: "continuous",
    },
  ]);

const shared: Designation = { name: "distribution_id", of: ["aws_cloudfront_multitenant_distribution"] };
const tenants: Designation = {
  joined: { type: "aws_cloudfront_distribution_tenant", by: shared, mine: "self", to: "self" },
};
/** Tenants of which this deployment knows nothing may be served, and may be closed off by rules of their own. */
const mayHaveTenants: readonly Given[] = [
  { of: tenants, when: [], not: "nobody", unset: true },
  { of: "self", when: [], not: "perhaps", unset: true },
];
const asksTenants = (behavior: string, enabled: boolean): When => ({
  path: `${behavior}.trusted_key_groups.enabled`,
  is: [enabled],
  unset: !enabled,
});
const isUnsignedForTenants: readonly When[] = [asksTenants("default_cache_behavior", false)];
const isUnsignedPath: readonly When[] = [asksTenants("", false)];
/** All that it has, or, where that is signed, what a path has that is not. */
const unsignedForTenants: readonly Opened[] = [
  { when: isUnsignedForTenants, at: "default_cache_behavior" },
  {
    each: "cache_behavior",
    when: [asksTenants("default_cache_behavior", true), ...isUnsignedPath],
    at: ".path_pattern",
  },
];
const ownRestriction = "customizations.geo_restriction.restriction_type";
/** A tenant has the rules of its distribution, unless it has its own. */
const visitors: readonly Grants[] = [
  {
    when: [{ path: "customizations.web_acl", is: [], unset: true }],
    acl: { joined: { type: "aws_cloudfront_multitenant_distribution", by: "self", mine: shared, to: ownAcl } } as const,
  },
  {
    when: [{ path: "customizations.web_acl", unset: false }],
    acl: { arn: "customizations.web_acl.arn", of: acls } as const,
  },
].flatMap(({ when, acl }): Grants[] => {
  const served: readonly Given[] = [
    { of: shared, when: [...isOn, ...isUnsignedForTenants], unset: true },
    { of: shared, each: "cache_behavior", when: [...isOn, ...isUnsignedPath], unset: false },
  ];
  return served.flatMap((isServed): Grants[] => [
    {
      when: [...isOn, ...when, { path: ownRestriction, is: [], unset: true }],
      given: [
        isServed,
        { of: shared, when: [{ path: restricted, not: ["whitelist"], unset: true }], unset: true },
        ...isNotKeptOut(acl),
      ],
      to: { public: "distribution_id" },
    },
    {
      when: [...isOn, ...when, { path: ownRestriction, is: ["none", "blacklist"], unset: false }],
      given: [isServed, ...isNotKeptOut(acl)],
      to: { public: "distribution_id" },
    },
    {
      when: [...isOn, ...when, { path: ownRestriction, is: ["whitelist"], unset: false }],
      given: [isServed, ...isNotKeptOut(acl)],
      to: { countries: "customizations.geo_restriction.locations" },
    },
  ]);
});

const behaviors = ["default_cache_behavior", "ordered_cache_behavior"];

export const cloudfront = [
  {
    terraform: "aws_cloudfront_distribution",
    filledIn: ["default_cache_behavior.trusted_signers"],
    names: ["domain_name"],
    stores: { what: "cached objects", keeps: "in-transit", place: "worldwide" },
    copies: [
      { what: "cached objects", when: isOn, from: { address: "origin.domain_name" }, to: "self", rhythm: "continuous" },
      { what: "access logs", when: isOn, from: "self", to: { address: "logging_config.bucket" }, rhythm: "continuous" },
      ...byOrigin({ ...vpcOrigin, account: ".vpc_origin_config.owner_account_id" }),
      ...atEdge(behaviors, "lambda_arn"),
    ],
    grants: [
      ...viewers,
      // Accounts whose keys sign for it, besides its own.
      ...behaviors.map(
        (behavior): Grants => ({
          each: `${behavior}.trusted_signers`,
          when: [...isOn, { path: ".", not: ["self"], unset: false }],
          to: { principal: ".", access: "read" },
        }),
      ),
      {
        when: [...isOn, needsCertificate(true)],
        to: { keyHolders: "viewer_mtls_config.trust_store_config.trust_store_id" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudfront_multitenant_distribution",
    stores: { what: "cached objects", keeps: "in-transit", place: "worldwide" },
    copies: [
      { what: "cached objects", when: isOn, from: { address: "origin.domain_name" }, to: "self", rhythm: "continuous" },
      ...byOrigin(vpcOrigin),
      ...atEdge(["default_cache_behavior", "cache_behavior"], "lambda_function_arn"),
    ],
    grants: unsignedForTenants.flatMap(({ when, at, ...each }): Grants[] => [
      {
        ...each,
        when: [...isOn, ...when, { path: restricted, not: ["whitelist"], unset: true }],
        given: [...mayHaveTenants, ...isNotKeptOut(ownAcl)],
        to: { public: at },
      },
      {
        ...each,
        when: [...isOn, ...when, { path: restricted, is: ["whitelist"], unset: false }],
        given: [
          { of: tenants, when: [{ path: ownRestriction, is: [], unset: true }], unset: true },
          ...isNotKeptOut(ownAcl),
        ],
        to: { countries: "restrictions.geo_restriction.items" },
      },
    ]),
    evidence,
  },
  {
    terraform: "aws_cloudfront_distribution_tenant",
    stores: { what: "cached objects", keeps: "in-transit", place: "worldwide", partOf: shared },
    grants: visitors,
    evidence,
  },
  // It brings CloudFront to a balancer or an instance that has no public address.
  {
    terraform: "aws_cloudfront_vpc_origin",
    standsFor: [{ arn: "vpc_origin_endpoint_config.arn", of: ["aws_lb", "aws_alb", "aws_instance"] }],
    evidence,
  },
  {
    terraform: "aws_cloudfront_key_value_store",
    names: ["name"],
    stores: { what: "items", keeps: "at-rest", place: "worldwide" },
    evidence,
  },
  ...["aws_cloudfrontkeyvaluestore_key", "aws_cloudfrontkeyvaluestore_keys_exclusive"].map((terraform) => ({
    terraform,
    stores: {
      what: "items" as const,
      keeps: "at-rest" as const,
      place: "worldwide" as const,
      tags: "none" as const,
      partOf: { arn: "key_value_store_arn", of: ["aws_cloudfront_key_value_store"] },
    },
    evidence,
  })),
  {
    terraform: "aws_cloudfront_realtime_log_config",
    names: ["name"],
    arn: "cloudfront:realtime-log-config/{name}",
    standsFor: [{ arn: "endpoint.kinesis_stream_config.stream_arn", of: ["aws_kinesis_stream"] }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
