import { readReport } from "../contract/read-report";
import { InputError } from "../input-error";
import type { Language } from "../language";
import { isDay } from "../law/dates";
import { type Details, detailsOf } from "./details";
import { flowsOf, ownershipIn } from "./flows";
import { type Made, madeOf } from "./made";
import { shown } from "./shown";

/** A report, without what the site does not show. */
export interface Digest {
  readonly made: Made;
  readonly details: Details;
}

/** Reads a report and keeps what the site shows of it. Throws an InputError where it is none. */
export function digestOf(file: string, text: string, language: Language): Digest {
  const document = readReport(file, text);
  if (!isDay(document.today))
    throw new InputError(file, `"${shown(document.today)}" is no day`, "make it again: onshore check --format json");
  const owned = ownershipIn(document);
  const flows = flowsOf(document, language, owned);
  return { made: madeOf(document, file, text, flows), details: detailsOf(document, flows, owned, language) };
}
