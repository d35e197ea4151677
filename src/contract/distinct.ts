import { createHash } from "node:crypto";
import type { ReportDocument } from "./report";

interface Listed {
  readonly id: string;
  readonly uid?: string | undefined;
  readonly input?: string | null;
  readonly resource?: { readonly input?: string | null | undefined };
}

/**
 * Gives everything an id of its own within the report. An id says nothing of the input, so that it is the same whatever it is judged
 * with; two inputs may have a resource of the same address, and then the `uid` says of which input it is, whatever their order.
 */
export function distinct(document: ReportDocument): ReportDocument {
  const lists = [document.findings, document.stores ?? [], document.copies ?? [], document.grants ?? []];
  const files = new Map<string, Set<string>>();
  for (const one of lists.flat()) files.set(one.id, (files.get(one.id) ?? new Set()).add(fileOf(one)));
  const seen = new Map<string, number>();
  const name = (id: string, file: string) => ((files.get(id)?.size ?? 0) > 1 ? `${id}-${hashOf(file)}` : id);
  const named = <T extends Listed>(one: T): T => {
    const its = name(one.id, fileOf(one));
    const number = (seen.get(its) ?? 0) + 1;
    seen.set(its, number);
    const uid = number === 1 ? its : `${its}-${number}`;
    return { ...one, ...(uid !== one.id && { uid }) };
  };
  return {
    ...document,
    findings: document.findings.map(named),
    ...(document.stores && { stores: document.stores.map(named) }),
    ...(document.copies && { copies: document.copies.map(named) }),
    ...(document.grants && { grants: document.grants.map(named) }),
  };
}

/** What tells something from everything else in its report. */
export function uidOf({ id, uid }: Pick<Listed, "id" | "uid">): string {
  return uid ?? id;
}

function fileOf({ input, resource }: Listed): string {
  return input ?? resource?.input ?? "";
}

function hashOf(file: string): string {
  return createHash("sha256").update(file).digest("hex").slice(0, 6);
}
