import { describe, expect, test } from "vitest";
import { told } from "../../src/language";
import type { Deployment } from "../../src/model/deployment";
import { isUnknown, type Unknown, type Value } from "../../src/model/value";
import { change, config, constant, type PlanParts, provider, readPlan, refers, resourceOf } from "../support/plan";
import { story } from "../support/stories";

const addresses = ({ resources }: Deployment) => resources.map(({ address }) => address);
const from = (value: Value | undefined) => {
  expect(isUnknown(value)).toBe(true);
  const { because, from: addresses, fromIsComplete } = value as Unknown;
  return { because, addresses, complete: fromIsComplete };
};

describe("what stands after the plan", () => {
  const bucket = "aws_s3_bucket.tracks";
  const after = (...actions: string[]) =>
    addresses(
      readPlan({
        resource_changes: [change(bucket, { actions, before: { bucket: "old" }, after: { bucket: "new" } })],
      }),
    );

  test.each([[["create"]], [["update"]], [["no-op"]], [["delete", "create"]], [["create", "delete"]], [["read"]]])(
    "%j stays",
    (actions) => {
      expect(after(...actions)).toEqual([bucket]);
    },
  );

  test("what is destroyed is gone", () => {
    expect(
      addresses(readPlan({ resource_changes: [change(bucket, { actions: ["delete"], before: { bucket: "old" } })] })),
    ).toEqual([]);
  });

  test("what Terraform only forgets stays as it was", () => {
    const plan = readPlan({
      resource_changes: [change(bucket, { actions: ["forget"], before: { bucket: "old" }, after: null })],
    });
    expect(resourceOf(plan, bucket).values).toEqual({ bucket: "old" });
  });

  test("an old object that is kept aside during a replacement is gone, the new one stays", () => {
    const changes = [
      change(bucket, { actions: ["delete", "create"], after: { bucket: "new" } }),
      change(bucket, { actions: ["delete"], deposed: "abc" }),
    ];
    expect(addresses(readPlan({ resource_changes: changes }))).toEqual([bucket]);
  });

  test("what a plan with -target leaves out stands as it is today", () => {
    const resources = [
      {
        address: "aws_sqs_queue.old",
        mode: "managed",
        type: "aws_sqs_queue",
        name: "old",
        provider_name: "registry.terraform.io/hashicorp/aws",
        values: { name: "old" },
      },
    ];
    const plan = readPlan({
      complete: false,
      resource_changes: [change(bucket)],
      prior_state: { values: { root_module: { child_modules: [{ resources }] } } },
    });
    expect(addresses(plan)).toEqual([bucket, "aws_sqs_queue.old"]);
    expect(told(plan.notices, "en")).toEqual([expect.stringContaining("not complete")]);
  });

  test("deferred changes count", () => {
    const plan = readPlan({
      resource_changes: [],
      deferred_changes: [{ reason: "provider_config_unknown", resource_change: change(bucket) }],
    });
    expect(addresses(plan)).toEqual([bucket]);
  });
});

