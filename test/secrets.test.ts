import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { documentOf } from "../src/contract/of-report";
import { assess } from "../src/engine/assess";
import { judge as judgedBy, type Report } from "../src/engine/report";
import { why } from "../src/engine/why";
import { languages, tell, told as toldIn } from "../src/language";
import { parseAddresses } from "../src/model/address";
import type { Deployment, Resource } from "../src/model/deployment";
import { isMap, isUnknown, type Value, type ValueMap } from "../src/model/value";
import { read } from "../src/readers/recognise";
import { assessPage, assessReport } from "../src/reports/assess";
import { assessCsv } from "../src/reports/assess-csv";
import { assessJson } from "../src/reports/assess-json";
import { jsonReport } from "../src/reports/json";
import { terminalReport } from "../src/reports/terminal";
import { whyReport } from "../src/reports/why";
import { judged, questionOf } from "./support/judged";
import { bucket, bucketPolicy, important, live } from "./support/live-resource";
import { change, config, provider, readPlan, refers } from "./support/plan";
import { PolicyPack } from "./support/policy-pack";
import { type Registered, root, runProgram } from "./support/stand-in-engine";
import { type Story, story, storyNames } from "./support/stories";

/** Stands in no input: wherever it comes out, it was planted. */
const marker = "zq7hunter2";

/** Everything that a run prints, in both formats and languages; wide, so that no line is broken within a marker. */
function printed(report: Report): string {
  const document = documentOf(report, { version: "0" });
  const texts = languages.flatMap((language) => [
    ...terminalReport(document, { colour: false, width: 1000, language }),
  ]);
  return [...texts, ...jsonReport(document)].join("");
}

/** As it is judged, with texts that are still to be told. */
function found(deployment: Deployment, registers: Story["registers"] = {}, today = "2026-11-21"): Report {
  return judgedBy(deployment, questionOf(registers, today));
}

/** Everything that `onshore assess` prints, and all that `onshore why` says of the findings and the stores. */
function explained({ registers, today }: Story, deployment: Deployment): string {
  const assessed = assess(deployment, questionOf(registers, today));
  const by = { version: "0", language: "en" } as const;
  const tables = [...assessReport(assessed, by, 1000), ...assessPage(assessed, by), ...assessCsv(assessed, by)];
  const ask = why(deployment, questionOf(registers, today));
  const asked = judged(deployment, registers, today).findings.map(({ id }) => id);
  const answers = asked.flatMap((id) => ask(id));
  const edges = answers.flatMap((answer) => answer.edges);
  const all = [...answers, ...edges.flatMap(({ edge }) => ask(tell(edge, "en")))];
  const reports = languages.flatMap((language) => [...whyReport(all, 1000, language)]);
  const told = languages.map((language) => JSON.stringify(toldIn(all, language)));
  return [...tables, assessJson(assessed, by), ...reports, ...told].join("");
}

const judge = (one: Story, deployment: Deployment) => found(deployment, one.registers, one.today);
const stories = storyNames.map(story);

/** Texts of a property that has been tried on three resources of the type are left out: there are thousands. */
const [triedTexts, triedMarks, triedReasons] = [1, 2, 3].map(() => new Map<string, number>()) as [
  Map<string, number>,
  Map<string, number>,
  Map<string, number>,
];
function fresh(tried: Map<string, number>, { type, values }: Resource, most = 3): Path[] {
  return texts(values).filter((path) => {
    const property = `${type} ${path.filter((step) => typeof step === "string").join(".")}`;
    const times = tried.get(property) ?? 0;
    tried.set(property, times + 1);
    return times < most;
  });
}

