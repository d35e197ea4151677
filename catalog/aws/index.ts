import type { CatalogEntry, HoldsNoData } from "../entry";
import { analytics } from "./analytics";
import { apigateway } from "./apigateway";
import { archives } from "./archives";
import { backup } from "./backup";
import { cloudfront } from "./cloudfront";
import { cloudsearch } from "./cloudsearch";
import { cloudtrail } from "./cloudtrail";
import { compute } from "./compute";
import { datapipeline } from "./datapipeline";
import { datasync } from "./datasync";
import { dax } from "./dax";
import { dlm } from "./dlm";
import { dms } from "./dms";
import { docdb } from "./docdb";
import { drs } from "./drs";
import { dsql } from "./dsql";
import { dynamodb } from "./dynamodb";
import { ec2 } from "./ec2";
import { ecr } from "./ecr";
import { efs } from "./efs";
import { elasticache } from "./elasticache";
import { emr } from "./emr";
import { events } from "./events";
import { frontdoors } from "./frontdoors";
import { fsx } from "./fsx";
import { holdsNoData as byReason } from "./holds-no-data";
import { iam } from "./iam";
import { keyspaces } from "./keyspaces";
import { kinesis } from "./kinesis";
import { kms } from "./kms";
import { lakeformation } from "./lakeformation";
import { lambda } from "./lambda";
import { logs } from "./logs";
import { m2 } from "./m2";
import { memorydb } from "./memorydb";
import { msk } from "./msk";
import { mwaa } from "./mwaa";
import { neptune } from "./neptune";
import { odb } from "./odb";
import { opensearch } from "./opensearch";
import { organizations } from "./organizations";
import { osis } from "./osis";
import { privatelink } from "./privatelink";
import { qldb } from "./qldb";
import { quicksight } from "./quicksight";
import { ram } from "./ram";
import { rds } from "./rds";
import { redshift } from "./redshift";
import { s3 } from "./s3";
import { s3files } from "./s3files";
import { s3tables } from "./s3tables";
import { s3vectors } from "./s3vectors";
import { secrets } from "./secrets";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { ssoadmin } from "./ssoadmin";
import { stepfunctions } from "./stepfunctions";
import { storagegateway } from "./storagegateway";
import { transfer } from "./transfer";
import { vpc } from "./vpc";

const services: readonly (readonly CatalogEntry[])[] = [
  analytics,
  apigateway,
  archives,
  backup,
  cloudfront,
  cloudsearch,
  cloudtrail,
  compute,
  datapipeline,
  datasync,
  dax,
  dlm,
  dms,
  docdb,
  drs,
  dsql,
  dynamodb,
  ec2,
  ecr,
  efs,
  elasticache,
  emr,
  events,
  frontdoors,
  fsx,
  iam,
  keyspaces,
  kinesis,
  kms,
  lakeformation,
  lambda,
  logs,
  m2,
  memorydb,
  msk,
  mwaa,
  neptune,
  odb,
  opensearch,
  organizations,
  osis,
  privatelink,
  qldb,
  quicksight,
  ram,
  rds,
  redshift,
  s3,
  s3files,
  s3tables,
  s3vectors,
  secrets,
  sns,
  sqs,
  ssoadmin,
  stepfunctions,
  storagegateway,
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
