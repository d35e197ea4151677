import { describe, expect, test } from "vitest";
import type { Change, CopyDocument, GrantDocument, ReportDocument, StoreDocument } from "../../src/contract/report";
import { tell } from "../../src/language";
import { deltaOf } from "../../src/reports/delta";

type Part = Partial<
  Pick<CopyDocument, "classes" | "isMore" | "verdict" | "assessment" | "state" | "changes" | "isWorse">
>;

let number = 0;
const part = (its: Part) => ({
  id: `part-${number++}`,
  at: "",
  input: null,
  isCertain: true,
  classes: ["important"],
  isMore: false,
  verdict: "denied" as const,
  ground: null,
  assessment: null,
  until: null,
  findings: [],
  state: "new" as const,
  ...its,
});

const places = {
  Frankfurt: ["eu-central-1", "DE", "法兰克福"],
  Singapore: ["ap-southeast-1", "SG", "新加坡"],
  Tokyo: ["ap-northeast-1", "JP", "东京"],
  Paris: ["eu-west-3", "FR", "巴黎"],
} as const;

function where(name: keyof typeof places | "nowhere") {
  if (name === "nowhere")
    return {
      address: null,
      says: "a target",
      region: null,
      place: "a place that is not known",
      country: null,
      side: null,
    };
  const [region, country, chinese] = places[name];
  const [en, zh] = [`${region} (${name})`, `${region}（${chinese}）`];
  return {
    address: null,
    says: en,
    region,
    place: en,
    country,
    side: "offshore" as const,
    zh: { says: zh, place: zh },
  };
}

const home = {
  address: "t",
  says: "t",
  region: "cn-north-1",
  place: "cn-north-1 (Beijing)",
  country: "CN",
  side: "onshore" as const,
};

function copy(to: keyof typeof places | "nowhere", its: Part = {}): CopyDocument {
  return {
    ...part(its),
    address: "t",
    what: "replicas",
    rhythm: "continuous",
    from: home,
    to: where(to),
    recipient: null,
  };
}

function store(at: keyof typeof places, its: Part = {}): StoreDocument {
  return {
    ...part(its),
    address: "s",
    type: "aws_s3_bucket",
    what: "objects",
    keeps: "at-rest",
    account: null,
    where: where(at),
  };
}

const everybody = { kind: "public", id: "", name: null, says: "everybody", country: null, zh: { says: "任何人" } };

function account(id: string, country: string | null) {
  return { kind: "account", id, name: null, says: `account ${id}`, country, zh: { says: `账户 ${id}` } };
}

function grant(grantee: GrantDocument["grantee"], its: Part = {}): GrantDocument {
  const side = grantee.kind === "public" || grantee.country !== null ? ("offshore" as const) : null;
  return { ...part(its), address: "p", store: "t", access: "read", grantee, side };
}

const same: Part = { state: "unchanged" };
const changed = (isWorse: boolean, ...changes: readonly Partial<Change>[]): Part => ({
  state: "changed",
  isWorse,
  changes: changes.map((one) => ({ part: "ground", from: "", to: "", isWorse, ...one }) as Change),
});

interface Case {
  readonly stores?: StoreDocument[];
  readonly copies?: CopyDocument[];
  readonly grants?: GrantDocument[];
  readonly gone?: { readonly copies?: CopyDocument[]; readonly grants?: GrantDocument[] };
}

function sentences({ stores = [], copies = [], grants = [], gone }: Case, language: "en" | "zh-CN"): string {
  const resolved = { findings: [], stores: [], copies: gone?.copies ?? [], grants: gone?.grants ?? [] };
  const none = { new: 0, worse: 0, changed: 0, unchanged: 0, resolved: 0 };
  const difference = { findings: none, resolved };
  const document = { findings: [], stores, copies, grants, ...(gone && { difference }) } as unknown as ReportDocument;
  return deltaOf(document)
    .map((said) => tell(said, language))
    .join(" ");
}

const gone = {};

