import { isSaid, isTerm, type Text, tell } from "../language";
import type { Deployment } from "../model/deployment";
import { type Fact, isKnown } from "../model/value";
import type { Finding } from "./evaluate";
import type { Step } from "./policy";

/** Stands for what the input marks as sensitive. */
export const concealed = "(sensitive value)";

/** What hides it in a name, and in a text in whichever language it is told. */
export interface Shown {
  (name: string): string;
  (text: Text): Text;
}

/**
 * What is said, without anything that the input marks as sensitive: neither the texts themselves nor the names, numbers and places
 * that they are made of. A region in which something of the deployment works is no secret because a sensitive address names it too.
 * Only what is shown changes, never what is judged.
 */
export function concealing({ sensitive = [], resources }: Pick<Deployment, "sensitive" | "resources">): Shown {
  const regions = new Set(resources.map(({ region }) => region));
  const secrets = [...new Set(sensitive.flatMap((text) => secretsIn(text, regions)))];
  if (secrets.length === 0) return ((text: Text) => text) as Shown;
  // What follows in brackets explains it: the city of a region, the name of an account.
  const pattern = new RegExp(`(?<![\\w-])(?:${anyOf(secrets)})(?![\\w-])(?: \\([^)]*\\)| ?（[^）]*）)?`, "g");
  const shown = (text: string) => text.replace(pattern, concealed);
  return ((text: Text) => (typeof text === "string" ? shown(text) : concealText(text, shown))) as Shown;
}

/** A pattern for any of some texts, as they are written, the longest first. */
export function anyOf(texts: readonly string[]): string {
  const longest = [...texts].sort((one, other) => other.length - one.length);
  return longest.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
}

/** A text is hidden as it is told: what a hidden name stands beside may give it away. Nothing is left that is not told either. */
function concealText(text: Exclude<Text, string>, shown: (text: string) => string): Text {
  const told = [tell(text, "en"), tell(text, "zh-CN")] as const;
  const [en, zh] = told;
  return [...told, ...namesIn(text)].every((one) => shown(one) === one) ? text : { en: shown(en), zh: shown(zh) };
}

function namesIn(text: Text): string[] {
  if (typeof text === "string") return [text];
  return isTerm(text) ? [] : Object.values(text.filled).flatMap(namesIn);
}

/** A text, the texts in it where it is JSON, and the pieces of it that somebody chose: not the words that every ARN has. */
function secretsIn(text: string, regions: ReadonlySet<Fact<string>>): string[] {
  const pieces = text.split(/[^\w.-]+/).filter((piece) => !everybodys.test(piece));
  const places = text.match(/[a-z]{2,4}(-[a-z]+)+-\d+/g) ?? [];
  const named = [...pieces, ...places].filter((one) => !regions.has(one));
  const secrets = [text.trim(), ...leaves(text), ...named];
  return secrets.filter((secret) => secret.length > 2 && !words.test(secret));
}

const everybodys = /^(arn|aws-[a-z-]+|[A-Za-z]*|\d{1,4})$/;
const words = /^(Allow|Deny|20(08|12)-10-17)$/;

function leaves(text: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(text, (_, value) => {
      if (typeof value === "string") found.push(value);
      return value;
    });
  } catch {
    return [];
  }
  return found;
}

export function concealFinding(finding: Finding, shown: Shown): Finding {
  const { message, because, remedy, assessment, at, path, resource } = finding;
  const region = resource && isKnown(resource.region) ? shown(resource.region) : undefined;
  return {
    ...finding,
    ...(resource && region !== undefined && { resource: { ...resource, region } }),
    message: shown(message),
    at: shown(at),
    remedy: shown(remedy),
    path: path.map((step) => concealStep(step, shown)),
    ...(assessment !== undefined && { assessment: shown(assessment) }),
    ...(because !== undefined && { because: shown(because) }),
  };
}

function concealStep(step: Step, shown: Shown): Step {
  const { says, place, via, at } = step;
  return {
    says: shown(says),
    ...(place !== undefined && { place: shown(place) }),
    ...(via !== undefined && { via: shown(via) }),
    ...(at !== undefined && { at: shown(at) }),
  };
}

/** Every text of an answer, without what the input marks as sensitive. */
export function concealAll<T>(value: T, shown: Shown): T {
  if (typeof value === "string") return shown(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (isTerm(value) || isSaid(value)) return shown(value) as T;
  if (Array.isArray(value)) return value.map((item) => concealAll(item, shown)) as T;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, concealAll(member, shown)])) as T;
}
