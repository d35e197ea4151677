import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "appflow", checked: "2026-11-22" }];

const bucket = (path: string): Designation => ({ name: path, of: ["aws_s3_bucket"] });
const records = (to: Designation): Copies => ({ what: "records", from: "self", to, rhythm: "continuous" });
const properties = "connector_profile_config.connector_profile_properties";
const source = "source_flow_config.source_connector_properties";
const destination = "destination_flow_config.destination_connector_properties";
const connectors = [
  ...["custom_connector", "event_bridge", "honeycode", "marketo", "redshift", "salesforce", "sapo_data"],
  ...["snowflake", "zendesk"],
];

export const appflow = [
  {
    terraform: "aws_appflow_connector_profile",
    names: ["name"],
    arn: "appflow:connectorprofile/{name}",
    stores: { what: "records", keeps: "in-transit", place: "as-named", tags: "none" },
    // Google Analytics, Amplitude, Singular and Trend Micro have no address of their own: nobody can tell where they are.
    // Nor has a connector that was registered: what its settings are called, its code says.
    standsFor: [
      { name: `${properties}.redshift.cluster_identifier`, of: ["aws_redshift_cluster"] },
      { address: `${properties}.redshift.database_url` },
      { region: `${properties}.snowflake.region` },
      ...[
        "datadog",
        "dynatrace",
        "infor_nexus",
        "marketo",
        "salesforce",
        "service_now",
        "slack",
        "veeva",
        "zendesk",
      ].map((kind) => ({ address: `${properties}.${kind}.instance_url` })),
      { address: `${properties}.sapo_data.application_host_url` },
    ],
    copies: ["redshift", "snowflake"].map((kind) => records(bucket(`${properties}.${kind}.bucket_name`))),
    encryptedBy: ["kms_arn"],
    evidence,
  },
  {
    terraform: "aws_appflow_flow",
    filledIn: ["metadata_catalog_config", `${source}.s3`, `${destination}.s3`],
    names: ["name"],
    arn: "appflow:flow/{name}",
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    copies: [
      // A profile that is not in the deployment leads to nobody knows where, like any address.
      {
        what: "records",
        from: { address: "source_flow_config.connector_profile_name" },
        to: "self",
        rhythm: "continuous",
      },
      { what: "records", from: bucket(`${source}.s3.bucket_name`), to: "self", rhythm: "continuous" },
      records({ address: "destination_flow_config.connector_profile_name" }),
      records(bucket(`${destination}.s3.bucket_name`)),
      records(bucket(`${destination}.upsolver.bucket_name`)),
      records(bucket(`${destination}.redshift.intermediate_bucket_name`)),
      records(bucket(`${destination}.snowflake.intermediate_bucket_name`)),
      records(bucket(`${destination}.sapo_data.success_response_handling_config.bucket_name`)),
      records({ name: `${destination}.customer_profiles.domain_name`, of: ["aws_customerprofiles_domain"] }),
      records({ name: `${destination}.event_bridge.object`, of: ["aws_cloudwatch_event_bus"] }),
      ...connectors.map(
        (connector): Copies => ({
          what: "failed records",
          from: "self",
          to: bucket(`${destination}.${connector}.error_handling_config.bucket_name`),
          rhythm: "on-failure",
        }),
      ),
      {
        what: "schemas of what it reads",
        from: "self",
        to: { name: "metadata_catalog_config.glue_data_catalog.database_name", of: ["aws_glue_catalog_database"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
