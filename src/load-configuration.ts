import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { z } from "zod";
import type { Profile } from "../catalog/law/vocabulary";
import type { PolicySettings } from "./engine/pack";
import { InputError, whyUnread } from "./input-error";
import { readOfficialItems } from "./law/important-data";
import { type House, profileOf } from "./law/profile";
import { defaultLabels, type LabelScheme } from "./model/labels";
import { choice } from "./nearest";
import { type Configuration, configurationSchema } from "./registers/configuration";
import type { Registers } from "./registers/registers";
import { yamlSource } from "./yaml-source";

/** onshore.yaml, ready to judge with. */
export interface Settings {
  /** The file it came from; undefined when there is none. */
  readonly file?: string;
  readonly labels: LabelScheme;
  readonly assumeRegion?: string;
  readonly registers: Registers;
  /** Folders of records, beside the file; the usual one when it names none. */
  readonly folders?: readonly string[];
  readonly approvals?: Configuration["approvals"];
  readonly policies: Readonly<Record<string, PolicySettings>>;
  /** How strictly the law is read. */
  readonly profile: Profile;
  readonly today?: string;
}

const configurationName = "onshore.yaml";

/** Looks for onshore.yaml in a folder and in those above it. Gives its path as seen from the working directory. */
export function findConfiguration(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const file = join(here, configurationName);
    if (existsSync(file)) return relative("", file);
    if (dirname(here) === here) return undefined;
  }
}

/** Reads a configuration, or the defaults when there is none. `policies`: the ids that it may speak of. */
export function loadConfiguration(file: string | undefined, policies: readonly string[]): Settings {
  if (file === undefined) return settingsOf({}, undefined);
  return settingsOf(parseConfiguration(file, readText(file), policies), file);
}

function readText(file: string, what = "the configuration"): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new InputError(
      file,
      `${what} cannot be read: ${whyUnread(error)}`,
      what === "the configuration" ? "name an onshore.yaml that exists" : "name a file that exists",
    );
  }
}

/** Every fault is told with its line and column; the first one is thrown, with the number of the others. */
export function parseConfiguration(file: string, text: string, policies: readonly string[]): Configuration {
  const { value, fault, positionOf } = yamlSource(text);
  if (fault) throw new InputError(file, `not YAML: ${fault.message}`, "correct the line", fault.position);
  const written: unknown = value ?? {};
  const result = configurationSchema.safeParse(written);
  const unfilled = placeholders(written);
  const isUnfilled = ({ path }: Fault) => unfilled.some((one) => one.path.join() === path.join());
  const wrong = result.success
    ? unknownPolicies(result.data, policies)
    : result.error.issues.flatMap((issue) => faultsOf(issue, written));
  const faults = [...unfilled, ...wrong.filter((one) => !isUnfilled(one))];
  const placed = faults
    .map((one) => ({ ...one, position: positionOf(one.path) }))
    .sort((one, other) => Number(other.isName) - Number(one.isName));
  const [first, ...more] = placed;
  if (first) throw new InputError(file, first.message, first.next, first.position, more);
  return result.data as Configuration;
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly next: string;
  /** A misspelt name comes first: what is missing is often only misspelt. */
  readonly isName: boolean;
}

/** What was copied from a finding, and still stands in angle brackets. */
function placeholders(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, member]) =>
      placeholders(member, [...path, Array.isArray(value) ? Number(name) : name]),
    );
  const [open] = typeof value === "string" ? (/<[^<>]+>/.exec(value) ?? []) : [];
  if (open === undefined) return [];
  const message = `${path.join(".")}: ${open} is still to be filled in`;
  return [{ path, message, next: "write the value in its place", isName: false }];
}

function unknownPolicies({ policies = {} }: Configuration, known: readonly string[]): Fault[] {
  return Object.keys(policies)
    .filter((id) => !known.includes(id))
    .map((id) => ({
      path: ["policies", id],
      message: `there is no policy "${id}"`,
      next: choice(id, known),
      isName: true,
    }));
}

