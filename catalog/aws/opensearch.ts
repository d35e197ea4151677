import type { CatalogEntry, Closes, Copies, Designation, Evidence, Given, Grants, LiesIn, Path, When } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "opensearch, elasticsearch", checked: "2026-11-22" },
];

const domains = ["aws_opensearch_domain", "aws_elasticsearch_domain"];
const domain: Designation = { name: "domain_name", of: domains };
const domainByArn: Designation = { arn: "domain_arn", of: domains };
const liesIn: LiesIn = {
  when: [{ path: "vpc_options", unset: false }],
  through: [subnetsAt("vpc_options.subnet_ids")],
  groups: "vpc_options.security_group_ids",
};
/** In a VPC nobody comes in over the internet, whatever the policy says. */
const closes: readonly Closes[] = [
  { on: "self", what: "public-policies", when: [{ path: "vpc_options", unset: false }] },
];
const logs: Copies = {
  what: "engine logs",
  each: "log_publishing_options",
  when: [{ path: ".enabled", is: [true], unset: true }],
  from: "self",
  to: { arn: ".cloudwatch_log_group_arn", of: ["aws_cloudwatch_log_group"] },
  rhythm: "continuous",
};

const options = "advanced_security_options";
const signIn = (switched: string, by: string): Grants => ({
  when: [{ path: switched, is: [true], unset: false }],
  to: { identityProvider: by },
});
/** Who may do everything, and who signs in to the dashboards. */
const users: readonly Grants[] = [
  { to: { principal: `${options}.master_user_options.master_user_arn`, access: "control" } },
  signIn("cognito_options.enabled", "cognito_options.user_pool_id"),
];
/** Fine-grained access control asks for a user of its own, behind the policy, unless strangers may come during a migration. */
const asksItself = (of: Designation, strangers: readonly When[] = []): Given => ({
  of,
  when: [{ path: `${options}.enabled`, is: [true], unset: false }, ...strangers],
  not: "perhaps",
  unset: true,
});
const noStrangers: When = { path: `${options}.anonymous_auth_enabled`, not: [true], unset: true };
const mainPassword = `${options}.master_user_options.master_user_password`;

const bySaml: Grants = {
  when: [{ path: "saml_options.enabled", is: [true], unset: false }],
  on: domain,
  to: { identityProvider: "saml_options.idp.entity_id" },
};

/** By what rules of OpenSearch Serverless call them, and their indexes. */
const collections = (at: Path): Designation => ({
  selected: {
    of: ["aws_opensearchserverless_collection"],
    called: { at, as: ["collection/{name}", "index/{name}/*"] },
  },
});

