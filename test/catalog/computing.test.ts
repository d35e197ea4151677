import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { tell } from "../../src/language";
import { buildDataMap } from "../../src/model/build-data-map";
import type { DataMap, End } from "../../src/model/data-map";
import { defaultLabels } from "../../src/model/labels";
import { noRegisters, type Registers } from "../../src/registers/registers";
import { change, config, constant, provider, readPlan, refers } from "../support/plan";

const important = { "auto:data-class": "important" };
const munich = { id: "444455556666", partition: "aws-cn", operatedFrom: "DE" };

type Changes = readonly ReturnType<typeof change>[];

function mapped(changes: Changes, registers: Partial<Registers> = {}, region = "cn-north-1"): DataMap {
  return mapOf(
    {
      configuration: {
        provider_config: { aws: provider(constant(region)) },
        root_module: { resources: changes.map(({ address }) => config(address)) },
      },
      resource_changes: changes,
    },
    registers,
  );
}

function mapOf(plan: Parameters<typeof readPlan>[0], registers: Partial<Registers> = {}): DataMap {
  const knowledge = { catalog, labels: defaultLabels, registers: { ...noRegisters, ...registers } };
  return buildDataMap(readPlan(plan), { ...knowledge, today: "2026-11-22" });
}

const ending = ({ resource, says, account }: End) =>
  resource?.address ?? `${tell(says, "en")}${typeof account === "string" ? ` of ${account}` : ""}`;
const copies = (...changes: Changes) =>
  mapped(changes).copies.map(({ what, from, to }) => `${what}: ${ending(from)} > ${ending(to)}`);
const grants = (...changes: Changes) =>
  mapped(changes, { accounts: [munich] } as never).grants.map(
    ({ store, grantee, doubt }) => `${store.resource.address} < ${tell(grantee.says, "en")}${doubt ? " perhaps" : ""}`,
  );
const of = (address: string, after: object) => change(address, { after });

test("secrets and files of settings are handed to what runs, by whatever it is run", () => {
  const secret = "arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:token-AbCdEf";
  const token = of("aws_secretsmanager_secret.token", { name: "token", arn: secret });
  const settings = of("aws_s3_bucket.settings", { bucket: "settings" });
  const file = [{ type: "s3", value: "arn:aws-cn:s3:::settings/app.env" }];
  const image = { image_configuration: [{ runtime_environment_secrets: { TOKEN: secret } }] };
  expect(
    copies(
      ...[token, settings],
      of("aws_apprunner_service.s", { service_name: "s", source_configuration: [{ image_repository: [image] }] }),
      of("aws_ecs_daemon_task_definition.d", {
        family: "d",
        container_definition: [{ secret: [{ name: "TOKEN", value_from: secret }], environment_file: file }],
      }),
      of("aws_ecs_express_gateway_service.e", {
        service_name: "e",
        primary_container: [{ image: "app", secret: [{ name: "TOKEN", value_from: secret }] }],
      }),
      of("aws_pipes_pipe.p", {
        name: "p",
        target_parameters: [
          { ecs_task_parameters: [{ overrides: [{ container_override: [{ environment_file: file }] }] }] },
        ],
      }),
    ).filter((one) => /^(a secret|configuration)/.test(one)),
  ).toEqual([
    "a secret: aws_secretsmanager_secret.token > aws_apprunner_service.s",
    "a secret: aws_secretsmanager_secret.token > aws_ecs_daemon_task_definition.d",
    "configuration data: aws_s3_bucket.settings > aws_ecs_daemon_task_definition.d",
    "a secret: aws_secretsmanager_secret.token > aws_ecs_express_gateway_service.e",
    "configuration data: aws_s3_bucket.settings > aws_pipes_pipe.p",
  ]);
});

test.each(["aws_cloudformation_stack", "aws_serverlessapplicationrepository_cloudformation_stack"])(
  "what the template of %s makes may write to whatever its parameters name abroad",
  (type) => {
    const stack = (url: string) => copies(of(`${type}.s`, { name: "s", parameters: { Url: url, Size: "2" } }));
    expect(stack("https://sqs.eu-central-1.amazonaws.com/q")).toHaveLength(1);
    expect(stack("https://sqs.cn-north-1.amazonaws.com.cn/q")).toEqual([]);
  },
);

test("what a migration writes into a bucket is public where its canned ACL says so", () => {
  const out = of("aws_s3_bucket.out", { bucket: "out", tags: important });
  const endpoint = (acl: string) =>
    of("aws_dms_s3_endpoint.e", { endpoint_id: "e", bucket_name: "out", canned_acl_for_objects: acl });
  expect(grants(out, endpoint("public-read"))).toEqual(["aws_s3_bucket.out < everybody"]);
  for (const acl of ["none", "bucket-owner-full-control"]) expect(grants(out, endpoint(acl))).toEqual([]);
});

test("a container reads the files of a volume that its driver mounts over the network, and no other", () => {
  const mountPoints = [{ sourceVolume: "maps", containerPath: "/maps" }];
  const task = (driver_opts: object) =>
    of("aws_ecs_task_definition.t", {
      ...{ family: "t", container_definitions: JSON.stringify([{ name: "app", mountPoints }]) },
      volume: [{ name: "maps", docker_volume_configuration: [{ driver: "local", driver_opts }] }],
    });
  expect(copies(task({ type: "nfs", device: "files.example.com:/", o: "ro" }))).toEqual([
    "files: files.example.com > aws_ecs_task_definition.t",
  ]);
  const written = "written files: aws_ecs_task_definition.t > files.example.com";
  expect(copies(task({ type: "nfs", device: "files.example.com:/" }))).toContain(written);
  expect(copies(task({ type: "nfs", device: ":/", o: "addr=files.example.com,rw" }))).toContain(written);
  const beside = { type: "nfs4", device: ":/", o: "nfsvers=4.1,addr=fs-1.efs.eu-central-1.amazonaws.com,ro" };
  expect(copies(task(beside))).toEqual([
    "files: fs-1.efs.eu-central-1.amazonaws.com, eu-central-1 (Frankfurt) > aws_ecs_task_definition.t",
  ]);
  expect(copies(task({ type: "tmpfs", device: "tmpfs" }))).toEqual([]);
});

test("a container writes to the volumes that it does not mount to read only", () => {
  const [maps, trips] = ["maps", "trips"].map((name) => of(`aws_efs_file_system.${name}`, { id: `fs-${name}` }));
  const mount = (sourceVolume: string, readOnly?: boolean) => ({ sourceVolume, containerPath: "/data", readOnly });
  const task = (...mountPoints: object[]) =>
    of("aws_ecs_task_definition.t", {
      ...{ family: "t", container_definitions: JSON.stringify([{ name: "app", mountPoints }]) },
      volume: ["maps", "trips"].map((name) => ({ name, efs_volume_configuration: [{ file_system_id: `fs-${name}` }] })),
    });
  const job = (...mountPoints: object[]) =>
    of("aws_batch_job_definition.j", {
      name: "j",
      container_properties: JSON.stringify({
        ...{ image: "app", mountPoints },
        volumes: ["maps", "trips"].map((name) => ({ name, efsVolumeConfiguration: { fileSystemId: `fs-${name}` } })),
      }),
    });
  const written = (one: Changes[number]) =>
    copies(maps as never, trips as never, one).flatMap(
      (copy) => /^written files: .* > aws_efs_file_system\.(.*)/.exec(copy)?.[1] ?? [],
    );
  for (const runs of [task, job]) {
    expect(written(runs(mount("maps"), mount("trips", true)))).toEqual(["maps"]);
    expect(written(runs(mount("maps", true), mount("maps")))).toEqual(["maps"]);
    expect(written(runs(mount("maps", true), mount("trips", false)))).toEqual(["trips"]);
    expect(written(runs())).toEqual([]);
  }
});

