import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "rekognition", checked: "2026-11-22" }];

export const rekognition = [
  {
    terraform: "aws_rekognition_collection",
    names: ["collection_id"],
    arn: "rekognition:collection/{collection_id}",
    stores: { what: "face vectors", keeps: "at-rest", place: "own-region", accessedAs: "faces" },
    evidence,
  },
  {
    terraform: "aws_rekognition_project",
    names: ["name"],
    stores: { what: "models", keeps: "at-rest", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_rekognition_stream_processor",
    names: ["name"],
    arn: "rekognition:streamprocessor/{name}",
    stores: { what: "video", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "video",
        from: { arn: "input.kinesis_video_stream.arn", of: ["aws_kinesis_video_stream"] },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "face vectors",
        from: { name: "settings.face_search.collection_id", of: ["aws_rekognition_collection"] },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "results",
        from: "self",
        to: { arn: "output.kinesis_data_stream.arn", of: ["aws_kinesis_stream"] },
        rhythm: "continuous",
      },
      {
        what: "results",
        from: "self",
        to: { name: "output.s3_destination.bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      {
        what: "event notifications",
        from: "self",
        to: { arn: "notification_channel.sns_topic_arn", of: ["aws_sns_topic"] },
        rhythm: "continuous",
      },
      {
        // AWS keeps it to improve its models.
        what: "video",
        when: [{ path: "data_sharing_preference.opt_in", is: [true], unset: false }],
        from: "self",
        to: "chosen-by-aws",
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence: [
      ...evidence,
      {
        url: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html",
        checked: "2026-11-24",
      },
    ],
  },
] as const satisfies readonly CatalogEntry[];
