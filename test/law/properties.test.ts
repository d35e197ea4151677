import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guidelines2026, strict } from "../../catalog/law";
import type { Profile } from "../../catalog/law/vocabulary";
import { addDays } from "../../src/law/dates";
import { type Decision, decide } from "../../src/law/decide";
import type { ExportFlow } from "../../src/law/flow";
import { houseProfile } from "../../src/law/profile";
import type { Verdict } from "../../src/law/reasons";
import { type AssessmentRecord, readRecords } from "../../src/law/record-schema";
import { file } from "../../src/law/register";
import { isUnknown } from "../../src/model/value";
import {
  approvedRegister,
  assessment,
  certificate,
  contract,
  flow,
  general,
  important,
  mappingApproval,
  notKnown,
  register,
  sensitive,
  today,
} from "./support";

type Values = Readonly<Record<string, readonly unknown[]>>;

/** With the value at a name, or at a name within a part; what has no such part stays as it is. */
function put<T extends object>(one: T, path: string, value: unknown): T {
  const [name = "", part] = path.split(".");
  const inner = (one as Record<string, unknown>)[name];
  if (part === undefined) return { ...one, [name]: value };
  return typeof inner === "object" && inner !== null && !("because" in inner)
    ? { ...one, [name]: { ...inner, [part]: value } }
    : one;
}

/** One of several, with a few values changed. */
function changed<T extends object>(bases: readonly T[], values: Values, most: number): fc.Arbitrary<T> {
  const changes = fc.oneof(
    ...Object.entries(values).map(([path, of]) => fc.tuple(fc.constant(path), fc.constantFrom(...of))),
  );
  return fc
    .tuple(fc.constantFrom(...bases), fc.array(changes, { maxLength: most }))
    .map(([base, list]) => list.reduce((one, [path, value]) => put(one, path, value), base));
}

const small: ExportFlow = { ...flow, volumes: { year: 2026, plain: 500, sensitive: 0 } };
const mapped: ExportFlow = { ...flow, geo: "treated" };
const toHongKong: ExportFlow = {
  ...sensitive,
  exporter: { name: "Lantu Auto", isCiio: false, city: "Shenzhen" },
  destination: { region: "ap-east-1" },
  recipient: { name: "Lantu Europe GmbH", country: "HK" },
};
const recall: ExportFlow = {
  ...important,
  purpose: ["recall"],
  exemption: { code: "EX-9", reportNo: "R", reportDate: "2026-11-21", authority: "SAMR" },
};
const inZone: ExportFlow = {
  ...flow,
  exporter: { ...flow.exporter, zone: "house" },
  exemption: { code: "EX-6", zone: "house", listEdition: "2026", sector: "automotive", filingNo: "F" },
};

