import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "emr, emrcontainers, emrserverless", checked: "2026-11-22" },
];

const cluster: Designation = { name: "cluster_id", of: ["aws_emr_cluster"] };
const logGroups = ["aws_cloudwatch_log_group"];
const logs = (to: Designation): Copies => ({ what: "task logs", from: "self", to, rhythm: "continuous" });
const ofJob = "job_template_data.configuration_overrides.monitoring_configuration";
const mainGroup = "ec2_attributes.emr_managed_master_security_group";
/** SSH, and the web pages of what runs on the main node. */
const ports = [22, 8088, 8443, 8888, 8889, 8890, 8998, 9443, 9870, 10000, 16010, 18080];
/** HDFS and what is spilt to disk, until the cluster ends. */
const disks = { what: "files", keeps: "at-rest", place: "own-region" } as const;

export const emr = [
  {
    terraform: "aws_emr_cluster",
    names: ["master_public_dns"],
    arn: "elasticmapreduce:cluster/{id}",
    stores: disks,
    liesIn: {
      through: [
        { name: "ec2_attributes.subnet_id", of: ["aws_subnet"] },
        { name: "ec2_attributes.subnet_ids", of: ["aws_subnet"] },
      ],
      groups: mainGroup,
    },
    copies: [logs({ address: "log_uri" })],
    grants: [
      {
        // Else EMR makes one, which lets in nobody from outside.
        when: [{ path: mainGroup, unset: false }],
        to: { network: { groups: mainGroup, ports } },
      },
    ],
    runsAs: [
      {
        role: { name: "ec2_attributes.instance_profile", of: ["aws_iam_instance_profile"] },
        takenOverBy: ["elasticmapreduce:AddJobFlowSteps"],
      },
    ],
    encryptedBy: ["log_encryption_kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_emr_instance_fleet",
    stores: { ...disks, tags: "none", partOf: cluster },
    evidence,
  },
  {
    terraform: "aws_emr_instance_group",
    stores: { ...disks, tags: "none", partOf: cluster },
    evidence,
  },
  {
    terraform: "aws_emr_security_configuration",
    names: ["name"],
    encryptedBy: [
      "configuration.EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.AwsKmsKey",
    ],
    encryptionOf: {
      joined: {
        type: "aws_emr_cluster",
        by: { name: "security_configuration", of: ["aws_emr_security_configuration"] },
        mine: "self",
        to: "self",
      },
    },
    evidence,
  },
  {
    terraform: "aws_emr_studio",
    names: ["name", "url"],
    arn: "elasticmapreduce:studio/{id}",
    stores: { what: "notebooks and their files", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "notebooks and their files",
        from: "self",
        to: { address: "default_s3_location" },
        rhythm: "continuous",
      },
    ],
    // Whom IAM Identity Center lets in acts as this role.
    credentialOf: { arn: "user_role", of: ["aws_iam_role"] },
    encryptedBy: ["encryption_key_arn"],
    evidence,
  },
  {
    terraform: "aws_emr_studio_session_mapping",
    grants: [{ on: { name: "studio_id", of: ["aws_emr_studio"] }, to: { keyHolders: "identity_type" } }],
    evidence,
  },
  {
    terraform: "aws_emrcontainers_job_template",
    names: ["name"],
    arn: "emr-containers:/jobtemplates/{id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      logs({ address: `${ofJob}.s3_monitoring_configuration.log_uri` }),
      logs({ name: `${ofJob}.cloud_watch_monitoring_configuration.log_group_name`, of: logGroups }),
    ],
    runsAs: [{ role: { arn: "job_template_data.execution_role_arn", of: ["aws_iam_role"] } }],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_emrcontainers_virtual_cluster",
    names: ["name"],
    arn: "emr-containers:/virtualclusters/{id}",
    stores: {
      what: "what it works on",
      keeps: "in-transit",
      place: "own-region",
      partOf: { name: "container_provider.id", of: ["aws_eks_cluster"] },
    },
    evidence,
  },
  {
    terraform: "aws_emrserverless_application",
    names: ["name"],
    arn: "emr-serverless:/applications/{id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    liesIn: {
      through: [{ name: "network_configuration.subnet_ids", of: ["aws_subnet"] }],
      groups: "network_configuration.security_group_ids",
    },
    copies: [
      logs({ address: "monitoring_configuration.s3_monitoring_configuration.log_uri" }),
      {
        ...logs({
          name: "monitoring_configuration.cloudwatch_logging_configuration.log_group_name",
          of: logGroups,
        }),
        when: [{ path: "monitoring_configuration.cloudwatch_logging_configuration.enabled", is: [true], unset: false }],
      },
    ],
    encryptedBy: ["monitoring_configuration.managed_persistence_monitoring_configuration.encryption_key_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
