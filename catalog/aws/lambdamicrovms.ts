import type { CatalogEntry, Evidence } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "lambdamicrovms", checked: "2026-11-22" }];

export const lambdamicrovms = [
  {
    terraform: "aws_lambdamicrovms_image",
    names: ["name"],
    arn: "lambda:microvm-image:{name}",
    stores: { what: "images", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        ...toWhatIsNamed("environment_variables.*"),
        from: {
          joined: {
            type: "aws_lambdamicrovms_microvm",
            by: { arn: "image_arn", of: ["aws_lambdamicrovms_image"] },
            mine: "self",
            to: "self",
          },
        },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lambdamicrovms_microvm",
    names: ["endpoint", "microvm_id"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "logs",
        from: "self",
        to: { name: "logging.cloudwatch.log_group", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    runsAs: [{ role: { arn: "execution_role_arn", of: ["aws_iam_role"] } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
