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

/** What comes of it; a record counts where nothing does. */
const weights: Readonly<Partial<Record<ApprovalState, Objection["weight"]>>> = {
  "signature-missing": "denied",
  "cannot-be-signed": "denied",
  "wrong-signature": "denied",
  "unknown-key": "denied",
  "not-by-an-approver": "denied",
  "not-checked": "review",
};

/** What speaks against a record because of who approved it, or did not. Without an approval nobody asked. */
export function againstApproval(approval: Approval | undefined): Objection[] {
  const weight = approval && weights[approval.state];
  return weight === undefined ? [] : [{ code: "not-approved", weight }];
}
