import type { z } from "zod";
import type { Term } from "../catalog/law/vocabulary";
import { cutOff } from "./input-error";
import { joined, type Text, text } from "./language";

/** What the schemas ask of a value. They are given the English, by which a fault finds the words. */
export const rules = {
  account: { en: "an account id has twelve digits", zh: "账户 ID 为十二位数字" },
  accountText: { en: "an account id is text: write it in quotes", zh: "账户 ID 是文本：请加引号" },
  arn: { en: "an ARN starts with arn:", zh: "ARN 以 arn: 开头" },
  country: {
    en: "a country is a code of two capital letters (ISO 3166-1)",
    zh: "国家或者地区为两个大写字母的代码（ISO 3166-1）",
  },
  countryOfThree: {
    en: "a country is a code of two capital letters (ISO 3166-1): CN, HK, DE …",
    zh: "国家或者地区为两个大写字母的代码（ISO 3166-1）：CN、HK、DE 等",
  },
  dataset: {
    en: "the id of a dataset is a word of letters, digits, dots, hyphens and underscores",
    zh: "数据集的 id 由字母、数字、点、连字符和下划线组成",
  },
  day: { en: "a day is written 2026-11-22", zh: "日期的格式为 2026-11-22" },
  days: { en: "a number of days is whole", zh: "天数为整数" },
  empty: { en: "it is empty", zh: "内容为空" },
  emptyEntry: { en: "an empty entry would fit everybody", zh: "空条目会适用于所有人" },
  endpoint: { en: "a VPC endpoint is written vpce-0a1b2c3d", zh: "VPC 终端节点的格式为 vpce-0a1b2c3d" },
  finding: {
    en: "a finding is named by its whole id, which onshore why tells",
    zh: "检查结果以其完整 id 指明，可用 onshore why 查询",
  },
  host: { en: "a host is written hooks.example.cn", zh: "主机名的格式为 hooks.example.cn" },
  identityProvider: { en: "an identity provider has an arn or a url", zh: "身份提供商须有 arn 或者 url" },
  broker: {
    en: "Cognito signs in for the identity pools of everybody: no country stands for them",
    zh: "Cognito 为所有人的身份池登录：不能以一个国家代表它们",
  },
  network: {
    en: "a network is written 203.0.113.0/24 or 2001:db8::/32, a single address 203.0.113.7",
    zh: "网络的格式为 203.0.113.0/24 或者 2001:db8::/32，单个地址为 203.0.113.7",
  },
  networkIsOne: {
    en: "a network has one of cidr, vpc, endpoint, host and connection",
    zh: "网络须有且仅有 cidr、vpc、endpoint、host、connection 之一",
  },
  noCountry: { en: "there is no such country in ISO 3166-1", zh: "ISO 3166-1 中没有该国家或者地区" },
  noDay: { en: "there is no such day", zh: "没有这一天" },
  nobody: {
    en: "a list of nobody covers nobody: name a recipient",
    zh: "空的接收方列表不覆盖任何人：请列明接收方",
  },
  oneDay: { en: "a waiver has at least one day", zh: "例外至少为期一天" },
  organization: {
    en: "the id of an organization is written o-a1b2c3d4e5",
    zh: "组织 id 的格式为 o-a1b2c3d4e5",
  },
  partition: { en: "the ARN is of another partition than the region", zh: "ARN 与区域不属于同一分区" },
  purpose: { en: "a purpose is a text or a list of texts", zh: "目的为文本或者文本列表" },
  region: { en: "a region is written by its code, as cn-north-1", zh: "区域以代码填写，如 cn-north-1" },
  signers: {
    en: "signatures are demanded, and nothing says whose hold",
    zh: "要求签名，却未说明谁的签名有效",
  },
  stack: { en: "a stack is written project/stack, as network/prod", zh: "栈的格式为 project/stack，如 network/prod" },
  storeMatch: { en: "a store is matched by its address or by a tag", zh: "存储按地址或者按标签匹配，二者择一" },
  until: { en: "until is before from", zh: "until 早于 from" },
  uscc: {
    en: "a unified social credit code has 18 digits and capital letters",
    zh: "统一社会信用代码由 18 位数字和大写字母组成",
  },
  validTo: { en: "validTo is before validFrom", zh: "validTo 早于 validFrom" },
  vpc: { en: "a VPC is written vpc-0a1b2c3d", zh: "VPC 的格式为 vpc-0a1b2c3d" },
} as const satisfies Readonly<Record<string, Term>>;