describe("where a value known only after apply comes from", () => {
  const buckets = ["aws_s3_bucket.dst", 'aws_s3_bucket.zone["raw"]', 'aws_s3_bucket.zone["curated"]'];
  const policy = "aws_s3_bucket_policy.open";
  const bucketOf = (
    expression: unknown,
    more: { changes?: unknown[]; parts?: PlanParts; address?: string; extra?: Record<string, unknown> } = {},
  ) => {
    const { changes = [], address = policy, extra = {} } = more;
    const plan = readPlan({
      resource_changes: [
        ...buckets.map((one) => change(one)),
        ...changes,
        change(address, { unknown: { bucket: true, id: true } }),
      ],
      configuration: {
        root_module: {
          resources: [
            config("aws_s3_bucket.dst"),
            config("aws_s3_bucket.zone"),
            config(policy, { bucket: expression }, extra),
          ],
        },
      },
      ...more.parts,
    });
    return from(resourceOf(plan, address).values["bucket"]);
  };

  test("a resource", () => {
    expect(bucketOf(refers("aws_s3_bucket.dst.id", "aws_s3_bucket.dst"))).toEqual({
      because: "set-after-apply",
      addresses: ["aws_s3_bucket.dst"],
      complete: true,
    });
  });

  test("an instance that is named", () => {
    expect(
      bucketOf(refers('aws_s3_bucket.zone["raw"].id', 'aws_s3_bucket.zone["raw"]', "aws_s3_bucket.zone")).addresses,
    ).toEqual(['aws_s3_bucket.zone["raw"]']);
  });

  test("the instance of the own key", () => {
    const address = `${policy}["curated"]`;
    expect(bucketOf(refers("aws_s3_bucket.zone", "each.key"), { address }).addresses).toEqual([
      'aws_s3_bucket.zone["curated"]',
    ]);
  });

  test("one of all instances, when the key comes from elsewhere too", () => {
    const address = `${policy}["curated"]`;
    expect(bucketOf(refers("aws_s3_bucket.zone", "var.map", "each.key"), { address }).addresses).toEqual([
      'aws_s3_bucket.zone["raw"]',
      'aws_s3_bucket.zone["curated"]',
    ]);
  });

  test("the instance that for_each chains to", () => {
    const address = `${policy}["raw"]`;
    const extra = { for_each_expression: refers("aws_s3_bucket.zone") };
    expect(bucketOf(refers("each.value.id", "each.value"), { address, extra }).addresses).toEqual([
      'aws_s3_bucket.zone["raw"]',
    ]);
  });

  test("one of two, in a condition", () => {
    expect(
      bucketOf(
        refers(
          "aws_s3_bucket.dst.id",
          "aws_s3_bucket.dst",
          'aws_s3_bucket.zone["raw"].id',
          'aws_s3_bucket.zone["raw"]',
          "aws_s3_bucket.zone",
        ),
      ).addresses,
    ).toEqual(["aws_s3_bucket.dst", 'aws_s3_bucket.zone["raw"]']);
  });

  test("a local, which the plan does not show", () => {
    expect(bucketOf(refers("local.target"))).toEqual({ because: "set-after-apply", addresses: [], complete: false });
  });

  test("what nobody configured is filled in by the provider", () => {
    const plan = readPlan({
      resource_changes: [change("aws_s3_bucket.dst", { unknown: { policy: true, arn: true } })],
      configuration: { root_module: { resources: [config("aws_s3_bucket.dst", { bucket: constant("dst") })] } },
    });
    expect(from(resourceOf(plan, "aws_s3_bucket.dst").values["policy"]).because).toBe("filled-in-by-provider");
  });

  test("a block whose expressions the plan hides, as those of dynamic blocks, may come from anywhere", () => {
    const plan = readPlan({
      resource_changes: [
        change("aws_backup_plan.daily", {
          after: { rule: [{ copy_action: [{}] }] },
          unknown: { rule: [{ copy_action: [{ destination_vault_arn: true }] }] },
        }),
      ],
      configuration: {
        root_module: { resources: [config("aws_backup_plan.daily", { rule: [{ rule_name: constant("daily") }] })] },
      },
    });
    const rule = (
      resourceOf(plan, "aws_backup_plan.daily").values["rule"] as readonly {
        copy_action: readonly { destination_vault_arn: Value }[];
      }[]
    )[0];
    expect(from(rule?.copy_action[0]?.destination_vault_arn)).toEqual({
      because: "set-after-apply",
      addresses: [],
      complete: false,
    });
  });
});

