import { describe, expect, test } from "vitest";
import { type Why, why } from "../../src/engine/why";
import { InputError } from "../../src/input-error";
import { type Language, type Text, tell, told } from "../../src/language";
import type { Grant } from "../../src/model/data-map";
import { widthOf } from "../../src/reports/columns";
import { whyReport } from "../../src/reports/why";
import { judged, questionOf } from "../support/judged";
import { type Story, story, storyNames } from "../support/stories";

const asking = ({ deployment, registers, today }: Story) => {
  const ask = why(deployment, questionOf(registers, today));
  return (asked: Text) => ask(tell(asked, "en"));
};
const print = (answers: readonly Why[], language: Language = "en") => [...whyReport(answers, 80, language)].join("");

test.each([
  ["a chain of roles", "chains-of-roles", "raw -> 444455556666"],
  ["a boundary that takes away", "boundaries-and-denies-of-roles", "aws_iam_role.capped_by_deny -> raw"],
  ["a boundary that is not known", "boundaries-and-denies-of-roles", "aws_iam_role.capped_elsewhere -> raw"],
  ["a Deny of another policy", "boundaries-and-denies-of-roles", "aws_iam_role.denied_attached -> raw"],
  ["networks on the mainland only", "networks-a-reader-must-come-from", "shanghai -> everybody"],
  ["an endpoint that is not registered", "networks-a-reader-must-come-from", "endpoint -> vpce-0f1e2d3c4b5a69788"],
  ["a record that covers", "76-assessed-readers", 'shared["covered"] -> 400000000001'],
  ["a block of public access", "public-policies-and-blocks", "full -> everybody"],
  ["conditions that stop nobody", "conditions-that-stop-nobody", "referer -> everybody"],
  ["a copy over two hops", "24-second-hop", "stage -> out"],
  ["a store with its edges", "24-second-hop", "stage"],
  ["a policy that is not known", "policies-beside-other-ways", "tracks -> 777788889999"],
  ["a store that others can read", "policies-beside-other-ways", "tracks"],
  ["an exporter that is declared", "declared-datasets", 'this["denied"] -> eu-central-1'],
  ["an entry of a register", "76-assessed-readers", "fb909b9"],
  ["a finding that is waived", "waivers-that-count", "sessions -> ap-southeast-1"],
  ["a waiver that names what cannot be waived", "waivers-that-do-not-count", "cb352ad"],
])("%s", async (name, from, asked) => {
  const text = print(asking(story(from))(asked));
  await expect(`$ onshore why '${asked}'\n${text}`).toMatchFileSnapshot(`./why/${name.replaceAll(" ", "-")}.txt`);
});

test("in Chinese, on 80 columns", async () => {
  const asked = [
    ["networks-a-reader-must-come-from", "shanghai -> everybody"],
    ["boundaries-and-denies-of-roles", "aws_iam_role.denied_attached -> raw"],
    ["76-assessed-readers", 'shared["covered"] -> 400000000001'],
    ["declared-datasets", 'this["denied"] -> eu-central-1'],
    ["24-second-hop", "stage -> out"],
    ["24-second-hop", "stage"],
  ] as const;
  const text = asked
    .map(
      ([from, what]) =>
        `$ onshore why '${what}' --lang zh-CN\n${print(
          orNothing(() => asking(story(from))(what)),
          "zh-CN",
        )}`,
    )
    .join("");
  await expect(text).toMatchFileSnapshot("./why/in-Chinese.txt");
  expect(text.split("\n").filter((line) => widthOf(line) > 80 && line.includes(" ", 12))).toEqual([]);
});

describe("what is judged can be asked", () => {
  test.each(storyNames.map(story))("$name", (one) => {
    const ask = asking(one);
    for (const finding of judged(one.deployment, one.registers, one.today).findings) {
      const [answer, ...more] = told(ask(finding.id), "en");
      const { outcome, message, because } = finding;
      expect({ more, outcome: answer?.outcome, says: answer?.says, because: answer?.because }).toEqual({
        more: [],
        outcome,
        says: message,
        because,
      });
      if (finding.kind !== "grant") continue;
      expect(answer?.path.map(({ says }) => says)).toEqual(finding.path.map(({ says }) => says));
      const statements = answer?.documents.flatMap((document) => document.statements) ?? [];
      const isByStatement = finding.path.some(({ via = "" }) => /, (statement|the permission)/.test(via));
      const does = outcome === "broken" ? /^allows/ : /^(allows|may allow)/;
      if (isByStatement)
        expect(
          statements.some((statement) => does.test(statement.does)),
          finding.message,
        ).toBe(true);
    }
  });

  test.each(storyNames.map(story))("$name: every edge that is shown", (one) => {
    const ask = asking(one);
    const addresses = new Set(one.deployment.resources.map(({ address }) => address));
    for (const address of addresses) {
      const stores = orNothing(() => ask(address));
      for (const { edge, outcome, finding } of stores.flatMap(({ edges }) => edges))
        expect(ask(edge)).toContainEqual(expect.objectContaining({ edge, outcome, ...(finding && { finding }) }));
    }
  });
});

describe("who may be let in by what is not known is never said to be kept out", () => {
  let asked = 0;

  test.each(storyNames.map(story))("$name", (one) => {
    const ask = asking(one);
    const { findings } = judged(one.deployment, one.registers, one.today);
    const open = findings.filter(({ of }) => of && "grantee" in of && /^a principal that is not/.test(of.grantee.id));
    for (const { of } of open) {
      const { address } = (of as Grant).store.resource;
      for (const who of ["everybody", ...(one.registers.accounts ?? []).map(({ id }) => id)]) {
        asked++;
        const says = orNothing(() => ask(`${address} -> ${who}`)).map((answer) => tell(answer.says, "en"));
        expect(says.filter((text) => /No finding: (nothing|what)/.test(text))).toEqual([]);
      }
    }
  });

  test("in many edges", () => expect(asked).toBeGreaterThan(20));
});

describe("who is named nowhere can be asked about", () => {
  test.each([
    ["policies-beside-other-ways", "uploads -> 777788889999", "nothing lets it read"],
    ["policies-beside-other-ways", "uploads -> 222233334444", "nothing lets it in"],
    ["54-bucket-policies-by-account", "munich -> everybody", "nothing lets everybody in"],
    ["54-bucket-policies-by-account", "munich -> 111122223333", "nothing lets it in"],
  ])("%s: %s", (name, asked, reason) => {
    expect(told(asking(story(name))(asked), "en")).toMatchObject([
      { outcome: "holds", says: `No finding: ${reason}.` },
    ]);
  });
});

function orNothing(answers: () => readonly Why[]): readonly Why[] {
  try {
    return answers();
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
