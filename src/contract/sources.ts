import { InputError } from "../input-error";
import { text } from "../language";
import type { SourcePosition } from "../model/deployment";
import { type Made, ownPosition } from "../pulumi/source-position";
import { notJson } from "../rules";
import type { ReportDocument } from "./report";

/** Where resources are declared, by URN. */
export type Sources = ReadonlyMap<string, SourcePosition>;

interface PreviewStep {
  readonly urn?: string;
  readonly newState?: Made;
}

/**
 * The lines of code in the output of `pulumi preview --json`: `project:///index.ts#24,16`, a path within the program's folder.
 * `within`: that folder. https://github.com/pulumi/pulumi/blob/master/sdk/go/common/display/json.go, checked 2026-11-22
 */
export function sourcesIn(file: string, content: string, within: string): Sources {
  const { steps = [] } = parsed(file, content) as { readonly steps?: unknown };
  // Whether it is a preview at all is for who judges it to say.
  const those = (Array.isArray(steps) ? steps : []).filter((one) => typeof one === "object" && one !== null);
  return new Map(
    (those as readonly PreviewStep[]).flatMap(({ urn = "", newState }): [string, SourcePosition][] => {
      const position = ownPosition(newState ?? {});
      if (!position) return [];
      const file = [within, position.file].filter((part) => part !== "" && part !== ".").join("/");
      return [[urn, { ...position, file }]];
    }),
  );
}

function parsed(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    const again = { en: "make it again: pulumi preview --json", zh: "请重新生成：pulumi preview --json" };
    throw new InputError(file, notJson(error, content), text(again));
  }
}

/** A report in which what has no line of code yet gets that of its resource. */
export function withSources(report: ReportDocument, sources: Sources): ReportDocument {
  const placed = <T extends { readonly address: string; readonly source?: unknown }>(one: T): T => {
    const source = sources.get(one.address);
    return source === undefined || one.source ? one : { ...one, source };
  };
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, resource: placed(finding.resource) })),
    ...(report.stores && { stores: report.stores.map(placed) }),
    ...(report.copies && { copies: report.copies.map(placed) }),
    ...(report.grants && { grants: report.grants.map(placed) }),
  };
}
