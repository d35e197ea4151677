import type { FindingDocument } from "./report";

/** Whether a finding blocks; reports of 1.0 say only how strict its policy is. */
export function blocks({ blocks: its, enforcement }: Pick<FindingDocument, "blocks" | "enforcement">): boolean {
  return its ?? enforcement === "mandatory";
}

/** Whether a change brings a finding, or makes it worse. */
export function isNew({ state, isWorse }: Pick<FindingDocument, "state" | "isWorse">): boolean {
  return state === "new" || isWorse === true;
}
