import { CloudformationStack } from "@cdktf/provider-aws/lib/cloudformation-stack";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketReplicationConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription";
import { App, Fn, TerraformStack, TerraformVariable } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "drive-logs");

new AwsProvider(stack, "aws", { region: "cn-north-1" });

const landingZoneTemplate = new TerraformVariable(stack, "landing-zone-template", {
  type: "string",
  default: "https://fleet-templates.s3.cn-north-1.amazonaws.com.cn/landing-zone.yaml",
}).stringValue;

/** What the driving functions decided, and why: position, speed, objects around the car. */
const driveLogs = new S3Bucket(stack, "drive-logs", {
  bucket: "fleet-drive-logs",
  tags: { "auto:data-class": "important" },
});
new S3BucketVersioningA(stack, "drive-logs-versioning", {
  bucket: driveLogs.id,
  versioningConfiguration: { status: "Enabled" },
});

// The cloud centre keeps the archive in a template of its own. It says where the archive is once the stack exists.
const landingZone = new CloudformationStack(stack, "landing-zone", {
  name: "landing-zone",
  templateUrl: landingZoneTemplate,
});
const replicator = new IamRole(stack, "drive-logs-replicator", {
  name: "drive-logs-replicator",
  assumeRolePolicy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" }],
  }),
});
new S3BucketReplicationConfigurationA(stack, "drive-logs-archive", {
  bucket: driveLogs.id,
  role: replicator.arn,
  rule: [
    {
      id: "to-archive",
      status: "Enabled",
      destination: { bucket: landingZone.outputs.lookup("ArchiveBucketArn") },
    },
  ],
});

/** Crashes as they happen, with the position of the car and the telephone number of its owner. */
const crashes = new SnsTopic(stack, "crashes", { name: "crashes", tags: { "auto:data-class": "personal" } });
new SnsTopicSubscription(stack, "crashes-to-roadside", {
  topicArn: crashes.arn,
  protocol: "https",
  endpoint: "https://hooks.roadside-help.example/v2/crashes",
});

app.synth();
