import { Table } from "@pulumi/aws/dynamodb";
import { Config } from "@pulumi/pulumi";

const regions = new Config("fleet").requireObject<string[]>("sessionRegions");

/** Who drove which car, when, and from where to where. */
new Table("sessions", {
  name: "sessions",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "driver",
  rangeKey: "started",
  attributes: [
    { name: "driver", type: "S" },
    { name: "started", type: "N" },
  ],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  pointInTimeRecovery: { enabled: true },
  replicas: regions.map((regionName) => ({ regionName })),
  tags: { "auto:data-class": "sensitive-personal", team: "driver-app" },
});

/** Which firmware is released for which model: no data of any car or driver, so that it may be anywhere. */
new Table("firmware", {
  name: "firmware",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "model",
  attributes: [{ name: "model", type: "S" }],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  replicas: [{ regionName: "ap-southeast-1" }],
  tags: { "auto:data-class": "general", team: "ota" },
});
