import { describe, expect, test } from "vitest";
import { judge } from "../../src/engine/report";
import type { InputError } from "../../src/input-error";
import { tell } from "../../src/language";
import { profileOf } from "../../src/law/profile";
import { readRecords } from "../../src/law/record-schema";
import { parseConfiguration } from "../../src/load-configuration";
import type { Copy, Facets, Grantee } from "../../src/model/data-map";
import { unknown } from "../../src/model/value";
import { groundOf, leavingOf } from "../../src/registers/leaving";
import { type ExporterEntry, noRegisters, type Registers } from "../../src/registers/registers";
import { contract, today } from "../law/support";
import { questionOf } from "../support/judged";
import { copied, endAt, everybody, opened, store } from "../support/map";
import { story } from "../support/stories";

const lantu: ExporterEntry = {
  name: "Lantu Auto",
  isCiio: "no",
  volumes: [{ year: 2026, plain: 200_000, sensitive: 0, asOf: "2026-11-01", source: "privacy office" }],
};
const counted = (plain: number, sensitive = 0): ExporterEntry => ({
  ...lantu,
  volumes: [{ year: 2026, plain, sensitive, asOf: "2026-11-01", source: "privacy office" }],
});

/** Personal information that is copied to Germany, in the same account. */
const owners = (facets: Facets = {}): Copy => {
  const from = store("owners", "cn-north-1", ["personal"]);
  return copied({ ...from, label: { ...from.label, facets } }, { ...endAt("eu-central-1"), account: from.account });
};
const written = { ...contract, recipients: undefined, dataItems: ["vin"], purpose: ["warranty"] };
const records = (more: object = {}) =>
  readRecords([{ ...written, recipients: [{ name: "Lantu Europe GmbH", country: "DE" }], ...more }]);
const dataset = { id: "owners", classes: ["personal"], items: ["vin"], purpose: ["warranty"] } as const;
const ofOwners: Facets = { dataset: { values: ["owners"] } };

function decided(registers: Partial<Registers>, facets: Facets = ofOwners, profile = profileOf({}).profile) {
  const ground = groundOf({ ...noRegisters, ...registers }, today, profile);
  const { decision, open } = leavingOf(owners(facets), ground) ?? {};
  return `${decision?.verdict}: ${decision?.reasons.join(" ")}${open ? ` (${open.because} ${tell(open.about ?? "", "en")})` : ""}`;
}

describe("who exports", () => {
  test("as long as nobody declared it, a record counts whoever its exporter is, and without one it is a violation", () => {
    expect(decided({ records: records() })).toBe("allowed: covered");
    expect(decided({})).toBe("denied: no-record");
  });

  test("once declared, the number of persons decides what is asked", () => {
    const by = (exporter: ExporterEntry, more = {}) =>
      decided({ exporters: [exporter], datasets: [dataset], records: records(), ...more });
    expect(by(counted(99_999))).toBe("allowed: small-volume");
    expect(by(counted(100_000))).toBe("allowed: covered");
    expect(by(counted(999_999))).toBe("allowed: covered");
    expect(by(counted(1_000_000))).toBe("denied: mechanism-too-weak");
    expect(by({ ...lantu, isCiio: "yes" })).toBe("denied: mechanism-too-weak");
    expect(by({ ...lantu, isCiio: "unknown" })).toBe("review: ciio-unknown (law-for-review ciio-unknown)");
    expect(by({ ...lantu, volumes: [] })).toBe("review: volume-unknown (law-for-review volume-unknown)");
  });

  test("by the dataset, a company of its group, or who answers for the account; otherwise it is not known", () => {
    const other: ExporterEntry = { ...counted(5), name: "Lantu Finance", subsidiaries: ["Lantu Leasing"] };
    const by = (exporter: string | undefined) =>
      decided({ exporters: [lantu, other], datasets: [{ ...dataset, exporter }], records: records() });
    expect(by("LANTU AUTO")).toBe("allowed: covered");
    expect(by("Lantu Leasing")).toBe("allowed: small-volume");
    expect(by("Somebody Else")).toContain("review:");
    expect(by(undefined)).toContain("exporter-not-declared");
  });

  test("the record has to be its own, for the purpose and the items of the dataset", () => {
    const by = (more: object, of = {}) =>
      decided({ exporters: [lantu], datasets: [{ ...dataset, ...of }], records: records(more) });
    expect(by({ exporter: { name: "Another", isCiio: false } })).toBe("denied: wrong-exporter");
    expect(by({ purpose: ["sales"] })).toBe("denied: purpose-not-listed");
    expect(by({}, { purpose: undefined })).toBe("review: purpose-unknown (law-for-review purpose-unknown)");
    expect(by({}, { items: ["trip"] })).toBe("denied: item-not-listed");
  });

  test("the scale of a record may hold all persons of the exporter, or nobody knows", () => {
    const by = (maxPersons: number) =>
      decided({ exporters: [lantu], datasets: [dataset], records: records({ scale: { maxPersons } }) });
    expect(by(200_000)).toBe("allowed: covered");
    expect(by(199_999)).toBe("review: volume-unknown (law-for-review volume-unknown)");
  });
});

