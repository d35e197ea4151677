import { verdictOf } from "../engine/report";
import { InputError } from "../input-error";
import { text } from "../language";
import { firstOf, notJson } from "../rules";
import { withFindings } from "./difference";
import { type FindingDocument, type ReportDocument, reportSchema } from "./report";

const again = text({
  en: "make it again: onshore check --format json",
  zh: "请重新生成：onshore check --format json",
});

const ofLater = {
  says: {
    en: "it is a report of version {later}, which this version of Onshore cannot read",
    zh: "这是版本 {later} 的报告，此版本的 Onshore 不能读取",
  },
  next: { en: "use the Onshore that made it, or a later one", zh: "请使用生成该报告的 Onshore 或者更新的版本" },
};

const foreign = { en: "this is no report of Onshore", zh: "这不是 Onshore 的报告" };

/** A report of `onshore check --format json`, of this version or another 1.x. */
export function readReport(file: string, content: string): ReportDocument {
  const written = parsed(file, content);
  const later = laterVersion(written);
  if (later !== undefined) throw new InputError(file, text(ofLater.says, { later }), text(ofLater.next));
  if (!isOurs(written)) throw new InputError(file, text(foreign), again);
  const result = reportSchema.safeParse(written);
  if (result.success) return counted(result.data);
  const wrong = firstOf(result.error);
  throw new InputError(
    file,
    text(
      {
        en: "this is no report of Onshore that this version can read: {wrong}",
        zh: "这不是此版本可读取的 Onshore 报告：{wrong}",
      },
      { wrong },
    ),
    again,
  );
}

/** What is counted follows from what is listed, whatever a file says of it. */
function counted(report: ReportDocument): ReportDocument {
  const findings = report.findings.map((one) =>
    one.blocks === undefined ? one : { ...one, blocks: one.enforcement === "mandatory" && one.status === "open" },
  );
  const number = (outcome: FindingDocument["outcome"]) => findings.filter((one) => one.outcome === outcome).length;
  const [broken, undetermined] = [number("broken"), number("undetermined")];
  const waived = findings.filter(({ status }) => status === "waived").length;
  return withFindings(
    {
      ...report,
      verdict: verdictOf(broken, undetermined, report.coverage),
      summary: { ...report.summary, broken, undetermined, waived },
    },
    findings,
  );
}

function parsed(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new InputError(file, notJson(error, content), again);
  }
}

/** A report of Onshore whose version is none of 1.x. */
function laterVersion(written: unknown): string | undefined {
  if (!isOurs(written)) return undefined;
  const [, major] = /^(\d{1,6})\.\d+$/.exec(written.schemaVersion) ?? [];
  return Number(major) > 1 ? written.schemaVersion : undefined;
}

function isOurs(written: unknown): written is { readonly schemaVersion: string } {
  const { schemaVersion, tool } = (written ?? {}) as { schemaVersion?: unknown; tool?: { name?: unknown } };
  return tool?.name === "onshore" && typeof schemaVersion === "string";
}
