import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Profile } from "../catalog/law/vocabulary";
import type { PolicySettings } from "./engine/pack";
import { checked, type Fault, unknownPolicy } from "./faults";
import { InputError, whyUnread } from "./input-error";
import { text } from "./language";
import { readOfficialItems } from "./law/important-data";
import { type House, profileOf } from "./law/profile";
import { defaultLabels, type LabelScheme } from "./model/labels";
import { type Configuration, configurationSchema } from "./registers/configuration";
import type { Registers } from "./registers/registers";
import { noWaivers, readWaivers, type WaiverRegister } from "./registers/waivers";
import { notYaml, type Position, yamlSource } from "./yaml-source";

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
  readonly about?: Configuration["about"];
  /** Outputs of stacks that are not checked together with those that refer to them. */
  readonly stacks: NonNullable<Configuration["stacks"]>;
  readonly failOn?: Configuration["failOn"];
  /** The file of what was there before. */
  readonly baseline?: string;
}

const configurationName = "onshore.yaml";
const usualWaivers = "waivers.yaml";

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
  if (file === undefined) return settingsOf({}, undefined, noWaivers);
  const configuration = parseConfiguration(file, readText(file, "configuration"), policies);
  return settingsOf(configuration, file, loadWaivers(file, configuration, policies));
}

/** The file that is named, or the usual one if it is there. */
function loadWaivers(
  configuration: string,
  { waivers: { file, longestDays = noWaivers.longestDays, approvers } = {} }: Configuration,
  policies: readonly string[],
): WaiverRegister {
  const path = join(dirname(configuration), file ?? usualWaivers);
  const read =
    file === undefined && !existsSync(path) ? noWaivers : readWaivers(path, readText(path, "waivers"), policies);
  return { ...read, longestDays, approvers };
}

const unread = {
  configuration: { en: "the configuration cannot be read: {why}", zh: "无法读取配置：{why}" },
  waivers: { en: "the file of waivers cannot be read: {why}", zh: "无法读取例外文件：{why}" },
  items: { en: "the list of important data cannot be read: {why}", zh: "无法读取重要数据清单：{why}" },
} as const;

function readText(file: string, what: keyof typeof unread): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new InputError(
      file,
      text(unread[what], { why: whyUnread(error) }),
      what === "configuration"
        ? text({ en: "name an onshore.yaml that exists", zh: "请指明一个存在的 onshore.yaml" })
        : text({ en: "name one beside onshore.yaml that exists", zh: "请指明 onshore.yaml 旁一个存在的文件" }),
    );
  }
}

/** Every fault is told with its line and column; the first one is thrown, with the number of the others. */
export function parseConfiguration(file: string, written: string, policies: readonly string[]): Configuration {
  const { value, fault, positionOf } = yamlSource(written);
  if (fault) {
    const { says, next } = notYaml(fault);
    throw new InputError(file, says, next, fault.position);
  }
  const whole = text({ en: "the file", zh: "该文件" });
  const read = checked(configurationSchema, value ?? {}, whole, (one) => unknownPolicies(one, policies));
  if ("value" in read) return read.value;
  const [first, ...more] = read.faults.map((one) => ({ ...one, position: positionOf(one.path) })) as [
    Placed,
    ...Placed[],
  ];
  throw new InputError(file, first.says, first.next, first.position, more);
}

type Placed = Fault & { readonly position: Position };

function unknownPolicies({ policies = {} }: Configuration, known: readonly string[]): Fault[] {
  return Object.keys(policies)
    .filter((id) => !known.includes(id))
    .map((id) => unknownPolicy(["policies", id], id, known));
}

function profileIn({ law = {} }: Configuration, file = "onshore.yaml"): Profile {
  const list = law.officialItems === undefined ? undefined : join(dirname(file), law.officialItems);
  const { profile, faults } = profileOf({
    // What is left out is not there: the schema's types cannot say so.
    ...(law as House),
    ...(list !== undefined && {
      official: readOfficialItems(yamlSource(readText(list, "items")).value),
    }),
  });
  const [first] = faults;
  if (first !== undefined)
    throw new InputError(
      list ?? file,
      text({ en: "{where}: {fault}", zh: "{where}：{fault}" }, { where: "law", fault: first }),
      text({ en: "a house may only ask more than the law; correct it", zh: "内部要求只能比法律更严，请更正" }),
    );
  return profile;
}

function settingsOf(configuration: Configuration, file: string | undefined, waivers: WaiverRegister): Settings {
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
      ...{ datasets, exporters, waivers },
    },
    ...(configuration.register !== undefined && { folders: configuration.register }),
    ...(configuration.approvals !== undefined && { approvals: configuration.approvals }),
    policies: configuration.policies ?? {},
    stacks: configuration.stacks ?? {},
    profile: profileIn(configuration, file),
    ...(configuration.today !== undefined && { today: configuration.today }),
    ...(configuration.about !== undefined && { about: configuration.about }),
    ...(configuration.failOn !== undefined && { failOn: configuration.failOn }),
    ...(configuration.baseline !== undefined && { baseline: join(dirname(file ?? ""), configuration.baseline) }),
  };
}
