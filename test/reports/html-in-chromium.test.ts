import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparedWith } from "../../src/contract/difference";
import { documentOf } from "../../src/contract/of-report";
import type { ReportDocument } from "../../src/contract/report";
import { languages } from "../../src/language";
import { htmlReport } from "../../src/reports/html";
import { axeOn, hasChromium, launched, opening } from "../support/chromium";
import { allHostile, hostile } from "../support/hostile";
import { judged } from "../support/judged";
import { story } from "../support/stories";

function documentFor(name: string): ReportDocument {
  const { deployment, registers, today } = story(name);
  return documentOf(judged(deployment, registers, today), { version: "0.0.0" });
}

const production = documentFor("80-production-stack");
const compared = comparedWith(production, documentFor("20-s3-replication-two-rules"), "all");
const html = (document: ReportDocument, language: (typeof languages)[number] = "en") =>
  [...htmlReport(document, language)].join("");

/** What is on the page, when it is asked as a person would. */
const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();
const focused = (page: Page) => page.evaluate(() => (globalThis as never as Focus).document.activeElement.id);
interface Focus {
  readonly document: { readonly activeElement: { readonly id: string; readonly tagName: string } };
}

describe.skipIf(!hasChromium)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser?.close());

  const open = (text: string, use: Parameters<typeof opening>[3], options = {}) =>
    opening(browser, text, { viewport: { width: 1280, height: 900 }, ...options }, use);

  test("the page loads nothing besides itself, and has nothing to complain about", () =>
    open(html(compared), async ({ page, complaints, requests }) => {
      await page.locator("summary").first().click();
      expect(complaints).toEqual([]);
      expect(requests.filter((one) => !/^(file|data):/.test(one))).toEqual([]);
      expect(requests.filter((one) => one.startsWith("file:"))).toHaveLength(1);
    }));

  test("nothing of a hostile document is executed or becomes an element", () =>
    open(html(hostile(compared, allHostile)), async ({ page, complaints, requests }) => {
      for (const summary of await page.locator("#findings summary").all()) await summary.click();
      await page.fill("#filter-q", "script");
      await page.waitForTimeout(300);
      await page.click("#filter-reset");
      await page.waitForTimeout(300);
      expect(complaints).toEqual([]);
      expect(requests.filter((one) => !/^(file|data):/.test(one))).toEqual([]);
      expect(await page.locator("img, iframe, object, embed").count()).toBe(0);
      expect(await page.locator("script").count()).toBe(6);
    }));

  describe.each(languages)("in %s", (language) => {
    test.each(["light", "dark"] as const)("axe finds nothing in the %s page", (colorScheme) =>
      open(
        html(compared, language),
        async ({ page }) => {
          await page.locator("#findings summary").first().click();
          for (const summary of await page.locator(".as-table > summary").all()) await summary.click();
          expect(await axeOn(page)).toEqual([]);
        },
        { colorScheme, reducedMotion: "reduce" },
      ),
    );
  });

  test("a filter leaves what fits, says how much, and stands in the address", () =>
    open(html(compared), async ({ page }) => {
      await page.selectOption("#filter-policy", "grants-stay-onshore");
      await page.waitForTimeout(300);
      const { length } = production.findings.filter(({ policy }) => policy === "grants-stay-onshore");
      expect(await page.locator("#findings li details").count()).toBe(length);
      expect(await page.locator("#counted").innerText()).toContain(`${length} of ${production.findings.length + 1}`);
      expect(page.url()).toContain("#policy=grants-stay-onshore");
      await page.fill("#filter-q", "no such thing");
      await page.waitForTimeout(300);
      expect(await texts(page, "#findings .none")).toEqual(["No findings."]);
      await page.click("#filter-reset");
      await page.waitForTimeout(300);
      expect(await page.locator("#findings li details").count()).toBe(production.findings.length + 1);
      expect(page.url()).not.toContain("#");
    }));

  test("an address leads to its finding, open, whatever else is chosen", () =>
    open(html(compared), async ({ page }) => {
      const { id } = production.findings.at(-1) ?? { id: "" };
      await page.goto(`${page.url()}#class=core&finding=${id}`);
      await page.waitForTimeout(200);
      expect(await page.locator(`#finding-${id}`).getAttribute("open")).not.toBeNull();
      expect(await page.locator(`#finding-${id} summary`).evaluate((one) => one.matches(":focus"))).toBe(true);
    }));

  test("the keyboard reaches everything: the skip link first, findings by arrows, lines of the picture by Enter", () =>
    open(html(documentFor("connected-services")), async ({ page }) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("main");
      const first = page.locator("#findings summary").first();
      await first.focus();
      await page.keyboard.press("ArrowDown");
      const second = page.locator("#findings summary").nth(1);
      expect(await second.evaluate((one) => one.matches(":focus"))).toBe(true);
      await page.keyboard.press("Enter");
      expect(await page.locator("#findings details").nth(1).getAttribute("open")).not.toBeNull();
      const lines = await page.locator("g.line").count();
      await page.locator('g.line[data-do="open"]').first().focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("g.line").count()).toBeGreaterThan(lines);
      expect(await page.evaluate(() => (globalThis as never as Focus).document.activeElement.tagName)).toBe("g");
    }));

  test("a table sorts, and keeps the focus on what was pressed", () =>
    open(html(production), async ({ page }) => {
      const button = page.locator('#stores [data-key="sort-address"]');
      await button.press("Enter");
      await button.press("Enter");
      expect(await page.locator("#stores th").first().getAttribute("aria-sort")).toBe("descending");
      const names = await texts(page, "#stores tbody td:first-child");
      expect(names).toEqual([...names].sort().reverse());
      expect(await button.evaluate((one) => one.matches(":focus"))).toBe(true);
    }));

  test("a telephone scrolls the page downwards only", () =>
    open(
      html(compared),
      async ({ page }) => {
        for (const summary of await page.locator("summary").all()) await summary.click();
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      },
      { viewport: { width: 360, height: 740 } },
    ));

  test("in print every finding is open, and there are no filters", () =>
    open(html(production), async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator("#findings details[open]").count()).toBe(production.findings.length);
      expect(await page.locator("#filters").isVisible()).toBe(false);
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await page.locator("#findings details[open]").count()).toBe(0);
      expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
    }));

  test("without scripts it still says what it found", () =>
    open(
      html(production),
      async ({ page }) => {
        expect(await page.locator(".findings > li").count()).toBe(production.findings.length);
        await page.locator("#findings summary").first().click();
        expect(await page.locator("#findings .finding-body").first().isVisible()).toBe(true);
        expect(await page.locator(".noscript").isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));
});
