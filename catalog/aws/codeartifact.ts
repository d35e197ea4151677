import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "codeartifact", checked: "2026-11-22" }];

const domain: Designation = { name: "domain", of: ["aws_codeartifact_domain"] };
const repository = (path: string): Designation => ({
  name: path,
  of: ["aws_codeartifact_repository"],
  same: "domain",
});
const publicRegistry: Designation = { name: "external_connections.external_connection_name", of: [] };

export const codeartifact = [
  {
    terraform: "aws_codeartifact_domain",
    names: ["domain"],
    arn: "codeartifact:domain/{domain}",
    stores: { what: "packages", keeps: "at-rest", place: "own-region" },
    encryptedBy: ["encryption_key"],
    evidence,
  },
  {
    terraform: "aws_codeartifact_repository",
    names: ["repository"],
    stores: { what: "packages", keeps: "at-rest", place: "own-region", partOf: domain },
    // From others of the domain, and from a public registry: `public:npmjs`.
    copies: [repository("upstream.repository_name"), publicRegistry].map((from) => ({
      what: "packages",
      from,
      to: "self",
      rhythm: "continuous",
    })),
    evidence,
  },
  {
    terraform: "aws_codeartifact_domain_permissions_policy",
    grants: [{ on: domain, to: { policy: "policy_document", for: "packages" } }],
    evidence,
  },
  {
    terraform: "aws_codeartifact_repository_permissions_policy",
    grants: [{ on: repository("repository"), to: { policy: "policy_document", for: "packages" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
