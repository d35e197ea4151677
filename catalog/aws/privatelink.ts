import type { CatalogEntry, Designation, Evidence, Given } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ec2", checked: "2026-11-22" }];

const service: Designation = { name: "vpc_endpoint_service_id", of: ["aws_vpc_endpoint_service"] };

/** Where its owner accepts each connection, a principal may only ask. */
const isAccepted = (of: Designation): Given => ({
  of,
  when: [{ path: "acceptance_required", is: [true], unset: false }],
  not: "perhaps",
  unset: true,
});

export const privatelink = [
  {
    terraform: "aws_vpc_endpoint_service",
    names: ["service_name"],
    arn: "ec2:vpc-endpoint-service/{id}",
    stores: { what: "what is behind its load balancers", keeps: "in-transit", place: "own-region" },
    copies: [
      { what: "answers", from: { arn: "network_load_balancer_arns" }, to: "self", rhythm: "continuous" },
      { what: "answers", from: { arn: "gateway_load_balancer_arns" }, to: "self", rhythm: "continuous" },
      // From where it is asked.
      { what: "answers", from: "self", to: { region: "supported_regions" }, rhythm: "continuous" },
    ],
    grants: [{ given: [isAccepted("self")], to: { principal: "allowed_principals", access: "read" } }],
    evidence,
  },
  {
    terraform: "aws_vpc_endpoint_service_allowed_principal",
    grants: [{ on: service, given: [isAccepted(service)], to: { principal: "principal_arn", access: "read" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
