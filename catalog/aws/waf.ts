import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "waf, wafregional, wafv2", checked: "2026-11-22" },
];

const acls = ["aws_wafv2_web_acl"];
/** What it stands before: its requests are looked at, and logged. */
const guarded: Designation = { arn: "resource_arn" };
/** It keeps a sample of the requests that its rules fit. */
const sampled = (from: Designation): Copies => ({
  what: "requests",
  when: [{ path: "visibility_config.sampled_requests_enabled", is: [true], unset: false }],
  from,
  to: { always: {} },
  rhythm: "continuous",
});

export const waf = [
  {
    terraform: "aws_wafv2_web_acl",
    names: ["name"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: [sampled("self")],
    evidence,
  },
  {
    terraform: "aws_wafv2_web_acl_association",
    copies: [{ what: "requests", from: guarded, to: { arn: "web_acl_arn", of: acls }, rhythm: "continuous" }],
    evidence,
  },
  { terraform: "aws_wafv2_web_acl_rule", copies: [sampled({ arn: "web_acl_arn", of: acls })], evidence },
  {
    terraform: "aws_wafv2_web_acl_logging_configuration",
    copies: [
      {
        what: "access logs",
        from: { arn: "resource_arn", of: acls },
        to: { arn: "log_destination_configs" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  ...(
    [
      { terraform: "aws_waf_web_acl", place: "worldwide" },
      { terraform: "aws_wafregional_web_acl", place: "own-region" },
    ] as const
  ).map(({ terraform, place }) => ({
    terraform,
    names: ["name"],
    stores: { what: "requests" as const, keeps: "in-transit" as const, place },
    copies: [
      {
        what: "access logs" as const,
        from: "self" as const,
        to: { arn: "logging_configuration.log_destination" },
        rhythm: "continuous" as const,
      },
    ],
    evidence,
  })),
  {
    terraform: "aws_wafregional_web_acl_association",
    copies: [
      {
        what: "requests",
        from: guarded,
        to: { name: "web_acl_id", of: ["aws_wafregional_web_acl"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
