import type { CatalogEntry, Copies, Designation, Evidence, Grants } from "../entry";
import { subnetsAt } from "./subnets";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "sagemaker", checked: "2026-11-22" }];

const role = (path: string): Designation => ({ arn: path, of: ["aws_iam_role"] });
const topic = (path: string): Designation => ({ arn: path, of: ["aws_sns_topic"] });
const functions = ["aws_lambda_function", "aws_lambda_alias"];
const domain: Designation = { name: "domain_id", of: ["aws_sagemaker_domain"] };
const workteams = ["aws_sagemaker_workteam"];

/** What a job reads from where, and writes to where. */
const read = (path: string): Copies => ({
  what: "what it works on",
  from: { address: path },
  to: "self",
  rhythm: "once",
});
const written = (path: string): Copies => ({ what: "results", from: "self", to: { address: path }, rhythm: "once" });
const mounted = (path: string): Copies => ({
  what: "files",
  from: { name: path, of: ["aws_efs_file_system", "aws_fsx_lustre_file_system"] },
  to: "self",
  rhythm: "continuous",
});
/** What people in Studio have of their own: they write to it, too. */
const atHome = (path: string): readonly Copies[] => [
  mounted(path),
  { ...mounted(path), what: "written files", from: "self", to: mounted(path).from },
];
/** A job writes to a file system as far as it may. */
const fileSystem = (each: string): readonly Copies[] =>
  atHome(".file_system_id").map((copy, index) => ({
    ...copy,
    each,
    when: index === 0 ? [] : [{ path: ".file_system_access_mode", is: ["rw"], unset: false }],
  }));
const modelFrom = (path: string): Copies => ({
  what: "models",
  from: { address: path },
  to: "self",
  rhythm: "once",
});
/** A model of a hub, of the customer or of AWS. */
const fromHub = (source: string): Copies => ({
  what: "models",
  from: { arn: `${source}.hub_access_config.hub_content_arn`, of: ["aws_sagemaker_hub"] },
  to: "self",
  rhythm: "once",
});
const trained = (path: string): readonly Copies[] => [
  fromHub(`${path}input_data_config.data_source.s3_data_source`),
  read(`${path}input_data_config.data_source.s3_data_source.s3_uri`),
  ...fileSystem(`${path}input_data_config.data_source.file_system_data_source`),
  written(`${path}output_data_config.s3_output_path`),
];
const transformed = (path: string): readonly Copies[] => [
  read(`${path}.transform_input.data_source.s3_data_source.s3_uri`),
  written(`${path}.transform_output.s3_output_path`),
];
/** A job that watches, again and again, what an endpoint, or a transformation, was asked and answered. */
const watched = (job: string, inputs: string, baseline: string, outputs: string): readonly Copies[] =>
  [
    {
      what: "requests and answers" as const,
      from: { name: `${job}${inputs}.endpoint_input.endpoint_name`, of: ["aws_sagemaker_endpoint"] },
      to: "self" as const,
    },
    read(`${job}${inputs}.batch_transform_input.data_captured_destination_s3_uri`),
    read(`${job}${baseline}.constraints_resource.s3_uri`),
    read(`${job}${baseline}.statistics_resource.s3_uri`),
    written(`${job}${outputs}.monitoring_outputs.s3_output.s3_uri`),
  ].map((copy) => ({ ...copy, rhythm: "scheduled" }));
const containers = ["primary_container", "container"].flatMap((path) => [
  modelFrom(`${path}.model_data_url`),
  modelFrom(`${path}.model_data_source.s3_data_source.s3_uri`),
  modelFrom(`${path}.additional_model_data_source.s3_data_source.s3_uri`),
]);

const answers = (path: string): Copies => ({
  what: "requests and answers",
  from: "self",
  to: { address: path },
  rhythm: "continuous",
});
const failed = (path: string, what: Copies["what"]): Copies => ({
  what,
  from: "self",
  to: { address: path },
  rhythm: "on-failure",
});

/** People who are shown the data: those of a team, or anybody who takes on work for money. */
const shown = (workteam: string): Copies => ({
  what: "what it works on",
  from: "self",
  to: { arn: workteam, of: workteams },
  rhythm: "continuous",
});
const crowds = (workteam: string): readonly Grants[] => [
  { when: [{ path: workteam, is: ["*:workteam/public-crowd/*"], unset: false }], to: { public: workteam } },
  { when: [{ path: workteam, is: ["*:workteam/vendor-crowd/*"], unset: false }], to: { people: workteam } },
];