describe("through modules", () => {
  const lake = {
    resources: [config("aws_s3_bucket.zone")],
    outputs: { arns: { expression: refers("aws_s3_bucket.zone") } },
  };
  const ingest = {
    resources: [config("aws_kinesis_firehose_delivery_stream.raw", { sink: refers("var.sink") })],
    variables: { sink: {} },
  };
  const firehose = "module.ingest.aws_kinesis_firehose_delivery_stream.raw";
  const sinkOf = (expression: unknown, more: Record<string, unknown> = {}, address = firehose) => {
    const plan = readPlan({
      resource_changes: [
        change('module.lake.aws_s3_bucket.zone["raw"]'),
        change('module.lake.aws_s3_bucket.zone["site"]'),
        change('module.region["eu"].aws_s3_bucket.zone'),
        change('module.region["cn"].aws_s3_bucket.zone'),
        change(address, { unknown: { sink: true } }),
      ],
      configuration: {
        root_module: {
          module_calls: {
            lake: { module: lake },
            region: { module: lake },
            ingest: { module: ingest, expressions: { sink: expression }, ...more },
          },
        },
      },
    });
    return from(resourceOf(plan, address).values["sink"]).addresses;
  };

  test("a variable leads to the output of another module, and its key to the instance", () => {
    expect(sinkOf(refers('module.lake.arns["raw"]', "module.lake.arns", "module.lake"))).toEqual([
      'module.lake.aws_s3_bucket.zone["raw"]',
    ]);
  });

  test("an output without a key may be any instance", () => {
    expect(sinkOf(refers("module.lake.arns", "module.lake"))).toEqual([
      'module.lake.aws_s3_bucket.zone["raw"]',
      'module.lake.aws_s3_bucket.zone["site"]',
    ]);
  });

  test("an instance of a module", () => {
    expect(sinkOf(refers('module.region["eu"].arns', 'module.region["eu"]', "module.region"))).toEqual([
      'module.region["eu"].aws_s3_bucket.zone',
    ]);
  });

  test("the module instance of the own key", () => {
    const address = 'module.ingest["cn"].aws_kinesis_firehose_delivery_stream.raw';
    expect(sinkOf(refers("module.region", "each.key"), {}, address)).toEqual([]);
    expect(sinkOf(refers('module.region["cn"].arns', 'module.region["cn"]'), {}, address)).toEqual([
      'module.region["cn"].aws_s3_bucket.zone',
    ]);
  });

  test("the component of a resource is its module", () => {
    const plan = readPlan({ resource_changes: [change('module.lake["x"].module.inner.aws_s3_bucket.zone["a.b"]')] });
    expect(plan.resources[0]?.component).toBe('module.lake["x"].module.inner');
  });

  test("a circle of references ends", () => {
    const module = {
      outputs: { a: { expression: refers("var.b") } },
      variables: { b: {} },
      resources: [config("aws_sqs_queue.q", { name: refers("var.b") })],
    };
    const plan = readPlan({
      resource_changes: [change("module.m.aws_sqs_queue.q", { unknown: { name: true } })],
      configuration: {
        root_module: { module_calls: { m: { module, expressions: { b: refers("module.m.a", "module.m") } } } },
      },
    });
    expect(from(resourceOf(plan, "module.m.aws_sqs_queue.q").values["name"]).addresses).toEqual([]);
  });
});

