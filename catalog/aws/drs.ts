import type { CatalogEntry, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "drs", checked: "2026-11-22" }];

export const drs = [
  {
    terraform: "aws_drs_replication_configuration_template",
    // The staging area: disks and snapshots of whichever servers the agent is installed on.
    stores: { what: "blocks", keeps: "at-rest", place: "own-region", partTags: ["staging_area_tags"] },
    liesIn: {
      through: [subnetsAt("staging_area_subnet_id")],
      groups: "replication_servers_security_groups_ids",
    },
    encryptedBy: ["ebs_encryption_key_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
