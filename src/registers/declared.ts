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

export type Declared = Omit<ExportFlow, "kind" | "leaves" | "classes" | "destination" | "recipient">;

/**
 * What tags, datasets and exporters say of the data that a flow carries, and of who exports it. Where no exporter is declared, a strict
 * profile takes nobody for granted, and still asks for a record as the others do: both readings count.
 */
export function declaredFor(facets: Facets, account: Fact<string>, by: By): readonly Declared[] {
  const { registers, today, profile } = by;
  const ids = facets.dataset?.values ?? [];
  const datasets = registers.datasets.filter(({ id }) => ids.includes(id));
  const data = dataOf(facets, datasets);
  const taken = { ...data, ...undeclared(today) };
  if (registers.exporters.length > 0)
    return [{ ...data, ...exporting(exporterOf(datasets, account, registers), today) }];
  return profile.reviewBlocks ? [taken, { ...data, ...exporting(undefined, today) }] : [taken];
}

function dataOf(facets: Facets, datasets: readonly Dataset[]): Partial<Declared> {
  const { dataset, geo, origin, domain, scenario } = facets;
  const items = ofAll(
    datasets.map((one) => one.items),
    "items",
  );
  const purpose = ofAll(
    datasets.map((one) => one.purpose),
    "a purpose",
  );
  // A decision is on the data that it names: it lifts nothing of other core data.
  const core = datasets.filter(({ classes }) => classes.includes("core"));
  const override = core.every((one) => one.override !== undefined) ? core[0]?.override : undefined;
  return {
    ...(dataset?.unknown ? { items: dataset.unknown } : items && { items }),
    ...(geo && { geo: strictest(geo, ["raw", "treated", "none"]) as Fact<Geo> }),
    ...(origin && { origin: strictest(origin, ["domestic", "foreign"]) as Fact<"domestic" | "foreign"> }),
    ...(domain && { domains: (domain.unknown ?? domain.values) as Fact<readonly Domain[]> }),
    ...(scenario && { scenario: only(scenario) }),
    ...(dataset?.unknown ? { purpose: dataset.unknown } : purpose && { purpose }),
    ...(override && { override }),
  };
}

/** What several datasets say between them: known once each says it, and nothing where none does. */
function ofAll(lists: readonly (readonly string[] | undefined)[], what: string): Fact<readonly string[]> | undefined {
  const said = lists.filter((one) => one !== undefined);
  if (said.length === 0) return undefined;
  return said.length === lists.length ? [...new Set(said.flat())] : unknown("not-declared", what);
}

/** Of several it is not known which one a rule would mean. */
function only({ values, unknown: why }: Facet): Fact<Scenario> {
  if (why) return why;
  return values.length === 1 ? (values[0] as Scenario) : unknown("several-candidates");
}

/** The first of the words that is there. What is not known may be a stricter one. */
function strictest({ values, unknown: why }: Facet, order: readonly string[]): Fact<string> {
  const found = order.find((word) => values.includes(word));
  if (why && found !== order[0]) return why;
  return found ?? unknown("class-not-in-scheme");
}

/** By each dataset, else by who answers for the account, else the only one; one company has to be meant. */
function exporterOf(
  datasets: readonly Dataset[],
  account: Fact<string>,
  { exporters, ...registers }: Registers,
): ExporterEntry | undefined {
  const owners = isUnknown(account)
    ? // It may be any account of the house.
      registers.accounts.filter(({ operatedFrom }) => operatedFrom === "CN").flatMap((one) => one.owner ?? [])
    : [accountEntry(registers, account, undefined)?.owner];
  const [owner] = owners;
  const isNamed = datasets.length > 0 && datasets.every((one) => one.exporter !== undefined);
  if (new Set(owners).size > 1 && !isNamed) return undefined;
  const named = datasets.length === 0 ? [owner] : datasets.map(({ exporter }) => exporter ?? owner);
  const [first, ...others] = named.map((name) => exporterCalled(name, exporters));
  return others.every((one) => one?.name === first?.name) ? first : undefined;
}

function exporterCalled(name: string | undefined, exporters: readonly ExporterEntry[]): ExporterEntry | undefined {
  if (name === undefined) return exporters.length === 1 ? exporters[0] : undefined;
  const found = exporters.find((one) => namesOf(one).includes(folded(name)));
  if (found) return found;
  const group = exporters.find(({ subsidiaries = [] }) => subsidiaries.map(folded).includes(folded(name)));
  // A company of the group exports under its own name.
  return group && { ...group, name, aliases: undefined, uscc: undefined };
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
  const volumes = volumesIn(declared, today);
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

/** What was counted in another year, or on a day that is not over, is not known. */
function volumesIn(volumes: NonNullable<ExporterEntry["volumes"]>, today: string): Fact<Volumes> {
  const year = yearOf(today);
  const declared = volumes.find((one) => one.year === year && yearOf(one.asOf) === year && one.asOf <= today);
  const missing = unknown("not-declared", `volumes of ${year}`);
  if (!declared) return missing;
  const { plain = missing, sensitive = missing } = declared;
  return { year, plain, sensitive };
}
