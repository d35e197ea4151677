import { expect, test } from "vitest";
import { merge } from "../../src/model/merge";
import { judged } from "../support/judged";
import { change, config, provider, readPlan } from "../support/plan";

const home = { id: "111122223333", partition: "aws-cn", operatedFrom: "CN" };
const munich = { id: "444455556666", partition: "aws-cn", operatedFrom: "DE" };
const policy = (statement: object) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
const role = (name: string, account: string) =>
  change("aws_iam_role.reader", {
    after: {
      name,
      arn: `arn:aws-cn:iam::${home.id}:role/${name}`,
      assume_role_policy: policy({ Action: "sts:AssumeRole", Principal: { AWS: account } }),
    },
  });
const plan = (...changes: ReturnType<typeof change>[]) =>
  readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: { resources: changes.map(({ address }) => config(address, {})) },
    },
    resource_changes: changes,
  });

test("a role of one plan is meant by the policy of another, also where both have a role of that address", () => {
  const bucket = change("aws_s3_bucket.raw", { after: { bucket: "raw", tags: { "auto:data-class": "important" } } });
  const lets = (name: string) =>
    change("aws_s3_bucket_policy.raw", {
      after: {
        bucket: "raw",
        policy: policy({
          ...{ Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::raw/*" },
          Principal: { AWS: `arn:aws-cn:iam::${home.id}:role/${name}` },
        }),
      },
    });
  const findings = (name: string) => {
    const both = merge([plan(role("abroad", munich.id)), plan(role("athome", home.id), bucket, lets(name))], undefined);
    return judged(both, { accounts: [home, munich] } as never).findings.map(
      ({ outcome, resource }) => `${outcome} ${resource?.address}`,
    );
  };
  expect(findings("abroad")).toEqual(["broken aws_s3_bucket_policy.raw"]);
  expect(findings("athome")).toEqual([]);
});

test("what is called the same in another stack is not meant where the stack has one of its own", () => {
  const replicating = (region: string, to: string, ...classes: string[]) => {
    const tags = { "auto:data-class": classes.join("+") };
    const rule = { status: "Enabled", destination: [{ bucket: "arn:aws-cn:s3:::copies" }] };
    const changes = [
      change("aws_s3_bucket.tracks", { after: { bucket: "tracks", region, tags } }),
      change("aws_s3_bucket.copies", { after: { bucket: "copies", region: to, tags } }),
      change("aws_s3_bucket_replication_configuration.r", { after: { bucket: "tracks", rule: [rule] } }),
    ];
    return plan(...changes);
  };
  const stacks = [
    replicating("cn-north-1", "cn-northwest-1", "important"),
    replicating("eu-central-1", "eu-west-1", "none"),
  ];
  for (const both of [stacks, stacks.toReversed()])
    expect(
      judged(merge(both, undefined), {} as never).findings.map(({ outcome, policy }) => [outcome, policy]),
    ).toEqual([]);
});

test("what a stack only looks up is what another makes", () => {
  const made = plan(
    change("aws_s3_bucket.tracks", { after: { bucket: "tracks", tags: { "auto:data-class": "important" } } }),
  );
  const looking = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: {
        resources: [config("data.aws_s3_bucket.tracks", {}), config("aws_s3_bucket_replication_configuration.r", {})],
      },
    },
    prior_state: {
      values: {
        root_module: {
          resources: [
            {
              ...{ address: "data.aws_s3_bucket.tracks", mode: "data", type: "aws_s3_bucket", name: "tracks" },
              ...{ provider_name: "registry.terraform.io/hashicorp/aws", values: { bucket: "tracks" } },
            },
          ],
        },
      },
    },
    resource_changes: [
      change("aws_s3_bucket_replication_configuration.r", {
        after: {
          ...{ bucket: "tracks" },
          rule: [{ status: "Enabled", destination: [{ bucket: "arn:aws:s3:::copies" }] }],
        },
      }),
    ],
  } as never);
  expect(looking.resources.map(({ mode }) => mode)).toContain("data");
  for (const both of [
    [made, looking],
    [looking, made],
  ])
    expect(judged(merge(both, undefined), {} as never).findings.map(({ policy }) => policy)).toContain(
      "copies-stay-onshore",
    );
});
