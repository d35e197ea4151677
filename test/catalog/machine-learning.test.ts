import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { tell } from "../../src/language";
import { buildDataMap } from "../../src/model/build-data-map";
import type { End } from "../../src/model/data-map";
import { defaultLabels } from "../../src/model/labels";
import { isUnknown } from "../../src/model/value";
import { noRegisters } from "../../src/registers/registers";
import { judged } from "../support/judged";
import { change, config, provider, readPlan } from "../support/plan";

// What services of machine learning, agents and contact centres do with the data that they are given.

const important = { "auto:data-class": "important" };
const munich = { id: "444455556666", partition: "aws-cn", operatedFrom: "DE" };
const here = { id: "111122223333", partition: "aws-cn", operatedFrom: "CN" };

type Change = ReturnType<typeof change>;

/** In Beijing, unless a resource names another region. */
function deployed(...changes: readonly Change[]) {
  return readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: { resources: changes.map(({ address }) => config(address)) },
    },
    resource_changes: changes,
  });
}

function mapped(...changes: readonly Change[]) {
  return buildDataMap(deployed(...changes), {
    catalog,
    labels: defaultLabels,
    registers: { ...noRegisters, accounts: [munich, here] } as never,
    today: "2026-11-22",
  });
}

/** The resource, else the region, else what it is called, with `?` where nobody knows where that is. */
const end = ({ resource, place, says }: End) =>
  resource?.address ?? (isUnknown(place.side) ? `${tell(says, "en")}?` : (place.region ?? tell(says, "en")));
const copies = (...changes: readonly Change[]) =>
  mapped(...changes).copies.map(({ what, from, to }) => `${what}: ${end(from)} -> ${end(to)}`);
const grants = (...changes: readonly Change[]) =>
  mapped(...changes).grants.map(
    ({ grantee, access, store }) =>
      `${access} ${store.resource.address}: ${grantee.account ?? tell(grantee.says, "en")}`,
  );
const made = (address: string, after: object) => change(address, { after });
const bucket = (name: string, more: object = {}) => made(`aws_s3_bucket.${name}`, { bucket: name, ...more });
const lambda = (name: string) => {
  const arn = `arn:aws-cn:lambda:cn-north-1:111122223333:function:${name}`;
  return made(`aws_lambda_function.${name}`, { function_name: name, arn });
};
const functionArn = (name: string) => `arn:aws-cn:lambda:cn-north-1:111122223333:function:${name}`;
const allow = (account: string, action: string | readonly string[], resource: string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: `arn:aws-cn:iam::${account}:root` }, Action: action, Resource: resource },
    ],
  });

describe("a training job", () => {
  const job = (more: object = {}) =>
    made("aws_sagemaker_training_job.brakes", {
      training_job_name: "brakes",
      input_data_config: [
        { data_source: [{ s3_data_source: [{ s3_uri: "s3://trips/2026/" }] }] },
        { data_source: [{ file_system_data_source: [{ file_system_id: "fs-1" }] }] },
      ],
      output_data_config: [{ s3_output_path: "s3://models/brakes" }],
      ...more,
    });

  test("reads its channels and writes what it made", () => {
    const files = made("aws_efs_file_system.maps", { id: "fs-1", creation_token: "maps" });
    expect(copies(bucket("trips"), bucket("models"), files, job())).toEqual([
      "what it works on: aws_s3_bucket.trips -> aws_sagemaker_training_job.brakes",
      "files: aws_efs_file_system.maps -> aws_sagemaker_training_job.brakes",
      "results: aws_sagemaker_training_job.brakes -> aws_s3_bucket.models",
    ]);
  });

  test("carries the class of what it read into what it wrote", () => {
    const { stores } = mapped(bucket("trips", { tags: important }), bucket("models"), job());
    const labels = stores.map(({ resource, label }) => `${resource.address} ${label.classes.join()}`);
    expect(labels).toContain("aws_s3_bucket.models important");
  });

  test("writes checkpoints, traces and experiments where it is told", () => {
    const more = job({
      checkpoint_config: [{ s3_uri: "s3://work/checkpoints" }],
      mlflow_config: [
        { mlflow_resource_arn: "arn:aws:sagemaker:eu-central-1:111122223333:mlflow-tracking-server/lab" },
      ],
    });
    expect(copies(bucket("work"), more)).toEqual(
      expect.arrayContaining([
        "results: aws_sagemaker_training_job.brakes -> aws_s3_bucket.work",
        "experiments: aws_sagemaker_training_job.brakes -> eu-central-1",
      ]),
    );
  });
});

