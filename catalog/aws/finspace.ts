import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "finspace", checked: "2026-11-22" }];

const environment: Designation = { name: "environment_id", of: ["aws_finspace_kx_environment"] };
const inEnvironment = (path: string, type: string): Designation => ({
  name: path,
  of: [type],
  same: "environment_id",
});
const from = (path: string, type: string): Copies => ({
  what: "time series",
  from: inEnvironment(path, type),
  to: "self",
  rhythm: "continuous",
});
const to = (path: string): Copies => ({
  what: "time series",
  from: "self",
  to: inEnvironment(path, "aws_finspace_kx_volume"),
  rhythm: "continuous",
});

export const finspace = [
  {
    terraform: "aws_finspace_kx_environment",
    names: ["name"],
    arn: "finspace:kxEnvironment/{id}",
    stores: { what: "time series", keeps: "in-transit", place: "own-region" },
    liesIn: {
      when: [{ path: "transit_gateway_configuration", unset: false }],
      through: [{ name: "transit_gateway_configuration.transit_gateway_id", of: ["aws_ec2_transit_gateway"] }],
    },
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_finspace_kx_database",
    names: ["name"],
    stores: { what: "time series", keeps: "at-rest", place: "own-region", partOf: environment },
    evidence,
  },
  {
    terraform: "aws_finspace_kx_volume",
    names: ["name"],
    stores: { what: "time series", keeps: "at-rest", place: "own-region", partOf: environment },
    evidence,
  },
  {
    terraform: "aws_finspace_kx_dataview",
    names: ["name"],
    stores: { what: "time series", keeps: "in-transit", place: "own-region", partOf: environment },
    copies: [from("database_name", "aws_finspace_kx_database"), to("segment_configurations.volume_name")],
    evidence,
  },
  {
    terraform: "aws_finspace_kx_cluster",
    names: ["name"],
    stores: { what: "time series", keeps: "in-transit", place: "own-region", partOf: environment },
    liesIn: {
      through: [subnetsAt("vpc_configuration.subnet_ids")],
      groups: "vpc_configuration.security_group_ids",
      vpc: "vpc_configuration.vpc_id",
    },
    copies: [
      from("database.database_name", "aws_finspace_kx_database"),
      from("database.dataview_name", "aws_finspace_kx_dataview"),
      to("savedown_storage_configuration.volume_name"),
      to("tickerplant_log_configuration.tickerplant_log_volumes"),
      toWhatIsNamed("command_line_arguments.*"),
    ],
    runsAs: [
      {
        role: { arn: "execution_role", of: ["aws_iam_role"] },
        takenOverBy: ["finspace:ConnectKxCluster", "finspace:UpdateKxClusterCodeConfiguration"],
      },
    ],
    evidence,
  },
  {
    terraform: "aws_finspace_kx_user",
    grants: [{ on: environment, to: { principal: "iam_role", access: "read" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
