import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "inspector, inspector2", checked: "2026-11-22" },
];

export const inspector = [
  {
    terraform: "aws_inspector2_enabler",
    // Scans disks and images, and finds only which software is in them.
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "snapshots of blocks",
        when: [{ path: "resource_types", is: ["EC2"], unset: false }],
        from: { selected: { of: ["aws_instance"] } },
        to: "self",
        rhythm: "scheduled",
      },
      {
        what: "images",
        when: [{ path: "resource_types", is: ["ECR"], unset: false }],
        from: { selected: { of: ["aws_ecr_repository"] } },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_inspector_assessment_template",
    names: ["name"],
    copies: [
      {
        // The other events tell of a run only.
        what: "findings",
        each: "event_subscription",
        when: [{ path: ".event", is: ["FINDING_REPORTED"], unset: false }],
        from: "self",
        to: { arn: ".topic_arn", of: ["aws_sns_topic"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