const byEnglish: ReadonlyMap<string, Term> = new Map(Object.values(rules).map((rule) => [rule.en, rule]));

/** A fault that a schema finds by itself, with what is filled in: `context.addIssue(fault(says))`. */
export function customFault(says: Text, path: PropertyKey[], next?: Text) {
  return { code: "custom" as const, path, params: { says, next } };
}

/** What is wrong with a value. It says nothing of the value itself, which may be a secret. */
export function brokenRule(issue: z.core.$ZodIssue): Text {
  const rule = byEnglish.get(issue.message);
  if (rule) return text(rule);
  if (issue.code === "custom" && issue.params?.["says"] !== undefined) return issue.params["says"] as Text;
  if (issue.code === "too_small" && issue.origin !== "number") return text(rules.empty);
  if (issue.code === "too_small")
    return text(
      { en: "{least} or more is expected here", zh: "此处应为 {least} 或者更大" },
      { least: `${issue.minimum}` },
    );
  if (issue.code === "too_big")
    return text(
      { en: "{most} or less is expected here", zh: "此处应为 {most} 或者更小" },
      { most: `${issue.maximum}` },
    );
  const kinds = kindsOf(issue).map((kind) => text(kindWords[kind as keyof typeof kindWords] ?? kindWords.unknown));
  return text(
    { en: "{kinds} is expected here", zh: "此处应为{kinds}" },
    { kinds: joined(kinds, { en: " or ", zh: "或者" }) },
  );
}

/** What is wrong first with a document that people did not write, with where it stands. */
export function firstOf({ issues: [first] }: z.core.$ZodError): Text {
  const [issue] = first ? unfolded(first) : [];
  if (!issue) return "";
  if (issue.path.length === 0) return brokenRule(issue);
  return text(
    { en: "{where}: {wrong}", zh: "{where}：{wrong}" },
    { where: issue.path.join("."), wrong: brokenRule(issue) },
  );
}

/** What is told of a text that is no JSON: whether it is cut off, or where it is wrong, and nothing of what it says. */
export function notJson(error: unknown, content: string): Text {
  const { message } = error as Error;
  const at = / at position (\d+)/.exec(message)?.[1];
  const isCutOff = /^Unterminated string|end of JSON input/.test(message) || Number(at) >= content.trimEnd().length;
  const wrong = at === undefined ? text(json.wrong) : text(json.wrongAt, { at });
  return text(json.not, { says: isCutOff ? text(cutOff) : wrong });
}

const json = {
  not: { en: "not valid JSON: {says}", zh: "不是有效的 JSON：{says}" },
  wrongAt: { en: "something else should stand at character {at}", zh: "第 {at} 个字符处有误" },
  wrong: { en: "it is another kind of text", zh: "这是其他类型的文本" },
} as const satisfies Readonly<Record<string, Term>>;

/** What would do in place of a value. */
function kindsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "invalid_union") return [...new Set(issue.errors.flat().flatMap(kindsOf))];
  if (issue.code === "invalid_format") return [issue.format];
  return [issue.code === "invalid_type" ? issue.expected : "unknown"];
}

const kindWords = {
  array: { en: "a list", zh: "列表" },
  object: { en: "an entry with names and values", zh: "由名称和值组成的条目" },
  record: { en: "an entry with names and values", zh: "由名称和值组成的条目" },
  string: { en: "a text", zh: "文本" },
  boolean: { en: "true or false", zh: "true 或者 false" },
  number: { en: "a number", zh: "数字" },
  int: { en: "a whole number", zh: "整数" },
  url: { en: "a link such as https://www.example.cn/", zh: "链接，如 https://www.example.cn/" },
  unknown: { en: "another value", zh: "其他值" },
} as const satisfies Readonly<Record<string, Term>>;

/** Of a value that may have several forms, what is wrong with the form that it has. */
export function unfolded(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || byEnglish.has(issue.message)) return [issue];
  const form = issue.errors.find((its) => !its.some(({ code, path }) => code === "invalid_type" && path.length === 0));
  return form?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })).flatMap(unfolded) ?? [issue];
}
