import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants, Path, TypeName, When } from "../entry";
import { traced } from "./traces";
import { toWhatIsNamed } from "./variables";

const rest: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "apigateway", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html",
    checked: "2026-11-22",
  },
];
const http: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "apigatewayv2", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html",
    checked: "2026-11-22",
  },
  {
    url: "https://docs.amazonaws.cn/en_us/apigateway/latest/developerguide/websocket-api-logging.md",
    checked: "2026-11-22",
  },
];

/** A log group, or a delivery stream, which may lie in another region. */
const log: Designation = {
  arn: "access_log_settings.destination_arn",
  of: ["aws_cloudwatch_log_group", "aws_kinesis_firehose_delivery_stream"],
};
const functions = ["aws_lambda_function", "aws_lambda_alias"];

const restApi: Designation = { name: "rest_api_id", of: ["aws_api_gateway_rest_api"] };
const ofMethod = ["resource_id", "http_method", "rest_api_id"];
/** Names of answers that a browser asks for before it calls, and that give nothing out. */
const preflight: When = { path: "http_method", not: ["OPTIONS"], unset: true };
const asksNobody: readonly When[] = [
  preflight,
  { path: "authorization", is: ["NONE"], unset: false },
  { path: "api_key_required", is: [false], unset: true },
];
const asksForKey: readonly When[] = [
  preflight,
  { path: "authorization", is: ["NONE"], unset: false },
  { path: "api_key_required", is: [true], unset: false },
];
const integration = (to: Designation): Designation => ({
  joined: { type: "aws_api_gateway_integration", same: ofMethod, to },
});
const policyBeside: Designation = {
  joined: { type: "aws_api_gateway_rest_api_policy", by: restApi, mine: restApi, to: "self" },
};
const hasNoPolicy: readonly Given[] = [
  { of: restApi, when: [{ path: "policy", unset: false }], not: "nobody", unset: true },
  { of: policyBeside, when: [], not: "nobody", unset: true },
];
const asksPolicy: When = { path: "authorization", is: ["NONE", "AWS_IAM"], unset: false };
/** A method that asks nobody lets in everybody, where the API has no policy; what is made up gives nothing out. */
const throughMethod = (on: Pick<Grants, "on" | "integration">): readonly Grants[] => {
  const given: readonly Given[] = [
    ...hasNoPolicy,
    isReachable(restApi),
    hasEndpoint(restApi),
    { of: integration("self"), when: [{ path: "type", not: ["MOCK"], unset: true }], unset: true },
  ];
  return [
    { ...on, when: asksNobody, given, to: { public: "authorization" } },
    { ...on, when: asksForKey, given, to: { keyHolders: "authorization" } },
  ];
};
/** The policy counts where a method asks for IAM or for nothing; others ask for more. */
const methodsOf = (mine: Designation): Given => ({
  of: { joined: { type: "aws_api_gateway_method", by: restApi, mine, to: "self" } },
  when: [asksPolicy],
  unset: true,
});

/** The functions behind the methods of an API. */
const behindApi = (mine: Designation): Designation => ({
  joined: { type: "aws_api_gateway_integration", by: restApi, mine, to: { arn: "uri", of: functions } },
});
/** A private API is reached from the VPCs that have an endpoint, whoever's these are. */
const byPolicy = (api: Designation, policy = "policy"): readonly Grants[] =>
  [api, behindApi(api)].map((on) => ({
    on,
    given: [methodsOf(api), { ...isReachable(api), not: "perhaps" }],
    to: { policy, for: "api" },
  }));
const asksAuthorizer: readonly When[] = [
  preflight,
  { path: "authorization", is: ["CUSTOM", "COGNITO_USER_POOLS"], unset: false },
];
const itsMethod = (when: readonly When[]): Given => ({
  of: { joined: { type: "aws_api_gateway_method", same: ofMethod, to: "self" } },
  when,
  unset: false,
});
const byRole = {
  role: { arn: "credentials", of: ["aws_iam_role"] },
  uri: "uri",
  method: "integration_http_method",
} as const;

/** An API that is made from an OpenAPI text may ask who calls in each of its paths; one that asks at the top asks in all. */
const policyInText = "body.x-amazon-apigateway-policy";
const ofText: readonly When[] = [
  { path: "body", unset: false },
  { path: "body.security", is: [], unset: true },
  { path: policyInText, is: [], unset: true },
];
const textAsks: Given = { of: "self", when: [{ path: "body", unset: false }], not: "perhaps", unset: true };
/** A private API is reached from VPCs only. */
const isReachable = (of: Designation): Given => ({
  of,
  when: [{ path: "endpoint_configuration.types", is: ["PRIVATE"], unset: false }],
  not: "nobody",
  unset: true,
});

