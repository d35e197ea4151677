import type { CatalogEntry, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "auditmanager", checked: "2026-11-22" }];

const assessments = ["aws_auditmanager_assessment"];
/** The administrator of the organization collects the evidence of its members. */
const administratedBy = (principal: string): Grants => ({
  on: { selected: { of: assessments } },
  to: { principal, access: "read" },
});

export const auditmanager = [
  {
    terraform: "aws_auditmanager_assessment",
    names: ["name"],
    arn: "auditmanager:assessment/{id}",
    stores: { what: "evidence", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "exports",
        from: "self",
        to: { address: "assessment_reports_destination.destination" },
        rhythm: "once",
      },
    ],
    grants: [{ to: { principal: "roles.role_arn", access: "control" } }],
    evidence,
  },
  {
    terraform: "aws_auditmanager_assessment_delegation",
    grants: [{ on: { name: "assessment_id", of: assessments }, to: { principal: "role_arn", access: "read" } }],
    evidence,
  },
  {
    terraform: "aws_auditmanager_account_registration",
    grants: [administratedBy("delegated_admin_account")],
    encryptedBy: ["kms_key"],
    encryptionOf: { selected: { of: assessments } },
    evidence,
  },
  {
    terraform: "aws_auditmanager_organization_admin_account_registration",
    grants: [administratedBy("admin_account_id")],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