describe("an endpoint of models", () => {
  const configuration = (more: object = {}) =>
    made("aws_sagemaker_endpoint_configuration.now", { name: "now", production_variants: [{}], ...more });
  const capture = (enable_capture?: boolean) =>
    configuration({ data_capture_config: [{ destination_s3_uri: "s3://seen/now", enable_capture }] });
  const endpoint = made("aws_sagemaker_endpoint.now", { name: "now", endpoint_config_name: "now" });
  const toBucket = "requests and answers: aws_sagemaker_endpoint_configuration.now -> aws_s3_bucket.seen";

  test("keeps what it is asked only where capturing is turned on", () => {
    expect(copies(bucket("seen"), capture(true))).toEqual([toBucket]);
    expect(copies(bucket("seen"), capture(false))).toEqual([]);
    expect(copies(bucket("seen"), capture())).toEqual([]);
  });

  test("brings its class to what is captured", () => {
    const { stores } = mapped(
      bucket("seen"),
      capture(true),
      made("aws_sagemaker_endpoint.now", {
        ...{ name: "now", endpoint_config_name: "now", tags: important },
      }),
    );
    expect(stores.find(({ resource }) => resource.address === "aws_s3_bucket.seen")?.label.classes).toEqual([
      "important",
    ]);
  });

  test("is watched by a schedule that writes elsewhere", () => {
    const schedule = made("aws_sagemaker_monitoring_schedule.drift", {
      name: "drift",
      monitoring_schedule_config: [
        {
          monitoring_job_definition: [
            {
              monitoring_inputs: [{ endpoint_input: [{ endpoint_name: "now" }] }],
              monitoring_output_config: [{ monitoring_outputs: [{ s3_output: [{ s3_uri: "s3://seen/drift" }] }] }],
            },
          ],
        },
      ],
    });
    expect(copies(endpoint, schedule, bucket("seen"))).toEqual(
      expect.arrayContaining([
        "requests and answers: aws_sagemaker_endpoint.now -> aws_sagemaker_monitoring_schedule.drift",
        "results: aws_sagemaker_monitoring_schedule.drift -> aws_s3_bucket.seen",
      ]),
    );
  });
});

describe("people who label and review", () => {
  const job = (workteam_arn: string) =>
    made("aws_sagemaker_labeling_job.signs", {
      labeling_job_name: "signs",
      tags: important,
      human_task_config: [{ workteam_arn }],
    });

  test("are everybody where the crowd of Mechanical Turk does the work", () => {
    expect(grants(job("arn:aws:sagemaker:us-west-2:394669845002:workteam/public-crowd/default"))).toEqual([
      "read aws_sagemaker_labeling_job.signs: everybody",
    ]);
  });

  test("are a team that is named elsewhere", () => {
    const team = "arn:aws-cn:sagemaker:cn-north-1:111122223333:workteam/private-crowd/desk";
    expect(grants(job(team))).toEqual([]);
  });

  test("of a team come in by the identity provider of its workforce", () => {
    const workforce = made("aws_sagemaker_workforce.staff", {
      ...{ id: "staff", workforce_name: "staff" },
      oidc_config: [{ issuer: "https://login.example.com" }],
    });
    const team = made("aws_sagemaker_workteam.desk", { workteam_name: "desk", workforce_name: "staff" });
    expect(grants(workforce, team)).toEqual([
      "read aws_sagemaker_workteam.desk: the identity provider login.example.com",
    ]);
  });
});

describe("a group of models", () => {
  const group = made("aws_sagemaker_model_package_group.brakes", {
    model_package_group_name: "brakes",
    tags: important,
  });
  const policy = (resource_policy: string) =>
    made("aws_sagemaker_model_package_group_policy.brakes", { model_package_group_name: "brakes", resource_policy });
  const arn = "arn:aws-cn:sagemaker:cn-north-1:111122223333:model-package";

  test.each([`${arn}-group/brakes`, `${arn}/brakes/*`])("is opened by a policy on %s", (resource) => {
    const opened = policy(allow(munich.id, "sagemaker:DescribeModelPackage", resource));
    expect(grants(group, opened)).toEqual(["read aws_sagemaker_model_package_group.brakes: 444455556666"]);
  });

  test("is not opened by one that only lists it, and alone to nobody", () => {
    const listed = policy(allow(munich.id, "sagemaker:ListModelPackages", `${arn}-group/brakes`));
    expect(grants(group, listed)).toEqual([]);
    expect(grants(group)).toEqual([]);
  });
});

