import { clean } from "../clean";
import { figures } from "./text";

/** Longer texts are cut: nobody reads them, and a page with one of a megabyte is no page. */
const most = 4_000;

/** Data in which every text is safe to show: cleaned, well-formed, and no longer than anybody reads. */
export function safe<T>(data: T): T {
  return made(data) as T;
}

function made(data: unknown): unknown {
  if (typeof data === "string") return safeText(data);
  if (Array.isArray(data)) return data.map(made);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, one]) => (one === undefined ? [] : [[name, made(one)]])),
  );
}

function safeText(text: string): string {
  const short = text.length > most ? `${text.slice(0, most)}… (${figures(text.length)})` : text;
  return clean(short).replace(/\p{Surrogate}/gu, "\ufffd");
}
