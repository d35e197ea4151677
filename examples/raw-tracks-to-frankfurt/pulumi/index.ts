import { Role, RolePolicy } from "@pulumi/aws/iam";
import { Provider } from "@pulumi/aws/provider";
import { Bucket, BucketPublicAccessBlock, BucketReplicationConfig, BucketVersioning } from "@pulumi/aws/s3";
import { ComponentResource, type ComponentResourceOptions, interpolate } from "@pulumi/pulumi";

/** A versioned bucket that nobody outside the account reads. */
class TrackStore extends ComponentResource {
  readonly bucket: Bucket;

  constructor(name: string, options?: ComponentResourceOptions) {
    super("fleet:storage:TrackStore", name, {}, options);
    const tags = { "auto:data-class": "important", team: "vehicle-data" };
    this.bucket = new Bucket(name, { bucket: `fleet-${name}`, tags }, { parent: this });
    new BucketVersioning(
      `${name}-versioning`,
      { bucket: this.bucket.id, versioningConfiguration: { status: "Enabled" } },
      { parent: this },
    );
    new BucketPublicAccessBlock(
      `${name}-closed`,
      {
        bucket: this.bucket.id,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      { parent: this },
    );
    this.registerOutputs({ bucket: this.bucket.bucket });
  }
}

const frankfurt = new Provider("frankfurt", { region: "eu-central-1" });

const tracks = new TrackStore("tracks");
const copy = new TrackStore("tracks-frankfurt", { providers: { aws: frankfurt } });

const replicator = new Role("tracks-replicator", {
  name: "tracks-replicator",
  assumeRolePolicy: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" }],
  },
});
new RolePolicy("tracks-replicator-rights", {
  role: replicator.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["s3:GetReplicationConfiguration", "s3:ListBucket", "s3:GetObjectVersionForReplication"],
        Resource: [tracks.bucket.arn, interpolate`${tracks.bucket.arn}/*`],
      },
      { Effect: "Allow", Action: ["s3:ReplicateObject"], Resource: interpolate`${copy.bucket.arn}/*` },
    ],
  },
});

// The analytics team in Frankfurt asked for "the same bucket, but near us".
new BucketReplicationConfig("tracks-replication", {
  bucket: tracks.bucket.id,
  role: replicator.arn,
  rules: [
    {
      id: "to-frankfurt",
      status: "Enabled",
      filter: { prefix: "raw/" },
      deleteMarkerReplication: { status: "Disabled" },
      destination: { bucket: copy.bucket.arn, storageClass: "STANDARD_IA" },
    },
  ],
});
