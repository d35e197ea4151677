import { expect, test } from "vitest";
import { packs } from "../../packs";
import { explain } from "../../src/reports/explain";

const policies = packs.flatMap((pack) => pack.policies);

test.each(policies)("$id is told with title, reason, severity and law, within the width", (policy) => {
  const text = explain(policy, 60);
  const flat = text.replace(/\s+/g, " ");
  for (const part of [policy.id, policy.title, policy.why, `Severity ${policy.severity}`, ...policy.basis])
    expect(flat).toContain(part);
  for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(60);
});
