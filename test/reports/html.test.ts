import { describe, expect, test } from "vitest";
import { comparedWith } from "../../src/contract/difference";
import { documentOf } from "../../src/contract/of-report";
import type { ReportDocument } from "../../src/contract/report";
import { type Language, tell } from "../../src/language";
import { deltaOf } from "../../src/reports/delta";
import { htmlReport } from "../../src/reports/html";
import { client } from "../../src/reports/html/client.generated";
import { daysUntil, endingsOf } from "../../src/reports/html/expiring";
import { filtered, hashOf, noFilter, readHash } from "../../src/reports/html/filter";
import { graphOf } from "../../src/reports/html/graph";
import { layoutOf } from "../../src/reports/html/layout";
import { points, world } from "../../src/reports/html/map.generated";
import { rowsOf } from "../../src/reports/html/rows-of";
import { escaped } from "../../src/reports/page/view";
import { allHostile, hostile, hostileTexts } from "../support/hostile";
import { judged } from "../support/judged";
import { story } from "../support/stories";

function documentFor(name: string): ReportDocument {
  const { deployment, today } = story(name);
  return documentOf(judged(deployment, {}, today), { version: "0.0.0" });
}

const html = (document: ReportDocument, language: Language = "en") => [...htmlReport(document, language)].join("");
const rowsFor = (document: ReportDocument) => rowsOf(document as never, "en");
const production = documentFor("80-production-stack");
const compared = comparedWith(production, documentFor("20-s3-replication-two-rules"), "new");

/** What a parser sees as elements: their names and attributes. */
function elementsOf(text: string): string[] {
  const scripts = text.replace(/(<(script|style)[^>]*>)[\s\S]*?(<\/\2>)/g, "$1$3");
  return (scripts.match(/<[^>]*>/g) ?? []).filter((one) => !one.startsWith("</"));
}

