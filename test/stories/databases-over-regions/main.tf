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
  alias                       = "fra"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "sin"
  region                      = "ap-southeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

# what it holds is known only after apply
resource "terraform_data" "later" {
  input = "2026-11"
}

resource "aws_neptune_cluster" "roads" {
  cluster_identifier  = "roads"
  engine              = "neptune"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_neptune_global_cluster" "cn" {
  global_cluster_identifier    = "roads"
  source_db_cluster_identifier = aws_neptune_cluster.roads.arn
}

resource "aws_neptune_global_cluster" "wide" {
  global_cluster_identifier = "wide"
  engine                    = "neptune"
}

resource "aws_neptune_cluster" "wide_cn" {
  cluster_identifier        = "wide-cn"
  engine                    = "neptune"
  global_cluster_identifier = aws_neptune_global_cluster.wide.id
  skip_final_snapshot       = true
  tags                      = { "auto:data-class" = "important" }
}

resource "aws_neptune_cluster" "wide_fra" {
  provider                  = aws.fra
  cluster_identifier        = "wide-fra"
  engine                    = "neptune"
  global_cluster_identifier = aws_neptune_global_cluster.wide.id
  skip_final_snapshot       = true
  depends_on                = [aws_neptune_cluster.wide_cn]
}

resource "aws_rds_cluster" "aur" {
  cluster_identifier  = "aur"
  engine              = "aurora-mysql"
  master_username     = "fleet"
  master_password     = "Mustbe8characters"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_rds_global_cluster" "cn" {
  global_cluster_identifier    = "g"
  source_db_cluster_identifier = aws_rds_cluster.aur.arn
  force_destroy                = true
}

resource "aws_rds_cluster" "fra" {
  provider                  = aws.fra
  cluster_identifier        = "aur-fra"
  engine                    = "aurora-mysql"
  global_cluster_identifier = aws_rds_global_cluster.cn.id
  skip_final_snapshot       = true
}

resource "aws_keyspaces_keyspace" "cn" {
  name = "cn"
  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["cn-north-1", "cn-northwest-1"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_keyspaces_keyspace" "fra" {
  name = "fra"
  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["cn-north-1", "eu-central-1"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_keyspaces_keyspace" "later" {
  name = "later"
  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["cn-north-1", terraform_data.later.output]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_memorydb_cluster" "cn" {
  acl_name  = "open-access"
  name      = "cn"
  node_type = "db.t4g.small"
  tags      = { "auto:data-class" = "important" }
}

resource "aws_memorydb_snapshot" "cn" {
  cluster_name = aws_memorydb_cluster.cn.name
  name         = "s"
}

resource "aws_memorydb_snapshot" "fra" {
  provider     = aws.fra
  cluster_name = "eu"
  name         = "s"
  tags         = { "auto:data-class" = "important" }
}

resource "aws_db_cluster_snapshot" "aur" {
  db_cluster_identifier          = aws_rds_cluster.aur.id
  db_cluster_snapshot_identifier = "aur"
  tags                           = { "auto:data-class" = "important" }
}

resource "aws_rds_cluster_snapshot_copy" "cn" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.aur.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "c1"
  destination_region                    = "cn-northwest-1"
}

resource "aws_rds_cluster_snapshot_copy" "fra" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.aur.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "c2"
  destination_region                    = "eu-central-1"
}

resource "aws_rds_cluster_snapshot_copy" "later" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.aur.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "c3"
  destination_region                    = terraform_data.later.output
}

resource "aws_rds_cluster_snapshot_copy" "shared" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.aur.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "c4"
  shared_accounts                       = ["777788889999"]
}

resource "aws_rds_cluster_snapshot_copy" "all" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.aur.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "c5"
  shared_accounts                       = ["all"]
}
