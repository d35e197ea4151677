import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "controltower", checked: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/controltower/latest/userguide/lz-manifest-file.html", checked: "2026-11-22" },
];

export const controltower = [
  {
    terraform: "aws_controltower_landing_zone",
    // In its log archive, in the home region.
    stores: { what: "trail logs", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "trail logs",
        when: [{ path: "manifest_json.centralizedLogging.enabled", not: [false], unset: true }],
        from: { region: "manifest_json.governedRegions" },
        to: "self",
        rhythm: "continuous",
      },
    ],
    grants: [
      { to: { principal: "manifest_json.centralizedLogging.accountId", access: "control" } },
      { to: { principal: "manifest_json.securityRoles.accountId", access: "read" } },
    ],
    encryptedBy: ["manifest_json.centralizedLogging.configurations.kmsKeyArn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
