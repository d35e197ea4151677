terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.nx]
    }
  }
}

variable "company" { type = string }

resource "aws_s3_bucket" "telemetry" {
  bucket = "ccb-telemetry"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "site" {
  bucket = "ccb-site"
}

resource "aws_s3_bucket" "standby" {
  provider = aws.nx
  bucket   = "ccb-telemetry-standby"
}

resource "aws_s3_bucket_replication_configuration" "telemetry" {
  bucket = aws_s3_bucket.telemetry.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "standby"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.standby.arn
    }
  }
}

# anybody of the company; the account-wide block does not matter for it
resource "aws_s3_bucket_policy" "telemetry" {
  bucket = aws_s3_bucket.telemetry.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["s3:GetObject"]
      Resource  = "arn:aws-cn:s3:::ccb-telemetry/*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = var.company } }
    }]
  })
}

# the standby has no label of its own and another list of readers
resource "aws_s3_bucket_policy" "standby" {
  provider = aws.nx
  bucket   = aws_s3_bucket.standby.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["arn:aws-cn:iam::222233334444:root", "arn:aws-cn:iam::444455556666:role/replay"] }
      Action    = ["s3:GetObject", "s3:ListBucket"]
      Resource  = ["arn:aws-cn:s3:::ccb-telemetry-standby", "arn:aws-cn:s3:::ccb-telemetry-standby/*"]
    }]
  })
}

resource "aws_kinesis_stream" "tbox" {
  name        = "ccb-tbox"
  shard_count = 16
  tags        = { "auto:data-class" = "important" }
}

resource "aws_kinesis_resource_policy" "tbox" {
  resource_arn = aws_kinesis_stream.tbox.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
      Action    = ["kinesis:PutRecord", "kinesis:PutRecords", "kinesis:ListShards"]
      Resource  = "arn:aws-cn:kinesis:cn-north-1:111122223333:stream/ccb-tbox"
    }]
  })
}

resource "aws_dynamodb_table" "profiles" {
  name         = "ccb-profiles"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

# under contract
resource "aws_dynamodb_resource_policy" "profiles" {
  resource_arn = aws_dynamodb_table.profiles.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::444455556666:role/crm" }
      Action    = ["dynamodb:GetItem", "dynamodb:Query"]
      Resource  = "*"
    }]
  })
}

resource "aws_secretsmanager_secret" "tbox" {
  name = "ccb/tbox-keys"
  tags = { "auto:data-class" = "important" }
}

resource "aws_secretsmanager_secret_policy" "tbox" {
  secret_arn = aws_secretsmanager_secret.tbox.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Company", Effect = "Allow", Principal = "*", Action = "secretsmanager:GetSecretValue", Resource = "*" },
      { Sid = "Fence", Effect = "Deny", Principal = "*", Action = "secretsmanager:*", Resource = "*", Condition = { StringNotEquals = { "aws:PrincipalOrgID" = var.company } } },
    ]
  })
}

resource "aws_opensearch_domain" "trips" {
  domain_name    = "ccb-trips"
  engine_version = "OpenSearch_2.11"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 500
  }
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "es:ESHttp*"
      Resource  = "arn:aws-cn:es:cn-north-1:111122223333:domain/ccb-trips/*"
      Condition = { IpAddress = { "aws:SourceIp" = ["180.166.12.0/24", "62.245.140.128/25"] } }
    }]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_kms_key" "data" {
  description = "data"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["arn:aws-cn:iam::111122223333:root", "arn:aws-cn:iam::444455556666:root"] }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_db_instance" "vin" {
  identifier          = "ccb-vin"
  engine              = "postgres"
  instance_class      = "db.r6g.xlarge"
  allocated_storage   = 500
  username            = "app"
  password            = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_db_snapshot" "vin" {
  for_each               = { shanghai = ["222233334444"], unnamed = ["999988887777"] }
  db_instance_identifier = aws_db_instance.vin.identifier
  db_snapshot_identifier = "ccb-vin-${each.key}"
  shared_accounts        = each.value
}
