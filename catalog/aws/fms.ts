import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "fms", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/fms/2018-01-01/APIReference/API_SecurityServicePolicyData.html",
    checked: "2026-11-22",
  },
];

const data = "security_service_policy_data.managed_service_data";
/** Of the firewalls that it makes in the accounts of the organization. */
const logs = (to: Designation): Copies => ({ what: "access logs", from: "self", to, rhythm: "continuous" });

export const fms = [
  {
    terraform: "aws_fms_policy",
    names: ["name"],
    arn: "fms:policy/{id}",
    copies: [
      logs({ arn: `${data}.loggingConfiguration.logDestinationConfigs` }),
      logs({
        name: `${data}.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.bucketName`,
        of: ["aws_s3_bucket"],
      }),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