describe("surveying and mapping data", () => {
  test("needs its approval, also where no exporter is declared and the data is of no regulated class", () => {
    expect(decided({ records: records() }, { geo: { values: ["raw"] } })).toBe("denied: mapping-approval-missing");
    expect(decided({ records: records() }, { geo: { values: ["none"] } })).toBe("allowed: covered");
    expect(decided({ records: records() }, { geo: { values: ["none", "treated"] } })).toContain("mapping-approval");
  });
});

describe("what everybody can read", () => {
  test("is no small volume, and no record carries it", () => {
    const ground = groundOf({ ...noRegisters, exporters: [counted(5)], records: records() }, today);
    const grant = opened(everybody, store("owners", "cn-north-1", ["personal"]));
    expect(leavingOf(grant, ground)?.decision).toMatchObject({ verdict: "denied", reasons: ["no-record"] });
  });
});

describe("how strictly the law is read", () => {
  test("strict: nobody is taken for granted, a domain that stays does, and what is not known blocks", () => {
    const strict = profileOf({ profile: "strict" }).profile;
    expect(decided({ records: records() }, {}, strict)).toContain("review:");
    expect(decided({ records: records() }, { domain: { values: ["cabin"] } }, strict)).toBe(
      "denied: domain-never-leaves",
    );
    const told = story("declared-datasets");
    const question = { ...questionOf(told.registers, told.today), profile: strict };
    const flows = judge(told.deployment, question).findings.filter(({ kind }) => kind === "copy");
    expect(flows.some(({ outcome }) => outcome === "undetermined")).toBe(true);
    expect(flows.every(({ enforcement }) => enforcement === "mandatory")).toBe(true);
  });

  test("a house asks more, never less", () => {
    const house = profileOf({ closes: ["EX-5"] }).profile;
    expect(decided({ exporters: [counted(5)], datasets: [dataset] }, ofOwners, house)).toBe("denied: no-record");
    const row = { id: "small", says: "Less of more", when: {}, asks: "review" } as const;
    expect(profileOf({ adds: [row] }).faults).toEqual([]);
  });
});

test("what changes in the law within a month is told", () => {
  const { deployment, registers } = story("declared-datasets");
  const notices = (day: string) =>
    judge(deployment, questionOf(registers, day))
      .notices.map((one) => tell(one, "en"))
      .join("\n");
  expect(notices("2024-03-01")).toContain("the law changes on 2024-03-22: Provisions on Promoting and Regulating");
  expect(notices("2024-02-01")).not.toContain("2024-03-22");
});

describe("the configuration", () => {
  const faults = (text: string) => {
    try {
      parseConfiguration("onshore.yaml", text, []);
      return "";
    } catch (error) {
      return (error as InputError).lines().join("\n");
    }
  };

  test("a dataset names an exporter that is declared", () => {
    const written = (name: string) =>
      `exporters: [{ name: Lantu Auto, isCiio: "no" }]\ndatasets: [{ id: a, classes: [personal], exporter: ${name} }]`;
    expect(faults(written("LANTU auto"))).toBe("");
    expect(faults(written("Lantu Autos"))).toContain("onshore.yaml:2:");
    expect(faults(written("Lantu Autos"))).toContain('"Lantu Autos" is no exporter. Next: did you mean Lantu Auto?');
  });

  test("what is said twice in another case, or under another's name, is refused: the order would decide", () => {
    const fleet = "{ id: fleet, classes: [important] }, { id: Fleet, classes: [general] }";
    expect(faults(`datasets: [${fleet}]`)).toContain("the dataset fleet stands here again");
    const shared = '{ name: A, isCiio: "yes", uscc: 91310000MA1FL0XX0X }, { name: B, isCiio: "no", aliases: [a] }';
    expect(faults(`exporters: [${shared}]`)).toContain("B has a name, alias or uscc that another exporter has too");
    const networks = "{ cidr: 203.0.113.0/24, country: CN }, { cidr: 203.0.113.9/24, country: DE }";
    expect(faults(`networks: [${networks}]`)).toContain("stands here again");
  });
});

