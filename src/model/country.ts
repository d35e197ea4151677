import type { Country } from "../../catalog/aws/regions";

const names = new Intl.DisplayNames("en", { type: "region" });
/** As Chinese law speaks of them. */
const regionsOfChina: Readonly<Record<string, string>> = {
  CN: "China",
  HK: "Hong Kong",
  MO: "Macao",
  TW: "Taiwan region",
};

/** "Germany (DE)". */
export function nameOfCountry(code: Country): string {
  const name = regionsOfChina[code] ?? (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined);
  return name === undefined || name === code ? code : `${name} (${code})`;
}
