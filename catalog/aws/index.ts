import type { CatalogEntry, HoldsNoData } from "../entry";
import { analytics } from "./analytics";
import { apigateway } from "./apigateway";
import { appfabric } from "./appfabric";
import { appflow } from "./appflow";
import { appintegrations } from "./appintegrations";
import { archives } from "./archives";
import { backup } from "./backup";
import { bedrock } from "./bedrock";
import { bedrockagentcore } from "./bedrockagentcore";
import { cleanrooms } from "./cleanrooms";
import { cloudfront } from "./cloudfront";
import { cloudtrail } from "./cloudtrail";
import { comprehend } from "./comprehend";
import { compute } from "./compute";
import { connect } from "./connect";
import { customerprofiles } from "./customerprofiles";
import { dataexchange } from "./dataexchange";
import { datasync } from "./datasync";
import { datazone } from "./datazone";
import { devopsguru } from "./devopsguru";
import { dlm } from "./dlm";
import { dms } from "./dms";
import { docdb } from "./docdb";
import { dynamodb } from "./dynamodb";
import { ec2 } from "./ec2";
import { ecr } from "./ecr";
import { efs } from "./efs";
import { elasticache } from "./elasticache";
import { events } from "./events";
import { finspace } from "./finspace";
import { frontdoors } from "./frontdoors";
import { fsx } from "./fsx";
import { holdsNoData as byReason } from "./holds-no-data";
import { iam } from "./iam";
import { kendra } from "./kendra";
import { kinesis } from "./kinesis";
import { kms } from "./kms";
import { lakeformation } from "./lakeformation";
import { lambda } from "./lambda";
import { lex } from "./lex";
import { logs } from "./logs";
import { memorydb } from "./memorydb";
import { msk } from "./msk";
import { neptune } from "./neptune";
import { opensearch } from "./opensearch";
import { organizations } from "./organizations";
import { privatelink } from "./privatelink";
import { qbusiness } from "./qbusiness";
import { quicksight } from "./quicksight";
import { ram } from "./ram";
import { rds } from "./rds";
import { redshift } from "./redshift";
import { rekognition } from "./rekognition";
import { s3 } from "./s3";
import { sagemaker } from "./sagemaker";
import { secrets } from "./secrets";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { ssoadmin } from "./ssoadmin";
import { stepfunctions } from "./stepfunctions";
import { transcribe } from "./transcribe";
import { transfer } from "./transfer";
import { vpc } from "./vpc";

const services: readonly (readonly CatalogEntry[])[] = [
  analytics,
  apigateway,
  appfabric,
  appflow,
  appintegrations,
  archives,
  backup,
  bedrock,
  bedrockagentcore,
  cleanrooms,
  cloudfront,
  cloudtrail,
  comprehend,
  compute,
  connect,
  customerprofiles,
  dataexchange,
  datasync,
  datazone,
  devopsguru,
  dlm,
  dms,
  docdb,
  dynamodb,
  ec2,
  ecr,
  efs,
  elasticache,
  events,
  finspace,
  frontdoors,
  fsx,
  iam,
  kendra,
  kinesis,
  kms,
  lakeformation,
  lambda,
  lex,
  logs,
  memorydb,
  msk,
  neptune,
  opensearch,
  organizations,
  privatelink,
  qbusiness,
  quicksight,
  ram,
  rds,
  redshift,
  rekognition,
  s3,
  sagemaker,
  secrets,
  sns,
  sqs,
  ssoadmin,
  stepfunctions,
  transcribe,
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
