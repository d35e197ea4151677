import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "appfabric", checked: "2026-11-22" }];

const bundle: Designation = { arn: "app_bundle_arn", of: ["aws_appfabric_app_bundle"] };
const ingestion: Designation = { arn: "ingestion_arn", of: ["aws_appfabric_ingestion"] };
const destination = "destination_configuration.audit_log.destination";

export const appfabric = [
  {
    terraform: "aws_appfabric_app_bundle",
    stores: { what: "audit logs", keeps: "in-transit", place: "own-region" },
    encryptedBy: ["customer_managed_key_arn"],
    evidence,
  },
  {
    terraform: "aws_appfabric_app_authorization",
    stores: { what: "a secret", keeps: "at-rest", place: "own-region", partOf: bundle },
    // With it AppFabric fetches what the application outside AWS has logged.
    copies: [{ what: "audit logs", from: { address: "tenant.tenant_identifier" }, to: bundle, rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_appfabric_ingestion",
    stores: { what: "audit logs", keeps: "in-transit", place: "own-region", partOf: bundle },
    // The tenant of an application outside AWS, by its host or an id.
    copies: [{ what: "audit logs", from: { address: "tenant_id" }, to: "self", rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_appfabric_ingestion_destination",
    copies: [
      {
        what: "audit logs",
        from: ingestion,
        to: { name: `${destination}.s3_bucket.bucket_name`, of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      {
        what: "audit logs",
        from: ingestion,
        to: { name: `${destination}.firehose_stream.stream_name`, of: ["aws_kinesis_firehose_delivery_stream"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
