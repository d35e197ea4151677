import { counterparts } from "../../contract/match";
import type { Difference, FindingDocument, ReportDocument } from "../../contract/report";
import { type Text, text } from "../../language";
import { everything } from "./flows";
import { classTexts } from "./lowered";
import { reasons } from "./words";

/** Of a plan of a part, what the base has and it does not show: nothing is known of it. */
export function unseenIn({ difference }: ReportDocument): Difference["resolved"] {
  return difference?.unseen ?? { findings: [], stores: [], copies: [], grants: [] };
}

/** Why a finding of the base is none any longer, where what it is about is still there: it is looked for in its own input. */
export function reasonsIn(document: ReportDocument): (finding: FindingDocument) => Text | undefined {
  const { difference, rules } = document;
  const named = (inputs: ReportDocument["inputs"]) => inputs.map(({ file }) => file);
  const files = counterparts(named(document.inputs), named(difference?.base.inputs ?? []));
  const parts = new Map(everything(document).map(({ part }) => [JSON.stringify([part.id, part.input ?? ""]), part]));
  const disabled = new Set(
    (rules?.policies ?? []).filter(({ enforcement }) => enforcement === "disabled").map(({ id }) => id),
  );
  return ({ about = "", policy, resource }) => {
    const part = parts.get(JSON.stringify([about, files.get(resource.input ?? "")]));
    if (!part) return undefined;
    if (part.assessment !== null) return text(reasons.covered, { record: part.assessment });
    const change = part.changes?.find((one) => one.part === "class");
    if (change && part.verdict === null) return text(reasons.relabelled, classTexts(change));
    return disabled.has(policy) && part.verdict !== null ? text(reasons.disabled, { policy }) : undefined;
  };
}
