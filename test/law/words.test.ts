import { describe, expect, test } from "vitest";
import * as law from "../../catalog/law";
import type { Term } from "../../catalog/law/vocabulary";
import { isDay } from "../../src/law/dates";
import { allowedCodes, objectionCodes, recordErrorCodes, warningCodes } from "../../src/law/reasons";
import { cited, whyNot } from "../../src/law/words";

const { words, terms } = law;
const han = /\p{Script=Han}/u;

/** Every word of the catalog, by where it stands. */
function wordsIn(data: unknown, at: string): (readonly [string, Term])[] {
  if (typeof data !== "object" || data === null) return [];
  const own = "en" in data && "zh" in data ? [[at, data as Term] as const] : [];
  return [...own, ...Object.entries(data).flatMap(([name, one]) => wordsIn(one, `${at}.${name}`))];
}
const all = wordsIn(law, "law");
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test("the law has no word in one language only", () => {
  expect(all.length).toBeGreaterThan(300);
  for (const [at, { en, zh }] of all) {
    expect(en.trim(), at).not.toBe("");
    // What only joins words is Chinese by its punctuation.
    expect(zh, at).toMatch(/[\p{Script=Han}（：，]/u);
    expect(en.replace(/\([^()]*\)/g, ""), at).not.toMatch(han);
    expect(holes(zh), at).toEqual(holes(en));
  }
});

test("no text stands beside its word in one language", () => {
  const named = new Set(["says", "about", "note", "issuer", "test", "what", "title", "next"]);
  const bare = (data: unknown, at: string): string[] =>
    typeof data !== "object" || data === null
      ? []
      : Object.entries(data).flatMap(([name, one]) =>
          typeof one === "string" && named.has(name) ? [`${at}.${name}`] : bare(one, `${at}.${name}`),
        );
  expect(bare(law, "law")).toEqual([]);
});

describe("reason codes", () => {
  const { allowed, objections, warnings, recordErrors } = words;
  const errors = Object.values(recordErrors).map(({ says }) => says);
  const reasons = [allowed, objections, warnings].flatMap((table): Term[] => Object.values(table)).concat(errors);

  test("each has words, and no two the same", () => {
    const codes = [...allowedCodes, ...objectionCodes, ...warningCodes, ...recordErrorCodes];
    expect(reasons).toHaveLength(codes.length);
    for (const language of ["en", "zh"] as const) {
      const texts = reasons.map((one) => one[language]);
      expect(texts.filter((one, at) => texts.indexOf(one) < at)).toEqual([]);
    }
  });

  test("they follow a colon: clauses, without a full stop", () => {
    for (const { en, zh } of reasons) {
      expect(en).toMatch(/^[a-z].*[^.]$/);
      expect(zh).toMatch(/[^。]$/u);
    }
    expect(`Assessment A-02 does not cover it: ${whyNot("expired")}.`).toBe(
      "Assessment A-02 does not cover it: it has expired.",
    );
    expect(`评估 A-02 不覆盖该数据流：${whyNot("expired", "zh-CN")}`).toBe("评估 A-02 不覆盖该数据流：已过有效期");
  });

  test("a code without words is refused by the compiler", () => {
    // @ts-expect-error It is no code.
    expect(() => whyNot("no-such-code")).toThrow();
  });
});

test("Chinese is written with its own punctuation, and a space beside Latin letters and digits", () => {
  for (const [at, { zh }] of wordsIn(words, "words")) {
    expect(zh, at).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
    expect(zh, at).not.toMatch(/\p{Script=Han}[,;:.?()]|[,;:.?()]\p{Script=Han}/u);
  }
});

test("a word of the law has its provision, where it was seen, and when", () => {
  const known = new Set<string>(law.instruments.map(({ id }) => id));
  for (const { en, basis, source } of Object.values(terms)) {
    expect(known.has(basis.instrument), en).toBe(true);
    expect(source.url, en).toMatch(/^https?:\/\//);
    expect(isDay(source.checked), en).toBe(true);
  }
});

test("an article is cited by its number, or in words", () => {
  expect([cited("4, 5(1)-(3)", "en"), cited("4, 5(1)-(3)", "zh-CN")]).toEqual([
    "art. 4, 5(1)-(3)",
    "第 4、5(1)-(3) 条",
  ]);
  const scope = { en: "scope", zh: "适用范围" };
  expect([cited(scope, "en"), cited(scope, "zh-CN")]).toEqual(["scope", "适用范围"]);
});
