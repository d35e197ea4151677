const hour = 3_600_000;

/** The day it is in China (UTC+8, no summer time), `2026-11-22`. */
export function todayInChina(now: Date): string {
  return new Date(now.getTime() + 8 * hour).toISOString().slice(0, 10);
}
