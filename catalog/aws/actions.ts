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
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html
  api: { read: ["execute-api:Invoke"], control: [], parts: "/*" },
  // To share a service or a network is to let others associate with it.
  lattice: {
    read: [
      "vpc-lattice-svcs:Invoke",
      "vpc-lattice:CreateServiceNetworkVpcAssociation",
      "vpc-lattice:CreateServiceNetworkServiceAssociation",
      "vpc-lattice:CreateServiceNetworkResourceAssociation",
    ],
    control: ["vpc-lattice:PutResourcePolicy", "vpc-lattice:PutAuthPolicy"],
    parts: "/*",
    onWhole: [
      "vpc-lattice:CreateServiceNetworkVpcAssociation",
      "vpc-lattice:CreateServiceNetworkServiceAssociation",
      "vpc-lattice:CreateServiceNetworkResourceAssociation",
      "vpc-lattice:PutResourcePolicy",
      "vpc-lattice:PutAuthPolicy",
    ],
  },
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
    parts: "/object/*",
    onWhole: ["s3:PutAccessPointPolicy"],
  },
  "object-lambda": {
    read: ["s3-object-lambda:GetObject", "s3-object-lambda:GetObjectVersion"],
    control: ["s3-object-lambda:PutAccessPointPolicyForObjectLambda"],
  },
  "directory-bucket": { read: ["s3express:CreateSession"], control: ["s3express:PutBucketPolicy"] },
  "outpost-bucket": {
    read: ["s3-outposts:GetObject", "s3-outposts:GetObjectVersion"],
    control: ["s3-outposts:PutBucketPolicy"],
    parts: "/object/*",
    onWhole: ["s3-outposts:PutBucketPolicy"],
  },
  "bucket-files": { read: ["s3files:ClientMount"], control: ["s3files:PutFileSystemPolicy"] },
  "lake-table": {
    read: ["s3tables:GetTableData"],
    control: [
      "s3tables:PutTablePolicy",
      "s3tables:PutTableBucketPolicy",
      "s3tables:PutTableReplication",
      "s3tables:PutTableBucketReplication",
    ],
    also: ["/table/*"],
  },
  vectors: {
    read: ["s3vectors:GetVectors", "s3vectors:ListVectors", "s3vectors:QueryVectors"],
    control: ["s3vectors:PutVectorBucketPolicy"],
    also: ["/index/*"],
  },
  keyspace: { read: ["cassandra:Select", "cassandra:SelectMultiRegionResource"], control: [], also: ["table/*"] },
  "distributed-database": {
    read: ["dsql:DbConnect", "dsql:DbConnectAdmin"],
    control: ["dsql:PutClusterPolicy", "dsql:AddPeerCluster"],
  },
  "item-cache": { read: ["dax:GetItem", "dax:BatchGetItem", "dax:Query", "dax:Scan"], control: [] },
  search: {
    read: ["cloudsearch:search", "cloudsearch:suggest"],
    control: ["cloudsearch:UpdateServiceAccessPolicies"],
  },
  // A snapshot alone gives nobody its data: the right to open it, or to attach a volume, does.
  disk: { read: [], control: ["ec2:AttachVolume"] },
  "disk-snapshot": { read: ["ebs:GetSnapshotBlock"], control: ["ec2:ModifySnapshotAttribute"] },
  image: {
    read: ["ec2:RunInstances", "ec2:CreateStoreImageTask", "ec2:ExportImage"],
    control: ["ec2:ModifyImageAttribute"],
  },
  instance: {
    read: ["ssm:StartSession", "ssm:SendCommand", "ec2-instance-connect:SendSSHPublicKey"],
    control: ["ec2:ModifyInstanceAttribute"],
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
  kafka: { read: ["kafka:CreateVpcConnection"], control: ["kafka:PutClusterPolicy", "kafka:UpdateConnectivity"] },
  "kafka-topic": { read: ["kafka-cluster:ReadData"], control: [] },
  parameter: {
    read: ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:GetParameterHistory"],
    control: ["ssm:PutResourcePolicy"],
  },
  packages: {
    read: ["codeartifact:ReadFromRepository", "codeartifact:GetPackageVersionAsset"],
    control: ["codeartifact:PutDomainPermissionsPolicy", "codeartifact:PutRepositoryPermissionsPolicy"],
  },
  build: {
    read: [
      "codebuild:BatchGetBuilds",
      "codebuild:BatchGetReports",
      "codebuild:DescribeTestCases",
      "codebuild:DescribeCodeCoverages",
    ],
    control: ["codebuild:UpdateProject", "codebuild:UpdateReportGroup", "codebuild:PutResourcePolicy"],
  },
  archive: {
    read: ["glacier:InitiateJob", "glacier:GetJobOutput"],
    control: ["glacier:SetVaultAccessPolicy"],
  },
  media: { read: ["mediastore:GetObject"], control: ["mediastore:PutContainerPolicy"], also: ["/*"] },
  video: {
    read: [
      "kinesisvideo:GetMedia",
      "kinesisvideo:GetMediaForFragmentList",
      "kinesisvideo:GetHLSStreamingSessionURL",
      "kinesisvideo:GetDASHStreamingSessionURL",
      "kinesisvideo:GetClip",
      "kinesisvideo:GetImages",
    ],
    control: ["kinesisvideo:UpdateImageGenerationConfiguration"],
  },
  agent: {
    read: [
      "bedrock-agentcore:InvokeAgentRuntime",
      "bedrock-agentcore:InvokeAgentRuntimeForUser",
      "bedrock-agentcore:InvokeGateway",
      "bedrock-agentcore:RetrieveMemoryRecords",
      "bedrock-agentcore:ListMemoryRecords",
      "bedrock-agentcore:GetMemoryRecord",
      "bedrock-agentcore:ListEvents",
      "bedrock-agentcore:GetEvent",
    ],
    control: ["bedrock-agentcore:PutResourcePolicy"],
    also: ["/*"],
  },
  "model-group": {
    read: ["sagemaker:DescribeModelPackage", "sagemaker:CreateModel"],
    control: ["sagemaker:PutModelPackageGroupPolicy"],
    also: ["/*"],
  },
  // Changing a database sets its password and its public address. A restored one keeps the password.
  database: {
    read: ["rds:StartExportTask"],
    control: ["rds:ModifyDBInstance", "rds:ModifyDBCluster", "docdb-elastic:UpdateCluster"],
  },
  "database-snapshot": {
    read: ["rds:StartExportTask"],
    control: ["rds:ModifyDBSnapshotAttribute", "rds:ModifyDBClusterSnapshotAttribute"],
  },
  "database-user": { read: ["rds-db:connect"], control: [] },
  "data-api": { read: ["rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement"], control: [] },
  graph: {
    read: [
      "neptune-db:ReadDataViaQuery",
      "neptune-db:connect",
      "neptune-db:GetStreamRecords",
      "neptune-graph:ReadDataViaQuery",
      "neptune-graph:StartExportTask",
    ],
    control: ["neptune-graph:UpdateGraph"],
  },
  cache: { read: ["elasticache:Connect", "memorydb:Connect"], control: [] },
  "warehouse-data": {
    read: [
      "redshift-data:ExecuteStatement",
      "redshift-data:BatchExecuteStatement",
      "redshift-serverless:GetCredentials",
    ],
    control: [
      "redshift:ModifyCluster",
      "redshift:AuthorizeEndpointAccess",
      "redshift:EnableSnapshotCopy",
      "redshift-serverless:UpdateWorkgroup",
    ],
  },
  "warehouse-user": { read: ["redshift:GetClusterCredentials"], control: [] },
  "warehouse-database": { read: ["redshift:GetClusterCredentialsWithIAM"], control: [] },
  "warehouse-snapshot": { read: [], control: ["redshift:AuthorizeSnapshotAccess"] },
  warehouse: {
    read: [
      "redshift:AssociateDataShareConsumer",
      "redshift:AuthorizeInboundIntegration",
      "redshift:CreateInboundIntegration",
      "redshift-serverless:RestoreFromSnapshot",
    ],
    control: ["redshift:PutResourcePolicy", "redshift-serverless:PutResourcePolicy"],
  },
  // What devices say to each other, and what AWS IoT keeps of their state.
  thing: { read: ["iot:GetThingShadow", "iot:Receive", "iot:GetRetainedMessage"], control: [] },
  "topic-rule": { read: [], control: ["iot:ReplaceTopicRule"] },
  tracker: {
    read: [
      "geo:GetDevicePosition",
      "geo:GetDevicePositionHistory",
      "geo:BatchGetDevicePosition",
      "geo:ListDevicePositions",
      "geo:GetGeofence",
      "geo:ListGeofences",
    ],
    control: [],
  },
  "time-series": { read: ["timestream:Select"], control: [] },
  prometheus: { read: ["aps:QueryMetrics", "aps:GetSeries", "aps:GetLabels"], control: ["aps:PutResourcePolicy"] },
  // Sending alone hands out nothing; where answers go is control.
  phone: {
    read: ["sms-voice:DescribeOptedOutNumbers"],
    control: ["sms-voice:PutResourcePolicy", "sms-voice:UpdatePhoneNumber", "sms-voice:UpdatePool"],
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
      "iam:CreatePolicyVersion",
      "iam:SetDefaultPolicyVersion",
      "iam:AddUserToGroup",
      "iam:AttachGroupPolicy",
      "iam:PutGroupPolicy",
    ],
  },
};

