import type { Evidence } from "../entry";
import type { Term } from "../law/vocabulary";

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

/** Other domains of AWS, of which a host tells where it is only by the region in its name. */
export const serviceDomains: readonly string[] = [
  ...["amazoncognito.com", "amazonlightsail.com", "aws.amazon.com", "awsapprunner.com", "elasticbeanstalk.com"],
  ...["live-video.net", "sagemaker.aws"],
];

/**
 * Region code → [partition, country, where]. A code that is not here is unknown: never at home, never abroad.
 * `cn-north-1` is operated by Sinnet, `cn-northwest-1` by NWCD.
 */
export const regions: Readonly<Record<string, readonly [partition: string, country: Country, where: Term]>> = {
  "cn-north-1": ["aws-cn", "CN", { en: "Beijing", zh: "北京" }],
  "cn-northwest-1": ["aws-cn", "CN", { en: "Ningxia", zh: "宁夏" }],

  "af-south-1": ["aws", "ZA", { en: "Cape Town", zh: "开普敦" }],
  "ap-east-1": ["aws", "HK", { en: "Hong Kong", zh: "中国香港" }],
  "ap-east-2": ["aws", "TW", { en: "Taipei", zh: "台北" }],
  "ap-northeast-1": ["aws", "JP", { en: "Tokyo", zh: "东京" }],
  "ap-northeast-2": ["aws", "KR", { en: "Seoul", zh: "首尔" }],
  "ap-northeast-3": ["aws", "JP", { en: "Osaka", zh: "大阪" }],
  "ap-south-1": ["aws", "IN", { en: "Mumbai", zh: "孟买" }],
  "ap-south-2": ["aws", "IN", { en: "Hyderabad", zh: "海得拉巴" }],
  "ap-southeast-1": ["aws", "SG", { en: "Singapore", zh: "新加坡" }],
  "ap-southeast-2": ["aws", "AU", { en: "Sydney", zh: "悉尼" }],
  "ap-southeast-3": ["aws", "ID", { en: "Jakarta", zh: "雅加达" }],
  "ap-southeast-4": ["aws", "AU", { en: "Melbourne", zh: "墨尔本" }],
  "ap-southeast-5": ["aws", "MY", { en: "Malaysia", zh: "马来西亚" }],
  "ap-southeast-6": ["aws", "NZ", { en: "New Zealand", zh: "新西兰" }],
  "ap-southeast-7": ["aws", "TH", { en: "Thailand", zh: "泰国" }],
  "ca-central-1": ["aws", "CA", { en: "Montreal", zh: "蒙特利尔" }],
  "ca-west-1": ["aws", "CA", { en: "Calgary", zh: "卡尔加里" }],
  "eu-central-1": ["aws", "DE", { en: "Frankfurt", zh: "法兰克福" }],
  "eu-central-2": ["aws", "CH", { en: "Zurich", zh: "苏黎世" }],
  "eu-north-1": ["aws", "SE", { en: "Stockholm", zh: "斯德哥尔摩" }],
  "eu-south-1": ["aws", "IT", { en: "Milan", zh: "米兰" }],
  "eu-south-2": ["aws", "ES", { en: "Spain", zh: "西班牙" }],
  "eu-west-1": ["aws", "IE", { en: "Ireland", zh: "爱尔兰" }],
  "eu-west-2": ["aws", "GB", { en: "London", zh: "伦敦" }],
  "eu-west-3": ["aws", "FR", { en: "Paris", zh: "巴黎" }],
  "il-central-1": ["aws", "IL", { en: "Tel Aviv", zh: "特拉维夫" }],
  "me-central-1": ["aws", "AE", { en: "United Arab Emirates", zh: "阿联酋" }],
  "me-south-1": ["aws", "BH", { en: "Bahrain", zh: "巴林" }],
  "mx-central-1": ["aws", "MX", { en: "Querétaro", zh: "克雷塔罗" }],
  "sa-east-1": ["aws", "BR", { en: "São Paulo", zh: "圣保罗" }],
  "us-east-1": ["aws", "US", { en: "N. Virginia", zh: "弗吉尼亚北部" }],
  "us-east-2": ["aws", "US", { en: "Ohio", zh: "俄亥俄" }],
  "us-west-1": ["aws", "US", { en: "N. California", zh: "加利福尼亚北部" }],
  "us-west-2": ["aws", "US", { en: "Oregon", zh: "俄勒冈" }],

  "us-gov-east-1": ["aws-us-gov", "US", { en: "GovCloud US-East", zh: "GovCloud 美国东部" }],
  "us-gov-west-1": ["aws-us-gov", "US", { en: "GovCloud US-West", zh: "GovCloud 美国西部" }],
  "eusc-de-east-1": ["aws-eusc", "DE", { en: "Brandenburg", zh: "勃兰登堡" }],
  "us-iso-east-1": ["aws-iso", "US", { en: "US ISO East", zh: "美国 ISO 东部" }],
  "us-iso-west-1": ["aws-iso", "US", { en: "US ISO West", zh: "美国 ISO 西部" }],
  "us-isob-east-1": ["aws-iso-b", "US", { en: "US ISOB East", zh: "美国 ISOB 东部" }],
  "us-isob-west-1": ["aws-iso-b", "US", { en: "US ISOB West", zh: "美国 ISOB 西部" }],
  "eu-isoe-west-1": ["aws-iso-e", "GB", { en: "EU ISOE West", zh: "欧洲 ISOE 西部" }],
  "us-isof-east-1": ["aws-iso-f", "US", { en: "US ISOF East", zh: "美国 ISOF 东部" }],
  "us-isof-south-1": ["aws-iso-f", "US", { en: "US ISOF South", zh: "美国 ISOF 南部" }],
};

