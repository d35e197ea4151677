/** An input or a configuration that cannot be used: says which file, where in it, and what to do next. Exit code 2. */
export class InputError extends Error {
  constructor(
    readonly file: string,
    message: string,
    readonly next: string,
    /** Line and column, from 1, where that is known. */
    readonly position?: Position,
    /** Other faults of the same file. */
    readonly also: readonly { readonly message: string; readonly next: string; readonly position: Position }[] = [],
  ) {
    super(message);
    this.name = "InputError";
  }

  /** One line per fault, `file:line:column: what is wrong`, each with the next step. */
  lines(): string[] {
    const line = ({ position, message, next }: Pick<InputError, "position" | "message" | "next">) =>
      `${this.file}${position ? `:${position.line}:${position.column}` : ""}: ${message}. Next: ${next}${/\?$|\n/.test(next) ? "" : "."}`;
    return [this, ...this.also].map(line);
  }
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why a file cannot be read, in words. */
export function whyUnread(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "this is a folder",
    EACCES: "it may not be read",
    ELOOP: "it is a link that leads to itself",
    ERR_FS_FILE_TOO_LARGE: "the file is larger than 2 GiB",
  };
  return known[code ?? ""] ?? message;
}
