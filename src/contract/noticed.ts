import { type Text, tell } from "../language";
import type { ReportDocument } from "./report";

/** A report with more to know before it is relied on, in both languages. */
export function noticed(document: ReportDocument, more: readonly Text[]): ReportDocument {
  if (more.length === 0) return document;
  const chinese = (document.zh?.["notices"] ?? document.notices) as readonly string[];
  return {
    ...document,
    notices: [...document.notices, ...more.map((one) => tell(one, "en"))],
    zh: { ...document.zh, notices: [...chinese, ...more.map((one) => tell(one, "zh-CN"))] },
  };
}