describe("of a plan, nothing is shown but names, places, principals and hosts", () => {
  /** Attributes of which the value is shown, by their last name; each belongs to one of the kinds. */
  const shownByNature: Readonly<Record<string, readonly string[]>> = {
    places: [
      ...["region", "region_name", "destination_region", "target", "availability_zone", "availability_zone_name"],
      ...["peer_region", "locations", "region_list", "s3.region", "source_region", "source_ami_region", "route"],
      ...["awslogs-region", "sns_region", "witness_region"],
    ],
    accounts: [
      "account",
      "account_id",
      "catalog_id",
      "registry_id",
      "s3_bucket_owner",
      "bucket_owner",
      "peer_owner_id",
    ],
    "what statements allow": ["Action", "NotAction", "Resource", "NotResource", "actions"],
    principals: [
      ...["AWS", "identifiers", "aws:PrincipalArn", "sink_identifier", "grantee_principal", "principal_arn"],
    ],
    services: ["Service"],
    "names and ARNs": [
      ...["arn", "bucket", "policy_arn", "destination", "destination_arn", "DestinationArn", "destination_vault_arn"],
      ...["deadLetterTargetArn", "enrichment", "function_name", "log_destination", "web_acl_id"],
      // Ends of copies, which are listed whether or not something is wrong with them.
      ...[
        "ami",
        "bucket_arn",
        "bucket_name",
        "connections",
        "cloud_watch_log_group_name",
        "cluster_identifier",
        "cluster_name",
        "s3.bucket.name",
        "db_instance_identifier",
        "delivery_source_name",
        "delivery_stream",
        "elb_name",
        "job_definition",
        "listener_arn",
        "domain_name",
        "event_bus_name",
        "global_cluster_identifier",
        "home_directory",
        "image_id",
        "target_arn",
        "target_group_arn",
        "import_path",
        "instance_id",
        "location",
        "log_group",
        "log_group_name",
        "name",
        "namespace_name",
        "network_load_balancer_arns",
        "replicate_source_db",
        "restore_source_name",
        "restore_source_table_arn",
        "rule",
        "s3_bucket",
        "s3_bucket_name",
        "snapshot_arns",
        "source_instance_id",
        "source_snapshot_id",
        "stream_arn",
        "table_name",
        "target_vault_name",
        "volume_id",
      ],
      ...[
        "S3Bucket",
        "BucketName",
        "awslogs-group",
        "audit_log_destination",
        "clusters",
        "collection_arn",
        "embedding_model_arn",
      ],
      ...[
        "model_name",
        "resource_arn",
        "source_ami_id",
        "source_arn",
        "stack_set_name",
        "task_definition",
        "workteam_arn",
      ],
    ],
    "organizations and identity providers": [
      "aws:PrincipalOrgID",
      "aws:SourceOrgID",
      "aws:PrincipalOrgPaths",
      "principal_org_id",
      "principal",
      "organization_arn",
      "Federated",
      "instance_arn",
      "saml_provider_arn",
      "active_directory_id",
      "issuer",
      "user_pool_id",
    ],
    "whose it is": ["team", "owner", "env", "stage"],
    networks: ["aws:SourceVpc", "aws:SourceVpce", "customer_gateway_id"],
    "names of policies": ["permissions_boundary", "managed_policy_arns", "managed_policy_arn"],
    "names of statements": ["Sid", "sid"],
    hosts: [
      ...["account_url", "cluster_jdbcurl", "container_url", "data_repository_path", "default_s3_location", "endpoint"],
      ...["hec_endpoint", "log_uri", "JDBC_CONNECTION_URL", "location_uri"],
      ...["invocation_endpoint", "output_location", "server_hostname", "server_name", "uri", "url"],
      ...["S3Uri", "artifact_s3_location", "authorization_endpoint", "data_captured_destination_s3_uri"],
      ...["destination_s3_uri", "endpoint_uri", "model_data_url", "s3_failure_path", "s3_output_path", "s3_uri"],
    ],
  };
  const shown = Object.values(shownByNature).flat();
  const cameOut = new Set<string>();

  test.each(stories)("$name: whatever text is planted, wherever", (one) => {
    const leaks = new Set<string>();
    one.deployment.resources.forEach((resource, at) => {
      for (const path of fresh(triedTexts, resource)) {
        const name = nameOf(path);
        for (const by of [() => marker, (text: string) => `${text}${marker}`]) {
          const deployment = changed(one, at, { values: replaced(resource.values, path, by) as ValueMap });
          if (!printed(judge(one, deployment)).includes(marker)) continue;
          if (shown.includes(name)) cameOut.add(name);
          else
            leaks.add(
              `${resource.type} ${path.join(".")}: keep it out of the messages, or add ${name} to shownByNature`,
            );
        }
      }
    });
    expect([...leaks]).toEqual([]);
  });

  /** Asked why, it also says what conditions name (accounts, organizations, networks, days) and what copies come from. */
  const shownWithReasons = [
    /^aws:(principal(account|isawsservice)|resource(account|orgid)|source(arn|ip)|currenttime)$/i,
    /^((restore_)?source_(snapshot_id|name)|delivery_source_name|db_instance_identifier|replicate_source_db)$/,
    /^s3:dataaccesspointaccount$/i,
    /^(cluster_name|region_list|s3\.(region|bucket\.name))$/,
    /^(stream_arn|import_path|namespace_name|source_region|active_directory_id|listener_arn|route)$/,
  ];

  test.each(stories)("$name: nor by onshore why", (one) => {
    const leaks = new Set<string>();
    one.deployment.resources.forEach((resource, at) => {
      for (const path of fresh(triedReasons, resource, 1)) {
        const name = nameOf(path);
        const planted = (text: string) => `${text}${marker}`;
        const deployment = changed(one, at, { values: replaced(resource.values, path, planted) as ValueMap });
        if (
          !shown.includes(name) &&
          !shownWithReasons.some((kind) => kind.test(name)) &&
          explained(one, deployment).includes(marker)
        )
          leaks.add(`${resource.type} ${path.join(".")}: keep it out, or add ${name} to shownWithReasons`);
        const values = replaced(resource.values, path, planted) as ValueMap;
        if (explained(one, { ...deployment, sensitive: [textAt(values, path)] }).includes(marker))
          leaks.add(`${resource.type} ${path.join(".")} is shown although it is sensitive`);
      }
    });
    expect([...leaks]).toEqual([]);
  });

  test("what the list names is really shown", () => {
    const unseen = shown.filter((name) => !cameOut.has(name));
    expect(unseen, "no story shows these any longer: take them off the list").toEqual([]);
  });

  test.each(stories)("$name: what is secret by its name, all at once", (one) => {
    const secret = {
      ...{ user_data: marker, password: marker, master_password: marker, secret_string: marker, plaintext: marker },
      ...{ value: marker, token: marker, private_key: marker, auth_token: marker, connection_string: `Pwd=${marker}` },
      environment: [{ variables: { DATABASE_URL: `postgres://app:${marker}@db/app`, API_KEY: marker } }],
      container_definitions: JSON.stringify([{ environment: [{ name: "KEY", value: marker }] }]),
    };
    const resources = one.deployment.resources.map((resource): Resource => {
      const { tags } = resource.values;
      const note = isMap(tags) ? { tags: { ...tags, note: marker } } : {};
      return { ...resource, values: { ...secret, ...resource.values, ...note } };
    });
    const report = judge(one, { ...one.deployment, resources });
    expect(printed(report)).not.toContain(marker);
    expect(idsOf(report)).toEqual(idsOf(judge(one, one.deployment)));
  });
});

