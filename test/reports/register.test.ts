import { expect, test } from "vitest";
import { readRecords } from "../../src/law/record-schema";
import type { LoadedRegister } from "../../src/load-register";
import { checkRegister, standings } from "../../src/register-commands";
import { widthOf } from "../../src/reports/columns";
import { registerCheckReport, registerListReport, registerShowReport } from "../../src/reports/register";
import { assessment, certificate, contract, mappingApproval, today } from "../law/support";

const written = [
  { ...assessment, sensitive: true, expiryDate: "2026-12-01", scale: { maxPersons: 5000, year: 2026 } },
  { ...certificate, changeEvents: [{ date: "2026-10-01", kind: "purpose" }] },
  { ...contract, contract: { effectiveDate: "2026-11-16" }, destinations: [{ country: "FR", region: "eu-central-1" }] },
  mappingApproval,
  { ...certificate, id: "CE-9", mechanism: "waiver" },
];
const english = { width: 80, language: "en" } as const;
const place = { file: "assessments/one.yaml", line: 3, column: 1 };
const register: LoadedRegister = {
  ...readRecords(written, () => place),
  folders: ["assessments"],
  files: written.map(({ id }) => `assessments/${id}.yaml`),
  placeOf: () => place,
};
const list = standings(register, today, (all) =>
  all.map(({ id }) =>
    id === "SA-1"
      ? [
          {
            ...{ kind: "copy" as const, classes: ["important" as const], store: "aws_s3_bucket.raw" },
            ...{ address: "aws_s3_bucket.raw", to: "Frankfurt", ground: "covered", assessment: id, until: null },
          },
        ]
      : [],
  ),
);

test("what is to be seen to", async () => {
  const text = [...registerCheckReport(checkRegister(register, today, undefined), "0.1.0", english)].join("");
  await expect(text).toMatchFileSnapshot("./register/check.txt");
  expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("in Chinese, on 80 columns", async () => {
  const by = { width: 80, language: "zh-CN" } as const;
  const text = [
    ...registerCheckReport(checkRegister(register, today, undefined), "0.1.0", by),
    ...["\n", ...registerListReport(list, by)],
    ...list.flatMap((one) => ["\n", ...registerShowReport(one, by)]),
  ].join("");
  await expect(text).toMatchFileSnapshot("./register/in-Chinese.txt");
  expect(text.split("\n").filter((line) => widthOf(line) > 80)).toEqual([]);
});

test("an approval of mapping data is not told to cover nothing", () => {
  const { remarks } = checkRegister(register, today, (all) => all.map(() => []));
  const idle = remarks.filter(({ code }) => code === "covers-nothing").map(({ record }) => record);
  expect(idle).toEqual(["SA-1", "SC-1"]);
});

test("the records, and each of them", async () => {
  const text = [
    ...registerListReport(list, english),
    ...list.flatMap((one) => ["\n", ...registerShowReport(one, english)]),
  ].join("");
  await expect(text).toMatchFileSnapshot("./register/list-and-show.txt");
  expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
});
