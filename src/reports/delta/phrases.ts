import type { GrantDocument, Who } from "../../contract/report";
import { type Counted, counted, listed, type Term, type Text, tell, text } from "../../language";
import { words } from "../../law/words";
import { nameOfCountry } from "../../model/country";
import { push } from "../../model/lists";
import type { Flow } from "./flows";
import { accesses, flowPhrases, grantClauses, numerals, others, parts, type Standing } from "./words";

const standings: readonly Standing[] = ["denied", "place", "class", "ground", "record", "free"];

/** Flows by how they stand, what is known to be wrong first. */
export function byStanding(flows: readonly Flow[]): Flow[][] {
  return standings.map((standing) => flows.filter((flow) => standingOf(flow) === standing));
}

/** How a flow stands: what a person has to judge stands by what is not known of it. */
export function standingOf({ verdict, side, part }: Flow): Standing {
  if (verdict === "allowed") return part.assessment === null ? "free" : "record";
  if (verdict !== "review") return "denied";
  if (side === null) return "place";
  return part.isMore || regulated(part.classes ?? []).length === 0 ? "class" : "ground";
}

/** Flows that stand alike, as one phrase: "two flows of important data to Frankfurt and Singapore". None if there are none. */
export function flowPhrase(flows: readonly Flow[]): Text[] {
  const [first] = flows;
  if (!first) return [];
  const filled = { data: dataIn(flows), places: placesIn(flows), records: recordsIn(flows) };
  return [numbered(flows.length, flowPhrases[standingOf(first)], filled)];
}

/** Grants that stand alike, each reader with what is opened to it; at most three clauses. */
export function grantPhrases(grants: readonly Flow[], clause: Readonly<Record<Standing, Term>> = grantClauses): Text[] {
  const groups = new Map<string, Flow[]>();
  for (const one of grants) push(groups, JSON.stringify([accessOf(one), regulated(one.part.classes ?? [])]), one);
  const sets = groups.size > 3 ? [grants] : [...groups.values()];
  return sets.map((set) => {
    const [first] = set as [Flow];
    return text(clause[standingOf(first)], grantParts(set));
  });
}

/** What is told of grants in a clause. */
export function grantParts(grants: readonly Flow[]) {
  const accessed = [...new Set(grants.map(accessOf))];
  const [access = "read"] = accessed.length === 1 ? accessed : [];
  return {
    who: readersIn(grants),
    access: accesses[access] ?? access,
    data: dataIn(grants),
    records: recordsIn(grants),
  };
}

function accessOf({ part }: Flow): string {
  return "grantee" in part ? (part as GrantDocument).access : "read";
}

const order = ["core", "important", "sensitive-personal", "personal"] as const;

function regulated(classes: readonly string[]): readonly (typeof order)[number][] {
  return order.filter((name) => classes.includes(name));
}

/** Classes as a document lists them, in words: whatever is not a class of the law too. */
export function classesIn(classes: readonly string[]): Text {
  const known: Readonly<Record<string, Term>> = words.classes;
  return classes.length === 0 ? parts.noClass : listed(classes.map((name) => known[name] ?? name));
}

/** "important data and personal information" */
export function dataIn(flows: readonly Flow[]): Text {
  const classes = regulated(flows.flatMap(({ part }) => part.classes ?? []));
  return classes.length === 0 ? parts.dataUnknown : listed(classes.map((name) => words.classes[name]));
}

/** "Frankfurt (eu-central-1)"; of several only the names, the most frequent first. */
export function placesIn(flows: readonly Flow[]): Text {
  const places = new Map<string, { readonly text: Text; readonly short: Text; count: number }>();
  for (const flow of flows) {
    const [key, long, short] = placeOf(flow);
    const known = places.get(key) ?? { text: long, short, count: 0 };
    known.count += 1;
    places.set(key, known);
  }
  const sorted = [...places].sort(([one, { count: a }], [other, { count: b }]) => b - a || (one < other ? -1 : 1));
  const texts = sorted.map(([, { text: long, short }]) => (sorted.length > 2 ? short : long));
  return someOf(texts, others.places);
}

function placeOf({ to, who }: Flow): [key: string, long: Text, short: Text] {
  if (who) return [who.id, reader(who, parts.operated), reader(who, parts.operated)];
  if (!to) return ["", "", ""];
  const { region, place } = to;
  const said = inEach(to, "place");
  const [en, zh] = [bracketed(tell(said, "en")), bracketed(tell(said, "zh-CN"))];
  if (region === null || en === undefined || zh === undefined) return [place, said, said];
  const name = either(en, zh);
  return [region, text(parts.place, { name, region }), name];
}

/** "Frankfurt" of "eu-central-1 (Frankfurt)" */
function bracketed(place: string): string | undefined {
  return place.length > 200 ? undefined : /^\S+? ?[(（](.+)[)）]$/.exec(place)?.[1];
}

function readersIn(grants: readonly Flow[]): Text {
  const readers = [
    ...new Map(grants.flatMap(({ who }) => (who ? [[`${who.kind} ${who.id}`, who] as const] : []))).values(),
  ];
  const [first] = readers;
  const isAlike = readers.every(({ kind, country }) => houses.includes(kind) && country === first?.country);
  if (!first || first.country === null || !isAlike)
    return someOf(
      readers.map((who) => reader(who, parts.operatedEach)),
      others.who,
    );
  const who = someOf(
    readers.map((one) => inEach(one, "says")),
    others.who,
  );
  return text(parts.operatedBefore, { who, country: countryIn(first.country) });
}

const houses = ["account", "organization", "identity-provider"];

/** Who reads, and from where. */
function reader(who: Who, operated: Term): Text {
  const says = inEach(who, "says");
  const { kind, country } = who;
  if (country === null) return says;
  return text(houses.includes(kind) ? operated : parts.in, { who: says, country: countryIn(country) });
}

function countryIn(country: string): Text {
  return either(nameOfCountry(country, "en"), nameOfCountry(country, "zh-CN"));
}

function recordsIn(flows: readonly Flow[]): Text {
  const ids = [...new Set(flows.flatMap(({ part }) => part.assessment ?? []))].sort();
  return someOf(ids, others.records);
}

/** The first two of a list, and how many more. */
function someOf(texts: readonly Text[], more: Counted): Text {
  if (texts.length < 4) return listed(texts);
  return listed([...texts.slice(0, 2), numbered(texts.length - 2, more)]);
}

/** A text in which a number stands as a word, as far as English does so. */
export function numbered(number: number, words: Counted, filled: Readonly<Record<string, Text>> = {}): Text {
  const numeral = { en: numerals[number] ?? String(number), zh: String(number) };
  return text(counted(number, words), { number: numeral, ...filled });
}

/** A field of a document in both languages, where it has both. */
export function inEach<Name extends string>(of: Bilingual<Name>, name: Name): Text {
  const chinese = of.zh?.[name];
  return either(of[name], typeof chinese === "string" ? chinese : of[name]);
}

type Bilingual<Name extends string> = Readonly<Record<Name, string>> & {
  readonly zh?: Readonly<Record<string, unknown>> | undefined;
};

/** What is called otherwise in Chinese, and no word of ours. */
function either(en: string, zh: string): Text {
  return en === zh ? en : { en, zh };
}
