import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { tell } from "../../src/language";
import { buildDataMap } from "../../src/model/build-data-map";
import type { Copy } from "../../src/model/data-map";
import type { Deployment } from "../../src/model/deployment";
import { defaultLabels } from "../../src/model/labels";
import { isUnknown } from "../../src/model/value";
import { noRegisters } from "../../src/registers/registers";
import { change, config, provider, readPlan, refers } from "../support/plan";

// Where load balancers, APIs, distributions, firewalls and networks send requests and answers, and whom they let in.

const important = { "auto:data-class": "important" };
const beijing = "cn-north-1";
const arn = (service: string, resource: string, account = "111122223333") =>
  `arn:aws-cn:${service}:${beijing}:${account}:${resource}`;
const document = (statement: object) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });

type Change = ReturnType<typeof change>;
const has = (address: string, after: object): Change => change(address, { after });

const mapOfPlan = (plan: Deployment) =>
  buildDataMap(plan, { catalog, labels: defaultLabels, registers: noRegisters, today: "2026-11-22" });

function mapOf(changes: readonly Change[], region = beijing) {
  const resources = changes.map(({ address }) => config(address));
  const plan = readPlan({
    configuration: { provider_config: { aws: provider({ constant_value: region }) }, root_module: { resources } },
    resource_changes: changes,
  });
  return mapOfPlan(plan);
}

function copiesOf(plan: Deployment): string[] {
  return mapOfPlan(plan).copies.map(toldCopy);
}

function copies(...changes: readonly Change[]): string[] {
  return mapOf(changes).copies.map(toldCopy);
}

function toldCopy({ from, to, what, doubt }: Copy): string {
  const side = typeof to.place.side === "string" ? "" : " (unknown place)";
  return `${what}: ${tell(from.says, "en")} -> ${tell(to.says, "en")}${side}${doubt ? " ?" : ""}`;
}

function grants(...changes: readonly Change[]): string[] {
  const made = mapOf(changes).grants.map(({ grantee, store, access, doubt }) => {
    const why = [doubt, grantee.place.side].find(isUnknown);
    return `${grantee.kind} may ${access} ${store.resource.address}${why ? `: ${why.because}` : ""}`;
  });
  return [...new Set(made)];
}

function classesOf(address: string, ...changes: readonly Change[]): readonly string[] {
  return mapOf(changes).stores.find(({ resource }) => resource.address === address)?.label.classes ?? [];
}

describe("clusters of databases", () => {
  const cluster = (port?: number) =>
    has("aws_rds_cluster.trips", {
      ...{ cluster_identifier: "trips", engine: "aurora-mysql", tags: important, port },
      vpc_security_group_ids: ["sg-1"],
    });
  const instance = has("aws_rds_cluster_instance.trips", {
    ...{ cluster_identifier: "trips", engine: "aurora-mysql", publicly_accessible: true, tags: important },
  });
  const opens = (port: number) =>
    has("aws_security_group.world", {
      id: "sg-1",
      ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: port, to_port: port, protocol: "tcp" }],
    });
  const letIn = "public may read aws_rds_cluster_instance.trips";

  test("are open at the port of the cluster", () => {
    expect(grants(cluster(6033), instance, opens(6033))).toEqual([letIn]);
    expect(grants(cluster(6033), instance, opens(3306))).toEqual([]);
    expect(grants(cluster(), instance, opens(3306))).toEqual([letIn]);
  });

  test("with instances of their own kind, and shards of which nobody set it, may be public", () => {
    const multi = (more: object) =>
      has("aws_rds_cluster.trips", {
        ...{ cluster_identifier: "trips", engine: "postgres", tags: important, vpc_security_group_ids: ["sg-1"] },
        ...more,
      });
    const perhaps = "public may read aws_rds_cluster.trips: guard-not-known";
    expect(grants(multi({ db_cluster_instance_class: "db.r6gd.large" }), opens(5432))).toEqual([perhaps]);
    expect(grants(multi({ db_cluster_instance_class: "db.r6gd.large" }), opens(22))).toEqual([]);
    expect(grants(multi({}), opens(5432))).toEqual([]);
    const shards = (publicly_accessible?: boolean) =>
      has("aws_rds_shard_group.s", {
        ...{ db_shard_group_identifier: "s", db_cluster_identifier: "trips", publicly_accessible },
      });
    const shard = "public may read aws_rds_shard_group.s";
    expect(grants(multi({}), shards(true), opens(5432))).toEqual([shard]);
    expect(grants(multi({}), shards(), opens(5432))).toEqual([`${shard}: guard-not-known`]);
    expect(grants(multi({}), shards(false), opens(5432))).toEqual([]);
  });

  test("of another stack have groups that nobody knows here", () => {
    expect(grants(instance)).toEqual(["principal may read aws_rds_cluster_instance.trips: security-group-not-known"]);
  });
});

test("what is put into a share of another stack is shared with whom nobody knows here", () => {
  const resource_arn = "arn:aws-cn:rds:cn-north-1:111122223333:cluster:trips";
  const cluster = has("aws_rds_cluster.trips", { cluster_identifier: "trips", arn: resource_arn, tags: important });
  const resource_share_arn = "arn:aws-cn:ram:cn-north-1:111122223333:resource-share/7ab63972";
  const put = has("aws_ram_resource_association.a", { resource_arn, resource_share_arn });
  const share = has("aws_ram_resource_share.s", { arn: resource_share_arn, name: "s" });
  expect(grants(cluster, put)).toEqual([expect.stringMatching(/may read aws_rds_cluster\.trips: /)]);
  expect(grants(cluster, put, share)).toEqual([]);
});

describe("load balancers", () => {
  const balancerArn = arn("elasticloadbalancing", "loadbalancer/app/trips/1");
  const listenerArn = arn("elasticloadbalancing", "listener/app/trips/1/2");
  const groupArn = arn("elasticloadbalancing", "targetgroup/trips/3");
  const group = has("aws_lb_target_group.trips", { arn: groupArn, name: "trips" });
  const world = has("aws_security_group.world", {
    id: "sg-1",
    ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: 443, to_port: 443, protocol: "tcp" }],
  });
  const balancer = (internal: boolean) =>
    has("aws_lb.trips", {
      ...{ arn: balancerArn, name: "trips", load_balancer_type: "application", tags: important },
      ...{ internal, security_groups: ["sg-1"] },
    });
  const listener = (action: object) =>
    has("aws_lb_listener.https", {
      ...{ arn: listenerArn, id: listenerArn, load_balancer_arn: balancerArn, default_action: [action] },
    });
  const rule = (...action: object[]) => has("aws_lb_listener_rule.api", { listener_arn: listenerArn, action });
  const refuses = listener({ type: "fixed-response" });
  const forward = { type: "forward", target_group_arn: groupArn };

  const thereAndBack = [
    "requests: aws_lb.trips -> aws_lb_target_group.trips",
    "what its targets answer: aws_lb_target_group.trips -> aws_lb.trips",
  ];

  test("send requests to the group that a listener names, and to those of a rule", () => {
    const weighted = { type: "forward", forward: [{ target_group: [{ arn: groupArn }] }] };
    expect(copies(balancer(true), group, listener(forward))).toEqual(thereAndBack);
    expect(copies(balancer(true), group, refuses, rule(weighted))).toEqual(thereAndBack);
  });

  test("send requests to a group that is still to be made", () => {
    const arns: [string, Record<string, unknown>, string[]][] = [
      ["aws_lb.trips", {}, ["arn"]],
      ["aws_lb_target_group.trips", {}, ["arn"]],
      ["aws_lb_listener.https", { load_balancer_arn: refers("aws_lb.trips.arn", "aws_lb.trips") }, ["arn"]],
      [
        "aws_lb_listener_rule.api",
        {
          listener_arn: refers("aws_lb_listener.https.arn", "aws_lb_listener.https"),
          action: [{ target_group_arn: refers("aws_lb_target_group.trips.arn", "aws_lb_target_group.trips") }],
        },
        [],
      ],
    ];
    const plan = readPlan({
      configuration: {
        provider_config: { aws: provider({ constant_value: beijing }) },
        root_module: { resources: arns.map(([address, expressions]) => config(address, expressions)) },
      },
      resource_changes: arns.map(([address, expressions, computed]) => {
        const names = Object.keys(expressions).filter((name) => name !== "action");
        const isRule = address.startsWith("aws_lb_listener_rule");
        return change(address, {
          after: isRule ? { action: [{ type: "forward" }] } : {},
          unknown: {
            ...Object.fromEntries([...computed, ...names].map((name) => [name, true])),
            ...(isRule && { action: [{ target_group_arn: true }] }),
          },
        });
      }),
    });
    expect(copiesOf(plan)).toEqual(thereAndBack);
  });

  test("write logs into a bucket where that is on", () => {
    const bucket = has("aws_s3_bucket.logs", { bucket: "logs" });
    const logs = (enabled: boolean) =>
      has("aws_lb.trips", { name: "trips", access_logs: [{ bucket: "logs", enabled }] });
    expect(copies(bucket, logs(true))).toEqual(["access logs: aws_lb.trips -> aws_s3_bucket.logs"]);
    expect(copies(bucket, logs(false))).toEqual([]);
    const classic = has("aws_elb.trips", { name: "trips", access_logs: [{ bucket: "logs" }] });
    expect(copies(bucket, classic)).toEqual(["access logs: aws_elb.trips -> aws_s3_bucket.logs"]);
  });

  test("carry their data to what is attached to the group", () => {
    const machine = has("aws_instance.app", { id: "i-0123456789abcdef0", availability_zone: "cn-north-1a" });
    const attached = has("aws_lb_target_group_attachment.app", {
      target_group_arn: groupArn,
      target_id: "i-0123456789abcdef0",
    });
    const all = [balancer(true), group, listener(forward), machine, attached];
    expect(classesOf("aws_instance.app", ...all)).toEqual(["important"]);
  });

  test("hand out what is kept behind them, though they have no tag", () => {
    const machine = has("aws_instance.app", { id: "i-0123456789abcdef0", tags: important });
    const attached = has("aws_lb_target_group_attachment.app", {
      target_group_arn: groupArn,
      target_id: "i-0123456789abcdef0",
    });
    const untagged = (internal: boolean) =>
      has("aws_lb.trips", { arn: balancerArn, name: "trips", internal, security_groups: ["sg-1"] });
    const behind = (internal: boolean) => [untagged(internal), group, listener(forward), machine, attached, world];
    expect(classesOf("aws_lb.trips", ...behind(false))).toEqual(["important"]);
    expect(grants(...behind(false))).toEqual(["public may read aws_lb.trips: guard-not-known"]);
    expect(grants(...behind(true))).toEqual([]);
  });

  test("send requests out of the VPC where an address is registered in all zones, and only there", () => {
    const address = (zone?: string) =>
      has("aws_lb_target_group_attachment.far", {
        ...{ target_group_arn: groupArn, target_id: "192.0.2.7" },
        ...(zone !== undefined && { availability_zone: zone }),
      });
    expect(copies(group, address("all"))).toContain("requests: aws_lb_target_group.trips -> 192.0.2.7 (unknown place)");
    expect(copies(group, address()).join()).not.toContain("unknown place");
  });

  test("let everybody in by a rule that asks nobody, whatever the listener does by itself", () => {
    expect(grants(world, balancer(false), group, refuses, rule(forward))).toEqual([
      "public may read aws_lb.trips: guard-not-known",
    ]);
  });

  test("let in whom an identity provider lets in, where they ask it", () => {
    const oidc = { type: "authenticate-oidc", authenticate_oidc: [{ issuer: "https://login.example.cn" }] };
    const cognito = {
      type: "authenticate-cognito",
      authenticate_cognito: [{ user_pool_arn: "arn:aws-cn:cognito-idp:cn-north-1:1:userpool/p" }],
    };
    const jwt = { type: "jwt-validation", jwt_validation: [{ issuer: "https://login.example.cn" }] };
    const byProvider = ["identity-provider may read aws_lb.trips: provider-not-registered"];
    for (const asks of [oidc, cognito, jwt]) {
      expect(grants(world, balancer(false), group, refuses, rule(asks, forward))).toEqual(byProvider);
      expect(grants(world, balancer(false), group, listener(asks))).toEqual(byProvider);
      expect(grants(world, balancer(true), group, listener(asks))).toEqual([]);
    }
  });

  test("let everybody in who has no answer, where they send on whom they asked in vain", () => {
    const asks = (type: string, on_unauthenticated_request: string) => ({
      type,
      [type.replace("-", "_")]: [{ issuer: "https://login.example.cn", on_unauthenticated_request }],
    });
    for (const type of ["authenticate-oidc", "authenticate-cognito"]) {
      const listens = (inCase: string) => grants(world, balancer(false), group, listener(asks(type, inCase)));
      expect(listens("allow")).toContain("public may read aws_lb.trips: guard-not-known");
      expect(listens("deny")).not.toContain("public may read aws_lb.trips: guard-not-known");
      expect(grants(world, balancer(false), group, refuses, rule(asks(type, "allow"), forward))).toContain(
        "public may read aws_lb.trips: guard-not-known",
      );
    }
  });

  test("let nobody in by a rule that sends elsewhere, or of a balancer inside", () => {
    expect(grants(world, balancer(false), group, refuses, rule({ type: "redirect" }))).toEqual([]);
    expect(grants(world, balancer(true), group, refuses, rule(forward))).toEqual([]);
    const alias = has("aws_alb_listener.https", {
      ...{ arn: listenerArn, id: listenerArn, load_balancer_arn: balancerArn },
      default_action: [{ type: "redirect" }],
    });
    expect(grants(world, balancer(false), group, alias)).toEqual([]);
  });
});

