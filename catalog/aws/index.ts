import type { CatalogEntry, HoldsNoData, Path } from "../entry";
import { accountaccess } from "./accountaccess";
import { amplify } from "./amplify";
import { analytics } from "./analytics";
import { apigateway } from "./apigateway";
import { appconfig } from "./appconfig";
import { appfabric } from "./appfabric";
import { appflow } from "./appflow";
import { appintegrations } from "./appintegrations";
import { appmesh } from "./appmesh";
import { appstream } from "./appstream";
import { appsync } from "./appsync";
import { archives } from "./archives";
import { arcregionswitch } from "./arcregionswitch";
import { auditmanager } from "./auditmanager";
import { backup } from "./backup";
import { batch } from "./batch";
import { bedrock } from "./bedrock";
import { bedrockagentcore } from "./bedrockagentcore";
import { billing } from "./billing";
import { chime } from "./chime";
import { cleanrooms } from "./cleanrooms";
import { cloud9 } from "./cloud9";
import { cloudformation } from "./cloudformation";
import { cloudfront } from "./cloudfront";
import { cloudhsm } from "./cloudhsm";
import { cloudsearch } from "./cloudsearch";
import { cloudtrail } from "./cloudtrail";
import { cloudwatch } from "./cloudwatch";
import { codeartifact } from "./codeartifact";
import { codebuild } from "./codebuild";
import { codecatalyst } from "./codecatalyst";
import { codecommit } from "./codecommit";
import { codepipeline } from "./codepipeline";
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
import { devicefarm } from "./devicefarm";
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
import { ecs } from "./ecs";
import { efs } from "./efs";
import { eks } from "./eks";
import { elasticache } from "./elasticache";
import { elasticbeanstalk } from "./elasticbeanstalk";
import { emr } from "./emr";
import { events } from "./events";
import { finspace } from "./finspace";
import { fms } from "./fms";
import { frontdoors } from "./frontdoors";
import { fsx } from "./fsx";
import { gamelift } from "./gamelift";
import { globalaccelerator } from "./globalaccelerator";
import { grafana } from "./grafana";
import { guardduty } from "./guardduty";
import { holdsNoData as byReason } from "./holds-no-data";
import { iam } from "./iam";
import { identitystore } from "./identitystore";
import { imagebuilder } from "./imagebuilder";
import { inspector } from "./inspector";
import { iot } from "./iot";
import { ivs } from "./ivs";
import { kendra } from "./kendra";
import { keyspaces } from "./keyspaces";
import { kinesis } from "./kinesis";
import { kinesisanalytics } from "./kinesisanalytics";
import { kms } from "./kms";
import { lakeformation } from "./lakeformation";
import { lambda } from "./lambda";
import { lambdamicrovms } from "./lambdamicrovms";
import { lb } from "./lb";
import { lex } from "./lex";
import { lightsail } from "./lightsail";
import { location } from "./location";
import { logs } from "./logs";
import { m2 } from "./m2";
import { macie } from "./macie";
import { media } from "./media";
import { memorydb } from "./memorydb";
import { mq } from "./mq";
import { msk } from "./msk";
import { mwaa } from "./mwaa";
import { neptune } from "./neptune";
import { networkfirewall } from "./networkfirewall";
import { networkmanager } from "./networkmanager";
import { notifications } from "./notifications";
import { odb } from "./odb";
import { opensearch } from "./opensearch";
import { organizations } from "./organizations";
import { osis } from "./osis";
import { pinpoint } from "./pinpoint";
import { privatelink } from "./privatelink";
import { prometheus } from "./prometheus";
import { qbusiness } from "./qbusiness";
import { qldb } from "./qldb";
import { quicksight } from "./quicksight";
import { ram } from "./ram";
import { rds } from "./rds";
import { redshift } from "./redshift";
import { rekognition } from "./rekognition";
import required from "./required.json";
import { route53 } from "./route53";
import { s3 } from "./s3";
import { s3files } from "./s3files";
import { s3outposts } from "./s3outposts";
import { s3tables } from "./s3tables";
import { s3vectors } from "./s3vectors";
import { sagemaker } from "./sagemaker";
import { secrets } from "./secrets";
import { securityhub } from "./securityhub";
import { securitylake } from "./securitylake";
import { serverlessrepository } from "./serverlessrepository";
import { servicecatalog } from "./servicecatalog";
import { servicediscovery } from "./servicediscovery";
import { ses } from "./ses";
import { shield } from "./shield";
import { signer } from "./signer";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { ssm } from "./ssm";
import { ssmcontacts } from "./ssmcontacts";
import { ssmincidents } from "./ssmincidents";
import { ssoadmin } from "./ssoadmin";
import { stepfunctions } from "./stepfunctions";
import { storagegateway } from "./storagegateway";
import { swf } from "./swf";
import tagged from "./tagged.json";
import { tags } from "./tags";
import { timestream } from "./timestream";
import { transcribe } from "./transcribe";
import { transfer } from "./transfer";
import { verifiedaccess } from "./verifiedaccess";
import { vpc } from "./vpc";
import { vpclattice } from "./vpclattice";
import { waf } from "./waf";
import { workmail } from "./workmail";
import { workspaces } from "./workspaces";
import { workspacesweb } from "./workspacesweb";

