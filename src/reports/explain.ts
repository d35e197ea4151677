import type { Policy } from "../engine/policy";
import { wrap } from "./columns";

/** A policy in words, for the terminal. */
export function explain({ id, title, why, severity, kind, basis }: Policy, width: number): string {
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
