import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ivs, ivschat", checked: "2026-11-22" }];

export const ivs = [
  {
    terraform: "aws_ivs_channel",
    names: ["name", "playback_url"],
    arn: "ivs:channel/{id}",
    stores: { what: "video", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "video",
        from: "self",
        to: { arn: "recording_configuration_arn", of: ["aws_ivs_recording_configuration"] },
        rhythm: "continuous",
      },
    ],
    // Everybody may watch, unless viewers have to be signed in.
    grants: [{ when: [{ path: "authorized", is: [false], unset: true }], to: { public: "name" } }],
    evidence,
  },
  {
    terraform: "aws_ivs_playback_key_pair",
    // Whoever has its private half signs viewers in.
    grants: [{ on: { selected: { of: ["aws_ivs_channel"] } }, to: { keyHolders: "public_key" } }],
    evidence,
  },
  {
    terraform: "aws_ivs_recording_configuration",
    names: ["name"],
    stores: { what: "video", keeps: "in-transit", place: "as-named" },
    standsFor: [{ name: "destination_configuration.s3.bucket_name", of: ["aws_s3_bucket"] }],
    evidence,
  },
  {
    terraform: "aws_ivschat_room",
    names: ["name"],
    arn: "ivschat:room/{id}",
    stores: { what: "messages", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "messages",
        from: "self",
        to: { arn: "logging_configuration_identifiers", of: ["aws_ivschat_logging_configuration"] },
        rhythm: "continuous",
      },
      {
        what: "messages",
        from: "self",
        to: { arn: "message_review_handler.uri", of: ["aws_lambda_function", "aws_lambda_alias"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ivschat_logging_configuration",
    names: ["name"],
    stores: { what: "messages", keeps: "in-transit", place: "as-named" },
    standsFor: [
      { name: "destination_configuration.cloudwatch_logs.log_group_name", of: ["aws_cloudwatch_log_group"] },
      {
        name: "destination_configuration.firehose.delivery_stream_name",
        of: ["aws_kinesis_firehose_delivery_stream"],
      },
      { name: "destination_configuration.s3.bucket_name", of: ["aws_s3_bucket"] },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
