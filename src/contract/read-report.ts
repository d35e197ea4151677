import { InputError } from "../input-error";
import { type ReportDocument, reportSchema } from "./report";

/** A report of `onshore check --format json`, of this version or another 1.x. */
export function readReport(file: string, text: string): ReportDocument {
  const result = reportSchema.safeParse(parsed(file, text));
  if (result.success) return result.data;
  const [{ path, message } = { path: [], message: "" }] = result.error.issues;
  const at = path.length === 0 ? "" : ` at ${path.join(".")}`;
  throw new InputError(
    file,
    `this is no report of Onshore that this version can read${at}: ${message}`,
    "make it again: onshore check --format json",
  );
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(
      file,
      `not valid JSON: ${(error as Error).message}`,
      "make it again: onshore check --format json",
    );
  }
}
