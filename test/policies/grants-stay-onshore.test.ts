import { grantsStayOnshore } from "../../policies";
import { unknown } from "../../src/model/value";
import { account, everybody, map, opened, store } from "../support/map";
import { assessment, policyCases, unsettled } from "../support/policy-cases";

const tracks = store("tracks", "cn-north-1", ["important"]);
const munich = account("444455556666", "DE", "Munich");
const to = (who: Parameters<typeof opened>[0], doubt?: Parameters<typeof opened>[2]) =>
  map({ grants: [opened(who, tracks, doubt)] });
const named = "aws_s3_bucket_policy.tracks";

policyCases(grantsStayOnshore, {
  holds: {
    "an account operated from China": to(account("222233334444", "CN")),
    "an account abroad, on general data": map({ grants: [opened(munich, store("site", "cn-north-1", ["general"]))] }),
    "everybody, on data without a label": map({ grants: [opened(everybody, store("site", "cn-north-1", undefined))] }),
    "an account abroad with an assessment by account": [
      to(munich),
      [assessment({ recipients: [{ account: "444455556666", country: "DE" }] })],
    ],
    "an account abroad with an assessment by name": [to(munich), [assessment({ recipients: [{ name: "munich" }] })]],
    "on the last day of the assessment": [to(munich), [assessment({ validTo: "2026-11-22" })]],
    "on the first day of the assessment": [to(munich), [assessment({ validFrom: "2026-11-22" })]],
    "an assessment whose region does not matter, as the store stays": [
      to(munich),
      [assessment({ destinations: [{ country: "DE", region: "eu-central-1" }] })],
    ],
  },
  broken: {
    "an account operated from Germany": [to(munich), `openedOffshore ${named}`],
    "an account operated from Hong Kong": [to(account("444455556666", "HK")), `openedOffshore ${named}`],
    everybody: [to(everybody), `openedToEverybody ${named}`],
    "an assessment for another account": [
      to(munich),
      `openedOffshore ${named}`,
      [assessment({ recipients: [{ account: "999900001111" }] })],
    ],
    "an assessment for another country": [
      to(munich),
      `openedOffshore ${named}`,
      [assessment({ destinations: [{ country: "US" }] })],
    ],
    "a revoked assessment": [to(munich), `openedOffshore ${named}`, [assessment({ status: "revoked" })]],
    "everybody is no recipient of an assessment": [
      to(everybody),
      `openedToEverybody ${named}`,
      [assessment({ recipients: [{ account: "444455556666" }] })],
    ],
  },
  undetermined: {
    "an account that is not registered": [to(account("777788889999", undefined)), `notKnown ${named}`],
    "a condition that is not judged": [
      to(munich, unknown("condition-not-judged", "aws:SourceVpce")),
      `notKnown ${named}`,
    ],
    "an account abroad, on an unknown class": [
      map({ grants: [opened(munich, store("tracks", "cn-north-1", unknown("class-not-in-scheme")))] }),
      `classNotKnown ${named}`,
    ],
    "an account abroad, on personal information, of which it is open what is needed": [
      map({ grants: [opened(munich, store("tracks", "cn-north-1", ["personal"]))] }),
      `groundNotKnown ${named}`,
      unsettled,
    ],
  },
});
