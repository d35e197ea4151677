import { describe, expect, test } from "vitest";
import { type Text, tell, text } from "../../src/language";
import { says, settle } from "../../src/model/reasons";
import { type Reason, unknown, unknownFrom } from "../../src/model/value";
import { inBoth } from "../support/texts";

const ofAws = text({ en: "{account} of aws", zh: "{account}（aws）" }, { account: "111122223333" });
const misspelt = text(
  { en: "{key} (did you mean {guess}?)", zh: "{key}（是否指{guess}？）" },
  { key: "auto:data-class", guess: "core" },
);

/** Each reason, with what it may be about; the compiler sees that none is left out. */
const abouts: Readonly<Record<Reason, readonly Text[]>> = {
  "set-after-apply": [""],
  "part-set-after-apply": [""],
  "filled-in-by-provider": [""],
  "local-value": [""],
  "variable-not-set": [""],
  "not-evaluated": [""],
  "looked-up": [""],
  "module-not-read": [""],
  secret: [""],
  "not-in-input": [""],
  "update-broken-off": [""],
  "region-not-stated": [""],
  "region-not-listed": ["", "eu-north-9"],
  "account-not-registered": ["111122223333", ofAws],
  "account-not-named": [""],
  "principal-with-wildcard": [""],
  "organization-not-registered": ["o-abc123"],
  "membership-not-registered": ["111122223333"],
  "organizational-unit": ["ou-abc"],
  "network-not-registered": ["203.0.113.0/24", "2001:db8::/32", "203.0.113.1-203.0.114.77"],
  "network-onshore": [""],
  "endpoint-not-registered": ["", "vpc-1", "vpce-1", "aws_vpc.own", "aws_vpc_endpoint.own"],
  "connection-not-registered": ["", "dxcon-1"],
  "guard-not-known": ["", "aws_api_gateway_rest_api.one"],
  "prefix-list-not-known": [""],
  "security-group-not-known": [""],
  "key-holder-not-known": [""],
  "people-not-known": [""],
  "chosen-at-run-time": [""],
  "chosen-by-aws": [""],
  "logins-not-followed": [""],
  "password-abroad": [""],
  "bucket-not-located": [""],
  "stands-for-another": [""],
  "host-not-located": ["", "db.example.com"],
  "contact-not-located": [""],
  "file-not-read": [""],
  "provider-not-registered": ["login.example.com", "arn:aws-cn:iam::111122223333:saml-provider/one"],
  "other-partition": ["aws"],
  "service-not-pinned": ["sns.amazonaws.com"],
  "condition-not-judged": ["aws:UserAgent"],
  "deny-not-judged": ["", "aws:UserAgent"],
  "class-not-in-scheme": ["auto:data-class", misspelt],
  "word-not-in-scheme": ["auto:geo"],
  "class-contradicted": [""],
  "no-class": [""],
  "several-candidates": [""],
  "switch-not-known": [""],
  "only-mentioned": [""],
  "selection-not-known": [""],
  "type-not-in-catalog": ["aws_new_thing"],
  "policy-not-known": ["", "ReadEverything"],
  unreadable: ["", "Statement[0].Effect"],
  "network-path": [""],
  "record-for-review": ["A-01"],
  "law-for-review": [
    ...["volume-unknown", "ciio-unknown", "wrong-exporter", "class-conflict", "class-unknown", "purpose-unknown"],
    ...["mapping-approval-missing", "core-data", "another-code"],
  ],
  "not-declared": ["domain"],
  "dataset-not-declared": ["fleet"],
  "exporter-not-declared": [""],
};
const cases = Object.entries(abouts).flatMap(([reason, all]) => all.map((about) => [reason as Reason, about] as const));

test.each(cases)("%s, of %j, and what settles it, are told in both languages", (reason, about) => {
  const why = about === "" ? unknown(reason) : unknown(reason, about);
  inBoth(says(why));
  inBoth(settle(why));
});

describe("where a value comes from", () => {
  const from = (...names: readonly string[]) => {
    const why = says(unknownFrom("set-after-apply", names, true));
    return [tell(why, "en"), tell(why, "zh-CN")];
  };

  test("is told by its names", () => {
    expect(from("aws_s3_bucket.a", "aws_s3_bucket.b")).toEqual([
      "it comes from aws_s3_bucket.a, aws_s3_bucket.b and is known only after apply",
      "来自 aws_s3_bucket.a、aws_s3_bucket.b，在 apply 之后才能知道",
    ]);
  });

  test("of many, by three", () => {
    expect(from("a", "b", "c", "d")[1]).toBe("来自 a、b、c 等，在 apply 之后才能知道");
  });
});
