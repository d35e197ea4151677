import { assessmentsAreInForce } from "../../policies";
import { unknown } from "../../src/model/value";
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
