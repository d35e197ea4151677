import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "appmesh", checked: "2026-11-22" }];

/** Access logs are written to a file beside the proxy, or to its output: they go where its container's logs go. */
export const appmesh = [
  {
    terraform: "aws_appmesh_virtual_gateway",
    names: ["name"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_appmesh_virtual_node",
    names: ["name"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "requests",
        from: "self",
        to: { address: "spec.service_discovery.dns.hostname" },
        rhythm: "continuous",
      },
      {
        what: "requests",
        from: "self",
        to: { name: "spec.backend.virtual_service.virtual_service_name", of: ["aws_appmesh_virtual_service"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