describe("a knowledge base", () => {
  const base = (storage_configuration: object) =>
    made("aws_bedrockagent_knowledge_base.manuals", {
      ...{ id: "KB1", name: "manuals" },
      storage_configuration: [storage_configuration],
    });

  test("is filled from a bucket, and not the other way round", () => {
    const source = made("aws_bedrockagent_data_source.manuals", {
      knowledge_base_id: "KB1",
      data_source_configuration: [{ s3_configuration: [{ bucket_arn: "arn:aws-cn:s3:::manuals" }] }],
    });
    expect(copies(bucket("manuals"), base({}), source)).toEqual([
      "documents: aws_s3_bucket.manuals -> aws_bedrockagent_knowledge_base.manuals",
    ]);
  });

  test("may keep its vectors outside AWS", () => {
    const outside = base({ pinecone_configuration: [{ connection_string: "https://kb-1.svc.pinecone.example" }] });
    expect(copies(outside)).toEqual([
      "documents: aws_bedrockagent_knowledge_base.manuals -> kb-1.svc.pinecone.example?",
    ]);
  });

  test("asks the model that its ARN names, in that region", () => {
    const inference = made("aws_bedrock_inference_profile.fast", {
      name: "fast",
      model_source: [{ copy_from: "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0" }],
      models: [
        { model_arn: "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0" },
        { model_arn: "arn:aws:bedrock:us-west-2::foundation-model/amazon.nova-pro-v1:0" },
      ],
    });
    const to = (region: string) => `prompts and answers: aws_bedrock_inference_profile.fast -> ${region}`;
    expect(copies(inference)).toEqual(expect.arrayContaining([to("us-east-1"), to("us-west-2")]));
  });
});

test("what an agent asks goes to the throughput that it names, and to the model behind it", () => {
  const [bought, model] = ["provisioned-model/p", "custom-model/m"].map(
    (name) => `arn:aws:bedrock:us-east-1:111122223333:${name}`,
  );
  const agent = made("aws_bedrockagent_agent.desk", {
    ...{ agent_id: "A1", agent_name: "desk", foundation_model: bought, tags: important },
  });
  const throughput = made("aws_bedrock_provisioned_model_throughput.p", {
    ...{ provisioned_model_name: "p", provisioned_model_arn: bought, model_arn: model },
  });
  expect(copies(agent, throughput)).toEqual([
    "prompts and answers: aws_bedrock_provisioned_model_throughput.p -> us-east-1",
    "prompts and answers: aws_bedrockagent_agent.desk -> aws_bedrock_provisioned_model_throughput.p",
  ]);
});

test("what agents ask of models is logged, with its class, where the region logs", () => {
  const agent = made("aws_bedrockagent_agent.desk", { agent_id: "A1", agent_name: "desk", tags: important });
  const logging = made("aws_bedrock_model_invocation_logging_configuration.all", {
    logging_config: [{ s3_config: [{ bucket_name: "said" }] }],
  });
  const { stores } = mapped(agent, logging, bucket("said"));
  expect(stores.find(({ resource }) => resource.name === "said")?.label.classes).toEqual(["important"]);
});

test("a profile of a geography passes on what it is asked to other regions", () => {
  const agent = (foundation_model: string) =>
    made("aws_bedrockagent_agent.desk", { agent_id: "A1", agent_name: "desk", region: "eu-west-1", foundation_model });
  const asked = (where: string) => `prompts and answers: aws_bedrockagent_agent.desk -> ${where}`;
  expect(copies(agent("anthropic.claude-sonnet-4-v1:0"))).toEqual([asked("eu-west-1")]);
  expect(copies(agent("eu.anthropic.claude-sonnet-4-v1:0"))).toContain(asked("eu-central-1"));
  // Also where it is called in one of the regions that stand for the geography.
  const inside = made("aws_bedrockagent_agent.desk", {
    ...{
      agent_id: "A1",
      agent_name: "desk",
      region: "ap-northeast-1",
      foundation_model: "apac.anthropic.claude-3-v1:0",
    },
  });
  expect(copies(inside)).toContain(asked("ap-south-1"));
  const profile = "arn:aws:bedrock:eu-west-1:111122223333:inference-profile/global.anthropic.claude-sonnet-4-v1:0";
  expect(copies(agent(profile))).toEqual(["eu-west-1", "us-east-1", "eu-central-1", "ap-northeast-1"].map(asked));
  expect(copies(agent("ca.amazon.nova-lite-v1:0"))).toContain(asked("ca.amazon.nova-lite-v1?"));
  const home = { agent_id: "A1", agent_name: "desk", foundation_model: "global.anthropic.claude-sonnet-4-v1:0" };
  expect(copies(made("aws_bedrockagent_agent.desk", home))).toContain(asked("a place that is not known?"));
  const guardrail = (more: object) =>
    made("aws_bedrock_guardrail.words", { name: "words", guardrail_id: "g1", region: "us-west-2", ...more });
  const wide = { cross_region_config: [{ guardrail_profile_identifier: "us.guardrail.v1:0" }] };
  expect(copies(guardrail(wide))).toEqual(
    ["us-east-1", "us-west-2"].map((region) => `prompts and answers: aws_bedrock_guardrail.words -> ${region}`),
  );
  expect(copies(guardrail({}))).toEqual([]);
});

