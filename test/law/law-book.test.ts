import { expect, test } from "vitest";
import { strict } from "../../catalog/law";
import { lawBook } from "../../src/law/law-book";

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test("a day has the law of that day: rows, exemptions, texts, and only those provisions that are in force", () => {
  const before = lawBook("2025-06-30");
  expect(ids(before.exemptions)).toEqual(["EX-1", "EX-2", "EX-3", "EX-4", "EX-5", "EX-6"]);
  expect(ids(before.rows)).not.toContain("prior-report");
  expect(ids(before.texts)).toContain("csl-2017");
  expect(ids(before.texts)).not.toContain("guidelines-2026");
  const ciio = before.rows.find(({ id }) => id === "ciio");
  expect(ciio?.basis.map(({ title, article }) => `${title}, ${article}`)).toEqual([
    "Provisions on Promoting and Regulating Cross-Border Data Flows, art. 7",
    "Personal Information Protection Law, art. 40",
  ]);
});

test("before the Provisions of 2024 persons are for review, and no exemption is in force", () => {
  const { rows, exemptions } = lawBook("2024-03-21");
  expect(ids(rows)).toContain("before-the-provisions");
  expect(ids(rows)).not.toContain("plain-100000");
  expect(exemptions).toEqual([]);
});

test("where sources differ on the first day, it says so between the two", () => {
  const force = (day: string) => lawBook(day).exemptions.find(({ id }) => id === "EX-7")?.inForce;
  expect([force("2026-02-02"), force("2026-02-03"), force("2026-06-30"), force("2026-07-01")]).toEqual([
    undefined,
    "maybe",
    "maybe",
    "yes",
  ]);
});

test("what changes or falls due in 90 days: the day after today is the first, the 90th the last", () => {
  const comes = (day: string) => lawBook(day).comes.map((one) => `${one.day} ${one.says}`);
  expect(comes("2026-11-22")).toEqual([
    "2026-12-15 Who handles important data reports each year by 15 December",
    "2027-01-01 Persons are counted since 1 January of the current year",
    "2027-01-01 The working days of 2027 are not known: they are taken to be Monday to Friday",
  ]);
  const guidelines = /^2026-02-03 Automotive Data Export Security Guidelines/;
  expect(comes("2025-11-04").some((one) => guidelines.test(one))).toBe(false);
  expect(comes("2025-11-05").some((one) => guidelines.test(one))).toBe(true);
  expect(comes("2026-02-03").some((one) => guidelines.test(one))).toBe(false);
  expect(comes("2026-03-01")).toContain(
    "2026-05-11 Beijing pilot free trade zone, negative list 2024: no longer in force",
  );
});

test("a profile brings its rows, and closes what it closes", () => {
  const book = lawBook("2026-11-22", { ...strict, closes: ["EX-7", "EX-8", "EX-9"] });
  expect(ids(book.rows)).toContain("kept-domains");
  expect(ids(book.rows)).not.toContain("prior-report");
  expect(ids(book.exemptions)).not.toContain("EX-7");
});

test("every provision says how sure it is, and a text where it was seen and when", () => {
  const { rows, texts } = lawBook("2026-11-22");
  for (const { basis } of rows) expect(basis.every(({ certainty }) => certainty !== undefined)).toBe(true);
  for (const { source } of texts) expect(source.checked).toMatch(/^2026-/);
});
