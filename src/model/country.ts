import type { Country } from "../../catalog/aws/regions";

/** As Chinese law speaks of them. */
const regionsOfChina: Readonly<Record<string, string>> = {
  CN: "China",
  HK: "Hong Kong",
  MO: "Macao",
  TW: "Taiwan region",
};

let names: Intl.DisplayNames | undefined;

/** "Germany (DE)". */
export function nameOfCountry(code: Country): string {
  const name = regionsOfChina[code] ?? (/^[A-Z]{2}$/.test(code) ? displayNames().of(code) : undefined);
  return name === undefined || name === code ? code : `${name} (${code})`;
}

/** Made when first asked for: that takes longer than judging a small plan. */
function displayNames(): Intl.DisplayNames {
  names ??= new Intl.DisplayNames("en", { type: "region" });
  return names;
}