describe("agents", () => {
  const runtime = "arn:aws-cn:bedrock-agentcore:cn-north-1:111122223333:runtime/trips-1";
  const agent = (more: object = {}) =>
    made("aws_bedrockagentcore_agent_runtime.trips", {
      ...{ agent_runtime_id: "trips-1", agent_runtime_name: "trips", agent_runtime_arn: runtime, tags: important },
      network_configuration: [{ network_mode: "PUBLIC" }],
      ...more,
    });

  test("are private by default, also where they may call out to the internet", () => {
    expect(grants(agent())).toEqual([]);
  });

  test("let in whoever an identity provider, or a policy, lets in", () => {
    const url = "https://login.example.com/.well-known/openid-configuration";
    const byToken = agent({ authorizer_configuration: [{ custom_jwt_authorizer: [{ discovery_url: url }] }] });
    expect(grants(byToken)[0]).toContain("login.example.com");
    const policy = made("aws_bedrockagentcore_resource_policy.trips", {
      resource_arn: runtime,
      policy: allow(munich.id, "bedrock-agentcore:InvokeAgentRuntime", runtime),
    });
    expect(grants(agent(), policy)).toEqual(["read aws_bedrockagentcore_agent_runtime.trips: 444455556666"]);
  });

  test("reach everybody through a gateway that asks nobody", () => {
    const gateway = (authorizer_type: string) =>
      made("aws_bedrockagentcore_gateway.tools", { gateway_id: "tools-1", name: "tools", authorizer_type });
    expect(grants(gateway("NONE"))).toEqual(["read aws_bedrockagentcore_gateway.tools: everybody"]);
    expect(grants(gateway("AWS_IAM"))).toEqual([]);
    const target = made("aws_bedrockagentcore_gateway_target.trips", {
      gateway_identifier: "tools-1",
      target_configuration: [{ mcp: [{ lambda: [{ lambda_arn: functionArn("trips") }] }] }],
    });
    expect(copies(gateway("AWS_IAM"), target, lambda("trips"))).toEqual([
      "requests: aws_bedrockagentcore_gateway.tools -> aws_lambda_function.trips",
      "answers: aws_lambda_function.trips -> aws_bedrockagentcore_gateway.tools",
    ]);
  });

  test("are found in a registry by whoever has a token, where one is asked for", () => {
    const registry = (discovery_configuration: object) =>
      made("aws_agentregistry_registry.tools", { name: "tools", discovery_configuration: [discovery_configuration] });
    const discovery_url = "https://login.example.com/.well-known/openid-configuration";
    expect(
      grants(registry({ authorizer_configuration: [{ custom_jwt_authorizer: [{ discovery_url }] }] })),
    ).toHaveLength(1);
    expect(grants(registry({ authorizer_type: "AWS_IAM" }))).toEqual([]);
  });

  test("that ask the model of another company send it what is said", () => {
    const harness = made("aws_bedrockagentcore_harness.desk", {
      ...{ harness_id: "desk-1", harness_name: "desk" },
      model: [{ openai_model_config: [{ model_id: "gpt-4o", api_key_arn: "arn:aws:secretsmanager:x" }] }],
    });
    expect(copies(harness)).toEqual(["conversations: aws_bedrockagentcore_harness.desk -> gpt-4o?"]);
  });

  test("are recorded only where recording is turned on", () => {
    const browser = (enabled: boolean) =>
      made("aws_bedrockagentcore_browser.web", {
        ...{ browser_id: "web-1", name: "web" },
        recording: [{ enabled, s3_location: [{ bucket: "seen", prefix: "x" }] }],
      });
    expect(copies(bucket("seen"), browser(true))).toEqual([
      "recordings: aws_bedrockagentcore_browser.web -> aws_s3_bucket.seen",
    ]);
    expect(copies(bucket("seen"), browser(false))).toEqual([]);
  });
});

