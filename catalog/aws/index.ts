import type { CatalogEntry, HoldsNoData } from "../entry";
import { analytics } from "./analytics";
import { apigateway } from "./apigateway";
import { archives } from "./archives";
import { backup } from "./backup";
import { chime } from "./chime";
import { cloudfront } from "./cloudfront";
import { cloudtrail } from "./cloudtrail";
import { cloudwatch } from "./cloudwatch";
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
import { grafana } from "./grafana";
import { holdsNoData as byReason } from "./holds-no-data";
import { iam } from "./iam";
import { iot } from "./iot";
import { ivs } from "./ivs";
import { kinesis } from "./kinesis";
import { kinesisanalytics } from "./kinesisanalytics";
import { kms } from "./kms";
import { lakeformation } from "./lakeformation";
import { lambda } from "./lambda";
import { location } from "./location";
import { logs } from "./logs";
import { media } from "./media";
import { memorydb } from "./memorydb";
import { mq } from "./mq";
import { msk } from "./msk";
import { neptune } from "./neptune";
import { notifications } from "./notifications";
import { opensearch } from "./opensearch";
import { organizations } from "./organizations";
import { pinpoint } from "./pinpoint";
import { privatelink } from "./privatelink";
import { prometheus } from "./prometheus";
import { quicksight } from "./quicksight";
import { ram } from "./ram";
import { rds } from "./rds";
import { redshift } from "./redshift";
import { s3 } from "./s3";
import { secrets } from "./secrets";
import { ses } from "./ses";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { ssoadmin } from "./ssoadmin";
import { stepfunctions } from "./stepfunctions";
import { timestream } from "./timestream";
import { transfer } from "./transfer";
import { vpc } from "./vpc";

const services: readonly (readonly CatalogEntry[])[] = [
  analytics,
  apigateway,
  archives,
  backup,
  chime,
  cloudfront,
  cloudtrail,
  cloudwatch,
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
  grafana,
  iam,
  iot,
  ivs,
  kinesis,
  kinesisanalytics,
  kms,
  lakeformation,
  lambda,
  location,
  logs,
  media,
  memorydb,
  mq,
  msk,
  neptune,
  notifications,
  opensearch,
  organizations,
  pinpoint,
  privatelink,
  prometheus,
  quicksight,
  ram,
  rds,
  redshift,
  s3,
  secrets,
  ses,
  sns,
  sqs,
  ssoadmin,
  stepfunctions,
  timestream,
  transfer,
  vpc,
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
