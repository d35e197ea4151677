import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "devopsguru", checked: "2026-11-22" }];

export const devopsguru = [
  {
    terraform: "aws_devopsguru_service_integration",
    stores: { what: "log events", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "log events",
        when: [{ path: "logs_anomaly_detection.opt_in_status", is: ["ENABLED"], unset: false }],
        from: { selected: { of: ["aws_cloudwatch_log_group"] } },
        to: "self",
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_server_side_encryption.kms_key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
