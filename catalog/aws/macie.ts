import type { CatalogEntry, Copies, Designation, Evidence, Grants, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "macie2", checked: "2026-11-22" }];

const accounts: Designation = { selected: { of: ["aws_macie2_account"] } };
const isRunning: When = { path: "job_status", not: ["CANCELLED", "USER_PAUSED"], unset: true };
const objects = (from: Designation): Omit<Copies, "when"> => ({
  what: "objects",
  from,
  to: "self",
  rhythm: "scheduled",
});
/** The administrator reads what is found in the buckets of its members. */
const administratedBy = (principal: string): Grants => ({ on: accounts, to: { principal, access: "read" } });

export const macie = [
  {
    terraform: "aws_macie2_account",
    stores: { what: "findings", keeps: "at-rest", place: "own-region", tags: "none" },
    evidence,
  },
  {
    terraform: "aws_macie2_classification_job",
    names: ["job_id", "name"],
    arn: "macie2:classification-job/{job_id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        ...objects({ name: ".buckets", of: ["aws_s3_bucket"], account: ".account_id" }),
        each: "s3_job_definition.bucket_definitions",
        when: [isRunning],
      },
      {
        ...objects({ selected: { of: ["aws_s3_bucket"], filter: "s3_job_definition.bucket_criteria" } }),
        when: [isRunning, { path: "s3_job_definition.bucket_criteria", unset: false }],
      },
      { what: "findings", from: "self", to: accounts, rhythm: "scheduled" },
    ],
    evidence,
  },
  {
    terraform: "aws_macie2_classification_export_configuration",
    copies: [
      {
        what: "findings",
        from: { selected: { of: ["aws_macie2_classification_job", "aws_macie2_account"] } },
        to: { name: "s3_destination.bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_macie2_invitation_accepter",
    grants: [administratedBy("administrator_account_id")],
    evidence,
  },
  {
    terraform: "aws_macie2_organization_admin_account",
    grants: [administratedBy("admin_account_id")],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