const mapped = (type: string, domain: string, api: string): Designation => ({
  joined: {
    type,
    by: { name: "domain_name", of: [domain] },
    mine: "self",
    to: { name: api, of: ["aws_api_gateway_rest_api", "aws_apigatewayv2_api"] },
  },
});
const httpApi: Designation = { name: "api_id", of: ["aws_apigatewayv2_api"] };
const behindRoute: Designation = { name: "target", of: ["aws_apigatewayv2_integration"] };
const protocol = (name: string): Given => ({
  of: httpApi,
  when: [{ path: "protocol_type", is: [name], unset: false }],
  unset: true,
});
const isOpen: When = { path: "authorization_type", is: ["NONE"], unset: true };
/** Without its own endpoint an API is reached by its domains, which may ask for certificates. */
const hasEndpoint = (of: Designation): Given => ({
  of,
  when: [{ path: "disable_execute_api_endpoint", is: [true], unset: false }],
  not: "perhaps",
  unset: true,
});
/** A route of an HTTP API asks for itself; those of a WebSocket API are open to whoever has come in by `$connect`. */
const throughRoute = (on?: Designation): readonly Grants[] => [
  {
    on: on ?? httpApi,
    when: [isOpen, { path: "route_key", none: ["OPTIONS *", "$*connect"], unset: true }],
    given: [protocol("HTTP"), hasEndpoint(httpApi)],
    to: { public: "route_key" },
  },
  {
    on: on ?? httpApi,
    when: [isOpen, { path: "route_key", is: ["$connect"], unset: false }],
    given: [protocol("WEBSOCKET"), hasEndpoint(httpApi)],
    to: { public: "route_key" },
  },
];

const passedOn = (from: Designation, to: Designation, ...when: readonly When[]): Copies => ({
  what: "requests",
  when,
  from,
  to,
  rhythm: "continuous",
});
/** What a backend is asked, and what it answers. */
const askedAndAnswers = (api: Designation, backend: Designation, ...when: readonly When[]): readonly Copies[] => [
  passedOn(api, backend, ...when),
  { ...passedOn(backend, api, ...when), what: "answers" },
];
const balancers = ["aws_lb", "aws_alb"];
/** The balancers of the listener that a link leads to. */
const byListener = ["aws_lb_listener", "aws_alb_listener"].map(
  (type): Designation => ({
    joined: {
      type,
      by: "self",
      mine: { arn: "integration_uri", of: [type] },
      to: { arn: "load_balancer_arn", of: balancers },
    },
  }),
);
/** Where the instances are that AWS Cloud Map has of the service to which a link leads. */
const registered: readonly Designation[] = [
  ...["AWS_INSTANCE_IPV4", "AWS_INSTANCE_IPV6", "AWS_INSTANCE_CNAME"].map((name) => ({
    address: `attributes.${name}`,
  })),
  { name: "attributes.AWS_EC2_INSTANCE_ID", of: ["aws_instance"] },
].map((to) => ({
  joined: {
    type: "aws_service_discovery_instance",
    by: { name: "service_id", of: ["aws_service_discovery_service"] },
    mine: { arn: "integration_uri", of: ["aws_service_discovery_service"] },
    to,
  },
}));
/** By a link into a VPC what stands in the URI is only the name that is asked for. */
const byLink = (path: string): When => ({ path, is: ["VPC_LINK"], unset: false });
const overInternet = (path: string): When => ({ path, not: ["VPC_LINK"], unset: true });
const restLinks = ["aws_api_gateway_vpc_link", "aws_apigatewayv2_vpc_link"];
const receives = "SQS-ReceiveMessage";
/** What an integration without code between calls, by its parameters; each service may be called in another region. */
const queue: Designation = { arn: "request_parameters.QueueUrl", of: ["aws_sqs_queue"] };
const machine: Designation = { arn: "request_parameters.StateMachineArn", of: ["aws_sfn_state_machine"] };
const called: readonly Copies[] = [
  passedOn(httpApi, queue, { path: "integration_subtype", not: [receives], unset: false }),
  ...[
    { name: "request_parameters.StreamName", of: ["aws_kinesis_stream"] },
    { name: "request_parameters.EventBusName", of: ["aws_cloudwatch_event_bus"] },
    machine,
    { region: "request_parameters.Region" },
  ].map((to) => passedOn(httpApi, to, { path: "integration_subtype", unset: false })),
  ...(
    [
      [queue, receives],
      [machine, "StepFunctions-StartSyncExecution"],
    ] as const
  ).map(
    ([from, by]): Copies => ({
      ...passedOn(from, httpApi, { path: "integration_subtype", is: [by], unset: false }),
      what: "answers",
    }),
  ),
];
/** The same in an OpenAPI text: as long as that is not known, it may lead to whatever it is made of, and to nothing else. */
const calledByText = (from: Designation): readonly Copies[] => {
  const isCalled: When = { path: ".integrationSubtype", is: ["*-*"], unset: false };
  return [
    ...["QueueUrl", "StreamName", "EventBusName", "StateMachineArn"].map((name) =>
      passedOn(from, { arn: `.requestParameters.${name}` }, isCalled),
    ),
    passedOn(from, { mentioned: ".requestParameters.Region" }, isCalled),
  ];
};
/** Its extensions say it of each method, or of several at once. */
const inText = ["body.paths.*.*.x-amazon-apigateway-integration", "body.components.x-amazon-apigateway-integrations.*"];
const passedOnByText = (from: Designation): readonly Copies[] =>
  inText.flatMap((each) =>
    [
      passedOn(
        from,
        { address: ".uri" },
        { path: ".type", is: ["http", "http_proxy"], unset: false },
        overInternet(".connectionType"),
      ),
      passedOn(from, { arn: ".connectionId" }, byLink(".connectionType")),
      ...calledByText(from),
      passedOn(
        from,
        { arn: ".uri" },
        { path: ".type", is: ["aws", "aws_proxy"], unset: false },
        { path: ".integrationSubtype", is: [], unset: true },
      ),
    ].map((copy) => ({ ...copy, each })),
  );
