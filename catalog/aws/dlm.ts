import type { CatalogEntry, Evidence, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "dlm", checked: "2026-11-22" }];

const isOn: readonly When[] = [{ path: "state", is: ["ENABLED"], unset: true }];

export const dlm = [
  {
    terraform: "aws_dlm_lifecycle_policy",
    stores: { what: "snapshots of blocks", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "snapshots",
        when: [
          ...isOn,
          { path: "policy_details.resource_types", is: ["VOLUME"], unset: true },
          { path: "default_policy", not: ["INSTANCE"], unset: true },
        ],
        from: { selected: { of: ["aws_ebs_volume"], anyTag: { map: "policy_details.target_tags" } } },
        to: "self",
        rhythm: "scheduled",
      },
      {
        what: "snapshots",
        when: [...isOn, { path: "policy_details.resource_types", is: ["INSTANCE"], unset: false }],
        from: { selected: { of: ["aws_instance"], anyTag: { map: "policy_details.target_tags" } } },
        to: "self",
        rhythm: "scheduled",
      },
      {
        // A default policy takes every one that has no backup yet.
        what: "snapshots",
        when: [...isOn, { path: "default_policy", is: ["INSTANCE"], unset: false }],
        from: { selected: { of: ["aws_instance"] } },
        to: "self",
        rhythm: "scheduled",
      },
      {
        what: "snapshot copies",
        when: isOn,
        from: "self",
        to: { region: "policy_details.schedule.cross_region_copy_rule.target" },
        rhythm: "scheduled",
      },
      {
        what: "snapshot copies",
        when: isOn,
        from: "self",
        to: { region: "policy_details.schedule.cross_region_copy_rule.target_region" },
        rhythm: "scheduled",
      },
      {
        what: "snapshot copies",
        when: isOn,
        from: "self",
        to: { region: "policy_details.action.cross_region_copy.target" },
        rhythm: "continuous",
      },
    ],
    grants: [{ when: isOn, to: { principal: "policy_details.schedule.share_rule.target_accounts", access: "read" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
