import type { CatalogEntry, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "directoryservice", checked: "2026-11-22" }];

const directory: Designation = { name: "directory_id", of: ["aws_directory_service_directory"] };

export const directoryservice = [
  {
    terraform: "aws_directory_service_directory",
    passwords: ["password"],
    names: ["alias"],
    arn: "ds:directory/{id}",
    stores: { what: "user profiles", keeps: "at-rest", place: "own-region" },
    // A connector keeps nothing: it asks the directory outside, and hands it the passwords of those who sign in.
    copies: [
      {
        what: "user profiles",
        from: { address: "connect_settings.customer_dns_ips" },
        to: "self",
        rhythm: "continuous",
      },
      { what: "requests", from: "self", to: { address: "connect_settings.customer_dns_ips" }, rhythm: "continuous" },
    ],
    liesIn: {
      through: [subnetsAt("vpc_settings.subnet_ids"), subnetsAt("connect_settings.subnet_ids")],
      vpc: "vpc_settings.vpc_id",
    },
    evidence,
  },
  {
    terraform: "aws_directory_service_region",
    names: ["region_name"],
    stores: { what: "user profiles", keeps: "at-rest", place: { region: "region_name" } },
    copies: [{ what: "replicas", from: directory, to: "self", rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_directory_service_log_subscription",
    copies: [
      {
        what: "audit logs",
        from: directory,
        to: { name: "log_group_name", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_directory_service_radius_settings",
    copies: [{ what: "requests", from: directory, to: { address: "radius_servers" }, rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_directory_service_shared_directory",
    grants: [{ on: directory, to: { principal: "target.id", access: "read" } }],
    evidence,
  },
  {
    terraform: "aws_directory_service_trust",
    // A directory that trusts another lets its users in.
    grants: [
      {
        when: [{ path: "trust_direction", is: ["One-Way: Outgoing", "Two-Way"], unset: false }],
        on: directory,
        to: { identityProvider: "remote_domain_name" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
