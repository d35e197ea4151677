import type { CatalogEntry, Copies, Designation, Evidence, Grants, Path, When } from "../entry";
import { onMachine, someInstance } from "./ec2";
import { addressedBy, subnetsAt } from "./subnets";
import { programs, toWhatArgumentsName, toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "emr, emrcontainers, emrserverless", checked: "2026-11-22" },
];

const cluster: Designation = { name: "cluster_id", of: ["aws_emr_cluster"] };
const logGroups = ["aws_cloudwatch_log_group"];
const logs = (to: Designation): Copies => ({ what: "task logs", from: "self", to, rhythm: "continuous" });
const ofJob = "job_template_data.configuration_overrides.monitoring_configuration";
const mainGroup = "ec2_attributes.emr_managed_master_security_group";
/** SSH, what HDFS, Hive and HBase answer on the main node, and the web pages of what runs there. */
const ports = [
  ...[22, 8020, 8070, 8088, 8443, 8888, 8889, 8890, 8998, 9083, 9090, 9443, 9870],
  ...[10000, 14000, 16000, 16010, 18080],
];
/** SSH, and the files, logs and rows that a worker hands out. */
const workerPorts = [22, 8042, 9864, 9866, 16020];
const subnetPaths = ["ec2_attributes.subnet_id", "ec2_attributes.subnet_ids"];
/** Nodes have public addresses where their subnets give them, as those of the default VPC do. */
const letsIn = (groups: string, its: readonly number[]): readonly Grants[] => [
  ...subnetPaths.flatMap((subnets) =>
    addressedBy(subnets).map(
      ({ given, family }): Grants => ({
        when: [{ path: groups, unset: false }],
        given: [given],
        to: { network: { groups, family, ports: its } },
      }),
    ),
  ),
  {
    when: [{ path: groups, unset: false }, ...subnetPaths.map((path) => ({ path, is: [], unset: true }))],
    to: { network: { groups, ports: its } },
  },
];
const schemes = ["s3://*", "s3a://*", "s3n://*"];
const assigned = (names: readonly string[]) => names.flatMap((name) => schemes.map((scheme) => `${name}=${scheme}`));
/** `--dest s3://…`, `--dest=s3://…` and `OUTPUT=s3://…`. */
const said = (names: readonly string[]): Said => ({
  flags: names.map((name) => `-*${name}`),
  assignments: assigned(names.map((name) => `*${name}`)),
});
const inputs = said(["input*", "src*", "source*"]);
const outputs = said(["out", "output*", "dest*", "target*"]);
interface Said {
  readonly flags: readonly string[];
  readonly assignments: readonly string[];
}
/** A location among the arguments of a job is written where it is said to be an output, else read; where nothing says it, perhaps written. */
const readAndWritten = (args: string): readonly Copies[] => {
  const locations = [...schemes, ...assigned(["*"])];
  const copy = (when: readonly When[], from: Designation, to: Designation): Copies => ({
    ...{ what: "what it works on", each: args, when, from, to, rhythm: "once" },
  });
  const isNone = (...some: readonly Said[]): readonly When[] => [
    { path: ".", is: locations, none: [...programs, ...some.flatMap(({ assignments }) => assignments)], unset: false },
    { path: ".<", none: some.flatMap(({ flags }) => flags), unset: true },
  ];
  const isOutput: readonly When[] = [
    { path: ".", is: schemes, unset: false },
    { path: ".<", is: outputs.flags, unset: false },
  ];
  return [
    copy(isNone(outputs), { address: "." }, "self"),
    copy(isOutput, "self", { address: "." }),
    copy([{ path: ".", is: outputs.assignments, unset: false }], "self", { address: "." }),
    copy(isNone(inputs, outputs), "self", { mentioned: "." }),
  ];
};
/** Bases, hosts and regions among the arguments of a job. */
const otherArguments = (args: string): Copies => ({
  ...toWhatIsNamed("."),
  each: args,
  when: [{ path: ".", none: [...schemes, ...assigned(["*"]), ...programs], unset: false }],
});
/** The database in which Hive has what tables there are, and whatever else the properties of an application name. */
const configured = (properties: Path): readonly Copies[] => [
  {
    what: "schemas of what it reads",
    from: { address: `${properties}.javax\\.jdo\\.option\\.ConnectionURL` },
    to: "self",
    rhythm: "continuous",
  },
  toWhatIsNamed(`${properties}.*`),
];
const byText = ["configurations_json.Properties", "configurations_json.Configurations.Properties"];
const ofFleet = "instance_type_configs.configurations.properties";
/** HDFS and what is spilt to disk, until the cluster ends. */
const disks = { what: "files", keeps: "at-rest", place: "own-region", alsoAccessedAs: someInstance } as const;

/** The clusters that a security configuration is for. */
const secured: Designation = {
  joined: {
    type: "aws_emr_cluster",
    by: { name: "security_configuration", of: ["aws_emr_security_configuration"] },
    mine: "self",
    to: "self",
  },
};

