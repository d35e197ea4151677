import type { ResourceKind } from "../../catalog/entry";
import { readDocument } from "../../src/iam/document";
import { type Allowed, allowed } from "../../src/iam/evaluate";
import type { World } from "../../src/iam/world";
import type { Value } from "../../src/model/value";
import { noRegisters, type Registers } from "../../src/registers/registers";

/** Accounts that documents under test speak of, and one that stands in no register. */
export const owner = "111122223333";
export const home = "222233334444";
export const munich = "444455556666";
export const nagoya = "555566667777";
export const hongKong = "012345678901";
export const stranger = "999900001111";

const today = "2026-11-22";

export function registers(partition: string): Registers {
  return {
    ...noRegisters,
    accounts: [
      { id: owner, partition, operatedFrom: "CN", organization: "o-home" },
      { id: home, partition, operatedFrom: "CN", organization: "o-home" },
      { id: "333344445555", partition, operatedFrom: "CN" },
      { id: munich, partition, operatedFrom: "DE", organization: "o-group" },
      { id: nagoya, partition, operatedFrom: "JP", organization: "o-home" },
      { id: hongKong, partition, operatedFrom: "HK" },
    ],
    organizations: [
      { id: "o-home", operatedFrom: "CN" },
      { id: "o-group", operatedFrom: "DE" },
    ],
    identityProviders: [
      { url: "https://login.example.cn", operatedFrom: "CN" },
      { url: "https://login.example.de", operatedFrom: "DE" },
    ],
    networks: [
      { cidr: "180.166.12.0/24", country: "CN" },
      { cidr: "62.245.140.0/24", country: "DE" },
      { cidr: "2408:4000::/22", country: "CN" },
      { endpoint: "vpce-0home", country: "CN" },
      { endpoint: "vpce-0munich", country: "DE" },
      { vpc: "vpc-0home", country: "CN" },
    ],
  };
}

export interface Asked {
  readonly kind?: ResourceKind;
  readonly version?: string;
}

/** Everybody whom a policy of a resource of the owner lets in. */
export function letIn(
  partition: string,
  statements: Value,
  { kind = "bucket", version = "2012-10-17" }: Asked = {},
): readonly Allowed[] {
  return letInBy(partition, { Version: version, Statement: statements }, kind);
}

export function letInBy(partition: string, document: Value, kind: ResourceKind = "bucket"): readonly Allowed[] {
  const shapes: Partial<Record<ResourceKind, string>> = {
    bucket: `arn:${partition}:s3:::raw`,
    queue: `arn:${partition}:sqs:cn-north-1:${owner}:raw`,
    key: `arn:${partition}:kms:cn-north-1:${owner}:key/k`,
    secret: `arn:${partition}:secretsmanager:cn-north-1:${owner}:secret:raw-??????`,
    "role-trust": `arn:${partition}:iam::${owner}:role/r`,
  };
  const world: World = {
    registers: registers(partition),
    partition,
    account: owner,
    region: "cn-north-1",
    today,
    identitiesOf: () => [],
    accountOfSource: () => undefined,
  };
  const shape = shapes[kind] as string;
  const question = { kind, shape, named: "known", address: "r", attached: true } as const;
  return allowed(
    readDocument(document, () => undefined),
    question,
    world,
  );
}
