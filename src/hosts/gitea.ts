import { commentsAt, issueComments } from "./github";
import type { Host } from "./host";

/**
 * The paths are GitHub's; the list comes whole: https://gitea.com/api/swagger#/issue/issueGetComments, as
 * routers/api/v1/repo/issue_comment.go of go-gitea/gitea declares it;
 * variables of a job: https://docs.gitea.com/usage/actions/variables. Forgejo has the same. Checked on 2026-11-22.
 */
export const gitea: Host = {
  id: "gitea",
  name: "Gitea",
  isHere: (env) => env["GITEA_ACTIONS"] === "true" || env["FORGEJO_ACTIONS"] === "true",
  tokens: ["ONSHORE_TOKEN", "GITEA_TOKEN", "GITHUB_TOKEN"],
  permission: {
    en: "hand in a token that may write issues and pull requests as ONSHORE_TOKEN",
    zh: "请以 ONSHORE_TOKEN 提供可写入工单和合并请求的令牌",
  },
  comments(surroundings) {
    const addresses = issueComments(surroundings);
    if (addresses === undefined) return undefined;
    return ({ ask, token }) =>
      commentsAt(ask, addresses, {
        Accept: "application/json",
        Authorization: `token ${token}`,
        "User-Agent": "onshore",
      });
  },
};
