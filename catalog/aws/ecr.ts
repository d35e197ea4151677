import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ecr", checked: "2026-11-22" }];

export const ecr = [
  {
    terraform: "aws_ecr_repository",
    names: ["name", "repository_url"],
    arn: "ecr:repository/{name}",
    stores: { what: "images", keeps: "at-rest", place: "own-region", accessedAs: "ecr" },
    encryptedBy: ["encryption_configuration.kms_key"],
    evidence,
  },
  {
    // What was asked for comes from the registry behind it. One that is public has no images of the deployment.
    terraform: "aws_ecr_pull_through_cache_rule",
    stores: { what: "images", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "images",
        when: [{ path: "upstream_registry_url", is: ["*.dkr.ecr.*", "*.dkr-ecr.*"], unset: false }],
        from: { address: "upstream_registry_url", of: ["aws_ecr_repository"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ecr_replication_configuration",
    copies: [
      {
        what: "replicated images",
        each: "replication_configuration.rule",
        from: { selected: { of: ["aws_ecr_repository"], names: ".repository_filter.filter" } },
        to: { region: ".destination.region", account: ".destination.registry_id" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ecr_repository_policy",
    grants: [{ on: { name: "repository", of: ["aws_ecr_repository"] }, to: { policy: "policy", for: "ecr" } }],
    evidence,
  },
  {
    terraform: "aws_ecr_registry_policy",
    grants: [{ on: { selected: { of: ["aws_ecr_repository"] } }, to: { policy: "policy", for: "ecr" } }],
    evidence,
  },
  {
    terraform: "aws_ecr_repository_creation_template",
    // Repositories that others make by pushing, caching or replicating are born with its policy.
    stores: {
      what: "images",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partTags: ["resource_tags"],
    },
    grants: [{ to: { policy: "repository_policy", for: "ecr" } }],
    encryptedBy: ["encryption_configuration.kms_key"],
    evidence,
  },
  {
    terraform: "aws_ecrpublic_repository",
    names: ["repository_name", "repository_uri"],
    stores: { what: "images", keeps: "at-rest", place: { always: { aws: "us-east-1" } } },
    grants: [{ to: { public: "repository_name" } }],
    evidence: [...evidence, { sdk: "@pulumi/aws 7.48.0", what: "ecrpublic", checked: "2026-11-22" }],
  },
] as const satisfies readonly CatalogEntry[];
