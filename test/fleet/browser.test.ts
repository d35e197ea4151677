import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeOn, hasChromium, launched, opening } from "../support/chromium";
import { fleet, reported, rows, site } from "../support/fleet";
import { hostile, hostileTexts } from "../support/hostile";

const chromium = "/usr/bin/chromium";
const about = { repository: "lantu/lake", name: "lake", team: "Data" };
const files = site(
  fleet({
    "a.json": reported("assessed-copies", about),
    "b.json": hostile(reported("waivers-that-count", { ...about, name: "x" }), hostileTexts.html),
  }),
);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onshore-browser-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page as it stands once its script has run, from a file and without a network. */
function loaded(page: string): string {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
  const profile = `--user-data-dir=${join(folder, "profile")}`;
  const url = `${pathToFileURL(join(folder, page.split("#")[0] ?? ""))}${page.slice(page.indexOf("#"))}`;
  return execFileSync(chromium, [...flags, profile, "--dump-dom", url], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

const shown = (dom: string) => /<span>[^<]*(\d+)–(\d+) of (\d+)<\/span>/.exec(dom)?.slice(1).map(Number);

describe.skipIf(!existsSync(chromium))("in a browser, from a file", () => {
  test("a permalink filters the table, and what is hostile stays text", () => {
    const denied = rows(files, "flows").filter(({ verdict }) => verdict === "denied").length;
    const dom = loaded("flows.html#flows.verdict=denied");
    expect(shown(dom)).toEqual([1, denied, denied]);
    expect(dom).not.toMatch(/<img|<td><\/td><\/script>/);
    expect(dom.match(/<script/g)).toHaveLength(2);
  });

  test("a permalink leads to a finding on the page of its stack", () => {
    const [flow] = rows(files, "flows").filter(
      ({ verdict, stack }) => verdict === "denied" && stack === "lantu/lake · lake",
    );
    const id = String([flow?.["findings"]].flat()[0]);
    const dom = loaded(`${flow?.["page"]}#findings.q=${id}`);
    expect(shown(dom.slice(dom.indexOf('id="findings-table"')))).toEqual([1, 1, 1]);
    expect(dom).toContain(id);
  });
});

describe.skipIf(!hasChromium)("axe finds nothing", () => {
  const stack = [...files.keys()].find((path) => path.startsWith("stacks/")) as string;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser?.close());

  test.each([
    ["index.html", "light"],
    ["index.html", "dark"],
    ["flows.html", "light"],
    ["expiring.html", "dark"],
    [stack, "light"],
  ] as const)("in %s, %s", (path, colorScheme) =>
    opening(
      browser,
      files.get(path) as string,
      { colorScheme, reducedMotion: "reduce" },
      async ({ page, complaints }) => {
        expect(await axeOn(page)).toEqual([]);
        expect(complaints).toEqual([]);
      },
    ),
  );
});
