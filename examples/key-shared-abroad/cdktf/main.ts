import { DynamodbTable } from "@cdktf/provider-aws/lib/dynamodb-table";
import { KmsGrant } from "@cdktf/provider-aws/lib/kms-grant";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { App, Fn, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "telemetry-key");

new AwsProvider(stack, "aws", { region: "cn-north-1" });

const accountOf = (id: string) => ({ AWS: `arn:aws-cn:iam::${id}:root` });
const owner = {
  Sid: "Owner",
  Effect: "Allow",
  Principal: accountOf("111122223333"),
  Action: "kms:*",
  Resource: "*",
};
const decrypting = (sid: string, account: string) => ({
  Sid: sid,
  Effect: "Allow",
  Principal: accountOf(account),
  Action: ["kms:Decrypt", "kms:DescribeKey"],
  Resource: "*",
});

/** Whoever may decrypt with it reads what it encrypts, as soon as a copy of the ciphertext is within reach. */
const telemetryKey = new KmsKey(stack, "telemetry-key", {
  description: "Encrypts telemetry of batteries",
  enableKeyRotation: true,
  policy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [owner, decrypting("Analytics", "222233334444"), decrypting("Warranty", "777788889999")],
  }),
});
// Written by hand for a workshop in Nagoya, and never taken back.
new KmsGrant(stack, "telemetry-key-nagoya", {
  name: "nagoya-workshop",
  keyId: telemetryKey.keyId,
  granteePrincipal: "arn:aws-cn:iam::666677778888:role/cell-analysis",
  operations: ["Decrypt", "DescribeKey"],
});

/** State of charge, temperature and position of each battery, minute by minute. */
new DynamodbTable(stack, "battery-telemetry", {
  name: "battery-telemetry",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "vin",
  rangeKey: "minute",
  attribute: [
    { name: "vin", type: "S" },
    { name: "minute", type: "N" },
  ],
  serverSideEncryption: { enabled: true, kmsKeyArn: telemetryKey.arn },
  tags: { "auto:data-class": "important" },
});

/** A key for manuals is shared with the same team: there is nothing to protect behind it. */
const manualsKey = new KmsKey(stack, "manuals-key", {
  description: "Encrypts workshop manuals",
  enableKeyRotation: true,
  policy: Fn.jsonencode({
    Version: "2012-10-17",
    Statement: [owner, decrypting("Warranty", "777788889999")],
  }),
});
const manuals = new S3Bucket(stack, "manuals", { bucket: "fleet-manuals", tags: { "auto:data-class": "general" } });
new S3BucketServerSideEncryptionConfigurationA(stack, "manuals-encryption", {
  bucket: manuals.id,
  rule: [
    {
      applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: manualsKey.arn },
      bucketKeyEnabled: true,
    },
  ],
});

app.synth();
