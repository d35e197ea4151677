import type { CatalogEntry, Copies, Designation, Evidence, Grants } from "../entry";
import { asks, severalRegions } from "./foundation-models";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "bedrock", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/resource-based-policies.html",
    checked: "2026-11-22",
  },
  {
    url: "https://docs.amazonaws.cn/en_us/bedrock-agentcore/latest/devguide/evaluations-cross-region-inference.md",
    checked: "2026-11-23",
  },
  ...severalRegions,
];

const functions = ["aws_lambda_function", "aws_lambda_alias"];
const secrets = ["aws_secretsmanager_secret"];
const runtimes = ["aws_bedrockagentcore_agent_runtime", "aws_bedrockagentcore_agent_runtime_endpoint"];
const runtime: Designation = { name: "agent_runtime_id", of: ["aws_bedrockagentcore_agent_runtime"] };
const gateways = ["aws_bedrockagentcore_gateway"];
const gateway: Designation = { arn: "gateway_identifier", of: gateways };
const memories = ["aws_bedrockagentcore_memory"];
const memory: Designation = { name: "memory_id", of: memories };

/** Whoever has a token of the identity provider comes in. */
const tokenHolders: Grants = {
  to: { identityProvider: "authorizer_configuration.custom_jwt_authorizer.discovery_url" },
};
/** Of the same kind, in front of a registry. */
const registryTokenHolders: Grants = {
  to: {
    identityProvider: "discovery_configuration.authorizer_configuration.custom_jwt_authorizer.discovery_url",
  },
};
const files = (arn: string, type: string): readonly Copies[] => [
  { what: "files", from: { arn, of: [type] }, to: "self", rhythm: "continuous" },
  { what: "written files", from: "self", to: { arn, of: [type] }, rhythm: "continuous" },
];
const mounts = (path: string): readonly Copies[] => [
  ...files(`${path}.efs_access_point.access_point_arn`, "aws_efs_access_point"),
  ...files(`${path}.s3_files_access_point.access_point_arn`, "aws_s3files_access_point"),
];
const secret = (path: string): Copies => ({
  what: "a secret",
  from: { arn: path, of: secrets },
  to: "self",
  rhythm: "continuous",
});
const said = (to: Designation, from: Designation = "self"): Copies => ({
  what: "conversations",
  from,
  to,
  rhythm: "continuous",
});
/** Regions, in several countries where there are any, in which evaluators that AWS offers may think, by that in which they are asked. */
const evaluatedIn: readonly (readonly [asked: readonly string[], regions: readonly string[]])[] = [
  [["us-*"], ["us-east-1", "us-west-2"]],
  [["eu-*"], ["eu-central-1", "eu-west-1"]],
  [
    ["ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2"],
    ["ap-northeast-1", "ap-southeast-2"],
  ],
  [
    ["ap-south-2", "ap-southeast-5", "ap-northeast-2", "ap-southeast-7"],
    ["us-east-1", "eu-central-1", "ap-northeast-1"],
  ],
];
const intoOtherRegions = evaluatedIn.flatMap(([asked, regions]) =>
  regions.map((region) => ({
    ...said({ always: { aws: region } }),
    each: "evaluator",
    when: [
      { path: ".evaluator_id", is: ["Builtin.*"], unset: false },
      { path: "region", is: asked, unset: false },
    ],
  })),
);
/** What a gateway asks of a target, and is answered. */
const behind = (target: Designation): readonly Copies[] => [
  { what: "requests", from: gateway, to: target, rhythm: "continuous" },
  { what: "answers", from: target, to: gateway, rhythm: "continuous" },
];
const target = "target_configuration";
const strategy = "configuration";
const oauth = "oauth2_provider_config";
/** Who hands out tokens is told the secret of the client. */
const told = (path: string): Copies => ({
  what: "a secret",
  from: "self",
  to: { address: path },
  rhythm: "continuous",
});

