import type { CatalogEntry, HoldsNoData } from "../entry";
import { accountaccess } from "./accountaccess";
import { acmpca } from "./acmpca";
import { analytics } from "./analytics";
import { apigateway } from "./apigateway";
import { archives } from "./archives";
import { auditmanager } from "./auditmanager";
import { backup } from "./backup";
import { billing } from "./billing";
import { cloudfront } from "./cloudfront";
import { cloudtrail } from "./cloudtrail";
import { cognito } from "./cognito";
import { compute } from "./compute";
import { config } from "./config";
import { controltower } from "./controltower";
import { datasync } from "./datasync";
import { detective } from "./detective";
import { directoryservice } from "./directoryservice";
import { dlm } from "./dlm";
import { dms } from "./dms";
import { docdb } from "./docdb";
import { dynamodb } from "./dynamodb";
import { ec2 } from "./ec2";
import { ecr } from "./ecr";
import { efs } from "./efs";
import { elasticache } from "./elasticache";
import { events } from "./events";
import { fms } from "./fms";
import { frontdoors } from "./frontdoors";
import { fsx } from "./fsx";
import { guardduty } from "./guardduty";
import { holdsNoData as byReason } from "./holds-no-data";
import { iam } from "./iam";
import { identitystore } from "./identitystore";
import { inspector } from "./inspector";
import { kinesis } from "./kinesis";
import { kms } from "./kms";
import { lakeformation } from "./lakeformation";
import { lambda } from "./lambda";
import { logs } from "./logs";
import { macie } from "./macie";
import { memorydb } from "./memorydb";
import { msk } from "./msk";
import { neptune } from "./neptune";
import { opensearch } from "./opensearch";
import { organizations } from "./organizations";
import { privatelink } from "./privatelink";
import { quicksight } from "./quicksight";
import { ram } from "./ram";
import { rds } from "./rds";
import { redshift } from "./redshift";
import { s3 } from "./s3";
import { secrets } from "./secrets";
import { securityhub } from "./securityhub";
import { securitylake } from "./securitylake";
import { serverlessrepository } from "./serverlessrepository";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { ssoadmin } from "./ssoadmin";
import { stepfunctions } from "./stepfunctions";
import { transfer } from "./transfer";
import { vpc } from "./vpc";
import { workmail } from "./workmail";

const services: readonly (readonly CatalogEntry[])[] = [
  accountaccess,
  acmpca,
  analytics,
  apigateway,
  archives,
  auditmanager,
  backup,
  billing,
  cloudfront,
  cloudtrail,
  cognito,
  compute,
  config,
  controltower,
  datasync,
  detective,
  directoryservice,
  dlm,
  dms,
  docdb,
  dynamodb,
  ec2,
  ecr,
  efs,
  elasticache,
  events,
  fms,
  frontdoors,
  fsx,
  guardduty,
  iam,
  identitystore,
  inspector,
  kinesis,
  kms,
  lakeformation,
  lambda,
  logs,
  macie,
  memorydb,
  msk,
  neptune,
  opensearch,
  organizations,
  privatelink,
  quicksight,
  ram,
  rds,
  redshift,
  s3,
  secrets,
  securityhub,
  securitylake,
  serverlessrepository,
  sns,
  sqs,
  ssoadmin,
  stepfunctions,
  transfer,
  vpc,
  workmail,
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
