import type { CatalogEntry, Designation, Evidence, Given, When } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "lightsail", checked: "2026-11-22" }];

const instances = ["aws_lightsail_instance"];
const instance: Designation = { name: "instance_name", of: instances };
const bucket: Designation = { name: "bucket_name", of: ["aws_lightsail_bucket"] };
const service: Designation = { name: "service_name", of: ["aws_lightsail_container_service"] };
/** Servers may ask who comes, in their code. */
const serverMayAsk: Given = { of: "self", when: [], not: "perhaps", unset: true };
/** Ports that are set close all others. */
const hasNoPortsSet: Given = {
  of: { joined: { type: "aws_lightsail_instance_public_ports", by: instance, mine: "self", to: "self" } },
  when: [],
  not: "nobody",
  unset: true,
};
const isOn: When = { path: "is_enabled", is: [true], unset: true };

export const lightsail = [
  {
    terraform: "aws_lightsail_bucket",
    names: ["name", "url"],
    stores: { what: "objects", keeps: "at-rest", place: "own-region", accessedAs: "lightsail-bucket" },
    evidence,
  },
  {
    terraform: "aws_lightsail_bucket_access_key",
    grants: [{ on: bucket, to: { keyHolders: "bucket_name" } }],
    evidence,
  },
  {
    terraform: "aws_lightsail_bucket_resource_access",
    copies: [{ what: "objects", from: bucket, to: { name: "resource_name", of: instances }, rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_lightsail_disk",
    names: ["name"],
    stores: { what: "blocks", keeps: "at-rest", place: { zone: "availability_zone" } },
    evidence,
  },
  {
    terraform: "aws_lightsail_disk_attachment",
    copies: [
      {
        what: "blocks",
        from: { name: "disk_name", of: ["aws_lightsail_disk"] },
        to: instance,
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lightsail_instance",
    names: ["name", "public_ip_address", "private_ip_address"],
    stores: {
      what: "the disks of an instance",
      keeps: "at-rest",
      place: { zone: "availability_zone" },
      accessedAs: "lightsail-instance",
    },
    copies: [toWhatIsNamed("user_data")],
    // SSH and HTTP are open from the start.
    grants: [{ given: [hasNoPortsSet, serverMayAsk], to: { public: "blueprint_id" } }],
    evidence,
  },
  {
    terraform: "aws_lightsail_instance_public_ports",
    grants: [
      {
        each: "port_info",
        when: [
          { path: ".cidrs", is: [], unset: true },
          { path: ".cidr_list_aliases", is: [], unset: true },
        ],
        on: instance,
        given: [serverMayAsk],
        to: { public: ".from_port" },
      },
      ...[".cidrs", ".ipv6_cidrs"].map((addresses) => ({
        each: "port_info",
        on: instance,
        given: [serverMayAsk],
        to: { addresses },
      })),
    ],
    evidence,
  },
  {
    terraform: "aws_lightsail_database",
    names: ["relational_database_name", "master_endpoint_address"],
    passwords: ["master_password"],
    stores: { what: "rows", keeps: "at-rest", place: { zone: "availability_zone" }, accessedAs: "lightsail-database" },
    grants: [
      {
        when: [{ path: "publicly_accessible", is: [true], unset: false }],
        to: { public: "publicly_accessible" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lightsail_container_service",
    names: ["name", "url"],
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_lightsail_container_service_deployment_version",
    copies: ["environment.*", "command"].map((told) => ({ ...toWhatIsNamed(`container.${told}`), from: service })),
    grants: [
      {
        given: [
          { of: service, when: [{ path: "is_disabled", is: [true], unset: false }], not: "nobody", unset: true },
          serverMayAsk,
        ],
        on: service,
        to: { public: "public_endpoint.container_name" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lightsail_domain_entry",
    names: ["name"],
    standsFor: [{ address: "target" }],
    evidence,
  },
  {
    terraform: "aws_lightsail_lb",
    names: ["name", "dns_name"],
    stores: { what: "what its instances answer", keeps: "in-transit", place: "own-region" },
    grants: [{ given: [serverMayAsk], to: { public: "instance_port" } }],
    evidence,
  },
  {
    terraform: "aws_lightsail_lb_attachment",
    copies: [
      {
        what: "what its instances answer",
        from: instance,
        to: { name: "lb_name", of: ["aws_lightsail_lb"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lightsail_distribution",
    names: ["name", "domain_name"],
    stores: { what: "cached objects", keeps: "in-transit", place: "worldwide" },
    copies: [
      {
        what: "cached objects",
        when: [isOn],
        from: {
          name: "origin.name",
          of: ["aws_lightsail_bucket", "aws_lightsail_lb", "aws_lightsail_container_service", ...instances],
          inRegion: "origin.region_name",
        },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "cached objects",
        when: [isOn],
        from: { region: "origin.region_name" },
        to: "self",
        rhythm: "continuous",
      },
    ],
    grants: [{ when: [isOn], given: [serverMayAsk], to: { public: "origin.name" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
