import type { Ask } from "./ask";
import type { Comments, Standing } from "./comment";
import { type Host, member, ordinal, under } from "./host";
import { Refused } from "./refused";

/** What the numbers of the API mean. */
const text = 1;
const status = { active: 1, closed: 4 } as const;

/**
 * Threads of a pull request: https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-threads (API version 7.1), and
 * their comments: https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-thread-comments;
 * variables of a job: https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables. Checked on 2026-11-22.
 */
export const azureDevOps: Host = {
  id: "azure-devops",
  name: "Azure DevOps",
  isHere: (env) => env["TF_BUILD"]?.toLowerCase() === "true",
  tokens: ["SYSTEM_ACCESSTOKEN"],
  permission: {
    en: "hand in SYSTEM_ACCESSTOKEN: $(System.AccessToken), and let the build service contribute to pull requests",
    zh: "请提供 SYSTEM_ACCESSTOKEN: $(System.AccessToken)，并允许生成服务参与拉取请求",
  },
  comments({ env }) {
    const [project, repository] = [env["SYSTEM_TEAMPROJECTID"], env["BUILD_REPOSITORY_ID"]];
    const number = ordinal(env["SYSTEM_PULLREQUEST_PULLREQUESTID"]);
    // A pipeline may be for a repository on GitHub; its pull requests are not here.
    const isElsewhere = env["BUILD_REPOSITORY_PROVIDER"] !== "TfsGit";
    if (!project || !repository || number === undefined || isElsewhere) return undefined;
    const path = [project, "_apis", "git", "repositories", repository, "pullRequests", number, "threads"];
    const at = (...more: readonly string[]) => {
      const url = under(env["SYSTEM_COLLECTIONURI"], [...path, ...more]);
      if (url !== undefined) url.search = "api-version=7.1";
      return url;
    };
    if (at() === undefined) return undefined;
    return ({ ask, token }) => threads(ask, at, token);
  },
};

type At = (...more: readonly string[]) => URL | undefined;

function threads(ask: Ask, at: At, token: string): Comments {
  const headers = { Accept: "application/json", Authorization: `Bearer ${token}`, "User-Agent": "onshore" };
  const send = async (method: "POST" | "PATCH" | "DELETE", parts: readonly string[], body?: unknown) => {
    const url = at(...parts);
    if (url === undefined) throw new Refused("unreadable");
    await ask({ method, url, headers, ...(body !== undefined && { body }) });
  };
  const write = async (id: string, content: string, to: number) => {
    const [thread = "", comment = ""] = id.split("/");
    await send("PATCH", [thread, "comments", comment], { content });
    await send("PATCH", [thread], { status: to });
  };
  return {
    async list() {
      const url = at();
      const { body } = url ? await ask({ method: "GET", url, headers }) : { body: undefined };
      const list = member(body, "value");
      if (!Array.isArray(list)) throw new Refused("unreadable");
      return list.flatMap(firstOf);
    },
    create: (content) =>
      send("POST", [], { comments: [{ parentCommentId: 0, content, commentType: text }], status: status.active }),
    update: (id, content) => write(id, content, status.active),
    close: (id, content) => write(id, content, status.closed),
    remove(id) {
      const [thread = "", comment = ""] = id.split("/");
      return send("DELETE", [thread, "comments", comment]);
    },
  };
}

/** The comment that a thread begins with; the others are answers to it. */
function firstOf(thread: unknown): Standing[] {
  const comments = member(thread, "comments");
  const [first] = Array.isArray(comments) ? comments : [];
  const [id, of] = [ordinal(member(first, "id")), ordinal(member(thread, "id"))];
  const body = member(first, "content");
  const isDeleted = member(thread, "isDeleted") === true || member(first, "isDeleted") === true;
  return id !== undefined && of !== undefined && typeof body === "string" && !isDeleted
    ? [{ id: `${of}/${id}`, body }]
    : [];
}
