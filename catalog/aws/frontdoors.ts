import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants, Path, When } from "../entry";
import { letsPass } from "./lb";
import { subnetsAt } from "./subnets";
import { traced } from "./traces";
import { toWhatIsNamed } from "./variables";

const secrets = ["aws_secretsmanager_secret", "aws_ssm_parameter"];
const balancing: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "lb, elb, globalaccelerator", checked: "2026-11-22" },
];
const apps: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "appsync, apprunner, amplify", checked: "2026-11-22" },
];

const balancers = ["aws_lb", "aws_alb"];
const listeners: Designation = {
  joined: {
    type: ["aws_lb_listener", "aws_alb_listener"],
    by: { arn: "load_balancer_arn", of: balancers },
    mine: "self",
    to: "self",
  },
};
/** Of a listener that is not in the deployment the first says enough. */
const itsListeners = letsPass("default_action").map((when, at): Given => ({ of: listeners, when, unset: at === 0 }));
/** Servers behind a door may ask who comes, in their code. */
const serverMayAsk: Given = { of: "self", when: [], not: "perhaps", unset: true };
const isPublic = { path: "internal", is: [false], unset: true } as const;
/** A network load balancer without security groups lets in everybody. */
const throughBalancer: readonly Grants[] = itsListeners.flatMap((listener): Grants[] => [
  {
    when: [isPublic, { path: "load_balancer_type", not: ["network", "gateway"], unset: true }],
    given: [listener, serverMayAsk],
    to: { network: { groups: "security_groups" } },
  },
  {
    when: [
      isPublic,
      { path: "load_balancer_type", is: ["network"], unset: false },
      { path: "security_groups", unset: false },
    ],
    given: [listener, serverMayAsk],
    to: { network: { groups: "security_groups" } },
  },
  {
    when: [
      isPublic,
      { path: "load_balancer_type", is: ["network"], unset: false },
      { path: "security_groups", is: [], unset: true },
    ],
    given: [listener, serverMayAsk],
    to: { public: "load_balancer_type" },
  },
]);
const queriedTable = (table: Path): Designation => ({
  name: `dynamodb_config.${table}`,
  of: ["aws_dynamodb_table"],
  inRegion: "dynamodb_config.region",
});
const askers: Designation = {
  joined: {
    type: ["aws_appsync_resolver", "aws_appsync_function"],
    by: { name: "data_source", of: ["aws_appsync_datasource"], same: "api_id" },
    mine: queriedTable("table_name"),
    to: "self",
  },
};
const answers = (from: Designation, to: Designation): Copies => ({
  what: "what its instances answer",
  from,
  to,
  rhythm: "continuous",
});
/** An address that is an endpoint is public by itself. */
const accelerated: Designation = {
  arn: "endpoint_configuration.endpoint_id",
  of: [...balancers, "aws_instance", "aws_eip"],
};
const through: readonly Designation[] = [subnetsAt("subnets"), subnetsAt("subnet_mapping.subnet_id")];

const graph: Designation = { name: "api_id", of: ["aws_appsync_graphql_api"] };
const asksNobody: When = { path: "enable_basic_auth", is: [false], unset: true };
const branches: Designation = {
  joined: {
    type: "aws_amplify_branch",
    by: { name: "app_id", of: ["aws_amplify_app"] },
    mine: "self",
    to: "self",
  },
};
const rewritten: Pick<Copies, "each" | "when" | "rhythm"> = {
  each: "custom_rule",
  when: [
    { path: ".status", is: ["200", "404-200"], unset: false },
    { path: ".target", is: ["http*"], unset: false },
  ],
  rhythm: "continuous",
};

