import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "grafana", checked: "2026-11-22" }];

const workspace: Designation = { name: "workspace_id", of: ["aws_grafana_workspace"] };

/** Whoever is in asks its data sources as its role. */
const itsRole: Designation = {
  joined: {
    type: "aws_grafana_workspace",
    by: "self",
    mine: workspace,
    to: { arn: "role_arn", of: ["aws_iam_role"] },
  },
};

export const grafana = [
  {
    terraform: "aws_grafana_workspace",
    names: ["name", "endpoint"],
    arn: "grafana:/workspaces/{id}",
    stores: { what: "dashboards", keeps: "at-rest", place: "own-region", accessedAs: "dashboards" },
    // Whoever edits dashboards asks its data sources as this role.
    runsAs: [
      {
        role: { arn: "role_arn", of: ["aws_iam_role"] },
        takenOverBy: [
          "grafana:UpdatePermissions",
          "grafana:CreateWorkspaceApiKey",
          "grafana:CreateWorkspaceServiceAccountToken",
        ],
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_grafana_role_association",
    credentialOf: itsRole,
    credentialHeldBy: "people",
    grants: ["user_ids", "group_ids"].map((entries) => ({ on: workspace, to: { people: entries } })),
    evidence,
  },
  {
    terraform: "aws_grafana_workspace_saml_configuration",
    credentialOf: itsRole,
    credentialHeldBy: "people",
    grants: [
      { on: workspace, to: { identityProvider: "idp_metadata_url" } },
      // Whose it is stands in the XML, which is not read.
      { on: workspace, to: { people: "idp_metadata_xml" } },
    ],
    evidence,
  },
  {
    terraform: "aws_grafana_workspace_api_key",
    credentialOf: itsRole,
    grants: [{ on: workspace, to: { keyHolders: "key_name" } }],
    evidence,
  },
  {
    terraform: "aws_grafana_workspace_service_account_token",
    credentialOf: itsRole,
    grants: [{ on: workspace, to: { keyHolders: "name" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
