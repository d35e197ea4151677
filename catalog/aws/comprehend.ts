import type { CatalogEntry, Copies, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "comprehend", checked: "2026-11-22" }];

const trained = (path: string): Copies => ({
  what: "training data",
  from: { address: `input_data_config.${path}` },
  to: "self",
  rhythm: "once",
});
const manifests = ["s3_uri", "annotation_data_s3_uri", "source_documents_s3_uri"].map((path) =>
  trained(`augmented_manifests.${path}`),
);

export const comprehend = [
  {
    terraform: "aws_comprehend_document_classifier",
    filledIn: ["output_data_config"],
    names: ["name"],
    arn: "comprehend:document-classifier/{name}",
    stores: { what: "models", keeps: "at-rest", place: "own-region" },
    copies: [
      trained("s3_uri"),
      trained("test_s3_uri"),
      ...manifests,
      { what: "results", from: "self", to: { address: "output_data_config.s3_uri" }, rhythm: "once" },
    ],
    encryptedBy: ["model_kms_key_id", "volume_kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_comprehend_entity_recognizer",
    names: ["name"],
    arn: "comprehend:entity-recognizer/{name}",
    stores: { what: "models", keeps: "at-rest", place: "own-region" },
    copies: [
      ...["documents.s3_uri", "documents.test_s3_uri", "annotations.s3_uri", "annotations.test_s3_uri"].map(trained),
      trained("entity_list.s3_uri"),
      ...manifests,
    ],
    encryptedBy: ["model_kms_key_id", "volume_kms_key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
