import { describe, expect, test } from "vitest";
import { fleet, reported, rows, site } from "../support/fleet";

const about = { repository: "lantu/lake", name: "lake" };
const at = (day: string) => ({ ...about, at: `${day}T02:00:00Z` });
const [bad, fine] = ["20-s3-replication-two-rules", "05-region-not-decidable"] as const;

describe("reports of one stack are one history", () => {
  const files = {
    "a.json": reported(bad, at("2026-11-01"), { today: "2026-11-01" }),
    "b.json": reported(fine, at("2026-11-20"), { today: "2026-11-20" }),
    "c.json": reported(bad, { ...about, name: "ota" }, { today: "2026-11-10" }),
  };
  const pages = site(fleet(files));

  test("the newest counts, older ones make the trend", () => {
    expect(rows(pages, "stacks").map(({ stack, verdict, reports }) => [stack, verdict, reports])).toEqual([
      ["lantu/lake · ota", "broken", 1],
      ["lantu/lake · lake", "undetermined", 2],
    ]);
    expect(rows(pages, "trend").map(({ day, stacks, broken }) => [day, stacks, broken])).toEqual([
      ["2026-11-01", 1, 1],
      ["2026-11-10", 2, 2],
      ["2026-11-20", 2, 1],
    ]);
  });

  test("the order of the files says nothing, and the day is that of the newest", () => {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(site(fleet(turned))).toEqual(pages);
    expect(fleet(files).today).toBe("2026-11-20");
  });

  test("another environment, and without a name other inputs, are another stack", () => {
    const unnamed = (file: string) => reported(bad, {}, { inputs: [{ file, format: "terraform-plan" }] });
    const others = site(
      fleet({
        "a.json": reported(bad, { ...about, environment: "prod" }),
        "b.json": reported(fine, { ...about, environment: "test" }),
        "c.json": unnamed("one/plan.json"),
        "d.json": unnamed("other/plan.json"),
      }),
    );
    expect(rows(others, "stacks").map(({ stack, told }) => [stack, told])).toEqual([
      ["lantu/lake · lake (prod)", "name"],
      ["one/plan.json", "files"],
      ["other/plan.json", "files"],
      ["lantu/lake · lake (test)", "name"],
    ]);
    expect(rows(others, "notes").map(({ kind }) => kind)).toEqual(["unnamed", "unnamed"]);
  });
});

test("of two reports of the same moment that contradict each other the worse counts, and both are told", () => {
  const pages = site(fleet({ "a.json": reported(bad, at("2026-11-01")), "b.json": reported(fine, at("2026-11-01")) }));
  expect(rows(pages, "stacks")[0]).toMatchObject({ verdict: "broken", reports: 2 });
  expect(rows(pages, "reports").map(({ file, counts }) => [file, counts])).toEqual([
    ["a.json", "newest"],
    ["b.json", "contradicted"],
  ]);
  expect(rows(pages, "notes")).toMatchObject(
    [{ kind: "contradiction", detail: "2026-11-01T02:00:00.000Z: b.json" }, { kind: "other-inputs" }].slice(0, 1),
  );
});

test("a report that is there twice counts once", () => {
  const one = reported(bad, at("2026-11-01"));
  const pages = site(fleet({ "b.json": one, "a.json": one }));
  expect(rows(pages, "reports").map(({ file, counts }) => [file, counts])).toEqual([
    ["a.json", "newest"],
    ["b.json", "again"],
  ]);
  expect(rows(pages, "notes")).toEqual([]);
});

test("mixed versions, silent stacks, pull requests and parts of deployments are told", () => {
  const newer = reported(bad, { ...about, name: "ota", change: "12" }, { tool: { name: "onshore", version: "0.2.0" } });
  const part = { ...newer, coverage: { ...newer.coverage, isPart: true } };
  const pages = site(fleet({ "a.json": reported(bad, about, { today: "2026-09-01" }), "b.json": part }));
  expect(rows(pages, "notes").map(({ kind, stack, detail }) => [kind, stack, detail])).toEqual([
    ["mixed-tools", null, "0.1.0 (1); 0.2.0 (1)"],
    ["of-a-change", "lantu/lake · ota", "12"],
    ["silent", "lantu/lake · lake", "2026-09-01"],
    ["part", "lantu/lake · ota", "plan.json"],
  ]);
});

test("silence is counted from when the report was made, and not from the day it was judged as of", () => {
  const silent = (made: string) => {
    const its = fleet({ "a.json": reported(bad, at(made), { today: "2026-11-22" }) }, "2026-11-22");
    return rows(site(its), "notes").filter(({ kind }) => kind === "silent");
  };
  expect(silent("2026-10-01")).toMatchObject([{ detail: "2026-10-01" }]);
  expect(silent("2026-10-23")).toEqual([]);
});
