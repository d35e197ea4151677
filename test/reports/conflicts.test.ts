import { expect, test } from "vitest";
import { conflictsOf, toldConflict } from "../../src/conflicts/conflicts";
import { languages } from "../../src/language";
import { conflictsReport } from "../../src/reports/conflicts";

test.each(languages)("the conflicts of a scanner, in %s", (language) => {
  const told = conflictsOf("prowler").map((one) => toldConflict(one, language));
  expect([...conflictsReport(told, 80, language)].join("")).toMatchSnapshot();
});
