import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { CloudwatchLogSubscriptionFilter } from "@cdktf/provider-aws/lib/cloudwatch-log-subscription-filter";
import { DbInstance } from "@cdktf/provider-aws/lib/db-instance";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { KinesisStream } from "@cdktf/provider-aws/lib/kinesis-stream";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, Fn, TerraformStack, TerraformVariable } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "service-history");

new AwsProvider(stack, "aws", { region: "cn-north-1" });

const securityLogs = new TerraformVariable(stack, "security-logs", {
  type: "string",
  description: "The log destination of the group's security operations, in Frankfurt.",
  default: "arn:aws:logs:eu-central-1:444455556666:destination:security-operations",
}).stringValue;

/** Every visit to a workshop, with the owner's name and telephone number. */
new DbInstance(stack, "service-history", {
  identifier: "service-history",
  engine: "postgres",
  engineVersion: "16.4",
  instanceClass: "db.r6g.large",
  allocatedStorage: 200,
  storageEncrypted: true,
  dbName: "history",
  username: "history_admin",
  manageMasterUserPassword: true,
  skipFinalSnapshot: true,
  enabledCloudwatchLogsExports: ["postgresql"],
  tags: { "auto:data-class": "personal" },
});

/** RDS writes here: failed statements, with the values in them. Nobody thought of a tag for it. */
const databaseLogs = new CloudwatchLogGroup(stack, "service-history-logs", {
  name: "/aws/rds/instance/service-history/postgresql",
  retentionInDays: 90,
});

const auditStream = new KinesisStream(stack, "audit", {
  name: "audit",
  shardCount: 1,
  encryptionType: "KMS",
  kmsKeyId: "alias/aws/kinesis",
  tags: { "auto:data-class": "personal" },
});
const shipper = new IamRole(stack, "log-shipper", {
  name: "log-shipper",
  assumeRolePolicy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "logs.amazonaws.com" }, Action: "sts:AssumeRole" }],
  }),
});
new IamRolePolicy(stack, "log-shipper-rights", {
  role: shipper.id,
  policy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "kinesis:PutRecord", Resource: auditStream.arn }],
  }),
});
new CloudwatchLogSubscriptionFilter(stack, "service-history-to-audit", {
  name: "to-audit",
  logGroupName: databaseLogs.name,
  filterPattern: "",
  destinationArn: auditStream.arn,
  roleArn: shipper.arn,
});

// Errors of every log group go to security operations: a rule of the group, written for another continent.
new CloudwatchLogSubscriptionFilter(stack, "service-history-to-security", {
  name: "to-security",
  logGroupName: databaseLogs.name,
  filterPattern: "ERROR",
  destinationArn: securityLogs,
});

/** The public web site logs which pages were asked for, without addresses: its errors may go. */
const siteLogs = new CloudwatchLogGroup(stack, "site-logs", {
  name: "/site/access",
  retentionInDays: 30,
  tags: { "auto:data-class": "none" },
});
new CloudwatchLogSubscriptionFilter(stack, "site-to-security", {
  name: "to-security",
  logGroupName: siteLogs.name,
  filterPattern: "ERROR",
  destinationArn: securityLogs,
});

app.synth();
