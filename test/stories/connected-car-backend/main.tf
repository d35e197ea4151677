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

locals {
  company = "o-cnfleet001"
}

module "data" {
  source    = "./modules/data"
  providers = { aws = aws, aws.nx = aws.nx }
  company   = local.company
}

module "staff" {
  source = "./modules/staff"
  roles = {
    operator = { directory = "beijing-adfs", reads = "arn:aws-cn:s3:::ccb-*/*" }
    engineer = { directory = "group-adfs", reads = "arn:aws-cn:s3:::ccb-telemetry/*" }
    designer = { directory = "group-adfs", reads = "arn:aws-cn:s3:::ccb-site/*" }
  }
}

module "alerts" {
  source = "./modules/alerts"
  topics = {
    crash   = { class = "sensitive-personal", subscriber = "222233334444" }
    service = { class = "personal", subscriber = "444455556666" }
    recall  = { class = "important", subscriber = "444455556666" }
    press   = { class = "general", subscriber = "444455556666" }
  }
}

resource "aws_s3_account_public_access_block" "this" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_cloudwatch_log_group" "api" {
  for_each = { "/ccb/api" = "personal", "/ccb/tbox" = "important", "/ccb/jobs" = "none" }
  name     = each.key
  tags     = { "auto:data-class" = each.value }
}

# metrics only, for the support desk in Munich
resource "aws_oam_link" "support" {
  label_template  = "$AccountName"
  resource_types  = ["AWS::CloudWatch::Metric"]
  sink_identifier = "arn:aws-cn:oam:cn-north-1:444455556666:sink/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
}

resource "aws_iam_role" "support" {
  name = "support"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = ["sts:AssumeRole", "sts:TagSession"]
      Principal = { AWS = "arn:aws-cn:iam::444455556666:role/support-desk" }
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}

# everything to look at the platform, but no data
resource "aws_iam_role_policy" "support" {
  name = "support"
  role = aws_iam_role.support.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["cloudwatch:Get*", "cloudwatch:List*", "kinesis:Describe*", "kinesis:List*", "dynamodb:DescribeTable", "s3:ListAllMyBuckets", "s3:GetBucketLocation", "sqs:GetQueueAttributes"], Resource = "*" },
      { Effect = "Deny", Action = ["s3:GetObject*", "dynamodb:GetItem", "kinesis:GetRecords", "logs:*"], Resource = "*" },
    ]
  })
}
