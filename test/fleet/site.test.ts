import { describe, expect, test } from "vitest";
import { fleet, reported, rows, site } from "../support/fleet";
import { hostile, hostileTexts } from "../support/hostile";

const about = { repository: "lantu/lake", name: "lake", team: "Data", at: "2026-11-22T02:00:00Z" };
const files = {
  "copies.json": reported("assessed-copies", about),
  "waived.json": reported(
    "waivers-that-count",
    { ...about, name: "sessions", team: undefined },
    { today: "2026-11-22" },
  ),
};
const pages = site(fleet(files));

describe("the tables", () => {
  test("every flow that leaves, with its assessment and until when", () => {
    const flows = rows(pages, "flows");
    const covered = flows.filter(({ verdict }) => verdict === "allowed");
    expect(covered[0]).toMatchObject({ assessment: expect.any(String), until: expect.any(String), team: "Data" });
    expect(flows.filter(({ verdict }) => verdict === "denied").every(({ assessment }) => assessment === null)).toBe(
      true,
    );
    const documents = Object.values(files).flatMap(({ stores = [], copies = [], grants = [] }) => [
      ...stores,
      ...copies,
      ...grants,
    ]);
    expect(flows).toHaveLength(documents.filter(({ verdict }) => verdict !== null).length);
  });

  test("what ends within 90 days of the day, the last day included, and what has ended", () => {
    const of = (today: string) =>
      rows(site(fleet(files, today)), "expiring")
        .filter(({ what }) => what === "waiver")
        .map(({ id, band, days }) => [id, band, days]);
    expect(of("2026-11-22")).toContainEqual(["W-SESSIONS", "90", 68]);
    expect(of("2027-01-22")).toContainEqual(["W-SESSIONS", "7", 7]);
    expect(of("2027-01-29")).toContainEqual(["W-SESSIONS", "7", 0]);
    expect(of("2027-01-30")).toContainEqual(["W-SESSIONS", "ended", -1]);
    expect(of("2026-10-01")).not.toContainEqual(expect.arrayContaining(["W-SESSIONS"]));
  });

  test("waivers with who approved them; grants by party; what nobody says is null", () => {
    expect(rows(pages, "waivers")).toContainEqual(
      expect.objectContaining({ id: "W-MUNICH", approver: "Han Meimei", ticket: "SEC-103", team: null }),
    );
    expect(rows(pages, "parties")).toContainEqual(
      expect.objectContaining({ id: "aws-cn:777788889999", country: "DE", destination: "Germany (DE)" }),
    );
    expect(rows(pages, "teams").map(({ team }) => team)).toEqual(["Data", null]);
    expect(pages.get("stacks.html")).toContain("not stated");
  });

  test("undetermined findings by what would settle them", () => {
    const [first] = rows(site(fleet({ "a.json": reported("80-production-stack", about) })), "undetermined");
    expect(first).toMatchObject({ findings: expect.any(Number), stacks: ["lantu/lake · lake"] });
  });

  test("CSV and JSON have the same columns and rows", () => {
    for (const [path, text] of pages) {
      if (!path.endsWith(".csv")) continue;
      const its = rows(pages, path.slice(5, -4));
      const [head = ""] = text.split("\r\n");
      if (its[0]) expect(head.split(",")).toEqual(Object.keys(its[0]));
    }
  });
});

test("a report of 1.0 tells its flows by findings and by what is covered, and that is said", () => {
  const { stores: _, copies: __, grants: ___, ...old } = reported("assessed-copies", about);
  const its = site(fleet({ "a.json": { ...old, schemaVersion: "1.0" } }));
  expect(rows(its, "flows").filter(({ verdict }) => verdict === "allowed")).toHaveLength(old.covered.length);
  expect(rows(its, "notes").map(({ kind }) => kind)).toContain("old-report");
});

test("what was left out is told on every page", () => {
  const its = site(fleet(files, undefined, "en", [{ file: "x.json", why: "not valid JSON", next: "make it again" }]));
  const html = [...its].filter(([path]) => path.endsWith(".html"));
  expect(html.filter(([, text]) => !text.includes("1 file left out"))).toEqual([]);
  expect(its.get("reports.html")).toContain("not valid JSON");
});

test("the whole site is Chinese where that is asked for", () => {
  const its = site(fleet(files, undefined, "zh-CN"), "zh-CN");
  const index = its.get("index.html") ?? "";
  expect(index).toContain('lang="zh-Hans-CN"');
  expect(index).toContain("2 个部署中有 2 个违规");
  const words = index.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, "").replace(/<[^>]+>/g, "\n");
  const english = words.match(/\b(broken|undetermined|Stacks|Verdict|nobody|Download|Search|denied)\b/g);
  expect(english).toBeNull();
});

describe("hostile reports", () => {
  const all = Object.values(hostileTexts).join(" ");
  const texts = { ...hostileTexts, all, name: "constructor", proto: "__proto__", empty: "" };

  test.each(Object.entries(texts))("%s is text on every page, and in the data", (_, text) => {
    const one = hostile(reported("waivers-that-count", about), text);
    const its = site(fleet({ [`${text.slice(0, 200)}.json`]: one, "b.json": files["copies.json"] }));
    for (const [path, page] of its) {
      expect(path).toMatch(/^([a-z]+\/)?[a-z0-9-]+\.(html|csv|json)$/);
      if (!path.endsWith(".html")) continue;
      expect(page.match(/<script/g)).toHaveLength(2);
      expect(page.match(/<\/script/g)).toHaveLength(2);
      const links = [...page.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
      expect(links.filter((link) => !/^(#|https?:|(\.\.\/)?[a-z0-9/-]+\.(html|csv|json)|data:,$)/.test(link))).toEqual(
        [],
      );
      const tags =
        page
          .replace(/<script[\s\S]*?<\/script>/g, "")
          .replace(/="[^"]*"/g, "")
          .match(/<[^/>][^>]*>/g) ?? [];
      expect(tags.filter((tag) => /^<(img|iframe|object|embed|base|form|!--)| on/.test(tag))).toEqual([]);
      expect(page).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
    }
    for (const [path, data] of its) {
      if (path.endsWith(".json")) JSON.parse(data);
      if (path.endsWith(".csv")) expect(data).not.toMatch(/(^|,)"?[=+@]/m);
    }
  });

  test("a text of a megabyte is cut, wherever it stands", () => {
    const long = "长".repeat(1_000_000);
    const one = reported("waivers-that-count", { ...about, name: long, team: long, run: long });
    const findings = one.findings.map((finding) => ({ ...finding, message: long, remedy: long }));
    const its = site(fleet({ "a.json": { ...one, notices: [long], findings: findings.slice(0, 3) } }));
    expect(Math.max(...[...its.values()].map(({ length }) => length))).toBeLessThan(200_000);
  });
});
