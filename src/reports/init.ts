import type { Facts } from "../init/facts";
import { shell } from "../init/files";
import { type Language, say, type Term } from "../language";
import { clean } from "./clean";
import { pad, widthOf, wrap } from "./columns";

/** What became of each file. */
export interface Written {
  readonly path: string;
  /** It was there, and was left as it is. */
  readonly isLeft: boolean;
}

/** What was found, and what was done about it. */
export interface Initialized {
  readonly facts: Facts;
  readonly files: readonly Written[];
  /** The JSON of plans that lies here already. */
  readonly plans: readonly string[];
  /** Whether git leaves what onshore ci writes alone. */
  readonly ignoresReports: boolean;
}

interface Telling {
  readonly language: Language;
  readonly width: number;
}

const words = {
  found: { en: "Found", zh: "发现" },
  programs: { en: "programs", zh: "程序" },
  accounts: { en: "accounts", zh: "账户" },
  regions: { en: "regions", zh: "区域" },
  tags: { en: "tags of data", zh: "数据标签" },
  hosts: { en: "CI", zh: "CI" },
  none: { en: "none", zh: "无" },
  written: { en: "wrote    {path}", zh: "已写入   {path}" },
  left: { en: "left     {path}: there is one already", zh: "保留     {path}：已有该文件" },
  noHost: {
    en: "no CI file: no host was recognised, see docs/ci",
    zh: "未写入 CI 文件：未能识别代码托管平台，见 docs/ci",
  },
  noProgram: {
    en: "no CI file: there is no program here to make a plan of, see docs/ci",
    zh: "未写入 CI 文件：此处没有可生成计划的程序，见 docs/ci",
  },
  next: { en: "Next: {step}", zh: "下一步：{step}" },
  after: { en: "Then: {step}", zh: "然后：{step}" },
  stacks: { en: " ({stacks})", zh: "（{stacks}）" },
} as const;

/** Steps that have to be taken by hand. */
const next = {
  accounts: {
    en: "write in onshore.yaml from which country each account is operated, then run `{check}`.",
    zh: "在 onshore.yaml 中填写各账户的运营所在国家，然后运行 `{check}`。",
  },
  check: { en: "run `{check}`.", zh: "运行 `{check}`。" },
  plan: {
    en: "make a plan, `terraform show -json plan.bin > plan.json`, and run `onshore check plan.json`.",
    zh: "生成计划，`terraform show -json plan.bin > plan.json`，然后运行 `onshore check plan.json`。",
  },
  ignore: {
    en: "add `onshore-reports/` to .gitignore: `onshore ci` writes its reports there.",
    zh: "在 .gitignore 中加入 `onshore-reports/`：`onshore ci` 的报告写入该处。",
  },
} as const;

/** What each host needs by hand, by the file that was written for it. */
const hostSteps: Readonly<Record<string, Term>> = {
  ".gitlab/onshore.yml": {
    en: "write in .gitlab-ci.yml `include: [{ local: .gitlab/onshore.yml }]`, make a project access token with the scope api, and add it to the variables of CI/CD as ONSHORE_GITLAB_TOKEN: docs/ci/gitlab.md.",
    zh: "在 .gitlab-ci.yml 中写入 `include: [{ local: .gitlab/onshore.yml }]`，创建范围为 api 的项目访问令牌，并以 ONSHORE_GITLAB_TOKEN 为名加入 CI/CD 变量：docs/ci/gitlab.md。",
  },
  ".azure-pipelines/onshore.yml": {
    en: "make a pipeline of .azure-pipelines/onshore.yml in Azure DevOps: docs/ci/azure-devops.md.",
    zh: "在 Azure DevOps 中以 .azure-pipelines/onshore.yml 创建管道：docs/ci/azure-devops.md。",
  },
  ".github/workflows/onshore.yml": {
    en: "give the job in {path} credentials that may plan, and open a pull request: docs/ci/github.md.",
    zh: "为 {path} 中的作业提供可执行计划的凭证，然后发起合并请求：docs/ci/github.md。",
  },
  ".gitea/workflows/onshore.yml": {
    en: "give the job in {path} credentials that may plan, and open a pull request: docs/ci/gitea.md.",
    zh: "为 {path} 中的作业提供可执行计划的凭证，然后发起合并请求：docs/ci/gitea.md。",
  },
};

/** What was found, what was written, and the next steps. */
export function initReport(done: Initialized, { language, width }: Telling): string {
  const { facts, files } = done;
  const lines = [
    say(words.found, language),
    ...rows(facts, { language, width }),
    "",
    ...files.map(({ path, isLeft }) => say(isLeft ? words.left : words.written, language, { path: line(path) })),
    ...(files.some(({ path }) => path in hostSteps)
      ? []
      : wrap(say(facts.hosts.length === 0 ? words.noHost : words.noProgram, language), width, "")),
    "",
    ...stepsOf(done, language).flatMap((step, at) =>
      wrap(say(at === 0 ? words.next : words.after, language, { step }), width, "", "  "),
    ),
  ];
  return lines.map((one) => `${one}\n`).join("");
}

function rows(facts: Facts, { language, width }: Telling): string[] {
  const stacks = (names: readonly string[]) =>
    names.length === 0 ? "" : say(words.stacks, language, { stacks: names.join(", ") });
  const lists = {
    programs: facts.programs.map((one) => `${one.kind} ${one.folder}${stacks(one.stacks)}`),
    accounts: facts.accounts.map(({ id, partition }) => `${id} (${partition})`),
    regions: facts.regions.map(({ code }) => code),
    tags: facts.tags.map(({ key, values }) => `${key} = ${values.join(" | ")}`),
    hosts: facts.hosts,
  } as const;
  return (Object.keys(lists) as (keyof typeof lists)[]).flatMap((name) => {
    const said = lists[name].length === 0 ? say(words.none, language) : lists[name].map(line).join(", ");
    const head = `  ${pad(say(words[name], language), 12)}  `;
    return wrap(said, width, head, " ".repeat(widthOf(head)));
  });
}

function stepsOf({ facts, files, plans, ignoresReports }: Initialized, language: Language): string[] {
  const asksAccounts =
    facts.accounts.length > 0 && files.some(({ path, isLeft }) => path === "onshore.yaml" && !isLeft);
  const check = checkOf(plans.length === 0 ? ["plan.json"] : plans);
  const ofHosts = files.flatMap(({ path }) => {
    const step = hostSteps[path];
    return step === undefined ? [] : [say(step, language, { path })];
  });
  const ignoring = ofHosts.length === 0 || ignoresReports ? [] : [say(next.ignore, language)];
  if (asksAccounts) return [say(next.accounts, language, { check }), ...ofHosts, ...ignoring];
  if (plans.length > 0) return [say(next.check, language, { check }), ...ofHosts, ...ignoring];
  return ofHosts.length === 0 ? [say(next.plan, language)] : [...ofHosts, ...ignoring];
}

/** Many plans are found by the command of a pipeline. */
function checkOf(plans: readonly string[]): string {
  return plans.length > 3 ? "onshore ci" : `onshore check ${plans.map((one) => shell(line(one))).join(" ")}`;
}

/** Names in a repository may hold anything. */
function line(text: string): string {
  return clean(text).replaceAll("\n", " ");
}
