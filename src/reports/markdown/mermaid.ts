import type { CopyDocument, GrantDocument, ReportDocument, StoreDocument, Where, Who } from "../../contract/report";
import { type Language, say, tell } from "../../language";
import { words } from "../../law/words";
import { nameOfCountry } from "../../model/country";
import { shortened } from "../cells";
import { clean } from "../clean";
import { type Flow, flowsOf } from "../delta/flows";
import { dataIn, inEach } from "../delta/phrases";
import { words as around } from "../words";
import { sides } from "./words";

/** A store or a reader, in the place and on the side of the border where it is. */
interface Node {
  readonly key: string;
  readonly says: string;
  readonly place: string;
  readonly side: keyof typeof sides;
}

interface Edge {
  readonly from: Node | undefined;
  readonly to: Node;
  readonly arrow: "==>" | "-.->" | "-->";
  /** Classes of the data, as far as they are known. */
  readonly data: string;
}

/** More than this is no picture. */
const most = 12;

/** The flows that leave as a flow chart of Mermaid, with the border between; what is new is thick. Nothing where it would be large. */
export function mermaidOf(document: ReportDocument, language: Language): string {
  const flows = flowsOf(document);
  const fresh = flows.filter(({ part }) => part.state === "new" || part.isWorse === true);
  for (const shown of [flows, fresh]) {
    const edges = edgesOf(shown, document, language);
    const nodes = [
      ...new Map(edges.flatMap(({ from, to }) => (from ? [from, to] : [to])).map((one) => [one.key, one])).values(),
    ];
    if (nodes.length > 0 && nodes.length <= most) return chart(nodes, edges, language);
  }
  return "";
}

function chart(nodes: readonly Node[], edges: readonly Edge[], language: Language): string {
  const ids = new Map(nodes.map(({ key }, at) => [key, `n${at + 1}`]));
  const drawn = (["onshore", "offshore", "unknown"] as const).flatMap((side) => {
    const its = nodes.filter((node) => node.side === side);
    const places = [...new Set(its.map(({ place }) => place))];
    const boxes = places.flatMap((place, at) => [
      `    subgraph ${side}${at + 1}["${label(place)}"]`,
      ...its.filter((node) => node.place === place).map(({ key, says }) => `      ${ids.get(key)}["${label(says)}"]`),
      "    end",
    ]);
    return its.length === 0 ? [] : [`  subgraph ${side}["${label(say(sides[side], language))}"]`, ...boxes, "  end"];
  });
  const arrows = edges.flatMap(({ from, to, arrow, data }) =>
    from ? [`  ${ids.get(from.key)} ${arrow}|"${label(data)}"| ${ids.get(to.key)}`] : [],
  );
  const borders = (["onshore", "offshore", "unknown"] as const)
    .filter((side) => nodes.some((node) => node.side === side))
    .map((side) => `  style ${side} stroke-dasharray: 6 4`);
  return ["flowchart LR", ...drawn, ...new Set(arrows), ...borders].join("\n");
}

function edgesOf(flows: readonly Flow[], document: ReportDocument, language: Language): Edge[] {
  const by: Drawing = { stores: document.stores ?? [], isOne: document.inputs.length < 2, language };
  return flows.map((flow) => {
    const { kind, part, who } = flow;
    const { input } = part;
    const its = { arrow: arrowOf(flow), data: tell(dataIn([flow]), language) };
    if (kind === "storage") return { from: undefined, to: atStore(part as StoreDocument, by), ...its };
    if (kind === "grant")
      return { from: opened(part as GrantDocument, by), to: reader(who as Who, flow, language), ...its };
    const copy = part as CopyDocument;
    const arriving = [tell(inEach(copy, "what"), language), tell(inEach(copy.from, "says"), language)].join(", ");
    const to = who ? reader(who, flow, language) : end(copy.to, input, arriving, by);
    return { from: end(copy.from, input, "", by), to, ...its };
  });
}

function arrowOf({ part, verdict }: Flow): Edge["arrow"] {
  if (verdict === "review") return "-.->";
  return part.state === "new" || part.isWorse === true ? "==>" : "-->";
}

/** What is needed to find a store: two inputs may have one of the same address. */
interface Drawing {
  readonly stores: readonly StoreDocument[];
  readonly isOne: boolean;
  readonly language: Language;
}

/** A store of the same input; or of another one, where no other has that address. */
function storeAt(address: string | null, input: string | null, { stores }: Drawing): StoreDocument | undefined {
  const its = stores.filter((store) => store.address === address);
  return its.find((store) => store.input === input) ?? (its.length === 1 ? its[0] : undefined);
}

/** Of several inputs, in which. */
function calledIn(says: string, input: string | null, { isOne, language }: Drawing): string {
  return isOne || input === null ? says : say(around.inFile, language, { address: says, file: input });
}

function atStore({ address, input, where }: StoreDocument, by: Drawing): Node {
  const place = tell(inEach(where, "place"), by.language);
  return { key: keyOf(address, input), says: calledIn(address, input, by), place, side: where.side ?? "unknown" };
}

function keyOf(address: string, input: string | null): string {
  return JSON.stringify([address, input]);
}

function opened({ store, input }: GrantDocument, by: Drawing): Node | undefined {
  const its = storeAt(store, input, by);
  return its && atStore(its, by);
}

/** One end of a copy; a target that has no name is called by what arrives there. */
function end(where: Where, input: string | null, unnamed: string, by: Drawing): Node {
  const { address, side } = where;
  const [says, place] = [tell(inEach(where, "says"), by.language), tell(inEach(where, "place"), by.language)];
  const isUnnamed = says === place && unnamed !== "";
  const its = { place, side: side ?? ("unknown" as const) };
  if (address === null && !isUnnamed) return { key: `${says} ${place}`, says, ...its };
  const file = storeAt(address, input, by)?.input ?? input;
  const named = isUnnamed ? unnamed : says;
  return { key: keyOf(address ?? `${named} ${place}`, file), says: calledIn(named, file, by), ...its };
}

/** Who reads may be outside while the account is at home. */
function reader(who: Who, { side }: Flow, language: Language): Node {
  const { kind, id, country } = who;
  const anywhere = kind === "public" ? say(words.flows.anywhere, language) : say(words.flows.notKnown, language);
  const place = country === null ? anywhere : nameOfCountry(country, language);
  return { key: `${kind} ${id}`, says: tell(inEach(who, "says"), language), place, side: side ?? "unknown" };
}

/** Text in quotes, in which everything but letters, digits and a few marks stands by its number: it ends nothing and begins nothing. */
function label(text: string): string {
  const line = clean(shortened(text.trim(), 60)).replaceAll("\n", " ");
  return line.replace(/[^\p{L}\p{M}\p{N} _.,()（）·/…-]|(?<=^\d+)[.)]|^-/gu, (one) => `#${one.codePointAt(0)};`);
}