describe("what may not be taken for granted", () => {
  test("a count of another day, or of a day to come, is not known", () => {
    const on = (asOf: string) => {
      const [volume] = lantu.volumes ?? [];
      return decided({ exporters: [{ ...lantu, volumes: [{ ...volume, year: 2026, plain: 5, asOf, source: "x" }] }] });
    };
    expect(on("2026-11-22")).toBe("allowed: small-volume");
    for (const day of ["2025-12-31", "2026-11-23"]) expect(on(day)).toContain("volume-unknown");
  });

  test("an override is for the core data that it names", () => {
    const override = { decisionNo: "D-1", by: "the council", date: "2026-01-01", until: "2026-12-31" };
    const core = { id: "core", classes: ["core"], purpose: ["x"] } as const;
    const by = (datasets: Registers["datasets"]) => {
      const from = store("core", "cn-north-1", ["core"]);
      const facets: Facets = { dataset: { values: datasets.map(({ id }) => id) } };
      const copy = copied({ ...from, label: { ...from.label, facets } }, { ...endAt("eu-central-1") });
      return leavingOf(copy, groundOf({ ...noRegisters, datasets }, today))?.decision.verdict;
    };
    expect(by([{ ...core, override }])).toBe("review");
    expect(by([core, { id: "menus", classes: ["general"], override }])).toBe("denied");
    expect(by([])).toBe("denied");
  });

  test("who knows who is no recipient, and no small volume either", () => {
    const anybody: Grantee = {
      ...{ kind: "principal", id: "?", says: "who is known only after apply" },
      place: { side: unknown("set-after-apply"), country: unknown("set-after-apply"), says: "somewhere" },
    };
    const ground = groundOf({ ...noRegisters, exporters: [counted(5)] }, today);
    const grant = opened(anybody, store("owners", "cn-north-1", ["personal"]));
    expect(leavingOf(grant, ground)?.decision.verdict).toBe("review");
  });

  test("general data with an item of important data, or in a domain that stays, is asked of the law too", () => {
    const general = (facets: Facets, registers: Partial<Registers>, profile = profileOf({}).profile) => {
      const from = store("menus", "cn-north-1", ["general"]);
      const copy = copied(
        { ...from, label: { ...from.label, facets } },
        { ...endAt("eu-central-1"), account: from.account },
      );
      return leavingOf(copy, groundOf({ ...noRegisters, ...registers }, today, profile))?.decision.verdict;
    };
    const menus = { id: "menus", classes: ["general"], items: ["GUIDE26-DA-POINTCLOUD"], purpose: ["x"] } as const;
    expect(general({ dataset: { values: ["menus"] } }, { datasets: [menus] })).toBe("review");
    expect(general({ domain: { values: ["cabin"] } }, {}, profileOf({ profile: "strict" }).profile)).toBe("denied");
    expect(general({}, {})).toBeUndefined();
  });

  test("a scenario that is not known, or one of several, is no pass where a rule of the house speaks of one", () => {
    const row = {
      id: "upgrades",
      says: "Upgrades stay",
      when: { scenarios: ["software_upgrade"] },
      asks: "deny",
    } as const;
    const house = profileOf({ adds: [row] }).profile;
    const of = (scenario: Facets["scenario"]) =>
      decided({ records: records() }, scenario ? { scenario } : {}, house).split(":")[0];
    expect(of(undefined)).toBe("allowed");
    expect(of({ values: ["manufacturing"] })).toBe("allowed");
    expect(of({ values: ["software_upgrade"] })).toBe("denied");
    expect(of({ values: ["manufacturing", "software_upgrade"] })).toBe("review");
    expect(of({ values: [], unknown: unknown("word-not-in-scheme", "auto:scenario") })).toBe("review");
  });
});
