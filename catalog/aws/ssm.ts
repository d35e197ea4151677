import type { CatalogEntry, Copies, Designation, Evidence, When } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ssm", checked: "2026-11-22" }];

const machines = ["aws_instance", "aws_spot_instance_request"];
const fleets = [
  ...["aws_autoscaling_group", "aws_batch_compute_environment", "aws_ec2_fleet", "aws_eks_node_group"],
  "aws_spot_fleet_request",
];
/** Those that are named by their id; which ones a tag picks, it picks when it runs. */
const ofInstances: Copies = {
  what: "command output",
  each: "targets",
  when: [{ path: ".key", is: ["InstanceIds"], unset: false }],
  from: { name: ".values", of: machines },
  to: "self",
  rhythm: "scheduled",
};
/** Those of the target of its window that it names. */
const ofWindow: Copies = {
  what: "command output",
  from: {
    joined: {
      type: "aws_ssm_maintenance_window_target",
      by: "self",
      mine: { name: "targets.values", of: ["aws_ssm_maintenance_window_target"] },
      to: { name: "targets.values", of: machines },
    },
  },
  to: "self",
  rhythm: "scheduled",
};
const output = (to: Designation): Copies => ({ what: "command output", from: "self", to, rhythm: "scheduled" });
const onceUnlessScheduled = (copy: Copies): readonly Copies[] => {
  const rhythm = (rhythm: Copies["rhythm"], when: When): Copies => ({
    ...copy,
    when: [...(copy.when ?? []), when],
    rhythm,
  });
  return [
    rhythm("scheduled", { path: "schedule_expression", unset: false }),
    rhythm("once", { path: "schedule_expression", is: [], unset: true }),
  ];
};
const command = "task_invocation_parameters.run_command_parameters";
const input = (block: string, to: Designation): Copies => ({
  what: "its input",
  when: [{ path: `task_invocation_parameters.${block}`, unset: false }],
  from: "self",
  to,
  rhythm: "scheduled",
});
/** What is typed and shown in a session on any machine of the region. */
const sessions = (to: Designation): readonly Copies[] =>
  machines.map((type) => ({
    what: "command output",
    when: [{ path: "document_type", is: ["Session"], unset: false }],
    from: { selected: { of: [type] } },
    to,
    rhythm: "continuous",
  }));
const inventory = (to: Designation): Copies => ({
  what: "inventories",
  from: { selected: { of: [...machines, ...fleets] } },
  to,
  rhythm: "continuous",
});

export const ssm = [
  {
    terraform: "aws_ssm_activation",
    // Whoever registers a machine with its code, wherever that is, acts as the role there.
    credentialOf: { name: "iam_role", of: ["aws_iam_role"] },
    evidence,
  },
  {
    terraform: "aws_ssm_association",
    filledIn: ["parameters", "targets"],
    stores: { what: "command output", keeps: "in-transit", place: "own-region" },
    copies: [
      ...[
        ofInstances,
        output({ name: "output_location.s3_bucket_name", of: ["aws_s3_bucket"] }),
        output({ region: "output_location.s3_region" }),
      ].flatMap(onceUnlessScheduled),
      toWhatIsNamed("parameters.*"),
    ],
    evidence,
  },
  {
    terraform: "aws_ssm_maintenance_window_task",
    stores: { what: "command output", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      ofInstances,
      ofWindow,
      output({ name: `${command}.output_s3_bucket`, of: ["aws_s3_bucket"] }),
      {
        ...output({
          name: `${command}.cloudwatch_config.cloudwatch_log_group_name`,
          of: ["aws_cloudwatch_log_group"],
        }),
        when: [{ path: `${command}.cloudwatch_config.cloudwatch_output_enabled`, is: [true], unset: false }],
      },
      toWhatIsNamed(`${command}.parameter.values`),
      toWhatIsNamed("task_invocation_parameters.automation_parameters.parameter.values"),
      input("lambda_parameters.payload", { arn: "task_arn", of: ["aws_lambda_function", "aws_lambda_alias"] }),
      input("step_functions_parameters.input", { arn: "task_arn", of: ["aws_sfn_state_machine"] }),
    ],
    evidence,
  },
  { terraform: "aws_ssm_maintenance_window_target", evidence },
  {
    // Its commands run where associations and windows let them.
    terraform: "aws_ssm_document",
    names: ["name"],
    copies: [
      ...[
        ["aws_ssm_association", "name"],
        ["aws_ssm_maintenance_window_task", "task_arn"],
      ].map(([type = "", name = ""]) => ({
        ...toWhatIsNamed("content"),
        from: { joined: { type, by: { name, of: ["aws_ssm_document"] }, mine: "self", to: "self" } } as const,
      })),
      ...sessions({ name: "content.inputs.s3BucketName", of: ["aws_s3_bucket"] }),
      ...sessions({ name: "content.inputs.cloudWatchLogGroupName", of: ["aws_cloudwatch_log_group"] }),
    ],
    evidence: [
      ...evidence,
      {
        url: "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html",
        checked: "2026-11-23",
      },
    ],
  },
  {
    terraform: "aws_ssm_resource_data_sync",
    copies: [
      inventory({ name: "s3_destination.bucket_name", of: ["aws_s3_bucket"] }),
      inventory({ region: "s3_destination.region" }),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
