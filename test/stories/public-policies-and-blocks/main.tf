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

resource "aws_s3_bucket" "open" {
  bucket = "pab-open"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.open.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-open/*"
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "open" {
  bucket                  = aws_s3_bucket.open.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = false
  restrict_public_buckets = false
}

resource "aws_s3_bucket" "full" {
  bucket = "pab-full"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "full" {
  bucket = aws_s3_bucket.full.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-full/*"
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "full" {
  bucket                  = aws_s3_bucket.full.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "restricted" {
  bucket = "pab-restricted"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "restricted" {
  bucket = aws_s3_bucket.restricted.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "*" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-restricted/*"
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "restricted" {
  bucket                  = aws_s3_bucket.restricted.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = false
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "acls_only" {
  bucket = "pab-acls-only"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "acls_only" {
  bucket = aws_s3_bucket.acls_only.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-acls-only/*"
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "acls_only" {
  bucket                  = aws_s3_bucket.acls_only.id
  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = false
}

resource "aws_s3_bucket" "no_new_policy" {
  bucket = "pab-no-new-policy"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "no_new_policy" {
  bucket = aws_s3_bucket.no_new_policy.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-no-new-policy/*"
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "no_new_policy" {
  bucket                  = aws_s3_bucket.no_new_policy.id
  block_public_acls       = false
  block_public_policy     = true
  ignore_public_acls      = false
  restrict_public_buckets = false
}

resource "aws_s3_bucket" "munich" {
  bucket = "pab-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "munich" {
  bucket = aws_s3_bucket.munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-munich/*"
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "munich" {
  bucket                  = aws_s3_bucket.munich.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "munich_office" {
  bucket = "pab-munich-office"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "munich_office" {
  bucket = aws_s3_bucket.munich_office.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-munich-office/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "62.245.140.0/24" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "munich_office" {
  bucket                  = aws_s3_bucket.munich_office.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "munich_by_condition" {
  bucket = "pab-munich-by-condition"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "munich_by_condition" {
  bucket = aws_s3_bucket.munich_by_condition.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-munich-by-condition/*"
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = "444455556666" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "munich_by_condition" {
  bucket                  = aws_s3_bucket.munich_by_condition.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "shanghai_office" {
  bucket = "pab-shanghai-office"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "shanghai_office" {
  bucket = aws_s3_bucket.shanghai_office.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-shanghai-office/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "180.166.12.0/24" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "shanghai_office" {
  bucket                  = aws_s3_bucket.shanghai_office.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# the block was meant for this bucket, but sits on another one

resource "aws_s3_bucket" "mixed_up" {
  bucket = "pab-mixed-up"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "mixed_up" {
  bucket = aws_s3_bucket.mixed_up.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-mixed-up/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "next_door" {
  bucket = "pab-next-door"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_public_access_block" "mixed_up" {
  bucket                  = aws_s3_bucket.next_door.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

variable "harden" {
  default = false
}

resource "aws_s3_bucket" "later" {
  bucket = "pab-later"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_s3_bucket_policy" "later" {
  bucket = aws_s3_bucket.later.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pab-later/*"
      },
    ]
  })
}

resource "aws_s3_bucket_public_access_block" "later" {
  count                   = var.harden ? 1 : 0
  bucket                  = aws_s3_bucket.later.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
