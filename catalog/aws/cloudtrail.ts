import type { CatalogEntry, Copies, Evidence, Grants, Path, Selection, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloudtrail", checked: "2026-11-22" }];

/** Types whose data events can be logged, and what CloudTrail calls them. */
const logged = {
  aws_s3_bucket: "AWS::S3::Object",
  aws_dynamodb_table: "AWS::DynamoDB::Table",
  aws_lambda_function: "AWS::Lambda::Function",
  aws_sqs_queue: "AWS::SQS::Queue",
  aws_sns_topic: "AWS::SNS::Topic",
  aws_kinesis_stream: "AWS::Kinesis::Stream",
} as const;
const of = Object.keys(logged) as (keyof typeof logged)[];
const isLogging = { path: "enable_logging", is: [true], unset: true } as const;
/** Data events of its own region, or of all of them. */
const dataEvents = (
  each: Path,
  selection: Pick<Selection, "fields" | "arnPrefixes">,
  ofAll: Required<Pick<When, "path" | "unset">>,
  isOn: When,
): readonly Copies[] => {
  const copy = (when: When, from: Selection): Copies => ({
    ...{ what: "data events", each, when: [isOn, when], from: { selected: from }, to: "self", rhythm: "continuous" },
  });
  return [
    copy({ ...ofAll, is: [true] }, { of, anyRegion: true, ...selection }),
    copy({ ...ofAll, is: [false], unset: !ofAll.unset }, { of, ...selection }),
  ];
};
const byFields: Pick<Selection, "fields"> = { fields: { each: ".field_selector", types: logged } };
const trailOfAll = { path: "is_multi_region_trail", unset: false };

/** The administrator manages what is of the organization; which of several that is, is not told apart. */
const administrated = (type: string, ofOrganization: string): Grants => ({
  on: { selected: { of: [type], anyRegion: true } },
  given: [
    {
      of: { selected: { of: [type], anyRegion: true } },
      when: [{ path: ofOrganization, is: [true], unset: false }],
      unset: false,
    },
  ],
  to: { principal: "account_id", access: "control" },
});

export const cloudtrail = [
  {
    terraform: "aws_cloudtrail",
    names: ["name"],
    arn: "cloudtrail:trail/{name}",
    stores: { what: "events", keeps: "in-transit", place: "own-region" },
    copies: [
      ...dataEvents("event_selector.data_resource", { arnPrefixes: ".values" }, trailOfAll, isLogging),
      ...dataEvents("advanced_event_selector", byFields, trailOfAll, isLogging),
      {
        what: "trail logs",
        when: [isLogging],
        from: "self",
        to: { name: "s3_bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      {
        what: "trail logs",
        when: [isLogging],
        from: "self",
        to: { arn: "cloud_watch_logs_group_arn", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      {
        what: "event notifications",
        when: [isLogging],
        from: "self",
        to: { name: "sns_topic_name", of: ["aws_sns_topic"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_cloudtrail_event_data_store",
    names: ["name"],
    arn: "cloudtrail:eventdatastore/{name}",
    stores: { what: "events", keeps: "at-rest", place: "own-region", accessedAs: "event-data-store" },
    copies: dataEvents(
      "advanced_event_selector",
      byFields,
      { path: "multi_region_enabled", unset: true },
      { path: "suspend", not: [true], unset: true },
    ),
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_cloudtrail_organization_delegated_admin_account",
    grants: [
      administrated("aws_cloudtrail", "is_organization_trail"),
      administrated("aws_cloudtrail_event_data_store", "organization_enabled"),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
