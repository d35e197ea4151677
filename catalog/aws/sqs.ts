import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "sqs", checked: "2026-11-22" }];

const queue: Designation = { arn: "queue_url", of: ["aws_sqs_queue"] };

export const sqs = [
  {
    terraform: "aws_sqs_queue",
    filledIn: ["redrive_policy"],
    names: ["name", "url"],
    arn: "sqs:{name}",
    stores: { what: "messages", keeps: "at-rest", place: "own-region", accessedAs: "queue" },
    copies: [
      {
        what: "undelivered messages",
        from: "self",
        to: { name: "redrive_policy.deadLetterTargetArn", of: ["aws_sqs_queue"] },
        rhythm: "on-failure",
      },
    ],
    grants: [{ to: { policy: "policy", for: "queue" } }],
    encryptedBy: ["kms_master_key_id"],
    evidence,
  },
  { terraform: "aws_sqs_queue_policy", grants: [{ on: queue, to: { policy: "policy", for: "queue" } }], evidence },
  {
    terraform: "aws_sqs_queue_redrive_policy",
    copies: [
      {
        what: "undelivered messages",
        from: queue,
        to: { name: "redrive_policy.deadLetterTargetArn", of: ["aws_sqs_queue"] },
        rhythm: "on-failure",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
