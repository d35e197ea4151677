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
      ["reading", "offshore", [allow({ Action: "s3:GetObject" })]],
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
