import { expect, test } from "vitest";
import { composedDocument } from "../../src/iam/composed-document";

const composed = (args: Parameters<typeof composedDocument>[0]) => JSON.parse(composedDocument(args).json) as unknown;
const statement = (sid: string | undefined, action: string) => ({
  ...(sid && { sid }),
  actions: [action],
  resources: ["*"],
});
const written = (...statements: object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });

test("text, order and single values are the provider's", () => {
  const { json, minifiedJson } = composedDocument({
    policyId: "fleet",
    statements: [
      {
        sid: "Read",
        actions: ["s3:GetObject", "s3:ListBucket", "s3:GetObject"],
        resources: ["arn:aws-cn:s3:::raw/&{aws:username}"],
        principals: [
          { type: "Service", identifiers: ["logs.amazonaws.com"] },
          { type: "AWS", identifiers: ["a", "b"] },
        ],
        conditions: [
          { test: "StringEquals", variable: "aws:SourceVpc", values: ["vpc-1"] },
          { test: "Bool", variable: "aws:SecureTransport", values: ["true"] },
          { test: "StringEquals", variable: "aws:SourceVpc", values: ["vpc-2"] },
        ],
      },
    ],
  });
  expect(minifiedJson).toBe(
    '{"Version":"2012-10-17","Id":"fleet","Statement":[{"Sid":"Read","Effect":"Allow","Action":["s3:ListBucket","s3:GetObject"],' +
      '"Resource":"arn:aws-cn:s3:::raw/$' +
      '{aws:username}","Principal":{"AWS":["b","a"],"Service":"logs.amazonaws.com"},' +
      '"Condition":{"Bool":{"aws:SecureTransport":"true"},"StringEquals":{"aws:SourceVpc":["vpc-1","vpc-2"]}}}]}',
  );
  expect(json).toBe(JSON.stringify(JSON.parse(minifiedJson), null, 2));
});

test("everybody is one star, and everybody of AWS stays that", () => {
  const principals = (type: string) => ({ statements: [{ principals: [{ type, identifiers: ["*"] }] }] });
  expect(composed(principals("*"))).toMatchObject({ Statement: [{ Effect: "Allow", Principal: "*" }] });
  expect(composed(principals("AWS"))).toMatchObject({ Statement: [{ Principal: { AWS: "*" } }] });
});

test("sources come first, and a Sid that is there already is replaced in its place", () => {
  const document = composed({
    sourcePolicyDocuments: [
      written({ Sid: "A", Effect: "Allow", Action: "a:1", Resource: "*" }, { Effect: "Deny", Action: "a:2" }),
    ],
    statements: [statement("B", "b:1"), statement("A", "a:3"), statement(undefined, "c:1")],
    overridePolicyDocuments: [written({ Sid: "B", Effect: "Deny", Action: "b:2", Resource: "*" }), ""],
  }) as { Statement: { Sid?: string; Effect: string; Action: string }[] };
  expect(document.Statement.map(({ Sid = "", Effect, Action }) => `${Sid} ${Effect} ${Action}`)).toEqual([
    "A Allow a:3",
    " Deny a:2",
    "B Deny b:2",
    " Allow c:1",
  ]);
});

test("what the provider refuses is refused", () => {
  expect(() => composedDocument({ statements: [statement("A", "a:1"), statement("A", "a:2")] })).toThrow(
    "duplicate Sid (A)",
  );
  const twice = written({ Sid: "A", Effect: "Allow" });
  expect(() => composedDocument({ sourcePolicyDocuments: [twice, twice] })).toThrow("duplicate Sid (A)");
  expect(() => composedDocument({ sourcePolicyDocuments: ["{"] })).toThrow("invalid JSON policy");
  const old = { version: "2008-10-17", statements: [{ resources: ["&{aws:username}"] }] };
  expect(() => composedDocument(old)).toThrow("2008-10-17");
});
