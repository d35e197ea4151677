import type { CatalogEntry, Designation, Evidence, Stores } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "codecatalyst", checked: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/general/latest/gr/codecatalyst.md", checked: "2026-11-22" },
];

const project: Designation = { name: "project_name", of: ["aws_codecatalyst_project"], same: "space_name" };
/** In Oregon or Ireland, as the space is; nothing here tells which, and both are abroad. */
const code: Stores = {
  what: "source code",
  keeps: "at-rest",
  place: { always: { aws: "us-west-2" } },
  tags: "none",
};

export const codecatalyst = [
  { terraform: "aws_codecatalyst_project", names: ["name", "display_name"], stores: code, evidence },
  { terraform: "aws_codecatalyst_source_repository", names: ["name"], stores: { ...code, partOf: project }, evidence },
  {
    terraform: "aws_codecatalyst_dev_environment",
    stores: { ...code, partOf: project },
    copies: [
      {
        what: "source code",
        from: {
          name: "repositories.repository_name",
          of: ["aws_codecatalyst_source_repository"],
          same: "project_name",
        },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
