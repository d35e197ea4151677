import { InputError } from "../input-error";
import { text } from "../language";
import { inFiles, type SourcePosition } from "../model/deployment";
import { below, type Made, positionOf } from "../pulumi/source-position";
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
 * `folder`: that of the program. https://github.com/pulumi/pulumi/blob/master/sdk/go/common/display/json.go, checked 2026-11-22
 */
export function sourcesIn(file: string, content: string, folder: string): Sources {
  const { steps = [] } = parsed(file, content) as { readonly steps?: unknown };
  // Whether it is a preview at all is for who judges it to say.
  const those = (Array.isArray(steps) ? steps : []).filter((one) => typeof one === "object" && one !== null);
  const states = new Map((those as readonly PreviewStep[]).map(({ urn = "", newState }) => [urn, newState ?? {}]));
  return new Map(
    [...states].flatMap(([urn, state]): [string, SourcePosition][] => {
      const position = positionOf(state, states);
      return position ? [[urn, inFiles(position, (path) => below(folder, path))]] : [];
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
