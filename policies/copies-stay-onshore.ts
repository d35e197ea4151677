import { policy } from "../src/engine/policy";
import { capital, contentOf, copyPath, countryNameOf, dataIn, keyOf, numberOf, placed } from "../src/engine/words";
import { counted, type Term, type Text, text } from "../src/language";
import { contents } from "../src/model/contents";
import type { Copy } from "../src/model/data-map";
import { isKnown } from "../src/model/value";
import { coveringEntry, leavingOf } from "../src/registers/leaving";

interface Copied {
  /** How many things are copied, as far as grammar goes. */
  readonly number: number;
  /** What of which data goes where, who owns that, and in which country it is. */
  readonly names: Readonly<Record<"What" | "content" | "Content" | "to" | "owner" | "country", Text>>;
  readonly at: string;
  /** The resource, where it is itself the target. */
  readonly itself?: string;
  readonly isCountryKnown: boolean;
  readonly countsEntries: boolean;
}

/** A copy abroad is an export even when nobody reads it there. */
export const copiesStayOnshore = policy({
  id: "copies-stay-onshore",
  title: {
    en: "Copies of regulated vehicle data stay on the Chinese mainland",
    zh: "受管控汽车数据的副本留存境内",
  },
  why: {
    en: "A replica, backup, export, stream or log abroad sends data out of the territory; that is an export, whoever reads it there, and it needs a recorded ground.",
    zh: "境外的副本、备份、导出、数据流或者日志会把数据传输至境外；无论何人在境外读取，都属于数据出境，须有登记的依据。",
  },
  kind: "copy",
  severity: "high",
  basis: [
    {
      en: "Automotive Data Export Security Guidelines (2026 Edition), export behaviour 1: data collected or generated in China is sent to a place outside",
      zh: "《汽车数据出境安全指引（2026 版）》出境行为一：将在境内收集和产生的数据传输至境外",
    },
    {
      en: "Provisions on Promoting and Regulating Cross-Border Data Flows, 2024, art. 7 and 8: security assessment, standard contract or certification",
      zh: "《促进和规范数据跨境流动规定》（2024 年）第 7、8 条：数据出境安全评估、个人信息出境标准合同或者个人信息保护认证",
    },
    {
      en: "Several Provisions on Automotive Data Security Management (Trial), 2021, art. 11 (article number uncertain)",
      zh: "《汽车数据安全管理若干规定（试行）》（2021 年）第 11 条（条号存疑）",
    },
  ],
  messages: {
    copiedOffshore: {
      says: ({ number, names }: Copied) =>
        text(
          counted(number, {
            one: "{Content} goes to {to}, outside the Chinese mainland, and no assessment in force covers it.",
            several: "{Content} go to {to}, outside the Chinese mainland, and no assessment in force covers it.",
            zh: "{content}传输至境外的{to}，且没有有效的评估覆盖。",
          }),
          names,
        ),
      remedy: ({ at, names: { country }, itself, isCountryKnown, countsEntries }: Copied) =>
        text(
          isCountryKnown
            ? countsEntries
              ? home.orRecord
              : home.only
            : countsEntries
              ? home.orPlaceAndRecord
              : home.orPlace,
          {
            target: itself ? text(targets.itself, { itself }) : at === "" ? targets.choose : text(targets.set, { at }),
            country,
          },
        ),
    },
    receivedOffshore: {
      says: ({ number, names }: Copied) =>
        text(
          counted(number, {
            one: "{Content} goes to {to}, which belongs to {owner}, operated from {country}, and no assessment in force covers it.",
            several:
              "{Content} go to {to}, which belongs to {owner}, operated from {country}, and no assessment in force covers it.",
            zh: "{content}传输至{to}，其属于由{country}运营的{owner}，且没有有效的评估覆盖。",
          }),
          names,
        ),
      remedy: ({ names: { country }, countsEntries }: Copied) =>
        text(
          countsEntries
            ? {
                en: "Choose a target in an account that is operated from the mainland, or record in onshore.yaml, under assessments, the ground on which this data may go to {country}.",
                zh: "选择由境内运营的账户中的目标，或者在 onshore.yaml 的 assessments 中登记该数据可以传输至{country}的依据。",
              }
            : {
                en: "Choose a target in an account that is operated from the mainland.",
                zh: "选择由境内运营的账户中的目标。",
              },
          { country },
        ),
    },
    placeNotKnown: {
      says: ({ number, names }: Copied) =>
        text(
          counted(number, {
            one: "It cannot be told whether {content} stays on the Chinese mainland: it goes to {to}.",
            several: "It cannot be told whether {content} stay on the Chinese mainland: they go to {to}.",
            zh: "无法判断{content}是否留存境内：其传输至{to}。",
          }),
          names,
        ),
    },
    groundNotKnown: {
      says: ({ number, names }: Copied) =>
        text(
          counted(number, {
            one: "{Content} goes to {to}, and it cannot be told whether an assessment covers it.",
            several: "{Content} go to {to}, and it cannot be told whether an assessment covers it.",
            zh: "{content}传输至{to}，且无法判断是否有评估覆盖。",
          }),
          names,
        ),
    },
    classNotKnown: {
      says: ({ number, names }: Copied) =>
        text(
          counted(number, {
            one: "{What} goes to {to}, outside the Chinese mainland, and it cannot be told of which class the data is.",
            several:
              "{What} go to {to}, outside the Chinese mainland, and it cannot be told of which class the data is.",
            zh: "{What}传输至境外的{to}，且无法判断数据的类别。",
          }),
          names,
        ),
    },
  },
  *check({ copies }, ground, { broken, undetermined }) {
    for (const copy of copies) {
      const leaving = leavingOf(copy, ground);
      if (!leaving || leaving.decision.verdict === "allowed") continue;
      const operator = copy.to.place.side === "onshore" ? copy.to.operator : undefined;
      const content = contentOf(copy.what, dataIn(leaving));
      const data = {
        number: numberOf(copy.what),
        names: {
          What: capital(contents[copy.what]),
          content,
          Content: capital(content),
          to: farEnd(copy),
          owner: operator?.says ?? "",
          country: countryNameOf(operator?.place ?? copy.to.place),
        },
        at: copy.at,
        ...((copy.to.resource ?? copy.to.beside) === copy.declaredBy && { itself: copy.declaredBy.says }),
        isCountryKnown: isKnown(copy.to.place.country),
        countsEntries: coveringEntry(copy, ground) !== undefined,
      };
      const about = {
        of: copy,
        leaving,
        resource: copy.declaredBy,
        at: copy.at,
        edge: `${copy.what}: ${keyOf(copy.from)} -> ${keyOf(copy.to)}`,
        path: copyPath(copy),
      };
      if (!leaving.open) yield broken(operator ? "receivedOffshore" : "copiedOffshore", data, about);
      else {
        const messages = { place: "placeNotKnown", class: "classNotKnown", ground: "groundNotKnown" } as const;
        const message = messages[leaving.openIs ?? "place"];
        yield undetermined(message, data, { ...about, because: leaving.open });
      }
    }
  },
});

