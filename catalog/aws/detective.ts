import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "detective", checked: "2026-11-22" }];

export const detective = [
  {
    terraform: "aws_detective_graph",
    names: ["graph_arn"],
    stores: { what: "log events", keeps: "at-rest", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_detective_invitation_accepter",
    // The account hands its logs to the graph of another.
    copies: [
      {
        what: "log events",
        from: "self",
        to: { arn: "graph_arn", of: ["aws_detective_graph"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_detective_organization_admin_account",
    grants: [{ on: { selected: { of: ["aws_detective_graph"] } }, to: { principal: "account_id", access: "control" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
