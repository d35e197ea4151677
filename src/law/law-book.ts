import { decisionTable, exemptions, ftzLists, guidelines2026, holidays, instruments, periods } from "../../catalog/law";
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
} from "../../catalog/law/vocabulary";
import { addDays, inForce, inForceOn, yearOf } from "./dates";

/** For how many days ahead it is told what changes. */
const ahead = 90;

/** The law in force on a day, and what comes. */
export interface LawBook {
  readonly day: Day;
  /** The last day on which a source was looked at: what came later is not known. */
  readonly checked: Day;
  readonly profile: Pick<Profile, "id" | "says" | "closes">;
  readonly comes: readonly Coming[];
  readonly rows: readonly (Force &
    Pick<Row, "id" | "question" | "says" | "asks" | "needs" | "reason" | "warning"> & {
      readonly when?: Condition;
      readonly exemptions: readonly string[];
      readonly basis: readonly BasisOnDay[];
    })[];
  readonly exemptions: readonly (Force & Omit<Exemption, "basis"> & { readonly basis: readonly BasisOnDay[] })[];
  readonly periods: readonly (Omit<Period, "basis"> & { readonly basis: readonly BasisOnDay[] })[];
  readonly lists: readonly (Force & FtzList)[];
  readonly texts: readonly (Force & Instrument)[];
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
export function lawBook(today: Day, profile: Profile = guidelines2026): LawBook {
  const texts = inForceOn(instruments, today).map((one) => dated(one, today));
  const open = inForceOn(exemptions, today).filter(({ id }) => !profile.closes.includes(id));
  const based = (basis: readonly Basis[]) => basis.flatMap((one) => basisOn(one, texts));
  const isOpen = (id: string) => open.some((one) => one.id === id);
  const rows = inForceOn([...decisionTable, ...profile.adds], today)
    .filter((row) => row.exemptions === undefined || row.exemptions.some(isOpen) || row.when !== undefined)
    .map((row) => ({
      ...dated(row, today),
      exemptions: row.exemptions?.filter(isOpen) ?? [],
      basis: based(row.basis),
    }));
  const { id, says, closes } = profile;
  return {
    day: today,
    checked: [...instruments, ...ftzLists]
      .map(({ source }) => source.checked)
      .reduce((one, other) => (one > other ? one : other)),
    profile: { id, says, closes },
    comes: coming(today, profile),
    rows: rows.sort((one, other) => one.question - other.question),
    exemptions: open.map((one) => ({ ...dated(one, today), basis: based(one.basis) })),
    periods: Object.values<Period>(periods)
      .map((one) => ({ ...one, basis: based(one.basis) }))
      .filter(({ basis }) => basis.length > 0),
    lists: inForceOn([...ftzLists, ...(profile.ftzLists ?? [])], today).map((one) => dated(one, today)),
    texts,
  };
}

function dated<T extends InForce>(one: T, today: Day): T & Force {
  return { ...one, inForce: inForce(one, today) === "maybe" ? "maybe" : "yes" };
}

/** What a text says that is not in force is left out. */
function basisOn({ instrument, article, certainty }: Basis, texts: LawBook["texts"]): BasisOnDay[] {
  if (instrument === "decision") return [{ certainty, inForce: "yes" }];
  const text = texts.find(({ id }) => id === instrument);
  if (!text) return [];
  const { title, source } = text;
  return [{ title: title.en, ...(article !== undefined && { article }), certainty, inForce: text.inForce, source }];
}

function coming(today: Day, profile: Profile): Coming[] {
  const last = addDays(today, ahead);
  const named: readonly (readonly [string, InForce])[] = [
    ...instruments.map((one) => [one.title.en, one] as const),
    ...[...decisionTable, ...profile.adds].map((one) => [`Row ${one.id}`, one] as const),
    ...exemptions.map((one) => [`${one.id}, ${one.title.en}`, one] as const),
    ...[...ftzLists, ...(profile.ftzLists ?? [])].map((one) => [one.title.en, one] as const),
  ];
  const turns = named.flatMap(([name, { from, surelyFrom, until }]) => [
    ...(from === undefined
      ? []
      : [{ day: from, says: `${name}: ${surelyFrom === undefined ? "comes" : "may come"} into force` }]),
    ...(surelyFrom === undefined ? [] : [{ day: surelyFrom, says: `${name}: in force, whichever source is right` }]),
    ...(until === undefined ? [] : [{ day: addDays(until, 1), says: `${name}: no longer in force` }]),
  ]);
  const years = [yearOf(today), yearOf(today) + 1];
  const yearly = Object.values<Period>(periods).flatMap((period) =>
    period.yearly === undefined ? [] : years.map((year) => ({ day: `${year}-${period.yearly}`, says: period.says })),
  );
  const calendar = years
    .filter((year) => !Object.hasOwn(holidays, String(year)))
    .map((year) => ({
      day: `${year}-01-01`,
      says: `The working days of ${year} are not known: they are taken to be Monday to Friday`,
    }));
  return [...turns, ...yearly, ...calendar]
    .filter(({ day }) => today < day && day <= last)
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}
