import type { Term } from "../../catalog/law/vocabulary";
import type { Told } from "../language";
import { absent, codes } from "./words";

/** A column of a table. `id` is its name in CSV and JSON, where codes stand as they are. */
export interface ColumnSpec {
  readonly id: string;
  readonly label: Term;
  /** What its codes are called. */
  readonly words?: Readonly<Record<string, Term>>;
  /** What stands where it says nothing. */
  readonly absent?: Term;
  /** Whether rows can be picked by it from a list. */
  readonly filter?: true;
  readonly kind?: "number" | "code" | "id" | "sentence" | "verdict" | "stack" | "findings" | "data-only";
}

export interface TableSpec {
  readonly title: Term;
  readonly lead: Term;
  readonly columns: readonly ColumnSpec[];
}

export type ToldSpec = Told<TableSpec>;
export type TableName = keyof typeof specs;

const number = (id: string, en: string, zh: string): ColumnSpec => ({ id, label: { en, zh }, kind: "number" });
const dataOnly = (...ids: readonly string[]) =>
  ids.map((id): ColumnSpec => ({ id, label: { en: id, zh: id }, kind: "data-only" }));

const stack: ColumnSpec = { id: "stack", label: { en: "Stack", zh: "部署" }, kind: "stack" };
const stacks: ColumnSpec = { id: "stacks", label: { en: "Stacks", zh: "部署" } };
const team: ColumnSpec = { id: "team", label: { en: "Team", zh: "团队" }, absent: absent.unstated, filter: true };
const teams: ColumnSpec = { id: "teams", label: { en: "Teams", zh: "团队" }, absent: absent.unstated, filter: true };
const owner: ColumnSpec = { id: "owner", label: { en: "Owner", zh: "负责人" }, absent: absent.unstated };
const environment: ColumnSpec = {
  ...{ id: "environment", label: { en: "Environment", zh: "环境" }, absent: absent.unstated },
  filter: true,
};
const classes: ColumnSpec = {
  ...{ id: "classes", label: { en: "Data", zh: "数据" }, words: codes.class, absent: absent.unknown },
  filter: true,
};
const outcome: ColumnSpec = {
  ...{ id: "verdict", label: { en: "Verdict", zh: "结论" }, words: codes.outcome, kind: "verdict" },
  filter: true,
};
const flowVerdict: ColumnSpec = { ...outcome, words: codes.flow };
const until: ColumnSpec = { id: "until", label: { en: "Until", zh: "有效期至" }, absent: absent.dash, kind: "id" };
const days = number("days", "Days left", "剩余天数");
const destination: ColumnSpec = {
  ...{ id: "destination", label: { en: "Destination", zh: "目的地" }, absent: absent.unknown },
  filter: true,
};
const recipient: ColumnSpec = {
  ...{ id: "recipient", label: { en: "Recipient", zh: "接收方" }, absent: { en: "own account", zh: "本方账户" } },
  filter: true,
};
const severity: ColumnSpec = {
  ...{ id: "severity", label: { en: "Severity", zh: "严重程度" }, words: codes.severity },
  filter: true,
};
const tally = [
  number("broken", "Broken", "违规"),
  number("undetermined", "Undetermined", "无法判断"),
  number("blocking", "Blocks", "拦截"),
  number("denied", "Denied", "不允许出境"),
  number("review", "For review", "须人工复核"),
  number("allowed", "Allowed", "允许出境"),
];

