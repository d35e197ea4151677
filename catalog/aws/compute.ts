import type { CatalogEntry, Copies, Designation, Evidence, Path, When } from "../entry";
import { containerLogs, routedLogs } from "./container-logs";
import { readOnly } from "./mounts";
import { subnetsAt } from "./subnets";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "ecs, batch, sagemaker", checked: "2026-11-22" },
  ...[
    "https://docs.amazonaws.cn/en_us/AmazonECS/latest/APIReference/API_Secret.md",
    "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-jobdefinition-taskcontainerproperties.html",
  ].map((url) => ({ url, checked: "2026-11-22" })),
];

const files = (from: Designation): Copies => ({ what: "files", from, to: "self", rhythm: "continuous" });
const inRepository = (path: Path): Designation => ({
  joined: {
    type: "aws_sagemaker_code_repository",
    by: "self",
    mine: { name: path, of: ["aws_sagemaker_code_repository"] },
    to: { mentioned: "git_config.repository_url" },
  },
});
const role = (property: string): Designation => ({ arn: property, of: ["aws_iam_role"] });
/** The volumes of containers, which read their files, and write to them unless all mount them to read only. */
const volumes = (each: Path, mounts: Path, kinds: readonly Volume[]): readonly Copies[] =>
  kinds.flatMap(({ at, when = [], writable = [] }): Copies[] => [
    { ...files(at), each, when },
    {
      what: "written files",
      each,
      when: [...when, ...writable],
      given: [
        {
          of: "self",
          each: mounts,
          same: { mine: ".name", theirs: ".sourceVolume" },
          when: [{ path: ".readOnly", not: [true], unset: true }],
          unset: false,
        },
      ],
      from: "self",
      to: at,
      rhythm: "continuous",
    },
  ]);
interface Volume {
  readonly at: Designation;
  readonly when?: readonly When[];
  readonly writable?: readonly When[];
}
/** What the agent hands to a container as it starts: its secrets, and variables out of a file. */
const handed = (container: Path): readonly Copies[] => [
  {
    what: "a secret",
    from: { arn: `${container}.secrets.valueFrom`, of: ["aws_secretsmanager_secret", "aws_ssm_parameter"] },
    to: "self",
    rhythm: "continuous",
  },
  {
    what: "configuration data",
    from: { arn: `${container}.environmentFiles.value`, of: ["aws_s3_bucket"] },
    to: "self",
    rhythm: "continuous",
  },
];
const container = (path: Path): readonly Copies[] => [
  ...containerLogs(`${path}.logConfiguration.options`),
  routedLogs(`${path}.firelensConfiguration`),
  ...handed(path),
  ...["environment.value", "command", "entryPoint"].map((told) => toWhatIsNamed(`${path}.${told}`)),
];
const options = ".docker_volume_configuration.driver_opts";
const isShared = { path: `${options}.type`, is: ["nfs*", "cifs"], unset: false };
const writable = [{ path: `${options}.o`, not: readOnly, unset: true }];
/** The host of a share may stand among the options. */
const shares: readonly Volume[] = [
  { at: { address: `${options}.device` }, when: [isShared], writable },
  {
    at: { address: `${options}.o` },
    when: [isShared, { path: `${options}.o`, is: ["addr=*", "*,addr=*"], unset: false }],
    writable,
  },
];
const ofTasks: readonly Volume[] = [
  { at: { name: ".efs_volume_configuration.file_system_id", of: ["aws_efs_file_system"] } },
  {
    at: {
      name: ".fsx_windows_file_server_volume_configuration.file_system_id",
      of: ["aws_fsx_windows_file_system"],
    },
  },
  { at: { arn: ".s3files_volume_configuration.file_system_arn", of: ["aws_s3files_file_system"] } },
  ...shares,
];
const ofJobs: readonly Volume[] = [
  { at: { name: ".efsVolumeConfiguration.fileSystemId", of: ["aws_efs_file_system"] } },
];
/** The containers of a job: one, those of a task, or those of each group of nodes. */
const node = "node_properties.nodeRangeProperties";
const tasks = ["ecs_properties.taskProperties", `${node}.ecsProperties.taskProperties`];
const jobs = ["container_properties", `${node}.container`];

export const compute = [
  {
    terraform: "aws_ecs_task_definition",
    names: ["family"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [...volumes("volume", "container_definitions.mountPoints", ofTasks), ...container("container_definitions")],
    runsAs: [
      { role: role("task_role_arn"), takenOverBy: ["ecs:ExecuteCommand"] },
      { role: role("execution_role_arn") },
    ],
    evidence,
  },
  {
    terraform: "aws_batch_job_definition",
    names: ["name"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      ...jobs.flatMap((path) => volumes(`${path}.volumes`, `${path}.mountPoints`, ofJobs)),
      ...tasks.flatMap((path) => volumes(`${path}.volumes`, `${path}.containers.mountPoints`, ofJobs)),
      ...[...jobs, ...tasks.map((path) => `${path}.containers`)].flatMap(container),
      ...["containers", "init_containers"].flatMap((path) => [
        toWhatIsNamed(`eks_properties.pod_properties.${path}.env.value`),
        toWhatIsNamed(`eks_properties.pod_properties.${path}.args`),
        toWhatIsNamed(`eks_properties.pod_properties.${path}.command`),
      ]),
      toWhatIsNamed("parameters.*"),
    ],
    // Whoever submits a job says what it runs.
    runsAs: [
      ...[...jobs.map((path) => `${path}.jobRoleArn`), ...tasks.map((path) => `${path}.taskRoleArn`)].map((path) => ({
        role: role(path),
        takenOverBy: ["batch:SubmitJob"],
      })),
      ...[...jobs, ...tasks].map((path) => ({ role: role(`${path}.executionRoleArn`) })),
    ],
    evidence,
  },
  {
    terraform: "aws_sagemaker_code_repository",
    names: ["code_repository_name"],
    arn: "sagemaker:code-repository/{code_repository_name}",
    evidence: [
      ...evidence,
      {
        url: "https://docs.aws.amazon.com/sagemaker/latest/dg/API_CreateCodeRepository.html",
        checked: "2026-11-23",
      },
    ],
  },
  {
    terraform: "aws_sagemaker_notebook_instance",
    names: ["name"],
    arn: "sagemaker:notebook-instance/{name}",
    stores: { what: "notebooks and their files", keeps: "at-rest", place: "own-region" },
    liesIn: {
      when: [{ path: "subnet_id", unset: false }],
      through: [subnetsAt("subnet_id")],
      groups: "security_groups",
    },
    // Notebooks come from a repository, and whoever works on them may push them back.
    copies: ["default_code_repository", "additional_code_repositories"].flatMap((path) =>
      [{ mentioned: path }, inRepository(path)].map(
        (to): Copies => ({ what: "notebooks and their files", from: "self", to, rhythm: "continuous" }),
      ),
    ),
    runsAs: [{ role: role("role_arn"), takenOverBy: ["sagemaker:CreatePresignedNotebookInstanceUrl"] }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_sagemaker_notebook_instance_lifecycle_configuration",
    names: ["name"],
    copies: ["on_create", "on_start"].map((script) => ({
      ...toWhatIsNamed(script),
      from: {
        joined: {
          type: "aws_sagemaker_notebook_instance",
          by: { name: "lifecycle_config_name", of: ["aws_sagemaker_notebook_instance_lifecycle_configuration"] },
          mine: "self",
          to: "self",
        },
      },
    })),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
