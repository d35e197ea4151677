import type { ReportDocument } from "../contract/report";

/** The lists of a document that grow with the deployment. */
const lists = ["findings", "stores", "copies", "grants"] as const;

/** The report as JSON, ending in a newline; in parts, since a long one does not fit into one string. */
export function* jsonReport(document: ReportDocument): Iterable<string> {
  const empty = Object.fromEntries(lists.map((name) => [name, []]));
  let rest = JSON.stringify({ ...document, ...empty }, null, 2);
  for (const name of lists) {
    const slot = `\n  "${name}": [`;
    const at = rest.indexOf(slot) + slot.length;
    yield rest.slice(0, at);
    yield* elements(document[name] ?? []);
    rest = rest.slice(at);
  }
  yield `${rest}\n`;
}

function* elements(list: readonly unknown[]): Iterable<string> {
  for (const [position, one] of list.entries())
    yield `${position === 0 ? "" : ","}\n    ${JSON.stringify(one, null, 2).replaceAll("\n", "\n    ")}`;
  if (list.length > 0) yield "\n  ";
}