/** The tables of the site. Their columns are a contract for other tools: changes only add. */
export const specs = {
  stacks: {
    title: { en: "Stacks", zh: "部署" },
    lead: {
      en: "One row for each stack, as its newest report tells it.",
      zh: "每个部署一行，以最新报告为准。",
    },
    columns: [
      ...[stack, outcome, team, owner, environment, ...tally, number("waived", "Waived", "例外")],
      number("resources", "Resources", "资源"),
      number("not_understood", "Not understood", "未识别"),
      { id: "day", label: { en: "Report of", zh: "报告日期" }, kind: "id" },
      number("reports", "Reports", "报告数"),
      { id: "tool", label: { en: "Version", zh: "版本" }, kind: "id" },
      ...dataOnly("repository", "rules", "told", "page"),
    ],
  },
  teams: {
    title: { en: "By team", zh: "按团队" },
    lead: {
      en: "A store belongs to the team that its tag names, else to that of its stack.",
      zh: "存储归其标签所写的团队，否则归其部署的团队。",
    },
    columns: [team, { ...outcome }, number("stacks", "Stacks", "部署"), number("stores", "Stores", "存储"), ...tally],
  },
  classes: {
    title: { en: "By data class", zh: "按数据类别" },
    lead: {
      en: "What is of several classes counts for each of them.",
      zh: "属于多个类别的内容在每个类别中各计一次。",
    },
    columns: [
      { ...classes, id: "class", label: { en: "Data class", zh: "数据类别" } },
      ...[outcome, number("stacks", "Stacks", "部署"), number("stores", "Stores", "存储"), ...tally],
    ],
  },
  flows: {
    title: { en: "Flows that leave", zh: "出境数据流" },
    lead: {
      en: "Regulated data that leaves the mainland, or may: where to, to whom, on which assessment and until when.",
      zh: "出境或者可能出境的受管控数据：去向、接收方、所依据的评估及其期限。",
    },
    columns: [
      ...[flowVerdict, stack, team],
      { id: "store", label: { en: "Store", zh: "存储" }, kind: "code" },
      { id: "kind", label: { en: "How", zh: "方式" }, words: codes.kind, filter: true },
      ...[classes, destination, recipient],
      { id: "assessment", label: { en: "Assessment", zh: "评估" }, absent: absent.none, kind: "id", filter: true },
      until,
      { id: "asks", label: { en: "The law asks", zh: "法律要求" }, words: codes.asks, absent: absent.dash },
      { id: "ground", label: { en: "Ground", zh: "依据" }, words: codes.ground, absent: absent.dash },
      { id: "findings", label: { en: "Findings", zh: "检查结果" }, absent: absent.dash, kind: "findings" },
      ...[
        { ...environment, kind: "data-only" as const },
        { ...owner, kind: "data-only" as const },
      ],
      ...dataOnly("what", "country", "recipient_kind", "recipient_id", "access", "status", "id", "page"),
    ],
  },
  parties: {
    title: { en: "Grants by outside party", zh: "按境外主体列出的授权" },
    lead: {
      en: "Who outside the mainland can reach regulated data, or may be outside: place not known.",
      zh: "能够接触受管控数据的境外主体，以及所在地不明的主体。",
    },
    columns: [
      flowVerdict,
      { id: "party", label: { en: "Party", zh: "主体" } },
      { ...destination, label: { en: "Where", zh: "所在地" } },
      { id: "access", label: { en: "May", zh: "权限" }, words: codes.access, filter: true },
      ...[number("grants", "Grants", "授权"), number("stores", "Stores", "存储"), classes, stacks, teams],
      { id: "assessments", label: { en: "Assessments", zh: "评估" }, absent: absent.none, kind: "id" },
      { ...until, label: { en: "First end", zh: "最早到期" } },
      ...dataOnly("kind", "id", "country"),
    ],
  },
  expiring: {
    title: { en: "What ends soon", zh: "即将到期" },
    lead: {
      en: "Records, what flows leave by, and waivers that end within 90, 30 or 7 days, or have ended. The last day still counts.",
      zh: "90、30、7 天内到期或者已到期的评估记录、数据流依据和例外。最后一天仍有效。",
    },
    columns: [
      { id: "band", label: { en: "Within", zh: "期限" }, words: codes.band, filter: true, kind: "verdict" },
      { ...days },
      { ...until },
      { id: "what", label: { en: "What", zh: "类型" }, words: codes.ending, filter: true },
      { id: "id", label: { en: "Id", zh: "编号" }, kind: "id" },
      { id: "says", label: { en: "Of what", zh: "内容" }, kind: "sentence" },
      ...[stacks, teams, number("flows", "Flows or findings", "数据流或检查结果")],
      { id: "approver", label: { en: "Approver", zh: "批准人" }, absent: absent.dash },
      { id: "ticket", label: { en: "Ticket", zh: "工单" }, absent: absent.dash, kind: "id" },
    ],
  },
  undetermined: {
    title: { en: "Undetermined", zh: "无法判断" },
    lead: {
      en: "What cannot be told, by what would settle it: the first row settles most.",
      zh: "无法判断的内容，按解决办法归类：第一行解决的最多。",
    },
    columns: [
      { id: "remedy", label: { en: "What would settle it", zh: "解决办法" }, kind: "sentence" },
      number("findings", "Findings", "检查结果"),
      ...[severity, stacks, teams, classes],
      { id: "because", label: { en: "Why", zh: "原因" }, absent: absent.dash, kind: "sentence" },
      { id: "policies", label: { en: "Policies", zh: "策略" }, filter: true, kind: "code" },
    ],
  },
  coverage: {
    title: { en: "Coverage", zh: "覆盖范围" },
    lead: {
      en: "What Onshore counts and does not judge. More may leave by it.",
      zh: "Onshore 只计数、不判断的内容，其中的数据也可能出境。",
    },
    columns: [
      { id: "kind", label: { en: "What", zh: "类型" }, words: codes.missing, filter: true },
      { id: "name", label: { en: "Name", zh: "名称" }, kind: "code" },
      number("count", "Resources", "资源"),
      stacks,
    ],
  },
  waivers: {
    title: { en: "Waivers", zh: "例外" },
    lead: {
      en: "Decisions to live with a finding for a time, and who answers for each. A waiver is no legal ground.",
      zh: "在一段时间内接受某一检查结果的决定及其批准人。例外不是法律依据。",
    },
    columns: [
      { id: "id", label: { en: "Id", zh: "编号" }, kind: "id" },
      { id: "approver", label: { en: "Approver", zh: "批准人" }, absent: absent.unstated, filter: true },
      { id: "ticket", label: { en: "Ticket", zh: "工单" }, absent: absent.none, kind: "id" },
      ...[{ ...until }, days, stack, team],
      number("findings", "Findings", "检查结果"),
      ...dataOnly("ids", "page"),
    ],
  },
  findings: {
    title: { en: "Findings", zh: "检查结果" },
    lead: { en: "What is wrong, or cannot be told, and what to do.", zh: "违规或者无法判断的内容及处理办法。" },
    columns: [
      { ...outcome, id: "outcome", label: { en: "Outcome", zh: "结果" } },
      severity,
      { id: "status", label: { en: "Status", zh: "状态" }, words: codes.status, filter: true },
      { id: "resource", label: { en: "Resource", zh: "资源" }, kind: "code" },
      { id: "message", label: { en: "What", zh: "内容" }, kind: "sentence" },
      { id: "remedy", label: { en: "What to do", zh: "处理办法" }, kind: "sentence" },
      classes,
      { id: "policy", label: { en: "Policy", zh: "策略" }, filter: true, kind: "code" },
      { id: "source", label: { en: "Source", zh: "源代码" }, absent: absent.dash, kind: "code" },
      ...[team, { ...owner, kind: "data-only" as const }, { ...environment, kind: "data-only" as const }],
      { id: "id", label: { en: "Id", zh: "编号" }, kind: "findings" },
      ...dataOnly("blocks", "because", "stack", "page"),
    ],
  },
  reports: {
    title: { en: "Reports", zh: "报告" },
    lead: {
      en: "What was read: of each stack the newest report counts, older ones make the trend.",
      zh: "已读取的报告：每个部署以最新报告为准，较旧的用于趋势。",
    },
    columns: [
      ...[stack, { id: "counts", label: { en: "Counts as", zh: "用途" }, words: codes.counts, filter: true as const }],
      { id: "day", label: { en: "Judged as of", zh: "判定日期" }, kind: "id" },
      { id: "at", label: { en: "Made at", zh: "生成时间" }, absent: absent.unstated, kind: "id" },
      ...[outcome, number("broken", "Broken", "违规"), number("undetermined", "Undetermined", "无法判断")],
      number("leaving", "Flows", "数据流"),
      { id: "tool", label: { en: "Version", zh: "版本" }, kind: "id", filter: true },
      { id: "rules", label: { en: "Rules", zh: "规则" }, kind: "code", absent: absent.unknown, filter: true },
      { id: "file", label: { en: "File", zh: "文件" }, kind: "code" },
      ...dataOnly("version", "pack", "commit", "inputs", "sha256", "page"),
    ],
  },
  "left-out": {
    title: { en: "Left out", zh: "未计入" },
    lead: {
      en: "Files that are no report that can be read. What they would say is not on these pages.",
      zh: "无法作为报告读取的文件，其内容不在本站中。",
    },
    columns: [
      { id: "file", label: { en: "File", zh: "文件" }, kind: "code" },
      { id: "why", label: { en: "Why", zh: "原因" }, kind: "sentence" },
      { id: "next", label: { en: "What to do", zh: "处理办法" }, kind: "sentence" },
    ],
  },
  notes: {
    title: { en: "Before you rely on it", zh: "使用前须知" },
    lead: {
      en: "What makes these pages less certain than they look.",
      zh: "影响本站可靠性的情况。",
    },
    columns: [
      { id: "kind", label: { en: "What", zh: "情况" }, words: codes.note, filter: true, kind: "sentence" },
      { ...stack, absent: { en: "all", zh: "全部" } },
      { id: "detail", label: { en: "Which", zh: "详情" }, kind: "sentence" },
      ...dataOnly("page"),
    ],
  },
  trend: {
    title: { en: "Trend", zh: "趋势" },
    lead: {
      en: "At the end of each day with a report: every stack as its newest report until then tells it.",
      zh: "每个有报告的日期结束时：各部署以截至当时的最新报告为准。",
    },
    columns: [
      { id: "day", label: { en: "Day", zh: "日期" }, kind: "id" },
      ...[number("stacks", "Stacks", "部署"), ...tally, number("waived", "Waived", "例外")],
    ],
  },
} as const satisfies Readonly<Record<string, TableSpec>>;
