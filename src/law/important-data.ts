import * as z from "zod";
import { annex } from "../../catalog/law";
import { joined, type Text, text } from "../language";
import { brokenRule, rules } from "../rules";
import { isDay } from "./dates";

const phrase = z.string().min(1);

/** The official annex of the Guidelines, as somebody who has it writes it down. */
const officialList = z.strictObject({
  source: z.strictObject({ url: z.url(), checked: z.custom<string>(isDay, rules.day.en) }),
  items: z.array(
    z.strictObject({
      id: phrase,
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
      en: phrase.optional(),
      zh: phrase,
      test: phrase.optional(),
    }),
  ),
});

export interface OfficialItems {
  /** Ids for `importantItems` of a profile; none if there are faults. */
  readonly items: readonly string[];
  readonly faults: readonly Text[];
  /** Whether every item of the annex is there. */
  readonly complete: boolean;
}

/** Reads an official list of important data. A list with a fault is not used at all. */
export function readOfficialItems(value: unknown): OfficialItems {
  const result = officialList.safeParse(value);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const where = issue.path.join(".") || text({ en: "the list", zh: "清单" });
      return text({ en: "{where}: {wrong}", zh: "{where}：{wrong}" }, { where, wrong: wrongIn(issue) });
    });
    return { items: [], faults, complete: false };
  }
  const { items } = result.data;
  const twice = items.filter(({ id, item }, at) => items.findIndex((one) => one.id === id || one.item === item) < at);
  const faults = twice.map(({ id }) =>
    text({ en: "{id}: the id or the number stands there twice", zh: "{id}：id 或者序号重复出现" }, { id }),
  );
  return {
    items: faults.length > 0 ? [] : items.map(({ id }) => id),
    faults,
    complete: faults.length === 0 && items.length === annex.items,
  };
}

function wrongIn(issue: z.core.$ZodIssue): Text {
  if (issue.code === "unrecognized_keys")
    return text({ en: "{names} is not known", zh: "{names} 无法识别" }, { names: joined(issue.keys) });
  if (issue.code === "invalid_value")
    return text(
      { en: "it is none of {values}", zh: "不在可选值之中：{values}" },
      { values: joined(issue.values.map(String)) },
    );
  return brokenRule(issue);
}
