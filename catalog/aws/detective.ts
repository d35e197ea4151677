import type { CatalogEntry, Copies, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "detective", checked: "2026-11-22" }];

/** An account hands its logs to the graph of its administrator. */
const handedOver: Copies = {
  what: "log events",
  from: "self",
  to: { arn: "graph_arn", of: ["aws_detective_graph"] },
  rhythm: "continuous",
};

export const detective = [
  {
    terraform: "aws_detective_graph",
    names: ["graph_arn"],
    stores: { what: "log events", keeps: "at-rest", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_detective_invitation_accepter",
    stores: { what: "log events", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [handedOver],
    evidence,
  },
  {
    // Every account that is new to the organization.
    terraform: "aws_detective_organization_configuration",
    stores: { what: "log events", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [{ ...handedOver, when: [{ path: "auto_enable", is: [true], unset: false }] }],
    evidence,
  },
  {
    terraform: "aws_detective_organization_admin_account",
    grants: [{ on: { selected: { of: ["aws_detective_graph"] } }, to: { principal: "account_id", access: "control" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
