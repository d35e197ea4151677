import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloudsearch", checked: "2026-11-22" }];

export const cloudsearch = [
  {
    terraform: "aws_cloudsearch_domain",
    names: ["name", "document_service_endpoint", "search_service_endpoint"],
    arn: "cloudsearch:domain/{name}",
    stores: { what: "documents", keeps: "at-rest", place: "own-region", tags: "none", accessedAs: "search" },
    evidence,
  },
  {
    terraform: "aws_cloudsearch_domain_service_access_policy",
    grants: [
      {
        on: { name: "domain_name", of: ["aws_cloudsearch_domain"] },
        to: { policy: "access_policy", for: "search" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
