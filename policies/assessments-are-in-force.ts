import { policy } from "../src/engine/policy";
import { whyNot } from "../src/engine/words";
import type { DataMap } from "../src/model/data-map";
import { inForce, inScope } from "../src/registers/covering";
import { type Leaving, leavingCopy, leavingGrant, leavingStore } from "../src/registers/leaving";

interface Lapsed {
  readonly id: string;
  readonly flows: number;
  readonly state: string;
  /** Empty where it is in force by its status and days, and something else speaks against it. */
  readonly field: "status" | "validFrom" | "validTo" | "";
}

/** An assessment that a flow rests on has to be in force on the day. */
export const assessmentsAreInForce = policy({
  id: "assessments-are-in-force",
  title: "The assessments that flows rest on are in force",
  why: "A flow may leave only while its assessment, contract or certificate is valid; the day after, it is an unlawful export although nobody changed anything.",
  kind: "register",
  severity: "high",
  basis: [
    "Provisions on Promoting and Regulating Cross-Border Data Flows, 2024, art. 9: a passed assessment is valid for three years",
    "Measures for Security Assessment of Data Exports, 2022, art. 14 and 17",
  ],
  messages: {
    notInForce: {
      says: ({ id, flows, state }: Lapsed) =>
        `${flows === 1 ? "One flow rests" : `${flows} flows rest`} on assessment ${id}, which ${state}.`,
      remedy: ({ id, field }: Lapsed) =>
        field === "validFrom"
          ? `Wait until ${id} is valid, or stop the flows.`
          : field === "validTo"
            ? `Renew ${id} with the authority and record the renewal in onshore.yaml, or stop the flows.`
            : field === ""
              ? `Stop the flows until ${id} counts: onshore register check tells what it lacks.`
              : `Stop the flows until ${id} is in force again, and record its status in onshore.yaml.`,
    },
  },
  *check(map, ground, { broken }) {
    const uncovered = [...leavingIn(map, ground)].filter(({ coverage, open }) => !coverage.covered && !open);
    for (const assessment of ground.assessments) {
      const [lapse] = inForce(assessment, ground.today);
      const flows = uncovered.filter(({ flow }) => inScope(assessment, flow).length === 0).length;
      if (lapse === undefined || flows === 0) continue;
      const lapsed = stateOf(assessment, lapse);
      yield broken(
        "notInForce",
        { id: assessment.id, flows, ...lapsed },
        { entry: `assessments: ${assessment.id}`, at: lapsed.field, edge: "in force", path: [] },
      );
    }
  },
});

function stateOf(
  { status, validFrom, validTo }: Parameters<typeof inForce>[0],
  lapse: string,
): Pick<Lapsed, "state" | "field"> {
  if (lapse === "expired") return { state: `expired on ${validTo}`, field: "validTo" };
  if (lapse === "not-yet-effective") return { state: `is valid only from ${validFrom}`, field: "validFrom" };
  if (status !== "active") return { state: `is ${status}`, field: "status" };
  return { state: `does not carry them: ${whyNot[lapse] ?? lapse}`, field: "" };
}

function* leavingIn({ stores, copies, grants }: DataMap, ground: Parameters<typeof leavingCopy>[1]): Iterable<Leaving> {
  for (const leaving of [
    ...stores.map((one) => leavingStore(one, ground)),
    ...copies.map((one) => leavingCopy(one, ground)),
    ...grants.map((one) => leavingGrant(one, ground)),
  ]) {
    if (leaving) yield leaving;
  }
}
