import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloudhsmv2", checked: "2026-11-22" }];

export const cloudhsm = [
  {
    // Keys and nothing else, that of another cluster where it is made from its backup.
    terraform: "aws_cloudhsm_v2_cluster",
    copies: [{ what: "restored backups", from: { arn: "source_backup_identifier" }, to: "self", rhythm: "once" }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
