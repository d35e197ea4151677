import type { Reader, Readers } from "../engine/readers";
import { joined, type Language, type Term, type Text, tell, text } from "../language";
import { classCalled } from "../law/words";
import { clean } from "./clean";
import { wrap } from "./columns";
import { endOf } from "./terminal";

const marks = { offshore: "✗", open: "?", onshore: "✓" } as const;
const its = {
  unclassified: { en: "not classified", zh: "未分类" },
  inFile: { en: "in {file}", zh: "见 {file}" },
  nobody: {
    en: "nobody but its own account, as far as this deployment tells",
    zh: "就本部署所知，除其自身账户外无人可以访问",
  },
  copied: { en: "its data is also in {stores}: ask there", zh: "其数据还存于 {stores}：请在该处查询" },
  access: {
    read: { en: "can read", zh: "可读取" },
    decrypt: { en: "can decrypt", zh: "可解密" },
    control: { en: "can take control of who reads", zh: "可控制由谁读取" },
  },
  by: { en: "by {says}", zh: "凭 {says}" },
  byVia: { en: "by {says}: {via}", zh: "凭 {says}：{via}" },
  because: { en: "because {why}", zh: "原因：{why}" },
  settle: { en: "to settle it: {how}", zh: "如何查明：{how}" },
  covered: { en: "covered by {id}, {until}", zh: "由 {id} 覆盖，{until}" },
  against: { en: "{id} does not cover it: {why}", zh: "{id} 不覆盖：{why}" },
} as const satisfies Readonly<Record<string, Term | Readonly<Record<string, Term>>>>;
const comma = { en: ", ", zh: "，" };

/** Who can reach the stores, for the terminal. */
export function* whoReport(stores: readonly Readers[], width: number, language: Language): Iterable<string> {
  const told = (says: Text) => tell(says, language);
  for (const { address, input, place, classes, isUnclassified, readers, copiedTo } of stores) {
    const data = isUnclassified ? [its.unclassified] : classes.map(classCalled);
    const file = input === undefined ? [] : [text(its.inFile, { file: input })];
    yield `${clean(told(joined([address, ...file, place, ...data], comma)))}\n`;
    if (readers.length === 0) yield `  ${told(its.nobody)}\n`;
    for (const reader of readers) yield `${readerLines(reader, width, language).join("\n")}\n`;
    if (copiedTo.length > 0)
      yield `${wrap(told(text(its.copied, { stores: joined(copiedTo) })), width, "  ", "    ").join("\n")}\n`;
    yield "\n";
  }
}

function readerLines(reader: Reader, width: number, language: Language): string[] {
  const { grantee, place, access, side, because, settle, path, assessments, isCovered } = reader;
  const head = tell(joined([grantee, place, its.access[access]], comma), language);
  const below: Text[] = [
    ...path.map(({ says, via }) => (via === undefined ? text(its.by, { says }) : text(its.byVia, { says, via }))),
    ...(because === undefined ? [] : [text(its.because, { why: because })]),
    ...(settle === undefined ? [] : [text(its.settle, { how: settle })]),
    ...closest(assessments, language),
  ];
  return [
    ...wrap(`${isCovered ? "✓" : marks[side]} ${head}`, width, "  ", "    "),
    ...below.flatMap((line) => wrap(tell(line, language), width, "      ", "        ")),
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
function closest(assessments: Reader["assessments"], language: Language): Text[] {
  const covering = assessments.filter(({ covers }) => covers);
  if (covering.length > 0)
    return covering.map(({ id, until }) => text(its.covered, { id, until: endOf(until, language) }));
  return assessments
    .filter(({ reasons }) => reasons.length === 1 && !reasons.some((reason) => forOthers.includes(reason)))
    .map(({ id, because: [why = ""] }) => text(its.against, { id, why }));
}
