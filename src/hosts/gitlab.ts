import { askAll } from "./ask";
import { type Host, member, ordinal, under } from "./host";

/**
 * Notes of a merge request: https://docs.gitlab.com/api/notes/#merge-requests. A job's own token reads notes and cannot write them:
 * https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access. Pages: https://docs.gitlab.com/api/rest/#pagination.
 * Variables of a job: https://docs.gitlab.com/ci/variables/predefined_variables/. Checked on 2026-11-22.
 */
export const gitlab: Host = {
  id: "gitlab",
  name: "GitLab",
  isHere: (env) => env["GITLAB_CI"] === "true",
  tokens: ["ONSHORE_GITLAB_TOKEN"],
  permission: {
    en: "hand in a project access token of the role Reporter with the scope api as ONSHORE_GITLAB_TOKEN; the token of the job cannot write notes",
    zh: "请以 ONSHORE_GITLAB_TOKEN 提供具有 Reporter 角色和 api 范围的项目访问令牌；作业令牌不能写入评论",
  },
  comments({ env }) {
    // A merge request from a fork runs in the fork, and stands in the project that it goes to.
    const project = env["CI_MERGE_REQUEST_PROJECT_ID"] ?? env["CI_PROJECT_ID"];
    const number = ordinal(env["CI_MERGE_REQUEST_IID"]);
    if (!project || number === undefined) return undefined;
    const path = ["projects", project, "merge_requests", number, "notes"];
    const all = under(env["CI_API_V4_URL"], path);
    if (all === undefined) return undefined;
    const one = (id: string) => under(env["CI_API_V4_URL"], [...path, id]) ?? all;
    return ({ ask, token }) => {
      const headers = { Accept: "application/json", "PRIVATE-TOKEN": token, "User-Agent": "onshore" };
      const first = new URL(all);
      first.search = "per_page=100&sort=asc&order_by=created_at";
      return {
        async list() {
          const list = await askAll(ask, { method: "GET", url: first, headers });
          return list.flatMap((note) => {
            const [id, body] = [ordinal(member(note, "id")), member(note, "body")];
            const isText = typeof body === "string" && member(note, "system") !== true;
            return id !== undefined && isText ? [{ id, body }] : [];
          });
        },
        async create(body) {
          await ask({ method: "POST", url: all, headers, body: { body } });
        },
        async update(id, body) {
          await ask({ method: "PUT", url: one(id), headers, body: { body } });
        },
        async remove(id) {
          await ask({ method: "DELETE", url: one(id), headers });
        },
      };
    };
  },
};