describe("the region of a resource", () => {
  const regionOf = (
    providers: Record<string, unknown>,
    { key = "aws", values = {}, parts = {} }: { key?: string; values?: unknown; parts?: Record<string, unknown> } = {},
  ) => {
    const plan = readPlan({
      resource_changes: [change("aws_sqs_queue.q", { after: values })],
      configuration: {
        provider_config: providers,
        root_module: {
          resources: [config("aws_sqs_queue.q", {}, { provider_config_key: key })],
          ...(parts["root"] as object | undefined),
        },
      },
      ...parts,
    });
    const { region } = resourceOf(plan, "aws_sqs_queue.q");
    return isUnknown(region) ? region.because : region;
  };

  test("is that of its provider", () => {
    expect(
      regionOf(
        { aws: provider(constant("cn-north-1")), "aws.eu": provider(constant("eu-central-1"), { alias: "eu" }) },
        { key: "aws.eu" },
      ),
    ).toBe("eu-central-1");
  });

  test("is its own, with AWS provider 6", () => {
    expect(regionOf({ aws: provider(constant("cn-north-1")) }, { values: { region: "eu-west-1" } })).toBe("eu-west-1");
  });

  test("is that of the ARN that it already has", () => {
    expect(
      regionOf({ aws: provider(undefined) }, { values: { arn: "arn:aws-cn:sqs:cn-northwest-1:111122223333:q" } }),
    ).toBe("cn-northwest-1");
  });

  test("follows a variable to its value, or to its default", () => {
    const providers = { aws: provider(refers("var.region")) };
    expect(regionOf(providers, { parts: { variables: { region: { value: "eu-north-1" } } } })).toBe("eu-north-1");
    expect(regionOf(providers, { parts: { root: { variables: { region: { default: "eu-south-1" } } } } })).toBe(
      "eu-south-1",
    );
  });

  test("follows a part of a variable", () => {
    const providers = { aws: provider(refers("var.site.region", "var.site")) };
    expect(regionOf(providers, { parts: { variables: { site: { value: { region: "eu-west-2" } } } } })).toBe(
      "eu-west-2",
    );
  });

  test("follows data that is already read", () => {
    const state = {
      values: {
        root_module: {
          resources: [
            {
              address: "data.aws_region.here",
              mode: "data",
              type: "aws_region",
              name: "here",
              provider_name: "a/aws",
              values: { name: "eu-west-3" },
            },
          ],
        },
      },
    };
    expect(
      regionOf(
        { aws: provider(refers("data.aws_region.here.name", "data.aws_region.here")) },
        { parts: { prior_state: state } },
      ),
    ).toBe("eu-west-3");
  });

  test("follows the variable of a module that configures its provider", () => {
    const plan = readPlan({
      resource_changes: [change("module.m.aws_sqs_queue.q")],
      configuration: {
        provider_config: { "module.m:aws": provider(refers("var.region"), { module_address: "module.m" }) },
        root_module: {
          module_calls: {
            m: {
              expressions: { region: constant("eu-central-2") },
              module: { resources: [config("aws_sqs_queue.q", {}, { provider_config_key: "module.m:aws" })] },
            },
          },
        },
      },
    });
    expect(plan.resources[0]?.region).toBe("eu-central-2");
  });

  test.each([
    [
      "known only after apply",
      refers("data.aws_ssm_parameter.site.value", "data.aws_ssm_parameter.site"),
      "set-after-apply",
    ],
    ["a local", refers("local.region"), "local-value"],
    ["made of two references", refers("var.prefix", "var.suffix"), "set-after-apply"],
    ["not stated", undefined, "region-not-stated"],
  ])("is unknown when it is %s", (_, expression, because) => {
    expect(regionOf({ aws: provider(expression) }, { parts: { variables: { prefix: { value: "cn" } } } })).toBe(
      because,
    );
  });

  test("is not taken from a variable that is only a part of it: the plan drops the literal around it", () => {
    expect(
      regionOf({ aws: provider(refers("var.prefix")) }, { parts: { variables: { prefix: { value: "cn" } } } }),
    ).toBe("region-not-listed");
  });
});

describe("real plans", () => {
  test("a document that a data source will compose is read with its statements", () => {
    const { deployment } = story("62-policy-documents-half-known");
    const policy = resourceOf(deployment, "aws_s3_bucket_policy.munich").values["policy"];
    expect(from(policy)).toEqual({
      because: "set-after-apply",
      addresses: ["data.aws_iam_policy_document.munich"],
      complete: true,
    });
    expect(resourceOf(deployment, "data.aws_iam_policy_document.munich").mode).toBe("data");
  });

  test("aliased providers that are passed into modules keep their region", () => {
    const { deployment } = story("80-production-stack");
    expect(resourceOf(deployment, 'module.lake.aws_s3_bucket.standby["raw"]').region).toBe("cn-northwest-1");
    expect(resourceOf(deployment, 'module.lake.aws_s3_bucket.zone["raw"]').region).toBe("cn-north-1");
  });

  test("every resource of a plan is there once", () => {
    const { deployment } = story("17-update-replace-move");
    expect(new Set(addresses(deployment)).size).toBe(deployment.resources.length);
    expect(addresses(deployment)).not.toContain("aws_kinesis_stream.old_name");
  });
});
