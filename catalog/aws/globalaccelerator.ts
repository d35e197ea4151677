import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "globalaccelerator", checked: "2026-11-22" }];

/** Requests come in at edge locations all over the world. */
export const globalaccelerator = [
  ...["aws_globalaccelerator_accelerator", "aws_globalaccelerator_custom_routing_accelerator"].map((terraform) => ({
    terraform,
    names: ["dns_name"],
    stores: { what: "requests" as const, keeps: "in-transit" as const, place: "worldwide" as const },
    copies: [
      {
        what: "access logs" as const,
        when: [{ path: "attributes.flow_logs_enabled", is: [true], unset: false }],
        from: "self" as const,
        to: { name: "attributes.flow_logs_s3_bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous" as const,
      },
    ],
    evidence,
  })),
  {
    terraform: "aws_globalaccelerator_listener",
    arn: "globalaccelerator:accelerator/*/listener/*",
    standsFor: [{ arn: "accelerator_arn", of: ["aws_globalaccelerator_accelerator"] }],
    evidence,
  },
  {
    terraform: "aws_globalaccelerator_cross_account_attachment",
    // Others may let the internet in to what stands here, by an accelerator of their own.
    grants: [
      {
        on: { arn: "resource.endpoint_id", of: ["aws_lb", "aws_alb", "aws_instance"] },
        to: { principal: "principals", access: "control" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