describe("a contact centre", () => {
  const instance = (more: object = {}) =>
    made("aws_connect_instance.desk", { id: "desk-1", instance_alias: "desk", tags: important, ...more });
  const talk = (to: string) => `calls and chats: aws_connect_instance.desk -> ${to}`;

  test("alone passes nothing on, and lets nobody in", () => {
    expect(copies(instance())).toEqual([]);
    expect(grants(instance())).toEqual([]);
  });

  test("keeps recordings in a bucket, calls telephones, and asks bots of another region", () => {
    const recordings = made("aws_connect_instance_storage_config.calls", {
      instance_id: "desk-1",
      resource_type: "CALL_RECORDINGS",
      storage_config: [{ storage_type: "S3", s3_config: [{ bucket_name: "calls", bucket_prefix: "x" }] }],
    });
    const telephone = made("aws_connect_quick_connect.garage", {
      instance_id: "desk-1",
      quick_connect_config: [{ phone_config: [{ phone_number: "+498912345" }] }],
    });
    const bot = made("aws_connect_bot_association.voice", {
      instance_id: "desk-1",
      lex_bot: [{ name: "Voice", lex_region: "us-east-1" }],
    });
    expect(copies(instance(), bucket("calls"), recordings, telephone, bot).sort()).toEqual(
      [talk("a mailbox, telephone or other recipient?"), talk("aws_s3_bucket.calls"), talk("us-east-1")].sort(),
    );
  });

  test("passes on what its flows say", () => {
    const flow = made("aws_connect_contact_flow.in", {
      instance_id: "desk-1",
      content: JSON.stringify({
        Actions: [
          { Type: "InvokeLambdaFunction", Parameters: { LambdaFunctionARN: functionArn("lookup") } },
          { Type: "TransferParticipantToThirdParty", Parameters: { ThirdPartyPhoneNumber: "+498912345" } },
        ],
      }),
    });
    expect(copies(instance(), lambda("lookup"), flow)).toEqual([
      talk("aws_lambda_function.lookup"),
      talk("a mailbox, telephone or other recipient?"),
    ]);
  });

  test("calls what is chosen while a flow runs, which nobody knows", () => {
    const flow = made("aws_connect_contact_flow.in", {
      instance_id: "desk-1",
      content: JSON.stringify({ Actions: [{ Parameters: { LambdaFunctionARN: "$.Attributes.lookup" } }] }),
    });
    expect(copies(instance(), flow)).toEqual([talk("a target that is not known?")]);
  });

  test("writes to others than the customer, and hands calls to voice connectors", () => {
    const flow = (...Actions: object[]) =>
      made("aws_connect_contact_flow.in", { instance_id: "desk-1", content: JSON.stringify({ Actions }) });
    const message = (Address: string) => ({
      Type: "StartOutboundChatContact",
      Parameters: { DestinationEndpoint: { Address, Type: "TELEPHONE_NUMBER" } },
    });
    const handed = (Parameters: object) => ({ Type: "TransferParticipantToThirdParty", Parameters });
    const somebody = [talk("a mailbox, telephone or other recipient?")];
    expect(copies(instance(), flow(message("+498912345")))).toEqual(somebody);
    expect(copies(instance(), flow(message("$.CustomerEndpoint.Address")))).toEqual([]);
    expect(copies(instance(), flow(handed({ VoiceConnectorArn: "arn" })))).toEqual(somebody);
    expect(copies(instance(), flow({ Type: "DisconnectParticipant", Parameters: {} }))).toEqual([]);
  });

  test("passes on to nobody knows whom by a flow that is in a file", () => {
    const flow = (more: object) =>
      made("aws_connect_contact_flow_module.in", { instance_id: "desk-1", filename: "in.json", ...more });
    expect(copies(instance(), flow({}))).toEqual([talk("where a file says that is not read?")]);
    expect(copies(instance(), flow({ content: '{"Actions":[]}' }))).toEqual([]);
  });
});

describe("a flow between applications", () => {
  const profile = made("aws_appflow_connector_profile.crm", {
    name: "crm",
    connector_profile_config: [
      { connector_profile_properties: [{ salesforce: [{ instance_url: "https://fleet.my.salesforce.com" }] }] },
    ],
  });
  const flow = (source: object, destination: object) =>
    made("aws_appflow_flow.sync", {
      name: "sync",
      source_flow_config: [source],
      destination_flow_config: [destination],
    });
  const s3 = { s3: [{ bucket_name: "leads" }] };

  test("goes from the bucket to the profile, or from the profile to the bucket", () => {
    const out = flow(
      { connector_type: "S3", source_connector_properties: [s3] },
      { connector_type: "Salesforce", connector_profile_name: "crm" },
    );
    expect(copies(bucket("leads"), profile, out)).toEqual([
      "records: aws_s3_bucket.leads -> aws_appflow_flow.sync",
      "records: aws_appflow_flow.sync -> aws_appflow_connector_profile.crm",
    ]);
    const back = flow(
      { connector_type: "Salesforce", connector_profile_name: "crm" },
      { connector_type: "S3", destination_connector_properties: [s3] },
    );
    expect(copies(bucket("leads"), profile, back)).toEqual([
      "records: aws_appflow_connector_profile.crm -> aws_appflow_flow.sync",
      "records: aws_appflow_flow.sync -> aws_s3_bucket.leads",
    ]);
  });

  test("to a profile that is not here leads to nobody knows where", () => {
    const out = flow(
      { connector_type: "S3", source_connector_properties: [s3] },
      { connector_type: "Salesforce", connector_profile_name: "other" },
    );
    expect(copies(bucket("leads"), out)).toContain("records: aws_appflow_flow.sync -> other?");
  });
});

describe("a clean room", () => {
  test("lets in the members that may query or receive results, and no others", () => {
    const room = made("aws_cleanrooms_collaboration.risk", {
      name: "risk",
      tags: important,
      member: [
        { account_id: munich.id, display_name: "Munich", member_abilities: ["CAN_RECEIVE_RESULTS"] },
        { account_id: "999988887777", display_name: "Quiet", member_abilities: [] },
      ],
    });
    expect(grants(room)).toEqual(["read aws_cleanrooms_collaboration.risk: 444455556666"]);
    const found = judged(deployed(room), { accounts: [munich, here] } as never).findings;
    expect(found.filter(({ kind }) => kind === "grant").map(({ outcome }) => outcome)).toEqual(["broken"]);
  });
});

