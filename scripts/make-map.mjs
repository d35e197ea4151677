// Draws the world once: the outlines of the land, without any border, and where the regions stand on it. Writes
// src/reports/html/map.generated.ts. Run it when catalog/aws/coordinates.ts changes: node scripts/make-map.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { fromSource } from "./from-source.mjs";

const width = 960;
/** What lies south of this has no region, and takes a fifth of the picture. */
const south = -57;

const { coordinates } = fromSource("catalog/aws/coordinates.ts");
const { regions, localZones } = fromSource("catalog/aws/regions.ts");
const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve("world-atlas/land-110m.json"), "utf8"));
const land = feature(world, world.objects.land);
const [{ geometry }] = land.features;
const polygons = geometry.coordinates.filter(([ring]) => ring.some(([, latitude]) => latitude > south));
const projection = geoNaturalEarth1().fitWidth(width, { type: "Sphere" });
const outline = relative(geoPath(projection).digits(1)({ type: "MultiPolygon", coordinates: polygons }));
const height = Math.round(projection([0, south])[1]);

const points = Object.fromEntries(
  Object.entries(coordinates).map(([name, place]) => {
    const country = regions[name]?.[1] ?? localZones[name]?.[0];
    if (country === undefined) throw new Error(`${name}: catalog/aws/regions.ts does not have it`);
    return [name, { at: projection(place).map((one) => Math.round(one * 10) / 10), country }];
  }),
);

writeFileSync(
  "src/reports/html/map.generated.ts",
  `// Made by node scripts/make-map.mjs from world-atlas (ISC), which is Natural Earth (public domain, https://www.naturalearthdata.com),
// and catalog/aws/coordinates.ts. Land only: it says nothing of borders.
/** The world in the projection of Natural Earth; the outline of the land in tenths of a unit. */
export const world = ${JSON.stringify({ width, height, outline })} as const;

/** Where the regions stand on it, and in which country. */
export const points: Readonly<Record<string, { readonly at: readonly [number, number]; readonly country: string }>> =
  ${JSON.stringify(points)} as const;
`,
);

/** The path with steps from point to point, in tenths: less than half as long. */
function relative(path) {
  return path
    .split("Z")
    .filter(Boolean)
    .map((ring) => {
      const all = ring
        .slice(1)
        .split("L")
        .map((point) => point.split(",").map((one) => Math.round(Number(one) * 10)));
      const steps = all.slice(1).map(([x, y], position) => [x - all[position][0], y - all[position][1]]);
      const kept = steps.filter(([x, y]) => x !== 0 || y !== 0);
      return `M${all[0].join(" ")}l${kept.map((step) => step.join(" ")).join(" ")}z`;
    })
    .join("")
    .replaceAll(" -", "-");
}
