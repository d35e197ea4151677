import { describe, expect, test } from "vitest";
import { addMonths, addWorkingDays, addYears, inForce, isDay, isWorkingDay } from "../../src/law/dates";
import { todayInChina } from "../../src/today";

describe("the corresponding day (Civil Code, art. 202)", () => {
  test.each([
    ["2024-03-22", 3, "2027-03-22"],
    ["2024-02-29", 3, "2027-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2025-12-31", 3, "2028-12-31"],
    ["2026-01-01", 3, "2029-01-01"],
    ["9999-12-31", 3, "9999-12-31"],
  ])("%s and %i years is %s", (day, years, there) => expect(addYears(day, years)).toBe(there));

  test.each([
    ["2027-08-31", -6, "2027-02-28"],
    ["2028-08-29", -6, "2028-02-29"],
    ["2027-05-31", -6, "2026-11-30"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["9999-12-31", 1, "9999-12-31"],
  ])("%s and %i months is %s", (day, months, there) => expect(addMonths(day, months)).toBe(there));
});

describe("working days (yearly notices of the General Office of the State Council)", () => {
  test.each([
    ["2026-11-22", false, "a Sunday"],
    ["2026-11-23", true, "a Monday"],
    ["2026-01-04", true, "a Sunday made up for New Year"],
    ["2026-02-23", false, "the last day of the Spring Festival"],
    ["2026-02-24", true, "the day after it"],
    ["2025-10-08", false, "National Day and Mid-Autumn together"],
    ["2025-10-11", true, "a Saturday made up for it"],
    ["2024-02-09", true, "New Year's Eve of 2024, when leave was only encouraged"],
    ["2024-09-14", true, "a Saturday made up for Mid-Autumn"],
  ])("%s: %s, %s", (day, is) => expect(isWorkingDay(day)).toBe(is));

  test.each([
    ["2026-03-02", 10, "2026-03-16", true],
    ["2026-09-18", 10, "2026-10-09", true],
    ["2026-02-13", 10, "2026-03-05", true],
    ["2026-12-25", 10, "2027-01-08", false],
    ["2026-11-22", -1, "2026-11-20", true],
    ["9999-12-25", 10, "9999-12-31", false],
    ["0000-01-03", -10, "-000001-12-20", false],
  ])("%s and %i working days is %s; certain: %s", (day, n, there, certain) =>
    expect(addWorkingDays(day, n)).toEqual({ day: there, certain }),
  );

  test("the window for an extension opens 60 working days before the last day (Provisions 2024, art. 9)", () =>
    expect(addWorkingDays("2026-12-31", -60)).toEqual({ day: "2026-10-09", certain: true }));
});

test("days are real days", () => {
  expect(["2026-02-29", "2026-2-1", "20260201", 20260201, undefined, "2026-13-01"].some(isDay)).toBe(false);
  expect(["2024-02-29", "2026-12-31"].every(isDay)).toBe(true);
});

test("a day is that of China", () => {
  expect(todayInChina(new Date("2026-11-21T15:59:59Z"))).toBe("2026-11-21");
  expect(todayInChina(new Date("2026-11-21T16:00:00Z"))).toBe("2026-11-22");
});

test("both days of a validity belong to it, and sources may differ about the first", () => {
  const force = { from: "2026-02-03", surelyFrom: "2026-07-01", until: "2026-12-31" };
  const days = ["2026-02-02", "2026-02-03", "2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01"];
  expect(days.map((day) => inForce(force, day))).toEqual(["no", "maybe", "maybe", "yes", "yes", "no"]);
});