test("faces that are found in a video go where the stream of results is", () => {
  const processor = made("aws_rekognition_stream_processor.faces", {
    name: "faces",
    input: [{ kinesis_video_stream: [{ arn: "arn:aws-cn:kinesisvideo:cn-north-1:111122223333:stream/cabin/1" }] }],
    output: [{ kinesis_data_stream: [{ arn: "arn:aws:kinesis:eu-central-1:111122223333:stream/found" }] }],
  });
  const cabin = made("aws_kinesis_video_stream.cabin", { name: "cabin", tags: important });
  expect(copies(cabin, processor)).toEqual([
    "video: aws_kinesis_video_stream.cabin -> aws_rekognition_stream_processor.faces",
    "results: aws_rekognition_stream_processor.faces -> eu-central-1",
  ]);
});

test("what AWS may take to improve its models it may keep in a region that it chooses", () => {
  const processor = (opt_in: boolean) =>
    made("aws_rekognition_stream_processor.faces", { data_sharing_preference: [{ opt_in }] });
  expect(copies(processor(true))).toEqual([
    "video: aws_rekognition_stream_processor.faces -> a region that AWS chooses?",
  ]);
  expect(copies(processor(false))).toEqual([]);
});

test("a credential for another service is taken from its secret, whoever the vendor is", () => {
  const secret = made("aws_secretsmanager_secret.github", { id: "github", name: "github" });
  const vendor = made("aws_bedrockagentcore_oauth2_credential_provider.github", {
    name: "github",
    oauth2_provider_config: [
      { github_oauth2_provider_config: [{ client_id: "x", client_secret_config: [{ secret_id: "github" }] }] },
    ],
  });
  expect(copies(secret, vendor)).toEqual([
    "a secret: aws_secretsmanager_secret.github -> aws_bedrockagentcore_oauth2_credential_provider.github",
  ]);
  const handed = (credential_provider_vendor: string) =>
    copies(made("aws_bedrockagentcore_oauth2_credential_provider.v", { name: "v", credential_provider_vendor })).length;
  expect([handed("SlackOauth2"), handed("CustomOauth2")]).toEqual([1, 0]);
});

test("an index is filled from buckets and pages, and hands documents only to its hooks", () => {
  const index = made("aws_kendra_index.help", { id: "i-1", name: "help" });
  const source = made("aws_kendra_data_source.help", {
    index_id: "i-1",
    configuration: [
      {
        template_configuration: [
          {
            template: JSON.stringify({
              connectionConfiguration: {
                repositoryEndpointMetadata: { seedUrlConnections: [{ seedUrl: "https://help.example.com/start" }] },
              },
            }),
          },
        ],
      },
    ],
    custom_document_enrichment_configuration: [
      { pre_extraction_hook_configuration: [{ s3_bucket: "raw", lambda_arn: functionArn("clean") }] },
    ],
  });
  expect(copies(index, source, bucket("raw"), lambda("clean"))).toEqual([
    "documents: help.example.com? -> aws_kendra_index.help",
    "documents: aws_kendra_index.help -> aws_s3_bucket.raw",
    "documents: aws_kendra_index.help -> aws_lambda_function.clean",
  ]);
});

test("an index believes who issues its tokens, or who has the key that signs them", () => {
  const index = (token: object) =>
    grants(
      made("aws_kendra_index.help", {
        ...{ id: "i-1", name: "help" },
        user_token_configurations: [{ jwt_token_type_configuration: [{ key_location: "URL", ...token }] }],
      }),
    );
  const url = "https://keys.example.com/jwks.json";
  expect(index({ url })).toEqual(["read aws_kendra_index.help: the identity provider keys.example.com/jwks.json"]);
  expect(index({ url, issuer: "https://login.example.com" })).toEqual([
    "read aws_kendra_index.help: the identity provider login.example.com",
  ]);
});

test("questions, answers and synonyms are read into an index once", () => {
  const index = made("aws_kendra_index.help", { id: "i-1", name: "help" });
  const words = made("aws_kendra_thesaurus.words", {
    ...{ index_id: "i-1", name: "words" },
    source_s3_path: [{ bucket: "raw", key: "words.txt" }],
  });
  expect(copies(index, words, bucket("raw"))).toEqual([
    "documents: aws_s3_bucket.raw -> aws_kendra_thesaurus.words",
    "documents: aws_kendra_thesaurus.words -> aws_kendra_index.help",
  ]);
});

