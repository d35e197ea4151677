terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

provider "aws" {
  region                      = "cn-north-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "sg"
  region                      = "ap-southeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

resource "terraform_data" "release" {
  input = "2026-11"
}

data "aws_ssm_parameter" "later" {
  name       = "/known/later"
  depends_on = [terraform_data.release]
}

locals {
  role = "arn:aws-cn:iam::111122223333:role/platform"
}

resource "aws_dynamodb_table" "home" {
  name             = "home"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "vin"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "vin"
    type = "S"
  }
  replica {
    region_name = "cn-northwest-1"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_table" "sg" {
  name             = "sg"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "vin"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "vin"
    type = "S"
  }
  replica {
    region_name = "ap-southeast-1"
  }
  tags = { "auto:data-class" = "personal" }
}

# an empty table abroad, restored from a table at home
resource "aws_dynamodb_table" "restored" {
  provider                 = aws.sg
  name                     = "restored"
  restore_source_table_arn = aws_dynamodb_table.home.arn
  restore_to_latest_time   = true
}

resource "aws_dynamodb_table_replica" "sg" {
  provider         = aws.sg
  global_table_arn = aws_dynamodb_table.home.arn
}

resource "aws_dynamodb_table" "global_member" {
  name             = "global-member"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "vin"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_global_table" "members" {
  name = aws_dynamodb_table.global_member.name
  replica {
    region_name = "cn-north-1"
  }
  replica {
    region_name = "ap-southeast-1"
  }
}

resource "aws_s3_bucket" "home" {
  bucket = "exports-bj"
}

resource "aws_s3_bucket" "sg" {
  provider = aws.sg
  bucket   = "exports-sg"
}

resource "aws_dynamodb_table_export" "home" {
  table_arn = aws_dynamodb_table.home.arn
  s3_bucket = aws_s3_bucket.home.id
}

resource "aws_dynamodb_table_export" "sg" {
  table_arn = aws_dynamodb_table.home.arn
  s3_bucket = aws_s3_bucket.sg.id
}

resource "aws_dynamodb_table_export" "later" {
  table_arn = aws_dynamodb_table.home.arn
  s3_bucket = data.aws_ssm_parameter.later.insecure_value
}

# a cache abroad that nobody says what it caches, tagged
resource "aws_dax_cluster" "sg" {
  provider           = aws.sg
  cluster_name       = "sg"
  iam_role_arn       = local.role
  node_type          = "dax.r4.large"
  replication_factor = 1
  tags               = { "auto:data-class" = "personal" }
}

resource "aws_dax_cluster" "home" {
  cluster_name       = "home"
  iam_role_arn       = local.role
  node_type          = "dax.r4.large"
  replication_factor = 1
  tags               = { "auto:data-class" = "personal" }
}

resource "aws_docdb_cluster" "sg" {
  provider           = aws.sg
  cluster_identifier = "sg"
  master_username    = "root1"
  master_password    = "not-a-secret-1"
  tags               = { "auto:data-class" = "personal" }
}

resource "aws_docdb_cluster_instance" "sg" {
  provider           = aws.sg
  cluster_identifier = aws_docdb_cluster.sg.id
  instance_class     = "db.r5.large"
}