/**
 * Local Zones stand in a city of their own, often in another country than their parent region. Those that are not listed
 * stand in a country that we do not know.
 */
export const localZones: Readonly<Record<string, readonly [country: Country, where: Term]>> = {
  "cn-north-1-pkx-1": ["CN", { en: "Beijing", zh: "北京" }],
  "ap-northeast-1-tpe-1": ["TW", { en: "Taipei", zh: "台北" }],
  "ap-southeast-1-bkk-1": ["TH", { en: "Bangkok", zh: "曼谷" }],
  "ap-southeast-1-mnl-1": ["PH", { en: "Manila", zh: "马尼拉" }],
  "ap-southeast-2-akl-1": ["NZ", { en: "Auckland", zh: "奥克兰" }],
  "ap-southeast-2-per-1": ["AU", { en: "Perth", zh: "珀斯" }],
  "ap-south-1-ccu-1": ["IN", { en: "Kolkata", zh: "加尔各答" }],
  "ap-south-1-del-1": ["IN", { en: "Delhi", zh: "德里" }],
  "af-south-1-los-1": ["NG", { en: "Lagos", zh: "拉各斯" }],
  "eu-central-1-ham-1": ["DE", { en: "Hamburg", zh: "汉堡" }],
  "eu-central-1-waw-1": ["PL", { en: "Warsaw", zh: "华沙" }],
  "eu-north-1-cph-1": ["DK", { en: "Copenhagen", zh: "哥本哈根" }],
  "eu-north-1-hel-1": ["FI", { en: "Helsinki", zh: "赫尔辛基" }],
  "me-south-1-mct-1": ["OM", { en: "Muscat", zh: "马斯喀特" }],
  "us-east-1-bue-1": ["AR", { en: "Buenos Aires", zh: "布宜诺斯艾利斯" }],
  "us-east-1-lim-1": ["PE", { en: "Lima", zh: "利马" }],
  "us-east-1-qro-1": ["MX", { en: "Querétaro", zh: "克雷塔罗" }],
  "us-east-1-scl-1": ["CL", { en: "Santiago", zh: "圣地亚哥" }],
};

export const evidence: readonly Evidence[] = [
  { url: "https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json", checked: "2026-11-22" },
  { sdk: "@pulumi/aws 7.48.0", what: "enum Region", checked: "2026-11-22" },
  { url: "https://docs.amazonaws.cn/en_us/aws/latest/userguide/localzones.html", checked: "2026-11-21" },
];
