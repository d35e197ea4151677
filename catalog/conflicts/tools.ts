import type { Tool } from "./vocabulary";

const checked = "2026-11-22";

/** Scanners that have such rules, and how each skips a rule. */
export const tools = [
  {
    id: "checkov",
    name: "Checkov",
    skipFile: ".checkov.yaml",
    skipsBy: {
      en: "`skip-check` in `.checkov.yaml`, which Checkov reads in the folder that it scans",
      zh: "`.checkov.yaml` 中的 `skip-check`，Checkov 从所扫描的文件夹读取",
    },
    evidence: {
      url: "https://github.com/bridgecrewio/checkov/blob/03d5fdad8d6154b1565799a7b1fb8070c158866f/docs/2.Basics/CLI%20Command%20Reference.md",
      checked,
    },
  },
  {
    id: "trivy",
    name: "Trivy",
    skipFile: ".trivyignore.yaml",
    skipsBy: {
      en: "`misconfigurations` in a file given by `--ignorefile .trivyignore.yaml`",
      zh: "以 `--ignorefile .trivyignore.yaml` 指定的文件中的 `misconfigurations`",
    },
    evidence: {
      url: "https://github.com/aquasecurity/trivy/blob/036295ea445d707c8dc88b6e5592f49900d3d9e5/docs/docs/configuration/filtering.md",
      checked,
    },
  },
  {
    id: "kics",
    name: "KICS",
    skipFile: "kics.config",
    skipsBy: {
      en: "`exclude-queries` in `kics.config` at the root of the repository",
      zh: "仓库根目录 `kics.config` 中的 `exclude-queries`",
    },
    evidence: {
      url: "https://github.com/Checkmarx/kics/blob/00bb4ca9abb31a3264ac4eec5066401388ca20bb/docs/configuration-file.md",
      checked,
    },
  },
  {
    id: "cfn-guard",
    name: "AWS Guard rules registry (cfn-guard)",
    skipFile: "suppressed-rules.yaml",
    skipsBy: {
      en: "`Metadata.guard.SuppressedRules` of each resource in the template",
      zh: "模板中各资源的 `Metadata.guard.SuppressedRules`",
    },
    evidence: {
      url: "https://github.com/aws-cloudformation/aws-guard-rules-registry/blob/7f7340c26ae5d5e8874651dbffeb12e0e9f505b6/rules/aws/amazon_s3/s3_bucket_replication_enabled.guard",
      checked,
    },
  },
  {
    id: "cdk-nag",
    name: "cdk-nag",
    skipFile: "cdk-nag-onshore.ts",
    skipsBy: {
      en: "`Validations.of(construct).acknowledge` of cdk-nag 3; cdk-nag 2 takes the same ids and reasons by `NagSuppressions.addStackSuppressions`",
      zh: "cdk-nag 3 的 `Validations.of(construct).acknowledge`；cdk-nag 2 以 `NagSuppressions.addStackSuppressions` 接受相同的标识和理由",
    },
    evidence: {
      url: "https://github.com/cdklabs/cdk-nag/blob/ca6d1b54e1cf1c2e3c29d731e066f6d5ded710b5/README.md",
      checked,
    },
  },
  {
    id: "aws-config",
    name: "AWS Config",
    skipFile: "aws-config-onshore.sh",
    skipsBy: {
      en: "deleting the rule, or putting one with `ReplicationType` `SAME-REGION` in its place; of a conformance pack, by taking the rule out of the pack",
      zh: "删除该规则，或者换为 `ReplicationType` 为 `SAME-REGION` 的规则；合规包中的规则从合规包中移除",
    },
    evidence: {
      url: "https://docs.amazonaws.cn/en_us/config/latest/developerguide/s3-bucket-replication-enabled.html",
      checked,
    },
  },
  {
    id: "security-hub",
    name: "AWS Security Hub",
    skipFile: "security-hub-onshore.sh",
    skipsBy: {
      en: "disabling the control in each standard, with a reason",
      zh: "在各标准中停用该控件并注明理由",
    },
    evidence: {
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-7",
      checked,
    },
  },
  {
    id: "prowler",
    name: "Prowler",
    skipFile: "mutelist.yaml",
    skipsBy: {
      en: "a mutelist, given by `--mutelist-file mutelist.yaml`",
      zh: "以 `--mutelist-file mutelist.yaml` 指定的静默清单",
    },
    evidence: {
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/docs/user-guide/cli/tutorials/mutelist.mdx",
      checked,
    },
  },
  {
    id: "pulumi-compliance-policies",
    name: "Pulumi compliance-policies",
    skipFile: "pulumi-onshore.ts",
    skipsBy: {
      en: "the enforcement level `disabled` in the initial configuration of the policy pack",
      zh: "策略包初始配置中的强制级别 `disabled`",
    },
    evidence: {
      url: "https://github.com/pulumi/compliance-policies/blob/712a901751b66642c0824c0a445197a3c64e10e3/vendor-aws/aws/s3/Bucket/enableReplicationConfiguration.ts",
      checked,
    },
  },
  {
    id: "regula",
    name: "Regula",
    skipFile: "regula-onshore.rego",
    skipsBy: {
      en: "`rules` of the package `fugue.regula.config`, given by `--include`",
      zh: "以 `--include` 指定的 `fugue.regula.config` 包中的 `rules`",
    },
    evidence: {
      url: "https://github.com/fugue/regula/blob/259c10a6a746e3c1eb84857d9f548cca463034af/docs/src/configuration.md",
      checked,
    },
  },
] as const satisfies readonly Tool[];

/** What skips the rules of a tool, by the tool. */
export type ToolId = (typeof tools)[number]["id"];
