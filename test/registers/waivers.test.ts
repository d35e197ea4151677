import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/input-error";
import { tell } from "../../src/language";
import { loadConfiguration } from "../../src/load-configuration";
import { readWaivers } from "../../src/registers/waivers";

const policies = ["stores-stay-onshore", "copies-stay-onshore"];
const read = (text: string) => readWaivers("waivers.yaml", text, policies);
const entry = (over: Readonly<Record<string, string | undefined>> = {}) => {
  const its = {
    ...{ id: "W-1", policy: "stores-stay-onshore", resource: "aws_s3_bucket.tracks", reason: "moves", ticket: "SEC-1" },
    ...{ approver: "Li Lei", from: "2026-11-01", until: "2026-11-30", ...over },
  };
  const lines = Object.entries(its).flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}`));
  return `- ${lines.join("\n  ")}\n`;
};
const told = (text: string) =>
  read(text).faults.map(({ entry: its, at, says, next }) => `${its} ${at} ${tell(says, "en")}. ${tell(next, "en")}`);

test("an entry, with where it stands", () => {
  expect(read(`\n${entry()}`)).toEqual({
    waivers: [
      {
        ...{ id: "W-1", policy: "stores-stay-onshore", resource: "aws_s3_bucket.tracks", reason: "moves" },
        ...{ ticket: "SEC-1", approver: "Li Lei", from: "2026-11-01", until: "2026-11-30" },
        at: "waivers.yaml:2:3",
      },
    ],
    faults: [],
  });
});

test.each(["", "# nothing yet\n", "[]"])("%j has no waiver and no fault", (text) => {
  expect(read(text)).toEqual({ waivers: [], faults: [] });
});

describe("a malformed entry is told with its place and what to do, and does not count", () => {
  const id = "stores-stay-onshore-b52dbc436ca4";
  const finding = { policy: undefined, resource: undefined, finding: id };

  test.each([
    [
      "a misspelt key",
      entry({ tiket: "X" }),
      ['waivers: W-1 waivers.yaml:9:3 "tiket" is not known. did you mean ticket?'],
    ],
    ["no reason", entry({ reason: undefined }), ["waivers: W-1 waivers.yaml:1:3 reason is missing. add it"]],
    [
      "an empty approver",
      entry({ approver: '" "' }),
      ["waivers: W-1 waivers.yaml:6:3 approver: it is empty. correct the value"],
    ],
    [
      "a ticket that is a number",
      entry({ ticket: "12" }),
      ["waivers: W-1 waivers.yaml:5:3 ticket: a text is expected here. correct the value"],
    ],
    [
      "no day",
      entry({ until: "soon" }),
      ["waivers: W-1 waivers.yaml:8:3 until: a day is written 2026-11-22. correct the value"],
    ],
    [
      "a day that there is not",
      entry({ until: "2026-11-31" }),
      ["waivers: W-1 waivers.yaml:8:3 until: there is no such day. correct the value"],
    ],
    [
      "an end before the start",
      entry({ until: "2026-10-31" }),
      ["waivers: W-1 waivers.yaml:8:3 until: until is before from. correct the value"],
    ],
    ["no last day", entry({ until: undefined }), ["waivers: W-1 waivers.yaml:1:3 until is missing. add it"]],
    [
      "a misspelt policy",
      entry({ policy: "store-stays-onshore" }),
      ['waivers: W-1 waivers.yaml:2:3 there is no policy "store-stays-onshore". did you mean stores-stay-onshore?'],
    ],
    [
      "every policy",
      entry({ policy: '"*"' }),
      ['waivers: W-1 waivers.yaml:2:3 there is no policy "*". use one of stores-stay-onshore, copies-stay-onshore'],
    ],
    [
      "no policy",
      entry({ policy: undefined }),
      ["waivers: W-1 waivers.yaml:1:3 it names too little. name a finding, or a policy and a resource"],
    ],
    [
      "no resource",
      entry({ resource: undefined }),
      ["waivers: W-1 waivers.yaml:1:3 it names too little. name a finding, or a policy and a resource"],
    ],
    [
      "a finding and a policy",
      entry({ finding: id }),
      [
        "waivers: W-1 waivers.yaml:1:3 it names a finding, and more beside it. name a finding, or a policy and a resource",
      ],
    ],
    [
      "the short id of a finding",
      entry({ ...finding, finding: "b52dbc4" }),
      [
        "waivers: W-1 waivers.yaml:7:3 finding: a finding is named by its whole id, which onshore why tells. correct the value",
      ],
    ],
    [
      "a finding of another policy",
      entry({ ...finding, finding: "store-stay-onshore-b52dbc436ca4" }),
      ['waivers: W-1 waivers.yaml:7:3 there is no policy "store-stay-onshore". did you mean stores-stay-onshore?'],
    ],
    [
      "what is still to be filled in",
      entry({ ticket: "<ticket>" }),
      ["waivers: W-1 waivers.yaml:5:3 ticket: <ticket> is still to be filled in. write the value in its place"],
    ],
    [
      "a text",
      "- hello\n",
      ["waivers.yaml waivers.yaml:1:3 the entry: an entry with names and values is expected here. correct the value"],
    ],
    [
      "a file that is no list",
      "waivers: []\n",
      ["waivers.yaml waivers.yaml:1:1 the file: a list of waivers is expected here. begin each with a hyphen"],
    ],
    [
      "a file that is no YAML",
      "- {\n",
      [expect.stringMatching(/^waivers.yaml waivers.yaml:1:3 not YAML: a \{ is not closed. correct the line$/)],
    ],
  ] as const)("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(read(text).waivers).toEqual([]);
  });

  test("and the others count", () => {
    const { waivers, faults } = read(`${entry({ ticket: undefined })}${entry({ id: "W-2" })}- ~\n`);
    expect(waivers.map(({ id: its }) => its)).toEqual(["W-2"]);
    expect(faults).toHaveLength(2);
  });

  test("of two with one id neither counts", () => {
    const { waivers, faults } = read(entry() + entry({ ticket: "SEC-2" }));
    expect({ waivers, faults: faults.map(({ at, says }) => `${at} ${tell(says, "en")}`) }).toEqual({
      waivers: [],
      faults: [
        "waivers.yaml:1:3 the id W-1 stands here more than once",
        "waivers.yaml:9:3 the id W-1 stands here more than once",
      ],
    });
  });

  test("what a reason says is never told", () => {
    expect(JSON.stringify(read(entry({ reason: "[hunter2]", until: undefined })).faults)).not.toContain("hunter2");
  });
});

describe("the file", () => {
  const folder = mkdtempSync(join(tmpdir(), "waivers-"));
  const load = (configuration: string) => {
    writeFileSync(join(folder, "onshore.yaml"), configuration);
    return loadConfiguration(join(folder, "onshore.yaml"), policies).registers.waivers;
  };

  test("is none without an onshore.yaml, and where there is none", () => {
    const none = { waivers: [], faults: [], longestDays: 90 };
    expect(loadConfiguration(undefined, policies).registers.waivers).toEqual(none);
    expect(load("{}")).toEqual(none);
  });

  test("stands beside onshore.yaml, which may name another and say how far waivers go", () => {
    writeFileSync(join(folder, "waivers.yaml"), entry());
    writeFileSync(join(folder, "accepted.yaml"), entry({ id: "W-2" }));
    const ids = (configuration: string) => load(configuration).waivers.map(({ id }) => id);
    expect(ids("{}")).toEqual(["W-1"]);
    expect(ids("waivers: { file: accepted.yaml }")).toEqual(["W-2"]);
    expect(load("waivers: { longestDays: 30, approvers: [Li Lei] }")).toMatchObject({
      longestDays: 30,
      approvers: ["Li Lei"],
    });
  });

  test.each([
    ["waivers: { file: nowhere.yaml }", /the file of waivers cannot be read: there is no such file/],
    ["waivers: { longestDays: 0 }", /longestDays: a waiver has at least one day/],
    ["waivers: { longestDays: 1.5 }", /longestDays: a number of days is whole/],
    ["waivers: { approvers: [] }", /approvers: it is empty/],
    ["waivers: { aprovers: [x] }", /"waivers.aprovers" is not known/],
  ])("%s is refused", (configuration, message) => {
    expect(() => load(configuration)).toThrow(InputError);
    expect(() => load(configuration)).toThrow(message);
  });
});
