import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { tell } from "../../src/language";
import type { Deployment } from "../../src/model/deployment";
import { isUnknown } from "../../src/model/value";
import { read } from "../../src/readers/recognise";
import { factsIn } from "../support/formats";
import { judged } from "../support/judged";
import { root } from "../support/stand-in-engine";

// What the engine tells while it works, one JSON document a line: the event log of a preview or an update, and `pulumi up --json`.

const fixtures = join(root, "test", "fixtures", "pulumi-events");
const stories = readdirSync(fixtures);
const inStory = (story: string, name: string) => readFileSync(join(root, "examples", story, "pulumi", name));
const inEvents = (story: string, name: string) => readFileSync(join(fixtures, story, name));
const told = (text: string | Buffer) => read("events.jsonl", Buffer.from(text as string));

const findingsIn = (deployment: Deployment) =>
  judged(deployment).findings.map(({ policy, resource }) => `${policy} ${resource?.name}`);

/** What an event log does not know, since events tell of no value from which resource it comes. */
const lost: Readonly<Record<string, RegExp>> = {
  "bucket-opened-abroad": /: certain$/,
  "raw-tracks-to-frankfurt": /^copy tracks-replication /,
};
describe.each(stories)("%s", (story) => {
  test("the event log of its preview says what its preview says, as far as it tells from what a value comes", () => {
    const log = told(inEvents(story, "preview.jsonl"));
    const preview = read("preview.json", inStory(story, "preview.json"));
    const known = [...factsIn(preview)].filter(([fact]) => !lost[story]?.test(fact));
    expect([...factsIn(log)].filter(([fact]) => !lost[story]?.test(fact))).toEqual(known);
    expect(findingsIn(log)).toEqual(expect.arrayContaining(findingsIn(preview)));
    expect(log).toMatchObject({ inputs: [{ format: "pulumi-preview" }], isPart: false, notices: [] });
  });

  test("pulumi up --json says what its state says, with the lines of its preview", () => {
    const up = told(inEvents(story, "up.jsonl"));
    expect(factsIn(up)).toEqual(factsIn(read("state.json", inStory(story, "state.json"))));
    expect(up).toMatchObject({ inputs: [{ format: "pulumi-state" }], isPart: false, notices: [] });
    expect(new Set(up.resources.map(({ source }) => source?.file))).toEqual(new Set(["index.ts"]));
  });

  test("the update's events alone, and packed, say the same", () => {
    const [, ...events] = inEvents(story, "up.jsonl").toString("utf8").split("\n");
    const alone = events.join("\n");
    expect(factsIn(told(alone))).toEqual(factsIn(told(inEvents(story, "up.jsonl"))));
    expect(factsIn(told(gzipSync(alone)))).toEqual(factsIn(told(alone)));
  });

  test("cut off anywhere, they are refused", () => {
    const text = inEvents(story, "preview.jsonl").toString("utf8");
    const lines = text.split("\n");
    const cuts = [0.1, 0.5, 0.9].map((share) => text.slice(0, Math.floor(text.length * share)));
    const whole = lines
      .slice(
        0,
        lines.findIndex((line) => line.includes("summaryEvent")),
      )
      .join("\n");
    for (const cut of [...cuts, whole, lines[0] ?? ""]) expect(() => told(cut)).toThrow(/too early|end before/);
  });
});

const urn = (type: string, name: string) => `urn:pulumi:dev::fleet::${type}::${name}`;
const bucket = (name: string, more: object = {}) => ({
  ...{ urn: urn("aws:s3/bucket:Bucket", name), type: "aws:s3/bucket:Bucket", custom: true, parent: "" },
  ...{ provider: `${urn("pulumi:providers:aws", "default")}::1`, inputs: { region: "eu-central-1" }, outputs: {} },
  ...more,
});
type Made = ReturnType<typeof bucket>;
const event = (kind: string, content: object) => ({ sequence: 0, timestamp: 0, [kind]: content });
const begun = event("preludeEvent", { config: {} });
const ended = (more: object = {}) => event("summaryEvent", { maybeCorrupt: false, isPreview: false, ...more });
const step = (op: string, old: Made | null, made: Made | null, kind = "resOutputsEvent") =>
  event(kind, { metadata: { op, urn: (made ?? old)?.urn, old, new: made } });
const lines = (...events: object[]) => events.map((one) => JSON.stringify(one)).join("\n");
const names = (...events: object[]) => told(lines(begun, ...events, ended())).resources.map(({ name }) => name);