describe("of an address only the host is shown", () => {
  test.each([
    [`https://hooks.example.com/T00/${marker}?key=${marker}#${marker}`, ["hooks.example.com"]],
    [`https://user:${marker}@hooks.example.com`, ["hooks.example.com"]],
    [`https://${marker}@hooks.example.com:8443`, ["hooks.example.com"]],
    [`https://to;${marker}@hooks.example.com`, ["hooks.example.com"]],
    [`https://user:a,${marker}@hooks.example.com`, ["hooks.example.com"]],
    [`https://hooks.example.com#${marker}`, ["hooks.example.com"]],
    [`https://hooks.example.com?${marker}@b`, ["hooks.example.com"]],
    [`jdbc:sqlserver://db.example.com:1433;user=sa;password=a@${marker}`, ["db.example.com"]],
    [`jdbc:oracle:thin:scott/${marker}@db.example.com:1521:orcl`, ["db.example.com"]],
    [`jdbc:redshift://db.example.com:5439/dev?password=${marker}`, ["db.example.com"]],
    [`mongodb://app:a@${marker}@h1.example.com:27017,h2.example.com:27017/db`, ["h1.example.com", "h2.example.com"]],
    ["b-1.example.com:9092,b-2.example.com:9092", ["b-1.example.com", "b-2.example.com"]],
    [`host=db.example.com password=${marker}`, ["an address that cannot be read"]],
    [`Server=db.example.com;Password=${marker}`, ["an address that cannot be read"]],
    [`Server=db.example.com;Password=a@${marker}`, ["an address that cannot be read"]],
    [`${marker} ${marker}`, ["an address that cannot be read"]],
    ["[2001:db8::1]:443", ["2001:db8::1"]],
    ["2001:db8::1", ["2001:db8::1"]],
    ["db.example.com/path", ["db.example.com"]],
  ])("%s", (text, hosts) => {
    expect(parseAddresses(text).map((address) => ("host" in address ? address.host : address.bucket))).toEqual(hosts);
  });
});

