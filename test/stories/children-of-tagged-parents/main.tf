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
  alias                       = "jp"
  region                      = "ap-northeast-1"
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
  name       = "/crash/class"
  depends_on = [terraform_data.release]
}


resource "aws_rds_cluster" "telemetry" {
  provider            = aws.jp
  cluster_identifier  = "telemetry"
  engine              = "aurora-postgresql"
  master_username     = "app"
  master_password     = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_rds_cluster_instance" "telemetry" {
  provider           = aws.jp
  identifier         = "telemetry-1"
  cluster_identifier = aws_rds_cluster.telemetry.id
  engine             = aws_rds_cluster.telemetry.engine
  instance_class     = "db.r6g.large"
}

resource "aws_rds_cluster" "telemetry_bj" {
  cluster_identifier  = "telemetry-bj"
  engine              = "aurora-postgresql"
  master_username     = "app"
  master_password     = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_rds_cluster_instance" "telemetry_bj" {
  identifier         = "telemetry-bj-1"
  cluster_identifier = aws_rds_cluster.telemetry_bj.id
  engine             = aws_rds_cluster.telemetry_bj.engine
  instance_class     = "db.r6g.large"
}

resource "aws_s3_bucket" "models" {
  provider = aws.jp
  bucket   = "models-jp"
}


# the object is tagged, its bucket is not
resource "aws_s3_object" "weights" {
  provider = aws.jp
  bucket   = aws_s3_bucket.models.id
  key      = "weights.bin"
  content  = "0"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_object" "readme" {
  provider = aws.jp
  bucket   = aws_s3_bucket.models.id
  key      = "README.md"
  content  = "0"
  tags     = { "team" = "models" }
}

resource "aws_s3_bucket" "models_bj" {
  bucket = "models-bj"
  tags   = { "auto:data-class" = "important" }
}


resource "aws_s3_object" "weights_bj" {
  bucket  = aws_s3_bucket.models_bj.id
  key     = "weights.bin"
  content = "0"
}

resource "aws_efs_file_system" "cabin" {
  provider = aws.jp
  tags     = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_efs_mount_target" "cabin" {
  provider       = aws.jp
  file_system_id = aws_efs_file_system.cabin.id
  subnet_id      = "subnet-0aa11bb22cc33dd44"
}

resource "aws_efs_file_system" "web" {
  provider = aws.jp
  tags     = { "Name" = "web" }
}

resource "aws_efs_access_point" "web" {
  provider       = aws.jp
  file_system_id = aws_efs_file_system.web.id
  tags           = { "team" = "web" }
}

resource "aws_kinesis_stream" "crash" {
  provider    = aws.jp
  name        = "crash"
  shard_count = 1
  tags        = { "auto:data-class" = data.aws_ssm_parameter.class.insecure_value }
}

resource "aws_kinesis_stream" "crash_bj" {
  name        = "crash"
  shard_count = 1
  tags        = { "auto:data-class" = data.aws_ssm_parameter.class.insecure_value }
}
