import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { asks, severalRegions } from "./foundation-models";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "lex", checked: "2026-11-22" },
  ...severalRegions,
];

const functions = ["aws_lambda_function", "aws_lambda_alias"];
const bot: Designation = { name: "bot_name", of: ["aws_lex_bot"] };
const botV2: Designation = { name: "bot_id", of: ["aws_lexv2models_bot"] };
const said = (to: Designation, from: Designation = "self"): Copies => ({
  what: "conversations",
  from,
  to,
  rhythm: "continuous",
});
const index = (path: string): Designation => ({ arn: path, of: ["aws_kendra_index"] });
/** Where a bot looks up its answers. */
const asked = (which: Designation): readonly Copies[] => [
  said(which, botV2),
  { what: "answers", from: which, to: botV2, rhythm: "continuous" },
];
const answers = "qna_intent_configuration";

export const lex = [
  {
    terraform: "aws_lex_bot",
    names: ["name"],
    stores: { what: "conversations", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [said({ name: "intent.intent_name", of: ["aws_lex_intent"] })],
    evidence,
  },
  {
    terraform: "aws_lex_bot_alias",
    names: ["name"],
    stores: { what: "conversations", keeps: "in-transit", place: "own-region", tags: "none", partOf: bot },
    standsFor: [bot],
    copies: [
      said(
        { arn: "conversation_logs.log_settings.resource_arn", of: ["aws_cloudwatch_log_group", "aws_s3_bucket"] },
        bot,
      ),
    ],
    evidence,
  },
  {
    terraform: "aws_lex_intent",
    names: ["name"],
    stores: { what: "conversations", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      said({ arn: "dialog_code_hook.uri", of: functions }),
      said({ arn: "fulfillment_activity.code_hook.uri", of: functions }),
    ],
    evidence,
  },
  {
    terraform: "aws_lexv2models_bot",
    names: ["name"],
    arn: "lex:bot/{id}",
    stores: { what: "conversations", keeps: "in-transit", place: "own-region" },
    copies: [said({ name: "members.id", of: ["aws_lexv2models_bot"] })],
    evidence,
  },
  {
    terraform: "aws_lexv2models_intent",
    copies: [
      ...asked(index("kendra_configuration.kendra_index")),
      ...asked(index(`${answers}.data_source_configuration.kendra_configuration.kendra_index`)),
      ...asked({
        arn: `${answers}.data_source_configuration.bedrock_knowledge_store_configuration.bedrock_knowledge_base_arn`,
        of: ["aws_bedrockagent_knowledge_base"],
      }),
      ...asked({ address: `${answers}.data_source_configuration.opensearch_configuration.domain_endpoint` }),
      ...asks(`${answers}.bedrock_model_configuration.model_arn`, "conversations", botV2),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