export const bedrockagentcore = [
  {
    terraform: "aws_agentregistry_registry",
    stores: { what: "documents", keeps: "at-rest", place: "own-region" },
    grants: [registryTokenHolders],
    encryptedBy: ["encryption_configuration.kms_key_arn"],
    evidence: [
      { sdk: "@pulumi/aws 7.48.0", what: "agentregistry", checked: "2026-11-22" },
      {
        url: "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/registry-organizations.html",
        checked: "2026-11-22",
      },
    ],
  },
  {
    terraform: "aws_bedrockagentcore_agent_runtime",
    names: ["agent_runtime_id", "agent_runtime_name", "agent_runtime_arn"],
    arn: "bedrock-agentcore:runtime/{agent_runtime_id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region", accessedAs: "agent" },
    copies: [...mounts("filesystem_configuration"), toWhatIsNamed("environment_variables.*")],
    grants: [tokenHolders],
    runsAs: [
      { role: { arn: "role_arn", of: ["aws_iam_role"] }, takenOverBy: ["bedrock-agentcore:UpdateAgentRuntime"] },
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_agent_runtime_endpoint",
    names: ["agent_runtime_endpoint_arn"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region", partOf: runtime },
    standsFor: [runtime],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_api_key_credential_provider",
    names: ["name", "credential_provider_arn"],
    stores: { what: "a secret", keeps: "at-rest", place: "own-region" },
    copies: [secret("api_key_secret_config.secret_id")],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_oauth2_credential_provider",
    names: ["name", "credential_provider_arn"],
    stores: { what: "a secret", keeps: "at-rest", place: "own-region" },
    copies: [
      secret(`${oauth}.*.client_secret_config.secret_id`),
      told(`${oauth}.custom_oauth2_provider_config.oauth_discovery.discovery_url`),
      told(`${oauth}.custom_oauth2_provider_config.oauth_discovery.authorization_server_metadata.token_endpoint`),
      told(`${oauth}.included_oauth2_provider_config.token_endpoint`),
      {
        // AWS knows the endpoints of the vendors that it names.
        what: "a secret",
        when: [
          { path: "credential_provider_vendor", not: ["CustomOauth2"], unset: false },
          { path: `${oauth}.included_oauth2_provider_config.token_endpoint`, is: [], unset: true },
        ],
        from: "self",
        to: { contact: "credential_provider_vendor" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_token_vault_cmk",
    encryptedBy: ["kms_configuration.kms_key_arn"],
    encryptionOf: {
      selected: {
        of: ["aws_bedrockagentcore_api_key_credential_provider", "aws_bedrockagentcore_oauth2_credential_provider"],
      },
    },
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_browser",
    names: ["browser_id", "browser_arn", "name"],
    arn: "bedrock-agentcore:browser-custom/{browser_id}",
    stores: { what: "browser sessions", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "recordings",
        when: [{ path: "recording.enabled", is: [true], unset: false }],
        from: "self",
        to: { name: "recording.s3_location.bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_browser_profile",
    names: ["profile_id", "profile_arn", "name"],
    stores: { what: "browser sessions", keeps: "at-rest", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_code_interpreter",
    names: ["code_interpreter_id", "code_interpreter_arn", "name"],
    arn: "bedrock-agentcore:code-interpreter-custom/{code_interpreter_id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    runsAs: [
      {
        role: { arn: "execution_role_arn", of: ["aws_iam_role"] },
        takenOverBy: ["bedrock-agentcore:InvokeCodeInterpreter"],
      },
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_evaluator",
    names: ["evaluator_id", "evaluator_arn", "evaluator_name"],
    stores: { what: "conversations", keeps: "in-transit", place: "own-region" },
    copies: [
      said({ arn: "evaluator_config.code_based.lambda_config.lambda_arn", of: functions }),
      ...asks("evaluator_config.llm_as_a_judge.model_config.bedrock_evaluator_model_config.model_id", "conversations"),
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_online_evaluation_config",
    filledIn: ["output_config", "output_config.cloudwatch_config"],
    names: ["online_evaluation_config_name"],
    stores: { what: "conversations", keeps: "in-transit", place: "own-region" },
    copies: [
      said("self", { name: "data_source_config.cloudwatch_logs.log_group_names", of: ["aws_cloudwatch_log_group"] }),
      said({ name: "evaluator.evaluator_id", of: ["aws_bedrockagentcore_evaluator"] }),
      {
        ...said({ name: "output_config.cloudwatch_config.log_group_name", of: ["aws_cloudwatch_log_group"] }),
        what: "results" as const,
      },
      ...intoOtherRegions,
    ].map((copy) => ({
      ...copy,
      when: [{ path: "execution_status", is: ["ENABLED"], unset: true }, ...("when" in copy ? (copy.when ?? []) : [])],
    })),
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_gateway",
    names: ["gateway_id", "gateway_arn", "name"],
    arn: "bedrock-agentcore:gateway/{gateway_id}",
    stores: { what: "requests and answers", keeps: "in-transit", place: "own-region", accessedAs: "agent-gateway" },
    copies: [
      {
        what: "requests and answers",
        from: "self",
        to: { arn: "interceptor_configuration.interceptor.lambda.arn", of: functions },
        rhythm: "continuous",
      },
    ],
    grants: [
      tokenHolders,
      { when: [{ path: "authorizer_type", is: ["NONE"], unset: false }], to: { public: "authorizer_type" } },
      // It checks who calls, and leaves to its targets whom they let in.
      {
        when: [{ path: "authorizer_type", is: ["AUTHENTICATE_ONLY"], unset: false }],
        to: { keyHolders: "authorizer_type" },
      },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_gateway_target",
    copies: [
      ...[
        { arn: `${target}.mcp.lambda.lambda_arn`, of: functions },
        { name: `${target}.mcp.api_gateway.rest_api_id`, of: ["aws_api_gateway_rest_api"] },
        { address: `${target}.mcp.mcp_server.endpoint` },
        { address: `${target}.mcp.open_api_schema.inline_payload.payload.servers.url` },
        { arn: `${target}.http.agentcore_runtime.arn`, of: runtimes },
        { address: `${target}.http.passthrough.endpoint` },
        { address: `${target}.inference.provider.endpoint` },
        // Which server it is stands in a file.
        { saidIn: `${target}.mcp.open_api_schema.s3.uri` },
        { address: "private_endpoint.managed_vpc_resource.routing_domain" },
        {
          arn: "private_endpoint.self_managed_lattice_resource.resource_configuration_identifier",
          of: ["aws_vpclattice_resource_configuration"],
        },
      ].flatMap(behind),
      // Which service is behind a connector its name tells, and where that runs nothing, unless it is AWS's own.
      ...["inference", "mcp"]
        .map((kind) => `${target}.${kind}.connector.source.connector_id`)
        .flatMap((path) =>
          behind({ address: path }).map((copy) => ({
            ...copy,
            when: [{ path, not: ["bedrock-knowledge-bases"], unset: false }],
          })),
        ),
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_harness",
    names: ["harness_id", "harness_name"],
    arn: "bedrock-agentcore:harness/{harness_id}",
    stores: { what: "conversations", keeps: "at-rest", place: "own-region" },
    copies: [
      ...mounts("environment.agentcore_runtime_environment.filesystem_configuration"),
      ...asks("model.bedrock_model_config.model_id", "conversations"),
      // Models of others are asked where these run them, which the name of a model does not tell.
      said({ address: "model.gemini_model_config.model_id" }),
      said({ address: "model.openai_model_config.model_id" }),
      said({ address: "model.litellm_model_config.api_base" }),
      {
        ...said({ address: "model.litellm_model_config.model_id" }),
        when: [{ path: "model.litellm_model_config.api_base", is: [], unset: true }],
      },
      said({ arn: "memory.agentcore_memory_configuration.arn", of: memories }),
      said({ arn: "tool.config.agentcore_browser.browser_arn", of: ["aws_bedrockagentcore_browser"] }),
      said({
        arn: "tool.config.agentcore_code_interpreter.code_interpreter_arn",
        of: ["aws_bedrockagentcore_code_interpreter"],
      }),
      said({ arn: "tool.config.agentcore_gateway.gateway_arn", of: gateways }),
      said("self", { arn: "tool.config.agentcore_gateway.gateway_arn", of: gateways }),
      said({ address: "tool.config.remote_mcp.url" }),
      toWhatIsNamed("environment_variables.*"),
    ],
    grants: [tokenHolders],
    runsAs: [
      {
        role: { arn: "execution_role_arn", of: ["aws_iam_role"] },
        takenOverBy: ["bedrock-agentcore:UpdateHarness"],
      },
    ],
    encryptedBy: ["memory.managed_memory_configuration.encryption_key_arn"],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_memory",
    names: ["name"],
    arn: "bedrock-agentcore:memory/{id}",
    stores: { what: "conversations", keeps: "at-rest", place: "own-region", accessedAs: "agent-memory" },
    copies: [said({ arn: "stream_delivery_resources.resource.kinesis.data_stream_arn", of: ["aws_kinesis_stream"] })],
    encryptedBy: ["encryption_key_arn"],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_memory_strategy",
    copies: [
      said(
        {
          name: `${strategy}.self_managed_configuration.invocation_configuration.payload_delivery_bucket_name`,
          of: ["aws_s3_bucket"],
        },
        memory,
      ),
      {
        what: "event notifications",
        from: memory,
        to: {
          arn: `${strategy}.self_managed_configuration.invocation_configuration.topic_arn`,
          of: ["aws_sns_topic"],
        },
        rhythm: "continuous",
      },
      ...["extraction", "consolidation", "reflection"].flatMap((step) =>
        asks(`${strategy}.${step}.model_id`, "conversations", memory),
      ),
    ],
    evidence,
  },
  {
    terraform: "aws_bedrockagentcore_resource_policy",
    grants: (
      [
        [runtimes, "agent"],
        [gateways, "agent-gateway"],
        [memories, "agent-memory"],
      ] as const
    ).map(([of, kind]) => ({ on: { arn: "resource_arn", of }, to: { policy: "policy", for: kind } })),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
