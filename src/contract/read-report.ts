import { InputError } from "../input-error";
import { text } from "../language";
import { firstOf, notJson } from "../rules";
import { type ReportDocument, reportSchema } from "./report";

const again = text({
  en: "make it again: onshore check --format json",
  zh: "请重新生成：onshore check --format json",
});

/** A report of `onshore check --format json`, of this version or another 1.x. */
export function readReport(file: string, content: string): ReportDocument {
  const result = reportSchema.safeParse(parsed(file, content));
  if (result.success) return result.data;
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

function parsed(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new InputError(file, notJson(error), again);
  }
}
