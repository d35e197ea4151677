import { describe, expect, test } from "vitest";
import { tell } from "../../src/language";
import { says } from "../../src/model/reasons";
import { unknown, type Value } from "../../src/model/value";
import { letInBy, munich } from "../support/policy-documents";

// The forms in which documents come: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html

const read = { Effect: "Allow", Principal: { AWS: munich }, Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::raw/*" };
const version = "2012-10-17";
const document = (statement: Value): Value => ({ Version: version, Statement: statement });
const named = (value: Value) => letInBy("aws-cn", value).map(({ grantee }) => grantee.id);

describe("a document that can be read", () => {
  test.each<[string, Value]>([
    ["a list of statements", document([read])],
    ["one statement", document(read)],
    ["a text", JSON.stringify(document([read]))],
    ["a text with space around it", `\n  ${JSON.stringify(document(read), null, 2)}\n`],
    ["URL-encoded text, as IAM returns it", encodeURIComponent(JSON.stringify(document([read])))],
    ["lists of one", document([{ ...read, Action: ["s3:GetObject"], Principal: { AWS: [munich] } }])],
    ["no version", { Statement: [read] }],
    ["elements that say nothing of access", { Id: "policy", ...(document([{ ...read, Sid: "Read" }]) as object) }],
  ])("%s", (_, value) => {
    expect(named(value)).toEqual([`aws-cn:${munich}`]);
  });

  test.each<[string, Value]>([
    ["no text", ""],
    ["no statements", document([])],
  ])("%s lets nobody in", (_, value) => {
    expect(named(value)).toEqual([]);
  });
});

describe("a document that cannot be read never clears, and says where", () => {
  test.each<[string, Value, string]>([
    ["no statements", { Version: version }, "Statement"],
    ["a text for a statement", document([read, "Allow"]), "Statement[1]"],
    ["a number for the only statement", document(1), "Statement"],
    ["no Effect", document([{ ...read, Effect: null }]), "Statement[0].Effect"],
    ["an Effect in another case", document([read, { ...read, Effect: "allow" }]), "Statement[1].Effect"],
    ["the only statement, with another Effect", document({ ...read, Effect: "Permit" }), "Statement.Effect"],
    ["no Principal", document([{ ...read, Principal: null }]), "Statement[0].Principal"],
    ["a list for Principal", document([{ ...read, Principal: [munich] }]), "Statement[0].Principal"],
    [
      "a type of principal that there is not",
      document([{ ...read, Principal: { Account: munich } }]),
      "Statement[0].Principal",
    ],
    ["a map for an account", document([{ ...read, Principal: { AWS: { id: munich } } }]), "Statement[0].Principal"],
    [
      "the same in NotPrincipal",
      document([read, deny({ NotPrincipal: { Account: munich } })]),
      "Statement[1].NotPrincipal",
    ],
    ["no Action", document([{ ...read, Action: null }]), "Statement[0].Action"],
    ["a map for Action", document([{ ...read, Action: { s3: "GetObject" } }]), "Statement[0].Action"],
    ["null in a list of actions", document([{ ...read, Action: [null] }]), "Statement[0].Action"],
    ["a map for NotAction", document([read, deny({ NotAction: {} }, "Action")]), "Statement[1].NotAction"],
    ["null in a list of resources of a Deny", document([read, deny({ Resource: [null] })]), "Statement[1].Resource"],
    ["a text for Condition", document([{ ...read, Condition: "none" }]), "Statement[0].Condition"],
    [
      "a text for the keys of an operator",
      document([{ ...read, Condition: { Bool: "true" } }]),
      "Statement[0].Condition",
    ],
    [
      "a map for a value",
      document([{ ...read, Condition: { Bool: { "aws:SecureTransport": {} } } }]),
      "Statement[0].Condition",
    ],
    [
      "a number that is none",
      document([{ ...read, Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "1h" } } }]),
      "Condition NumericLessThan aws:MultiFactorAuthAge",
    ],
  ])("%s", (_, value, place) => {
    const doubts = letInBy("aws-cn", value).flatMap(({ doubt }) => doubt ?? []);
    expect(doubts.map((one) => tell(says(one), "en")).join()).toContain(`${place} is missing`);
  });

  test.each<[string, Value]>([
    ["no JSON", "Allow everybody"],
    ["a text within a text", JSON.stringify(JSON.stringify(document([read])))],
    ["half of a document", JSON.stringify(document([read])).slice(0, -5)],
    ["a list", [read]],
    ["an unknown", unknown("set-after-apply")],
    ["a statement that is unknown", document([unknown("set-after-apply")])],
    ["statements that are unknown", document(unknown("set-after-apply"))],
  ])("%s", (_, value) => {
    const found = letInBy("aws-cn", value);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ doubt }) => doubt !== undefined)).toBe(true);
  });
});

function deny(over: Record<string, Value>, without = "Principal"): Value {
  const { [without as "Principal"]: _, ...rest } = read;
  return { ...rest, Effect: "Deny", ...(without === "Principal" ? {} : { Principal: "*" }), ...over };
}
