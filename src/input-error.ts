/** An input or a configuration that cannot be used: says which file, where in it, and what to do next. Exit code 2. */
export class InputError extends Error {
  constructor(
    readonly file: string,
    message: string,
    readonly next: string,
    /** Line and column, from 1, where that is known. */
    readonly position?: { readonly line: number; readonly column: number },
  ) {
    super(message);
    this.name = "InputError";
  }
}
