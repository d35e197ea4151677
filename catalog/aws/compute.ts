import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { containerLogs } from "./container-logs";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "ecs, batch, sagemaker", checked: "2026-11-22" },
];

const files = (from: Designation): Copies => ({ what: "files", from, to: "self", rhythm: "continuous" });
const role = (property: string): Designation => ({ arn: property, of: ["aws_iam_role"] });

export const compute = [
  {
    terraform: "aws_ecs_task_definition",
    names: ["family"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      files({ name: "volume.efs_volume_configuration.file_system_id", of: ["aws_efs_file_system"] }),
      files({
        name: "volume.fsx_windows_file_server_volume_configuration.file_system_id",
        of: ["aws_fsx_windows_file_system"],
      }),
    ],
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
      files({
        name: "container_properties.volumes.efsVolumeConfiguration.fileSystemId",
        of: ["aws_efs_file_system"],
      }),
      ...containerLogs("container_properties.logConfiguration.options"),
    ],
    runsAs: [
      { role: role("container_properties.jobRoleArn") },
      { role: role("container_properties.executionRoleArn") },
    ],
    evidence,
  },
  {
    terraform: "aws_sagemaker_notebook_instance",
    names: ["name"],
    arn: "sagemaker:notebook-instance/{name}",
    stores: { what: "notebooks and their files", keeps: "at-rest", place: "own-region" },
    runsAs: [{ role: role("role_arn"), takenOverBy: ["sagemaker:CreatePresignedNotebookInstanceUrl"] }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
