import { expect, test } from "vitest";
import type { FindingDocument } from "../../src/contract/report";
import { ranked } from "../../src/reports/ranked";

const one = (over: Partial<FindingDocument>) =>
  ({
    blocks: false,
    enforcement: "advisory",
    state: "unchanged",
    outcome: "broken",
    severity: "low",
    ...over,
  }) as const;

test("what blocks comes first, then what is new or worse, what is known to be wrong, what is grave; otherwise as it stood", () => {
  const order = [
    one({ blocks: true, state: "new", severity: "low" }),
    one({ blocks: true, severity: "critical" }),
    one({ state: "new", outcome: "undetermined" }),
    one({ state: "changed", isWorse: true, outcome: "undetermined", severity: "low" }),
    one({ severity: "high" }),
    one({ severity: "medium" }),
    one({ outcome: "undetermined", severity: "critical" }),
    one({ outcome: "undetermined", severity: "low", edge: "a" }),
    one({ outcome: "undetermined", severity: "low", edge: "b" }),
  ];
  order[2] = { ...order[2], severity: "medium" } as (typeof order)[number];
  expect(ranked([...order.slice(4), ...order.slice(0, 4)])).toEqual(order);
});
