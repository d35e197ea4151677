import type { Country } from "../../catalog/aws/regions";
import type { Term } from "../../catalog/law/vocabulary";
import type { Language } from "../language";

/** As Chinese law speaks of them. */
const regionsOfChina = {
  en: { CN: "China", HK: "Hong Kong", MO: "Macao", TW: "Taiwan region" },
  "zh-CN": { CN: "中国", HK: "中国香港", MO: "中国澳门", TW: "中国台湾地区" },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

const names: Partial<Record<Language, Intl.DisplayNames>> = {};

/** "Germany (DE)". */
export function nameOfCountry(code: Country, language: Language = "en"): string {
  const own: Readonly<Record<string, string>> = regionsOfChina[language];
  const name = own[code] ?? (/^[A-Z]{2}$/.test(code) ? displayNames(language).of(code) : undefined);
  if (name === undefined || name === code) return code;
  return language === "en" ? `${name} (${code})` : `${name}（${code}）`;
}

/** The same as a text: the names of a language are looked up when it is told in it. */
export function country(code: Country): Term {
  return {
    get en() {
      return nameOfCountry(code, "en");
    },
    get zh() {
      return nameOfCountry(code, "zh-CN");
    },
  };
}

/** Made when first asked for: that takes longer than judging a small plan. */
function displayNames(language: Language): Intl.DisplayNames {
  names[language] ??= new Intl.DisplayNames(language, { type: "region" });
  return names[language];
}
