import { describe, expect, test } from "vitest";
import type { Facts, Policy } from "../../src/engine/policy";
import type { DataMap } from "../../src/model/data-map";
import { groundOf } from "../../src/registers/leaving";
import { type Assessment, noRegisters } from "../../src/registers/registers";

import { inBoth } from "./texts";

/** The assessments that are recorded, or whatever else the policy is given. */
type Given = readonly Assessment[] | Partial<Facts>;

/** A map, what is recorded, and what the policy is expected to say: "message resource". */
type Case = DataMap | readonly [map: DataMap, given: Given];
type Failing = readonly [map: DataMap, says: string, given?: Given];

interface Cases {
  readonly holds: Readonly<Record<string, Case>>;
  readonly broken: Readonly<Record<string, Failing>>;
  readonly undetermined: Readonly<Record<string, Failing>>;
}

const today = "2026-11-22";

/** A test of a policy: no policy ships without saying what it does with the unknown. */
export function policyCases(policy: Policy, cases: Cases): void {
  const factsOf = (given: Given): Facts => {
    if (!Array.isArray(given)) return { ...groundOf(noRegisters, today), ...(given as Partial<Facts>) };
    return groundOf({ ...noRegisters, assessments: given as readonly Assessment[] }, today);
  };
  const said = new Set<string>();
  const saysOf = (map: DataMap, given: Given = []) =>
    [...policy.check(map, factsOf(given))].map(({ outcome, message, data, about }) => {
      const words = policy.messages[message];
      if (!words) throw new Error(`${policy.id} has no message ${message}`);
      said.add(message);
      inBoth(words.says(data));
      const remedy = words.remedy?.(data);
      if (remedy !== undefined) inBoth(remedy);
      else expect(about.because, `${message} says no remedy and no reason`).toBeDefined();
      return `${outcome}: ${message} ${about.resource?.address ?? about.entry}`;
    });

  describe(policy.id, () => {
    test.each(Object.entries(cases.holds))("holds: %s", (_, one) => {
      const [map, given] = Array.isArray(one) ? (one as readonly [DataMap, Given]) : [one as DataMap, []];
      expect(saysOf(map, given)).toEqual([]);
    });
    test.each(Object.entries(cases.broken))("broken: %s", (_, [map, says, given]) => {
      expect(saysOf(map, given)).toEqual([`broken: ${says}`]);
    });
    test.each(Object.entries(cases.undetermined))("undetermined: %s", (_, [map, says, given]) => {
      expect(saysOf(map, given)).toEqual([`undetermined: ${says}`]);
    });
    test("each message has a case", () => {
      expect(Object.keys(policy.messages).filter((message) => !said.has(message))).toEqual([]);
    });
    test("has cases for what holds, what is broken or never is, and what cannot be told", () => {
      expect(Object.keys(cases.holds)).not.toEqual([]);
      expect(Object.keys(cases.broken).length + Object.keys(cases.undetermined).length).toBeGreaterThan(0);
    });
  });
}

export function assessment(over: Partial<Assessment> = {}): Assessment {
  return {
    id: "A-01",
    mechanism: "security_assessment",
    status: "active",
    validFrom: "2026-01-01",
    validTo: "2028-12-31",
    dataClasses: ["important"],
    ...over,
  };
}

/** Of personal information nobody can tell what is needed: whether the exporter is an operator of critical infrastructure is open. */
export const unsettled: Partial<Facts> = groundOf(
  {
    ...noRegisters,
    assessments: [assessment({ mechanism: "standard_contract", dataClasses: ["personal"] })],
    exporters: [
      {
        name: "Lantu Auto",
        isCiio: "unknown",
        volumes: [{ year: 2026, plain: 200_000, sensitive: 0, asOf: "2026-11-01", source: "privacy office" }],
      },
    ],
  },
  today,
);