/** Whoever is let in reads what the functions behind answer. */
const openedByText = (open: Grants): readonly Grants[] => [
  open,
  ...inText.map((each) => ({ ...open, on: { arn: `${each}.uri`, of: functions } })),
];
const webSocketLogs = (settings: string): Copies => ({
  what: "execution logs",
  when: [{ path: `${settings}.logging_level`, is: ["INFO", "ERROR"], unset: false }],
  from: "self",
  to: { made: "/aws/apigateway/{api_id}/{name}", of: ["aws_cloudwatch_log_group"] },
  rhythm: "continuous",
});

/** What is behind the methods, or the routes, that ask an authorizer. */
const asking = (type: TypeName, authorizer: TypeName, to: Designation): Designation => ({
  joined: { type, by: { name: "authorizer_id", of: [authorizer] }, mine: "self", to },
});
const methodsAsking = (to: Designation) => asking("aws_api_gateway_method", "aws_api_gateway_authorizer", to);
const routesAsking = (to: Designation) => asking("aws_apigatewayv2_route", "aws_apigatewayv2_authorizer", to);
/** An authorizer counts as soon as one asks it. */
const isAskedBy = (of: Designation): Given => ({ of, when: [], unset: false });
/** Whom a function lets in is told by its code. */
const letInByCode = (on: Designation, when: When): Grants => ({
  on,
  when: [when],
  to: { keyHolders: "authorizer_uri" },
});

/** What an integration may ask: its address is put together from these. */
const variables = (path: Path): Copies => ({ ...toWhatIsNamed(path), what: "requests" });

