import { describe, expect, test } from "vitest";
import { judged } from "../support/judged";
import { change, config, provider, readPlan, refers } from "../support/plan";

// A link between resources of which one end is not known never clears, and proves nothing.

const important = { "auto:data-class": "important" };
const munich = { id: "444455556666", partition: "aws-cn", operatedFrom: "DE" };
const home = { id: "111122223333", partition: "aws-cn", operatedFrom: "CN" };
const document = (statement: object) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
const trust = (principal: string) => document({ Principal: { AWS: principal }, Action: "sts:AssumeRole" });

function grants(...changes: ReturnType<typeof change>[]): string[] {
  // What is unknown is made from a local, of which a plan records nothing.
  const resources = changes.map(({ address, change: { after_unknown } }) => {
    const names = Object.keys((after_unknown ?? {}) as object);
    return config(address, Object.fromEntries(names.map((name) => [name, refers("local.something")])));
  });
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: { resources },
    },
    resource_changes: changes,
  });
  return judged(plan, { accounts: [munich, home] } as never)
    .findings.filter(({ kind }) => kind === "grant")
    .map(({ outcome, resource }) => `${outcome} ${resource?.address}`);
}

describe("a rule of a security group", () => {
  const database = change("aws_db_instance.trips", {
    after: {
      ...{ identifier: "trips", engine: "postgres", port: 5432, publicly_accessible: true, tags: important },
      vpc_security_group_ids: ["sg-1"],
    },
  });
  const group = change("aws_security_group.db", { after: { id: "sg-1", name: "db", ingress: [] } });
  const rule = (after: object, unknown: object) =>
    change("aws_vpc_security_group_ingress_rule.world", {
      after: { cidr_ipv4: "0.0.0.0/0", ip_protocol: "tcp", from_port: 5432, to_port: 5432, ...after },
      unknown,
    });

  test("of the group opens the database", () => {
    expect(grants(database, group, rule({ security_group_id: "sg-1" }, {}))).toEqual(["broken aws_db_instance.trips"]);
  });

  test("of a group that is not known may open it", () => {
    expect(grants(database, group, rule({}, { security_group_id: true }))).toEqual([
      "undetermined aws_db_instance.trips",
    ]);
  });

  test("on ports that are not known may open it", () => {
    const on = { security_group_id: "sg-1", from_port: undefined, to_port: undefined };
    expect(grants(database, group, rule(on, { from_port: true, to_port: true }))).toEqual([
      "undetermined aws_db_instance.trips",
    ]);
  });

  test("for a protocol that is not known may open it", () => {
    const on = { security_group_id: "sg-1", ip_protocol: undefined };
    expect(grants(database, group, rule(on, { ip_protocol: true }))).toEqual(["undetermined aws_db_instance.trips"]);
  });
});

