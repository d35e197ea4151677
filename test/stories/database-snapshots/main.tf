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
  region                      = "eu-central-1"
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

data "aws_ssm_parameter" "region" {
  name       = "/dr/region"
  depends_on = [terraform_data.release]
}

resource "aws_s3_bucket" "exports_bj" {
  bucket = "rds-exports-bj"
}

resource "aws_s3_bucket" "exports_eu" {
  provider = aws.eu
  bucket   = "rds-exports-eu"
}


resource "aws_db_instance" "vin" {
  identifier          = "vin"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "shop" {
  identifier          = "shop"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
}

resource "aws_db_instance" "hr" {
  identifier          = "hr"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_db_snapshot" "vin" {
  db_instance_identifier = aws_db_instance.vin.identifier
  db_snapshot_identifier = "vin-2026-11"
}

resource "aws_db_snapshot" "shop" {
  db_instance_identifier = aws_db_instance.shop.identifier
  db_snapshot_identifier = "shop-2026-11"
}

resource "aws_db_snapshot" "hr" {
  db_instance_identifier = aws_db_instance.hr.identifier
  db_snapshot_identifier = "hr-2026-11"
  shared_accounts        = ["222233334444", "444455556666"]
}

resource "aws_db_snapshot_copy" "vin_eu" {
  provider                      = aws.eu
  source_db_snapshot_identifier = aws_db_snapshot.vin.db_snapshot_arn
  target_db_snapshot_identifier = "vin-2026-11-eu"
}

resource "aws_db_snapshot_copy" "vin_pushed" {
  source_db_snapshot_identifier = aws_db_snapshot.vin.db_snapshot_arn
  destination_region            = "us-east-1"
  target_db_snapshot_identifier = "vin-2026-11-us"
}

resource "aws_db_snapshot_copy" "vin_nx" {
  provider                      = aws.nx
  source_db_snapshot_identifier = aws_db_snapshot.vin.db_snapshot_arn
  target_db_snapshot_identifier = "vin-2026-11-nx"
}

resource "aws_db_snapshot_copy" "vin_open" {
  source_db_snapshot_identifier = aws_db_snapshot.vin.db_snapshot_arn
  destination_region            = data.aws_ssm_parameter.region.insecure_value
  target_db_snapshot_identifier = "vin-2026-11-open"
}

resource "aws_db_snapshot_copy" "shop_eu" {
  provider                      = aws.eu
  source_db_snapshot_identifier = aws_db_snapshot.shop.db_snapshot_arn
  target_db_snapshot_identifier = "shop-2026-11-eu"
}

resource "aws_db_instance_automated_backups_replication" "hr_eu" {
  provider               = aws.eu
  source_db_instance_arn = aws_db_instance.hr.arn
}

resource "aws_db_instance_automated_backups_replication" "vin_nx" {
  provider               = aws.nx
  source_db_instance_arn = aws_db_instance.vin.arn
}

resource "aws_rds_export_task" "vin_eu" {
  export_task_identifier = "vin-eu"
  source_arn             = aws_db_snapshot.vin.db_snapshot_arn
  s3_bucket_name         = aws_s3_bucket.exports_eu.id
  iam_role_arn           = "arn:aws-cn:iam::111122223333:role/export"
  kms_key_id             = "arn:aws-cn:kms:cn-north-1:111122223333:key/1"
}

resource "aws_rds_export_task" "vin_bj" {
  export_task_identifier = "vin-bj"
  source_arn             = aws_db_snapshot.vin.db_snapshot_arn
  s3_bucket_name         = aws_s3_bucket.exports_bj.id
  iam_role_arn           = "arn:aws-cn:iam::111122223333:role/export"
  kms_key_id             = "arn:aws-cn:kms:cn-north-1:111122223333:key/1"
}