const modelled: readonly (readonly CatalogEntry[])[] = [
  accountaccess,
  amplify,
  analytics,
  apigateway,
  appconfig,
  appfabric,
  appflow,
  appintegrations,
  appmesh,
  appstream,
  appsync,
  archives,
  arcregionswitch,
  auditmanager,
  backup,
  batch,
  bedrock,
  bedrockagentcore,
  billing,
  chime,
  cleanrooms,
  cloud9,
  cloudformation,
  cloudfront,
  cloudhsm,
  cloudsearch,
  cloudtrail,
  cloudwatch,
  codeartifact,
  codebuild,
  codecatalyst,
  codecommit,
  codepipeline,
  cognito,
  comprehend,
  compute,
  config,
  connect,
  controltower,
  customerprofiles,
  dataexchange,
  datapipeline,
  datasync,
  datazone,
  dax,
  detective,
  devicefarm,
  devopsguru,
  directoryservice,
  dlm,
  dms,
  docdb,
  drs,
  dsql,
  dynamodb,
  ec2,
  ecr,
  ecs,
  efs,
  eks,
  elasticache,
  elasticbeanstalk,
  emr,
  events,
  finspace,
  fms,
  frontdoors,
  fsx,
  gamelift,
  globalaccelerator,
  grafana,
  guardduty,
  iam,
  identitystore,
  imagebuilder,
  inspector,
  iot,
  ivs,
  kendra,
  keyspaces,
  kinesis,
  kinesisanalytics,
  kms,
  lakeformation,
  lambda,
  lambdamicrovms,
  lb,
  lex,
  lightsail,
  location,
  logs,
  m2,
  macie,
  media,
  memorydb,
  mq,
  msk,
  mwaa,
  neptune,
  networkfirewall,
  networkmanager,
  notifications,
  odb,
  opensearch,
  organizations,
  osis,
  pinpoint,
  privatelink,
  prometheus,
  qbusiness,
  qldb,
  quicksight,
  ram,
  rds,
  redshift,
  rekognition,
  route53,
  s3,
  s3files,
  s3outposts,
  s3tables,
  s3vectors,
  sagemaker,
  secrets,
  securityhub,
  securitylake,
  serverlessrepository,
  servicecatalog,
  servicediscovery,
  ses,
  shield,
  signer,
  sns,
  sqs,
  ssm,
  ssmcontacts,
  ssmincidents,
  ssoadmin,
  stepfunctions,
  storagegateway,
  swf,
  tags,
  timestream,
  transcribe,
  transfer,
  verifiedaccess,
  vpc,
  vpclattice,
  waf,
  workmail,
  workspaces,
  workspacesweb,
];

/** What is modelled, service by service. */
export const services: readonly (readonly CatalogEntry[])[] = modelled.map((service) => service.map(completed));

/** Every modelled type, by Terraform's name. */
export const entries: ReadonlyMap<string, CatalogEntry> = new Map(
  services.flatMap((service) => service.map((entry) => [entry.terraform, entry])),
);

function completed(entry: CatalogEntry): CatalogEntry {
  const own = (required as Readonly<Record<string, readonly Path[]>>)[entry.terraform];
  const takesTags = (tagged as readonly string[]).includes(entry.terraform);
  return { ...entry, ...(own && { required: own }), ...(takesTags && { takesTags }) };
}

/** Types that were looked at and hold no data, in the order of the list; a type that stands twice does so here too. */
export const noDataTypes: readonly string[] = Object.values(byReason).flat();

/** The same by Terraform's name, with the reason. */
export const holdsNoData: ReadonlyMap<string, HoldsNoData> = new Map(
  (Object.entries(byReason) as [HoldsNoData, readonly string[]][]).flatMap(([reason, types]) =>
    types.map((type) => [type, reason]),
  ),
);
