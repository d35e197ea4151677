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

resource "aws_s3_bucket" "no_statement" {
  bucket = "rf-no-statement"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "no_statement" {
  bucket = aws_s3_bucket.no_statement.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = []
  })
}

resource "aws_s3_bucket" "wild_role" {
  bucket = "rf-wild-role"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "wild_role" {
  bucket = aws_s3_bucket.wild_role.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:role/*" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rf-wild-role/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "wild_account" {
  bucket = "rf-wild-account"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "wild_account" {
  bucket = aws_s3_bucket.wild_account.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::*:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rf-wild-account/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "global" {
  bucket = "rf-global"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "global" {
  bucket = aws_s3_bucket.global.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws:iam::999900001111:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rf-global/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "global_china_desk" {
  bucket = "rf-global-china-desk"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "global_china_desk" {
  bucket = aws_s3_bucket.global_china_desk.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws:iam::999900002222:role/desk" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rf-global-china-desk/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "global_and_munich" {
  bucket = "rf-global-and-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "global_and_munich" {
  bucket = aws_s3_bucket.global_and_munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws:iam::999900001111:root", "arn:aws-cn:iam::444455556666:root"] }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rf-global-and-munich/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_misspelt" {
  bucket = "rf-deny-misspelt"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_misspelt" {
  bucket = aws_s3_bucket.deny_misspelt.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rf-deny-misspelt/*"
      },
      {
        Effect = "deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::rf-deny-misspelt", "arn:aws-cn:s3:::rf-deny-misspelt/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "allow_misspelt" {
  bucket = "rf-allow-misspelt"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "allow_misspelt" {
  bucket = aws_s3_bucket.allow_misspelt.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rf-allow-misspelt/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "allow_misspelt_home" {
  bucket = "rf-allow-misspelt-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "allow_misspelt_home" {
  bucket = aws_s3_bucket.allow_misspelt_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rf-allow-misspelt-home/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "nobody_named" {
  bucket = "rf-nobody-named"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "nobody_named" {
  bucket = aws_s3_bucket.nobody_named.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::rf-nobody-named/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "twice" {
  bucket = "rf-twice"
  tags   = { "auto:data-class" = "important" }
}

# encoded twice: the policy is a string of JSON inside JSON
resource "aws_s3_bucket_policy" "twice" {
  bucket = aws_s3_bucket.twice.id
  policy = jsonencode(jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws-cn:s3:::rf-twice/*"
    }]
  }))
}

# imported long ago with a cut-off text, left alone since
resource "aws_sqs_queue" "cut_off" {
  name = "rf-cut-off"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue_policy" "cut_off" {
  queue_url = aws_sqs_queue.cut_off.id
  policy    = jsonencode({ Version = "2012-10-17", Statement = [] })
  lifecycle {
    ignore_changes = [policy]
  }
}