describe("machines", () => {
  const image = of("aws_ami.base", { id: "ami-1", tags: important });
  const group = of("aws_security_group.ssh", {
    id: "sg-1",
    ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: 22, to_port: 22, protocol: "tcp" }],
  });
  const template = (after: object) => of("aws_launch_template.lt", { id: "lt-1", name: "lt", ...after });
  const fleet = of("aws_autoscaling_group.fleet", { name: "fleet", launch_template: [{ id: "lt-1" }], tag: [] });

  const open = of("aws_subnet.open", { id: "subnet-1", map_public_ip_on_launch: true });
  const shut = of("aws_subnet.open", { id: "subnet-1", map_public_ip_on_launch: false });

  test("a fleet is open by the subnets in which it starts", () => {
    const asked = of("aws_spot_fleet_request.f", {
      launch_specification: [{ ami: "ami-1", subnet_id: "subnet-1", vpc_security_group_ids: ["sg-1"] }],
    });
    expect(grants(group, open, asked)).toEqual(["aws_spot_fleet_request.f < everybody"]);
    expect(grants(group, shut, asked)).toEqual([]);
  });

  test.each([
    ["aws_spot_fleet_request", "overrides", "id"],
    ["aws_ec2_fleet", "override", "launch_template_id"],
  ])("a fleet that starts from a template is open by the subnets that it names itself: %s", (type, block, id) => {
    const by = of(`${type}.f`, {
      launch_template_config: [
        { launch_template_specification: [{ [id]: "lt-1" }], [block]: [{ subnet_id: "subnet-1" }] },
      ],
    });
    const its = template({ vpc_security_group_ids: ["sg-1"] });
    expect(grants(group, open, its, by)).toEqual([`${type}.f < everybody`]);
    expect(grants(group, shut, its, by)).toEqual([]);
  });

  test.each([
    ["aws_vpc_peering_connection", "peer_vpc_id", "aws_vpc.v", "peer_owner_id"],
    [
      "aws_ec2_transit_gateway_peering_attachment",
      "peer_transit_gateway_id",
      "aws_ec2_transit_gateway.g",
      "peer_account_id",
    ],
  ])("whoever asked for a peering reaches the other side, in any region: %s", (type, path, peer, account) => {
    const own = ["aws_vpc.v", "aws_ec2_transit_gateway.g"];
    const inVpc = { vpc_id: refers("aws_vpc.v.id", "aws_vpc.v") };
    const attachment = {
      ...inVpc,
      transit_gateway_id: refers("aws_ec2_transit_gateway.g.id", "aws_ec2_transit_gateway.g"),
    };
    const asked = (operatedFrom: string) =>
      mapOf(
        {
          configuration: {
            provider_config: {
              aws: provider(constant("cn-north-1")),
              "aws.asker": provider(constant("cn-northwest-1"), {
                alias: "asker",
                expressions: { region: constant("cn-northwest-1"), allowed_account_ids: constant([munich.id]) },
              }),
            },
            root_module: {
              resources: [
                ...own.map((address) => config(address)),
                config("aws_subnet.s", inVpc),
                config("aws_instance.i", { subnet_id: refers("aws_subnet.s.id", "aws_subnet.s") }),
                config("aws_ec2_transit_gateway_vpc_attachment.a", attachment),
                config(`${type}.p`, { [path]: refers(`${peer}.id`, peer) }, { provider_config_key: "aws.asker" }),
              ],
            },
          },
          resource_changes: [
            ...own.map((address) => change(address, { unknown: { id: true } })),
            change("aws_subnet.s", { unknown: { id: true, vpc_id: true } }),
            change("aws_instance.i", { after: { ami: "ami-1", tags: important }, unknown: { subnet_id: true } }),
            change("aws_ec2_transit_gateway_vpc_attachment.a", { unknown: { transit_gateway_id: true, vpc_id: true } }),
            change(`${type}.p`, { after: { [account]: "111122223333" }, unknown: { [path]: true } }),
          ],
        },
        { accounts: [{ ...munich, operatedFrom }] } as never,
      ).grants.map(({ store, grantee }) => `${store.resource.address} < ${grantee.place.side}`);
    expect(asked("DE")).toEqual(["aws_instance.i < offshore"]);
    expect(asked("CN")).toEqual(["aws_instance.i < onshore"]);
  });

  test("whoever is behind a peering comes in only by what security groups let in", () => {
    const letting = (rule: object) =>
      grants(
        of("aws_vpc.v", { id: "vpc-1", cidr_block: "10.1.0.0/16" }),
        of("aws_subnet.s", { id: "subnet-1", vpc_id: "vpc-1" }),
        of("aws_security_group.g", { id: "sg-1", vpc_id: "vpc-1" }),
        of("aws_vpc_security_group_ingress_rule.r", { security_group_id: "sg-1", ip_protocol: "-1", ...rule }),
        of("aws_vpc_peering_connection.p", { vpc_id: "vpc-1", peer_vpc_id: "vpc-2", peer_owner_id: "444455556666" }),
        of("aws_instance.i", {
          subnet_id: "subnet-1",
          vpc_security_group_ids: ["sg-1"],
          associate_public_ip_address: false,
        }),
      ).length;
    expect(letting({ cidr_ipv4: "10.0.0.0/8" })).toBe(1);
    expect(letting({ cidr_ipv4: "10.1.2.0/24" })).toBe(0);
    expect(letting({ referenced_security_group_id: "sg-1" })).toBe(0);
    expect(letting({ referenced_security_group_id: "444455556666/sg-9" })).toBe(1);
  });

  test("whoever is behind a peering of its VPC reaches a fleet", () => {
    const peering = of("aws_vpc_peering_connection.p", {
      vpc_id: "vpc-1",
      peer_region: "eu-central-1",
      auto_accept: false,
    });
    const inside = of("aws_subnet.open", { id: "subnet-1", vpc_id: "vpc-1" });
    const asked = of("aws_spot_fleet_request.f", { launch_specification: [{ subnet_id: "subnet-1" }] });
    expect(grants(of("aws_vpc.v", { id: "vpc-1" }), inside, peering, asked)).toHaveLength(1);
  });

  test("an image goes through a launch template into the group that names it", () => {
    const { stores } = mapped([image, template({ image_id: "ami-1" }), fleet]);
    const its = stores.find(({ resource }) => resource.type === "aws_autoscaling_group");
    expect(its?.label.classes).toEqual(["important"]);
  });

  test("public addresses of a template open the group, and no others do", () => {
    const interfaces = (isPublic: boolean) => [{ associate_public_ip_address: isPublic, security_groups: ["sg-1"] }];
    expect(grants(group, template({ network_interfaces: interfaces(true) }), fleet)).toEqual([
      "aws_autoscaling_group.fleet < everybody",
    ]);
    expect(grants(group, template({ network_interfaces: interfaces(false) }), fleet)).toEqual([]);
    expect(grants(group, template({}), fleet)).toEqual([]);
  });

  test("public addresses of a template open whatever starts from it", () => {
    const open = template({ network_interfaces: [{ associate_public_ip_address: true, security_groups: ["sg-1"] }] });
    const byId = { launch_template: [{ id: "lt-1", name: "lt" }] };
    const inFleet = (its: object) => ({ launch_template_config: [{ launch_template_specification: [its] }] });
    expect(
      grants(
        ...[group, open, of("aws_instance.a", byId), of("aws_spot_instance_request.a", byId)],
        of("aws_eks_node_group.a", { node_group_name: "a", ...byId }),
        of("aws_ec2_fleet.a", inFleet({ launch_template_id: "lt-1" })),
        of("aws_spot_fleet_request.a", inFleet({ name: "lt" })),
      ).toSorted(),
    ).toEqual([
      "aws_ec2_fleet.a < everybody",
      "aws_eks_node_group.a < everybody",
      "aws_instance.a < everybody",
      "aws_spot_fleet_request.a < everybody",
      "aws_spot_instance_request.a < everybody",
    ]);
  });

  test("public addresses of a subnet open the group, unless what it starts from says otherwise", () => {
    const subnet = (isPublic: boolean) =>
      of("aws_subnet.a", { id: "subnet-1", vpc_id: "vpc-1", map_public_ip_on_launch: isPublic });
    const inSubnet = (after: object) =>
      of("aws_autoscaling_group.fleet", { name: "fleet", vpc_zone_identifier: ["subnet-1"], tag: [], ...after });
    const old = (after: object = {}) =>
      of("aws_launch_configuration.lc", { id: "lc", name: "lc", security_groups: ["sg-1"], ...after });
    const byTemplate = inSubnet({ launch_template: [{ id: "lt-1" }] });
    const byConfiguration = inSubnet({ launch_configuration: "lc" });
    const open = ["aws_autoscaling_group.fleet < everybody"];
    expect(grants(group, subnet(true), template({ vpc_security_group_ids: ["sg-1"] }), byTemplate)).toEqual(open);
    expect(grants(group, subnet(true), old(), byConfiguration)).toEqual(open);
    expect(grants(group, subnet(false), old(), byConfiguration)).toEqual([]);
    expect(grants(group, subnet(true), old({ associate_public_ip_address: false }), byConfiguration)).toEqual([]);
  });

  test("interfaces of a template leave it to the subnets as well, and their groups let in", () => {
    const interfaces = (its: object) => template({ network_interfaces: [{ security_groups: ["sg-1"], ...its }] });
    const starting = [
      of("aws_autoscaling_group.a", {
        name: "a",
        vpc_zone_identifier: ["subnet-1"],
        launch_template: [{ id: "lt-1" }],
      }),
      of("aws_instance.a", { subnet_id: "subnet-1", launch_template: [{ id: "lt-1" }] }),
    ];
    for (const one of starting) {
      expect(grants(group, open, interfaces({}), one)).toEqual([expect.stringMatching(/\.a < everybody$/)]);
      expect(grants(group, open, interfaces({ associate_public_ip_address: "" }), one)).toHaveLength(1);
      expect(grants(group, open, interfaces({ associate_public_ip_address: "false" }), one)).toEqual([]);
      expect(grants(group, shut, interfaces({}), one)).toEqual([]);
    }
  });

  test("an instance that names no groups has those of its template", () => {
    const its = template({ vpc_security_group_ids: ["sg-1"] });
    const instance = (more: object) => of("aws_instance.a", { launch_template: [{ id: "lt-1" }], ...more });
    expect(grants(group, open, its, instance({ subnet_id: "subnet-1" }))).toEqual(["aws_instance.a < everybody"]);
    expect(grants(group, shut, its, instance({ subnet_id: "subnet-1" }))).toEqual([]);
    expect(grants(group, its, instance({}))).toEqual(["aws_instance.a < everybody"]);
    const closed = of("aws_security_group.closed", { id: "sg-2", ingress: [] });
    const ownGroup = instance({ vpc_security_group_ids: ["sg-2"], subnet_id: "subnet-1" });
    expect(grants(group, closed, open, its, ownGroup)).toEqual([]);
  });

  test("another template of some types of instances opens a group as the first does", () => {
    const launch = (id: string) => ({ launch_template_specification: [{ launch_template_id: id }] });
    const mixed = of("aws_autoscaling_group.a", {
      ...{ name: "a", vpc_zone_identifier: ["subnet-1"] },
      mixed_instances_policy: [{ launch_template: [{ ...launch("lt-0"), override: [launch("lt-1")] }] }],
    });
    expect(grants(group, open, template({ vpc_security_group_ids: ["sg-1"] }), mixed)).toContain(
      "aws_autoscaling_group.a < everybody",
    );
  });

  test("whoever opens every instance opens those that something else starts", () => {
    const fleets = [
      of("aws_autoscaling_group.a", { name: "a", tag: [] }),
      of("aws_spot_instance_request.a", { ami: "ami-2" }),
      of("aws_ec2_fleet.a", {}),
      of("aws_emr_cluster.a", { name: "a" }),
    ];
    const policy = (Action: string) => [
      of("aws_iam_role.ops", {
        ...{ name: "ops", id: "ops" },
        assume_role_policy: JSON.stringify({
          Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: "444455556666" } }],
        }),
      }),
      of("aws_iam_role_policy.ops", {
        ...{ name: "ops", role: "ops" },
        policy: JSON.stringify({ Statement: [{ Effect: "Allow", Action, Resource: "*" }] }),
      }),
    ];
    for (const one of fleets) {
      expect(grants(one, ...policy("ssm:StartSession"))).toHaveLength(1);
      expect(grants(one, ...policy("ssm:ListCommands"))).toEqual([]);
    }
  });

  test("whoever may open the pages of an Airflow environment, or call an API that asks for IAM, reads it", () => {
    const role = of("aws_iam_role.ops", {
      ...{ name: "ops", id: "ops" },
      assume_role_policy: JSON.stringify({
        Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: "444455556666" } }],
      }),
    });
    const may = (Action: string, Resource: string) =>
      of("aws_iam_role_policy.ops", {
        ...{ name: "ops", role: "ops" },
        policy: JSON.stringify({ Statement: [{ Effect: "Allow", Action, Resource }] }),
      });
    const flows = of("aws_mwaa_environment.etl", { name: "etl" });
    const pages = (name: string) => `arn:aws-cn:airflow:cn-north-1:111122223333:role/${name}/Viewer`;
    expect(grants(flows, role, may("airflow:CreateWebLoginToken", pages("etl")))).toHaveLength(1);
    expect(grants(flows, role, may("airflow:CreateWebLoginToken", pages("other")))).toEqual([]);
    for (const type of ["aws_api_gateway_rest_api", "aws_apigatewayv2_api"]) {
      const api = of(`${type}.a`, { id: "api1", name: "a" });
      expect(grants(api, role, may("execute-api:Invoke", "*"))).toHaveLength(1);
      expect(grants(api, role, may("execute-api:ManageConnections", "*"))).toEqual([]);
    }
  });

  test("whoever signs in to Grafana asks its data sources as its role", () => {
    const roleArn = "arn:aws-cn:iam::111122223333:role/grafana";
    const reads = [
      of("aws_s3_bucket.trips", { bucket: "trips", tags: important }),
      of("aws_iam_role.grafana", { name: "grafana", id: "grafana", arn: roleArn }),
      of("aws_iam_role_policy.grafana", {
        ...{ name: "reads", role: "grafana" },
        policy: JSON.stringify({ Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] }),
      }),
      of("aws_grafana_workspace.w", { id: "g-1", name: "w", role_arn: roleArn }),
    ];
    const key = of("aws_grafana_workspace_api_key.k", { workspace_id: "g-1", key_name: "k", key_role: "EDITOR" });
    expect(grants(...reads, key).join()).toContain("aws_s3_bucket.trips <");
    expect(grants(...reads).join()).not.toContain("aws_s3_bucket.trips <");
  });

  describe("in a subnet without a route table of its own", () => {
    const main = (after: object, told: Record<string, unknown> = {}) => ({ after, told });
    type Told = ReturnType<typeof main>;
    const vpc = refers("aws_vpc.v.id", "aws_vpc.v");
    const table = (attribute: string) => refers(`aws_vpc.v.${attribute}`, "aws_vpc.v");
    const lettingIn = [{ cidr_blocks: ["0.0.0.0/0"], from_port: 22, to_port: 22, protocol: "tcp" }];
    const usual: Readonly<Record<string, Told>> = {
      "aws_vpc.v": main({}),
      "aws_internet_gateway.g": main({}, { vpc_id: vpc }),
      "aws_subnet.s": main({}, { vpc_id: vpc }),
      "aws_security_group.g": main({ ingress: lettingIn }, { vpc_id: vpc }),
      "aws_instance.i": main(
        { associate_public_ip_address: true },
        {
          subnet_id: refers("aws_subnet.s.id", "aws_subnet.s"),
          vpc_security_group_ids: refers("aws_security_group.g.id", "aws_security_group.g"),
        },
      ),
    };
    const lettingInBy = (more: Readonly<Record<string, Told>>) => {
      const all = Object.entries({ ...usual, ...more });
      const map = mapOf({
        configuration: {
          provider_config: { aws: provider(constant("cn-north-1")) },
          root_module: { resources: all.map(([address, { told }]) => config(address, told)) },
        },
        resource_changes: all.map(([address, { after, told }]) =>
          change(address, {
            after,
            unknown: Object.fromEntries(["id", ...Object.keys(told)].map((key) => [key, true])),
          }),
        ),
      });
      return map.grants.map(({ grantee }) => grantee.id);
    };
    const opened = (more: Readonly<Record<string, Told>>) => lettingInBy(more).length > 0;
    const gateway = refers("aws_internet_gateway.g.id", "aws_internet_gateway.g");
    const ofVpc = { default_route_table_id: table("default_route_table_id") };
    const toInternet = main({ destination_cidr_block: "0.0.0.0/0" }, { gateway_id: gateway });
    const viaTable = (told: Record<string, unknown>) => main(toInternet.after, { ...toInternet.told, ...told });

    test("the table of the VPC tells whether the internet gets there", () => {
      expect(opened({})).toBe(true);
      expect(opened({ "aws_default_route_table.m": main({ route: [] }, ofVpc) })).toBe(false);
      expect(
        opened({
          "aws_default_route_table.m": main({ route: [] }, ofVpc),
          "aws_route.out": viaTable({ route_table_id: table("main_route_table_id") }),
        }),
      ).toBe(true);
    });

    test("only whoever a route leads back to gets an answer", () => {
      const table = { "aws_default_route_table.m": main({ route: [] }, ofVpc) };
      const to = (cidr: object, name = "out") => ({
        ...table,
        [`aws_route.${name}`]: main(cidr, { ...toInternet.told, route_table_id: ofVpc.default_route_table_id }),
      });
      expect(lettingInBy(to({ destination_cidr_block: "0.0.0.0/0" }))).toEqual(["*"]);
      expect(lettingInBy(to({ destination_cidr_block: "203.0.113.0/24" })).join()).toContain("203.0.113.0/24");
      expect(lettingInBy(to({ destination_ipv6_cidr_block: "::/0" }))).toEqual([]);
      const halves = {
        ...to({ destination_cidr_block: "0.0.0.0/1" }),
        ...to({ destination_cidr_block: "128.0.0.0/1" }, "b"),
      };
      expect(lettingInBy(halves)).toEqual(["*"]);
      expect(lettingInBy(to({ destination_prefix_list_id: "pl-1" }))).toEqual(["*"]);
    });

    test("the table that is made the main one tells", () => {
      const mine = refers("aws_route_table.r.id", "aws_route_table.r");
      const association = main({}, { vpc_id: vpc, route_table_id: mine });
      const made = {
        "aws_route_table.r": main({}, { vpc_id: vpc }),
        "aws_main_route_table_association.a": association,
      };
      expect(opened(made)).toBe(false);
      expect(opened({ ...made, "aws_route.out": viaTable({ route_table_id: mine }) })).toBe(true);
    });

    test("a table of its own, or perhaps of its own, goes first", () => {
      const mine = refers("aws_route_table.r.id", "aws_route_table.r");
      const all = {
        "aws_default_route_table.m": main({ route: [] }, ofVpc),
        "aws_route_table.r": main({}, { vpc_id: vpc }),
        "aws_route.out": viaTable({ route_table_id: mine }),
      };
      const own = (subnet: object) => main({}, { route_table_id: mine, subnet_id: subnet });
      expect(opened(all)).toBe(false);
      expect(opened({ ...all, "aws_route_table_association.a": own(refers("aws_subnet.s.id", "aws_subnet.s")) })).toBe(
        true,
      );
      expect(opened({ ...all, "aws_route_table_association.a": own(refers("var.subnet")) })).toBe(true);
    });

    test("the list of the VPC keeps out whom it does not let in", () => {
      const list = (ingress: readonly object[]) =>
        main({ ingress }, { default_network_acl_id: table("default_network_acl_id") });
      const all = { rule_no: 100, action: "allow", protocol: "-1", cidr_block: "0.0.0.0/0", from_port: 0, to_port: 0 };
      expect(opened({ "aws_default_network_acl.l": list([]) })).toBe(false);
      expect(opened({ "aws_default_network_acl.l": list([all]) })).toBe(true);
    });
  });

  describe("in a subnet", () => {
    const instance = (after: object) => of("aws_instance.a", { id: "i-1", vpc_security_group_ids: ["sg-1"], ...after });
    const open = ["aws_instance.a < everybody"];
    const group6 = of("aws_security_group.six", {
      id: "sg-6",
      ingress: [{ ipv6_cidr_blocks: ["::/0"], from_port: 22, to_port: 22, protocol: "tcp" }],
    });
    const inSix = (after: object) => instance({ vpc_security_group_ids: ["sg-6"], ...after });
    const subnet = (after: object) => of("aws_subnet.a", { id: "subnet-1", vpc_id: "vpc-1", ...after });
    const usual = (after: object) => of("aws_default_subnet.a", { id: "subnet-1", ...after });

    test("of the default VPC have public addresses, unless something says otherwise", () => {
      expect(grants(group, instance({}))).toEqual(open);
      expect(grants(group, instance({ associate_public_ip_address: false }))).toEqual([]);
      expect(grants(group, instance({ subnet_id: "subnet-2" }))).toEqual(["aws_instance.a < everybody perhaps"]);
      expect(grants(group, subnet({}), instance({ subnet_id: "subnet-1" }))).toEqual([]);
      expect(grants(group, usual({}), instance({ subnet_id: "subnet-1" }))).toEqual(open);
      const not = usual({ map_public_ip_on_launch: false });
      expect(grants(group, not, instance({ subnet_id: "subnet-1" }))).toEqual([]);
      expect(grants(of("aws_instance.a", { id: "i-1" }))).toEqual([]);
    });

    test("of the default VPC are open by groups that are named by their names", () => {
      const named = (after: object) => {
        const changes = [group, usual({}), change("aws_instance.a", { after, unknown: { security_groups: [true] } })];
        const told = { security_groups: refers("aws_security_group.ssh.name", "aws_security_group.ssh") };
        const map = mapOf({
          configuration: {
            provider_config: { aws: provider(constant("cn-north-1")) },
            root_module: {
              resources: changes.map(({ address }) => config(address, address === "aws_instance.a" ? told : {})),
            },
          },
          resource_changes: changes,
        });
        return map.grants.map(({ store, grantee }) => `${store.resource.address} < ${tell(grantee.says, "en")}`);
      };
      expect(named({})).toEqual(open);
      expect(named({ subnet_id: "subnet-1" })).toEqual(open);
      expect(named({ associate_public_ip_address: false })).toEqual([]);
    });

    test("have addresses of IPv6 where they, or their subnet, say so; rules for the other family let nobody in", () => {
      const inside = { subnet_id: "subnet-1" };
      const six = [
        { ipv6_address_count: 1 },
        { ipv6_addresses: ["2001:db8::1"] },
        { enable_primary_ipv6: true },
      ] as const;
      for (const more of six) {
        expect(grants(group6, subnet({}), inSix({ ...inside, ...more }))).toEqual(open);
        expect(grants(group, subnet({}), instance({ ...inside, ...more }))).toEqual([]);
      }
      expect(grants(group6, subnet({}), inSix({ ...inside, ipv6_address_count: 0 }))).toEqual([]);
      const assigning = subnet({ assign_ipv6_address_on_creation: true });
      expect(grants(group6, assigning, inSix(inside))).toEqual(open);
      expect(grants(group, assigning, instance(inside))).toEqual([]);
      expect(grants(group6, subnet({}), inSix({ ...inside, associate_public_ip_address: true }))).toEqual([]);
    });

    test("of a group, a fleet, a template or an interface are opened in the same way", () => {
      const assigning = subnet({ assign_ipv6_address_on_creation: true });
      const lc = (id: string) => of("aws_launch_configuration.lc", { name: "lc", security_groups: [id] });
      const scaled = (after: object) =>
        of("aws_autoscaling_group.fleet", { name: "fleet", launch_configuration: "lc", tag: [], ...after });
      const inSubnet = { vpc_zone_identifier: ["subnet-1"] };
      const fleetIsOpen = ["aws_autoscaling_group.fleet < everybody"];
      expect(grants(group, lc("sg-1"), scaled({ availability_zones: ["cn-north-1a"] }))).toEqual(fleetIsOpen);
      expect(grants(group, lc("sg-1"), usual({}), scaled(inSubnet))).toEqual(fleetIsOpen);
      expect(grants(group6, lc("sg-6"), assigning, scaled(inSubnet))).toEqual(fleetIsOpen);
      expect(grants(group6, lc("sg-6"), subnet({}), scaled(inSubnet))).toEqual([]);

      const spot = (after: object) =>
        of("aws_spot_fleet_request.s", {
          launch_specification: [{ vpc_security_group_ids: ["sg-1"], ...after }],
        });
      const spotIsOpen = ["aws_spot_fleet_request.s < everybody"];
      expect(grants(group, spot({}))).toEqual(spotIsOpen);
      expect(grants(group, subnet({ map_public_ip_on_launch: true }), spot({ subnet_id: "subnet-1" }))).toEqual(
        spotIsOpen,
      );
      expect(grants(group, spot({ associate_public_ip_address: false }))).toEqual([]);

      const byTemplate = template({ network_interfaces: [{ ipv6_address_count: 1, security_groups: ["sg-6"] }] });
      expect(grants(group6, byTemplate, fleet)).toEqual(fleetIsOpen);

      const eni = (after: object) =>
        of("aws_network_interface.eni", { id: "eni-1", security_groups: ["sg-6"], subnet_id: "subnet-1", ...after });
      const holder = of("aws_instance.a", {
        id: "i-1",
        primary_network_interface: [{ network_interface_id: "eni-1" }],
      });
      expect(grants(group6, subnet({}), eni({ ipv6_address_count: 1 }), holder)).toEqual(open);
      expect(grants(group6, subnet({}), eni({}), holder)).toEqual([]);
      expect(grants(group6, assigning, eni({}), holder)).toEqual(open);
    });
  });

  test("the public address of an interface opens the instance that has it, by the groups of the interface", () => {
    const instance = (after: object) => of("aws_instance.db", { id: "i-1", ...after });
    const itself = (after: object = {}) =>
      of("aws_network_interface.eni", { id: "eni-1", subnet_id: "subnet-1", security_groups: ["sg-1"], ...after });
    const address = of("aws_eip.out", { network_interface: "eni-1" });
    const attached = of("aws_network_interface_attachment.a", { network_interface_id: "eni-1", instance_id: "i-1" });
    const open = ["aws_instance.db < everybody"];
    expect(grants(group, itself(), instance({}), address)).toEqual([]);
    expect(grants(group, itself(), instance({}), attached)).toEqual([]);
    expect(grants(group, itself(), instance({}), attached, address)).toEqual(open);
    expect(grants(group, itself({ attachment: [{ instance: "i-1" }] }), instance({}), address)).toEqual(open);
    const primary = instance({ primary_network_interface: [{ network_interface_id: "eni-1" }] });
    expect(grants(group, itself(), primary, address)).toEqual(open);
  });

  test("an interface that has no id yet is not the one that an instance has of itself", () => {
    const changes = [
      of("aws_instance.db", { id: "i-1", subnet_id: "subnet-1", tags: important, vpc_security_group_ids: ["sg-1"] }),
      change("aws_network_interface.eni", { after: { subnet_id: "subnet-1" }, unknown: { id: true } }),
      change("aws_eip.out", { after: {}, unknown: { network_interface: true } }),
    ];
    const names = refers("aws_network_interface.eni.id", "aws_network_interface.eni");
    const expressions = (address: string) => (address === "aws_eip.out" ? { network_interface: names } : {});
    const { grants: found } = mapOf({
      configuration: {
        provider_config: { aws: provider(constant("cn-north-1")) },
        root_module: { resources: changes.map(({ address }) => config(address, expressions(address))) },
      },
      resource_changes: changes,
    });
    expect(found.filter(({ declaredBy }) => declaredBy.type === "aws_eip")).toEqual([]);
  });

  test("a group that is attached later opens an instance with a public address, and no other", () => {
    const instance = (isPublic: boolean) =>
      of("aws_instance.db", {
        ...{ id: "i-1", primary_network_interface_id: "eni-1" },
        associate_public_ip_address: isPublic,
      });
    const attached = of("aws_network_interface_sg_attachment.ssh", {
      security_group_id: "sg-1",
      network_interface_id: "eni-1",
    });
    const address = of("aws_eip.db", { instance: "i-1" });
    expect(grants(group, instance(false), attached)).toEqual([]);
    expect(grants(group, instance(true), attached)).toContain("aws_instance.db < everybody");
    expect(grants(group, instance(false), attached, address)).toContain("aws_instance.db < everybody");
    const associated = of("aws_eip_association.db", { instance_id: "i-1" });
    expect(grants(group, instance(false), attached, associated)).toContain("aws_instance.db < everybody");
    const within = of("aws_instance.db", { id: "i-1", primary_network_interface_id: "eni-1", subnet_id: "subnet-1" });
    expect(grants(group, within, open, attached)).toContain("aws_instance.db < everybody");
    expect(grants(group, within, shut, attached)).toEqual([]);
  });

  test("a copy of a volume comes from that volume", () => {
    expect(
      copies(of("aws_ebs_volume.a", { id: "vol-1" }), of("aws_ebs_volume_copy.b", { source_volume_id: "vol-1" })),
    ).toEqual(["blocks: aws_ebs_volume.a > aws_ebs_volume_copy.b"]);
  });

  test("mirrored packets go from the instance to the target's balancer", () => {
    const balancer = "arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:loadbalancer/net/tap/1";
    expect(
      copies(
        of("aws_instance.gateway", { primary_network_interface_id: "eni-1" }),
        of("aws_lb.tap", { name: "tap", arn: balancer, load_balancer_type: "network", internal: true }),
        of("aws_ec2_traffic_mirror_target.tap", { id: "tmt-1", network_load_balancer_arn: balancer }),
        of("aws_ec2_traffic_mirror_session.s", { network_interface_id: "eni-1", traffic_mirror_target_id: "tmt-1" }),
      ),
    ).toEqual(["network packets: aws_instance.gateway > aws_lb.tap"]);
  });

  test("a SD-WAN peer may get into the VPCs of its transit gateway, and into no others", () => {
    const attachment = (vpc_id: string) =>
      of("aws_ec2_transit_gateway_vpc_attachment.a", { transit_gateway_id: "tgw-1", vpc_id });
    const database = of("aws_instance.db", { subnet_id: "subnet-1", vpc_security_group_ids: ["sg-2"] });
    const network = [
      of("aws_vpc.fleet", { id: "vpc-1" }),
      of("aws_subnet.a", { id: "subnet-1", vpc_id: "vpc-1" }),
      of("aws_security_group.in", {
        id: "sg-2",
        vpc_id: "vpc-1",
        ingress: [{ cidr_blocks: ["10.0.0.0/8"], from_port: 0, to_port: 0, protocol: "-1" }],
      }),
      of("aws_ec2_transit_gateway.hub", { id: "tgw-1" }),
      of("aws_ec2_transit_gateway_connect.c", { id: "tgw-attach-1", transit_gateway_id: "tgw-1" }),
      of("aws_ec2_transit_gateway_connect_peer.p", {
        transit_gateway_attachment_id: "tgw-attach-1",
        peer_address: "10.9.0.4",
      }),
    ];
    expect(grants(...network, attachment("vpc-1"), database)).toEqual(["aws_instance.db < whoever is behind 10.9.0.4"]);
    expect(grants(...network, attachment("vpc-2"), database)).toEqual([]);
  });

  test("whoever is attached to a transit gateway of others gets in, nobody knows who", () => {
    const network = [
      of("aws_vpc.fleet", { id: "vpc-1" }),
      of("aws_subnet.a", { id: "subnet-1", vpc_id: "vpc-1" }),
      of("aws_security_group.in", {
        ...{ id: "sg-2", vpc_id: "vpc-1" },
        ingress: [{ cidr_blocks: ["10.0.0.0/8"], from_port: 0, to_port: 0, protocol: "-1" }],
      }),
      of("aws_instance.db", { subnet_id: "subnet-1", vpc_security_group_ids: ["sg-2"] }),
      of("aws_ec2_transit_gateway_vpc_attachment.a", { transit_gateway_id: "tgw-1", vpc_id: "vpc-1" }),
    ];
    expect(grants(...network)).toEqual([
      "aws_instance.db < whoever is behind aws_ec2_transit_gateway_vpc_attachment.a perhaps",
    ]);
    expect(grants(...network, of("aws_ec2_transit_gateway.hub", { id: "tgw-1" }))).toEqual([]);
  });
});