/** Notebooks come from a repository, and whoever works on them may push them back. */
const keptInGit = (path: string): readonly Copies[] =>
  ["jupyter_lab_app_settings", "jupyter_server_app_settings"].map((app) => ({
    what: "notebooks and their files",
    from: "self",
    to: { mentioned: `${path}.${app}.code_repository.repository_url` },
    rhythm: "continuous",
  }));
/** What the users of a domain may share, keep and register. */
const studio = (path: string): readonly Copies[] => [
  {
    what: "notebooks and their files",
    when: [{ path: `${path}.sharing_settings.notebook_output_option`, is: ["Allowed"], unset: false }],
    from: "self",
    to: { address: `${path}.sharing_settings.s3_output_path` },
    rhythm: "continuous",
  },
  {
    what: "results",
    from: "self",
    to: { address: `${path}.canvas_app_settings.workspace_settings.s3_artifact_path` },
    rhythm: "continuous",
  },
  {
    what: "models",
    when: [{ path: `${path}.canvas_app_settings.model_register_settings.status`, is: ["ENABLED"], unset: true }],
    from: "self",
    to: { arn: `${path}.canvas_app_settings.model_register_settings.cross_account_model_register_role_arn` },
    rhythm: "continuous",
  },
  ...atHome(`${path}.custom_file_system_config.efs_file_system_config.file_system_id`),
  ...keptInGit(path),
  connected(path),
];
/** Sources outside AWS from which Canvas takes in data. */
const connected = (path: string): Copies => ({
  what: "data sets",
  when: [
    { path: `${path}.canvas_app_settings.identity_provider_oauth_settings.status`, not: ["DISABLED"], unset: true },
  ],
  from: { address: `${path}.canvas_app_settings.identity_provider_oauth_settings.data_source_name` },
  to: "self",
  rhythm: "once",
});
/** Who runs code in the apps that are made as a configuration says, and how these are called. */
const appsMadeBy = [
  ["aws_sagemaker_domain", "default_user_settings.jupyter_lab_app_settings", "jupyter_lab_image_config"],
  ["aws_sagemaker_domain", "default_space_settings.jupyter_lab_app_settings", "jupyter_lab_image_config"],
  ["aws_sagemaker_domain", "default_user_settings.code_editor_app_settings", "code_editor_app_image_config"],
  ["aws_sagemaker_user_profile", "user_settings.jupyter_lab_app_settings", "jupyter_lab_image_config"],
  ["aws_sagemaker_user_profile", "user_settings.code_editor_app_settings", "code_editor_app_image_config"],
] as const;
const signIn = ["sagemaker:CreatePresignedDomainUrl"];

const artifacts: Copies = {
  what: "experiments",
  from: "self",
  to: { address: "artifact_store_uri" },
  rhythm: "continuous",
};

const catalogued = "offline_store_config.data_catalog_config";
/** The steps of a pipeline, and those that it takes by a condition, or by one within that. */
const branches = ["Arguments.IfSteps", "Arguments.ElseSteps"];
const within = (steps: readonly string[]) => steps.flatMap((step) => branches.map((branch) => `${step}.${branch}`));
const first = ["pipeline_definition.Steps"];
const steps = [...first, ...within(first), ...within(within(first))];
const jobs = steps.flatMap((step) =>
  ["", ".TrainingJobDefinition", ".TrainingJobDefinitions"].map((tuned) => `${step}.Arguments${tuned}`),
);
const asked = { what: "what it works on", from: "self", rhythm: "once" } as const;

