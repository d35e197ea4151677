import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const sdk: Evidence = { sdk: "@pulumi/aws 7.48.0", what: "connect", checked: "2026-11-22" };
const evidence: readonly Evidence[] = [sdk];
const flowLanguage: readonly Evidence[] = [
  sdk,
  ...[
    "https://docs.aws.amazon.com/connect/latest/APIReference/interactions-invokelambdafunction.html",
    "https://docs.aws.amazon.com/connect/latest/APIReference/participant-actions-connectparticipantwithlexbot.html",
    "https://docs.aws.amazon.com/connect/latest/adminguide/participant-actions-transferparticipanttothirdparty.html",
  ].map((url) => ({ url, checked: "2026-11-22" })),
  {
    url: "https://docs.aws.amazon.com/connect/latest/APIReference/contact-actions-startoutboundchatcontact.html",
    checked: "2026-11-23",
  },
];

const instance: Designation = { name: "instance_id", of: ["aws_connect_instance"] };
const talk = (to: Designation): Copies => ({ what: "calls and chats", from: instance, to, rhythm: "continuous" });
/** A Lex bot of the first generation may be in another region. */
const lexBot = (name: string, region: string): readonly Copies[] => [
  {
    ...talk({ name, of: ["aws_lex_bot"] }),
    when: [{ path: region, is: [], unset: true }],
  },
  talk({ region }),
];
const functions = ["aws_lambda_function", "aws_lambda_alias"];
const parameters = "content.Actions.Parameters";
const byContent: readonly Copies[] = [
  talk({ arn: `${parameters}.LambdaFunctionARN`, of: functions }),
  talk({ arn: `${parameters}.LexV2Bot.AliasArn` }),
  ...lexBot(`${parameters}.LexBot.Name`, `${parameters}.LexBot.Region`),
  talk({ contact: `${parameters}.ThirdPartyPhoneNumber` }),
  {
    // A message to another than the customer.
    ...talk({ contact: ".Parameters.DestinationEndpoint.Address" }),
    each: "content.Actions",
    when: [{ path: ".Parameters.DestinationEndpoint.Address", not: ["$.CustomerEndpoint.*"], unset: false }],
  },
  {
    // By a voice connector, in place of a number.
    ...talk({ contact: ".Type" }),
    each: "content.Actions",
    when: [
      { path: ".Type", is: ["TransferParticipantToThirdParty"], unset: false },
      { path: ".Parameters.ThirdPartyPhoneNumber", is: [], unset: true },
    ],
  },
  // A flow in a file is not read here: it may call whomever it likes.
  {
    ...talk({ saidIn: "filename" }),
    when: [
      { path: "filename", unset: false },
      { path: "content", is: [], unset: true },
    ],
  },
];
const storage = "storage_config";

export const connect = [
  {
    terraform: "aws_connect_instance",
    names: ["instance_alias"],
    arn: "connect:instance/{id}",
    stores: { what: "calls and chats", keeps: "at-rest", place: "own-region", accessedAs: "contact-center" },
    copies: [
      {
        what: "logs",
        when: [{ path: "contact_flow_logs_enabled", is: [true], unset: false }],
        from: "self",
        to: { made: "/aws/connect/{instance_alias}", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    grants: [
      {
        when: [{ path: "identity_management_type", is: ["SAML"], unset: false }],
        to: { people: "identity_management_type" },
      },
      { to: { identityProvider: "directory_id" } },
    ],
    evidence,
  },
  {
    terraform: "aws_connect_instance_storage_config",
    copies: [
      talk({ name: `${storage}.s3_config.bucket_name`, of: ["aws_s3_bucket"] }),
      talk({ arn: `${storage}.kinesis_stream_config.stream_arn`, of: ["aws_kinesis_stream"] }),
      talk({
        arn: `${storage}.kinesis_firehose_config.firehose_arn`,
        of: ["aws_kinesis_firehose_delivery_stream"],
      }),
      // It makes a video stream for each call, in its own region.
      {
        ...talk({ made: `{${storage}.kinesis_video_stream_config.prefix}*`, of: ["aws_kinesis_video_stream"] }),
        when: [{ path: `${storage}.kinesis_video_stream_config`, unset: false }],
      },
    ],
    encryptedBy: [`${storage}.s3_config.encryption_config.key_id`],
    encryptionOf: { name: `${storage}.s3_config.bucket_name`, of: ["aws_s3_bucket"] },
    evidence,
  },
  { terraform: "aws_connect_contact_flow", filledIn: ["content"], copies: byContent, evidence: flowLanguage },
  { terraform: "aws_connect_contact_flow_module", filledIn: ["content"], copies: byContent, evidence: flowLanguage },
  { terraform: "aws_connect_bot_association", copies: lexBot("lex_bot.name", "lex_bot.lex_region"), evidence },
  {
    terraform: "aws_connect_lambda_function_association",
    copies: [talk({ arn: "function_arn", of: functions })],
    evidence,
  },
  {
    terraform: "aws_connect_quick_connect",
    copies: [talk({ contact: "quick_connect_config.phone_config.phone_number" })],
    evidence,
  },
  {
    // Whoever signs in, or picks up the telephone, takes part in calls and chats.
    terraform: "aws_connect_user",
    copies: [
      {
        ...talk({ contact: "phone_config.desk_phone_number" }),
        when: [{ path: "phone_config.phone_type", is: ["DESK_PHONE"], unset: false }],
      },
      ...["email", "secondary_email"].map(
        (mailbox): Copies => ({
          what: "event notifications",
          from: instance,
          to: { contact: `identity_info.${mailbox}` },
          rhythm: "continuous",
        }),
      ),
    ],
    grants: [
      { when: [{ path: "password", unset: false }], on: instance, to: { keyHolders: "password" } },
      { when: [{ path: "password", is: [], unset: true }], on: instance, to: { people: "name" } },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
