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

data "aws_ssm_parameter" "partner" {
  name       = "/global/partner"
  depends_on = [terraform_data.release]
}

data "aws_ssm_parameter" "region" {
  name       = "/global/region"
  depends_on = [terraform_data.release]
}

provider "aws" {
  alias                       = "later"
  region                      = data.aws_ssm_parameter.region.insecure_value
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


resource "aws_rds_global_cluster" "trips" {
  global_cluster_identifier = "trips"
  engine                    = "aurora-mysql"
}

resource "aws_rds_global_cluster" "keys" {
  global_cluster_identifier    = "keys"
  source_db_cluster_identifier = aws_rds_cluster.keys.arn
  force_destroy                = true
}

resource "aws_rds_global_cluster" "catalog" {
  provider                  = aws.sg
  global_cluster_identifier = "catalog"
  engine                    = "aurora-mysql"
}

resource "aws_rds_global_cluster" "web" {
  global_cluster_identifier = "web"
  engine                    = "aurora-mysql"
}

resource "aws_rds_cluster" "trips" {
  cluster_identifier        = "trips"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  master_username           = "app"
  master_password           = "not-a-real-one"
  global_cluster_identifier = aws_rds_global_cluster.trips.id
  tags                      = { "auto:data-class" = "personal" }
}

resource "aws_rds_cluster" "trips_sg" {
  provider                  = aws.sg
  cluster_identifier        = "trips-sg"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_rds_global_cluster.trips.id
  depends_on                = [aws_rds_cluster.trips]
}

resource "aws_rds_cluster" "trips_later" {
  provider                  = aws.later
  cluster_identifier        = "trips-later"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_rds_global_cluster.trips.id
  depends_on                = [aws_rds_cluster.trips]
}

resource "aws_rds_cluster" "keys" {
  cluster_identifier  = "keys"
  engine              = "aurora-mysql"
  skip_final_snapshot = true
  master_username     = "app"
  master_password     = "not-a-real-one"
  lifecycle {
    ignore_changes = [global_cluster_identifier]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_rds_cluster" "keys_nx" {
  provider                  = aws.nx
  cluster_identifier        = "keys-nx"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_rds_global_cluster.keys.id
}

# the group writes in Singapore, we only read at home
resource "aws_rds_cluster" "catalog_sg" {
  provider                  = aws.sg
  cluster_identifier        = "catalog-sg"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  master_username           = "app"
  master_password           = "not-a-real-one"
  global_cluster_identifier = aws_rds_global_cluster.catalog.id
  tags                      = { "auto:data-class" = "general" }
}

resource "aws_rds_cluster" "catalog_bj" {
  cluster_identifier        = "catalog-bj"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_rds_global_cluster.catalog.id
  depends_on                = [aws_rds_cluster.catalog_sg]
}

resource "aws_rds_cluster" "web" {
  cluster_identifier        = "web"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  master_username           = "app"
  master_password           = "not-a-real-one"
  global_cluster_identifier = aws_rds_global_cluster.web.id
  tags                      = { "auto:data-class" = "none" }
}

resource "aws_rds_cluster" "web_sg" {
  provider                  = aws.sg
  cluster_identifier        = "web-sg"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_rds_global_cluster.web.id
  depends_on                = [aws_rds_cluster.web]
}

# a second region of a database that lives under its written name
resource "aws_rds_cluster" "faults" {
  cluster_identifier        = "faults"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  master_username           = "app"
  master_password           = "not-a-real-one"
  global_cluster_identifier = "faults-global"
  tags                      = { "auto:data-class" = "important" }
}

resource "aws_rds_cluster" "faults_sg" {
  provider                  = aws.sg
  cluster_identifier        = "faults-sg"
  engine                    = "aurora-mysql"
  skip_final_snapshot       = true
  global_cluster_identifier = "faults-global"
  depends_on                = [aws_rds_cluster.faults]
}

# a cross-region replica of the classic kind
resource "aws_rds_cluster" "trips_old" {
  provider                      = aws.sg
  cluster_identifier            = "trips-old"
  engine                        = "aurora-mysql"
  skip_final_snapshot           = true
  replication_source_identifier = aws_rds_cluster.trips.arn
}

resource "aws_rds_cluster" "visits" {
  cluster_identifier            = "visits"
  engine                        = "aurora-mysql"
  skip_final_snapshot           = true
  replication_source_identifier = data.aws_ssm_parameter.partner.insecure_value
  tags                          = { "auto:data-class" = "personal" }
}