function faultsOf(issue: z.core.$ZodIssue, written: unknown): Fault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return {
        path,
        message: `"${path.join(".")}" is not known`,
        next: choice(key, knownKeys(issue.path)),
        isName: true,
      };
    });
  }
  const where = issue.path.length === 0 ? "the file" : issue.path.join(".");
  const value = issue.path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown>)?.[step], written);
  if (value === undefined) return [{ path: issue.path, message: `${where} is missing`, next: "add it", isName: false }];
  const [message, next = "correct the value"] = inWords(issue, value);
  return [{ path: issue.path, message: `${where}: ${message}`, next, isName: false }];
}

/** What is wrong with a value, and what to do where that can be said; the schema says the rest itself. */
function inWords(issue: z.core.$ZodIssue, value: unknown): [message: string, next?: string] {
  if (issue.code === "invalid_value") {
    const names = issue.values.map(String);
    return [`"${value}" is not one of its values`, choice(String(value), names)];
  }
  if (issue.code === "too_small") return ["it is empty", "write at least one"];
  const isOwn = issue.code !== "invalid_type" || !issue.message.startsWith("Invalid input");
  return [isOwn ? issue.message : `${kinds[issue.expected] ?? issue.expected} is expected here`];
}

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an entry with names and values",
  record: "an entry with names and values",
  string: "a text",
  boolean: "true or false",
};

/** The names that stand at a path of the schema. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configurationSchema;
  for (const step of path) {
    const shape = shapeOf(schema);
    schema = typeof step === "number" ? elementOf(schema) : (shape?.[String(step)] ?? elementOf(schema));
  }
  return Object.keys(shapeOf(schema) ?? {});
}

interface Described {
  readonly shape?: Record<string, unknown>;
  readonly def?: { readonly innerType?: unknown; readonly element?: unknown; readonly valueType?: unknown };
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const { shape, def } = (schema ?? {}) as Described;
  return shape ?? (def?.innerType === undefined ? undefined : shapeOf(def.innerType));
}

function elementOf(schema: unknown): unknown {
  const { def } = (schema ?? {}) as Described;
  return def?.element ?? def?.valueType ?? (def?.innerType === undefined ? undefined : elementOf(def.innerType));
}

function profileIn({ law = {} }: Configuration, file = "onshore.yaml"): Profile {
  const list = law.officialItems === undefined ? undefined : join(dirname(file), law.officialItems);
  const { profile, faults } = profileOf({
    // What is left out is not there: the schema's types cannot say so.
    ...(law as House),
    ...(list !== undefined && { official: readOfficialItems(yamlSource(readText(list, "the list")).value) }),
  });
  const [first] = faults;
  if (first !== undefined)
    throw new InputError(list ?? file, `law: ${first}`, "a house may only ask more than the law; correct it");
  return profile;
}

function settingsOf(configuration: Configuration, file: string | undefined): Settings {
  const {
    labels = {},
    accounts = [],
    organizations = [],
    locations = [],
    identityProviders = [],
    networks = [],
    assessments = [],
    datasets = [],
    exporters = [],
  } = configuration;
  return {
    ...(file !== undefined && { file }),
    labels: {
      keys: labels.keys ?? defaultLabels.keys,
      values: labels.values ?? defaultLabels.values,
      separators: labels.separators ?? defaultLabels.separators,
      ignoreCase: labels.ignoreCase ?? defaultLabels.ignoreCase,
      facets: { ...defaultLabels.facets, ...labels.facets },
    },
    ...(configuration.assumeRegion !== undefined && { assumeRegion: configuration.assumeRegion }),
    registers: {
      ...{ accounts, organizations, locations, identityProviders, networks, assessments },
      ...{ datasets, exporters },
    },
    ...(configuration.register !== undefined && { folders: configuration.register }),
    ...(configuration.approvals !== undefined && { approvals: configuration.approvals }),
    policies: configuration.policies ?? {},
    profile: profileIn(configuration, file),
    ...(configuration.today !== undefined && { today: configuration.today }),
  };
}
