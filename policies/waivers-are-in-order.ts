import { policy } from "../src/engine/policy";
import { capital } from "../src/engine/words";
import { counted, type Text, tell, text } from "../src/language";
import type { WaiverFault, WaiverUse } from "../src/registers/waivers";

interface Waived extends WaiverUse {
  readonly longestDays: number;
}

/** A waiver that is out of order waives nothing: what it names is judged as if it were not there. */
export const waiversAreInOrder = policy({
  id: "waivers-are-in-order",
  title: { en: "Waivers are in order, approved, in time and in use", zh: "例外合规、经批准、在有效期内且在使用" },
  why: {
    en: "A waiver is no legal ground: it says who answers for a finding, until when. One that is expired, too wide or forgotten says that of nobody.",
    zh: "例外不是法律依据：它说明何人在何时之前对某项检查结果负责。过期、过宽或者被遗忘的例外，无法说明由谁负责。",
  },
  kind: "register",
  severity: "medium",
  basis: [
    {
      en: "Data Security Law, art. 27: somebody is named who answers for the security of important data",
      zh: "《数据安全法》第 27 条：重要数据的处理者应当明确数据安全负责人和管理机构",
    },
    {
      en: "Data Security Law, art. 31; Personal Information Protection Law, art. 38: data leaves on a legal ground, and a waiver is none",
      zh: "《数据安全法》第 31 条；《个人信息保护法》第 38 条：数据出境须有法律依据，而例外不是",
    },
  ],
  messages: {
    malformed: {
      says: ({ says }: WaiverFault) =>
        text(
          { en: "A waiver is malformed: {says}. It waives nothing.", zh: "例外的格式错误：{says}。它不起作用。" },
          { says },
        ),
      remedy: ({ next }: WaiverFault) =>
        tell(next, "en").endsWith("?")
          ? capital(next)
          : text({ en: "{next}.", zh: "{next}。" }, { next: capital(next) }),
    },
    notYetValid: {
      says: (data: Waived) =>
        text(
          counted(data.findings, {
            one: "Waiver {id} is valid only from {from}, and names one finding.",
            several: "Waiver {id} is valid only from {from}, and names {findings} findings.",
            zh: "例外 {id} 自 {from} 起才有效，且指向 {findings} 项检查结果。",
          }),
          namesIn(data),
        ),
      remedy: (data: Waived) =>
        text(
          { en: "Wait until {from}, or put right what was found.", zh: "等到 {from}，或者整改所发现的问题。" },
          namesIn(data),
        ),
    },
    expired: {
      says: (data: Waived) =>
        text(data.findings === 0 ? expired.unused : counted(data.findings, expired.used), namesIn(data)),
      remedy: ({ findings }: Waived) =>
        findings === 0
          ? { en: "Take it out.", zh: "将其移除。" }
          : { en: "Put right what was found, or have it decided anew.", zh: "整改所发现的问题，或者重新作出决定。" },
    },
    tooLong: {
      says: (data: Waived) =>
        text(
          {
            en: "Waiver {id} is for longer than {longestDays} days: from {from} until {until}. It waives nothing.",
            zh: "例外 {id} 超过 {longestDays} 天：自 {from} 至 {until}。它不起作用。",
          },
          namesIn(data),
        ),
      remedy: (data: Waived) =>
        text(
          {
            en: "Let it end within {longestDays} days, its first day included.",
            zh: "使其在 {longestDays} 天之内结束（含首日）。",
          },
          namesIn(data),
        ),
    },
    tooWide: {
      says: (data: Waived) =>
        text(
          {
            en: 'Waiver {id} is too wide: "{resource}" says nothing of the name of a resource. It waives nothing.',
            zh: '例外 {id} 过宽："{resource}" 未说明资源的名称。它不起作用。',
          },
          namesIn(data),
        ),
      remedy: () => ({ en: "Name the resource that was decided on.", zh: "写明所决定的资源。" }),
    },
    tooMany: {
      says: (data: Waived) =>
        text(
          {
            en: 'Waiver {id} is too wide: "{resource}" names findings on {resources} resources. It waives nothing.',
            zh: '例外 {id} 过宽："{resource}" 指向 {resources} 个资源上的检查结果。它不起作用。',
          },
          namesIn(data),
        ),
      remedy: () => ({
        en: "Name the resources that were decided on, in several waivers.",
        zh: "分成几个例外，分别写明所决定的资源。",
      }),
    },
    notAnApprover: {
      says: (data: Waived) =>
        text(
          {
            en: "Waiver {id} is approved by {approver}, who may not approve waivers.",
            zh: "例外 {id} 由 {approver} 批准，而其无权批准例外。",
          },
          namesIn(data),
        ),
      remedy: () => ({
        en: "Have it approved by one of those listed in onshore.yaml, under waivers: approvers.",
        zh: "请 onshore.yaml 的 waivers: approvers 中所列的人批准。",
      }),
    },
    cannotBeWaived: {
      says: ({ what, ...data }: Waived & { readonly what: Text }) =>
        text(
          {
            en: "Waiver {id} names findings about what is, or may be, {what}. These cannot be waived.",
            zh: "例外 {id} 指向的检查结果涉及或者可能涉及{what}。对此不能作出例外。",
          },
          { ...namesIn(data), what },
        ),
      remedy: () => ({
        en: "Put right what was found, and let the waiver name the rest only.",
        zh: "整改所发现的问题，并使该例外只指向其余部分。",
      }),
    },
    unused: {
      says: (data: Waived) =>
        text({ en: "Waiver {id} names no finding.", zh: "例外 {id} 不指向任何检查结果。" }, namesIn(data)),
      remedy: () => ({
        en: "Take it out; or name the finding as onshore check tells it now.",
        zh: "将其移除；或者按 onshore check 现在给出的编号写明该检查结果。",
      }),
    },
  },
  *check({ coverage }, { waivers }, { broken }) {
    if (!waivers) return;
    const { faults, uses, longestDays } = waivers();
    for (const fault of faults)
      yield broken("malformed", fault, {
        ...{ entry: fault.entry, at: fault.at, path: [] },
        edge: `malformed ${fault.path.join(".")}: ${tell(fault.says, "en")}`,
      });
    for (const use of uses) {
      const { waiver, findings, against, refused } = use;
      const data = { ...use, longestDays };
      const about = (edge: string) => ({ entry: `waivers: ${waiver.id}`, at: waiver.at, edge, path: [] });
      for (const objection of against)
        if (objection !== "notYetValid" || findings > 0) yield broken(objection, data, about(objection));
      for (const what of refused)
        yield broken("cannotBeWaived", { ...data, what }, about(`never: ${tell(what, "en")}`));
      if (findings === 0 && against.length === 0 && !coverage.isPart)
        yield broken("unused", data, { ...about("unused"), severity: "low" });
    }
  },
});

const expired = {
  unused: {
    en: "Waiver {id} expired on {until}, and names nothing any more.",
    zh: "例外 {id} 已于 {until} 届满，且不再指向任何检查结果。",
  },
  used: {
    one: "Waiver {id} expired on {until}, and names one finding.",
    several: "Waiver {id} expired on {until}, and names {findings} findings.",
    zh: "例外 {id} 已于 {until} 届满，且指向 {findings} 项检查结果。",
  },
} as const;

/** What the messages fill in. */
function namesIn({ waiver, findings, resources, longestDays }: Waived): Readonly<Record<string, string>> {
  const { id, from, until, approver, resource = "" } = waiver;
  const numbers = { findings: String(findings), resources: String(resources), longestDays: String(longestDays) };
  return { id, from, until, approver, resource, ...numbers };
}
