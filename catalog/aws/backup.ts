import type { CatalogEntry, Copies, Designation, Evidence, Tag, TypeName } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "backup, organizations", checked: "2026-11-22" },
];

/** What AWS Backup backs up. */
const backedUp: readonly TypeName[] = [
  "aws_db_instance",
  "aws_rds_cluster",
  "aws_docdb_cluster",
  "aws_neptune_cluster",
  "aws_redshift_cluster",
  "aws_redshiftserverless_namespace",
  "aws_dynamodb_table",
  "aws_dsql_cluster",
  "aws_ebs_volume",
  "aws_instance",
  "aws_efs_file_system",
  "aws_fsx_lustre_file_system",
  "aws_fsx_windows_file_system",
  "aws_fsx_openzfs_file_system",
  "aws_fsx_ontap_volume",
  "aws_s3_bucket",
  "aws_timestreamwrite_table",
  "aws_storagegateway_cached_iscsi_volume",
  "aws_storagegateway_stored_iscsi_volume",
  "aws_eks_cluster",
];
const vaults = ["aws_backup_vault", "aws_backup_logically_air_gapped_vault"];
const plan: Designation = { name: "plan_id", of: ["aws_backup_plan"] };
const condition = (operator: string) => ({ each: `condition.${operator}`, key: ".key", value: ".value" }) as const;

const organizationTag = (operator: string): Tag => ({
  each: `.conditions.${operator}.*`,
  key: ".condition_key.@@assign",
  value: ".condition_value.@@assign",
});

export const backup = [
  {
    terraform: "aws_backup_plan",
    names: ["name"],
    arn: "backup:backup-plan:{id}",
    stores: { what: "backups", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      { what: "backups", from: "self", to: { name: "rule.target_vault_name", of: vaults }, rhythm: "scheduled" },
      {
        what: "backups",
        from: "self",
        to: { arn: "rule.target_logically_air_gapped_backup_vault_arn", of: vaults },
        rhythm: "scheduled",
      },
      {
        what: "backup copies",
        from: "self",
        to: { arn: "rule.copy_action.destination_vault_arn", of: vaults },
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_backup_selection",
    filledIn: ["condition"],
    copies: [
      {
        what: "backups",
        from: {
          selected: {
            of: backedUp,
            arns: "resources",
            notArns: "not_resources",
            anyTag: { each: "selection_tag", key: ".key", value: ".value" },
            allTags: [condition("string_equals"), condition("string_like")],
            noTags: [condition("string_not_equals"), condition("string_not_like")],
          },
        },
        to: plan,
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_backup_vault",
    names: ["name"],
    arn: "backup:backup-vault:{name}",
    stores: { what: "backups", keeps: "at-rest", place: "own-region" },
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_backup_logically_air_gapped_vault",
    names: ["name"],
    arn: "backup:backup-vault:{name}",
    stores: { what: "backups", keeps: "at-rest", place: "own-region" },
    encryptedBy: ["encryption_key_arn"],
    evidence,
  },
  {
    terraform: "aws_backup_vault_policy",
    grants: [{ on: { name: "backup_vault_name", of: vaults }, to: { policy: "policy", for: "backup-vault" } }],
    evidence,
  },
  {
    terraform: "aws_organizations_policy",
    stores: { what: "backups", keeps: "in-transit", place: "members", tags: "none" },
    copies: [
      ...["@@assign", "@@append"].map(
        (operator): Copies => ({
          what: "backups",
          when: [{ path: "type", is: ["BACKUP_POLICY"], unset: false }],
          from: {
            selected: {
              of: backedUp,
              anyRegion: true,
              anyTag: {
                each: "content.plans.*.selections.tags.*",
                key: ".tag_key.@@assign",
                value: `.tag_value.${operator}`,
              },
            },
          },
          to: "self",
          rhythm: "scheduled",
        }),
      ),
      {
        what: "backups",
        each: "content.plans.*.selections.resources.*",
        when: [{ path: "type", is: ["BACKUP_POLICY"], unset: false }],
        from: {
          selected: {
            of: backedUp,
            anyRegion: true,
            arns: ".resource_types.@@assign",
            notArns: ".not_resource_types.@@assign",
            allTags: ["string_equals", "string_like"].map(organizationTag),
            noTags: ["string_not_equals", "string_not_like"].map(organizationTag),
          },
        },
        to: "self",
        rhythm: "scheduled",
      },
      {
        what: "backup copies",
        when: [{ path: "type", is: ["BACKUP_POLICY"], unset: false }],
        from: "self",
        to: { arn: "content.plans.*.rules.*.copy_actions.@key", of: vaults },
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_backup_restore_testing_plan",
    names: ["name"],
    stores: { what: "backups", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "backups",
        from: {
          selected: {
            of: vaults,
            arns: "recovery_point_selection.include_vaults",
            notArns: "recovery_point_selection.exclude_vaults",
          },
        },
        to: "self",
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_backup_restore_testing_selection",
    stores: { what: "restored backups", keeps: "at-rest", place: "own-region", tags: "none" },
    copies: [
      {
        what: "restored backups",
        from: { name: "restore_testing_plan_name", of: ["aws_backup_restore_testing_plan"] },
        to: "self",
        rhythm: "scheduled",
      },
      {
        what: "restored backups",
        when: [{ path: "protected_resource_arns", unset: false }],
        from: { selected: { of: backedUp, arns: "protected_resource_arns" } },
        to: "self",
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
