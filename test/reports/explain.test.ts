import { expect, test } from "vitest";
import { packs } from "../../packs";
import { languages, told } from "../../src/language";
import { widthOf } from "../../src/reports/columns";
import { explain } from "../../src/reports/explain";

const policies = packs.flatMap((pack) => pack.policies);
const cases = policies.flatMap((policy) => languages.map((language) => ({ id: policy.id, policy, language })));
const severity = { en: "Severity", "zh-CN": "严重程度" };

test.each(cases)(
  "$id is told in $language with title, reason, severity and law, within the width",
  ({ policy, language }) => {
    const text = explain(policy, 60, language);
    const flat = (one: string) => one.replace(/\s+/g, "");
    const { title, why, basis } = told({ title: policy.title, why: policy.why, basis: policy.basis }, language);
    for (const part of [policy.id, title, why, severity[language], ...basis]) expect(flat(text)).toContain(flat(part));
    for (const line of text.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(60);
  },
);
