import type { CatalogEntry, Copies, Designation, Evidence, Given, Path } from "../entry";
import { byOverrides, ofBatch, onMachine } from "./ec2";
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
const hasGroups = { path: groups, unset: false } as const;
const hasNoGroups = { path: groups, is: [], unset: true } as const;
const isPublic = "network_interfaces.associate_public_ip_address";
const hasNoAddresses = (name: Path): Given => ({
  of: { name, of: templates },
  when: [{ path: isPublic, is: [false], unset: false }],
  not: "nobody",
  unset: true,
});

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
      ...ofBatch.map((name) => starts({ name, of: templates })),
    ],
    liesIn: { when: [{ path: "compute_resources.subnets", unset: false }], through: [subnets], groups },
    grants: [
      // Its instances have public addresses where the subnets give them; tasks of Fargate have them where the job says so.
      ...addressedBy("compute_resources.subnets").map(({ given, family }) => ({
        when: [{ path: "compute_resources.type", not: ["FARGATE", "FARGATE_SPOT"], unset: true }, hasGroups],
        given: [given, ...(family === 4 ? ofBatch.map(hasNoAddresses) : [])],
        to: { network: { groups, family, ports: [22, 3389] } },
      })),
      // The template may give the addresses, and the groups where there are none beside it.
      ...ofBatch.flatMap((name) => {
        const of = { name, of: templates };
        const given = [{ of, when: [{ path: isPublic, is: [true], unset: false }], unset: false }];
        const its = { groups: "network_interfaces.security_groups", of, ports: [22, 3389] };
        return [
          { when: [hasGroups], given, to: { network: { groups, ports: [22, 3389] } } },
          { when: [hasNoGroups], given, to: { network: its } },
        ];
      }),
      ...byOverrides(ofBatch, "compute_resources.subnets").map((grant) => ({ ...grant, when: [hasNoGroups] })),
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
