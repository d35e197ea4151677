import { BackupPlan } from "@cdktf/provider-aws/lib/backup-plan";
import { BackupSelection } from "@cdktf/provider-aws/lib/backup-selection";
import { BackupVault } from "@cdktf/provider-aws/lib/backup-vault";
import { DbInstance } from "@cdktf/provider-aws/lib/db-instance";
import { DynamodbTable } from "@cdktf/provider-aws/lib/dynamodb-table";
import { EbsVolume } from "@cdktf/provider-aws/lib/ebs-volume";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, Fn, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "nightly-backup");

new AwsProvider(stack, "aws", { region: "cn-north-1" });
const ningxia = new AwsProvider(stack, "ningxia", { alias: "ningxia", region: "cn-northwest-1" });

/** Names and addresses of the owners of cars. */
new DbInstance(stack, "owners", {
  identifier: "owners",
  engine: "postgres",
  engineVersion: "16.4",
  instanceClass: "db.r6g.large",
  allocatedStorage: 200,
  storageEncrypted: true,
  dbName: "owners",
  username: "owners_admin",
  manageMasterUserPassword: true,
  skipFinalSnapshot: true,
  tags: { "auto:data-class": "personal", backup: "nightly" },
});

/** Traces that workshops read out of control units. */
new EbsVolume(stack, "diagnostics", {
  availabilityZone: "cn-north-1a",
  size: 500,
  encrypted: true,
  tags: { "auto:data-class": "important", backup: "nightly" },
});

/** The spare parts list. It has no tag "backup", so that the selection leaves it out. */
new DynamodbTable(stack, "parts", {
  name: "parts",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "number",
  attribute: [{ name: "number", type: "S" }],
  tags: { "auto:data-class": "general" },
});

const vaultTags = { "auto:data-class": "important+personal" };
const beijingVault = new BackupVault(stack, "vault-beijing", { name: "nightly-beijing", tags: vaultTags });
const ningxiaVault = new BackupVault(stack, "vault-ningxia", {
  name: "nightly-ningxia",
  tags: vaultTags,
  provider: ningxia,
});

/** Backs up each night whatever has the tag backup = nightly. `copies`: ARNs of vaults that get a copy of each backup. */
function nightlyBackup(name: string, vault: BackupVault, copies: readonly string[]): void {
  const operator = new IamRole(stack, `${name}-operator`, {
    name: `${name}-operator`,
    assumeRolePolicy: Fn.jsonencode({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: "backup.amazonaws.com" }, Action: "sts:AssumeRole" }],
    }),
  });
  new IamRolePolicyAttachment(stack, `${name}-operator-rights`, {
    role: operator.name,
    policyArn: "arn:aws-cn:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
  });
  const plan = new BackupPlan(stack, `${name}-plan`, {
    name,
    rule: [
      {
        ruleName: "nightly",
        targetVaultName: vault.name,
        schedule: "cron(0 18 * * ? *)",
        lifecycle: { deleteAfter: 35 },
        copyAction: copies.map((destinationVaultArn) => ({ destinationVaultArn })),
      },
    ],
  });
  new BackupSelection(stack, `${name}-selection`, {
    name,
    planId: plan.id,
    iamRoleArn: operator.arn,
    selectionTag: [{ type: "STRINGEQUALS", key: "backup", value: "nightly" }],
  });
}

nightlyBackup("nightly", beijingVault, [
  "arn:aws:backup:ap-east-1:111122223333:backup-vault:regional-recovery",
  ningxiaVault.arn,
]);

app.synth();
