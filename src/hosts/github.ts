import { type Ask, askAll } from "./ask";
import type { Comments } from "./comment";
import { type Host, member, ordinal, type Surroundings, under } from "./host";

/**
 * Comments on an issue, which each pull request is:
 * https://docs.github.com/en/rest/issues/comments (API version 2022-11-28);
 * variables of a job: https://docs.github.com/en/actions/reference/workflows-and-actions/variables;
 * events: https://docs.github.com/en/webhooks/webhook-events-and-payloads. Checked on 2026-11-22.
 */
export const github: Host = {
  id: "github",
  name: "GitHub",
  isHere: (env) => env["GITHUB_ACTIONS"] === "true",
  tokens: ["ONSHORE_TOKEN", "GITHUB_TOKEN"],
  permission: {
    en: "give the job the permission pull-requests: write",
    zh: "请为该作业授予 pull-requests: write 权限",
  },
  comments(surroundings) {
    const addresses = issueComments(surroundings);
    if (addresses === undefined) return undefined;
    return ({ ask, token }) =>
      commentsAt(ask, addresses, {
        Accept: "application/vnd.github+json",
        Authorization: `Bearer ${token}`,
        "User-Agent": "onshore",
        "X-GitHub-Api-Version": "2022-11-28",
      });
  },
};

/** Where the comments of a pull request are, and where each single one is. */
export interface IssueComments {
  readonly all: URL;
  readonly one: (id: string) => URL;
}

/** Gitea has the same variables, events and paths. */
export function issueComments({ env, event }: Surroundings): IssueComments | undefined {
  const [owner, name, ...more] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const number = numberOf(event);
  if (!owner || !name || more.length > 0 || number === undefined) return undefined;
  const repository = ["repos", owner, name, "issues"];
  const all = under(env["GITHUB_API_URL"], [...repository, number, "comments"]);
  if (all === undefined) return undefined;
  return { all, one: (id) => under(env["GITHUB_API_URL"], [...repository, "comments", id]) ?? all };
}

/** A push and a merge queue have none; what follows another workflow has those of its branch, and none where that is a fork's. */
function numberOf(event: unknown): string | undefined {
  const followed = member(event, "workflow_run", "pull_requests");
  const [only, ...others] = Array.isArray(followed) ? followed : [];
  const number = member(event, "pull_request", "number") ?? (others.length === 0 ? member(only, "number") : undefined);
  return ordinal(number);
}

/** The four things that both hosts do with comments. */
export function commentsAt(ask: Ask, { all, one }: IssueComments, headers: Readonly<Record<string, string>>): Comments {
  const first = new URL(all);
  first.search = "per_page=100";
  return {
    async list() {
      const list = await askAll(ask, { method: "GET", url: first, headers });
      return list.flatMap((comment) => {
        const [id, body] = [ordinal(member(comment, "id")), member(comment, "body")];
        return id !== undefined && typeof body === "string" ? [{ id, body }] : [];
      });
    },
    async create(body) {
      await ask({ method: "POST", url: all, headers, body: { body } });
    },
    async update(id, body) {
      await ask({ method: "PATCH", url: one(id), headers, body: { body } });
    },
    async remove(id) {
      await ask({ method: "DELETE", url: one(id), headers });
    },
  };
}
