import { describe, expect, test } from "vitest";
import { lawBook } from "../../src/law/law-book";
import { profiles } from "../../src/law/profile";
import { lawPage, lawReport } from "../../src/reports/law";

const days = ["2024-01-01", "2025-06-30", "2026-03-01", "2026-11-22"];

/** Chinese characters and their punctuation are two columns wide. */
const columns = (line: string) => [...line].reduce((sum, one) => sum + (one > "\u2e7f" ? 2 : 1), 0);

describe.each(days)("%s", (day) => {
  const book = lawBook(day);

  test("terminal", async () => {
    const text = [...lawReport(book, "0.1.0", 80)].join("");
    await expect(text).toMatchFileSnapshot(`./law/${day}.txt`);
  });

  test("80 columns", () => {
    for (const profile of profiles) {
      const text = [...lawReport(lawBook(day, profile), "0.1.0", 80)].join("");
      expect(text.split("\n").filter((line) => columns(line) > 80)).toEqual([]);
    }
  });

  test("in Chinese: 80 columns, and nothing left in English", () => {
    for (const profile of profiles) {
      const told = lawBook(day, profile, "zh-CN");
      const text = [...lawReport(told, "0.1.0", 80, "zh-CN")].join("");
      const page = [...lawPage(told, "0.1.0", "zh-CN")].join("");
      expect(text.split("\n").filter((line) => columns(line) > 80)).toEqual([]);
      for (const said of [text, page]) {
        expect(said).not.toMatch(/[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/);
        expect(said).not.toMatch(/undefined|[{}]/);
        for (const { id } of told.rows) expect(said).toContain(`${id}：`);
        expect(said).toContain("不构成法律意见。");
      }
    }
  });

  test("terminal and page say the same rows, and that it is no legal advice", () => {
    const page = [...lawPage(book, "0.1.0")].join("");
    for (const { id } of book.rows) expect(page).toContain(`- **${id}: `);
    expect(page).toContain("No legal advice.");
    expect([...lawReport(book, "0.1.0", 80)].join("")).toContain("No legal advice.");
  });
});
