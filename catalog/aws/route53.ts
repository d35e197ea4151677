import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "route53", checked: "2026-11-22" }];

/** Names of one's own for what answers by them, and logs of questions for names. */
export const route53 = [
  {
    terraform: "aws_route53_record",
    names: ["fqdn", "name"],
    // Records of one name answer for it in turn.
    standsFor: ["alias.name", "records"].flatMap((address): Designation[] => [
      { address },
      { joined: { type: "aws_route53_record", same: ["zone_id", "name"], to: { address } } },
    ]),
    evidence,
  },
  {
    terraform: "aws_route53_records_exclusive",
    names: ["resource_record_set.name"],
    standsFor: [
      { address: "resource_record_set.alias_target.dns_name" },
      { address: "resource_record_set.resource_records.value" },
    ],
    evidence,
  },
  {
    terraform: "aws_route53_query_log",
    stores: { what: "requests", keeps: "in-transit", place: { always: { aws: "us-east-1" } }, tags: "none" },
    copies: [
      {
        what: "log events",
        from: "self",
        to: { arn: "cloudwatch_log_group_arn", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_route53_resolver_query_log_config",
    names: ["name"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: [{ what: "log events", from: "self", to: { arn: "destination_arn" }, rhythm: "continuous" }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
