import type { Objection } from "./reasons";

/** What is known of who approved a record: by a signature beside it, or by what it says itself. */
export interface Approval {
  readonly state: ApprovalState;
  /** Who signed, by the name that the allowed signers have for the key. */
  readonly by?: string;
}

export type ApprovalState =
  | "unsigned"
  | "signed"
  | "signature-missing"
  | "cannot-be-signed"
  | "wrong-signature"
  | "unknown-key"
  | "not-by-an-approver"
  | "not-checked"
  | "recorded-by-another";

interface State {
  /** What comes of it; a record counts where nothing does. */
  readonly weight?: Objection["weight"];
  readonly says: (by: string) => string;
  readonly next: (by: string) => string;
}

const inOrder: State = { says: () => "", next: () => "" };

const states: Readonly<Record<ApprovalState, State>> = {
  unsigned: inOrder,
  signed: inOrder,
  "signature-missing": {
    weight: "denied",
    says: () => "It is not signed, and signatures are demanded",
    next: () => "have an approver sign it: `ssh-keygen -Y sign -n onshore -f KEY FILE`",
  },
  "cannot-be-signed": {
    weight: "denied",
    says: () => "An entry of onshore.yaml cannot be signed, and signatures are demanded",
    next: () => "file it as a record, and have an approver sign that",
  },
  "wrong-signature": {
    weight: "denied",
    says: () => "Its signature is wrong, since it was changed afterwards or not signed with -n onshore",
    next: () => "have an approver look at it, take the signature away and sign it again",
  },
  "unknown-key": {
    weight: "denied",
    says: () => "It is signed with a key that the allowed signers do not have, or not for this use and day",
    next: () => "have an approver sign it, or add the key to the allowed signers",
  },
  "not-by-an-approver": {
    weight: "denied",
    says: (by) => `It is signed by ${by}, who is no approver`,
    next: (by) => `have an approver sign it, or add ${by} to approvals.approvers in onshore.yaml`,
  },
  "not-checked": {
    weight: "review",
    says: () =>
      "Its signature cannot be checked, since ssh-keygen of OpenSSH 8.2 or later is not on the PATH, or fails",
    next: () => "install it, and check again",
  },
  "recorded-by-another": {
    says: () => "It is not signed, and recordedBy names no approver",
    next: () => "have an approver sign it, or record it and be named there",
  },
};

/** What speaks against a record because of who approved it, or did not. Without an approval nobody asked. */
export function againstApproval(approval: Approval | undefined): Objection[] {
  const weight = approval && states[approval.state].weight;
  return weight === undefined ? [] : [{ code: "not-approved", weight }];
}

/** An approval in words, and what to do about it. */
export function approvalWords({ state, by = "" }: Approval): { readonly says: string; readonly next: string } {
  const { says, next } = states[state];
  return { says: says(by), next: next(by) };
}
