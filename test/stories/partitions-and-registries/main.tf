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
  alias                       = "eu"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

resource "aws_s3_bucket" "china_side" {
  bucket = "pt-china-side"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "china_side" {
  bucket = aws_s3_bucket.china_side.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::131313131313:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::pt-china-side/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "china_side_bare" {
  bucket = "pt-china-side-bare"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "china_side_bare" {
  bucket = aws_s3_bucket.china_side_bare.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "131313131313" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::pt-china-side-bare/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "japan_side_bare" {
  bucket = "pt-japan-side-bare"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "japan_side_bare" {
  bucket = aws_s3_bucket.japan_side_bare.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "141414141414" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::pt-japan-side-bare/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "only_global" {
  bucket = "pt-only-global"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "only_global" {
  bucket = aws_s3_bucket.only_global.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "151515151515" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::pt-only-global/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "global_arn" {
  bucket = "pt-global-arn"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "global_arn" {
  bucket = aws_s3_bucket.global_arn.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws:iam::151515151515:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::pt-global-arn/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "global_arn_cn" {
  bucket = "pt-global-arn-cn"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "global_arn_cn" {
  bucket = aws_s3_bucket.global_arn_cn.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws:iam::141414141414:role/desk" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::pt-global-arn-cn/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "gov_arn" {
  bucket = "pt-gov-arn"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "gov_arn" {
  bucket = aws_s3_bucket.gov_arn.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-us-gov:iam::161616161616:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::pt-gov-arn/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "mixed" {
  bucket = "pt-mixed"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "mixed" {
  bucket = aws_s3_bucket.mixed.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::131313131313:root", "arn:aws:iam::151515151515:root"] }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::pt-mixed/*"
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
        Principal = { AWS = "arn:aws:iam::151515151515:role/worker" }
        Action = "sqs:ReceiveMessage"
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:jobs"
      },
    ]
  })
}

resource "aws_iam_role" "far" {
  name = "far"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws:iam::151515151515:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "far" {
  name = "far"
  role = aws_iam_role.far.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pt-china-side/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "eu_site" {
  provider = aws.eu
  bucket   = "pt-eu-site"
}

resource "aws_s3_bucket_policy" "eu_site" {
  provider = aws.eu
  bucket   = aws_s3_bucket.eu_site.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws:iam::151515151515:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws:s3:::pt-eu-site/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "eu_copy" {
  provider = aws.eu
  bucket   = "pt-eu-copy"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "eu_copy" {
  provider = aws.eu
  bucket   = aws_s3_bucket.eu_copy.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws:iam::141414141414:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws:s3:::pt-eu-copy/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "eu_read" {
  provider = aws.eu
  bucket   = "pt-eu-read"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "eu_read" {
  provider = aws.eu
  bucket   = aws_s3_bucket.eu_read.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws:iam::151515151515:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws:s3:::pt-eu-read/*"
      },
    ]
  })
}
