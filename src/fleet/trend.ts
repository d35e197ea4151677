import { todayInChina } from "../today";
import type { History } from "./history";
import type { Numbers } from "./made";

/** How the fleet stood on a day. */
export interface Point extends Numbers {
  readonly day: string;
  readonly stacks: number;
}

/** How it stood at the end of each day on which a report was made: every stack as its newest report until then told it. */
export function trendOf(histories: readonly History[]): Point[] {
  const made = histories
    .flatMap(({ reports }) => reports.filter(({ counts }) => counts === "newest" || counts === "older"))
    .sort((one, other) => one.moment - other.moment);
  const stood = new Map<string, Numbers>();
  const points = new Map<string, Point>();
  let sum: Numbers = nothing;
  for (const { stack, numbers, moment } of made) {
    sum = added(added(sum, numbers, 1), stood.get(stack.key) ?? nothing, -1);
    stood.set(stack.key, numbers);
    const day = todayInChina(new Date(moment));
    points.set(day, { ...sum, day, stacks: stood.size });
  }
  return [...points.values()];
}

const nothing: Numbers = { broken: 0, undetermined: 0, blocking: 0, waived: 0, denied: 0, review: 0, allowed: 0 };

function added(one: Numbers, other: Numbers, times: 1 | -1): Numbers {
  const names = Object.keys(nothing) as (keyof Numbers)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + times * other[name]])) as unknown as Numbers;
}
