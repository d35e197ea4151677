import { expect, test } from "vitest";
import { draftRecord } from "../../src/engine/draft";
import { languages } from "../../src/language";
import { draftText } from "../../src/reports/draft";
import { questionOf } from "../support/judged";
import { story } from "../support/stories";

const { deployment, registers, today } = story("records-to-draft");
const draft = draftRecord(deployment, questionOf(registers, today));
const schema = "../node_modules/onshore/schema/assessment.schema.json";

test.each([
  ["a contract", "aws_s3_bucket.claims -> 777788889999", undefined],
  ["an assessment, and an approval beside", 'aws_dynamodb_table.this["point_cloud"] -> eu-central-1', undefined],
  ["an exemption", 'aws_dynamodb_table.this["owners"] -> eu-central-1', "exemption"],
] as const)("%s", async (name, asked, mechanism) => {
  for (const language of languages) {
    const text = draftText(draft(asked, mechanism), { schema, today, language });
    const file = `${name.replace(/\W+/g, "-")}.${language}.yaml`;
    await expect(text).toMatchFileSnapshot(`./draft/${file}`);
  }
});
