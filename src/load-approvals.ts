import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { globMatches } from "./iam/globs";
import { InputError, whyUnread } from "./input-error";
import { text } from "./language";
import type { Approval } from "./law/approval";
import { folded } from "./law/flow";
import { type Remark, remedied } from "./law/lint";
import type { RecordErrorCode } from "./law/reasons";
import type { AssessmentRecord } from "./law/record-schema";
import type { Settings } from "./load-configuration";
import { approvalBy, namesIn, type Run } from "./signatures";
import { type Position, yamlSource } from "./yaml-source";

/** A remark, or an error of a record, with where it stands. */
export interface Placed extends Omit<Remark, "record" | "code">, Position {
  readonly code: Remark["code"] | RecordErrorCode;
  readonly record?: string;
  readonly file: string;
}

/** By what signatures are judged. */
export interface Signing {
  /** The day; that of the clock, where it is left out. */
  readonly today?: string;
  /** Whether a pack or its options demand them. What one demands, nobody takes back. */
  readonly demandsSignatures?: boolean | undefined;
}

/** A well-formed record, as it is kept. */
export interface Kept {
  readonly record: AssessmentRecord;
  /** The file, which others may be kept in too: a signature is of all of them. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface LoadedApprovals {
  /** Who approved, by the id of the record or entry. */
  readonly approvals: ReadonlyMap<string, Approval>;
  readonly onlySigned: boolean;
  /** What is to be seen to beside the records: entries that cannot be signed, approvers without a key, signatures of nothing. */
  readonly beside: readonly Placed[];
}

const ending = ".sig";

/**
 * Who approved each record, and each entry where signatures are demanded. `found`: all files of the folders. Nothing is asked of
 * ssh-keygen where there is no signature.
 */
export function loadApprovals(
  { file: configuration = "", approvals: rules = {}, registers }: Settings,
  kept: readonly Kept[],
  found: ReadonlySet<string>,
  { today, demandsSignatures = false }: Signing,
  run: Run,
): LoadedApprovals {
  const { allowedSigners, approvers, required = false } = rules;
  const isDemanded = required || demandsSignatures;
  const keys = allowedSigners === undefined ? undefined : join(dirname(configuration), allowedSigners);
  const names = keys === undefined ? undefined : namesIn(textOf(keys));
  const bySignature = new Map<string, Approval>();
  const approvalOf = ({ record: { recordedBy = "" }, file, bytes }: Kept): Approval => {
    const signature = [file, realpathSync(file)].map((name) => `${name}${ending}`).find(isThere);
    if (signature !== undefined) {
      if (keys === undefined) throw nobodyMaySign(configuration, signature);
      const asked =
        bySignature.get(signature) ?? approvalBy(bytes, signature, { allowedSigners: keys, approvers, today }, run);
      bySignature.set(signature, asked);
      return asked;
    }
    if (isDemanded) return { state: "signature-missing" };
    const isByApprover = approvers === undefined || approvers.some((one) => folded(one) === folded(recordedBy));
    return { state: isByApprover ? "unsigned" : "recorded-by-another" };
  };
  const entries = isDemanded ? registers.assessments.filter(({ status }) => status === "active") : [];
  const unsignable: Approval = { state: "cannot-be-signed" };
  const positionOf = (path: readonly PropertyKey[]) => ({
    file: configuration,
    ...yamlSource(textOf(configuration)).positionOf(path),
    field: path.join("."),
  });
  const strays = [...found].filter((file) => file.endsWith(ending) && !isThere(file.slice(0, -ending.length)));
  const keyless = (approvers ?? []).filter((one) => names && !names.some((name) => globMatches(name, one)));
  return {
    onlySigned: isDemanded,
    approvals: new Map([
      ...entries.map(({ id }) => [id, unsignable] as const),
      ...kept.map((one) => [one.record.id, approvalOf(one)] as const),
    ]),
    beside: [
      ...entries.map(
        (one): Placed => ({
          ...{ level: "error", code: "not-approved", record: one.id, ...remedied(unsignable.state) },
          ...positionOf(["assessments", registers.assessments.indexOf(one)]),
        }),
      ),
      ...keyless.map(
        (one): Placed => ({
          ...{ level: "warning", code: "approver-without-key" },
          ...positionOf(["approvals", "approvers", (approvers ?? []).indexOf(one)]),
          ...remedied("approver-without-key", { approver: one, file: allowedSigners ?? "" }),
        }),
      ),
      ...strays.map(
        (file): Placed => ({
          ...{ level: "warning", code: "signature-without-record", file, line: 1, column: 1, field: "" },
          ...remedied("signature-without-record"),
        }),
      ),
    ],
  };
}

/** Whether there is anything of that name, be it a link that leads nowhere: what cannot be read is a wrong signature, and not none. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function nobodyMaySign(configuration: string, signature: string): InputError {
  return new InputError(
    configuration,
    text(
      {
        en: "there is a signature, {signature}, and approvals.allowedSigners does not say whose signatures hold",
        zh: "存在签名 {signature}，而 approvals.allowedSigners 未说明谁的签名有效",
      },
      { signature },
    ),
    text({
      en: "name the file of allowed signers there, or take the signature away",
      zh: "请在该处指明允许签名者的文件，或者移除该签名",
    }),
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new InputError(
      file,
      text(
        { en: "the allowed signers cannot be read: {why}", zh: "无法读取允许签名者的文件：{why}" },
        { why: whyUnread(error) },
      ),
      text({
        en: "make the file, with a line for each: NAME KEY; or correct approvals.allowedSigners in onshore.yaml",
        zh: "请建立该文件，每人一行：NAME KEY；或者更正 onshore.yaml 中的 approvals.allowedSigners",
      }),
    );
  }
}
