import type { CatalogEntry, Copies, Designation, Evidence, Stores } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "vpclattice", checked: "2026-11-22" }];

const services = ["aws_vpclattice_service"];
const networks = ["aws_vpclattice_service_network"];
const configurations = ["aws_vpclattice_resource_configuration"];
const service: Designation = { name: "service_identifier", of: services };
const network: Designation = { name: "service_network_identifier", of: networks };
const whole = [...services, ...networks];
const guarded: Designation = { arn: "resource_identifier", of: whole };
const passesOn: Stores = { what: "what its targets answer", keeps: "in-transit", place: "own-region" };
const answers = (from: Designation, to: Designation): Copies => ({
  what: "answers",
  from,
  to,
  rhythm: "continuous",
});
/** What is asked goes there, and what is answered comes back. */
const asked = (from: Designation, to: Designation): readonly Copies[] => [
  { what: "requests", from, to, rhythm: "continuous" },
  answers(to, from),
];
const groupIn = (path: string): Designation => ({
  name: `${path}.forward.target_groups.target_group_identifier`,
  of: ["aws_vpclattice_target_group"],
});
const definition = "resource_configuration_definition";

/**
 * What targets answer comes to a service, and from there to the VPCs of the service networks that it is in. Nobody gets there from
 * elsewhere unless a service, a network or a resource configuration is shared.
 */
export const vpclattice = [
  {
    terraform: "aws_vpclattice_service",
    names: ["name", "custom_domain_name"],
    arn: "vpc-lattice:service/{id}",
    stores: passesOn,
    evidence,
  },
  {
    terraform: "aws_vpclattice_service_network",
    names: ["name"],
    arn: "vpc-lattice:servicenetwork/{id}",
    stores: passesOn,
    evidence,
  },
  {
    terraform: "aws_vpclattice_target_group",
    names: ["name"],
    arn: "vpc-lattice:targetgroup/{id}",
    stores: passesOn,
    evidence,
  },
  {
    terraform: "aws_vpclattice_target_group_attachment",
    copies: asked(
      { name: "target_group_identifier", of: ["aws_vpclattice_target_group"] },
      { name: "target.id", of: ["aws_instance", "aws_lambda_function", "aws_lambda_alias", "aws_lb", "aws_alb"] },
    ),
    evidence,
  },
  {
    terraform: "aws_vpclattice_listener",
    copies: [
      ...asked(service, groupIn("default_action")),
      ...asked({ arn: "service_arn", of: services }, groupIn("default_action")),
    ],
    evidence,
  },
  { terraform: "aws_vpclattice_listener_rule", copies: asked(service, groupIn("action")), evidence },
  {
    terraform: "aws_vpclattice_resource_configuration",
    names: ["name", "custom_domain_name"],
    arn: "vpc-lattice:resourceconfiguration/{id}",
    stores: { what: "answers", keeps: "in-transit", place: "own-region" },
    copies: [
      answers({ arn: `${definition}.arn_resource.arn` }, "self"),
      answers({ address: `${definition}.dns_resource.domain_name` }, "self"),
      answers({ address: `${definition}.ip_resource.ip_address` }, "self"),
      answers("self", { name: "resource_configuration_group_id", of: configurations }),
    ],
    evidence,
  },
  {
    terraform: "aws_vpclattice_service_network_service_association",
    copies: [answers(service, network)],
    evidence,
  },
  {
    terraform: "aws_vpclattice_service_network_resource_association",
    copies: [answers({ name: "resource_configuration_identifier", of: configurations }, network)],
    evidence,
  },
  {
    // Its clients ask what somebody else may run.
    terraform: "aws_vpclattice_service_network_vpc_association",
    copies: [{ what: "requests", from: "self", to: network, rhythm: "continuous" }],
    evidence: [
      ...evidence,
      { url: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/how-it-works.html", checked: "2026-11-23" },
    ],
  },
  {
    terraform: "aws_vpclattice_access_log_subscription",
    copies: [
      {
        what: "access logs",
        from: guarded,
        to: { arn: "destination_arn" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    // It counts only where IAM is asked, and for those who are in a VPC from which the service is reached.
    terraform: "aws_vpclattice_auth_policy",
    grants: [
      {
        on: guarded,
        given: [
          { of: guarded, when: [{ path: "auth_type", is: ["AWS_IAM"], unset: false }], unset: true },
          { of: "self", when: [], not: "perhaps", unset: true },
        ],
        to: { policy: "policy", for: "lattice" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_vpclattice_resource_policy",
    grants: [
      {
        on: { arn: "resource_arn", of: [...whole, ...configurations] },
        given: [
          {
            of: {
              joined: {
                type: "aws_vpclattice_auth_policy",
                by: guarded,
                mine: { arn: "resource_arn", of: whole },
                to: "self",
              },
            },
            when: [],
            not: "perhaps",
            unset: true,
          },
        ],
        to: { policy: "policy", for: "lattice" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
