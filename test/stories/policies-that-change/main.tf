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

resource "aws_s3_bucket" "corrected" {
  bucket = "chg-corrected"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "corrected" {
  bucket = aws_s3_bucket.corrected.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::chg-corrected/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "worsened" {
  bucket = "chg-worsened"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "worsened" {
  bucket = aws_s3_bucket.worsened.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::chg-worsened/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "closed" {
  bucket = "chg-closed"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "as_before" {
  bucket = "chg-as-before"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "as_before" {
  bucket = aws_s3_bucket.as_before.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::chg-as-before/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "protected" {
  bucket = "chg-protected"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "protected" {
  bucket = aws_s3_bucket.protected.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::chg-protected/*"
      },
    ]
  })
  lifecycle {
    ignore_changes = [policy]
  }
}

resource "aws_s3_bucket" "protected_home" {
  bucket = "chg-protected-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "protected_home" {
  bucket = aws_s3_bucket.protected_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::chg-protected-home/*"
      },
    ]
  })
  lifecycle {
    ignore_changes = [policy]
  }
}

resource "aws_s3_bucket" "labelled" {
  bucket = "chg-labelled"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "labelled" {
  bucket = aws_s3_bucket.labelled.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::chg-labelled/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "unlabelled" {
  bucket = "chg-unlabelled"
  tags   = { "auto:data-class" = "none" }
}

resource "aws_s3_bucket_policy" "unlabelled" {
  bucket = aws_s3_bucket.unlabelled.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::chg-unlabelled/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "opened" {
  bucket = "chg-opened"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "opened" {
  bucket = aws_s3_bucket.opened.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::chg-opened/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "renamed" {
  bucket = "chg-renamed"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "renamed" {
  bucket = aws_s3_bucket.renamed.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::chg-renamed/*"
      },
    ]
  })
}

moved {
  from = aws_s3_bucket_policy.old_name
  to   = aws_s3_bucket_policy.renamed
}

resource "aws_s3_bucket" "forgotten" {
  bucket = "chg-forgotten"
  tags   = { "auto:data-class" = "important" }
}

removed {
  from = aws_s3_bucket_policy.forgotten
  lifecycle {
    destroy = false
  }
}
