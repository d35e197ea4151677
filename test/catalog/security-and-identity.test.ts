import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { tell } from "../../src/language";
import { buildDataMap } from "../../src/model/build-data-map";
import type { End } from "../../src/model/data-map";
import { defaultLabels } from "../../src/model/labels";
import { isUnknown } from "../../src/model/value";
import { noRegisters } from "../../src/registers/registers";
import { judged } from "../support/judged";
import { change, config, provider, readPlan, refers } from "../support/plan";

const important = { "auto:data-class": "important" };
const personal = { "auto:data-class": "personal" };
const munich = { id: "444455556666", partition: "aws-cn", operatedFrom: "DE" };

type Change = ReturnType<typeof change>;
/** Deployed in Beijing, unless a resource names another region. */
function deployed(...changes: readonly Change[]) {
  const resources = changes.map(({ address, change: { after_unknown } }) =>
    config(
      address,
      Object.fromEntries(Object.keys((after_unknown ?? {}) as object).map((name) => [name, refers("local.something")])),
    ),
  );
  return readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: { resources },
    },
    resource_changes: changes,
  });
}

function mapped(...changes: readonly Change[]) {
  return buildDataMap(deployed(...changes), {
    catalog,
    labels: defaultLabels,
    registers: { ...noRegisters, accounts: [munich] } as never,
    today: "2026-11-22",
  });
}

const end = ({ resource, place, says }: End) =>
  resource?.address ?? (isUnknown(place.side) ? `${tell(says, "en")}?` : (place.region ?? tell(says, "en")));

function copies(...changes: readonly Change[]): string[] {
  return mapped(...changes).copies.map(
    ({ what, from, to, doubt }) => `${doubt ? "perhaps " : ""}${what}: ${end(from)} -> ${end(to)}`,
  );
}

function grants(...changes: readonly Change[]): string[] {
  return mapped(...changes).grants.map(
    ({ grantee, access, store }) => `${access}: ${store.resource.address} to ${grantee.account ?? grantee.id}`,
  );
}

const bucket = (name: string, more: object = {}) =>
  change(`aws_s3_bucket.${name}`, { after: { bucket: name, ...more } });
const pool = (after: object = {}) =>
  change("aws_cognito_user_pool.drivers", { after: { id: "cn-north-1_drivers", name: "drivers", ...after } });
const client = (after: object) =>
  change("aws_cognito_user_pool_client.app", { after: { name: "app", user_pool_id: "cn-north-1_drivers", ...after } });