function farEnd({ to: { resource, store, says, place } }: Copy): Text {
  return resource && store
    ? text({ en: "{says} in {place}", zh: "{place}的{says}" }, { says, place: place.says })
    : placed(says, place.says);
}

/** How to come to a target on the mainland. */
const targets = {
  itself: { en: "Create {itself} with a provider for", zh: "使用以下区域的 provider 创建{itself}：" },
  choose: { en: "Choose a target in", zh: "选择以下区域的目标：" },
  set: { en: "Set {at} to a target in", zh: "将{at}设为以下区域的目标：" },
} as const satisfies Readonly<Record<string, Term>>;

const home = {
  only: { en: "{target} cn-north-1 or cn-northwest-1.", zh: "{target}cn-north-1 或者 cn-northwest-1。" },
  orRecord: {
    en: "{target} cn-north-1 or cn-northwest-1, or record in onshore.yaml, under assessments, the ground on which this data may go to {country}.",
    zh: "{target}cn-north-1 或者 cn-northwest-1；或者在 onshore.yaml 的 assessments 中登记该数据可以传输至{country}的依据。",
  },
  orPlace: {
    en: "{target} cn-north-1 or cn-northwest-1, or state where the target is in onshore.yaml, under locations.",
    zh: "{target}cn-north-1 或者 cn-northwest-1；或者在 onshore.yaml 的 locations 中写明目标所在地。",
  },
  orPlaceAndRecord: {
    en: "{target} cn-north-1 or cn-northwest-1, or state where the target is in onshore.yaml, under locations, and the ground on which this data may go there, under assessments.",
    zh: "{target}cn-north-1 或者 cn-northwest-1；或者在 onshore.yaml 的 locations 中写明目标所在地，并在 assessments 中登记该数据可以传输至该地的依据。",
  },
} as const satisfies Readonly<Record<string, Term>>;
