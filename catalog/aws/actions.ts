import type { ResourceKind } from "../entry";

/**
 * What actions do to the data in a kind of resource. `read` hands data to the caller, `decrypt` turns ciphertext into data,
 * `control` changes who may read or what is sent where. Writing, metadata and listing of names are not here: they are no reading.
 * From the Service Authorization Reference, https://docs.aws.amazon.com/service-authorization/latest/reference/.
 */
export interface DataActions {
  readonly read: readonly string[];
  readonly decrypt?: readonly string[];
  readonly control: readonly string[];
  /** What follows the ARN of the resource in that of the data in it. */
  readonly parts?: string;
  /** What else may follow it: indexes, versions, suffixes. */
  readonly also?: readonly string[];
  /** Actions on the resource as a whole, where others are on the data in it. */
  readonly onWhole?: readonly string[];
}

export const dataActions: Readonly<Record<ResourceKind, DataActions>> = {
  bucket: {
    read: ["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTorrent"],
    control: [
      "s3:PutBucketPolicy",
      "s3:PutBucketAcl",
      "s3:PutObjectAcl",
      "s3:PutObjectVersionAcl",
      "s3:PutReplicationConfiguration",
    ],
    parts: "/*",
    onWhole: ["s3:PutBucketPolicy", "s3:PutBucketAcl", "s3:PutReplicationConfiguration"],
  },
  "access-point": {
    read: ["s3:GetObject", "s3:GetObjectVersion"],
    control: ["s3:PutAccessPointPolicy", "s3:PutObjectAcl"],
  },
  table: {
    read: [
      "dynamodb:GetItem",
      "dynamodb:BatchGetItem",
      "dynamodb:Query",
      "dynamodb:Scan",
      "dynamodb:PartiQLSelect",
      "dynamodb:GetRecords",
      "dynamodb:ExportTableToPointInTime",
    ],
    control: ["dynamodb:PutResourcePolicy"],
    also: ["/index/*", "/stream/*"],
  },
  queue: { read: ["sqs:ReceiveMessage"], control: ["sqs:AddPermission", "sqs:SetQueueAttributes"] },
  topic: { read: ["sns:Subscribe", "sns:Receive"], control: ["sns:AddPermission", "sns:SetTopicAttributes"] },
  stream: {
    read: ["kinesis:GetRecords", "kinesis:SubscribeToShard"],
    control: ["kinesis:PutResourcePolicy"],
    also: ["/consumer/*"],
  },
  key: { read: [], decrypt: ["kms:Decrypt", "kms:ReEncryptFrom"], control: ["kms:CreateGrant", "kms:PutKeyPolicy"] },
  secret: {
    read: ["secretsmanager:GetSecretValue", "secretsmanager:BatchGetSecretValue"],
    control: ["secretsmanager:PutResourcePolicy"],
  },
  lambda: {
    read: ["lambda:InvokeFunction", "lambda:InvokeFunctionUrl", "lambda:GetFunction"],
    control: ["lambda:UpdateFunctionCode", "lambda:AddPermission"],
    also: [":*"],
  },
  ecr: { read: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], control: ["ecr:SetRepositoryPolicy"] },
  efs: { read: ["elasticfilesystem:ClientMount"], control: ["elasticfilesystem:PutFileSystemPolicy"] },
  opensearch: {
    read: ["es:ESHttpGet", "es:ESHttpPost"],
    control: ["es:UpdateDomainConfig", "es:UpdateElasticsearchDomainConfig"],
    parts: "/*",
    onWhole: ["es:UpdateDomainConfig", "es:UpdateElasticsearchDomainConfig"],
  },
  eventbus: { read: [], control: ["events:PutRule", "events:PutTargets", "events:PutPermission"] },
  "backup-vault": {
    read: ["backup:StartRestoreJob", "backup:CopyFromBackupVault"],
    control: ["backup:PutBackupVaultAccessPolicy"],
  },
  "log-group": {
    read: [
      "logs:GetLogEvents",
      "logs:FilterLogEvents",
      "logs:StartQuery",
      "logs:GetLogRecord",
      "logs:StartLiveTail",
      "logs:CreateExportTask",
    ],
    control: ["logs:PutSubscriptionFilter"],
    also: [":*"],
  },
  "glue-catalog": { read: [], control: ["glue:PutResourcePolicy"] },
  kafka: { read: ["kafka-cluster:ReadData", "kafka:GetBootstrapBrokers"], control: ["kafka:PutClusterPolicy"] },
  parameter: {
    read: ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:GetParameterHistory"],
    control: ["ssm:PutResourcePolicy"],
  },
  warehouse: {
    read: [
      "redshift:AssociateDataShareConsumer",
      "redshift:AuthorizeInboundIntegration",
      "redshift:CreateInboundIntegration",
    ],
    control: ["redshift:PutResourcePolicy"],
  },
  "role-trust": { read: ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"], control: [] },
  // The policies of an identity itself: who may widen them may do everything.
  "own-policies": {
    read: [],
    control: [
      "iam:AttachRolePolicy",
      "iam:PutRolePolicy",
      "iam:AttachUserPolicy",
      "iam:PutUserPolicy",
      "iam:DeleteRolePermissionsBoundary",
    ],
  },
};
