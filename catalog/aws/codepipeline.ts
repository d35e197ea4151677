import type { CatalogEntry, Copies, Designation, Evidence, Path, When } from "../entry";

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

/** Rules that hold a stage back, or undo it, read artifacts where they run. */
const conditions = ["before_entry", "on_success", "on_failure"].map((moment) => `stage.${moment}.condition.rule`);
const runsAs = (role: Path) => ({
  role: { arn: role, of: ["aws_iam_role"] },
  takenOverBy: ["codepipeline:UpdatePipeline"],
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
      ...conditions.map((each): Copies => ({ ...action([], { region: ".region" }), each })),
      action(does("Deploy", "S3"), { name: ".configuration.BucketName", of: buckets }),
      action(does("Invoke", "Lambda"), { name: ".configuration.FunctionName", of: ["aws_lambda_function"] }),
    ],
    runsAs: ["role_arn", "stage.action.role_arn", ...conditions.map((rule) => `${rule}.role_arn`)].map(runsAs),
    encryptedBy: ["artifact_store.encryption_key.id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
