import { Plan, Selection, Vault } from "@pulumi/aws/backup";
import { Table } from "@pulumi/aws/dynamodb";
import { Volume } from "@pulumi/aws/ebs";
import { Role, RolePolicyAttachment } from "@pulumi/aws/iam";
import { Provider } from "@pulumi/aws/provider";
import { Instance } from "@pulumi/aws/rds";
import { ComponentResource, type ComponentResourceOptions, type Input } from "@pulumi/pulumi";

/** Names and addresses of the owners of cars. */
new Instance("owners", {
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
new Volume("diagnostics", {
  availabilityZone: "cn-north-1a",
  size: 500,
  encrypted: true,
  tags: { "auto:data-class": "important", backup: "nightly" },
});

/** The spare parts list. It has no tag "backup", so that the selection leaves it out. */
new Table("parts", {
  name: "parts",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "number",
  attributes: [{ name: "number", type: "S" }],
  tags: { "auto:data-class": "general" },
});

const ningxia = new Provider("ningxia", { region: "cn-northwest-1" });
const vaultTags = { "auto:data-class": "important+personal" };
const beijingVault = new Vault("vault-beijing", { name: "nightly-beijing", tags: vaultTags });
const ningxiaVault = new Vault("vault-ningxia", { name: "nightly-ningxia", tags: vaultTags }, { provider: ningxia });

interface NightlyBackupArgs {
  readonly vault: Vault;
  /** ARNs of vaults that get a copy of each backup. */
  readonly copies: readonly Input<string>[];
}

/** Backs up each night whatever has the tag backup = nightly. */
class NightlyBackup extends ComponentResource {
  constructor(name: string, { vault, copies }: NightlyBackupArgs, options?: ComponentResourceOptions) {
    super("fleet:backup:NightlyBackup", name, {}, options);
    const operator = new Role(
      `${name}-operator`,
      {
        name: `${name}-operator`,
        assumeRolePolicy: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Principal: { Service: "backup.amazonaws.com" }, Action: "sts:AssumeRole" }],
        },
      },
      { parent: this },
    );
    new RolePolicyAttachment(
      `${name}-operator-rights`,
      {
        role: operator.name,
        policyArn: "arn:aws-cn:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
      },
      { parent: this },
    );
    const plan = new Plan(
      `${name}-plan`,
      {
        name,
        rules: [
          {
            ruleName: "nightly",
            targetVaultName: vault.name,
            schedule: "cron(0 18 * * ? *)",
            lifecycle: { deleteAfter: 35 },
            copyActions: copies.map((destinationVaultArn) => ({ destinationVaultArn })),
          },
        ],
      },
      { parent: this },
    );
    new Selection(
      `${name}-selection`,
      {
        name,
        planId: plan.id,
        iamRoleArn: operator.arn,
        selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "nightly" }],
      },
      { parent: this },
    );
    this.registerOutputs();
  }
}

new NightlyBackup("nightly", {
  vault: beijingVault,
  copies: ["arn:aws:backup:ap-east-1:111122223333:backup-vault:regional-recovery", ningxiaVault.arn],
});
