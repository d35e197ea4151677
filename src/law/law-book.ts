import {
  decisionTable,
  exemptions,
  ftzLists,
  guidelines2026,
  holidays,
  instruments,
  periods,
  words,
} from "../../catalog/law";
import type {
  Basis,
  Certainty,
  Condition,
  Day,
  Exemption,
  FtzList,
  InForce,
  Instrument,
  Period,
  Profile,
  Row,
  Source,
  Term,
} from "../../catalog/law/vocabulary";
import { type Language, say, type Told, told } from "../language";
import { addDays, inForce, inForceOn, yearOf } from "./dates";
import { cited } from "./words";

/** For how many days ahead it is told what changes. */
const ahead = 90;

/** The law in force on a day, and what comes, in one language; titles are in both. */
export interface LawBook {
  readonly day: Day;
  /** The last day on which a source was looked at: what came later is not known. */
  readonly checked: Day;
  readonly profile: Told<Pick<Profile, "id" | "says" | "closes">>;
  readonly comes: readonly Coming[];
  readonly rows: readonly (Force &
    Told<Pick<Row, "id" | "question" | "says" | "asks" | "needs" | "reason" | "warning">> & {
      readonly when?: Condition;
      readonly exemptions: readonly string[];
      readonly basis: readonly BasisOnDay[];
    })[];
  readonly exemptions: readonly (Force &
    Told<Omit<Exemption, "basis" | "title">> &
    Pick<Exemption, "title"> & { readonly basis: readonly BasisOnDay[] })[];
  readonly periods: readonly (Told<Omit<Period, "basis">> & { readonly basis: readonly BasisOnDay[] })[];
  readonly lists: readonly (Force & Told<Omit<FtzList, "title">> & Pick<FtzList, "title">)[];
  readonly texts: readonly (Force & Told<Omit<Instrument, "title">> & Pick<Instrument, "title">)[];
}

/** `maybe`: sources differ about the first day. */
interface Force extends InForce {
  readonly inForce: "yes" | "maybe";
}

/** A provision that is in force on the day. */
export interface BasisOnDay {
  /** The text's title; left out for a reading of Onshore's own. */
  readonly title?: string;
  readonly article?: string;
  readonly certainty: Certainty;
  readonly inForce: "yes" | "maybe";
  readonly source?: Source;
}

/** Something that changes, or falls due. */
export interface Coming {
  readonly day: Day;
  readonly says: string;
}

/** What the law says on a day, under a profile. */
export function lawBook(today: Day, profile: Profile = guidelines2026, language: Language = "en"): LawBook {
  const titled = <T extends InForce & { readonly title: Term }>(one: T) => ({
    ...told(dated(one, today), language),
    title: one.title,
  });
  const texts = inForceOn<Instrument>(instruments, today).map(titled);
  const open = inForceOn(exemptions, today).filter(({ id }) => !profile.closes.includes(id));
  const based = (basis: readonly Basis[]) => basis.flatMap((one) => basisOn(one, texts, language));
  const isOpen = (id: string) => open.some((one) => one.id === id);
  const rows = inForceOn([...decisionTable, ...profile.adds], today)
    .filter((row) => row.exemptions === undefined || row.exemptions.some(isOpen) || row.when !== undefined)
    .map((row) => ({
      ...told(dated(row, today), language),
      exemptions: row.exemptions?.filter(isOpen) ?? [],
      basis: based(row.basis),
    }));
  const { id, says, closes } = profile;
  return {
    day: today,
    checked: [...instruments, ...ftzLists]
      .map(({ source }) => source.checked)
      .reduce((one, other) => (one > other ? one : other)),
    profile: told({ id, says, closes }, language),
    comes: coming(today, profile, language),
    rows: rows.sort((one, other) => one.question - other.question),
    exemptions: open.map((one) => ({ ...titled(one), basis: based(one.basis) })),
    periods: Object.values<Period>(periods)
      .map((one) => ({ ...told(one, language), basis: based(one.basis) }))
      .filter(({ basis }) => basis.length > 0),
    lists: inForceOn([...ftzLists, ...(profile.ftzLists ?? [])], today).map(titled),
    texts,
  };
}

function dated<T extends InForce>(one: T, today: Day): T & Force {
  return { ...one, inForce: inForce(one, today) === "maybe" ? "maybe" : "yes" };
}

/** What a text says that is not in force is left out. */
function basisOn(
  { instrument, article, certainty }: Basis,
  texts: readonly (Force & Pick<Instrument, "id" | "title" | "source">)[],
  language: Language,
): BasisOnDay[] {
  if (instrument === "decision") return [{ certainty, inForce: "yes" }];
  const text = texts.find(({ id }) => id === instrument);
  if (!text) return [];
  const { title, source } = text;
  return [
    {
      title: say(title, language),
      ...(article !== undefined && { article: cited(article, language) }),
      ...{ certainty, inForce: text.inForce, source },
    },
  ];
}

/** What comes into force, or goes, in the month after a day. */
export function lawSoon(today: Day, profile: Profile, language: Language = "en"): Coming[] {
  return within(today, 31, turns(profile, language));
}

function coming(today: Day, profile: Profile, language: Language): Coming[] {
  const years = [yearOf(today), yearOf(today) + 1];
  const yearly = Object.values<Period>(periods).flatMap(({ yearly: on, says }) =>
    on === undefined ? [] : years.map((year) => ({ day: `${year}-${on}`, says: say(says, language) })),
  );
  const calendar = years
    .map(String)
    .filter((year) => !Object.hasOwn(holidays, year))
    .map((year) => ({ day: `${year}-01-01`, says: say(words.turns["days-unknown"], language, { year }) }));
  return within(today, ahead, [...turns(profile, language), ...yearly, ...calendar]);
}

function within(today: Day, days: number, all: readonly Coming[]): Coming[] {
  const last = addDays(today, days);
  return all
    .filter(({ day }) => today < day && day <= last)
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

function turns(profile: Profile, language: Language): Coming[] {
  const { turns: becomes } = words;
  const titled = (list: readonly (InForce & { readonly title: Term })[]) =>
    list.map((one) => [say(one.title, language), one] as const);
  const named: readonly (readonly [string, InForce])[] = [
    ...titled(instruments),
    ...[...decisionTable, ...profile.adds].map((one) => [say(words.row, language, { id: one.id }), one] as const),
    ...exemptions.map((one) => [`${one.id}, ${say(one.title, language)}`, one] as const),
    ...titled([...ftzLists, ...(profile.ftzLists ?? [])]),
  ];
  return named.flatMap(([what, { from, surelyFrom, until }]) => {
    const turn = (day: Day, word: Term) => ({ day, says: say(word, language, { what }) });
    return [
      ...(from === undefined ? [] : [turn(from, surelyFrom === undefined ? becomes.comes : becomes["may-come"])]),
      ...(surelyFrom === undefined ? [] : [turn(surelyFrom, becomes["surely-in-force"])]),
      ...(until === undefined ? [] : [turn(addDays(until, 1), becomes.ends)]),
    ];
  });
}
