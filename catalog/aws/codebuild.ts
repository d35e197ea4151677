import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "codebuild", checked: "2026-11-22" }];

export const codebuild = [
  {
    terraform: "aws_codebuild_report_group",
    names: ["name"],
    arn: "codebuild:report-group/{name}",
    stores: { what: "test results", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "test results",
        when: [{ path: "export_config.type", is: ["S3"], unset: false }],
        from: "self",
        to: { name: "export_config.s3_destination.bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_codebuild_resource_policy",
    grants: [
      {
        on: { arn: "resource_arn", of: ["aws_codebuild_project", "aws_codebuild_report_group"] },
        to: { policy: "policy", for: "build" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
