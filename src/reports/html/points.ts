import type { Point } from "./context";
import { points as regions } from "./map.generated";
import type { Rows } from "./rows";

/** Where the spots are that occur. A country of which no place is known stands where its first region does. */
export function pointsOf({ stores, copies, grants }: Rows): Record<string, Point> {
  const ends = [
    ...stores.map(({ at }) => at),
    ...copies.flatMap(({ from, to }) => [from, to]),
    ...grants.map(({ at }) => at),
  ];
  const spots = [...new Set(ends.map(({ spot }) => spot))].sort();
  return Object.fromEntries(
    spots.flatMap((spot) => {
      const point = pointOf(spot);
      return point ? [[spot, point] as const] : [];
    }),
  );
}

function pointOf(spot: string): Point | undefined {
  const region = Object.hasOwn(regions, spot) ? regions[spot] : undefined;
  if (region) return { at: region.at, kind: "region" };
  const inCountry = Object.values(regions).find(({ country }) => country === spot);
  return inCountry && { at: inCountry.at, kind: "country" };
}
