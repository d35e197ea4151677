import type { Domain, Geo, Scenario } from "../../catalog/law/vocabulary";
import type { Override } from "../law/flow";
import type { Mechanism, ReadRecords } from "../law/record-schema";
import type { DataClass } from "../model/data-map";
import { noWaivers, type WaiverRegister } from "./waivers";

/** What the organisation has recorded, and the deployment cannot tell. */
export interface Registers {
  readonly accounts: readonly Account[];
  readonly organizations: readonly Organization[];
  readonly locations: readonly Location[];
  readonly identityProviders: readonly IdentityProvider[];
  readonly networks: readonly Network[];
  readonly assessments: readonly Assessment[];
  /** Records of files. */
  readonly records?: ReadRecords;
  readonly datasets: readonly Dataset[];
  readonly exporters: readonly ExporterEntry[];
  readonly waivers: WaiverRegister;
}

/** An AWS account and from where it is operated. */
export interface Account {
  readonly id: string;
  readonly partition: string;
  /** ISO 3166-1 alpha-2. */
  readonly operatedFrom: string;
  readonly name?: string | undefined;
  /** Who answers for it: a company, a department. */
  readonly owner?: string | undefined;
  /** Id of the organization in AWS Organizations that it is a member of: `o-a1b2c3d4e5`. */
  readonly organization?: string | undefined;
}

/** The entry of an account. Without a partition, as long as only one has an account of the number. */
export function accountEntry(
  { accounts }: Pick<Registers, "accounts">,
  id: string,
  partition: string | undefined,
): Account | undefined {
  const listed = accounts.filter((one) => one.id === id && (partition === undefined || one.partition === partition));
  return partition !== undefined || listed.length === 1 ? listed[0] : undefined;
}

/** An organization in AWS Organizations, and from where it is operated unless an account of it says otherwise. */
export interface Organization {
  readonly id: string;
  readonly operatedFrom: string;
  readonly name?: string | undefined;
}

/** Where something outside the deployment is; S3 ARNs do not tell it. */
export interface Location {
  readonly arn: string;
  readonly region: string;
}

export interface IdentityProvider {
  readonly arn?: string | undefined;
  readonly url?: string | undefined;
  readonly operatedFrom: string;
  readonly name?: string | undefined;
}

/** A range of addresses, a VPC, a VPC endpoint or a line, and where it is used. */
export interface Network {
  readonly cidr?: string | undefined;
  readonly vpc?: string | undefined;
  readonly endpoint?: string | undefined;
  /** A host name, with everything below it. */
  readonly host?: string | undefined;
  /** A Direct Connect connection or a customer gateway, by its id or name. */
  readonly connection?: string | undefined;
  readonly country: string;
  readonly name?: string | undefined;
}

/** The recorded legal ground on which a flow may leave. It limits by the fields that it has. */
export interface Assessment {
  readonly id: string;
  readonly mechanism: Mechanism;
  readonly status: "active" | "pending" | "suspended" | "revoked";
  /** First and last day, both inclusive, `2026-11-22`, in China time; open on the side that is not recorded. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly dataClasses: readonly DataClass[];
  readonly destinations?:
    | readonly { readonly country?: string | undefined; readonly region?: string | undefined }[]
    | undefined;
  readonly recipients?:
    | readonly {
        readonly account?: string | undefined;
        readonly name?: string | undefined;
        readonly country?: string | undefined;
      }[]
    | undefined;
  readonly purpose?: readonly string[] | undefined;
}

/** Data of one kind, wherever it is kept. */
export interface Dataset {
  readonly id: string;
  readonly classes: readonly DataClass[];
  /** Ids of catalogues of data. */
  readonly items?: readonly string[] | undefined;
  readonly domain?: readonly Domain[] | undefined;
  readonly geo?: Geo | undefined;
  readonly scenario?: Scenario | undefined;
  readonly origin?: "domestic" | "foreign" | undefined;
  /** Who exports it, by a name under exporters. */
  readonly exporter?: string | undefined;
  /** Who answers for it. */
  readonly owner?: string | undefined;
  /** For what it may be sent abroad. */
  readonly purpose?: readonly string[] | undefined;
  /** A decision on core data that is not this program's to make. */
  readonly override?: Override | undefined;
  /** Stores that hold it, beside those that say so by a tag: by address, with * for anything, or by a tag. */
  readonly stores?: readonly StoreMatch[] | undefined;
}

export interface StoreMatch {
  readonly address?: string | undefined;
  readonly tag?: { readonly key: string; readonly value: string } | undefined;
}

/** A company that sends data abroad, and of how many persons. */
export interface ExporterEntry {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  /** Unified social credit code (统一社会信用代码). */
  readonly uscc?: string | undefined;
  /** Operator of critical information infrastructure (关键信息基础设施运营者). */
  readonly isCiio: "yes" | "no" | "unknown";
  /** Pilot free trade zone that it is registered in. */
  readonly zone?: string | undefined;
  readonly city?: string | undefined;
  readonly subsidiaries?: readonly string[] | undefined;
  readonly volumes?: readonly Volume[] | undefined;
}

/** Distinct persons of whom an exporter sent data abroad since 1 January, as somebody counted them. */
export interface Volume {
  readonly year: number;
  /** Without sensitive items. */
  readonly plain?: number | undefined;
  /** With sensitive items. */
  readonly sensitive?: number | undefined;
  readonly asOf: string;
  readonly source: string;
}

export const noRegisters: Registers = {
  accounts: [],
  organizations: [],
  locations: [],
  identityProviders: [],
  networks: [],
  assessments: [],
  datasets: [],
  exporters: [],
  waivers: noWaivers,
};
