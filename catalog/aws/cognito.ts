import type { CatalogEntry, Copies, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "cognito", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-regional-data-considerations.html",
    checked: "2026-11-22",
  },
];

/** Where a developer tries it out. */
const ownDevice = ["http", "https"].flatMap((scheme) =>
  ["localhost", "127.0.0.1"].flatMap((host) => ["", ":*", "/*"].map((rest) => `${scheme}://${host}${rest}`)),
);
const pool: Designation = { name: "user_pool_id", of: ["aws_cognito_user_pool"] };
const functions = ["aws_lambda_function", "aws_lambda_alias"];
/** Functions that are called with the profile of whoever signs up or in. */
const triggers = [
  "create_auth_challenge",
  "custom_email_sender.lambda_arn",
  "custom_message",
  "custom_sms_sender.lambda_arn",
  "define_auth_challenge",
  "post_authentication",
  "post_confirmation",
  "pre_authentication",
  "pre_sign_up",
  "pre_token_generation",
  "pre_token_generation_config.lambda_arn",
  "user_migration",
  "verify_auth_challenge_response",
].map(
  (name): Copies => ({
    what: "user profiles",
    from: "self",
    to: { arn: `lambda_config.${name}`, of: functions },
    rhythm: "continuous",
  }),
);
/** Messages go out where the mail identity is. */
const mail = (from: Designation, block: string): Copies => ({
  what: "messages",
  from,
  to: {
    arn: `${block}.source_arn`,
    of: ["aws_ses_email_identity", "aws_ses_domain_identity", "aws_sesv2_email_identity"],
  },
  rhythm: "continuous",
});
const profilesFrom = (address: string): Copies => ({
  what: "user profiles",
  from: { address: `provider_details.${address}` },
  to: pool,
  rhythm: "continuous",
});
const lets = (types: readonly string[], by: string): Grants => ({
  when: [{ path: "provider_type", is: types, unset: false }],
  on: pool,
  to: { identityProvider: by },
});
const logsTo = (to: Designation): Copies => ({
  what: "audit logs",
  each: "log_configurations",
  from: pool,
  to,
  rhythm: "continuous",
});
const analytics = (to: Designation): Copies => ({
  what: "events",
  when: [{ path: "analytics_configuration.user_data_shared", is: [true], unset: false }],
  from: pool,
  to,
  rhythm: "continuous",
});
/** Tokens tell the site behind the URL who signed in. An app on the user's own device hands them to nobody. */
const ofClient: readonly Copies[] = [
  {
    what: "user profiles",
    each: "callback_urls",
    when: [
      { path: "allowed_oauth_flows_user_pool_client", is: [true], unset: false },
      { path: ".", is: ["http://*", "https://*"], not: ownDevice, unset: false },
    ],
    from: pool,
    to: { address: "." },
    rhythm: "continuous",
  },
  analytics({ arn: "analytics_configuration.application_arn", of: ["aws_pinpoint_app"] }),
  analytics({ name: "analytics_configuration.application_id", of: ["aws_pinpoint_app"] }),
];

export const cognito = [
  {
    terraform: "aws_cognito_user_pool",
    filledIn: ["lambda_config.pre_token_generation_config", "sms_configuration"],
    names: ["endpoint"],
    arn: "cognito-idp:userpool/{id}",
    stores: { what: "user profiles", keeps: "at-rest", place: "own-region", accessedAs: "user-pool" },
    copies: [
      ...triggers,
      {
        what: "user profiles",
        from: { arn: "lambda_config.user_migration", of: functions },
        to: "self",
        rhythm: "continuous",
      },
      mail("self", "email_configuration"),
      { what: "messages", from: "self", to: { region: "sms_configuration.sns_region" }, rhythm: "continuous" },
    ],
    evidence,
  },
  {
    terraform: "aws_cognito_user",
    names: ["username", "sub"],
    passwords: ["password", "temporary_password"],
    stores: { what: "a user profile", keeps: "at-rest", place: "own-region", tags: "none", partOf: pool },
    evidence,
  },
  {
    terraform: "aws_cognito_identity_pool",
    names: ["identity_pool_name"],
    arn: "cognito-identity:identitypool/{id}",
    stores: { what: "user profiles", keeps: "at-rest", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_cognito_identity_provider",
    copies: ["oidc_issuer", "attributes_url", "MetadataURL"].map(profilesFrom),
    grants: [
      lets(["SAML"], "provider_details.MetadataURL"),
      lets(["SAML"], "provider_details.MetadataFile"),
      lets(["OIDC"], "provider_details.oidc_issuer"),
      lets(["Facebook", "Google", "LoginWithAmazon", "SignInWithApple"], "provider_type"),
    ],
    evidence,
  },
  {
    terraform: "aws_cognito_log_delivery_configuration",
    copies: [
      logsTo({ arn: ".cloud_watch_logs_configuration.log_group_arn", of: ["aws_cloudwatch_log_group"] }),
      logsTo({ arn: ".firehose_configuration.stream_arn", of: ["aws_kinesis_firehose_delivery_stream"] }),
      logsTo({ arn: ".s3_configuration.bucket_arn", of: ["aws_s3_bucket"] }),
    ],
    evidence,
  },
  {
    terraform: "aws_cognito_user_pool_client",
    filledIn: ["callback_urls"],
    names: ["name"],
    copies: ofClient,
    evidence,
  },
  {
    terraform: "aws_cognito_managed_user_pool_client",
    filledIn: ["callback_urls"],
    names: ["name"],
    copies: ofClient,
    evidence,
  },
  {
    terraform: "aws_cognito_risk_configuration",
    copies: [
      {
        ...mail(pool, "account_takeover_risk_configuration.notify_configuration"),
        when: [{ path: "account_takeover_risk_configuration.actions.*.notify", is: [true], unset: false }],
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cognito_user_pool_domain",
    names: ["domain", "cloudfront_distribution"],
    // CloudFront is before a domain of one's own only.
    stores: {
      ...{ what: "requests", keeps: "in-transit", tags: "none", partOf: pool },
      place: { worldwideWhere: "certificate_arn" },
    },
    evidence: [
      ...evidence,
      {
        url: "https://aws-amplify.github.io/aws-sdk-ios/docs/reference/AWSCognitoIdentityProvider/Classes/AWSCognitoIdentityProviderCreateUserPoolDomainResponse.html",
        checked: "2026-11-22",
      },
    ],
  },
] as const satisfies readonly CatalogEntry[];
