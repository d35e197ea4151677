import { DynamodbTable } from "@cdktf/provider-aws/lib/dynamodb-table";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, TerraformStack } from "cdktf";

const sessionRegions = ["cn-northwest-1", "ap-southeast-1"];

const app = new App();
const stack = new TerraformStack(app, "sessions");

new AwsProvider(stack, "aws", { region: "cn-north-1" });

/** Who drove which car, when, and from where to where. */
new DynamodbTable(stack, "sessions", {
  name: "sessions",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "driver",
  rangeKey: "started",
  attribute: [
    { name: "driver", type: "S" },
    { name: "started", type: "N" },
  ],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  pointInTimeRecovery: { enabled: true },
  replica: sessionRegions.map((regionName) => ({ regionName })),
  tags: { "auto:data-class": "sensitive-personal", team: "driver-app" },
});

/** Which firmware is released for which model: no data of any car or driver, so that it may be anywhere. */
new DynamodbTable(stack, "firmware", {
  name: "firmware",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "model",
  attribute: [{ name: "model", type: "S" }],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  replica: [{ regionName: "ap-southeast-1" }],
  tags: { "auto:data-class": "general", team: "ota" },
});

app.synth();
