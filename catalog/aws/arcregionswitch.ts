import type { CatalogEntry, Copies, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "arcregionswitch", checked: "2026-11-22" }];

/** Each of the instances is replicated to where the others are, as soon as the plan is carried out. */
const replicated = (steps: string): Copies => {
  const instances = {
    arn: `${steps}.rds_create_cross_region_read_replica_config.db_instance_arn_map.*`,
    of: ["aws_db_instance"],
  };
  return { what: "replicated rows", from: instances, to: instances, rhythm: "on-failure" };
};

export const arcregionswitch = [
  {
    terraform: "aws_arcregionswitch_plan",
    copies: [replicated("workflow.step"), replicated("workflow.step.parallel_config.step")],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
