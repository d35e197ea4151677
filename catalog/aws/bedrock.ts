import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { asks, intoGeography, severalRegions } from "./foundation-models";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "bedrock", checked: "2026-11-22" },
  ...severalRegions,
];

const bucket = (path: string): Designation => ({ address: path });
const agents = ["aws_bedrockagent_agent"];
const agent: Designation = { name: "agent_id", of: agents };
const knowledgeBases = ["aws_bedrockagent_knowledge_base"];
const knowledgeBase: Designation = { arn: "knowledge_base_id", of: knowledgeBases };

const trained = (path: string): Copies => ({ what: "training data", from: bucket(path), to: "self", rhythm: "once" });
const evaluated = (kind: string): Copies => ({
  what: "prompts and answers",
  from: bucket(`evaluation_config.${kind}.dataset_metric_config.dataset.dataset_location.s3_uri`),
  to: "self",
  rhythm: "once",
});
const ofRag = (path: string): Designation => ({ arn: `inference_config.rag_config.${path}`, of: knowledgeBases });
const logged = (to: Designation): Copies => ({ what: "prompts and answers", from: "self", to, rhythm: "continuous" });

const crawled = (from: Designation): Copies => ({ what: "documents", from, to: knowledgeBase, rhythm: "scheduled" });
const sources = "data_source_configuration";
const owned = (block: string): Designation => ({
  arn: `${block}.s3_uri`,
  of: ["aws_s3_bucket"],
  account: `${block}.s3_bucket_owner`,
});
const ingested = (to: Designation): Copies => ({ what: "documents", from: knowledgeBase, to, rhythm: "continuous" });
const ingestion = "vector_ingestion_configuration";
const kept = (to: Designation): Copies => ({ what: "documents", from: "self", to, rhythm: "continuous" });
const vectors = "storage_configuration";
const queried = (from: Designation): Copies => ({ what: "rows", from, to: "self", rhythm: "continuous" });
const warehouse = "knowledge_base_configuration.sql_knowledge_base_configuration.redshift_configuration";

const node = "definition.node.configuration";
const passed = (to: Designation): Copies => ({ what: "what it works on", from: "self", to, rhythm: "continuous" });
const read = (from: Designation): Copies => ({ what: "what it works on", from, to: "self", rhythm: "continuous" });

