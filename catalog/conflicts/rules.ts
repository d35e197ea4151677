import type { demands } from "./demands";
import type { ToolId } from "./tools";
import type { ConflictingRule, LookedAt } from "./vocabulary";

const checked = "2026-11-22";
const at = (repository: string, commit: string) => (path: string) => ({
  url: `https://github.com/${repository}/blob/${commit}/${path}`,
  checked,
});
const checkov = at("bridgecrewio/checkov", "03d5fdad8d6154b1565799a7b1fb8070c158866f");
const trivy = at("aquasecurity/trivy-checks", "80e5382269707262f35cf893bdc0805cb72217e9");
const guard = at("aws-cloudformation/aws-guard-rules-registry", "7f7340c26ae5d5e8874651dbffeb12e0e9f505b6");
const nag = at("cdklabs/cdk-nag", "ca6d1b54e1cf1c2e3c29d731e066f6d5ded710b5");
const prowler = at("prowler-cloud/prowler", "3e000faa3109230b748e4418a13c11c9e59f5cfb");
const compliance = at("pulumi/compliance-policies", "712a901751b66642c0824c0a445197a3c64e10e3");
const regula = at("fugue/regula", "259c10a6a746e3c1eb84857d9f548cca463034af");
const awsGuard = at("pulumi/pulumi-policy-aws", "4355f3be903b4e13396fbcc3f735cabec89db92a");
const config = (rule: string) => ({
  url: `https://docs.aws.amazon.com/config/latest/developerguide/${rule}.html`,
  checked,
});
const buckets = ["aws_s3_bucket"];
const trails = ["aws_cloudtrail"];

