import { expect, test } from "vitest";
import { assessmentsAreInForce } from "../../policies";
import { type Text, tell } from "../../src/language";
import { readRecords } from "../../src/law/record-schema";
import { unknown } from "../../src/model/value";
import { groundOf } from "../../src/registers/leaving";
import { noRegisters } from "../../src/registers/registers";
import { account, copied, endAt, map, opened, store } from "../support/map";
import { assessment, policyCases } from "../support/policy-cases";

const tracks = store("tracks", "cn-north-1", ["important"]);
const copy = map({ copies: [copied(tracks, endAt("eu-central-1"))] });
const grant = map({ grants: [opened(account("444455556666", "DE"), tracks)] });

policyCases(assessmentsAreInForce, {
  holds: {
    "an assessment in force": [copy, [assessment()]],
    "an expired one beside its renewal": [copy, [assessment({ id: "A-00", validTo: "2026-11-21" }), assessment()]],
    "an expired one on which nothing rests": [map({}), [assessment({ validTo: "2026-11-21" })]],
    "an expired one that is for something else": [
      copy,
      [assessment({ validTo: "2026-11-21", dataClasses: ["personal"] })],
    ],
    "a flow of which nobody knows whether it leaves": [
      map({ copies: [copied(tracks, endAt(unknown("set-after-apply")))] }),
      [assessment({ validTo: "2026-11-21" })],
    ],
  },
  broken: {
    "a copy rests on one that expired yesterday": [
      copy,
      "notInForce assessments: A-01",
      [assessment({ validTo: "2026-11-21" })],
    ],
    "a grant rests on one that starts tomorrow": [
      grant,
      "notInForce assessments: A-01",
      [assessment({ validFrom: "2026-11-23" })],
    ],
    "a store rests on one that is revoked": [
      map({ stores: [store("tracks", "eu-central-1", ["important"])] }),
      "notInForce assessments: A-01",
      [assessment({ status: "revoked" })],
    ],
  },
  undetermined: {},
});

test("a contract that is not filed is in force by its status: what it lacks is told, not its status", () => {
  const { records, errors } = readRecords([
    {
      ...{ id: "SC-1", mechanism: "standard_contract", status: "active", exporter: { name: "Lantu", isCiio: false } },
      ...{ contract: { effectiveDate: "2026-03-02" }, piaReportId: "P", piaDate: "2026-02-01", purpose: ["x"] },
      ...{ dataItems: ["vin"], recipients: [{ name: "G", country: "DE" }], destinations: [{ country: "DE" }] },
    },
  ]);
  expect(errors).toEqual([]);
  const owners = store("owners", "cn-north-1", ["personal"]);
  const given = map({ copies: [copied(owners, { ...endAt("eu-central-1"), account: owners.account })] });
  const ground = groundOf({ ...noRegisters, records: { records, errors } }, "2026-11-22");
  const [draft] = [...assessmentsAreInForce.check(given, ground)];
  expect(draft?.about.at).toBe("");
  const { says, remedy } = assessmentsAreInForce.messages["notInForce"] ?? {};
  const english = (said: Text | undefined) => tell(said ?? "", "en");
  expect(english(says?.(draft?.data))).toBe(
    "One flow rests on assessment SC-1, which does not carry it: the contract is not filed.",
  );
  expect(english(remedy?.(draft?.data))).toContain("onshore register check tells what it lacks");
});
