import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "appconfig", checked: "2026-11-22" }];

const profile: Designation = {
  name: "configuration_profile_id",
  of: ["aws_appconfig_configuration_profile"],
};
const extension: Designation = { arn: "extension_arn", of: ["aws_appconfig_extension"] };

export const appconfig = [
  {
    terraform: "aws_appconfig_configuration_profile",
    names: ["configuration_profile_id"],
    stores: { what: "configuration data", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "configuration data",
        // Others keep it in AppConfig itself, or in a document, a parameter or a secret of the region.
        when: [{ path: "location_uri", is: ["s3://*"], unset: false }],
        from: { address: "location_uri" },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "configuration data",
        each: "validator",
        when: [{ path: ".type", is: ["LAMBDA"], unset: false }],
        from: "self",
        to: { arn: ".content", of: ["aws_lambda_function", "aws_lambda_alias"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_identifier"],
    evidence,
  },
  {
    terraform: "aws_appconfig_hosted_configuration_version",
    stores: { what: "configuration data", keeps: "at-rest", place: "own-region", tags: "none", partOf: profile },
    evidence,
  },
  {
    terraform: "aws_appconfig_deployment",
    stores: { what: "configuration data", keeps: "in-transit", place: "own-region", partOf: profile },
    encryptedBy: ["kms_key_identifier"],
    evidence,
  },
  { terraform: "aws_appconfig_extension", names: ["name"], arn: "appconfig:extension/{id}/*", evidence },
  {
    terraform: "aws_appconfig_extension_association",
    copies: [
      {
        what: "configuration data",
        from: { arn: "resource_arn", of: ["aws_appconfig_configuration_profile"] },
        to: {
          joined: {
            type: "aws_appconfig_extension",
            by: "self",
            mine: extension,
            to: { arn: "action_point.action.uri" },
          },
        },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
