import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { comparedWith } from "../../src/contract/difference";
import { documentOf } from "../../src/contract/of-report";
import type { ReportDocument } from "../../src/contract/report";
import { languages } from "../../src/language";
import { isSilent, markdownReport, summaryReport } from "../../src/reports/markdown";
import { allHostile, hostile, hostileTexts } from "../support/hostile";
import { judged } from "../support/judged";
import { story } from "../support/stories";

const documentNamed = (name: string): ReportDocument => {
  const { deployment, registers, today } = story(name);
  return documentOf(judged(deployment, registers, today), { version: "0.1.0" });
};
const stack = documentNamed("80-production-stack");
const recovery = documentNamed("disaster-recovery");
const readers = documentNamed("76-assessed-readers");
const waived = documentNamed("waivers-that-count");
const compared = comparedWith(stack, recovery, "new");
const none = { classes: ["general"], verdict: null };
const lowered: ReportDocument = {
  ...stack,
  findings: [],
  stores: stack.stores?.map((one) => ({ ...one, ...none })),
  copies: stack.copies?.map((one) => ({ ...one, ...none })),
  grants: stack.grants?.map((one) => ({ ...one, ...none })),
};
const part = { ...waived.coverage, isPart: true };
const twice = { ...waived, inputs: [...waived.inputs, { file: "other.json", format: "x" }], coverage: part };
const documents: Readonly<Record<string, ReportDocument>> = {
  stack,
  readers,
  waived,
  compared,
  "compared the other way": comparedWith(recovery, stack, "all"),
  "with a baseline": {
    ...compared,
    baseline: { file: "b.json", softened: 1, worse: 0, stale: [{ id: "x", policy: "p", address: "a", message: "m" }] },
  },
  "a lower class": comparedWith(lowered, stack, "new"),
  "two inputs, one of which a partial plan does not show": comparedWith(twice, stack, "new"),
  "of a run": { ...compared, about: { name: "prod", run: "https://ci.example.com/run/1" } },
};
const reports = { markdownReport, summaryReport } as const;
const names = Object.keys(reports) as (keyof typeof reports)[];

const written = (name: keyof typeof reports, document: ReportDocument, language: (typeof languages)[number] = "en") =>
  [...reports[name](document, language)].join("");

/** As GitHub renders it, but for what it takes out. */
const rendered = (text: string) =>
  micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];
const tree = (text: string) =>
  nodesIn(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);

/** What a report is made of. There are no links, images, footnotes, emphases or code spans in it: code is a tag of ours. */
const kinds = new Set("root heading text paragraph strong html table tableRow tableCell list listItem code".split(" "));

const ours =
  /^<\/?(?:h3|h4|p|strong|table|thead|tbody|tr|th|td|w?br|ol|ul|li|pre|code|sub|summary|details)(?: class="language-(?:mermaid|yaml)"| open| \/)?>$/;

/** What it would link, notify or replace, and what nobody sees, in all that is neither code nor a mark of ours. */
const heeded = /@\w|#\d|GH-\d|!\d|:\/\/|www\.|:[a-z]+:|\$\w/i;
const unseen =
  /[\p{Cs}\p{Default_Ignorable_Code_Point}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;
const drawn =
  /^(?:flowchart LR| +subgraph \w+\["(?:[^"<>[\]{}%;`#&|]|#\d+;)*"\]| +n\d+\["(?:[^"<>[\]{}%;`#&|]|#\d+;)*"\]| +end| +n\d+ (?:==>|-\.->|-->)\|"(?:[^"<>[\]{}%;`#&|]|#\d+;)*"\| n\d+| +style \w+ stroke-dasharray: 6 4)$/;

function assertHarmless(text: string): void {
  const html = rendered(text);
  const tags = html.match(/<[a-z/!?][^>]*>/gi) ?? [];
  expect([...new Set(tags)].filter((tag) => !ours.test(tag))).toEqual([]);
  expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details/g)?.length);
  const prose = html.replace(/<pre>[\s\S]*?<\/pre>|<code>.*?<\/code>/g, "|").replace(/&(?:amp|lt|gt|quot);/g, " ");
  expect(heeded.exec(prose.replace(/<[^>]*>/g, "\n"))).toBeNull();
  expect(unseen.exec(text)).toBeNull();
  const nodes = tree(text);
  expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !kinds.has(type))).toEqual([]);
  for (const { children = [] } of nodes.filter(({ type }) => type === "table"))
    expect(new Set(children.map((row) => row.children?.length)).size).toBe(1);
  for (const [, chart = ""] of text.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm))
    expect(chart.split("\n").filter((line) => !drawn.test(line))).toEqual([]);
}

