import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "ec2, ec2transitgateway", checked: "2026-11-22" },
];

/** What is reached over the network of a VPC. Which VPC a store is in is not read: a peering is a path to each of them. */
const inSomeVpc: Designation = {
  selected: {
    of: [
      "aws_db_instance",
      "aws_rds_cluster",
      "aws_docdb_cluster",
      "aws_neptune_cluster",
      "aws_redshift_cluster",
      "aws_elasticache_replication_group",
      "aws_elasticache_cluster",
      "aws_memorydb_cluster",
      "aws_opensearch_domain",
      "aws_elasticsearch_domain",
      "aws_msk_cluster",
      "aws_efs_file_system",
      "aws_instance",
    ],
  },
};

const group: Designation = { name: "security_group_id", of: ["aws_security_group", "aws_default_security_group"] };
const inline = {
  of: "self",
  each: "ingress",
  cidrs: [".cidr_blocks", ".ipv6_cidr_blocks"],
  lists: ".prefix_list_ids",
  ports: [".from_port", ".to_port"],
  protocol: ".protocol",
} as const;

export const vpc = [
  // Rules of their own stand beside those that stand in the group.
  { terraform: "aws_security_group", filledIn: ["ingress"], ingress: [inline], evidence },
  { terraform: "aws_default_security_group", filledIn: ["ingress"], ingress: [inline], evidence },
  {
    terraform: "aws_security_group_rule",
    ingress: [
      {
        of: group,
        when: [{ path: "type", is: ["ingress"], unset: false }],
        cidrs: ["cidr_blocks", "ipv6_cidr_blocks"],
        lists: "prefix_list_ids",
        ports: ["from_port", "to_port"],
        protocol: "protocol",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_vpc_security_group_ingress_rule",
    ingress: [
      {
        of: group,
        cidrs: ["cidr_ipv4", "cidr_ipv6"],
        lists: "prefix_list_id",
        ports: ["from_port", "to_port"],
        protocol: "ip_protocol",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ec2_managed_prefix_list",
    filledIn: ["entry"],
    ingress: [{ of: "self", cidrs: ["entry.cidr"] }],
    evidence,
  },
  {
    terraform: "aws_ec2_managed_prefix_list_entry",
    ingress: [{ of: { name: "prefix_list_id", of: ["aws_ec2_managed_prefix_list"] }, cidrs: ["cidr"] }],
    evidence,
  },
  {
    terraform: "aws_vpc_peering_connection",
    grants: [{ on: inSomeVpc, to: { peer: { region: "peer_region", account: "peer_owner_id" } } }],
    evidence,
  },
  {
    terraform: "aws_ec2_transit_gateway_peering_attachment",
    grants: [{ on: inSomeVpc, to: { peer: { region: "peer_region", account: "peer_account_id" } } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
