import { Plan, Selection, Vault } from "@pulumi/aws/backup";
import { Trail } from "@pulumi/aws/cloudtrail";
import { EventRule, EventTarget, LogGroup, LogSubscriptionFilter } from "@pulumi/aws/cloudwatch";
import { Table } from "@pulumi/aws/dynamodb";
import { SecurityGroup, Subnet, Vpc } from "@pulumi/aws/ec2";
import { Repository, RepositoryPolicy } from "@pulumi/aws/ecr";
import { Role, RolePolicy, RolePolicyAttachment } from "@pulumi/aws/iam";
import { FirehoseDeliveryStream, Stream } from "@pulumi/aws/kinesis";
import { Alias, Key } from "@pulumi/aws/kms";
import { EventSourceMapping, Function as Lambda } from "@pulumi/aws/lambda";
import { Provider } from "@pulumi/aws/provider";
import { Instance, SubnetGroup } from "@pulumi/aws/rds";
import {
  Bucket,
  BucketLogging,
  BucketPolicy,
  BucketPublicAccessBlock,
  BucketReplicationConfig,
  BucketServerSideEncryptionConfiguration,
  BucketVersioning,
} from "@pulumi/aws/s3";
import { Secret } from "@pulumi/aws/secretsmanager";
import { Topic, TopicSubscription } from "@pulumi/aws/sns";
import { Queue, QueuePolicy } from "@pulumi/aws/sqs";
import {
  ComponentResource,
  type ComponentResourceOptions,
  Config,
  type Input,
  interpolate,
  jsonStringify,
} from "@pulumi/pulumi";

const analytics = accountOf("222233334444");
/** Develops cameras in Stuttgart: it may hand data in, and read what is general. */
const supplier = accountOf("555566667777");

const defaultTags = new Config("aws").requireObject<{ tags: Record<string, string> }>("defaultTags");
const ningxia = new Provider("ningxia", { region: "cn-northwest-1", defaultTags });
const singapore = new Provider("singapore", { region: "ap-southeast-1" });

// Keys

const lakeKey = new Key("lake-key", {
  description: "Encrypts the lake",
  enableKeyRotation: true,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Sid: "Owner", Effect: "Allow", Principal: accountOf("111122223333"), Action: "kms:*", Resource: "*" },
      { Sid: "Analytics", Effect: "Allow", Principal: analytics, Action: "kms:Decrypt", Resource: "*" },
    ],
  }),
});
new Alias("lake-key-name", { name: "alias/lake", targetKeyId: lakeKey.keyId });

// The lake

interface ZoneArgs {
  /** Classes of its data, where they are others than those of the provider's default tags. */
  readonly classes?: string;
  readonly key?: Key;
}

/** A bucket of the lake: versioned, encrypted, closed to the public. */
class Zone extends ComponentResource {
  readonly bucket: Bucket;

