import type { CatalogEntry, Designation, Evidence, Grants, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "datazone", checked: "2026-11-22" }];

const domain: Designation = { name: "domain_identifier", of: ["aws_datazone_domain"] };
/** Rights by which somebody comes to what is of others. */
const opening = ["ADD_TO_PROJECT_MEMBER_POOL", "OVERRIDE_DOMAIN_UNIT_OWNERS", "OVERRIDE_PROJECT_OWNERS"];
const given: When = { path: "policy_type", is: opening, unset: false };
const byId = (path: string): Grants => ({
  when: [given, { path, not: ["arn:*"], unset: false }],
  on: domain,
  to: { people: path },
});
const profile = "aws_datazone_environment_profile";

export const datazone = [
  { terraform: profile, names: ["name"], evidence },
  {
    terraform: "aws_datazone_domain",
    names: ["name"],
    arn: "datazone:domain/{id}",
    stores: { what: "schemas of what it reads", keeps: "in-transit", place: "own-region" },
    grants: [
      {
        // Everybody of the directory is a user.
        when: [{ path: "single_sign_on.user_assignment", is: ["AUTOMATIC"], unset: false }],
        to: { people: "single_sign_on.user_assignment" },
      },
    ],
    encryptedBy: ["kms_key_identifier"],
    evidence,
  },
  {
    terraform: "aws_datazone_user_profile",
    grants: [
      {
        when: [{ path: "user_identifier", is: ["arn:*"], unset: false }],
        on: domain,
        to: { principal: "user_identifier", access: "read" },
      },
      {
        // Somebody of Identity Center, by an id.
        when: [{ path: "user_identifier", not: ["arn:*"], unset: false }],
        on: domain,
        to: { people: "user_identifier" },
      },
    ],
    evidence,
  },
  {
    // Projects and units are within the domain.
    terraform: "aws_datazone_policy_grant",
    grants: [
      {
        when: [given, { path: "principal.user.user_identifier", is: ["arn:*"], unset: false }],
        on: domain,
        to: { principal: "principal.user.user_identifier", access: "control" },
      },
      byId("principal.user.user_identifier"),
      byId("principal.group.group_identifier"),
      {
        when: [given, { path: "principal.user.all_users_grant_filter", unset: false }],
        on: domain,
        to: { people: "principal.user.all_users_grant_filter" },
      },
    ],
    evidence,
  },
  {
    // Where environments of the blueprint are made, and the bucket that theirs is.
    terraform: "aws_datazone_environment_blueprint_configuration",
    copies: [
      { region: "enabled_regions" } as const,
      { region: "regional_parameters.@key" } as const,
      { address: "regional_parameters.*.S3Location" } as const,
    ].map((to) => ({
      what: "what it queries" as const,
      from: { name: "domain_id", of: ["aws_datazone_domain"] },
      to,
      rhythm: "continuous" as const,
    })),
    evidence,
  },
  {
    // Its tables and queries are in the region and account that it names, also another than those of the domain.
    terraform: "aws_datazone_environment",
    stores: {
      what: "what it queries",
      keeps: "in-transit",
      place: { region: "account_region" },
      tags: "none",
      partOf: domain,
    },
    copies: [
      {
        what: "what it queries",
        from: domain,
        to: { region: "account_region", account: "account_identifier" },
        rhythm: "continuous",
      },
      {
        // Where it names none, it is where its profile says.
        what: "what it queries",
        from: domain,
        to: {
          joined: {
            type: profile,
            by: "self",
            mine: { name: "profile_identifier", of: [profile] },
            to: { region: "aws_account_region", account: "aws_account_id" },
          },
        },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
