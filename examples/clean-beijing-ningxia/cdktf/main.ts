import { BackupPlan } from "@cdktf/provider-aws/lib/backup-plan";
import { BackupSelection } from "@cdktf/provider-aws/lib/backup-selection";
import { BackupVault } from "@cdktf/provider-aws/lib/backup-vault";
import { Cloudtrail } from "@cdktf/provider-aws/lib/cloudtrail";
import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { CloudwatchLogSubscriptionFilter } from "@cdktf/provider-aws/lib/cloudwatch-log-subscription-filter";
import { DataAwsIamPolicyDocument } from "@cdktf/provider-aws/lib/data-aws-iam-policy-document";
import { DbInstance } from "@cdktf/provider-aws/lib/db-instance";
import { DbSubnetGroup } from "@cdktf/provider-aws/lib/db-subnet-group";
import { DynamodbTable } from "@cdktf/provider-aws/lib/dynamodb-table";
import { EcrRepository } from "@cdktf/provider-aws/lib/ecr-repository";
import { EcrRepositoryPolicy } from "@cdktf/provider-aws/lib/ecr-repository-policy";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment";
import { KinesisFirehoseDeliveryStream } from "@cdktf/provider-aws/lib/kinesis-firehose-delivery-stream";
import { KinesisStream } from "@cdktf/provider-aws/lib/kinesis-stream";
import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { LambdaEventSourceMapping } from "@cdktf/provider-aws/lib/lambda-event-source-mapping";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLoggingA } from "@cdktf/provider-aws/lib/s3-bucket-logging";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketReplicationConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import { SecretsmanagerSecret } from "@cdktf/provider-aws/lib/secretsmanager-secret";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import { Subnet } from "@cdktf/provider-aws/lib/subnet";
import { Vpc } from "@cdktf/provider-aws/lib/vpc";
import { App, Fn, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "vehicle-platform");

const analytics = accountOf("222233334444");
/** Develops cameras in Stuttgart: it may hand data in, and read what is general. */
const supplier = accountOf("555566667777");

/** Whatever says nothing else holds important data. */
const defaultTags = [{ tags: { "auto:data-class": "important", platform: "vehicle" } }];
const beijing = new AwsProvider(stack, "beijing", { region: "cn-north-1", defaultTags });
const ningxia = new AwsProvider(stack, "ningxia", { alias: "ningxia", region: "cn-northwest-1", defaultTags });
const singapore = new AwsProvider(stack, "singapore", { alias: "singapore", region: "ap-southeast-1" });

// Keys

const lakeKey = new KmsKey(stack, "lake-key", {
  description: "Encrypts the lake",
  enableKeyRotation: true,
  policy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [
      { Sid: "Owner", Effect: "Allow", Principal: accountOf("111122223333"), Action: "kms:*", Resource: "*" },
      { Sid: "Analytics", Effect: "Allow", Principal: analytics, Action: "kms:Decrypt", Resource: "*" },
    ],
  }),
});
new KmsAlias(stack, "lake-key-name", { name: "alias/lake", targetKeyId: lakeKey.keyId });

// The lake

interface Zone {
  /** Classes of its data, where they are others than those of the provider's default tags. */
  readonly classes?: string;
  readonly key?: KmsKey;
  readonly provider?: AwsProvider;
}

/** A bucket of the lake: versioned, encrypted, closed to the public. */
function zone(name: string, { classes, key, provider = beijing }: Zone = {}): S3Bucket {
  const tags = classes === undefined ? {} : { tags: { "auto:data-class": classes } };
  const bucket = new S3Bucket(stack, name, { bucket: `vehicle-${name}`, provider, ...tags });
  new S3BucketVersioningA(stack, `${name}-versioning`, {
    bucket: bucket.id,
    versioningConfiguration: { status: "Enabled" },
    provider,
  });
  new S3BucketPublicAccessBlock(stack, `${name}-closed`, {
    bucket: bucket.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
    provider,
  });
  if (key) {
    const applyServerSideEncryptionByDefault = { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn };
    new S3BucketServerSideEncryptionConfigurationA(stack, `${name}-encryption`, {
      bucket: bucket.id,
      rule: [{ applyServerSideEncryptionByDefault, bucketKeyEnabled: true }],
      provider,
    });
  }
  return bucket;
}

const raw = zone("raw", { key: lakeKey });
const rawNingxia = zone("raw-ningxia", { provider: ningxia });
const curated = zone("curated", { classes: "important+personal", key: lakeKey });
const audit = zone("audit");
const priceLists = zone("price-lists", { classes: "general" });