/** Whatever a flow may be, by its facts. */
const facts: Values = {
  kind: ["storage", "copy", "remote-access"],
  leaves: [true, false],
  classes: [
    [],
    ["personal"],
    ["sensitive-personal", "personal"],
    ["important"],
    ["core"],
    ["general"],
    ["none"],
    ["general", "none"],
    ["personal", "none"],
  ],
  items: [undefined, [], ["vin"], ["vin", "track"], ["PROV21-1"], ["house-item"]],
  stateSecret: [undefined, false, true],
  geo: [undefined, "none", "treated", "raw"],
  domains: [undefined, [], ["running"], ["cabin"], ["exterior", "location"]],
  scenario: [undefined, "manufacturing", "software_upgrade"],
  origin: [undefined, "domestic", "foreign"],
  "exporter.name": ["Lantu Auto", "LANTU AUTO ", "Lantu Parts", "Other"],
  "exporter.uscc": [undefined, "91310000MA1K35XX0A", "91310000MA1K35XX0B"],
  "exporter.aliases": [undefined, ["Lantu"]],
  "exporter.isCiio": [false, true],
  "exporter.zone": [undefined, "beijing", "house"],
  "exporter.city": [undefined, "Shenzhen", "Beijing"],
  "exporter.subsidiaries": [undefined, ["Lantu Parts"]],
  volumes: [{ year: 2025, plain: 0, sensitive: 0 }],
  "volumes.plain": [0, 99_999, 100_000, 100_001, 500_001, 999_999, 1_000_000],
  "volumes.sensitive": [0, 1, 500, 9_999, 10_000],
  carried: [undefined, { year: 2026, plain: 500_001, sensitive: 1 }, { year: 2026, plain: 10, sensitive: 0 }],
  "destination.region": [undefined, "eu-central-1", "us-east-1", "ap-east-1", "cn-north-1", "xx-north-9"],
  "destination.country": [undefined, "DE", "US", "CN"],
  "destination.cloud": [undefined, "azure"],
  recipient: [undefined],
  "recipient.name": [undefined, "Lantu Europe GmbH", "Other"],
  "recipient.country": ["DE", "HK", "US"],
  "recipient.account": [undefined, "777788889999", "111122223333"],
  "recipient.isForeignAuthority": [undefined, false, true],
  onwardTransfers: [undefined, [], [{ name: "Sub", country: "SG" }], [{ name: "Sub", country: "US" }]],
  purpose: [undefined, [], ["warranty"], ["recall"], ["warranty", "recall"]],
  method: [undefined, "api", "disk"],
  retainedUntil: [undefined, "2026-12-31", "2028-12-31"],
  starts: [undefined, "2026-11-21", "2026-12-01"],
  exemption: [
    undefined,
    { code: "EX-1", facts: { collectedAbroad: true, nothingDomesticAdded: true } },
    { code: "EX-2", facts: { personIsParty: true, necessary: true } },
    { code: "EX-2", facts: { personIsParty: true } },
    { code: "EX-5" },
    { code: "EX-7", reportNo: "R", reportDate: "2026-11-21", authority: "MIIT" },
    recall.exemption,
    { ...recall.exemption, reportDate: today },
    inZone.exemption,
    { ...inZone.exemption, zone: "beijing", listEdition: "2025" },
    { code: "EX-10" },
  ],
  override: [undefined, { decisionNo: "D", by: "B", date: "2026-01-01", until: "2026-12-31" }],
};

/** Facts that may be unknown. */
const unknowable = [
  ...[
    "leaves",
    "moreClasses",
    "items",
    "scenario",
    "stateSecret",
    "geo",
    "domains",
    "origin",
    "volumes",
    "carried",
    "onwardTransfers",
  ],
  ...["purpose", "method", "retainedUntil", "exporter.name", "exporter.isCiio", "exporter.zone", "exporter.city"],
  ...["volumes.plain", "volumes.sensitive", "carried.plain", "carried.sensitive", "destination.region"],
  ...[
    "destination.country",
    "recipient.name",
    "recipient.country",
    "recipient.account",
    "recipient.isForeignAuthority",
  ],
];
const forgetting = fc.constantFrom(...unknowable).map((path) => (one: ExportFlow) => put(one, path, notKnown));

const bases = [flow, small, sensitive, important, general, mapped, toHongKong, recall, inZone];
const known = changed(bases, facts, 5);
/** With facts that are not known already. */
const any = fc
  .tuple(known, fc.array(forgetting, { maxLength: 2 }))
  .map(([one, lost]) => lost.reduce((rest, forget) => forget(rest), one));

