import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloudfront", checked: "2026-11-22" }];

const isOn = [{ path: "enabled", is: [true], unset: true }] as const;

export const cloudfront = [
  {
    terraform: "aws_cloudfront_distribution",
    names: ["domain_name"],
    stores: { what: "cached objects", keeps: "in-transit", place: "worldwide" },
    copies: [
      { what: "cached objects", when: isOn, from: { address: "origin.domain_name" }, to: "self", rhythm: "continuous" },
      { what: "access logs", when: isOn, from: "self", to: { address: "logging_config.bucket" }, rhythm: "continuous" },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudfront_realtime_log_config",
    names: ["name"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