export const emr = [
  {
    terraform: "aws_emr_cluster",
    filledIn: ["core_instance_fleet", "master_instance_fleet", "step"],
    names: ["master_public_dns"],
    arn: "elasticmapreduce:cluster/{id}",
    stores: disks,
    liesIn: {
      through: [subnetsAt("ec2_attributes.subnet_id"), subnetsAt("ec2_attributes.subnet_ids")],
      groups: mainGroup,
    },
    passwords: ["kerberos_attributes.kdc_admin_password", "kerberos_attributes.cross_realm_trust_principal_password"],
    copies: [
      logs({ address: "log_uri" }),
      ...readAndWritten("step.hadoop_jar_step.args"),
      toWhatIsNamed("step.hadoop_jar_step.properties.*"),
      otherArguments("step.hadoop_jar_step.args"),
      toWhatArgumentsName("bootstrap_action.args"),
      ...[
        ...byText,
        "configurations.Properties",
        "configurations.Configurations.Properties",
        `core_instance_fleet.${ofFleet}`,
        `master_instance_fleet.${ofFleet}`,
      ].flatMap(configured),
    ],
    // Else EMR makes one, which lets in nobody from outside.
    grants: [
      ...[mainGroup, "ec2_attributes.additional_master_security_groups"].flatMap((groups) => letsIn(groups, ports)),
      ...["ec2_attributes.emr_managed_slave_security_group", "ec2_attributes.additional_slave_security_groups"].flatMap(
        (groups) => letsIn(groups, workerPorts),
      ),
    ],
    runsAs: [
      {
        role: { name: "ec2_attributes.instance_profile", of: ["aws_iam_instance_profile"] },
        takenOverBy: ["elasticmapreduce:AddJobFlowSteps", "elasticmapreduce:StartNotebookExecution", ...onMachine],
      },
    ],
    encryptedBy: ["log_encryption_kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_emr_instance_fleet",
    stores: { ...disks, tags: "none", partOf: cluster },
    copies: configured(ofFleet),
    evidence,
  },
  {
    terraform: "aws_emr_instance_group",
    stores: { ...disks, tags: "none", partOf: cluster },
    copies: byText.flatMap(configured),
    evidence,
  },
  {
    terraform: "aws_emr_security_configuration",
    names: ["name"],
    // Realms of others whose users a cluster believes.
    grants: [
      "ClusterDedicatedKdcConfiguration.CrossRealmTrustConfiguration.Realm",
      "ExternalKdcConfiguration.KdcServer",
    ].map((path) => ({
      on: secured,
      to: { identityProvider: `configuration.AuthenticationConfiguration.KerberosConfiguration.${path}` },
    })),
    encryptedBy: ["LocalDiskEncryptionConfiguration.AwsKmsKey", "S3EncryptionConfiguration.AwsKmsKey"].map(
      (path) => `configuration.EncryptionConfiguration.AtRestEncryptionConfiguration.${path}`,
    ),
    encryptionOf: secured,
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
    grants: [{ to: { identityProvider: "idp_auth_url" } }],
    encryptedBy: ["encryption_key_arn"],
    evidence,
  },
  {
    terraform: "aws_emr_studio_session_mapping",
    grants: ["identity_id", "identity_name"].map((identity) => ({
      on: { name: "studio_id", of: ["aws_emr_studio"] },
      to: { people: identity },
    })),
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
      ...readAndWritten("job_template_data.job_driver.spark_submit_job_driver.entry_point_arguments"),
      ...["submit", "sql"].map((kind) =>
        toWhatIsNamed(`job_template_data.job_driver.spark_${kind}_job_driver.spark_${kind}_parameters`),
      ),
      ...["properties", "configurations.properties"].flatMap((path) =>
        configured(`job_template_data.configuration_overrides.application_configuration.${path}`),
      ),
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
      through: [subnetsAt("network_configuration.subnet_ids")],
      groups: "network_configuration.security_group_ids",
    },
    copies: [
      logs({ address: "monitoring_configuration.s3_monitoring_configuration.log_uri" }),
      toWhatIsNamed("runtime_configuration.properties.*"),
      {
        ...logs({
          name: "monitoring_configuration.cloudwatch_logging_configuration.log_group_name",
          of: logGroups,
        }),
        when: [{ path: "monitoring_configuration.cloudwatch_logging_configuration.enabled", is: [true], unset: false }],
      },
      {
        ...logs({ made: "/aws/emr-serverless", of: logGroups }),
        when: [
          { path: "monitoring_configuration.cloudwatch_logging_configuration.enabled", is: [true], unset: false },
          { path: "monitoring_configuration.cloudwatch_logging_configuration.log_group_name", is: [], unset: true },
        ],
      },
      {
        what: "metrics",
        from: "self",
        to: { address: "monitoring_configuration.prometheus_monitoring_configuration.remote_write_url" },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["monitoring_configuration.managed_persistence_monitoring_configuration.encryption_key_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
