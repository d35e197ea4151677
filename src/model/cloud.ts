import { usualNames } from "../../catalog/aws/defaults";
import { idProperties } from "../../catalog/aws/ids";
import { partitions } from "../../catalog/aws/regions";
import type { CatalogEntry } from "../../catalog/entry";
import type { Entries } from "../../catalog/on-demand";
import type { Cloud, Described } from "../terraform/world";
import { arnShape, isMadeUp } from "./arn";
import { partitionOfRegion } from "./place";
import type { Value } from "./value";

/** What AWS will answer for resources that are still to be created, by what the catalog knows of their names and ARNs. */
export function cloudOf(entries: Entries): Cloud {
  return {
    attribute: (of, attribute) => {
      const property = attribute === "id" ? idPropertyOf(of.type) : attribute;
      return property === "arn" ? arnOf(of, entries.get(of.type)) : nameAt(of, property);
    },
    isName: (type, attribute) => {
      const { names = [], arn } = entries.get(type) ?? {};
      return names.includes(attribute) || arn?.includes(`{${attribute}}`) === true;
    },
    usual: (type) => (Object.hasOwn(usualNames, type) ? (usualNames[type] ?? {}) : {}),
    partition: (region) => {
      const id = partitionOfRegion(region);
      const partition = partitions.find((one) => one.id === id);
      return partition && { id: partition.id, dnsSuffix: partition.dnsSuffixes[0] ?? "amazonaws.com" };
    },
  };
}

function idPropertyOf(type: string): string | undefined {
  return Object.hasOwn(idProperties, type) ? idProperties[type] : undefined;
}

function nameAt({ valueAt }: Described, property: string | undefined): string | undefined {
  const name = property === undefined ? undefined : valueAt(property);
  return typeof name === "string" && name !== "" ? name : undefined;
}

/** Only where nothing of it is open. */
function arnOf({ type, region, account, valueAt }: Described, entry: CatalogEntry | undefined): string | undefined {
  if (entry?.arn === undefined || isMadeUp(entry.arn)) return undefined;
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
