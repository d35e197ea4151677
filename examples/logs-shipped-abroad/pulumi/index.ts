import { LogGroup, LogSubscriptionFilter } from "@pulumi/aws/cloudwatch";
import { Role, RolePolicy } from "@pulumi/aws/iam";
import { Stream } from "@pulumi/aws/kinesis";
import { Instance } from "@pulumi/aws/rds";
import { Config } from "@pulumi/pulumi";

/** The log destination of the group's security operations, in Frankfurt. */
const securityLogs = new Config("fleet").require("securityLogs");

/** Every visit to a workshop, with the owner's name and telephone number. */
new Instance("service-history", {
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
const databaseLogs = new LogGroup("service-history-logs", {
  name: "/aws/rds/instance/service-history/postgresql",
  retentionInDays: 90,
});

const auditStream = new Stream("audit", {
  name: "audit",
  shardCount: 1,
  encryptionType: "KMS",
  kmsKeyId: "alias/aws/kinesis",
  tags: { "auto:data-class": "personal" },
});
const shipper = new Role("log-shipper", {
  name: "log-shipper",
  assumeRolePolicy: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "logs.amazonaws.com" }, Action: "sts:AssumeRole" }],
  },
});
new RolePolicy("log-shipper-rights", {
  role: shipper.id,
  policy: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "kinesis:PutRecord", Resource: auditStream.arn }],
  },
});
new LogSubscriptionFilter("service-history-to-audit", {
  name: "to-audit",
  logGroup: databaseLogs.name,
  filterPattern: "",
  destinationArn: auditStream.arn,
  roleArn: shipper.arn,
});

// Errors of every log group go to security operations: a rule of the group, written for another continent.
new LogSubscriptionFilter("service-history-to-security", {
  name: "to-security",
  logGroup: databaseLogs.name,
  filterPattern: "ERROR",
  destinationArn: securityLogs,
});

/** The public web site logs which pages were asked for, without addresses: its errors may go. */
const siteLogs = new LogGroup("site-logs", {
  name: "/site/access",
  retentionInDays: 30,
  tags: { "auto:data-class": "none" },
});
new LogSubscriptionFilter("site-to-security", {
  name: "to-security",
  logGroup: siteLogs.name,
  filterPattern: "ERROR",
  destinationArn: securityLogs,
});
