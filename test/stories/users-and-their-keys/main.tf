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
  bucket = "us-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "web" {
  bucket = "us-web"
}

resource "aws_iam_user" "sync" {
  name = "sync"
}

resource "aws_iam_access_key" "sync" {
  user = aws_iam_user.sync.name
}

resource "aws_iam_user_policy" "sync" {
  name = "sync"
  user = aws_iam_user.sync.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::us-raw", "arn:aws-cn:s3:::us-raw/*"]
      },
    ]
  })
}

resource "aws_iam_user" "sync_munich" {
  name = "sync-munich"
}

resource "aws_iam_access_key" "sync_munich" {
  user = aws_iam_user.sync_munich.name
}

resource "aws_iam_user_policy" "sync_munich" {
  name = "sync-munich"
  user = aws_iam_user.sync_munich.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::us-raw/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "62.245.140.0/24" }
        }
      },
    ]
  })
}

resource "aws_iam_user" "sync_shanghai" {
  name = "sync-shanghai"
}

resource "aws_iam_access_key" "sync_shanghai" {
  user = aws_iam_user.sync_shanghai.name
}

resource "aws_iam_user_policy" "sync_shanghai" {
  name = "sync-shanghai"
  user = aws_iam_user.sync_shanghai.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::us-raw/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "180.166.12.0/24" }
        }
      },
    ]
  })
}

resource "aws_iam_user" "uploader" {
  name = "uploader"
}

resource "aws_iam_access_key" "uploader" {
  user = aws_iam_user.uploader.name
}

resource "aws_iam_user_policy" "uploader" {
  name = "uploader"
  user = aws_iam_user.uploader.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = "arn:aws-cn:s3:::us-raw/*"
      },
    ]
  })
}

resource "aws_iam_user" "web" {
  name = "web"
}

resource "aws_iam_access_key" "web" {
  user = aws_iam_user.web.name
}

resource "aws_iam_user_policy" "web" {
  name = "web"
  user = aws_iam_user.web.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::us-web/*"
      },
    ]
  })
}

resource "aws_iam_user" "console" {
  name = "console"
}

resource "aws_iam_user_policy" "console" {
  name = "console"
  user = aws_iam_user.console.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::us-raw", "arn:aws-cn:s3:::us-raw/*"]
      },
    ]
  })
}

resource "aws_iam_user" "key_only" {
  name = "key-only"
}

resource "aws_iam_access_key" "key_only" {
  user = aws_iam_user.key_only.name
}

resource "aws_iam_user" "denied" {
  name = "denied"
}

resource "aws_iam_access_key" "denied" {
  user = aws_iam_user.denied.name
}

resource "aws_iam_user_policy" "denied" {
  name = "denied"
  user = aws_iam_user.denied.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::us-raw", "arn:aws-cn:s3:::us-raw/*"]
      },
      {
        Effect = "Deny"
        Action = "s3:Get*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_group" "analysts" {
  name = "analysts"
}

resource "aws_iam_group_policy" "analysts" {
  name  = "analysts"
  group = aws_iam_group.analysts.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::us-raw/*" }]
  })
}

resource "aws_iam_user_group_membership" "key_holder" {
  user   = aws_iam_user.key_holder.name
  groups = [aws_iam_group.analysts.name]
}

resource "aws_iam_user" "key_holder" {
  name = "key-holder"
}

resource "aws_iam_access_key" "key_holder" {
  user = aws_iam_user.key_holder.name
}

resource "aws_s3_bucket" "named" {
  bucket = "us-named"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "named" {
  bucket = aws_s3_bucket.named.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::111122223333:user/console", "arn:aws-cn:iam::222233334444:user/wang"] }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::us-named/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "named_munich" {
  bucket = "us-named-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "named_munich" {
  bucket = aws_s3_bucket.named_munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:user/m.huber" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::us-named-munich/*"
      },
    ]
  })
}
