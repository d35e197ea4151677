import { inLanguage } from "../contract/bilingual";
import type { ReportDocument } from "../contract/report";
import type { Language } from "../language";
import { clean } from "./clean";
import { isNew, ranked } from "./comment";

/** A remark beside a line of code, or on the run where it has no place. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** What the change brings and what blocks, the most important first; what somebody decided to live with is in the reports only. */
export function annotationsOf(document: ReportDocument, language: Language): Annotation[] {
  const { difference, findings } = inLanguage(document, language);
  const told = findings.filter((one) => one.blocks || (one.status === "open" && (!difference || isNew(one))));
  return ranked(told).map(({ blocks, outcome, policy, resource, message, remedy }) => ({
    level: blocks ? "error" : outcome === "broken" ? "warning" : "notice",
    title: clean(`${policy}: ${resource.address}`),
    message: clean(`${message}\n${remedy}`),
    file: resource.source ? clean(resource.source.file) : undefined,
    line: resource.source?.line,
  }));
}