const onward = { ...contract.recipients[0], onwardTransfer: [{ name: "Sub", country: "SG" }] };
const hongKong = { name: "Lantu Europe GmbH", country: "HK" };
/** Whatever a record may say; a few values make it malformed. */
const fields: Values = {
  status: ["pending", "suspended", "revoked", "valid"],
  "exporter.name": ["Other", "lantu auto", ""],
  "exporter.uscc": ["91310000MA1K35XX0A"],
  "exporter.aliases": [["Lantu"]],
  "exporter.isCiio": [true],
  coveredSubsidiaries: [["Lantu Parts"]],
  issuedDate: ["2023-03-01", "2024-03-22", today, "2026-11-23"],
  effectiveDate: ["2026-06-01", today, "2026-11-23"],
  expiryDate: ["2026-11-21", today, "2028-12-31", "9999-12-31", "soon"],
  revokedDate: [today, "2026-11-23"],
  extension: [{ appliedDate: "2026-10-01" }, { approvedDate: "2026-11-01", newExpiry: "2029-01-01" }],
  contract: [
    { effectiveDate: "2026-11-16" },
    { effectiveDate: "2026-03-02" },
    { effectiveDate: "2026-03-02", filedDate: "2026-03-05", template: "GBA-HK" },
  ],
  piaReportId: [undefined],
  piaDate: ["2026-11-22", "2026-11-23"],
  consent: [{ separate: false }, { separate: true }],
  purpose: [["recall", "warranty"], []],
  method: [["api"]],
  dataItems: [["vin", "track", "PROV21-1", "house-item"], []],
  dataLevel: ["core", "important", "general"],
  sensitive: [false, true],
  scale: [{ maxPersons: 500_000, maxSensitivePersons: 499 }, { maxPersons: null, year: 2025 }, { maxPersons: -1 }],
  recipients: [[onward], [hongKong], [...contract.recipients, hongKong], []],
  destinations: [
    [{ country: "HK" }],
    [
      { country: "DE", region: "eu-central-1" },
      { country: "US", cloud: "azure" },
    ],
    [],
  ],
  overseasRetention: [{ until: "2026-11-21" }, { until: "2027-12-31" }],
  changeEvents: [
    [{ date: today, kind: "control" }],
    [{ date: today, kind: "scope", affectsSecurity: true }],
    [{ date: "2026-11-23", kind: "longer-retention" }],
  ],
};
const claims = { ...mappingApproval, purpose: ["recall", "warranty"], exporter: contract.exporter };
const recordBases: readonly object[] = [
  assessment,
  contract,
  certificate,
  mappingApproval,
  { ...contract, recipients: [hongKong], destinations: [{ country: "HK" }] },
  { ...claims, mechanism: "exemption", exemption: recall.exemption },
  { ...claims, mechanism: "exemption", exemption: { code: "EX-2", facts: { personIsParty: true, necessary: true } } },
  {
    ...claims,
    mechanism: "ftz_negative_list",
    ftz: { zone: "house", listEdition: "2026", sector: "automotive", filingNo: "F" },
  },
];
const records = fc
  .array(changed(recordBases, fields, 3), { maxLength: 6 })
  .map((list) => list.map((record, position): object => ({ ...record, id: `R-${position}` })));

const row = { question: 4, says: { en: "", zh: "" }, basis: [], asks: "assessment" } as const;
const house: Profile = {
  id: "house",
  says: { en: "", zh: "" },
  adds: [
    { ...row, id: "house-many", when: { plain: { from: 500_000 } } },
    { ...row, id: "house-cabin", when: { domains: ["cabin"] }, asks: "deny", reason: "domain-never-leaves" },
    { ...row, id: "house-upgrade", when: { scenarios: ["software_upgrade"] }, asks: "review", reason: "class-unknown" },
    { ...row, id: "house-mapping", when: { domains: ["location"] }, asks: "none", needs: "mapping_approval" },
  ],
  closes: ["EX-2"],
  reviewBlocks: true,
  importantItems: ["house-item"],
};
/** It has the whole list of a zone, and so knows more; the others that it is compared with do not. */
const withList: Profile = {
  ...house,
  ftzLists: [
    {
      ...{ zone: "house", edition: "2026", title: { en: "", zh: "" }, polarity: "negative", sectors: "all" },
      ...{ items: ["track"], complete: true, filing: "required", certainty: "decision" },
      source: { url: "https://example.com", checked: today },
    } as NonNullable<Profile["ftzLists"]>[number],
  ],
};
const housed = (base: Profile, one: Profile) => {
  const { profile, faults } = houseProfile(base, one);
  expect(faults).toEqual([]);
  return profile;
};
const [ofHouse, strictOfHouse] = [housed(guidelines2026, house), housed(strict, house)];
const profile = fc.constantFrom(
  guidelines2026,
  strict,
  ofHouse,
  housed(guidelines2026, withList),
  housed(strict, withList),
);
/** The second is stricter than the first. */
const stricter = fc.constantFrom(
  [guidelines2026, strict],
  [guidelines2026, ofHouse],
  [strict, strictOfHouse],
  [ofHouse, strictOfHouse],
) as fc.Arbitrary<readonly [Profile, Profile]>;

