import * as z from "zod";
import type { LawClass } from "../../catalog/law/vocabulary";
import { joined, type Said, type Text, text } from "../language";
import { choice, nearest } from "../nearest";
import { brokenRule, rules, unfolded } from "../rules";
import type { Approval } from "./approval";
import { isDay } from "./dates";
import type { RecordErrorCode } from "./reasons";
import { namesIn, words } from "./words";

export const mechanisms = namesIn(words.mechanisms);
export type Mechanism = keyof typeof words.mechanisms;

const phrase = z.string().refine((one) => one.trim() !== "", rules.empty.en);
const phrases = z.array(phrase);
const day = z
  .custom<string>(isDay, { error: rules.day.en, params: { code: "invalid-date" } })
  .meta({ type: "string", format: "date" });
const country = z.string().regex(/^[A-Z]{2}$/, rules.country.en);
const count = z.number().int().nonnegative();
const limit = count.nullable().optional();

const party = z.strictObject({ name: phrase, country });

const claim = {
  facts: z.record(z.string(), z.boolean()).optional(),
  reportNo: phrase.optional(),
  reportDate: day.optional(),
  authority: phrase.optional(),
};

/** The recorded legal ground on which flows may leave, or the approval that one kind of data needs beside it. */
export const recordSchema = z.strictObject({
  /** For editors. */
  $schema: phrase.optional(),
  id: phrase,
  mechanism: z.enum(mechanisms),
  status: z.enum(["active", "pending", "suspended", "revoked"]),
  exporter: z.strictObject({
    name: phrase,
    uscc: phrase.optional(),
    aliases: phrases.optional(),
    isCiio: z.boolean().optional(),
    filingEntityRole: z.enum(["legal_entity", "branch", "group"]).optional(),
  }),
  coveredSubsidiaries: phrases.optional(),
  version: z.union([phrase, z.number()]).optional(),
  recordedBy: phrase.optional(),
  evidenceHash: phrase.optional(),
  approvingBody: phrase.optional(),
  approvalNo: phrase.optional(),
  filingNo: phrase.optional(),
  certificateNo: phrase.optional(),
  issuedDate: day.optional(),
  effectiveDate: day.optional(),
  expiryDate: day.optional(),
  extension: z
    .strictObject({ appliedDate: day.optional(), approvedDate: day.optional(), newExpiry: day.optional() })
    .optional(),
  contract: z
    .strictObject({
      effectiveDate: day.optional(),
      filedDate: day.optional(),
      template: z.enum(["national", "GBA-HK"]).optional(),
    })
    .optional(),
  piaReportId: phrase.optional(),
  piaDate: day.optional(),
  selfAssessmentId: phrase.optional(),
  consent: z.strictObject({ separate: z.boolean() }).optional(),
  notice: z.strictObject({ id: phrase }).optional(),
  purpose: phrases.optional(),
  method: phrases.optional(),
  dataCategories: phrases.optional(),
  dataItems: phrases.optional(),
  dataLevel: z.enum(["core", "important", "general"]).optional(),
  sensitive: z.boolean().optional(),
  scale: z
    .strictObject({
      maxPersons: limit,
      maxSensitivePersons: limit,
      maxRecords: limit,
      maxBytes: limit,
      year: z.number().int().nullable().optional(),
    })
    .optional(),
  recipients: z
    .array(
      z.strictObject({
        name: phrase,
        country,
        address: phrase.optional(),
        contact: phrase.optional(),
        role: phrase.optional(),
        accounts: phrases.optional(),
        onwardTransfer: z.array(party).optional(),
      }),
    )
    .min(1, rules.nobody.en)
    .optional(),
  destinations: z
    .array(z.strictObject({ country, cloud: phrase.optional(), region: phrase.optional(), account: phrase.optional() }))
    .optional(),
  overseasRetention: z.strictObject({ until: day.optional(), dispositionAfter: phrase.optional() }).optional(),
  exemption: z.strictObject({ code: phrase, ...claim }).optional(),
  ftz: z
    .strictObject({
      zone: phrase,
      listEdition: phrase,
      sector: phrase,
      scenario: phrase.optional(),
      filingNo: phrase.optional(),
    })
    .optional(),
  mapping: z
    .strictObject({
      approvalNo: phrase.optional(),
      treatmentCertificate: phrase.optional(),
      licensedUnit: phrase.optional(),
    })
    .optional(),
  importantDataFiling: z.strictObject({ no: phrase, date: day }).optional(),
  provincialMiitFilingNo: phrase.optional(),
  annualReport: z.strictObject({ year: z.number().int(), date: day }).optional(),
  controls: z
    .strictObject({
      encryption: z.boolean().optional(),
      integrityCheck: z.boolean().optional(),
      recipientAuth: z.boolean().optional(),
      logRetentionDays: count.optional(),
    })
    .optional(),
  revokedDate: day.optional(),
  changeEvents: z
    .array(
      z.strictObject({
        date: day,
        kind: z.enum([
          "purpose",
          "method",
          "scope",
          "type",
          "recipient-use",
          "longer-retention",
          "foreign-law",
          "control",
          "legal-document",
          "other",
        ]),
        affectsSecurity: z.boolean().optional(),
        resolvedBy: phrase.optional(),
      }),
    )
    .optional(),
});

