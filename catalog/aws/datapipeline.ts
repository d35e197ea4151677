import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "datapipeline", checked: "2026-11-22" }];

const pipeline: Designation = { name: "pipeline_id", of: ["aws_datapipeline_pipeline"] };
/** A data node is read or written, which other objects say by its name: it counts as both. */
const node = (keys: readonly string[], what: Copies["what"], other: Designation): readonly Copies[] => {
  const it = { what, each: "pipeline_object.field", when: [{ path: ".key", is: keys, unset: false }] } as const;
  return [
    { ...it, from: other, to: pipeline, rhythm: "scheduled" },
    { ...it, from: pipeline, to: other, rhythm: "scheduled" },
  ];
};

/** Where its machines work, or the bases of its data are, and the scripts that run there. */
const whatRuns = ["region", "command", "scriptUri", "script", "hiveScript", "step"];

export const datapipeline = [
  {
    terraform: "aws_datapipeline_pipeline",
    names: ["name"],
    arn: "datapipeline:pipeline/{id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_datapipeline_pipeline_definition",
    copies: [
      ...node(["directoryPath", "filePath", "manifestFilePath"], "files", { address: ".string_value" }),
      ...node(["connectionString"], "rows", { address: ".string_value" }),
      ...node(["tableName"], "table items", { name: ".string_value", of: ["aws_dynamodb_table"] }),
      ...node(["rdsInstanceId"], "rows", { name: ".string_value", of: ["aws_db_instance"] }),
      ...node(["clusterId"], "rows", { name: ".string_value", of: ["aws_redshift_cluster"] }),
      {
        what: "task logs",
        each: "pipeline_object.field",
        when: [{ path: ".key", is: ["pipelineLogUri", "emrLogUri"], unset: false }],
        from: pipeline,
        to: { address: ".string_value" },
        rhythm: "scheduled",
      },
      {
        ...toWhatIsNamed(".string_value"),
        each: "pipeline_object.field",
        when: [{ path: ".key", is: whatRuns, unset: false }],
        from: pipeline,
      },
      // What fields name as `#{…}`.
      ...["parameter_value.string_value", "parameter_object.attribute.string_value"].map((path) => ({
        ...toWhatIsNamed(path),
        from: pipeline,
      })),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