const add =
  (path: "classes" | "items" | "purpose" | "domains" | "onwardTransfers", ...more: readonly unknown[]) =>
  (one: ExportFlow) => {
    const before = one[path] ?? [];
    return isUnknown(before)
      ? one
      : put(one, path, [...(before as readonly unknown[]).filter((other) => other !== "none"), ...more]);
  };
const count = (path: string, more: number) => (one: ExportFlow) => {
  const [name, part] = path.split(".") as ["volumes" | "carried", "plain" | "sensitive"];
  const before = (one[name] as Readonly<Record<typeof part, unknown>> | undefined)?.[part];
  return typeof before === "number" ? put(one, path, before + more) : one;
};
/** One step to more persons, more data, more people who get it, for longer. */
const widening = fc.constantFrom<(one: ExportFlow) => ExportFlow>(
  (one) => ({ ...one, leaves: true }),
  ...(["core", "important", "sensitive-personal", "personal", "general"] as const).map((name) => add("classes", name)),
  ...["volumes.plain", "volumes.sensitive", "carried.plain", "carried.sensitive"].flatMap((path) =>
    [1, 9_999, 500_000, 1_000_000].map((more) => count(path, more)),
  ),
  ...["camera", "track", "PROV21-1", "house-item"].map((item) => add("items", item)),
  add("purpose", "marketing"),
  add("onwardTransfers", { name: "Sub", country: "US" }),
  ...(["exterior", "cabin", "running", "location"] as const).map((domain) => add("domains", domain)),
  (one) => ({ ...one, stateSecret: true }),
  (one) => ({ ...one, geo: one.geo === undefined || one.geo === "none" ? "treated" : "raw" }),
  (one) => ({ ...one, geo: "raw" }),
  (one) => ({ ...one, retainedUntil: "2099-12-31" }),
  (one) => put(one, "recipient.isForeignAuthority", true),
  (one) => ({
    ...one,
    exporter: { ...one.exporter, subsidiaries: [...(one.exporter.subsidiaries ?? []), "Lantu Sub"] },
  }),
);

const rank: Readonly<Record<Verdict, number>> = { allowed: 0, review: 1, denied: 2 };
const runs = { numRuns: 1_500, seed: 20261122 };
const told = ({ verdict, reasons, record }: Decision) => `${verdict} ${reasons.join()} ${record?.id ?? ""}`;

test("a flow is allowed, denied or for review, and says why; here it is each of them often", () => {
  const verdicts: Verdict[] = [];
  fc.assert(
    fc.property(any, records, profile, (one, list, how) => {
      const { verdict, reasons, blocks } = decide(one, register(...list), today, how);
      verdicts.push(verdict);
      expect(reasons.length).toBeGreaterThan(0);
      expect(blocks).toBe(verdict === "denied" || (verdict === "review" && how.reviewBlocks));
    }),
    runs,
  );
  const often = Object.keys(rank).filter((name) => verdicts.filter((one) => one === name).length > verdicts.length / 6);
  expect(new Set(verdicts)).toEqual(new Set(often));
});

/** But for a revoked assessment, which speaks against the contract beside it. */
const speaksAgainst = (record: { mechanism?: string; status?: string; revokedDate?: string }) =>
  record.mechanism === "security_assessment" && (record.status === "revoked" || record.revokedDate !== undefined);

