import { policy } from "../src/engine/policy";
import { capital, countryNameOf, dataIn, storeStep } from "../src/engine/words";
import { says as inWords } from "../src/model/reasons";
import { unknown } from "../src/model/value";
import { coveringEntry, leavingOf } from "../src/registers/leaving";

interface Stored {
  readonly data: string;
  readonly what: string;
  readonly place: string;
  readonly country: string;
  readonly countsEntries: boolean;
}

/** Where data rests is the first question of the law, before anybody reads it. */
export const storesStayOnshore = policy({
  id: "stores-stay-onshore",
  title: "Stores of regulated vehicle data are on the Chinese mainland",
  why: "Important data and personal information that are collected or generated in operations in China are stored in the territory; storing them elsewhere is an export.",
  kind: "storage",
  severity: "high",
  basis: [
    "Several Provisions on Automotive Data Security Management (Trial), 2021, art. 11: important data is stored in the territory (article number uncertain)",
    "Automotive Data Export Security Guidelines (2026 Edition), export behaviour 1: data collected or generated in China goes to a place outside",
    "Personal Information Protection Law, art. 38 and 40",
  ],
  messages: {
    storedOffshore: {
      says: ({ data, what, place }: Stored) =>
        `${capital(data)} (${what}) is kept in ${place}, outside the Chinese mainland, and no assessment in force covers it.`,
      remedy: ({ country, countsEntries }: Stored) =>
        `Create it with a provider for cn-north-1 or cn-northwest-1${countsEntries ? `, or record in onshore.yaml, under assessments, the ground on which this data may be stored in ${country}` : ""}.`,
    },
    placeNotKnown: {
      says: ({ data, what }: Stored) => `It cannot be told whether ${data} (${what}) is kept on the Chinese mainland.`,
      remedy: () => "State the region of its provider as a literal or a variable.",
    },
    groundNotKnown: {
      says: ({ data, what, place }: Stored) =>
        `${capital(data)} (${what}) is kept in ${place}, outside the Chinese mainland, and it cannot be told whether an assessment covers it.`,
      remedy: () => "Have a person look at the assessment, and record what was decided.",
    },
    classNotKnown: {
      says: ({ what, place }: Stored) =>
        `Data (${what}) is kept in ${place}, outside the Chinese mainland, and it cannot be told of which class it is.`,
      remedy: () => "State its data class as a literal or a variable.",
    },
    typeNotKnown: {
      says: ({ type }: { type: string }) =>
        `It is tagged as regulated data, and Onshore does not know what ${type} does with data.`,
      remedy: () => "Check by hand where this resource keeps and sends data, or tag what really holds the data.",
    },
  },
  *check({ stores, unmodelled }, ground, { broken, undetermined }) {
    for (const store of stores) {
      const leaving = leavingOf(store, ground);
      if (!leaving || leaving.decision.verdict === "allowed") continue;
      const data = {
        data: dataIn(leaving),
        what: store.what,
        place: store.place.says,
        country: countryNameOf(store.place),
        countsEntries: coveringEntry(store, ground) !== undefined,
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