export type AssessmentRecord = z.output<typeof recordSchema>;
type Listed<K extends "recipients" | "destinations"> = NonNullable<AssessmentRecord[K]>[number];

/** A record as flows are asked of it: one of a file, or an entry of onshore.yaml. */
export interface Recorded extends Omit<AssessmentRecord, "exporter" | "recipients" | "destinations" | "purpose"> {
  readonly purpose?: readonly string[] | undefined;
  readonly exporter?: AssessmentRecord["exporter"];
  readonly recipients?: readonly Partial<Listed<"recipients">>[] | undefined;
  readonly destinations?: readonly Partial<Listed<"destinations">>[] | undefined;
  /** Of an entry of onshore.yaml. It limits by the fields that it has; what else is asked of a record counts as in order. */
  readonly dataClasses?: readonly LawClass[];
}

const scope = ["exporter.isCiio", "purpose", "dataItems", "recipients", "destinations"];

/** What each mechanism cannot do without. */
export const required: Readonly<Record<Mechanism, readonly string[]>> = {
  security_assessment: ["approvalNo", "issuedDate", "selfAssessmentId", "dataLevel", ...scope],
  standard_contract: ["contract.effectiveDate", ...scope],
  certification: ["certificateNo", "issuedDate", ...scope],
  exemption: ["exemption"],
  ftz_negative_list: ["ftz"],
  mapping_approval: ["mapping.approvalNo", "issuedDate"],
};

/** Days of which the second is not before the first. */
const inOrder: readonly (readonly [first: string, second: string])[] = [
  ["issuedDate", "effectiveDate"],
  ["issuedDate", "expiryDate"],
  ["effectiveDate", "expiryDate"],
  ["contract.effectiveDate", "expiryDate"],
  ["issuedDate", "extension.approvedDate"],
  ["extension.appliedDate", "extension.approvedDate"],
  ["expiryDate", "extension.newExpiry"],
];

export interface RecordError {
  readonly code: RecordErrorCode;
  /** Position of the record in the list. */
  readonly position: number;
  readonly id?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Names joined by dots; empty for the record as a whole. */
  readonly field: string;
  readonly says: Said;
  /** What to do. */
  readonly next: Text;
}

export interface ReadRecords {
  readonly records: readonly AssessmentRecord[];
  readonly errors: readonly RecordError[];
  /** Who approved each record, by its id; left out where nobody asked. */
  readonly approvals?: ReadonlyMap<string, Approval>;
  /** Whether a record counts only with a signature. */
  readonly onlySigned?: boolean;
}

/** Where a field of the record at a position stands. */
export type Locate = (
  position: number,
  path: readonly PropertyKey[],
) => { readonly file: string; readonly line: number };

/**
 * Every record is read by itself: what is malformed has its errors and is left out, the others count. `taken`: ids that others
 * have already.
 */
