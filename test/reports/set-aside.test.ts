import { describe, expect, test } from "vitest";
import { comparedWith } from "../../src/contract/difference";
import type { FindingDocument, ReportDocument, StoreDocument } from "../../src/contract/report";
import { isSilent, markdownReport } from "../../src/reports/markdown";
import { quietReport } from "../../src/reports/quiet";
import { terminalReport } from "../../src/reports/terminal";
import { documentOfStory } from "../support/documents";

type Language = "en" | "zh-CN";
const comment = (document: ReportDocument, language: Language = "en") =>
  [...markdownReport(document, language)].join("");
const verdictIn = (document: ReportDocument, language: Language = "en") => comment(document, language).split("\n")[0];
const terminal = (document: ReportDocument, language: Language = "en") =>
  [...terminalReport(document, { colour: false, width: 1000, language })].join("");
const section = (text: string, title: string) =>
  text.split(/^#### |^<summary>/m).find((one) => one.startsWith(title)) ?? "";

const hop = documentOfStory("20-s3-replication-two-rules");
const empty: ReportDocument = { ...hop, verdict: "holds", findings: [], stores: [], copies: [], grants: [] };
const counted = (document: ReportDocument): ReportDocument => {
  const of = (holds: (one: FindingDocument) => boolean) => document.findings.filter(holds).length;
  const counts = { blocking: of(({ blocks }) => blocks === true), waived: of(({ status }) => status === "waived") };
  return { ...document, summary: { ...document.summary, ...counts } };
};

/** The same deployment, whose data is said to be of another class. */
const relabelled = (document: ReportDocument, name: string): ReportDocument => {
  const its = { classes: [name], isMore: false, verdict: null };
  return counted({
    ...document,
    findings: [],
    stores: (document.stores ?? []).map((one) => ({ ...one, ...its })),
    copies: (document.copies ?? []).map((one) => ({ ...one, ...its })),
  });
};
/** A deployment in a file of that name. */
const inFile = (document: ReportDocument, file: string): ReportDocument => ({
  ...document,
  inputs: [{ file, format: "terraform-plan" }],
  findings: document.findings.map((one) => ({ ...one, resource: { ...one.resource, input: file } })),
  stores: (document.stores ?? []).map((one) => ({ ...one, input: file })),
  copies: (document.copies ?? []).map((one) => ({ ...one, input: file })),
});
const together = (one: ReportDocument, other: ReportDocument): ReportDocument =>
  counted({
    ...one,
    inputs: [...one.inputs, ...other.inputs],
    findings: [...one.findings, ...other.findings],
    stores: [...(one.stores ?? []), ...(other.stores ?? [])],
    copies: [...(one.copies ?? []), ...(other.copies ?? [])],
  });
const withStatus = (status: FindingDocument["status"]): ReportDocument => {
  const waiver = { id: "W-1", until: "2026-12-20", ticket: "X-1", approver: "li" };
  const its = { status, blocks: false, ...(status === "waived" && { waiver }) };
  return counted({ ...hop, findings: hop.findings.map((one) => ({ ...one, ...its })) });
};

describe("a class that a change lowers", () => {
  const head = comparedWith(relabelled(hop, "general"), hop, "new");
  const stores = (head.stores ?? []).length;

  test("is no pass, in either language", () => {
    expect(verdictIn(head)).toMatch(/^### ○ Onshore: nothing blocks; the class of \w+ stores? is|are lowered$/);
    expect(verdictIn(head, "zh-CN")).toContain("个存储的数据类别降低");
    expect(isSilent(head)).toBe(false);
  });

  test("each store is named, with where its data goes all the same", () => {
    const lowered = section(comment(head), "Class lowered");
    expect(lowered.match(/^- .*: .*now general data/gm)?.length).toBe(stores);
    expect(lowered).toMatch(/its data goes to .*\(/);
    expect(terminal(head)).toMatch(/Class lowered by this change:\n {2}\S+: .*, now general data\n/);
    expect(quietReport(head, { colour: false, width: 200, language: "en" })).toContain("Class lowered by this change:");
  });

  test("a flow that stays is not removed, and keeps the class that it had", () => {
    const text = comment(head);
    expect(text).toMatch(
      /This change labels \w+ flows? of .* data .*to .* as general data \((it|they) still leaves?\)/,
    );
    expect(text).not.toContain("removes");
    expect(comment(head, "zh-CN")).toContain("改标为一般数据（数据仍然出境）");
  });

  test("what is found no longer says that it is still there", () => {
    const lines = section(comment(head), "No longer found").match(/^- .*/gm) ?? [];
    expect(lines.length).toBe(hop.findings.length);
    for (const line of lines) expect(line).toContain("still there, with another class");
    expect(terminal(head)).toContain("still there, with another class");
    expect(terminal(head, "zh-CN")).toContain("仍然存在，只是数据类别由");
  });

  test("is told where nothing was found before, and where a store comes with its own class", () => {
    const store = hop.stores?.[0] as StoreDocument;
    const before = { ...empty, stores: [{ ...store, classes: ["important"], verdict: null }] };
    const now = { ...empty, stores: [{ ...store, classes: ["general"], verdict: null }] };
    const silent = comparedWith(now, now, "new");
    expect(isSilent(silent)).toBe(true);
    expect(isSilent(comparedWith(now, before, "new"))).toBe(false);
    expect(comment(comparedWith(now, before, "new"))).toContain("important data, now general data");
    expect(isSilent(comparedWith(before, now, "new"))).toBe(true);
  });

  test.each([
    ["important", "core", false],
    ["important", "personal", true],
    ["important, personal", "important", true],
    ["important", "?", false],
    ["?", "general", false],
    ["core, ?", "general", true],
  ])("from %s to %s: %s", (from, to, isLowered) => {
    const classed = (codes: string): ReportDocument => {
      const [all, isMore] = [codes.split(", ").filter((one) => one !== "?"), codes.includes("?")];
      return { ...empty, stores: [{ ...(hop.stores?.[0] as StoreDocument), classes: all, isMore, verdict: null }] };
    };
    const text = comment(comparedWith(classed(to), classed(from), "new"));
    expect(text.includes("#### Class lowered")).toBe(isLowered);
  });
});

describe("what is waived", () => {
  test("is in the table where it is new, and is no pass", () => {
    const text = comment(comparedWith(withStatus("waived"), empty, "new"));
    expect(text).toMatch(/^### ○ Onshore: nothing blocks; \w+ findings? (is|are) waived\n/);
    expect(
      section(text, "New or worse").match(/^\| ○ .*\*\*waived until 2026-12-20, by <code>W-1<\/code>\*\* \|$/gm),
    ).toHaveLength(hop.findings.length);
  });

  test("is no pass where it is not new", () => {
    const document = comparedWith(withStatus("waived"), withStatus("waived"), "new");
    expect(verdictIn(document)).toMatch(/^### ○ Onshore: nothing blocks; \w+ findings? (is|are) waived$/);
    expect(verdictIn(withStatus("waived"))).toMatch(/^### ○ /);
    expect(verdictIn(document, "zh-CN")).toMatch(/^### ○ Onshore：没有拦截；例外 \d 项$/);
  });
});

test("what is in the baseline was not there before the change for all that is known", () => {
  const document = withStatus("baseline");
  const text = comment(document);
  expect(text).toMatch(/^### ○ Onshore: nothing blocks; \w+ findings? (is|are) in the baseline\n/);
  expect(text).toContain("<summary>Broken, in the baseline");
  expect(text).not.toContain("Broken, as before");
});

test("a policy on data that leaves that is disabled is in the first line", () => {
  const policies = [
    { id: "copies-stay-onshore", kind: "copy", enforcement: "disabled" },
    { id: "waivers-are-in-order", kind: "register", enforcement: "disabled" },
  ].map((one) => ({ ...one, title: "t", severity: "high", why: "w", basis: [] }));
  const off = counted({ ...hop, verdict: "holds", findings: [], rules: { policies, profile: "p" } });
  expect(verdictIn(off)).toBe("### ○ Onshore: nothing blocks; one policy on data that leaves is disabled");
  expect(verdictIn(off, "zh-CN")).toBe("### ○ Onshore：没有拦截；1 项数据出境策略已停用");
  expect(section(comment(comparedWith(off, hop, "new")), "No longer found")).toContain(
    "still there, and not judged: the policy copies-stay-onshore is disabled",
  );
});

describe("of a plan of a part", () => {
  const part = (document: ReportDocument) => ({ ...document, coverage: { ...document.coverage, isPart: true } });
  const document = comparedWith(part(counted(empty)), hop, "new");

  test("what it shows, of another class, is told as such", () => {
    const head = comparedWith(part(relabelled(hop, "general")), hop, "new");
    expect(section(comment(head), "Not in this partial plan")).toContain("still there, with another class");
  });

  test("what it does not show is not resolved", () => {
    const text = comment(document);
    expect(text).toMatch(
      /^### \? Onshore: nothing found in the part that was seen; \w+ findings? of the base (is|are) not in this partial plan\n/,
    );
    expect(text).toMatch(/Besides, \w+ flows? of the base (is|are) not in this partial plan/);
    expect(text).toContain("No regulated data is known to leave the Chinese mainland.");
    expect(section(text, "Not in this partial plan").match(/^- /gm)?.length).toBe(hop.findings.length);
    expect(text).not.toMatch(/No longer found|removes/);
    expect(terminal(document)).toContain("Not in this partial plan, and not known to be resolved:");
    expect(terminal(document, "zh-CN")).toContain("不在本次部分计划中，不能视为已解决：");
    expect(isSilent(document)).toBe(false);
  });
});

describe("two inputs with the same address", () => {
  const base = together(inFile(hop, "base/dev.json"), inFile(hop, "base/prod.json"));
  const covered = (document: ReportDocument): ReportDocument => ({
    ...document,
    findings: [],
    copies: (document.copies ?? []).map((one) => ({ ...one, verdict: "allowed" as const, assessment: "SC-1" })),
  });
  const head = together(relabelled(inFile(hop, "head/dev.json"), "general"), covered(inFile(hop, "head/prod.json")));
  const document = comparedWith(head, base, "new");

  test("a record covers what it is for, and nothing of the other input", () => {
    const lines = section(comment(document), "No longer found").match(/^- .*/gm) ?? [];
    expect(lines.length).toBe(2 * hop.findings.length);
    for (const line of lines)
      expect(line).toMatch(/base\/dev\.json.*still there, with another class|base\/prod\.json.*covered now by SC-1/);
    expect(terminal(document)).toMatch(/in base\/prod\.json: .*covered now by SC-1/);
  });

  test("each finding says in which it is, in tables, lists and the diagram", () => {
    const added = comparedWith(together(inFile(hop, "head/dev.json"), inFile(hop, "head/prod.json")), base, "all");
    const fresh = comparedWith(together(inFile(hop, "head/dev.json"), inFile(empty, "head/prod.json")), empty, "new");
    expect(
      section(comment(added), "Broken, as before").match(/in <code>head\/(dev|prod)\.json<\/code>: /g)?.length,
    ).toBe(2 * hop.findings.length);
    const text = comment(fresh);
    expect(section(text, "New or worse")).toContain("<br><code>head/dev.json</code> |");
    expect(section(text, "What to do")).toContain(", in <code>head/dev.json</code>");
    expect(text).toMatch(/n1\["[^"]+, in head\/dev\.json"\]/);
    const [, chart = ""] = /```mermaid\n([\s\S]*?)```/.exec(comment(added)) ?? [];
    expect(chart).toContain("in head/dev.json");
    expect(chart).toContain("in head/prod.json");
  });
});

describe("the foot", () => {
  const footIn = (document: ReportDocument, language: Language = "en") =>
    comment(document, language).trimEnd().split("\n").at(-1);
  const by = (configuration: string | null): ReportDocument => ({ ...hop, configuration });

  test("names the configuration, and that of the base where it is another one", () => {
    expect(footIn(by("a/onshore.yaml"))).toContain(" · a/onshore.yaml</sub>");
    expect(footIn(by(null))).toContain(" · no onshore.yaml</sub>");
    expect(footIn(comparedWith(by("onshore.yaml"), by("onshore.yaml"), "new"))).toContain(" · onshore.yaml</sub>");
    const other = comparedWith(by("onshore.yaml"), by("base/onshore.yaml"), "new");
    expect(footIn(other)).toContain(" · onshore.yaml; the base by base/onshore.yaml</sub>");
    expect(footIn(other, "zh-CN")).toContain(" · onshore.yaml；基准采用 base/onshore.yaml</sub>");
    expect(terminal(other)).toContain("\nonshore.yaml\nthe base: base/onshore.yaml\n");
  });
});

test("each of many notices is told in full", () => {
  const notices = Array.from({ length: 7 }, (_, at) => `notice ${at} ${"of a certain length ".repeat(8)}ends ${at}`);
  const told = section(comment({ ...hop, notices }), "To be seen to").match(/^- .*/gm) ?? [];
  expect(told).toEqual(notices.map((one) => `- ${one}`));
});
