import { storesAreClassified } from "../../policies";
import { unknown } from "../../src/model/value";
import { copied, endAt, label, map, store } from "../support/map";
import { policyCases } from "../support/policy-cases";

const bare = store("site", "cn-north-1", undefined);
const denying = store("stage", "cn-north-1", ["none"]);
const contradiction = { en: "its tag says general", zh: "标签写的是 general" };
const contradicting = { ...label(["important"]), contradiction };
const inflow = copied(store("tracks", "cn-north-1", ["important"]), endAt("cn-north-1"));

policyCases(storesAreClassified, {
  holds: {
    "a class": map({ stores: [store("tracks", "cn-north-1", ["important"])] }),
    "the class none": map({ stores: [store("site", "cn-north-1", ["none"])] }),
    "no tag of its own, but a class that was copied into it": map({
      stores: [{ ...bare, label: { own: undefined, classes: ["important"], facets: {}, trail: [inflow] } }],
    }),
    "what only passes data on": map({ stores: [{ ...bare, keeps: "in-transit" }] }),
    "a part of another store, which has to be tagged itself": map({ stores: [{ ...bare, isPart: true }] }),
  },
  broken: {},
  undetermined: {
    "no tag": [map({ stores: [bare] }), "noClass aws_s3_bucket.site"],
    "no tag, and no way to have one": [
      map({ stores: [{ ...bare, takesTags: false }] }),
      "noClassNorTags aws_s3_bucket.site",
    ],
    "a value outside the scheme": [
      map({ stores: [store("tracks", "cn-north-1", unknown("class-not-in-scheme", "auto:data-class"))] }),
      "classNotKnown aws_s3_bucket.tracks",
    ],
    "a tag and a dataset that do not say the same": [
      map({ stores: [{ ...store("tracks", "cn-north-1", ["important"]), label: contradicting }] }),
      "contradictsDataset aws_s3_bucket.tracks",
    ],
    "a tag that denies what is copied in": [
      map({ stores: [{ ...denying, label: { ...denying.label, contradictedBy: inflow } }] }),
      "contradicted aws_s3_bucket.stage",
    ],
  },
});
