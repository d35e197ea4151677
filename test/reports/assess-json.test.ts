import { expect, test } from "vitest";
import { text, told } from "../support/assessed";

const document = (language: "en" | "zh-CN") => JSON.parse(text("json", told("declared-datasets"), language));

test("has the fields of the contract", () => {
  expect(Object.keys(document("en"))).toEqual([
    ...["schemaVersion", "tool", "pack", "today", "profile", "inputs", "configuration", "notices", "flows", "words"],
    ...["coverage", "summary", "noAdvice"],
  ]);
});

test("says each code that it uses, in the language that is asked for", () => {
  const { flows, words } = document("zh-CN");
  for (const { verdict, kind, data, law, ground, against } of flows) {
    const codes = {
      verdicts: [verdict],
      kinds: [kind],
      classes: data.classes,
      asks: [law.asks],
      warnings: law.warnings,
    };
    const all = { ...codes, allowed: ground ? [ground.code] : [], objections: against };
    for (const [table, its] of Object.entries(all))
      for (const code of its) expect(words[table][code], `${table} ${code}`).toMatch(/\p{Script=Han}/u);
  }
});

test("only the words change with the language", () => {
  const [en, zh] = [document("en"), document("zh-CN")];
  const codes = ({ flows }: { flows: { law: { rows: unknown; says: unknown; basis: unknown } }[] }) =>
    flows.map(({ law: { says: _, basis: __, ...law }, ...flow }) => ({ ...flow, law }));
  expect(codes(zh)).toEqual(codes(en));
  expect(zh.noAdvice).not.toBe(en.noAdvice);
});
