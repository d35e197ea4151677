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

resource "aws_s3_bucket" "whole_account" {
  bucket = "dn-whole-account"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "whole_account" {
  bucket = aws_s3_bucket.whole_account.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-whole-account/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::dn-whole-account", "arn:aws-cn:s3:::dn-whole-account/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "everybody" {
  bucket = "dn-everybody"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "everybody" {
  bucket = aws_s3_bucket.everybody.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-everybody/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:GetObject*"
        Resource = "arn:aws-cn:s3:::dn-everybody/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "other_case" {
  bucket = "dn-other-case"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "other_case" {
  bucket = aws_s3_bucket.other_case.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-other-case/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "S3:getobject"
        Resource = "arn:aws-cn:s3:::dn-other-case/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "by_condition" {
  bucket = "dn-by-condition"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "by_condition" {
  bucket = aws_s3_bucket.by_condition.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-by-condition/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::dn-by-condition/*"
        Condition = {
          StringNotEquals = { "aws:PrincipalAccount" = ["111122223333", "222233334444"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "role_and_its_session" {
  bucket = "dn-role-and-its-session"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "role_and_its_session" {
  bucket = aws_s3_bucket.role_and_its_session.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:sts::444455556666:assumed-role/analyst/jane" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-role-and-its-session/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:role/analyst" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-role-and-its-session/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "since_january" {
  bucket = "dn-since-january"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "since_january" {
  bucket = aws_s3_bucket.since_january.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-since-january/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-since-january/*"
        Condition = {
          DateGreaterThan = { "aws:CurrentTime" = "2026-01-01T00:00:00Z" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "one_role_only" {
  bucket = "dn-one-role-only"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "one_role_only" {
  bucket = aws_s3_bucket.one_role_only.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-one-role-only/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:role/intern" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-one-role-only/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "one_session_only" {
  bucket = "dn-one-session-only"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "one_session_only" {
  bucket = aws_s3_bucket.one_session_only.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:role/analyst" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-one-session-only/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:sts::444455556666:assumed-role/analyst/jane" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-one-session-only/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "other_account" {
  bucket = "dn-other-account"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "other_account" {
  bucket = aws_s3_bucket.other_account.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-other-account/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = "s3:*"
        Resource = "arn:aws-cn:s3:::dn-other-account/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "other_action" {
  bucket = "dn-other-action"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "other_action" {
  bucket = aws_s3_bucket.other_action.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-other-action/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:DeleteObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::dn-other-action/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "other_prefix" {
  bucket = "dn-other-prefix"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "other_prefix" {
  bucket = aws_s3_bucket.other_prefix.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-other-prefix/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-other-prefix/raw/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "versions_left" {
  bucket = "dn-versions-left"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "versions_left" {
  bucket = aws_s3_bucket.versions_left.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject", "s3:GetObjectVersion"]
        Resource = "arn:aws-cn:s3:::dn-versions-left/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-versions-left/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "tls_only" {
  bucket = "dn-tls-only"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "tls_only" {
  bucket = aws_s3_bucket.tls_only.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-tls-only/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::dn-tls-only", "arn:aws-cn:s3:::dn-tls-only/*"]
        Condition = {
          Bool = { "aws:SecureTransport" = "false" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "tls_only_home" {
  bucket = "dn-tls-only-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "tls_only_home" {
  bucket = aws_s3_bucket.tls_only_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-tls-only-home/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::dn-tls-only-home", "arn:aws-cn:s3:::dn-tls-only-home/*"]
        Condition = {
          Bool = { "aws:SecureTransport" = "false" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "mfa_only" {
  bucket = "dn-mfa-only"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "mfa_only" {
  bucket = aws_s3_bucket.mfa_only.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-mfa-only/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-mfa-only/*"
        Condition = {
          BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "ended" {
  bucket = "dn-ended"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "ended" {
  bucket = aws_s3_bucket.ended.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-ended/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-ended/*"
        Condition = {
          DateLessThan = { "aws:CurrentTime" = "2026-06-30T00:00:00Z" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "endpoint" {
  bucket = "dn-endpoint"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "endpoint" {
  bucket = aws_s3_bucket.endpoint.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::dn-endpoint/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::dn-endpoint/*"
        Condition = {
          StringNotEquals = { "aws:SourceVpce" = "vpce-0f1e2d3c4b5a69788" }
        }
      },
    ]
  })
}
