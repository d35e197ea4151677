import { holidays } from "../../catalog/law";
import type { Day, InForce } from "../../catalog/law/vocabulary";

const oneDay = 86_400_000;

/** Years have four figures, so that a later day is a later text too. What would be after this Friday is this Friday. */
const lastDay = "9999-12-31";

/** Whether a text is a day of the calendar, `2026-11-22`. Days are those of China; `todayInChina` tells the day of an instant. */
export function isDay(text: unknown): boolean {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && dayOf(time) === text;
}

export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(day) + days * oneDay);
}

/** The corresponding day: three years after 22 March is 22 March; after 29 February it is 28 February where there is no 29th. */
export function addYears(day: Day, years: number): Day {
  const there = `${String(Math.min(yearOf(day) + years, yearOf(lastDay))).padStart(4, "0")}${day.slice(4)}`;
  return isDay(there) ? there : `${there.slice(0, 8)}28`;
}

/** The corresponding day: six months before 31 August is the last of February. */
export function addMonths(day: Day, months: number): Day {
  const month = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  const there = [day.slice(8), "30", "29", "28"].map((at) => `${first}-${at}`).find(isDay);
  return there ?? lastDay;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Whether a day is worked in China; in a year of which the calendar is not known, whether it is Monday to Friday. */
export function isWorkingDay(day: Day): boolean {
  const year = holidays[day.slice(0, 4)];
  if (year?.work.includes(day)) return true;
  if (year?.off.some(([first, last]) => first <= day && day <= last)) return false;
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The n-th working day after a day, or before it if n is negative; the day itself does not count (Civil Code, art. 201).
 * `certain` is false if a year on the way has no calendar yet.
 */
export function addWorkingDays(day: Day, n: number): { readonly day: Day; readonly certain: boolean } {
  let at = day;
  let certain = true;
  for (let left = Math.abs(n); left > 0; ) {
    at = addDays(at, Math.sign(n));
    certain &&= Object.hasOwn(holidays, at.slice(0, 4));
    if (isWorkingDay(at)) left--;
  }
  return { day: at, certain };
}

/** Both days belong to it. `maybe`: sources differ about the first day. */
export function inForce({ from = "", surelyFrom = "", until = "9" }: InForce, day: Day): "yes" | "no" | "maybe" {
  if (day < from || day > until) return "no";
  return day < surelyFrom ? "maybe" : "yes";
}

export function inForceOn<T extends InForce>(list: readonly T[], day: Day): T[] {
  return list.filter((one) => inForce(one, day) !== "no");
}

function dayOf(time: number): Day {
  return new Date(Math.min(time, Date.parse(lastDay))).toISOString().slice(0, -"T00:00:00.000Z".length);
}