test("a classic balancer answers with what its instances hold", () => {
  const instance = (name: string) => has(`aws_instance.${name}`, { id: `i-${name}`, tags: important });
  const balancer = has("aws_elb.trips", { name: "trips", internal: true, instances: ["i-one"] });
  const attached = has("aws_elb_attachment.two", { elb: "trips", instance: "i-two" });
  expect(copies(instance("one"), instance("two"), balancer, attached)).toEqual(
    ["one", "two"].map((name) => `what its instances answer: aws_instance.${name} -> aws_elb.trips`),
  );
  expect(classesOf("aws_elb.trips", instance("two"), has("aws_elb.trips", { name: "trips" }), attached)).toEqual([
    "important",
  ]);
});

describe("APIs", () => {
  const api = has("aws_apigatewayv2_api.trips", { id: "a1", name: "trips", protocol_type: "HTTP", tags: important });
  const authorizer = has("aws_apigatewayv2_authorizer.login", {
    ...{ id: "z1", api_id: "a1", authorizer_type: "JWT", jwt_configuration: [{ issuer: "https://login.example.com" }] },
  });
  const route = has("aws_apigatewayv2_route.get", {
    ...{ api_id: "a1", route_key: "GET /trips", authorization_type: "JWT", authorizer_id: "z1" },
  });

  test("let in whom an identity provider lets in, as soon as a route asks it", () => {
    expect(grants(api, authorizer, route)).toEqual([
      "identity-provider may read aws_apigatewayv2_api.trips: provider-not-registered",
    ]);
    expect(grants(api, authorizer)).toEqual([]);
  });

  test("let in whom a function lets in, which nothing tells, as soon as it is asked", () => {
    const function_ = { id: "z1", authorizer_uri: arn("lambda", "function:login") };
    const code = has("aws_apigatewayv2_authorizer.code", { ...function_, api_id: "a1", authorizer_type: "REQUEST" });
    const custom = has("aws_apigatewayv2_route.get", {
      ...{ api_id: "a1", route_key: "GET /trips", authorization_type: "CUSTOM", authorizer_id: "z1" },
    });
    expect(grants(api, code, custom)).toEqual(["principal may read aws_apigatewayv2_api.trips: key-holder-not-known"]);
    expect(grants(api, code)).toEqual([]);
    const rest = has("aws_api_gateway_rest_api.trips", { id: "r1", name: "trips", tags: important });
    const method = has("aws_api_gateway_method.get", {
      ...{ rest_api_id: "r1", http_method: "GET", authorization: "CUSTOM", authorizer_id: "z1" },
    });
    expect(grants(rest, has("aws_api_gateway_authorizer.code", { ...function_, rest_api_id: "r1" }), method)).toEqual([
      "principal may read aws_api_gateway_rest_api.trips: key-holder-not-known",
    ]);
  });

  test("of REST let in whom a user pool lets in, as soon as a method asks it", () => {
    const rest = has("aws_api_gateway_rest_api.trips", { id: "r1", name: "trips", tags: important });
    const pool = has("aws_api_gateway_authorizer.login", {
      ...{
        id: "z1",
        rest_api_id: "r1",
        type: "COGNITO_USER_POOLS",
        provider_arns: [arn("cognito-idp", "userpool/p1")],
      },
    });
    const method = has("aws_api_gateway_method.get", {
      ...{ rest_api_id: "r1", http_method: "GET", authorization: "COGNITO_USER_POOLS", authorizer_id: "z1" },
    });
    expect(grants(rest, pool, method)).toEqual([
      "identity-provider may read aws_api_gateway_rest_api.trips: provider-not-registered",
    ]);
    expect(grants(rest, pool)).toEqual([]);
  });

  test("give their class to their stages", () => {
    const rest = has("aws_api_gateway_rest_api.trips", { id: "r1", name: "trips", tags: important });
    const http = has("aws_apigatewayv2_api.rides", { id: "a1", name: "rides", tags: important });
    const live = has("aws_api_gateway_stage.live", { id: "s1", rest_api_id: "r1", stage_name: "live" });
    const home = has("aws_apigatewayv2_stage.home", { id: "s2", api_id: "a1", name: "home" });
    expect(classesOf("aws_api_gateway_stage.live", rest, live)).toEqual(["important"]);
    expect(classesOf("aws_apigatewayv2_stage.home", http, home)).toEqual(["important"]);
  });

  test("write what they do into their execution log, if they log", () => {
    const rest = has("aws_api_gateway_rest_api.trips", { id: "r1", name: "trips" });
    const stage = has("aws_api_gateway_stage.live", { id: "s1", rest_api_id: "r1", stage_name: "live" });
    const log = has("aws_cloudwatch_log_group.live", { name: "API-Gateway-Execution-Logs_r1/live" });
    const settings = (level: string) =>
      has("aws_api_gateway_method_settings.all", {
        ...{ rest_api_id: "r1", stage_name: "live", method_path: "*/*", settings: [{ logging_level: level }] },
      });
    expect(copies(rest, stage, log, settings("INFO"))).toEqual([
      "execution logs: aws_api_gateway_stage.live -> aws_cloudwatch_log_group.live",
    ]);
    expect(copies(rest, stage, log, settings("OFF"))).toEqual([]);
  });

  test("are open by a text that replaces theirs, unless they are private", () => {
    const rest = (types: string[]) =>
      has("aws_api_gateway_rest_api.trips", {
        ...{ id: "r1", name: "trips", tags: important, endpoint_configuration: [{ types }] },
      });
    const put = has("aws_api_gateway_rest_api_put.trips", { rest_api_id: "r1", body: '{"openapi":"3.0.1"}' });
    expect(grants(rest(["REGIONAL"]), put)).toEqual([
      "public may read aws_api_gateway_rest_api.trips: guard-not-known",
    ]);
    expect(grants(rest(["PRIVATE"]), put)).toEqual([]);
  });
});

