import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { addressedBy, subnetsAt } from "./subnets";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "eks", checked: "2026-11-22" }];

const cluster: Designation = { name: "cluster_name", of: ["aws_eks_cluster"] };
const role = (property: string): Designation => ({ arn: property, of: ["aws_iam_role"] });
const template = (path: string): Copies => ({
  what: "the image it starts from",
  from: { name: path, of: ["aws_launch_template"] },
  to: "self",
  rhythm: "continuous",
});
/** Nodes and pods in networks of the customer, outside AWS. */
const remote = (path: string): Copies => ({
  what: "what it works on",
  from: "self",
  to: { address: path },
  rhythm: "continuous",
});

export const eks = [
  {
    terraform: "aws_eks_cluster",
    filledIn: ["compute_config"],
    names: ["name", "endpoint"],
    arn: "eks:cluster/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    liesIn: {
      through: [subnetsAt("vpc_config.subnet_ids")],
      groups: "vpc_config.security_group_ids",
    },
    copies: [
      {
        what: "audit logs",
        when: [{ path: "enabled_cluster_log_types", unset: false }],
        from: "self",
        to: { made: "/aws/eks/{name}/cluster", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      remote("remote_network_config.remote_node_networks.cidrs"),
      remote("remote_network_config.remote_pod_networks.cidrs"),
    ],
    runsAs: [{ role: role("compute_config.node_role_arn") }],
    encryptedBy: ["encryption_config.provider.key_arn"],
    evidence,
  },
  {
    terraform: "aws_eks_addon",
    filledIn: ["configuration_values"],
    copies: [
      {
        what: "logs",
        when: [{ path: "addon_name", is: ["amazon-cloudwatch-observability"], unset: false }],
        from: cluster,
        to: { made: "/aws/containerinsights/{cluster_name}/application", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      // Where it sends what it gathers stands in its settings, at any depth.
      ...["*", "*.*", "*.*.*", "*.*.*.*"].map((path) => ({
        ...toWhatIsNamed(`configuration_values.${path}`),
        from: cluster,
      })),
    ],
    runsAs: [{ role: role("service_account_role_arn") }, { role: role("pod_identity_association.role_arn") }],
    evidence,
  },
  {
    terraform: "aws_eks_access_entry",
    grants: [
      {
        // Without groups an entry lets in, and gives nothing: policies do.
        when: [{ path: "kubernetes_groups", unset: false }],
        on: cluster,
        to: { principal: "principal_arn", access: "read" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_eks_access_policy_association",
    grants: [
      {
        // These show nodes and advice only.
        when: [
          { path: "policy_arn", not: ["*/AmazonEKSClusterInsightsPolicy", "*/AmazonEKSHybridPolicy"], unset: true },
        ],
        on: cluster,
        to: { principal: "principal_arn", access: "read" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_eks_identity_provider_config",
    grants: [{ on: cluster, to: { identityProvider: "oidc.issuer_url" } }],
    evidence,
  },
  {
    terraform: "aws_eks_capability",
    grants: [
      {
        when: [{ path: "configuration.argo_cd.rbac_role_mapping", unset: false }],
        on: cluster,
        to: { identityProvider: "configuration.argo_cd.aws_idc.idc_instance_arn" },
      },
    ],
    runsAs: [{ role: role("role_arn") }],
    evidence,
  },
  {
    terraform: "aws_eks_node_group",
    names: ["node_group_name"],
    stores: { what: "the disks of its instances", keeps: "at-rest", place: "own-region", partOf: cluster },
    liesIn: { through: [subnetsAt("subnet_ids")] },
    copies: [template("launch_template.id"), template("launch_template.name")],
    // Without groups to come from, SSH is open to the internet, for nodes with a public address.
    grants: addressedBy("subnet_ids").map(({ given }) => ({
      when: [
        { path: "remote_access.ec2_ssh_key", unset: false },
        { path: "remote_access.source_security_group_ids", is: [], unset: true },
      ],
      given: [given],
      to: { keyHolders: "remote_access.ec2_ssh_key" },
    })),
    runsAs: [{ role: role("node_role_arn") }],
    evidence,
  },
  {
    terraform: "aws_eks_fargate_profile",
    names: ["fargate_profile_name"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region", partOf: cluster },
    evidence,
  },
  {
    terraform: "aws_eks_pod_identity_association",
    runsAs: [{ role: role("role_arn") }, { role: role("target_role_arn") }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
