# What a team lives with for a while, and has had approved. All of it stays a finding.

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
  alias                       = "singapore"
  region                      = "ap-southeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

locals {
  regulated = { "auto:data-class" = "important" }
}

# A table with a replica abroad: waived by policy and resource.
resource "aws_dynamodb_table" "sessions" {
  name             = "sessions"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  tags             = local.regulated

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "ap-southeast-1"
  }
}

# The same, and nobody waived it.
resource "aws_dynamodb_table" "journeys" {
  name             = "journeys"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  tags             = local.regulated

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "ap-southeast-1"
  }
}

# Stores abroad, all of a for_each: waived by a pattern.
resource "aws_s3_bucket" "archive" {
  provider = aws.singapore
  for_each = toset(["2024", "2025"])
  bucket   = "archive-${each.key}"
  tags     = local.regulated
}

# Beside them, named otherwise.
resource "aws_s3_bucket" "archives" {
  provider = aws.singapore
  bucket   = "archives"
  tags     = local.regulated
}

# Opened to Munich, to somebody who is not registered, and to Shanghai: one policy, three grants, two findings.
resource "aws_s3_bucket" "images" {
  bucket = "images"
  tags   = local.regulated
}

resource "aws_s3_bucket_policy" "images" {
  bucket = aws_s3_bucket.images.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Munich"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action    = "s3:GetObject"
        Resource  = "arn:aws-cn:s3:::images/*"
      },
      {
        Sid       = "Somebody"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action    = "s3:GetObject"
        Resource  = "arn:aws-cn:s3:::images/*"
      },
      {
        Sid       = "Shanghai"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action    = "s3:GetObject"
        Resource  = "arn:aws-cn:s3:::images/*"
      },
    ]
  })
}

# A comment or an option waives nothing. onshore:ignore=copies-stay-onshore
resource "aws_dynamodb_table" "owners" {
  name             = "owners"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  tags             = merge(local.regulated, { "onshore:waiver" = "W-2026-001" })

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "ap-southeast-1"
  }
}

resource "aws_s3_bucket" "home" {
  bucket = "home"
  tags   = local.regulated
}
