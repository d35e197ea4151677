import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "accountaccess", checked: "2026-11-22" }];

export const accountaccess = [
  {
    terraform: "aws_accountaccess_entitlement",
    // Somebody of the application's Identity Center acts as the role.
    credentialOf: { arn: "entitlement.principal_role.role_arn", of: ["aws_iam_role"] },
    credentialFrom: "application_arn",
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
