import { expect, test } from "vitest";
import { packs } from "../../packs";
import { languages, say } from "../../src/language";
import { widthOf } from "../../src/reports/columns";
import { explain } from "../../src/reports/explain";
import { severities } from "../../src/reports/words";

const policies = packs.flatMap((pack) => pack.policies);
const cases = policies.flatMap((policy) => languages.map((language) => [policy.id, language, policy] as const));

test.each(cases)("%s is told with title, reason, severity and law, within the width, in %s", (_, language, policy) => {
  const text = explain(policy, 60, language);
  const flat = (one: string) => one.replace(/\s+/g, language === "en" ? " " : "");
  const { id, title, why, severity, basis } = policy;
  const parts = [title, why, severities[severity], ...basis].map((one) => say(one, language));
  for (const part of [id, ...parts]) expect(flat(text)).toContain(flat(part));
  for (const line of text.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(60);
});
