import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "networkfirewall", checked: "2026-11-22" }];

const logged = (to: Designation): Copies => ({
  what: "logs",
  each: "logging_configuration.log_destination_config",
  from: { arn: "firewall_arn", of: ["aws_networkfirewall_firewall"] },
  to,
  rhythm: "continuous",
});

export const networkfirewall = [
  {
    terraform: "aws_networkfirewall_firewall",
    names: ["name"],
    arn: "network-firewall:firewall/{name}",
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    encryptedBy: ["encryption_configuration.key_id"],
    evidence,
  },
  {
    // Of a firewall that another account shares, that account sees what passes.
    terraform: "aws_networkfirewall_vpc_endpoint_association",
    copies: [
      {
        what: "requests",
        from: "self",
        to: { arn: "firewall_arn", of: ["aws_networkfirewall_firewall"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_networkfirewall_logging_configuration",
    copies: [
      logged({ name: ".log_destination.bucketName", of: ["aws_s3_bucket"] }),
      logged({ name: ".log_destination.logGroup", of: ["aws_cloudwatch_log_group"] }),
      logged({ name: ".log_destination.deliveryStream", of: ["aws_kinesis_firehose_delivery_stream"] }),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
