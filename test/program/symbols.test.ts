import { describe, expect, test } from "vitest";
import { readable, type Symbolic, Symbols, withoutSymbols } from "../../src/program/symbols";

const urn = (name: string, type = "aws:s3/bucket:Bucket") => `urn:pulumi:dev::fleet::${type}::${name}`;
const arn: Symbolic = { urn: urn("raw"), name: "raw", attribute: "arn", because: "set-after-apply" };
const account: Symbolic = { name: "provider", attribute: "accountId", because: "account-not-named" };

const symbols = new Symbols();
const raw = symbols.of(arn);
const own = symbols.of(account);
const random = symbols.of({ ...arn, urn: urn("id", "random:index/randomId:RandomId"), name: "id", attribute: "hex" });
const put = symbols.of({ ...arn, urn: urn("told", "aws:ssm/parameter:Parameter"), name: "told", attribute: "value" });
const several = symbols.of({ name: "getSubnets()", attribute: "ids[]", because: "set-after-apply" });
const read = (value: Parameters<typeof withoutSymbols>[0], self?: string) => withoutSymbols(value, symbols.all, self);

describe("a text with a symbol is unknown again", () => {
  test.each([
    ["itself", raw, { from: [arn.urn], fromIsComplete: true, attributes: ["arn"] }],
    ["in capitals", raw.toUpperCase(), { from: [arn.urn], fromIsComplete: true }],
    ["within a text", `https://${raw}/x`, { from: [arn.urn], fromIsComplete: true }],
    ["cut off", `archive-${raw.slice(0, 6)}`, { from: [], fromIsComplete: false }],
    ["one of two cut off", `${raw}${raw.slice(3)}`, { from: [arn.urn], fromIsComplete: false }],
    [
      "beside an account",
      `arn:aws-cn:iam::${own}:role/${raw}`,
      { because: "account-not-named", fromIsComplete: false },
    ],
    ["beside what is made up", `${raw}-${random}`, { from: [arn.urn], fromIsComplete: true, attributes: ["arn"] }],
    ["what somebody put in", put, { from: [], fromIsComplete: false }],
  ])("%s", (_, text, made) => {
    expect(read(text)).toMatchObject({ because: "set-after-apply", ...made });
  });

  test("in a document, and in one within a document", () => {
    expect(
      read(JSON.stringify({ Resource: [`${raw}/*`, "*"], Inner: JSON.stringify({ a: raw, b: 1 }) })),
    ).toMatchObject({
      Resource: [{ from: [arn.urn] }, "*"],
      Inner: { a: { from: [arn.urn] }, b: 1 },
    });
    expect(read(encodeURIComponent(JSON.stringify({ a: raw })))).toMatchObject({ a: { from: [arn.urn] } });
    expect(read(`{${raw}`)).toMatchObject({ from: [arn.urn] });
  });

  test("of itself, it is what the provider fills in", () => {
    expect(read(raw, arn.urn)).toMatchObject({ because: "filled-in-by-provider" });
    expect(read(raw, urn("other"))).toMatchObject({ because: "set-after-apply" });
  });

  test("a list that a lookup gives is unknown as a whole", () => {
    expect(read([several])).toMatchObject({ because: "set-after-apply", from: [] });
    expect(read([several, "subnet-1"])).toMatchObject([{ from: [] }, "subnet-1"]);
  });
});

test("no symbol is shown, whole or in part", () => {
  expect(readable(`made ${raw.toUpperCase()} of ${own}`, symbols.all)).toBe("made [raw.arn] of [provider.accountId]");
  expect(readable(`cut ${raw.slice(0, 7)} and ${raw.slice(8)}`, symbols.all)).not.toMatch(/qzjx|xjzq/);
  expect(read({ [`${raw}:sub`]: "x" })).toEqual({ "[raw.arn]:sub": "x" });
  expect(read("nothing")).toBe("nothing");
});
