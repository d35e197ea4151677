import { policy } from "../src/engine/policy";
import { capital, countryNameOf, dataIn, storeStep } from "../src/engine/words";
import { type Text, text } from "../src/language";
import { contents } from "../src/model/contents";
import { says as inWords } from "../src/model/reasons";
import { isKnown, unknown } from "../src/model/value";
import { coveringEntry, leavingOf } from "../src/registers/leaving";

interface Stored {
  readonly names: Readonly<Record<"data" | "Data" | "what" | "place" | "country", Text>>;
  readonly countsEntries: boolean;
  readonly isRegionKnown: boolean;
}

/** Where data rests is the first question of the law, before anybody reads it. */
export const storesStayOnshore = policy({
  id: "stores-stay-onshore",
  title: {
    en: "Stores of regulated vehicle data are on the Chinese mainland",
    zh: "保存受管控汽车数据的存储位于境内",
  },
  why: {
    en: "Important data and personal information that are collected or generated in operations in China are stored in the territory; storing them elsewhere is an export.",
    zh: "在境内运营中收集和产生的重要数据和个人信息应当在境内存储；存储在其他地方即属于数据出境。",
  },
  kind: "storage",
  severity: "high",
  basis: [
    {
      en: "Several Provisions on Automotive Data Security Management (Trial), 2021, art. 11: important data is stored in the territory (article number uncertain)",
      zh: "《汽车数据安全管理若干规定（试行）》（2021 年）第 11 条：重要数据应当依法在境内存储（条号存疑）",
    },
    {
      en: "Automotive Data Export Security Guidelines (2026 Edition), export behaviour 1: data collected or generated in China goes to a place outside",
      zh: "《汽车数据出境安全指引（2026 版）》出境行为一：将在境内收集和产生的数据传输至境外",
    },
    { en: "Personal Information Protection Law, art. 38 and 40", zh: "《个人信息保护法》第 38、40 条" },
  ],
  messages: {
    storedOffshore: {
      says: ({ names }: Stored) =>
        text(
          {
            en: "{Data} ({what}) is kept in {place}, outside the Chinese mainland, and no assessment in force covers it.",
            zh: "{data}（{what}）存储在境外的{place}，且没有有效的评估覆盖。",
          },
          names,
        ),
      remedy: ({ names: { country }, countsEntries }: Stored) =>
        text(
          countsEntries
            ? {
                en: "Create it with a provider for cn-north-1 or cn-northwest-1, or record in onshore.yaml, under assessments, the ground on which this data may be stored in {country}.",
                zh: "使用 cn-north-1 或者 cn-northwest-1 的 provider 创建，或者在 onshore.yaml 的 assessments 中登记该数据可以存储在{country}的依据。",
              }
            : {
                en: "Create it with a provider for cn-north-1 or cn-northwest-1.",
                zh: "使用 cn-north-1 或者 cn-northwest-1 的 provider 创建。",
              },
          { country },
        ),
    },
    placeNotKnown: {
      says: ({ names }: Stored) =>
        text(
          {
            en: "It cannot be told whether {data} ({what}) is kept on the Chinese mainland.",
            zh: "无法判断{data}（{what}）是否存储在境内。",
          },
          names,
        ),
      remedy: ({ isRegionKnown }: Stored) =>
        isRegionKnown
          ? undefined
          : {
              en: "State the region of its provider as a literal or a variable.",
              zh: "以字面值或者变量写明其 provider 的区域。",
            },
    },
    groundNotKnown: {
      says: ({ names }: Stored) =>
        text(
          {
            en: "{Data} ({what}) is kept in {place}, outside the Chinese mainland, and it cannot be told whether an assessment covers it.",
            zh: "{data}（{what}）存储在境外的{place}，且无法判断是否有评估覆盖。",
          },
          names,
        ),
      remedy: () => ({
        en: "Have a person look at the assessment, and record what was decided.",
        zh: "由人工查看该评估，并登记所作的决定。",
      }),
    },
    classNotKnown: {
      says: ({ names }: Stored) =>
        text(
          {
            en: "Data ({what}) is kept in {place}, outside the Chinese mainland, and it cannot be told of which class it is.",
            zh: "数据（{what}）存储在境外的{place}，且无法判断其类别。",
          },
          names,
        ),
      remedy: () => ({
        en: "State its data class as a literal or a variable.",
        zh: "以字面值或者变量写明其数据类别。",
      }),
    },
    typeNotKnown: {
      says: (data: { readonly type: string }) =>
        text(
          {
            en: "It is tagged as regulated data, and Onshore does not know what {type} does with data.",
            zh: "其标签为受管控的数据，而 Onshore 不了解{type}如何处理数据。",
          },
          data,
        ),
      remedy: () => ({
        en: "Check by hand where this resource keeps and sends data, or tag what really holds the data.",
        zh: "由人工检查该资源在何处存储、向何处发送数据，或者为真正保存数据的资源打标签。",
      }),
    },
  },
  *check({ stores, unmodelled }, ground, { broken, undetermined }) {
    for (const store of stores) {
      const leaving = leavingOf(store, ground);
      if (!leaving || leaving.decision.verdict === "allowed") continue;
      const kept = dataIn(leaving);
      const data = {
        names: {
          data: kept,
          Data: capital(kept),
          what: contents[store.what],
          place: store.place.says,
          country: countryNameOf(store.place),
        },
        countsEntries: coveringEntry(store, ground) !== undefined,
        isRegionKnown: isKnown(store.resource.region),
      };
      const about = {
        of: store,
        leaving,
        resource: store.resource,
        at: store.label.at ?? "",
        edge: "storage",
        path: [storeStep(store)],
      };
      if (!leaving.open) yield broken("storedOffshore", data, about);
      else {
        const messages = { place: "placeNotKnown", class: "classNotKnown", ground: "groundNotKnown" } as const;
        const message = messages[leaving.openIs ?? "place"];
        yield undetermined(message, data, { ...about, because: leaving.open });
      }
    }
    for (const one of unmodelled) {
      const { resource, label } = one;
      if (
        label.own === undefined ||
        !leavingOf(
          { resource, label, place: { side: "offshore", country: unknown("type-not-in-catalog"), says: "" } },
          ground,
        )
      )
        continue;
      const because = label.unknown ?? unknown("type-not-in-catalog", resource.type);
      yield undetermined(
        "typeNotKnown",
        { type: resource.type },
        {
          of: one,
          resource,
          at: label.at ?? "",
          edge: "type",
          path: [{ says: resource.says, place: inWords(because) }],
          because,
        },
      );
    }
  },
});
