import type { Evidence } from "../entry";

/** ISO 3166-1 alpha-2. Hong Kong (HK), Macao (MO) and Taiwan (TW) have codes of their own and are outside the mainland. */
export type Country = string;

/** A family of AWS regions with accounts and ARNs of its own. Nothing is replicated or assumed across partitions. */
export interface Partition {
  readonly id: string;
  readonly dnsSuffixes: readonly string[];
  /** True only where every region of the partition stands on the Chinese mainland. */
  readonly mainland: boolean;
}

export const mainland: Country = "CN";

/** From botocore's partitions.json; aws-eusc from the AWS European Sovereign Cloud's user guide. */
export const partitions: readonly Partition[] = [
  { id: "aws-cn", dnsSuffixes: ["amazonaws.com.cn", "api.amazonwebservices.com.cn"], mainland: true },
  { id: "aws", dnsSuffixes: ["amazonaws.com", "api.aws", "on.aws"], mainland: false },
  { id: "aws-us-gov", dnsSuffixes: [], mainland: false },
  { id: "aws-eusc", dnsSuffixes: ["amazonaws.eu"], mainland: false },
  { id: "aws-iso", dnsSuffixes: ["c2s.ic.gov"], mainland: false },
  { id: "aws-iso-b", dnsSuffixes: ["sc2s.sgov.gov"], mainland: false },
  { id: "aws-iso-e", dnsSuffixes: ["cloud.adc-e.uk"], mainland: false },
  { id: "aws-iso-f", dnsSuffixes: ["csp.hci.ic.gov"], mainland: false },
];

/**
 * Region code → [partition, country, where]. A code that is not here is unknown: never at home, never abroad.
 * `cn-north-1` is operated by Sinnet, `cn-northwest-1` by NWCD.
 */
export const regions: Readonly<Record<string, readonly [partition: string, country: Country, where: string]>> = {
  "cn-north-1": ["aws-cn", "CN", "Beijing"],
  "cn-northwest-1": ["aws-cn", "CN", "Ningxia"],

  "af-south-1": ["aws", "ZA", "Cape Town"],
  "ap-east-1": ["aws", "HK", "Hong Kong"],
  "ap-east-2": ["aws", "TW", "Taipei"],
  "ap-northeast-1": ["aws", "JP", "Tokyo"],
  "ap-northeast-2": ["aws", "KR", "Seoul"],
  "ap-northeast-3": ["aws", "JP", "Osaka"],
  "ap-south-1": ["aws", "IN", "Mumbai"],
  "ap-south-2": ["aws", "IN", "Hyderabad"],
  "ap-southeast-1": ["aws", "SG", "Singapore"],
  "ap-southeast-2": ["aws", "AU", "Sydney"],
  "ap-southeast-3": ["aws", "ID", "Jakarta"],
  "ap-southeast-4": ["aws", "AU", "Melbourne"],
  "ap-southeast-5": ["aws", "MY", "Malaysia"],
  "ap-southeast-6": ["aws", "NZ", "New Zealand"],
  "ap-southeast-7": ["aws", "TH", "Thailand"],
  "ca-central-1": ["aws", "CA", "Montreal"],
  "ca-west-1": ["aws", "CA", "Calgary"],
  "eu-central-1": ["aws", "DE", "Frankfurt"],
  "eu-central-2": ["aws", "CH", "Zurich"],
  "eu-north-1": ["aws", "SE", "Stockholm"],
  "eu-south-1": ["aws", "IT", "Milan"],
  "eu-south-2": ["aws", "ES", "Spain"],
  "eu-west-1": ["aws", "IE", "Ireland"],
  "eu-west-2": ["aws", "GB", "London"],
  "eu-west-3": ["aws", "FR", "Paris"],
  "il-central-1": ["aws", "IL", "Tel Aviv"],
  "me-central-1": ["aws", "AE", "United Arab Emirates"],
  "me-south-1": ["aws", "BH", "Bahrain"],
  "mx-central-1": ["aws", "MX", "Querétaro"],
  "sa-east-1": ["aws", "BR", "São Paulo"],
  "us-east-1": ["aws", "US", "N. Virginia"],
  "us-east-2": ["aws", "US", "Ohio"],
  "us-west-1": ["aws", "US", "N. California"],
  "us-west-2": ["aws", "US", "Oregon"],

  "us-gov-east-1": ["aws-us-gov", "US", "GovCloud US-East"],
  "us-gov-west-1": ["aws-us-gov", "US", "GovCloud US-West"],
  "eusc-de-east-1": ["aws-eusc", "DE", "Brandenburg"],
  "us-iso-east-1": ["aws-iso", "US", "US ISO East"],
  "us-iso-west-1": ["aws-iso", "US", "US ISO West"],
  "us-isob-east-1": ["aws-iso-b", "US", "US ISOB East"],
  "us-isob-west-1": ["aws-iso-b", "US", "US ISOB West"],
  "eu-isoe-west-1": ["aws-iso-e", "GB", "EU ISOE West"],
  "us-isof-east-1": ["aws-iso-f", "US", "US ISOF East"],
  "us-isof-south-1": ["aws-iso-f", "US", "US ISOF South"],
};

/**
 * Local Zones stand in a city of their own, often in another country than their parent region. Those that are not listed
 * stand in a country that we do not know.
 */
export const localZones: Readonly<Record<string, readonly [country: Country, where: string]>> = {
  "cn-north-1-pkx-1": ["CN", "Beijing"],
  "ap-northeast-1-tpe-1": ["TW", "Taipei"],
  "ap-southeast-1-bkk-1": ["TH", "Bangkok"],
  "ap-southeast-1-mnl-1": ["PH", "Manila"],
  "ap-southeast-2-akl-1": ["NZ", "Auckland"],
  "ap-southeast-2-per-1": ["AU", "Perth"],
  "ap-south-1-ccu-1": ["IN", "Kolkata"],
  "ap-south-1-del-1": ["IN", "Delhi"],
  "af-south-1-los-1": ["NG", "Lagos"],
  "eu-central-1-ham-1": ["DE", "Hamburg"],
  "eu-central-1-waw-1": ["PL", "Warsaw"],
  "eu-north-1-cph-1": ["DK", "Copenhagen"],
  "eu-north-1-hel-1": ["FI", "Helsinki"],
  "me-south-1-mct-1": ["OM", "Muscat"],
  "us-east-1-bue-1": ["AR", "Buenos Aires"],
  "us-east-1-lim-1": ["PE", "Lima"],
  "us-east-1-qro-1": ["MX", "Querétaro"],
  "us-east-1-scl-1": ["CL", "Santiago"],
};

export const evidence: readonly Evidence[] = [
  { url: "https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json", checked: "2026-11-22" },
  { sdk: "@pulumi/aws 7.48.0", what: "enum Region", checked: "2026-11-22" },
  { url: "https://docs.amazonaws.cn/en_us/aws/latest/userguide/localzones.html", checked: "2026-11-21" },
];