describe("a policy that may be held by a role from outside", () => {
  const bucket = change("aws_s3_bucket.tracks", { after: { bucket: "tracks", tags: important } });
  const door = change("aws_iam_role.door", { after: { name: "door", assume_role_policy: trust(munich.id) } });
  const held = (name: string, statement: object) =>
    change(`aws_iam_role_policy.${name}`, { after: { name, policy: document(statement) }, unknown: { role: true } });

  test("may let it go on to another role", () => {
    const reader = change("aws_iam_role.reader", {
      after: { name: "reader", assume_role_policy: trust(home.id) },
    });
    const reads = change("aws_iam_role_policy.reads", {
      after: {
        ...{ name: "reads", role: "reader" },
        policy: document({ Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::tracks/*" }),
      },
    });
    const found = grants(bucket, door, reader, reads, held("assumes", { Action: "sts:AssumeRole", Resource: "*" }));
    expect(found).toContain("undetermined aws_iam_role.reader");
  });

  test("may let it widen its own rights", () => {
    const found = grants(bucket, door, held("widens", { Action: "iam:PutRolePolicy", Resource: "*" }));
    expect(found).toEqual(["undetermined aws_iam_role.door"]);
  });
});

describe("a policy of a role", () => {
  const tracks = change("aws_s3_bucket.tracks", { after: { bucket: "tracks", tags: important } });
  const role = change("aws_iam_role.partner", {
    after: { name: "partner", assume_role_policy: trust("arn:aws-cn:iam::444455556666:root") },
  });
  const reading = (resource: string) =>
    change("aws_iam_role_policy.read", {
      after: { name: "read", role: "partner", policy: document({ Action: "s3:GetObject", Resource: resource }) },
    });

  test("that names the bucket opens it", () => {
    expect(grants(tracks, role, reading("arn:aws-cn:s3:::tracks/*"))).toEqual(["broken aws_iam_role.partner"]);
  });

  test("that names it in another partition is a misunderstanding", () => {
    expect(grants(tracks, role, reading("arn:aws:s3:::tracks/*"))).toEqual(["undetermined aws_iam_role.partner"]);
  });

  test("that names another bucket in another partition says nothing of it", () => {
    expect(grants(tracks, role, reading("arn:aws:s3:::maps/*"))).toEqual([]);
  });
});

describe("roles of one deployment", () => {
  const tracks = change("aws_s3_bucket.tracks", { after: { bucket: "tracks", tags: important } });
  const reading = document({ Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::tracks/*" });
  const partner = (after: object) =>
    change("aws_iam_role.partner", {
      after: { name: "partner", assume_role_policy: trust("arn:aws-cn:iam::444455556666:root"), ...after },
    });
  const policyOf = (name: string, policy: string) =>
    change(`aws_iam_role_policy.${name}`, { after: { name, role: name, policy } });

  test("an empty boundary is none", () => {
    const role = partner({ permissions_boundary: "" });
    expect(grants(tracks, role, policyOf("partner", reading))).toEqual(["broken aws_iam_role.partner"]);
  });

  test("a power user may not widen itself", () => {
    const power = change("aws_iam_role_policy_attachment.power", {
      after: { role: "partner", policy_arn: "arn:aws-cn:iam::aws:policy/PowerUserAccess" },
    });
    const deny = JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Deny", Action: "s3:*", Resource: ["arn:aws-cn:s3:::tracks", "arn:aws-cn:s3:::tracks/*"] }],
    });
    expect(grants(tracks, partner({}), power)).toEqual(["broken aws_iam_role.partner"]);
    expect(grants(tracks, partner({}), power, policyOf("partner", deny))).toEqual([]);
  });

  test("variables are those of the document in which they stand", () => {
    const old = JSON.stringify({
      Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::tracks/*" }],
    });
    const deny = JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          ...{ Effect: "Deny", Action: "s3:*", Resource: "*" },
          // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM
          Condition: { StringNotEquals: { "aws:PrincipalAccount": "${aws:PrincipalAccount}" } },
        },
      ],
    });
    const more = change("aws_iam_role_policy.more", { after: { name: "more", role: "partner", policy: deny } });
    expect(grants(tracks, partner({}), policyOf("partner", old), more)).not.toEqual([]);
  });
});

describe("a key", () => {
  const user = change("aws_iam_user.copier", { after: { name: "copier" } });
  const policy = change("aws_iam_user_policy.read", {
    after: { name: "read", user: "copier", policy: document({ Action: "s3:GetObject", Resource: "*" }) },
  });
  const key = change("aws_iam_access_key.copier", { after: { user: "copier" }, unknown: { secret: true } });
  const parameter = change("aws_ssm_parameter.key", {
    after: { name: "key", type: "SecureString", tags: { "auto:data-class": "none" } },
    unknown: { value: true },
  });
  const tracks = change("aws_s3_bucket.tracks", { after: { bucket: "tracks", tags: important } });

  test("that is handed to somewhere in a region that is not known may be anybody's", () => {
    const changes = [user, policy, key, parameter, tracks];
    const plan = readPlan({
      configuration: {
        provider_config: { aws: provider(refers("local.region")) },
        root_module: {
          resources: changes.map(({ address }) =>
            config(
              address,
              address === parameter.address ? { value: refers(`${key.address}.secret`, key.address) } : {},
            ),
          ),
        },
      },
      resource_changes: changes,
    });
    const told = judged(plan, {} as never).findings.filter(({ kind }) => kind === "grant");
    expect(told.map(({ outcome, resource }) => `${outcome} ${resource?.address}`)).toEqual([
      "undetermined aws_iam_user.copier",
    ]);
  });
});

describe("a permission set of Identity Center", () => {
  const arn = "arn:aws-cn:sso:::permissionSet/ssoins-1/ps-1";
  const set = change("aws_ssoadmin_permission_set.admin", { after: { name: "admin", arn } });
  const attached = change("aws_ssoadmin_managed_policy_attachment.admin", {
    after: { permission_set_arn: arn, managed_policy_arn: "arn:aws-cn:iam::aws:policy/AdministratorAccess" },
  });
  const assigned = (target_id: string) =>
    change("aws_ssoadmin_account_assignment.staff", { after: { permission_set_arn: arn, target_id } });
  const tracks = change("aws_s3_bucket.tracks", {
    after: { bucket: "tracks", arn: "arn:aws-cn:s3:::tracks", tags: important },
  });
  const queue = change("aws_sqs_queue.trips", {
    after: { name: "trips", arn: "arn:aws-cn:sqs:cn-north-1:111122223333:trips", tags: important },
  });

  test("lets into the account only that it is assigned for", () => {
    expect(grants(set, attached, queue, assigned("111122223333"))).not.toEqual([]);
    expect(grants(set, attached, queue, assigned("999988887777"))).toEqual([]);
    // The account of this bucket is not told.
    expect(grants(set, attached, tracks, assigned("999988887777"))).not.toEqual([]);
  });
});

describe("a password that is made up", () => {
  const password = change("random_password.db", { after: { length: 32 }, unknown: { result: true } });
  const made = refers("random_password.db.result", "random_password.db");
  const abroad = (readers: string, after: object, unknown: object) => ({
    ...{ address: "aws_ssm_parameter.copy", mode: "managed", type: "aws_ssm_parameter", name: "copy" },
    ...{ provider_config_key: readers, expressions: { value: made } },
    change: change("aws_ssm_parameter.copy", {
      after: { name: "copy", type: "SecureString", tags: { "auto:data-class": "none" }, ...after },
      unknown,
    }),
  });
  const cache = { replication_group_id: "trips", user_group_ids: ["people"], tags: important };
  const opened = [
    ["aws_db_instance.trips", { identifier: "trips", tags: important }, { password: true }, { password: made }],
    ["aws_elasticache_replication_group.trips", cache, {}, {}],
    ["aws_elasticache_user_group.people", { user_group_id: "people", user_ids: ["default", "anna"] }, {}, {}],
    ["aws_elasticache_user.anna", { user_id: "anna" }, { passwords: true }, { passwords: made }],
    ["aws_memorydb_cluster.trips", { name: "trips", acl_name: "people", tags: important }, {}, {}],
    ["aws_memorydb_acl.people", { name: "people", user_names: ["anna"] }, {}, {}],
    [
      "aws_memorydb_user.anna",
      { user_name: "anna", authentication_mode: [{ type: "password" }] },
      { authentication_mode: [{ passwords: true }] },
      { authentication_mode: [{ passwords: made }] },
    ],
  ] as const;

  test.each([
    ["abroad", "aws.eu", true],
    ["at home", "aws", false],
  ])("opens what it is for to whoever is given it %s", (_, key, isTold) => {
    const copy = abroad(key, {}, { value: true });
    const changes = opened.map(([address, after, unknown]) => change(address, { after, unknown }));
    const plan = readPlan({
      configuration: {
        provider_config: {
          aws: provider({ constant_value: "cn-north-1" }),
          "aws.eu": { ...provider({ constant_value: "eu-central-1" }), alias: "eu" },
        },
        root_module: {
          resources: [
            { ...config("random_password.db"), provider_config_key: "random" },
            ...opened.map(([address, , , expressions]) => config(address, expressions)),
            { ...config(copy.address, copy.expressions), provider_config_key: key },
          ],
        },
      },
      resource_changes: [password, ...changes, copy.change],
    });
    const told = judged(plan, {} as never).findings.filter(({ kind }) => kind === "grant");
    expect(told.map(({ resource }) => resource?.address).sort()).toEqual(
      isTold ? ["aws_db_instance.trips", "aws_elasticache_user.anna", "aws_memorydb_user.anna"] : [],
    );
  });
});

describe("the policy of a VPC endpoint", () => {
  const tracks = change("aws_s3_bucket.tracks", { after: { bucket: "tracks", tags: important } });
  const opening = change("aws_s3_bucket_policy.tracks", {
    after: {
      bucket: "tracks",
      policy: document({
        ...{ Principal: "*", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::tracks/*" },
        Condition: { StringEquals: { "aws:SourceVpce": "vpce-1" } },
      }),
    },
  });
  const writing = document({ Principal: "*", Action: "s3:PutObject", Resource: "*" });
  const everything = document({ Principal: "*", Action: "*", Resource: "*" });
  const endpoint = change("aws_vpc_endpoint.s3", { after: { id: "vpce-1", policy: writing } });

  test("that lets nobody read takes away", () => {
    expect(grants(tracks, opening, endpoint)).toEqual([]);
  });

  test("may be another, where one is of an endpoint that is not known", () => {
    const other = change("aws_vpc_endpoint_policy.other", {
      after: { policy: everything },
      unknown: { vpc_endpoint_id: true },
    });
    expect(grants(tracks, opening, endpoint, other)).toEqual(["undetermined aws_s3_bucket_policy.tracks"]);
  });
});

test("a way that is known is shown before one that only may be", () => {
  const logs = (destination: object) => [
    { destination_type: "kinesis-firehose", log_type: "slow-log", ...destination },
  ];
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: {
        resources: [
          config("aws_elasticache_cluster.a", { log_delivery_configuration: [{ destination: refers("local.some") }] }),
          config("aws_elasticache_cluster.b"),
          config("aws_kinesis_firehose_delivery_stream.slow"),
        ],
      },
    },
    resource_changes: [
      change("aws_elasticache_cluster.a", {
        after: { cluster_id: "a", tags: important, log_delivery_configuration: logs({}) },
        unknown: { log_delivery_configuration: [{ destination: true }] },
      }),
      change("aws_elasticache_cluster.b", {
        after: { cluster_id: "b", tags: important, log_delivery_configuration: logs({ destination: "slow" }) },
      }),
      change("aws_kinesis_firehose_delivery_stream.slow", {
        after: {
          ...{ name: "slow", destination: "extended_s3" },
          extended_s3_configuration: [{ bucket_arn: "arn:aws:s3:::logs-sg" }],
        },
      }),
    ],
  });
  const [finding] = judged(plan, {} as never).findings.filter(({ kind }) => kind === "copy");
  expect(finding?.path?.[0]).toMatchObject({ says: "aws_elasticache_cluster.b" });
});

test("a way that comes back to where it began is not shown", () => {
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: { resources: ["site", "raw"].map((name) => config(`aws_s3_bucket.${name}`)) },
    },
    resource_changes: [
      change("aws_cloudfront_distribution.site", {
        after: {
          ...{ enabled: true, tags: { "auto:data-class": "personal" } },
          logging_config: [{ bucket: "logs.s3.amazonaws.com" }],
          origin: [{ domain_name: "logs.s3.ap-southeast-1.amazonaws.com", origin_id: "o" }],
        },
      }),
      change("aws_s3_bucket.logs", { after: { bucket: "logs", region: "ap-southeast-1" } }),
      change("aws_s3_bucket.raw", {
        after: {
          ...{ bucket: "raw", tags: important },
          replication_configuration: [
            { rules: [{ status: "Enabled", destination: [{ bucket: "arn:aws:s3:::logs" }] }] },
          ],
        },
      }),
    ],
  });
  const [logs] = judged(plan, {} as never).findings.filter(
    ({ kind, resource }) => kind === "copy" && resource?.address === "aws_cloudfront_distribution.site",
  );
  expect(logs?.path?.map(({ says }) => says)).toEqual(["aws_cloudfront_distribution.site", "aws_s3_bucket.logs"]);
});
