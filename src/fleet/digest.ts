import { readReport } from "../contract/read-report";
import { InputError } from "../input-error";
import { type Language, text } from "../language";
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

const noDay = { en: '"{day}" is no day', zh: "“{day}”不是日期" };
const again = { en: "make it again: onshore check --format json", zh: "请重新生成：onshore check --format json" };

/** Reads a report and keeps what the site shows of it. Throws an InputError where it is none. */
export function digestOf(file: string, content: string, language: Language): Digest {
  const document = readReport(file, content);
  if (!isDay(document.today)) throw new InputError(file, text(noDay, { day: shown(document.today) }), again);
  const owned = ownershipIn(document);
  const flows = flowsOf(document, language, owned);
  return { made: madeOf(document, file, content, flows), details: detailsOf(document, flows, owned, language) };
}