describe("containers", () => {
  const cluster = (after: object = {}) => of("aws_eks_cluster.fleet", { name: "fleet", ...after });

  test("a service works on what its task definition works on, and hands it to its target group", () => {
    expect(
      copies(
        of("aws_ecs_task_definition.t", { family: "t" }),
        of("aws_ecs_service.s", { name: "s", task_definition: "t", enable_execute_command: false }),
      ),
    ).toEqual(["what it works on: aws_ecs_task_definition.t > aws_ecs_service.s"]);
  });

  test("output of commands goes into the bucket of the cluster, if that overrides where", () => {
    const bucket = of("aws_s3_bucket.exec", { bucket: "exec" });
    const ecs = (logging: string) =>
      of("aws_ecs_cluster.c", {
        name: "c",
        configuration: [
          { execute_command_configuration: [{ logging, log_configuration: [{ s3_bucket_name: "exec" }] }] },
        ],
      });
    expect(copies(bucket, ecs("OVERRIDE"))).toEqual(["command output: aws_ecs_cluster.c > aws_s3_bucket.exec"]);
    expect(copies(bucket, ecs("NONE"))).toEqual([]);
  });

  test("a public task is opened by its groups, a private one by nothing", () => {
    const group = of("aws_security_group.web", {
      id: "sg-1",
      ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: 443, to_port: 443, protocol: "tcp" }],
    });
    const task = (assign_public_ip: boolean) =>
      of("aws_ecs_service.s", {
        network_configuration: [{ assign_public_ip, security_groups: ["sg-1"], subnets: [] }],
      });
    expect(grants(group, task(true))).toEqual(["aws_ecs_service.s < everybody perhaps"]);
    expect(grants(group, task(false))).toEqual([]);
  });

  describe("a task that is started by an event, a pipe or a schedule", () => {
    const definition = of("aws_ecs_task_definition.t", {
      family: "t",
      arn: "arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/t:1",
    });
    const group = of("aws_security_group.web", {
      id: "sg-1",
      ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: 443, to_port: 443, protocol: "tcp" }],
    });
    const task_definition_arn = "arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/t:1";
    const cluster = "arn:aws-cn:ecs:cn-north-1:111122223333:cluster/c";
    const starting = (isPublic: boolean) => {
      const network = [{ assign_public_ip: isPublic, security_groups: ["sg-1"], subnets: [] }];
      const vpc = [{ assign_public_ip: isPublic ? "ENABLED" : "DISABLED", security_groups: ["sg-1"] }];
      const parameters = [{ task_definition_arn, network_configuration: network }];
      return {
        event: of("aws_cloudwatch_event_target.e", { rule: "r", arn: cluster, ecs_target: parameters }),
        schedule: of("aws_scheduler_schedule.e", { name: "e", target: [{ arn: cluster, ecs_parameters: parameters }] }),
        pipe: of("aws_pipes_pipe.e", {
          ...{ name: "e", target: cluster },
          target_parameters: [
            {
              ecs_task_parameters: [{ task_definition_arn, network_configuration: [{ aws_vpc_configuration: vpc }] }],
            },
          ],
        }),
      };
    };

    test.each(["event", "pipe", "schedule"] as const)(
      "by one %s gets its payload, and is open if it is public",
      (by) => {
        expect(copies(definition, starting(false)[by])).toContainEqual(
          expect.stringMatching(/> aws_ecs_task_definition\.t$/),
        );
        expect(grants(group, definition, starting(true)[by])).toEqual([
          "aws_ecs_task_definition.t < everybody perhaps",
        ]);
        expect(grants(group, definition, starting(false)[by])).toEqual([]);
      },
    );
  });

  test("a rule hands on to its target what it fits, unless a constant text takes its place", () => {
    const rule = (after: object) => of("aws_cloudwatch_event_rule.r", { name: "r", event_pattern: "{}", ...after });
    const queue = "arn:aws:sqs:eu-central-1:777788889999:q";
    const target = (after: object) =>
      of("aws_cloudwatch_event_target.t", { rule: "r", region: "cn-north-1", arn: queue, ...after });
    const passed = [`events: aws_cloudwatch_event_rule.r > ${queue} of 777788889999`];
    const bus = "arn:aws-cn:events:cn-north-1:111122223333:event-bus/vehicle";
    expect(copies(rule({}), target({}))).toEqual(passed);
    expect(copies(rule({}), target({ input: "" }))).toEqual(passed);
    expect(copies(rule({}), target({ input: '{"wake":"up"}' }))).toEqual([]);
    expect(copies(rule({ event_bus_name: bus }), target({ event_bus_name: "vehicle" }))).toContain(passed[0]);
    expect(copies(rule({ event_bus_name: bus }), target({ event_bus_name: "other" }))).not.toContain(passed[0]);
    expect(copies(rule({ state: "DISABLED" }), target({}))).toEqual([]);
    const schedule = { event_pattern: null, schedule_expression: "rate(1 hour)" };
    expect(copies(rule(schedule), target({}))).toEqual([]);
    const tagged = mapped([rule({ tags: important }), target({})]).stores;
    expect(tagged.map(({ label }) => label.classes)).toEqual([["important"]]);
  });

  test("a rule gets the notifications of the buckets that its pattern names", () => {
    const bucket = of("aws_s3_bucket.raw", { bucket: "raw", arn: "arn:aws-cn:s3:::raw" });
    const rule = (pattern: object) => {
      const event_pattern = JSON.stringify(pattern);
      return copies(bucket, of("aws_cloudwatch_event_rule.r", { name: "r", event_pattern }));
    };
    const notified = ["event notifications: aws_s3_bucket.raw > aws_cloudwatch_event_rule.r"];
    expect(rule({ source: ["aws.s3"], detail: { bucket: { name: ["raw"] } } })).toEqual(notified);
    expect(rule({ source: ["aws.s3"], resources: ["arn:aws-cn:s3:::raw"] })).toEqual(notified);
    expect(rule({ source: ["aws.s3"], detail: { bucket: { name: [{ prefix: "r" }] } } })).toEqual([]);
    expect(rule({ source: ["vehicle"], detail: { bucket: { name: ["raw"] } } })).toEqual([]);
    const unknown = mapOf({
      configuration: {
        provider_config: { aws: provider(constant("cn-north-1")) },
        root_module: {
          resources: [
            config("aws_s3_bucket.raw"),
            config("aws_cloudwatch_event_rule.r", {
              event_pattern: refers("aws_s3_bucket.raw.id", "aws_s3_bucket.raw"),
            }),
          ],
        },
      },
      resource_changes: [
        change("aws_s3_bucket.raw", { unknown: { id: true } }),
        change("aws_cloudwatch_event_rule.r", { after: { name: "r" }, unknown: { event_pattern: true } }),
      ],
    });
    expect(unknown.copies.map(({ doubt }) => doubt !== undefined)).toEqual([true]);
  });

  test("a schedule exports by its input what that names", () => {
    const arn = "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/trips";
    const schedule = (action: string) =>
      copies(
        of("aws_dynamodb_table.trips", { name: "trips", arn }),
        of("aws_scheduler_schedule.s", {
          name: "s",
          target: [
            {
              arn: `arn:aws-cn:scheduler:::aws-sdk:${action}`,
              input: JSON.stringify({ TableArn: arn, S3Bucket: "abroad", S3BucketOwner: munich.id }),
            },
          ],
        }),
      );
    const exported = `exports: aws_dynamodb_table.trips > abroad of ${munich.id}`;
    expect(schedule("dynamodb:exportTableToPointInTime")).toContain(exported);
    expect(schedule("dynamodb:describeTable")).not.toContain(exported);
  });

  test("a Kubernetes cluster opens to nobody by itself, and to an account by an access policy", () => {
    expect(grants(cluster({ vpc_config: [{ endpoint_public_access: true }] }))).toEqual([]);
    const principal_arn = `arn:aws-cn:iam::${munich.id}:role/operator`;
    expect(
      grants(cluster(), of("aws_eks_access_policy_association.a", { cluster_name: "fleet", principal_arn })),
    ).toEqual([expect.stringContaining(munich.id)]);
    expect(grants(cluster(), of("aws_eks_access_entry.a", { cluster_name: "fleet", principal_arn }))).toEqual([]);
  });

  test("what a cluster works on goes to its hybrid nodes", () => {
    const remote_network_config = [{ remote_node_networks: [{ cidrs: ["10.80.0.0/16"] }] }];
    expect(copies(cluster({ remote_network_config }))).toEqual(["what it works on: aws_eks_cluster.fleet > 10.80.0.0"]);
  });

  test("write what is printed in them where an add-on gathers it, and where its settings say", () => {
    const addon = (addon_name: string, settings: object = {}) =>
      of("aws_eks_addon.a", { cluster_name: "fleet", addon_name, configuration_values: JSON.stringify(settings) });
    const group = of("aws_cloudwatch_log_group.printed", { name: "/aws/containerinsights/fleet/application" });
    expect(copies(cluster(), group, addon("amazon-cloudwatch-observability"))).toEqual([
      "logs: aws_eks_cluster.fleet > aws_cloudwatch_log_group.printed",
    ]);
    const exporter = { exporters: { otlp: { region: "eu-central-1" } } };
    expect(copies(cluster(), group, addon("adot", exporter))).toEqual([
      expect.stringMatching(/^what it works on: aws_eks_cluster.fleet > eu-central-1/),
    ]);
    expect(copies(cluster(), group, addon("vpc-cni"))).toEqual([]);
  });

  test("nodes are open to SSH from anywhere only where no group is named to come from", () => {
    const nodes = (remote: object) =>
      of("aws_eks_node_group.n", {
        ...{ cluster_name: "fleet", subnet_ids: ["subnet-1"] },
        remote_access: [{ ec2_ssh_key: "ops", ...remote }],
      });
    const subnet = (isPublic: boolean) => of("aws_subnet.a", { id: "subnet-1", map_public_ip_on_launch: isPublic });
    expect(grants(subnet(true), nodes({}))).toHaveLength(1);
    expect(grants(nodes({}))).not.toEqual([]);
    expect(grants(subnet(false), nodes({}))).toEqual([]);
    expect(grants(subnet(true), nodes({ source_security_group_ids: ["sg-1"] }))).toEqual([]);
  });
});

