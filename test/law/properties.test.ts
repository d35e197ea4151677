import * as fc from "fast-check";
import { expect, test } from "vitest";
import { guidelines2026, strict } from "../../catalog/law";
import { decide } from "../../src/law/decide";
import type { ExportFlow } from "../../src/law/flow";
import type { Verdict } from "../../src/law/reasons";
import {
  approvedRegister,
  assessment,
  certificate,
  contract,
  flow,
  mappingApproval,
  notKnown,
  register,
  today,
} from "./support";

const classes = fc.uniqueArray(
  fc.constantFrom("core", "important", "sensitive-personal", "personal", "general", "none"),
  { maxLength: 3 },
) as fc.Arbitrary<ExportFlow["classes"]>;

const known: fc.Arbitrary<ExportFlow> = fc
  .record({
    kind: fc.constantFrom("storage", "copy", "remote-access"),
    classes,
    leaves: fc.constantFrom(true, true, true, false),
    items: fc.subarray(["vin", "track", "PROV21-1"]),
    stateSecret: fc.constantFrom(false, false, false, true),
    geo: fc.constantFrom("none", "none", "raw", "treated"),
    isCiio: fc.constantFrom(false, false, true),
    name: fc.constantFrom("Lantu Auto", "Lantu Auto", "Other"),
    plain: fc.constantFrom(0, 99_999, 100_000, 999_999, 1_000_000),
    sensitive: fc.constantFrom(0, 1, 9_999, 10_000),
    region: fc.constantFrom("eu-central-1", "us-east-1", "ap-east-1"),
    recipient: fc.constantFrom("Lantu Europe GmbH", "Lantu Europe GmbH", "Other"),
    purpose: fc.subarray(["warranty", "recall"]),
    code: fc.constantFrom(undefined, undefined, "EX-2", "EX-5", "EX-6", "EX-9", "EX-10"),
    facts: fc.constantFrom({}, { personIsParty: true, necessary: true }),
    reportDate: fc.constantFrom("2026-11-21", "2026-11-22"),
    override: fc.constantFrom(undefined, { decisionNo: "D", by: "B", date: "2026-01-01", until: "2026-12-31" }),
  })
  .map(
    (one): ExportFlow => ({
      ...flow,
      kind: one.kind as ExportFlow["kind"],
      classes: one.classes,
      leaves: one.leaves,
      items: one.items,
      stateSecret: one.stateSecret,
      geo: one.geo as "none" | "raw" | "treated",
      exporter: { name: one.name, isCiio: one.isCiio, zone: "beijing" },
      volumes: { year: 2026, plain: one.plain, sensitive: one.sensitive },
      destination: { region: one.region },
      recipient: { name: one.recipient, country: "DE", account: "777788889999", isForeignAuthority: false },
      purpose: one.purpose,
      ...(one.code && {
        exemption: {
          code: one.code,
          facts: one.facts,
          reportNo: "R",
          reportDate: one.reportDate,
          authority: "SAMR",
          zone: "beijing",
          listEdition: "2025",
          sector: "automotive",
          filingNo: "F",
        },
      }),
      ...(one.override && { override: one.override }),
    }),
  );

const variants = {
  none: {},
  over: { expiryDate: "2026-11-21" },
  narrow: { scale: { maxPersons: 500_000, maxSensitivePersons: 500 } },
  items: { dataItems: ["vin", "track", "PROV21-1"] },
  change: { changeEvents: [{ date: today, kind: "control" }] },
  suspended: { status: "suspended" },
  ciio: { exporter: { name: "Lantu Auto", isCiio: true } },
  area: { contract: { ...contract.contract, template: "GBA-HK" } },
};
const records = fc
  .array(
    fc.tuple(
      fc.constantFrom<object>(assessment, contract, certificate, mappingApproval),
      fc.constantFrom(...(Object.keys(variants) as (keyof typeof variants)[])),
    ),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(([record, name], position) => ({ ...record, ...fitting(record, name), id: `R-${position}` })),
  );

/** An approval of surveying and mapping data has no scope of its own, and only a contract has the template of one. */
function fitting(record: object, name: keyof typeof variants): object {
  return record === mappingApproval || (name === "area" && record !== contract) ? {} : variants[name];
}

/** One fact that is not known any more. */
const forget: readonly ((one: ExportFlow) => ExportFlow)[] = [
  (one) => ({ ...one, leaves: notKnown }),
  (one) => ({ ...one, moreClasses: notKnown }),
  (one) => ({ ...one, items: notKnown }),
  (one) => ({ ...one, stateSecret: notKnown }),
  (one) => ({ ...one, geo: notKnown }),
  (one) => ({ ...one, exporter: { ...one.exporter, isCiio: notKnown } }),
  (one) => ({ ...one, exporter: { ...one.exporter, name: notKnown } }),
  (one) => ({ ...one, exporter: { ...one.exporter, zone: notKnown } }),
  (one) => ({ ...one, volumes: notKnown }),
  (one) => ({ ...one, volumes: { year: 2026, plain: notKnown, sensitive: 0 } }),
  (one) => ({ ...one, destination: { region: notKnown } }),
  (one) => ({ ...one, recipient: { name: notKnown, country: "DE", account: "777788889999" } }),
  (one) => ({ ...one, recipient: { name: "Lantu Europe GmbH", country: notKnown, account: "777788889999" } }),
  (one) => ({ ...one, recipient: { name: "Lantu Europe GmbH", country: "DE", account: notKnown } }),
  (one) => ({ ...one, onwardTransfers: notKnown }),
  (one) => ({ ...one, purpose: notKnown }),
  (one) => ({ ...one, retainedUntil: notKnown }),
];

