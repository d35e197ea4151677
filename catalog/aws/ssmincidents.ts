import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ssmincidents", checked: "2026-11-22" }];

const tells = (to: Designation): Copies => ({ what: "incidents", from: "self", to, rhythm: "continuous" });

export const ssmincidents = [
  {
    terraform: "aws_ssmincidents_replication_set",
    filledIn: ["region", "regions"],
    stores: { what: "incidents", keeps: "at-rest", place: "own-region" },
    copies: [tells({ region: "regions.name" }), tells({ region: "region.name" })],
    encryptedBy: ["regions.kms_key_arn", "region.kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_ssmincidents_response_plan",
    names: ["name"],
    arn: "ssm-incidents:response-plan/{name}",
    stores: { what: "incidents", keeps: "in-transit", place: "own-region" },
    copies: [
      tells({ arn: "engagements", of: ["aws_ssmcontacts_contact"] }),
      tells({ arn: "incident_template.notification_target.sns_topic_arn", of: ["aws_sns_topic"] }),
      // Chat rooms and a pager: where they are read, nobody can tell.
      tells({ contact: "chat_channel" }),
      tells({ contact: "integration.pagerduty.service_id" }),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