/**
 * Services that run something as a role that is passed to them, and the actions by which somebody starts there what it likes.
 * From the Service Authorization Reference, where these actions depend on `iam:PassRole`, read on 2026-11-22.
 */
export const runningAs: Readonly<Record<string, readonly string[]>> = {
  "lambda.amazonaws.com": ["lambda:CreateFunction", "lambda:UpdateFunctionConfiguration"],
  "ec2.amazonaws.com": [
    "ec2:RunInstances",
    "ec2:AssociateIamInstanceProfile",
    "ec2:ReplaceIamInstanceProfileAssociation",
    "ec2:RequestSpotInstances",
    "ec2:RequestSpotFleet",
    "ec2:CreateFleet",
  ],
  "ecs-tasks.amazonaws.com": [
    "ecs:RunTask",
    "ecs:StartTask",
    "ecs:RegisterTaskDefinition",
    "batch:RegisterJobDefinition",
  ],
  "glue.amazonaws.com": ["glue:CreateJob", "glue:UpdateJob", "glue:CreateSession", "glue:CreateDevEndpoint"],
  "sagemaker.amazonaws.com": [
    "sagemaker:CreateNotebookInstance",
    "sagemaker:CreateTrainingJob",
    "sagemaker:CreateProcessingJob",
  ],
  "codebuild.amazonaws.com": ["codebuild:CreateProject", "codebuild:UpdateProject"],
  "cloudformation.amazonaws.com": [
    "cloudformation:CreateStack",
    "cloudformation:UpdateStack",
    "cloudformation:CreateChangeSet",
  ],
  "scheduler.amazonaws.com": ["scheduler:CreateSchedule"],
  "kinesisanalytics.amazonaws.com": ["kinesisanalytics:CreateApplication"],
  "states.amazonaws.com": ["states:CreateStateMachine", "states:UpdateStateMachine"],
  "ssm.amazonaws.com": ["ssm:StartAutomationExecution"],
  "elasticmapreduce.amazonaws.com": ["elasticmapreduce:RunJobFlow"],
  "emr-serverless.amazonaws.com": ["emr-serverless:StartJobRun"],
  "datasync.amazonaws.com": ["datasync:CreateLocationS3"],
  "dms.amazonaws.com": ["dms:CreateEndpoint"],
  "transfer.amazonaws.com": ["transfer:CreateUser", "transfer:UpdateUser"],
};