describe("distributions", () => {
  const bucket = has("aws_s3_bucket.maps", { bucket: "maps", tags: important });
  const distribution = (more: object = {}) =>
    has("aws_cloudfront_multitenant_distribution.maps", {
      ...{ id: "E1", enabled: true, default_cache_behavior: [{ target_origin_id: "maps" }] },
      origin: [{ id: "maps", domain_name: "maps.s3.cn-north-1.amazonaws.com.cn", origin_access_control_id: "E2" }],
      ...more,
    });
  const tenant = (more: object = {}) =>
    has("aws_cloudfront_distribution_tenant.acme", { id: "t1", distribution_id: "E1", enabled: true, ...more });
  const onlyIn = (type: string, locations: string[]) => ({
    customizations: [{ geo_restriction: [{ restriction_type: type, locations }] }],
  });

  test("log each request to the stream behind a configuration of real-time logs", () => {
    const configuration = has("aws_cloudfront_realtime_log_config.logs", {
      arn: "arn:aws-cn:cloudfront::111122223333:realtime-log-config/logs",
      name: "logs",
      endpoint: [{ kinesis_stream_config: [{ stream_arn: "arn:aws:kinesis:us-east-1:111122223333:stream/logs" }] }],
    });
    const logged = has("aws_cloudfront_distribution.maps", {
      enabled: true,
      default_cache_behavior: [
        { realtime_log_config_arn: "arn:aws-cn:cloudfront::111122223333:realtime-log-config/logs" },
      ],
    });
    expect(copies(logged, configuration)).toContainEqual(
      expect.stringMatching(/^access logs: .* -> arn:aws:kinesis:us-east-1:111122223333:stream\/logs/),
    );
  });

  test("give a tenant what is at their origin", () => {
    const all = [bucket, distribution(), tenant()];
    expect(classesOf("aws_cloudfront_distribution_tenant.acme", ...all)).toEqual(["important"]);
  });

  test("let everybody in by a tenant that is on", () => {
    expect(grants(bucket, distribution(), tenant())).toEqual([
      "public may read aws_cloudfront_distribution_tenant.acme",
    ]);
    expect(grants(bucket, distribution(), tenant({ enabled: false }))).toEqual([]);
  });

  test("let in by the countries of the tenant, before their own", () => {
    const own = { restrictions: [{ geo_restriction: [{ restriction_type: "whitelist", items: ["CN"] }] }] };
    const inDe = "network may read aws_cloudfront_distribution_tenant.acme";
    expect(grants(bucket, distribution(own), tenant(onlyIn("whitelist", ["DE"])))).toEqual([inDe]);
    expect(grants(bucket, distribution(own), tenant())).toEqual([
      "network may read aws_cloudfront_multitenant_distribution.maps",
    ]);
  });

  test("let everybody in by a path that is not signed, though the others are", () => {
    const signed = { trusted_key_groups: [{ enabled: true, items: ["kg-1"] }] };
    const open = (...paths: readonly object[]) =>
      grants(
        ...[bucket, tenant()],
        distribution({
          default_cache_behavior: [{ target_origin_id: "maps", ...signed }],
          cache_behavior: paths.map((path) => ({ target_origin_id: "maps", ...path })),
        }),
      );
    expect(open({ path_pattern: "/open/*" })).toEqual(["public may read aws_cloudfront_distribution_tenant.acme"]);
    expect(open({ path_pattern: "/signed/*", ...signed })).toEqual([]);
    expect(open()).toEqual([]);
  });

  test("may be open where their tenants are not in the deployment", () => {
    expect(grants(bucket, distribution())).toEqual([
      "public may read aws_cloudfront_multitenant_distribution.maps: guard-not-known",
    ]);
  });

  test("keep key value pairs at their edge locations", () => {
    const storeArn = "arn:aws:cloudfront::111122223333:key-value-store/1";
    const map = mapOf(
      [
        has("aws_cloudfront_key_value_store.drivers", { arn: storeArn, name: "drivers", tags: important }),
        has("aws_cloudfrontkeyvaluestore_key.one", { key_value_store_arn: storeArn, key: "a", value: "b" }),
      ],
      "us-east-1",
    );
    expect(map.stores.map(({ place, label }) => [place.side, ...label.classes])).toEqual([
      ["offshore", "important"],
      ["offshore", "important"],
    ]);
  });
});

describe("firewalls", () => {
  test("of the web write the requests of a balancer into a log", () => {
    const log = has("aws_s3_bucket.waf", { bucket: "aws-waf-logs-trips" });
    const balancerArn = arn("elasticloadbalancing", "loadbalancer/app/trips/1");
    const aclArn = arn("wafv2", "regional/webacl/trips/1");
    const all = [
      has("aws_lb.trips", { arn: balancerArn, name: "trips", internal: true, tags: important }),
      has("aws_wafv2_web_acl.trips", { arn: aclArn, name: "trips" }),
      has("aws_wafv2_web_acl_association.trips", { resource_arn: balancerArn, web_acl_arn: aclArn }),
      has("aws_wafv2_web_acl_logging_configuration.trips", {
        ...{ resource_arn: aclArn, log_destination_configs: ["arn:aws-cn:s3:::aws-waf-logs-trips"] },
      }),
    ];
    expect(classesOf("aws_s3_bucket.waf", log, ...all)).toEqual(["important"]);
  });

  test("of the network write logs to each destination by its kind", () => {
    const firewallArn = arn("network-firewall", "firewall/edge");
    const to = (log_destination: object) => ({ log_destination, log_type: "FLOW" });
    expect(
      copies(
        has("aws_networkfirewall_firewall.edge", { arn: firewallArn, name: "edge" }),
        has("aws_s3_bucket.flows", { bucket: "flows" }),
        has("aws_cloudwatch_log_group.alerts", { name: "alerts" }),
        has("aws_networkfirewall_logging_configuration.edge", {
          firewall_arn: firewallArn,
          logging_configuration: [
            { log_destination_config: [to({ bucketName: "flows" }), to({ logGroup: "alerts" })] },
          ],
        }),
      ),
    ).toEqual([
      "logs: aws_networkfirewall_firewall.edge -> aws_s3_bucket.flows",
      "logs: aws_networkfirewall_firewall.edge -> aws_cloudwatch_log_group.alerts",
    ]);
  });
});

test("records of one name are meant in turn, whichever of them is referred to", () => {
  const record = (name: string, records: string[]) =>
    has(`aws_route53_record.${name}`, { zone_id: "Z1", name: "app", fqdn: `${name}.example.cn`, records });
  const abroad = "app.eu-central-1.elb.amazonaws.com";
  const stream = has("aws_kinesis_firehose_delivery_stream.f", {
    ...{ name: "f", destination: "http_endpoint" },
    http_endpoint_configuration: [{ url: "https://first.example.cn/in" }],
  });
  const both = [record("first", ["app.cn-north-1.elb.amazonaws.com.cn"]), record("second", [abroad])];
  expect(copies(stream, ...both).join()).toContain(`${abroad}, eu-central-1`);
});

test("whoever is sent on by a load balancer asks the other host", () => {
  const sentTo = (host: string) =>
    copies(
      has("aws_lb.trips", { name: "trips", arn: arn("elasticloadbalancing", "loadbalancer/app/trips/1") }),
      has("aws_lb_listener.l", {
        load_balancer_arn: arn("elasticloadbalancing", "loadbalancer/app/trips/1"),
        default_action: [{ type: "redirect", redirect: [{ host }] }],
      }),
    );
  const api = "abc.execute-api.ap-southeast-1.amazonaws.com";
  expect(sentTo(api).join()).toContain(`requests: aws_lb.trips -> ${api}`);
  expect(sentTo("#{host}")).toEqual([]);
});

test("a service of VPC Lattice asks the groups of its listeners and rules, and passes on what they answer", () => {
  const group = "arn:aws:vpc-lattice:eu-central-1:111122223333:targetgroup/tg-1";
  const forward = [{ target_groups: [{ target_group_identifier: group }] }];
  const both = [`requests: aws_vpclattice_service.s -> ${group}`, `answers: ${group} -> aws_vpclattice_service.s`];
  const service = has("aws_vpclattice_service.s", { id: "svc-1", name: "s" });
  for (const by of [
    has("aws_vpclattice_listener.l", { service_identifier: "svc-1", default_action: [{ forward }] }),
    has("aws_vpclattice_listener_rule.r", { service_identifier: "svc-1", action: [{ forward }] }),
  ])
    expect(copies(service, by)).toEqual(expect.arrayContaining(both));
});

describe("service networks", () => {
  const database = has("aws_db_instance.trips", {
    ...{ arn: arn("rds", "db:trips"), identifier: "trips", engine: "postgres", tags: important },
  });
  const configuration = has("aws_vpclattice_resource_configuration.trips", {
    ...{ id: "rcfg-1", arn: arn("vpc-lattice", "resourceconfiguration/rcfg-1"), name: "trips" },
    resource_configuration_definition: [{ arn_resource: [{ arn: arn("rds", "db:trips") }] }],
  });
  const networkArn = arn("vpc-lattice", "servicenetwork/sn-1");
  const network = has("aws_vpclattice_service_network.fleet", { id: "sn-1", arn: networkArn, name: "fleet" });
  const joined = has("aws_vpclattice_service_network_resource_association.trips", {
    ...{ resource_configuration_identifier: "rcfg-1", service_network_identifier: "sn-1" },
  });
  const policy = (principal: string) =>
    has("aws_vpclattice_resource_policy.fleet", {
      resource_arn: networkArn,
      policy: document({
        Principal: { AWS: principal },
        Action: ["vpc-lattice:CreateServiceNetworkVpcAssociation"],
        Resource: networkArn,
      }),
    });

  test("carry what a database answers", () => {
    const all = [database, configuration, network, joined];
    expect(classesOf("aws_vpclattice_service_network.fleet", ...all)).toEqual(["important"]);
    expect(grants(...all)).toEqual([]);
  });

  test("are opened to the account that their policy names", () => {
    expect(grants(network, policy("arn:aws-cn:iam::444455556666:root"))).toEqual([
      expect.stringMatching(/^account may read aws_vpclattice_service_network\.fleet/),
    ]);
  });

  test("are opened by an authorization policy only where IAM is asked, and perhaps", () => {
    const service = (auth_type: string) =>
      has("aws_vpclattice_service.trips", {
        ...{ id: "svc-1", arn: arn("vpc-lattice", "service/svc-1"), name: "trips", auth_type },
      });
    const auth = has("aws_vpclattice_auth_policy.trips", {
      resource_identifier: arn("vpc-lattice", "service/svc-1"),
      policy: document({ Principal: "*", Action: "vpc-lattice-svcs:Invoke", Resource: "*" }),
    });
    expect(grants(service("AWS_IAM"), auth)).toEqual(["public may read aws_vpclattice_service.trips: guard-not-known"]);
    expect(grants(service("NONE"), auth)).toEqual([]);
  });
});

