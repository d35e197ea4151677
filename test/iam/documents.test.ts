import { describe, expect, test } from "vitest";
import type { Allowed } from "../../src/iam/evaluate";
import type { Access } from "../../src/model/data-map";
import { isUnknown, unknown, type Value } from "../../src/model/value";
import { type Asked, home, hongKong, letIn, munich, nagoya, owner, stranger } from "../support/policy-documents";

// One row, one document: who outside it lets in, once in each partition. The readings are those of docs/grants.md.

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

type Statement = Record<string, unknown>;
/** What a document says to a question: `offshore`, `open` or `onshore`, and the grantees that are offshore or open. */
type Verdict = "offshore" | "open" | "onshore";

const judge = (partition: string, statements: Value, asked?: Asked) =>
  letIn(partition, statements, asked).filter(({ grantee }) => grantee.place.side !== "onshore");

function verdictOf(found: readonly Allowed[]): Verdict {
  if (found.some(({ grantee, doubt }) => !doubt && grantee.place.side === "offshore")) return "offshore";
  return found.length > 0 ? "open" : "onshore";
}

const s3 = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:PARTITION:s3:::raw/*" };
const allow = (over: Statement = {}): Statement => ({ ...s3, Principal: { AWS: munich }, ...over });
const everybody = (Condition: unknown, over: Statement = {}): Statement =>
  allow({ Principal: "*", Condition, ...over });
const deny = (over: Statement = {}): Statement => ({ ...s3, Effect: "Deny", Principal: "*", Action: "s3:*", ...over });
const role = (account: string, name = "reader") => `arn:PARTITION:iam::${account}:role/${name}`;
const root = (account: string) => `arn:PARTITION:iam::${account}:root`;

type Row = readonly [name: string, verdict: Verdict, statements: readonly Statement[], asked?: Asked];

const table: Readonly<Record<string, { readonly source: string; readonly rows: readonly Row[] }>> = {
  principals: {
    source: `${guide}/reference_policies_elements_principal.html`,
    rows: [
      ["an account by its number", "offshore", [allow()]],
      ["an account by its root", "offshore", [allow({ Principal: { AWS: root(munich) } })]],
      ["a role", "offshore", [allow({ Principal: { AWS: role(munich) } })]],
      ["a user", "offshore", [allow({ Principal: { AWS: `arn:PARTITION:iam::${munich}:user/eva` } })]],
      [
        "a session",
        "offshore",
        [allow({ Principal: { AWS: `arn:PARTITION:sts::${munich}:assumed-role/reader/eva` } })],
      ],
      ["one of a list", "offshore", [allow({ Principal: { AWS: [home, munich] } })]],
      ["an account at home", "onshore", [allow({ Principal: { AWS: home } })]],
      ["the owner", "onshore", [allow({ Principal: { AWS: root(owner) } })]],
      ["an account in Hong Kong, with a leading zero", "offshore", [allow({ Principal: { AWS: hongKong } })]],
      ["an account that nobody registered", "open", [allow({ Principal: { AWS: stranger } })]],
      ["the star", "offshore", [allow({ Principal: "*" })]],
      ["the star of AWS", "offshore", [allow({ Principal: { AWS: "*" } })]],
      ["the star in a list", "offshore", [allow({ Principal: { AWS: [home, "*"] } })]],
      ["a wildcard inside an ARN", "open", [allow({ Principal: { AWS: `arn:PARTITION:iam::${munich}:role/*` } })]],
      ["a wildcard inside an account", "open", [allow({ Principal: { AWS: "arn:PARTITION:iam::4444*:root" } })]],
      ["another partition", "open", [allow({ Principal: { AWS: `arn:aws-iso:iam::${munich}:root` } })]],
      ["a unique id", "open", [allow({ Principal: { AWS: "AROAEXAMPLEID" } })]],
      [
        "a canonical user",
        "open",
        [allow({ Principal: { CanonicalUser: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" } })],
      ],
      ["a type that there is not", "open", [allow({ Principal: { Account: munich } })]],
      ["no principal at all", "open", [{ ...s3 }]],
      ["all but an account at home", "offshore", [{ ...s3, NotPrincipal: { AWS: root(home) } }]],
      ["all but the account abroad", "offshore", [{ ...s3, NotPrincipal: { AWS: root(munich) } }]],
      ["nobody", "onshore", []],
      ["an Effect in another case", "open", [allow({ Effect: "allow" })]],
    ],
  },
  actions: {
    source: `${guide}/reference_policies_elements_action.html`,
    rows: [
      ["reading versions", "offshore", [allow({ Action: "s3:GetObjectVersion" })]],
      ["reading in another case", "offshore", [allow({ Action: "S3:getobject" })]],
      ["a wildcard", "offshore", [allow({ Action: "s3:Get*" })]],
      ["a question mark", "offshore", [allow({ Action: "s3:GetObjec?" })]],
      ["everything of the service", "offshore", [allow({ Action: "s3:*" })]],
      ["everything", "offshore", [allow({ Action: "*" })]],
      ["one of a list", "offshore", [allow({ Action: ["s3:PutObject", "s3:GetObjectVersion"] })]],
      ["writing", "onshore", [allow({ Action: "s3:PutObject" })]],
      ["listing", "onshore", [allow({ Action: "s3:ListBucket", Resource: "arn:PARTITION:s3:::raw" })]],
      ["metadata", "onshore", [allow({ Action: ["s3:GetBucketLocation", "s3:GetObjectTagging"], Resource: "*" })]],
      ["another service", "onshore", [allow({ Action: "sqs:*" })]],
      [
        "all but writing",
        "offshore",
        [{ ...s3, Action: undefined, NotAction: "s3:PutObject", Principal: { AWS: munich } }],
      ],
      ["all but the service", "onshore", [{ ...s3, Action: undefined, NotAction: "s3:*", Principal: { AWS: munich } }]],
      [
        "control of the policy",
        "offshore",
        [allow({ Action: "s3:PutBucketPolicy", Resource: "arn:PARTITION:s3:::raw" })],
      ],
      ["control of an ACL", "offshore", [allow({ Action: "s3:PutObjectAcl" })]],
      [
        "control of the replication",
        "offshore",
        [allow({ Action: "s3:PutReplicationConfiguration", Resource: "arn:PARTITION:s3:::raw" })],
      ],
      [
        "receiving from a queue",
        "offshore",
        [allow({ Action: "sqs:ReceiveMessage", Resource: "*" })],
        { kind: "queue" },
      ],
      ["sending to a queue", "onshore", [allow({ Action: "sqs:SendMessage", Resource: "*" })], { kind: "queue" }],
      ["decrypting", "offshore", [allow({ Action: "kms:Decrypt", Resource: "*" })], { kind: "key" }],
      [
        "encrypting",
        "onshore",
        [allow({ Action: ["kms:Encrypt", "kms:GenerateDataKey"], Resource: "*" })],
        { kind: "key" },
      ],
      ["a replica of a key", "offshore", [allow({ Action: "kms:ReplicateKey", Resource: "*" })], { kind: "key" }],
      [
        "a batch of secrets, without the right to any",
        "onshore",
        [allow({ Action: "secretsmanager:BatchGetSecretValue", Resource: "*" })],
        { kind: "secret" },
      ],
      ["grants of a key", "offshore", [allow({ Action: "kms:CreateGrant", Resource: "*" })], { kind: "key" }],
    ],
  },
  resources: {
    source: `${guide}/reference_policies_elements_resource.html`,
    rows: [
      ["a prefix", "offshore", [allow({ Resource: "arn:PARTITION:s3:::raw/2026/*" })]],
      ["the star", "offshore", [allow({ Resource: "*" })]],
      ["a question mark", "offshore", [allow({ Resource: "arn:PARTITION:s3:::ra?/*" })]],
      ["the bucket alone, for an action on objects", "onshore", [allow({ Resource: "arn:PARTITION:s3:::raw" })]],
      ["another bucket", "onshore", [allow({ Resource: "arn:PARTITION:s3:::rawhide/*" })]],
      ["all but the data", "onshore", [{ ...allow(), Resource: undefined, NotResource: "arn:PARTITION:s3:::raw/*" }]],
      [
        "all but a prefix",
        "offshore",
        [{ ...allow(), Resource: undefined, NotResource: "arn:PARTITION:s3:::raw/2025/*" }],
      ],
      ["a variable", "offshore", [allow({ Resource: `arn:PARTITION:s3:::raw/\${aws:username}/*` })]],
    ],
  },
  organizations: {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-principalorgid`,
    rows: [
      ["the own one", "offshore", [everybody({ StringEquals: { "aws:PrincipalOrgID": "o-home" } })]], // Nagoya is a member
      ["one abroad", "offshore", [everybody({ StringEquals: { "aws:PrincipalOrgID": "o-group" } })]],
      ["one that nobody registered", "open", [everybody({ StringEquals: { "aws:PrincipalOrgID": "o-other" } })]],
      ["one in a list", "offshore", [everybody({ StringEquals: { "aws:PrincipalOrgID": ["o-home", "o-group"] } })]],
      ["a pattern", "offshore", [everybody({ StringLike: { "aws:PrincipalOrgID": "o-*" } })]],
      ["all but one abroad", "offshore", [everybody({ StringNotEquals: { "aws:PrincipalOrgID": "o-group" } })]],
      ["absent is enough", "offshore", [everybody({ StringEqualsIfExists: { "aws:PrincipalOrgID": "o-home" } })]],
      [
        "absent is enough for ForAllValues",
        "offshore",
        [everybody({ "ForAllValues:StringEquals": { "aws:PrincipalOrgID": "o-home" } })],
      ],
      [
        "paths of one abroad",
        "offshore",
        [everybody({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-group/*" } })],
      ],
      [
        "a unit of one abroad",
        "offshore",
        [everybody({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-group/r-1/ou-1/*" } })],
      ],
      [
        "an account at home in the own one",
        "onshore",
        [allow({ Principal: { AWS: home }, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-home" } } })],
      ],
      [
        "an account abroad, in another one",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-home" } } })],
      ],
      [
        "a stranger, pinned to one abroad",
        "open",
        [allow({ Principal: { AWS: stranger }, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-group" } } })],
      ],
      [
        "a Deny for all others",
        "offshore",
        [allow({ Principal: "*" }), deny({ Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-group" } } })],
      ],
      [
        "a stranger beside a Deny for all others",
        "open",
        [
          allow({ Principal: { AWS: stranger } }),
          deny({ Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-other" } } }),
        ],
      ],
    ],
  },
  "principals in conditions": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-principalaccount`,
    rows: [
      ["an account abroad", "offshore", [everybody({ StringEquals: { "aws:PrincipalAccount": munich } })]],
      ["an account at home", "onshore", [everybody({ StringEquals: { "aws:PrincipalAccount": home } })]],
      [
        "an account at home, key in another case",
        "onshore",
        [everybody({ stringequals: { "AWS:principalaccount": home } })],
      ],
      ["all but one at home", "offshore", [everybody({ StringNotEquals: { "aws:PrincipalAccount": home } })]],
      ["a pattern of accounts", "offshore", [everybody({ StringLike: { "aws:PrincipalAccount": "4444*" } })]],
      ["a role abroad", "offshore", [everybody({ ArnEquals: { "aws:PrincipalArn": role(munich) } })]],
      ["roles at home", "onshore", [everybody({ ArnLike: { "aws:PrincipalArn": role(home, "*") } })]],
      ["a role of whatever account", "offshore", [everybody({ ArnLike: { "aws:PrincipalArn": role("*", "admin") } })]],
      ["the root of an account at home", "onshore", [everybody({ StringEquals: { "aws:PrincipalArn": root(home) } })]],
      [
        "an account abroad, another role",
        "onshore",
        [
          allow({
            Principal: { AWS: role(munich) },
            Condition: { ArnEquals: { "aws:PrincipalArn": role(munich, "other") } },
          }),
        ],
      ],
      [
        "an account abroad, its own role",
        "offshore",
        [allow({ Condition: { ArnLike: { "aws:PrincipalArn": role(munich, "re*") } } })],
      ],
      [
        "who signs nothing is no account",
        "offshore",
        [everybody({ StringEquals: { "aws:PrincipalAccount": "anonymous" } })],
      ],
      ["equals knows no wildcards", "onshore", [everybody({ StringEquals: { "aws:PrincipalAccount": "4*" } })]],
    ],
  },
  "conditions that the caller meets": {
    source: `${guide}/reference_policies_condition-keys.html`,
    rows: [
      ["over TLS", "offshore", [allow({ Condition: { Bool: { "aws:SecureTransport": "true" } } })]],
      ["over TLS, by a Deny", "offshore", [allow(), deny({ Condition: { Bool: { "aws:SecureTransport": "false" } } })]],
      ["with MFA", "offshore", [allow({ Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } })]],
      ["with fresh MFA", "offshore", [allow({ Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } } })]],
      [
        "with a tag of its own",
        "offshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalTag/team": "map" } } })],
      ],
      ["with a header", "offshore", [allow({ Condition: { StringLike: { "aws:Referer": "https://example.cn/*" } } })]],
      ["by a service on its behalf", "offshore", [allow({ Condition: { Bool: { "aws:ViaAWSService": "true" } } })]],
      [
        "of an object with a tag",
        "offshore",
        [allow({ Condition: { StringEquals: { "s3:ExistingObjectTag/public": "yes" } } })],
      ],
      [
        "with an external id",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRole",
            Resource: undefined,
            Condition: { StringEquals: { "sts:ExternalId": "x" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "by a service that decrypts",
        "offshore",
        [
          allow({
            Action: "kms:Decrypt",
            Resource: "*",
            Condition: { StringEquals: { "kms:ViaService": "s3.cn-north-1.amazonaws.com.cn" } },
          }),
        ],
        { kind: "key" },
      ],
      [
        "a key that is not modelled",
        "open",
        [allow({ Condition: { StringEquals: { "aws:Ec2InstanceSourceVpc": "vpc-1" } } })],
      ],
      [
        "an operator that there is not",
        "open",
        [allow({ Condition: { StringIs: { "aws:SecureTransport": "true" } } })],
      ],
      [
        "a key that is not modelled, at home",
        "onshore",
        [allow({ Principal: { AWS: home }, Condition: { StringEquals: { "aws:Ec2InstanceSourceVpc": "vpc-1" } } })],
      ],
      [
        "the region of the resource",
        "offshore",
        [allow({ Condition: { StringEquals: { "aws:RequestedRegion": "cn-north-1" } } })],
      ],
      [
        "another region",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:RequestedRegion": "cn-northwest-1" } } })],
      ],
      [
        "the account of the resource",
        "offshore",
        [allow({ Condition: { StringEquals: { "aws:ResourceAccount": owner } } })],
      ],
      [
        "a prefix, which reading has not",
        "onshore",
        [allow({ Condition: { StringEquals: { "s3:prefix": "public/" } } })],
      ],
      [
        "a variable of the caller itself",
        "offshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalAccount": `\${aws:PrincipalAccount}` } } })],
      ],
      [
        "a variable that is text in 2008",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalAccount": `\${aws:PrincipalAccount}` } } })],
        { version: "2008-10-17" },
      ],
    ],
  },
  "absent keys": {
    source: `${guide}/reference_policies_condition-logic-multiple-context-keys-or-values.html`,
    rows: [
      ["Null true: who signs nothing", "offshore", [everybody({ Null: { "aws:PrincipalArn": "true" } })]],
      [
        "Null false and an account at home",
        "onshore",
        [everybody({ Null: { "aws:PrincipalOrgID": "false" }, StringEquals: { "aws:PrincipalAccount": home } })],
      ],
      ["IfExists, negated", "offshore", [everybody({ StringNotEqualsIfExists: { "aws:PrincipalAccount": munich } })]],
      [
        "ForAnyValue of an absent key",
        "onshore",
        [allow({ Condition: { "ForAnyValue:StringEquals": { "aws:SourceAccount": owner } } })],
      ],
      [
        "two operators on one key are both asked",
        "onshore",
        [
          everybody({
            StringEquals: { "aws:PrincipalAccount": munich },
            StringNotEquals: { "aws:PrincipalAccount": munich },
          }),
        ],
      ],
      [
        "two keys of one operator are both asked",
        "onshore",
        [everybody({ StringEquals: { "aws:PrincipalAccount": munich, "aws:PrincipalOrgID": "o-home" } })],
      ],
    ],
  },
  networks: {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-sourceip`,
    rows: [
      ["the office at home", "onshore", [everybody({ IpAddress: { "aws:SourceIp": "180.166.12.0/24" } })]],
      ["one host of it", "onshore", [everybody({ IpAddress: { "aws:SourceIp": "180.166.12.7" } })]],
      ["the office abroad", "offshore", [everybody({ IpAddress: { "aws:SourceIp": "62.245.140.0/25" } })]],
      ["both", "offshore", [everybody({ IpAddress: { "aws:SourceIp": ["180.166.12.0/24", "62.245.140.0/24"] } })]],
      [
        "a range that holds the office abroad",
        "offshore",
        [everybody({ IpAddress: { "aws:SourceIp": "62.245.0.0/16" } })],
      ],
      ["a network that nobody registered", "open", [everybody({ IpAddress: { "aws:SourceIp": "91.198.174.0/24" } })]],
      ["the whole world", "offshore", [everybody({ IpAddress: { "aws:SourceIp": "0.0.0.0/0" } })]],
      [
        "the whole world in halves",
        "offshore",
        [everybody({ IpAddress: { "aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1"] } })],
      ],
      ["the whole world by IPv6", "offshore", [everybody({ IpAddress: { "aws:SourceIp": "::/0" } })]],
      ["home by IPv6", "onshore", [everybody({ IpAddress: { "aws:SourceIp": "2408:4001::/32" } })]],
      ["a private range", "onshore", [everybody({ IpAddress: { "aws:SourceIp": "10.0.0.0/8" } })]],
      ["all but the office abroad", "offshore", [everybody({ NotIpAddress: { "aws:SourceIp": "62.245.140.0/24" } })]],
      [
        "a Deny for all but the office at home",
        "onshore",
        [allow({ Principal: "*" }), deny({ Condition: { NotIpAddress: { "aws:SourceIp": "180.166.12.0/24" } } })],
      ],
      [
        "a Deny for all but the office, where addresses are seen",
        "offshore",
        [
          allow({ Principal: "*" }),
          deny({
            Condition: {
              NotIpAddressIfExists: { "aws:SourceIp": "180.166.12.0/24" },
              Null: { "aws:SourceIp": "false" },
            },
          }),
        ],
      ],
      [
        "an account at home from everywhere",
        "onshore",
        [allow({ Principal: { AWS: home }, Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } })],
      ],
      [
        "an account at home from the office abroad",
        "offshore",
        [allow({ Principal: { AWS: home }, Condition: { IpAddress: { "aws:SourceIp": "62.245.140.0/24" } } })],
      ],
      [
        "an account abroad from home only",
        "open",
        [allow({ Condition: { IpAddress: { "aws:SourceIp": "180.166.12.0/24" } } })],
      ],
      [
        "an account abroad from wherever",
        "offshore",
        [allow({ Condition: { IpAddress: { "aws:SourceIp": "91.198.174.0/24" } } })],
      ],
      ["an endpoint at home", "onshore", [everybody({ StringEquals: { "aws:SourceVpce": "vpce-0home" } })]],
      ["an endpoint abroad", "offshore", [everybody({ StringEquals: { "aws:SourceVpce": "vpce-0munich" } })]],
      [
        "an endpoint that nobody registered",
        "open",
        [everybody({ StringEquals: { "aws:SourceVpce": "vpce-0other" } })],
      ],
      ["a pattern of endpoints", "offshore", [everybody({ StringLike: { "aws:SourceVpce": "vpce-*" } })]],
      ["a VPC at home", "onshore", [everybody({ StringEquals: { "aws:SourceVpc": "vpc-0home" } })]],
      [
        "a Deny for all but the endpoint at home",
        "onshore",
        [allow({ Principal: "*" }), deny({ Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-0home" } } })],
      ],
    ],
  },
  services: {
    source: `${guide}/confused-deputy.html`,
    rows: [
      ["nobody pinned", "open", [allow({ Principal: { Service: "logs.amazonaws.com" } })]],
      ["the suffix of China", "open", [allow({ Principal: { Service: "logs.cn-north-1.amazonaws.com.cn" } })]],
      [
        "for the owner",
        "onshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceAccount": owner } },
          }),
        ],
      ],
      [
        "for an account abroad",
        "offshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceAccount": munich } },
          }),
        ],
      ],
      [
        "for a resource of the owner",
        "onshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { ArnLike: { "aws:SourceArn": `arn:PARTITION:logs:*:${owner}:*` } },
          }),
        ],
      ],
      [
        "for a bucket, which names no account",
        "open",
        [
          allow({
            Principal: { Service: "s3.amazonaws.com" },
            Condition: { ArnLike: { "aws:SourceArn": "arn:PARTITION:s3:::raw" } },
          }),
        ],
      ],
      [
        "for a resource of any account",
        "open",
        [
          allow({
            Principal: { Service: "sns.amazonaws.com" },
            Condition: { ArnLike: { "aws:SourceArn": "arn:PARTITION:sns:*:*:trips" } },
          }),
        ],
      ],
      [
        "for an account that nobody registered",
        "open",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceAccount": stranger } },
          }),
        ],
      ],
      [
        "for the own organization",
        "onshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceOrgID": "o-home" } },
          }),
        ],
      ],
      ["everybody who is a service", "open", [everybody({ Bool: { "aws:PrincipalIsAWSService": "true" } })]],
      [
        "everybody, with a source of the owner",
        "onshore",
        [everybody({ ArnEquals: { "aws:SourceArn": `arn:PARTITION:sns:cn-north-1:${owner}:trips` } })],
      ],
      [
        "everybody, with a source if there is one",
        "offshore",
        [everybody({ StringEqualsIfExists: { "aws:SourceAccount": owner } })],
      ],
      [
        "a service in a trust policy acts for an account",
        "open",
        [
          allow({
            Action: "sts:AssumeRole",
            Resource: undefined,
            Principal: { Service: "rolesanywhere.amazonaws.com" },
          }),
        ],
        { kind: "role-trust" },
      ],
    ],
  },
  federation: {
    source: `${guide}/id_roles_providers.html`,
    rows: (
      [
        ["a provider abroad", "offshore", "login.example.de", {}],
        [
          "a provider abroad, with an audience",
          "offshore",
          "login.example.de",
          { StringEquals: { "login.example.de:aud": "fleet" } },
        ],
        ["a provider at home", "onshore", "login.example.cn", { StringEquals: { "login.example.cn:sub": "x" } }],
        ["a provider that nobody registered", "open", "login.example.org", {}],
      ] as const
    ).map(
      ([name, verdict, url, Condition]): Row => [
        name,
        verdict,
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/${url}` },
            Condition,
          }),
        ],
        { kind: "role-trust" },
      ],
    ),
  },
  denies: {
    source: `${guide}/reference_policies_evaluation-logic_policy-eval-denyallow.html`,
    rows: [
      ["everybody", "onshore", [allow(), deny()]],
      ["the account", "onshore", [allow(), deny({ Principal: { AWS: root(munich) } })]],
      [
        "the account of a role",
        "onshore",
        [allow({ Principal: { AWS: role(munich) } }), deny({ Principal: { AWS: munich } })],
      ],
      ["another account", "offshore", [allow(), deny({ Principal: { AWS: nagoya } })]],
      ["one role of the account", "offshore", [allow(), deny({ Principal: { AWS: role(munich) } })]],
      [
        "the very role",
        "onshore",
        [allow({ Principal: { AWS: role(munich) } }), deny({ Principal: { AWS: role(munich) } })],
      ],
      [
        "one session of the role",
        "offshore",
        [
          allow({ Principal: { AWS: role(munich) } }),
          deny({ Principal: { AWS: `arn:PARTITION:sts::${munich}:assumed-role/reader/eva` } }),
        ],
      ],
      [
        "all but the account at home",
        "onshore",
        [allow(), deny({ Principal: undefined, NotPrincipal: { AWS: root(home) } })],
      ],
      [
        "all but the account abroad",
        "offshore",
        [allow(), deny({ Principal: undefined, NotPrincipal: { AWS: root(munich) } })],
      ],
      ["writing only", "offshore", [allow(), deny({ Action: "s3:Put*" })]],
      ["reading this version, not every", "offshore", [allow({ Action: "s3:Get*" }), deny({ Action: "s3:GetObject" })]],
      ["all but listing", "onshore", [allow(), deny({ Action: undefined, NotAction: "s3:ListBucket" })]],
      ["a part of the data", "offshore", [allow(), deny({ Resource: "arn:PARTITION:s3:::raw/2025/*" })]],
      [
        "the part that is allowed",
        "onshore",
        [allow({ Resource: "arn:PARTITION:s3:::raw/2025/*" }), deny({ Resource: "arn:PARTITION:s3:::raw/*" })],
      ],
      [
        "all but what is allowed",
        "offshore",
        [
          allow({ Resource: "arn:PARTITION:s3:::raw/2025/*" }),
          deny({ Resource: undefined, NotResource: "arn:PARTITION:s3:::raw/2025/*" }),
        ],
      ],
      [
        "on a condition that is not modelled",
        "open",
        [allow(), deny({ Condition: { StringEquals: { "aws:Ec2InstanceSourceVpc": "x" } } })],
      ],
      ["whose Effect is misspelt", "open", [allow(), deny({ Effect: "DENY" })]],
      [
        "all other accounts",
        "offshore",
        [allow(), deny({ Condition: { StringNotEquals: { "aws:PrincipalAccount": munich } } })],
      ],
      [
        "all accounts but those at home",
        "onshore",
        [
          allow({ Principal: "*" }),
          deny({ Condition: { StringNotEquals: { "aws:PrincipalAccount": [owner, home] } } }),
        ],
      ],
    ],
  },
  time: {
    source: `${guide}/reference_policies_elements_condition_operators.html#Conditions_Date`,
    rows: [
      [
        "a window that has closed",
        "onshore",
        [allow({ Condition: { DateLessThan: { "aws:CurrentTime": "2026-06-01T00:00:00Z" } } })],
      ],
      [
        "a window that is open",
        "offshore",
        [allow({ Condition: { DateLessThan: { "aws:CurrentTime": "2027-06-01T00:00:00Z" } } })],
      ],
      [
        "a window that opens later",
        "offshore",
        [allow({ Condition: { DateGreaterThan: { "aws:CurrentTime": "2027-06-01T00:00:00Z" } } })],
      ],
      [
        "a Deny that has ended",
        "offshore",
        [allow(), deny({ Condition: { DateLessThan: { "aws:CurrentTime": "2026-06-01T00:00:00Z" } } })],
      ],
      [
        "a Deny that will end",
        "offshore",
        [allow(), deny({ Condition: { DateLessThan: { "aws:CurrentTime": "2027-06-01T00:00:00Z" } } })],
      ],
      [
        "a Deny that began and does not end",
        "onshore",
        [allow(), deny({ Condition: { DateGreaterThan: { "aws:CurrentTime": "2026-01-01T00:00:00Z" } } })],
      ],
      ["seconds since 1970", "onshore", [allow({ Condition: { NumericLessThan: { "aws:EpochTime": "1700000000" } } })]],
    ],
  },
  "units of organizations": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-principalorgpaths`,
    rows: [
      ["the own one", "offshore", [everybody({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-home/*" } })]],
      [
        "a unit of the own one",
        "open",
        [everybody({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-home/r-1/ou-1/*" } })],
      ],
      [
        "one that nobody registered",
        "open",
        [everybody({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-other/r-1/*" } })],
      ],
      [
        "without ForAnyValue, which AWS requires",
        "open",
        [everybody({ StringLike: { "aws:PrincipalOrgPaths": "o-group/*" } })],
      ],
      [
        "who is in an organization is in a unit of it",
        "open",
        [
          everybody({
            StringNotEquals: { "aws:PrincipalOrgPaths": "o-home/*" },
            Null: { "aws:PrincipalOrgID": "false" },
          }),
        ],
      ],
      [
        "ForAllValues lets in who has none",
        "offshore",
        [everybody({ "ForAllValues:StringLike": { "aws:PrincipalOrgPaths": "o-home/*" } })],
      ],
      [
        "ForAllValues of an account at home",
        "onshore",
        [
          allow({
            Principal: { AWS: home },
            Condition: { "ForAllValues:StringLike": { "aws:PrincipalOrgPaths": "o-home/*" } },
          }),
        ],
      ],
      [
        "a Deny for who is in no unit of the own one",
        "onshore",
        [allow(), deny({ Condition: { "ForAllValues:StringNotLike": { "aws:PrincipalOrgPaths": "o-home/*" } } })],
      ],
      [
        "a Deny for who is in another one",
        "onshore",
        [allow(), deny({ Condition: { "ForAnyValue:StringNotLike": { "aws:PrincipalOrgPaths": "o-home/*" } } })],
      ],
      [
        "a Deny for the own one",
        "offshore",
        [allow(), deny({ Condition: { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-home/*" } } })],
      ],
      [
        "an account that is perhaps in none",
        "open",
        [allow({ Principal: { AWS: hongKong }, Condition: { Null: { "aws:PrincipalOrgPaths": "true" } } })],
      ],
      [
        "an account abroad that is in one",
        "onshore",
        [allow({ Condition: { Null: { "aws:PrincipalOrgPaths": "true" } } })],
      ],
    ],
  },
  "members of organizations": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-principalorgid`,
    rows: [
      [
        "a stranger that is perhaps in none",
        "open",
        [allow({ Principal: { AWS: stranger }, Condition: { Null: { "aws:PrincipalOrgID": "true" } } })],
      ],
      [
        "an account abroad, perhaps a member, perhaps not",
        "open",
        [allow({ Principal: { AWS: hongKong }, Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-home" } } })],
      ],
      ["in another case", "onshore", [allow({ Condition: { StringEquals: { "aws:PrincipalOrgID": "O-GROUP" } } })]],
      [
        "in another case, which is ignored",
        "offshore",
        [allow({ Condition: { StringEqualsIgnoreCase: { "aws:PrincipalOrgID": "O-GROUP" } } })],
      ],
      [
        "all but this one, in another case",
        "onshore",
        [allow({ Condition: { StringNotEqualsIgnoreCase: { "aws:PrincipalOrgID": "O-GROUP" } } })],
      ],
      [
        "a member abroad beside a Deny for all others",
        "offshore",
        [
          allow({ Principal: { AWS: nagoya } }),
          deny({ Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-home" } } }),
        ],
      ],
      [
        "a member at home beside a Deny for all others",
        "onshore",
        [
          allow({ Principal: { AWS: home } }),
          deny({ Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-home" } } }),
        ],
      ],
      [
        "no member beside a Deny for all others",
        "onshore",
        [allow(), deny({ Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-home" } } })],
      ],
      [
        "two Denies that together cover everybody",
        "onshore",
        [
          everybody({}),
          deny({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-group" } } }),
          deny({ Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-group" } } }),
        ],
      ],
      [
        "a Deny by a pattern leaves who is in none",
        "offshore",
        [everybody({}), deny({ Condition: { StringLike: { "aws:PrincipalOrgID": "o-*" } } })],
      ],
      [
        "the organization of the resource",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalOrgID": `\${aws:ResourceOrgID}` } } })],
      ],
      [
        "the organization of the resource, with a member abroad",
        "offshore",
        [everybody({ StringEquals: { "aws:PrincipalOrgID": `\${aws:ResourceOrgID}` } })],
      ],
    ],
  },
  "types of principals": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-principaltype`,
    rows: [
      ["users of an account", "offshore", [allow({ Condition: { StringEquals: { "aws:PrincipalType": "User" } } })]],
      [
        "users, of a role",
        "onshore",
        [allow({ Principal: { AWS: role(munich) }, Condition: { StringEquals: { "aws:PrincipalType": "User" } } })],
      ],
      [
        "sessions, of a role",
        "offshore",
        [
          allow({
            Principal: { AWS: role(munich) },
            Condition: { StringEquals: { "aws:PrincipalType": "AssumedRole" } },
          }),
        ],
      ],
      [
        "users, of a user",
        "offshore",
        [
          allow({
            Principal: { AWS: `arn:PARTITION:iam::${munich}:user/eva` },
            Condition: { StringEquals: { "aws:PrincipalType": "User" } },
          }),
        ],
      ],
      [
        "sessions, of a user",
        "onshore",
        [
          allow({
            Principal: { AWS: `arn:PARTITION:iam::${munich}:user/eva` },
            Condition: { StringEquals: { "aws:PrincipalType": "AssumedRole" } },
          }),
        ],
      ],
      ["who signs nothing", "offshore", [everybody({ StringEquals: { "aws:PrincipalType": "Anonymous" } })]],
      ["whoever signs", "offshore", [everybody({ StringNotEquals: { "aws:PrincipalType": "Anonymous" } })]],
      [
        "who signs nothing, of an account",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalType": "Anonymous" } } })],
      ],
      ["it is never absent", "onshore", [everybody({ Null: { "aws:PrincipalType": "true" } })]],
      [
        "a Deny for every type that an account has",
        "onshore",
        [
          allow(),
          deny({
            Condition: { StringEquals: { "aws:PrincipalType": ["AssumedRole", "User", "Account", "FederatedUser"] } },
          }),
        ],
      ],
    ],
  },
  "names of services": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-principalservicename`,
    rows: [
      [
        "everybody who is one service",
        "open",
        [everybody({ StringEquals: { "aws:PrincipalServiceName": "logs.amazonaws.com" } })],
      ],
      [
        "the same, on behalf of the owner",
        "onshore",
        [everybody({ StringEquals: { "aws:PrincipalServiceName": "logs.amazonaws.com", "aws:SourceAccount": owner } })],
      ],
      [
        "the same, on behalf of an account abroad",
        "offshore",
        [
          everybody({
            StringEquals: { "aws:PrincipalServiceName": "logs.amazonaws.com", "aws:SourceAccount": munich },
          }),
        ],
      ],
      [
        "the service itself",
        "open",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEquals: { "aws:PrincipalServiceName": "logs.amazonaws.com" } },
          }),
        ],
      ],
      [
        "another service",
        "onshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEquals: { "aws:PrincipalServiceName": "s3.amazonaws.com" } },
          }),
        ],
      ],
      [
        "an account is no service",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalServiceName": "logs.amazonaws.com" } } })],
      ],
      [
        "one of its names",
        "open",
        [everybody({ "ForAnyValue:StringEquals": { "aws:PrincipalServiceNamesList": "logs.amazonaws.com" } })],
      ],
      [
        "one of its names, without ForAnyValue",
        "open",
        [everybody({ StringEquals: { "aws:PrincipalServiceNamesList": "logs.amazonaws.com" } })],
      ],
      [
        "an account has no names of services",
        "onshore",
        [allow({ Condition: { "ForAnyValue:StringLike": { "aws:PrincipalServiceNamesList": "*" } } })],
      ],
    ],
  },
  "services and others": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-principalisawsservice`,
    rows: [
      [
        "a Deny for all who are no service, of an account",
        "onshore",
        [allow(), deny({ Condition: { Bool: { "aws:PrincipalIsAWSService": "false" } } })],
      ],
      [
        "the same, of everybody: who signs nothing has no such key",
        "offshore",
        [everybody({}), deny({ Condition: { Bool: { "aws:PrincipalIsAWSService": "false" } } })],
      ],
      [
        "the same with IfExists leaves the services",
        "open",
        [everybody({}), deny({ Condition: { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } } })],
      ],
      [
        "a Deny for services",
        "onshore",
        [
          allow({ Principal: { Service: "logs.amazonaws.com" } }),
          deny({ Condition: { Bool: { "aws:PrincipalIsAWSService": "true" } } }),
        ],
      ],
      [
        "a Deny for services, of an account",
        "offshore",
        [allow(), deny({ Condition: { Bool: { "aws:PrincipalIsAWSService": "true" } } })],
      ],
      [
        "the perimeter of an organization, of an account outside of it",
        "onshore",
        [
          allow(),
          deny({
            Condition: {
              StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-home" },
              BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
            },
          }),
        ],
      ],
      [
        "the perimeter of an organization, of a member abroad",
        "offshore",
        [
          allow({ Principal: { AWS: nagoya } }),
          deny({
            Condition: {
              StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-home" },
              BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
            },
          }),
        ],
      ],
      [
        "the perimeter of an organization, of a service",
        "open",
        [
          allow({ Principal: { Service: "logs.amazonaws.com" } }),
          deny({
            Condition: {
              StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-home" },
              BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
            },
          }),
        ],
      ],
      [
        "a Deny for one of all services",
        "open",
        [
          everybody({ Bool: { "aws:PrincipalIsAWSService": "true" } }),
          deny({ Principal: { Service: "logs.amazonaws.com" } }),
        ],
      ],
    ],
  },
  "on whose behalf": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-sourceorgid`,
    rows: [
      [
        "an organization abroad",
        "offshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceOrgID": "o-group" } },
          }),
        ],
      ],
      [
        "one that nobody registered",
        "open",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceOrgID": "o-other" } },
          }),
        ],
      ],
      [
        "a unit of the own one",
        "onshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { "ForAnyValue:StringLike": { "aws:SourceOrgPaths": "o-home/*" } },
          }),
        ],
      ],
      [
        "a unit of one abroad",
        "offshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { "ForAnyValue:StringLike": { "aws:SourceOrgPaths": "o-group/*" } },
          }),
        ],
      ],
      [
        "an account has no source",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:SourceOrgID": "o-group" } } })],
      ],
      [
        "all but one account",
        "open",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringNotEquals: { "aws:SourceAccount": munich } },
          }),
        ],
      ],
      [
        "the owner, if it is said",
        "open",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEqualsIfExists: { "aws:SourceAccount": owner } },
          }),
        ],
      ],
      [
        "a source that is not said",
        "open",
        [allow({ Principal: { Service: "logs.amazonaws.com" }, Condition: { Null: { "aws:SourceArn": "true" } } })],
      ],
      [
        "a resource of an account abroad",
        "offshore",
        [
          allow({
            Principal: { Service: "sns.amazonaws.com" },
            Condition: { ArnEquals: { "aws:SourceArn": `arn:PARTITION:sns:cn-north-1:${munich}:trips` } },
          }),
        ],
      ],
      [
        "a bucket, of the owner",
        "onshore",
        [
          allow({
            Principal: { Service: "s3.amazonaws.com" },
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:PARTITION:s3:::raw" },
              StringEquals: { "aws:SourceAccount": owner },
            },
          }),
        ],
      ],
      [
        "a bucket, of an account abroad",
        "offshore",
        [
          allow({
            Principal: { Service: "s3.amazonaws.com" },
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:PARTITION:s3:::raw" },
              StringEquals: { "aws:SourceAccount": munich },
            },
          }),
        ],
      ],
      [
        "a Deny for all but the owner",
        "onshore",
        [
          allow({ Principal: { Service: "logs.amazonaws.com" } }),
          deny({ Condition: { StringNotEquals: { "aws:SourceAccount": owner } } }),
        ],
      ],
      [
        "a Deny for all but the owner, where it is said",
        "open",
        [
          allow({ Principal: { Service: "logs.amazonaws.com" } }),
          deny({
            Condition: { StringNotEquals: { "aws:SourceAccount": owner }, Null: { "aws:SourceAccount": "false" } },
          }),
        ],
      ],
      [
        "an account is not asked for its source, if it has none",
        "offshore",
        [allow({ Condition: { StringEqualsIfExists: { "aws:SourceAccount": owner } } })],
      ],
      [
        "the account of a service is nobody's",
        "onshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEqualsIfExists: { "aws:PrincipalAccount": munich } },
          }),
        ],
      ],
    ],
  },
  "services in China": {
    source: "https://docs.amazonaws.cn/en_us/aws/latest/userguide/endpoints-Beijing.html",
    rows: [
      [
        "the suffix of China, for the owner",
        "onshore",
        [
          allow({
            Principal: { Service: "logs.cn-north-1.amazonaws.com.cn" },
            Condition: { StringEquals: { "aws:SourceAccount": owner } },
          }),
        ],
      ],
      [
        "the suffix of China, for an account abroad",
        "offshore",
        [
          allow({
            Principal: { Service: "logs.cn-north-1.amazonaws.com.cn" },
            Condition: { StringEquals: { "aws:SourceAccount": munich } },
          }),
        ],
      ],
      [
        "a Deny for the same name",
        "onshore",
        [
          allow({ Principal: { Service: "logs.cn-north-1.amazonaws.com.cn" } }),
          deny({ Principal: { Service: "logs.cn-north-1.amazonaws.com.cn" } }),
        ],
      ],
      [
        "a Deny for another name",
        "open",
        [
          allow({ Principal: { Service: "logs.cn-north-1.amazonaws.com.cn" } }),
          deny({ Principal: { Service: "logs.amazonaws.com" } }),
        ],
      ],
      ["a service that there is not in China", "open", [allow({ Principal: { Service: "quicksight.amazonaws.com" } })]],
      ["a service that there is nowhere", "open", [allow({ Principal: { Service: "trips.amazonaws.com.cn" } })]],
      ["one of a list", "open", [allow({ Principal: { Service: ["logs.amazonaws.com", "logs.amazonaws.com.cn"] } })]],
      ["beside an account at home", "open", [allow({ Principal: { AWS: home, Service: "logs.amazonaws.com" } })]],
      ["beside an account abroad", "offshore", [allow({ Principal: { AWS: munich, Service: "logs.amazonaws.com" } })]],
    ],
  },
  endpoints: {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-sourcevpce`,
    rows: [
      ["all but the one abroad", "offshore", [everybody({ StringNotEquals: { "aws:SourceVpce": "vpce-0munich" } })]],
      ["without one", "offshore", [everybody({ Null: { "aws:SourceVpce": "true" } })]],
      ["with any", "offshore", [everybody({ Null: { "aws:SourceVpce": "false" } })]],
      [
        "an account abroad by the one at home",
        "open",
        [allow({ Condition: { StringEquals: { "aws:SourceVpce": "vpce-0home" } } })],
      ],
      [
        "an account at home by the one abroad",
        "offshore",
        [allow({ Principal: { AWS: home }, Condition: { StringEquals: { "aws:SourceVpce": "vpce-0munich" } } })],
      ],
      [
        "an account abroad beside a Deny for all but the one at home",
        "open",
        [allow(), deny({ Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-0home" } } })],
      ],
      ["a VPC that nobody registered", "open", [everybody({ StringEquals: { "aws:SourceVpc": "vpc-0other" } })]],
      ["a pattern of VPCs", "offshore", [everybody({ StringLike: { "aws:SourceVpc": "vpc-*" } })]],
      [
        "two Denies that together cover every way",
        "onshore",
        [
          everybody({}),
          deny({ Condition: { StringEquals: { "aws:SourceVpce": "vpce-0munich" } } }),
          deny({ Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-0munich" } } }),
        ],
      ],
    ],
  },
  "private addresses": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-vpcsourceip`,
    rows: [
      ["of whatever VPC", "offshore", [everybody({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" } })]],
      [
        "of the VPC at home",
        "onshore",
        [everybody({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" }, StringEquals: { "aws:SourceVpc": "vpc-0home" } })],
      ],
      [
        "of a VPC that nobody registered",
        "open",
        [
          everybody({
            IpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" },
            StringEquals: { "aws:SourceVpc": "vpc-0other" },
          }),
        ],
      ],
      ["all but these", "offshore", [everybody({ NotIpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" } })]],
      [
        "an account at home from there",
        "onshore",
        [allow({ Principal: { AWS: home }, Condition: { IpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" } } })],
      ],
    ],
  },
  addresses: {
    source: `${guide}/reference_policies_elements_condition_operators.html#Conditions_IPAddress`,
    rows: [
      ["as a text", "open", [everybody({ StringLike: { "aws:SourceIp": "180.166.12.*" } })]],
      [
        "home, where an address is seen",
        "offshore",
        [everybody({ IpAddressIfExists: { "aws:SourceIp": "180.166.12.0/24" } })],
      ],
      ["not private ones", "offshore", [everybody({ NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } })]],
      ["all IPv6 in halves", "offshore", [everybody({ IpAddress: { "aws:SourceIp": ["::/1", "8000::/1"] } })]],
      [
        "home but for a part of it",
        "onshore",
        [
          everybody({ IpAddress: { "aws:SourceIp": "180.166.12.0/24" } }),
          deny({ Condition: { IpAddress: { "aws:SourceIp": "180.166.12.0/25" } } }),
        ],
      ],
      [
        "abroad but for all of it",
        "onshore",
        [
          everybody({ IpAddress: { "aws:SourceIp": "62.245.140.0/24" } }),
          deny({ Condition: { IpAddress: { "aws:SourceIp": "62.245.0.0/16" } } }),
        ],
      ],
      [
        "abroad but for a part of it",
        "offshore",
        [
          everybody({ IpAddress: { "aws:SourceIp": "62.245.140.0/24" } }),
          deny({ Condition: { IpAddress: { "aws:SourceIp": "62.245.140.0/25" } } }),
        ],
      ],
      [
        "a Deny within and a Deny without",
        "onshore",
        [
          everybody({}),
          deny({ Condition: { IpAddress: { "aws:SourceIp": "62.245.140.0/24" } } }),
          deny({ Condition: { NotIpAddress: { "aws:SourceIp": "62.245.140.0/24" } } }),
        ],
      ],
      [
        "the perimeter of networks",
        "onshore",
        [
          everybody({}),
          deny({
            Condition: {
              NotIpAddressIfExists: { "aws:SourceIp": "180.166.12.0/24" },
              StringNotEqualsIfExists: { "aws:SourceVpc": "vpc-0home" },
            },
          }),
        ],
      ],
      [
        "the perimeter of networks, but for services on somebody's behalf",
        "offshore",
        [
          everybody({}),
          deny({
            Condition: {
              NotIpAddressIfExists: { "aws:SourceIp": "180.166.12.0/24" },
              StringNotEqualsIfExists: { "aws:SourceVpc": "vpc-0home" },
              BoolIfExists: { "aws:ViaAWSService": "false" },
            },
          }),
        ],
      ],
      ["an address that is none", "open", [allow({ Condition: { IpAddress: { "aws:SourceIp": "300.0.0.1" } } })]],
    ],
  },
  "the resource": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-resourceaccount`,
    rows: [
      ["of another account", "onshore", [allow({ Condition: { StringEquals: { "aws:ResourceAccount": munich } } })]],
      ["of its organization", "offshore", [allow({ Condition: { StringEquals: { "aws:ResourceOrgID": "o-home" } } })]],
      [
        "of another organization",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:ResourceOrgID": "o-group" } } })],
      ],
      [
        "all regions but its own",
        "onshore",
        [allow({ Condition: { StringNotEquals: { "aws:RequestedRegion": "cn-north-1" } } })],
      ],
      ["a pattern of regions", "offshore", [allow({ Condition: { StringLike: { "aws:RequestedRegion": "cn-*" } } })]],
      [
        "a Deny for its region",
        "onshore",
        [allow(), deny({ Condition: { StringEquals: { "aws:RequestedRegion": "cn-north-1" } } })],
      ],
      [
        "a Deny for all other regions",
        "offshore",
        [
          allow(),
          deny({ Condition: { StringNotEquals: { "aws:RequestedRegion": ["cn-north-1", "cn-northwest-1"] } } }),
        ],
      ],
      [
        "a Deny for other accounts",
        "offshore",
        [allow(), deny({ Condition: { StringNotEquals: { "aws:ResourceAccount": owner } } })],
      ],
      [
        "callers of its account",
        "onshore",
        [everybody({ StringEquals: { "aws:PrincipalAccount": `\${aws:ResourceAccount}` } })],
      ],
      [
        "callers of other accounts",
        "offshore",
        [everybody({ StringNotEquals: { "aws:PrincipalAccount": `\${aws:ResourceAccount}` } })],
      ],
      [
        "a Deny for callers of other accounts",
        "onshore",
        [allow(), deny({ Condition: { StringNotEquals: { "aws:PrincipalAccount": `\${aws:ResourceAccount}` } } })],
      ],
    ],
  },
  "how the caller comes": {
    source: `${guide}/reference_policies_condition-keys.html#condition-keys-calledvia`,
    rows: [
      [
        "by a service before",
        "offshore",
        [allow({ Condition: { "ForAnyValue:StringEquals": { "aws:CalledVia": "athena.amazonaws.com" } } })],
      ],
      [
        "by a service before, without ForAnyValue",
        "open",
        [allow({ Condition: { StringEquals: { "aws:CalledVia": "athena.amazonaws.com" } } })],
      ],
      [
        "by a first service",
        "offshore",
        [allow({ Condition: { StringEquals: { "aws:CalledViaFirst": "cloudformation.amazonaws.com" } } })],
      ],
      [
        "by a last service",
        "offshore",
        [allow({ Condition: { StringNotEquals: { "aws:CalledViaLast": "athena.amazonaws.com" } } })],
      ],
      [
        "a Deny for who comes by no service",
        "offshore",
        [allow(), deny({ Condition: { Bool: { "aws:ViaAWSService": "false" } } })],
      ],
      [
        "a Deny for both",
        "onshore",
        [
          allow(),
          deny({ Condition: { Bool: { "aws:ViaAWSService": ["true", "false"] } } }),
          deny({ Condition: { Null: { "aws:ViaAWSService": "true" } } }),
        ],
      ],
      [
        "never without saying whether by TLS",
        "onshore",
        [allow({ Condition: { Null: { "aws:SecureTransport": "true" } } })],
      ],
      [
        "two Denies, by TLS and not",
        "onshore",
        [
          allow(),
          deny({ Condition: { Bool: { "aws:SecureTransport": "false" } } }),
          deny({ Condition: { Bool: { "aws:SecureTransport": "true" } } }),
        ],
      ],
      ["by TLS, in another case", "offshore", [allow({ Condition: { bool: { "AWS:SECURETRANSPORT": "TRUE" } } })]],
      ["by TLS, as a boolean", "offshore", [allow({ Condition: { Bool: { "aws:SecureTransport": true } } })]],
      [
        "a Deny without MFA",
        "offshore",
        [allow(), deny({ Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } } })],
      ],
      [
        "with MFA, and a Deny for it",
        "onshore",
        [
          allow({ Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }),
          deny({ Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }),
        ],
      ],
      [
        "with an MFA of whatever age",
        "offshore",
        [allow({ Condition: { Null: { "aws:MultiFactorAuthAge": "false" } } })],
      ],
      [
        "with fresh MFA, as a number",
        "offshore",
        [allow({ Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": 3600 } } })],
      ],
      [
        "a number that is none",
        "open",
        [allow({ Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "an hour" } } })],
      ],
      [
        "a tag, of an account",
        "offshore",
        [allow({ Condition: { StringNotEquals: { "aws:PrincipalTag/team": "map" } } })],
      ],
      [
        "a tag, of a service, which has none",
        "onshore",
        [
          allow({
            Principal: { Service: "logs.amazonaws.com" },
            Condition: { StringEquals: { "aws:PrincipalTag/team": "map" } },
          }),
        ],
      ],
      [
        "two Denies, with a tag and without",
        "onshore",
        [
          allow(),
          deny({ Condition: { Null: { "aws:PrincipalTag/team": "true" } } }),
          deny({ Condition: { Null: { "aws:PrincipalTag/team": "false" } } }),
        ],
      ],
    ],
  },
  keys: {
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html",
    rows: [
      [
        "the default policy",
        "onshore",
        [allow({ Principal: { AWS: root(owner) }, Action: "kms:*", Resource: "*" })],
        { kind: "key" },
      ],
      ["everything, to an account abroad", "offshore", [allow({ Action: "kms:*", Resource: "*" })], { kind: "key" }],
      [
        "everybody of an account abroad by a service",
        "offshore",
        [
          everybody(
            { StringEquals: { "kms:CallerAccount": munich, "kms:ViaService": "s3.cn-north-1.amazonaws.com.cn" } },
            { Action: "kms:Decrypt", Resource: "*" },
          ),
        ],
        { kind: "key" },
      ],
      [
        "everybody of the owner by a service",
        "onshore",
        [
          everybody(
            { StringEquals: { "kms:CallerAccount": owner, "kms:ViaService": "s3.cn-north-1.amazonaws.com.cn" } },
            { Action: "kms:Decrypt", Resource: "*" },
          ),
        ],
        { kind: "key" },
      ],
      [
        "everybody of an account that nobody registered",
        "open",
        [everybody({ StringEquals: { "kms:CallerAccount": stranger } }, { Action: "kms:Decrypt", Resource: "*" })],
        { kind: "key" },
      ],
      [
        "everybody of all accounts but the owner",
        "offshore",
        [everybody({ StringNotEquals: { "kms:CallerAccount": owner } }, { Action: "kms:Decrypt", Resource: "*" })],
        { kind: "key" },
      ],
      [
        "grants for services",
        "offshore",
        [
          allow({
            Action: "kms:CreateGrant",
            Resource: "*",
            Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
          }),
        ],
        { kind: "key" },
      ],
      [
        "a Deny for grants that are for no service",
        "offshore",
        [
          allow({ Action: "kms:CreateGrant", Resource: "*" }),
          deny({
            Action: "kms:CreateGrant",
            Resource: "*",
            Condition: { BoolIfExists: { "kms:GrantIsForAWSResource": "false" } },
          }),
        ],
        { kind: "key" },
      ],
      [
        "a Deny for all services but one",
        "offshore",
        [
          allow({ Action: "kms:Decrypt", Resource: "*" }),
          deny({
            Action: "kms:*",
            Resource: "*",
            Condition: { StringNotEquals: { "kms:ViaService": "s3.cn-north-1.amazonaws.com.cn" } },
          }),
        ],
        { kind: "key" },
      ],
      [
        "a Deny but for the owner",
        "onshore",
        [
          allow({ Action: "kms:Decrypt", Resource: "*" }),
          deny({ Action: "kms:*", Resource: "*", Condition: { StringNotEquals: { "kms:CallerAccount": owner } } }),
        ],
        { kind: "key" },
      ],
      [
        "with an encryption context",
        "offshore",
        [
          allow({
            Action: "kms:Decrypt",
            Resource: "*",
            Condition: { StringEquals: { "kms:EncryptionContext:fleet": "map" } },
          }),
        ],
        { kind: "key" },
      ],
      ["the policy of the key", "offshore", [allow({ Action: "kms:PutKeyPolicy", Resource: "*" })], { kind: "key" }],
      ["re-encrypting", "offshore", [allow({ Action: "kms:ReEncrypt*", Resource: "*" })], { kind: "key" }],
      ["describing", "onshore", [allow({ Action: ["kms:DescribeKey", "kms:List*"], Resource: "*" })], { kind: "key" }],
    ],
  },
  objects: {
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html",
    rows: [
      [
        "through access points of an account abroad",
        "offshore",
        [everybody({ StringEquals: { "s3:DataAccessPointAccount": munich } })],
      ],
      [
        "through access points of the owner",
        "onshore",
        [everybody({ StringEquals: { "s3:DataAccessPointAccount": owner } })],
      ],
      [
        "not through access points of the owner",
        "offshore",
        [everybody({ StringNotEquals: { "s3:DataAccessPointAccount": owner } })],
      ],
      ["not through access points", "offshore", [everybody({ Null: { "s3:DataAccessPointAccount": "true" } })]],
      [
        "a Deny but for access points of the owner",
        "onshore",
        [allow(), deny({ Condition: { StringNotEquals: { "s3:DataAccessPointAccount": owner } } })],
      ],
      [
        "an ACL with a header",
        "offshore",
        [
          allow({
            Action: "s3:PutObjectAcl",
            Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } },
          }),
        ],
      ],
      [
        "a prefix, where there is one",
        "offshore",
        [allow({ Condition: { StringLikeIfExists: { "s3:prefix": "public/*" } } })],
      ],
      ["no prefix", "offshore", [allow({ Condition: { Null: { "s3:prefix": "true" } } })]],
      [
        "a Deny but for a prefix",
        "onshore",
        [allow(), deny({ Condition: { StringNotLike: { "s3:prefix": "public/*" } } })],
      ],
      [
        "a Deny but for objects of a class",
        "offshore",
        [allow(), deny({ Condition: { StringNotEquals: { "s3:ExistingObjectTag/class": "general" } } })],
      ],
      [
        "objects with the caller's tag",
        "offshore",
        [allow({ Condition: { StringEquals: { "s3:ExistingObjectTag/team": `\${aws:PrincipalTag/team}` } } })],
      ],
      [
        "objects with a tag, and a Deny for them",
        "onshore",
        [
          allow({ Condition: { StringEquals: { "s3:ExistingObjectTag/class": "general" } } }),
          deny({ Condition: { StringEquals: { "s3:ExistingObjectTag/class": "general" } } }),
        ],
      ],
      ["how a request is signed", "open", [allow({ Condition: { StringEquals: { "s3:authType": "REST-HEADER" } } })]],
      ["a Deny for old TLS", "open", [allow(), deny({ Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } } })]],
    ],
  },
  secrets: {
    source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html",
    rows: [
      ["reading", "offshore", [allow({ Action: "secretsmanager:GetSecretValue", Resource: "*" })], { kind: "secret" }],
      [
        "describing",
        "onshore",
        [allow({ Action: "secretsmanager:DescribeSecret", Resource: "*" })],
        { kind: "secret" },
      ],
      [
        "control of its policy",
        "offshore",
        [allow({ Action: "secretsmanager:PutResourcePolicy", Resource: "*" })],
        { kind: "secret" },
      ],
      [
        "its suffix as question marks",
        "offshore",
        [
          allow({
            Action: "secretsmanager:GetSecretValue",
            Resource: `arn:PARTITION:secretsmanager:cn-north-1:${owner}:secret:raw-??????`,
          }),
        ],
        { kind: "secret" },
      ],
      [
        "a Deny on its suffix as question marks",
        "onshore",
        [
          allow({ Action: "secretsmanager:GetSecretValue", Resource: "*" }),
          deny({ Action: "*", Resource: `arn:PARTITION:secretsmanager:cn-north-1:${owner}:secret:raw-??????` }),
        ],
        { kind: "secret" },
      ],
      [
        "a Deny on its suffix as a star",
        "onshore",
        [
          allow({ Action: "secretsmanager:GetSecretValue", Resource: "*" }),
          deny({ Action: "*", Resource: `arn:PARTITION:secretsmanager:cn-north-1:${owner}:secret:raw-*` }),
        ],
        { kind: "secret" },
      ],
      [
        "all but it",
        "onshore",
        [
          allow({
            Action: "secretsmanager:GetSecretValue",
            Resource: undefined,
            NotResource: `arn:PARTITION:secretsmanager:cn-north-1:${owner}:secret:raw-??????`,
          }),
        ],
        { kind: "secret" },
      ],
    ],
  },
  trust: {
    source: `${guide}/id_roles_create_for-user_externalid.html`,
    rows: [
      [
        "any but one external id",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRole",
            Resource: undefined,
            Condition: { StringNotEquals: { "sts:ExternalId": "fleet" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "no external id",
        "offshore",
        [allow({ Action: "sts:AssumeRole", Resource: undefined, Condition: { Null: { "sts:ExternalId": "true" } } })],
        { kind: "role-trust" },
      ],
      [
        "a Deny but with an external id",
        "offshore",
        [
          allow({ Action: "sts:AssumeRole", Resource: undefined }),
          deny({ Action: "sts:*", Resource: undefined, Condition: { StringNotEquals: { "sts:ExternalId": "fleet" } } }),
        ],
        { kind: "role-trust" },
      ],
      [
        "two Denies, with one and without",
        "onshore",
        [
          allow({ Action: "sts:AssumeRole", Resource: undefined }),
          deny({ Action: "sts:*", Resource: undefined, Condition: { StringEquals: { "sts:ExternalId": "fleet" } } }),
          deny({ Action: "sts:*", Resource: undefined, Condition: { StringNotEquals: { "sts:ExternalId": "fleet" } } }),
        ],
        { kind: "role-trust" },
      ],
      [
        "the name of a session",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRole",
            Resource: undefined,
            Condition: { StringLike: { "sts:RoleSessionName": "fleet-*" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "tagging a session is no entry",
        "onshore",
        [allow({ Action: "sts:TagSession", Resource: undefined })],
        { kind: "role-trust" },
      ],
      [
        "everybody of an organization abroad",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRole",
            Resource: undefined,
            Principal: "*",
            Condition: { StringEquals: { "aws:PrincipalOrgID": "o-group" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "a service of computing",
        "open",
        [allow({ Action: "sts:AssumeRole", Resource: undefined, Principal: { Service: "lambda.amazonaws.com" } })],
        { kind: "role-trust" },
      ],
    ],
  },
  claims: {
    source: `${guide}/reference_policies_iam-condition-keys.html#condition-keys-wif`,
    rows: [
      [
        "subjects of a provider abroad",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.de` },
            Condition: { StringLike: { "login.example.de:sub": "repo:fleet/*" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "an audience and a subject of a provider at home",
        "onshore",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.cn` },
            Condition: { StringEquals: { "login.example.cn:aud": "sts.amazonaws.com", "login.example.cn:sub": "car" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "claims of a provider that nobody registered",
        "open",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.org` },
            Condition: { StringEquals: { "login.example.org:aud": "sts.amazonaws.com" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "SAML, whose provider nobody registered",
        "open",
        [
          allow({
            Action: "sts:AssumeRoleWithSAML",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:saml-provider/corp` },
            Condition: { StringEquals: { "saml:aud": "https://signin.amazonaws.cn/saml" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "a Deny but for an audience",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.de` },
          }),
          deny({
            Action: "sts:*",
            Resource: undefined,
            Condition: { StringNotEquals: { "login.example.de:aud": "fleet" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "two Denies, for an audience and for the others",
        "onshore",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.de` },
          }),
          deny({
            Action: "sts:*",
            Resource: undefined,
            Condition: { StringEquals: { "login.example.de:aud": "fleet" } },
          }),
          deny({
            Action: "sts:*",
            Resource: undefined,
            Condition: { StringNotEquals: { "login.example.de:aud": "fleet" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "a Deny for the provider",
        "onshore",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.de` },
          }),
          deny({
            Action: "sts:*",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.de` },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "a Deny for another provider",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.de` },
          }),
          deny({
            Action: "sts:*",
            Resource: undefined,
            Principal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.cn` },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "everybody with a claim",
        "open",
        [
          allow({
            Action: "sts:AssumeRoleWithSAML",
            Resource: undefined,
            Principal: "*",
            Condition: { StringEquals: { "saml:aud": "https://signin.amazonaws.cn/saml" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "an account has no claims",
        "onshore",
        [
          allow({
            Action: "sts:AssumeRole",
            Resource: undefined,
            Condition: { StringEquals: { "saml:aud": "https://signin.amazonaws.cn/saml" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "guests of Cognito",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: "cognito-identity.amazonaws.com" },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "guests of Cognito in a region of China",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: "cognito-identity.cn-north-1.amazonaws.com.cn" },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "guests of Cognito by what they are",
        "offshore",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: "cognito-identity.amazonaws.com" },
            Condition: { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "unauthenticated" } },
          }),
        ],
        { kind: "role-trust" },
      ],
      [
        "users of Cognito",
        "open",
        [
          allow({
            Action: "sts:AssumeRoleWithWebIdentity",
            Resource: undefined,
            Principal: { Federated: "cognito-identity.amazonaws.com" },
            Condition: { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" } },
          }),
        ],
        { kind: "role-trust" },
      ],
    ],
  },
  "sets of values": {
    source: `${guide}/reference_policies_condition-single-vs-multi-valued-context-keys.html`,
    rows: [
      [
        "ForAnyValue, negated",
        "offshore",
        [everybody({ "ForAnyValue:StringNotEquals": { "aws:PrincipalAccount": home } })],
      ],
      [
        "ForAnyValue, negated, of an absent key",
        "onshore",
        [allow({ Condition: { "ForAnyValue:StringNotEquals": { "aws:SourceAccount": owner } } })],
      ],
      [
        "ForAnyValue with IfExists of an absent key",
        "open",
        [allow({ Condition: { "ForAnyValue:StringEqualsIfExists": { "aws:SourceAccount": owner } } })],
      ],
      [
        "ForAnyValue with IfExists of a key that is there",
        "offshore",
        [allow({ Condition: { "ForAnyValue:StringEqualsIfExists": { "aws:PrincipalAccount": munich } } })],
      ],
      [
        "ForAllValues of an absent key",
        "offshore",
        [allow({ Condition: { "ForAllValues:StringEquals": { "aws:SourceAccount": owner } } })],
      ],
      [
        "ForAllValues and that the key is there",
        "onshore",
        [
          allow({
            Condition: {
              "ForAllValues:StringEquals": { "aws:PrincipalOrgID": "o-home" },
              Null: { "aws:PrincipalOrgID": "false" },
            },
          }),
        ],
      ],
      [
        "a Deny by ForAllValues takes in who lacks the key",
        "onshore",
        [
          everybody({ StringEquals: { "aws:PrincipalAccount": "anonymous" } }),
          deny({ Condition: { "ForAllValues:StringEquals": { "aws:PrincipalOrgID": "o-home" } } }),
        ],
      ],
      [
        "a Deny by ForAnyValue leaves who lacks the key",
        "offshore",
        [
          everybody({ StringEquals: { "aws:PrincipalAccount": "anonymous" } }),
          deny({ Condition: { "ForAnyValue:StringNotEquals": { "aws:PrincipalOrgID": "o-home" } } }),
        ],
      ],
      [
        "in another case",
        "offshore",
        [allow({ Condition: { "foranyvalue:stringequals": { "aws:calledvia": "athena.amazonaws.com" } } })],
      ],
    ],
  },
  absence: {
    source: `${guide}/reference_policies_elements_condition_operators.html#Conditions_Null`,
    rows: [
      ["there or not", "offshore", [allow({ Condition: { Null: { "aws:PrincipalTag/team": ["true", "false"] } } })]],
      ["as a boolean", "offshore", [everybody({ Null: { "aws:PrincipalArn": true } })]],
      ["in another case", "offshore", [everybody({ null: { "aws:PrincipalArn": "TRUE" } })]],
      [
        "an account always has a number",
        "onshore",
        [allow({ Condition: { Null: { "aws:PrincipalAccount": "true" } } })],
      ],
      [
        "a Deny for who lacks a source",
        "onshore",
        [allow(), deny({ Condition: { Null: { "aws:SourceAccount": "true" } } })],
      ],
      [
        "a Deny for who has a source",
        "offshore",
        [allow(), deny({ Condition: { Null: { "aws:SourceAccount": "false" } } })],
      ],
      [
        "IfExists of a key that is there",
        "onshore",
        [allow({ Condition: { StringEqualsIfExists: { "aws:PrincipalAccount": home } } })],
      ],
      [
        "a Deny with IfExists takes in who lacks the key",
        "onshore",
        [allow(), deny({ Condition: { StringEqualsIfExists: { "aws:SourceAccount": owner } } })],
      ],
      [
        "a Deny without IfExists leaves who lacks the key",
        "offshore",
        [allow(), deny({ Condition: { StringEquals: { "aws:SourceAccount": owner } } })],
      ],
      [
        "a Deny by a negation takes in who lacks the key",
        "onshore",
        [
          allow(),
          deny({ Condition: { StringNotEquals: { "aws:SourceVpc": "vpc-0home" }, Null: { "aws:SourceIp": "false" } } }),
          deny({ Condition: { Null: { "aws:SourceIp": "true" } } }),
        ],
      ],
    ],
  },
  texts: {
    source: `${guide}/reference_policies_elements_condition_operators.html#Conditions_String`,
    rows: [
      [
        "none of several",
        "onshore",
        [allow({ Condition: { StringNotEquals: { "aws:PrincipalAccount": [home, munich] } } })],
      ],
      [
        "none of several others",
        "offshore",
        [allow({ Condition: { StringNotEquals: { "aws:PrincipalAccount": [home, owner] } } })],
      ],
      ["not like", "onshore", [allow({ Condition: { StringNotLike: { "aws:PrincipalAccount": "4*" } } })]],
      [
        "question marks",
        "offshore",
        [allow({ Condition: { StringLike: { "aws:PrincipalAccount": "????55556666" } } })],
      ],
      [
        "too many question marks",
        "onshore",
        [allow({ Condition: { StringLike: { "aws:PrincipalAccount": "?????55556666" } } })],
      ],
      [
        "equals knows no question marks",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalAccount": "????55556666" } } })],
      ],
      [
        "a pattern of ARNs as text",
        "offshore",
        [everybody({ StringLike: { "aws:PrincipalArn": `arn:*:iam::${munich}:role/*` } })],
      ],
      [
        "a Deny and its negation",
        "onshore",
        [
          everybody({}),
          deny({ Condition: { StringEquals: { "aws:PrincipalAccount": munich } } }),
          deny({ Condition: { StringNotEquals: { "aws:PrincipalAccount": munich } } }),
        ],
      ],
      [
        "two Denies that leave one account",
        "offshore",
        [
          everybody({}),
          deny({ Condition: { StringNotEquals: { "aws:PrincipalAccount": [munich, home] } } }),
          deny({ Condition: { StringEquals: { "aws:PrincipalAccount": home } } }),
        ],
      ],
      [
        "two Denies that leave one account at home",
        "onshore",
        [
          everybody({}),
          deny({ Condition: { StringNotEquals: { "aws:PrincipalAccount": [munich, home] } } }),
          deny({ Condition: { StringEquals: { "aws:PrincipalAccount": munich } } }),
        ],
      ],
    ],
  },
  ARNs: {
    source: `${guide}/reference_policies_elements_condition_operators.html#Conditions_ARN`,
    rows: [
      ["all roles but one at home", "offshore", [everybody({ ArnNotEquals: { "aws:PrincipalArn": role(home) } })]],
      [
        "not like its account",
        "onshore",
        [
          allow({
            Principal: { AWS: role(munich) },
            Condition: { ArnNotLike: { "aws:PrincipalArn": `arn:*:iam::${munich}:*` } },
          }),
        ],
      ],
      [
        "fewer than six parts",
        "open",
        [
          allow({
            Principal: { AWS: role(munich) },
            Condition: { ArnLike: { "aws:PrincipalArn": "arn:PARTITION:iam*role/reader" } },
          }),
        ],
      ],
      [
        "equals knows wildcards",
        "offshore",
        [
          allow({
            Principal: { AWS: role(munich) },
            Condition: { ArnEquals: { "aws:PrincipalArn": `arn:PARTITION:iam::${munich}:role/*` } },
          }),
        ],
      ],
      [
        "a session is its role",
        "offshore",
        [
          allow({
            Principal: { AWS: `arn:PARTITION:sts::${munich}:assumed-role/reader/eva` },
            Condition: { ArnEquals: { "aws:PrincipalArn": role(munich) } },
          }),
        ],
      ],
      [
        "a Deny for all but roles at home",
        "onshore",
        [
          allow({ Principal: { AWS: role(munich) } }),
          deny({ Condition: { ArnNotLike: { "aws:PrincipalArn": role(home, "*") } } }),
        ],
      ],
      [
        "a Deny for all but roles of the account",
        "offshore",
        [allow(), deny({ Condition: { ArnNotLike: { "aws:PrincipalArn": role(munich, "*") } } })],
      ],
      [
        "a Deny for the roles of the account leaves its users",
        "offshore",
        [allow(), deny({ Condition: { ArnLike: { "aws:PrincipalArn": role(munich, "*") } } })],
      ],
    ],
  },
  variables: {
    source: `${guide}/reference_policies_variables.html`,
    rows: [
      [
        "a default",
        "offshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalAccount": `\${aws:SourceAccount, '${munich}'}` } } })],
      ],
      [
        "another default",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalAccount": `\${aws:SourceAccount, '${home}'}` } } })],
      ],
      [
        "nothing equals a variable without a value",
        "onshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalAccount": `\${aws:SourceAccount}` } } })],
      ],
      [
        "everything differs from a variable without a value",
        "offshore",
        [allow({ Condition: { StringNotEquals: { "aws:PrincipalAccount": `\${aws:SourceAccount}` } } })],
      ],
      [
        "a Deny for what differs from a variable without a value",
        "onshore",
        [allow(), deny({ Condition: { StringNotEquals: { "aws:PrincipalAccount": `\${aws:SourceAccount}` } } })],
      ],
      [
        "in another case",
        "offshore",
        [allow({ Condition: { StringEquals: { "aws:PrincipalAccount": `\${AWS:PRINCIPALACCOUNT}` } } })],
      ],
      [
        "differs from itself",
        "onshore",
        [allow({ Condition: { StringNotEquals: { "aws:PrincipalAccount": `\${aws:PrincipalAccount}` } } })],
      ],
      [
        "differs from itself as text in 2008",
        "offshore",
        [allow({ Condition: { StringNotEquals: { "aws:PrincipalAccount": `\${aws:PrincipalAccount}` } } })],
        { version: "2008-10-17" },
      ],
      [
        "inside a pattern",
        "offshore",
        [
          allow({
            Principal: { AWS: role(munich) },
            Condition: { ArnLike: { "aws:PrincipalArn": `arn:PARTITION:iam::\${aws:PrincipalAccount}:role/*` } },
          }),
        ],
      ],
      [
        "a star that is meant as such",
        "open",
        [allow({ Condition: { StringLike: { "aws:PrincipalAccount": `\${*}` } } })],
      ],
      [
        "of several values",
        "open",
        [allow({ Condition: { StringEquals: { "aws:PrincipalAccount": `\${aws:CalledVia}` } } })],
      ],
      [
        "of a key that is not modelled",
        "open",
        [allow({ Condition: { StringEquals: { "aws:PrincipalAccount": `\${aws:Ec2InstanceSourceVpc}` } } })],
      ],
    ],
  },
  "all but some principals": {
    source: `${guide}/reference_policies_elements_notprincipal.html`,
    rows: [
      ["all but everybody", "onshore", [allow({ Principal: undefined, NotPrincipal: "*" })]],
      [
        "a Deny for all but a role and its account, of the role",
        "offshore",
        [
          allow({ Principal: { AWS: role(munich) } }),
          deny({ Principal: undefined, NotPrincipal: { AWS: [role(munich), root(munich)] } }),
        ],
      ],
      [
        "a Deny for all but a role and its account, of another role",
        "open",
        [
          allow({ Principal: { AWS: role(munich, "other") } }),
          deny({ Principal: undefined, NotPrincipal: { AWS: [role(munich), root(munich)] } }),
        ],
      ],
      [
        "a Deny for all but a role, without its account",
        "onshore",
        [
          allow({ Principal: { AWS: role(munich) } }),
          deny({ Principal: undefined, NotPrincipal: { AWS: role(munich) } }),
        ],
      ],
      [
        "a Deny for all but the account, of a role",
        "open",
        [allow({ Principal: { AWS: role(munich) } }), deny({ Principal: undefined, NotPrincipal: { AWS: munich } })],
      ],
      [
        "a Deny for all but a service, of an account",
        "onshore",
        [allow(), deny({ Principal: undefined, NotPrincipal: { Service: "logs.amazonaws.com" } })],
      ],
      [
        "a Deny for all but a service, of it",
        "open",
        [
          allow({ Principal: { Service: "logs.amazonaws.com" } }),
          deny({ Principal: undefined, NotPrincipal: { Service: "logs.amazonaws.com" } }),
        ],
      ],
      [
        "a Deny for all but everybody",
        "offshore",
        [allow({ Principal: { AWS: role(munich) } }), deny({ Principal: undefined, NotPrincipal: "*" })],
      ],
      [
        "a Deny for all but a service, of everybody",
        "open",
        [everybody({}), deny({ Principal: undefined, NotPrincipal: { Service: "logs.amazonaws.com" } })],
      ],
      [
        "a Deny for all but a provider abroad, of everybody",
        "offshore",
        [
          everybody({}),
          deny({
            Principal: undefined,
            NotPrincipal: { Federated: `arn:PARTITION:iam::${owner}:oidc-provider/login.example.de` },
          }),
        ],
      ],
      [
        "a Deny for all but two accounts",
        "offshore",
        [allow(), deny({ Principal: undefined, NotPrincipal: { AWS: [root(home), root(munich)] } })],
      ],
      [
        "a Deny for all but one, and a Deny for it",
        "onshore",
        [
          allow(),
          deny({ Principal: undefined, NotPrincipal: { AWS: root(munich) } }),
          deny({ Principal: { AWS: root(munich) } }),
        ],
      ],
    ],
  },
  "principals that AWS refuses": {
    source: `${guide}/reference_policies_elements_principal.html`,
    rows: [
      [
        "one of another partition beside one at home",
        "open",
        [allow({ Principal: { AWS: [home, `arn:aws-iso:iam::${home}:root`] } })],
      ],
      [
        "one of another partition beside one abroad",
        "offshore",
        [allow({ Principal: { AWS: [munich, `arn:aws-iso:iam::${home}:root`] } })],
      ],
      [
        "a Deny for one of another partition",
        "open",
        [allow(), deny({ Principal: { AWS: `arn:aws-iso:iam::${munich}:root` } })],
      ],
      [
        "a Deny for one of another partition, of everybody",
        "offshore",
        [everybody({}), deny({ Principal: { AWS: `arn:aws-iso:iam::${munich}:root` } })],
      ],
      [
        "a Deny for one with a wildcard, of another account",
        "offshore",
        [allow({ Principal: { AWS: role(munich) } }), deny({ Principal: { AWS: role(nagoya, "*") } })],
      ],
      [
        "a Deny for one with a wildcard",
        "open",
        [allow({ Principal: { AWS: role(munich) } }), deny({ Principal: { AWS: role(munich, "*") } })],
      ],
      [
        "a Deny for one of another partition, of home",
        "onshore",
        [allow({ Principal: { AWS: home } }), deny({ Principal: { AWS: `arn:aws-iso:iam::${munich}:root` } })],
      ],
      ["a number that is too short", "open", [allow({ Principal: { AWS: "44445555666" } })]],
      ["a role with a path", "offshore", [allow({ Principal: { AWS: role(munich, "fleet/reader") } })]],
      [
        "a federated user",
        "offshore",
        [allow({ Principal: { AWS: `arn:PARTITION:sts::${munich}:federated-user/eva` } })],
      ],
      [
        "an assumed role at home",
        "onshore",
        [allow({ Principal: { AWS: `arn:PARTITION:sts::${home}:assumed-role/reader/eva` } })],
      ],
    ],
  },
  "actions denied": {
    source: `${guide}/reference_policies_elements_notaction.html`,
    rows: [
      [
        "all but one that is not allowed",
        "onshore",
        [allow({ Action: "s3:GetObjectVersion" }), deny({ Action: undefined, NotAction: "s3:GetObject" })],
      ],
      [
        "all but the one that is allowed",
        "offshore",
        [allow(), deny({ Action: undefined, NotAction: "s3:GetObject" })],
      ],
      ["one of several", "offshore", [allow({ Action: "s3:*" }), deny({ Action: "s3:Get*" })]],
      [
        "everything that reads and controls",
        "onshore",
        [allow({ Action: "s3:*" }), deny({ Action: ["s3:Get*", "s3:Put*"] })],
      ],
      [
        "each of several by its own Deny",
        "onshore",
        [
          allow({ Action: "s3:Get*" }),
          deny({ Action: "s3:GetObject" }),
          deny({ Action: "s3:GetObjectVersion" }),
          deny({ Action: "s3:GetObjectTorrent" }),
          deny({ Action: "s3:GetObjectVersionTorrent" }),
          deny({ Action: "s3:GetObjectAnnotation" }),
          deny({ Action: "s3:GetObjectVersionAnnotation" }),
        ],
      ],
      [
        "objects, but not what is attached to them",
        "offshore",
        [allow({ Action: "s3:Get*" }), deny({ Action: ["s3:GetObject", "s3:GetObjectVersion", "s3:*Torrent"] })],
      ],
      ["in another case", "onshore", [allow(), deny({ Action: "S3:GETOBJECT" })]],
      ["all but several", "offshore", [allow({ Action: undefined, NotAction: ["s3:PutObject", "s3:DeleteObject"] })]],
      ["all but reading and control", "onshore", [allow({ Action: undefined, NotAction: ["s3:Get*", "s3:Put*"] })]],
    ],
  },
  "parts denied": {
    source: `${guide}/reference_policies_elements_notresource.html`,
    rows: [
      [
        "all but a part, of everything",
        "offshore",
        [allow(), deny({ Resource: undefined, NotResource: "arn:PARTITION:s3:::raw/public/*" })],
      ],
      [
        "all but a part, of another part",
        "onshore",
        [
          allow({ Resource: "arn:PARTITION:s3:::raw/private/*" }),
          deny({ Resource: undefined, NotResource: "arn:PARTITION:s3:::raw/public/*" }),
        ],
      ],
      [
        "all but a part, of this part",
        "offshore",
        [
          allow({ Resource: "arn:PARTITION:s3:::raw/public/2026/*" }),
          deny({ Resource: undefined, NotResource: "arn:PARTITION:s3:::raw/public/*" }),
        ],
      ],
      [
        "each of two parts by its own Deny",
        "onshore",
        [
          allow({ Resource: ["arn:PARTITION:s3:::raw/a/*", "arn:PARTITION:s3:::raw/b/*"] }),
          deny({ Resource: "arn:PARTITION:s3:::raw/a/*" }),
          deny({ Resource: "arn:PARTITION:s3:::raw/b/*" }),
        ],
      ],
      [
        "one of two parts",
        "offshore",
        [
          allow({ Resource: ["arn:PARTITION:s3:::raw/a/*", "arn:PARTITION:s3:::raw/b/*"] }),
          deny({ Resource: "arn:PARTITION:s3:::raw/a/*" }),
        ],
      ],
      ["a bucket in another case", "onshore", [allow({ Resource: "arn:PARTITION:s3:::RAW/*" })]],
      ["a bucket of another partition", "onshore", [allow({ Resource: "arn:aws-iso:s3:::raw/*" })]],
      [
        "all but two parts",
        "offshore",
        [allow({ Resource: undefined, NotResource: ["arn:PARTITION:s3:::raw/a/*", "arn:PARTITION:s3:::raw/b/*"] })],
      ],
    ],
  },
  "accounts denied": {
    source: `${guide}/reference_policies_evaluation-logic.html`,
    rows: [
      [
        "each of two accounts by its own Deny",
        "onshore",
        [
          allow({ Principal: { AWS: [munich, nagoya] } }),
          deny({ Principal: { AWS: munich } }),
          deny({ Principal: { AWS: nagoya } }),
        ],
      ],
      [
        "one of two accounts",
        "offshore",
        [allow({ Principal: { AWS: [munich, nagoya] } }), deny({ Principal: { AWS: munich } })],
      ],
      [
        "a Deny that takes in one by its account, one by its organization",
        "onshore",
        [
          allow({ Principal: { AWS: [munich, nagoya] } }),
          deny({ Principal: { AWS: nagoya } }),
          deny({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-group" } } }),
        ],
      ],
      [
        "a role denied, of its session",
        "onshore",
        [
          allow({ Principal: { AWS: `arn:PARTITION:sts::${munich}:assumed-role/reader/eva` } }),
          deny({ Principal: { AWS: role(munich) } }),
        ],
      ],
      [
        "a user denied, of its account",
        "offshore",
        [allow(), deny({ Principal: { AWS: `arn:PARTITION:iam::${munich}:user/eva` } })],
      ],
    ],
  },
  windows: {
    source: `${guide}/reference_policies_elements_condition_operators.html#Conditions_Date`,
    rows: [
      [
        "one that is open",
        "offshore",
        [
          allow({
            Condition: {
              DateGreaterThan: { "aws:CurrentTime": "2026-01-01T00:00:00Z" },
              DateLessThan: { "aws:CurrentTime": "2027-01-01T00:00:00Z" },
            },
          }),
        ],
      ],
      [
        "one that can never be",
        "onshore",
        [
          allow({
            Condition: {
              DateGreaterThan: { "aws:CurrentTime": "2027-01-01T00:00:00Z" },
              DateLessThan: { "aws:CurrentTime": "2026-12-31T00:00:00Z" },
            },
          }),
        ],
      ],
      ["seconds as a date", "onshore", [allow({ Condition: { DateLessThan: { "aws:CurrentTime": "1700000000" } } })]],
      [
        "seconds that come",
        "offshore",
        [allow({ Condition: { NumericGreaterThan: { "aws:EpochTime": "1900000000" } } })],
      ],
      [
        "two Denies without a gap",
        "onshore",
        [
          allow(),
          deny({ Condition: { DateLessThan: { "aws:CurrentTime": "2027-01-01T00:00:00Z" } } }),
          deny({ Condition: { DateGreaterThanEquals: { "aws:CurrentTime": "2027-01-01T00:00:00Z" } } }),
        ],
      ],
      [
        "two Denies with a gap",
        "offshore",
        [
          allow(),
          deny({ Condition: { DateLessThan: { "aws:CurrentTime": "2027-01-01T00:00:00Z" } } }),
          deny({ Condition: { DateGreaterThan: { "aws:CurrentTime": "2027-02-01T00:00:00Z" } } }),
        ],
      ],
      ["a day that is none", "open", [allow({ Condition: { DateLessThan: { "aws:CurrentTime": "tomorrow" } } })]],
    ],
  },
};

const partitions = ["aws-cn", "aws"];

describe.each(partitions)("in %s", (partition) => {
  const inPartition = (statements: readonly Statement[]) =>
    JSON.parse(JSON.stringify(statements).replaceAll("PARTITION", partition)) as Value[];

  describe.each(Object.entries(table).map(([name, group]) => [name, group.source, group.rows] as const))(
    "%s (%s)",
    (_, __, rows) => {
      test.each(rows.map(([name, verdict, statements, asked]) => ({ name, verdict, statements, asked })))(
        "$name: $verdict",
        ({ verdict, statements, asked }) => {
          expect(verdictOf(judge(partition, inPartition(statements), asked))).toBe(verdict);
        },
      );
    },
  );

  const all: readonly Row[] = Object.values(table).flatMap(({ rows }) => rows);
  const rank: Record<Verdict, number> = { onshore: 0, open: 1, offshore: 2 };

  test("the order of statements and keys, and the case of keys, change nothing", () => {
    for (const [name, verdict, statements, asked] of all) {
      const turned = inPartition(statements).reverse().map(reordered);
      expect(verdictOf(judge(partition, turned, asked)), name).toBe(verdict);
    }
  });

  test("another Allow never takes anybody away", () => {
    const more = inPartition([
      allow({ Principal: { AWS: home } }),
      everybody({ StringEquals: { "aws:PrincipalOrgID": "o-home" } }),
    ]);
    for (const [name, verdict, statements, asked] of all)
      for (const one of more) {
        const after = verdictOf(judge(partition, [...inPartition(statements), one], asked));
        expect(rank[after], name).toBeGreaterThanOrEqual(rank[verdict]);
      }
  });

  test("another Deny never lets anybody in", () => {
    const more = inPartition([
      deny({ Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      deny({ Action: "s3:Put*" }),
      deny({ Principal: { AWS: home } }),
    ]);
    for (const [name, verdict, statements, asked] of all)
      for (const one of more) {
        const after = verdictOf(judge(partition, [...inPartition(statements), one], asked));
        expect(rank[after], name).toBeLessThanOrEqual(rank[verdict]);
      }
  });

  test("a condition that is not modelled never clears", () => {
    for (const [name, verdict, statements, asked] of all) {
      const limited = inPartition(statements).map((one) => {
        const { Condition, ...rest } = one as { Condition?: Record<string, Record<string, unknown>> };
        return {
          ...rest,
          Condition: { ...Condition, NumericEquals: { ...Condition?.["NumericEquals"], "aws:NotModelled": "1" } },
        } as Value;
      });
      const after = verdictOf(judge(partition, limited, asked));
      if (verdict !== "onshore") expect(after, name).not.toBe("onshore");
    }
  });

  test("what is not known never clears, wherever it stands", () => {
    for (const [name, verdict, statements, asked] of all) {
      if (verdict === "onshore") continue;
      for (const path of leaves(inPartition(statements) as Value)) {
        const some = replaced(inPartition(statements) as Value, path, unknown("set-after-apply")) as Value[];
        const after = verdictOf(judge(partition, some, asked));
        expect(after, `${name}: ${path.join(".")}`).not.toBe("onshore");
      }
    }
  });
});

test("no document stands here twice", () => {
  const documents = Object.values(table).flatMap(({ rows }) =>
    rows.map(([, , ...document]) => JSON.stringify(document)),
  );
  expect(documents.filter((one, at) => documents.indexOf(one) !== at)).toEqual([]);
  expect(documents.length).toBeGreaterThanOrEqual(300);
});

test("who reads comes before who controls", () => {
  const found = judge("aws-cn", [allow({ Action: "s3:*", Resource: "*" })] as Value[]);
  expect(found.map(({ access }): Access => access)).toEqual(["read", "control"]);
});

function reordered(value: Value): Value {
  if (Array.isArray(value)) return [...value].reverse().map(reordered);
  if (typeof value !== "object" || value === null || isUnknown(value)) return value;
  const turned = Object.entries(value).reverse();
  return Object.fromEntries(
    turned.map(([name, inner]) => [
      /^(aws|s3|sts|kms):/.test(name) ? name.toUpperCase() : name,
      reordered(inner as Value),
    ]),
  );
}

type Path = readonly (string | number)[];

function leaves(value: Value, path: Path = []): Path[] {
  if (value === null || typeof value !== "object" || isUnknown(value)) return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner as Value, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function replaced(value: Value, [step, ...rest]: Path, by: Value): Value {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((inner: Value, at) => (at === step ? replaced(inner, rest, by) : inner));
  const map = value as Record<string, Value>;
  return { ...map, [step]: replaced(map[step] as Value, rest, by) };
}
