import type { CatalogEntry } from "../../../catalog/entry";
import { type Text, text } from "../../language";
import type { Grant, Grantee } from "../data-map";
import type { Resource } from "../deployment";
import { designate, type Surroundings } from "../designation";
import { find } from "../find";
import { push } from "../lists";
import { placeOfRegion } from "../place";
import { isKnown, isMap, isUnknown, unknown, type Value } from "../value";

/** Something abroad that is given a key or a password, and where it has it. */
export interface Handed {
  readonly to: Resource;
  readonly at: string;
  readonly value: Value;
}

/** Everything that stands in resources abroad, found by what it is made from, or by its text; looked through when first asked. */
export class HandedAbroad {
  #filed: { readonly madeFrom: Map<string, Handed[]>; readonly texts: Map<string, Handed[]> } | undefined;
  readonly #found = new Map<string, readonly Handed[]>();

  constructor(readonly resources: readonly Resource[]) {}

  get #files() {
    this.#filed ??= filed(this.resources);
    return this.#filed;
  }

  madeFrom(input: number, address: string): readonly Handed[] {
    return this.#files.madeFrom.get(`${input} ${address}`) ?? [];
  }

  withText(text: string): readonly Handed[] {
    if (text.length < shortestPassword) return [];
    const found = this.#found.get(text) ?? this.#with(text);
    this.#found.set(text, found);
    return found;
  }

  #with(text: string): readonly Handed[] {
    return [...this.#files.texts].flatMap(([one, handed]) => (one.includes(text) ? handed : []));
  }
}

function filed(resources: readonly Resource[]) {
  const madeFrom = new Map<string, Handed[]>();
  const texts = new Map<string, Handed[]>();
  for (const to of resources.filter(({ region }) => placeOfRegion(region).side !== "onshore"))
    for (const one of valuesOf(to, to.values, "")) {
      const { value } = one;
      if (isUnknown(value)) for (const maker of value.from) push(madeFrom, `${to.input} ${maker}`, one);
      else if (typeof value === "string" && value.length >= shortestPassword) push(texts, value, one);
    }
  return { madeFrom, texts };
}

/** A shorter text may stand anywhere by accident. */
const shortestPassword = 8;

/** The first place of each resource. */
export function onceEach(handed: readonly Handed[]): Handed[] {
  return [...new Map([...handed].reverse().map((one) => [one.to, one])).values()].reverse();
}

export function computeGrantee(resource: Resource, says: Text): Grantee {
  const place = placeOfRegion(resource.region);
  const account = isKnown(resource.account) && { account: resource.account };
  return { kind: "compute", id: resource.address, place, says, ...account };
}

/** Whoever runs what a key or a password is given to. */
export function givenGrantee(to: Resource, given: Text): Grantee {
  const says = text(
    { en: "whoever is given {key} in {name}", zh: "在{name}中获得{key}的任何人" },
    { key: given, name: to.says },
  );
  return { ...computeGrantee(to, says), given };
}

/** Passwords of stores that are given to something abroad: whether the network lets it through is told elsewhere. */
export function grantsByPassword(resources: readonly Resource[], abroad: HandedAbroad, around: Surroundings): Grant[] {
  const { entryOf } = around;
  return resources.flatMap((resource) => {
    const entry = entryOf(resource.type);
    if (!entry?.passwords) return [];
    const opened = (entry.passwordsTo ?? ["self"]).flatMap((which) => designate(resource, entry, which, around));
    const stores = new Set(opened.flatMap(({ end }) => end.store ?? []));
    if (stores.size === 0) return [];
    return entry.passwords
      .flatMap((path) => find(resource, path, entry))
      .flatMap((password) =>
        onceEach(havingPassword(password.value, resource, entry, abroad))
          .filter(({ to }) => to !== resource && entryOf(to.type)?.passwords === undefined) // another that opens with the same
          .flatMap(({ to, at }) =>
            [...stores].map((store) => ({
              declaredBy: resource,
              at: password.at,
              store,
              grantee: givenGrantee(to, { en: "the password", zh: "口令" }),
              access: "read" as const,
              chain: [
                { resource: to, at },
                { resource, at: password.at },
              ],
              doubt: unknown("password-abroad"),
              closable: false,
            })),
          ),
      );
  });
}

/** What is made from the password, or from what the password is made from, or has it in its text. */
function havingPassword(
  password: Value,
  { input, address }: Resource,
  { passwords }: CatalogEntry,
  abroad: HandedAbroad,
): readonly Handed[] {
  const itself = abroad
    .madeFrom(input, address)
    .filter(({ value }) => isUnknown(value) && value.attributes?.some((name) => passwords?.includes(name)));
  const others = isUnknown(password)
    ? password.from.flatMap((maker) => abroad.madeFrom(input, maker))
    : abroad.withText(String(password));
  return [...itself, ...others];
}

function* valuesOf(to: Resource, value: Value, at: string): Iterable<Handed> {
  if (Array.isArray(value))
    for (const [index, member] of value.entries()) yield* valuesOf(to, member, `${at}[${index}]`);
  else if (isMap(value))
    for (const [name, member] of Object.entries(value)) yield* valuesOf(to, member, at === "" ? name : `${at}.${name}`);
  else yield { to, at, value };
}
