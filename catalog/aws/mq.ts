import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "mq", checked: "2026-11-22" },
  {
    url: "https://docs.amazonaws.cn/en_us/amazon-mq/latest/developer-guide/crdr-primary-replica-brokers.html",
    checked: "2026-11-22",
  },
];

const logged = (kind: string): Copies => ({
  what: "engine logs",
  when: [{ path: `logs.${kind}`, is: [true], unset: false }],
  from: "self",
  to: { made: `/aws/amazonmq/broker/{id}/*`, of: ["aws_cloudwatch_log_group"] },
  rhythm: "continuous",
});
const isPublic = { path: "publicly_accessible", is: [true], unset: false } as const;

/** The brokers that a configuration is for. */
const configured: Designation = {
  joined: {
    type: "aws_mq_broker",
    by: { name: "configuration.id", of: ["aws_mq_configuration"] },
    mine: "self",
    to: "self",
  },
};

export const mq = [
  {
    terraform: "aws_mq_broker",
    names: ["broker_name"],
    passwords: ["user.password"],
    stores: { what: "messages", keeps: "at-rest", place: "own-region" },
    liesIn: { through: [subnetsAt("subnet_ids")], groups: "security_groups" },
    copies: [
      {
        // Declared at the replica, which lies in another region than its primary.
        what: "replicated messages",
        when: [{ path: "data_replication_mode", not: ["NONE"], unset: true }],
        from: { arn: "data_replication_primary_broker_arn", of: ["aws_mq_broker"] },
        to: "self",
        rhythm: "continuous",
      },
      logged("general"),
      logged("audit"),
    ],
    grants: [
      {
        when: [isPublic, { path: "engine_type", not: ["RabbitMQ"], unset: true }],
        to: { network: { groups: "security_groups", ports: [61617, 5671, 61614, 8883, 8162] } },
      },
      // A public broker of RabbitMQ has no security groups.
      { when: [isPublic, { path: "engine_type", is: ["RabbitMQ"], unset: false }], to: { public: "engine_type" } },
      {
        when: [{ path: "authentication_strategy", is: ["ldap"], unset: false }],
        to: { identityProvider: "ldap_server_metadata.hosts" },
      },
    ],
    encryptedBy: ["encryption_options.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_mq_configuration",
    names: ["name"],
    // To which brokers else it passes messages on stands in XML, which is not read.
    copies: [
      {
        what: "messages",
        when: [
          { path: "data", is: [" ", "\n", "\r", "\t"].map((space) => `*<networkConnector${space}*`), unset: false },
        ],
        from: configured,
        to: { saidIn: "data" },
        rhythm: "continuous",
      },
    ],
    // RabbitMQ asks whom its settings name: an identity provider, a directory, a server.
    grants: [
      {
        when: [
          {
            path: "data",
            is: ["oauth2", "ldap", "http"].flatMap((by) => [`*auth_${by}.*`, `*auth_backends.*${by}*`]),
            unset: false,
          },
        ],
        on: configured,
        to: { keyHolders: "data" },
      },
    ],
    evidence: [
      ...evidence,
      {
        url: "https://docs.amazonaws.cn/en_us/amazon-mq/latest/developer-guide/network-of-brokers.md",
        checked: "2026-11-22",
      },
    ],
  },
] as const satisfies readonly CatalogEntry[];