describe("doors for people", () => {
  const balancerArn = arn("elasticloadbalancing", "loadbalancer/app/desk/1");
  const door = [
    has("aws_lb.desk", { arn: balancerArn, name: "desk", internal: true, tags: important }),
    has("aws_verifiedaccess_endpoint.desk", {
      ...{ id: "vae-1", verified_access_group_id: "vagr-1", application_domain: "desk.example.cn" },
      load_balancer_options: [{ load_balancer_arn: balancerArn }],
    }),
    has("aws_verifiedaccess_group.desk", { id: "vagr-1", verifiedaccess_instance_id: "vai-1" }),
  ];
  const provides = [
    has("aws_verifiedaccess_instance_trust_provider_attachment.login", {
      ...{ verifiedaccess_instance_id: "vai-1", verifiedaccess_trust_provider_id: "vatp-1" },
    }),
    has("aws_verifiedaccess_trust_provider.login", {
      ...{ id: "vatp-1", oidc_options: [{ issuer: "https://login.example.com" }] },
    }),
  ];

  test("let in whom the trust provider of their instance lets in", () => {
    expect(grants(...door, ...provides)).toEqual([
      "identity-provider may read aws_verifiedaccess_endpoint.desk: provider-not-registered",
    ]);
  });

  test("open by a range of addresses whatever is in its VPC", () => {
    const range = (...subnet_ids: string[]) =>
      has("aws_verifiedaccess_endpoint.range", {
        ...{ id: "vae-2", verified_access_group_id: "vagr-1" },
        cidr_options: [{ cidr: "10.7.1.0/24", subnet_ids }],
      });
    const inVpcs = ["a", "b"].flatMap((name) => [
      has(`aws_vpc.${name}`, { id: `vpc-${name}` }),
      has(`aws_subnet.${name}`, { id: `subnet-${name}`, vpc_id: `vpc-${name}` }),
      has(`aws_instance.${name}`, { id: `i-${name}`, subnet_id: `subnet-${name}`, tags: important }),
    ]);
    const opened = (...more: readonly Change[]) =>
      grants(...door.slice(2), ...inVpcs, ...more).filter((one) => one.includes("aws_instance"));
    expect(opened(range("subnet-a"), ...provides)).toEqual([
      "identity-provider may read aws_instance.a: provider-not-registered",
    ]);
    expect(opened(range("subnet-a"))).toEqual(["principal may read aws_instance.a: people-not-known"]);
    expect(opened(...provides)).toEqual([]);
  });

  test("answer what an instance does, by the interface that it has", () => {
    const endpoint = has("aws_verifiedaccess_endpoint.app", {
      ...{ id: "vae-3", verified_access_group_id: "vagr-1" },
      network_interface_options: [{ network_interface_id: "eni-1" }],
    });
    const answers = (...more: readonly Change[]) => classesOf("aws_verifiedaccess_endpoint.app", endpoint, ...more);
    const own = { id: "i-1", primary_network_interface_id: "eni-1", tags: important };
    expect(answers(has("aws_instance.app", own))).toEqual(["important"]);
    expect(answers(has("aws_instance.app", { ...own, primary_network_interface_id: "eni-2" }))).toEqual([]);
    const given = has("aws_network_interface.app", { id: "eni-1", attachment: [{ instance: "i-1" }] });
    expect(answers(given, has("aws_instance.app", { id: "i-1", tags: important }))).toEqual(["important"]);
  });

  test("let in nobody knows whom where the provider is elsewhere", () => {
    expect(grants(...door)).toEqual([
      expect.stringMatching(/^\S+ may read aws_verifiedaccess_endpoint\.desk: people-not-known$/),
    ]);
  });
});

test("a domain name of AppSync is that of its API", () => {
  const sent = (domain: string) =>
    copies(
      has("aws_appsync_graphql_api.trips", { id: "api-1", name: "trips", region: "eu-central-1" }),
      has("aws_appsync_domain_name.trips", { domain_name: "trips.example.com", region: "eu-central-1" }),
      has("aws_appsync_domain_name_api_association.trips", {
        ...{ api_id: "api-1", domain_name: domain, region: "eu-central-1" },
      }),
      has("aws_lambda_function.upload", {
        ...{ function_name: "upload", environment: [{ variables: { API: "https://trips.example.com/graphql" } }] },
      }),
    ).filter((one) => one.includes("upload"));
  expect(sent("trips.example.com")).toEqual([expect.stringContaining("-> aws_appsync_graphql_api.trips")]);
  expect(sent("others.example.com")).toEqual([expect.stringContaining("-> aws_appsync_domain_name.trips")]);
});

