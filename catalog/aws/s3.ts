import type { CatalogEntry, Designation, Evidence, Grants, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "s3, s3control", checked: "2026-11-22" }];

const bucket: Designation = { name: "bucket", of: ["aws_s3_bucket"] };
/** On an outpost its actions are others. */
const accessPointPolicy = (on: Designation) =>
  (["access-point", "outpost-bucket"] as const).map((kind): Grants => ({ on, to: { policy: "policy", for: kind } }));
const vpcs = ["aws_vpc", "aws_default_vpc"];
const mayRead: When = { path: "permission", is: ["READ", "READWRITE"], unset: false };
const publicAccessBlock = [
  { what: "public-policies", when: [{ path: "restrict_public_buckets", is: [true], unset: false }] },
  { what: "public-acls", when: [{ path: "ignore_public_acls", is: [true], unset: false }] },
] as const;

/** Directory buckets have their keys by the same resource. */
const anyBucket: Designation = { name: "bucket", of: ["aws_s3_bucket", "aws_s3_directory_bucket"] };

export const s3 = [
  {
    terraform: "aws_s3_bucket",
    filledIn: ["logging", "replication_configuration", "server_side_encryption_configuration"],
    names: ["bucket", "bucket_domain_name", "bucket_regional_domain_name"],
    arn: "s3:{bucket}",
    stores: { what: "objects", keeps: "at-rest", place: "own-region", accessedAs: "bucket" },
    copies: [
      {
        what: "replicas",
        each: "replication_configuration.rules",
        when: [{ path: ".status", is: ["Enabled"], unset: false }],
        from: "self",
        to: { arn: ".destination.bucket", of: ["aws_s3_bucket"], account: ".destination.account_id" },
        rhythm: "continuous",
      },
      {
        what: "access logs",
        from: "self",
        to: { name: "logging.target_bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      {
        what: "objects",
        when: [{ path: "acceleration_status", is: ["Enabled"], unset: false }],
        from: "self",
        to: "worldwide",
        rhythm: "continuous",
      },
    ],
    grants: [{ to: { policy: "policy", for: "bucket" } }, { to: { acl: "acl" } }, { to: { aclGrants: "grant" } }],
    encryptedBy: [
      "server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.kms_master_key_id",
    ],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_replication_configuration",
    copies: [
      {
        what: "replicas",
        each: "rule",
        when: [{ path: ".status", is: ["Enabled"], unset: false }],
        from: bucket,
        to: { arn: ".destination.bucket", of: ["aws_s3_bucket"], account: ".destination.account" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_policy",
    grants: [
      { on: bucket, to: { policy: "policy", for: "bucket" } },
      { on: { name: "bucket", of: ["aws_s3_directory_bucket"] }, to: { policy: "policy", for: "directory-bucket" } },
    ],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_acl",
    filledIn: ["access_control_policy"],
    grants: [
      { on: bucket, to: { acl: "acl" } },
      { on: bucket, to: { aclGrants: "access_control_policy.grant" } },
    ],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_public_access_block",
    closes: publicAccessBlock.map((one) => ({ ...one, on: bucket })),
    evidence,
  },
  {
    terraform: "aws_s3_bucket_ownership_controls",
    closes: [
      {
        what: "public-acls",
        when: [{ path: "rule.object_ownership", is: ["BucketOwnerEnforced"], unset: false }],
        on: bucket,
      },
    ],
    evidence,
  },
  {
    terraform: "aws_s3_account_public_access_block",
    closes: publicAccessBlock.map((one) => ({ ...one, on: { selected: { of: ["aws_s3_bucket"], anyRegion: true } } })),
    evidence,
  },
  {
    terraform: "aws_s3_bucket_logging",
    copies: [
      { what: "access logs", from: bucket, to: { name: "target_bucket", of: ["aws_s3_bucket"] }, rhythm: "continuous" },
    ],
    grants: [{ on: { name: "target_bucket", of: ["aws_s3_bucket"] }, to: { aclGrants: "target_grant" } }],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_inventory",
    copies: [
      {
        what: "inventories",
        when: [{ path: "enabled", is: [true], unset: true }],
        from: bucket,
        to: { arn: "destination.bucket.bucket_arn", of: ["aws_s3_bucket"], account: "destination.bucket.account_id" },
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_analytics_configuration",
    copies: [
      {
        what: "analytics exports",
        from: bucket,
        to: {
          arn: "storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_arn",
          of: ["aws_s3_bucket"],
          account: "storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_account_id",
        },
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_notification",
    copies: [
      {
        what: "event notifications",
        from: bucket,
        to: { arn: "queue.queue_arn", of: ["aws_sqs_queue"] },
        rhythm: "continuous",
      },
      {
        what: "event notifications",
        from: bucket,
        to: { arn: "topic.topic_arn", of: ["aws_sns_topic"] },
        rhythm: "continuous",
      },
      {
        what: "event notifications",
        from: bucket,
        to: { arn: "lambda_function.lambda_function_arn", of: ["aws_lambda_function", "aws_lambda_alias"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_server_side_encryption_configuration",
    encryptedBy: ["rule.apply_server_side_encryption_by_default.kms_master_key_id"],
    encryptionOf: anyBucket,
    evidence,
  },
  {
    terraform: "aws_s3_object",
    names: ["key"],
    stores: { what: "an object", keeps: "at-rest", place: "own-region", partOf: bucket },
    grants: [{ to: { acl: "acl" } }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_object",
    names: ["key"],
    stores: { what: "an object", keeps: "at-rest", place: "own-region", partOf: bucket },
    grants: [{ to: { acl: "acl" } }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_s3_object_copy",
    stores: { what: "an object", keeps: "at-rest", place: "own-region", partOf: bucket },
    copies: [{ what: "an object copy", from: { address: "source" }, to: bucket, rhythm: "once" }],
    grants: [{ to: { acl: "acl" } }, { to: { aclGrants: "grant" } }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_s3_access_point",
    names: ["name", "alias", "domain_name"],
    arn: "s3:accesspoint/{name}",
    stores: {
      what: "the objects of its bucket",
      keeps: "in-transit",
      place: "own-region",
      accessedAs: "access-point",
      alsoAccessedAs: [
        {
          ...{ kind: "outpost-bucket", arn: "s3-outposts:outpost/*/accesspoint/{name}" },
          when: [{ path: "bucket", is: ["arn:*:s3-outposts:*"], unset: false }],
        },
      ],
      partOf: { name: "bucket", of: ["aws_s3_bucket", "aws_s3control_bucket"] },
    },
    grants: accessPointPolicy("self"),
    closes: [
      // Blocked unless its own block says otherwise.
      ...publicAccessBlock.map(({ what, when: [{ path }] }) => ({
        what,
        when: [{ path: `public_access_block_configuration.${path}`, is: [true], unset: true }],
        on: "self" as const,
      })),
      {
        // S3 refuses whatever does not come through its VPC, which may be another account's.
        what: "public-policies",
        when: [],
        given: [{ of: { name: "vpc_configuration.vpc_id", of: vpcs }, when: [], unset: false }],
        on: "self",
      },
    ],
    evidence: [
      ...evidence,
      {
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-vpc.html",
        checked: "2026-11-23",
      },
    ],
  },
  {
    terraform: "aws_s3control_access_point_policy",
    grants: accessPointPolicy({ arn: "access_point_arn", of: ["aws_s3_access_point"] }),
    evidence,
  },
  {
    terraform: "aws_s3control_multi_region_access_point",
    names: ["alias", "details.name"],
    arn: "s3:accesspoint/{alias}",
    stores: {
      what: "the objects of its buckets",
      keeps: "in-transit",
      place: "members",
      tags: "none",
      accessedAs: "access-point",
      partOf: { name: "details.region.bucket", of: ["aws_s3_bucket"] },
    },
    closes: publicAccessBlock.map(({ what, when: [{ path }] }) => ({
      what,
      when: [{ path: `details.public_access_block.${path}`, is: [true], unset: true }],
      on: "self" as const,
    })),
    evidence,
  },
  {
    terraform: "aws_s3control_access_grants_location",
    names: ["access_grants_location_id"],
    standsFor: [{ address: "location_scope" }],
    evidence,
  },
  {
    terraform: "aws_s3control_access_grant",
    grants: [
      {
        when: [mayRead],
        on: { name: "access_grants_location_id", of: ["aws_s3control_access_grants_location", "aws_s3_bucket"] },
        to: { principal: "grantee.grantee_identifier", access: "read" },
      },
      {
        // At the default location, which is all buckets, the prefix begins with the name of one.
        when: [mayRead, { path: "access_grants_location_id", is: ["default"], unset: false }],
        on: { name: "access_grants_location_configuration.s3_sub_prefix", of: ["aws_s3_bucket"] },
        to: { principal: "grantee.grantee_identifier", access: "read" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_s3control_multi_region_access_point_policy",
    grants: [
      {
        on: { name: "details.name", of: ["aws_s3control_multi_region_access_point"] },
        to: { policy: "details.policy", for: "access-point" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_s3_directory_bucket",
    names: ["bucket"],
    arn: "s3express:bucket/{bucket}",
    stores: { what: "objects", keeps: "at-rest", place: "own-region", accessedAs: "directory-bucket" },
    evidence,
  },
  {
    terraform: "aws_s3_bucket_accelerate_configuration",
    copies: [
      {
        what: "objects",
        when: [{ path: "status", is: ["Enabled"], unset: false }],
        from: bucket,
        to: "worldwide",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_s3_bucket_metadata_configuration",
    // Names, tags and metadata of the objects, in tables that AWS keeps beside the bucket.
    stores: { what: "inventories", keeps: "at-rest", place: "own-region", tags: "none", partOf: bucket },
    copies: [{ what: "inventories", from: bucket, to: "self", rhythm: "continuous" }],
    encryptedBy: ["inventory", "journal"].map(
      (kind) => `metadata_configuration.${kind}_table_configuration.encryption_configuration.kms_key_arn`,
    ),
    evidence,
  },
  {
    terraform: "aws_s3control_bucket",
    names: ["bucket"],
    arn: "s3-outposts:outpost/*/bucket/{bucket}",
    stores: { what: "objects", keeps: "at-rest", place: "own-region", accessedAs: "outpost-bucket" },
    evidence,
  },
  {
    terraform: "aws_s3control_bucket_policy",
    grants: [{ on: { arn: "bucket", of: ["aws_s3control_bucket"] }, to: { policy: "policy", for: "outpost-bucket" } }],
    evidence,
  },
  {
    terraform: "aws_s3control_object_lambda_access_point",
    names: ["name", "alias"],
    arn: "s3-object-lambda:accesspoint/{name}",
    stores: {
      what: "the objects of its bucket",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      accessedAs: "object-lambda",
      partOf: { arn: "configuration.supporting_access_point", of: ["aws_s3_access_point"] },
    },
    copies: [
      {
        what: "objects",
        from: "self",
        to: {
          arn: "configuration.transformation_configuration.content_transformation.aws_lambda.function_arn",
          of: ["aws_lambda_function", "aws_lambda_alias"],
        },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_s3control_object_lambda_access_point_policy",
    grants: [
      {
        on: { name: "name", of: ["aws_s3control_object_lambda_access_point"] },
        to: { policy: "policy", for: "object-lambda" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