export const apigateway = [
  // Names of one's own for APIs.
  {
    terraform: "aws_api_gateway_domain_name",
    names: ["domain_name", "regional_domain_name", "cloudfront_domain_name"],
    standsFor: [mapped("aws_api_gateway_base_path_mapping", "aws_api_gateway_domain_name", "api_id")],
    evidence: rest,
  },
  { terraform: "aws_api_gateway_base_path_mapping", evidence: rest },
  {
    terraform: "aws_apigatewayv2_domain_name",
    names: ["domain_name"],
    standsFor: [mapped("aws_apigatewayv2_api_mapping", "aws_apigatewayv2_domain_name", "api_id")],
    evidence: http,
  },
  { terraform: "aws_apigatewayv2_api_mapping", evidence: http },
  {
    terraform: "aws_api_gateway_rest_api",
    filledIn: ["endpoint_configuration"],
    names: ["name", "execution_arn"],
    arn: "execute-api:{id}",
    stores: { what: "what it answers", keeps: "in-transit", place: "own-region", accessedAs: "api" },
    copies: passedOnByText("self"),
    grants: [
      ...byPolicy("self"),
      ...openedByText({
        when: [{ path: "policy", is: [], unset: true }, ...ofText],
        given: [textAsks, isReachable("self")],
        to: { public: "body" },
      }),
      // What is set beside the text is in place of what stands in it.
      ...byPolicy("self", policyInText).map((one) => ({ ...one, when: [{ path: "policy", is: [], unset: true }] })),
    ],
    evidence: rest,
  },
  {
    terraform: "aws_api_gateway_rest_api_policy",
    grants: byPolicy(restApi),
    evidence: rest,
  },
  {
    terraform: "aws_api_gateway_method",
    pulumi: { rest_api_id: "restApi" },
    grants: [...throughMethod({ on: restApi }), ...throughMethod({ on: integration({ arn: "uri", of: functions }) })],
    evidence: rest,
  },
  {
    terraform: "aws_api_gateway_integration",
    pulumi: { rest_api_id: "restApi" },
    copies: [
      ...askedAndAnswers(
        restApi,
        { address: "uri" },
        { path: "type", is: ["HTTP", "HTTP_PROXY"], unset: false },
        overInternet("connection_type"),
      ),
      ...askedAndAnswers(restApi, { name: "connection_id", of: restLinks }, byLink("connection_type")),
      ...askedAndAnswers(restApi, { arn: "integration_target", of: balancers }),
      // Who is let in by its methods reads what a function answers: they say so.
      passedOn(restApi, { arn: "uri", of: functions }, { path: "type", is: ["AWS_PROXY"], unset: false }),
      passedOn(restApi, { arn: "uri" }, { path: "type", is: ["AWS"], unset: false }),
    ],
    // Without code between: what the role may read is answered. Whom a policy or an authorizer lets in is told there.
    grants: [
      { given: [itsMethod(asksNobody), ...hasNoPolicy], integration: byRole, to: { public: "uri" } },
      { given: [itsMethod(asksForKey), ...hasNoPolicy], integration: byRole, to: { keyHolders: "uri" } },
      { given: [itsMethod(asksAuthorizer)], integration: byRole, to: { keyHolders: "uri" } },
      ...[restApi, policyBeside].map(
        (of): Grants => ({
          given: [itsMethod([preflight, asksPolicy]), { of, when: [{ path: "policy", unset: false }], unset: false }],
          integration: byRole,
          to: { keyHolders: "uri" },
        }),
      ),
    ],
    evidence: rest,
  },
  {
    terraform: "aws_api_gateway_rest_api_put",
    copies: passedOnByText(restApi),
    grants: [
      ...openedByText({
        ...{ on: restApi, when: ofText, given: [textAsks, isReachable(restApi), ...hasNoPolicy] },
        to: { public: "body" },
      }),
      ...byPolicy(restApi, policyInText),
    ],
    evidence: rest,
  },
  {
    terraform: "aws_api_gateway_authorizer",
    pulumi: { rest_api_id: "restApi" },
    // What a function is asked with goes to it.
    copies: [{ what: "requests", from: restApi, to: { arn: "authorizer_uri", of: functions }, rhythm: "continuous" }],
    grants: [restApi, methodsAsking(integration({ arn: "uri", of: functions }))].flatMap((on): readonly Grants[] => [
      {
        on,
        given: [isAskedBy(methodsAsking("self"))],
        to: { identityProvider: "provider_arns" },
      },
      {
        ...letInByCode(on, { path: "type", is: ["TOKEN", "REQUEST"], unset: true }),
        given: [isAskedBy(methodsAsking("self")), isReachable(restApi)],
      },
    ]),
    evidence: rest,
  },
  {
    terraform: "aws_api_gateway_vpc_link",
    pulumi: { target_arns: "targetArn" },
    names: ["name"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: [...askedAndAnswers("self", { arn: "target_arns", of: balancers })],
    evidence: rest,
  },
  {
    terraform: "aws_api_gateway_method_settings",
    pulumi: { rest_api_id: "restApi" },
    // Whole requests and answers, where they are traced.
    copies: [
      {
        what: "execution logs",
        when: [{ path: "settings.logging_level", is: ["INFO", "ERROR"], unset: false }],
        from: { name: "stage_name", of: ["aws_api_gateway_stage"], same: "rest_api_id" },
        to: { made: "API-Gateway-Execution-Logs_{rest_api_id}/{stage_name}", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      {
        what: "requests and answers",
        when: [{ path: "settings.data_trace_enabled", is: [true], unset: false }],
        from: { name: "stage_name", of: ["aws_api_gateway_stage"], same: "rest_api_id" },
        to: { made: "API-Gateway-Execution-Logs_{rest_api_id}/{stage_name}", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    evidence: rest,
  },
  {
    terraform: "aws_api_gateway_deployment",
    pulumi: { rest_api_id: "restApi" },
    copies: [{ ...variables("variables.*"), from: restApi }],
    evidence: rest,
  },
  {
    terraform: "aws_api_gateway_stage",
    pulumi: { rest_api_id: "restApi" },
    names: ["stage_name"],
    stores: { what: "requests and cached answers", keeps: "at-rest", place: "own-region", partOf: restApi },
    copies: [
      { what: "access logs", from: "self", to: log, rhythm: "continuous" },
      variables("variables.*"),
      variables("canary_settings.stage_variable_overrides.*"),
      traced("xray_tracing_enabled"),
    ],
    evidence: rest,
  },
  {
    terraform: "aws_apigatewayv2_api",
    names: ["name", "api_endpoint", "execution_arn"],
    arn: "execute-api:{id}",
    stores: { what: "what it answers", keeps: "in-transit", place: "own-region", accessedAs: "api" },
    copies: [
      passedOn("self", { address: "target" }, { path: "target", is: ["http*"], unset: false }),
      ...passedOnByText("self"),
    ],
    grants: [
      // An API that is made with a target has one route, which is open.
      ...(["self", { arn: "target", of: functions }] as const).map((on) => ({
        on,
        when: [{ path: "target", unset: false }],
        given: [hasEndpoint("self")],
        to: { public: "target" },
      })),
      ...openedByText({ when: ofText, given: [textAsks], to: { public: "body" } }),
    ],
    evidence: http,
  },
  {
    terraform: "aws_apigatewayv2_integration",
    standsFor: [{ arn: "integration_uri", of: functions }],
    copies: [
      ...called,
      ...askedAndAnswers(
        httpApi,
        { address: "integration_uri" },
        { path: "integration_type", is: ["HTTP", "HTTP_PROXY"], unset: false },
        overInternet("connection_type"),
      ),
      ...askedAndAnswers(httpApi, { name: "connection_id", of: restLinks }, byLink("connection_type")),
      ...[...byListener, ...registered].flatMap((one) => askedAndAnswers(httpApi, one, byLink("connection_type"))),
      passedOn(
        httpApi,
        { arn: "integration_uri", of: functions },
        { path: "integration_type", is: ["AWS_PROXY"], unset: false },
        { path: "integration_subtype", is: [], unset: true },
      ),
      passedOn(httpApi, { arn: "integration_uri" }, { path: "integration_type", is: ["AWS"], unset: false }),
    ],
    evidence: http,
  },
  {
    terraform: "aws_apigatewayv2_route",
    grants: [...throughRoute(), ...throughRoute(behindRoute)],
    evidence: http,
  },
  {
    terraform: "aws_apigatewayv2_authorizer",
    copies: [{ what: "requests", from: httpApi, to: { arn: "authorizer_uri", of: functions }, rhythm: "continuous" }],
    grants: [httpApi, routesAsking(behindRoute)].flatMap((on): readonly Grants[] => [
      {
        on,
        given: [isAskedBy(routesAsking("self"))],
        to: { identityProvider: "jwt_configuration.issuer" },
      },
      {
        ...letInByCode(on, { path: "authorizer_type", is: ["REQUEST"], unset: false }),
        given: [isAskedBy(routesAsking("self"))],
      },
    ]),
    evidence: http,
  },
  {
    terraform: "aws_apigatewayv2_stage",
    names: ["name"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region", partOf: httpApi },
    copies: [
      { what: "access logs", from: "self", to: log, rhythm: "continuous" },
      variables("stage_variables.*"),
      // Of WebSocket APIs.
      webSocketLogs("default_route_settings"),
      webSocketLogs("route_settings"),
    ],
    evidence: http,
  },
] as const satisfies readonly CatalogEntry[];