describe("a user pool", () => {
  test("alone hands its profiles to nobody", () => {
    expect(copies(pool(), client({ callback_urls: ["https://fleet.example.com/in"] }))).toEqual([]);
    expect(grants(pool({ admin_create_user_config: [{ allow_admin_create_user_only: false }] }))).toEqual([]);
  });

  test("hands profiles to the functions that it calls, and takes over those of another directory", () => {
    const name = (which: string) => `arn:aws-cn:lambda:cn-north-1:111122223333:function:${which}`;
    const functions = ["greet", "move"].map((which) =>
      change(`aws_lambda_function.${which}`, { after: { function_name: which, arn: name(which) } }),
    );
    const called = pool({ lambda_config: [{ post_confirmation: name("greet"), user_migration: name("move") }] });
    expect(copies(called, ...functions)).toEqual([
      "user profiles: aws_cognito_user_pool.drivers -> aws_lambda_function.greet",
      "user profiles: aws_cognito_user_pool.drivers -> aws_lambda_function.move",
      "user profiles: aws_lambda_function.move -> aws_cognito_user_pool.drivers",
    ]);
  });

  test("sends its messages from where the mail identity and the SMS are", () => {
    const sending = pool({
      email_configuration: [{ source_arn: "arn:aws:ses:eu-central-1:111122223333:identity/example.com" }],
      sms_configuration: [
        { sns_region: "ap-northeast-1", sns_caller_arn: "arn:aws:iam::1:role/sms", external_id: "x" },
      ],
    });
    expect(copies(sending)).toEqual([
      "messages: aws_cognito_user_pool.drivers -> eu-central-1",
      "messages: aws_cognito_user_pool.drivers -> ap-northeast-1",
    ]);
  });

  test("tells the sites behind its callback URLs who signs in, not the user's own device", () => {
    const urls = ["https://fleet.example.com/in", "http://localhost:3000", "fleet-app://signed-in"];
    const open = client({ allowed_oauth_flows_user_pool_client: true, callback_urls: urls });
    expect(copies(pool(), open)).toEqual(["user profiles: aws_cognito_user_pool.drivers -> fleet.example.com?"]);
  });

  test("tells analytics who signs in, if it shares user data", () => {
    const analytics = (shared: boolean) =>
      client({
        analytics_configuration: [
          {
            application_arn: "arn:aws:mobiletargeting:us-east-1:111122223333:apps/fleet",
            user_data_shared: shared,
          },
        ],
      });
    expect(copies(pool(), analytics(true))).toEqual(["events: aws_cognito_user_pool.drivers -> us-east-1"]);
    expect(copies(pool(), analytics(false))).toEqual([]);
  });

  test("takes profiles from an identity provider", () => {
    const oidc = change("aws_cognito_identity_provider.works", {
      after: {
        user_pool_id: "cn-north-1_drivers",
        provider_type: "OIDC",
        provider_details: { oidc_issuer: "https://id.example.com", client_id: "fleet" },
      },
    });
    expect(copies(pool(), oidc)).toEqual(["user profiles: id.example.com? -> aws_cognito_user_pool.drivers"]);
  });

  test("delivers its logs to a bucket", () => {
    const delivery = change("aws_cognito_log_delivery_configuration.all", {
      after: {
        user_pool_id: "cn-north-1_drivers",
        log_configurations: [
          {
            event_source: "userAuthEvents",
            log_level: "INFO",
            s3_configuration: [{ bucket_arn: "arn:aws-cn:s3:::logs" }],
          },
        ],
      },
    });
    expect(copies(pool(), bucket("logs"), delivery)).toEqual([
      "audit logs: aws_cognito_user_pool.drivers -> aws_s3_bucket.logs",
    ]);
  });

  test("has a domain of one's own at the edge, and a prefix beside it", () => {
    const placeOf = (after: object) =>
      tell(
        mapped(change("aws_cognito_user_pool_domain.fleet", { after: { domain: "fleet", ...after } })).stores[0]?.place
          .says ?? "",
        "en",
      );
    expect(placeOf({})).toBe("cn-north-1 (Beijing)");
    expect(placeOf({ certificate_arn: "arn:aws-cn:acm:cn-north-1:111122223333:certificate/c" })).toBe(
      "edge locations of aws-cn",
    );
  });

  test("gives its class to its users and to its domain", () => {
    const user = change("aws_cognito_user.li", { after: { username: "li", user_pool_id: "cn-north-1_drivers" } });
    const domain = change("aws_cognito_user_pool_domain.fleet", {
      after: { domain: "fleet", user_pool_id: "cn-north-1_drivers" },
    });
    const { stores } = mapped(pool({ tags: personal }), user, domain);
    expect(stores.map(({ resource, label, place }) => [resource.type, label.classes, place.side])).toEqual([
      ["aws_cognito_user", ["personal"], "onshore"],
      ["aws_cognito_user_pool", ["personal"], "onshore"],
      ["aws_cognito_user_pool_domain", ["personal"], "onshore"],
    ]);
  });
});

describe("a directory", () => {
  const directory = (after: object = {}) =>
    change("aws_directory_service_directory.corp", { after: { id: "d-1", name: "corp.example.com", ...after } });
  const trust = (direction: string) =>
    change("aws_directory_service_trust.works", {
      after: { directory_id: "d-1", remote_domain_name: "works.example.de", trust_direction: direction },
    });

  test("that is replicated abroad is copied there", () => {
    const region = change("aws_directory_service_region.munich", {
      after: { directory_id: "d-1", region_name: "eu-central-1" },
    });
    const found = judged(deployed(directory({ tags: important }), region)).findings.filter(
      ({ kind }) => kind === "copy",
    );
    expect(copies(directory(), region)).toEqual([
      "replicas: aws_directory_service_directory.corp -> aws_directory_service_region.munich",
    ]);
    expect(found.map(({ outcome }) => outcome)).toEqual(["broken"]);
  });

  test("of a connector is asked outside", () => {
    const connector = directory({ type: "ADConnector", connect_settings: [{ customer_dns_ips: ["203.0.113.7"] }] });
    expect(copies(connector)).toEqual([
      "user profiles: 203.0.113.7? -> aws_directory_service_directory.corp",
      "requests: aws_directory_service_directory.corp -> 203.0.113.7?",
    ]);
  });

  test("lets in the users of a domain that it trusts, and an account with which it is shared", () => {
    const shared = change("aws_directory_service_shared_directory.munich", {
      after: { directory_id: "d-1", target: [{ id: munich.id }] },
    });
    expect(grants(directory(), trust("Two-Way"), shared)).toEqual([
      "read: aws_directory_service_directory.corp to 444455556666",
      "read: aws_directory_service_directory.corp to works.example.de",
    ]);
    expect(grants(directory(), trust("One-Way: Incoming"))).toEqual([]);
  });
});

