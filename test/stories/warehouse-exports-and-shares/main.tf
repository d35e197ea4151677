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

resource "aws_redshift_cluster" "wh" {
  cluster_identifier  = "wh"
  node_type           = "ra3.xlplus"
  master_username     = "fleet"
  master_password     = "Mustbe8characters"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_redshift_endpoint_authorization" "cn" {
  account            = "111122223333"
  cluster_identifier = aws_redshift_cluster.wh.cluster_identifier
}

resource "aws_redshift_endpoint_authorization" "de" {
  account            = "777788889999"
  cluster_identifier = aws_redshift_cluster.wh.cluster_identifier
}

resource "aws_redshift_endpoint_authorization" "unregistered" {
  account            = "123412341234"
  cluster_identifier = "wh"
}

resource "aws_redshift_endpoint_authorization" "later" {
  account            = terraform_data.later.output
  cluster_identifier = aws_redshift_cluster.wh.cluster_identifier
}

resource "aws_s3_bucket" "fra" {
  provider = aws.fra
  bucket   = "exports-fra"
}

resource "aws_s3_bucket" "cn" {
  bucket = "exports-cn"
}

resource "aws_db_instance" "trips" {
  identifier          = "trips"
  engine              = "postgres"
  instance_class      = "db.t3.micro"
  allocated_storage   = 20
  username            = "fleet"
  password            = "Mustbe8characters"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_db_snapshot" "trips" {
  db_instance_identifier = aws_db_instance.trips.identifier
  db_snapshot_identifier = "trips"
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_rds_export_task" "cn" {
  export_task_identifier = "cn"
  source_arn             = aws_db_snapshot.trips.db_snapshot_arn
  s3_bucket_name         = aws_s3_bucket.cn.id
  iam_role_arn           = "arn:aws-cn:iam::111122223333:role/export"
  kms_key_id             = "arn:aws-cn:kms:cn-north-1:111122223333:key/1"
}

resource "aws_rds_export_task" "fra" {
  export_task_identifier = "fra"
  source_arn             = aws_db_snapshot.trips.db_snapshot_arn
  s3_bucket_name         = aws_s3_bucket.fra.id
  iam_role_arn           = "arn:aws-cn:iam::111122223333:role/export"
  kms_key_id             = "arn:aws-cn:kms:cn-north-1:111122223333:key/1"
}

resource "aws_rds_export_task" "later" {
  export_task_identifier = "later"
  source_arn             = aws_db_snapshot.trips.db_snapshot_arn
  s3_bucket_name         = terraform_data.later.output
  iam_role_arn           = "arn:aws-cn:iam::111122223333:role/export"
  kms_key_id             = "arn:aws-cn:kms:cn-north-1:111122223333:key/1"
}

resource "aws_dynamodb_table" "rides" {
  name         = "rides"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_redshift_integration" "cn" {
  integration_name = "cn"
  source_arn       = aws_dynamodb_table.rides.arn
  target_arn       = "arn:aws-cn:redshift-serverless:cn-north-1:111122223333:namespace/2a3b"
}

resource "aws_redshift_integration" "fra" {
  integration_name = "fra"
  source_arn       = aws_dynamodb_table.rides.arn
  target_arn       = "arn:aws:redshift-serverless:eu-central-1:888877776666:namespace/2a3b"
}

resource "aws_redshift_integration" "later" {
  integration_name = "later"
  source_arn       = aws_dynamodb_table.rides.arn
  target_arn       = terraform_data.later.output
}

resource "aws_redshift_logging" "cn" {
  cluster_identifier   = aws_redshift_cluster.wh.cluster_identifier
  log_destination_type = "s3"
  bucket_name          = aws_s3_bucket.cn.id
}

resource "aws_redshift_cluster" "wh2" {
  cluster_identifier  = "wh2"
  node_type           = "ra3.xlplus"
  master_username     = "fleet"
  master_password     = "Mustbe8characters"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_redshift_logging" "fra" {
  cluster_identifier   = aws_redshift_cluster.wh2.cluster_identifier
  log_destination_type = "s3"
  bucket_name          = aws_s3_bucket.fra.id
}

resource "aws_redshift_logging" "later" {
  cluster_identifier   = aws_redshift_cluster.wh.cluster_identifier
  log_destination_type = "s3"
  bucket_name          = terraform_data.later.output
}

resource "aws_redshift_logging" "cloudwatch" {
  cluster_identifier   = aws_redshift_cluster.wh2.cluster_identifier
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog"]
}

resource "aws_redshift_cluster_snapshot" "cn" {
  cluster_identifier  = aws_redshift_cluster.wh.cluster_identifier
  snapshot_identifier = "wh-before"
}

resource "aws_redshift_cluster_snapshot" "fra" {
  provider            = aws.fra
  cluster_identifier  = "eu-wh"
  snapshot_identifier = "wh-before"
  tags                = { "auto:data-class" = "important" }
}

resource "aws_redshiftserverless_namespace" "cn" {
  namespace_name = "telemetry"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_redshiftserverless_namespace" "sin" {
  provider       = aws.sin
  namespace_name = "telemetry"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_redshiftserverless_snapshot" "cn" {
  namespace_name = aws_redshiftserverless_namespace.cn.namespace_name
  snapshot_name  = "telemetry"
}

resource "aws_redshiftserverless_resource_policy" "de" {
  resource_arn = aws_redshiftserverless_snapshot.cn.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["777788889999"] }
      Action    = ["redshift-serverless:RestoreFromSnapshot"]
      Sid       = ""
    }]
  })
}

resource "aws_redshiftserverless_snapshot" "cn2" {
  namespace_name = aws_redshiftserverless_namespace.cn.namespace_name
  snapshot_name  = "telemetry2"
}

resource "aws_redshiftserverless_resource_policy" "cn" {
  resource_arn = aws_redshiftserverless_snapshot.cn2.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["111122223333"] }
      Action    = ["redshift-serverless:RestoreFromSnapshot"]
      Sid       = ""
    }]
  })
}

resource "aws_redshiftserverless_snapshot" "cn3" {
  namespace_name = aws_redshiftserverless_namespace.cn.namespace_name
  snapshot_name  = "telemetry3"
}

resource "aws_redshiftserverless_resource_policy" "later" {
  resource_arn = aws_redshiftserverless_snapshot.cn3.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = [terraform_data.later.output] }
      Action    = ["redshift-serverless:RestoreFromSnapshot"]
      Sid       = ""
    }]
  })
}

resource "aws_security_group" "world" {
  name   = "world"
  vpc_id = "vpc-0aa11bb22cc33dd44"
  ingress {
    from_port   = 5439
    to_port     = 5439
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_redshiftserverless_workgroup" "open" {
  namespace_name      = aws_redshiftserverless_namespace.cn.namespace_name
  workgroup_name      = "open"
  publicly_accessible = true
  security_group_ids  = [aws_security_group.world.id]
}

resource "aws_redshiftserverless_workgroup" "closed" {
  namespace_name      = aws_redshiftserverless_namespace.cn.namespace_name
  workgroup_name      = "closed"
  publicly_accessible = false
  security_group_ids  = [aws_security_group.world.id]
}

resource "aws_redshiftserverless_workgroup" "later" {
  namespace_name      = aws_redshiftserverless_namespace.cn.namespace_name
  workgroup_name      = "later"
  publicly_accessible = true
  security_group_ids  = [terraform_data.later.output]
}
