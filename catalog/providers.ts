import type { HoldsNoData } from "./entry";

/**
 * Providers none of whose resources can hold data of a deployment, by Terraform's name, with the reason. What they compute stays in
 * the state; what they look up they do not keep. `local`, `external` and `command` are not among them: they write files, and run what
 * the developer wrote. Read in the pages of each at https://registry.terraform.io/providers/hashicorp, checked on 2026-11-22.
 */
export const providersWithoutData: Readonly<Record<string, HoldsNoData>> = {
  archive: "code",
  assert: "lookup",
  cloudinit: "configuration",
  http: "lookup",
  null: "configuration",
  pulumi: "configuration",
  random: "configuration",
  template: "configuration",
  terraform: "configuration",
  time: "schedule",
  tls: "key-management",
};
