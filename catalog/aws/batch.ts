import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { onMachine } from "./ec2";
import { addressedBy, subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "batch", checked: "2026-11-22" }];

const starts = (from: Designation): Copies => ({
  what: "the image it starts from",
  from,
  to: "self",
  rhythm: "continuous",
});
const images = ["aws_ami", "aws_ami_copy", "aws_ami_from_instance", "aws_imagebuilder_image"];
const templates = ["aws_launch_template"];
const subnets: Designation = subnetsAt("compute_resources.subnets");
const groups = "compute_resources.security_group_ids";

export const batch = [
  {
    terraform: "aws_batch_compute_environment",
    filledIn: ["compute_resources", "compute_resources.ec2_configuration"],
    names: ["name"],
    arn: "batch:compute-environment/{name}",
    stores: {
      what: "what it works on",
      keeps: "in-transit",
      place: "own-region",
      partTags: ["compute_resources.tags"],
    },
    copies: [
      starts({ arn: "compute_resources.image_id", of: images }),
      starts({ arn: "compute_resources.ec2_configuration.image_id_override", of: images }),
      starts({ name: "compute_resources.launch_template.launch_template_id", of: templates }),
      starts({ name: "compute_resources.launch_template.launch_template_name", of: templates }),
    ],
    liesIn: { when: [{ path: "compute_resources.subnets", unset: false }], through: [subnets], groups },
    grants: [
      // Its instances have public addresses where the subnets give them; tasks of Fargate have them where the job says so.
      ...addressedBy("compute_resources.subnets").map(({ given, family }) => ({
        when: [{ path: "compute_resources.type", not: ["FARGATE", "FARGATE_SPOT"], unset: true }],
        given: [given],
        to: { network: { groups, family, ports: [22, 3389] } },
      })),
    ],
    runsAs: [
      {
        role: { arn: "compute_resources.instance_role", of: ["aws_iam_instance_profile"] },
        takenOverBy: ["batch:SubmitJob", ...onMachine],
      },
    ],
    evidence,
  },
  {
    terraform: "aws_batch_job_queue",
    names: ["name"],
    arn: "batch:job-queue/{name}",
    stores: { what: "tasks with their input", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "tasks with their input",
        when: [{ path: "state", not: ["DISABLED"], unset: true }],
        from: "self",
        to: {
          arn: "compute_environment_order.compute_environment",
          of: ["aws_batch_compute_environment"],
        },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
