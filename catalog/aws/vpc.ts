import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "ec2, ec2transitgateway, ec2clientvpn, directconnect", checked: "2026-11-22" },
];

const vpcId: Designation = { name: "vpc_id", of: ["aws_vpc", "aws_default_vpc"] };
const table: Designation = { name: "route_table_id", of: ["aws_route_table", "aws_default_route_table"] };
const acls = ["aws_network_acl", "aws_default_network_acl"];
/** It is named by the VPC, of which a state tells the id too. */
const ownVpc = (path: string): readonly Designation[] => [{ name: path, of: ["aws_vpc", "aws_default_vpc"] }, vpcId];
const inlineRule = {
  of: "self",
  each: "ingress",
  cidrs: [".cidr_block", ".ipv6_cidr_block"],
  ports: [".from_port", ".to_port"],
  protocol: ".protocol",
  order: ".rule_no",
  action: ".action",
} as const;

/** The VPCs that are attached to the transit gateway that this one names. */
const attachedTo = (mine: string): Designation => ({
  joined: {
    type: "aws_ec2_transit_gateway_vpc_attachment",
    by: { name: "transit_gateway_id", of: ["aws_ec2_transit_gateway"] },
    mine: { name: mine, of: ["aws_ec2_transit_gateway"] },
    to: vpcId,
  },
});
const attached = attachedTo("transit_gateway_id");
/** Whoever asked for a peering reaches the other side, too. */
const asker = (inVpc: Designation, account: string): Grants => ({
  when: [{ path: account, unset: false }],
  inVpc: [inVpc],
  fromOutside: true,
  to: { peer: {} },
});
/** Of an attachment of this deployment the other side is known, and judged there. */
const othersOnly = (type: string, path: string): Given => ({
  of: { name: path, of: [type] },
  when: [{ path: "transit_gateway_id", is: [], unset: false }],
  unset: true,
});
const isElsewhere = (of: Designation): Given => ({ of, when: [], not: "nobody", unset: true });
/** The transit gateway of the attachment to which a peer belongs. */
const behindConnect: Designation = {
  joined: {
    type: "aws_ec2_transit_gateway_connect",
    by: "self",
    mine: { name: "transit_gateway_attachment_id", of: ["aws_ec2_transit_gateway_connect"] },
    to: { name: "transit_gateway_id", of: ["aws_ec2_transit_gateway"] },
  },
};
const localTable: Designation = {
  name: "local_gateway_route_table_id",
  of: ["aws_ec2_local_gateway_route_table"],
};
const onOutpost: Designation = {
  joined: {
    type: "aws_ec2_local_gateway_route_table_vpc_association",
    by: localTable,
    mine: localTable,
    to: vpcId,
  },
};
/** VPCs besides its own in which a security group is used. */
const associated: Designation = {
  joined: {
    type: "aws_vpc_security_group_vpc_association",
    by: { name: "security_group_id", of: ["aws_security_group"] },
    mine: "self",
    to: vpcId,
  },
};
const concentrator: Designation = { name: "vpn_concentrator_id", of: ["aws_vpn_concentrator"] };
const vpnGateway: Designation = { name: "vpn_gateway_id", of: ["aws_vpn_gateway"] };
const dxGateway: Designation = { name: "dx_gateway_id", of: ["aws_dx_gateway"] };
/** The gateways that are associated with the Direct Connect gateway that this one names. */
const behindDx: Designation = {
  joined: {
    type: "aws_dx_gateway_association",
    by: dxGateway,
    mine: dxGateway,
    to: { name: "associated_gateway_id", of: ["aws_vpn_gateway", "aws_ec2_transit_gateway"] },
  },
};
const connection = { of: { name: "connection_id", of: ["aws_dx_connection", "aws_dx_lag"] }, name: "name" } as const;
const clientVpn: Designation = { name: "client_vpn_endpoint_id", of: ["aws_ec2_client_vpn_endpoint"] };
const behindClientVpn: readonly Designation[] = [
  vpcId,
  { name: "transit_gateway_configuration.transit_gateway_id", of: ["aws_ec2_transit_gateway"] },
  {
    joined: { type: "aws_ec2_client_vpn_network_association", by: clientVpn, mine: "self", to: subnetsAt("subnet_id") },
  },
];

