// What the package publishes of the catalog.
import { readFileSync } from "node:fs";
import { fromSource } from "./from-source.mjs";

const { entries, holdsNoData } = fromSource("catalog/aws/index.ts");
const { lookedAt } = fromSource("catalog/aws/looked-at.ts");
const { moduleOf, serviceNames } = fromSource("catalog/aws/service-names.ts");
const { releases, version } = fromSource("catalog/aws/release.ts");
const tokens = JSON.parse(readFileSync("catalog/aws/pulumi-types.json", "utf8"));

/** As `PublishedCatalog` in catalog/published.ts says. */
export function publishedCatalog() {
  const types = Object.keys(tokens)
    .filter((type) => entries.has(type) || holdsNoData.has(type))
    .map((type) => {
      const said = entries.get(type) ?? { holdsNoData: holdsNoData.get(type) };
      const considered = lookedAt[type] && { lookedAt: lookedAt[type] };
      return [type, { service: serviceOf(type), tokens: tokens[type], ...said, ...considered }];
    });
  return { version, releases, types: Object.fromEntries(types) };
}

function serviceOf(type) {
  const module = moduleOf[type] ?? tokens[type][0].split(":")[1].split("/")[0];
  const name = serviceNames[module];
  if (name === undefined) throw new Error(`catalog/aws/service-names.ts has no name for ${module}, of ${type}`);
  return name;
}