export function readRecords(list: readonly unknown[], locate?: Locate, taken: readonly string[] = []): ReadRecords {
  const ids = new Map(taken.map((id) => [id, 1]));
  for (const one of list) {
    const id = idOf(one);
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  const read = list.map((one, position) => {
    const result = recordSchema.safeParse(one);
    const id = idOf(one);
    const unfilled = placeholders(one);
    const isUnfilled = ({ path }: Fault) => unfilled.some((blank) => blank.path.join() === path.join());
    const faults: Fault[] = [
      ...unfilled,
      ...(result.success ? [] : result.error.issues.flatMap(unfolded).flatMap((issue) => faultsOf(issue, one))).filter(
        (fault) => !isUnfilled(fault),
      ),
      ...missing(one),
      ...reversed(one),
      ...(id !== undefined && (ids.get(id) ?? 0) > 1
        ? [{ code: "duplicate-id" as const, path: ["id"], says: text(twice, { id }) }]
        : []),
    ];
    const errors = faults.map(
      ({ code, path, says, next = text(words.recordErrors[code].next) }): RecordError => ({
        code,
        position,
        ...(id !== undefined && { id }),
        ...locate?.(position, path),
        field: path.join("."),
        says,
        next,
      }),
    );
    return { record: result.success && errors.length === 0 ? result.data : undefined, errors };
  });
  return {
    records: read.flatMap(({ record }) => record ?? []),
    errors: read.flatMap(({ errors }) => errors),
  };
}

interface Fault {
  readonly code: RecordErrorCode;
  readonly path: readonly PropertyKey[];
  readonly says: Said;
  /** What to do, where the code does not say it. */
  readonly next?: Text;
}

const twice = { en: "the id {id} stands here more than once", zh: "id {id} 重复出现" };
const inField = { en: "{field}: {wrong}", zh: "{field}：{wrong}" };

function faultsOf(issue: z.core.$ZodIssue, record: unknown): Fault[] {
  const { path } = issue;
  const field = path.join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const says = text({ en: '"{name}" is not known', zh: "“{name}”无法识别" }, { name: [...path, key].join(".") });
      const names = namesAt(path);
      const isNear = nearest(key, names) !== undefined;
      return { code: "invalid-value", path: [...path, key], says, ...(isNear && { next: choice(key, names) }) };
    });
  if (path.length > 0 && at(record, path) === undefined)
    return [{ code: "missing-field", path, says: text({ en: "{field} is missing", zh: "缺少 {field}" }, { field }) }];
  const stated = issue.code === "custom" ? (issue.params?.["code"] as RecordErrorCode | undefined) : undefined;
  const code = stated ?? (path.length === 1 && path[0] === "mechanism" ? "unknown-mechanism" : "invalid-value");
  if (path.length === 0) {
    const says = text({ en: "a record is an entry with names and values", zh: "记录应为由名称和值组成的条目" });
    return [{ code, path, says }];
  }
  const none = { en: "it is none of {values}", zh: "不在可选值之中：{values}" };
  const values = issue.code === "invalid_value" ? joined(issue.values.map(String)) : undefined;
  return [{ code, path, says: text(inField, { field, wrong: values ? text(none, { values }) : brokenRule(issue) }) }];
}

/** What a draft leaves to people: the whole of a value, in angle brackets. */
function placeholders(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (isPlaceholder(value)) {
    const wrong = text(words.recordErrors["not-filled-in"].says);
    return [{ code: "not-filled-in", path, says: text(inField, { field: path.join("."), wrong }) }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    placeholders(member, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" && /^\s*<[^<>]*>\s*$/.test(value);
}

function missing(record: unknown): Fault[] {
  const mechanism = at(record, ["mechanism"]);
  const fields = mechanisms.includes(mechanism as Mechanism) ? required[mechanism as Mechanism] : [];
  return fields
    .filter((field) => at(record, field.split(".")) === undefined)
    .map((field) => ({
      code: "missing-field",
      path: field.split("."),
      says: text(
        { en: "{field} is missing: a record of {mechanism} has it", zh: "缺少 {field}：{mechanism} 的记录须有该字段" },
        { field, mechanism: mechanism as Mechanism },
      ),
    }));
}

function reversed(record: unknown): Fault[] {
  return inOrder.flatMap(([first, second]) => {
    const [from, to] = [at(record, first.split(".")), at(record, second.split("."))];
    if (!isDay(from) || !isDay(to) || (from as string) <= (to as string)) return [];
    const says = text({ en: "{second} is before {first}", zh: "{second} 早于 {first}" }, { first, second });
    return [{ code: "dates-reversed" as const, path: second.split("."), says }];
  });
}

function idOf(record: unknown): string | undefined {
  const id = at(record, ["id"]);
  return typeof id === "string" && !isPlaceholder(id) ? id : undefined;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** The names that may stand at a path of a record. */
function namesAt(path: readonly PropertyKey[]): string[] {
  let schema: z.ZodType | undefined = recordSchema;
  for (const step of path) {
    schema = bare(schema);
    schema = schema instanceof z.ZodArray ? (schema.element as z.ZodType) : shapeOf(schema)[String(step)];
  }
  return Object.keys(shapeOf(bare(schema)));
}

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

function shapeOf(schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> {
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
}
