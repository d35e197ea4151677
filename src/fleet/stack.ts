import { createHash } from "node:crypto";
import type { ReportDocument } from "../contract/report";
import { shown } from "./shown";

/** What a history is of: one deployment, report after report. */
export interface Stack {
  readonly key: string;
  readonly name: string;
  /** The file of its page: its name as far as a file may have it, and what tells it from others. */
  readonly page: string;
  /** By what it is told from others; files alone may be the same elsewhere. */
  readonly told: "name" | "repository" | "files";
}

/** The stack of a report: its repository, its name and its environment; without a name the configuration and the inputs. */
export function stackOf({ about = {}, configuration, inputs }: ReportDocument): Stack {
  const { repository, name, environment } = about;
  const files = inputs.map(({ file }) => file).sort();
  const key = JSON.stringify([
    repository ?? null,
    environment ?? null,
    ...(name === undefined ? [configuration, ...files] : [name]),
  ]);
  const own = name ?? (files.join(", ") || "no input");
  const whole = [...(repository === undefined ? [] : [repository]), own].map((one) => shown(one)).join(" · ");
  const label = environment === undefined ? whole : `${whole} (${shown(environment)})`;
  return {
    key,
    name: shown(label) || "?",
    page: `stacks/${slugOf(label)}${hashOf(key)}.html`,
    told: name === undefined ? (repository === undefined ? "files" : "repository") : "name",
  };
}

function slugOf(label: string): string {
  const slug = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return slug === "" ? "" : `${slug}-`;
}

/** Enough of a hash to tell things apart. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
