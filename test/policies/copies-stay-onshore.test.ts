import { copiesStayOnshore } from "../../policies";
import { unknown } from "../../src/model/value";
import { account, copied, endAt, map, store } from "../support/map";
import { assessment, policyCases, unsettled } from "../support/policy-cases";

const tracks = store("tracks", "cn-north-1", ["important"]);
const notKnown = unknown("set-after-apply");
const to = (region: Parameters<typeof endAt>[0], doubt?: Parameters<typeof copied>[2]) =>
  map({ copies: [copied(tracks, endAt(region), doubt)] });
const named = "aws_s3_bucket_replication_configuration.tracks";

policyCases(copiesStayOnshore, {
  holds: {
    "a replica in Ningxia": to("cn-northwest-1"),
    "a copy of general data to Frankfurt": map({
      copies: [copied(store("site", "cn-north-1", ["general"]), endAt("eu-central-1"))],
    }),
    "a copy of data without a label to Frankfurt": map({
      copies: [copied(store("site", "cn-north-1", undefined), endAt("eu-central-1"))],
    }),
    "a copy of an unknown class that stays at home": map({
      copies: [copied(store("tracks", "cn-north-1", notKnown), endAt("cn-northwest-1"))],
    }),
    "a doubtful copy that stays at home": to("cn-northwest-1", unknown("switch-not-known")),
    "a copy under an assessment for the region": [
      to("eu-central-1"),
      [assessment({ destinations: [{ region: "eu-central-1" }] })],
    ],
    "the second of two assessments covers": [
      to("eu-central-1"),
      [assessment({ id: "A-00", validTo: "2026-11-21" }), assessment()],
    ],
  },
  broken: {
    "tracks copied to Frankfurt": [to("eu-central-1"), `copiedOffshore ${named}`],
    "tracks copied into an account of somebody in Germany": [
      map({ copies: [copied(tracks, { ...endAt("cn-northwest-1"), operator: account("444455556666", "DE") })] }),
      `receivedOffshore ${named}`,
    ],
    "tracks copied to Hong Kong": [to("ap-east-1"), `copiedOffshore ${named}`],
    "an assessment that ended yesterday": [
      to("eu-central-1"),
      `copiedOffshore ${named}`,
      [assessment({ validTo: "2026-11-21" })],
    ],
    "an assessment for another class": [
      to("eu-central-1"),
      `copiedOffshore ${named}`,
      [assessment({ dataClasses: ["personal"] })],
    ],
    "a contract for important data": [
      to("eu-central-1"),
      `copiedOffshore ${named}`,
      [assessment({ mechanism: "standard_contract" })],
    ],
    "a region that an assessment does not name, in its country": [
      to("us-west-2"),
      `copiedOffshore ${named}`,
      [assessment({ destinations: [{ country: "US", region: "us-east-1" }] })],
    ],
  },
  undetermined: {
    "a destination known only after apply": [to(notKnown), `placeNotKnown ${named}`],
    "a switch known only after apply": [to("eu-central-1", unknown("switch-not-known")), `placeNotKnown ${named}`],
    "a class known only after apply": [
      map({ copies: [copied(store("tracks", "cn-north-1", notKnown), endAt("eu-central-1"))] }),
      `classNotKnown ${named}`,
    ],
    "personal information, of which it is open what is needed": [
      map({ copies: [copied(store("tracks", "cn-north-1", ["personal"]), endAt("eu-central-1"))] }),
      `groundNotKnown ${named}`,
      unsettled,
    ],
    "an unknown destination is covered by no assessment for a country": [
      to(notKnown),
      `placeNotKnown ${named}`,
      [assessment({ destinations: [{ country: "DE" }] })],
    ],
  },
});