test.each([
  [{ hostUrl: "https://help.example.com/wiki" }, "help.example.com?"],
  [{ siteUrls: ["https://example.sharepoint.com/sites/help"] }, "example.sharepoint.com?"],
  [{ siteMapUrls: ["https://help.example.com/map.xml"] }, "help.example.com?"],
  [{ dbType: "mysql", dbHost: "trips.abc.cn-north-1.rds.amazonaws.com.cn", dbPort: "3306" }, "cn-north-1"],
  [{ fileSystemId: "fs-1", fileSystemType: "WINDOWS" }, "aws_fsx_windows_file_system.maps"],
])("documents are gathered from what the template of a source names: %o", (repositoryEndpointMetadata, from) => {
  const template = JSON.stringify({ connectionConfiguration: { repositoryEndpointMetadata } });
  expect(
    copies(
      made("aws_fsx_windows_file_system.maps", { id: "fs-1" }),
      made("aws_kendra_index.help", { id: "i-1", name: "help" }),
      made("aws_kendra_data_source.help", {
        index_id: "i-1",
        configuration: [{ template_configuration: [{ template }] }],
      }),
    ),
  ).toEqual([`documents: ${from} -> aws_kendra_index.help`]);
});

test.each([
  ["eu-central-1", "Builtin.Helpfulness", ["eu-central-1", "eu-west-1"]],
  ["ap-northeast-2", "Builtin.Helpfulness", ["us-east-1", "eu-central-1", "ap-northeast-1"]],
  ["ap-northeast-2", "ours-1", []],
])("evaluators that AWS offers may think in other regions: %s, %s", (region, evaluator_id, regions) => {
  const evaluation = made("aws_bedrockagentcore_online_evaluation_config.c", {
    ...{ region, execution_status: "ENABLED", evaluator: [{ evaluator_id }] },
  });
  const asked = copies(evaluation).map((one) => one.split(" -> ")[1]);
  expect([...new Set(asked)]).toEqual([...new Set([region, ...regions])]);
});

test("what is said to a bot is logged, and goes to the functions of its intents", () => {
  const bot = made("aws_lex_bot.voice", { name: "Voice", intent: [{ intent_name: "Book", intent_version: "1" }] });
  const intent = made("aws_lex_intent.book", {
    name: "Book",
    fulfillment_activity: [{ type: "CodeHook", code_hook: [{ uri: functionArn("book") }] }],
  });
  const alias = made("aws_lex_bot_alias.live", {
    ...{ name: "Live", bot_name: "Voice" },
    conversation_logs: [{ log_settings: [{ log_type: "AUDIO", resource_arn: "arn:aws-cn:s3:::said" }] }],
  });
  expect(copies(bot, intent, alias, bucket("said"), lambda("book")).sort()).toEqual([
    "conversations: aws_lex_bot.voice -> aws_lex_intent.book",
    "conversations: aws_lex_bot.voice -> aws_s3_bucket.said",
    "conversations: aws_lex_intent.book -> aws_lambda_function.book",
  ]);
});

test("a domain of data is open to the people whom it names, and to everybody of the directory where it says so", () => {
  const domain = (more: object = {}) => made("aws_datazone_domain.fleet", { id: "d-1", name: "fleet", ...more });
  const user = (user_identifier: string) =>
    made("aws_datazone_user_profile.one", { domain_identifier: "d-1", user_identifier });
  expect(grants(domain())).toEqual([]);
  expect(grants(domain(), user(`arn:aws-cn:iam::${munich.id}:role/analyst`))).toEqual([
    "read aws_datazone_domain.fleet: 444455556666",
  ]);
  const unknown = "read aws_datazone_domain.fleet: those whom a list, a directory or a team lets in";
  expect(grants(domain(), user("b1c2d3e4-0000-1111-2222-333344445555"))).toEqual([unknown]);
  const automatic = { single_sign_on: [{ type: "IAM_IDC", user_assignment: "AUTOMATIC" }] };
  expect(grants(domain(automatic))).toEqual([unknown]);
});

