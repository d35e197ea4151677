import { existsSync, realpathSync } from "node:fs";
import { Option } from "commander";
import type { Term } from "../../catalog/law/vocabulary";
import { changedSince } from "../changed-since";
import { type Counted, counted, type Text, text } from "../language";
import type { Checked } from "./checking";

/** The option of every command that looks at a change. */
export function since(): Option {
  const what =
    "point out records, waivers, a baseline and an onshore.yaml that were added or changed since a branch left a commit: origin/main";
  return new Option("--since <commit>", what);
}

/** What is noticed of files that are younger than a commit: whoever reviews a change has to see by what it passes. */
export function grownSince(commit: string | undefined): (checked: Checked) => readonly Text[] {
  return (checked) => {
    const { settings, document } = checked;
    const beside = settings.file ?? document.baseline?.file;
    if (commit === undefined || beside === undefined) return [];
    const changed = changedSince(commit, beside);
    return grown(checked)
      .filter(({ file }) => existsSync(file) && changed.has(realpathSync(file)))
      .map(({ file, says, id = "", number = 0 }) =>
        text("one" in says ? counted(number, says) : says, { file, commit, id, number: String(number) }),
      );
  };
}

/** A file that matters to the verdict, and by what. */
interface Mattering {
  readonly file: string;
  readonly says: Counted | Term;
  readonly id?: string;
  readonly number?: number;
}

const words = {
  configuration: {
    en: "{file} was added or changed since {commit}, and everything here is judged by it: have an approver look at it",
    zh: "{file} 在 {commit} 之后新增或者更改，而此处的判定均以它为依据：请审批人查看",
  },
  record: {
    one: "{file} was added or changed since {commit}, and {id} in it covers a flow: have an approver look at it",
    several:
      "{file} was added or changed since {commit}, and {id} in it covers {number} flows: have an approver look at it",
    zh: "{file} 在 {commit} 之后新增或者更改，其中的 {id} 覆盖 {number} 个数据流：请审批人查看",
  },
  waiver: {
    one: "{file} was added or changed since {commit}, and {id} in it waives a finding: have an approver look at it",
    several:
      "{file} was added or changed since {commit}, and {id} in it waives {number} findings: have an approver look at it",
    zh: "{file} 在 {commit} 之后新增或者更改，其中的 {id} 使 {number} 项检查结果例外：请审批人查看",
  },
  baseline: {
    one: "{file} was added or changed since {commit}, and lets a finding stand that would block: have an approver look at it",
    several:
      "{file} was added or changed since {commit}, and lets {number} findings stand that would block: have an approver look at it",
    zh: "{file} 在 {commit} 之后新增或者更改，并放行本应拦截的 {number} 项检查结果：请审批人查看",
  },
} as const satisfies Readonly<Record<string, Counted | Term>>;

function grown(checked: Checked): Mattering[] {
  const { file } = checked.settings;
  return [
    ...(file === undefined ? [] : [{ file, says: words.configuration }]),
    ...records(checked),
    ...waivers(checked),
    ...baseline(checked),
  ];
}

/** Records that cover a flow, and entries of onshore.yaml that do. */
function records({ report, register, settings }: Checked): Mattering[] {
  const isRecord = new Set(register.records.map(({ id }) => id));
  const ids = (report?.covered ?? []).flatMap(({ assessment }) => assessment ?? []);
  return numbered(ids).map(([id, number]) => {
    const file = isRecord.has(id) ? register.placeOf(id, []).file : (settings.file ?? "");
    return { file, says: words.record, id, number };
  });
}

/** Waivers in use. All stand in one file. */
function waivers({ report, settings }: Checked): Mattering[] {
  const file = settings.registers.waivers.waivers[0]?.at.replace(/:\d+:\d+$/, "") ?? "";
  const ids = (report?.findings ?? []).flatMap(({ waiver }) => waiver?.id ?? []);
  return numbered(ids).map(([id, number]) => ({ file, says: words.waiver, id, number }));
}

/** A baseline by which something does not block that would. */
function baseline({ document }: Checked): Mattering[] {
  const number = document.findings.filter(
    ({ status, enforcement }) => status === "baseline" && enforcement === "mandatory",
  ).length;
  if (document.baseline === undefined || number === 0) return [];
  return [{ file: document.baseline.file, says: words.baseline, number }];
}

/** Each id once, with how often it is there. */
function numbered(ids: readonly string[]): (readonly [id: string, number: number])[] {
  return [...new Set(ids)].map((id) => [id, ids.filter((one) => one === id).length]);
}