test("taking a record away never allows more", () => {
  fc.assert(
    fc.property(any, records, profile, fc.nat(), (one, list, how, at) => {
      const gone = at % Math.max(1, list.length);
      if (speaksAgainst(list[gone] ?? {})) return;
      const all = decide(one, register(...list), today, how);
      const fewer = decide(one, register(...list.toSpliced(gone, 1)), today, how);
      expect(rank[fewer.verdict], `${told(all)} → ${told(fewer)}`).toBeGreaterThanOrEqual(rank[all.verdict]);
    }),
    runs,
  );
});

test("more persons, more data, more recipients never turn denied into allowed", () => {
  fc.assert(
    fc.property(any, records, profile, widening, (one, list, how, wider) => {
      const filed = register(...list);
      const before = decide(one, filed, today, how);
      const after = decide(wider(one), filed, today, how);
      if (before.verdict === "denied") expect(after.verdict, `${told(before)} → ${told(after)}`).not.toBe("allowed");
    }),
    runs,
  );
});

describe("what is not known", () => {
  test("never allows what was denied or for review", () => {
    fc.assert(
      fc.property(any, records, profile, forgetting, (one, list, how, forget) => {
        const filed = register(...list);
        const before = decide(one, filed, today, how);
        const after = decide(forget(one), filed, today, how);
        if (before.verdict !== "allowed") expect(after.verdict, `${told(before)} → ${told(after)}`).not.toBe("allowed");
      }),
      runs,
    );
  });

  test("never denies what was allowed", () => {
    fc.assert(
      fc.property(any, records, profile, forgetting, (one, list, how, forget) => {
        const filed = register(...list);
        const before = decide(one, filed, today, how);
        const after = decide(forget(one), filed, today, how);
        if (before.verdict === "allowed") expect(after.verdict, `${told(before)} → ${told(after)}`).not.toBe("denied");
      }),
      runs,
    );
  });
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
    fc.property(any, records, profile, (one, list, how) => {
      const { malformed: _, ...filed } = register(...list.toReversed());
      const { malformed } = register(...list);
      expect(decide(one, { ...filed, malformed }, today, how)).toEqual(decide(one, register(...list), today, how));
    }),
    runs,
  );
});

/** But where the laxer cannot tell for want of a number which of two things is asked, and the stricter asks one in any case. */
test("a stricter profile never allows more", () => {
  fc.assert(
    fc.property(any, records, stricter, (one, list, [laxer, how]) => {
      const filed = register(...list);
      const [before, after] = [decide(one, filed, today, laxer), decide(one, filed, today, how)];
      if (before.reasons.join() === "volume-unknown") return;
      expect(rank[after.verdict], `${told(before)} → ${told(after)}`).toBeGreaterThanOrEqual(rank[before.verdict]);
    }),
    runs,
  );
});

test("after its last day a record allows nothing", () => {
  fc.assert(
    fc.property(any, records, profile, fc.integer({ min: 1, max: 800 }), (one, list, how, days) => {
      const ends = readRecords(list).records.map((record) => [record.id, lastOf(record)] as const);
      for (const [id, last] of ends) {
        if (last === undefined || last > "9990") continue;
        for (const day of [addDays(last, 1), addDays(last, days)]) {
          const then = {
            ...one,
            ...(!isUnknown(one.volumes) && { volumes: { ...one.volumes, year: Number(day.slice(0, 4)) } }),
          };
          const decision = decide(then, register(...list), day, how);
          if (decision.verdict === "allowed") expect(decision.record?.id, `${day} ${told(decision)}`).not.toBe(id);
        }
      }
    }),
    runs,
  );
});

/** What comes first: its last day, an approved extension counted in, or the day until which data may be kept abroad. */
function lastOf(record: AssessmentRecord): string | undefined {
  const { lastDay, extendedTo } = file(record);
  const { extension, overseasRetention } = record;
  const last = extension?.approvedDate !== undefined && (extendedTo ?? "") > (lastDay ?? "") ? extendedTo : lastDay;
  return [last, overseasRetention?.until].filter((day) => day !== undefined).sort()[0];
}