describe("networks", () => {
  const vpc = has("aws_vpc.fleet", { id: "vpc-1", arn: arn("ec2", "vpc/vpc-1"), cidr_block: "10.0.0.0/16" });
  const subnet = has("aws_subnet.fleet", { id: "subnet-1", vpc_id: "vpc-1" });
  const subnets = has("aws_db_subnet_group.fleet", { id: "fleet", name: "fleet", subnet_ids: ["subnet-1"] });
  const group = has("aws_security_group.db", {
    ...{ id: "sg-1", vpc_id: "vpc-1" },
    ingress: [{ cidr_blocks: ["172.16.0.0/12"], from_port: 5432, to_port: 5432, protocol: "tcp" }],
  });
  const database = has("aws_db_instance.trips", {
    ...{ identifier: "trips", engine: "postgres", tags: important, publicly_accessible: false },
    ...{ db_subnet_group_name: "fleet", vpc_security_group_ids: ["sg-1"] },
  });
  const inVpc = [vpc, subnet, subnets, group, database];

  test("are open to an account that may attach an instance to an interface in them", () => {
    const eni = has("aws_network_interface.spare", { id: "eni-1", subnet_id: "subnet-1" });
    const permission = (kind: string) =>
      has("aws_network_interface_permission.partner", {
        ...{ network_interface_id: "eni-1", aws_account_id: "444455556666", permission: kind },
      });
    expect(grants(...inVpc, eni)).toEqual([]);
    expect(grants(...inVpc, eni, permission("INSTANCE-ATTACH"))).toEqual([
      expect.stringMatching(/^network may read aws_db_instance\.trips/),
    ]);
  });

  test("are open to the clients of a VPN on their transit gateway", () => {
    const endpoint = (gateway: string) =>
      has("aws_ec2_client_vpn_endpoint.staff", {
        id: "cvpn-1",
        authentication_options: [{ type: "certificate-authentication" }],
        transit_gateway_configuration: [{ transit_gateway_id: gateway }],
      });
    const hub = (id: string, vpc_id: string) => [
      has(`aws_ec2_transit_gateway.${vpc_id.replace("-", "")}`, { id }),
      has(`aws_ec2_transit_gateway_vpc_attachment.${vpc_id.replace("-", "")}`, { transit_gateway_id: id, vpc_id }),
    ];
    const gateways = [...hub("tgw-1", "vpc-1"), ...hub("tgw-2", "vpc-2")];
    expect(grants(...inVpc, ...gateways, endpoint("tgw-1"))).toEqual([
      "principal may read aws_db_instance.trips: key-holder-not-known",
    ]);
    expect(grants(...inVpc, ...gateways, endpoint("tgw-2"))).toEqual([]);
  });

  test("are open to whom their subnet, or a transit gateway that accepts by itself, is shared with", () => {
    const gateway = (auto_accept_shared_attachments: string) => [
      has("aws_ec2_transit_gateway.hub", {
        id: "tgw-1",
        arn: arn("ec2", "transit-gateway/tgw-1"),
        auto_accept_shared_attachments,
      }),
      has("aws_ec2_transit_gateway_vpc_attachment.data", { transit_gateway_id: "tgw-1", vpc_id: "vpc-1" }),
    ];
    const shared = (resource_arn: string) => [
      has("aws_ram_resource_share.it", { arn: arn("ram", "resource-share/1") }),
      has("aws_ram_resource_association.it", { resource_share_arn: arn("ram", "resource-share/1"), resource_arn }),
      has("aws_ram_principal_association.it", {
        ...{ resource_share_arn: arn("ram", "resource-share/1"), principal: "444455556666" },
      }),
    ];
    const subnet = arn("ec2", "subnet/subnet-9");
    const inside = has("aws_subnet.shared", { id: "subnet-9", arn: subnet, vpc_id: "vpc-1" });
    const open = [expect.stringMatching(/^account may read aws_db_instance\.trips/)];
    expect(grants(...inVpc, inside, ...shared(subnet))).toEqual(open);
    expect(grants(...inVpc, inside, ...shared(arn("ec2", "prefix-list/pl-1")))).toEqual([]);
    const [tgw] = ["transit-gateway/tgw-1"].map((name) => shared(arn("ec2", name)));
    expect(grants(...inVpc, ...gateway("enable"), ...(tgw ?? []))).toEqual(open);
    expect(grants(...inVpc, ...gateway("disable"), ...(tgw ?? []))).toEqual([]);
    expect(
      grants(
        ...inVpc,
        ...gateway("enable"),
        has("aws_ram_resource_share_associations_exclusive.it", {
          ...{ resource_arns: [arn("ec2", "transit-gateway/tgw-1")], principals: ["444455556666"] },
        }),
      ),
    ).toEqual(open);
  });

  test("are open to the clients of a VPN in another network, by a route that leads on over a peering or a gateway", () => {
    const vpn = [
      has("aws_vpc.hub", { id: "vpc-2", cidr_block: "172.16.0.0/16" }),
      has("aws_subnet.hub", { id: "subnet-2", vpc_id: "vpc-2" }),
      has("aws_ec2_client_vpn_endpoint.staff", {
        ...{ id: "cvpn-1", vpc_id: "vpc-2", authentication_options: [{ type: "certificate-authentication" }] },
      }),
    ];
    const route = has("aws_ec2_client_vpn_route.data", {
      ...{ client_vpn_endpoint_id: "cvpn-1", destination_cidr_block: "10.0.0.0/16", target_vpc_subnet_id: "subnet-2" },
    });
    const peering = (vpc_id: string, peer_vpc_id: string) =>
      has("aws_vpc_peering_connection.p", { id: "pcx-1", vpc_id, peer_vpc_id, auto_accept: true });
    const attachment = (vpc: string) =>
      has(`aws_ec2_transit_gateway_vpc_attachment.${vpc.replace("-", "")}`, {
        transit_gateway_id: "tgw-1",
        vpc_id: vpc,
      });
    const hub = [has("aws_ec2_transit_gateway.hub", { id: "tgw-1" }), attachment("vpc-1"), attachment("vpc-2")];
    const opened = (...more: readonly Change[]) =>
      grants(...inVpc, ...vpn, ...more).filter((one) => /^principal/.test(one));
    const open = [expect.stringMatching(/^principal may read aws_db_instance\.trips: /)];
    expect(opened(route)).toEqual([]);
    expect(opened(peering("vpc-2", "vpc-1"))).toEqual([]);
    expect(opened(route, peering("vpc-2", "vpc-1"))).toEqual(open);
    expect(opened(route, peering("vpc-1", "vpc-2"))).toEqual(open);
    expect(opened(route, peering("vpc-2", "vpc-3"))).toEqual([]);
    expect(opened(route, ...hub)).toEqual(open);
    const closed = has("aws_security_group.db", {
      ...{ id: "sg-1", vpc_id: "vpc-1" },
      ingress: [{ cidr_blocks: ["10.0.0.0/16"], from_port: 5432, to_port: 5432, protocol: "tcp" }],
    });
    const inside = inVpc.filter((one) => one !== group);
    expect(grants(...inside, closed, ...vpn, route, peering("vpc-2", "vpc-1"))).toEqual([]);
  });

  test("are also where an endpoint of a warehouse, or a file system, is", () => {
    const line = [
      has("aws_vpn_gateway.vgw", { id: "vgw-1", vpc_id: "vpc-1" }),
      has("aws_customer_gateway.plant", { id: "cgw-1", ip_address: "203.0.113.9" }),
      has("aws_vpn_connection.plant", { id: "vpn-1", vpn_gateway_id: "vgw-1", customer_gateway_id: "cgw-1" }),
    ];
    const elsewhere = [
      has("aws_vpc.other", { id: "vpc-2", arn: arn("ec2", "vpc/vpc-2"), cidr_block: "10.1.0.0/16" }),
      has("aws_subnet.other", { id: "subnet-2", vpc_id: "vpc-2" }),
    ];
    const workgroup = has("aws_redshiftserverless_workgroup.trips", {
      workgroup_name: "trips",
      subnet_ids: ["subnet-2"],
    });
    const endpoint = has("aws_redshiftserverless_endpoint_access.trips", {
      ...{ endpoint_name: "trips", workgroup_name: "trips", subnet_ids: ["subnet-1"] },
    });
    const files = (subnet: string) => has("aws_fsx_lustre_file_system.maps", { id: "fs-1", subnet_ids: [subnet] });
    const opened = (...more: readonly Change[]) =>
      grants(vpc, subnet, ...line, ...elsewhere, ...more).map((one) => one.replace(/:.*/, ""));
    expect(opened(workgroup, files("subnet-2"))).toEqual([]);
    expect(opened(workgroup, endpoint)).toEqual(["network may read aws_redshiftserverless_endpoint_access.trips"]);
    expect(opened(files("subnet-1"))).toEqual(["network may read aws_fsx_lustre_file_system.maps"]);
  });

  test("are open to what peers with the core network that they are attached to", () => {
    const attachments = [
      has("aws_networkmanager_core_network.wan", { id: "core-network-1", global_network_id: "g-1" }),
      has("aws_networkmanager_vpc_attachment.fleet", {
        ...{ id: "attachment-1", core_network_id: "core-network-1", vpc_arn: arn("ec2", "vpc/vpc-1") },
      }),
      has("aws_networkmanager_connect_attachment.sdwan", { id: "attachment-2", core_network_id: "core-network-1" }),
    ];
    const peer = has("aws_networkmanager_connect_peer.plant", {
      ...{ id: "peer-1", connect_attachment_id: "attachment-2", peer_address: "203.0.113.9" },
    });
    expect(grants(...inVpc, ...attachments)).toEqual([]);
    expect(grants(...inVpc, ...attachments, peer)).toEqual([
      "network may read aws_db_instance.trips: network-not-registered",
    ]);
  });
});

test("a bucket of logs is read by the response team of AWS, nobody knows from where", () => {
  const bucket = has("aws_s3_bucket.logs", { bucket: "logs", tags: important });
  const shared = has("aws_shield_drt_access_log_bucket_association.logs", { log_bucket: "logs" });
  expect(grants(bucket, shared)).toEqual([
    expect.stringMatching(/^\S+ may read aws_s3_bucket\.logs: people-not-known$/),
  ]);
  const acl = has("aws_wafv2_web_acl.front", { name: "front", arn: arn("wafv2", "regional/webacl/front/1") });
  const logged = has("aws_wafv2_web_acl_logging_configuration.front", {
    resource_arn: arn("wafv2", "regional/webacl/front/1"),
    log_destination_configs: ["arn:aws-cn:s3:::logs"],
  });
  const role = has("aws_shield_drt_access_role_arn_association.team", { role_arn: "arn:aws-cn:iam::1:role/team" });
  expect(grants(acl, bucket, logged)).toEqual([]);
  expect(grants(acl, bucket, logged, role)).toEqual([
    "principal may read aws_wafv2_web_acl.front: people-not-known",
    "principal may read aws_s3_bucket.logs: people-not-known",
  ]);
});

test("an accelerator brings what a private instance answers to all the world", () => {
  const accelerator = "arn:aws:globalaccelerator::111122223333:accelerator/a";
  const made = [
    has("aws_instance.app", { id: "i-1", tags: important }),
    has("aws_globalaccelerator_accelerator.a", { arn: accelerator }),
    has("aws_globalaccelerator_listener.l", { arn: `${accelerator}/listener/l`, accelerator_arn: accelerator }),
    has("aws_globalaccelerator_endpoint_group.g", {
      ...{ listener_arn: `${accelerator}/listener/l`, endpoint_configuration: [{ endpoint_id: "i-1" }] },
    }),
  ];
  expect(copies(...made)).toEqual(["answers: aws_instance.app -> aws_globalaccelerator_accelerator.a"]);
  expect(grants(...made)).toEqual(["public may read aws_instance.app: guard-not-known"]);
  expect(classesOf("aws_globalaccelerator_accelerator.a", ...made)).toEqual(["important"]);
  const byAddress = change("aws_globalaccelerator_endpoint_group.g", {
    after: { endpoint_configuration: [{}] },
    unknown: { endpoint_configuration: [{ endpoint_id: true }] },
  });
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: beijing }) },
      root_module: {
        resources: [
          config("aws_instance.app"),
          config("aws_eip.a"),
          config(byAddress.address, { endpoint_configuration: [{ endpoint_id: refers("aws_eip.a.id", "aws_eip.a") }] }),
        ],
      },
    },
    resource_changes: [has("aws_instance.app", { tags: important }), has("aws_eip.a", {}), byAddress],
  });
  expect(mapOfPlan(plan).grants).toEqual([]);
});

test("a plan for another region replicates each instance to where the others are", () => {
  const instance = (name: string) =>
    has(`aws_db_instance.${name}`, { arn: arn("rds", `db:${name}`), identifier: name, engine: "postgres" });
  const elsewhere = "arn:aws-cn:rds:cn-northwest-1:111122223333:db:standby";
  const plan = has("aws_arcregionswitch_plan.trips", {
    workflow: [
      {
        step: [
          {
            rds_create_cross_region_read_replica_config: [
              { db_instance_arn_map: { "cn-north-1": arn("rds", "db:trips"), "cn-northwest-1": elsewhere } },
            ],
          },
        ],
      },
    ],
  });
  expect(copies(instance("trips"), plan)).toContain(`replicated rows: aws_db_instance.trips -> ${elsewhere}`);
});

