import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ssmcontacts", checked: "2026-11-22" }];

const contact: Designation = { arn: "contact_id", of: ["aws_ssmcontacts_contact"] };

export const ssmcontacts = [
  {
    terraform: "aws_ssmcontacts_contact",
    names: ["alias"],
    arn: "ssm-contacts:contact/{alias}",
    stores: { what: "contacts", keeps: "at-rest", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_ssmcontacts_contact_channel",
    stores: { what: "contacts", keeps: "at-rest", place: "own-region", tags: "none", partOf: contact },
    copies: [
      {
        what: "incidents",
        from: contact,
        to: { contact: "delivery_address.simple_address" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    // Who is told next.
    terraform: "aws_ssmcontacts_plan",
    copies: [
      {
        what: "incidents",
        from: contact,
        to: { arn: "stage.target.contact_target_info.contact_id", of: ["aws_ssmcontacts_contact"] },
        rhythm: "continuous",
      },
      {
        what: "incidents",
        from: contact,
        to: { arn: "stage.target.channel_target_info.contact_channel_id", of: ["aws_ssmcontacts_contact_channel"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
