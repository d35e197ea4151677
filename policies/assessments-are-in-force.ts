import { policy } from "../src/engine/policy";
import { isLapsed, lastDayOn } from "../src/law/covering";
import type { ObjectionCode } from "../src/law/reasons";
import { whyNot } from "../src/law/words";
import { push } from "../src/model/lists";
import { type Ground, leavingOf } from "../src/registers/leaving";

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
    const flows = new Map<string, ObjectionCode[][]>();
    for (const part of [...map.stores, ...map.copies, ...map.grants]) {
      const { decision } = leavingOf(part, ground) ?? {};
      if (decision?.verdict !== "denied") continue;
      for (const one of decision.considered.filter(isLapsed)) push(flows, one.record, [...one.reasons]);
    }
    for (const [id, lapsed] of [...flows].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const [[lapse = "not-in-force"] = []] = lapsed;
      const field = fields[lapse] ?? "";
      yield broken(
        "notInForce",
        { id, flows: lapsed.length, state: stateOf(id, lapse, lapsed.length, ground), field },
        { entry: `assessments: ${id}`, at: field, edge: "in force", path: [] },
      );
    }
  },
});

function stateOf(id: string, lapse: ObjectionCode, flows: number, { register, today }: Ground): string {
  const filed = register.byId.get(id);
  const until = filed && lastDayOn(filed, today);
  if (lapse === "expired" && until !== undefined) return `expired on ${until}`;
  if (lapse === "not-yet-effective") return `is valid only from ${filed?.firstDay}`;
  return states[lapse] ?? `does not carry ${flows === 1 ? "it" : "them"}: ${whyNot(lapse)}`;
}

const fields: Readonly<Partial<Record<ObjectionCode, Lapsed["field"]>>> = {
  expired: "validTo",
  "not-yet-effective": "validFrom",
  "not-in-force": "status",
  suspended: "status",
  revoked: "status",
};

const states: Readonly<Partial<Record<ObjectionCode, string>>> = {
  "not-in-force": "is pending",
  suspended: "is suspended",
  revoked: "is revoked",
};
