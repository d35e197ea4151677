import type { Change } from "../../contract/report";
import type { Told } from "../../language";
import { type Language, say, type Term } from "../../language";
import { namesIn, words } from "../../law/words";
import { outcomes, severities } from "../words";
import { accesses } from "./words";

const parts: Readonly<Record<Change["part"], Term>> = {
  address: { en: "address", zh: "地址" },
  place: { en: "place", zh: "去向" },
  class: { en: "data", zh: "数据" },
  rights: { en: "rights", zh: "权限" },
  who: { en: "who", zh: "接收方" },
  access: { en: "access", zh: "访问" },
  certainty: { en: "certainty", zh: "确定性" },
  severity: { en: "severity", zh: "严重程度" },
  ground: { en: "ground", zh: "依据" },
  message: { en: "finding", zh: "检查结果" },
};

const codes: Readonly<Record<string, Term>> = {
  ...words.classes,
  "?": { en: "perhaps more", zh: "可能还有其他类别" },
  ...words.verdicts,
  ...words.asks,
  ...accesses,
  certain: { en: "certain", zh: "确定" },
  uncertain: { en: "uncertain", zh: "不确定" },
  ...outcomes,
  ...severities,
  "": { en: "nothing", zh: "无" },
};

/** A part that changed, and from what to what, in words: places, readers and messages have none but their own. */
export function changeTexts(
  { part, from, to }: Told<Change>,
  language: Language,
): Readonly<Record<"part" | "from" | "to", string>> {
  const isName = part === "place" || part === "who" || part === "message" || part === "address";
  const told = (value: string) => (isName && value !== "" ? value : coded(value, language));
  return { part: say(parts[part], language), from: told(from), to: told(to) };
}

/** Several codes are a list; a code that has no word is a name. */
function coded(value: string, language: Language): string {
  const known = new Set(namesIn(codes));
  return value
    .split(", ")
    .map((code) => (known.has(code) ? say(codes[code] as Term, language) : code))
    .join(language === "en" ? ", " : "、");
}
