import type { CatalogEntry, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "workspacesweb", checked: "2026-11-22" }];

const portal: Designation = { arn: "portal_arn", of: ["aws_workspacesweb_portal"] };
/** What the settings name that are associated with a portal. */
const lets = (types: readonly string[], by: string): Grants => ({
  when: [{ path: "identity_provider_type", is: types, unset: false }],
  on: portal,
  to: { identityProvider: by },
});

export const workspacesweb = [
  {
    terraform: "aws_workspacesweb_portal",
    names: ["portal_arn", "portal_endpoint"],
    stores: { what: "what it shows", keeps: "in-transit", place: "own-region" },
    // Else the identity providers of a portal say who signs in.
    grants: [
      {
        when: [{ path: "authentication_type", is: ["IAM_Identity_Center"], unset: false }],
        to: { people: "authentication_type" },
      },
    ],
    encryptedBy: ["customer_managed_key"],
    evidence,
  },
  {
    terraform: "aws_workspacesweb_identity_provider",
    grants: [
      lets(["SAML"], "identity_provider_details.MetadataURL"),
      lets(["SAML"], "identity_provider_details.MetadataFile"),
      lets(["OIDC"], "identity_provider_details.oidc_issuer"),
      lets(["Facebook", "Google", "LoginWithAmazon", "SignInWithApple"], "identity_provider_type"),
    ],
    evidence,
  },
  {
    terraform: "aws_workspacesweb_session_logger",
    names: ["session_logger_arn"],
    stores: { what: "session logs", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "session logs",
        from: "self",
        to: {
          name: "log_configuration.s3.bucket",
          of: ["aws_s3_bucket"],
          account: "log_configuration.s3.bucket_owner",
        },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_workspacesweb_session_logger_association",
    copies: [
      {
        what: "session logs",
        from: portal,
        to: { arn: "session_logger_arn", of: ["aws_workspacesweb_session_logger"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_workspacesweb_user_access_logging_settings",
    names: ["user_access_logging_settings_arn"],
    stores: { what: "access logs", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "access logs",
        from: "self",
        to: { arn: "kinesis_stream_arn", of: ["aws_kinesis_stream"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_workspacesweb_user_access_logging_settings_association",
    copies: [
      {
        what: "access logs",
        from: portal,
        to: { arn: "user_access_logging_settings_arn", of: ["aws_workspacesweb_user_access_logging_settings"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
