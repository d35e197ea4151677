import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Where there is no Chromium, what asks it is reported as skipped. */
export const hasChromium = existsSync(executablePath);

/** A headless Chromium that asks nobody anything. */
export function launched(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
  return chromium.launch({ executablePath, headless: true, args });
}

/** A page that is open, with what it complained about and what it wanted to load besides itself. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** Opens a text as a file, as somebody opens an artefact, and closes it afterwards. */
export async function opening(
  browser: Browser,
  text: string,
  options: BrowserContextOptions,
  use: (opened: Opened) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "onshore-page-"));
  const file = join(folder, "report.html");
  writeFileSync(file, text);
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`file://${file}`);
    await use({ page, complaints, requests: requests });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe has against a page, by rule, with the first elements. */
export async function axeOn(page: Page): Promise<readonly (readonly string[])[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: its } = globalThis as never as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await its.run()).violations;
  });
  return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))]);
}