  constructor(name: string, { classes, key }: ZoneArgs = {}, options?: ComponentResourceOptions) {
    super("vehicle:lake:Zone", name, {}, options);
    const child = { parent: this };
    const tags = classes === undefined ? {} : { tags: { "auto:data-class": classes } };
    this.bucket = new Bucket(name, { bucket: `vehicle-${name}`, ...tags }, child);
    const bucket = this.bucket.id;
    new BucketVersioning(`${name}-versioning`, { bucket, versioningConfiguration: { status: "Enabled" } }, child);
    new BucketPublicAccessBlock(
      `${name}-closed`,
      { bucket, blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
      child,
    );
    if (key) {
      const applyServerSideEncryptionByDefault = { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn };
      new BucketServerSideEncryptionConfiguration(
        `${name}-encryption`,
        { bucket, rules: [{ applyServerSideEncryptionByDefault, bucketKeyEnabled: true }] },
        child,
      );
    }
    this.registerOutputs({ bucket: this.bucket.bucket });
  }
}

const raw = new Zone("raw", { key: lakeKey }).bucket;
const rawNingxia = new Zone("raw-ningxia", {}, { providers: { aws: ningxia } }).bucket;
const curated = new Zone("curated", { classes: "important+personal", key: lakeKey }).bucket;
const audit = new Zone("audit").bucket;
const priceLists = new Zone("price-lists", { classes: "general" }).bucket;

const rawReplicator = servedBy("raw-replicator", "s3.amazonaws.com");
new RolePolicy("raw-replicator-rights", {
  role: rawReplicator.id,
  policy: allowing(["s3:GetObjectVersionForReplication", "s3:ReplicateObject"], [raw.arn, rawNingxia.arn]),
});
new BucketReplicationConfig("raw-replication", {
  bucket: raw.id,
  role: rawReplicator.arn,
  rules: [{ id: "to-ningxia", status: "Enabled", destination: { bucket: rawNingxia.arn } }],
});
new BucketLogging("raw-access-logs", { bucket: raw.id, targetBucket: audit.id, targetPrefix: "access/raw/" });
new BucketPolicy("raw-sharing", {
  bucket: raw.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "SupplierWrites",
        Effect: "Allow",
        Principal: supplier,
        Action: ["s3:PutObject", "s3:AbortMultipartUpload"],
        Resource: interpolate`${raw.arn}/incoming/*`,
      },
      {
        Sid: "AnalyticsReads",
        Effect: "Allow",
        Principal: analytics,
        Action: ["s3:GetObject", "s3:ListBucket"],
        Resource: [raw.arn, interpolate`${raw.arn}/*`],
      },
      {
        Sid: "OnlyTls",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [raw.arn, interpolate`${raw.arn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  },
});
new BucketPolicy("price-lists-sharing", {
  bucket: priceLists.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "SupplierReads",
        Effect: "Allow",
        Principal: supplier,
        Action: "s3:GetObject",
        Resource: interpolate`${priceLists.arn}/*`,
      },
    ],
  },
});

// The public web site, and its twin for visitors from abroad

const site = new Bucket("site", { bucket: "vehicle-site", tags: { "auto:data-class": "none" } });
const siteOpen = new BucketPublicAccessBlock("site-open", {
  bucket: site.id,
  blockPublicAcls: true,
  blockPublicPolicy: false,
  ignorePublicAcls: true,
  restrictPublicBuckets: false,
});
new BucketPolicy(
  "site-readers",
  {
    bucket: site.id,
    policy: {
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "EverybodyReads",
          Effect: "Allow",
          Principal: "*",
          Action: "s3:GetObject",
          Resource: interpolate`${site.arn}/*`,
        },
      ],
    },
  },
  { dependsOn: [siteOpen] },
);
new Bucket(
  "site-singapore",
  { bucket: "vehicle-site-singapore", tags: { "auto:data-class": "none" } },
  { provider: singapore },
);

// Ingest: telematics boxes → stream → lake

const tbox = new Stream("tbox", {
  name: "tbox",
  shardCount: 8,
  retentionPeriod: 48,
  encryptionType: "KMS",
  kmsKeyId: lakeKey.arn,
});
const archivist = servedBy("tbox-archivist", "firehose.amazonaws.com");
new RolePolicy("tbox-archivist-rights", {
  role: archivist.id,
  policy: allowing(["kinesis:GetRecords", "kinesis:GetShardIterator", "s3:PutObject"], [tbox.arn, raw.arn]),
});
new FirehoseDeliveryStream("tbox-archive", {
  name: "tbox-archive",
  destination: "extended_s3",
  kinesisSourceConfiguration: { kinesisStreamArn: tbox.arn, roleArn: archivist.arn },
  extendedS3Configuration: { bucketArn: raw.arn, roleArn: archivist.arn, prefix: "tbox/", compressionFormat: "GZIP" },
});
const runner = servedBy("decoder-runner", "lambda.amazonaws.com");
new RolePolicyAttachment("decoder-runner-rights", {
  role: runner.name,
  policyArn: "arn:aws-cn:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole",
});
const decoder = new Lambda("decoder", {
  name: "decoder",
  runtime: "nodejs22.x",
  handler: "index.handler",
  role: runner.arn,
  s3Bucket: "vehicle-artifacts",
  s3Key: "decoder/1.4.0.zip",
});
new LogGroup("decoder-logs", { name: "/aws/lambda/decoder", retentionInDays: 30 });
new EventSourceMapping("tbox-to-decoder", {
  eventSourceArn: tbox.arn,
  functionName: decoder.arn,
  startingPosition: "LATEST",
  batchSize: 500,
});

// Commands and alerts

const commandsDead = new Queue("commands-dead", { name: "commands-dead", sqsManagedSseEnabled: true });
const commands = new Queue("commands", {
  name: "commands",
  sqsManagedSseEnabled: true,
  redrivePolicy: jsonStringify({ deadLetterTargetArn: commandsDead.arn, maxReceiveCount: 5 }),
});
new QueuePolicy("commands-sharing", {
  queueUrl: commands.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "SupplierSends",
        Effect: "Allow",
        Principal: supplier,
        Action: "sqs:SendMessage",
        Resource: commands.arn,
      },
    ],
  },
});
const alerts = new Topic("alerts", { name: "alerts" });
new TopicSubscription("alerts-to-commands", { topic: alerts.arn, protocol: "sqs", endpoint: commands.arn });
const crashes = new EventRule("crashes", {
  name: "crashes",
  eventPattern: JSON.stringify({ source: ["vehicle.safety"], "detail-type": ["crash"] }),
});
new EventTarget("crashes-to-commands", { rule: crashes.name, targetId: "commands", arn: commands.arn });
/** Press releases about new models. */
const releases = new Topic("releases", { name: "releases", tags: { "auto:data-class": "general" } });
new TopicSubscription("releases-to-agency", {
  topic: releases.arn,
  protocol: "https",
  endpoint: "https://hooks.press-agency.example/vehicle",
});

// Tables and databases

const network = new Vpc("network", { cidrBlock: "10.20.0.0/16" });
const subnets = ["a", "b"].map(
  (zone, index) =>
    new Subnet(`private-${zone}`, {
      vpcId: network.id,
      cidrBlock: `10.20.${index}.0/24`,
      availabilityZone: `cn-north-1${zone}`,
    }),
);
const databaseOnly = new SecurityGroup("database-only", {
  vpcId: network.id,
  ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.20.0.0/16"] }],
});
new Table("vehicles", {
  name: "vehicles",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "vin",
  attributes: [{ name: "vin", type: "S" }],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  replicas: [{ regionName: "cn-northwest-1" }],
  tags: { "auto:data-class": "personal", backup: "nightly" },
});
new Instance("service-book", {
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
  dbSubnetGroupName: new SubnetGroup("databases", { name: "databases", subnetIds: subnets.map(({ id }) => id) }).name,
  vpcSecurityGroupIds: [databaseOnly.id],
  enabledCloudwatchLogsExports: ["postgresql"],
  tags: { "auto:data-class": "personal", backup: "nightly" },
});
const serviceBookLogs = new LogGroup("service-book-logs", {
  name: "/aws/rds/instance/service-book/postgresql",
  retentionInDays: 90,
});
const logStream = new Stream("logs", { name: "logs", shardCount: 1, encryptionType: "KMS", kmsKeyId: lakeKey.arn });
const shipper = servedBy("log-shipper", "logs.amazonaws.com");
new RolePolicy("log-shipper-rights", { role: shipper.id, policy: allowing(["kinesis:PutRecord"], [logStream.arn]) });
new LogSubscriptionFilter("service-book-logs-to-stream", {
  name: "to-stream",
  logGroup: serviceBookLogs.name,
  filterPattern: "",
  destinationArn: logStream.arn,
  roleArn: shipper.arn,
});

// Backups, with a copy in Ningxia

const beijingVault = new Vault("vault-beijing", { name: "nightly-beijing" });
const ningxiaVault = new Vault("vault-ningxia", { name: "nightly-ningxia" }, { provider: ningxia });
const operator = servedBy("backup-operator", "backup.amazonaws.com");
new RolePolicyAttachment("backup-operator-rights", {
  role: operator.name,
  policyArn: "arn:aws-cn:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
});
const nightly = new Plan("nightly", {
  name: "nightly",
  rules: [
    {
      ruleName: "nightly",
      targetVaultName: beijingVault.name,
      schedule: "cron(0 18 * * ? *)",
      lifecycle: { deleteAfter: 35 },
      copyActions: [{ destinationVaultArn: ningxiaVault.arn }],
    },
  ],
});
new Selection("nightly-selection", {
  name: "nightly",
  planId: nightly.id,
  iamRoleArn: operator.arn,
  selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "nightly" }],
});

// What the platform needs besides

new Secret("map-key", { name: "map-key", replicas: [{ region: "cn-northwest-1" }] });
new Trail("trail", {
  name: "trail",
  s3BucketName: audit.id,
  isMultiRegionTrail: true,
  includeGlobalServiceEvents: false,
});
const images = new Repository("decoder-images", { name: "decoder", tags: { "auto:data-class": "none" } });
new RepositoryPolicy("decoder-images-sharing", {
  repository: images.name,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "SupplierPulls",
        Effect: "Allow",
        Principal: supplier,
        Action: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
      },
    ],
  },
});