describe("the page", () => {
  const text = html(production);

  test("is one file that names nothing outside itself", () => {
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    const loaded = elementsOf(text).filter((one) =>
      /\s(src|action|srcset|poster|data)=|<(iframe|object|embed|img|base)/.test(one),
    );
    expect(loaded).toEqual([]);
    const links = elementsOf(text).flatMap((one) => /\shref="([^"]*)"/.exec(one)?.[1] ?? []);
    expect(links.filter((one) => !/^(#|data:,$)/.test(one))).toEqual([]);
  });

  test("is the same bytes for the same document", () => {
    expect(html(documentFor("80-production-stack"))).toBe(text);
  });

  test("is small without its data", () => {
    const empty = { ...production, findings: [], stores: [], copies: [], grants: [] };
    expect(Buffer.byteLength(html(empty))).toBeLessThan(200_000);
  });

  test("has every id once, and each label its field", () => {
    const ids = elementsOf(text).flatMap((one) => /\sid="([^"]*)"/.exec(one)?.[1] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elementsOf(text).flatMap((one) => /\s(?:for|aria-labelledby)="([^"]*)"/.exec(one)?.[1] ?? []);
    expect(targets.filter((one) => !ids.includes(one))).toEqual([]);
  });

  test("says first what a reader without scripts needs: verdict, findings, tables, coverage", () => {
    for (const said of ["2 findings block", "copies-stay-onshore-b1065cbe1b76", "42 of 42 resources were understood"])
      expect(text.slice(0, text.indexOf('<script type="application/json"'))).toContain(said);
  });

  test("speaks Chinese, and says so", () => {
    const chinese = html(production, "zh-CN");
    expect(chinese).toContain('<html lang="zh-Hans-CN">');
    for (const said of ["检查结果", "数据去向", "数据出境安全评估"]) expect(chinese).toContain(said);
  });

  test("tells what a change did, and can be filtered by it", () => {
    const text = html(compared);
    expect(text).toContain('id="filter-state"');
    expect(text).toContain("6 new");
    expect(text).toContain("1 resolved");
    expect(html(production)).not.toContain('id="filter-state"');
  });
});

describe("a hostile document", () => {
  const plain = new Set(elementsOf(html(compared)).map((one) => one.split(/[\s>]/)[0]));

  test.each(Object.entries({ ...hostileTexts, all: allHostile }))(
    "with %s brings no element, no handler and no other end",
    (_, text) => {
      const page = html(hostile(compared, text));
      const elements = elementsOf(page);
      expect(elements.filter((one) => !plain.has(one.split(/[\s>]/)[0] ?? ""))).toEqual([]);
      expect(elements.filter((one) => /\son\w+\s*=|javascript:|\sstyle=/i.test(one.replace(/"[^"]*"/g, '""')))).toEqual(
        [],
      );
      expect(page.match(/<script/g)).toHaveLength(6);
      expect(page.match(/<\/script/g)).toHaveLength(6);
      expect(page).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
      expect(Buffer.from(page).toString()).toBe(page);
    },
  );

  test("leads only to its own fragments", () => {
    const about = { run: "javascript:alert(1)", repository: "https://evil.example/</a>" };
    const links = elementsOf(html({ ...compared, about })).filter((one) => one.startsWith("<a"));
    expect(links.filter((one) => one.includes("javascript"))).toEqual([]);
  });

  test("with texts of a megabyte stays a page", () => {
    const findings = production.findings.map((one) => ({ ...one, message: "x".repeat(1_000_000) }));
    expect(html({ ...production, findings }).length).toBeLessThan(400_000);
  });
});

test("the script neither reads markup nor sends anything", () => {
  expect(client).not.toMatch(
    /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\(|new Function|fetch\(|XMLHttp|WebSocket|sendBeacon/,
  );
});

describe("the filter", () => {
  const rows = rowsFor(compared);

  test("shows what is of a class, a state, a policy, an outcome and has the words", () => {
    const of = (chosen: Partial<typeof noFilter>) => filtered(rows, { ...noFilter, ...chosen });
    expect(of({})).toBe(rows);
    expect(of({ class: "personal" }).stores.every(({ classes }) => classes.includes("personal"))).toBe(true);
    expect(of({ class: "personal" }).stores.length).toBeGreaterThan(0);
    expect(of({ state: "resolved" }).findings).toHaveLength(1);
    expect(of({ outcome: "blocks" }).findings).toHaveLength(2);
    expect(of({ policy: "grants-stay-onshore" }).grants).toHaveLength(2);
    expect(of({ policy: "grants-stay-onshore" }).copies).toHaveLength(0);
    expect(of({ q: "SIEM cloudwatch" }).findings.map(({ address }) => address)).toEqual([
      'module.observe.aws_cloudwatch_log_subscription_filter.siem["/serve/api"]',
    ]);
  });

  test("stands in the address, and is read from there", () => {
    const filter = { ...noFilter, q: 'a=b&c "d"', class: "personal" };
    expect(readHash(`#${hashOf(filter, "copy-1")}`)).toEqual({ filter, finding: "copy-1" });
    expect(readHash("#stores")).toBeUndefined();
    expect(readHash("")).toEqual({ filter: noFilter, finding: "" });
  });
});

describe("the picture", () => {
  test("puts stores together by place and class, and counts what goes where", () => {
    const { cards, arrows } = graphOf(rowsFor(production), new Set());
    const beijing = cards.find(({ title }) => title === "cn-north-1 (Beijing)");
    expect(beijing?.lines.map(({ classes, stores }) => [classes.join("+"), stores])).toEqual([
      ["important", 8],
      ["none", 4],
      ["personal", 4],
      ["sensitive-personal", 2],
    ]);
    expect(arrows.filter(({ verdict }) => verdict === "denied")).toHaveLength(2);
  });

  test("shows each where there are few, and where one asks", () => {
    const few = graphOf(rowsFor(documentFor("20-s3-replication-two-rules")), new Set());
    expect(few.cards.flatMap(({ lines }) => lines.map(({ name }) => name))).toContain("aws_s3_bucket.raw");
    const group = "place onshore cn-north-1 / important";
    const opened = graphOf(rowsFor(production), new Set([group]));
    const lines = opened.cards.flatMap((card) => card.lines);
    expect(lines.find(({ id }) => id === group)?.opened).toEqual({ shown: 8, all: 8 });
    expect(lines.filter(({ isMember }) => isMember)).toHaveLength(8);
  });

  test("draws what crosses through the border, and what is not known upon it", () => {
    const { border, cards, gates } = layoutOf(graphOf(rowsFor(production), new Set()));
    for (const { side, x, width } of cards) {
      const [isLeft, isRight] = [x + width < border, x > border];
      expect([isLeft, isRight]).toEqual([side === "onshore", side === "offshore"]);
    }
    expect(gates.map(({ verdict }) => verdict).sort()).toEqual(["denied", "denied", "stays"]);
  });

  test("two inputs with one address are two stores", () => {
    const store = production.stores?.[0];
    if (!store) throw new Error("the story has stores");
    const stores = ["a.json", "b.json"].map((input) => ({ ...store, input, uid: `${store.id}-${input}` }));
    const { cards } = graphOf(rowsFor({ ...production, stores, copies: [], grants: [] }), new Set());
    expect(cards.flatMap(({ lines }) => lines)).toHaveLength(2);
  });
});

test("the map has land and regions, and no borders", () => {
  expect(Object.keys(points)).toContain("cn-northwest-1");
  for (const { at } of Object.values(points)) {
    expect(at[0]).toBeGreaterThan(0);
    expect(at[0]).toBeLessThan(world.width);
    expect(at[1]).toBeLessThan(world.height);
  }
});

test("what ends is told in time, the soonest first", () => {
  const record = {
    id: "A-1",
    mechanism: "m",
    status: "active",
    state: "counts",
    from: null,
    classes: [],
    destinations: [],
    recipients: [],
    file: null,
  } as const;
  const on = (id: string, until: string | null) => ({
    ...record,
    id,
    until,
    classes: [],
    destinations: [],
    recipients: [],
  });
  const records = [
    on("later", "2027-02-21"),
    on("soon", "2026-11-29"),
    on("gone", "2026-11-21"),
    on("today", "2026-11-22"),
    on("open", null),
    on("quarter", "2027-02-20"),
  ];
  const waivers = [{ id: "W-1", until: "2026-12-22", ticket: "T", approver: "a", findings: ["x"] }];
  const endings = endingsOf({ today: "2026-11-22", records, waivers, covered: [] });
  expect(endings.map(({ id, days }) => [id, days])).toEqual([
    ["gone", -1],
    ["today", 0],
    ["soon", 7],
    ["W-1", 30],
    ["quarter", 90],
  ]);
  expect(daysUntil("2028-02-28", "2028-03-01")).toBe(2);
});

describe("what people read", () => {
  const copies = rowsFor(production).copies;
  const [copy] = copies;
  const end = { name: "Frankfurt", isResource: false, spot: "eu-central-1", place: "Frankfurt", side: "offshore" };
  const to = (classes: readonly string[], state?: "new" | "worse" | "unchanged") =>
    ({ ...copy, to: end, classes, ...(state && { state }) }) as (typeof copies)[number];
  const graph = (...its: (typeof copies)[number][]) =>
    graphOf({ findings: [], stores: [], copies: its, grants: [] }, new Set());
  const frankfurt = (...its: (typeof copies)[number][]) =>
    graph(...its)
      .cards.flatMap(({ lines }) => lines)
      .find(({ name }) => name === "Frankfurt");

  test("a target has the classes of all that comes there, and says where one is not known", () => {
    expect(frankfurt(to(["important"]), to(["personal"]))?.classes).toEqual(["important", "personal"]);
    expect(frankfurt(to(["personal"]), to(["personal"]))?.classes).toEqual(["personal"]);
    expect(frankfurt(to([]), to(["personal"]))?.classes).toEqual(["?", "personal"]);
  });

  test("an arrow is thick where anything in it is new or worse", () => {
    const isFresh = (...its: (typeof copies)[number][]) => graph(...its).arrows.map((arrow) => arrow.isFresh);
    expect(isFresh(to(["personal"], "unchanged"), to(["personal"], "worse"))).toEqual([true]);
    expect(isFresh(to(["personal"], "unchanged"))).toEqual([false]);
    expect(html(compared)).toMatch(/class="arc \w+ fresh"/);
    expect(html(compared)).toMatch(/class="arrow \w+ \w+ fresh"/);
    expect(html(production)).not.toMatch(/class="(arc|arrow)[^"]* fresh"/);
  });

  test.each(["en", "zh-CN"] as const)("the sentence of what leaves stands under the verdict in %s", (language) => {
    for (const document of [production, compared]) {
      const [sentence = ""] = deltaOf(document).map((said) => tell(said, language));
      expect(sentence).not.toBe("");
      expect(html(document, language)).toContain(`</h1><p class="sentence">${escaped(sentence)}</p>`);
    }
  });

  test("classes are told in Chinese beside Chinese text", () => {
    const body = html(compared, "zh-CN").replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, "");
    const said = [...body.matchAll(/>([^<]+)</g)].map(([, text]) => text);
    expect(said).toContain("重要数据");
    expect(said.filter((text) => /^(important|personal)( \+ .*)?$/.test(text ?? ""))).toEqual([]);
  });
});
