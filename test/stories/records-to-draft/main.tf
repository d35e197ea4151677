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

variable "tables" {
  type = map(object({ to = optional(string, "eu-central-1"), tags = map(string) }))
  default = {
    owners      = { tags = { "auto:dataset" = "owners" } }
    drivers     = { tags = { "auto:dataset" = "drivers" } }
    trips       = { tags = { "auto:dataset" = "trips" } }
    point_cloud = { tags = { "auto:dataset" = "trips", "auto:geo" = "treated" } }
    map_tiles   = { tags = { "auto:data-class" = "general", "auto:geo" = "treated" } }
    secret      = { tags = { "auto:data-class" = "core" } }
    parts       = { tags = { "auto:data-class" = "general" } }
    at_home     = { to = "cn-northwest-1", tags = { "auto:dataset" = "trips", "auto:geo" = "treated" } }
  }
}

resource "aws_dynamodb_table" "this" {
  for_each         = var.tables
  name             = each.key
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = each.value.to
  }

  tags = each.value.tags
}

resource "aws_s3_bucket" "abroad" {
  provider = aws.frankfurt
  bucket   = "lantu-owners-abroad"
  tags     = { "auto:dataset" = "owners" }
}

resource "aws_s3_bucket" "claims" {
  bucket = "lantu-claims"
  tags   = { "auto:dataset" = "drivers" }
}

resource "aws_s3_bucket_policy" "claims" {
  bucket = aws_s3_bucket.claims.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Support"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action    = "s3:GetObject"
        Resource  = "arn:aws-cn:s3:::lantu-claims/*"
      },
      {
        Sid       = "Workshops"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action    = "s3:GetObject"
        Resource  = "arn:aws-cn:s3:::lantu-claims/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "open" {
  bucket = "lantu-open"
  tags   = { "auto:dataset" = "drivers" }
}

resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.open.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws-cn:s3:::lantu-open/*"
    }]
  })
}

resource "aws_s3_bucket_public_access_block" "open" {
  bucket                  = aws_s3_bucket.open.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = false
  restrict_public_buckets = false
}
