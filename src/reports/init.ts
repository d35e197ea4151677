import type { Facts, Host } from "../init/facts";
import { type Language, say } from "../language";
import { clean } from "./clean";
import { pad } from "./columns";

/** What became of each file. */
export interface Written {
  readonly path: string;
  /** It was there, and was left as it is. */
  readonly isLeft: boolean;
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
  next: { en: "Next: {step}", zh: "下一步：{step}" },
  stacks: { en: " ({stacks})", zh: "（{stacks}）" },
} as const;

/** One step: the first that has to be taken by hand. */
const next = {
  accounts: {
    en: "write in onshore.yaml from which country each account is operated, then onshore check plan.json.",
    zh: "在 onshore.yaml 中填写各账户的运营所在国家，然后运行 onshore check plan.json。",
  },
  gitlab: {
    en: "add to .gitlab-ci.yml: include: [{ local: .gitlab/onshore.yml }]",
    zh: "在 .gitlab-ci.yml 中加入：include: [{ local: .gitlab/onshore.yml }]",
  },
  "azure-devops": {
    en: "make a pipeline of .azure-pipelines/onshore.yml in Azure DevOps.",
    zh: "在 Azure DevOps 中以 .azure-pipelines/onshore.yml 创建管道。",
  },
  credentials: {
    en: "give the job in {path} credentials that may plan, and open a pull request.",
    zh: "为 {path} 中的作业提供可执行计划的凭证，然后发起合并请求。",
  },
  check: {
    en: "make a plan, terraform show -json plan.bin > plan.json, and run onshore check plan.json.",
    zh: "生成计划，terraform show -json plan.bin > plan.json，然后运行 onshore check plan.json。",
  },
} as const;

/** What was found, what was written, and the one next step. */
export function initReport(facts: Facts, files: readonly Written[], language: Language): string {
  const none = say(words.none, language);
  const row = (name: keyof typeof words, list: readonly string[]) =>
    `  ${pad(say(words[name], language), 12)}  ${list.length === 0 ? none : list.map(line).join(", ")}\n`;
  const stacks = (names: readonly string[]) =>
    names.length === 0 ? "" : say(words.stacks, language, { stacks: names.join(", ") });
  return [
    `${say(words.found, language)}\n`,
    row(
      "programs",
      facts.programs.map((one) => `${one.kind} ${one.folder}${stacks(one.stacks)}`),
    ),
    row(
      "accounts",
      facts.accounts.map(({ id, partition }) => `${id} (${partition})`),
    ),
    row(
      "regions",
      facts.regions.map(({ code }) => code),
    ),
    row(
      "tags",
      facts.tags.map(({ key, values }) => `${key} = ${values.join(" | ")}`),
    ),
    row("hosts", facts.hosts),
    "\n",
    ...files.map(({ path, isLeft }) => `${say(isLeft ? words.left : words.written, language, { path: line(path) })}\n`),
    `\n${say(words.next, language, { step: stepOf(facts, files, language) })}\n`,
  ].join("");
}

function stepOf(facts: Facts, files: readonly Written[], language: Language): string {
  const isNew = (end: string) => files.some(({ path, isLeft }) => !isLeft && path.endsWith(end));
  const [host]: readonly Host[] = facts.hosts;
  const pipeline = files.find(({ path }) => path !== "onshore.yaml");
  if (isNew("onshore.yaml") && facts.accounts.length > 0) return say(next.accounts, language);
  if (pipeline === undefined || host === undefined) return say(next.check, language);
  if (host === "gitlab" || host === "azure-devops") return say(next[host], language);
  return say(next.credentials, language, { path: pipeline.path });
}

/** Names in a repository may hold anything. */
function line(text: string): string {
  return clean(text).replaceAll("\n", " ");
}
