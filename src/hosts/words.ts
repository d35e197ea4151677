import type { Term } from "../../catalog/law/vocabulary";
import type { WhyRefused } from "./refused";

/** Why there is no comment, or an old one. Neither an answer of the host nor a token is ever part of it. */
export const notPosted = {
  "no-token": {
    en: "No comment is written to {host}: there is no token. To have one, {permission}.",
    zh: "未向 {host} 写入评论：没有令牌。如需评论，{permission}。",
  },
  "no-permission": {
    en: "{host} does not let this job write a comment{status}. On a pull request from a fork that is as it should be; otherwise {permission}.",
    zh: "{host} 不允许该作业写入评论{status}。来自分支仓库（fork）的合并请求理应如此；否则{permission}。",
  },
  "not-found": {
    en: "{host} does not know the pull request, or does not show it to this token{status}: {permission}.",
    zh: "{host} 找不到该合并请求，或者不向此令牌显示{status}：{permission}。",
  },
  limited: {
    en: "{host} asks to wait longer than a minute before the next request{status}: the comment stays as it was. Run the job again later.",
    zh: "{host} 要求等待一分钟以上才能再次请求{status}：评论保持原样。请稍后重新运行该作业。",
  },
  failing: {
    en: "{host} failed three times{status}: the comment stays as it was. Run the job again later.",
    zh: "{host} 连续三次出错{status}：评论保持原样。请稍后重新运行该作业。",
  },
  unreachable: {
    en: "{host} could not be reached three times: the comment stays as it was. Look at the network of the runner.",
    zh: "连续三次无法连接 {host}：评论保持原样。请检查运行器的网络。",
  },
  rejected: {
    en: "{host} did not accept the comment{status}: it stays as it was.",
    zh: "{host} 未接受该评论{status}：评论保持原样。",
  },
  unreadable: {
    en: "{host} answered with something else than it documents{status}: the comment stays as it was. The address of its API or the token may be wrong.",
    zh: "{host} 的应答与其文档不符{status}：评论保持原样。API 地址或令牌可能有误。",
  },
  "too-many": {
    en: "The pull request has more comments than can be searched: none is written.",
    zh: "该合并请求的评论过多，无法查找：未写入评论。",
  },
  fault: {
    en: "A fault of Onshore kept the comment away: it stays as it was. The verdict does not depend on it.",
    zh: "Onshore 自身出错，未能写入评论：评论保持原样。结论不受影响。",
  },
} as const satisfies Record<WhyRefused | "no-token" | "fault", Term>;

/** What stands in place of a comment that has nothing left to say. */
export const nothingLeft = {
  en: "<sub>Onshore: nothing is left to say of this change.</sub>",
  zh: "<sub>Onshore：对本次变更已无须说明。</sub>",
} as const satisfies Term;

/** A status of HTTP, in a sentence. */
export const statusWords = { en: " (status {status})", zh: "（状态码 {status}）" } as const satisfies Term;

/** The last line of a summary that was cut. */
export const tooLong = {
  en: "The rest does not fit here: it is in the reports.",
  zh: "其余内容超出长度限制，见各报告。",
} as const satisfies Term;
