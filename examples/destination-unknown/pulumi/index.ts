import { Stack } from "@pulumi/aws/cloudformation";
import { Role } from "@pulumi/aws/iam";
import { Bucket, BucketReplicationConfig, BucketVersioning } from "@pulumi/aws/s3";
import { Topic, TopicSubscription } from "@pulumi/aws/sns";
import { Config } from "@pulumi/pulumi";

/** What the driving functions decided, and why: position, speed, objects around the car. */
const driveLogs = new Bucket("drive-logs", {
  bucket: "fleet-drive-logs",
  tags: { "auto:data-class": "important" },
});
new BucketVersioning("drive-logs-versioning", {
  bucket: driveLogs.id,
  versioningConfiguration: { status: "Enabled" },
});

// The cloud centre keeps the archive in a template of its own. It says where the archive is once the stack exists.
const landingZone = new Stack("landing-zone", {
  name: "landing-zone",
  templateUrl: new Config("fleet").require("landingZone"),
});
const replicator = new Role("drive-logs-replicator", {
  name: "drive-logs-replicator",
  assumeRolePolicy: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" }],
  },
});
new BucketReplicationConfig("drive-logs-archive", {
  bucket: driveLogs.id,
  role: replicator.arn,
  rules: [
    {
      id: "to-archive",
      status: "Enabled",
      destination: { bucket: landingZone.outputs["ArchiveBucketArn"] },
    },
  ],
});

/** Crashes as they happen, with the position of the car and the telephone number of its owner. */
const crashes = new Topic("crashes", { name: "crashes", tags: { "auto:data-class": "personal" } });
new TopicSubscription("crashes-to-roadside", {
  topic: crashes.arn,
  protocol: "https",
  endpoint: "https://hooks.roadside-help.example/v2/crashes",
});