const vpcOfSubnet: Designation = {
  joined: {
    type: ["aws_subnet", "aws_default_subnet"],
    by: "self",
    mine: subnetsAt("target_vpc_subnet_id"),
    to: vpcId,
  },
};
const peerVpc: Designation = {
  name: "peer_vpc_id",
  of: ["aws_vpc", "aws_default_vpc"],
  inRegion: "peer_region",
};
const byRoute = (to: Designation): Designation => ({
  joined: { type: "aws_ec2_client_vpn_route", by: clientVpn, mine: "self", to },
});
/** Networks to which a route may lead on from the VPC of its subnet. */
const beyondClientVpn: readonly Designation[] = [
  byRoute({ joined: { type: "aws_vpc_peering_connection", by: vpcId, mine: vpcOfSubnet, to: peerVpc } }),
  byRoute({ joined: { type: "aws_vpc_peering_connection", by: peerVpc, mine: vpcOfSubnet, to: vpcId } }),
  byRoute({ joined: { type: "aws_ec2_transit_gateway_vpc_attachment", by: vpcId, mine: vpcOfSubnet, to: attached } }),
];
const byClientVpn = (rule: Pick<Grants, "to" | "when">): readonly Grants[] => [
  { ...rule, inVpc: behindClientVpn },
  ...beyondClientVpn.map((of) => ({
    ...rule,
    given: [{ of, when: [], unset: false }],
    inVpc: [of],
    fromOutside: true as const,
  })),
];

const tunnels = ["tunnel1", "tunnel2"];
const tunnelLogs = (tunnel: string, kind: string): Copies => ({
  what: "logs",
  when: [{ path: `${tunnel}_log_options.cloudwatch_log_options.${kind}log_enabled`, is: [true], unset: false }],
  from: "self",
  to: {
    arn: `${tunnel}_log_options.cloudwatch_log_options.${kind}log_group_arn`,
    of: ["aws_cloudwatch_log_group"],
  },
  rhythm: "continuous",
});

const group: Designation = { name: "security_group_id", of: ["aws_security_group", "aws_default_security_group"] };
const inline = {
  of: "self",
  each: "ingress",
  cidrs: [".cidr_blocks", ".ipv6_cidr_blocks"],
  lists: ".prefix_list_ids",
  groups: ".security_groups",
  ports: [".from_port", ".to_port"],
  protocol: ".protocol",
} as const;

const inlineDestinations = {
  cidrs: [".cidr_block", ".ipv6_cidr_block"],
  lists: ".destination_prefix_list_id",
} as const;

