import { waiversAreInOrder } from "../../policies/waivers-are-in-order";
import type { Facts } from "../../src/engine/policy";
import { usesOf } from "../../src/engine/waiving";
import { unknown } from "../../src/model/value";
import { noWaivers, type Waiver, type WaiverFault } from "../../src/registers/waivers";
import { map, store } from "../support/map";
import { policyCases } from "../support/policy-cases";
import { finding, waiver } from "../support/waivers";

const found = [finding(), finding("core", { of: store("core", "eu-central-1", ["core"]) })];
const sites = Array.from({ length: 11 }, (_, at) => finding(`site-${at}`));

/** One waiver, and what the policies before found. */
function using(over: Partial<Waiver>, findings = found, approvers = ["Li Lei"]): Partial<Facts> {
  const register = { ...noWaivers, approvers, waivers: [waiver(over)] };
  return { waivers: () => ({ ...register, uses: usesOf(findings, { register, today: "2026-11-22" }) }) };
}

const fault: WaiverFault = {
  entry: "waivers: W-1",
  at: "waivers.yaml:2:3",
  path: ["resorce"],
  says: { en: '"resorce" is not known', zh: '无法识别 "resorce"' },
  next: { en: "did you mean resource?", zh: "是否指 resource？" },
};
const malformed = (one: WaiverFault) => ({ waivers: () => ({ ...noWaivers, faults: [one], uses: [] }) });
const part = { ...map({}), coverage: { ...map({}).coverage, isPart: true as const } };

policyCases(waiversAreInOrder, {
  holds: {
    "a waiver that names a finding": [map({}), using({})],
    "one whose days are to come, that names nothing": [map({}), using({ from: "2026-11-23", resource: "*.trips" })],
    "no waiver": [map({}), { waivers: () => ({ ...noWaivers, uses: [] }) }],
    "one that names nothing, where a part of a deployment is judged": [map({}), {}],
    "one that names nothing, where more may be deployed than was seen": [part, using({ resource: "*.trips" })],
  },
  broken: {
    "an entry that cannot be read": [map({}), "malformed waivers: W-1", malformed(fault)],
    "a file that is no list": [
      map({}),
      "malformed waivers.yaml",
      malformed({
        ...fault,
        entry: "waivers.yaml",
        path: [],
        next: { en: "begin each with a hyphen", zh: "每项以连字符开头" },
      }),
    ],
    "a finding before the first day": [map({}), "notYetValid waivers: W-1", using({ from: "2026-11-23" })],
    "the day after the last": [map({}), "expired waivers: W-1", using({ until: "2026-11-21" })],
    "the day after the last, and nothing is named": [
      map({}),
      "expired waivers: W-1",
      using({ until: "2026-11-21", resource: "*.trips" }),
    ],
    "longer than ninety days": [map({}), "tooLong waivers: W-1", using({ until: "2027-01-30" })],
    "all of a type": [map({}), "tooWide waivers: W-1", using({ resource: "aws_sqs_queue.*" })],
    "eleven resources": [map({}), "tooMany waivers: W-1", using({ resource: "*.site-*" }, sites)],
    "somebody who may not approve": [map({}), "notAnApprover waivers: W-1", using({}, found, ["Han Meimei"])],
    "core data": [map({}), "cannotBeWaived waivers: W-1", using({ resource: "*.core" })],
    "data that may be core data": [
      map({}),
      "cannotBeWaived waivers: W-1",
      using({}, [finding("tracks", { of: store("tracks", "eu-central-1", unknown("set-after-apply")) })]),
    ],
    "nothing to waive": [map({}), "unused waivers: W-1", using({ resource: "*.trips" })],
  },
  undetermined: {},
});
