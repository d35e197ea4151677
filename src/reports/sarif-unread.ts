import { cleaned } from "./clean";
import { relativePath, uriOf } from "./machine";
import { notification, schemaOfSarif } from "./sarif";
import { sentence } from "./sarif-rules";

interface Fault {
  readonly message: string;
  readonly next: string;
  readonly position?: { readonly line: number; readonly column: number } | undefined;
}

/** Why an input or a configuration could not be used: an `InputError`, as the command line makes it. */
export interface Unread extends Fault {
  readonly file: string;
  readonly also: readonly Fault[];
}

/**
 * SARIF of a run that read nothing: it says so, and has no results. Its category is its own, so that GitHub does not take the
 * findings of the last run for fixed.
 */
export function* sarifOfUnread(unread: Unread, version: string): Iterable<string> {
  const { file, also, ...first } = cleaned(
    { file: unread.file, message: unread.message, next: unread.next, position: unread.position, also: unread.also },
    4000,
  );
  const run = {
    tool: { driver: { name: "Onshore", version, rules: [] } },
    results: [],
    invocations: [
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [first, ...also].map((fault) => notificationOf(fault, file)),
      },
    ],
    automationDetails: { id: "onshore-unread/" },
    columnKind: "utf16CodeUnits",
  };
  yield `${JSON.stringify({ $schema: schemaOfSarif, version: "2.1.0", runs: [run] }, null, 1)}\n`;
}

function notificationOf({ message, next, position: { line, column } = { line: 1, column: 1 } }: Fault, file: string) {
  const region = { startLine: line, startColumn: column };
  // Options and standard input are no files.
  const isFile = !file.startsWith("-") && !file.startsWith("standard input");
  const artifactLocation = { uri: uriOf(relativePath(file)) };
  return {
    ...notification("error", `${file}: ${sentence(message)} ${sentence(next)}`),
    ...(isFile && { locations: [{ physicalLocation: { artifactLocation, region } }] }),
  };
}
