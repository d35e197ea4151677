import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "acmpca", checked: "2026-11-22" }];

export const acmpca = [
  {
    terraform: "aws_acmpca_certificate_authority",
    arn: "acm-pca:certificate-authority/{id}",
    // The list of revoked certificates. That it may be public opens nothing else in the bucket.
    copies: [
      {
        what: "files",
        when: [{ path: "revocation_configuration.crl_configuration.enabled", is: [true], unset: false }],
        from: "self",
        to: { name: "revocation_configuration.crl_configuration.s3_bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
