import type { CatalogEntry, Copies, Designation, Evidence, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "pinpoint", checked: "2026-11-22" }];

const app: Designation = { name: "application_id", of: ["aws_pinpoint_app"] };
const topics = ["aws_sns_topic"];
const isOn: When = { path: "enabled", is: [true], unset: true };
/** Messages to telephones and mailboxes, through the push service of Amazon, Apple or Google, a carrier, or SES. */
const channels = ["adm", "apns", "apns_sandbox", "apns_voip", "apns_voip_sandbox", "email", "gcm", "sms"];
const sets = ["aws_pinpointsmsvoicev2_configuration_set"];
const toldTo = (to: Designation): Copies => ({
  what: "events",
  when: [isOn],
  from: { name: "configuration_set_name", of: sets },
  to,
  rhythm: "continuous",
});
/** Where answers go: a topic, or Amazon Connect, by the name of its host. */
const answers = (flag: string): readonly Copies[] =>
  [
    { is: "arn:*", to: { arn: "two_way_channel_arn", of: topics } },
    { is: "connect.*", to: { address: "two_way_channel_arn" } },
  ].map(({ is, to }) => ({
    what: "messages",
    when: [
      { path: flag, is: [true], unset: false },
      { path: "two_way_channel_arn", is: [is], unset: false },
    ],
    from: "self",
    to,
    rhythm: "continuous",
  }));

export const pinpoint = [
  {
    terraform: "aws_pinpoint_app",
    names: ["name", "application_id"],
    arn: "mobiletargeting:apps/{application_id}",
    stores: { what: "user profiles", keeps: "at-rest", place: "own-region", accessedAs: "audience" },
    copies: [
      { name: "campaign_hook.lambda_function_name", of: ["aws_lambda_function", "aws_lambda_alias"] },
      { address: "campaign_hook.web_url" },
    ].map((to) => ({ what: "user profiles" as const, from: "self" as const, to, rhythm: "scheduled" as const })),
    evidence,
  },
  ...channels.map((channel) => ({
    terraform: `aws_pinpoint_${channel}_channel`,
    copies: [
      {
        what: "messages" as const,
        when: [isOn],
        from: app,
        to: { contact: "application_id" },
        rhythm: "continuous" as const,
      },
    ],
    evidence,
  })),
  // Its push service is on the mainland.
  { terraform: "aws_pinpoint_baidu_channel", evidence },
  {
    terraform: "aws_pinpoint_event_stream",
    copies: [
      {
        what: "events",
        from: app,
        to: {
          arn: "destination_stream_arn",
          of: ["aws_kinesis_stream", "aws_kinesis_firehose_delivery_stream"],
        },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_pinpointsmsvoicev2_configuration_set",
    names: ["name"],
    stores: { what: "messages", keeps: "in-transit", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_pinpointsmsvoicev2_event_destination",
    copies: [
      toldTo({ arn: "cloudwatch_logs_destination.log_group_arn", of: ["aws_cloudwatch_log_group"] }),
      toldTo({
        arn: "kinesis_firehose_destination.delivery_stream_arn",
        of: ["aws_kinesis_firehose_delivery_stream"],
      }),
      toldTo({ arn: "sns_destination.topic_arn", of: topics }),
    ],
    evidence,
  },
  {
    terraform: "aws_pinpointsmsvoicev2_opt_out_list",
    names: ["name"],
    arn: "sms-voice:opt-out-list/{name}",
    stores: { what: "telephone numbers", keeps: "at-rest", place: "own-region", accessedAs: "opt-out-list" },
    evidence,
  },
  {
    terraform: "aws_pinpointsmsvoicev2_phone_number",
    names: ["phone_number"],
    arn: "sms-voice:phone-number/{id}",
    stores: { what: "messages", keeps: "in-transit", place: "own-region", accessedAs: "phone" },
    copies: answers("two_way_channel_enabled"),
    evidence,
  },
  {
    terraform: "aws_pinpointsmsvoicev2_pool",
    arn: "sms-voice:pool/{id}",
    stores: { what: "messages", keeps: "in-transit", place: "own-region", accessedAs: "phone-pool" },
    copies: [
      ...answers("two_way_enabled"),
      {
        what: "messages",
        from: { arn: "origination_identities", of: ["aws_pinpointsmsvoicev2_phone_number"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_pinpointsmsvoicev2_resource_policy",
    grants: (
      [
        ["aws_pinpointsmsvoicev2_opt_out_list", "opt-out-list"],
        ["aws_pinpointsmsvoicev2_phone_number", "phone"],
        ["aws_pinpointsmsvoicev2_pool", "phone-pool"],
      ] as const
    ).map(([type, kind]) => ({ on: { arn: "resource_arn", of: [type] }, to: { policy: "policy", for: kind } })),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