describe("GuardDuty", () => {
  const detector = (after: object = {}) => change("aws_guardduty_detector.main", { after: { id: "det", ...after } });
  const feature = (name: string, status: string) =>
    change("aws_guardduty_detector_feature.one", { after: { detector_id: "det", name, status } });
  const volume = change("aws_ebs_volume.disk", { after: { id: "vol-1", availability_zone: "cn-north-1a" } });

  test("reads in its own region, if a feature is on", () => {
    expect(copies(detector(), feature("S3_DATA_EVENTS", "ENABLED"), bucket("tracks"), volume)).toEqual([
      "data events: aws_s3_bucket.tracks -> cn-north-1",
    ]);
    expect(copies(detector(), feature("EBS_MALWARE_PROTECTION", "ENABLED"), bucket("tracks"), volume)).toEqual([
      "snapshots of blocks: aws_ebs_volume.disk -> cn-north-1",
    ]);
    const machine = change("aws_instance.gateway", { after: { id: "i-1" } });
    expect(copies(detector(), feature("RUNTIME_MONITORING", "ENABLED"), machine, volume)).toEqual([
      "audit logs: aws_instance.gateway -> cn-north-1",
    ]);
    expect(copies(detector(), feature("S3_DATA_EVENTS", "DISABLED"), bucket("tracks"), volume)).toEqual([]);
  });

  test("reads what it switches on in the accounts of an organization", () => {
    const organization = (enable: boolean) =>
      change("aws_guardduty_organization_configuration.all", {
        after: { detector_id: "det", datasources: [{ s3_logs: [{ auto_enable: enable }] }] },
      });
    expect(copies(organization(true), bucket("tracks"))).toEqual(["data events: aws_s3_bucket.tracks -> cn-north-1"]);
    expect(copies(organization(false), bucket("tracks"))).toEqual([]);
    const ofAll = (auto_enable: string) =>
      change("aws_guardduty_organization_configuration_feature.all", {
        after: { detector_id: "det", name: "S3_DATA_EVENTS", auto_enable },
      });
    expect(copies(ofAll("NEW"), bucket("tracks"))).toEqual(["data events: aws_s3_bucket.tracks -> cn-north-1"]);
    expect(copies(ofAll("NONE"), bucket("tracks"))).toEqual([]);
  });

  test("publishes its findings to a bucket", () => {
    const published = change("aws_guardduty_publishing_destination.out", {
      after: { detector_id: "det", destination_arn: "arn:aws-cn:s3:::findings/guardduty" },
    });
    expect(copies(detector(), published, bucket("findings"))).toEqual([
      "findings: aws_guardduty_detector.main -> aws_s3_bucket.findings",
    ]);
  });

  test("is read by the administrator of which an invitation is accepted, not by a member", () => {
    const accepted = change("aws_guardduty_invite_accepter.munich", {
      after: { detector_id: "det", master_account_id: munich.id },
    });
    const member = change("aws_guardduty_member.other", { after: { detector_id: "det", account_id: munich.id } });
    expect(grants(detector(), accepted)).toEqual(["read: aws_guardduty_detector.main to 444455556666"]);
    expect(grants(detector(), member)).toEqual([]);
  });

  test("scans the new objects of a bucket, and keeps none", () => {
    const plan = change("aws_guardduty_malware_protection_plan.tracks", {
      after: { protected_resource: [{ s3_bucket: [{ bucket_name: "tracks" }] }] },
    });
    expect(copies(bucket("tracks"), plan)).toEqual([
      "objects: aws_s3_bucket.tracks -> aws_guardduty_malware_protection_plan.tracks",
    ]);
  });
});