const rawReplicator = servedBy("raw-replicator", "s3.amazonaws.com");
new IamRolePolicy(stack, "raw-replicator-rights", {
  role: rawReplicator.id,
  policy: allowing(["s3:GetObjectVersionForReplication", "s3:ReplicateObject"], [raw.arn, rawNingxia.arn]),
});
new S3BucketReplicationConfigurationA(stack, "raw-replication", {
  bucket: raw.id,
  role: rawReplicator.arn,
  rule: [{ id: "to-ningxia", status: "Enabled", destination: { bucket: rawNingxia.arn } }],
});
new S3BucketLoggingA(stack, "raw-access-logs", {
  bucket: raw.id,
  targetBucket: audit.id,
  targetPrefix: "access/raw/",
});
new S3BucketPolicy(stack, "raw-sharing", {
  bucket: raw.id,
  policy: new DataAwsIamPolicyDocument(stack, "raw-statements", {
    statement: [
      {
        sid: "SupplierWrites",
        principals: [{ type: "AWS", identifiers: [supplier.AWS] }],
        actions: ["s3:PutObject", "s3:AbortMultipartUpload"],
        resources: [`${raw.arn}/incoming/*`],
      },
      {
        sid: "AnalyticsReads",
        principals: [{ type: "AWS", identifiers: [analytics.AWS] }],
        actions: ["s3:GetObject", "s3:ListBucket"],
        resources: [raw.arn, `${raw.arn}/*`],
      },
      {
        sid: "OnlyTls",
        effect: "Deny",
        principals: [{ type: "*", identifiers: ["*"] }],
        actions: ["s3:*"],
        resources: [raw.arn, `${raw.arn}/*`],
        condition: [{ test: "Bool", variable: "aws:SecureTransport", values: ["false"] }],
      },
    ],
  }).json,
});
new S3BucketPolicy(stack, "price-lists-sharing", {
  bucket: priceLists.id,
  policy: new DataAwsIamPolicyDocument(stack, "price-lists-statements", {
    statement: [
      {
        sid: "SupplierReads",
        principals: [{ type: "AWS", identifiers: [supplier.AWS] }],
        actions: ["s3:GetObject"],
        resources: [`${priceLists.arn}/*`],
      },
    ],
  }).json,
});

// The public web site, and its twin for visitors from abroad

const site = new S3Bucket(stack, "site", { bucket: "vehicle-site", tags: { "auto:data-class": "none" } });
const siteOpen = new S3BucketPublicAccessBlock(stack, "site-open", {
  bucket: site.id,
  blockPublicAcls: true,
  blockPublicPolicy: false,
  ignorePublicAcls: true,
  restrictPublicBuckets: false,
});
new S3BucketPolicy(stack, "site-readers", {
  bucket: site.id,
  policy: new DataAwsIamPolicyDocument(stack, "site-statements", {
    statement: [
      {
        sid: "EverybodyReads",
        principals: [{ type: "*", identifiers: ["*"] }],
        actions: ["s3:GetObject"],
        resources: [`${site.arn}/*`],
      },
    ],
  }).json,
  dependsOn: [siteOpen],
});
new S3Bucket(stack, "site-singapore", {
  bucket: "vehicle-site-singapore",
  tags: { "auto:data-class": "none" },
  provider: singapore,
});

// Ingest: telematics boxes → stream → lake

const tbox = new KinesisStream(stack, "tbox", {
  name: "tbox",
  shardCount: 8,
  retentionPeriod: 48,
  encryptionType: "KMS",
  kmsKeyId: lakeKey.arn,
});
const archivist = servedBy("tbox-archivist", "firehose.amazonaws.com");
new IamRolePolicy(stack, "tbox-archivist-rights", {
  role: archivist.id,
  policy: allowing(["kinesis:GetRecords", "kinesis:GetShardIterator", "s3:PutObject"], [tbox.arn, raw.arn]),
});
new KinesisFirehoseDeliveryStream(stack, "tbox-archive", {
  name: "tbox-archive",
  destination: "extended_s3",
  kinesisSourceConfiguration: { kinesisStreamArn: tbox.arn, roleArn: archivist.arn },
  extendedS3Configuration: { bucketArn: raw.arn, roleArn: archivist.arn, prefix: "tbox/", compressionFormat: "GZIP" },
});
const runner = servedBy("decoder-runner", "lambda.amazonaws.com");
new IamRolePolicyAttachment(stack, "decoder-runner-rights", {
  role: runner.name,
  policyArn: "arn:aws-cn:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole",
});
const decoder = new LambdaFunction(stack, "decoder", {
  functionName: "decoder",
  runtime: "nodejs22.x",
  handler: "index.handler",
  role: runner.arn,
  s3Bucket: "vehicle-artifacts",
  s3Key: "decoder/1.4.0.zip",
});
new CloudwatchLogGroup(stack, "decoder-logs", { name: "/aws/lambda/decoder", retentionInDays: 30 });
new LambdaEventSourceMapping(stack, "tbox-to-decoder", {
  eventSourceArn: tbox.arn,
  functionName: decoder.arn,
  startingPosition: "LATEST",
  batchSize: 500,
});

