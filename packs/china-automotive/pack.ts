import {
  assessmentsAreInForce,
  copiesStayOnshore,
  grantsStayOnshore,
  storesAreClassified,
  storesStayOnshore,
  waiversAreInOrder,
} from "../../policies";
import type { Pack } from "../../src/engine/pack";

/** Keeps automotive data on the Chinese mainland. */
export const chinaAutomotive: Pack = {
  name: "china-automotive",
  title: { en: "Automotive data stays on the Chinese mainland", zh: "汽车数据留存境内" },
  policies: [
    storesStayOnshore,
    copiesStayOnshore,
    grantsStayOnshore,
    storesAreClassified,
    assessmentsAreInForce,
    waiversAreInOrder,
  ],
  strictness: { broken: "mandatory", undetermined: { review: "advisory", deploy: "mandatory" } },
  // A missing label is a chore for its owner, and no reason to stop a deployment: what may leave is judged by the others.
  // A waiver that is out of order waives nothing: what it names blocks by itself.
  exceptions: {
    "stores-are-classified": { broken: "mandatory", undetermined: "advisory" },
    "waivers-are-in-order": { broken: "advisory", undetermined: "advisory" },
  },
};
