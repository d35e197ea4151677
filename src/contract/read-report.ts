import { InputError } from "../input-error";
import { type ReportDocument, reportSchema } from "./report";

/** A report of `onshore check --format json`, of this version or another 1.x. */
export function readReport(file: string, text: string): ReportDocument {
  const written = parsed(file, text);
  const later = laterVersion(written);
  if (later !== undefined)
    throw new InputError(
      file,
      `it is a report of version ${later}, which this version of Onshore cannot read`,
      "use the Onshore that made it, or a later one",
    );
  const result = reportSchema.safeParse(written);
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

/** A report of Onshore whose version is none of 1.x. */
function laterVersion(written: unknown): string | undefined {
  const { schemaVersion, tool } = (written ?? {}) as { schemaVersion?: unknown; tool?: { name?: unknown } };
  const isOurs = tool?.name === "onshore" && typeof schemaVersion === "string";
  const [, major] = /^(\d{1,6})\.\d+$/.exec(isOurs ? schemaVersion : "") ?? [];
  return isOurs && Number(major) > 1 ? schemaVersion : undefined;
}
