import { expect, test } from "vitest";
import { decide } from "../../src/law/decide";
import type { ExportFlow } from "../../src/law/flow";
import { lawOf } from "../../src/law/law-of";
import { profileOf } from "../../src/law/profile";
import { lawLines } from "../../src/reports/law-lines";
import { assessment, contract, important, notKnown, register, today } from "../law/support";

const { profile } = profileOf({});
const told = (flow: ExportFlow, records: readonly object[], language: "en" | "zh-CN" = "en") =>
  lawLines(lawOf(flow, decide(flow, register(...records), today, profile), today, profile), language).map(
    ([label, text]) => `${label}: ${text}`,
  );

test("what the law asks, on which provisions, how sure that is, and why each record fails that was tried", () => {
  const expired = { ...assessment, expiryDate: "2026-11-21" };
  expect(told(important, [expired, contract])).toEqual([
    "Record: SA-1 does not cover it: it has expired",
    "Record: SC-1 does not cover it: its mechanism is too weak for this class; it is for other classes of data",
    "Law: security assessment (数据出境安全评估): Important data, in any volume, from any exporter. Guidelines 2026 assessment 1 (secondary); Provisions 2024 art. 7 (quoted); Data Security Law art. 31 (read)",
  ]);
  expect(told(important, [expired], "zh-CN")).toEqual([
    "记录: SA-1 不覆盖该数据流：已过有效期",
    expect.stringMatching(/^法律: 数据出境安全评估：重要数据.*《数据安全法》第 31 条（已读）$/),
  ]);
});

test("a record of somebody else was not tried, and of many the first are told", () => {
  const other = { ...assessment, exporter: { name: "Another", isCiio: false } };
  expect(told(important, [other]).filter((line) => line.startsWith("Record"))).toEqual([]);
  const many = ["1", "2", "3", "4", "5"].map((id) => ({ ...assessment, id, expiryDate: "2026-11-21" }));
  const lines = told(important, many).filter((line) => line.startsWith("Record"));
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toBe("Record: and 2 more; onshore why tells of each");
});

test("what a person has to decide is told by its reasons, not by what would be free", () => {
  const [law] = told({ ...important, classes: ["personal"], volumes: notKnown }, []);
  expect(law).toMatch(/^Law: review \(人工复核\): the number of persons is not known\. /);
  const geo = told({ ...important, classes: ["general"], geo: notKnown }, []).at(-1);
  expect(geo).toMatch(/^Law: review \(人工复核\): no approval for surveying and mapping data carries it\. /);
});
