import { describe, expect, test } from "vitest";
import { InputError } from "../../src/input-error";
import { parseConfiguration } from "../../src/load-configuration";

const policies = ["stores-stay-onshore", "copies-stay-onshore"];
const parse = (text: string) => parseConfiguration("onshore.yaml", text, policies);
const fault = (text: string): string => {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error
      .lines()
      .map((line) => line.replace(/^onshore.yaml:/, ""))
      .join("\n");
  }
  return "no fault";
};

test("an empty file is a configuration", () => {
  expect(parse("")).toEqual({});
});

test("JSON is a configuration too", () => {
  expect(parse('{"accounts":[{"id":"111122223333","partition":"aws-cn","operatedFrom":"CN"}]}').accounts).toHaveLength(
    1,
  );
});

describe("every fault is told with its place and the next step", () => {
  test.each([
    [
      "a name that is not known, with the nearest",
      "acounts: []",
      '1:1: "acounts" is not known. Next: did you mean accounts?',
    ],
    [
      "a name inside an entry",
      "accounts:\n  - { id: '111122223333', partition: aws-cn, operatedfrom: CN }",
      '2:46: "accounts.0.operatedfrom" is not known. Next: did you mean operatedFrom?\n2:5: accounts.0.operatedFrom is missing. Next: add it.',
    ],
    [
      "a name with nothing near",
      "accounts:\n  - xyzzy: 1",
      /^2:5: "accounts.0.xyzzy" is not known. Next: use one of id, partition, operatedFrom, name, owner, organization\.\n/,
    ],
    [
      "an account that is in two countries",
      'accounts:\n  - { id: "444455556666", partition: aws-cn, operatedFrom: CN }\n  - { id: "444455556666", partition: aws-cn, operatedFrom: DE }\n',
      /^3:5: accounts.1: the account aws-cn 444455556666 stands here again/,
    ],
    [
      "a region by its city",
      'locations:\n  - { arn: "arn:aws:s3:::a", region: frankfurt }\n',
      /^2:30: .*a region is written by its code/,
    ],
    ["a country that there is not", "networks:\n  - { cidr: 10.0.0.0/8, country: XX }\n", /there is no such country/],
    [
      "a destination that would fit everything",
      "assessments:\n  - { id: A, mechanism: exemption, status: active, dataClasses: [personal], destinations: [{}] }\n",
      /an empty entry would fit everybody/,
    ],
    [
      "an assessment for no recipient at all",
      "assessments:\n  - { id: A, mechanism: exemption, status: active, dataClasses: [personal], recipients: [] }\n",
      /assessments.0.recipients: it is empty/,
    ],
    [
      "an account id that YAML took for a number",
      "accounts:\n  - id: 111122223333\n    partition: aws-cn\n    operatedFrom: CN",
      /^2:5: accounts.0.id: an account id is text: write it in quotes/,
    ],
    [
      "an account id that is too short",
      "accounts:\n  - { id: '1111', partition: aws-cn, operatedFrom: CN }",
      /^2:7: accounts.0.id: an account id has twelve digits/,
    ],
    [
      "a country in words",
      "networks:\n  - { cidr: 203.0.113.0/24, country: Germany }",
      /^2:29: networks.0.country: a country is a code of two capital letters/,
    ],
    [
      "a network that is none",
      "networks:\n  - { cidr: 203.0.113.0/33, country: DE }",
      /^2:7: networks.0.cidr: a network is written/,
    ],
    ["a day that does not exist", assessment({ validTo: "2027-02-29" }), /validTo: there is no such day/],
    ["a day in another form", assessment({ validFrom: "01.01.2026" }), /validFrom: a day is written 2026-11-22/],
    ["an end before the start", assessment({ validTo: "2025-12-31" }), /validTo: validTo is before validFrom/],
    [
      "a mechanism that is none",
      assessment({ mechanism: "letter" }),
      /mechanism: "letter" is not one of its values. Next: use one of\n {2}security_assessment\n/,
    ],
    [
      "a class that is none",
      assessment({ dataClasses: "[importent]" }),
      /dataClasses.0: "importent" is not one of its values. Next: did you mean important\?/,
    ],
    [
      "a policy that is none",
      "policies:\n  copy-stays-onshore: { enforcement: advisory }",
      '2:3: there is no policy "copy-stays-onshore". Next: did you mean copies-stay-onshore?',
    ],
    [
      "an identity provider without a name",
      "identityProviders:\n  - operatedFrom: DE",
      /an identity provider has an arn or a url/,
    ],
    [
      "Cognito, which signs in for everybody",
      "identityProviders:\n  - { url: https://cognito-identity.cn-north-1.amazonaws.com.cn, operatedFrom: CN }",
      /Cognito signs in for the identity pools of everybody/,
    ],
    [
      "what is still to be filled in",
      'accounts:\n  - { id: "444455556666", partition: aws-cn, operatedFrom: <country> }',
      "2:46: accounts.0.operatedFrom: <country> is still to be filled in. Next: write the value in its place.",
    ],
    [
      "what is still to be filled in of a text that may be anything",
      assessment({ id: "<id>", dataClasses: "[personal]" }),
      "2:5: assessments.0.id: <id> is still to be filled in. Next: write the value in its place.",
    ],
    ["a text for a list", "accounts: hello", "1:1: accounts: a list is expected here. Next: correct the value."],
    [
      "a text for an entry",
      "networks: [x]",
      "1:12: networks.0: an entry with names and values is expected here. Next: correct the value.",
    ],
    [
      "a list for the file",
      "- a",
      "1:1: the file: an entry with names and values is expected here. Next: correct the value.",
    ],
    ["an empty list", assessment({ dataClasses: "[]" }), /dataClasses: it is empty. Next: write at least one\./],
    [
      "no ARN",
      "locations:\n  - { arn: group-archive, region: cn-north-1 }",
      /locations.0.arn: an ARN starts with arn:/,
    ],
    ["a name that stands twice", "accounts: []\naccounts: []", /^2:1: not YAML: a name stands twice/],
    ["a list that is not closed", "accounts: [", /^1:11: not YAML: a \[ is not closed/],
    [
      "the inner of two that are not closed",
      "accounts:\n  - { id: [1,\nsigners: 3\n",
      /^2:11: not YAML: a \[ is not closed/,
    ],
    ["another bracket than the one that is open", "accounts: [1, 2}\n", /^1:11: not YAML: a \[ is not closed/],
    ["quotes that are not closed", 'accounts: "a\n', /^2:1: not YAML: a quotation mark is not closed/],
    ["lines that are not indented alike", "a:\n  b: 1\n c: 2\n", /^3:1: not YAML: the indentation is not that/],
  ])("%s", (_, text, expected) => {
    if (typeof expected === "string") expect(fault(text)).toBe(expected);
    else expect(fault(text)).toMatch(expected);
  });
});

function assessment(over: Record<string, string>): string {
  const fields = {
    id: "A-01",
    mechanism: "security_assessment",
    status: "active",
    validFrom: "2026-01-01",
    validTo: "2026-12-31",
    dataClasses: "[important]",
    ...over,
  };
  return `assessments:\n  - ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n    ")}\n`;
}
