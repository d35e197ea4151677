import { createHash } from "node:crypto";
import type { ReportDocument } from "./report";

interface Listed {
  readonly id: string;
  readonly input?: string | null;
  readonly resource?: { readonly input?: string | null | undefined };
}

/**
 * Two inputs may have a resource of the same address, and so the same ids: within one report each of them then says of which input
 * it is, whatever the order of the inputs.
 */
export function distinct(document: ReportDocument): ReportDocument {
  const lists = [document.findings, document.stores ?? [], document.copies ?? [], document.grants ?? []];
  const files = new Map<string, Set<string>>();
  for (const one of lists.flat()) files.set(one.id, (files.get(one.id) ?? new Set()).add(fileOf(one)));
  const shared = [...files].filter(([, its]) => its.size > 1);
  if (shared.length === 0 && lists.every((list) => new Set(list.map(({ id }) => id)).size === list.length))
    return document;
  const isShared = new Set(shared.map(([id]) => id));
  const seen = new Map<string, number>();
  const name = (id: string, file: string) => (isShared.has(id) ? `${id}-${hashOf(file)}` : id);
  const named = <T extends Listed & { readonly about?: string | undefined; readonly findings?: readonly string[] }>(
    one: T,
  ): T => {
    const file = fileOf(one);
    const id = name(one.id, file);
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return {
      ...one,
      id: number === 1 ? id : `${id}-${number}`,
      ...(one.about !== undefined && { about: name(one.about, file) }),
      ...(one.findings && { findings: one.findings.map((its) => name(its, file)) }),
    };
  };
  return {
    ...document,
    findings: document.findings.map(named),
    ...(document.stores && { stores: document.stores.map(named) }),
    ...(document.copies && { copies: document.copies.map(named) }),
    ...(document.grants && { grants: document.grants.map(named) }),
  };
}

function fileOf({ input, resource }: Listed): string {
  return input ?? resource?.input ?? "";
}

function hashOf(file: string): string {
  return createHash("sha256").update(file).digest("hex").slice(0, 6);
}
