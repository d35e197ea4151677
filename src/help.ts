import type { Command, Option } from "commander";
import { type Language, say } from "./language";
import { clean } from "./reports/clean";
import { widthOf, wrap } from "./reports/columns";

/** A command whose help and errors are told in a language. What commander says itself is known by its English. */
export function helpIn(command: Command, language: Language): Command {
  if (language === "en") return command;
  command.description(chinese(command.description()));
  for (const one of [...command.options, ...command.registeredArguments]) one.description = chinese(one.description);
  command
    .helpOption("-h, --help", chinese("display help for command"))
    .configureHelp({
      styleTitle: chinese,
      optionDescription: described,
      displayWidth: widthOf,
      boxWrap: (text, width) => wrap(text, width, "").join("\n"),
    })
    .configureOutput({
      writeOut: (text) => process.stdout.write(written(text)),
      writeErr: (text) => process.stderr.write(written(text)),
    });
  if (command.commands.length > 0) command.helpCommand("help [command]", chinese("display help for command"));
  for (const one of command.commands) helpIn(one, language);
  return command;
}

/** What is told in English only stays as it is. */
function chinese(english: string): string {
  return Object.hasOwn(helpWords, english) ? (helpWords[english as keyof typeof helpWords] as string) : english;
}

function described({ description, argChoices, defaultValue, negate }: Option): string {
  const extra = [
    ...(argChoices ? [`可选：${argChoices.join("、")}`] : []),
    ...(defaultValue === undefined || negate ? [] : [`默认：${String(defaultValue)}`]),
  ];
  return extra.length === 0 ? description : `${description}（${extra.join("；")}）`;
}

/** A text on its way out, with what stands around it. */
function written(text: string): string {
  const inner = text.trim();
  if (Object.hasOwn(helpWords, inner)) return text.replace(inner, () => chinese(inner));
  return commanderWords.reduce((told, { is, zh }) => told.replace(is, (_, ...of: string[]) => filled(zh, of)), text);
}

function filled(zh: string, of: readonly string[]): string {
  const parts = Object.fromEntries(of.map((one, at) => [String(at), clean(String(one))]));
  return say({ en: zh, zh }, "zh-CN", parts);
}

/** What commander says of a command line that it cannot read, and of how a command is used. */
const commanderWords: readonly { readonly is: RegExp; readonly zh: string }[] = [
  { is: /^error: unknown command '(.*)'/, zh: "错误：没有命令“{0}”" },
  { is: /^error: unknown option '(.*)'/, zh: "错误：没有选项“{0}”" },
  { is: /^error: missing required argument '(.*)'/, zh: "错误：缺少参数“{0}”" },
  { is: /^error: option '(.*)' argument missing/, zh: "错误：选项“{0}”缺少值" },
  { is: /^error: required option '(.*)' not specified/, zh: "错误：未指明必需的选项“{0}”" },
  {
    is: /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    zh: "错误：选项“{0}”的值“{1}”无效。可选：{2}。",
  },
  {
    is: /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./,
    zh: "错误：参数过多，应为 {1} 个，而给出了 {2} 个。",
  },
  { is: /\(Did you mean (?:one of )?(.*)\?\)/, zh: "（是否指 {0}？）" },
  {
    is: /^Usage: onshore <command> …; onshore --help lists the commands/,
    zh: "用法：onshore <command> …；onshore --help 列出所有命令",
  },
  { is: /^Usage: /, zh: "用法：" },
];

