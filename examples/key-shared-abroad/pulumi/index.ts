import { Table } from "@pulumi/aws/dynamodb";
import { Grant, Key } from "@pulumi/aws/kms";
import { Bucket, BucketServerSideEncryptionConfiguration } from "@pulumi/aws/s3";

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
const telemetryKey = new Key("telemetry-key", {
  description: "Encrypts telemetry of batteries",
  enableKeyRotation: true,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [owner, decrypting("Analytics", "222233334444"), decrypting("Warranty", "777788889999")],
  }),
});
// Written by hand for a workshop in Nagoya, and never taken back.
new Grant("telemetry-key-nagoya", {
  name: "nagoya-workshop",
  keyId: telemetryKey.keyId,
  granteePrincipal: "arn:aws-cn:iam::666677778888:role/cell-analysis",
  operations: ["Decrypt", "DescribeKey"],
});

/** State of charge, temperature and position of each battery, minute by minute. */
new Table("battery-telemetry", {
  name: "battery-telemetry",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "vin",
  rangeKey: "minute",
  attributes: [
    { name: "vin", type: "S" },
    { name: "minute", type: "N" },
  ],
  serverSideEncryption: { enabled: true, kmsKeyArn: telemetryKey.arn },
  tags: { "auto:data-class": "important" },
});

/** A key for manuals is shared with the same team: there is nothing to protect behind it. */
const manualsKey = new Key("manuals-key", {
  description: "Encrypts workshop manuals",
  enableKeyRotation: true,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [owner, decrypting("Warranty", "777788889999")],
  }),
});
const manuals = new Bucket("manuals", { bucket: "fleet-manuals", tags: { "auto:data-class": "general" } });
new BucketServerSideEncryptionConfiguration("manuals-encryption", {
  bucket: manuals.id,
  rules: [
    {
      applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: manualsKey.arn },
      bucketKeyEnabled: true,
    },
  ],
});
