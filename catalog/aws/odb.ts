import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "odb", checked: "2026-11-22" }];

const rows = { what: "rows", keeps: "at-rest", place: "own-region" } as const;
const databases = {
  ...rows,
  partOf: { name: "cloud_exadata_infrastructure_id", of: ["aws_odb_cloud_exadata_infrastructure"] },
} as const;

export const odb = [
  {
    // Databases of the network are restored from buckets of those regions.
    terraform: "aws_odb_network",
    copies: [
      {
        what: "restored backups",
        from: { region: "cross_region_s3_restore_sources_access" },
        to: "self",
        rhythm: "once",
      },
    ],
    evidence,
  },
  { terraform: "aws_odb_cloud_exadata_infrastructure", names: ["ocid"], stores: rows, evidence },
  { terraform: "aws_odb_cloud_vm_cluster", names: ["ocid", "scan_dns_name"], stores: databases, evidence },
  { terraform: "aws_odb_cloud_autonomous_vm_cluster", names: ["ocid"], stores: databases, evidence },
] as const satisfies readonly CatalogEntry[];