describe("what the events leave", () => {
  test("the last event of a resource says what is there", () => {
    const made = bucket("raw", { outputs: { region: "cn-north-1" } });
    const { resources } = told(
      lines(begun, step("create", null, bucket("raw"), "resourcePreEvent"), step("create", null, made), ended()),
    );
    expect(resources.map(({ region }) => region)).toEqual(["cn-north-1"]);
  });

  test("what is deleted is not there, also where a refresh finds it gone; what is replaced is", () => {
    const raw = bucket("raw");
    expect(names(step("delete", raw, null))).toEqual([]);
    expect(names(step("refresh", raw, raw, "resourcePreEvent"), step("delete", raw, null))).toEqual([]);
    expect(
      names(step("create-replacement", null, raw), step("replace", raw, raw), step("delete-replaced", raw, null)),
    ).toEqual(["raw"]);
    expect(names(step("read", null, bucket("other", { external: true })), step("discard", raw, null))).toEqual([
      "other",
    ]);
  });

  test("the last run counts, where a log has a preview and an update", () => {
    const { resources, inputs } = told(
      lines(
        ...[begun, step("create", null, bucket("planned")), ended({ isPreview: true })],
        ...[begun, step("create", null, bucket("made")), ended()],
      ),
    );
    expect(resources.map(({ name }) => name)).toEqual(["made"]);
    expect(inputs).toMatchObject([{ format: "pulumi-state" }]);
  });

  test("runs of another stack are refused, where the last alone would count", () => {
    const elsewhere = bucket("other", { urn: "urn:pulumi:prod::fleet::aws:s3/bucket:Bucket::other" });
    const runs = [begun, step("create", null, bucket("raw")), ended(), begun, step("create", null, elsewhere), ended()];
    const planned = { config: {}, steps: [{ op: "create", urn: bucket("raw").urn, newState: bucket("raw") }] };
    expect(() => told(lines(...runs))).toThrow(/events of several stacks/);
    expect(() => told(lines(planned, ...runs.slice(3)))).toThrow(/events of several stacks/);
    const renamed = bucket("gone", { urn: "urn:pulumi:dev::once::aws:s3/bucket:Bucket::gone" });
    expect(names(step("create", null, bucket("raw")), step("delete", renamed, null))).toEqual(["raw"]);
  });

  test("secrets are unknown, as they are blinded and as they are signed", () => {
    const signed = {
      "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
      ciphertext: "[secret]",
    };
    for (const secret of ["[secret]", signed, "04da6b54-80e4-46f7-96ec-b56ff0331ba9"]) {
      const made = bucket("raw", { inputs: { bucket: secret }, outputs: { bucket: secret } });
      const [resource] = told(lines(begun, step("create", null, made), ended())).resources;
      expect(isUnknown(resource?.values["bucket"])).toBe(true);
    }
  });

  test("events that show less than they count are a part", () => {
    const all = told(lines(begun, ended({ resourceChanges: { same: 7, create: 0 } })));
    expect([all.isPart, ...all.notices.map((one) => tell(one, "en"))]).toEqual([
      true,
      "events.jsonl: what does not change is not in it, and was not judged; make it with --show-sames",
    ]);
  });
});

test.each([
  ["that say so", [ended({ result: "failed" })], /^the update ended with an error/],
  ["that were canceled", [ended({ result: "canceled" })], /^the update ended with an error/],
  ["that may be corrupt", [ended({ maybeCorrupt: true })], /^the update ended with an error/],
  ["with an error", [event("diagnosticEvent", { severity: "error" }), ended()], /^the update ended with an error/],
  ["with a failed resource", [event("resOpFailedEvent", {}), ended()], /^the update ended with an error/],
  ["that did not end", [step("create", null, bucket("raw"))], /^the events end before/],
  ["after which no event follows", [event("summaryEvent", { result: 1 })], /is not what the format has there/],
  ["with a step of no shape", [step("create", null, { urn: 1 } as never), ended()], /not what the format has there/],
])("events of a run %s are no input", (_, events, says) => {
  expect(() => told(lines(begun, ...events))).toThrow(says);
});

test("what follows the events, or a preview, and is neither is no input", () => {
  const preview = inStory("raw-tracks-to-frankfurt", "preview.json").toString("utf8");
  for (const text of [
    `${lines(begun, ended())}\n{"hello":1}`,
    `${lines(begun, ended())}\nResources:`,
    `${preview}\n${preview}`,
  ])
    expect(() => told(text)).toThrow(/more follows after the end|not valid JSON|no event of Pulumi stands among/);
});