// Commands and alerts

const commandsDead = new SqsQueue(stack, "commands-dead", { name: "commands-dead", sqsManagedSseEnabled: true });
const commands = new SqsQueue(stack, "commands", {
  name: "commands",
  sqsManagedSseEnabled: true,
  redrivePolicy: Fn.jsonencode({ deadLetterTargetArn: commandsDead.arn, maxReceiveCount: 5 }),
});
new SqsQueuePolicy(stack, "commands-sharing", {
  queueUrl: commands.id,
  policy: new DataAwsIamPolicyDocument(stack, "commands-statements", {
    statement: [
      {
        sid: "SupplierSends",
        principals: [{ type: "AWS", identifiers: [supplier.AWS] }],
        actions: ["sqs:SendMessage"],
        resources: [commands.arn],
      },
    ],
  }).json,
});
const alerts = new SnsTopic(stack, "alerts", { name: "alerts" });
new SnsTopicSubscription(stack, "alerts-to-commands", {
  topicArn: alerts.arn,
  protocol: "sqs",
  endpoint: commands.arn,
});
const crashes = new CloudwatchEventRule(stack, "crashes", {
  name: "crashes",
  eventPattern: Fn.jsonencode({ source: ["vehicle.safety"], "detail-type": ["crash"] }),
});
new CloudwatchEventTarget(stack, "crashes-to-commands", {
  rule: crashes.name,
  targetId: "commands",
  arn: commands.arn,
});
/** Press releases about new models. */
const releases = new SnsTopic(stack, "releases", { name: "releases", tags: { "auto:data-class": "general" } });
new SnsTopicSubscription(stack, "releases-to-agency", {
  topicArn: releases.arn,
  protocol: "https",
  endpoint: "https://hooks.press-agency.example/vehicle",
});

// Tables and databases

const network = new Vpc(stack, "network", { cidrBlock: "10.20.0.0/16" });
const subnets = ["a", "b"].map(
  (zone, index) =>
    new Subnet(stack, `private-${zone}`, {
      vpcId: network.id,
      cidrBlock: `10.20.${index}.0/24`,
      availabilityZone: `cn-north-1${zone}`,
    }),
);
const databaseOnly = new SecurityGroup(stack, "database-only", {
  vpcId: network.id,
  ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.20.0.0/16"] }],
});
new DynamodbTable(stack, "vehicles", {
  name: "vehicles",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "vin",
  attribute: [{ name: "vin", type: "S" }],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  replica: [{ regionName: "cn-northwest-1" }],
  tags: { "auto:data-class": "personal", backup: "nightly" },
});
new DbInstance(stack, "service-book", {
  identifier: "service-book",
  engine: "postgres",
  engineVersion: "16.4",
  instanceClass: "db.r6g.large",
  allocatedStorage: 200,
  storageEncrypted: true,
  kmsKeyId: lakeKey.arn,
  username: "service_admin",
  manageMasterUserPassword: true,
  skipFinalSnapshot: true,
  dbSubnetGroupName: new DbSubnetGroup(stack, "databases", {
    name: "databases",
    subnetIds: subnets.map(({ id }) => id),
  }).name,
  vpcSecurityGroupIds: [databaseOnly.id],
  enabledCloudwatchLogsExports: ["postgresql"],
  tags: { "auto:data-class": "personal", backup: "nightly" },
});
const serviceBookLogs = new CloudwatchLogGroup(stack, "service-book-logs", {
  name: "/aws/rds/instance/service-book/postgresql",
  retentionInDays: 90,
});
const logStream = new KinesisStream(stack, "logs", {
  name: "logs",
  shardCount: 1,
  encryptionType: "KMS",
  kmsKeyId: lakeKey.arn,
});
const shipper = servedBy("log-shipper", "logs.amazonaws.com");
new IamRolePolicy(stack, "log-shipper-rights", {
  role: shipper.id,
  policy: allowing(["kinesis:PutRecord"], [logStream.arn]),
});
new CloudwatchLogSubscriptionFilter(stack, "service-book-logs-to-stream", {
  name: "to-stream",
  logGroupName: serviceBookLogs.name,
  filterPattern: "",
  destinationArn: logStream.arn,
  roleArn: shipper.arn,
});

