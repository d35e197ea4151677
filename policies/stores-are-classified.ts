import { policy, type Subject } from "../src/engine/policy";
import { copyPath, dataOf, storeStep } from "../src/engine/words";
import type { Store } from "../src/model/data-map";
import { isUnknown, unknown } from "../src/model/value";

interface Unclassified {
  readonly what: string;
}

/** Only what is classified can be protected: no tag is neither "none" nor a pass. */
export const storesAreClassified = policy({
  id: "stores-are-classified",
  title: "Every store says which classes of data it holds",
  why: "Identifying important data comes before every other duty; a store without a data class is judged by nobody.",
  kind: "label",
  severity: "low",
  basis: [
    "Automotive Data Export Security Guidelines (2026 Edition), part 3: identify and report important data first",
    "Data Security Law, art. 21: classified and graded protection",
  ],
  messages: {
    noClass: {
      says: ({ what }: Unclassified) => `No tag says which data it keeps (${what}).`,
      remedy: () =>
        'Tag it with its data class: "auto:data-class" = core, important, sensitive-personal, personal, general or none.',
    },
    classNotKnown: {
      says: ({ what }: Unclassified) => `The tag that says which data it keeps (${what}) cannot be used.`,
      remedy: () =>
        "Use the values of the scheme, as literals or variables: core, important, sensitive-personal, personal, general, none; several separated by +.",
    },
    contradictsDataset: {
      says: ({ contradiction }: { contradiction: string }) =>
        `Its tags and its dataset do not say the same: ${contradiction}. The strictest of them counts.`,
      remedy: () => "Correct the tag, or the dataset in onshore.yaml.",
    },
    contradicted: {
      says: ({ data, from }: { data: string; from: string }) =>
        `Its tag denies what it holds: ${data} is copied into it from ${from}.`,
      remedy: () => "Tag it with the class of what is copied into it, or copy only what is of the class that it has.",
    },
  },
  *check({ stores }, _facts, { undetermined }) {
    for (const store of stores.filter(({ keeps }) => keeps === "at-rest")) {
      const { label, what } = store;
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
        yield undetermined("noClass", { what }, { ...subject(store), because: unknown("no-class") });
    }
  },
});

function subject(store: Store): Subject {
  return { of: store, resource: store.resource, at: store.label.at ?? "tags", edge: "class", path: [storeStep(store)] };
}