describe("what APIs pass on", () => {
  const api = has("aws_apigatewayv2_api.trips", { id: "api-1", name: "trips", protocol_type: "HTTP" });
  const integration = (after: object) => has("aws_apigatewayv2_integration.i", { api_id: "api-1", ...after });

  test("goes to what an integration without code calls, also in another region", () => {
    const put = { integration_type: "AWS_PROXY", integration_subtype: "Kinesis-PutRecord" };
    expect(
      copies(api, integration({ ...put, request_parameters: { StreamName: "trips", Region: "cn-northwest-1" } })),
    ).toEqual([
      "requests: aws_apigatewayv2_api.trips -> trips",
      "requests: aws_apigatewayv2_api.trips -> cn-northwest-1 (Ningxia)",
    ]);
    expect(copies(api, integration({ request_parameters: { Region: "eu-central-1" } }))).toEqual([]);
  });

  test("goes to a host, unless a link leads into a VPC", () => {
    const proxy = { integration_type: "HTTP_PROXY", integration_uri: "https://trips.example.com/in" };
    expect(copies(api, integration(proxy))).toEqual([
      "requests: aws_apigatewayv2_api.trips -> trips.example.com (unknown place)",
      "answers: trips.example.com -> aws_apigatewayv2_api.trips",
    ]);
    expect(copies(api, integration({ ...proxy, connection_type: "VPC_LINK", connection_id: "link-1" }))).toEqual([
      "requests: aws_apigatewayv2_api.trips -> link-1",
      "answers: link-1 -> aws_apigatewayv2_api.trips",
    ]);
  });

  test("goes to what an API is made with: a target, or the hosts of its text", () => {
    const named = { id: "api-2", name: "quick", protocol_type: "HTTP" };
    const body = (type: string, uri: string) =>
      JSON.stringify({ paths: { "/trips": { get: { "x-amazon-apigateway-integration": { type, uri } } } } });
    const proxy = body("http_proxy", "https://trips.example.com/in");
    const outside = "trips.example.com (unknown place)";
    for (const made of [{ target: "https://trips.example.com" }, { body: proxy }])
      expect(copies(has("aws_apigatewayv2_api.quick", { ...named, ...made }))).toEqual([
        `requests: aws_apigatewayv2_api.quick -> ${outside}`,
      ]);
    const target = arn("lambda", "function:trips");
    expect(copies(has("aws_apigatewayv2_api.quick", { ...named, target }))).toEqual([]);
    expect(copies(has("aws_api_gateway_rest_api.rest", { name: "rest", body: proxy }))).toEqual([
      `requests: aws_api_gateway_rest_api.rest -> ${outside}`,
    ]);
    expect(copies(has("aws_api_gateway_rest_api.rest", { name: "rest", body: body("aws_proxy", target) }))).toEqual([
      `requests: aws_api_gateway_rest_api.rest -> ${target}`,
    ]);
    expect(copies(has("aws_api_gateway_rest_api.rest", { name: "rest", body: body("mock", "") }))).toEqual([]);
  });

  test("opens the function that an API is made with, or that its text names", () => {
    const code = has("aws_lambda_function.trips", {
      ...{ function_name: "trips", arn: arn("lambda", "function:trips"), tags: important },
    });
    const made = (more: object) => grants(code, has("aws_apigatewayv2_api.quick", { name: "quick", ...more }));
    const target = arn("lambda", "function:trips");
    expect(made({ target })).toContain("public may read aws_lambda_function.trips");
    expect(made({ target, disable_execute_api_endpoint: true })).toContain(
      "public may read aws_lambda_function.trips: guard-not-known",
    );
    expect(made({ target: "https://trips.example.com" })).toEqual(["public may read aws_apigatewayv2_api.quick"]);
    expect(made({ target: "" })).toEqual([]);
    const body = (more: object) =>
      JSON.stringify({
        ...{ paths: { "/trips": { get: { "x-amazon-apigateway-integration": { type: "aws_proxy", uri: target } } } } },
        ...more,
      });
    expect(made({ body: body({}) })).toContain("public may read aws_lambda_function.trips: guard-not-known");
    expect(made({ body: body({ security: [{ login: [] }] }) })).toEqual([]);
  });

  test("is open to whom the policy in its text lets in, unless another is set beside it", () => {
    const stranger = { AWS: "999988887777" };
    const policyOf = (Principal: object) => ({
      ...{ Version: "2012-10-17" },
      Statement: [{ Effect: "Allow", Principal, Action: "execute-api:Invoke", Resource: "execute-api:/*" }],
    });
    const body = JSON.stringify({
      ...{ paths: {}, security: [{ sigv4: [] }] },
      "x-amazon-apigateway-policy": policyOf(stranger),
    });
    const api = (more: object) => has("aws_api_gateway_rest_api.rest", { id: "rest-1", name: "rest", ...more });
    const letIn = "account may read aws_api_gateway_rest_api.rest: account-not-registered";
    expect(grants(api({ body }))).toEqual([letIn]);
    expect(grants(api({}), has("aws_api_gateway_rest_api_put.p", { rest_api_id: "rest-1", body }))).toEqual([letIn]);
    const own = policyOf({ Service: "apigateway.amazonaws.com" });
    expect(grants(api({ body, policy: JSON.stringify(own) }))).not.toContain(letIn);
  });

  test("goes to the services that a text calls, also by integrations that several methods share", () => {
    const put = {
      ...{ type: "aws_proxy", integrationSubtype: "SQS-SendMessage" },
      requestParameters: { QueueUrl: "https://sqs.eu-central-1.amazonaws.com/777788889999/q", Region: "eu-central-1" },
    };
    const text = { components: { "x-amazon-apigateway-integrations": { put } }, paths: {} };
    expect(copies(has("aws_apigatewayv2_api.text", { name: "text", body: JSON.stringify(text) }))).toEqual([
      expect.stringContaining("-> sqs.eu-central-1.amazonaws.com"),
      "requests: aws_apigatewayv2_api.text -> eu-central-1 (Frankfurt) ?",
    ]);
  });

  test("brings out what it receives from a queue, and what a workflow answers", () => {
    const queue = has("aws_sqs_queue.trips", { name: "trips", arn: arn("sqs", "trips"), tags: important });
    const by = (integration_subtype: string) =>
      integration({
        ...{ integration_type: "AWS_PROXY", integration_subtype },
        request_parameters: { QueueUrl: arn("sqs", "trips") },
      });
    expect(copies(api, queue, by("SQS-ReceiveMessage"))).toEqual([
      "answers: aws_sqs_queue.trips -> aws_apigatewayv2_api.trips",
    ]);
    expect(copies(api, queue, by("SQS-SendMessage"))).toEqual([
      "requests: aws_apigatewayv2_api.trips -> aws_sqs_queue.trips",
    ]);
    const machine = has("aws_sfn_state_machine.trips", { name: "trips", arn: arn("states", "stateMachine:trips") });
    const run = integration({
      ...{ integration_type: "AWS_PROXY", integration_subtype: "StepFunctions-StartSyncExecution" },
      request_parameters: { StateMachineArn: arn("states", "stateMachine:trips") },
    });
    expect(copies(api, machine, run)).toEqual([
      "requests: aws_apigatewayv2_api.trips -> aws_sfn_state_machine.trips",
      "answers: aws_sfn_state_machine.trips -> aws_apigatewayv2_api.trips",
    ]);
  });

  test("goes to the service that an action names, in its region", () => {
    const uri = "arn:aws:apigateway:eu-central-1:kinesis:action/PutRecord";
    expect(copies(api, integration({ integration_type: "AWS", integration_uri: uri }))).toEqual([
      `requests: aws_apigatewayv2_api.trips -> ${uri}`,
    ]);
    expect(copies(api, integration({ integration_type: "MOCK", integration_uri: uri }))).toEqual([]);
    const rest = has("aws_api_gateway_rest_api.trips", { id: "rest-1", name: "trips" });
    expect(copies(rest, has("aws_api_gateway_integration.i", { rest_api_id: "rest-1", type: "AWS", uri }))).toEqual([
      `requests: aws_api_gateway_rest_api.trips -> ${uri}`,
    ]);
  });

  test("in a first plan goes nowhere that is not known, where the text is made of functions", () => {
    const apis = ["aws_apigatewayv2_api.quick", "aws_api_gateway_rest_api.quick"];
    const plan = readPlan({
      configuration: {
        provider_config: { aws: provider({ constant_value: beijing }) },
        root_module: {
          resources: [
            ...apis.map((address) =>
              config(address, { body: refers("aws_lambda_function.trips.invoke_arn", "aws_lambda_function.trips") }),
            ),
            config("aws_lambda_function.trips"),
          ],
        },
      },
      resource_changes: [
        ...apis.map((address) => change(address, { after: { name: "quick" }, unknown: { body: true } })),
        change("aws_lambda_function.trips", { after: { function_name: "trips" }, unknown: { invoke_arn: true } }),
      ],
    });
    expect(copiesOf(plan)).toEqual(apis.toReversed().map((api) => `requests: ${api} -> aws_lambda_function.trips ?`));
  });

  test("goes to the host, the link or the balancer of a REST API", () => {
    const rest = has("aws_api_gateway_rest_api.trips", { id: "rest-1", name: "trips" });
    const to = (after: object) => has("aws_api_gateway_integration.i", { rest_api_id: "rest-1", ...after });
    const host = { type: "HTTP_PROXY", uri: "https://trips.example.com/in" };
    const loadBalancer = arn("elasticloadbalancing", "loadbalancer/app/trips/1");
    expect(copies(rest, to(host))).toEqual([
      "requests: aws_api_gateway_rest_api.trips -> trips.example.com (unknown place)",
      "answers: trips.example.com -> aws_api_gateway_rest_api.trips",
    ]);
    expect(
      copies(
        rest,
        has("aws_lb.trips", { arn: loadBalancer, name: "trips" }),
        to({ ...host, connection_type: "VPC_LINK", connection_id: "link-2", integration_target: loadBalancer }),
      ),
    ).toEqual([
      "requests: aws_api_gateway_rest_api.trips -> link-2",
      "answers: link-2 -> aws_api_gateway_rest_api.trips",
      "requests: aws_api_gateway_rest_api.trips -> aws_lb.trips",
      "answers: aws_lb.trips -> aws_api_gateway_rest_api.trips",
    ]);
    expect(copies(rest, to({ type: "MOCK", uri: "" }))).toEqual([]);
  });

  test("goes to a function, and is answered by a balancer behind a link, or behind its listener", () => {
    const rest = has("aws_api_gateway_rest_api.trips", { id: "rest-1", name: "trips" });
    const to = (after: object) =>
      has("aws_api_gateway_integration.i", { rest_api_id: "rest-1", resource_id: "x", http_method: "GET", ...after });
    const name = "loadbalancer/app/trips/1";
    const balancer = (tags: object) =>
      has("aws_lb.trips", { ...{ name: "trips", arn: arn("elasticloadbalancing", name), internal: true }, ...tags });
    const link = has("aws_api_gateway_vpc_link.l", {
      ...{ id: "link-1", name: "l", target_arns: [arn("elasticloadbalancing", name)] },
    });
    const linked = to({ type: "HTTP_PROXY", connection_type: "VPC_LINK", connection_id: "link-1" });
    const tags = { tags: important };
    expect(classesOf("aws_api_gateway_rest_api.trips", rest, linked, link, balancer(tags))).toEqual(["important"]);

    const listener = has("aws_lb_listener.l", {
      ...{ arn: arn("elasticloadbalancing", "listener/app/trips/1/2") },
      load_balancer_arn: arn("elasticloadbalancing", name),
    });
    const behind = integration({
      ...{ integration_type: "HTTP_PROXY", connection_type: "VPC_LINK", connection_id: "link-2" },
      integration_uri: arn("elasticloadbalancing", "listener/app/trips/1/2"),
    });
    expect(copies(api, behind, listener, balancer({}))).toContain(
      "answers: aws_lb.trips -> aws_apigatewayv2_api.trips",
    );
    expect(classesOf("aws_apigatewayv2_api.trips", api, behind, listener, balancer({ tags: important }))).toEqual([
      "important",
    ]);

    const code = has("aws_lambda_function.trips", { function_name: "trips", arn: arn("lambda", "function:trips") });
    const tagged = has("aws_api_gateway_rest_api.trips", { id: "rest-1", name: "trips", tags: important });
    const proxied = to({ type: "AWS_PROXY", uri: arn("lambda", "function:trips") });
    expect(classesOf("aws_lambda_function.trips", tagged, proxied, code)).toEqual(["important"]);
    const http = has("aws_apigatewayv2_api.trips", { id: "api-1", name: "trips", tags: important });
    const asked = integration({ integration_type: "AWS_PROXY", integration_uri: arn("lambda", "function:trips") });
    expect(classesOf("aws_lambda_function.trips", http, asked, code)).toEqual(["important"]);
  });

  test("is logged by a WebSocket stage at its level, and by a REST stage whole where it is traced", () => {
    const logs = has("aws_cloudwatch_log_group.ws", { name: "/aws/apigateway/api-1/live" });
    const stage = (level: string) =>
      has("aws_apigatewayv2_stage.live", {
        ...{ api_id: "api-1", name: "live" },
        default_route_settings: [{ logging_level: level }],
      });
    expect(copies(api, logs, stage("INFO"))).toEqual([
      "execution logs: aws_apigatewayv2_stage.live -> aws_cloudwatch_log_group.ws",
    ]);
    expect(copies(api, logs, stage("OFF"))).toEqual([]);
    const traced = (isOn: boolean) =>
      copies(
        has("aws_cloudwatch_log_group.rest", { name: "API-Gateway-Execution-Logs_rest-1/live" }),
        has("aws_api_gateway_stage.live", { rest_api_id: "rest-1", stage_name: "live" }),
        has("aws_api_gateway_method_settings.all", {
          ...{ rest_api_id: "rest-1", stage_name: "live", method_path: "*/*" },
          settings: [{ logging_level: "OFF", data_trace_enabled: isOn }],
        }),
      );
    expect(traced(true)).toEqual(["requests and answers: aws_api_gateway_stage.live -> aws_cloudwatch_log_group.rest"]);
    expect(traced(false)).toEqual([]);
  });
});

