import type { CatalogEntry, HoldsNoData } from "../entry";
import { amplify } from "./amplify";
import { analytics } from "./analytics";
import { apigateway } from "./apigateway";
import { appconfig } from "./appconfig";
import { appstream } from "./appstream";
import { appsync } from "./appsync";
import { archives } from "./archives";
import { backup } from "./backup";
import { batch } from "./batch";
import { cloud9 } from "./cloud9";
import { cloudformation } from "./cloudformation";
import { cloudfront } from "./cloudfront";
import { cloudtrail } from "./cloudtrail";
import { codeartifact } from "./codeartifact";
import { codebuild } from "./codebuild";
import { codecatalyst } from "./codecatalyst";
import { codecommit } from "./codecommit";
import { codepipeline } from "./codepipeline";
import { compute } from "./compute";
import { datasync } from "./datasync";
import { devicefarm } from "./devicefarm";
import { dlm } from "./dlm";
import { dms } from "./dms";
import { docdb } from "./docdb";
import { dynamodb } from "./dynamodb";
import { ec2 } from "./ec2";
import { ecr } from "./ecr";
import { ecs } from "./ecs";
import { efs } from "./efs";
import { eks } from "./eks";
import { elasticache } from "./elasticache";
import { elasticbeanstalk } from "./elasticbeanstalk";
import { events } from "./events";
import { frontdoors } from "./frontdoors";
import { fsx } from "./fsx";
import { gamelift } from "./gamelift";
import { holdsNoData as byReason } from "./holds-no-data";
import { iam } from "./iam";
import { imagebuilder } from "./imagebuilder";
import { kinesis } from "./kinesis";
import { kms } from "./kms";
import { lakeformation } from "./lakeformation";
import { lambda } from "./lambda";
import { lambdamicrovms } from "./lambdamicrovms";
import { lightsail } from "./lightsail";
import { logs } from "./logs";
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
import { servicecatalog } from "./servicecatalog";
import { signer } from "./signer";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { ssm } from "./ssm";
import { ssmcontacts } from "./ssmcontacts";
import { ssmincidents } from "./ssmincidents";
import { ssoadmin } from "./ssoadmin";
import { stepfunctions } from "./stepfunctions";
import { swf } from "./swf";
import { transfer } from "./transfer";
import { vpc } from "./vpc";
import { workspaces } from "./workspaces";
import { workspacesweb } from "./workspacesweb";

const services: readonly (readonly CatalogEntry[])[] = [
  amplify,
  analytics,
  apigateway,
  appconfig,
  appstream,
  appsync,
  archives,
  backup,
  batch,
  cloud9,
  cloudformation,
  cloudfront,
  cloudtrail,
  codeartifact,
  codebuild,
  codecatalyst,
  codecommit,
  codepipeline,
  compute,
  datasync,
  devicefarm,
  dlm,
  dms,
  docdb,
  dynamodb,
  ec2,
  ecr,
  ecs,
  efs,
  eks,
  elasticache,
  elasticbeanstalk,
  events,
  frontdoors,
  fsx,
  gamelift,
  iam,
  imagebuilder,
  kinesis,
  kms,
  lakeformation,
  lambda,
  lambdamicrovms,
  lightsail,
  logs,
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
  servicecatalog,
  signer,
  sns,
  sqs,
  ssm,
  ssmcontacts,
  ssmincidents,
  ssoadmin,
  stepfunctions,
  swf,
  transfer,
  vpc,
  workspaces,
  workspacesweb,
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
