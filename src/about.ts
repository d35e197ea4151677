import type { ReportDocument } from "./contract/report";
import type { Configuration } from "./registers/configuration";

type About = NonNullable<ReportDocument["about"]>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that people set, then those of GitHub Actions, GitLab CI/CD and Azure Pipelines; the first that is there counts. */
const variables: Readonly<Record<keyof About & string, readonly string[]>> = {
  name: ["ONSHORE_NAME"],
  team: ["ONSHORE_TEAM"],
  owner: ["ONSHORE_OWNER"],
  environment: ["ONSHORE_ENVIRONMENT", "CI_ENVIRONMENT_NAME"],
  repository: ["GITHUB_REPOSITORY", "CI_PROJECT_PATH", "BUILD_REPOSITORY_NAME"],
  commit: ["GITHUB_SHA", "CI_COMMIT_SHA", "BUILD_SOURCEVERSION"],
  branch: [
    "GITHUB_HEAD_REF",
    "GITHUB_REF_NAME",
    "CI_COMMIT_REF_NAME",
    "SYSTEM_PULLREQUEST_SOURCEBRANCH",
    "BUILD_SOURCEBRANCH",
  ],
  change: ["CI_MERGE_REQUEST_IID", "SYSTEM_PULLREQUEST_PULLREQUESTNUMBER", "SYSTEM_PULLREQUEST_PULLREQUESTID"],
  run: ["CI_JOB_URL"],
  at: ["ONSHORE_AT"],
};

/** Whose deployment it is, and which run makes the report: what was set for it, then onshore.yaml, then what CI says. */
export function aboutOf(environment: Environment, configured: Configuration["about"] = {}): About {
  const { tags: _, ...written } = configured;
  const said = Object.entries(variables).flatMap(([name, keys]) => {
    const own = keys.find((key) => key.startsWith("ONSHORE_") && environment[key]);
    const value = (own && environment[own]) || written[name as keyof typeof written] || firstOf(keys, environment);
    return value ? [[name, value]] : [];
  });
  return { ...ofGitHub(environment), ...(Object.fromEntries(said) as About) };
}

function firstOf(keys: readonly string[], environment: Environment): string | undefined {
  return keys.map((key) => environment[key]).find((value) => value !== undefined && value !== "");
}

/** GitHub tells a run and a pull request in parts. */
function ofGitHub(environment: Environment): About {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
    GITHUB_REF: ref = "",
  } = environment;
  const [, change] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
  return {
    ...(change !== undefined && { change }),
    ...(server && repository && run && { run: `${server}/${repository}/actions/runs/${run}` }),
  };
}