describe("what Terraform marks as sensitive", () => {
  /** Texts that nothing but the sensitive value brings: itself, and what is read out of it. */
  const planted = /zq7hunter2|987654321098|mx-central-1|Querétaro/;
  const disguises = [
    () => marker,
    (text: string) => `${text}${marker}`,
    (text: string) => text.replace(/\d{12}/g, "987654321098"),
    (text: string) => text.replace(/\b(?!cn-)[a-z]{2}-[a-z]+-\d\b/g, "mx-central-1"),
  ];

  test.each(stories)("$name: is judged as ever, and never shown, wherever the mark stands", (one) => {
    const before = idsOf(judge(one, one.deployment));
    const faults = new Set<string>();
    one.deployment.resources.forEach((resource, at) => {
      for (const path of fresh(triedMarks, resource)) {
        const same = judge(one, { ...one.deployment, sensitive: [textAt(resource.values, path)] });
        if (idsOf(same).join() !== before.join())
          faults.add(`${resource.address} ${path.join(".")} changes the verdict`);
        for (const by of disguises) {
          const values = replaced(resource.values, path, by) as ValueMap;
          const sensitive = [textAt(values, path)];
          const [leak] = planted.exec(printed(judge(one, { ...changed(one, at, { values }), sensitive }))) ?? [];
          if (leak) faults.add(`${resource.address} ${path.join(".")} is shown`);
        }
      }
    });
    expect([...faults]).toEqual([]);
  });

  const folders = [
    ...readdirSync(join(root, "examples")).map((name) => join("examples", name)),
    ...storyNames.map((name) => join("test", "stories", name)),
  ].filter((from) => existsSync(join(root, from, "plan.json")));
  const marked = folders
    .map((from) => ({ from, ...withMarkers(JSON.parse(readFileSync(join(root, from, "plan.json"), "utf8")) as Json) }))
    .filter(({ count }) => count > 0);

  test.each(marked)("$from: none of $count values that are marked there is shown", ({ from, text }) => {
    const original = judged(read("plan.json", readFileSync(join(root, from, "plan.json"))));
    const report = judged(read("plan.json", Buffer.from(text)));
    expect(printed(report)).not.toContain(marker);
    expect(idsOf(report)).toEqual(idsOf(original));
  });

  const tracks = change("aws_s3_bucket.tracks", {
    after: { bucket: "tracks", tags: { "auto:data-class": "important" } },
  });
  const table = (after: object, after_sensitive: object) => {
    const one = change("aws_dynamodb_table.trips", {
      after: { name: "trips", tags: { "auto:data-class": "important" }, ...after },
    });
    return { ...one, change: { ...one.change, after_sensitive } };
  };
  const configuration = (region: unknown = { constant_value: "cn-north-1" }, root: object = {}) => ({
    provider_config: { aws: provider(region) },
    root_module: { resources: [config("aws_s3_bucket.tracks"), config("aws_dynamodb_table.trips")], ...root },
  });
  const lines = (deployment: Deployment, registers = {}) =>
    judged(deployment, registers).findings.map(({ outcome, policy, message, remedy }) => [
      outcome,
      policy,
      message,
      remedy,
    ]);

  test("a replica abroad is found, and its region is not said", () => {
    const replicas = table({ replica: [{ region_name: "eu-central-1" }] }, { replica: [{ region_name: true }] });
    const deployment = readPlan({ configuration: configuration(), resource_changes: [replicas] });
    expect(lines(deployment)).toEqual([
      [
        "broken",
        "copies-stay-onshore",
        "Replicas of important data go to (sensitive value), outside the Chinese mainland, and no assessment in force covers it.",
        expect.stringContaining("the ground on which this data may go to Germany (DE)."),
      ],
    ]);
    expect(printed(found(deployment))).not.toMatch(/eu-central-1|Frankfurt|法兰克福/);
    const assessments = [
      {
        ...{ id: "A-01", mechanism: "security_assessment", status: "active", dataClasses: ["important"] },
        ...{ validFrom: "2026-01-01", validTo: "2028-12-31", destinations: [{ country: "DE" }] },
      },
    ];
    const covered = judged(deployment, { assessments } as never);
    expect([covered.findings, covered.covered.map(({ to }) => to)]).toEqual([[], ["(sensitive value)"]]);
  });

  test("a region in which something works is said, though a sensitive address names it too", () => {
    const abroad = table({ name: "trips", endpoint: "jdbc:mysql://db.eu-central-1.example.com" }, { endpoint: true });
    const its = configuration({ constant_value: "eu-central-1" });
    const deployment = readPlan({ configuration: its, resource_changes: [abroad] });
    expect(lines(deployment)[0]?.[2]).toContain("eu-central-1 (Frankfurt)");
    const replicas = table(
      { replica: [{ region_name: "us-east-1" }], endpoint: "arn:aws:rds:us-east-1:111122223333:db:trips" },
      { endpoint: true },
    );
    const elsewhere = readPlan({ configuration: configuration(), resource_changes: [replicas] });
    expect(printed(found(elsewhere))).not.toMatch(/us-east-1|Virginia/);
  });

  test("two targets that may not be said are two copies", () => {
    const regions = [{ region_name: "eu-central-1" }, { region_name: "us-east-1" }];
    const deployment = readPlan({
      configuration: configuration(),
      resource_changes: [table({ replica: regions }, { replica: true })],
    });
    expect(judged(deployment).findings.map(({ outcome, at }) => `${outcome} ${at}`)).toEqual([
      "broken replica[0].region_name",
      "broken replica[1].region_name",
    ]);
  });

  test("an account that a policy lets in is found, and neither it nor its statement is said", () => {
    const policy = JSON.stringify({
      Statement: [
        {
          ...{ Sid: "Munich", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::tracks/*" },
          Principal: { AWS: "arn:aws-cn:iam::444455556666:root" },
        },
      ],
    });
    const open = change("aws_s3_bucket_policy.open", { after: { bucket: "tracks", policy } });
    const marked = { ...open, change: { ...open.change, after_sensitive: { policy: true } } };
    const deployment = readPlan({ configuration: configuration(), resource_changes: [tracks, marked] });
    const accounts = [{ id: "444455556666", partition: "aws-cn", operatedFrom: "DE", name: "Munich" }];
    const said = lines(deployment, { accounts });
    expect(said.map(([outcome, id, message]) => `${outcome} ${id}: ${message}`)).toEqual([
      "broken grants-stay-onshore: Account (sensitive value), operated from Germany (DE), can read important data in aws_s3_bucket.tracks, and no assessment in force covers it.",
    ]);
    expect(printed(found(deployment, { accounts } as never))).not.toMatch(/444455556666|Munich/);
    expect(printed(found(deployment))).not.toMatch(/444455556666|Munich/);
  });

  test("a document that is still to be composed hides what of it is sensitive", () => {
    const identifiers = ["arn:aws-cn:iam::444455556666:root"];
    const document = change("data.aws_iam_policy_document.open", {
      actions: ["read"],
      after: {
        statement: [
          { sid: "Munich", actions: ["s3:GetObject"], principals: [{ type: "AWS", identifiers }], resources: null },
        ],
      },
      unknown: { json: true, statement: [{ resources: true }] },
    });
    const open = change("aws_s3_bucket_policy.open", { after: { bucket: "tracks" }, unknown: { policy: true } });
    const mark = { statement: [{ principals: [{ identifiers: [true] }] }] };
    const deployment = readPlan({
      configuration: configuration(undefined, {
        resources: [
          config("aws_s3_bucket.tracks"),
          config("data.aws_iam_policy_document.open"),
          config("aws_s3_bucket_policy.open", { policy: refers("data.aws_iam_policy_document.open.json") }),
        ],
      }),
      resource_changes: [tracks, { ...document, change: { ...document.change, after_sensitive: mark } }, open],
    });
    expect(judged(deployment).findings.map(({ outcome, policy }) => `${outcome} ${policy}`)).toEqual([
      "undetermined grants-stay-onshore",
    ]);
    expect(printed(found(deployment))).not.toMatch(/444455556666/);
  });

  test.each([
    ["its own", table({ region: "eu-central-1" }, { region: true }), configuration()],
    [
      "its provider's, by a variable",
      table({}, {}),
      configuration(refers("var.site"), { variables: { site: { default: "eu-central-1", sensitive: true } } }),
    ],
  ])("a region, %s, puts a store abroad, and is not said", (_, resource, its) => {
    const deployment = readPlan({ configuration: its, resource_changes: [resource] });
    expect(lines(deployment).map(([outcome, , message]) => `${outcome}: ${message}`)).toEqual([
      "broken: Important data (table items) is kept in (sensitive value), outside the Chinese mainland, and no assessment in force covers it.",
    ]);
    expect(printed(found(deployment))).not.toMatch(/eu-central-1|Frankfurt|法兰克福/);
  });

  test("by data that its provider reads, too, and what only is in the state", () => {
    const site = {
      ...{ address: "data.aws_ssm_parameter.site", mode: "data", type: "aws_ssm_parameter", name: "site" },
      provider_name: "registry.terraform.io/hashicorp/aws",
      values: { value: "eu-central-1" },
      sensitive_values: { value: true },
    };
    const archive = {
      ...{ address: "aws_dynamodb_table.trips", mode: "managed", type: "aws_dynamodb_table", name: "trips" },
      provider_name: "registry.terraform.io/hashicorp/aws",
      values: { tags: { "auto:data-class": "important" }, replica: [{ region_name: "us-east-1" }] },
      sensitive_values: { replica: [{ region_name: true }] },
    };
    const deployment = readPlan({
      configuration: configuration(refers("data.aws_ssm_parameter.site.value", "data.aws_ssm_parameter.site")),
      prior_state: { values: { root_module: { resources: [site, archive] } } },
      resource_changes: [],
    });
    expect(judged(deployment).findings.map(({ outcome, policy }) => `${outcome} ${policy}`)).toEqual([
      "broken copies-stay-onshore",
      "broken stores-stay-onshore",
    ]);
    expect(printed(found(deployment))).not.toMatch(/eu-central-1|Frankfurt|法兰克福|us-east-1|Virginia|弗吉尼亚/);
  });
});

describe("the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "onshore-secrets-"));
  function onshore(...args: string[]): string {
    const run = spawnSync(process.execPath, [join(root, "dist", "cli.js"), "check", ...args], { encoding: "utf8" });
    expect([0, 1, 2], run.stderr).toContain(run.status);
    return `${run.stdout}${run.stderr}`;
  }

  test.each(["terminal", "json"])("prints no sensitive value as %s", (format) => {
    const file = join(folder, "plan.json");
    const name = join(root, "test", "stories", "external-destinations", "plan.json");
    writeFileSync(file, withMarkers(JSON.parse(readFileSync(name, "utf8")) as Json).text);
    const output = onshore(file, "--format", format);
    expect(output).toContain("copies-stay-onshore");
    expect(output).not.toContain(marker);
  });

  test.each([
    `{"format_version":"1.2","resource_changes":[{"password": ${marker}}]}`,
    `{"format_version":"1.2","resource_changes":[{"password":"a\\x${marker}"}]}`,
    `{"format_version":"1.2","resource_changes":[{"password":"${marker}}]}`,
    `{"format_version":"1.2","resource_changes":[{"password":"a""${marker}"}]}`,
    `{"format_version":"1.2","variables":{"a":{"value":${marker}}},"resource_changes":[]}`,
    `{"format_version":"1.2","resource_changes":["${marker}`,
    `password=${marker}`,
  ])("prints nothing of a file that it cannot read: %s", (text) => {
    const file = join(folder, "faulty.json");
    writeFileSync(file, text);
    expect(onshore(file)).not.toContain(marker);
  });
});

describe.concurrent("the pack", () => {
  const secret = (value: unknown) => ({
    "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
    value,
  });
  const examples = ["key-shared-abroad", "logs-shipped-abroad", "raw-tracks-to-frankfurt"];
  process.env["PULUMI_NODEJS_TRANSPILE_ONLY"] = "true";

  const closed = () => secret(marker) as unknown as Value;
  /** A secret in place of every text, or, inside JSON text, of its innermost. */
  const closedTexts = (value: Value) =>
    texts(value)
      .filter((path, _, all) => !all.some((other) => isWithin(path, other)))
      .reduce((whole, path) => replaced(whole, path, closed), value);

  /** All but the tags, without which nothing would be found. */
  function withSecrets(resources: readonly Registered[]): Registered[] {
    const all = (properties: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(properties).map(([name, value]) =>
          /^(tags|tagsAll|__defaults)$/.test(name) ? [name, value] : [name, closedTexts(value as Value)],
        ),
      );
    return resources.map((one) => ({
      ...one,
      inputs: all(one.inputs),
      outputs: all(one.outputs),
      ...(one.provider && { provider: { ...one.provider, properties: all(one.provider.properties) } }),
    }));
  }

  async function printedBy(resources: readonly Registered[], phase: { dryRun: boolean }): Promise<string> {
    const pack = await PolicyPack.start({ as: "file" });
    try {
      await pack.configureStack(phase);
      await pack.configure();
      const found = [];
      for (const resource of resources) found.push(...(await pack.analyze(resource)));
      found.push(...(await pack.analyzeStack(resources)));
      expect(found).not.toEqual([]);
      return `${JSON.stringify(found)}${pack.stderr}${pack.stdout()}`;
    } finally {
      pack.stop();
    }
  }

  test.each(examples)("prints no secret of %s", async (story) => {
    const folder = join(root, "examples", story, "pulumi");
    const { config: settings } = parse(readFileSync(join(folder, "Pulumi.dev.yaml"), "utf8")) as { config: object };
    const flat = Object.entries(settings).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]);
    const resources = await runProgram(folder, { config: Object.fromEntries(flat) });
    expect(await printedBy(withSecrets(resources), { dryRun: true })).not.toContain(marker);
  });

  test.each([true, false])("does not clear what a secret hides, and says so (in a preview: %s)", async (dryRun) => {
    const open = bucketPolicy("open", "tracks", { AWS: "arn:aws-cn:iam::444455556666:root" });
    const replica = live("aws:dynamodb/table:Table", "trips", {
      ...{ name: "trips", ...important },
      replicas: [{ regionName: secret("eu-central-1") }],
    });
    const policy = { inputs: { ...open.inputs, policy: closed() }, outputs: { ...open.outputs, policy: closed() } };
    const said = await printedBy([bucket("tracks", important), { ...open, ...policy }, replica], { dryRun });
    expect(said).toContain("It cannot be told whether somebody outside the Chinese mainland can read");
    expect(said).toContain("It cannot be told whether replicas of important data stay");
    expect(said).toContain("the value is secret and stays closed");
    expect(said).not.toMatch(/444455556666|eu-central-1|zq7hunter2/);
  });
});

type Path = readonly (string | number)[];

/** Paths of all texts in a value, also of those inside JSON text. */
function texts(value: Value, path: Path = []): Path[] {
  if (value === null || isUnknown(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item: Value, index) => texts(item, [...path, index]));
  if (isMap(value)) return Object.entries(value).flatMap(([name, inner]) => texts(inner, [...path, name]));
  if (typeof value !== "string") return [];
  const inside = fromJson(value);
  return inside === undefined ? [path] : [path, ...texts(inside, path)];
}

function fromJson(text: string): Value | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

function isWithin(outer: Path, inner: Path): boolean {
  return inner.length > outer.length && outer.every((step, at) => inner[at] === step);
}

/** Name of the attribute, or of the part of a document, in which a text stands. */
function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === "string"));
}

function replaced(value: Value, path: Path, by: (text: string) => Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return by(String(value));
  if (typeof value === "string") return JSON.stringify(replaced(fromJson(value) as Value, path, by));
  if (Array.isArray(value)) return value.map((item: Value, at) => (at === step ? replaced(item, rest, by) : item));
  return { ...(value as ValueMap), [step]: replaced((value as ValueMap)[step] as Value, rest, by) };
}

function changed({ deployment }: Story, at: number, change: Partial<Resource>): Deployment {
  const resource = deployment.resources[at] as Resource;
  return { ...deployment, resources: deployment.resources.with(at, { ...resource, ...change }) };
}

/** What Terraform would mark: the text, or all of the JSON text that it stands in. */
function textAt(value: Value, [step, ...rest]: Path): string {
  return step === undefined || typeof value === "string"
    ? String(value)
    : textAt((value as ValueMap)[step] as Value, rest);
}

/** Findings, in which neither path nor message counts. */
function idsOf({ findings }: Report): string[] {
  return findings.map(({ id, outcome, enforcement }) => `${id} ${outcome} ${enforcement}`);
}

type Json = { readonly [name: string]: Json } & readonly Json[] & (string | boolean);

/** A plan with a marker in place of each value that it marks as sensitive, wherever it stands, and their number. */
function withMarkers(original: Json): { text: string; count: number } {
  let count = 0;
  const secrets = new Map<unknown, string>();
  /** Another one for every value; one that has another value in it has its marker in it, as a URL has a password. */
  const markerOf = (value: unknown): string => {
    const known = secrets.get(value);
    if (known !== undefined) return known;
    if (String(value).length < 8) return `${marker}-${count}-`; // such as may stand anywhere by accident
    const inside = [...secrets].filter(
      ([one]) => typeof value === "string" && String(one).length > 7 && value.includes(String(one)),
    );
    const own = [...inside.map(([, its]) => its), `${marker}-${secrets.size}-`].join("/");
    secrets.set(value, own);
    return own;
  };
  const plant = (value: unknown, marks: unknown): unknown => {
    if (marks === true) {
      count++;
      return value === null ? `${marker}-${count}-` : markerOf(value);
    }
    if (typeof marks !== "object" || marks === null || typeof value !== "object" || value === null) return value;
    const names = Object.keys(marks).filter((name) => Object.hasOwn(value, name));
    const planted = names.map((name) => [name, plant((value as Json)[name], (marks as Json)[name])] as const);
    return Array.isArray(value)
      ? Object.assign([...value], Object.fromEntries(planted))
      : { ...value, ...Object.fromEntries(planted) };
  };
  /** Whatever has a value and its marks beside it: changes, resources of a state, variables, outputs. */
  const visit = (here: unknown): unknown => {
    if (typeof here !== "object" || here === null) return here;
    if (Array.isArray(here)) return here.map(visit);
    const all = Object.fromEntries(Object.entries(here).map(([name, inner]) => [name, visit(inner)]));
    for (const [name, marks] of Object.entries(all)) {
      const valued =
        /^(before|after)_sensitive$/.exec(name)?.[1] ?? (name === "sensitive_values" ? "values" : undefined);
      if (valued !== undefined && all[valued] !== undefined) all[valued] = plant(all[valued], marks);
    }
    return all;
  };
  const planted = visit(original);
  const text = JSON.stringify(planted, (_, value) => secrets.get(value) ?? value);
  return { text, count };
}
