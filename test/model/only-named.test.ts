import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { tell } from "../../src/language";
import { buildDataMap } from "../../src/model/build-data-map";
import type { DataMap, End } from "../../src/model/data-map";
import { defaultLabels } from "../../src/model/labels";
import { noRegisters } from "../../src/registers/registers";
import { change, config, provider, readPlan } from "../support/plan";

// Stores that a deployment names and does not have: what is copied into them leaves by what is copied out of them.

const important = { "auto:data-class": "important" };
const account = "111122223333";
const abroad = "arn:aws:logs:eu-central-1:111122223333:destination:all";

function mapOf(resources: Readonly<Record<string, object>>): DataMap {
  const addresses = Object.keys(resources);
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: { resources: addresses.map((address) => config(address)) },
    },
    resource_changes: addresses.map((address) => change(address, { after: resources[address] })),
  });
  return buildDataMap(plan, { catalog, labels: defaultLabels, registers: noRegisters, today: "2026-11-22" });
}

function classesOf(resources: Readonly<Record<string, object>>): readonly string[] {
  const called = ({ resource, says }: End) => resource?.address ?? tell(says, "en");
  return mapOf(resources).copies.map(
    ({ from, to }) => `${called(from)} > ${called(to)}: ${from.store?.label.classes ?? "?"}`,
  );
}

const subscribed = (name: string) => ({
  "aws_cloudwatch_log_subscription_filter.s": { name: "s", log_group_name: name, destination_arn: abroad },
});
const fromBucket = (bucket: string) => ({
  "aws_s3_bucket_replication_configuration.r": {
    bucket,
    rule: [{ status: "Enabled", destination: [{ bucket: "arn:aws:s3:::abroad" }] }],
  },
});

describe("log groups that AWS makes", () => {
  const logging = { "aws_lambda_function.f": { function_name: "ingest", tags: important } };
  const database = {
    "aws_db_instance.d": { identifier: "trips", enabled_cloudwatch_logs_exports: ["audit"], tags: important },
  };

  test.each([
    ["a function", logging, "/aws/lambda/ingest"],
    ["a database, of which AWS makes several", database, "/aws/rds/instance/trips/audit"],
  ])("have what %s logs, where something is copied out of them", (_, resources, group) => {
    const [address] = Object.keys(resources);
    expect(classesOf({ ...resources, ...subscribed(group) })).toEqual(
      expect.arrayContaining([`${address} > ${group}: important`, `${group} > ${abroad}: important`]),
    );
    expect(classesOf(resources)).toEqual([]);
  });

  test("do not have what others log, or what is logged in another region", () => {
    expect(classesOf({ ...logging, ...subscribed("/aws/lambda/other") })).toEqual([`/aws/lambda/other > ${abroad}: `]);
    const elsewhere = { ...subscribed("/aws/lambda/ingest") };
    const filter = elsewhere["aws_cloudwatch_log_subscription_filter.s"];
    expect(
      classesOf({
        ...logging,
        "aws_cloudwatch_log_subscription_filter.s": { ...filter, region: "cn-northwest-1" },
      }),
    ).toEqual([`/aws/lambda/ingest > ${abroad}: `]);
  });
});

describe("what others make", () => {
  const into = (bucket_arn: string) => ({
    "aws_kinesis_firehose_delivery_stream.f": {
      ...{ name: "f", destination: "extended_s3", tags: important },
      extended_s3_configuration: [{ bucket_arn, role_arn: `arn:aws-cn:iam::${account}:role/r` }],
    },
  });

  test("is one store, by its ARN, with a folder or without, and by its name", () => {
    for (const arn of ["arn:aws-cn:s3:::lake", "arn:aws-cn:s3:::lake/raw"])
      expect(classesOf({ ...into(arn), ...fromBucket("lake") })).toContain("lake > arn:aws:s3:::abroad: important");
  });

  test("is another one by another name", () => {
    expect(classesOf({ ...into("arn:aws-cn:s3:::lake"), ...fromBucket("pond") })).toContain(
      "pond > arn:aws:s3:::abroad: ",
    );
  });

  test("lets in whom a policy on it lets in", () => {
    const policy = JSON.stringify({
      Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::lake/*" }],
    });
    const opened = { "aws_s3_bucket_policy.p": { bucket: "lake", policy } };
    const read = (bucket: string) =>
      mapOf({ ...into(`arn:aws-cn:s3:::${bucket}`), ...opened }).grants.map(
        ({ store, grantee }) => `${tell(grantee.says, "en")}: ${store.label.classes}`,
      );
    expect(read("lake")).toEqual(["everybody: important"]);
    expect(read("pond")).toEqual([]);
  });

  test("of another account is another one", () => {
    const bus = (owner: string) => `arn:aws-cn:events:cn-north-1:${owner}:event-bus/hub`;
    const rule = { event_pattern: '{"source":["tbox"]}' };
    const forwarded = (owner: string) => ({
      "aws_cloudwatch_event_bus.b": { name: "tbox", tags: important },
      "aws_cloudwatch_event_rule.in": { ...rule, name: "in", event_bus_name: "tbox" },
      "aws_cloudwatch_event_target.in": { rule: "in", event_bus_name: "tbox", arn: bus(owner) },
      "aws_cloudwatch_event_rule.out": { ...rule, name: "out", event_bus_name: bus(account) },
    });
    const out = (classes: string) => `${bus(account)} > aws_cloudwatch_event_rule.out: ${classes}`;
    expect(classesOf(forwarded(account))).toContain(out("important"));
    expect(classesOf(forwarded("444455556666"))).toContain(out(""));
  });
});
