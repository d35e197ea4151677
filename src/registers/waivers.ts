import * as z from "zod";
import type { Term } from "../../catalog/law/vocabulary";
import { checked, type Fault, unknownPolicy } from "../faults";
import { type Text, text } from "../language";
import { dataClasses } from "../model/data-map";
import { rules } from "../rules";
import { notYaml, type YamlSource, yamlSource } from "../yaml-source";
import { country, day } from "./configuration";

/** What waivers.yaml says, and the rules by which it counts. */
export interface WaiverRegister {
  readonly waivers: readonly Waiver[];
  /** Of malformed entries, which waive nothing. */
  readonly faults: readonly WaiverFault[];
  /** The longest time of a waiver, first and last day included. */
  readonly longestDays: number;
  /** Who may approve; anybody, where nobody is listed. */
  readonly approvers?: readonly string[] | undefined;
}

/** A reasoned, approved decision to live with findings for a time. It is no legal ground. */
export interface Waiver extends z.output<typeof waiverSchema> {
  /** Where it stands: `waivers.yaml:3:3`. */
  readonly at: string;
}

export interface WaiverFault {
  /** The entry, where it says its id, else the file. */
  readonly entry: string;
  readonly at: string;
  /** What is malformed, without its position in the list. */
  readonly path: readonly PropertyKey[];
  readonly says: Text;
  readonly next: Text;
}

/** The waivers on a day, with what they name of what was found. */
export interface WaiversInUse extends WaiverRegister {
  readonly uses: readonly WaiverUse[];
}

export interface WaiverUse {
  readonly waiver: Waiver;
  /** Number of findings that it names, and of the resources that they are on. */
  readonly findings: number;
  readonly resources: number;
  /** Why it waives nothing. */
  readonly against: readonly Objection[];
  /** What it names and cannot waive: "core data". */
  readonly refused: readonly Text[];
}

/** Each is a message of `waivers-are-in-order`. */
export type Objection = "notYetValid" | "expired" | "tooLong" | "tooWide" | "tooMany" | "notAnApprover";

export const noWaivers: WaiverRegister = { waivers: [], faults: [], longestDays: 90 };

/** The id of a finding: its policy, and twelve digits. */
const wholeId = /^(.+)-[0-9a-f]{12}$/;
const phrase = z.string().refine((one) => one.trim() !== "", rules.empty.en);

const waiverSchema = z
  .strictObject({
    id: phrase.describe("How reports call it"),
    finding: z
      .string()
      .regex(wholeId, rules.finding.en)
      .optional()
      .describe("The whole id of a finding, as onshore why and --format json tell it"),
    policy: z.string().optional().describe("A policy, beside resource"),
    resource: z.string().min(1).optional().describe("An address, in which * stands for any text, beside policy"),
    reason: phrase.describe("Why it is lived with, for people; reports do not show it"),
    classes: z
      .array(z.enum(dataClasses))
      .min(1)
      .optional()
      .describe("The classes of data on which it was decided: what holds another one, or may, is not waived"),
    to: z
      .array(country)
      .min(1)
      .optional()
      .describe("The countries on which it was decided: what goes to another one, or may, is not waived"),
    ticket: phrase,
    approver: phrase,
    from: day.describe("First day, in China time"),
    until: day.describe("Last day, in China time"),
  })
  .refine(({ from, until }) => from <= until, { error: rules.until.en, path: ["until"] })
  .describe("A reasoned, approved decision to live with findings for a time; it is no legal ground");

/** The schema of waivers.yaml. */
export const waiversSchema = z.array(waiverSchema);

/** Each entry is read by itself: what is malformed has its faults and is left out, the others count. */
export function readWaivers(
  file: string,
  written: string,
  policies: readonly string[],
): Pick<WaiverRegister, "waivers" | "faults"> {
  const source = yamlSource(written);
  const { value, fault } = source;
  const whole = { entry: file, path: [] };
  if (fault) {
    const at = `${file}:${fault.position.line}:${fault.position.column}`;
    return { waivers: [], faults: [{ ...whole, at, ...notYaml(fault) }] };
  }
  const list = value ?? [];
  if (!Array.isArray(list)) {
    const says = text({ en: "the file: a list of waivers is expected here", zh: "文件：此处应为例外的列表" });
    const next = text({ en: "begin each with a hyphen", zh: "每一项以连字符开头" });
    return { waivers: [], faults: [{ ...whole, at: placeOf(source, file, []), says, next }] };
  }
  const ids = list.map(idOf);
  const read = list.map((one: unknown, position) => {
    const id = ids[position];
    const entry = checked(waiverSchema, one, text({ en: "the entry", zh: "该条目" }), (waiver) =>
      beyond(waiver, ids, policies),
    );
    const at = (path: readonly PropertyKey[]) => placeOf(source, file, [position, ...path]);
    const faults = "faults" in entry ? entry.faults : [];
    return {
      waivers: "value" in entry ? [{ ...entry.value, at: at([]) }] : [],
      faults: faults.map(({ path, says, next }) => ({
        ...{ entry: id === undefined ? file : `waivers: ${id}`, at: at(path), path, says, next },
      })),
    };
  });
  return { waivers: read.flatMap(({ waivers }) => waivers), faults: read.flatMap(({ faults }) => faults) };
}

function beyond(
  { id: own, finding, policy, resource }: z.output<typeof waiverSchema>,
  ids: readonly (string | undefined)[],
  policies: readonly string[],
): Fault[] {
  const isBoth = finding !== undefined && (policy !== undefined || resource !== undefined);
  const isNeither = finding === undefined && (policy === undefined || resource === undefined);
  const [path, id] = finding === undefined ? ["policy", policy] : ["finding", wholeId.exec(finding)?.[1]];
  const isTwice = ids.filter((one) => one === own).length > 1;
  const named = { en: "name a finding, or a policy and a resource", zh: "请指明检查结果，或者策略和资源" };
  const otherId = { en: "give one of them another id, or take it out", zh: "请更换其中一个的 id，或者将其删除" };
  const fault = (path: readonly PropertyKey[], says: Text, next: Term) => ({
    path,
    says,
    next: text(next),
    isName: false,
  });
  return [
    ...(id === undefined || policies.includes(id) ? [] : [unknownPolicy([path], id, policies)]),
    ...(isBoth
      ? [
          fault(
            [],
            text({ en: "it names a finding, and more beside it", zh: "指明了检查结果，又指明了其他内容" }),
            named,
          ),
        ]
      : []),
    ...(isNeither ? [fault([], text({ en: "it names too little", zh: "指明的内容不足" }), named)] : []),
    ...(isTwice
      ? [
          fault(
            ["id"],
            text({ en: "the id {id} stands here more than once", zh: "id {id} 重复出现" }, { id: own }),
            otherId,
          ),
        ]
      : []),
  ];
}

function idOf(entry: unknown): string | undefined {
  const { id } = (entry ?? {}) as { readonly id?: unknown };
  return typeof id === "string" ? id : undefined;
}

function placeOf({ positionOf }: YamlSource, file: string, path: readonly PropertyKey[]): string {
  const { line, column } = positionOf(path);
  return `${file}:${line}:${column}`;
}