describe("what a change does, in a sentence", () => {
  test.each<[name: string, Case, en: string, zh: string]>([
    [
      "adds one, removes two, and leaves four",
      {
        copies: [copy("Frankfurt"), copy("Tokyo", same), copy("Tokyo", same), copy("Tokyo", same), copy("Tokyo", same)],
        gone: { copies: [copy("Paris"), copy("Paris")] },
      },
      "This change adds one flow of important data to Frankfurt (eu-central-1), removes two, and leaves four as they were.",
      "本次变更新增 1 条流向法兰克福（eu-central-1）的数据流（重要数据），移除 2 条，其余 4 条不变。",
    ],
    [
      "several classes, two places",
      { copies: [copy("Frankfurt", { classes: ["personal"] }), copy("Singapore")], gone },
      "This change adds two flows of important data and personal information to Singapore (ap-southeast-1) and Frankfurt (eu-central-1).",
      "本次变更新增 2 条流向新加坡（ap-southeast-1）和法兰克福（eu-central-1）的数据流（重要数据和个人信息）。",
    ],
    [
      "many places, the most frequent first; a store abroad is a flow",
      {
        copies: [copy("Frankfurt"), copy("Singapore"), copy("Tokyo"), copy("Paris"), copy("Tokyo")],
        stores: [store("Tokyo")],
        gone,
      },
      "This change adds six flows of important data to Tokyo, Singapore and two other places.",
      "本次变更新增 6 条流向东京、新加坡和另外 2 处的数据流（重要数据）。",
    ],
    [
      "what cannot be told is told apart",
      {
        copies: [
          copy("Frankfurt"),
          copy("nowhere", { verdict: "review" }),
          copy("Singapore", { verdict: "review", classes: [], isMore: true }),
          copy("Tokyo", { verdict: "review" }),
        ],
        gone,
      },
      "This change adds one flow of important data to Frankfurt (eu-central-1), one flow of important data of which it cannot be told where it goes, one flow to Singapore (ap-southeast-1) of which it cannot be told what data it carries and one flow of important data to Tokyo (ap-northeast-1) of which it cannot be told whether it may leave.",
      "本次变更新增 1 条流向法兰克福（eu-central-1）的数据流（重要数据）、1 条无法判断去向的数据流（重要数据）、1 条流向新加坡（ap-southeast-1）、无法判断数据类别的数据流和 1 条流向东京（ap-northeast-1）、无法判断可否出境的数据流（重要数据）。",
    ],
    [
      "what a record covers, or needs none",
      {
        copies: [
          copy("Frankfurt", { verdict: "allowed", assessment: "SA-1" }),
          copy("Tokyo", { verdict: "allowed", classes: ["personal"] }),
        ],
        gone,
      },
      "This change adds one flow of important data to Frankfurt (eu-central-1) that is covered by SA-1 and one flow of personal information to Tokyo (ap-northeast-1) that needs no record.",
      "本次变更新增 1 条流向法兰克福（eu-central-1）、由 SA-1 覆盖的数据流（重要数据）和 1 条流向东京（ap-northeast-1）、无须记录的数据流（个人信息）。",
    ],
    [
      "a grant beside a flow",
      { copies: [copy("Frankfurt")], grants: [grant(account("7777", "DE")), grant(account("8888", null), same)], gone },
      "This change adds one flow of important data to Frankfurt (eu-central-1), lets account 7777, operated from Germany (DE), read important data, and leaves one as it was.",
      "本次变更新增 1 条流向法兰克福（eu-central-1）的数据流（重要数据），使账户 7777（运营地：德国（DE））可以读取重要数据，其余 1 条不变。",
    ],
    [
      "grants alone: the flows are named where they are counted",
      { grants: [grant(account("7777", null), { verdict: "review" }), grant(everybody, same)], gone },
      "This change lets account 7777 read important data (from where is not known), and leaves one flow as it was.",
      "本次变更使账户 7777 可以读取重要数据（所在地不明），其余 1 条数据流不变。",
    ],
    [
      "several readers",
      { grants: ["1", "2", "3", "4"].map((id) => grant(account(id, "DE"))), gone },
      "This change lets account 1, account 2 and two others, operated from Germany (DE), read important data.",
      "本次变更使账户 1、账户 2 和另外 2 方（运营地：德国（DE））可以读取重要数据。",
    ],
    [
      "readers in several countries",
      { grants: [grant(account("1", "DE")), grant(account("2", "JP")), grant(everybody)], gone },
      "This change lets account 1 (operated from Germany (DE)), account 2 (operated from Japan (JP)) and everybody read important data.",
      "本次变更使账户 1（运营地：德国（DE））、账户 2（运营地：日本（JP））和任何人可以读取重要数据。",
    ],
    [
      "wider",
      {
        grants: [
          grant(
            everybody,
            changed(
              true,
              { part: "who", from: "account 7777", to: "everybody", zh: { from: "账户 7777", to: "任何人" } },
              { from: "review", to: "denied" },
            ),
          ),
        ],
        copies: [copy("Frankfurt", same)],
        gone,
      },
      "This change opens important data to everybody, where before account 7777 could read it, and leaves one flow as it was.",
      "本次变更将重要数据开放给任何人（此前可读取者为账户 7777），其余 1 条数据流不变。",
    ],
    [
      "farther",
      {
        copies: [copy("Frankfurt", changed(true, { part: "place", from: "ap-southeast-1", to: "eu-central-1" }))],
        gone,
      },
      "This change sends important data to Frankfurt (eu-central-1) instead of ap-southeast-1.",
      "本次变更将重要数据改为传输至法兰克福（eu-central-1）（此前为 ap-southeast-1）。",
    ],
    [
      "a record that no longer covers it, and two that got worse are counted",
      {
        copies: [
          copy("Frankfurt", changed(true, { from: "allowed, SA-1", to: "denied" })),
          copy("Tokyo", changed(true, { from: "review", to: "denied" })),
        ],
        gone,
      },
      "This change makes two flows worse.",
      "本次变更使 2 条数据流的情形加重。",
    ],
    [
      "a record that no longer covers it",
      { copies: [copy("Frankfurt", changed(true, { from: "allowed, SA-1", to: "denied" }))], gone },
      "This change leaves one flow of important data to Frankfurt (eu-central-1) without a record.",
      "本次变更使 1 条流向法兰克福（eu-central-1）的数据流（重要数据）失去记录的覆盖。",
    ],
    [
      "a record that covers it now",
      {
        copies: [
          copy("Frankfurt", {
            ...changed(false, { from: "denied", to: "allowed, SA-1" }),
            verdict: "allowed",
            assessment: "SA-1",
          }),
        ],
        gone,
      },
      "This change puts one flow of important data to Frankfurt (eu-central-1) under SA-1.",
      "本次变更由 SA-1 覆盖 1 条流向法兰克福（eu-central-1）的数据流（重要数据）。",
    ],
    [
      "another class: what was not regulated is added, what is no longer so is removed",
      {
        copies: [
          copy(
            "Frankfurt",
            changed(true, { part: "class", from: "general", to: "important" }, { from: "", to: "denied" }),
          ),
          copy("Tokyo", { ...changed(false, { from: "denied", to: "" }), verdict: null, classes: ["general"] }),
        ],
        gone,
      },
      "This change adds one flow of important data to Frankfurt (eu-central-1), and removes one.",
      "本次变更新增 1 条流向法兰克福（eu-central-1）的数据流（重要数据），移除 1 条。",
    ],
    [
      "what stays and is of another class, and what is home now, each as it was",
      {
        copies: [
          copy("Frankfurt", {
            ...changed(false, { part: "class", from: "important", to: "general" }, { from: "denied", to: "" }),
            verdict: null,
            classes: ["general"],
          }),
          copy("Tokyo", {
            ...changed(
              false,
              { part: "class", from: "important", to: "general" },
              { part: "place", from: "eu-west-3", to: "cn-north-1" },
              { from: "denied", to: "" },
            ),
            verdict: null,
            classes: ["general"],
          }),
        ],
        gone,
      },
      "This change labels one flow of important data to Frankfurt (eu-central-1) as general data (it still leaves), and removes one.",
      "本次变更将 1 条流向法兰克福（eu-central-1）的数据流（重要数据）改标为一般数据（数据仍然出境），移除 1 条。",
    ],
    [
      "a copy that is home now went elsewhere",
      {
        copies: [
          copy("Tokyo", {
            ...changed(false, { part: "place", from: "eu-west-3", to: "cn-north-1" }, { from: "denied", to: "" }),
            verdict: null,
          }),
        ],
        gone,
      },
      "This change removes one flow of important data to eu-west-3.",
      "本次变更移除 1 条流向 eu-west-3 的数据流（重要数据）。",
    ],
    [
      "what can still be read and is of another class",
      {
        grants: [
          grant(everybody, {
            ...changed(false, { part: "class", from: "important, ?", to: "none" }, { from: "denied", to: "" }),
            verdict: null,
            classes: ["none"],
          }),
        ],
        gone,
      },
      "This change labels important data that everybody can read as no vehicle data (it can still be read).",
      "本次变更将任何人可以读取的数据（重要数据）改标为非汽车数据（仍可读取）。",
    ],
    [
      "only removes",
      { gone: { copies: [copy("Frankfurt"), copy("Frankfurt")], grants: [grant(account("7777", "DE"))] } },
      "This change removes two flows of important data to Frankfurt (eu-central-1), and no longer lets account 7777, operated from Germany (DE), read important data.",
      "本次变更移除 2 条流向法兰克福（eu-central-1）的数据流（重要数据），使账户 7777（运营地：德国（DE））不再能读取重要数据。",
    ],
    [
      "nothing",
      { copies: [copy("Frankfurt", same)], gone },
      "This change neither adds nor removes a flow, and leaves the one there is as it was.",
      "本次变更未增减出境数据流，现有 1 条不变。",
    ],
    [
      "nothing at all",
      { gone },
      "No regulated data is known to leave the Chinese mainland, before this change or after it.",
      "本次变更前后，均未发现受管控数据出境。",
    ],
    [
      "without a base",
      { copies: [copy("Frankfurt")], grants: [grant(everybody)] },
      "This deployment has one flow of important data to Frankfurt (eu-central-1), and lets everybody read important data.",
      "本部署有 1 条流向法兰克福（eu-central-1）的数据流（重要数据），使任何人可以读取重要数据。",
    ],
    [
      "nothing, without a base",
      {},
      "No regulated data is known to leave the Chinese mainland.",
      "未发现受管控数据出境。",
    ],
  ])("%s", (_, its, en, zh) => {
    expect(sentences(its, "en")).toBe(en);
    expect(sentences(its, "zh-CN")).toBe(zh);
  });
});
