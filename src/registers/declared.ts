import type { Domain, Geo, Profile, Scenario } from "../../catalog/law/vocabulary";
import { yearOf } from "../law/dates";
import { type ExportFlow, folded, undeclared, type Volumes } from "../law/flow";
import type { Facet, Facets } from "../model/data-map";
import { type Fact, isUnknown, unknown } from "../model/value";
import { accountEntry, type Dataset, type ExporterEntry, type Registers } from "./registers";

interface By {
  readonly registers: Registers;
  readonly today: string;
  readonly profile: Profile;
}

type Declared = Omit<ExportFlow, "kind" | "leaves" | "classes" | "destination" | "recipient">;

/** What tags, datasets and exporters say of the data that a flow carries, and of who exports it. */
export function declaredFor(facets: Facets, account: Fact<string>, by: By): Declared {
  const { registers, today, profile } = by;
  const ids = facets.dataset?.values ?? [];
  const datasets = registers.datasets.filter(({ id }) => ids.includes(id));
  return {
    ...dataOf(facets, datasets),
    ...(registers.exporters.length === 0 && !profile.reviewBlocks
      ? undeclared(today)
      : exporting(exporterOf(datasets, account, registers), today)),
  };
}

function dataOf(facets: Facets, datasets: readonly Dataset[]): Partial<Declared> {
  const { geo, origin, domain, scenario } = facets;
  const items = datasets.flatMap((one) => one.items ?? []);
  const purposes = datasets.flatMap((one) => one.purpose ?? []);
  const { override } = datasets.find((one) => one.override !== undefined) ?? {};
  return {
    ...(items.length > 0 && { items }),
    ...(geo && { geo: strictest(geo, ["raw", "treated", "none"]) as Fact<Geo> }),
    ...(origin && { origin: strictest(origin, ["domestic", "foreign"]) as Fact<"domestic" | "foreign"> }),
    ...(domain && { domains: (domain.unknown ?? domain.values) as Fact<readonly Domain[]> }),
    ...(scenario?.values.length === 1 && { scenario: scenario.values[0] as Scenario }),
    // Of data of several sets the purpose is known once that of each is.
    ...(purposes.length > 0 && {
      purpose: datasets.every((one) => one.purpose !== undefined) ? purposes : unknown("not-declared", "a purpose"),
    }),
    ...(override && { override }),
  };
}

/** The first of the words that is there. What is not known may be a stricter one. */
function strictest({ values, unknown: why }: Facet, order: readonly string[]): Fact<string> {
  const found = order.find((word) => values.includes(word));
  if (why && found !== order[0]) return why;
  return found ?? unknown("class-not-in-scheme");
}

/** By the datasets, by who answers for the account, or the only one. */
function exporterOf(
  datasets: readonly Dataset[],
  account: Fact<string>,
  registers: Registers,
): ExporterEntry | undefined {
  const { exporters } = registers;
  const named = [...new Set(datasets.flatMap(({ exporter }) => (exporter === undefined ? [] : [folded(exporter)])))];
  if (named.length > 1) return undefined;
  const owner = isUnknown(account) ? undefined : accountEntry(registers, account, undefined)?.owner;
  const [name = owner && folded(owner)] = named;
  const found = exporters.find((one) => name !== undefined && namesOf(one).includes(name));
  if (found) return found;
  const group = exporters.find(
    ({ subsidiaries = [] }) => name !== undefined && subsidiaries.map(folded).includes(name),
  );
  // A company of the group exports under its own name.
  if (group) return { ...group, name: name as string, aliases: undefined, uscc: undefined };
  return exporters.length === 1 && named.length === 0 ? exporters[0] : undefined;
}

function namesOf({ name, aliases = [], uscc }: ExporterEntry): string[] {
  return [name, ...aliases, ...(uscc === undefined ? [] : [uscc])].map(folded);
}

function exporting(
  entry: ExporterEntry | undefined,
  today: string,
): Pick<Declared, "exporter" | "volumes" | "carriedAtMost"> {
  const open = unknown("exporter-not-declared");
  if (!entry) return { exporter: { name: open, isCiio: open }, volumes: open };
  const { name, uscc, aliases, isCiio, zone, city, volumes: declared = [] } = entry;
  const volumes = volumesIn(declared, yearOf(today));
  return {
    exporter: {
      name,
      isCiio: isCiio === "yes" || (isCiio === "no" ? false : unknown("not-declared", "isCiio")),
      ...(uscc !== undefined && { uscc }),
      ...(aliases && { aliases }),
      ...(zone !== undefined && { zone }),
      ...(city !== undefined && { city }),
    },
    volumes,
    // How many of them one record carries nobody declares.
    carriedAtMost: volumes,
  };
}

function volumesIn(volumes: NonNullable<ExporterEntry["volumes"]>, year: number): Fact<Volumes> {
  const declared = volumes.find((one) => one.year === year);
  const missing = unknown("not-declared", `volumes of ${year}`);
  if (!declared) return missing;
  const { plain = missing, sensitive = missing } = declared;
  return { year, plain, sensitive };
}
