import type { CatalogEntry, Designation, Evidence, LiesIn } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "odb", checked: "2026-11-22" }];

const rows = { what: "rows", keeps: "at-rest", place: "own-region" } as const;
const databases = {
  ...rows,
  partOf: { name: "cloud_exadata_infrastructure_id", of: ["aws_odb_cloud_exadata_infrastructure"] },
} as const;

const network: readonly Designation[] = [
  { name: "odb_network_id", of: ["aws_odb_network"] },
  { arn: "odb_network_arn", of: ["aws_odb_network"] },
];
/** They are reached from the VPCs that are peered with their network. */
const liesIn: LiesIn = {
  through: network.flatMap((by) =>
    network.map((mine) => ({
      joined: {
        ...{ type: "aws_odb_network_peering_connection", by, mine },
        to: { name: "peer_network_id", of: ["aws_vpc", "aws_default_vpc"] },
      },
    })),
  ),
};

export const odb = [
  { terraform: "aws_odb_network_peering_connection", evidence },
  {
    // Databases of the network are restored from buckets of those regions.
    terraform: "aws_odb_network",
    arn: "odb:odb-network/{id}",
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
  {
    terraform: "aws_odb_cloud_vm_cluster",
    names: ["ocid", "scan_dns_name"],
    stores: databases,
    liesIn,
    // Oracle's own people get them, nobody can tell where.
    copies: ["is_diagnostics_events_enabled", "is_health_monitoring_enabled", "is_incident_logs_enabled"].map(
      (option) => ({
        what: "engine logs",
        when: [{ path: `data_collection_options.${option}`, is: [true], unset: false }],
        from: "self",
        to: { contact: `data_collection_options.${option}` },
        rhythm: "continuous",
      }),
    ),
    grants: [{ to: { keyHolders: "ssh_public_keys" } }],
    evidence,
  },
  { terraform: "aws_odb_cloud_autonomous_vm_cluster", names: ["ocid"], stores: databases, liesIn, evidence },
] as const satisfies readonly CatalogEntry[];