// Backups, with a copy in Ningxia

const beijingVault = new BackupVault(stack, "vault-beijing", { name: "nightly-beijing" });
const ningxiaVault = new BackupVault(stack, "vault-ningxia", { name: "nightly-ningxia", provider: ningxia });
const operator = servedBy("backup-operator", "backup.amazonaws.com");
new IamRolePolicyAttachment(stack, "backup-operator-rights", {
  role: operator.name,
  policyArn: "arn:aws-cn:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
});
const nightly = new BackupPlan(stack, "nightly", {
  name: "nightly",
  rule: [
    {
      ruleName: "nightly",
      targetVaultName: beijingVault.name,
      schedule: "cron(0 18 * * ? *)",
      lifecycle: { deleteAfter: 35 },
      copyAction: [{ destinationVaultArn: ningxiaVault.arn }],
    },
  ],
});
new BackupSelection(stack, "nightly-selection", {
  name: "nightly",
  planId: nightly.id,
  iamRoleArn: operator.arn,
  selectionTag: [{ type: "STRINGEQUALS", key: "backup", value: "nightly" }],
});

// What the platform needs besides

new SecretsmanagerSecret(stack, "map-key", { name: "map-key", replica: [{ region: "cn-northwest-1" }] });
new Cloudtrail(stack, "trail", {
  name: "trail",
  s3BucketName: audit.id,
  isMultiRegionTrail: true,
  includeGlobalServiceEvents: false,
});
const images = new EcrRepository(stack, "decoder-images", { name: "decoder", tags: { "auto:data-class": "none" } });
new EcrRepositoryPolicy(stack, "decoder-images-sharing", {
  repository: images.name,
  policy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "SupplierPulls",
        Effect: "Allow",
        Principal: supplier,
        Action: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
      },
    ],
  }),
});

// People

const analyst = new IamRole(stack, "analyst", {
  name: "analyst",
  assumeRolePolicy: trusting("sts:AssumeRole", analytics),
});
new IamRolePolicy(stack, "analyst-rights", {
  role: analyst.id,
  policy: allowing(["s3:GetObject"], [`arn:aws-cn:s3:::${raw.bucket}/*`]),
});
const engineer = new IamRole(stack, "engineer", {
  name: "engineer",
  assumeRolePolicy: trusting("sts:AssumeRoleWithSAML", {
    Federated: "arn:aws-cn:iam::111122223333:saml-provider/corporate-login",
  }),
});
new IamRolePolicy(stack, "engineer-rights", {
  role: engineer.id,
  policy: allowing(["s3:GetObject"], [`arn:aws-cn:s3:::${curated.bucket}/*`]),
});
const portal = new IamRole(stack, "supplier-portal", {
  name: "supplier-portal",
  assumeRolePolicy: trusting("sts:AssumeRole", supplier),
});
new IamRolePolicy(stack, "supplier-portal-rights", {
  role: portal.id,
  policy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "ReadPrices",
        Effect: "Allow",
        Action: "s3:GetObject",
        Resource: `arn:aws-cn:s3:::${priceLists.bucket}/*`,
      },
      {
        Sid: "HandIn",
        Effect: "Allow",
        Action: "s3:PutObject",
        Resource: `arn:aws-cn:s3:::${raw.bucket}/incoming/*`,
      },
    ],
  }),
});

app.synth();

function accountOf(id: string) {
  return { AWS: `arn:aws-cn:iam::${id}:root` };
}

function trusting(action: string, principal: { AWS: string } | { Federated: string } | { Service: string }): string {
  return Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: action }],
  });
}

/** A role that a service takes on to work in this account. */
function servedBy(name: string, service: string): IamRole {
  return new IamRole(stack, name, { name, assumeRolePolicy: trusting("sts:AssumeRole", { Service: service }) });
}

function allowing(actions: string[], resources: string[]): string {
  return Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: actions, Resource: resources }],
  });
}
