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
  bucket = "fleet-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "web" {
  bucket = "web-assets"
}

resource "aws_sqs_queue" "alarms" {
  name = "alarms"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_table" "trips" {
  name         = "trips"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_iam_role" "by_prefix" {
  name = "by-prefix"
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

resource "aws_iam_role_policy" "by_prefix" {
  name = "by-prefix"
  role = aws_iam_role.by_prefix.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fleet-*"
      },
    ]
  })
}

resource "aws_iam_role" "by_other_prefix" {
  name = "by-other-prefix"
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

resource "aws_iam_role_policy" "by_other_prefix" {
  name = "by-other-prefix"
  role = aws_iam_role.by_other_prefix.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = ["arn:aws-cn:s3:::web-*", "arn:aws-cn:s3:::fleet-rawhide/*"]
      },
    ]
  })
}

resource "aws_iam_role" "one_folder" {
  name = "one-folder"
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

resource "aws_iam_role_policy" "one_folder" {
  name = "one-folder"
  role = aws_iam_role.one_folder.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fleet-raw/reports/2026/*"
      },
    ]
  })
}

resource "aws_iam_role" "everything_but_web" {
  name = "everything-but-web"
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

resource "aws_iam_role_policy" "everything_but_web" {
  name = "everything-but-web"
  role = aws_iam_role.everything_but_web.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        NotResource = "arn:aws-cn:s3:::web-assets/*"
      },
    ]
  })
}

resource "aws_iam_role" "not_iam" {
  name = "not-iam"
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

resource "aws_iam_role_policy" "not_iam" {
  name = "not-iam"
  role = aws_iam_role.not_iam.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        NotAction = ["iam:*", "organizations:*"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_role" "not_data" {
  name = "not-data"
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

resource "aws_iam_role_policy" "not_data" {
  name = "not-data"
  role = aws_iam_role.not_data.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        NotAction = ["s3:*", "sqs:*", "dynamodb:*", "sts:*", "iam:*", "kms:*", "backup:*", "logs:*"]
        Resource = "arn:aws-cn:ec2:*:*:instance/*"
      },
    ]
  })
}

resource "aws_iam_role" "receive" {
  name = "receive"
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

resource "aws_iam_role_policy" "receive" {
  name = "receive"
  role = aws_iam_role.receive.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:alarms"
      },
    ]
  })
}

resource "aws_iam_role" "send" {
  name = "send"
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

resource "aws_iam_role_policy" "send" {
  name = "send"
  role = aws_iam_role.send.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sqs:SendMessage", "sqs:GetQueueAttributes"]
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:alarms"
      },
      {
        Effect = "Allow"
        Action = "dynamodb:PutItem"
        Resource = "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/*"
      },
    ]
  })
}

resource "aws_iam_role" "scan_wild" {
  name = "scan-wild"
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

resource "aws_iam_role_policy" "scan_wild" {
  name = "scan-wild"
  role = aws_iam_role.scan_wild.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "dynamodb:*"
        Resource = "arn:aws-cn:dynamodb:cn-north-1:*:table/t*"
      },
    ]
  })
}

resource "aws_iam_role" "scan_other_region" {
  name = "scan-other-region"
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

resource "aws_iam_role_policy" "scan_other_region" {
  name = "scan-other-region"
  role = aws_iam_role.scan_other_region.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "dynamodb:Scan"
        Resource = "arn:aws-cn:dynamodb:cn-northwest-1:111122223333:table/trips"
      },
    ]
  })
}

resource "aws_iam_role" "scan_other_table" {
  name = "scan-other-table"
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

resource "aws_iam_role_policy" "scan_other_table" {
  name = "scan-other-table"
  role = aws_iam_role.scan_other_table.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["dynamodb:Scan", "dynamodb:Query"]
        Resource = "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/trips-demo"
      },
    ]
  })
}

resource "aws_iam_role" "other_partition" {
  name = "other-partition"
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

resource "aws_iam_role_policy" "other_partition" {
  name = "other-partition"
  role = aws_iam_role.other_partition.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws:s3:::fleet-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "any_role" {
  name = "any-role"
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

resource "aws_iam_role_policy" "any_role" {
  name = "any-role"
  role = aws_iam_role.any_role.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Resource = "*"
      },
    ]
  })
}

resource "aws_s3_bucket" "inner" {
  bucket = "fleet-inner"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_iam_role" "inner_reader" {
  name = "inner-reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "inner_reader" {
  name = "inner-reader"
  role = aws_iam_role.inner_reader.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fleet-inner/*"
      },
    ]
  })
}