describe("models and features", () => {
  test("of a hub come into the job that trains them, and its evaluator sees the answers", () => {
    const hub = "arn:aws-cn:sagemaker:cn-northwest-1:111122223333:hub-content/cars/Model/lanes/1";
    expect(
      copies(
        made("aws_sagemaker_training_job.lanes", {
          training_job_name: "lanes",
          input_data_config: [
            { data_source: [{ s3_data_source: [{ hub_access_config: [{ hub_content_arn: hub }] }] }] },
          ],
          serverless_job_config: [{ base_model_arn: hub, evaluator_arn: functionArn("judge") }],
        }),
        lambda("judge"),
      ),
    ).toEqual([
      "models: cn-northwest-1 -> aws_sagemaker_training_job.lanes",
      "prompts and answers: aws_sagemaker_training_job.lanes -> aws_lambda_function.judge",
    ]);
  });

  test("of a store go into the table that says where they are", () => {
    const store = made("aws_sagemaker_feature_group.brakes", {
      feature_group_name: "brakes",
      offline_store_config: [{ data_catalog_config: [{ database: "cars", table_name: "brakes" }] }],
    });
    expect(copies(store, made("aws_glue_catalog_table.brakes", { name: "brakes", database_name: "cars" }))).toEqual([
      "features: aws_sagemaker_feature_group.brakes -> aws_glue_catalog_table.brakes",
    ]);
  });

  test("are tracked by the app that a domain uses, and fed from sources outside", () => {
    const settings = (status: string) => ({
      canvas_app_settings: [{ identity_provider_oauth_settings: [{ data_source_name: "Snowflake", status }] }],
    });
    const domain = (status: string) =>
      made("aws_sagemaker_domain.lab", { id: "d-1", domain_name: "lab", default_user_settings: [settings(status)] });
    const app = made("aws_sagemaker_mlflow_app.runs", {
      ...{ name: "runs", default_domain_id_list: ["d-1"], artifact_store_uri: "s3://runs" },
    });
    expect(copies(domain("DISABLED"), app)).toContain(
      "experiments: aws_sagemaker_domain.lab -> aws_sagemaker_mlflow_app.runs",
    );
    expect(copies(domain("ENABLED"))).toHaveLength(1);
  });

  test("a fleet's own role alias lets whoever has a certificate of a device act as its role", () => {
    const fleet = (isMade: boolean) =>
      grants(
        bucket("trips"),
        made("aws_iam_role.device", {
          ...{ name: "device", arn: "arn:aws-cn:iam::111122223333:role/device" },
          assume_role_policy: JSON.stringify({
            Statement: [
              { Effect: "Allow", Principal: { Service: "credentials.iot.amazonaws.com" }, Action: "sts:AssumeRole" },
            ],
          }),
        }),
        made("aws_iam_role_policy.read", {
          role: "device",
          policy: JSON.stringify({
            Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::trips/*" }],
          }),
        }),
        made("aws_sagemaker_device_fleet.cars", {
          ...{ device_fleet_name: "cars", role_arn: "arn:aws-cn:iam::111122223333:role/device" },
          enable_iot_role_alias: isMade,
        }),
      );
    expect(fleet(true)).toEqual(["read aws_s3_bucket.trips: whoever holds aws_sagemaker_device_fleet.cars"]);
    expect(fleet(false)).toEqual([]);
  });
});

test("a connector of an agent's gateway leads nobody knows where, and the secret of a client goes to who hands out tokens", () => {
  const gateway = made("aws_bedrockagentcore_gateway.tools", {
    ...{ gateway_id: "tools", gateway_arn: "arn:aws-cn:bedrock-agentcore:cn-north-1:111122223333:gateway/tools" },
  });
  const target = made("aws_bedrockagentcore_gateway_target.models", {
    gateway_identifier: "arn:aws-cn:bedrock-agentcore:cn-north-1:111122223333:gateway/tools",
    target_configuration: [{ inference: [{ connector: [{ source: [{ connector_id: "elsewhere" }] }] }] }],
  });
  expect(copies(gateway, target)).toEqual([
    "requests: aws_bedrockagentcore_gateway.tools -> elsewhere?",
    "answers: elsewhere? -> aws_bedrockagentcore_gateway.tools",
  ]);
  const client = made("aws_bedrockagentcore_oauth2_credential_provider.login", {
    name: "login",
    oauth2_provider_config: [
      { included_oauth2_provider_config: [{ token_endpoint: "https://login.example.com/token" }] },
    ],
  });
  expect(copies(client)).toEqual([
    "a secret: aws_bedrockagentcore_oauth2_credential_provider.login -> login.example.com?",
  ]);
});

test("a contact centre that signs in elsewhere is open to whom the directory lets in", () => {
  const centre = (more: object) => made("aws_connect_instance.help", { instance_alias: "help", ...more });
  expect(grants(centre({ identity_management_type: "CONNECT_MANAGED" }))).toEqual([]);
  expect(grants(centre({ identity_management_type: "SAML" })).length).toBe(1);
  expect(grants(centre({ identity_management_type: "EXISTING_DIRECTORY", directory_id: "d-1" })).length).toBe(1);
});

test("a prompt of a flow asks the model of each of its variants, in the region that its ARN names", () => {
  const arn = "arn:aws-cn:bedrock:cn-north-1:111122223333:prompt/P1";
  const model = "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-pro-v1:0";
  const resource = [{ prompt_arn: arn }];
  const node = { configuration: [{ prompt: [{ source_configuration: [{ resource }] }] }] };
  expect(
    copies(
      made("aws_bedrockagent_prompt.route", { id: "P1", arn, variant: [{ name: "one", model_id: model }] }),
      made("aws_bedrockagent_flow.trip", { name: "trip", definition: [{ node: [node] }] }),
    ),
  ).toEqual([
    "what it works on: aws_bedrockagent_flow.trip -> aws_bedrockagent_prompt.route",
    "prompts and answers: aws_bedrockagent_prompt.route -> eu-central-1",
  ]);
});
