import * as z from "zod";
import { annex } from "../../catalog/law";
import { isDay } from "./dates";

const text = z.string().min(1);

/** The official annex of the Guidelines, as somebody who has it writes it down. */
const officialList = z.strictObject({
  source: z.strictObject({ url: z.url(), checked: z.custom<string>(isDay, "a day is written 2026-11-22") }),
  items: z.array(
    z.strictObject({
      id: text,
      /** Numbers of the annex. */
      category: z.number().int().min(1).max(annex.categories),
      item: z.number().int().min(1).max(annex.items),
      scenario: z.enum([
        "rd_design",
        "manufacturing",
        "driving_automation",
        "software_upgrade",
        "connected_operation",
        "any",
      ]),
      en: text.optional(),
      zh: text,
      test: text.optional(),
    }),
  ),
});

export interface OfficialItems {
  /** Ids for `importantItems` of a profile; none if there are faults. */
  readonly items: readonly string[];
  readonly faults: readonly string[];
  /** Whether every item of the annex is there. */
  readonly complete: boolean;
}

/** Reads an official list of important data. A list with a fault is not used at all. */
export function readOfficialItems(value: unknown): OfficialItems {
  const result = officialList.safeParse(value);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join(".") || "the list"}: ${message}`);
    return { items: [], faults, complete: false };
  }
  const { items } = result.data;
  const twice = items.filter(({ id, item }, at) => items.findIndex((one) => one.id === id || one.item === item) < at);
  const faults = twice.map(({ id }) => `${id}: the id or the number stands there twice`);
  return {
    items: faults.length > 0 ? [] : items.map(({ id }) => id),
    faults,
    complete: faults.length === 0 && items.length === annex.items,
  };
}
