import { usualNames } from "../../catalog/aws/defaults";
import { partitions } from "../../catalog/aws/regions";
import type { CatalogEntry } from "../../catalog/entry";
import type { Cloud, Described } from "../terraform/world";
import { arnShape } from "./arn";
import { partitionOfRegion } from "./place";
import type { Value } from "./value";

/** Types whose id is the name that they are given. https://registry.terraform.io/providers/hashicorp/aws/latest/docs, checked 2026-11-22 */
const namedById: Readonly<Record<string, string>> = {
  aws_s3_bucket: "bucket",
  aws_iam_role: "name",
  aws_iam_user: "name",
  aws_dynamodb_table: "name",
};

/** ARNs that end in what AWS makes up, whatever the catalog finds them by. */
const madeUp = /^(secretsmanager:|cloudtrail:eventdatastore)/;

/** What AWS will answer for resources that are still to be created, by what the catalog knows of their names and ARNs. */
export function cloudOf(entries: ReadonlyMap<string, CatalogEntry>): Cloud {
  return {
    attribute: (of, attribute) => (attribute === "arn" ? arnOf(of, entries.get(of.type)) : idOf(of)),
    usual: (type) => (Object.hasOwn(usualNames, type) ? (usualNames[type] ?? {}) : {}),
    partition: (region) => {
      const id = partitionOfRegion(region);
      const partition = partitions.find((one) => one.id === id);
      return partition && { id: partition.id, dnsSuffix: partition.dnsSuffixes[0] ?? "amazonaws.com" };
    },
  };
}

function idOf({ type, valueAt }: Described): string | undefined {
  const property = Object.hasOwn(namedById, type) ? namedById[type] : undefined;
  const name = property === undefined ? undefined : valueAt(property);
  return typeof name === "string" && name !== "" ? name : undefined;
}

/** Only where nothing of it is open. */
function arnOf({ type, region, account, valueAt }: Described, entry: CatalogEntry | undefined): string | undefined {
  if (entry?.arn === undefined || madeUp.test(entry.arn)) return undefined;
  const properties = [/\{(\w+)\}/.exec(entry.arn)?.[1], "path"].filter((name) => name !== undefined);
  const values = properties.flatMap((name): [string, Value][] => {
    const value = valueAt(name);
    return value === undefined ? [] : [[name, value]];
  });
  const { shape } = arnShape(
    {
      ...{ address: "", says: "", input: 0, type, spelledType: type, name: "", mode: "managed", provider: "aws" },
      ...{ spelling: "terraform", values: Object.fromEntries(values), region, account },
    },
    entry,
  );
  return /[*?]/.test(shape) ? undefined : shape;
}