/** One step to more persons, more data, more people who get it. */
const widen: readonly ((one: ExportFlow) => ExportFlow)[] = [
  (one) => ({ ...one, leaves: true }),
  ...(["core", "important", "sensitive-personal", "personal"] as const).map((name) => (one: ExportFlow) => ({
    ...one,
    classes: [...one.classes.filter((other) => other !== "none"), name],
  })),
  ...[
    [900_001, 0],
    [0, 1],
    [0, 9_999],
  ].map(([plain, others]) => (one: ExportFlow): ExportFlow => {
    const { volumes } = one as { volumes: { plain: number; sensitive: number } };
    return {
      ...one,
      volumes: { year: 2026, plain: volumes.plain + (plain ?? 0), sensitive: volumes.sensitive + (others ?? 0) },
    };
  }),
  (one) => ({ ...one, items: [...(one.items as readonly string[]), "camera"] }),
  (one) => ({ ...one, purpose: [...(one.purpose as readonly string[]), "marketing"] }),
  (one) => ({ ...one, stateSecret: true }),
  (one) => ({ ...one, geo: one.geo === "none" ? "raw" : (one.geo ?? "raw") }),
  (one) => ({ ...one, onwardTransfers: [{ name: "Sub", country: "SG" }] }),
  (one) => ({ ...one, retainedUntil: "2099-12-31" }),
  (one) => ({ ...one, recipient: { name: "Court", country: "US", isForeignAuthority: true } }),
  (one) => ({ ...one, exporter: { ...one.exporter, subsidiaries: ["Lantu Parts"] } }),
];

const rank: Readonly<Record<Verdict, number>> = { allowed: 0, review: 1, denied: 2 };
const profile = fc.constantFrom(guidelines2026, strict);
const runs = { numRuns: 2_000 };

test("a flow is allowed, denied or for review, and says why", () => {
  fc.assert(
    fc.property(known, records, profile, (one, list, how) => {
      const { verdict, reasons, blocks } = decide(one, register(...list), today, how);
      expect(Object.keys(rank)).toContain(verdict);
      expect(reasons.length).toBeGreaterThan(0);
      expect(blocks).toBe(verdict === "denied" || (verdict === "review" && how === strict));
    }),
    runs,
  );
});

/** But for a revoked assessment, which speaks against the contract beside it, and for one of two records with the same id. */
test("taking a record away never allows more", () => {
  fc.assert(
    fc.property(known, records, profile, fc.nat(), (one, list, how, at) => {
      const all = decide(one, register(...list), today, how).verdict;
      const fewer = list.filter((_, position) => position !== at % Math.max(1, list.length));
      expect(rank[decide(one, register(...fewer), today, how).verdict]).toBeGreaterThanOrEqual(rank[all]);
    }),
    runs,
  );
});

test("more persons, more data, more recipients never turn denied into allowed", () => {
  fc.assert(
    fc.property(known, records, profile, fc.constantFrom(...widen), (one, list, how, wider) => {
      const filed = register(...list);
      if (decide(one, filed, today, how).verdict !== "denied") return;
      expect(decide(wider(one), filed, today, how).verdict).not.toBe("allowed");
    }),
    runs,
  );
});

test("what is not known never allows what was denied or for review", () => {
  fc.assert(
    fc.property(known, records, profile, fc.constantFrom(...forget), (one, list, how, lost) => {
      const filed = register(...list);
      const before = decide(one, filed, today, how);
      const after = decide(lost(one), filed, today, how);
      if (before.verdict !== "allowed") expect(after.verdict, before.reasons.join()).not.toBe("allowed");
    }),
    runs,
  );
});

test("what is not known never denies what was allowed", () => {
  fc.assert(
    fc.property(known, records, profile, fc.constantFrom(...forget), (one, list, how, lost) => {
      const filed = register(...list);
      if (decide(one, filed, today, how).verdict !== "allowed") return;
      const after = decide(lost(one), filed, today, how);
      expect(after.verdict, after.reasons.join()).not.toBe("denied");
    }),
    runs,
  );
});

test("a signature that is wrong or cannot be checked never allows more, and one that cannot be checked never denies", () => {
  const lost = fc.constantFrom("wrong-signature", "not-checked");
  fc.assert(
    fc.property(known, records, profile, fc.nat(), lost, (one, list, how, at, state) => {
      const before = decide(one, register(...list), today, how).verdict;
      const id = `R-${at % Math.max(1, list.length)}`;
      const after = decide(one, approvedRegister(list, { [id]: state }), today, how).verdict;
      expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      if (before === "allowed" && state === "not-checked") expect(after).not.toBe("denied");
    }),
    runs,
  );
});

test("the order of records never matters", () => {
  fc.assert(
    fc.property(known, records, profile, (one, list, how) => {
      expect(decide(one, register(...[...list].reverse()), today, how)).toEqual(
        decide(one, register(...list), today, how),
      );
    }),
    runs,
  );
});

test("the strict profile never allows more", () => {
  fc.assert(
    fc.property(known, records, (one, list) => {
      const filed = register(...list);
      expect(rank[decide(one, filed, today, strict).verdict]).toBeGreaterThanOrEqual(
        rank[decide(one, filed, today).verdict],
      );
    }),
    runs,
  );
});
