import { policy, type Subject } from "../src/engine/policy";
import { copyPath, dataOf, storeStep } from "../src/engine/words";
import { type Text, text } from "../src/language";
import { contents } from "../src/model/contents";
import type { Store } from "../src/model/data-map";
import { isUnknown, unknown } from "../src/model/value";

type Unclassified = Readonly<Record<"what", Text>>;

/** Only what is classified can be protected: no tag is neither "none" nor a pass. */
export const storesAreClassified = policy({
  id: "stores-are-classified",
  title: { en: "Every store says which classes of data it holds", zh: "每个存储都说明其保存的数据类别" },
  why: {
    en: "Identifying important data comes before every other duty; a store without a data class is judged by nobody.",
    zh: "识别重要数据先于其他一切义务；没有数据类别的存储无从判断。",
  },
  kind: "label",
  severity: "low",
  basis: [
    {
      en: "Automotive Data Export Security Guidelines (2026 Edition), part 3: identify and report important data first",
      zh: "《汽车数据出境安全指引（2026 版）》第三部分：先识别、申报重要数据",
    },
    {
      en: "Data Security Law, art. 21: classified and graded protection",
      zh: "《数据安全法》第 21 条：数据分类分级保护",
    },
  ],
  messages: {
    noClass: {
      says: (data: Unclassified) =>
        text(
          { en: "No tag says which data it keeps ({what}).", zh: "没有标签说明其保存的数据（{what}）的类别。" },
          data,
        ),
      remedy: () => ({
        en: 'Tag it with its data class: "auto:data-class" = core, important, sensitive-personal, personal, general or none.',
        zh: '为其打上数据类别标签："auto:data-class" = core、important、sensitive-personal、personal、general 或者 none。',
      }),
    },
    noClassNorTags: {
      says: (data: Unclassified) =>
        text(
          {
            en: "Nothing says which data it keeps ({what}), and it cannot carry tags.",
            zh: "没有任何内容说明其保存的数据（{what}）的类别，且其不支持标签。",
          },
          data,
        ),
      remedy: () => ({
        en: "Tag what is copied into it, or name it in a dataset: datasets in onshore.yaml, stores, address.",
        zh: "为复制进来的数据所在的资源打标签，或者在 onshore.yaml 的 datasets 中以 stores 的 address 写明。",
      }),
    },
    classNotKnown: {
      says: (data: Unclassified) =>
        text(
          {
            en: "The tag that says which data it keeps ({what}) cannot be used.",
            zh: "说明其保存的数据（{what}）类别的标签无法使用。",
          },
          data,
        ),
      remedy: () => ({
        en: "Use the values of the scheme, as literals or variables: core, important, sensitive-personal, personal, general, none; several separated by +.",
        zh: "以字面值或者变量使用约定的值：core、important、sensitive-personal、personal、general、none；多个值以 + 分隔。",
      }),
    },
    contradictsDataset: {
      says: (data: { readonly contradiction: Text }) =>
        text(
          {
            en: "Its tags and its dataset do not say the same: {contradiction}. The strictest of them counts.",
            zh: "其标签与数据集的说明不一致：{contradiction}。以最严的为准。",
          },
          data,
        ),
      remedy: () => ({
        en: "Correct the tag, or the dataset in onshore.yaml.",
        zh: "更正标签，或者更正 onshore.yaml 中的数据集。",
      }),
    },
    contradicted: {
      says: (data: { readonly data: Text; readonly from: Text }) =>
        text(
          {
            en: "Its tag denies what it holds: {data} is copied into it from {from}.",
            zh: "其标签与实际保存的数据不符：有{data}从{from}复制进来。",
          },
          data,
        ),
      remedy: () => ({
        en: "Tag it with the class of what is copied into it, or copy only what is of the class that it has.",
        zh: "按复制进来的数据为其打类别标签，或者只复制符合其类别的数据。",
      }),
    },
  },
  *check({ stores }, _facts, { undetermined }) {
    for (const store of stores.filter(({ keeps }) => keeps === "at-rest")) {
      const { label } = store;
      const what = contents[store.what];
      const { contradiction } = label;
      if (contradiction !== undefined)
        yield undetermined("contradictsDataset", { contradiction }, { ...subject(store), edge: "dataset" });
      if (label.contradictedBy) {
        const { from } = label.contradictedBy;
        const data = { data: dataOf(from.store?.label.classes ?? []), from: from.says };
        yield undetermined("contradicted", data, {
          ...subject(store),
          edge: "contradicted",
          path: copyPath(label.contradictedBy),
        });
      } else if (isUnknown(label.own))
        yield undetermined("classNotKnown", { what }, { ...subject(store), because: label.own });
      else if (!store.isPart && label.own === undefined && label.classes.length === 0 && !label.unknown)
        yield undetermined(
          store.takesTags ? "noClass" : "noClassNorTags",
          { what },
          { ...subject(store), because: unknown("no-class") },
        );
    }
  },
});

function subject(store: Store): Subject {
  return { of: store, resource: store.resource, at: store.label.at ?? "tags", edge: "class", path: [storeStep(store)] };
}