test("a data source of AppSync lies where its region says, and in its own where none does", () => {
  const graph = has("aws_appsync_graphql_api.fleet", { id: "g1", name: "fleet", authentication_type: "AWS_IAM" });
  const query = has("aws_appsync_function.find", { api_id: "g1", data_source: "trips" });
  const source = (region: object) =>
    has("aws_appsync_datasource.trips", {
      ...{ api_id: "g1", name: "trips", dynamodb_config: [{ table_name: "elsewhere", ...region }] },
    });
  const placesOf = (more: object) =>
    mapOf([graph, query, source(more)]).copies.flatMap(({ from }) =>
      from.resource?.type === "aws_appsync_datasource" ? [from.place.region] : [],
    );
  expect(placesOf({ region: "eu-central-1" })).toEqual(["eu-central-1"]);
  expect(placesOf({})).toEqual([beijing]);
  const table = (name: string, region: string) => has(`aws_dynamodb_table.${name}`, { name: "elsewhere", region });
  const answeredBy = (region: object, ...tables: readonly ReturnType<typeof has>[]) =>
    copies(graph, query, source(region), ...tables).filter((copy) => copy.startsWith("what it answers"));
  const tables = [table("home", beijing), table("away", "eu-central-1")];
  expect(answeredBy({}, ...tables)).toEqual([
    "what it answers: aws_dynamodb_table.home -> aws_appsync_graphql_api.fleet",
  ]);
  expect(answeredBy({ region: "eu-central-1" }, ...tables)).toEqual([
    "what it answers: aws_dynamodb_table.away -> aws_appsync_graphql_api.fleet",
  ]);
  expect(mapOf([graph, query, source({ region: "eu-central-1" }), table("home", beijing)]).copies).toHaveLength(2);
  expect(answeredBy({ region: "eu-central-1" }, table("home", beijing))).toEqual([
    "what it answers: aws_appsync_datasource.trips -> aws_appsync_graphql_api.fleet",
  ]);
});

test("a rule of Amplify that rewrites asks another server; one that redirects, or stays inside, does not", () => {
  const app = (rule: object) => has("aws_amplify_app.site", { id: "d1", name: "site", custom_rule: [rule] });
  const to = (target: string, status: string) => copies(app({ source: "/api/<*>", target, status }));
  expect(to("https://api.example.com/<*>", "200")).toEqual([
    "requests: aws_amplify_app.site -> api.example.com (unknown place)",
    "answers: api.example.com -> aws_amplify_app.site",
  ]);
  expect(to("https://api.example.com/<*>", "301")).toEqual([]);
  expect(to("/index.html", "200")).toEqual([]);
});

test("an endpoint service answers in the regions that it supports", () => {
  const service = (more: object) => has("aws_vpc_endpoint_service.trips", { id: "vpce-svc-1", ...more });
  expect(copies(service({ supported_regions: ["eu-central-1"] }))).toEqual([
    "answers: aws_vpc_endpoint_service.trips -> eu-central-1 (Frankfurt)",
  ]);
  expect(copies(service({}))).toEqual([]);
});

test("the people of a directory come in by the Client VPN that names it, and only as who the directory says", () => {
  const vpc = has("aws_vpc.fleet", { id: "vpc-1", cidr_block: "10.0.0.0/16" });
  const database = has("aws_db_instance.trips", {
    ...{ identifier: "trips", db_subnet_group_name: "inside", tags: important },
  });
  const group = has("aws_db_subnet_group.inside", { name: "inside", subnet_ids: ["subnet-1"] });
  const subnet = has("aws_subnet.inside", { id: "subnet-1", vpc_id: "vpc-1" });
  const vpn = has("aws_ec2_client_vpn_endpoint.office", {
    ...{ id: "cvpn-1", vpc_id: "vpc-1", connection_log_options: [{ enabled: false }] },
    authentication_options: [{ type: "directory-service-authentication", active_directory_id: "d-1" }],
  });
  expect(grants(vpc, database, group, subnet, vpn)).toEqual([
    "identity-provider may read aws_db_instance.trips: provider-not-registered",
  ]);
});

test("a proposed association with a Direct Connect gateway opens the VPC that proposed it, and no other", () => {
  const database = has("aws_db_instance.trips", {
    ...{ identifier: "trips", db_subnet_group_name: "inside", vpc_security_group_ids: ["sg-1"], tags: important },
  });
  const group = has("aws_db_subnet_group.inside", { name: "inside", subnet_ids: ["subnet-1"] });
  const subnet = has("aws_subnet.inside", { id: "subnet-1", vpc_id: "vpc-1" });
  const vpc = has("aws_vpc.fleet", { id: "vpc-1", cidr_block: "10.0.0.0/16" });
  const rule = has("aws_security_group.db", {
    id: "sg-1",
    ingress: [{ cidr_blocks: ["192.168.0.0/16"], from_port: 5432, to_port: 5432, protocol: "tcp" }],
  });
  const inside = [database, group, subnet, vpc, rule];
  const proposal = has("aws_dx_gateway_association_proposal.p", {
    ...{
      id: "p-1",
      associated_gateway_id: "vgw-1",
      dx_gateway_id: "dx-1",
      dx_gateway_owner_account_id: "444455556666",
    },
  });
  const accepted = has("aws_dx_gateway_association.a", {
    ...{ dx_gateway_id: "dx-1", proposal_id: "p-1", associated_gateway_owner_account_id: "111122223333" },
  });
  const own = has("aws_dx_gateway_association.a", { dx_gateway_id: "dx-1", associated_gateway_id: "vgw-1" });
  const gateway = has("aws_vpn_gateway.v", { id: "vgw-1", vpc_id: "vpc-1" });
  expect(grants(...inside, accepted)).toEqual([]);
  expect(grants(...inside, gateway, proposal)).toEqual([
    "network may read aws_db_instance.trips: account-not-registered",
  ]);
  expect(grants(...inside, gateway, own)).toEqual(["network may read aws_db_instance.trips: guard-not-known"]);
});

