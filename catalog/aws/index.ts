import type { CatalogEntry, HoldsNoData } from "../entry";
import { accountaccess } from "./accountaccess";
import { acmpca } from "./acmpca";
import { analytics } from "./analytics";
import { apigateway } from "./apigateway";
import { appfabric } from "./appfabric";
import { appflow } from "./appflow";
import { appintegrations } from "./appintegrations";
import { archives } from "./archives";
import { auditmanager } from "./auditmanager";
import { backup } from "./backup";
import { bedrock } from "./bedrock";
import { bedrockagentcore } from "./bedrockagentcore";
import { billing } from "./billing";
import { cleanrooms } from "./cleanrooms";
import { cloudfront } from "./cloudfront";
import { cloudsearch } from "./cloudsearch";
import { cloudtrail } from "./cloudtrail";
import { cognito } from "./cognito";
import { comprehend } from "./comprehend";
import { compute } from "./compute";
import { config } from "./config";
import { connect } from "./connect";
import { controltower } from "./controltower";
import { customerprofiles } from "./customerprofiles";
import { dataexchange } from "./dataexchange";
import { datapipeline } from "./datapipeline";
import { datasync } from "./datasync";
import { datazone } from "./datazone";
import { dax } from "./dax";
import { detective } from "./detective";
import { devopsguru } from "./devopsguru";
import { directoryservice } from "./directoryservice";
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
import { finspace } from "./finspace";
import { fms } from "./fms";
import { frontdoors } from "./frontdoors";
import { fsx } from "./fsx";
import { guardduty } from "./guardduty";
import { holdsNoData as byReason } from "./holds-no-data";
import { iam } from "./iam";
import { identitystore } from "./identitystore";
import { inspector } from "./inspector";
import { kendra } from "./kendra";
import { keyspaces } from "./keyspaces";
import { kinesis } from "./kinesis";
import { kms } from "./kms";
import { lakeformation } from "./lakeformation";
import { lambda } from "./lambda";
import { lex } from "./lex";
import { logs } from "./logs";
import { m2 } from "./m2";
import { macie } from "./macie";
import { memorydb } from "./memorydb";
import { msk } from "./msk";
import { mwaa } from "./mwaa";
import { neptune } from "./neptune";
import { odb } from "./odb";
import { opensearch } from "./opensearch";
import { organizations } from "./organizations";
import { osis } from "./osis";
import { privatelink } from "./privatelink";
import { qbusiness } from "./qbusiness";
import { qldb } from "./qldb";
import { quicksight } from "./quicksight";
import { ram } from "./ram";
import { rds } from "./rds";
import { redshift } from "./redshift";
import { rekognition } from "./rekognition";
import { s3 } from "./s3";
import { s3files } from "./s3files";
import { s3tables } from "./s3tables";
import { s3vectors } from "./s3vectors";
import { sagemaker } from "./sagemaker";
import { secrets } from "./secrets";
import { securityhub } from "./securityhub";
import { securitylake } from "./securitylake";
import { serverlessrepository } from "./serverlessrepository";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { ssoadmin } from "./ssoadmin";
import { stepfunctions } from "./stepfunctions";
import { storagegateway } from "./storagegateway";
import { tags } from "./tags";
import { transcribe } from "./transcribe";
import { transfer } from "./transfer";
import { vpc } from "./vpc";
import { workmail } from "./workmail";

const services: readonly (readonly CatalogEntry[])[] = [
  accountaccess,
  acmpca,
  analytics,
  apigateway,
  appfabric,
  appflow,
  appintegrations,
  archives,
  auditmanager,
  backup,
  billing,
  cloudfront,
  cloudsearch,
  cloudtrail,
  cognito,
  compute,
  config,
  controltower,
  datasync,
  detective,
  directoryservice,
  bedrock,
  bedrockagentcore,
  cleanrooms,
  comprehend,
  connect,
  customerprofiles,
  dataexchange,
  datazone,
  devopsguru,
  datapipeline,
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
  fms,
  finspace,
  frontdoors,
  fsx,
  guardduty,
  iam,
  identitystore,
  inspector,
  kendra,
  keyspaces,
  kinesis,
  kms,
  lakeformation,
  lambda,
  lex,
  logs,
  macie,
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
  qbusiness,
  qldb,
  quicksight,
  ram,
  rds,
  redshift,
  rekognition,
  s3,
  sagemaker,
  s3files,
  s3tables,
  s3vectors,
  secrets,
  securityhub,
  securitylake,
  serverlessrepository,
  sns,
  sqs,
  ssoadmin,
  stepfunctions,
  tags,
  transcribe,
  storagegateway,
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