describe("findings", () => {
  const hub = change("aws_securityhub_account.main", { after: { id: "111122223333" } });
  const aggregator = (after: object) => change("aws_securityhub_finding_aggregator.all", { after });

  test("of an assessment go to the topic that is told of them, not to one that is told of a run", () => {
    const topic_arn = "arn:aws:sns:eu-central-1:111122223333:told";
    const told = (event: string) =>
      copies(change("aws_inspector_assessment_template.t", { after: { event_subscription: [{ event, topic_arn }] } }));
    expect(told("FINDING_REPORTED")).toHaveLength(1);
    expect(told("ASSESSMENT_RUN_STARTED")).toEqual([]);
  });

  test("are gathered from the regions that an aggregator lists", () => {
    expect(copies(aggregator({ linking_mode: "SPECIFIED_REGIONS", specified_regions: ["cn-northwest-1"] }))).toEqual([
      "findings: cn-northwest-1 -> aws_securityhub_finding_aggregator.all",
    ]);
  });

  test("are gathered from every hub, and from a list of exceptions perhaps", () => {
    const gathered = "findings: aws_securityhub_account.main -> aws_securityhub_finding_aggregator.all";
    expect(copies(hub, aggregator({ linking_mode: "ALL_REGIONS" }))).toEqual([gathered]);
    expect(
      copies(hub, aggregator({ linking_mode: "ALL_REGIONS_EXCEPT_SPECIFIED", specified_regions: ["us-east-1"] })),
    ).toEqual([`perhaps ${gathered}`]);
    expect(copies(hub, aggregator({ linking_mode: "NO_REGIONS" }))).toEqual([]);
  });

  test("of Macie carry the class of the buckets that it reads into the bucket of its results", () => {
    const job = change("aws_macie2_classification_job.scan", {
      after: {
        job_type: "ONE_TIME",
        s3_job_definition: [{ bucket_definitions: [{ account_id: "111122223333", buckets: ["tracks"] }] }],
      },
    });
    const results = change("aws_macie2_classification_export_configuration.out", {
      after: { s3_destination: [{ bucket_name: "results", kms_key_arn: "arn:aws:kms:us-east-1:1:key/k" }] },
    });
    const { stores } = mapped(bucket("tracks", { tags: important }), bucket("results"), job, results);
    expect(stores.find(({ resource }) => resource.address === "aws_s3_bucket.results")?.label.classes).toEqual([
      "important",
    ]);
  });
});

describe("a data lake of logs", () => {
  const lake = change("aws_securitylake_data_lake.logs", {
    after: {
      tags: important,
      configuration: [{ region: "cn-northwest-1", replication_configuration: [{ regions: ["eu-central-1"] }] }],
    },
  });
  const subscriber = (region: string) =>
    change("aws_securitylake_subscriber.soc", {
      after: { region, subscriber_name: "soc", subscriber_identity: [{ principal: munich.id, external_id: "x" }] },
    });
  const notified = (region: string) =>
    change("aws_securitylake_subscriber_notification.soc", {
      after: {
        ...{ region, subscriber_id: "s" },
        configuration: [{ https_notification_configuration: [{ endpoint: "https://soc.example.com/in" }] }],
      },
    });

  test("lies where its configuration says, is replicated, and is read by its subscribers", () => {
    expect(mapped(lake).stores.map(({ place }) => place.region)).toEqual(["cn-northwest-1"]);
    expect(copies(lake)).toEqual(["replicas: aws_securitylake_data_lake.logs -> eu-central-1"]);
    expect(grants(lake, subscriber("cn-northwest-1"))).toEqual([
      "read: aws_securitylake_data_lake.logs to 444455556666",
    ]);
  });

  test("gives subscribers of another region nothing", () => {
    expect(grants(lake, subscriber("cn-north-1"))).toEqual([]);
    expect(copies(lake, notified("cn-north-1"))).toEqual(copies(lake));
    expect(copies(lake, notified("cn-northwest-1"))).toContain(
      "event notifications: aws_securitylake_data_lake.logs -> soc.example.com?",
    );
  });
});

