import { expect, test } from "vitest";
import { storesStayOnshore } from "../../policies";
import { placeOfRegion } from "../../src/model/place";
import { unknown } from "../../src/model/value";
import { judged } from "../support/judged";
import { label, map, resource, store } from "../support/map";
import { change, config, constant, provider, readPlan, refers } from "../support/plan";
import { assessment, policyCases, unsettled } from "../support/policy-cases";

const notKnown = unknown("set-after-apply");
const strange = (classes: Parameters<typeof label>[0]) => ({
  resource: resource("aws_new_thing", "tracks"),
  label: label(classes),
  place: placeOfRegion("cn-north-1"),
});

policyCases(storesStayOnshore, {
  holds: {
    "important data in Beijing": map({ stores: [store("tracks", "cn-north-1", ["important"])] }),
    "important data in Ningxia": map({ stores: [store("tracks", "cn-northwest-1", ["important"])] }),
    "general data in Frankfurt": map({ stores: [store("site", "eu-central-1", ["general"])] }),
    "data without a label in Frankfurt, which another policy names": map({
      stores: [store("site", "eu-central-1", undefined)],
    }),
    "an unknown class at home": map({ stores: [store("tracks", "cn-north-1", notKnown)] }),
    "an unknown region of general data": map({ stores: [store("site", notKnown, ["general"])] }),
    "important data in Frankfurt under an assessment": [
      map({ stores: [store("tracks", "eu-central-1", ["important"])] }),
      [assessment({ destinations: [{ country: "DE" }] })],
    ],
    "an unlabelled resource of a type that is not in the catalog": map({ unmodelled: [strange(undefined)] }),
  },
  broken: {
    "important data in Frankfurt": [
      map({ stores: [store("tracks", "eu-central-1", ["important"])] }),
      "storedOffshore aws_s3_bucket.tracks",
    ],
    "personal data in Hong Kong": [
      map({ stores: [store("owners", "ap-east-1", ["personal"])] }),
      "storedOffshore aws_s3_bucket.owners",
    ],
    "core data in Taipei": [
      map({ stores: [store("core", "ap-east-2", ["core"])] }),
      "storedOffshore aws_s3_bucket.core",
    ],
    "several classes, one of them regulated": [
      map({ stores: [store("mix", "us-east-1", ["personal", "general"])] }),
      "storedOffshore aws_s3_bucket.mix",
    ],
    "an assessment for another country": [
      map({ stores: [store("tracks", "eu-central-1", ["important"])] }),
      "storedOffshore aws_s3_bucket.tracks",
      [assessment({ destinations: [{ country: "FR" }] })],
    ],
  },
  undetermined: {
    "a region known only after apply": [
      map({ stores: [store("tracks", notKnown, ["important"])] }),
      "placeNotKnown aws_s3_bucket.tracks",
    ],
    "a region code that nobody lists, though it looks Chinese": [
      map({ stores: [store("tracks", "cn-south-9", ["important"])] }),
      "placeNotKnown aws_s3_bucket.tracks",
    ],
    "an unknown class abroad": [
      map({ stores: [store("tracks", "eu-central-1", notKnown)] }),
      "classNotKnown aws_s3_bucket.tracks",
    ],
    "personal information abroad, of which it is open what is needed": [
      map({ stores: [store("tracks", "eu-central-1", ["personal"])] }),
      "groundNotKnown aws_s3_bucket.tracks",
      unsettled,
    ],
    "a labelled resource of a type that is not in the catalog, at home": [
      map({ unmodelled: [strange(["important"])] }),
      "typeNotKnown aws_new_thing.tracks",
    ],
    "an assessment where the region is unknown": [
      map({ stores: [store("tracks", notKnown, ["important"])] }),
      "placeNotKnown aws_s3_bucket.tracks",
      [assessment({ destinations: [{ country: "DE" }] })],
    ],
  },
});

test("what to do about a place that is not known fits what names it", () => {
  const remedies = (region: unknown, after: object) =>
    judged(
      readPlan({
        configuration: {
          provider_config: { aws: provider(region) },
          root_module: { resources: [config("aws_dms_endpoint.out", {})] },
        },
        resource_changes: [
          change("aws_dms_endpoint.out", { after: { tags: { "auto:data-class": "important" }, ...after } }),
        ],
      }),
    ).findings.map(({ remedy }) => remedy);
  const out = { endpoint_id: "out", endpoint_type: "target", engine_name: "postgres", server_name: "db.example.de" };
  expect(remedies(constant("cn-north-1"), out)).toEqual([
    "Add to onshore.yaml, under networks: { host: db.example.de, country: <country> }.",
  ]);
  expect(remedies(refers("local.region"), {})).toEqual([
    "State the region of its provider as a literal or a variable.",
  ]);
});