describe.each(names)("%s", (name) => {
  test.each(Object.keys(documents))("%s: our own marks and nothing else", (key) => {
    for (const language of languages) assertHarmless(written(name, documents[key] as ReportDocument, language));
  });

  const mails = "li@example.cn mailto:li@example.cn xmpp:li@example.cn/x <li@example.cn> ftp://example.cn";
  test.each(Object.entries({ ...hostileTexts, mails, all: allHostile }))(
    "hostile text in every field: %s",
    (_, text) => {
      for (const key of [
        "with a baseline",
        "waived",
        "a lower class",
        "two inputs, one of which a partial plan does not show",
      ])
        assertHarmless(written(name, hostile(documents[key] as ReportDocument, text)));
    },
  );

  test("a megabyte in every field stays within the limits, and says what is left out", () => {
    for (const text of ["`|".repeat(500_000), "\u{1f697}".repeat(500_000), "重".repeat(1_000_000)]) {
      const its = written(name, hostile(compared, text));
      const isWithin = name === "markdownReport" ? its.length < 65_536 : Buffer.byteLength(its) < 1_048_576;
      expect(isWithin).toBe(true);
      assertHarmless(its);
    }
  });

  test("the same document gives the same bytes", () => {
    expect(written(name, compared)).toBe(written(name, structuredClone(compared)));
  });
});

describe("what is too long", () => {
  const many = (number: number): ReportDocument => ({
    ...compared,
    findings: Array.from({ length: number }, (_, at) => ({
      ...(compared.findings[at % compared.findings.length] as ReportDocument["findings"][number]),
      id: `copies-stay-onshore-${at}`,
      state: at % 2 === 0 ? ("new" as const) : ("unchanged" as const),
      remedy: "*".repeat(699),
      message: "*".repeat(699),
    })),
    about: { run: "https://ci.example.com/group/project/-/jobs/1" },
  });

  test("falls away from the least important up, and is named", () => {
    const text = written("markdownReport", many(3000));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/^### ✗ /);
    expect(text.includes("#### New or worse")).toBe(true);
    expect(text.split("\n").at(-4)).toMatch(
      /^Left out, .*What was understood.*<https:\/\/ci\.example\.com\/group\/project\/-\/jobs\/1>/,
    );
    expect(text.includes("<summary>What was understood")).toBe(false);
  });

  test("has room in a summary", () => {
    const text = written("summaryReport", many(3000));
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text.match(/and \d+ more/g)?.length).toBeGreaterThan(0);
  });

  test.each([
    "javascript:alert(1)",
    "https://ci.example.com/ onclick",
    "https://ci.example.com/>)",
    `https://e/${"a".repeat(400)}`,
  ])("%s is no address of a run", (run) => {
    const text = written("markdownReport", { ...many(3000), about: { run } });
    expect(text.includes(run.slice(0, 30))).toBe(false);
  });
});

describe("whether there is anything to say", () => {
  const clean = documentNamed("13-misspelled-class");
  const empty: ReportDocument = { ...clean, findings: [], stores: [], copies: [], grants: [] };

  test.each<[name: string, document: ReportDocument, silent: boolean]>([
    ["no finding, no flow", empty, true],
    ["a finding", { ...empty, findings: stack.findings }, false],
    ["a flow on a record", { ...empty, grants: readers.grants }, false],
    ["a finding that is resolved", comparedWith(empty, stack, "new"), false],
    ["nothing new, nothing resolved", comparedWith(empty, empty, "new"), true],
  ])("%s", (_, document, silent) => {
    expect(isSilent(document)).toBe(silent);
    expect(written("markdownReport", document)).toMatch(/^### /);
  });
});
