/**
 * The types of resources that Security Hub has a name for, by those of Terraform and Pulumi. Every other one is "Other" there.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/asff-resources.html, checked on 2026-11-22.
 */
const types: readonly (readonly [hub: string, ...spelled: string[]])[] = [
  ["AwsBackupBackupVault", "aws_backup_vault", "aws:backup/vault:Vault"],
  ["AwsCloudFrontDistribution", "aws_cloudfront_distribution", "aws:cloudfront/distribution:Distribution"],
  ["AwsCloudTrailTrail", "aws_cloudtrail", "aws:cloudtrail/trail:Trail"],
  ["AwsDmsEndpoint", "aws_dms_endpoint", "aws:dms/endpoint:Endpoint"],
  ["AwsDmsReplicationTask", "aws_dms_replication_task", "aws:dms/replicationTask:ReplicationTask"],
  ["AwsDynamoDbTable", "aws_dynamodb_table", "aws:dynamodb/table:Table"],
  ["AwsEc2Instance", "aws_instance", "aws:ec2/instance:Instance"],
  ["AwsEc2SecurityGroup", "aws_security_group", "aws:ec2/securityGroup:SecurityGroup"],
  ["AwsEc2Volume", "aws_ebs_volume", "aws:ebs/volume:Volume"],
  ["AwsEcrRepository", "aws_ecr_repository", "aws:ecr/repository:Repository"],
  ["AwsEfsAccessPoint", "aws_efs_access_point", "aws:efs/accessPoint:AccessPoint"],
  ["AwsElasticsearchDomain", "aws_elasticsearch_domain", "aws:elasticsearch/domain:Domain"],
  ["AwsEventsEventbus", "aws_cloudwatch_event_bus", "aws:cloudwatch/eventBus:EventBus"],
  ["AwsIamPolicy", "aws_iam_policy", "aws:iam/policy:Policy"],
  ["AwsIamRole", "aws_iam_role", "aws:iam/role:Role"],
  ["AwsIamUser", "aws_iam_user", "aws:iam/user:User"],
  ["AwsKinesisStream", "aws_kinesis_stream", "aws:kinesis/stream:Stream"],
  ["AwsKmsKey", "aws_kms_key", "aws:kms/key:Key"],
  ["AwsLambdaFunction", "aws_lambda_function", "aws:lambda/function:Function"],
  ["AwsMskCluster", "aws_msk_cluster", "aws:msk/cluster:Cluster"],
  ["AwsOpenSearchServiceDomain", "aws_opensearch_domain", "aws:opensearch/domain:Domain"],
  ["AwsRdsDbCluster", "aws_rds_cluster", "aws:rds/cluster:Cluster"],
  ["AwsRdsDbClusterSnapshot", "aws_db_cluster_snapshot", "aws:rds/clusterSnapshot:ClusterSnapshot"],
  ["AwsRdsDbInstance", "aws_db_instance", "aws:rds/instance:Instance"],
  ["AwsRdsDbSnapshot", "aws_db_snapshot", "aws:rds/snapshot:Snapshot"],
  ["AwsRedshiftCluster", "aws_redshift_cluster", "aws:redshift/cluster:Cluster"],
  ["AwsS3Bucket", "aws_s3_bucket", "aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"],
  ["AwsSecretsManagerSecret", "aws_secretsmanager_secret", "aws:secretsmanager/secret:Secret"],
  ["AwsSnsTopic", "aws_sns_topic", "aws:sns/topic:Topic"],
  ["AwsSqsQueue", "aws_sqs_queue", "aws:sqs/queue:Queue"],
];

const names = new Map(types.flatMap(([hub, ...spelled]) => spelled.map((one) => [one, hub] as const)));

export function securityHubType(type: string): string {
  return names.get(type) ?? "Other";
}
