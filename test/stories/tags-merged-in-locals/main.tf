terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "class_of" {
  type    = map(string)
  default = { raw = "important", site = "none", cabin = "sensitive-personal" }
}

variable "extra" {
  type    = map(string)
  default = {}
}

locals {
  base      = { team = "adas", cost = "4711" }
  regulated = merge(local.base, { "auto:data-class" = var.class_of["raw"] })
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
  default_tags {
    tags = merge(local.base, { stage = "prod" })
  }
}

provider "aws" {
  alias                       = "us"
  region                      = "us-west-2"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
  default_tags {
    tags = { "auto:data-class" = var.class_of["cabin"] }
  }
}


resource "aws_s3_bucket" "frames" {
  provider = aws.fra
  bucket   = "frames-fra"
  tags     = local.regulated
}

# the last map of a merge wins
resource "aws_dynamodb_table" "trips" {
  provider     = aws.fra
  name         = "trips"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = merge({ "auto:data-class" = "none" }, local.regulated)
}

resource "aws_s3_bucket" "site" {
  provider = aws.fra
  bucket   = "site-fra"
  tags     = merge(local.regulated, { "auto:data-class" = var.class_of["site"] })
}

# the class is filtered out again
resource "aws_sqs_queue" "jobs" {
  provider = aws.fra
  name     = "jobs"
  tags     = { for k, v in local.regulated : k => v if !startswith(k, "auto:") }
}

resource "aws_kinesis_stream" "metrics" {
  provider    = aws.fra
  name        = "metrics"
  shard_count = 1
  tags        = merge(local.base, length(var.extra) > 0 ? var.extra : {})
}

resource "aws_kinesis_stream" "keys" {
  provider    = aws.fra
  name        = "vehicle-keys"
  shard_count = 1
  tags        = { for k in ["auto:data-class", "team"] : k => k == "team" ? "keys" : "core" }
}

# the class comes from the provider's default only
resource "aws_sqs_queue" "cabin_us" {
  provider = aws.us
  name     = "cabin"
  tags     = local.base
}

resource "aws_sqs_queue" "builds_us" {
  provider = aws.us
  name     = "builds"
  tags     = merge(local.base, { "auto:data-class" = "general" })
}

resource "aws_s3_bucket" "frames_bj" {
  bucket = "frames-bj"
  tags   = local.regulated
}

resource "terraform_data" "release" {
  input = "2026-11"
}

# one part of the merge is known after apply: the provider plans the whole map as unknown
resource "aws_sqs_queue" "signals" {
  provider = aws.fra
  name     = "signals"
  tags     = merge(local.regulated, { "release" = terraform_data.release.id })
}
