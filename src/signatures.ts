import { spawnSync } from "node:child_process";
import type { Approval } from "./law/approval";

/** Whose signatures hold, and on which day. */
export interface Signers {
  /** A file: ALLOWED SIGNERS of ssh-keygen(1). */
  readonly allowedSigners: string;
  /** Who of them may approve; all of them, where it is left out. */
  readonly approvers?: readonly string[] | undefined;
  /** Left out, the clock says it. */
  readonly today?: string | undefined;
}

/** Runs a program that is given its arguments and its standard input; no status where it cannot be run, or does not end. */
export type Run = (
  args: readonly string[],
  input: Uint8Array,
) => { readonly status: number | null; readonly stdout: string };

/** ssh-keygen of the PATH, without a shell. */
export const sshKeygen: Run = (args, input) =>
  spawnSync("ssh-keygen", args, { input, encoding: "utf8", timeout: 10_000, windowsHide: true });

const namespace = "onshore";

/** Who signed these bytes. The signature is asked for what it is only when nobody who may sign made it. */
export function approvalBy(record: Uint8Array, signature: string, signers: Signers, run: Run): Approval {
  const { allowedSigners, approvers, today } = signers;
  const asks = (what: string, ...args: readonly string[]) => run(["-Y", what, "-s", signature, ...args], record);
  // Keys may be limited in time: what counts is the day that is judged by.
  const time = today === undefined ? [] : [`-Overify-time=${today.replaceAll("-", "")}1200`];
  const by = ["-f", allowedSigners, ...time];
  const found = asks("find-principals", ...by);
  const isFound = answerOf(found);
  // OpenSSH 8.1 knows neither the option nor the question, and fails at the option as if nobody were found.
  const canTell = isFound === false ? answerOf(asks("find-principals", "-f", allowedSigners)) : isFound;
  if (canTell === undefined) return { state: "not-checked" };
  const names = isFound ? found.stdout.split(/\r?\n/).filter((name) => name !== "") : [];
  for (const name of candidates(names, approvers)) {
    const holds = answerOf(asks("verify", "-n", namespace, "-I", name, ...by));
    if (holds === undefined) return { state: "not-checked" };
    const mayApprove = approvers === undefined || approvers.includes(name);
    if (holds) return { state: mayApprove ? "signed" : "not-by-an-approver", by: name };
  }
  const fits = answerOf(asks("check-novalidate", "-n", namespace));
  return { state: fits === undefined ? "not-checked" : fits ? "unknown-key" : "wrong-signature" };
}

/** Whoever the key is found for, approvers first: a key of `*@example.com`, or on several lines, may be an approver's too. */
function candidates(names: readonly string[], approvers: readonly string[] = []): string[] {
  if (names.length === 0) return [];
  return [...new Set([...approvers.filter((one) => names.includes(one)), ...approvers, ...names])];
}

/** ssh-keygen fails with a negative number; 1 is how it says that it does not know what is asked of it. */
function answerOf({ status }: ReturnType<Run>): boolean | undefined {
  if (status === 0) return true;
  return status !== null && status > 127 ? false : undefined;
}

/** The names, and patterns of names, that stand in a file of allowed signers. */
export function namesIn(allowedSigners: string): string[] {
  return allowedSigners.split(/\r?\n/).flatMap((line) => {
    const [, quoted, bare] = /^\s*(?:"([^"]*)"|([^\s#]\S*))\s/.exec(line) ?? [];
    return (quoted ?? bare)?.split(",") ?? [];
  });
}
