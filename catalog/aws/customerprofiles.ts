import type { CatalogEntry, Copies, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "customerprofiles", checked: "2026-11-22" }];

const matched = (how: string): Copies => ({
  what: "results",
  when: [{ path: `${how}.enabled`, is: [true], unset: false }],
  from: "self",
  to: { name: `${how}.exporting_config.s3_exporting.s3_bucket_name`, of: ["aws_s3_bucket"] },
  rhythm: "scheduled",
});

export const customerprofiles = [
  {
    terraform: "aws_customerprofiles_domain",
    names: ["domain_name"],
    arn: "profile:domains/{domain_name}",
    stores: { what: "profiles of people", keeps: "at-rest", place: "own-region", accessedAs: "customer-profiles" },
    copies: [
      {
        what: "failed records",
        from: "self",
        to: { arn: "dead_letter_queue_url", of: ["aws_sqs_queue"] },
        rhythm: "on-failure",
      },
      matched("matching"),
      matched("rule_based_matching"),
    ],
    encryptedBy: ["default_encryption_key"],
    evidence,
  },
  {
    terraform: "aws_customerprofiles_profile",
    stores: {
      what: "profiles of people",
      keeps: "at-rest",
      place: "own-region",
      tags: "none",
      partOf: { name: "domain_name", of: ["aws_customerprofiles_domain"] },
    },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
