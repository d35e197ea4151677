import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { InputError } from "../input-error";
import { type Term, type Text, text } from "../language";
import type { Deployment } from "../model/deployment";
import { programDeployment } from "../program/deployment";
import { type Program, programsIn } from "../program/project";
import type { Failure, Language, Ordered, Outcome, StatedStacks } from "../program/recording";
import { seenFromHere } from "./seen-from-here";

/** Which stacks of a program are judged, and how long each may run. */
export interface ProgramOptions {
  readonly stack?: readonly string[];
  /** Seconds. */
  readonly timeLimit: string;
}

/** Gives what was read. `stacks`: outputs of other stacks, as they are stated. */
export type Describe = (stacks: StatedStacks) => readonly Deployment[];

/** Programs that are run together, since one may refer to another, in a process of their own, without credentials. */
export interface Programs {
  /** Those of a folder, one for each stack. All that were added are run when the first is described. */
  add(folder: string): Describe;
}

/** The programs of one run. */
export function programsOf(options: ProgramOptions): Programs {
  const all: Program[] = [];
  let outcomes: ReadonlyMap<Program, Outcome> | undefined;
  const add = (folder: string): Describe => {
    const programs = programsIn(folder, { stacks: options.stack ?? [], timeLimit: secondsOf(options.timeLimit) });
    all.push(...programs);
    return (stacks) => {
      outcomes ??= recorded(all, stacks);
      return programs.map((program) => describedBy(program, outcomes?.get(program) as Outcome));
    };
  };
  return { add };
}

function describedBy(program: Program, outcome: Outcome): Deployment {
  if ("failed" in outcome) throw failed(program, outcome);
  return programDeployment(program, outcome, seenFromHere);
}

function recorded(programs: readonly Program[], stacks: StatedStacks): ReadonlyMap<Program, Outcome> {
  const ordered: Ordered = { orders: programs.map(({ order }) => order), stacks };
  const { status, stdout, error } = spawnSync(process.execPath, [join(__dirname, "program.js")], {
    input: JSON.stringify(ordered),
    stdio: ["pipe", "pipe", "inherit"],
    maxBuffer: 2 ** 30,
    encoding: "utf8",
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`the process that runs programs ended with ${status}`);
  const outcomes = JSON.parse(stdout) as Outcome[];
  return new Map(programs.map((program, at) => [program, outcomes[at] as Outcome]));
}

const words = {
  limit: { en: "this is no number of seconds", zh: "这不是秒数" },
  giveLimit: { en: "write it as --time-limit 120", zh: "请写作 --time-limit 120" },
} as const satisfies Readonly<Record<string, Term>>;

function secondsOf(written: string): number {
  const seconds = Number(written);
  if (seconds > 0 && seconds <= 86_400) return seconds;
  throw new InputError("--time-limit", text(words.limit), text(words.giveLimit));
}

const installing = { en: "install them in {folder}: {install}", zh: "请在 {folder} 中安装：{install}" };
const failures = {
  "not-installed": {
    says: { en: "the packages of the program are not installed", zh: "程序所需的包尚未安装" },
    next: installing,
  },
  "no-interpreter": {
    says: { en: "no Python that runs is found: {said}", zh: "未找到可以运行的 Python：{said}" },
    next: {
      en: "install Python 3, and what the program needs, in {folder}: {install}",
      zh: "请安装 Python 3，并在 {folder} 中安装程序所需的包：{install}",
    },
  },
  "no-sdk": {
    says: { en: 'the package "pulumi" is not installed for {said}', zh: "{said} 未安装“pulumi”包" },
    next: installing,
  },
  time: {
    says: {
      en: "the program of stack {stack} did not end within {seconds} s",
      zh: "栈 {stack} 的程序未在 {seconds} 秒内结束",
    },
    next: {
      en: "end what it waits for, or give it longer: --time-limit 300",
      zh: "请结束其等待的内容，或者延长时限：--time-limit 300",
    },
  },
  early: {
    says: {
      en: "the program of stack {stack} ended before it had registered all that it would",
      zh: "栈 {stack} 的程序在登记完全部资源之前就已结束",
    },
    next: {
      en: "let it end by itself: without process.exit or sys.exit, and without a promise that is never settled",
      zh: "请让程序自行结束：不要调用 process.exit 或者 sys.exit，也不要等待永远不会完成的 promise",
    },
  },
  program: {
    says: { en: "the program of stack {stack} failed", zh: "栈 {stack} 的程序失败" },
    next: { en: "repair it; it says\n{said}", zh: "请修复；其输出为\n{said}" },
  },
} as const satisfies Readonly<Record<Failure["failed"], { readonly says: Term; readonly next: Term }>>;

function failed({ file, order }: Program, { failed: how, said }: Failure): InputError {
  const { stack, timeLimit, folder } = order;
  const place = seenFromHere(folder) || ".";
  const install = installOf(order.language);
  const filled: Record<string, Text> = { stack, said, seconds: `${timeLimit}`, folder: place, install };
  return new InputError(file, text(failures[how].says, filled), text(failures[how].next, filled));
}

/** What installs the packages of a program. */
function installOf(language: Language): string {
  if (language.name === "nodejs") return "npm install";
  const { toolchain, virtualenv = "venv" } = language;
  if (toolchain === "poetry") return "poetry install";
  if (toolchain === "uv") return "uv sync";
  return `python3 -m venv ${virtualenv} && ${virtualenv}/bin/pip install -r requirements.txt`;
}
