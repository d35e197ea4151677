import { filled } from "../page/text";
import { h, type View } from "../page/view";
import { classesOf, freshMark, verdictMark } from "./cells";
import type { Context, HtmlWords } from "./context";
import type { Arrow, Card, Graph, Line } from "./graph";
import { verdicts } from "./tones";

/** So many kinds of arrows are listed; the tables of copies and grants have all. */
const mostTold = 200;

/** What crosses first. */
export function pictureTable({ cards, arrows }: Graph, words: HtmlWords, classes: Context["classes"]): View {
  const ends = new Map(cards.flatMap((card) => card.lines.map((line) => [line.id, { card, line }] as const)));
  const { columns, picture } = words;
  const end = (id: string) => {
    const one = ends.get(id);
    if (!one) return "";
    const { card, line } = one;
    const says = line.name ?? `${classesOf(line.classes, words, classes)}, ${countOf(line, card.kind, words)}`;
    return `${says} (${titleOf(card, words)})`;
  };
  const row = (arrow: Arrow) =>
    h(
      "tr",
      {},
      h("td", {}, verdictMark(arrow.verdict, words), arrow.isFresh && [" ", freshMark(words)]),
      h("td", {}, end(arrow.from)),
      h("td", {}, end(arrow.to)),
      h("td", {}, classesOf(arrow.classes, words, classes)),
      h("td", {}, arrow.kind === "copy" ? picture.copies : picture.grants),
      h("td", { class: "end" }, arrow.count),
    );
  const heads = [columns.verdict, columns.from, columns.to, columns.classes, columns.kind, columns.count];
  const worstFirst = [...arrows].sort((one, other) => verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict));
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": picture.asTable },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map((head) => h("th", { scope: "col" }, head)),
        ),
      ),
      h("tbody", {}, worstFirst.slice(0, mostTold).map(row)),
    ),
    arrows.length > mostTold && h("p", { class: "none" }, filled(picture.more, { number: arrows.length - mostTold })),
  );
}

/** How many are put together in a line. */
export function countOf({ names, stores, opened }: Line, kind: Card["kind"], words: HtmlWords): string {
  const number = names.length;
  if (opened) return filled("{shown} / {all}", opened);
  if (kind === "readers") return filled(words.picture.who, { number });
  if (stores === 0) return filled(words.picture.ends, { number });
  return filled(words.picture.stores, { number });
}

/** A place or a country, as far as it is known. */
export function titleOf({ title, kind }: Pick<Card, "title" | "kind">, { picture }: HtmlWords): string {
  return title || (kind === "readers" ? picture.readersNowhere : picture.nowhere);
}
