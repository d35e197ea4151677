import { expect, test } from "vitest";
import { told } from "../../src/language";
import { readRecords } from "../../src/law/record-schema";
import { standings } from "../../src/register-commands";
import { facts, parties, time } from "../../src/reports/record-facts";
import { contract, today } from "../law/support";

const place = { file: "a.yaml", line: 1, column: 1 };
const onward = {
  name: "Isar GmbH",
  country: "DE",
  accounts: ["1", "2"],
  onwardTransfer: [{ name: "Inn", country: "AT" }],
};
const record = {
  ...contract,
  ...{ coveredSubsidiaries: ["Lantu Parts"], recipients: [onward], scale: { maxPersons: 5, maxSensitivePersons: 0 } },
};
const standing = () => {
  const register = { ...readRecords([record]), folders: [], files: [], placeOf: () => place };
  const [one] = standings(register, today, undefined);
  return one as NonNullable<typeof one>;
};

test.each([
  [
    "en",
    [
      "Lantu Auto, not CIIO, with Lantu Parts",
      "Isar GmbH (DE), accounts 1, 2, and onward to Inn (AT)",
      "5 without sensitive items, 0 with sensitive items a year",
    ],
  ],
  [
    "zh-CN",
    [
      "Lantu Auto，非关键信息基础设施运营者，含 Lantu Parts",
      "Isar GmbH（DE），账户 1、2，并再转移给 Inn（AT）",
      "每年不含敏感个人信息 5 人、含敏感个人信息 0 人",
    ],
  ],
] as const)("what a record says, in %s", (language, lines) => {
  const rows = facts(standing()).map(([, says]) => told({ says }, language).says);
  expect(rows).toEqual(expect.arrayContaining([...lines]));
});

test("who exports to whom, and when: in both languages", () => {
  const says = { parties: parties(standing()), time: time({ ...standing(), from: "2026-01-01", until: null }) };
  expect(told(says, "en")).toEqual({
    parties: "Lantu Auto to Isar GmbH (DE)",
    time: expect.stringMatching(/^from 2026-01-01/),
  });
  expect(told(says, "zh-CN")).toEqual({
    parties: "Lantu Auto，提供给 Isar GmbH（DE）",
    time: expect.stringMatching(/^自 2026-01-01 起/),
  });
});
