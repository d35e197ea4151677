import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "shield", checked: "2026-11-22" }];

export const shield = [
  {
    // The response team of AWS reads the logs; nothing tells from where.
    terraform: "aws_shield_drt_access_log_bucket_association",
    grants: [{ on: { name: "log_bucket", of: ["aws_s3_bucket"] }, to: { keyHolders: "log_bucket" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
