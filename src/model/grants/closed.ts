import type { CatalogEntry } from "../../../catalog/entry";
import type { Store } from "../data-map";
import type { Resource } from "../deployment";
import { designate, type Surroundings } from "../designation";
import { holds } from "../find";
import { areGiven } from "../given";
import { push } from "../lists";
import { isKnown, unknown } from "../value";
import type { GrantContext } from "./context";
import type { Closed, Opening } from "./opening";

/** What a setting closes, of a store, of what is in it, and of an access point of its own. */
export function unlessClosed(one: Opening, what: Closed["what"], store: Store, { closed }: GrantContext): Opening[] {
  if (one.grantee.kind !== "public") return [one];
  const settings = (closed.get(store) ?? []).filter((other) => other.what === what).map(({ is }) => is);
  if (settings.includes("yes")) return [];
  if (settings.includes("maybe")) return [{ ...one, doubt: unknown("switch-not-known") }];
  return [{ ...one, closable: settings.length === 0 && store.resource.type.startsWith("aws_s3") }];
}

export function closedStores(resources: readonly Resource[], around: Surroundings): Map<Store, Closed[]> {
  const closed = new Map<Store, Closed[]>();
  for (const resource of resources)
    for (const [store, setting] of settingsOf(resource, around)) push(closed, store, setting);
  for (const resource of resources) {
    const [store, entry] = [around.storeOf(resource), around.entryOf(resource.type)];
    if (!store || !entry?.stores?.partOf) continue;
    const wholes = designate(resource, entry, entry.stores.partOf, around).flatMap(({ end }) => end.store ?? []);
    for (const setting of wholes.flatMap((whole) => closed.get(whole) ?? [])) push(closed, store, setting);
  }
  for (const [store, settings] of closed) around.trace?.closed.set(store, settings);
  return closed;
}

function settingsOf(resource: Resource, around: Surroundings): [Store, Closed][] {
  const entry = around.entryOf(resource.type);
  return (entry?.closes ?? []).flatMap(({ on, what, when, given = [] }) => {
    const here = holds(resource, when, entry);
    const there = areGiven(resource, entry as CatalogEntry, given, around, undefined).is;
    const answer = here === "no" || there === "no" ? "no" : there === "maybe" ? there : here;
    return designate(resource, entry as CatalogEntry, on, around).flatMap(({ end, doubt }): [Store, Closed][] =>
      end.store && end.store.resource.input === resource.input
        ? [
            [
              end.store,
              {
                what,
                is: (doubt || isElsewhere(resource, end.store)) && answer === "yes" ? "maybe" : answer,
                by: resource,
              },
            ],
          ]
        : [],
    );
  });
}

/** Whether a setting of an account may be one of another account than the store's. */
function isElsewhere({ values, account: own }: Resource, { account }: Store): boolean {
  const stated = values["account_id"] ?? values["accountId"];
  const its = typeof stated === "string" ? stated : own;
  return isKnown(its) !== isKnown(account) || (isKnown(its) && its !== account);
}
