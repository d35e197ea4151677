import type { Covered } from "./engine/report";
import { ended } from "./input-error";
import { type Said, type Text, type Told, text } from "./language";
import type { Approval } from "./law/approval";
import { lastDayOn, standing } from "./law/covering";
import { lint, type Remark, remarks, remedied } from "./law/lint";
import { codesOf, type ObjectionCode, verdictOf } from "./law/reasons";
import type { Recorded } from "./law/record-schema";
import { type Filed, fileAll } from "./law/register";
import type { Placed } from "./load-approvals";
import type { LoadedRegister } from "./load-register";

/** A record as it stands on a day. */
export interface Standing extends Pick<Filed, "record" | "classes"> {
  readonly file: string;
  readonly state: "counts" | "for-review" | "does-not-count";
  readonly approval?: Approval;
  /** First and last day; null where none is recorded. */
  readonly from: string | null;
  readonly until: string | null;
  /** What speaks against it, whatever the flow. */
  readonly because: readonly ObjectionCode[];
  readonly remarks: readonly Placed[];
  /** The flows of the deployments given that it covers; left out where none is given. */
  readonly covers?: readonly Told<Covered>[];
}

export interface Checked {
  readonly today: string;
  readonly folders: readonly string[];
  /** Records that are well formed, and those that are not. */
  readonly records: number;
  readonly malformed: number;
  readonly remarks: readonly Placed[];
}

/** Which flows each of the records covers by itself; nothing where no deployment is given. */
export type CoveredBy = (records: readonly Recorded[]) => readonly (readonly Told<Covered>[])[];

/** Everything that is to be seen to in a register: errors first, then by record. */
export function checkRegister(register: LoadedRegister, today: string, coveredBy: CoveredBy | undefined): Checked {
  const filed = fileAll(register);
  const covered = coveredBy?.(register.records) ?? [];
  const idle = filed
    // An approval of mapping data is needed beside another record, and covers nothing by itself.
    .filter(
      (one, at) =>
        covered[at]?.length === 0 && one.classes.length > 0 && verdictOf(standing(one, today).objections) === "allowed",
    )
    .map(
      ({ record: { id } }): Remark => ({
        ...{ level: "warning", code: "covers-nothing", record: id, field: "id" },
        ...remedied("covers-nothing"),
      }),
    );
  const errors = register.errors.map(
    ({ code, id, file: path = "", line = 1, column = 1, field, says, next }): Placed => ({
      ...{ level: "error", code, ...(id !== undefined && { record: id }), file: path, line, column, field, says, next },
    }),
  );
  const told = [...[...lint(filed, today), ...idle].map((one) => placed(register, one)), ...(register.beside ?? [])];
  return {
    today,
    folders: register.folders,
    records: filed.length,
    malformed: new Set(register.errors.map(({ position }) => position)).size,
    remarks: [
      ...errors,
      ...told.filter(({ level }) => level === "error"),
      ...told.filter(({ level }) => level === "warning"),
    ],
  };
}

/** Each record, and each entry of onshore.yaml, as it stands on a day, in the order of the ids. */
export function standings(register: LoadedRegister, today: string, coveredBy: CoveredBy | undefined): Standing[] {
  const { records, entries = [], approvals } = register;
  const remarked = new Map(fileAll(register).map((one) => [one.record.id, remarks(one, today)]));
  const filed = fileAll<Recorded>({ records: [...records, ...entries], ...(approvals && { approvals }) });
  filed.sort((one, other) => (one.record.id < other.record.id ? -1 : 1));
  const covered = coveredBy?.(filed.map(({ record }) => record));
  const states = { allowed: "counts", review: "for-review", denied: "does-not-count" } as const;
  return filed.map((one, at) => ({
    record: one.record,
    classes: one.classes,
    file: register.placeOf(one.record.id, []).file,
    state: states[verdictOf(standing(one, today).objections)],
    ...(one.approval && { approval: one.approval }),
    from: one.firstDay ?? null,
    until: lastDayOn(one, today) ?? null,
    because: codesOf(standing(one, today).objections),
    // An entry has no papers that could be seen to.
    remarks: (remarked.get(one.record.id) ?? []).map((remark) => placed(register, remark)),
    ...(covered && { covers: covered[at] ?? [] }),
  }));
}

/** What is malformed, or not approved, in one line each: for those who judge a deployment. */
export function noticesOf(register: LoadedRegister, today: string): Text[] {
  const told = fileAll(register).flatMap((one) => remarks(one, today).map((remark) => placed(register, remark)));
  const unapproved = [...told, ...(register.beside ?? [])].filter(({ code }) => code === "not-approved");
  return [...register.errors.map(errorLine), ...unapproved.map(unapprovedLine)];
}

const malformed = {
  en: "{at}: {says}, so that the record does not count. Next: {next}",
  zh: "{at}: {says}，因此该记录不计入。下一步：{next}",
};
const unapproved = {
  error: {
    en: "{at}: {record} does not count: {says}. Next: {next}",
    zh: "{at}: {record} 不计入：{says}。下一步：{next}",
  },
  warning: {
    en: "{at}: {record} is for review: {says}. Next: {next}",
    zh: "{at}: {record} 须人工复核：{says}。下一步：{next}",
  },
} as const;

export function errorLine({ file: path, line, column, says, next }: LoadedRegister["errors"][number]): Text {
  return text(malformed, { at: `${path}:${line}:${column}`, says, next: ended(next) });
}

function unapprovedLine({ file: path, line, column, record = "", level, says, next }: Placed): Text {
  return text(unapproved[level], { at: `${path}:${line}:${column}`, record, says: lower(says), next: ended(next) });
}

/** A sentence, within another one. */
function lower({ words: { en, zh }, filled }: Said): Said {
  return { words: { en: `${en.charAt(0).toLowerCase()}${en.slice(1)}`, zh }, filled };
}

function placed(register: LoadedRegister, remark: Remark): Placed {
  return { ...remark, ...register.placeOf(remark.record, remark.field.split(".")) };
}
