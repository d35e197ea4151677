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

resource "aws_s3_bucket" "raw" {
  bucket = "rt-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "owners" {
  name         = "owners"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "docs" {
  bucket = "rt-docs"
}

resource "aws_cloudwatch_log_group" "trips" {
  name = "/rt/trips"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_iam_role" "munich_list" {
  name = "munich-list"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "munich_list" {
  name = "munich-list"
  role = aws_iam_role.munich_list.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = "arn:aws-cn:s3:::rt-raw"
      },
    ]
  })
}

resource "aws_iam_role" "munich_mfa" {
  name = "munich-mfa"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:role/sso/engineer" }
        Action = "sts:AssumeRole"
        Condition = {
          Bool = { "aws:MultiFactorAuthPresent" = "true" }
          StringEquals = { "sts:ExternalId" = "x-1" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "munich_mfa" {
  name = "munich-mfa"
  role = aws_iam_role.munich_mfa.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::rt-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "nagoya_table" {
  name = "nagoya-table"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_policy" "owners_read" {
  name = "owners-read"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["dynamodb:BatchGetItem", "dynamodb:Query"]
        Resource = "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/owners"
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "nagoya_table" {
  role       = aws_iam_role.nagoya_table.name
  policy_arn = aws_iam_policy.owners_read.arn
}

resource "aws_iam_role" "shanghai_table" {
  name = "shanghai-table"
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

resource "aws_iam_role_policy_attachment" "shanghai_table" {
  role       = aws_iam_role.shanghai_table.name
  policy_arn = aws_iam_policy.owners_read.arn
}

resource "aws_iam_role" "munich_admin" {
  name = "munich-admin"
  managed_policy_arns = ["arn:aws-cn:iam::aws:policy/AdministratorAccess"]
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role" "munich_logs" {
  name = "munich-logs"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "munich_logs" {
  role       = aws_iam_role.munich_logs.name
  policy_arn = "arn:aws-cn:iam::aws:policy/CloudWatchLogsReadOnlyAccess"
}

resource "aws_iam_role" "munich_legacy" {
  name = "munich-legacy"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "munich_legacy" {
  role       = aws_iam_role.munich_legacy.name
  policy_arn = "arn:aws-cn:iam::111122223333:policy/legacy-support"
}

resource "aws_iam_role" "shanghai_legacy" {
  name = "shanghai-legacy"
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

resource "aws_iam_role_policy_attachment" "shanghai_legacy" {
  role       = aws_iam_role.shanghai_legacy.name
  policy_arn = "arn:aws-cn:iam::111122223333:policy/legacy-support"
}

resource "aws_iam_role" "munich_billing" {
  name = "munich-billing"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "munich_billing" {
  role       = aws_iam_role.munich_billing.name
  policy_arn = "arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess"
}

resource "aws_iam_role" "munich_inline" {
  name = "munich-inline"
  inline_policy {
    name   = "docs"
    policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::rt-docs/*" }] })
  }
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role" "mixed_trust" {
  name = "mixed-trust"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "sts:AssumeRole"
      },
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "mixed_trust" {
  name = "mixed-trust"
  role = aws_iam_role.mixed_trust.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rt-raw/*"
      },
    ]
  })
}
