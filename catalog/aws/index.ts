import type { CatalogEntry, HoldsNoData } from "../entry";
import { analytics } from "./analytics";
import { apigateway } from "./apigateway";
import { appmesh } from "./appmesh";
import { archives } from "./archives";
import { arcregionswitch } from "./arcregionswitch";
import { backup } from "./backup";
import { cloudfront } from "./cloudfront";
import { cloudtrail } from "./cloudtrail";
import { compute } from "./compute";
import { datasync } from "./datasync";
import { dlm } from "./dlm";
import { dms } from "./dms";
import { docdb } from "./docdb";
import { dynamodb } from "./dynamodb";
import { ec2 } from "./ec2";
import { ecr } from "./ecr";
import { efs } from "./efs";
import { elasticache } from "./elasticache";
import { events } from "./events";
import { frontdoors } from "./frontdoors";
import { fsx } from "./fsx";
import { globalaccelerator } from "./globalaccelerator";
import { holdsNoData as byReason } from "./holds-no-data";
import { iam } from "./iam";
import { kinesis } from "./kinesis";
import { kms } from "./kms";
import { lakeformation } from "./lakeformation";
import { lambda } from "./lambda";
import { lb } from "./lb";
import { logs } from "./logs";
import { memorydb } from "./memorydb";
import { msk } from "./msk";
import { neptune } from "./neptune";
import { networkfirewall } from "./networkfirewall";
import { networkmanager } from "./networkmanager";
import { opensearch } from "./opensearch";
import { organizations } from "./organizations";
import { privatelink } from "./privatelink";
import { quicksight } from "./quicksight";
import { ram } from "./ram";
import { rds } from "./rds";
import { redshift } from "./redshift";
import { route53 } from "./route53";
import { s3 } from "./s3";
import { secrets } from "./secrets";
import { shield } from "./shield";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { ssoadmin } from "./ssoadmin";
import { stepfunctions } from "./stepfunctions";
import { transfer } from "./transfer";
import { verifiedaccess } from "./verifiedaccess";
import { vpc } from "./vpc";
import { vpclattice } from "./vpclattice";
import { waf } from "./waf";

const services: readonly (readonly CatalogEntry[])[] = [
  analytics,
  apigateway,
  appmesh,
  archives,
  arcregionswitch,
  backup,
  cloudfront,
  cloudtrail,
  compute,
  datasync,
  dlm,
  dms,
  docdb,
  dynamodb,
  ec2,
  ecr,
  efs,
  elasticache,
  events,
  frontdoors,
  fsx,
  globalaccelerator,
  iam,
  kinesis,
  kms,
  lakeformation,
  lambda,
  lb,
  logs,
  memorydb,
  msk,
  neptune,
  networkfirewall,
  networkmanager,
  opensearch,
  organizations,
  privatelink,
  quicksight,
  ram,
  rds,
  redshift,
  route53,
  s3,
  secrets,
  shield,
  sns,
  sqs,
  ssoadmin,
  stepfunctions,
  transfer,
  verifiedaccess,
  vpc,
  vpclattice,
  waf,
];

/** Every modelled type, by Terraform's name. */
export const entries: ReadonlyMap<string, CatalogEntry> = new Map(
  services.flatMap((service) => service.map((entry) => [entry.terraform, entry])),
);

/** Types that were looked at and hold no data, in the order of the list; a type that stands twice does so here too. */
export const noDataTypes: readonly string[] = Object.values(byReason).flat();

/** The same by Terraform's name, with the reason. */
export const holdsNoData: ReadonlyMap<string, HoldsNoData> = new Map(
  (Object.entries(byReason) as [HoldsNoData, readonly string[]][]).flatMap(([reason, types]) =>
    types.map((type) => [type, reason]),
  ),
);
