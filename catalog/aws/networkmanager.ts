import type { CatalogEntry, Designation, Evidence, Given } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "networkmanager", checked: "2026-11-22" }];

const core: Designation = { name: "core_network_id", of: ["aws_networkmanager_core_network"] };
const vpcs = ["aws_vpc", "aws_default_vpc"];
const peering = "aws_networkmanager_transit_gateway_peering";
const transitGateway: Designation = { arn: "transit_gateway_arn", of: ["aws_ec2_transit_gateway"] };
/** The VPCs that are attached to the core network that this one names, by themselves or by a transit gateway. */
const onCore: readonly Designation[] = [
  { joined: { type: "aws_networkmanager_vpc_attachment", by: core, mine: core, to: { arn: "vpc_arn", of: vpcs } } },
  { joined: { type: peering, by: core, mine: core, to: transitGateway } },
];
const connect = "aws_networkmanager_connect_attachment";
const vpn: Designation = { arn: "vpn_connection_arn", of: ["aws_vpn_connection"] };
const attachments = [
  "aws_networkmanager_vpc_attachment",
  "aws_networkmanager_transit_gateway_route_table_attachment",
  connect,
  "aws_networkmanager_dx_gateway_attachment",
  "aws_networkmanager_site_to_site_vpn_attachment",
];
/** Of what is in this deployment the other side is known, and judged there. */
const isOthers = (of: Designation): Given => ({ of, when: [], not: "nobody", unset: true });

/** Cloud WAN: who is attached to a core network reaches the VPCs that are attached to it. */
export const networkmanager = [
  ...[
    "aws_networkmanager_core_network",
    "aws_networkmanager_vpc_attachment",
    "aws_networkmanager_transit_gateway_route_table_attachment",
    connect,
  ].map((terraform) => ({ terraform, evidence })),
  {
    terraform: "aws_networkmanager_connect_peer",
    grants: [
      {
        inVpc: onCore.map((to) => ({
          joined: { type: connect, by: "self", mine: { name: "connect_attachment_id", of: [connect] }, to },
        })),
        to: { site: { name: "peer_address" } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_networkmanager_dx_gateway_attachment",
    grants: [
      {
        inVpc: onCore,
        to: { site: { of: { arn: "direct_connect_gateway_arn", of: ["aws_dx_gateway"] }, name: "name" } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_networkmanager_site_to_site_vpn_attachment",
    grants: [
      {
        inVpc: onCore,
        to: {
          site: {
            of: {
              joined: {
                type: "aws_vpn_connection",
                by: "self",
                mine: vpn,
                to: { name: "customer_gateway_id", of: ["aws_customer_gateway"] },
              },
            },
            name: "ip_address",
          },
        },
      },
    ],
    evidence,
  },
  {
    // What is attached to the core network reaches what is attached to the transit gateway.
    terraform: peering,
    grants: [{ given: [isOthers(core)], inVpc: [transitGateway], to: { site: { of: core, name: "id" } } }],
    evidence,
  },
  {
    terraform: "aws_networkmanager_attachment_accepter",
    grants: [
      {
        given: [isOthers({ name: "attachment_id", of: attachments })],
        inVpc: [],
        to: { site: { name: "attachment_id" } },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
