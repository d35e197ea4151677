import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ssoadmin", checked: "2026-11-22" }];

const permissionSet: Designation = { arn: "permission_set_arn", of: ["aws_ssoadmin_permission_set"] };

const application: Designation = {
  arn: "application_arn",
  of: ["aws_qbusiness_application", "aws_ssoadmin_application"],
};

/** A permission set is a role that AWS makes in each account to which it is assigned. */
export const ssoadmin = [
  { terraform: "aws_ssoadmin_permission_set", names: ["name"], arn: "sso:permissionSet/*", evidence },
  {
    terraform: "aws_ssoadmin_permission_set_inline_policy",
    identityPolicies: [{ of: permissionSet, document: "inline_policy" }],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_managed_policy_attachment",
    identityPolicies: [{ of: permissionSet, managed: "managed_policy_arn" }],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_customer_managed_policy_attachment",
    identityPolicies: [{ of: permissionSet, managed: "customer_managed_policy_reference.name" }],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_managed_policy_attachments_exclusive",
    identityPolicies: [{ of: permissionSet, managed: "managed_policy_arns" }],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_customer_managed_policy_attachments_exclusive",
    identityPolicies: [{ of: permissionSet, managed: "customer_managed_policy_reference.name" }],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_region",
    stores: {
      what: "user profiles",
      keeps: "at-rest",
      place: { region: "region_name" },
      tags: "none",
      // The instance itself is no resource.
      partOf: { arn: "instance_arn" },
    },
    copies: [
      {
        what: "replicas",
        from: { selected: { of: ["aws_identitystore_user"], anyRegion: true } },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_application",
    names: ["name"],
    // The application is told who signs in.
    stores: { what: "user profiles", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "user profiles",
        when: [{ path: "status", not: ["DISABLED"], unset: true }],
        from: "self",
        to: { address: "portal_options.sign_in_options.application_url" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    // Somebody of Identity Center, by an id, signs in to what the application stands for.
    terraform: "aws_ssoadmin_application_assignment",
    grants: [{ on: application, to: { people: "principal_id" } }],
    evidence,
  },
  {
    // Else everybody of Identity Center.
    terraform: "aws_ssoadmin_application_assignment_configuration",
    grants: [
      {
        when: [{ path: "assignment_required", is: [false], unset: false }],
        on: application,
        to: { people: "assignment_required" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_account_assignment",
    credentialOf: permissionSet,
    credentialFrom: "instance_arn",
    credentialIn: "target_id",
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
