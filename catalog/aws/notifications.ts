import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const chat: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "chatbot, codestarnotifications", checked: "2026-11-22" },
];
const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "notifications", checked: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/it_it/notifications/latest/APIReference/Welcome.md", checked: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/notifications/latest/userguide/notification-hubs.html", checked: "2026-11-22" },
];

/** AWS User Notifications keeps what it collects in its hubs, and in N. Virginia besides. */
const home: Designation = { always: { aws: "us-east-1" } };
const chats = ["aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration"];
const channels = [...chats, "aws_notificationscontacts_email_contact"];
const notify = (from: Designation, to: Designation): Copies => ({
  what: "event notifications",
  from,
  to,
  rhythm: "continuous",
});

/** What AWS tells people: by mail, in Slack and in Teams. */
export const notifications = [
  ...chats.map((terraform, index) => ({
    terraform,
    names: ["configuration_name", "chat_configuration_arn"],
    stores: { what: "messages" as const, keeps: "in-transit" as const, place: "own-region" as const },
    copies: [
      {
        what: "messages" as const,
        from: { arn: "sns_topic_arns", of: ["aws_sns_topic"] },
        to: "self" as const,
        rhythm: "continuous" as const,
      },
      {
        what: "messages" as const,
        from: "self" as const,
        to: { contact: index === 0 ? "slack_channel_id" : "channel_id" },
        rhythm: "continuous" as const,
      },
      {
        what: "logs" as const,
        when: [{ path: "logging_level", not: ["NONE"], unset: false }],
        from: "self" as const,
        to: { made: "/aws/chatbot/{configuration_name}", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous" as const,
      },
    ],
    // Who is in the channel runs commands as this role.
    credentialOf: { arn: "iam_role_arn", of: ["aws_iam_role"] },
    evidence: chat,
  })),
  {
    terraform: "aws_codestarnotifications_notification_rule",
    names: ["name"],
    copies: [
      {
        ...notify({ arn: "resource" }, { arn: ".address", of: ["aws_sns_topic", ...chats] }),
        each: "target",
        when: [{ path: "status", not: ["DISABLED"], unset: true }],
      },
    ],
    evidence: chat,
  },
  {
    terraform: "aws_notificationscontacts_email_contact",
    names: ["name"],
    stores: { what: "event notifications", keeps: "in-transit", place: "as-named" },
    standsFor: [{ contact: "email_address" }],
    evidence,
  },
  {
    terraform: "aws_notifications_notification_hub",
    stores: {
      what: "event notifications",
      keeps: "at-rest",
      place: { region: "notification_hub_region" },
      tags: "none",
    },
    copies: [notify("self", home)],
    evidence,
  },
  {
    terraform: "aws_notifications_event_rule",
    // Gathered from these regions.
    copies: [notify({ region: "regions" }, home)],
    evidence,
  },
  {
    terraform: "aws_notifications_channel_association",
    copies: [notify(home, { arn: "arn", of: channels })],
    evidence,
  },
  {
    terraform: "aws_notifications_managed_notification_additional_channel_association",
    copies: [notify(home, { arn: "channel_arn", of: channels })],
    evidence,
  },
  {
    terraform: "aws_notifications_managed_notification_account_contact_association",
    copies: [notify(home, { contact: "contact_identifier" })],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
