import type { CatalogEntry, Copies, Designation, Evidence, Grants } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "elastictranscoder, medialive, mediapackage", checked: "2026-11-22" },
];

const bucket = (path: string): Designation => ({ name: path, of: ["aws_s3_bucket"] });
const topic = (path: string): Copies => ({
  what: "event notifications",
  from: "self",
  to: { arn: path, of: ["aws_sns_topic"] },
  rhythm: "continuous",
});
const video = (from: Designation, to: Designation): Copies => ({ what: "video", from, to, rhythm: "continuous" });
const files = (from: Designation, to: Designation): Copies => ({ what: "media", from, to, rhythm: "continuous" });
const reads = { path: ".access", is: ["Read", "FullControl", "WriteAcp"], unset: false } as const;
/** Written into the ACL of each file. */
const readableFiles = (block: string): readonly Grants[] =>
  [`${block}.bucket`, "output_bucket"].flatMap((path): readonly Grants[] => [
    {
      each: `${block}_permissions`,
      when: [reads, { path: ".grantee", is: ["AllUsers", "AuthenticatedUsers"], unset: false }],
      on: bucket(path),
      to: { public: ".grantee" },
    },
    {
      each: `${block}_permissions`,
      when: [reads, { path: ".grantee_type", is: ["Canonical", "Email"], unset: false }],
      on: bucket(path),
      to: { principal: ".grantee", access: "read" },
    },
  ]);
const groupSettings = "encoder_settings.output_groups.output_group_settings";
const liveAcls = [
  `${groupSettings}.archive_group_settings.archive_cdn_settings.archive_s3_settings.canned_acl`,
  `${groupSettings}.frame_capture_group_settings.frame_capture_cdn_settings.frame_capture_s3_settings.canned_acl`,
  `${groupSettings}.hls_group_settings.hls_cdn_settings.hls_s3_settings.canned_acl`,
];
const inputs = ["aws_medialive_input"];

/** Elastic Transcoder and the Elemental services. */
export const media = [
  {
    terraform: "aws_elastictranscoder_pipeline",
    filledIn: ["content_config", "thumbnail_config"],
    names: ["name"],
    stores: { what: "media", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      files(bucket("input_bucket"), "self"),
      files("self", bucket("output_bucket")),
      files("self", bucket("content_config.bucket")),
      files("self", bucket("thumbnail_config.bucket")),
      topic("notifications.completed"),
      { ...topic("notifications.error"), rhythm: "on-failure" },
      topic("notifications.progressing"),
      { ...topic("notifications.warning"), rhythm: "on-failure" },
    ],
    grants: [...readableFiles("content_config"), ...readableFiles("thumbnail_config")],
    encryptedBy: ["aws_kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_medialive_channel",
    filledIn: [
      `${groupSettings}.archive_group_settings`,
      `${groupSettings}.frame_capture_group_settings.frame_capture_cdn_settings`,
      `${groupSettings}.frame_capture_group_settings.frame_capture_cdn_settings.frame_capture_s3_settings`,
      `${groupSettings}.hls_group_settings.hls_cdn_settings`,
      `${groupSettings}.hls_group_settings.hls_cdn_settings.hls_s3_settings`,
    ],
    names: ["name", "channel_id"],
    arn: "medialive:channel:{channel_id}",
    stores: { what: "video", keeps: "in-transit", place: "own-region" },
    liesIn: { through: [subnetsAt("vpc.subnet_ids")], groups: "vpc.security_group_ids" },
    copies: [
      video({ name: "input_attachments.input_id", of: inputs }, "self"),
      video({ name: "input_attachments.automatic_input_failover_settings.secondary_input_id", of: inputs }, "self"),
      video("self", { address: "destinations.settings.url" }),
      video("self", { name: "destinations.media_package_settings.channel_id", of: ["aws_media_package_channel"] }),
      video("self", { name: "destinations.multiplex_settings.multiplex_id", of: ["aws_medialive_multiplex"] }),
      {
        what: "logs",
        when: [{ path: "log_level", not: ["DISABLED"], unset: false }],
        from: "self",
        to: { made: "ElementalMediaLive", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    grants: liveAcls.map((acl) => ({ on: { address: "destinations.settings.url" }, to: { acl } })),
    evidence,
  },
  {
    terraform: "aws_medialive_input",
    filledIn: ["input_devices", "media_connect_flows", "sources"],
    names: ["name"],
    arn: "medialive:input:{id}",
    stores: { what: "video", keeps: "in-transit", place: "own-region" },
    liesIn: { through: [subnetsAt("vpc.subnet_ids")], groups: "vpc.security_group_ids" },
    copies: [
      video({ address: "sources.url" }, "self"),
      video({ arn: "media_connect_flows.flow_arn" }, "self"),
      video({ name: "input_devices.id", of: [] }, "self"),
    ],
    evidence,
  },
  {
    terraform: "aws_medialive_multiplex",
    names: ["name"],
    stores: { what: "video", keeps: "in-transit", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_media_package_channel",
    names: ["channel_id"],
    stores: { what: "video", keeps: "in-transit", place: "own-region" },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
