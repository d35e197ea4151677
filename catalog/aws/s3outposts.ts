import type { CatalogEntry, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "s3outposts", checked: "2026-11-22" }];

export const s3outposts = [
  {
    // By it the buckets on an outpost are reached from a VPC.
    terraform: "aws_s3outposts_endpoint",
    stores: {
      what: "the objects of its buckets",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: { joined: { type: "aws_s3control_bucket", same: ["outpost_id"], to: "self" } },
    },
    liesIn: { through: [subnetsAt("subnet_id")], groups: "security_group_id" },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