describe("a distribution", () => {
  const maps = (more: object) =>
    has("aws_cloudfront_distribution.maps", {
      enabled: true,
      restrictions: [{ geo_restriction: [{ restriction_type: "none", locations: [] }] }],
      ...more,
    });
  const signed = { trusted_key_groups: ["kg-1"] };

  test("keeps what it has in the region of its shield", () => {
    const shielded = (enabled: boolean) =>
      copies(maps({ origin: [{ origin_shield: [{ enabled, origin_shield_region: "eu-central-1" }] }] }));
    expect(shielded(true)).toEqual(["cached objects: aws_cloudfront_distribution.maps -> eu-central-1 (Frankfurt)"]);
    expect(shielded(false)).toEqual([]);
  });

  test("is open where a path is not signed, though the others are", () => {
    const open = (...paths: readonly object[]) =>
      grants(
        maps({
          origin: [{ custom_origin_config: [{ http_port: 80 }] }],
          default_cache_behavior: [signed],
          ordered_cache_behavior: paths,
        }),
      );
    expect(open({ path_pattern: "/public/*" })).toEqual(["public may read aws_cloudfront_distribution.maps"]);
    expect(open({ path_pattern: "/private/*", ...signed })).toEqual([]);
  });

  const delivers = { origin: [{ custom_origin_config: [{ http_port: 80 }] }] };

  test("is open to nobody abroad behind a geo block, unless an earlier rule may let somebody by", () => {
    const aclArn = "arn:aws-cn:wafv2:cn-north-1:111122223333:global/webacl/trips/1";
    const behind = (...acl: readonly Change[]) =>
      grants(...acl, maps({ ...delivers, default_cache_behavior: [{}], web_acl_id: aclArn }));
    const acl = (more: object) => has("aws_wafv2_web_acl.trips", { arn: aclArn, name: "trips", ...more });
    const geo = { geo_match_statement: [{ country_codes: ["CN"] }] };
    const block = {
      ...{ name: "geo", priority: 1, action: [{ allow: [], block: [{}] }] },
      statement: [{ not_statement: [{ statement: [geo] }] }],
    };
    const office = {
      ...{ name: "office", priority: 0, action: [{ allow: [{}], block: [] }] },
      statement: [{ ip_set_reference_statement: [{ arn: "arn:aws-cn:wafv2:cn-north-1:111122223333:ipset/1" }] }],
    };
    const may = "public may read aws_cloudfront_distribution.maps";
    expect(behind(acl({ rule: [block] }))).toEqual([]);
    expect(behind(acl({ rule: [office, block] }))).toEqual([`${may}: guard-not-known`]);
    expect(behind(acl({ rule_json: "[]" }))).toEqual([`${may}: guard-not-known`]);
    expect(behind(acl({ rule_json: "" }))).toEqual([may]);
    const beside = has("aws_wafv2_web_acl_rule.geo", { ...block, web_acl_arn: aclArn });
    expect(behind(acl({}), beside)).toEqual([`${may}: guard-not-known`]);
  });

  test("is open to the accounts whose keys sign for it", () => {
    const signedBy = (...trusted_signers: readonly string[]) =>
      grants(maps({ ...delivers, default_cache_behavior: [{ trusted_signers }] }));
    expect(signedBy("self")).toEqual([]);
    expect(signedBy("self", "444455556666")).toEqual([
      "account may read aws_cloudfront_distribution.maps: account-not-registered",
    ]);
  });

  test("of which it is not known who signs, or who needs a certificate, is no pass", () => {
    const unknown = (after: object, open: object) =>
      grants(
        change("aws_cloudfront_distribution.maps", { after: { enabled: true, ...delivers, ...after }, unknown: open }),
      );
    expect(unknown({}, { default_cache_behavior: [{ trusted_signers: true }] })).not.toEqual([]);
    const mode = { viewer_mtls_config: [{ trust_store_config: [{ trust_store_id: "ts-1" }] }] };
    expect(
      unknown({ default_cache_behavior: [{}], ...mode }, { viewer_mtls_config: [{ mode: true }] }).length,
    ).toBeGreaterThan(0);
  });

  test("that asks for a certificate is open to whoever has one", () => {
    const asks = (mode: string) =>
      grants(
        maps({
          ...delivers,
          default_cache_behavior: [{}],
          viewer_mtls_config: [{ mode, trust_store_config: [{ trust_store_id: "ts-1" }] }],
        }),
      );
    expect(asks("required")).toEqual(["principal may read aws_cloudfront_distribution.maps: key-holder-not-known"]);
    expect(asks("optional")).toEqual(["public may read aws_cloudfront_distribution.maps"]);
  });
});

test("who is let in to an HTTP API by an authorizer reads what the functions behind its routes answer", () => {
  const lambda = arn("lambda", "function:telemetry");
  const behind = [
    has("aws_lambda_function.telemetry", { function_name: "telemetry", arn: lambda, tags: important }),
    has("aws_apigatewayv2_api.a", { id: "api-1", name: "a", protocol_type: "HTTP" }),
    has("aws_apigatewayv2_integration.i", { id: "i-1", api_id: "api-1", integration_uri: lambda }),
    has("aws_apigatewayv2_authorizer.z", {
      ...{ id: "z-1", api_id: "api-1", authorizer_type: "JWT" },
      jwt_configuration: [{ issuer: "https://login.example.com" }],
    }),
  ];
  const route = (authorizer_id: string) =>
    has("aws_apigatewayv2_route.r", {
      ...{ api_id: "api-1", route_key: "GET /", target: "integrations/i-1", authorization_type: "JWT", authorizer_id },
    });
  expect(grants(...behind, route("z-1")).join()).toContain("may read aws_lambda_function.telemetry");
  expect(grants(...behind, route("z-2"))).toEqual([]);
});

describe("a REST API", () => {
  const lambda = "arn:aws-cn:lambda:cn-north-1:111122223333:function:telemetry";
  const uri = `arn:aws-cn:apigateway:cn-north-1:lambda:path/2015-03-31/functions/${lambda}/invocations`;
  const its = { rest_api_id: "rest-1", resource_id: "x", http_method: "GET" };
  const fn = has("aws_lambda_function.telemetry", {
    function_name: "telemetry",
    arn: lambda,
    invoke_arn: uri,
    tags: important,
  });
  const integration = has("aws_api_gateway_integration.i", { ...its, type: "AWS_PROXY", uri });
  const method = (authorization: string, more: object = {}) =>
    has("aws_api_gateway_method.m", { ...its, authorization, ...more });
  const api = (AWS?: string, more: object = {}) =>
    has("aws_api_gateway_rest_api.a", {
      ...{ id: "rest-1", name: "a", ...more },
      policy: AWS
        ? JSON.stringify({
            Statement: [{ Effect: "Allow", Principal: { AWS }, Action: "execute-api:Invoke", Resource: "*" }],
          })
        : null,
    });
  const read = "public may read aws_lambda_function.telemetry";

  test("opens the functions behind to whom its policy names, as it does without one", () => {
    expect(grants(api(), fn, integration, method("NONE"))).toContain(read);
    expect(grants(api("*"), fn, integration, method("NONE"))).toContain(read);
    const named = grants(api("999988887777"), fn, integration, method("AWS_IAM"));
    expect(named.join()).toContain("may read aws_lambda_function.telemetry");
    expect(named.join()).not.toContain("public");
  });

  test("that is private lets in nobody for certain by its policy", () => {
    const isPrivate = { endpoint_configuration: [{ types: ["PRIVATE"] }] };
    expect(grants(api("*", isPrivate), fn, integration, method("NONE"))).toEqual(
      ["aws_api_gateway_rest_api.a", "aws_lambda_function.telemetry"].map(
        (one) => `public may read ${one}: guard-not-known`,
      ),
    );
  });

  test("opens the functions behind to the users of a pool that a method asks", () => {
    const pool = "arn:aws-cn:cognito-idp:cn-north-1:999988887777:userpool/cn-north-1_abc";
    const authorizer = has("aws_api_gateway_authorizer.z", {
      ...{ id: "z", rest_api_id: "rest-1", type: "COGNITO_USER_POOLS", provider_arns: [pool] },
    });
    const asking = method("COGNITO_USER_POOLS", { authorizer_id: "z" });
    expect(grants(api(), fn, integration, asking, authorizer).join()).toContain("aws_lambda_function.telemetry");
    expect(grants(api(), fn, integration, method("COGNITO_USER_POOLS"), authorizer)).toEqual([]);
  });
});

test("a push application passes on what its subscriptions bring, and Baidu keeps it on the mainland", () => {
  const topic = has("aws_sns_topic.trips", { name: "trips", arn: arn("sns", "trips") });
  const pushed = (platform: string, endpoint: string) =>
    copies(
      topic,
      has("aws_sns_platform_application.app", {
        ...{ name: "app", platform },
        event_delivery_failure_topic_arn: "arn:aws:sns:eu-central-1:111122223333:failed",
      }),
      has("aws_sns_topic_subscription.app", {
        ...{ topic_arn: arn("sns", "trips"), protocol: "application" },
        endpoint: arn("sns", `endpoint/${platform}/${endpoint}/5e3e9847`),
      }),
    ).map((one) => one.replace(/^.*: /, ""));
  const failures = "aws_sns_platform_application.app -> arn:aws:sns:eu-central-1:111122223333:failed";
  const push = "aws_sns_platform_application.app -> a mailbox, telephone or other recipient (unknown place)";
  const into = "aws_sns_topic.trips -> aws_sns_platform_application.app";
  expect(pushed("BAIDU", "app")).toEqual([failures, into]);
  expect(pushed("GCM", "app")).toEqual([push, failures, into]);
  expect(pushed("GCM", "other").join()).toContain("aws_sns_topic.trips -> a mailbox, telephone or other recipient");
});

test("what is written through a connection to a cluster of another account goes there", () => {
  const cluster = "arn:aws-cn:kafka:cn-north-1:444455556666:cluster/partner/1";
  const connection = has("aws_msk_vpc_connection.out", { target_cluster_arn: cluster });
  expect(copies(connection)).toEqual([expect.stringContaining(cluster)]);
});

test("the inventory of fleets is collected too", () => {
  const sync = has("aws_ssm_resource_data_sync.all", {
    name: "all",
    s3_destination: [{ bucket_name: "inventory", region: "eu-central-1" }],
  });
  const nodes = has("aws_eks_node_group.n", { node_group_name: "n" });
  expect(copies(sync, nodes).join()).toContain("aws_eks_node_group.n -> eu-central-1");
});
