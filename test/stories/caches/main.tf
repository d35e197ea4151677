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
  alias                       = "nx"
  region                      = "cn-northwest-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "eu"
  region                      = "eu-west-1"
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

data "aws_ssm_parameter" "class" {
  name       = "/cache/class"
  depends_on = [terraform_data.release]
}

resource "aws_s3_bucket" "dumps_bj" {
  bucket = "cache-dumps"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "dumps_web" {
  bucket = "cache-dumps-web"
}


resource "aws_elasticache_global_replication_group" "live" {
  global_replication_group_id_suffix = "live"
  primary_replication_group_id       = aws_elasticache_replication_group.live.id
}

resource "aws_elasticache_global_replication_group" "web" {
  global_replication_group_id_suffix = "web"
  primary_replication_group_id       = aws_elasticache_replication_group.web.id
}

resource "aws_elasticache_replication_group" "live" {
  replication_group_id = "live"
  description          = "live"
  num_cache_clusters   = 2
  node_type            = "cache.r6g.large"
  tags                 = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_elasticache_replication_group" "live_eu" {
  provider                    = aws.eu
  replication_group_id        = "live-eu"
  description                 = "live-eu"
  num_cache_clusters          = 2
  global_replication_group_id = aws_elasticache_global_replication_group.live.global_replication_group_id
}

resource "aws_elasticache_replication_group" "live_nx" {
  provider                    = aws.nx
  replication_group_id        = "live-nx"
  description                 = "live-nx"
  num_cache_clusters          = 2
  global_replication_group_id = aws_elasticache_global_replication_group.live.global_replication_group_id
}

resource "aws_elasticache_replication_group" "web" {
  replication_group_id = "web"
  description          = "web"
  num_cache_clusters   = 2
  node_type            = "cache.r6g.large"
  tags                 = { "auto:data-class" = "none" }
}

resource "aws_elasticache_replication_group" "web_eu" {
  provider                    = aws.eu
  replication_group_id        = "web-eu"
  description                 = "web-eu"
  num_cache_clusters          = 2
  global_replication_group_id = aws_elasticache_global_replication_group.web.global_replication_group_id
}

# starts with what lies in the bucket
resource "aws_elasticache_replication_group" "seeded" {
  provider             = aws.eu
  replication_group_id = "seeded"
  description          = "seeded"
  num_cache_clusters   = 2
  node_type            = "cache.r6g.large"
  snapshot_arns        = ["arn:aws-cn:s3:::cache-dumps/live.rdb"]
}

resource "aws_elasticache_replication_group" "seeded_web" {
  provider             = aws.eu
  replication_group_id = "seeded-web"
  description          = "seeded-web"
  num_cache_clusters   = 2
  node_type            = "cache.r6g.large"
  snapshot_arns        = ["arn:aws-cn:s3:::cache-dumps-web/web.rdb"]
}


resource "aws_memorydb_multi_region_cluster" "seats" {
  multi_region_cluster_name_suffix = "seats"
  node_type                        = "db.r7g.xlarge"
}

resource "aws_memorydb_cluster" "seats" {
  name                      = "seats"
  acl_name                  = "open-access"
  node_type                 = "db.r7g.xlarge"
  multi_region_cluster_name = aws_memorydb_multi_region_cluster.seats.multi_region_cluster_name
  tags                      = { "auto:data-class" = "personal" }
}

resource "aws_memorydb_cluster" "seats_eu" {
  provider                  = aws.eu
  name                      = "seats-eu"
  acl_name                  = "open-access"
  node_type                 = "db.r7g.xlarge"
  multi_region_cluster_name = aws_memorydb_multi_region_cluster.seats.multi_region_cluster_name
}

resource "aws_memorydb_cluster" "menus_eu" {
  provider  = aws.eu
  name      = "menus-eu"
  acl_name  = "open-access"
  node_type = "db.r7g.large"
  tags      = { "auto:data-class" = "general" }
}

resource "aws_elasticache_serverless_cache" "keys_eu" {
  provider = aws.eu
  name     = "keys"
  engine   = "valkey"
  tags     = { "auto:data-class" = "core" }
}

resource "aws_elasticache_serverless_cache" "later_eu" {
  provider = aws.eu
  name     = "later"
  engine   = "valkey"
  tags     = { "auto:data-class" = data.aws_ssm_parameter.class.insecure_value }
}
