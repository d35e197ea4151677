import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "transcribe", checked: "2026-11-22" }];

export const transcribe = [
  {
    terraform: "aws_transcribe_language_model",
    names: ["model_name"],
    arn: "transcribe:language-model/{model_name}",
    stores: { what: "models", keeps: "at-rest", place: "own-region" },
    copies: [
      { what: "training data", from: { address: "input_data_config.s3_uri" }, to: "self", rhythm: "once" },
      { what: "training data", from: { address: "input_data_config.tuning_data_s3_uri" }, to: "self", rhythm: "once" },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
