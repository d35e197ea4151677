import type { CatalogEntry, Evidence, Stores } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "devicefarm", checked: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/general/latest/gr/devicefarm.html", checked: "2026-11-22" },
];

/** Videos, logs and screenshots of the devices; the service is in Oregon only. */
const results: Stores = { what: "test results", keeps: "at-rest", place: { always: { aws: "us-west-2" } } };

export const devicefarm = [
  { terraform: "aws_devicefarm_project", names: ["name"], arn: "devicefarm:project:{id}", stores: results, evidence },
  { terraform: "aws_devicefarm_test_grid_project", names: ["name"], stores: results, evidence },
  {
    terraform: "aws_devicefarm_upload",
    stores: {
      ...results,
      what: "files",
      tags: "none",
      partOf: { arn: "project_arn", of: ["aws_devicefarm_project"] },
    },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
