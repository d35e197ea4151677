import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packs } from "../../packs";
import { readRecords } from "../../src/law/record-schema";
import type { Deployment } from "../../src/model/deployment";
import { read } from "../../src/readers/recognise";
import type { Registers } from "../../src/registers/registers";
import { noWaivers, readWaivers } from "../../src/registers/waivers";
import { root } from "./stand-in-engine";

/** A real deployment with the verdicts that a careful engineer would give. `test/stories/README.md` tells the conventions. */
export interface Story {
  readonly name: string;
  readonly deployment: Deployment;
  readonly registers: Partial<Registers>;
  readonly today: string;
  readonly expect: Expectation;
}

export interface Expectation {
  readonly why: string;
  readonly findings: readonly Expected[];
  readonly clean: readonly string[];
}

export interface Expected {
  readonly kind: string;
  readonly resource: string;
  readonly outcome: string;
  readonly about: string;
  /** The waiver by which it does not block. */
  readonly waiver?: string;
  readonly alsoAccept?: string | readonly string[];
  readonly alsoKinds?: string | readonly string[];
  readonly alsoOutcome?: string | readonly string[];
  readonly lenient?: boolean;
  readonly never?: string | readonly string[];
}

const policies = packs.flatMap((pack) => pack.policies.map(({ id }) => id));
const folder = join(root, "test", "stories");

export const storyNames = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export function story(name: string): Story {
  const json = (file: string) => JSON.parse(readFileSync(join(folder, name, file), "utf8")) as Record<string, unknown>;
  const has = (file: string) => existsSync(join(folder, name, file));
  const { today = "2026-11-21", waivers, records, ...others } = has("context.json") ? json("context.json") : {};
  const waived = has("waivers.yaml")
    ? readWaivers("waivers.yaml", readFileSync(join(folder, name, "waivers.yaml"), "utf8"), policies)
    : {};
  const registers = { ...others, waivers: { ...noWaivers, ...waived, ...(waivers as object) } };
  return {
    name,
    deployment: read("plan.json", readFileSync(join(folder, name, "plan.json"))),
    registers: {
      ...registers,
      ...(Array.isArray(records) && { records: readRecords(records) }),
    } as Partial<Registers>,
    today: today as string,
    expect: json("expect.json") as unknown as Expectation,
  };
}
