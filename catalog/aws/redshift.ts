import type { AccessedAs, CatalogEntry, Copies, Designation, Evidence, Path } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "redshift, redshiftserverless", checked: "2026-11-22" },
];

const cluster: Designation = { name: "cluster_identifier", of: ["aws_redshift_cluster"] };
const warehouses = ["aws_redshift_cluster", "aws_redshiftserverless_namespace"];
const shared = { what: "shared rows", from: { arn: "data_share_arn" }, rhythm: "continuous" } as const;
const namespace: Designation = { name: "namespace_name", of: ["aws_redshiftserverless_namespace"] };
const workgroup: Designation = { name: "workgroup_name", of: ["aws_redshiftserverless_workgroup"] };
const s3Logging = { path: "log_destination_type", is: ["s3"], unset: true } as const;

/** Shares are named by the namespace of their producer, which AWS makes up. */
const anyShare: AccessedAs = { kind: "warehouse-share", arn: "redshift:datashare:*" };

/** Whoever runs a statement may read and write in the name of each of them. */
const sql = ["redshift-data:ExecuteStatement", "redshift-data:BatchExecuteStatement"] as const;
const asRoles = (others: Path) =>
  ["default_iam_role_arn", others].map((arn) => ({ role: { arn, of: ["aws_iam_role"] }, takenOverBy: sql }));