export const opensearch = [
  {
    terraform: "aws_opensearch_domain",
    passwords: [mainPassword],
    filledIn: ["advanced_security_options", "encrypt_at_rest"],
    names: ["domain_name", "endpoint"],
    arn: "es:domain/{domain_name}",
    stores: { what: "documents", keeps: "at-rest", place: "own-region", accessedAs: "opensearch" },
    copies: [logs],
    liesIn,
    grants: [
      { given: [asksItself("self", [noStrangers])], to: { policy: "access_policies", for: "opensearch" } },
      ...users,
      signIn(`${options}.jwt_options.enabled`, `${options}.jwt_options.jwks_url`),
      {
        when: [
          { path: `${options}.jwt_options.enabled`, is: [true], unset: false },
          { path: `${options}.jwt_options.jwks_url`, is: [], unset: true },
        ],
        to: { keyHolders: `${options}.jwt_options.public_key` },
      },
      signIn("identity_center_options.enabled_api_access", "identity_center_options.identity_center_instance_arn"),
    ],
    closes,
    encryptedBy: ["encrypt_at_rest.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_elasticsearch_domain",
    passwords: [mainPassword],
    filledIn: ["advanced_security_options", "encrypt_at_rest"],
    names: ["domain_name", "endpoint"],
    arn: "es:domain/{domain_name}",
    stores: { what: "documents", keeps: "at-rest", place: "own-region", accessedAs: "opensearch" },
    copies: [logs],
    liesIn,
    grants: [{ given: [asksItself("self")], to: { policy: "access_policies", for: "opensearch" } }, ...users],
    closes,
    encryptedBy: ["encrypt_at_rest.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_opensearch_domain_policy",
    grants: [{ on: domain, given: [asksItself(domain)], to: { policy: "access_policies", for: "opensearch" } }],
    evidence,
  },
  {
    terraform: "aws_elasticsearch_domain_policy",
    grants: [{ on: domain, given: [asksItself(domain)], to: { policy: "access_policies", for: "opensearch" } }],
    evidence,
  },
  // By it a domain is reached from another VPC.
  ...["aws_opensearch_vpc_endpoint", "aws_elasticsearch_vpc_endpoint"].map((terraform) => ({
    terraform,
    names: ["endpoint"],
    stores: {
      what: "documents" as const,
      keeps: "in-transit" as const,
      place: "own-region" as const,
      tags: "none" as const,
      partOf: domainByArn,
    },
    standsFor: [domainByArn],
    liesIn,
    evidence,
  })),
  {
    terraform: "aws_opensearch_authorize_vpc_endpoint_access",
    grants: [{ on: domain, to: { principal: "account", access: "read" } }],
    evidence,
  },
  {
    terraform: "aws_opensearch_outbound_connection",
    // The domain that opens the connection searches the remote one, or follows it: data comes from the remote domain.
    copies: [
      {
        what: "search results and followed indexes",
        from: { name: "remote_domain_info.domain_name", of: domains, inRegion: "remote_domain_info.region" },
        to: { region: "local_domain_info.region", account: "local_domain_info.owner_id" },
        rhythm: "continuous",
      },
      {
        // The remote domain may be outside the deployment.
        what: "search results and followed indexes",
        from: { region: "remote_domain_info.region", account: "remote_domain_info.owner_id" },
        to: { name: "local_domain_info.domain_name", of: domains, inRegion: "local_domain_info.region" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_opensearchserverless_collection",
    filledIn: ["encryption_config"],
    names: ["name", "collection_endpoint"],
    stores: { what: "documents", keeps: "at-rest", place: "own-region" },
    encryptedBy: ["encryption_config.kms_key_arn"],
    evidence,
  },
  {
    // A path only, as a network policy is: which collections are reached by it, that says.
    terraform: "aws_opensearchserverless_vpc_endpoint",
    names: ["name"],
    liesIn: { through: [subnetsAt("subnet_ids")], groups: "security_group_ids", vpc: "vpc_id" },
    evidence,
  },
  { terraform: "aws_opensearch_domain_saml_options", grants: [bySaml], evidence },
  { terraform: "aws_elasticsearch_domain_saml_options", grants: [bySaml], evidence },
  {
    terraform: "aws_opensearch_inbound_connection_accepter",
    // Another domain searches one of these: which one, the connection says, unless it is in the deployment itself.
    grants: [
      {
        on: { selected: { of: domains, filter: "connection_id" } },
        given: [
          {
            of: { name: "connection_id", of: ["aws_opensearch_outbound_connection"] },
            when: [],
            not: "nobody",
            unset: true,
          },
        ],
        to: { principal: "connection_id", access: "read" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_opensearch_application",
    names: ["name", "endpoint"],
    arn: "opensearch:application/{id}",
    stores: { what: "dashboards", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "documents",
        from: { arn: "data_source.data_source_arn", of: [...domains, "aws_opensearchserverless_collection"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    grants: [
      {
        // Its administrators; else those of all who come in.
        each: "app_config",
        when: [{ path: ".value", is: ["arn:*"], unset: false }],
        to: { principal: ".value", access: "control" },
      },
      {
        // People and groups of a directory; a `*` lets in nobody who does not come in by another right.
        each: "app_config",
        when: [
          { path: ".key", is: ["*dashboardAdmin*"], unset: false },
          { path: ".value", is: ["??*"], not: ["arn:*"], unset: false },
        ],
        to: { keyHolders: ".value" },
      },
      {
        when: [{ path: "iam_identity_center_options.enabled", is: [true], unset: false }],
        to: { identityProvider: "iam_identity_center_options.iam_identity_center_instance_arn" },
      },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_opensearchserverless_access_policy",
    grants: [
      {
        each: "policy.*",
        // `aoss:?` is the star itself.
        when: [{ path: ".Rules.Permission", is: ["aoss:ReadDocument", "aoss:?"], unset: false }],
        on: collections(".Rules.Resource"),
        to: { principal: ".Principal", access: "read" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_opensearchserverless_security_policy",
    // A network policy opens a path only: who reads, the access policies say.
    encryptedBy: ["policy.KmsARN"],
    encryptionOf: collections("policy.Rules.Resource"),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