/** Loads balanced, functions run and pages shown for whoever comes. */
export const frontdoors = [
  ...balancers.map((terraform) => ({
    terraform,
    filledIn: ["subnet_mapping"],
    names: ["name", "dns_name"],
    arn: "elasticloadbalancing:loadbalancer/{name}",
    stores: { what: "what its targets answer" as const, keeps: "in-transit" as const, place: "own-region" as const },
    liesIn: { through, groups: "security_groups" },
    copies: ["access_logs", "connection_logs", "health_check_logs"].map((logs) => ({
      what: "access logs" as const,
      when: [{ path: `${logs}.enabled`, is: [true], unset: false }],
      from: "self" as const,
      to: { name: `${logs}.bucket`, of: ["aws_s3_bucket"] },
      rhythm: "continuous" as const,
    })),
    grants: throughBalancer,
    evidence: balancing,
  })),
  {
    terraform: "aws_elb",
    names: ["name", "dns_name"],
    stores: { what: "what its instances answer", keeps: "in-transit", place: "own-region" },
    liesIn: { through: [subnetsAt("subnets")], groups: "security_groups" },
    copies: [
      {
        what: "access logs",
        when: [
          { path: "access_logs.bucket", unset: false },
          { path: "access_logs.enabled", is: [true], unset: true },
        ],
        from: "self",
        to: { name: "access_logs.bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      answers({ name: "instances", of: ["aws_instance"] }, "self"),
    ],
    grants: [{ when: [isPublic], given: [serverMayAsk], to: { network: { groups: "security_groups" } } }],
    evidence: balancing,
  },
  {
    terraform: "aws_elb_attachment",
    copies: [answers({ name: "instance", of: ["aws_instance"] }, { name: "elb", of: ["aws_elb"] })],
    evidence: balancing,
  },
  {
    terraform: "aws_globalaccelerator_endpoint_group",
    // It brings the internet to a balancer, or an instance, that has no public address too.
    copies: [
      { ...answers(accelerated, { arn: "listener_arn", of: ["aws_globalaccelerator_listener"] }), what: "answers" },
    ],
    grants: [
      {
        on: accelerated,
        given: [serverMayAsk],
        to: { public: "endpoint_configuration.endpoint_id" },
      },
    ],
    evidence: balancing,
  },
  {
    terraform: "aws_appsync_graphql_api",
    names: ["name"],
    arn: "appsync:apis/{id}",
    stores: { what: "what it answers", keeps: "in-transit", place: "own-region", accessedAs: "graphql-api" },
    copies: [
      traced("xray_enabled"),
      {
        what: "execution logs",
        when: [
          { path: "log_config.cloudwatch_logs_role_arn", not: [""], unset: false },
          { path: "log_config.exclude_verbose_content", is: [false], unset: true },
        ],
        from: "self",
        to: { made: "/aws/appsync/apis/{id}", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      ...["", "additional_authentication_provider."].map(
        (provider): Copies => ({
          what: "requests",
          from: "self",
          to: {
            arn: `${provider}lambda_authorizer_config.authorizer_uri`,
            of: ["aws_lambda_function", "aws_lambda_alias"],
          },
          rhythm: "continuous",
        }),
      ),
    ],
    grants: [
      ...[
        "openid_connect_config.issuer",
        "user_pool_config.user_pool_id",
        "additional_authentication_provider.openid_connect_config.issuer",
        "additional_authentication_provider.user_pool_config.user_pool_id",
      ].map((provider) => ({
        when: [{ path: "visibility", not: ["PRIVATE"], unset: true }],
        to: { identityProvider: provider },
      })),
      {
        when: [
          { path: "authentication_type", is: ["API_KEY"], unset: false },
          { path: "visibility", not: ["PRIVATE"], unset: true },
        ],
        to: { keyHolders: "authentication_type" },
      },
      {
        when: [
          { path: "authentication_type", not: ["API_KEY"], unset: true },
          { path: "additional_authentication_provider.authentication_type", is: ["API_KEY"], unset: false },
          { path: "visibility", not: ["PRIVATE"], unset: true },
        ],
        to: { keyHolders: "additional_authentication_provider.authentication_type" },
      },
    ],
    evidence: apps,
  },
  {
    terraform: "aws_appsync_datasource",
    names: ["name"],
    stores: { what: "what it queries", keeps: "in-transit", place: "as-named", tags: "none" },
    standsFor: [
      // What is not in this deployment may be in another region.
      { region: "opensearchservice_config.region" },
      { region: "elasticsearch_config.region" },
      { region: "relational_database_config.http_endpoint_config.region" },
      queriedTable("table_name"),
      queriedTable("delta_sync_config.delta_sync_table_name"),
      { arn: "lambda_config.function_arn", of: ["aws_lambda_function", "aws_lambda_alias"] },
      { arn: "event_bridge_config.event_bus_arn", of: ["aws_cloudwatch_event_bus"] },
      { arn: "relational_database_config.http_endpoint_config.db_cluster_identifier", of: ["aws_rds_cluster"] },
      { address: "http_config.endpoint" },
      { address: "opensearchservice_config.endpoint" },
      { address: "elasticsearch_config.endpoint" },
    ],
    // What a resolver asks shows in the answers of the API; one of another stack is code of a few lines, which says what it gives out.
    grants: [
      {
        on: queriedTable("table_name"),
        given: [
          {
            of: graph,
            when: [
              { path: "authentication_type", is: ["API_KEY"], unset: false },
              { path: "visibility", not: ["PRIVATE"], unset: true },
            ],
            unset: false,
          },
          { of: askers, when: [], not: "nobody", unset: true },
        ],
        to: { keyHolders: "dynamodb_config.table_name" },
      },
    ],
    evidence: apps,
  },
  {
    terraform: "aws_apprunner_service",
    filledIn: ["instance_configuration", "network_configuration", "network_configuration.ingress_configuration"],
    names: ["service_name", "service_url"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      traced("observability_configuration.observability_enabled"),
      ...[
        "code_repository.code_configuration.code_configuration_values",
        "image_repository.image_configuration",
      ].flatMap((path): Copies[] => [
        ...["runtime_environment_variables.*", "start_command"].map((told) =>
          toWhatIsNamed(`source_configuration.${path}.${told}`),
        ),
        {
          what: "a secret",
          from: { arn: `source_configuration.${path}.runtime_environment_secrets.*`, of: secrets },
          to: "self",
          rhythm: "continuous",
        },
      ]),
    ],
    grants: [
      {
        when: [{ path: "network_configuration.ingress_configuration.is_publicly_accessible", is: [true], unset: true }],
        given: [serverMayAsk],
        to: { public: "service_name" },
      },
    ],
    runsAs: [{ role: { arn: "instance_configuration.instance_role_arn", of: ["aws_iam_role"] } }],
    evidence: apps,
  },
  {
    terraform: "aws_amplify_app",
    filledIn: ["auto_branch_creation_config"],
    names: ["name", "default_domain"],
    passwords: ["basic_auth_credentials"],
    stores: { what: "the pages it shows", keeps: "in-transit", place: "own-region" },
    // A rule that rewrites asks another server, and shows what that answers.
    copies: [
      { ...rewritten, what: "requests", from: "self", to: { address: ".target" } },
      { ...rewritten, what: "answers", from: { address: ".target" }, to: "self" },
      toWhatIsNamed("environment_variables.*"),
      toWhatIsNamed("auto_branch_creation_config.environment_variables.*"),
    ],
    // Its branches may ask, each by itself.
    grants: [
      {
        when: [asksNobody],
        given: [{ of: branches, when: [asksNobody], unset: true }, serverMayAsk],
        to: { public: "name" },
      },
      {
        when: [
          asksNobody,
          { path: "enable_auto_branch_creation", is: [true], unset: false },
          { path: "auto_branch_creation_config.enable_basic_auth", is: [false], unset: true },
        ],
        given: [serverMayAsk],
        to: { public: "name" },
      },
    ],
    runsAs: [
      { role: { arn: "compute_role_arn", of: ["aws_iam_role"] } },
      { role: { arn: "iam_service_role_arn", of: ["aws_iam_role"] } },
    ],
    evidence: apps,
  },
] as const satisfies readonly CatalogEntry[];
