import type { Finding } from "../../src/engine/evaluate";
import type { Part } from "../../src/model/data-map";
import type { Waiver } from "../../src/registers/waivers";
import { store } from "./map";

/** A waiver in order on 2026-11-22. */
export function waiver(over: Partial<Waiver> = {}): Waiver {
  const named = over.finding === undefined ? { policy: "stores-stay-onshore", resource: "aws_s3_bucket.tracks" } : {};
  return {
    id: "W-1",
    ...named,
    reason: "It moves in January.",
    ticket: "SEC-1",
    approver: "Li Lei",
    from: "2026-11-01",
    until: "2026-11-30",
    at: "waivers.yaml:1:3",
    ...over,
  };
}

/** What a policy found on a bucket of important data abroad. */
export function finding(name = "tracks", over: Partial<Finding> & { readonly of?: Part } = {}): Finding {
  const of = store(name, "eu-central-1", ["important"]);
  return {
    id: `stores-stay-onshore-${Buffer.from(name).toString("hex").slice(-12).padStart(12, "0")}`,
    policy: "stores-stay-onshore",
    title: { en: "Stores stay", zh: "存储留存境内" },
    kind: "storage",
    outcome: "broken",
    severity: "high",
    enforcement: "mandatory",
    resource: of.resource,
    of,
    at: "",
    edge: "itself",
    message: "It is abroad.",
    path: [],
    remedy: "Move it.",
    basis: [],
    ...over,
  };
}
