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

resource "aws_s3_bucket" "own_account" {
  bucket = "own-own-account"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "own_account" {
  bucket = aws_s3_bucket.own_account.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::121212121212:root" }
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::own-own-account", "arn:aws-cn:s3:::own-own-account/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "own_role" {
  bucket = "own-own-role"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "own_role" {
  bucket = aws_s3_bucket.own_role.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::121212121212:role/ota" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::own-own-role/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "own_by_condition" {
  bucket = "own-own-by-condition"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "own_by_condition" {
  bucket = aws_s3_bucket.own_by_condition.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::own-own-by-condition/*"
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = "121212121212" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "own_write" {
  bucket = "own-own-write"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "own_write" {
  bucket = aws_s3_bucket.own_write.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::121212121212:role/ingest" }
        Action = "s3:PutObject"
        Resource = "arn:aws-cn:s3:::own-own-write/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "own_assessed" {
  bucket = "own-own-assessed"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "own_assessed" {
  bucket = aws_s3_bucket.own_assessed.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::121212121212:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::own-own-assessed/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "shanghai" {
  bucket = "own-shanghai"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "shanghai" {
  bucket = aws_s3_bucket.shanghai.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::own-shanghai/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "own_untagged" {
  bucket = "own-own-untagged"
}

resource "aws_s3_bucket_policy" "own_untagged" {
  bucket = aws_s3_bucket.own_untagged.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::121212121212:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::own-own-untagged/*"
      },
    ]
  })
}

resource "aws_kms_key" "own" {
  description = "backend"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::121212121212:root" }
        Action = "kms:*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue_policy" "jobs" {
  queue_url = aws_sqs_queue.jobs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::121212121212:root" }
        Action = "sqs:*"
        Resource = "arn:aws-cn:sqs:cn-north-1:121212121212:jobs"
      },
    ]
  })
}

resource "aws_iam_role" "operator" {
  name = "operator"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::121212121212:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "operator" {
  name = "operator"
  role = aws_iam_role.operator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::own-own-account/*"
      },
    ]
  })
}

resource "aws_iam_role" "labeler" {
  name = "labeler"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "labeler" {
  name = "labeler"
  role = aws_iam_role.labeler.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::own-shanghai/*"
      },
    ]
  })
}

resource "aws_iam_role" "batch" {
  name = "batch"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "ec2.amazonaws.com.cn" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "batch" {
  name = "batch"
  role = aws_iam_role.batch.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::own-own-account/*"
      },
    ]
  })
}
