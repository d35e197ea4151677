import { expect, test } from "vitest";
import { tell } from "../../src/language";
import { parseConfiguration } from "../../src/load-configuration";
import { settle } from "../../src/model/reasons";
import { unknown } from "../../src/model/value";
import { blocksOf } from "../../src/registers/ranges";

test.each([
  ["91.198.174.7", ["91.198.174.7/32"]],
  ["203.0.113.0/24", ["203.0.113.0/24"]],
  ["180.166.0.0-180.166.11.255", ["180.166.0.0/21", "180.166.8.0/22"]],
  ["10.0.0.1-10.0.0.4", ["10.0.0.1/32", "10.0.0.2/31", "10.0.0.4/32"]],
  ["0.0.0.0-255.255.255.255", ["0.0.0.0/0"]],
  ["2001:db8::7", ["2001:db8::7/128"]],
  ["2001:db8:0:0:0:0:0:0-2001:db8:2:ffff:ffff:ffff:ffff:ffff", ["2001:db8::/47", "2001:db8:2::/48"]],
  ["", []],
])("%s in blocks", (text, blocks) => {
  expect(blocksOf(text)).toEqual(blocks);
});

test.each([
  "91.198.174.7",
  "180.166.0.0-180.166.11.255",
  "2001:db8::7",
  "2001:db8::-2001:db8:2:ffff:ffff:ffff:ffff:ffff",
])("the register takes what is to be added for %s", (range) => {
  const [, entries = ""] =
    /under networks: (.*)$/.exec(tell(settle(unknown("network-not-registered", range)), "en")) ?? [];
  const text = `networks: [${entries.replaceAll("<country>", "DE")}]`;
  expect(parseConfiguration("onshore.yaml", text, []).networks).not.toEqual([]);
});

test("the register takes a single address", () => {
  const text = 'networks: [{ cidr: 203.0.113.7, country: DE }, { cidr: "2001:db8::7", country: DE }]';
  expect(parseConfiguration("onshore.yaml", text, []).networks).toHaveLength(2);
});
