import type { CatalogEntry, Copies, Designation, Evidence, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "codepipeline", checked: "2026-11-22" }];

const buckets = ["aws_s3_bucket"];
const does = (category: string, provider: string): readonly When[] => [
  { path: ".category", is: [category], unset: false },
  { path: ".provider", is: [provider], unset: false },
];
const action = (when: readonly When[], to: Designation): Copies => ({
  what: "build artifacts",
  each: "stage.action",
  when,
  from: "self",
  to,
  rhythm: "continuous",
});

export const codepipeline = [
  {
    terraform: "aws_codepipeline",
    names: ["name"],
    arn: "codepipeline:{name}",
    stores: { what: "build artifacts", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "objects",
        each: "stage.action",
        when: does("Source", "S3"),
        from: { name: ".configuration.S3Bucket", of: buckets },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "build artifacts",
        each: "artifact_store",
        from: "self",
        to: { name: ".location", of: buckets },
        rhythm: "continuous",
      },
      {
        what: "build artifacts",
        each: "artifact_store",
        from: "self",
        to: { region: ".region" },
        rhythm: "continuous",
      },
      action([], { region: ".region" }),
      action(does("Deploy", "S3"), { name: ".configuration.BucketName", of: buckets }),
      action(does("Invoke", "Lambda"), { name: ".configuration.FunctionName", of: ["aws_lambda_function"] }),
    ],
    runsAs: [
      { role: { arn: "role_arn", of: ["aws_iam_role"] }, takenOverBy: ["codepipeline:UpdatePipeline"] },
      { role: { arn: "stage.action.role_arn", of: ["aws_iam_role"] }, takenOverBy: ["codepipeline:UpdatePipeline"] },
    ],
    encryptedBy: ["artifact_store.encryption_key.id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
