import type { Language } from "../../language";
import { clean, cut } from "../clean";
import { relativePath, uriOf } from "../machine/shared";
import { notification, schemaOfSarif } from "../sarif";

interface Placed {
  readonly position?: { readonly line: number; readonly column: number } | undefined;
}

/** Why an input or a configuration could not be used: an `InputError`, as the command line makes it. */
export interface Unread extends Placed {
  readonly file: string;
  readonly also: readonly Placed[];
  /** What is wrong and what to do next, a line for itself and each of the others. */
  readonly lines: (language: Language) => readonly string[];
}

/**
 * SARIF of a run that read nothing: it says so, and has no results. Its category is its own, so that GitHub does not take the
 * findings of the last run for fixed.
 */
export function* sarifOfUnread(unread: Unread, version: string, language: Language): Iterable<string> {
  const faults = [unread, ...unread.also];
  const notifications = unread
    .lines(language)
    .map((text, number) => notificationOf(text, unread.file, faults[number]?.position));
  const run = {
    tool: { driver: { name: "Onshore", version, rules: [] } },
    results: [],
    invocations: [{ executionSuccessful: false, exitCode: 2, toolExecutionNotifications: notifications }],
    automationDetails: { id: "onshore-unread/" },
    columnKind: "utf16CodeUnits",
  };
  yield `${JSON.stringify({ $schema: schemaOfSarif, version: "2.1.0", runs: [run] }, null, 1)}\n`;
}

function notificationOf(text: string, file: string, { line, column } = { line: 1, column: 1 }) {
  const said = notification("error", cut(clean(text), 4000));
  // Options and standard input are no files.
  if (file.startsWith("-") || file.startsWith("standard input")) return said;
  const artifactLocation = { uri: uriOf(relativePath(clean(file))) };
  return {
    ...said,
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } }],
  };
}
