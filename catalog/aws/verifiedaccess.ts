import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants, When } from "../entry";
import { holdersOf, interfaces, machines } from "./interfaces";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "verifiedaccess", checked: "2026-11-22" }];

const groups = "aws_verifiedaccess_group";
const endpoints = "aws_verifiedaccess_endpoint";
const attachments = "aws_verifiedaccess_instance_trust_provider_attachment";
const group: Designation = { name: "verified_access_group_id", of: [groups] };
const instance: Designation = { name: "verifiedaccess_instance_id", of: ["aws_verifiedaccess_instance"] };
const provider: Designation = {
  name: "verifiedaccess_trust_provider_id",
  of: ["aws_verifiedaccess_trust_provider"],
};
const ofGroup = (to: Designation): Designation => ({ joined: { type: endpoints, by: group, mine: "self", to } });
/** The endpoints of the instance that this one names. */
const ofInstance = (to: Designation): Designation => ({
  joined: { type: groups, by: instance, mine: instance, to: ofGroup(to) },
});
const ofProvider = (to: Designation): Designation => ({
  joined: { type: attachments, by: provider, mine: "self", to: ofInstance(to) },
});
const interfaceId = "network_interface_options.network_interface_id";
const ranges = subnetsAt("cidr_options.subnet_ids");
const isRange: readonly When[] = [{ path: "cidr_options.cidr", unset: false }];
/** To the endpoints, and by one for a range of addresses to whatever may have one of these. */
const letsIn = (rule: Pick<Grants, "to" | "when">): readonly Grants[] => [
  { ...rule, on: ofProvider("self") },
  {
    ...rule,
    given: [{ of: ofProvider("self"), when: isRange, unset: false }],
    inVpc: [ofProvider(ranges)],
  },
];
/** Who comes in is said by the trust provider, where it is in this deployment. */
const hasNoProvider: Given = {
  of: {
    joined: {
      type: groups,
      by: "self",
      mine: group,
      to: { joined: { type: attachments, by: instance, mine: instance, to: "self" } },
    },
  },
  when: [],
  not: "nobody",
  unset: true,
};
const logged = (block: string, to: Designation): Copies => ({
  what: "access logs",
  when: [{ path: `access_logs.${block}.enabled`, is: [true], unset: false }],
  from: ofInstance("self"),
  to,
  rhythm: "continuous",
});

/** Doors for people who sign in elsewhere. The policies are no IAM policies, and are not read: they let in fewer. */
export const verifiedaccess = [
  {
    terraform: endpoints,
    filledIn: ["sse_specification"],
    names: ["application_domain"],
    stores: { what: "what its targets answer", keeps: "in-transit", place: "own-region" },
    copies: (
      [
        { arn: "load_balancer_options.load_balancer_arn", of: ["aws_lb", "aws_alb"] },
        { name: interfaceId, of: [...machines, ...interfaces] },
        ...holdersOf({ name: interfaceId, of: interfaces }),
        { arn: "rds_options.rds_db_instance_arn", of: ["aws_db_instance"] },
        { arn: "rds_options.rds_db_cluster_arn", of: ["aws_rds_cluster"] },
        { arn: "rds_options.rds_db_proxy_arn", of: ["aws_db_proxy"] },
      ] satisfies Designation[]
    ).map((from) => ({ what: "answers" as const, from, to: "self" as const, rhythm: "continuous" as const })),
    grants: [
      { given: [hasNoProvider], to: { people: "verified_access_group_id" } },
      { when: isRange, given: [hasNoProvider], inVpc: [ranges], to: { people: "verified_access_group_id" } },
    ],
    encryptedBy: ["sse_specification.kms_key_arn"],
    evidence,
  },
  { terraform: groups, evidence },
  { terraform: attachments, evidence },
  {
    terraform: "aws_verifiedaccess_trust_provider",
    grants: [
      ...letsIn({ to: { identityProvider: "oidc_options.issuer" } }),
      ...letsIn({ to: { identityProvider: "native_application_oidc_options.issuer" } }),
      ...letsIn({
        when: [{ path: "user_trust_provider_type", is: ["iam-identity-center"], unset: false }],
        to: { people: "user_trust_provider_type" },
      }),
      // Whoever has a device that the tenant vouches for.
      ...letsIn({ to: { people: "device_options.tenant_id" } }),
    ],
    evidence,
  },
  {
    terraform: "aws_verifiedaccess_instance_logging_configuration",
    copies: [
      logged("s3", {
        name: "access_logs.s3.bucket_name",
        of: ["aws_s3_bucket"],
        account: "access_logs.s3.bucket_owner",
      }),
      logged("cloudwatch_logs", {
        name: "access_logs.cloudwatch_logs.log_group",
        of: ["aws_cloudwatch_log_group"],
      }),
      logged("kinesis_data_firehose", {
        name: "access_logs.kinesis_data_firehose.delivery_stream",
        of: ["aws_kinesis_firehose_delivery_stream"],
      }),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
