import { expect } from "vitest";
import { isTerm, type Term, type Text, tell } from "../../src/language";

/**
 * The text is there in both languages, names in Chinese what it names in English, and leaves nothing to be filled in. Of one thing
 * English may leave the number out.
 */
export function inBoth(said: Text): void {
  for (const { en, zh } of wordsIn(said)) expect(holesIn(zh), zh).toEqual(expect.arrayContaining(holesIn(en)));
  const [en, zh] = [tell(said, "en"), tell(said, "zh-CN")];
  for (const told of [en, zh]) expect(told).not.toMatch(/undefined|\[object|\{\w+\}/);
  expect(en).not.toMatch(han);
  expect(zh).toMatch(han);
  // What somebody called something stands in quotes or brackets.
  expect(zh.replace(/`[^`]*`|"[^"]*"|（[^（）]*）/g, ""), "English in Chinese").not.toMatch(
    / (the|is|are|of|and|it|to|which|or) /,
  );
}

const han = /\p{Script=Han}/u;

/** All words of which a text is made. */
function wordsIn(said: Text): Term[] {
  if (typeof said === "string") return [];
  if (isTerm(said)) return [said];
  return [said.words, ...Object.values(said.filled).flatMap(wordsIn)];
}

/** Each once; a name that only English says with a capital is the same. */
function holesIn(words: string): string[] {
  return [...new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name.toLowerCase()))].sort();
}
