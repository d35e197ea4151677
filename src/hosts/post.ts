import { type Said, text } from "../language";
import { type Means, patientAsk } from "./ask";
import { azureDevOps } from "./azure-devops";
import { type Comment, type Done, keepInPlace } from "./comment";
import { gitea } from "./gitea";
import { github } from "./github";
import { gitlab } from "./gitlab";
import type { Environment, Host, Surroundings } from "./host";
import { Refused } from "./refused";
import { notPosted, statusWords } from "./words";

/** Gitea's jobs say that they are GitHub's too, so it is asked first. */
const hosts = [gitea, github, gitlab, azureDevOps] as const satisfies readonly Host[];

/** Where a job runs; undefined on any other CI, and at somebody's desk. */
export function hostOf(env: Environment): Host | undefined {
  return hosts.find((host) => host.isHere(env));
}

/** What became of the comment, or why nothing did. A job that is for no pull request posts none, and that is no fault. */
export type Posted =
  | { readonly done: Done | "no-pull-request" }
  | { readonly done: "not-posted"; readonly because: Said };

/** Posts a comment. Whatever happens, it is an answer: a verdict does not depend on it. */
export async function post(host: Host, surroundings: Surroundings, comment: Comment, means: Means): Promise<Posted> {
  const comments = host.comments(surroundings);
  if (comments === undefined) return { done: "no-pull-request" };
  const token = tokenOf(host, surroundings.env);
  if (token === undefined) return because(host, "no-token");
  try {
    return { done: await keepInPlace(comments({ ask: patientAsk(means), token }), comment) };
  } catch (error) {
    // What else is thrown may quote a header, and with it the token.
    return error instanceof Refused ? because(host, error.why, error.status) : because(host, "fault");
  }
}

function tokenOf({ tokens }: Host, env: Environment): string | undefined {
  return tokens.map((name) => env[name]?.trim()).find((token) => token !== undefined && /^[\x21-\x7e]+$/.test(token));
}

function because({ name, permission }: Host, why: keyof typeof notPosted, status?: number): Posted {
  const filled = {
    host: name,
    permission: text(permission),
    status: status === undefined ? "" : text(statusWords, { status: String(status) }),
  };
  return { done: "not-posted", because: text(notPosted[why], filled) };
}
