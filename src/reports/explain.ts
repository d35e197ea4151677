import type { Policy } from "../engine/policy";
import { told } from "../language";
import { wrap } from "./columns";

/** A policy in words, for the terminal. */
export function explain(policy: Policy, width: number): string {
  const { id, severity, kind } = policy;
  const { title, why, basis } = told({ title: policy.title, why: policy.why, basis: policy.basis }, "en");
  return [
    id,
    "",
    ...wrap(`${title}.`, width, "  "),
    "",
    ...wrap(why, width, "  "),
    "",
    `  Severity ${severity}, kind ${kind}.`,
    "",
    "  Law:",
    ...basis.flatMap((text) => wrap(`- ${text}`, width, "  ", "    ")),
    "",
  ].join("\n");
}
