import type { CatalogEntry, Designation, Evidence } from "../entry";

const rest: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "apigateway", checked: "2026-11-22" }];
const http: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "apigatewayv2", checked: "2026-11-22" }];

/** A log group, or a delivery stream, which may lie in another region. */
const log: Designation = {
  arn: "access_log_settings.destination_arn",
  of: ["aws_cloudwatch_log_group", "aws_kinesis_firehose_delivery_stream"],
};

export const apigateway = [
  {
    terraform: "aws_api_gateway_stage",
    names: ["stage_name"],
    stores: { what: "requests and cached answers", keeps: "at-rest", place: "own-region" },
    copies: [{ what: "access logs", from: "self", to: log, rhythm: "continuous" }],
    evidence: rest,
  },
  {
    terraform: "aws_apigatewayv2_stage",
    names: ["name"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: [{ what: "access logs", from: "self", to: log, rhythm: "continuous" }],
    evidence: http,
  },
] as const satisfies readonly CatalogEntry[];
