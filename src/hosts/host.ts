import type { Term } from "../../catalog/law/vocabulary";
import type { Ask } from "./ask";
import type { Comments } from "./comment";

/** The variables of a job, handed in. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a job knows of itself. */
export interface Surroundings {
  readonly env: Environment;
  /** The JSON of the event that started it, where the host hands one over. */
  readonly event: unknown;
}

/** What is needed to speak to a host. */
export interface Access {
  readonly ask: Ask;
  readonly token: string;
}

/** A place where code is reviewed. */
export interface Host {
  readonly id: "github" | "gitlab" | "gitea" | "azure-devops";
  readonly name: string;
  /** Whether a job runs there. */
  isHere(env: Environment): boolean;
  /** Variables that may hold the token; the first that does counts. */
  readonly tokens: readonly string[];
  /** What lets the token write a comment. */
  readonly permission: Term;
  /** The comments of the pull request that the job is for; undefined where it is for none. */
  comments(surroundings: Surroundings): ((access: Access) => Comments) | undefined;
}

/** An address under that of an API; undefined where the API's is none. What is put in cannot lead out of it. */
export function under(api: string | undefined, parts: readonly string[]): URL | undefined {
  const path = parts.map((part) => encodeURIComponent(part)).join("/");
  const address = `${(api ?? "").replace(/\/+$/, "")}/${path}`;
  // A part may be "..", which encoding leaves as it is.
  if (parts.some((part) => /^\.*$/.test(part)) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}

/** A member of JSON that came from elsewhere. */
export function member(data: unknown, ...path: readonly string[]): unknown {
  const step = (at: unknown, name: string) =>
    typeof at === "object" && at !== null && Object.hasOwn(at, name)
      ? (at as Record<string, unknown>)[name]
      : undefined;
  return path.reduce(step, data);
}

/** A number that counts something, as text; undefined where it is none. */
export function ordinal(value: unknown): string | undefined {
  return /^[1-9]\d{0,15}$/.test(String(value)) ? String(value) : undefined;
}
