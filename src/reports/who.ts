import type { Reader, Readers } from "../engine/readers";
import { clean } from "./clean";
import { wrap } from "./columns";
import { endOf } from "./terminal";

const marks = { offshore: "✗", open: "?", onshore: "✓" } as const;
const access = { read: "can read", decrypt: "can decrypt", control: "can take control of who reads" } as const;

/** Who can reach the stores, for the terminal. */
export function* whoReport(stores: readonly Readers[], width: number): Iterable<string> {
  for (const { address, input, place, classes, isUnclassified, readers, copiedTo } of stores) {
    const data = isUnclassified ? ["not classified"] : classes;
    yield `${clean([address, ...(input === undefined ? [] : [`in ${input}`]), place, ...data].join(", "))}\n`;
    if (readers.length === 0) yield "  nobody but its own account, as far as this deployment tells\n";
    for (const reader of readers) yield `${readerLines(reader, width).join("\n")}\n`;
    if (copiedTo.length > 0)
      yield `${wrap(`its data is also in ${copiedTo.join(", ")}: ask there`, width, "  ", "    ").join("\n")}\n`;
    yield "\n";
  }
}

function readerLines(
  { grantee, place, access: how, side, because, settle, path, assessments, isCovered }: Reader,
  width: number,
) {
  return [
    ...wrap(`${isCovered ? "✓" : marks[side]} ${grantee}, ${place}, ${access[how]}`, width, "  ", "    "),
    ...path.flatMap(({ says, via }) =>
      wrap(`by ${says}${via === undefined ? "" : `: ${via}`}`, width, "      ", "        "),
    ),
    ...(because === undefined ? [] : wrap(`because ${because}`, width, "      ", "        ")),
    ...(settle === undefined ? [] : wrap(`to settle it: ${settle}`, width, "      ", "        ")),
    ...closest(assessments).flatMap((text) => wrap(text, width, "      ", "        ")),
  ];
}

/** What speaks against the records of other flows. */
const forOthers: Reader["assessments"][number]["reasons"] = [
  "level-not-covered",
  "destination-not-listed",
  "account-not-listed",
  "wrong-recipient",
];

/** The record that covers it; where none does, those for the same grantee that only one thing speaks against. */
function closest(assessments: Reader["assessments"]): string[] {
  const covering = assessments.filter(({ covers }) => covers);
  if (covering.length > 0) return covering.map(({ id, until }) => `covered by ${id}, ${endOf(until)}`);
  return assessments
    .filter(({ reasons }) => reasons.length === 1 && !reasons.some((reason) => forOthers.includes(reason)))
    .map(({ id, because }) => `${id} does not cover it: ${because[0]}`);
}