export const sagemaker = [
  {
    terraform: "aws_sagemaker_training_job",
    names: ["training_job_name"],
    arn: "sagemaker:training-job/{training_job_name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      ...trained(""),
      ...["environment.*", "hyper_parameters.*"].map(toWhatIsNamed),
      ...["arguments", "entrypoint"].map((told) => toWhatIsNamed(`algorithm_specification.container_${told}`)),
      written("checkpoint_config.s3_uri"),
      written("debug_hook_config.s3_output_path"),
      written("debug_rule_configurations.s3_output_path"),
      written("profiler_config.s3_output_path"),
      written("profiler_rule_configurations.s3_output_path"),
      written("tensor_board_output_config.s3_output_path"),
      {
        what: "experiments",
        from: "self",
        to: {
          arn: "mlflow_config.mlflow_resource_arn",
          of: ["aws_sagemaker_mlflow_tracking_server", "aws_sagemaker_mlflow_app"],
        },
        rhythm: "once",
      },
      {
        what: "models",
        from: "self",
        to: { arn: "model_package_config.model_package_group_arn", of: ["aws_sagemaker_model_package_group"] },
        rhythm: "once",
      },
      {
        what: "models",
        from: { arn: "model_package_config.source_model_package_arn", of: ["aws_sagemaker_model_package_group"] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "models",
        from: { arn: "serverless_job_config.base_model_arn", of: ["aws_sagemaker_hub"] },
        to: "self",
        rhythm: "once",
      },
      {
        // It judges the answers of the model, also by code.
        what: "prompts and answers",
        from: "self",
        to: { arn: "serverless_job_config.evaluator_arn" },
        rhythm: "continuous",
      },
    ],
    runsAs: [{ role: role("role_arn") }],
    evidence,
  },
  {
    terraform: "aws_sagemaker_hyper_parameter_tuning_job",
    filledIn: ["training_job_definition.static_hyper_parameters", "training_job_definitions.static_hyper_parameters"],
    names: ["name"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: ["training_job_definition", "training_job_definitions"].flatMap((path) => [
      ...trained(`${path}.`),
      written(`${path}.checkpoint_config.s3_uri`),
      toWhatIsNamed(`${path}.environment.*`),
      toWhatIsNamed(`${path}.static_hyper_parameters.*`),
    ]),
    runsAs: [{ role: role("training_job_definition.role_arn") }, { role: role("training_job_definitions.role_arn") }],
    evidence,
  },
  {
    // Its jobs of validation read and write; the algorithm itself is code.
    terraform: "aws_sagemaker_algorithm",
    names: ["algorithm_name"],
    arn: "sagemaker:algorithm/{algorithm_name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      modelFrom("inference_specification.containers.model_data_url"),
      modelFrom("inference_specification.containers.model_data_source.s3_data_source.s3_uri"),
      modelFrom("inference_specification.containers.model_data_source.s3_data_source.manifest_s3_uri"),
      fromHub("inference_specification.containers.model_data_source.s3_data_source"),
      modelFrom("inference_specification.containers.additional_s3_data_source.s3_uri"),
      read("training_specification.additional_s3_data_source.s3_uri"),
      ...trained("validation_specification.validation_profiles.training_job_definition."),
      ...transformed("validation_specification.validation_profiles.transform_job_definition"),
      toWhatIsNamed("validation_specification.validation_profiles.transform_job_definition.environment.*"),
      toWhatIsNamed("inference_specification.containers.environment.*"),
    ],
    evidence,
  },
  {
    terraform: "aws_sagemaker_pipeline",
    names: ["pipeline_name"],
    arn: "sagemaker:pipeline/{pipeline_name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      ...jobs.flatMap((job) => [
        read(`${job}.ProcessingInputs.S3Input.S3Uri`),
        written(`${job}.ProcessingOutputConfig.Outputs.S3Output.S3Uri`),
        read(`${job}.InputDataConfig.DataSource.S3DataSource.S3Uri`),
        written(`${job}.OutputDataConfig.S3OutputPath`),
        written(`${job}.CheckpointConfig.S3Uri`),
        read(`${job}.TransformInput.DataSource.S3DataSource.S3Uri`),
        written(`${job}.TransformOutput.S3OutputPath`),
        ...["Environment.*", "HyperParameters.*", "StaticHyperParameters.*", "AppSpecification.ContainerArguments"].map(
          (path) => toWhatIsNamed(`${job}.${path}`),
        ),
      ]),
      ...steps.flatMap((step): Copies[] => [
        { ...asked, to: { arn: `${step}.SqsQueueUrl`, of: ["aws_sqs_queue"] } },
        { ...asked, to: { arn: `${step}.FunctionArn`, of: ["aws_lambda_function", "aws_lambda_alias"] } },
      ]),
      // What stands in a bucket nobody reads here: where it writes is not known.
      { what: "results", from: "self", to: { saidIn: "pipeline_definition_s3_location.object_key" }, rhythm: "once" },
    ],
    runsAs: [{ role: role("role_arn"), takenOverBy: ["sagemaker:UpdatePipeline"] }],
    evidence: [
      ...evidence,
      { url: "https://docs.aws.amazon.com/goto/cli2/sagemaker-2017-07-24/CreateProcessingJob", checked: "2026-11-22" },
    ],
  },
  {
    terraform: "aws_sagemaker_app_image_config",
    names: ["app_image_config_name"],
    copies: appsMadeBy.flatMap(([type, settings, config]) =>
      ["container_environment_variables.*", "container_arguments"].map((path) => ({
        ...toWhatIsNamed(`${config}.container_config.${path}`),
        from: {
          joined: {
            type,
            by: { name: `${settings}.custom_image.app_image_config_name`, of: ["aws_sagemaker_app_image_config"] },
            mine: "self",
            to: "self",
          },
        },
      })),
    ),
    evidence,
  },
  {
    terraform: "aws_sagemaker_data_quality_job_definition",
    names: ["name"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      ...watched("", "data_quality_job_input", "data_quality_baseline_config", "data_quality_job_output_config"),
      toWhatIsNamed("data_quality_app_specification.environment.*"),
    ],
    runsAs: [{ role: role("role_arn") }],
    evidence,
  },
  {
    terraform: "aws_sagemaker_monitoring_schedule",
    names: ["name"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      ...watched(
        "monitoring_schedule_config.monitoring_job_definition.",
        "monitoring_inputs",
        "baseline",
        "monitoring_output_config",
      ),
      ...[
        "environment.*",
        ...["arguments", "entrypoint"].map((told) => `monitoring_app_specification.container_${told}`),
      ].map((path) => toWhatIsNamed(`monitoring_schedule_config.monitoring_job_definition.${path}`)),
    ],
    runsAs: [{ role: role("monitoring_schedule_config.monitoring_job_definition.role_arn") }],
    evidence,
  },
  {
    terraform: "aws_sagemaker_model",
    filledIn: ["primary_container", "container"].flatMap((path) => [
      `${path}.additional_model_data_source`,
      `${path}.model_data_source`,
    ]),
    names: ["name"],
    arn: "sagemaker:model/{name}",
    stores: { what: "models", keeps: "in-transit", place: "own-region" },
    copies: [...containers, toWhatIsNamed("primary_container.environment.*"), toWhatIsNamed("container.environment.*")],
    runsAs: [{ role: role("execution_role_arn") }],
    evidence,
  },
  {
    terraform: "aws_sagemaker_endpoint_configuration",
    names: ["name"],
    arn: "sagemaker:endpoint-config/{name}",
    stores: { what: "requests and answers", keeps: "in-transit", place: "own-region" },
    copies: [
      ...["production_variants", "shadow_production_variants"].flatMap((variants): readonly Copies[] => [
        {
          what: "models",
          from: { name: `${variants}.model_name`, of: ["aws_sagemaker_model"] },
          to: "self",
          rhythm: "continuous",
        },
        failed(`${variants}.core_dump_config.destination_s3_uri`, "core dumps"),
      ]),
      {
        ...answers("data_capture_config.destination_s3_uri"),
        when: [{ path: "data_capture_config.enable_capture", is: [true], unset: false }],
      },
      answers("async_inference_config.output_config.s3_output_path"),
      failed("async_inference_config.output_config.s3_failure_path", "failed records"),
      ...["success_topic", "error_topic"].map(
        (which): Copies => ({
          what: "event notifications",
          from: "self",
          to: topic(`async_inference_config.output_config.notification_config.${which}`),
          rhythm: "continuous",
        }),
      ),
    ],
    runsAs: [{ role: role("execution_role_arn") }],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_sagemaker_endpoint",
    names: ["name"],
    arn: "sagemaker:endpoint/{name}",
    stores: { what: "requests and answers", keeps: "in-transit", place: "own-region", accessedAs: "model-endpoint" },
    copies: [
      {
        what: "requests and answers",
        from: "self",
        to: { name: "endpoint_config_name", of: ["aws_sagemaker_endpoint_configuration"] },
        rhythm: "continuous",
      },
      {
        what: "answers",
        from: { name: "endpoint_config_name", of: ["aws_sagemaker_endpoint_configuration"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_sagemaker_feature_group",
    names: ["feature_group_name"],
    filledIn: [catalogued],
    arn: "sagemaker:feature-group/{feature_group_name}",
    stores: { what: "features", keeps: "at-rest", place: "own-region", accessedAs: "feature-group" },
    copies: [
      {
        what: "features",
        from: "self",
        to: { address: "offline_store_config.s3_storage_config.s3_uri" },
        rhythm: "continuous",
      },
      {
        what: "features",
        from: "self",
        to: {
          name: `${catalogued}.table_name`,
          of: ["aws_glue_catalog_table"],
          same: { mine: `${catalogued}.database`, theirs: "database_name" },
        },
        rhythm: "continuous",
      },
    ],
    encryptedBy: [
      "online_store_config.security_config.kms_key_id",
      "offline_store_config.s3_storage_config.kms_key_id",
    ],
    evidence,
  },
  {
    // Devices on the road send there what their models saw.
    terraform: "aws_sagemaker_device_fleet",
    names: ["device_fleet_name"],
    arn: "sagemaker:device-fleet/{device_fleet_name}",
    stores: { what: "requests and answers", keeps: "in-transit", place: "own-region" },
    copies: [answers("output_config.s3_output_location")],
    // With the alias that is made for it, whoever has a certificate of a device acts as the role.
    credentialOf: role("role_arn"),
    credentialWhen: [{ path: "enable_iot_role_alias", is: [true], unset: false }],
    evidence,
  },
  {
    terraform: "aws_sagemaker_flow_definition",
    names: ["flow_definition_name"],
    arn: "sagemaker:flow-definition/{flow_definition_name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      { ...written("output_config.s3_output_path"), rhythm: "continuous" },
      shown("human_loop_config.workteam_arn"),
    ],
    grants: crowds("human_loop_config.workteam_arn"),
    evidence,
  },
  {
    terraform: "aws_sagemaker_labeling_job",
    names: ["labeling_job_name"],
    arn: "sagemaker:labeling-job/{labeling_job_name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      read("input_config.data_source.s3_data_source.manifest_s3_uri"),
      {
        what: "messages",
        from: topic("input_config.data_source.sns_data_source.sns_topic_arn"),
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "models",
        from: {
          arn: "labeling_job_algorithms_config.initial_active_learning_model_arn",
          of: ["aws_sagemaker_model"],
        },
        to: "self",
        rhythm: "once",
      },
      written("output_config.s3_output_path"),
      { what: "results", from: "self", to: topic("output_config.sns_topic_arn"), rhythm: "continuous" },
      ...["pre_human_task_lambda_arn", "annotation_consolidation_config.annotation_consolidation_lambda_arn"].map(
        (path): Copies => ({
          what: "what it works on",
          from: "self",
          to: { arn: `human_task_config.${path}`, of: functions },
          rhythm: "once",
        }),
      ),
      shown("human_task_config.workteam_arn"),
    ],
    grants: crowds("human_task_config.workteam_arn"),
    evidence,
  },
  {
    terraform: "aws_sagemaker_workteam",
    names: ["workteam_name"],
    arn: "sagemaker:workteam/private-crowd/{workteam_name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    grants: [
      { to: { people: "member_definition.cognito_member_definition.user_group" } },
      { to: { people: "member_definition.oidc_member_definition.groups" } },
    ],
    evidence,
  },
  {
    terraform: "aws_sagemaker_workforce",
    names: ["workforce_name"],
    grants: ["oidc_config.issuer", "cognito_config.user_pool"].map((identityProvider) => ({
      on: {
        joined: {
          type: "aws_sagemaker_workteam",
          by: { name: "workforce_name", of: ["aws_sagemaker_workforce"] },
          mine: "self",
          to: "self",
        },
      },
      to: { identityProvider },
    })),
    evidence,
  },
  {
    terraform: "aws_sagemaker_domain",
    names: ["domain_name"],
    arn: "sagemaker:domain/{id}",
    stores: { what: "notebooks and their files", keeps: "at-rest", place: "own-region" },
    liesIn: {
      through: [subnetsAt("subnet_ids")],
      groups: "default_user_settings.security_groups",
      vpc: "vpc_id",
    },
    copies: [
      ...studio("default_user_settings"),
      ...atHome("default_space_settings.custom_file_system_config.efs_file_system_config.file_system_id"),
      ...keptInGit("default_space_settings"),
      {
        what: "results",
        from: "self",
        to: { address: "domain_settings.r_studio_server_pro_domain_settings.r_studio_connect_url" },
        rhythm: "continuous",
      },
    ],
    runsAs: [
      { role: role("default_user_settings.execution_role"), takenOverBy: signIn },
      { role: role("default_space_settings.execution_role"), takenOverBy: signIn },
      {
        role: role("domain_settings.r_studio_server_pro_domain_settings.domain_execution_role_arn"),
        takenOverBy: signIn,
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_sagemaker_user_profile",
    names: ["user_profile_name"],
    stores: { what: "notebooks and their files", keeps: "at-rest", place: "own-region", partOf: domain },
    liesIn: { through: [domain], groups: "user_settings.security_groups" },
    copies: studio("user_settings"),
    grants: [{ on: domain, to: { people: "single_sign_on_user_value" } }],
    runsAs: [{ role: role("user_settings.execution_role"), takenOverBy: signIn }],
    evidence,
  },
  {
    terraform: "aws_sagemaker_space",
    names: ["space_name"],
    stores: { what: "notebooks and their files", keeps: "at-rest", place: "own-region", partOf: domain },
    copies: [
      ...atHome("space_settings.custom_file_system.efs_file_system.file_system_id"),
      ...keptInGit("space_settings"),
    ],
    evidence,
  },
  {
    terraform: "aws_sagemaker_app",
    names: ["app_name"],
    stores: { what: "notebooks and their files", keeps: "in-transit", place: "own-region", partOf: domain },
    evidence,
  },
  {
    terraform: "aws_sagemaker_hub",
    names: ["hub_name"],
    arn: "sagemaker:hub/{hub_name}",
    stores: { what: "models", keeps: "at-rest", place: "own-region" },
    copies: [
      { what: "models", from: "self", to: { address: "s3_storage_config.s3_output_path" }, rhythm: "continuous" },
    ],
    evidence,
  },
  {
    terraform: "aws_sagemaker_mlflow_tracking_server",
    names: ["tracking_server_name", "tracking_server_url"],
    arn: "sagemaker:mlflow-tracking-server/{tracking_server_name}",
    stores: { what: "experiments", keeps: "at-rest", place: "own-region" },
    copies: [artifacts],
    evidence,
  },
  {
    terraform: "aws_sagemaker_mlflow_app",
    names: ["name"],
    stores: { what: "experiments", keeps: "at-rest", place: "own-region" },
    copies: [
      artifacts,
      {
        what: "experiments",
        from: { name: "default_domain_id_list", of: ["aws_sagemaker_domain"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_sagemaker_model_card",
    names: ["model_card_name"],
    arn: "sagemaker:model-card/{model_card_name}",
    stores: { what: "documents", keeps: "at-rest", place: "own-region" },
    encryptedBy: ["security_config.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_sagemaker_model_card_export_job",
    copies: [
      {
        what: "documents",
        from: { name: "model_card_name", of: ["aws_sagemaker_model_card"] },
        to: { address: "output_config.s3_output_path" },
        rhythm: "once",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_sagemaker_model_package_group",
    names: ["model_package_group_name"],
    arn: "sagemaker:model-package-group/{model_package_group_name}",
    stores: {
      what: "models",
      keeps: "at-rest",
      place: "own-region",
      // Policies name the group, `model-package-group/…`, or what is in it, `model-package/…/1`.
      alsoAccessedAs: [{ kind: "model-group", arn: "sagemaker:model-package*/{model_package_group_name}" }],
    },
    evidence,
  },
  {
    terraform: "aws_sagemaker_model_package_group_policy",
    grants: [
      {
        on: { name: "model_package_group_name", of: ["aws_sagemaker_model_package_group"] },
        to: { policy: "resource_policy", for: "model-group" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
