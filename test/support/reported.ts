import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentOf } from "../../src/contract/of-report";
import type { ReportDocument } from "../../src/contract/report";
import { judge } from "../../src/engine/report";
import { read } from "../../src/readers/recognise";
import { questionOf } from "./judged";
import { root } from "./stand-in-engine";

/** The document of a story with one finding that blocks: a replica in Singapore. */
export function reported(): ReportDocument {
  const file = join(root, "test", "stories", "20-s3-replication-two-rules", "plan.json");
  const report = judge(read("plan.json", readFileSync(file)), questionOf({}, "2026-11-22"));
  return documentOf(report, { version: "0" });
}