test("where a developer tries out an application nobody abroad gets the profile of its user", () => {
  const client = (url: string) =>
    copies(
      of("aws_cognito_user_pool.p", { id: "p", name: "p" }),
      of("aws_cognito_user_pool_client.c", {
        ...{ name: "c", user_pool_id: "p", allowed_oauth_flows_user_pool_client: true, callback_urls: [url] },
      }),
    );
  expect(client("https://localhost:3000/callback")).toEqual([]);
  expect(client("http://127.0.0.1/callback")).toEqual([]);
  expect(client("http://localhost.example.com/callback")).toHaveLength(1);
});

describe("records that a function is called with", () => {
  const fn = of("aws_lambda_function.f", { function_name: "f" });
  const failed = of("aws_sqs_queue.failed", { name: "failed", arn: "arn:aws-cn:sqs:cn-north-1:111122223333:failed" });
  const mapping = (destination_arn: string, more: object = {}) =>
    of("aws_lambda_event_source_mapping.m", {
      ...{
        function_name: "f",
        self_managed_event_source: [{ endpoints: { KAFKA_BOOTSTRAP_SERVERS: "kafka.acme.cn:9092" } }],
      },
      ...{ destination_config: [{ on_failure: [{ destination_arn }] }], ...more },
    });
  const queue = "arn:aws-cn:sqs:cn-north-1:111122223333:failed";

  test("come from a cluster of one's own, and go elsewhere when they fail", () => {
    expect(copies(fn, failed, mapping(queue))).toEqual([
      "records: kafka.acme.cn > aws_lambda_function.f",
      "failed records: kafka.acme.cn > aws_sqs_queue.failed",
    ]);
    expect(copies(fn, failed, mapping(queue, { enabled: false }))).toEqual([]);
  });

  test("stay in their cluster when they fail into a topic", () => {
    expect(copies(fn, mapping("kafka://failed"))).toEqual(["records: kafka.acme.cn > aws_lambda_function.f"]);
  });
});

