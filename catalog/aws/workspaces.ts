import type { CatalogEntry, Designation, Evidence, Grants, When } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "workspaces", checked: "2026-11-22" }];

const directory: Designation = { name: "directory_id", of: ["aws_workspaces_directory"] };
const desktops = ["aws_workspaces_workspace", "aws_workspaces_pool"];
const ofDirectory = (type: string): Designation => ({ joined: { type, by: directory, mine: "self", to: "self" } });
const made = "workspace_creation_properties";

/** Who signs in is said by the directory, where that is in this deployment. */
const unless = (when: readonly When[]): Grants => ({
  given: [{ of: directory, when, not: "nobody", unset: true }],
  to: { people: "directory_id" },
});

export const workspaces = [
  {
    terraform: "aws_workspaces_directory",
    filledIn: ["saml_properties", made],
    names: ["directory_id", "alias", "registration_code"],
    arn: "workspaces:directory/{directory_id}",
    stores: { what: "desktops and their files", keeps: "in-transit", place: "own-region" },
    liesIn: { through: [subnetsAt("subnet_ids")] },
    grants: [
      ...desktops.flatMap((type) => [
        {
          when: [{ path: "saml_properties.status", not: ["DISABLED"], unset: false }],
          on: ofDirectory(type),
          to: { identityProvider: "saml_properties.user_access_url" },
        },
        { on: ofDirectory(type), to: { identityProvider: "active_directory_config.domain_name" } },
      ]),
      {
        // Else they are only behind the group that WorkSpaces makes, which lets in nobody.
        when: [
          { path: `${made}.enable_internet_access`, is: [true], unset: false },
          { path: `${made}.custom_security_group_id`, unset: false },
        ],
        to: { network: { groups: `${made}.custom_security_group_id`, ports: [22, 3389] } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_workspaces_workspace",
    arn: "workspaces:workspace/{id}",
    stores: { what: "desktops and their files", keeps: "at-rest", place: "own-region", partOf: directory },
    grants: [unless([])],
    encryptedBy: ["volume_encryption_key"],
    evidence,
  },
  {
    terraform: "aws_workspaces_pool",
    filledIn: ["application_settings"],
    names: ["pool_name", "pool_id"],
    stores: { what: "desktops and their files", keeps: "at-rest", place: "own-region", partOf: directory },
    copies: [
      {
        what: "files",
        when: [{ path: "application_settings.status", is: ["ENABLED"], unset: false }],
        from: "self",
        to: { name: "s3_bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    // Who uses a pool signs in by SAML, always.
    grants: [unless([{ path: "saml_properties.user_access_url", unset: false }])],
    evidence: [
      ...evidence,
      {
        url: "https://docs.amazonaws.cn/en_us/workspaces/latest/adminguide/user-connections-to-appstream2.html",
        checked: "2026-11-23",
      },
    ],
  },
] as const satisfies readonly CatalogEntry[];
