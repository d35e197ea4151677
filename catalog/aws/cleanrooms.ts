import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "cleanrooms", checked: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/clean-rooms/latest/userguide/query-logs.html", checked: "2026-11-22" },
];

const collaboration: Designation = { name: "collaboration_id", of: ["aws_cleanrooms_collaboration"] };
const memberships: Designation = {
  joined: { type: "aws_cleanrooms_membership", by: collaboration, mine: "self", to: "self" },
};

export const cleanrooms = [
  {
    terraform: "aws_cleanrooms_collaboration",
    names: ["name"],
    arn: "cleanrooms:collaboration/{id}",
    stores: { what: "query results", keeps: "in-transit", place: "own-region" },
    // A member without abilities only brings tables; the others ask of those that each brings by its membership.
    grants: (["self", memberships] satisfies Designation[]).map((on) => ({
      each: "member",
      when: [{ path: ".member_abilities", is: ["CAN_QUERY", "CAN_RECEIVE_RESULTS"], unset: false }],
      on,
      to: { principal: ".account_id", access: "read" },
    })),
    evidence,
  },
  {
    terraform: "aws_cleanrooms_configured_table",
    names: ["name"],
    arn: "cleanrooms:configuredtable/{id}",
    stores: { what: "rows", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "rows",
        from: {
          name: "table_reference.table_name",
          of: ["aws_glue_catalog_table"],
          same: { mine: "table_reference.database_name", theirs: "database_name" },
        },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cleanrooms_membership",
    arn: "cleanrooms:membership/{id}",
    stores: { what: "query results", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "query results",
        from: collaboration,
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "query results",
        from: "self",
        to: { name: "default_result_configuration.output_configuration.s3.bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      {
        // Queries with the values of their parameters.
        what: "logs",
        when: [{ path: "query_log_status", is: ["ENABLED"], unset: false }],
        from: "self",
        to: { made: "/aws/cleanrooms*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    // Who the others are in one of somebody else nobody sees here.
    grants: [
      { given: [{ of: collaboration, when: [], not: "nobody", unset: true }], to: { people: "collaboration_id" } },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
