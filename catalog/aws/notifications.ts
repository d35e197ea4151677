import type { CatalogEntry, Evidence } from "../entry";

const chat: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "chatbot, codestarnotifications", checked: "2026-11-22" },
];
const chats = ["aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration"];
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
        to: { always: { aws: "us-east-1" } },
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
        what: "event notifications",
        each: "target",
        when: [{ path: "status", not: ["DISABLED"], unset: true }],
        from: { arn: "resource" },
        to: { arn: ".address", of: ["aws_sns_topic", ...chats] },
        rhythm: "continuous",
      },
    ],
    evidence: chat,
  },
] as const satisfies readonly CatalogEntry[];
