import type { CatalogEntry, Copies, Designation, Evidence, Path } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "ssmincidents", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssmincidents-responseplan-chatchannel.html",
    checked: "2026-11-22",
  },
  {
    url: "https://docs.aws.amazon.com/incident-manager/latest/userguide/disaster-recovery-resiliency.html",
    checked: "2026-11-24",
  },
];

const tells = (to: Designation): Copies => ({ what: "incidents", from: "self", to, rhythm: "continuous" });

/** What Incident Manager knows is in every region of the set, and so are those whom it tells. */
const replicated = (region: Path): readonly Copies[] => [
  tells({ region }),
  {
    what: "contacts",
    from: { selected: { of: ["aws_ssmcontacts_contact", "aws_ssmcontacts_contact_channel"], anyRegion: true } },
    to: { region },
    rhythm: "continuous",
  },
];

export const ssmincidents = [
  {
    terraform: "aws_ssmincidents_replication_set",
    filledIn: ["region", "regions"],
    stores: { what: "incidents", keeps: "at-rest", place: "own-region" },
    copies: [...replicated("regions.name"), ...replicated("region.name")],
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
      // The topics of chat rooms.
      tells({ arn: "chat_channel", of: ["aws_sns_topic"] }),
      // A pager: where it is read, nobody can tell.
      tells({ contact: "integration.pagerduty.service_id" }),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