export const vpc = [
  { terraform: "aws_vpc", evidence },
  { terraform: "aws_default_vpc", evidence },
  // Rules of their own stand beside those that stand in the group.
  {
    terraform: "aws_security_group",
    names: ["name"],
    filledIn: ["ingress"],
    liesIn: { vpc: "vpc_id", through: [associated] },
    ingress: [inline],
    evidence,
  },
  { terraform: "aws_vpc_security_group_vpc_association", evidence },
  {
    terraform: "aws_default_security_group",
    filledIn: ["ingress"],
    liesIn: { vpc: "vpc_id" },
    ingress: [inline],
    evidence,
  },
  {
    terraform: "aws_security_group_rule",
    ingress: [
      {
        of: group,
        when: [{ path: "type", is: ["ingress"], unset: false }],
        cidrs: ["cidr_blocks", "ipv6_cidr_blocks"],
        lists: "prefix_list_ids",
        groups: "source_security_group_id",
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
        groups: "referenced_security_group_id",
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
    grants: [
      { inVpc: [vpcId], fromOutside: true, to: { peer: { region: "peer_region", account: "peer_owner_id" } } },
      asker(peerVpc, "peer_owner_id"),
    ],
    evidence,
  },
  {
    terraform: "aws_vpc_peering_connection_accepter",
    grants: [
      {
        // Of a connection of this deployment the other side is known, and judged there. One that is not accepted here may have been
        // accepted by hand.
        given: [
          {
            of: { name: "vpc_peering_connection_id", of: ["aws_vpc_peering_connection"] },
            when: [{ path: "auto_accept", is: [], unset: false }],
            unset: true,
          },
        ],
        inVpc: [vpcId],
        to: { site: { name: "vpc_peering_connection_id" } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ec2_transit_gateway_peering_attachment",
    grants: [
      { inVpc: [attached], fromOutside: true, to: { peer: { region: "peer_region", account: "peer_account_id" } } },
      asker(attachedTo("peer_transit_gateway_id"), "peer_account_id"),
    ],
    evidence,
  },
  {
    terraform: "aws_ec2_transit_gateway_peering_attachment_accepter",
    grants: [
      {
        given: [othersOnly("aws_ec2_transit_gateway_peering_attachment", "transit_gateway_attachment_id")],
        inVpc: [attached],
        to: { site: { name: "transit_gateway_attachment_id" } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ec2_transit_gateway_vpc_attachment_accepter",
    grants: [
      {
        given: [othersOnly("aws_ec2_transit_gateway_vpc_attachment", "transit_gateway_attachment_id")],
        inVpc: [attached],
        to: { site: { name: "transit_gateway_attachment_id" } },
      },
    ],
    evidence,
  },
  { terraform: "aws_ec2_transit_gateway_connect", evidence },
  {
    terraform: "aws_ec2_transit_gateway_connect_peer",
    grants: [{ inVpc: [behindConnect], to: { site: { name: "peer_address" } } }],
    evidence,
  },
  {
    terraform: "aws_ec2_local_gateway_route_table_vpc_association",
    grants: [
      {
        // Whose virtual interfaces the table leads to is judged there.
        given: [
          {
            of: {
              joined: {
                type: "aws_ec2_local_gateway_route_table_virtual_interface_group_association",
                by: localTable,
                mine: localTable,
                to: "self",
              },
            },
            when: [],
            not: "nobody",
            unset: true,
          },
        ],
        inVpc: [vpcId],
        to: { site: { name: "local_gateway_route_table_id" } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ec2_local_gateway_route_table_virtual_interface_group_association",
    grants: [{ inVpc: [onOutpost], to: { site: { name: "local_gateway_virtual_interface_group_id" } } }],
    evidence,
  },
  {
    terraform: "aws_vpn_connection",
    filledIn: tunnels.flatMap((tunnel) => [`${tunnel}_log_options`, `${tunnel}_log_options.cloudwatch_log_options`]),
    arn: "ec2:vpn-connection/{id}",
    copies: tunnels.flatMap((tunnel) => ["", "bgp_"].map((kind) => tunnelLogs(tunnel, kind))),
    grants: [
      {
        inVpc: [vpnGateway, attached, concentrator],
        to: { site: { of: { name: "customer_gateway_id", of: ["aws_customer_gateway"] }, name: "ip_address" } },
      },
    ],
    evidence,
  },
  { terraform: "aws_customer_gateway", evidence },
  // What it bundles reaches the VPCs behind its transit gateway.
  { terraform: "aws_vpn_concentrator", liesIn: { through: [attached] }, evidence },
  { terraform: "aws_dx_connection", names: ["name"], evidence },
  { terraform: "aws_dx_lag", names: ["name"], evidence },
  { terraform: "aws_dx_gateway", names: ["name"], arn: "directconnect:dx-gateway/{id}", evidence },
  {
    // The lines of a gateway that is not in this deployment lead into the VPC.
    terraform: "aws_dx_gateway_association",
    grants: [
      {
        // What was proposed is in the VPC of another account, where the proposal says so.
        when: [{ path: "proposal_id", is: [], unset: true }],
        given: [isElsewhere(dxGateway)],
        inVpc: [{ name: "associated_gateway_id", of: ["aws_vpn_gateway", "aws_ec2_transit_gateway"] }],
        to: { site: { name: "dx_gateway_id" } },
      },
    ],
    evidence,
  },
  {
    // The lines of another account lead into the VPC.
    terraform: "aws_dx_gateway_association_proposal",
    grants: [
      {
        inVpc: [{ name: "associated_gateway_id", of: ["aws_vpn_gateway", "aws_ec2_transit_gateway"] }],
        fromOutside: true,
        to: { peer: { account: "dx_gateway_owner_account_id" } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_dx_private_virtual_interface",
    grants: [{ inVpc: [vpnGateway, behindDx], to: { site: connection } }],
    evidence,
  },
  {
    terraform: "aws_dx_transit_virtual_interface",
    grants: [{ inVpc: [behindDx], to: { site: connection } }],
    evidence,
  },
  {
    terraform: "aws_dx_hosted_private_virtual_interface_accepter",
    grants: [{ inVpc: [vpnGateway, behindDx], to: { site: { name: "virtual_interface_id" } } }],
    evidence,
  },
  {
    terraform: "aws_dx_hosted_transit_virtual_interface_accepter",
    grants: [{ inVpc: [behindDx], to: { site: { name: "virtual_interface_id" } } }],
    evidence,
  },
  {
    terraform: "aws_ec2_client_vpn_endpoint",
    filledIn: ["client_connect_options", "transit_gateway_configuration"],
    // Who connects, from which address and for how long.
    stores: { what: "access logs", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "access logs",
        when: [{ path: "connection_log_options.enabled", is: [true], unset: false }],
        from: "self",
        to: { name: "connection_log_options.cloudwatch_log_group", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      {
        what: "requests",
        when: [{ path: "client_connect_options.enabled", is: [true], unset: false }],
        from: "self",
        to: { arn: "client_connect_options.lambda_function_arn", of: ["aws_lambda_function", "aws_lambda_alias"] },
        rhythm: "continuous",
      },
    ],
    grants: [
      ...byClientVpn({ to: { identityProvider: "authentication_options.saml_provider_arn" } }),
      ...byClientVpn({ to: { identityProvider: "authentication_options.active_directory_id" } }),
      ...byClientVpn({
        // Certificates beside another way to sign in are asked for as well.
        when: [
          {
            path: "authentication_options.type",
            none: ["federated-authentication", "directory-service-authentication"],
            unset: false,
          },
        ],
        to: { keyHolders: "authentication_options" },
      }),
    ],
    evidence,
  },
  { terraform: "aws_ec2_client_vpn_network_association", evidence },
  {
    terraform: "aws_ec2_client_vpn_route",
    evidence: [
      ...evidence,
      { url: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-routes.html", checked: "2026-11-23" },
    ],
  },
  // What tells in which VPC others are, and who gets there.
  {
    terraform: "aws_ec2_transit_gateway",
    arn: "ec2:transit-gateway/{id}",
    liesIn: {
      through: [
        {
          joined: {
            type: "aws_ec2_transit_gateway_vpc_attachment",
            by: { name: "transit_gateway_id", of: ["aws_ec2_transit_gateway"] },
            mine: "self",
            to: vpcId,
          },
        },
      ],
    },
    evidence,
  },
  {
    // Who else is attached to a transit gateway that is not in this deployment, nobody can tell.
    terraform: "aws_ec2_transit_gateway_vpc_attachment",
    grants: [
      {
        given: [isElsewhere({ name: "transit_gateway_id", of: ["aws_ec2_transit_gateway"] })],
        inVpc: [vpcId],
        to: { site: { name: "transit_gateway_id" } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_vpn_gateway",
    liesIn: {
      through: [{ joined: { type: "aws_vpn_gateway_attachment", by: vpnGateway, mine: "self", to: vpcId } }],
      vpc: "vpc_id",
    },
    evidence,
  },
  { terraform: "aws_vpn_gateway_attachment", evidence },
  { terraform: "aws_subnet", arn: "ec2:subnet/{id}", liesIn: { vpc: "vpc_id" }, evidence },
  { terraform: "aws_default_subnet", arn: "ec2:subnet/{id}", liesIn: { vpc: "vpc_id" }, evidence },
  {
    // An instance of another account stands in the VPC.
    terraform: "aws_network_interface_permission",
    grants: [
      {
        when: [{ path: "permission", is: ["INSTANCE-ATTACH"], unset: false }],
        inVpc: [{ name: "network_interface_id", of: ["aws_network_interface"] }],
        to: { peer: { account: "aws_account_id" } },
      },
    ],
    evidence,
  },
  ...["aws_efs_mount_target", "aws_s3files_mount_target"].map((terraform) => ({
    terraform,
    liesIn: { through: [subnetsAt("subnet_id")], groups: "security_groups" },
    // By its ARN and its addresses the file system is meant.
    standsFor: [{ name: "file_system_id", of: ["aws_efs_file_system", "aws_s3files_file_system"] }],
    evidence,
  })),
  ...[
    "aws_dax_subnet_group",
    "aws_db_subnet_group",
    "aws_docdb_subnet_group",
    "aws_elasticache_subnet_group",
    "aws_memorydb_subnet_group",
    "aws_neptune_subnet_group",
    "aws_redshift_subnet_group",
  ].map((terraform) => ({ terraform, names: ["name"], liesIn: { through: [subnetsAt("subnet_ids")] }, evidence })),
  {
    terraform: "aws_route_table",
    filledIn: ["route"],
    routes: [
      {
        of: "self",
        each: "route",
        gateway: ".gateway_id",
        through: [".vpc_endpoint_id", ".network_interface_id"],
        ...inlineDestinations,
      },
    ],
    evidence,
  },
  {
    terraform: "aws_default_route_table",
    filledIn: ["route"],
    guards: { restOf: ownVpc("default_route_table_id"), by: "self" },
    routes: [
      {
        of: "self",
        each: "route",
        gateway: ".gateway_id",
        through: [".vpc_endpoint_id", ".network_interface_id", ".instance_id"],
        ...inlineDestinations,
      },
    ],
    evidence,
  },
  {
    terraform: "aws_route",
    routes: [
      {
        of: table,
        gateway: "gateway_id",
        through: ["vpc_endpoint_id", "network_interface_id"],
        cidrs: ["destination_cidr_block", "destination_ipv6_cidr_block"],
        lists: "destination_prefix_list_id",
      },
    ],
    evidence,
  },
  { terraform: "aws_route_table_association", guards: { subnets: subnetsAt("subnet_id"), by: table }, evidence },
  { terraform: "aws_main_route_table_association", guards: { restOf: [vpcId], by: table }, evidence },
  {
    terraform: "aws_network_acl",
    filledIn: ["ingress"],
    ingress: [inlineRule],
    guards: { subnets: subnetsAt("subnet_ids"), by: "self" },
    evidence,
  },
  {
    terraform: "aws_default_network_acl",
    ingress: [inlineRule],
    guards: { subnets: subnetsAt("subnet_ids"), restOf: ownVpc("default_network_acl_id"), by: "self" },
    evidence,
  },
  {
    terraform: "aws_network_acl_rule",
    ingress: [
      {
        of: { name: "network_acl_id", of: acls },
        when: [{ path: "egress", is: [false], unset: true }],
        cidrs: ["cidr_block", "ipv6_cidr_block"],
        ports: ["from_port", "to_port"],
        protocol: "protocol",
        order: "rule_number",
        action: "rule_action",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_network_acl_association",
    guards: { subnets: subnetsAt("subnet_id"), by: { name: "network_acl_id", of: acls } },
    evidence,
  },
  {
    terraform: "aws_vpc_endpoint",
    // To the service of somebody else, or to one that is in another region.
    copies: [
      ...(
        [
          { arn: "service_network_arn", of: ["aws_vpclattice_service_network"] },
          { arn: "resource_configuration_arn", of: ["aws_vpclattice_resource_configuration"] },
        ] satisfies Designation[]
      ).map((to) => ({ what: "requests" as const, from: "self" as const, to, rhythm: "continuous" as const })),
      {
        what: "requests",
        when: [{ path: "service_name", is: ["*.vpce.*"], unset: false }],
        from: "self",
        to: { name: "service_name", of: ["aws_vpc_endpoint_service"] },
        rhythm: "continuous",
      },
      { what: "requests", from: "self", to: { region: "service_region" }, rhythm: "continuous" },
    ],
    endpointPolicy: { of: "self", document: "policy" },
    evidence,
  },
  {
    terraform: "aws_vpc_endpoint_policy",
    endpointPolicy: { of: { name: "vpc_endpoint_id", of: ["aws_vpc_endpoint"] }, document: "policy" },
    evidence,
  },
  {
    terraform: "aws_flow_log",
    arn: "ec2:vpc-flow-log/{id}",
    stores: { what: "flow logs", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "flow logs",
        from: "self",
        to: {
          arn: "log_destination",
          of: ["aws_cloudwatch_log_group", "aws_s3_bucket", "aws_kinesis_firehose_delivery_stream"],
        },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
