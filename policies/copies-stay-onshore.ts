import { policy } from "../src/engine/policy";
import { capital, copyPath, countryNameOf, dataIn, isOne, keyOf } from "../src/engine/words";
import type { Copy } from "../src/model/data-map";
import { isKnown } from "../src/model/value";
import { coveringEntry, leavingOf } from "../src/registers/leaving";

interface Copied {
  readonly what: string;
  readonly data: string;
  readonly to: string;
  readonly owner: string;
  readonly country: string;
  readonly at: string;
  /** The resource, where it is itself the target. */
  readonly itself?: string;
  readonly isCountryKnown: boolean;
  readonly countsEntries: boolean;
}

/** A copy abroad is an export even when nobody reads it there. */
export const copiesStayOnshore = policy({
  id: "copies-stay-onshore",
  title: "Copies of regulated vehicle data stay on the Chinese mainland",
  why: "A replica, backup, export, stream or log abroad sends data out of the territory; that is an export, whoever reads it there, and it needs a recorded ground.",
  kind: "copy",
  severity: "high",
  basis: [
    "Automotive Data Export Security Guidelines (2026 Edition), export behaviour 1: data collected or generated in China is sent to a place outside",
    "Provisions on Promoting and Regulating Cross-Border Data Flows, 2024, art. 7 and 8: security assessment, standard contract or certification",
    "Several Provisions on Automotive Data Security Management (Trial), 2021, art. 11 (article number uncertain)",
  ],
  messages: {
    copiedOffshore: {
      says: ({ what, data, to }: Copied) =>
        `${capital(what)} of ${data} ${isOne(what) ? "goes" : "go"} to ${to}, outside the Chinese mainland, and no assessment in force covers it.`,
      remedy: ({ at, country, itself, isCountryKnown, countsEntries }: Copied) =>
        `${itself ? `Create ${itself} with a provider for` : at === "" ? "Choose a target in" : `Set ${at} to a target in`} cn-north-1 or cn-northwest-1${isCountryKnown ? (countsEntries ? `, or record in onshore.yaml, under assessments, the ground on which this data may go to ${country}` : "") : `, or state where the target is in onshore.yaml, under locations${countsEntries ? ", and the ground on which this data may go there, under assessments" : ""}`}.`,
    },
    receivedOffshore: {
      says: ({ what, data, to, owner, country }: Copied) =>
        `${capital(what)} of ${data} ${isOne(what) ? "goes" : "go"} to ${to}, which belongs to ${owner}, operated from ${country}, and no assessment in force covers it.`,
      remedy: ({ country, countsEntries }: Copied) =>
        `Choose a target in an account that is operated from the mainland${countsEntries ? `, or record in onshore.yaml, under assessments, the ground on which this data may go to ${country}` : ""}.`,
    },
    placeNotKnown: {
      says: ({ what, data, to }: Copied) =>
        `It cannot be told whether ${what} of ${data} ${isOne(what) ? "stays on the Chinese mainland: it goes" : "stay on the Chinese mainland: they go"} to ${to}.`,
    },
    groundNotKnown: {
      says: ({ what, data, to }: Copied) =>
        `${capital(what)} of ${data} go to ${to}, and it cannot be told whether an assessment covers it.`,
    },
    classNotKnown: {
      says: ({ what, to }: Copied) =>
        `${capital(what)} ${isOne(what) ? "goes" : "go"} to ${to}, outside the Chinese mainland, and it cannot be told of which class the data is.`,
    },
  },
  *check({ copies }, ground, { broken, undetermined }) {
    for (const copy of copies) {
      const leaving = leavingOf(copy, ground);
      if (!leaving || leaving.decision.verdict === "allowed") continue;
      const operator = copy.to.place.side === "onshore" ? copy.to.operator : undefined;
      const data = {
        what: copy.what,
        data: dataIn(leaving),
        to: farEnd(copy),
        owner: operator?.says ?? "",
        country: countryNameOf(operator?.place ?? copy.to.place),
        at: copy.at,
        ...(copy.to.resource === copy.declaredBy && { itself: copy.declaredBy.says }),
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

function farEnd({ to: { store, says, place } }: Copy): string {
  if (store) return `${says} in ${place.says}`;
  return says === place.says ? says : `${says}, ${place.says}`;
}