export const bedrock = [
  {
    terraform: "aws_bedrock_custom_model",
    names: ["custom_model_name", "custom_model_arn"],
    stores: { what: "models", keeps: "at-rest", place: "own-region" },
    copies: [
      trained("training_data_config.s3_uri"),
      trained("validation_data_config.validator.s3_uri"),
      { what: "results", from: "self", to: bucket("output_data_config.s3_uri"), rhythm: "once" },
    ],
    encryptedBy: ["custom_model_kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_bedrock_evaluation_job",
    names: ["job_name"],
    stores: { what: "prompts and answers", keeps: "in-transit", place: "own-region" },
    copies: [
      evaluated("automated"),
      evaluated("human"),
      ...["retrieve_and_generate_config", "retrieve_config"].map(
        (how): Copies => ({
          what: "documents",
          from: ofRag(`knowledge_base_config.${how}.knowledge_base_id`),
          to: "self",
          rhythm: "once",
        }),
      ),
      ...asks("inference_config.model.bedrock_model.model_identifier"),
      ...asks("inference_config.rag_config.knowledge_base_config.retrieve_and_generate_config.model_arn"),
      ...asks("evaluation_config.automated.evaluator_model_config.bedrock_evaluator_model.model_identifier"),
      ...asks(
        "evaluation_config.automated.custom_metric_config.evaluator_model_config.bedrock_evaluator_model.model_identifier",
      ),
      {
        what: "prompts and answers",
        from: "self",
        to: {
          arn: "evaluation_config.human.human_workflow_config.flow_definition_arn",
          of: ["aws_sagemaker_flow_definition"],
        },
        rhythm: "once",
      },
      { what: "results", from: "self", to: bucket("output_data_config.s3_uri"), rhythm: "once" },
    ],
    encryptedBy: ["customer_encryption_key_id"],
    evidence,
  },
  {
    terraform: "aws_bedrock_guardrail",
    names: ["name", "guardrail_id", "guardrail_arn"],
    arn: "bedrock:guardrail/{guardrail_id}",
    stores: { what: "prompts and answers", keeps: "in-transit", place: "own-region" },
    copies: intoGeography("cross_region_config.guardrail_profile_identifier", {
      what: "prompts and answers",
      from: "self",
      rhythm: "continuous",
    }),
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_bedrock_inference_profile",
    filledIn: ["models"],
    names: ["name"],
    stores: { what: "prompts and answers", keeps: "in-transit", place: "own-region" },
    // A profile that is made from one of several regions lists a model in each of them.
    copies: [...asks("model_source.copy_from"), ...asks("models.model_arn")],
    evidence,
  },
  {
    // What its model is asked goes to it by its name.
    terraform: "aws_bedrock_provisioned_model_throughput",
    names: ["provisioned_model_name", "provisioned_model_arn"],
    stores: { what: "prompts and answers", keeps: "in-transit", place: "own-region" },
    copies: asks("model_arn"),
    evidence,
  },
  {
    terraform: "aws_bedrock_model_invocation_job",
    names: ["job_name"],
    stores: { what: "prompts and answers", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "prompts and answers",
        from: owned("input_data_config.s3_input_data_config"),
        to: "self",
        rhythm: "once",
      },
      ...asks("model_id"),
      {
        what: "prompts and answers",
        from: "self",
        to: owned("output_data_config.s3_output_data_config"),
        rhythm: "once",
      },
    ],
    encryptedBy: ["output_data_config.s3_output_data_config.s3_encryption_key_id"],
    encryptionOf: owned("output_data_config.s3_output_data_config"),
    evidence,
  },
  {
    // All that is asked of models in the region.
    terraform: "aws_bedrock_model_invocation_logging_configuration",
    stores: { what: "prompts and answers", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "prompts and answers",
        from: { selected: { of: [...agents, ...knowledgeBases, "aws_bedrockagent_flow"] } },
        to: "self",
        rhythm: "continuous",
      },
      logged({ name: "logging_config.s3_config.bucket_name", of: ["aws_s3_bucket"] }),
      logged({ name: "logging_config.cloudwatch_config.log_group_name", of: ["aws_cloudwatch_log_group"] }),
      logged({
        name: "logging_config.cloudwatch_config.large_data_delivery_s3_config.bucket_name",
        of: ["aws_s3_bucket"],
      }),
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagent_agent",
    filledIn: ["prompt_override_configuration"],
    names: ["agent_id", "agent_name"],
    arn: "bedrock:agent/{agent_id}",
    stores: { what: "conversations", keeps: "at-rest", place: "own-region" },
    copies: [
      ...asks("foundation_model"),
      {
        what: "conversations",
        from: "self",
        to: { arn: "guardrail_configuration.guardrail_identifier", of: ["aws_bedrock_guardrail"] },
        rhythm: "continuous",
      },
      {
        what: "conversations",
        from: "self",
        to: { arn: "prompt_override_configuration.override_lambda", of: ["aws_lambda_function", "aws_lambda_alias"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["customer_encryption_key_arn"],
    evidence,
  },
  {
    terraform: "aws_bedrockagent_agent_action_group",
    copies: [
      {
        what: "conversations",
        when: [{ path: "action_group_state", is: ["ENABLED"], unset: true }],
        from: agent,
        to: { arn: "action_group_executor.lambda", of: ["aws_lambda_function", "aws_lambda_alias"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagent_agent_alias",
    names: ["agent_alias_id", "agent_alias_arn"],
    stores: { what: "conversations", keeps: "in-transit", place: "own-region", partOf: agent },
    standsFor: [agent],
    evidence,
  },
  {
    terraform: "aws_bedrockagent_agent_collaborator",
    copies: [
      {
        what: "conversations",
        from: agent,
        to: { arn: "agent_descriptor.alias_arn", of: ["aws_bedrockagent_agent_alias"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagent_agent_knowledge_base_association",
    copies: [
      {
        what: "documents",
        when: [{ path: "knowledge_base_state", is: ["ENABLED"], unset: true }],
        from: knowledgeBase,
        to: agent,
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagent_knowledge_base",
    names: ["name"],
    arn: "bedrock:knowledge-base/{id}",
    stores: { what: "documents", keeps: "at-rest", place: "own-region", accessedAs: "knowledge-base" },
    copies: [
      kept({
        arn: `${vectors}.opensearch_serverless_configuration.collection_arn`,
        of: ["aws_opensearchserverless_collection"],
      }),
      kept({
        arn: `${vectors}.opensearch_managed_cluster_configuration.domain_arn`,
        of: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
      }),
      kept({ arn: `${vectors}.rds_configuration.resource_arn`, of: ["aws_rds_cluster"] }),
      kept({ arn: `${vectors}.neptune_analytics_configuration.graph_arn`, of: ["aws_neptunegraph_graph"] }),
      kept({ address: `${vectors}.pinecone_configuration.connection_string` }),
      kept({ address: `${vectors}.redis_enterprise_cloud_configuration.endpoint` }),
      kept({ address: `${vectors}.mongo_db_atlas_configuration.endpoint` }),
      kept({ arn: `${vectors}.s3_vectors_configuration.index_arn`, of: ["aws_s3vectors_index"] }),
      kept({ arn: `${vectors}.s3_vectors_configuration.vector_bucket_arn`, of: ["aws_s3vectors_vector_bucket"] }),
      kept(
        bucket(
          "knowledge_base_configuration.vector_knowledge_base_configuration.supplemental_data_storage_configuration.storage_location.s3_location.uri",
        ),
      ),
      ...asks("knowledge_base_configuration.vector_knowledge_base_configuration.embedding_model_arn"),
      ...asks("knowledge_base_configuration.managed_knowledge_base_configuration.embedding_model_arn"),
      {
        what: "documents",
        from: {
          arn: "knowledge_base_configuration.kendra_knowledge_base_configuration.kendra_index_arn",
          of: ["aws_kendra_index"],
        },
        to: "self",
        rhythm: "continuous",
      },
      queried({
        name: `${warehouse}.query_engine_configuration.provisioned_configuration.cluster_identifier`,
        of: ["aws_redshift_cluster"],
      }),
      queried({
        arn: `${warehouse}.query_engine_configuration.serverless_configuration.workgroup_arn`,
        of: ["aws_redshiftserverless_workgroup"],
      }),
    ],
    encryptedBy: [
      "knowledge_base_configuration.managed_knowledge_base_configuration.server_side_encryption_configuration.kms_key_arn",
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagent_data_source",
    copies: [
      crawled({
        arn: `${sources}.s3_configuration.bucket_arn`,
        of: ["aws_s3_bucket"],
        account: `${sources}.s3_configuration.bucket_owner_account_id`,
      }),
      crawled({ address: `${sources}.confluence_configuration.source_configuration.host_url` }),
      crawled({ address: `${sources}.salesforce_configuration.source_configuration.host_url` }),
      crawled({ address: `${sources}.share_point_configuration.source_configuration.site_urls` }),
      crawled({ address: `${sources}.web_configuration.source_configuration.url_configuration.seed_urls.url` }),
      // Each connector has parameters of its own: of some the address can be read.
      crawled({ address: `${sources}.managed_knowledge_base_connector_configuration.connector_parameters` }),
      ingested(bucket(`${ingestion}.custom_transformation_configuration.intermediate_storage.s3_location.uri`)),
      ingested({
        arn: `${ingestion}.custom_transformation_configuration.transformation.transformation_function.transformation_lambda_configuration.lambda_arn`,
        of: ["aws_lambda_function", "aws_lambda_alias"],
      }),
      ...asks(
        `${ingestion}.parsing_configuration.bedrock_foundation_model_configuration.model_arn`,
        "prompts and answers",
        knowledgeBase,
      ),
    ],
    encryptedBy: ["server_side_encryption_configuration.kms_key_arn"],
    encryptionOf: knowledgeBase,
    evidence,
  },
  {
    terraform: "aws_bedrockagent_prompt",
    names: ["name"],
    arn: "bedrock:prompt/{id}",
    // What is filled into it is asked of the model, or of the agent, of a variant.
    stores: { what: "prompts and answers", keeps: "in-transit", place: "own-region" },
    copies: [
      ...asks("variant.model_id"),
      {
        what: "prompts and answers",
        from: "self",
        to: { arn: "variant.gen_ai_resource.agent.agent_identifier", of: ["aws_bedrockagent_agent_alias"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["customer_encryption_key_arn"],
    evidence,
  },
  {
    terraform: "aws_bedrockagent_flow",
    names: ["name"],
    arn: "bedrock:flow/{id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      passed({ arn: `${node}.lambda_function.lambda_arn`, of: ["aws_lambda_function", "aws_lambda_alias"] }),
      passed({ arn: `${node}.agent.agent_alias_arn`, of: ["aws_bedrockagent_agent_alias"] }),
      passed({ arn: `${node}.lex.bot_alias_arn` }),
      passed({ name: `${node}.storage.service_configuration.s3.bucket_name`, of: ["aws_s3_bucket"] }),
      read({ name: `${node}.retrieval.service_configuration.s3.bucket_name`, of: ["aws_s3_bucket"] }),
      read({ arn: `${node}.knowledge_base.knowledge_base_id`, of: knowledgeBases }),
      passed({ arn: `${node}.prompt.source_configuration.resource.prompt_arn`, of: ["aws_bedrockagent_prompt"] }),
      ...asks(`${node}.knowledge_base.model_id`),
      ...asks(`${node}.prompt.source_configuration.inline.model_id`),
    ],
    encryptedBy: ["customer_encryption_key_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
