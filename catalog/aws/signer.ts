import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "signer", checked: "2026-11-22" }];

export const signer = [
  {
    terraform: "aws_signer_signing_job",
    copies: [
      {
        what: "an object copy",
        from: { name: "source.s3.bucket", of: ["aws_s3_bucket"] },
        to: { name: "destination.s3.bucket", of: ["aws_s3_bucket"] },
        rhythm: "once",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