describe("what is called on the way", () => {
  const fn = "arn:aws-cn:lambda:cn-north-1:111122223333:function:f";

  test("a function that changes the records of a delivery stream, where that is switched on", () => {
    const stream = (enabled: boolean) =>
      of("aws_kinesis_firehose_delivery_stream.s", {
        name: "s",
        destination: "splunk",
        splunk_configuration: [
          {
            hec_endpoint: "https://logs.example.com",
            processing_configuration: [
              {
                enabled,
                processors: [
                  {
                    type: "Lambda",
                    parameters: [
                      { parameter_name: "LambdaArn", parameter_value: fn },
                      { parameter_name: "NumberOfRetries", parameter_value: "3" },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      });
    const called = `records: aws_kinesis_firehose_delivery_stream.s > ${fn} of 111122223333`;
    expect(copies(stream(true))).toContain(called);
    expect(copies(stream(false))).not.toContain(called);
  });
});

describe("images that are built", () => {
  test("are what instances start from", () => {
    const image = of("aws_imagebuilder_image.i", {
      ...{ name: "base", tags: { "auto:data-class": "important" } },
      output_resources: [{ amis: [{ image: "ami-0123456789abcdef0", region: "cn-north-1" }] }],
    });
    expect(copies(image, of("aws_instance.a", { ami: "ami-0123456789abcdef0" }))).toEqual([
      "the image it starts from: aws_imagebuilder_image.i > aws_instance.a",
    ]);
  });

  test("an image goes to every region of its distribution, and accounts may start it", () => {
    const arn = "arn:aws-cn:imagebuilder:cn-north-1:111122223333:distribution-configuration/all";
    const distribution = of("aws_imagebuilder_distribution_configuration.all", {
      ...{ name: "all", arn },
      distribution: [
        { region: "cn-northwest-1", ami_distribution_configuration: [{}] },
        { region: "cn-north-1", ami_distribution_configuration: [{ launch_permission: [{ user_ids: [munich.id] }] }] },
      ],
    });
    const image = of("aws_imagebuilder_image.i", { distribution_configuration_arn: arn });
    expect(copies(distribution, image)).toEqual([
      expect.stringMatching(/^an image copy: aws_imagebuilder_distribution_configuration.all > cn-northwest-1/),
      expect.stringMatching(/^an image copy: aws_imagebuilder_distribution_configuration.all > cn-north-1/),
      "an image copy: aws_imagebuilder_image.i > aws_imagebuilder_distribution_configuration.all",
    ]);
    expect(grants(distribution, image)).toEqual([expect.stringContaining(munich.id)]);
  });

  test("a pipeline logs what it does and what it builds, and has images of containers scanned", () => {
    const pipeline = (scanned: boolean) =>
      of("aws_imagebuilder_image_pipeline.p", {
        name: "p",
        logging_configuration: [{ image_log_group_name: "builds", pipeline_log_group_name: "runs" }],
        image_scanning_configuration: [
          { image_scanning_enabled: scanned, ecr_configuration: [{ repository_name: "scans" }] },
        ],
      });
    const targets = [
      of("aws_cloudwatch_log_group.builds", { name: "builds" }),
      of("aws_cloudwatch_log_group.runs", { name: "runs" }),
      of("aws_ecr_repository.scans", { name: "scans" }),
    ];
    const logs = ["builds", "runs"].map(
      (name) => `logs: aws_imagebuilder_image_pipeline.p > aws_cloudwatch_log_group.${name}`,
    );
    const scan = "images: aws_imagebuilder_image_pipeline.p > aws_ecr_repository.scans";
    expect(copies(pipeline(true), ...targets)).toEqual([scan, ...logs]);
    expect(copies(pipeline(false), ...targets)).toEqual(logs);
  });
});

describe("stacks and pipelines", () => {
  test("what Cloud Control makes may be anything: it is no store, and its tags say whether to look at it", () => {
    const { stores, unmodelled, coverage } = mapped([
      of("aws_cloudcontrolapi_resource.b", {
        type_name: "AWS::S3::Bucket",
        desired_state: JSON.stringify({ Tags: [{ Key: "auto:data-class", Value: "important" }] }),
      }),
    ]);
    expect(stores).toEqual([]);
    expect(unmodelled.map(({ label }) => label.classes)).toEqual([["important"]]);
    expect(coverage).toMatchObject({
      modelled: 0,
      holdNoData: 0,
      notInCatalog: [{ name: "aws_cloudcontrolapi_resource", count: 1 }],
    });
  });

  test("what a template makes is not known, though the stack is a store with a place, and what the template names is seen", () => {
    const template = (bucket: string) => ({
      template_body: JSON.stringify({
        Resources: {
          B: {
            Type: "AWS::S3::Bucket",
            Properties: { Tags: [{ Key: "auto:data-class", Value: "important" }], To: bucket },
          },
        },
      }),
    });
    const stack = (bucket: string) => of("aws_cloudformation_stack.s", template(bucket));
    const { stores, unmodelled, coverage } = mapped([stack("lake")]);
    expect([stores, unmodelled].map((found) => found.map(({ label }) => label.classes))).toEqual([
      [["important"]],
      [["important"]],
    ]);
    expect(coverage.notInCatalog).toEqual([{ name: "aws_cloudformation_stack", count: 1 }]);
    expect(copies(stack("lake"))).toEqual([]);
    expect(copies(stack("arn:aws:s3:::abroad"))).toEqual([
      "what it works on: aws_cloudformation_stack.s > arn:aws:s3:::abroad",
    ]);
  });

  test("the body of a template that is elsewhere says nothing before it is there", () => {
    const labelled = (after: object) =>
      mapped([change("aws_cloudformation_stack.s", { after, unknown: { template_body: true } })]).stores.map(
        ({ label }) => label.own,
      );
    expect(labelled({ template_url: "https://templates.s3.cn-north-1.amazonaws.com.cn/t.yaml" })).toEqual([undefined]);
    expect(labelled({})).toEqual([expect.objectContaining({ because: expect.any(String) })]);
  });

  test.each(["aws_serverlessapplicationrepository_cloudformation_stack", "aws_servicecatalog_provisioned_product"])(
    "what %s makes is not known",
    (type) => {
      const { stores, unmodelled } = mapped([of(`${type}.s`, { name: "s", tags: important })]);
      expect([stores, unmodelled].map((found) => found.map(({ label }) => label.classes))).toEqual([
        [["important"]],
        [["important"]],
      ]);
    },
  );

  test("a stack set is made in every region of every account that it names", () => {
    expect(
      copies(
        of("aws_cloudformation_stack_set.s", { name: "s", tags: important }),
        of("aws_cloudformation_stack_instances.i", {
          ...{ stack_set_name: "s", regions: ["eu-central-1", "cn-northwest-1"] },
          accounts: ["111122223333", "444455556666"],
        }),
      ),
    ).toEqual(
      ["111122223333", "444455556666"].flatMap((account) =>
        ["eu-central-1", "cn-northwest-1"].map((region) =>
          expect.stringMatching(new RegExp(`aws_cloudformation_stack_set.s > ${region}.* of ${account}$`)),
        ),
      ),
    );
  });

  test("an instance of a stack set is where provider 5 and 6 say it, each under its own name", () => {
    const instance = (after: object) =>
      copies(
        of("aws_cloudformation_stack_set.s", { name: "s", tags: important }),
        of("aws_cloudformation_stack_set_instance.i", { stack_set_name: "s", ...after }),
      );
    const there = [expect.stringMatching(/aws_cloudformation_stack_set.s > eu-central-1/)];
    expect(instance({ region: "eu-central-1" })).toEqual(there);
    expect(instance({ region: "cn-north-1", stack_set_instance_region: "eu-central-1" })).toEqual(there);
  });

  test("accounts that a stack set leaves out are not where it is made, those of the unit are", () => {
    const instances = (account_filter_type: string) =>
      copies(
        of("aws_cloudformation_stack_set.s", { name: "s", tags: important }),
        of("aws_cloudformation_stack_instances.i", {
          ...{ stack_set_name: "s", regions: ["eu-central-1"] },
          deployment_targets: [
            { account_filter_type, accounts: ["444455556666"], organizational_unit_ids: ["ou-1111-22222222"] },
          ],
        }),
      );
    const named = expect.stringMatching(/> eu-central-1.* of 444455556666$/);
    const unit = expect.stringMatching(/> eu-central-1 \(Frankfurt\)$/);
    expect(instances("INTERSECTION")).toEqual([named]);
    expect(instances("DIFFERENCE")).toEqual([unit]);
    expect(instances("UNION")).toEqual([unit, named]);
  });

  test("a pipeline takes objects from its source bucket, and brings artifacts to its stores and deployments", () => {
    const bucket = (name: string) => of(`aws_s3_bucket.${name}`, { bucket: name });
    const action = (category: string, configuration: object) => ({
      action: [{ category, provider: "S3", name: category, configuration }],
    });
    expect(
      copies(
        ...["drives", "artifacts", "site"].map(bucket),
        of("aws_codepipeline.p", {
          name: "p",
          artifact_store: [{ location: "artifacts", type: "S3" }],
          stage: [action("Source", { S3Bucket: "drives" }), action("Deploy", { BucketName: "site" })],
        }),
      ),
    ).toEqual([
      "objects: aws_s3_bucket.drives > aws_codepipeline.p",
      "build artifacts: aws_codepipeline.p > aws_s3_bucket.artifacts",
      "build artifacts: aws_codepipeline.p > aws_s3_bucket.site",
    ]);
  });

  test("a rule that holds a stage back reads artifacts in its region", () => {
    const rule = [{ name: "check", region: "eu-central-1" }];
    expect(
      copies(of("aws_codepipeline.p", { name: "p", stage: [{ before_entry: [{ condition: [{ rule }] }] }] })),
    ).toEqual(["build artifacts: aws_codepipeline.p > eu-central-1 (Frankfurt)"]);
  });

  test("a template brings the messages of its queue to the environments that are made by it", () => {
    const arn = "arn:aws-cn:sqs:cn-north-1:111122223333:jobs";
    expect(
      copies(
        of("aws_sqs_queue.jobs", { name: "jobs", arn }),
        of("aws_elastic_beanstalk_configuration_template.t", {
          name: "t",
          setting: [{ namespace: "aws:elasticbeanstalk:sqsd", name: "WorkerQueueURL", value: arn }],
        }),
        of("aws_elastic_beanstalk_environment.e", { name: "e", template_name: "t", tier: "Worker" }),
      ),
    ).toEqual(["messages: aws_sqs_queue.jobs > aws_elastic_beanstalk_environment.e"]);
  });

  test("a page is on the internet unless its balancer is inside, whatever else is called internal", () => {
    const open = (...setting: readonly object[]) =>
      grants(of("aws_elastic_beanstalk_environment.e", { name: "e", application: "a", tier: "WebServer", setting }));
    const everybody = ["aws_elastic_beanstalk_environment.e < everybody perhaps"];
    expect(open()).toEqual(everybody);
    expect(open({ namespace: "aws:ec2:vpc", name: "ELBScheme", value: "internal" })).toEqual([]);
    expect(
      open(
        { namespace: "aws:ec2:vpc", name: "ELBScheme", value: "public" },
        { namespace: "aws:elasticbeanstalk:application:environment", name: "STAGE", value: "internal" },
      ),
    ).toEqual(everybody);
    const scheme = { namespace: "aws:ec2:vpc", name: "ELBScheme" };
    const unknown = change("aws_elastic_beanstalk_environment.e", {
      after: { name: "e", application: "a", tier: "WebServer", setting: [scheme] },
      unknown: { setting: [{ value: true }] },
    });
    expect(grants(unknown)).toEqual(everybody);
  });

  describe.each(["aws_elastic_beanstalk_configuration_template", "aws_elastic_beanstalk_environment"])(
    "the settings of %s",
    (type) => {
      const bucket = (region: string) => of("aws_s3_bucket.raw", { bucket: "raw", region });
      const set = (namespace: string, name: string, value: string, ...more: readonly object[]) => {
        const setting = [{ namespace, name, value }, ...more];
        if (type === "aws_elastic_beanstalk_environment")
          return [of(`${type}.e`, { name: "e", tier: "Worker", setting })];
        const environment = of("aws_elastic_beanstalk_environment.e", {
          name: "e",
          template_name: "t",
          tier: "Worker",
        });
        return [of(`${type}.t`, { name: "t", setting }), environment];
      };

      test("say where variables of its environment may lead", () => {
        const named = set("aws:elasticbeanstalk:application:environment", "TO", "raw");
        expect(copies(bucket("eu-central-1"), ...named)).toEqual([
          "what it works on: aws_elastic_beanstalk_environment.e > aws_s3_bucket.raw",
        ]);
        expect(copies(bucket("cn-north-1"), ...named)).toEqual([]);
      });

      test("say where access logs go, and from what it is restored", () => {
        expect(copies(bucket("cn-north-1"), ...set("aws:elbv2:loadbalancer", "AccessLogsS3Bucket", "raw"))).toEqual([
          "access logs: aws_elastic_beanstalk_environment.e > aws_s3_bucket.raw",
        ]);
        const snapshot = of("aws_db_snapshot.s", { id: "s", db_snapshot_identifier: "s" });
        expect(copies(snapshot, ...set("aws:rds:dbinstance", "DBSnapshotIdentifier", "s"))).toEqual([
          "restored rows: aws_db_snapshot.s > aws_elastic_beanstalk_environment.e",
        ]);
      });

      test("may let in everybody who has a key", () => {
        const from = (range: string) =>
          grants(...set("aws:autoscaling:launchconfiguration", "SSHSourceRestriction", `tcp,22,22,${range}`));
        for (const all of ["0.0.0.0/0", " 0.0.0.0/0", " ::/0"])
          expect(from(all)).toEqual(["aws_elastic_beanstalk_environment.e < everybody perhaps"]);
        expect(from(" 203.0.113.0/28")).toEqual([
          "aws_elastic_beanstalk_environment.e < everybody in the network 203.0.113.0/28 perhaps",
        ]);
        for (const own of ["10.0.0.0/8", " 10.0.0.0/8", " sg-1"]) expect(from(own)).toEqual([]);
      });

      test("let in whoever has the key, unless they are kept to a range, or off the internet", () => {
        const launch = "aws:autoscaling:launchconfiguration";
        const key = (...more: readonly object[]) => grants(...set(launch, "EC2KeyName", "ops", ...more));
        expect(key()).toEqual([
          "aws_elastic_beanstalk_environment.e < whoever has a key or certificate for it perhaps",
        ]);
        for (const [name, value] of [
          ["SSHSourceRestriction", "tcp, 22, 22, 10.0.0.0/8"],
          ["DisableDefaultEC2SecurityGroup", "true"],
          ["AssociatePublicIpAddress", "false"],
        ])
          expect(key({ namespace: launch, name, value })).toEqual([]);
      });
    },
  );

  test.each([
    ["0.0.0.0/0", ["everybody perhaps"]],
    ["10.0.0.0/8", []],
    ["203.0.113.0/24", ["everybody in the network 203.0.113.0/24 perhaps"]],
  ])("servers of games, and instances of Lightsail, let in whom their ranges hold: %s", (range, who) => {
    const permission = { ip_range: range, from_port: 22, to_port: 22, protocol: "TCP" };
    const port = { cidrs: [range], from_port: 22, to_port: 22, protocol: "tcp" };
    const named = (all: readonly string[]) => all.map((one) => one.replace(/^.* < /, ""));
    expect(named(grants(of("aws_gamelift_fleet.f", { name: "f", ec2_inbound_permission: [permission] })))).toEqual(who);
    expect(
      named(
        grants(
          of("aws_lightsail_instance.i", { name: "i" }),
          of("aws_lightsail_instance_public_ports.p", { instance_name: "i", port_info: [port] }),
        ),
      ),
    ).toEqual(who);
  });

  test("packages are given to whom the policy of the repository names", () => {
    const repository = of("aws_codeartifact_repository.r", { repository: "r", domain: "d" });
    const policy = (action: string) =>
      of("aws_codeartifact_repository_permissions_policy.p", {
        ...{ repository: "r", domain: "d" },
        policy_document: JSON.stringify({
          Statement: [{ Effect: "Allow", Principal: { AWS: munich.id }, Action: action, Resource: "*" }],
        }),
      });
    expect(grants(repository, policy("codeartifact:ReadFromRepository"))).toHaveLength(1);
    expect(grants(repository, policy("codeartifact:DescribePackageVersion"))).toEqual([]);
    expect(grants(repository)).toEqual([]);
  });
});

describe("desktops and portals", () => {
  test("files of a stack go to the drives that are switched on", () => {
    const stack = (connector_type: string) =>
      of("aws_appstream_stack.s", { name: "s", storage_connectors: [{ connector_type, domains: ["drive.example"] }] });
    expect(copies(stack("GOOGLE_DRIVE"))).toEqual(["files: aws_appstream_stack.s > drive.example"]);
    expect(copies(stack("HOMEFOLDERS"))).toEqual([]);
  });

  test("a desktop opens to an identity provider only where its directory signs in by one", () => {
    const desktop = of("aws_workspaces_workspace.w", { directory_id: "d-1", user_name: "li" });
    const directory = (status: string) =>
      of("aws_workspaces_directory.d", {
        ...{ id: "d-1", directory_id: "d-1" },
        saml_properties: [{ status, user_access_url: "https://login.example/app" }],
      });
    expect(grants(desktop, directory("ENABLED"))).toEqual([
      expect.stringMatching(/^aws_workspaces_workspace.w < .*login.example/),
    ]);
    expect(grants(desktop, directory("DISABLED"))).toEqual([]);
  });

  test("a desktop opens to nobody knows whom where its directory is elsewhere, and a pool where that names no provider", () => {
    const people = "those whom a list, a directory or a team lets in perhaps";
    const desktop = of("aws_workspaces_workspace.w", { directory_id: "d-1", user_name: "li" });
    const pool = of("aws_workspaces_pool.w", { directory_id: "d-1", pool_name: "desks" });
    const directory = of("aws_workspaces_directory.d", { id: "d-1", directory_id: "d-1" });
    expect(grants(desktop)).toEqual([`aws_workspaces_workspace.w < ${people}`]);
    expect(grants(desktop, directory)).toEqual([]);
    expect(grants(pool)).toEqual([`aws_workspaces_pool.w < ${people}`]);
    expect(grants(pool, directory)).toEqual([`aws_workspaces_pool.w < ${people.replace(" perhaps", "")}`]);
  });

  test("logs of sessions go from the portal into the bucket of the logger", () => {
    const portal = "arn:aws-cn:workspaces-web:cn-north-1:111122223333:portal/1";
    const logger = "arn:aws-cn:workspaces-web:cn-north-1:111122223333:sessionLogger/1";
    expect(
      copies(
        of("aws_s3_bucket.logs", { bucket: "logs" }),
        of("aws_workspacesweb_portal.p", { portal_arn: portal }),
        of("aws_workspacesweb_session_logger.l", {
          ...{ id: logger, session_logger_arn: logger },
          log_configuration: [{ s3: [{ bucket: "logs" }] }],
        }),
        of("aws_workspacesweb_session_logger_association.a", { portal_arn: portal, session_logger_arn: logger }),
      ),
    ).toEqual([
      "session logs: aws_workspacesweb_session_logger.l > aws_s3_bucket.logs",
      "session logs: aws_workspacesweb_portal.p > aws_workspacesweb_session_logger.l",
    ]);
  });

  test("logs of sessions go to a logger of another stack, in its region", () => {
    const association = (region: string) =>
      of("aws_workspacesweb_session_logger_association.a", {
        portal_arn: "arn:aws-cn:workspaces-web:cn-north-1:111122223333:portal/1",
        session_logger_arn: `arn:aws:workspaces-web:${region}:111122223333:sessionLogger/1`,
      });
    expect(copies(association("eu-central-1"))).toEqual([expect.stringContaining("sessionLogger/1")]);
  });
});

describe("operations", () => {
  test("incidents are replicated to the regions of the set, and told to the telephone of a contact", () => {
    const set = of("aws_ssmincidents_replication_set.s", { region: [{ name: "eu-central-1" }] });
    expect(copies(set)).toEqual([
      expect.stringMatching(/^incidents: aws_ssmincidents_replication_set.s > eu-central-1/),
    ]);
    expect(copies(set, of("aws_ssmcontacts_contact.li", { alias: "li" }))).toContainEqual(
      expect.stringMatching(/^contacts: aws_ssmcontacts_contact.li > eu-central-1/),
    );
    expect(
      copies(
        of("aws_ssmcontacts_contact.li", { alias: "li", arn: "arn:aws:ssm-contacts:us-east-1:1:contact/li" }),
        of("aws_ssmcontacts_contact_channel.c", {
          contact_id: "arn:aws:ssm-contacts:us-east-1:1:contact/li",
          delivery_address: [{ simple_address: "+4989000000" }],
        }),
      ),
    ).toEqual(["incidents: aws_ssmcontacts_contact.li > a mailbox, telephone or other recipient"]);
  });

  test("incidents are told to a chat room by the topic of the room", () => {
    const topic = "arn:aws:sns:us-east-1:111122223333:room";
    expect(
      copies(
        of("aws_sns_topic.room", { name: "room", arn: topic }),
        of("aws_ssmincidents_response_plan.p", { name: "p", chat_channel: [topic] }),
      ),
    ).toEqual(["incidents: aws_ssmincidents_response_plan.p > aws_sns_topic.room"]);
  });

  test("commands may send what they find to a place that their parameters name", () => {
    const association = (parameters: object) => of("aws_ssm_association.a", { parameters });
    expect(copies(association({ Region: "eu-central-1" }))).toEqual([
      expect.stringMatching(/^what it works on: aws_ssm_association.a > eu-central-1/),
    ]);
    expect(copies(association({ Operation: "Scan", Region: "cn-northwest-1" }))).toEqual([]);
  });

  test("output of commands goes once, unless there is a schedule", () => {
    const rhythms = (after: object) =>
      mapped([of("aws_ssm_association.a", { output_location: [{ s3_bucket_name: "out" }], ...after })]).copies.map(
        ({ rhythm }) => rhythm,
      );
    expect(rhythms({})).toEqual(["once"]);
    expect(rhythms({ schedule_expression: "rate(1 day)" })).toEqual(["scheduled"]);
  });

  test("output of commands goes from the instances into the bucket, and to its region", () => {
    expect(
      copies(
        of("aws_instance.i", { id: "i-1" }),
        of("aws_ssm_association.a", {
          targets: [{ key: "InstanceIds", values: ["i-1"] }],
          output_location: [{ s3_bucket_name: "out", s3_region: "eu-central-1" }],
        }),
      ),
    ).toEqual([
      "command output: aws_instance.i > aws_ssm_association.a",
      "command output: aws_ssm_association.a > out",
      expect.stringMatching(/aws_ssm_association.a > eu-central-1/),
    ]);
  });
});

describe("Lightsail", () => {
  test("a database is open to everybody only where it is said to be", () => {
    const database = (publicly_accessible?: boolean) =>
      of("aws_lightsail_database.d", { relational_database_name: "d", publicly_accessible });
    expect(grants(database(true))).toEqual(["aws_lightsail_database.d < everybody"]);
    expect(grants(database(false))).toEqual([]);
    expect(grants(database())).toEqual([]);
  });

  test("ports that are set to a network of one's own close those that are open from the start", () => {
    const instance = of("aws_lightsail_instance.i", { name: "i", blueprint_id: "ubuntu_24_04" });
    const ports = (cidrs: readonly string[]) =>
      of("aws_lightsail_instance_public_ports.p", {
        instance_name: "i",
        port_info: [{ from_port: 22, to_port: 22, protocol: "tcp", cidrs }],
      });
    expect(grants(instance)).toEqual(["aws_lightsail_instance.i < everybody perhaps"]);
    expect(grants(instance, ports(["0.0.0.0/0"]))).toEqual(["aws_lightsail_instance.i < everybody perhaps"]);
    expect(grants(instance, ports(["203.0.113.0/24"]))).toEqual([
      "aws_lightsail_instance.i < everybody in the network 203.0.113.0/24 perhaps",
    ]);
    expect(grants(instance, ports(["10.0.0.0/8"]))).toEqual([]);
  });

  test("ports that are open to every address of IPv6 are open to everybody", () => {
    const instance = of("aws_lightsail_instance.i", { name: "i", blueprint_id: "ubuntu_24_04" });
    const ports = (ipv6_cidrs: readonly string[]) =>
      of("aws_lightsail_instance_public_ports.p", {
        instance_name: "i",
        port_info: [{ from_port: 22, to_port: 22, protocol: "tcp", cidrs: ["10.0.0.0/8"], ipv6_cidrs }],
      });
    expect(grants(instance, ports(["::/0"]))).toEqual(["aws_lightsail_instance.i < everybody perhaps"]);
    expect(grants(instance, ports(["2001:db8::/32"]))).toEqual([
      "aws_lightsail_instance.i < everybody in the network 2001:db8:0:0:0:0:0:0/32 perhaps",
    ]);
  });

  test("a distribution takes what it caches from the region of its origin", () => {
    const origin = [{ name: "site", region_name: "eu-central-1" }];
    expect(copies(of("aws_lightsail_distribution.d", { name: "d", is_enabled: true, origin }))).toContain(
      "cached objects: eu-central-1 (Frankfurt) > aws_lightsail_distribution.d",
    );
  });

  test("a bucket opens to whoever has its key", () => {
    const bucket = of("aws_lightsail_bucket.b", { name: "b" });
    expect(grants(bucket)).toEqual([]);
    expect(grants(bucket, of("aws_lightsail_bucket_access_key.k", { bucket_name: "b" }))).toHaveLength(1);
  });
});

test("a portal of WorkSpaces Web opens to whoever signs in by Identity Center, where it asks that", () => {
  const portal = (authentication_type: string) => grants(of("aws_workspacesweb_portal.p", { authentication_type }));
  expect(portal("IAM_Identity_Center")).toHaveLength(1);
  expect(portal("Standard")).toEqual([]);
});

test("what a service keeps in one region is there, wherever the provider works", () => {
  const { stores } = mapped([of("aws_devicefarm_project.p", { name: "p" })], {}, "ap-northeast-1");
  expect(tell(stores[0]?.place.says ?? "", "en")).toContain("us-west-2");
});

describe("interfaces that answer", () => {
  const api = of("aws_appsync_graphql_api.g", { id: "g", name: "g", authentication_type: "AWS_IAM" });
  const source = of("aws_appsync_datasource.s", {
    ...{ name: "s", api_id: "g" },
    http_config: [{ endpoint: "https://maps.example" }],
  });
  const resolver = (type: string) => of("aws_appsync_resolver.r", { api_id: "g", type, field: "f", data_source: "s" });

  test("a mutation sends requests to its data source, a query gets answers from it", () => {
    expect(copies(api, source, resolver("Mutation"))).toEqual([
      "requests: aws_appsync_graphql_api.g > aws_appsync_datasource.s",
    ]);
    expect(copies(api, source, resolver("Query"))).toEqual([
      "what it answers: aws_appsync_datasource.s > aws_appsync_graphql_api.g",
    ]);
  });

  test("a field of a type of its own sends along the object that it is part of", () => {
    expect(copies(api, source, resolver("Vehicle"))).toContain(
      "requests: aws_appsync_graphql_api.g > aws_appsync_datasource.s",
    );
  });

  test("what it is asked and answers is in its log, unless that is left out", () => {
    const logging = (log_config: object) =>
      of("aws_appsync_graphql_api.g", { id: "g", name: "g", authentication_type: "AWS_IAM", log_config: [log_config] });
    const group = of("aws_cloudwatch_log_group.g", { name: "/aws/appsync/apis/g" });
    const role = { cloudwatch_logs_role_arn: "arn:aws-cn:iam::111122223333:role/logs", field_log_level: "ERROR" };
    expect(copies(logging(role), group)).toEqual([
      "execution logs: aws_appsync_graphql_api.g > aws_cloudwatch_log_group.g",
    ]);
    expect(copies(logging({ ...role, exclude_verbose_content: true }), group)).toEqual([]);
    expect(copies(api, group)).toEqual([]);
  });

  test("events open to whoever has a key only where subscribers may use one", () => {
    const events = (auth_type: string) =>
      of("aws_appsync_api.e", { name: "e", event_config: [{ default_subscribe_auth_mode: [{ auth_type }] }] });
    expect(grants(events("API_KEY"))).toHaveLength(1);
    expect(grants(events("AWS_IAM"))).toEqual([]);
  });

  test("a branch is shown to everybody, unless it or its app asks for a password", () => {
    const branch = (after: object) => of("aws_amplify_branch.b", { app_id: "app", branch_name: "main", ...after });
    const app = (enable_basic_auth: boolean) => of("aws_amplify_app.a", { id: "app", name: "a", enable_basic_auth });
    const shown = (...changes: Changes) => grants(...changes).filter((one) => one.includes("branch"));
    expect(shown(branch({}), app(false))).toEqual(["aws_amplify_branch.b < everybody perhaps"]);
    expect(shown(branch({}), app(true))).toEqual([]);
    expect(shown(branch({ enable_basic_auth: true }), app(false))).toEqual([]);
  });

  test("an app is shown to everybody, unless each of its branches asks for a password", () => {
    const app = (more = {}) => of("aws_amplify_app.a", { id: "app", name: "a", ...more });
    const branch = (name: string, enable_basic_auth: boolean) =>
      of(`aws_amplify_branch.${name}`, { app_id: "app", branch_name: name, enable_basic_auth });
    const shown = (...changes: Changes) => grants(...changes).filter((one) => one.includes("app.a"));
    expect(shown(app(), branch("main", true))).toEqual([]);
    const everybody = ["aws_amplify_app.a < everybody perhaps"];
    expect(shown(app())).toEqual(everybody);
    expect(shown(app(), branch("main", true), branch("test", false))).toEqual(everybody);
    expect(shown(app({ enable_auto_branch_creation: true }), branch("main", true))).toEqual(everybody);
  });
});

describe("builds", () => {
  const project = (after: object) => of("aws_codebuild_project.map", { name: "map", ...after });
  const bucket = of("aws_s3_bucket.out", { bucket: "out" });

  test("write artifacts and logs where the project says, also below a prefix", () => {
    const after = {
      artifacts: [{ type: "S3", location: "out" }],
      secondary_artifacts: [{ type: "S3", location: "tiles-in-munich" }],
      logs_config: [{ s3_logs: [{ status: "ENABLED", location: "out/logs" }] }],
    };
    expect(copies(bucket, project(after))).toEqual([
      "build artifacts: aws_codebuild_project.map > aws_s3_bucket.out",
      "build artifacts: aws_codebuild_project.map > tiles-in-munich",
      "execution logs: aws_codebuild_project.map > aws_s3_bucket.out",
    ]);
  });

  test("that are part of a pipeline write nothing of their own", () => {
    const after = {
      artifacts: [{ type: "CODEPIPELINE", location: "out" }],
      logs_config: [{ s3_logs: [{ status: "DISABLED" }] }],
    };
    expect(copies(bucket, project(after))).toEqual([]);
  });

  test("are read by everybody only where the project is public", () => {
    expect(grants(project({ project_visibility: "PUBLIC_READ" }))).toEqual(["aws_codebuild_project.map < everybody"]);
    expect(grants(project({ project_visibility: "PRIVATE" }))).toEqual([]);
    expect(grants(project({}))).toEqual([]);
  });

  test("of what a stranger asks to be merged run as the role, unless somebody approves or only some may start them", () => {
    const arn = "arn:aws-cn:iam::111122223333:role/build";
    const assume_role_policy = JSON.stringify({
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "codebuild.amazonaws.com" } }],
    });
    const role = of("aws_iam_role.build", { name: "build", arn, assume_role_policy });
    const reads = of("aws_iam_role_policy.build", {
      role: "build",
      policy: JSON.stringify({ Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] }),
    });
    const started = (approval: string, ...filter: object[]) =>
      grants(
        ...[bucket, role, reads, project({ service_role: arn })],
        of("aws_codebuild_webhook.w", {
          ...{ project_name: "map", filter_group: [{ filter }] },
          pull_request_build_policy: [{ requires_comment_approval: approval }],
        }),
      );
    const merged = { type: "EVENT", pattern: "PUSH, PULL_REQUEST_CREATED" };
    expect(started("DISABLED", merged)).toEqual(["aws_s3_bucket.out < those whom aws_codebuild_webhook.w lets in"]);
    expect(started("ALL_PULL_REQUESTS", merged)).toEqual([]);
    expect(started("DISABLED", { type: "EVENT", pattern: "PUSH" })).toEqual([]);
    expect(started("DISABLED", merged, { type: "ACTOR_ACCOUNT_ID", pattern: "1234" })).toEqual([]);
  });

  test("that are public open their logs and artifacts too", () => {
    const after = {
      artifacts: [{ type: "S3", location: "out" }],
      logs_config: [{ cloudwatch_logs: [{ group_name: "builds" }] }],
    };
    const group = of("aws_cloudwatch_log_group.builds", { name: "builds" });
    expect(grants(bucket, group, project({ ...after, project_visibility: "PUBLIC_READ" }))).toEqual([
      "aws_codebuild_project.map < everybody",
      "aws_cloudwatch_log_group.builds < everybody",
      "aws_s3_bucket.out < everybody",
    ]);
    expect(grants(bucket, group, project(after))).toEqual([]);
    const usual = of("aws_cloudwatch_log_group.usual", { name: "/aws/codebuild/map" });
    expect(grants(usual, project({ project_visibility: "PUBLIC_READ" }))).toContain(
      "aws_cloudwatch_log_group.usual < everybody",
    );
  });

  test("read a repository by the address it is cloned from", () => {
    const url = "https://git-codecommit.cn-north-1.amazonaws.com.cn/v1/repos/maps";
    const repository = of("aws_codecommit_repository.maps", { repository_name: "maps", clone_url_http: url });
    expect(copies(repository, project({ source: [{ type: "CODECOMMIT", location: url }] }))).toContain(
      "source code: aws_codecommit_repository.maps > aws_codebuild_project.map",
    );
  });

  test("send nothing to the secret that a variable reads", () => {
    const abroad = of("aws_secretsmanager_secret.token", {
      ...{ name: "token", region: "eu-central-1" },
      arn: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:token",
    });
    const variable = (type: string) => ({
      environment: [
        {
          environment_variable: [
            { name: "TOKEN", type, value: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:token" },
          ],
        },
      ],
    });
    const toSecret = (type: string) => copies(abroad, project(variable(type))).filter((one) => one.includes("token"));
    expect(toSecret("SECRETS_MANAGER")).toEqual([]);
    expect(toSecret("PLAINTEXT")).toHaveLength(1);
  });
});

describe("where what is started lies", () => {
  const subnet = (isPublic: boolean) =>
    of("aws_subnet.a", { id: "subnet-1", vpc_id: "vpc-1", map_public_ip_on_launch: isPublic });
  const group = of("aws_security_group.ssh", {
    id: "sg-1",
    ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: 22, to_port: 22, protocol: "tcp" }],
  });
  const environment = of("aws_batch_compute_environment.jobs", {
    name: "jobs",
    compute_resources: [{ subnets: ["subnet-1"], security_group_ids: ["sg-1"] }],
  });

  test("jobs in a public subnet are open to whom their security groups let in", () => {
    expect(grants(subnet(true), group, environment)).toEqual(["aws_batch_compute_environment.jobs < everybody"]);
    expect(grants(subnet(false), group, environment)).toEqual([]);
  });

  test("jobs have the addresses of their template, and its groups where they have none of their own", () => {
    const start = (isPublic: boolean, groups: readonly string[], own?: readonly string[]) =>
      grants(
        ...[subnet(false), group],
        of("aws_launch_template.t", {
          ...{ id: "lt-1", name: "t" },
          network_interfaces: [{ associate_public_ip_address: isPublic, security_groups: groups }],
        }),
        of("aws_batch_compute_environment.jobs", {
          name: "jobs",
          compute_resources: [
            {
              ...{ subnets: ["subnet-1"], launch_template: [{ launch_template_id: "lt-1" }] },
              ...(own && { security_group_ids: own }),
            },
          ],
        }),
      );
    expect(start(true, ["sg-1"])).toEqual(["aws_batch_compute_environment.jobs < everybody"]);
    expect(start(true, [], ["sg-1"])).toEqual(["aws_batch_compute_environment.jobs < everybody"]);
    expect(start(false, ["sg-1"])).toEqual([]);
    expect(start(false, [], ["sg-1"])).toEqual([]);
  });

  test("tasks of a capacity provider run on the instances of its group", () => {
    const arn = "arn:aws-cn:autoscaling:cn-north-1:111122223333:autoScalingGroup:1:autoScalingGroupName/fleet";
    expect(
      copies(
        of("aws_autoscaling_group.fleet", { name: "fleet", arn, tag: [] }),
        of("aws_ecs_capacity_provider.fleet", {
          name: "fleet",
          auto_scaling_group_provider: [{ auto_scaling_group_arn: arn }],
        }),
      ),
    ).toEqual(["what it works on: aws_ecs_capacity_provider.fleet > aws_autoscaling_group.fleet"]);
  });

  test("a policy of a cluster that shows advice only lets nobody read", () => {
    const cluster = of("aws_eks_cluster.cars", { name: "cars" });
    const associated = (policy: string) =>
      grants(
        cluster,
        of("aws_eks_access_policy_association.a", {
          ...{ cluster_name: "cars", principal_arn: "arn:aws-cn:iam::444455556666:role/ops" },
          policy_arn: `arn:aws-cn:eks::aws:cluster-access-policy/${policy}`,
        }),
      ).length;
    expect(associated("AmazonEKSViewPolicy")).toBe(1);
    expect(associated("AmazonEKSClusterInsightsPolicy")).toBe(0);
  });
});

describe("containers", () => {
  const arn = (name: string) => `arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:${name}`;
  const password = of("aws_secretsmanager_secret.password", { name: "password", arn: arn("password-AbCdEf") });
  const container = {
    name: "app",
    image: "app",
    logConfiguration: { logDriver: "splunk", options: { "splunk-url": "https://logs.example.com:8088" } },
    secrets: [{ name: "PASSWORD", valueFrom: arn("password-AbCdEf") }],
    environmentFiles: [{ type: "s3", value: "arn:aws-cn:s3:::settings/app.env" }],
  };
  const settings = of("aws_s3_bucket.settings", { bucket: "settings" });

  test("of a task log where their driver writes, and are handed secrets and files of settings", () => {
    const task = of("aws_ecs_task_definition.t", { family: "t", container_definitions: JSON.stringify([container]) });
    expect(copies(password, settings, task)).toEqual([
      "task logs: aws_ecs_task_definition.t > logs.example.com",
      "a secret: aws_secretsmanager_secret.password > aws_ecs_task_definition.t",
      "configuration data: aws_s3_bucket.settings > aws_ecs_task_definition.t",
    ]);
  });

  const aCompany = "a mailbox, telephone or other recipient";
  test.each([
    [{ Name: "http", host: "logs.example.com" }, "logs.example.com"],
    [{ Name: "loki", Url: "https://logs.example.com/loki" }, "logs.example.com"],
    [{ Name: "datadog", Host: "logs.example.com" }, "logs.example.com"],
    [{ Name: "datadog", apikey: "k" }, aCompany],
    [{ name: "newrelic" }, aCompany],
    [{ "@type": "datadog" }, aCompany],
    [{ "@type": "kinesis_firehose", delivery_stream_name: "out" }, "out"],
    [{ "log-driver": "fluentd", "fluentd-address": "localhost:24224" }, undefined],
    [{ Name: "forward", Host: "127.0.0.1", Port: "24224" }, undefined],
    [{ Name: "s3", region: "eu-central-1" }, "eu-central-1 (Frankfurt)"],
    [{ Name: "cloudwatch", auto_create_group: "true" }, undefined],
  ])("of a task log where their router writes: %o", (options, to) => {
    const definition = { name: "app", logConfiguration: { logDriver: "awsfirelens", options } };
    const PascalCase = { Name: "app", LogConfiguration: { LogDriver: "awsfirelens", Options: options } };
    for (const one of [definition, PascalCase])
      expect(
        copies(of("aws_ecs_task_definition.t", { family: "t", container_definitions: JSON.stringify([one]) })),
      ).toEqual(to ? [`task logs: aws_ecs_task_definition.t > ${to}`] : []);
  });

  test("of a task log wherever the configuration of their router says, which nobody sees", () => {
    const routed = (file: string) => {
      const router = { name: "router", firelensConfiguration: { options: { "config-file-value": file } } };
      return copies(of("aws_ecs_task_definition.t", { family: "t", container_definitions: JSON.stringify([router]) }));
    };
    expect(routed("arn:aws-cn:s3:::settings/router.conf")).toEqual([
      "task logs: aws_ecs_task_definition.t > where a file says that is not read",
    ]);
    expect(routed("/fluent-bit/configs/parse-json.conf")).toEqual([]);
  });

  test("of a task log into the group of the region that is named, and of no other", () => {
    const options = { "awslogs-group": "app", "awslogs-region": "eu-central-1" };
    const task = of("aws_ecs_task_definition.t", {
      ...{ family: "t", container_definitions: JSON.stringify([{ name: "app", logConfiguration: { options } }]) },
    });
    const group = (name: string, region: string) => of(`aws_cloudwatch_log_group.${name}`, { name: "app", region });
    const home = group("home", "cn-north-1");
    expect(copies(task, home)).toEqual(["task logs: aws_ecs_task_definition.t > app"]);
    expect(mapped([task, home]).copies[0]?.to.place.region).toBe("eu-central-1");
    expect(copies(task, home, group("away", "eu-central-1"))).toEqual([
      "task logs: aws_ecs_task_definition.t > aws_cloudwatch_log_group.away",
    ]);
  });

  test.each([
    ["cn-north-1", "eu-central-1"],
    ["eu-central-1", "cn-north-1"],
    [undefined, "eu-central-1"],
  ])("of each task log into the region that stands beside its own group: %s, %s", (...regions) => {
    const containers = regions.map((region, index) => ({
      name: `c${index}`,
      logConfiguration: { options: { "awslogs-group": `g${index}`, ...(region && { "awslogs-region": region }) } },
    }));
    const task = of("aws_ecs_task_definition.t", {
      ...{ family: "t", container_definitions: JSON.stringify(containers) },
    });
    const found = mapped([task]).copies.map(({ to }) => to.place.region);
    expect(found).toEqual(regions.map((region) => region ?? "cn-north-1"));
  });

  test("of a job do, however it is written", () => {
    const { environmentFiles: _, ...its } = container;
    const told = [
      "task logs: aws_batch_job_definition.j > logs.example.com",
      "a secret: aws_secretsmanager_secret.password > aws_batch_job_definition.j",
    ];
    const job = (properties: object) =>
      copies(password, of("aws_batch_job_definition.j", { name: "j", ...properties }));
    const tasks = { taskProperties: [{ containers: [its] }] };
    expect(job({ container_properties: JSON.stringify(its) })).toEqual(told);
    expect(job({ ecs_properties: JSON.stringify(tasks) })).toEqual(told);
    expect(job({ node_properties: JSON.stringify({ nodeRangeProperties: [{ container: its }] }) })).toEqual(told);
    expect(job({ node_properties: JSON.stringify({ nodeRangeProperties: [{ ecsProperties: tasks }] }) })).toEqual(told);
  });
});

describe("what the environment of code names", () => {
  const abroad = "eu-central-1";
  const run = (value: unknown, ...beside: Changes) =>
    mapped([
      of("aws_lambda_function.f", { function_name: "f", environment: [{ variables: { TO: value } }] }),
      ...beside,
    ])
      .copies.filter(({ doubt }) => doubt?.because === "only-mentioned")
      .map(({ to }) => to.resource?.address ?? to.place.region ?? tell(to.says, "en"));

  test("may get what the code works on: a store of the deployment that is abroad, or a place there", () => {
    const bucket = (region: string) => of("aws_s3_bucket.raw", { bucket: "raw", region });
    expect(run("raw", bucket(abroad))).toEqual(["aws_s3_bucket.raw"]);
    expect(run("raw", bucket("cn-north-1"))).toEqual([]);
    expect(run("https://sqs.eu-central-1.amazonaws.com/111122223333/trips")).toEqual([abroad]);
    expect(run("arn:aws:kinesis:eu-central-1:111122223333:stream/trips")).toEqual([abroad]);
    expect(run(abroad)).toEqual([abroad]);
    expect(run("jdbc:postgresql://trips.abc.eu-central-1.rds.amazonaws.com:5432/trips")).toEqual([abroad]);
  });

  const connected = (value: string, registers: Partial<Registers> = {}, ...beside: Changes) =>
    mapped(
      [of("aws_lambda_function.f", { function_name: "f", environment: [{ variables: { TO: value } }] }), ...beside],
      registers,
    ).copies.map(({ to }) => tell(to.says, "en"));

  test.each([
    ["https://otlp.eu01.nr-data.net:4318", "otlp.eu01.nr-data.net"],
    ["mongodb+srv://app:word@trips.ab12c.mongodb.net/trips?w=majority", "trips.ab12c.mongodb.net"],
    ["jdbc:sqlserver://trips.example.com:1433;databaseName=trips", "trips.example.com"],
    ["--brokers=b1.example.com:9092,kafka.svc.cluster.local:9092", "b1.example.com"],
    ["https://0123abcd@o1.ingest.example.io/45", "o1.ingest.example.io"],
    ["203.0.113.9:5044", "203.0.113.9"],
  ])("may be a host outside AWS that it connects to: %s", (value, host) => {
    expect(connected(value)).toEqual([host]);
    const networks = host.startsWith("2") ? [{ cidr: `${host}/32`, country: "CN" }] : [{ host, country: "CN" }];
    expect(connected(value, { networks })).toEqual([]);
  });

  test.each([
    ...["https://docs.example.com/errors", "https://json-schema.org/draft-07/schema", "registry.example.com/app:42"],
    ...["http://localhost:4318", "127.0.0.1:8125", "10.0.3.4:9092", "redis://cache.prod:6379", "db:5432", "12.30:45"],
    ...["http://otel.observability.svc.cluster.local:4318", "https://ingest.example.cn:8443", "example.com", "1.2.3.4"],
    ...["https://token@git.example.com/fleet/app.git", "postgres://b.trips.example.com/trips"],
  ])("is no link, no image, and nothing of a network of one's own: %s", (value) => {
    expect(connected(value, {}, of("aws_route53_zone.z", { name: "trips.example.com" }))).toEqual([]);
  });

  test.each([
    ...[
      "s3://disks/erp.vhd",
      "https://disks.s3.cn-north-1.amazonaws.com.cn/erp.vhd",
      "https://s3.amazonaws.com/disks/erp.vhd",
    ],
    ...["https://s3.cn-north-1.amazonaws.com.cn/disks/erp.vhd", "https://s3-eu-west-1.amazonaws.com/disks?versionId=1"],
  ])("a bucket is named by a URL of any style: %s", (url) => {
    const disks = of("aws_s3_bucket.disks", { bucket: "disks" });
    expect(copies(disks, of("aws_ebs_snapshot_import.erp", { disk_container: [{ url }] }))).toEqual([
      "an imported disk: aws_s3_bucket.disks > aws_ebs_snapshot_import.erp",
    ]);
  });

  test("may be read by what runs abroad, and is not by what runs on the mainland", () => {
    const trips = of("aws_s3_bucket.trips", { bucket: "trips", tags: important });
    const reading = (region: string) =>
      copies(
        trips,
        of("aws_lambda_function.f", { function_name: "f", region, environment: [{ variables: { A: "trips" } }] }),
      );
    expect(reading("eu-central-1")).toEqual(["what it works on: aws_s3_bucket.trips > aws_lambda_function.f"]);
    expect(reading("cn-northwest-1")).toEqual([]);
  });

  test.each([
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "https://ingest.example.de/v1", ["ingest.example.de"]],
    ["DD_SITE", "datadoghq.eu", ["datadoghq.eu"]],
    ["METRIC_ENDPOINT", "https://intake.example.com/v1", ["intake.example.com"]],
    ["SLACK_WEBHOOK_URL", "https://hooks.example.com/services/x", ["hooks.example.com"]],
    ["TRIP_UPLOAD_URL", "https://trips.example.com/v1", ["trips.example.com"]],
    ["TRIP_UPLOAD_URL", "https://trips.example.cn/v1", []],
    ["DOCS_URL", "https://docs.example.com/trips", []],
    ["UPLOAD_DIR", "trips.example.com", []],
    ["SENTRY_DSN", "", []],
  ])("is where a link leads in a setting that is called after what is sent there: %s %s", (name, value, hosts) => {
    const f = { function_name: "f", environment: [{ variables: { [name]: value } }] };
    const containers = JSON.stringify([{ name: "c", environment: [{ name: "DOCS" }, { name, value }] }]);
    for (const settings of [
      of("aws_lambda_function.f", f),
      of("aws_ecs_task_definition.t", { family: "t", container_definitions: containers }),
    ])
      expect(mapped([settings]).copies.map(({ to }) => tell(to.says, "en"))).toEqual(hosts);
  });

  test.each([
    "--endpoint=https://sqs.eu-central-1.amazonaws.com/111122223333/trips",
    "aws s3 sync /data s3://raw --region eu-central-1",
    '{"out": ["jdbc:postgresql://trips.abc.eu-central-1.rds.amazonaws.com:5432/trips"]}',
    "spark.hadoop.fs.s3a.endpoint=https://s3.eu-central-1.amazonaws.com;x=1",
    "mysqldump app | mysql -h copy.abc.eu-central-1.rds.amazonaws.com app",
    Buffer.from("#!/bin/sh\naws s3 sync /data s3://raw --region eu-central-1").toString("base64"),
    gzipSync("#cloud-config\nruncmd: [curl -T /data https://raw.s3.eu-central-1.amazonaws.com/]").toString("base64"),
    "see https://trips.auth.eu-central-1.amazoncognito.com/oauth2/token",
  ])("is meant in a longer text, too: %s", (text) => {
    expect(run(text)).toEqual([abroad]);
  });

  test("is not meant by a word that is in a text by chance, nor by what is on the mainland", () => {
    const bucket = of("aws_s3_bucket.raw", { bucket: "raw", region: abroad });
    expect(run("keep raw data", bucket)).toEqual([]);
    expect(run("aws s3 sync s3://raw /data", bucket)).toEqual(["aws_s3_bucket.raw"]);
    expect(run("--region cn-northwest-1 https://sqs.cn-north-1.amazonaws.com.cn/1/trips")).toEqual([]);
    expect(run("curl https://awscli.amazonaws.com/awscli-exe-linux-x86_64.zip -o cli.zip")).toEqual([]);
    expect(run("docker pull 602401143452.dkr.ecr.us-west-2.amazonaws.com/cni:1")).toEqual([]);
  });

  const url = "https://sqs.eu-central-1.amazonaws.com/111122223333/trips";
  const properties = JSON.stringify([{ Classification: "a", Configurations: [{ Properties: { OUT: url } }] }]);
  const driver = (kind: string) => ({
    [`spark_${kind}_job_driver`]: [{ [`spark_${kind}_parameters`]: `--conf out=${url}` }],
  });
  test.each<[string, object]>([
    ["aws_sagemaker_training_job.t", { algorithm_specification: [{ container_entrypoint: ["send", url] }] }],
    [
      "aws_sagemaker_monitoring_schedule.s",
      {
        monitoring_schedule_config: [
          { monitoring_job_definition: [{ monitoring_app_specification: [{ container_entrypoint: [url] }] }] },
        ],
      },
    ],
    ["aws_ecs_express_gateway_service.s", { primary_container: [{ command: [url] }] }],
    [
      "aws_apprunner_service.s",
      {
        source_configuration: [
          { image_repository: [{ image_configuration: [{ start_command: `send --to ${url}` }] }] },
        ],
      },
    ],
    ["aws_emr_cluster.c", { bootstrap_action: [{ path: "s3://code/setup.sh", args: ["--to", url] }] }],
    ["aws_emr_cluster.c", { configurations_json: properties }],
    ["aws_emrcontainers_job_template.t", { job_template_data: [{ job_driver: [driver("submit")] }] }],
    ["aws_emrcontainers_job_template.t", { job_template_data: [{ job_driver: [driver("sql")] }] }],
  ])("is what %s is told when it starts, too: %o", (address, after) => {
    expect(copies(of(address, after))).toContainEqual(
      expect.stringMatching(new RegExp(`^what it works on: ${address} > .*${abroad}`)),
    );
  });

  test("is also meant by a name of its own", () => {
    const balancer = (region: string) => of("aws_lb.in", { name: "in", dns_name: "in-1.lb.example", region });
    const record = of("aws_route53_record.in", { name: "in.example.com", alias: [{ name: "in-1.lb.example" }] });
    const url = "https://in.example.com/trips";
    expect(run(url, balancer(abroad), record)).toEqual(["aws_lb.in"]);
    expect(run(url, balancer("cn-north-1"), record)).toEqual([]);
    expect(run(url, record)).toEqual([]);
    const alias = (name: string, records: readonly string[]) =>
      of(`aws_route53_record.${name}`, { name: `${name}.example.com`, records });
    expect(run(url, balancer(abroad), alias("in", ["out.example.com"]), alias("out", ["in.example.com"]))).toEqual([]);
    expect(run("https://out.example.com", balancer(abroad), record, alias("out", ["in.example.com"]))).toEqual([
      "aws_lb.in",
    ]);
    expect(run(url, alias("in", ["trips.abc.eu-central-1.rds.amazonaws.com"]))).toEqual([abroad]);
  });

  test.each([
    [
      "aws_route53_records_exclusive.all",
      { resource_record_set: [{ name: "in.example.com", resource_records: [{ value: "in-1.lb.example" }] }] },
    ],
    [
      "aws_lightsail_domain_entry.in",
      { name: "in.example.com", domain_name: "example.com", target: "in-1.lb.example" },
    ],
  ])("is also meant by a name of %s", (address, after) => {
    const balancer = of("aws_lb.in", { name: "in", dns_name: "in-1.lb.example", region: abroad });
    expect(run("https://in.example.com/trips", balancer, of(address, after))).toEqual(["aws_lb.in"]);
  });

  test("is also meant by the name that an API is mapped to", () => {
    const domain = (region: string) => [
      of("aws_apigatewayv2_api.trips", { id: "api-1", name: "trips", protocol_type: "HTTP", region }),
      of("aws_apigatewayv2_domain_name.own", { id: "api.example.com", domain_name: "api.example.com", region }),
      of("aws_apigatewayv2_api_mapping.own", { api_id: "api-1", domain_name: "api.example.com", stage: "s", region }),
    ];
    expect(run("https://api.example.com/trips", ...domain(abroad))).toEqual(["aws_apigatewayv2_api.trips"]);
    expect(run("https://api.example.com/trips", ...domain("cn-north-1"))).toEqual([]);
  });

  test("is also said by the workflow whose trigger starts a job", () => {
    const job = of("aws_glue_job.etl", { name: "etl" });
    const trigger = of("aws_glue_trigger.t", { name: "t", workflow_name: "nightly", actions: [{ job_name: "etl" }] });
    const workflow = (to: string) => of("aws_glue_workflow.w", { name: "nightly", default_run_properties: { to } });
    expect(copies(job, trigger, workflow(abroad))).toEqual([
      "what it works on: aws_glue_job.etl > eu-central-1 (Frankfurt)",
    ]);
    expect(copies(job, trigger, workflow("cn-north-1"))).toEqual([]);
    expect(copies(job, workflow(abroad))).toEqual([]);
  });

  test.each([
    "debug",
    "",
    "cn-northwest-1",
    "https://login.example.com/keys",
    "arn:aws-cn:iam::111122223333:role/writer",
    "arn:aws-cn:sqs:cn-north-1:111122223333:trips",
    "10.0.0.7",
  ])("is nothing else: %j", (value) => {
    expect(run(value)).toEqual([]);
  });

  test("is named too where all of the environment is known only after apply", () => {
    const named = (region: string) =>
      mapOf({
        configuration: {
          provider_config: { aws: provider(constant("cn-north-1")) },
          root_module: {
            resources: [
              config("aws_lambda_function.f", {
                environment: [{ variables: { references: ["aws_s3_bucket.raw.id", "aws_s3_bucket.raw"] } }],
              }),
              config("aws_s3_bucket.raw"),
            ],
          },
        },
        resource_changes: [
          change("aws_lambda_function.f", {
            after: { function_name: "f", environment: [{}] },
            unknown: { environment: [{ variables: true }] },
          }),
          of("aws_s3_bucket.raw", { region }),
        ],
      }).copies.flatMap(({ to, doubt }) => (doubt?.because === "only-mentioned" ? [to.resource?.address] : []));
    expect(named(abroad)).toEqual(["aws_s3_bucket.raw"]);
    expect(named("cn-north-1")).toEqual([]);
  });

  const frankfurt = "eu-central-1 (Frankfurt)";

  test.each([
    ["aws_amplify_app", "environment_variables", { TO: abroad }],
    ["aws_amplify_app", "auto_branch_creation_config", [{ environment_variables: { TO: abroad } }]],
    ["aws_amplify_branch", "environment_variables", { TO: abroad }],
    ["aws_glue_job", "default_arguments", { "--region": abroad }],
    ["aws_instance", "user_data", `sync --region ${abroad}`],
    ["aws_lightsail_instance", "user_data", `sync --region ${abroad}`],
    ["aws_spot_fleet_request", "launch_specification", [{ user_data: `sync --region ${abroad}` }]],
    ["aws_glue_job", "non_overridable_arguments", { "--region": abroad }],
    ["aws_glue_dev_endpoint", "arguments", { "--region": abroad }],
    ["aws_synthetics_canary", "run_config", [{ environment_variables: { TO: abroad } }]],
    [
      "aws_kinesisanalyticsv2_application",
      "application_configuration",
      [{ environment_properties: [{ property_group: [{ property_map: { "aws.region": abroad } }] }] }],
    ],
    ["aws_mwaa_environment", "airflow_configuration_options", { "aws.region": abroad }],
    [
      "aws_elastic_beanstalk_environment",
      "setting",
      [{ namespace: "aws:elasticbeanstalk:application:environment", name: "TO", value: abroad }],
    ],
    ["aws_emrserverless_application", "runtime_configuration", [{ properties: { region: abroad } }]],
    [
      "aws_emrcontainers_job_template",
      "job_template_data",
      [{ configuration_overrides: [{ application_configuration: [{ properties: { "spark.to": abroad } }] }] }],
    ],
    [
      "aws_sfn_state_machine",
      "definition",
      JSON.stringify({ States: { Send: { Parameters: { ApiEndpoint: abroad } } } }),
    ],
    ["aws_ecs_daemon_task_definition", "container_definition", [{ command: ["--to", abroad] }]],
    ["aws_batch_job_definition", "parameters", { to: abroad }],
    ["aws_batch_job_definition", "container_properties", JSON.stringify({ command: ["--to", abroad] })],
    ["aws_ecs_task_definition", "container_definitions", JSON.stringify([{ entryPoint: ["run", abroad] }])],
    ["aws_finspace_kx_cluster", "command_line_arguments", { region: abroad }],
    ["aws_bedrockagentcore_harness", "environment_variables", { TO: abroad }],
    ["aws_sagemaker_training_job", "hyper_parameters", { region: abroad }],
    ["aws_sagemaker_training_job", "algorithm_specification", [{ container_arguments: ["--to", abroad] }]],
    ["aws_sagemaker_data_quality_job_definition", "data_quality_app_specification", [{ environment: { TO: abroad } }]],
    [
      "aws_sagemaker_pipeline",
      "pipeline_definition",
      JSON.stringify({ Steps: [{ Arguments: { Environment: { TO: abroad } } }] }),
    ],
    [
      "aws_sagemaker_pipeline",
      "pipeline_definition",
      JSON.stringify({
        Steps: [{ Type: "Condition", Arguments: { ElseSteps: [{ Arguments: { Environment: { TO: abroad } } }] } }],
      }),
    ],
    [
      "aws_pipes_pipe",
      "target_parameters",
      [{ batch_job_parameters: [{ container_overrides: [{ environment: [{ name: "TO", value: abroad }] }] }] }],
    ],
    [
      "aws_batch_job_definition",
      "eks_properties",
      [{ pod_properties: [{ containers: [{ env: [{ name: "TO", value: abroad }] }] }] }],
    ],
  ])("is told to %s by its %s", (type, property, value) => {
    const told = mapped([of(`${type}.one`, { [property]: value })]).copies.filter(
      ({ doubt }) => doubt?.because === "only-mentioned",
    );
    expect(told.map(({ from, to }) => `${ending(from)} > ${ending(to)}`)).toContain(`${type}.one > ${frankfurt}`);
  });

  test("is named by the script of a template for those that start from it, or else for the template", () => {
    const template = of("aws_launch_template.t", { id: "lt-1", name: "t", user_data: btoa(`sync --region ${abroad}`) });
    const group = of("aws_autoscaling_group.g", { name: "g", launch_template: [{ id: "lt-1" }] });
    const told = (...changes: Changes) => copies(...changes).filter((one) => one.endsWith(frankfurt));
    expect(told(template)).toEqual([`what it works on: aws_launch_template.t > ${frankfurt}`]);
    expect(told(template, group)).toEqual([`what it works on: aws_autoscaling_group.g > ${frankfurt}`]);
  });

  test("is not only mentioned where an argument says for sure what gets it, nor by the programs that a job loads", () => {
    const out = of("aws_s3_bucket.out", { bucket: "out", region: abroad });
    const job = (its: object) => of("aws_glue_job.job", { name: "job", default_arguments: its });
    expect(mapped([out, job({ "--TempDir": "s3://out/" })]).copies.map(({ doubt }) => doubt?.because)).toEqual([
      undefined,
    ]);
    expect(copies(out, job({ "--extra-py-files": "s3://out/a.py" }))).toEqual([]);
    expect(copies(out, job({ "--to": "s3://out/trips" }))).toEqual([
      "what it works on: aws_glue_job.job > aws_s3_bucket.out",
    ]);
  });

  test("of a pipeline is also what it tunes and calls back; one in a bucket nobody reads here", () => {
    const pipeline = (its: object) => copies(of("aws_sagemaker_pipeline.p", { pipeline_name: "p", ...its }));
    const uri = `https://s3.${abroad}.amazonaws.com/out`;
    const SqsQueueUrl = `https://sqs.${abroad}.amazonaws.com/111122223333/q`;
    const tuning = { Arguments: { TrainingJobDefinition: { OutputDataConfig: { S3OutputPath: uri } } } };
    expect(pipeline({ pipeline_definition: JSON.stringify({ Steps: [tuning, { SqsQueueUrl }] }) })).toEqual([
      `results: aws_sagemaker_pipeline.p > s3.${abroad}.amazonaws.com, ${frankfurt}`,
      `what it works on: aws_sagemaker_pipeline.p > sqs.${abroad}.amazonaws.com, ${frankfurt}`,
    ]);
    expect(pipeline({ pipeline_definition_s3_location: [{ bucket: "b", object_key: "p.json" }] })).toEqual([
      "results: aws_sagemaker_pipeline.p > where a file says that is not read",
    ]);
  });

  test("is what a stage says to the integrations of an API", () => {
    const stage = (type: string, its: object) => of(`${type}.live`, its);
    const requests = (type: string) => [`requests: ${type}.live > sqs.${abroad}.amazonaws.com, ${frankfurt}`];
    const url = { url: "sqs.eu-central-1.amazonaws.com" };
    expect(copies(stage("aws_api_gateway_stage", { stage_name: "live", variables: url }))).toEqual(
      requests("aws_api_gateway_stage"),
    );
    expect(copies(stage("aws_apigatewayv2_stage", { name: "live", stage_variables: url }))).toEqual(
      requests("aws_apigatewayv2_stage"),
    );
  });

  test("is that of the apps and machines which are made by what it is written in", () => {
    const image = of("aws_lambdamicrovms_image.i", {
      arn: "arn:aws-cn:lambda:cn-north-1:111122223333:microvm-image:i",
      name: "i",
      environment_variables: { TO: abroad },
    });
    const machine = of("aws_lambdamicrovms_microvm.m", {
      image_arn: "arn:aws-cn:lambda:cn-north-1:111122223333:microvm-image:i",
    });
    expect(copies(image, machine)).toEqual([`what it works on: aws_lambdamicrovms_microvm.m > ${frankfurt}`]);
    const config = of("aws_sagemaker_app_image_config.c", {
      app_image_config_name: "c",
      jupyter_lab_image_config: [{ container_config: [{ container_environment_variables: { TO: abroad } }] }],
    });
    const profile = of("aws_sagemaker_user_profile.p", {
      user_profile_name: "p",
      user_settings: [{ jupyter_lab_app_settings: [{ custom_image: [{ app_image_config_name: "c" }] }] }],
    });
    expect(copies(config, profile)).toContain(`what it works on: aws_sagemaker_user_profile.p > ${frankfurt}`);
  });

  test("is read in the containers of a task too", () => {
    const container = { name: "app", image: "app", environment: [{ name: "TO", value: "eu-central-1" }] };
    const task = of("aws_ecs_task_definition.t", { family: "t", container_definitions: JSON.stringify([container]) });
    expect(copies(task)).toEqual(["what it works on: aws_ecs_task_definition.t > eu-central-1 (Frankfurt)"]);
  });
});

describe("a function", () => {
  const fn = (more: object = {}) => of("aws_lambda_function.f", { function_name: "f", ...more });
  const group = (name: string) => of(`aws_cloudwatch_log_group.${name.replaceAll("/", "_")}`, { name });

  test("logs to the group that it names, else to that of its name", () => {
    const groups = [group("/aws/lambda/f"), group("own")];
    expect(copies(fn(), ...groups)).toEqual([
      "function logs: aws_lambda_function.f > aws_cloudwatch_log_group._aws_lambda_f",
    ]);
    expect(copies(fn({ logging_config: [{ log_group: "own" }] }), ...groups)).toEqual([
      "function logs: aws_lambda_function.f > aws_cloudwatch_log_group.own",
    ]);
  });

  test("reads and writes the file system that it mounts, also one of S3 Files", () => {
    const arn = "arn:aws-cn:s3files:cn-north-1:111122223333:file-system/fs-1/access-point/a";
    const point = of("aws_s3files_access_point.a", { arn, file_system_id: "fs-1" });
    expect(copies(fn({ file_system_config: [{ arn }] }), point)).toEqual([
      "files: aws_s3files_access_point.a > aws_lambda_function.f",
      "written files: aws_lambda_function.f > aws_s3files_access_point.a",
    ]);
  });
});

test("what makes segments of traces sends them to X-Ray in its region; what only passes on makes none", () => {
  expect(copies(of("aws_lambda_function.f", { function_name: "f", tracing_config: [{ mode: "Active" }] }))).toEqual([
    "traces: aws_lambda_function.f > cn-north-1 (Beijing)",
  ]);
  expect(
    copies(of("aws_lambda_function.f", { function_name: "f", tracing_config: [{ mode: "PassThrough" }] })),
  ).toEqual([]);
  for (const [address, after] of [
    ["aws_sns_topic.a", { name: "a", tracing_config: "Active" }],
    ["aws_appsync_graphql_api.a", { name: "a", xray_enabled: true }],
    ["aws_synthetics_canary.a", { name: "a", run_config: [{ active_tracing: true }] }],
    ["aws_api_gateway_stage.a", { stage_name: "a", xray_tracing_enabled: true }],
  ] as const)
    expect(copies(of(address, after))).toContain(`traces: ${address} > cn-north-1 (Beijing)`);
});

test("a cache of images is filled from the registry of another region or account, not from a public one", () => {
  const rule = (upstream_registry_url: string) =>
    of("aws_ecr_pull_through_cache_rule.r", { ecr_repository_prefix: "r", upstream_registry_url });
  expect(copies(rule("444455556666.dkr.ecr.eu-central-1.amazonaws.com"))).toEqual([
    expect.stringMatching(/^images: .*eu-central-1.* > aws_ecr_pull_through_cache_rule.r$/),
  ]);
  expect(copies(rule("public.ecr.aws"))).toEqual([]);
});
