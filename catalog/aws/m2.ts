import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "m2", checked: "2026-11-22" }];

const mounted = (fileSystem: Designation): readonly Copies[] => [
  { what: "files", from: fileSystem, to: "self", rhythm: "continuous" },
  { what: "written files", from: "self", to: fileSystem, rhythm: "continuous" },
];

export const m2 = [
  {
    terraform: "aws_m2_application",
    names: ["name", "application_id"],
    arn: "m2:app/{application_id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    runsAs: [{ role: { arn: "role_arn", of: ["aws_iam_role"] }, takenOverBy: ["m2:UpdateApplication"] }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_m2_environment",
    names: ["name", "environment_id"],
    arn: "m2:env/{environment_id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    liesIn: { through: [subnetsAt("subnet_ids")], groups: "security_group_ids" },
    copies: [
      ...mounted({ name: "storage_configuration.efs.file_system_id", of: ["aws_efs_file_system"] }),
      ...mounted({ name: "storage_configuration.fsx.file_system_id", of: ["aws_fsx_lustre_file_system"] }),
    ],
    grants: [
      {
        when: [{ path: "publicly_accessible", is: [true], unset: false }],
        to: { network: { groups: "security_group_ids" } },
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