/** By tool, in the order of the tools. */
export const rules = [
  {
    tool: "checkov",
    id: "CKV_AWS_144",
    demand: "replica",
    types: [...buckets, "aws_s3_bucket_replication_configuration"],
    note: {
      en: "Its name says cross-region; it looks for an enabled replication rule only.",
      zh: "其名称称跨区域，但只检查是否有已启用的复制规则。",
    },
    evidence: checkov("checkov/terraform/checks/graph_checks/aws/S3BucketReplicationConfiguration.yaml"),
  },
  {
    tool: "checkov",
    id: "CKV_AWS_67",
    demand: "every-region",
    types: trails,
    evidence: checkov("checkov/terraform/checks/resource/aws/CloudtrailMultiRegion.py"),
  },
  {
    tool: "trivy",
    id: "AWS-0014",
    demand: "every-region",
    types: trails,
    note: { en: "AVD-AWS-0014 is the same rule.", zh: "AVD-AWS-0014 为同一规则。" },
    evidence: trivy("checks/cloud/aws/cloudtrail/enable_all_regions.rego"),
  },
  {
    tool: "kics",
    id: "8173d5eb-96b5-4aa6-a71b-ecfa153c123d",
    demand: "every-region",
    types: trails,
    note: {
      en: "CloudTrail Multi Region Disabled, in Terraform.",
      zh: "CloudTrail Multi Region Disabled，Terraform。",
    },
    evidence: at(
      "Checkmarx/kics",
      "09f80b382bde1b8b72bf7cc60c561b6e8e4592d1",
    )("assets/queries/terraform/aws/cloudtrail_multi_region_disabled/metadata.json"),
  },
  {
    tool: "kics",
    id: "058ac855-989f-4378-ba4d-52d004020da7",
    demand: "every-region",
    types: trails,
    note: {
      en: "CloudTrail Multi Region Disabled, in CloudFormation.",
      zh: "CloudTrail Multi Region Disabled，CloudFormation。",
    },
    evidence: at(
      "Checkmarx/kics",
      "0ae68bc65ed2074f3bb28f84829c3844e7e7c18a",
    )("assets/queries/cloudFormation/aws/cloudtrail_multi_region_disabled/metadata.json"),
  },
  {
    tool: "cfn-guard",
    id: "S3_BUCKET_REPLICATION_ENABLED",
    demand: "replica",
    types: buckets,
    note: {
      en: "Any ReplicationConfiguration will do: the rule leaves the region for later.",
      zh: "有 ReplicationConfiguration 即可：该规则尚未检查区域。",
    },
    evidence: guard("rules/aws/amazon_s3/s3_bucket_replication_enabled.guard"),
  },
  {
    tool: "cfn-guard",
    id: "MULTI_REGION_CLOUD_TRAIL_ENABLED",
    demand: "every-region",
    types: trails,
    evidence: guard("rules/aws/cloudtrail/multi_region_cloud_trail_enabled.guard"),
  },
  ...(
    [
      ["HIPAA.Security", "hipaa-security"],
      ["NIST.800.53.R4", "nist-800-53-r4"],
      ["NIST.800.53.R5", "nist-800-53-r5"],
      ["PCI.DSS.321", "pci-dss-321"],
    ] as const
  ).map(
    ([pack, file]) =>
      ({
        tool: "cdk-nag",
        id: `${pack}-S3BucketReplicationEnabled`,
        demand: "replica",
        types: buckets,
        evidence: nag(`src/packs/${file}.ts`),
      }) as const,
  ),
  {
    tool: "cdk-nag",
    id: "AwsSolutions-S5",
    demand: "edge",
    types: buckets,
    note: { en: "Of buckets that serve a website.", zh: "针对提供网站服务的存储桶。" },
    evidence: nag("RULES.md"),
  },
  {
    tool: "aws-config",
    id: "S3_BUCKET_CROSS_REGION_REPLICATION_ENABLED",
    demand: "second-region",
    types: buckets,
    evidence: config("s3-bucket-cross-region-replication-enabled"),
  },
  {
    tool: "aws-config",
    id: "S3_BUCKET_REPLICATION_ENABLED",
    demand: "replica",
    types: buckets,
    note: {
      en: "With ReplicationType=SAME-REGION it asks for replicas in the same region only. 53 of the 119 conformance packs of awslabs/aws-config-rules have this rule.",
      zh: "设 ReplicationType=SAME-REGION 时只要求同一区域的副本。awslabs/aws-config-rules 的 119 个合规包中有 53 个含该规则。",
    },
    evidence: config("s3-bucket-replication-enabled"),
  },
  {
    tool: "aws-config",
    id: "DYNAMODB_TABLE_CROSS_REGION_REPLICATION_ENABLED",
    demand: "second-region",
    types: ["aws_dynamodb_table"],
    note: {
      en: "It asks for a replica of a global table that is active in another region.",
      zh: "要求全局表在另一区域有处于活动状态的副本。",
    },
    evidence: config("dynamodb-table-cross-region-replication-enabled"),
  },
  {
    tool: "aws-config",
    id: "GLOBAL_ENDPOINT_EVENT_REPLICATION_ENABLED",
    demand: "global-endpoint",
    types: ["aws_cloudwatch_event_endpoint"],
    evidence: config("global-endpoint-event-replication-enabled"),
  },
  {
    tool: "aws-config",
    id: "MULTI_REGION_CLOUD_TRAIL_ENABLED",
    demand: "every-region",
    types: trails,
    note: {
      en: "The rule is named multi-region-cloudtrail-enabled. 61 of the 119 conformance packs of awslabs/aws-config-rules have it.",
      zh: "该规则名为 multi-region-cloudtrail-enabled。awslabs/aws-config-rules 的 119 个合规包中有 61 个含该规则。",
    },
    evidence: config("multi-region-cloudtrail-enabled"),
  },
  {
    tool: "aws-config",
    id: "CLOUDTRAIL_EVENT_DATA_STORE_MULTI_REGION",
    demand: "every-region",
    types: ["aws_cloudtrail_event_data_store"],
    note: { en: "It is not offered in Beijing and Ningxia.", zh: "北京和宁夏区域不提供该规则。" },
    evidence: config("cloudtrail-event-data-store-multi-region"),
  },
  {
    tool: "security-hub",
    id: "S3.7",
    demand: "second-region",
    types: buckets,
    note: { en: "It has no parameters: same-region replication fails.", zh: "没有参数：同区域复制不合格。" },
    evidence: { url: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-7", checked },
  },
  {
    tool: "prowler",
    id: "s3_bucket_cross_region_replication",
    demand: "second-region",
    types: buckets,
    namedBy: "bucket",
    note: {
      en: "A destination that Prowler did not scan fails, too: scan both regions, and both accounts.",
      zh: "目标存储桶不在 Prowler 扫描范围内时同样不合格：两个区域和两个账户都要扫描。",
    },
    evidence: prowler(
      "prowler/providers/aws/services/s3/s3_bucket_cross_region_replication/s3_bucket_cross_region_replication.py",
    ),
  },
  {
    tool: "prowler",
    id: "vpc_different_regions",
    demand: "second-network",
    types: ["aws_vpc"],
    evidence: prowler("prowler/providers/aws/services/vpc/vpc_different_regions/vpc_different_regions.py"),
  },
  {
    tool: "prowler",
    id: "eventbridge_global_endpoint_event_replication_enabled",
    demand: "global-endpoint",
    types: ["aws_cloudwatch_event_endpoint"],
    namedBy: "name",
    evidence: prowler(
      "prowler/providers/aws/services/eventbridge/eventbridge_global_endpoint_event_replication_enabled/eventbridge_global_endpoint_event_replication_enabled.py",
    ),
  },
  {
    tool: "prowler",
    id: "cloudtrail_multi_region_enabled",
    demand: "every-region",
    types: trails,
    note: { en: "A trail in each region will do, too.", zh: "每个区域各有一个跟踪亦可。" },
    evidence: prowler(
      "prowler/providers/aws/services/cloudtrail/cloudtrail_multi_region_enabled/cloudtrail_multi_region_enabled.metadata.json",
    ),
  },
  {
    tool: "prowler",
    id: "cloudtrail_multi_region_enabled_logging_management_events",
    demand: "every-region",
    types: trails,
    note: { en: "A trail in each region will do, too.", zh: "每个区域各有一个跟踪亦可。" },
    evidence: prowler(
      "prowler/providers/aws/services/cloudtrail/cloudtrail_multi_region_enabled_logging_management_events/cloudtrail_multi_region_enabled_logging_management_events.metadata.json",
    ),
  },
  ...(["aws", "awsnative"] as const).map(
    (provider) =>
      ({
        tool: "pulumi-compliance-policies",
        id: `${provider}-s3-bucket-enable-replication-configuration`,
        demand: "replica",
        types: buckets,
        note: {
          en: "Its text says cross-region; it looks for a replication rule only.",
          zh: "其说明称跨区域，但只检查是否有复制规则。",
        },
        evidence: compliance(`vendor-aws/${provider}/s3/Bucket/enableReplicationConfiguration.ts`),
      }) as const,
  ),
  {
    tool: "regula",
    id: "FG_R00275",
    demand: "replica",
    types: buckets,
    note: {
      en: "It says itself that same-region replication will do, for data sovereignty. Regula is archived.",
      zh: "其说明载明同区域复制亦可，以满足数据主权要求。Regula 已归档。",
    },
    evidence: regula("rego/rules/tf/aws/s3/replication.rego"),
  },
] as const satisfies readonly (ConflictingRule & { readonly tool: ToolId; readonly demand: keyof typeof demands })[];

/** So that nobody looks twice. */
export const lookedAt = [
  {
    what: "Checkov CKV_AWS_121, Trivy AWS-0019",
    why: {
      en: "An aggregator of AWS Config collects configurations of resources, not their data.",
      zh: "AWS Config 聚合器收集资源的配置，不收集其中的数据。",
    },
    evidence: checkov("checkov/terraform/checks/resource/aws/ConfigConfgurationAggregatorAllRegions.py"),
  },
  {
    what: "KICS 1bc367f6-901d-4870-ad0c-71d79762ef52 (CDN Configuration Is Missing)",
    why: {
      en: "It asks that a distribution which is there has an origin and is enabled; it does not ask for one.",
      zh: "只要求已有的分配设置源站并启用，并不要求设置分配。",
    },
    evidence: at(
      "Checkmarx/kics",
      "2017a14565da767c79469aecb0a04c4dc6032d11",
    )("assets/queries/terraform/aws/cdn_configuration_is_missing/query.rego"),
  },
  {
    what: "cfn-guard CLOUDFRONT_ORIGIN_FAILOVER_ENABLED",
    why: {
      en: "It asks for a second origin, and does not look where it lies.",
      zh: "要求设置第二个源站，不检查其所在位置。",
    },
    evidence: guard("rules/aws/cloudfront/cloudfront_origin_failover_enabled.guard"),
  },
  {
    what: "Pulumi compliance-policies *-s3-bucket-configure-replication-configuration",
    why: {
      en: "It asks that replication rules which are there are enabled; it does not ask for one.",
      zh: "只要求已有的复制规则启用，并不要求设置复制规则。",
    },
    evidence: compliance("vendor-aws/aws/s3/Bucket/configureReplicationConfiguration.ts"),
  },
  {
    what: "Prowler kms_cmk_not_multi_region",
    why: {
      en: "It asks for keys of one region, and so pulls our way.",
      zh: "要求使用单区域密钥，与 Onshore 一致。",
    },
    evidence: prowler(
      "prowler/providers/aws/services/kms/kms_cmk_not_multi_region/kms_cmk_not_multi_region.metadata.json",
    ),
  },
  {
    what: "Pulumi AWSGuard",
    why: {
      en: "None of its policies asks for replication, another region or a distribution.",
      zh: "其策略均不要求复制、另一区域或者分配。",
    },
    evidence: awsGuard("src/database.ts"),
  },
  {
    what: "AWS Security Hub CloudTrail.1, EventBridge.4",
    why: {
      en: "Their text could not be read; AWS Config has the rules of the same purpose above.",
      zh: "未能查阅其文本；同一用途的 AWS Config 规则见上。",
    },
  },
] as const satisfies readonly LookedAt[];
