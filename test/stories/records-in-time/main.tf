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

variable "readers" {
  type = map(string)
}

resource "aws_s3_bucket" "shared" {
  for_each = var.readers
  bucket   = "rec-${replace(each.key, "_", "-")}"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "shared" {
  for_each = var.readers
  bucket   = aws_s3_bucket.shared[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::${each.value}:role/reader" }
      Action    = ["s3:GetObject", "s3:ListBucket"]
      Resource  = ["arn:aws-cn:s3:::rec-${replace(each.key, "_", "-")}", "arn:aws-cn:s3:::rec-${replace(each.key, "_", "-")}/*"]
    }]
  })
}
