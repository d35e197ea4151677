import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { traced } from "./traces";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "sfn", checked: "2026-11-22" }];

/** A version of it: its ARN and a number. */
const machine: Designation = {
  arn: "routing_configuration.state_machine_version_arn",
  of: ["aws_sfn_state_machine"],
};

/** Its states, and those within a map or a parallel one, may call an address. A text that is not known yet says nothing of one. */
const inside = ["Branches", "ItemProcessor", "Iterator"].map((within) => `definition.States.*.${within}.States.*`);
const calls = ["definition.States.*", ...inside].flatMap((state) =>
  ["Parameters", "Arguments"].map(
    (told): Copies => ({
      what: "input and output of executions",
      from: "self",
      to: { mentioned: `${state}.${told}.ApiEndpoint` },
      rhythm: "continuous",
    }),
  ),
);

export const stepfunctions = [
  {
    terraform: "aws_sfn_state_machine",
    names: ["name", "state_machine_version_arn"],
    arn: "states:stateMachine:{name}",
    stores: {
      what: "input and output of executions",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "state-machine",
      alsoAccessedAs: [
        { kind: "execution", arn: "states:execution:{name}:*" },
        { kind: "execution", arn: "states:express:{name}:*" },
      ],
    },
    copies: [
      {
        what: "execution data",
        when: [
          { path: "logging_configuration.level", not: ["OFF"], unset: false },
          { path: "logging_configuration.include_execution_data", is: [true], unset: false },
        ],
        from: "self",
        to: { arn: "logging_configuration.log_destination", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      traced("tracing_configuration.enabled"),
      ...calls,
    ],
    runsAs: [{ role: { arn: "role_arn", of: ["aws_iam_role"] }, takenOverBy: ["states:UpdateStateMachine"] }],
    filledIn: ["logging_configuration", "encryption_configuration", "tracing_configuration"],
    encryptedBy: ["encryption_configuration.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_sfn_activity",
    names: ["name"],
    arn: "states:activity:{name}",
    stores: { what: "tasks with their input", keeps: "at-rest", place: "own-region", accessedAs: "activity" },
    encryptedBy: ["encryption_configuration.kms_key_id"],
    filledIn: ["encryption_configuration"],
    evidence,
  },
  {
    terraform: "aws_sfn_alias",
    names: ["name"],
    stores: {
      what: "input and output of executions",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: machine,
    },
    standsFor: [machine],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
