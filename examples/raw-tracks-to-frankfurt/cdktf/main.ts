import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketReplicationConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import { App, Fn, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "raw-tracks");

const beijing = new AwsProvider(stack, "beijing", { region: "cn-north-1" });
const frankfurt = new AwsProvider(stack, "frankfurt", { alias: "frankfurt", region: "eu-central-1" });

/** A versioned bucket that nobody outside the account reads. */
function trackStore(name: string, provider: AwsProvider): S3Bucket {
  const tags = { "auto:data-class": "important", team: "vehicle-data" };
  const bucket = new S3Bucket(stack, name, { bucket: `fleet-${name}`, tags, provider });
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
  return bucket;
}

const tracks = trackStore("tracks", beijing);
const copy = trackStore("tracks-frankfurt", frankfurt);

const replicator = new IamRole(stack, "tracks-replicator", {
  name: "tracks-replicator",
  assumeRolePolicy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" }],
  }),
});
new IamRolePolicy(stack, "tracks-replicator-rights", {
  role: replicator.id,
  policy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["s3:GetReplicationConfiguration", "s3:ListBucket", "s3:GetObjectVersionForReplication"],
        Resource: [tracks.arn, `${tracks.arn}/*`],
      },
      { Effect: "Allow", Action: ["s3:ReplicateObject"], Resource: `${copy.arn}/*` },
    ],
  }),
});

// The analytics team in Frankfurt asked for "the same bucket, but near us".
new S3BucketReplicationConfigurationA(stack, "tracks-replication", {
  bucket: tracks.id,
  role: replicator.arn,
  rule: [
    {
      id: "to-frankfurt",
      status: "Enabled",
      filter: { prefix: "raw/" },
      deleteMarkerReplication: { status: "Disabled" },
      destination: { bucket: copy.arn, storageClass: "STANDARD_IA" },
    },
  ],
});

app.synth();
