import type { CatalogEntry, Copies, Designation, Evidence, When } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "chime, chimesdkmediapipelines", checked: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/chime-sdk/latest/ag/start-kinesis-vc.md", checked: "2026-11-22" },
  {
    url: "https://github.com/aws-samples/amazon-chime-voice-connector-cloudwatch-dashboard",
    checked: "2026-11-22",
  },
];

const connectors = ["aws_chime_voice_connector"];
const connector: Designation = { name: "voice_connector_id", of: connectors };
const isOn: When = { path: "disabled", not: [true], unset: true };
const logged = (flag: string, group: string): Copies => ({
  what: "logs",
  when: [{ path: flag, is: [true], unset: false }],
  from: connector,
  to: { made: `/aws/${group}/{voice_connector_id}`, of: ["aws_cloudwatch_log_group"] },
  rhythm: "continuous",
});
const functions = ["aws_lambda_function", "aws_lambda_alias"];
const recordings = (to: Designation): Copies => ({ what: "media", from: "self", to, rhythm: "continuous" });
const insights = (to: Designation): Copies => ({ what: "results", from: "self", to, rhythm: "continuous" });

export const chime = [
  {
    terraform: "aws_chime_voice_connector",
    names: ["name", "outbound_host_name"],
    stores: { what: "calls", keeps: "in-transit", place: { region: "aws_region" } },
    evidence,
  },
  {
    terraform: "aws_chime_voice_connector_group",
    names: ["name"],
    stores: { what: "calls", keeps: "in-transit", place: "own-region", tags: "none" },
    // Its connectors may lie in several regions, and stand in for each other.
    copies: [
      {
        what: "calls",
        from: "self",
        to: { name: "connector.voice_connector_id", of: connectors },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_chime_voice_connector_logging",
    copies: [
      logged("enable_sip_logs", "ChimeVoiceConnectorSipMessages"),
      logged("enable_media_metric_logs", "ChimeVoiceConnectorLogs"),
    ],
    evidence,
  },
  {
    terraform: "aws_chime_voice_connector_origination",
    copies: [{ what: "calls", when: [isOn], from: connector, to: { address: "route.host" }, rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_chime_voice_connector_streaming",
    // Video streams that the connector makes, one for each leg of a call, keep the audio.
    stores: { what: "media", keeps: "at-rest", place: "own-region", tags: "none", partOf: connector },
    copies: [
      { what: "media", when: [isOn], from: connector, to: "self", rhythm: "continuous" },
      {
        what: "media",
        when: [isOn, { path: "media_insights_configuration.disabled", not: [true], unset: true }],
        from: connector,
        to: {
          arn: "media_insights_configuration.configuration_arn",
          of: ["aws_chimesdkmediapipelines_media_insights_pipeline_configuration"],
        },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_chime_voice_connector_termination",
    // Calls go out to telephones in these countries.
    copies: [
      { what: "calls", when: [isOn], from: connector, to: { contact: "calling_regions" }, rhythm: "continuous" },
    ],
    evidence,
  },
  {
    terraform: "aws_chime_voice_connector_termination_credentials",
    grants: [{ on: connector, to: { keyHolders: "credentials.password" } }],
    evidence,
  },
  {
    terraform: "aws_chimesdkmediapipelines_media_insights_pipeline_configuration",
    names: ["name"],
    stores: { what: "media", keeps: "in-transit", place: "own-region" },
    copies: [
      recordings({ arn: "elements.s3_recording_sink_configuration.destination", of: ["aws_s3_bucket"] }),
      insights({
        address:
          "elements.amazon_transcribe_call_analytics_processor_configuration.post_call_analytics_settings.output_location",
      }),
      insights({
        arn: "elements.kinesis_data_stream_sink_configuration.insights_target",
        of: ["aws_kinesis_stream"],
      }),
      insights({ arn: "elements.lambda_function_sink_configuration.insights_target", of: functions }),
      insights({ arn: "elements.sns_topic_sink_configuration.insights_target", of: ["aws_sns_topic"] }),
      insights({ arn: "elements.sqs_queue_sink_configuration.insights_target", of: ["aws_sqs_queue"] }),
    ],
    evidence,
  },
  {
    terraform: "aws_chimesdkvoice_global_settings",
    copies: [
      {
        what: "call records",
        from: { selected: { of: connectors, anyRegion: true } },
        to: { name: "voice_connector.cdr_bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_chimesdkvoice_sip_media_application",
    names: ["name"],
    stores: { what: "calls", keeps: "in-transit", place: { region: "aws_region" } },
    copies: [{ what: "calls", from: "self", to: { arn: "endpoints.lambda_arn", of: functions }, rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_chimesdkvoice_sip_rule",
    copies: [
      {
        name: "target_applications.sip_media_application_id",
        of: ["aws_chimesdkvoice_sip_media_application"],
        inRegion: "target_applications.aws_region",
      },
      { region: "target_applications.aws_region" },
    ].map((to) => ({
      what: "calls" as const,
      when: [isOn, { path: "trigger_type", is: ["RequestUriHostname"], unset: false }],
      from: { name: "trigger_value", of: connectors },
      to,
      rhythm: "continuous" as const,
    })),
    evidence,
  },
  {
    terraform: "aws_chimesdkvoice_voice_profile_domain",
    names: ["name"],
    stores: { what: "voice prints", keeps: "at-rest", place: "own-region" },
    encryptedBy: ["server_side_encryption_configuration.kms_key_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
