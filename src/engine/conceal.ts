import { isKnown } from "../model/value";
import type { Finding } from "./evaluate";
import type { Step } from "./policy";

/** Stands for what the input marks as sensitive. */
export const concealed = "(sensitive value)";

/**
 * What is said, without anything that the input marks as sensitive: neither the texts themselves nor the names, numbers and places
 * that they are made of. Only what is shown changes, never what is judged.
 */
export function concealing(sensitive: readonly string[]): (text: string) => string {
  const secrets = [...new Set(sensitive.flatMap(secretsIn))].sort((one, other) => other.length - one.length);
  if (secrets.length === 0) return (text) => text;
  const escaped = secrets.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  // What follows in brackets explains it: the city of a region, the name of an account.
  const pattern = new RegExp(`(?<![\\w-])(?:${escaped.join("|")})(?![\\w-])(?: \\([^)]*\\))?`, "g");
  return (text) => text.replace(pattern, concealed);
}

/** A text, the texts in it where it is JSON, and the pieces of it that somebody chose: not the words that every ARN has. */
function secretsIn(text: string): string[] {
  const pieces = text.split(/[^\w.-]+/).filter((piece) => !everybodys.test(piece));
  const places = text.match(/[a-z]{2,4}(-[a-z]+)+-\d+/g) ?? [];
  const secrets = [text.trim(), ...leaves(text), ...pieces, ...places];
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

export function concealFinding(finding: Finding, shown: (text: string) => string): Finding {
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

function concealStep(step: Step, shown: (text: string) => string): Step {
  const { says, place, via, at } = step;
  return {
    says: shown(says),
    ...(place !== undefined && { place: shown(place) }),
    ...(via !== undefined && { via: shown(via) }),
    ...(at !== undefined && { at: shown(at) }),
  };
}

/** Every text of an answer, without what the input marks as sensitive. */
export function concealAll<T>(value: T, shown: (text: string) => string): T {
  if (typeof value === "string") return shown(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => concealAll(item, shown)) as T;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, concealAll(member, shown)])) as T;
}