describe("secrets and credentials", () => {
  test("a secret that is rotated goes to the function that rotates it", () => {
    const arn = "arn:aws-cn:lambda:cn-north-1:111122223333:function:rotate";
    const rotated = (on: boolean) => [
      change("aws_secretsmanager_secret.db", {
        after: { name: "db", arn: "arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:db-AbCdEf" },
      }),
      change("aws_lambda_function.rotate", { after: { function_name: "rotate", arn } }),
      change("aws_secretsmanager_secret_rotation.db", {
        after: {
          secret_id: "arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:db-AbCdEf",
          rotation_lambda_arn: arn,
          rotation_enabled: on,
        },
      }),
    ];
    expect(copies(...rotated(true))).toEqual(["a secret: aws_secretsmanager_secret.db -> aws_lambda_function.rotate"]);
    expect(copies(...rotated(false))).toEqual([]);
  });

  test("whoever has an entitlement for a role, or a certificate of a user, reads what these may read", () => {
    const read = JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::tracks/*" }],
    });
    const role = change("aws_iam_role.reader", {
      after: {
        name: "reader",
        arn: "arn:aws-cn:iam::111122223333:role/reader",
        assume_role_policy: JSON.stringify({ Version: "2012-10-17", Statement: [] }),
        inline_policy: [{ name: "read", policy: read }],
      },
    });
    const entitled = change("aws_accountaccess_entitlement.one", {
      after: {
        application_arn: "arn:aws-cn:accountaccess:cn-north-1:111122223333:application/a",
        entitlement: [{ principal_role: [{ role_arn: "arn:aws-cn:iam::111122223333:role/reader" }] }],
      },
    });
    const user = change("aws_iam_user.ci", { after: { name: "ci" } });
    const policy = change("aws_iam_user_policy.read", { after: { user: "ci", policy: read } });
    const certificate = change("aws_iam_signing_certificate.ci", { after: { user_name: "ci" } });
    const tracks = bucket("tracks", { tags: important });
    expect(grants(tracks, role)).toEqual([]);
    expect(grants(tracks, role, entitled)).toHaveLength(1);
    expect(grants(tracks, user, policy)).toEqual([]);
    expect(grants(tracks, user, policy, certificate)).toHaveLength(1);
  });

  test("whoever has a certificate reads what the roles of a Roles Anywhere profile may read, unless it is off", () => {
    const arn = "arn:aws-cn:iam::111122223333:role/reader";
    const role = change("aws_iam_role.reader", {
      after: {
        ...{ name: "reader", arn, assume_role_policy: JSON.stringify({ Version: "2012-10-17", Statement: [] }) },
        inline_policy: [
          {
            name: "read",
            policy: JSON.stringify({
              Version: "2012-10-17",
              Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::tracks/*" }],
            }),
          },
        ],
      },
    });
    const profile = (enabled: boolean) =>
      change("aws_rolesanywhere_profile.plant", { after: { name: "plant", role_arns: [arn], enabled } });
    const tracks = bucket("tracks", { tags: important });
    expect(grants(tracks, role, profile(true))).toHaveLength(1);
    expect(grants(tracks, role, profile(false))).toEqual([]);
  });

  test("a public key of a user opens repositories, and nothing else", () => {
    const key = (status: string) => change("aws_iam_user_ssh_key.ci", { after: { username: "ci", status } });
    const code = change("aws_codecommit_repository.app", { after: { repository_name: "app", tags: important } });
    const user = change("aws_iam_user.ci", { after: { name: "ci" } });
    const read = JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
    });
    const policy = change("aws_iam_user_policy.read", { after: { user: "ci", policy: read } });
    const tracks = bucket("tracks", { tags: important });
    expect(grants(tracks, code, user, policy, key("Active"))).toEqual([
      expect.stringContaining("aws_codecommit_repository.app"),
    ]);
    expect(grants(tracks, code, user, policy, key("Inactive"))).toEqual([]);
  });
});

describe("what is made elsewhere", () => {
  test("costs come from the one region in which they are made", () => {
    const report = change("aws_cur_report_definition.costs", {
      after: { report_name: "costs", s3_bucket: "costs", s3_region: "cn-north-1", region: "eu-central-1" },
    });
    expect(mapped(report).stores.map(({ place }) => place.region)).toEqual(["us-east-1"]);
    expect(copies(bucket("costs"), report)).toEqual([
      "records: aws_cur_report_definition.costs -> aws_s3_bucket.costs",
      "records: aws_cur_report_definition.costs -> cn-north-1",
    ]);
  });

  test("the firewalls of an organization log to where the policy says", () => {
    const managed = {
      type: "WAFV2",
      loggingConfiguration: {
        logDestinationConfigs: ["arn:aws:firehose:eu-central-1:111122223333:deliverystream/aws-waf-logs"],
      },
    };
    const policy = change("aws_fms_policy.web", {
      after: { name: "web", security_service_policy_data: [{ managed_service_data: JSON.stringify(managed) }] },
    });
    expect(copies(policy)).toEqual(["access logs: aws_fms_policy.web -> eu-central-1"]);
  });

  test("a landing zone gathers logs from the regions that it governs, into an account", () => {
    const zone = change("aws_controltower_landing_zone.main", {
      after: {
        manifest_json: JSON.stringify({
          governedRegions: ["ap-northeast-1"],
          centralizedLogging: { accountId: munich.id, enabled: true },
        }),
      },
    });
    expect(copies(zone)).toEqual(["trail logs: ap-northeast-1 -> aws_controltower_landing_zone.main"]);
    expect(grants(zone)).toEqual(["control: aws_controltower_landing_zone.main to 444455556666"]);
  });
});

test("configuration items go where an authorization says, and come from where an aggregator looks", () => {
  const authorization = change("aws_config_aggregate_authorization.munich", {
    after: { account_id: munich.id, authorized_aws_region: "eu-central-1" },
  });
  const aggregator = change("aws_config_configuration_aggregator.all", {
    after: {
      name: "all",
      account_aggregation_source: [{ account_ids: ["111122223333"], regions: ["cn-northwest-1"] }],
    },
  });
  const asIn5 = change("aws_config_aggregate_authorization.munich", {
    after: { account_id: munich.id, region: "eu-central-1" },
  });
  const there = ["configuration items: aws_config_aggregate_authorization.munich -> eu-central-1"];
  expect(copies(authorization)).toEqual(there);
  expect(copies(asIn5)).toEqual(there);
  expect(copies(aggregator)).toEqual([
    "configuration items: cn-northwest-1 -> aws_config_configuration_aggregator.all",
  ]);
});

test("who is assigned to the application of Q Business may ask it, and nobody else", () => {
  const arn = "arn:aws-cn:sso::111122223333:application/ssoins-1/apl-1";
  const application = change("aws_qbusiness_application.manuals", {
    after: { display_name: "manuals", identity_center_application_arn: arn },
  });
  const assignment = (application_arn: string) =>
    change("aws_ssoadmin_application_assignment.drivers", {
      after: { application_arn, principal_id: "group-1", principal_type: "GROUP" },
    });
  expect(grants(application)).toEqual([]);
  expect(grants(application, assignment(arn))).toEqual([
    expect.stringMatching(/^read: aws_qbusiness_application.manuals /),
  ]);
  expect(grants(application, assignment(`${arn}2`))).toEqual([]);
});

describe("who is told, and who comes in", () => {
  test("an alert goes to the topics of its text", () => {
    const definition = [
      "alertmanager_config: |",
      "  route:",
      "    receiver: fleet",
      "  receivers:",
      "    - name: fleet",
      "      sns_configs:",
      "        - topic_arn: arn:aws-cn:sns:cn-northwest-1:111122223333:alerts",
    ].join("\n");
    expect(
      copies(
        change("aws_prometheus_workspace.cars", { after: { id: "ws-1" } }),
        change("aws_prometheus_alert_manager_definition.a", { after: { workspace_id: "ws-1", definition } }),
      ),
    ).toEqual(["metrics: aws_prometheus_workspace.cars -> cn-northwest-1"]);
  });

  test("alerts may be sent to a pager, which nobody can place", () => {
    const definition = [
      "alertmanager_config: |",
      "  receivers:",
      "    - name: fleet",
      "      pagerduty_configs:",
      "        - routing_key:",
      "            aws_secrets_manager:",
      "              secret_arn: arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:pager",
    ].join("\n");
    expect(
      copies(
        change("aws_prometheus_workspace.cars", { after: { id: "ws-1" } }),
        change("aws_prometheus_alert_manager_definition.a", { after: { workspace_id: "ws-1", definition } }),
      ),
    ).toEqual(["metrics: aws_prometheus_workspace.cars -> a mailbox, telephone or other recipient?"]);
  });

  test("a plan leads from contact to contact", () => {
    const arn = (name: string) => `arn:aws-cn:ssm-contacts:cn-north-1:111122223333:contact/${name}`;
    const contact = (name: string) =>
      change(`aws_ssmcontacts_contact.${name}`, { after: { alias: name, arn: arn(name), type: "PERSONAL" } });
    const target = [{ contact_target_info: [{ contact_id: arn("second") }] }];
    expect(
      copies(
        contact("first"),
        contact("second"),
        change("aws_ssmcontacts_plan.p", { after: { contact_id: arn("first"), stage: [{ target }] } }),
      ),
    ).toEqual(["incidents: aws_ssmcontacts_contact.first -> aws_ssmcontacts_contact.second"]);
  });

  test("a trail tells a topic of its files", () => {
    const trail = change("aws_cloudtrail.t", { after: { name: "t", s3_bucket_name: "t", sns_topic_name: "files" } });
    expect(copies(trail, change("aws_sns_topic.files", { after: { name: "files" } }))).toContain(
      "event notifications: aws_cloudtrail.t -> aws_sns_topic.files",
    );
  });

  test("everybody of Identity Center comes in where nobody has to be assigned", () => {
    const application_arn = "arn:aws-cn:sso::111122223333:application/i/a";
    const assigned = (assignment_required: boolean) =>
      grants(
        change("aws_qbusiness_application.ask", {
          after: { id: "q-1", display_name: "ask", identity_center_application_arn: application_arn },
        }),
        change("aws_ssoadmin_application_assignment_configuration.c", {
          after: { application_arn, assignment_required },
        }),
      );
    expect(assigned(false)).toHaveLength(1);
    expect(assigned(true)).toEqual([]);
  });

  test("rights of others in a domain open it, rights to make something do not", () => {
    const granted = (policy_type: string, user_identifier: string) =>
      grants(
        change("aws_datazone_domain.cars", { after: { id: "dzd-1", name: "cars" } }),
        change("aws_datazone_policy_grant.g", {
          after: { domain_identifier: "dzd-1", policy_type, principal: [{ user: [{ user_identifier }] }] },
        }),
      );
    const stranger = "arn:aws-cn:iam::444455556666:role/owner";
    expect(granted("OVERRIDE_PROJECT_OWNERS", stranger)).toEqual(["control: aws_datazone_domain.cars to 444455556666"]);
    expect(granted("OVERRIDE_PROJECT_OWNERS", "u-1")).toHaveLength(1);
    expect(granted("CREATE_GLOSSARY", stranger)).toEqual([]);
  });

  test("environments are made in the regions of a blueprint, and write where its parameters say", () => {
    expect(
      copies(
        change("aws_datazone_domain.cars", { after: { id: "dzd-1", name: "cars" } }),
        bucket("lake"),
        change("aws_datazone_environment_blueprint_configuration.b", {
          after: {
            ...{ domain_id: "dzd-1", enabled_regions: ["cn-north-1"] },
            regional_parameters: { "cn-northwest-1": { S3Location: "s3://lake/queries" } },
          },
        }),
      ),
    ).toEqual([
      "what it queries: aws_datazone_domain.cars -> cn-north-1",
      "what it queries: aws_datazone_domain.cars -> cn-northwest-1",
      "what it queries: aws_datazone_domain.cars -> aws_s3_bucket.lake",
    ]);
  });
});

describe("the administrator of a service in an organization", () => {
  const admin = (service_principal: string) =>
    change("aws_organizations_delegated_administrator.a", { after: { account_id: munich.id, service_principal } });
  const stores = [
    change("aws_guardduty_detector.d", { after: { id: "d" } }),
    change("aws_securityhub_account.h", { after: { id: "h" } }),
    change("aws_cloudtrail.t", { after: { name: "t", s3_bucket_name: "b", is_organization_trail: true } }),
    change("aws_cloudtrail.own", { after: { name: "own", s3_bucket_name: "b", is_organization_trail: false } }),
  ];

  test("gets what the type of that service gives it", () => {
    const read = (service: string) => grants(...stores, admin(`${service}.amazonaws.com`));
    expect(read("guardduty")).toEqual([`read: aws_guardduty_detector.d to ${munich.id}`]);
    expect(read("securityhub")).toEqual([`read: aws_securityhub_account.h to ${munich.id}`]);
    expect(read("cloudtrail")).toContain(`control: aws_cloudtrail.t to ${munich.id}`);
    expect(read("health")).toEqual([]);
  });

  test("of backups controls the vaults", () => {
    const vault = change("aws_backup_vault.v", { after: { name: "v" } });
    expect(grants(vault, admin("backup.amazonaws.com"))).toEqual([`control: aws_backup_vault.v to ${munich.id}`]);
  });

  test("of Identity Center and of stack sets controls who signs in, and what is deployed", () => {
    const user = change("aws_identitystore_user.u", {
      after: { user_id: "u", user_name: "u", identity_store_id: "d-1" },
    });
    const set = change("aws_cloudformation_stack_set.s", { after: { name: "s" } });
    expect(grants(user, set, admin("sso.amazonaws.com"))).toEqual([
      `control: aws_identitystore_user.u to ${munich.id}`,
    ]);
    expect(grants(user, set, admin("member.org.stacksets.cloudformation.amazonaws.com"))).toEqual([
      `control: aws_cloudformation_stack_set.s to ${munich.id}`,
    ]);
  });
});

test("the logs of new accounts go to the graph of the organization, where it takes them in by itself", () => {
  const graph = change("aws_detective_graph.g", { after: { graph_arn: "arn:aws-cn:detective:cn-north-1:1:graph:g" } });
  const organization = (auto_enable: boolean) =>
    change("aws_detective_organization_configuration.o", {
      after: { graph_arn: "arn:aws-cn:detective:cn-north-1:1:graph:g", auto_enable },
    });
  expect(copies(graph, organization(true))).toEqual([
    "log events: aws_detective_organization_configuration.o -> aws_detective_graph.g",
  ]);
  expect(copies(graph, organization(false))).toEqual([]);
});

test("an application of Identity Center is told who signs in, with the class that it carries", () => {
  const application = change("aws_ssoadmin_application.a", {
    after: {
      ...{ name: "a", tags: personal },
      portal_options: [{ sign_in_options: [{ origin: "APPLICATION", application_url: "https://fleet.example.com" }] }],
    },
  });
  const [copy] = mapped(application).copies;
  expect(copy?.from.store?.label.classes).toEqual(["personal"]);
});

describe("what reaches over regions", () => {
  const raw = bucket("raw", { tags: important, acl: "public-read" });
  const inNingxia = bucket("ningxia", { region: "cn-northwest-1", arn: "arn:aws-cn:s3:::ningxia", tags: important });
  const trail = (after: object) =>
    change("aws_cloudtrail.all", {
      after: {
        ...{ name: "all", s3_bucket_name: "logs", region: "cn-north-1" },
        event_selector: [{ data_resource: [{ type: "AWS::S3::Object", values: ["arn:aws-cn:s3", "arn:aws:s3"] }] }],
        ...after,
      },
    });
  const logged = (...changes: readonly Change[]) => copies(...changes).filter((copy) => copy.startsWith("data events"));

  test("is a trail of several regions, and no other", () => {
    expect(logged(raw, inNingxia, trail({ is_multi_region_trail: true }))).toHaveLength(2);
    expect(logged(raw, inNingxia, trail({ is_multi_region_trail: false }))).toEqual([
      "data events: aws_s3_bucket.raw -> aws_cloudtrail.all",
    ]);
  });

  test("never leads from one partition into another", () => {
    expect(logged(raw, trail({ is_multi_region_trail: true, region: "eu-central-1" }))).toEqual([]);
    const block = (region: string) =>
      change("aws_s3_account_public_access_block.all", {
        after: {
          region,
          block_public_acls: true,
          ignore_public_acls: true,
          block_public_policy: true,
          restrict_public_buckets: true,
        },
      });
    expect(grants(raw, block("cn-northwest-1"))).toEqual([]);
    expect(grants(raw, block("us-east-1"))).toEqual(["read: aws_s3_bucket.raw to *"]);
  });
});
