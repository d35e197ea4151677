import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants, Path } from "../entry";
import { containerLogs, routedLogs } from "./container-logs";
import { subnetsAt } from "./subnets";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ecs", checked: "2026-11-22" }];

const role = (property: string): Designation => ({ arn: property, of: ["aws_iam_role"] });
const clusters = ["aws_ecs_cluster"];
const subnets = (path: string): Designation => subnetsAt(path);
const managed = "managed_instances_provider.instance_launch_template.network_configuration";
/** Servers may ask who comes, in their code. */
const serverMayAsk: Given = { of: "self", when: [], not: "perhaps", unset: true };

const tasks: Copies = {
  what: "what it works on",
  from: { arn: "task_definition", of: ["aws_ecs_task_definition"] },
  to: "self",
  rhythm: "continuous",
};
const answers = (to: Designation): Copies => ({
  what: "what its targets answer",
  from: "self",
  to,
  rhythm: "continuous",
});
const targetGroup = (path: string) => answers({ arn: path, of: ["aws_lb_target_group", "aws_alb_target_group"] });
const commands = (cluster: string): Copies => ({
  what: "command output",
  when: [{ path: "enable_execute_command", is: [true], unset: false }],
  from: "self",
  to: { arn: cluster, of: clusters },
  rhythm: "continuous",
});
const publicTask: Grants = {
  when: [{ path: "network_configuration.assign_public_ip", is: [true], unset: false }],
  given: [serverMayAsk],
  to: { network: { groups: "network_configuration.security_groups" } },
};
const liesIn = {
  through: [subnets("network_configuration.subnets")],
  groups: "network_configuration.security_groups",
};

/** What the agent hands to a container as it starts. */
const secret = (block: Path): Copies => ({
  what: "a secret",
  from: { arn: `${block}.value_from`, of: ["aws_secretsmanager_secret", "aws_ssm_parameter"] },
  to: "self",
  rhythm: "continuous",
});

export const ecs = [
  {
    terraform: "aws_ecs_cluster",
    names: ["name"],
    arn: "ecs:cluster/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: (
      [
        { name: "cloud_watch_log_group_name", of: ["aws_cloudwatch_log_group"] },
        { name: "s3_bucket_name", of: ["aws_s3_bucket"] },
      ] as const
    ).map(({ name, of }) => ({
      what: "command output" as const,
      when: [{ path: "configuration.execute_command_configuration.logging", is: ["OVERRIDE"], unset: false }],
      from: "self" as const,
      to: { name: `configuration.execute_command_configuration.log_configuration.${name}`, of },
      rhythm: "continuous" as const,
    })),
    encryptedBy: [
      "configuration.managed_storage_configuration.kms_key_id",
      "configuration.managed_storage_configuration.fargate_ephemeral_storage_kms_key_id",
    ],
    evidence,
  },
  {
    terraform: "aws_ecs_capacity_provider",
    names: ["name"],
    arn: "ecs:capacity-provider/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    liesIn: {
      when: [{ path: "managed_instances_provider", unset: false }],
      through: [subnets(`${managed}.subnets`)],
      groups: `${managed}.security_groups`,
    },
    copies: [
      {
        what: "what it works on",
        from: "self",
        to: { arn: "auto_scaling_group_provider.auto_scaling_group_arn", of: ["aws_autoscaling_group"] },
        rhythm: "continuous",
      },
    ],
    runsAs: [
      {
        role: {
          arn: "managed_instances_provider.instance_launch_template.ec2_instance_profile_arn",
          of: ["aws_iam_instance_profile"],
        },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ecs_service",
    filledIn: ["service_connect_configuration.log_configuration.options"],
    names: ["name"],
    stores: {
      what: "what it works on",
      keeps: "in-transit",
      place: "own-region",
      partTags: ["volume_configuration.managed_ebs_volume.tag_specifications.tags"],
    },
    liesIn,
    copies: [
      tasks,
      commands("cluster"),
      targetGroup("load_balancer.target_group_arn"),
      targetGroup("load_balancer.advanced_configuration.alternate_target_group_arn"),
      answers({ name: "load_balancer.elb_name", of: ["aws_elb"] }),
      answers({ arn: "vpc_lattice_configurations.target_group_arn", of: ["aws_vpclattice_target_group"] }),
      {
        what: "restored blocks",
        from: {
          arn: "volume_configuration.managed_ebs_volume.snapshot_id",
          of: ["aws_ebs_snapshot", "aws_ebs_snapshot_copy", "aws_ebs_snapshot_import"],
        },
        to: "self",
        rhythm: "once",
      },
      ...containerLogs("service_connect_configuration.log_configuration.options"),
    ],
    grants: [publicTask],
    encryptedBy: ["volume_configuration.managed_ebs_volume.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_ecs_task_set",
    stores: {
      what: "what it works on",
      keeps: "in-transit",
      place: "own-region",
      partOf: { arn: "service", of: ["aws_ecs_service"] },
    },
    liesIn,
    copies: [
      tasks,
      targetGroup("load_balancer.target_group_arn"),
      answers({ name: "load_balancer.load_balancer_name", of: ["aws_elb"] }),
    ],
    grants: [publicTask],
    evidence,
  },
  {
    terraform: "aws_ecs_daemon_task_definition",
    names: ["family"],
    arn: "ecs:daemon-task-definition/{family}:*",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      ...containerLogs("container_definition.log_configuration.options"),
      routedLogs("container_definition.firelens_configuration"),
      ...["environment.value", "command", "entry_point"].map((told) => toWhatIsNamed(`container_definition.${told}`)),
      secret("container_definition.secret"),
      {
        what: "configuration data",
        from: { arn: "container_definition.environment_file.value", of: ["aws_s3_bucket"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    runsAs: [
      { role: role("task_role_arn"), takenOverBy: ["ecs:ExecuteCommand"] },
      { role: role("execution_role_arn") },
    ],
    evidence,
  },
  {
    terraform: "aws_ecs_daemon",
    names: ["name"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "what it works on",
        from: { arn: "daemon_task_definition_arn", of: ["aws_ecs_daemon_task_definition"] },
        to: "self",
        rhythm: "continuous",
      },
      commands("cluster_arn"),
    ],
    evidence,
  },
  {
    terraform: "aws_ecs_express_gateway_service",
    filledIn: ["network_configuration", "primary_container.aws_logs_configuration"],
    names: ["service_name"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    liesIn,
    copies: [
      {
        what: "task logs",
        from: "self",
        to: { name: "primary_container.aws_logs_configuration.log_group", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      ...["environment.value", "command"].map((told) => toWhatIsNamed(`primary_container.${told}`)),
      secret("primary_container.secret"),
    ],
    // Its balancer is on the internet, unless its subnets are not.
    grants: [{ given: [serverMayAsk], to: { public: "primary_container.image" } }],
    runsAs: [
      { role: role("task_role_arn"), takenOverBy: ["ecs:ExecuteCommand", "ecs:UpdateExpressGatewayService"] },
      { role: role("execution_role_arn") },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
