import { type Language, type Text, tell, text } from "./language";

/** An input or a configuration that cannot be used: says which file, where in it, and what to do next. Exit code 2. */
export class InputError extends Error {
  constructor(
    readonly file: string,
    readonly says: Text,
    readonly next: Text,
    /** Line and column, from 1, where that is known. */
    readonly position?: Position,
    /** Other faults of the same file. */
    readonly also: readonly { readonly says: Text; readonly next: Text; readonly position: Position }[] = [],
  ) {
    super(tell(says, "en"));
    this.name = "InputError";
  }

  /** One line per fault, `file:line:column: what is wrong`, each with the next step. */
  lines(language: Language = "en"): string[] {
    return [this, ...this.also].map(({ position, says, next }) => {
      const at = `${this.file}${position ? `:${position.line}:${position.column}` : ""}`;
      return tell(text(line, { at, says, next: ended(next) }), language);
    });
  }
}

const line = { en: "{at}: {says}. Next: {next}", zh: "{at}: {says}。下一步：{next}" };

/** A next step as a sentence: a question, and a list with a name on each line, have no full stop. */
export function ended(next: Text): Text {
  return /\?$|\n/.test(tell(next, "en")) ? next : text({ en: "{next}.", zh: "{next}。" }, { next });
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why a file cannot be read, in words. */
export function whyUnread(error: unknown): Text {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return Object.hasOwn(known, code) ? text(known[code as keyof typeof known]) : message;
}

/** Why a file or a folder cannot be written, in words. */
export function whyUnwritten(error: unknown): Text {
  const { code = "" } = error as NodeJS.ErrnoException;
  return Object.hasOwn(inTheWay, code) ? text(inTheWay[code as keyof typeof inTheWay]) : whyUnread(error);
}

const inTheWay = {
  ENOENT: { en: "there is no such folder, and none can be made", zh: "没有该文件夹，也无法创建" },
  ENOTDIR: { en: "a file stands where a folder should", zh: "应为文件夹之处是一个文件" },
  EEXIST: { en: "a file stands where a folder should", zh: "应为文件夹之处是一个文件" },
  EACCES: { en: "it may not be written", zh: "没有写入权限" },
  EPERM: { en: "it may not be written", zh: "没有写入权限" },
  EROFS: { en: "it may only be read", zh: "只能读取" },
  ENOSPC: { en: "there is no space left", zh: "空间不足" },
} as const;

/** A text of JSON that ends before it should, whoever reads it. */
export const cutOff = { en: "the text ends too early: it is cut off", zh: "文本提前结束：内容被截断" } as const;

/** A file that cannot be written. */
export function unwritten(file: string, error: unknown): InputError {
  return new InputError(
    file,
    text({ en: "it cannot be written: {why}", zh: "无法写入：{why}" }, { why: whyUnwritten(error) }),
    text({ en: "name a file in a folder that is there", zh: "请指明已有文件夹中的文件" }),
  );
}

const known = {
  ENOENT: { en: "there is no such file", zh: "没有该文件" },
  EISDIR: { en: "this is a folder", zh: "这是一个文件夹" },
  EACCES: { en: "it may not be read", zh: "没有读取权限" },
  ELOOP: { en: "it is a link that leads to itself", zh: "链接指向其自身" },
  ERR_FS_FILE_TOO_LARGE: { en: "the file is larger than 2 GiB", zh: "文件大于 2 GiB" },
} as const;