export const redshift = [
  {
    terraform: "aws_redshift_cluster",
    passwords: ["master_password", "master_password_wo"],
    filledIn: ["logging", "snapshot_copy"],
    names: ["cluster_identifier", "dns_name", "endpoint", "cluster_namespace_arn"],
    arn: "redshift:cluster:{cluster_identifier}",
    stores: {
      what: "rows",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "warehouse-data",
      alsoAccessedAs: [
        { kind: "warehouse-user", arn: "redshift:dbuser:{cluster_identifier}/*" },
        { kind: "warehouse-database", arn: "redshift:dbname:{cluster_identifier}/*" },
        { kind: "warehouse-snapshot", arn: "redshift:snapshot:{cluster_identifier}/*" },
        anyShare,
      ],
    },
    liesIn: {
      through: [{ name: "cluster_subnet_group_name", of: ["aws_redshift_subnet_group"] }],
      groups: "vpc_security_group_ids",
    },
    copies: [
      {
        what: "snapshot copies",
        from: "self",
        to: { region: "snapshot_copy.destination_region" },
        rhythm: "scheduled",
      },
      {
        what: "audit logs",
        each: "logging",
        when: [{ path: ".enable", is: [true], unset: false }],
        from: "self",
        to: { name: ".bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      {
        what: "restored rows",
        from: { arn: "snapshot_arn", of: ["aws_redshift_cluster_snapshot"] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "restored rows",
        from: {
          name: "snapshot_identifier",
          of: ["aws_redshift_cluster_snapshot"],
          account: "owner_account",
        },
        to: "self",
        rhythm: "once",
      },
      {
        what: "restored rows",
        from: { name: "snapshot_cluster_identifier", of: ["aws_redshift_cluster"], account: "owner_account" },
        to: "self",
        rhythm: "once",
      },
      {
        what: "audit logs",
        from: "self",
        to: { made: "/aws/redshift/cluster/{cluster_identifier}/*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    grants: [
      {
        when: [{ path: "publicly_accessible", is: [true], unset: false }],
        to: { network: { groups: "vpc_security_group_ids", port: "port", usual: { ports: { redshift: 5439 } } } },
      },
    ],
    runsAs: asRoles("iam_roles"),
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_redshift_cluster_iam_roles",
    arn: "redshift:cluster:{cluster_identifier}",
    runsAs: asRoles("iam_role_arns"),
    evidence,
  },
  {
    terraform: "aws_redshift_snapshot_copy",
    copies: [{ what: "snapshot copies", from: cluster, to: { region: "destination_region" }, rhythm: "scheduled" }],
    evidence,
  },
  {
    terraform: "aws_redshift_cluster_snapshot",
    names: ["snapshot_identifier"],
    arn: "redshift:snapshot:*/{snapshot_identifier}",
    stores: { what: "a snapshot of rows", keeps: "at-rest", place: "own-region", accessedAs: "warehouse-snapshot" },
    copies: [{ what: "a snapshot", from: cluster, to: "self", rhythm: "once" }],
    evidence,
  },
  {
    terraform: "aws_redshift_logging",
    copies: [
      {
        what: "audit logs",
        when: [s3Logging],
        from: cluster,
        to: { name: "bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      {
        what: "audit logs",
        when: [
          { path: "log_destination_type", is: ["cloudwatch"], unset: false },
          { path: "log_exports", unset: false },
        ],
        from: cluster,
        to: { made: "/aws/redshift/cluster/{cluster_identifier}/*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_redshift_endpoint_authorization",
    grants: [{ on: cluster, to: { principal: "account", access: "read" } }],
    evidence,
  },
  // By it a warehouse is reached from another VPC.
  {
    terraform: "aws_redshift_endpoint_access",
    names: ["endpoint_name", "address"],
    stores: { what: "rows on their way", keeps: "in-transit", place: "own-region", tags: "none", partOf: cluster },
    standsFor: [cluster],
    liesIn: {
      through: [{ name: "subnet_group_name", of: ["aws_redshift_subnet_group"] }],
      groups: "vpc_security_group_ids",
    },
    evidence,
  },
  {
    terraform: "aws_redshiftserverless_endpoint_access",
    names: ["endpoint_name", "address"],
    stores: { what: "rows on their way", keeps: "in-transit", place: "own-region", tags: "none", partOf: workgroup },
    standsFor: [workgroup],
    liesIn: { through: [subnetsAt("subnet_ids")], groups: "vpc_security_group_ids" },
    evidence,
  },
  {
    terraform: "aws_redshift_data_share_authorization",
    // The ARN of a data share names the namespace of its producer by an id that is not in the deployment.
    grants: [
      {
        on: {
          selected: { of: ["aws_redshift_cluster", "aws_redshiftserverless_namespace"], filter: "data_share_arn" },
        },
        to: { principal: "consumer_identifier", access: "read" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_redshift_data_share_consumer_association",
    copies: [
      { ...shared, to: { region: "consumer_region" } },
      { ...shared, to: { arn: "consumer_arn", of: warehouses } },
      {
        // All its warehouses, in all regions.
        ...shared,
        when: [{ path: "associate_entire_account", is: [true], unset: false }],
        to: { selected: { of: warehouses, anyRegion: true } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_redshift_resource_policy",
    grants: [{ on: { arn: "resource_arn" }, to: { policy: "policy", for: "warehouse" } }],
    evidence,
  },
  {
    terraform: "aws_redshiftserverless_resource_policy",
    grants: [
      {
        on: { arn: "resource_arn", of: ["aws_redshiftserverless_snapshot"] },
        to: { policy: "policy", for: "warehouse" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_redshiftserverless_namespace",
    passwords: ["admin_user_password", "admin_user_password_wo"],
    names: ["namespace_name", "namespace_id"],
    arn: "redshift-serverless:namespace/{namespace_id}",
    stores: {
      what: "rows",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "warehouse-namespace",
      alsoAccessedAs: [anyShare],
    },
    copies: [
      {
        what: "audit logs",
        when: [{ path: "log_exports", unset: false }],
        from: "self",
        to: { made: "/aws/redshift/{namespace_name}/*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    runsAs: asRoles("iam_roles"),
    encryptedBy: ["kms_key_id"],
    evidence: [
      ...evidence,
      {
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-audit-logging.html",
        checked: "2026-11-22",
      },
    ],
  },
  {
    terraform: "aws_redshiftserverless_workgroup",
    filledIn: ["endpoint"],
    names: ["workgroup_name", "workgroup_id", "endpoint.address"],
    arn: "redshift-serverless:workgroup/{workgroup_id}",
    stores: {
      what: "the rows of its namespace",
      keeps: "in-transit",
      place: "own-region",
      accessedAs: "warehouse-workgroup",
      partOf: namespace,
    },
    liesIn: {
      through: [subnetsAt("subnet_ids")],
      groups: "security_group_ids",
    },
    grants: [
      {
        when: [{ path: "publicly_accessible", is: [true], unset: false }],
        to: { network: { groups: "security_group_ids", port: "port", usual: { ports: { redshift: 5439 } } } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_redshiftserverless_custom_domain_association",
    names: ["custom_domain_name"],
    standsFor: [workgroup],
    evidence,
  },
  {
    terraform: "aws_redshiftserverless_snapshot",
    names: ["snapshot_name"],
    stores: { what: "a snapshot of rows", keeps: "at-rest", place: "own-region", tags: "none" },
    copies: [{ what: "a snapshot", from: namespace, to: "self", rhythm: "once" }],
    evidence,
  },
  {
    terraform: "aws_redshift_integration",
    copies: [
      {
        what: "zero-ETL rows",
        from: { arn: "source_arn", of: ["aws_dynamodb_table", "aws_s3_bucket"] },
        to: { arn: "target_arn", of: ["aws_redshift_cluster", "aws_redshiftserverless_namespace"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_redshift_namespace_registration",
    // The catalog of an account, `DataCatalog/111122223333`, sees its tables.
    grants: [
      { name: "provisioned_cluster_identifier", of: ["aws_redshift_cluster"] },
      { name: "serverless_namespace_identifier", of: ["aws_redshiftserverless_namespace"] },
    ].map((on) => ({ on, to: { principal: "consumer_identifier", access: "read" } })),
    evidence,
  },
  {
    terraform: "aws_redshift_idc_application",
    // Which warehouses let its people sign in, a statement in them says.
    grants: ["idc_instance_arn", "authorized_token_issuer.trusted_token_issuer_arn"].map((provider) => ({
      on: {
        selected: { of: ["aws_redshift_cluster", "aws_redshiftserverless_namespace"], filter: "idc_instance_arn" },
      },
      to: { identityProvider: provider },
    })),
    evidence,
  },
  {
    terraform: "aws_redshift_partner",
    // An application outside AWS, by its name.
    copies: [{ what: "rows", from: { address: "partner_name" }, to: cluster, rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_redshiftdata_statement",
    stores: { what: "query results", keeps: "at-rest", place: "own-region", tags: "none" },
    copies: [cluster, workgroup].flatMap((from): Copies[] => [
      { what: "query results", from, to: "self", rhythm: "once" },
      // Into a bucket that its text names.
      {
        what: "query results",
        when: [{ path: "sql", is: ["*unload*s3://*"], unset: false }],
        from,
        to: { mentioned: "sql" },
        rhythm: "once",
      },
    ]),
    grants: [cluster, workgroup].map((on) => ({
      when: [{ path: "sql", is: ["*grant*datashare*to*account*"], unset: false }],
      on,
      to: { keyHolders: "sql" },
    })),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