/** What commands, options and arguments are for, by the English. */
const helpWords = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "display help for command": "显示帮助",
  "output the version number": "显示版本号",
  "Keeps automotive data on the Chinese mainland: checks a deployment before anything is created.":
    "使汽车数据留存境内：在创建任何资源之前检查部署。",
  "the configuration (otherwise onshore.yaml beside the input or above it)":
    "配置文件（默认为输入旁或者上级文件夹中的 onshore.yaml）",
  "the day to judge by, 2026-11-22 (otherwise today in China)": "判断所依据的日期，如 2026-11-22（默认为中国的今天）",
  "the policy pack": "策略包",
  "the output": "输出格式",
  "in which language": "使用的语言",
  "inputs, as for check": "输入，与 check 相同",
  "inputs, as for onshore check": "输入，与 onshore check 相同",
  "deployments, as for onshore check": "部署，与 onshore check 相同",
  // check
  "Judge deployments: plans, states, previews and event logs; Pulumi programs, synthesized stacks and folders of Terraform.":
    "判断部署：计划、状态、预览和事件日志，以及 Pulumi 程序、合成的栈和 Terraform 文件夹。",
  "the Terraform source of the plans: what they leave unknown is read there":
    "计划的 Terraform 源代码：从中读取计划未确定的内容",
  "inputs, recognised by content; - is standard input": "输入，按内容识别；- 为标准输入",
  "a stack of a Pulumi program, repeated for several (otherwise all)": "Pulumi 程序的栈，可重复（否则为全部）",
  "how long the program of a stack may run": "一个栈的程序可运行的秒数",
  "point out records, waivers, a baseline and an onshore.yaml that were added or changed since a branch left a commit: origin/main":
    "指出自分支离开某提交以来新增或者更改的记录、例外、基线和 onshore.yaml，如 origin/main",
  "deployments, or reports, as they were before: what they have too is told apart":
    "更改之前的部署或者报告：其中已有的内容会区分开来",
  "the configuration of the base (otherwise onshore.yaml beside it, or that of the head)":
    "更改之前的配置文件（默认为其旁的 onshore.yaml，或者当前的配置文件）",
  "what blocks where there is a base; otherwise as onshore.yaml says, or all":
    "有对比基准时哪些结果予以拦截；默认以 onshore.yaml 为准，否则为 all",
  "findings that were there before (otherwise as onshore.yaml says, or onshore.baseline.json beside it)":
    "此前已有的检查结果（默认以 onshore.yaml 为准，或者其旁的 onshore.baseline.json）",
  "let no baseline soften what it has": "不使用基线",
  "Exit codes: 0 nothing blocks, 1 findings that block, 2 input or configuration unusable, 70 a fault of Onshore.":
    "退出码：0 没有拦截，1 有予以拦截的检查结果，2 输入或者配置无法使用，70 Onshore 自身的错误。",
  // ci
  "Check in a pipeline: finds the inputs, writes the reports, comments on the pull request.":
    "在流水线中检查：查找输入，写出报告，并在合并请求上评论。",
  "inputs, as for onshore check, or patterns; otherwise what lies here: plans, else programs and synthesized stacks":
    "输入，与 onshore check 相同，或者通配模式；默认为此处的计划，没有计划时为程序和合成的栈",
  "where the reports are written": "报告写入何处",
  "which reports": "写出哪些报告",
  "a comment on the pull request: kept in place, and deleted or greyed when nothing is left to say":
    "合并请求上的评论：原位更新，无须说明时删除或者淡化",
  "tells the comments of several runs in one pull request apart": "区分同一合并请求中多次运行的评论",
  "tell the findings, and let none of them block": "仅告知检查结果，均不拦截",
  "Exit codes: as those of onshore check. What becomes of the comment changes none.":
    "退出码：与 onshore check 相同，不受评论成败影响。",
  // assess
  "Tabulate every flow that leaves, or may: what the law asks, what covers it or speaks against it.":
    "列出每个出境或者可能出境的数据流：法律的要求，覆盖它的记录或者障碍。",
  "Exit codes: 0 whatever leaves, 2 input or configuration unusable, 70 a fault of Onshore.":
    "退出码：0 无论结果如何，2 输入或者配置无法使用，70 Onshore 自身的错误。",
  // who, why, explain
  "List everybody who can reach a store: by what, from where, and which record covers it.":
    "列出能够访问某存储的所有主体：凭何访问，来自何处，由哪份记录覆盖。",
  "a store, by its address or name": "存储，以地址或者名称指明",
  "Show why something is allowed or not: every statement, condition, entry and record on which it rests.":
    "说明为何允许或者不允许：所依据的每条语句、条件、条目和记录。",
  "a finding by its id, a store by its address or name, or an edge: 'STORE -> GRANTEE', 'FROM -> TO'":
    "检查结果（id）、存储（地址或者名称）或者边：'STORE -> GRANTEE'、'FROM -> TO'",
  "Say what a policy asks, why, and on which law it rests.": "说明一项策略的要求、理由和法律依据。",
  // baseline
  "Write down the findings that are there, so that only new ones and worse ones block.":
    "记下现有的检查结果，此后仅新的或者更严重的结果予以拦截。",
  "where to (otherwise onshore.baseline.json beside onshore.yaml)":
    "写入何处（默认为 onshore.yaml 旁的 onshore.baseline.json）",
  "Exit codes: 0 written, 2 input or configuration unusable.": "退出码：0 已写入，2 输入或者配置无法使用。",
  // register
  "Look after the records of assessments.": "管理数据出境记录。",
  "Say what is wrong with the records, what runs out or is due, and which cover nothing.":
    "指出记录中的错误、即将届满或者到期的事项，以及不覆盖任何数据流的记录。",
  "Exit codes: 0 nothing or warnings, 1 errors, 2 input or configuration unusable.":
    "退出码：0 无问题或者仅有警告，1 有错误，2 输入或者配置无法使用。",
  "List the records: which count, and until when.": "列出记录：哪些计入，有效至何时。",
  "deployments of which the flows are counted that each covers": "部署，统计每份记录所覆盖的数据流",
  "Show what a record allows, until when, and what is missing.": "显示一份记录允许什么，有效至何时，缺少什么。",
  "the id of a record": "记录的 id",
  "deployments of which the flows are shown that it covers": "部署，显示该记录所覆盖的数据流",
  "Draft a record for a finding: what is known is filled in, the rest says what it is and where the law asks it.":
    "为检查结果起草记录：已知内容自动填写，其余注明应填内容及其法律依据。",
  "a finding, as onshore why takes it: its id, the last part of it, or an edge":
    "检查结果，写法与 onshore why 相同：id、id 的末段或者边",
  "the mechanism; otherwise the weakest that would do": "出境路径；默认为足以适用的最低要求",
  "a file that is not there yet; otherwise standard output": "尚不存在的文件；默认为标准输出",
  "Exit codes: 0 a draft, 2 no record covers it, or input or configuration unusable.":
    "退出码：0 已起草，2 没有记录能够覆盖，或者输入、配置无法使用。",
  // law
  "Say what the law asks on a day, on which texts that rests, how sure it is, and what changes soon.":
    "说明某日法律的要求、所依据的文本、确定程度，以及即将发生的变化。",
  "the day whose law is told, 2026-11-22 (otherwise today in China)":
    "所查法律的日期，如 2026-11-22（默认为中国的今天）",
  "how strictly it is read": "从宽或者从严的模式",
  // fleet
  "Make one static site of many JSON reports: the newest of each stack counts, older ones make the trend.":
    "将多份 JSON 报告制成一个静态站点：每个部署以最新报告为准，较旧的用于趋势。",
  "where the site goes: a folder that is empty, or that holds an earlier one":
    "站点写入何处：空文件夹，或者存有此前站点的文件夹",
  "the day by which things end, 2026-11-22 (otherwise that of the newest report); reports of later days are left out":
    "判断到期的日期，如 2026-11-22（默认为最新报告的日期）；日期更晚的报告不计入",
  "reports of onshore check --format json, folders that hold them, or - for a list, one a line":
    "onshore check --format json 的报告、存有报告的文件夹，或者 -：从标准输入读取清单，每行一个",
  "Exit codes: 0 all were read, 1 some were left out and the site says which, 2 nothing could be read.":
    "退出码：0 全部已读取，1 有未计入的文件（站点会列出），2 没有可读取的报告。",
  // init, conflicts, completion
  "only what blocks and the verdict, and no progress": "只显示予以拦截的检查结果和结论，不显示进度",
  "colours, even where standard output is no terminal": "使用颜色，即使标准输出不是终端",
  "no colours": "不使用颜色",
  "Read the repository, and write onshore.yaml and the CI file that fits; what is there is left.":
    "读取仓库，写入 onshore.yaml 和适用的 CI 文件；已有的文件保留不动。",
  "Exit codes: 0 written or left, 2 no work tree of git, or not to be written.":
    "退出码：0 已写入或者保留，2 不是 git 工作区，或者无法写入。",
  "List rules of other scanners that ask for copies elsewhere, and what to do instead.":
    "列出其他扫描工具要求在别处保存副本的规则，以及应对办法。",
  "the rules of one scanner": "仅列出某一扫描工具的规则",
  "write the skips of a scanner, each with the reason, to standard output":
    "将某一扫描工具的跳过配置写到标准输出，均注明理由",
  "with --skips: deployments; only rules that look at regulated data of theirs are skipped":
    "与 --skips 合用：部署；只跳过涉及其中受监管数据的规则",
  "Exit codes: 0 told, 2 input or configuration unusable, 70 a fault of Onshore.":
    "退出码：0 已说明，2 输入或者配置无法使用，70 Onshore 的故障。",
  "Write a script by which a shell completes commands, options and their choices.":
    "写出供命令行解释器补全命令、选项及其可选值的脚本。",
  "the shell": "命令行解释器",
} as const satisfies Readonly<Record<string, string>>;
