import type { CatalogEntry, Copies, Designation, Evidence, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "appsync", checked: "2026-11-22" }];

const functions = ["aws_lambda_function", "aws_lambda_alias"];
const graphs = ["aws_appsync_graphql_api"];
const graph: Designation = { name: "api_id", of: graphs };
const eventApi: Designation = { name: "api_id", of: ["aws_appsync_api"] };
const source = (path: string): Designation => ({ name: path, of: ["aws_appsync_datasource"], same: "api_id" });

/** What a query finds comes from the data source; what a mutation sends goes there. */
const through = (writes: readonly When[], reads: readonly When[]): readonly Copies[] => [
  { what: "what it answers", when: reads, from: source("data_source"), to: graph, rhythm: "continuous" },
  { what: "requests", when: writes, from: graph, to: source("data_source"), rhythm: "continuous" },
  {
    what: "requests",
    from: graph,
    to: {
      arn: "sync_config.lambda_conflict_handler_config.lambda_conflict_handler_arn",
      of: functions,
    },
    rhythm: "continuous",
  },
];
const merged = (from: Designation, to: Designation): Copies => ({
  what: "what it answers",
  from,
  to,
  rhythm: "continuous",
});
const sources: readonly Designation[] = [
  { name: "source_api_id", of: graphs },
  { arn: "source_api_arn", of: graphs },
];
const targets: readonly Designation[] = [
  { name: "merged_api_id", of: graphs },
  { arn: "merged_api_arn", of: graphs },
];

export const appsync = [
  {
    terraform: "aws_appsync_api",
    names: ["name", "api_id"],
    arn: "appsync:apis/{api_id}",
    stores: { what: "events", keeps: "in-transit", place: "own-region", accessedAs: "graphql-api" },
    copies: [
      {
        what: "execution logs",
        when: [{ path: "event_config.log_config.log_level", not: ["NONE"], unset: false }],
        from: "self",
        to: { made: "/aws/appsync/apis/{api_id}", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      {
        what: "requests",
        from: "self",
        to: { arn: "event_config.auth_provider.lambda_authorizer_config.authorizer_uri", of: functions },
        rhythm: "continuous",
      },
    ],
    grants: [
      {
        when: [{ path: "event_config.default_subscribe_auth_mode.auth_type", is: ["API_KEY"], unset: false }],
        to: { keyHolders: "event_config.default_subscribe_auth_mode" },
      },
      { to: { identityProvider: "event_config.auth_provider.openid_connect_config.issuer" } },
      { to: { identityProvider: "event_config.auth_provider.cognito_config.user_pool_id" } },
    ],
    evidence,
  },
  {
    terraform: "aws_appsync_channel_namespace",
    names: ["name"],
    stores: { what: "events", keeps: "in-transit", place: "own-region", partOf: eventApi },
    copies: [
      {
        what: "events",
        from: "self",
        to: source("handler_configs.on_publish.integration.data_source_name"),
        rhythm: "continuous",
      },
      {
        what: "requests",
        from: "self",
        to: source("handler_configs.on_subscribe.integration.data_source_name"),
        rhythm: "continuous",
      },
    ],
    grants: [
      {
        when: [{ path: "subscribe_auth_mode.auth_type", is: ["API_KEY"], unset: false }],
        to: { keyHolders: "subscribe_auth_mode" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_appsync_api_cache",
    stores: { what: "cached items", keeps: "at-rest", place: "own-region", tags: "none", partOf: graph },
    evidence,
  },
  {
    terraform: "aws_appsync_resolver",
    // A field of a type of its own is asked for with the object that it is part of.
    copies: through(
      [{ path: "type", not: ["Query", "Subscription"], unset: false }],
      [{ path: "type", not: ["Mutation"], unset: true }],
    ),
    evidence,
  },
  { terraform: "aws_appsync_function", copies: through([], []), evidence },
  {
    terraform: "aws_appsync_source_api_association",
    copies: sources.flatMap((from) => targets.map((to) => merged(from, to))),
    evidence,
  },
  {
    terraform: "aws_appsync_domain_name",
    names: ["domain_name", "appsync_domain_name"],
    standsFor: [
      {
        joined: {
          type: "aws_appsync_domain_name_api_association",
          by: { name: "domain_name", of: ["aws_appsync_domain_name"] },
          mine: "self",
          to: { name: "api_id", of: [...graphs, "aws_appsync_api"] },
        },
      },
    ],
    evidence,
  },
  { terraform: "aws_appsync_domain_name_api_association", evidence },
] as const satisfies readonly CatalogEntry[];