// People

const analyst = new Role("analyst", { name: "analyst", assumeRolePolicy: trusting("sts:AssumeRole", analytics) });
new RolePolicy("analyst-rights", {
  role: analyst.id,
  policy: allowing(["s3:GetObject"], [interpolate`arn:aws-cn:s3:::${raw.bucket}/*`]),
});
const engineer = new Role("engineer", {
  name: "engineer",
  assumeRolePolicy: trusting("sts:AssumeRoleWithSAML", {
    Federated: "arn:aws-cn:iam::111122223333:saml-provider/corporate-login",
  }),
});
new RolePolicy("engineer-rights", {
  role: engineer.id,
  policy: allowing(["s3:GetObject"], [interpolate`arn:aws-cn:s3:::${curated.bucket}/*`]),
});
const portal = new Role("supplier-portal", {
  name: "supplier-portal",
  assumeRolePolicy: trusting("sts:AssumeRole", supplier),
});
new RolePolicy("supplier-portal-rights", {
  role: portal.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "ReadPrices",
        Effect: "Allow",
        Action: "s3:GetObject",
        Resource: interpolate`arn:aws-cn:s3:::${priceLists.bucket}/*`,
      },
      {
        Sid: "HandIn",
        Effect: "Allow",
        Action: "s3:PutObject",
        Resource: interpolate`arn:aws-cn:s3:::${raw.bucket}/incoming/*`,
      },
    ],
  },
});

function accountOf(id: string) {
  return { AWS: `arn:aws-cn:iam::${id}:root` };
}

function trusting(action: string, principal: { AWS: string } | { Federated: string } | { Service: string }) {
  return {
    Version: "2012-10-17" as const,
    Statement: [{ Effect: "Allow" as const, Principal: principal, Action: action }],
  };
}

/** A role that a service takes on to work in this account. */
function servedBy(name: string, service: string): Role {
  return new Role(name, { name, assumeRolePolicy: trusting("sts:AssumeRole", { Service: service }) });
}

function allowing(actions: string[], resources: Input<string>[]) {
  return {
    Version: "2012-10-17" as const,
    Statement: [{ Effect: "Allow" as const, Action: actions, Resource: resources }],
  };
}
