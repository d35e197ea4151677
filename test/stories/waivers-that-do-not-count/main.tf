# Each store or door has a waiver that does not count, and says why.

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
  alias                       = "frankfurt"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

variable "class" {
  type    = string
  default = "important"
}

resource "terraform_data" "class" {
  input = var.class
}

locals {
  regulated = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "expired" {
  provider = aws.frankfurt
  bucket   = "expired"
  tags     = local.regulated
}

resource "aws_s3_bucket" "last_day" {
  provider = aws.frankfurt
  bucket   = "last-day"
  tags     = local.regulated
}

resource "aws_s3_bucket" "first_day" {
  provider = aws.frankfurt
  bucket   = "first-day"
  tags     = local.regulated
}

resource "aws_s3_bucket" "too_soon" {
  provider = aws.frankfurt
  bucket   = "too-soon"
  tags     = local.regulated
}

resource "aws_s3_bucket" "too_long" {
  provider = aws.frankfurt
  bucket   = "too-long"
  tags     = local.regulated
}

resource "aws_s3_bucket" "unapproved" {
  provider = aws.frankfurt
  bucket   = "unapproved"
  tags     = local.regulated
}

resource "aws_s3_bucket" "misspelt" {
  provider = aws.frankfurt
  bucket   = "misspelt"
  tags     = local.regulated
}

# Eleven at once are more than one decision.
resource "aws_s3_bucket" "site" {
  provider = aws.frankfurt
  count    = 11
  bucket   = "site-${count.index}"
  tags     = local.regulated
}

# Core data, also where it is not alone, and data that may be core data.
resource "aws_s3_bucket" "core" {
  provider = aws.frankfurt
  bucket   = "core"
  tags     = { "auto:data-class" = "core+personal" }
}

resource "aws_s3_bucket" "not_known" {
  provider = aws.frankfurt
  bucket   = "not-known"
  tags     = { "auto:data-class" = terraform_data.class.output }
}

# Open to everybody, and to whoever the policy will name.
resource "aws_s3_bucket" "open" {
  bucket = "open"
  tags   = local.regulated
}

resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.open.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws-cn:s3:::open/*"
    }]
  })
}

resource "aws_s3_bucket" "opened" {
  bucket = "opened"
  tags   = local.regulated
}

resource "aws_s3_bucket_policy" "opened" {
  bucket = aws_s3_bucket.opened.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = terraform_data.class.output }
      Action    = "s3:GetObject"
      Resource  = "arn:aws-cn:s3:::opened/*"
    }]
  })
}

resource "aws_s3_bucket" "home" {
  bucket = "home"
  tags   = local.regulated
}