resource "aws_docdbelastic_cluster" "home" {
  name                = "home"
  admin_user_name     = "root1"
  admin_user_password = "not-a-secret-1"
  auth_type           = "PLAIN_TEXT"
  shard_capacity      = 2
  shard_count         = 1
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_docdbelastic_cluster" "sg" {
  provider            = aws.sg
  name                = "sg"
  admin_user_name     = "root1"
  admin_user_password = "not-a-secret-1"
  auth_type           = "PLAIN_TEXT"
  shard_capacity      = 2
  shard_count         = 1
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_elasticache_cluster" "home" {
  cluster_id      = "home"
  engine          = "redis"
  engine_version  = "7.0"
  node_type       = "cache.t3.micro"
  num_cache_nodes = 1
  tags            = { "auto:data-class" = "personal" }
  log_delivery_configuration {
    destination      = "/cache/slow"
    destination_type = "cloudwatch-logs"
    log_format       = "json"
    log_type         = "slow-log"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "slow" {
  name        = "slow"
  destination = "extended_s3"
  extended_s3_configuration {
    role_arn   = local.role
    bucket_arn = aws_s3_bucket.sg.arn
  }
}

# the slow log has commands with their arguments; the stream writes it to Singapore
resource "aws_elasticache_cluster" "slow_sg" {
  cluster_id      = "slow-sg"
  engine          = "redis"
  engine_version  = "7.0"
  node_type       = "cache.t3.micro"
  num_cache_nodes = 1
  tags            = { "auto:data-class" = "personal" }
  log_delivery_configuration {
    destination      = aws_kinesis_firehose_delivery_stream.slow.name
    destination_type = "kinesis-firehose"
    log_format       = "json"
    log_type         = "slow-log"
  }
}

resource "aws_elasticache_cluster" "slow_later" {
  cluster_id      = "slow-later"
  engine          = "redis"
  engine_version  = "7.0"
  node_type       = "cache.t3.micro"
  num_cache_nodes = 1
  tags            = { "auto:data-class" = "personal" }
  log_delivery_configuration {
    destination      = data.aws_ssm_parameter.later.insecure_value
    destination_type = "kinesis-firehose"
    log_format       = "json"
    log_type         = "slow-log"
  }
}

# seeded abroad from a snapshot file that lies at home
resource "aws_elasticache_cluster" "seeded_sg" {
  provider        = aws.sg
  cluster_id      = "seeded"
  engine          = "redis"
  engine_version  = "7.0"
  node_type       = "cache.t3.micro"
  num_cache_nodes = 1
  snapshot_arns   = ["arn:aws-cn:s3:::cache-dumps-bj/one.rdb"]
}

resource "aws_s3_bucket" "dumps" {
  bucket = "cache-dumps-bj"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_dms_replication_instance" "mover" {
  replication_instance_id    = "mover"
  replication_instance_class = "dms.t3.medium"
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "mysql"
  instance_class    = "db.t3.medium"
  allocated_storage = 20
  username          = "root1"
  password          = "not-a-secret-1"
  tags              = { "auto:data-class" = "personal" }
}

resource "aws_dms_endpoint" "orders" {
  endpoint_id   = "orders"
  endpoint_type = "source"
  engine_name   = "mysql"
  server_name   = aws_db_instance.orders.address
  port          = 3306
  username      = "root1"
  password      = "not-a-secret-1"
  tags          = { "auto:data-class" = "personal" }
}

resource "aws_dms_s3_endpoint" "home" {
  endpoint_id             = "home"
  endpoint_type           = "target"
  bucket_name             = aws_s3_bucket.home.bucket
  service_access_role_arn = local.role
}

resource "aws_dms_s3_endpoint" "sg" {
  endpoint_id             = "sg"
  endpoint_type           = "target"
  bucket_name             = aws_s3_bucket.sg.bucket
  service_access_role_arn = local.role
}

resource "aws_dms_replication_task" "to_home" {
  replication_task_id      = "to-home"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.mover.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.orders.endpoint_arn
  target_endpoint_arn      = aws_dms_s3_endpoint.home.endpoint_arn
  start_replication_task   = true
  table_mappings           = jsonencode({ rules = [] })
}

resource "aws_dms_replication_task" "to_sg" {
  replication_task_id      = "to-sg"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.mover.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.orders.endpoint_arn
  target_endpoint_arn      = aws_dms_s3_endpoint.sg.endpoint_arn
  start_replication_task   = true
  table_mappings           = jsonencode({ rules = [] })
}

resource "aws_dms_endpoint" "kinesis_sg" {
  endpoint_id   = "kinesis-sg"
  endpoint_type = "target"
  engine_name   = "kinesis"
  kinesis_settings {
    stream_arn              = "arn:aws:kinesis:ap-southeast-1:444455556666:stream/orders"
    service_access_role_arn = local.role
    message_format          = "json"
  }
}

resource "aws_dms_replication_task" "to_kinesis" {
  replication_task_id      = "to-kinesis"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.mover.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.orders.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.kinesis_sg.endpoint_arn
  start_replication_task   = true
  table_mappings           = jsonencode({ rules = [] })
}

resource "aws_dms_endpoint" "redis_sg" {
  endpoint_id   = "redis-sg"
  endpoint_type = "target"
  engine_name   = "redis"
  redis_settings {
    auth_type   = "none"
    server_name = "orders.abc123.ng.0001.apse1.cache.amazonaws.com"
    port        = 6379
  }
}

resource "aws_dms_replication_task" "to_redis" {
  replication_task_id      = "to-redis"
  migration_type           = "full-load"
  replication_instance_arn = aws_dms_replication_instance.mover.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.orders.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.redis_sg.endpoint_arn
  start_replication_task   = true
  table_mappings           = jsonencode({ rules = [] })
}

resource "aws_dms_endpoint" "search_sg" {
  endpoint_id   = "search-sg"
  endpoint_type = "target"
  engine_name   = "opensearch"
  elasticsearch_settings {
    endpoint_uri            = "https://search-orders-abc123.ap-southeast-1.es.amazonaws.com"
    service_access_role_arn = local.role
  }
}

resource "aws_dms_replication_task" "to_search" {
  replication_task_id      = "to-search"
  migration_type           = "full-load"
  replication_instance_arn = aws_dms_replication_instance.mover.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.orders.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.search_sg.endpoint_arn
  start_replication_task   = true
  table_mappings           = jsonencode({ rules = [] })
}

resource "aws_dms_endpoint" "later" {
  endpoint_id   = "later"
  endpoint_type = "target"
  engine_name   = "kafka"
  kafka_settings {
    broker = data.aws_ssm_parameter.later.insecure_value
    topic  = "orders"
  }
}

resource "aws_dms_replication_task" "to_later" {
  replication_task_id      = "to-later"
  migration_type           = "full-load"
  replication_instance_arn = aws_dms_replication_instance.mover.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.orders.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.later.endpoint_arn
  start_replication_task   = true
  table_mappings           = jsonencode({ rules = [] })
}
