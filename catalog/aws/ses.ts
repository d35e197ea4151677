import type { CatalogEntry, Copies, Designation, Evidence, TypeName, When } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "mailmanager, ses, sesv2", checked: "2026-11-22" },
];

const configurationSets = ["aws_ses_configuration_set", "aws_sesv2_configuration_set"];
const identities = ["aws_sesv2_email_identity", "aws_ses_email_identity", "aws_ses_domain_identity"];
const functions = ["aws_lambda_function", "aws_lambda_alias"];
const topics = ["aws_sns_topic"];
const deliveries = ["aws_kinesis_firehose_delivery_stream"];

/** What is sent in its name, or by its rules, passes through it. */
const ofMails = (terraform: TypeName, name: string, tags?: "none") => ({
  terraform,
  names: [name],
  stores: { what: "mails", keeps: "in-transit", place: "own-region", ...(tags && { tags }) } as const,
  evidence,
});
const fromSet: Designation = { name: "configuration_set_name", of: configurationSets };
const told = (when: When, to: Designation): Copies => ({
  what: "mail events",
  when: [when],
  from: fromSet,
  to,
  rhythm: "continuous",
});
const isOn: When = { path: "enabled", is: [true], unset: false };
const isOnV2: When = { path: "event_destination.enabled", is: [true], unset: false };
const received = (what: Copies["what"], to: Designation): Copies => ({
  what,
  when: [isOn],
  from: "self",
  to,
  rhythm: "continuous",
});
const actions = ["s3_action", "lambda_action", "workmail_action", "bounce_action", "stop_action"];
/** Into metrics, by the values of tags and headers. */
const measured = (each: string, when: When, name: string, source: string): Copies => ({
  what: "mail events",
  each,
  when: [when, { path: name, unset: false }, { path: source, unset: true }],
  from: fromSet,
  to: { always: {} },
  rhythm: "continuous",
});
const passedOn = (to: Designation): Copies => ({ what: "mails", from: "self", to, rhythm: "continuous" });

export const ses = [
  ofMails("aws_ses_configuration_set", "name", "none"),
  ofMails("aws_sesv2_configuration_set", "configuration_set_name"),
  ofMails("aws_ses_email_identity", "email", "none"),
  ofMails("aws_ses_domain_identity", "domain", "none"),
  {
    ...ofMails("aws_sesv2_email_identity", "email_identity"),
    // The rules by which it is sent, unless the mail itself names others.
    copies: [passedOn(fromSet)],
  },
  {
    terraform: "aws_ses_event_destination",
    copies: [
      told(isOn, { arn: "kinesis_destination.stream_arn", of: deliveries }),
      told(isOn, { arn: "sns_destination.topic_arn", of: topics }),
      measured("cloudwatch_destination", isOn, ".dimension_name", ".value_source"),
    ],
    evidence,
  },
  {
    terraform: "aws_sesv2_configuration_set_event_destination",
    copies: [
      told(isOnV2, { arn: "event_destination.kinesis_firehose_destination.delivery_stream_arn", of: deliveries }),
      told(isOnV2, { arn: "event_destination.sns_destination.topic_arn", of: topics }),
      told(isOnV2, {
        arn: "event_destination.event_bridge_destination.event_bus_arn",
        of: ["aws_cloudwatch_event_bus"],
      }),
      told(isOnV2, { arn: "event_destination.pinpoint_destination.application_arn", of: ["aws_pinpoint_app"] }),
      measured(
        "event_destination.cloud_watch_destination.dimension_configuration",
        isOnV2,
        ".dimension_name",
        ".dimension_value_source",
      ),
    ],
    evidence,
  },
  {
    terraform: "aws_ses_identity_notification_topic",
    copies: [
      {
        what: "mail events",
        from: { name: "identity", of: identities },
        to: { arn: "topic_arn", of: topics },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_sesv2_email_identity_feedback_attributes",
    copies: [
      {
        what: "mail events",
        when: [{ path: "email_forwarding_enabled", is: [true], unset: false }],
        from: { name: "email_identity", of: identities },
        to: { contact: "email_identity" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ses_receipt_rule",
    names: ["name"],
    stores: { what: "mails", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      received("mails", { name: "s3_action.bucket_name", of: ["aws_s3_bucket"] }),
      received("mails", { arn: "lambda_action.function_arn", of: functions }),
      received("mails", { arn: "workmail_action.organization_arn", of: ["aws_workmail_organization"] }),
      received("mails", { arn: "sns_action.topic_arn", of: topics }),
      ...actions.map((action) => received("mail events", { arn: `${action}.topic_arn`, of: topics })),
    ],
    encryptedBy: ["s3_action.kms_key_arn"],
    encryptionOf: { name: "s3_action.bucket_name", of: ["aws_s3_bucket"] },
    evidence,
  },
  {
    terraform: "aws_sesv2_contact_list",
    names: ["contact_list_name"],
    arn: "ses:contact-list/{contact_list_name}",
    stores: { what: "contacts", keeps: "at-rest", place: "own-region", accessedAs: "contact-list" },
    evidence,
  },
  {
    terraform: "aws_sesv2_multi_region_endpoint",
    names: ["endpoint_name", "endpoint_id"],
    stores: { what: "mails", keeps: "in-transit", place: "own-region" },
    // Half of the mails are sent from the other region.
    copies: [passedOn({ region: "details.routes_details.region" })],
    evidence,
  },
  {
    terraform: "aws_mailmanager_archive",
    names: ["name"],
    arn: "ses:mailmanager-archive/{id}",
    stores: { what: "mails", keeps: "at-rest", place: "own-region", accessedAs: "mail-archive" },
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_mailmanager_ingress_point",
    names: ["name"],
    stores: { what: "mails", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        ...passedOn({ name: "rule_set_id", of: ["aws_mailmanager_rule_set"] }),
        when: [{ path: "status_to_update", not: ["CLOSED"], unset: true }],
      },
    ],
    evidence,
  },
  {
    terraform: "aws_mailmanager_rule_set",
    names: ["name"],
    stores: { what: "mails", keeps: "in-transit", place: "own-region" },
    copies: [
      passedOn({ name: "rule.action.archive.target_archive", of: ["aws_mailmanager_archive"] }),
      passedOn({ name: "rule.action.write_to_s3.s3_bucket", of: ["aws_s3_bucket"] }),
      passedOn({ name: "rule.action.relay.relay", of: ["aws_mailmanager_relay"] }),
      passedOn({ arn: "rule.action.invoke_lambda.function_arn", of: functions }),
      passedOn({ arn: "rule.action.publish_to_sns.topic_arn", of: topics }),
      passedOn({ arn: "rule.action.deliver_to_mailbox.mailbox_arn", of: ["aws_workmail_organization"] }),
      passedOn({ name: "rule.action.deliver_to_q_business.application_id", of: ["aws_qbusiness_application"] }),
      passedOn({ contact: "rule.action.replace_recipient.replace_with" }),
      // To whom it is addressed.
      passedOn({ contact: "rule.action.send.role_arn" }),
    ],
    encryptedBy: ["rule.action.write_to_s3.s3_sse_kms_key_id"],
    encryptionOf: { name: "rule.action.write_to_s3.s3_bucket", of: ["aws_s3_bucket"] },
    evidence,
  },
  {
    terraform: "aws_mailmanager_relay",
    names: ["name"],
    stores: { what: "mails", keeps: "in-transit", place: "as-named" },
    standsFor: [{ address: "server_name" }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
