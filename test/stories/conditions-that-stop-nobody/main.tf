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

resource "aws_s3_bucket" "tls" {
  bucket = "st-tls"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "tls" {
  bucket = aws_s3_bucket.tls.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-tls/*"
        Condition = {
          Bool = { "aws:SecureTransport" = "true" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "mfa" {
  bucket = "st-mfa"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "mfa" {
  bucket = aws_s3_bucket.mfa.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-mfa/*"
        Condition = {
          Bool = { "aws:MultiFactorAuthPresent" = true }
          NumericLessThan = { "aws:MultiFactorAuthAge" = "3600" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "referer" {
  bucket = "st-referer"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "referer" {
  bucket = aws_s3_bucket.referer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-referer/*"
        Condition = {
          StringLike = { "aws:Referer" = ["https://portal.fleet.example.cn/*"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "agent" {
  bucket = "st-agent"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "agent" {
  bucket = aws_s3_bucket.agent.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-agent/*"
        Condition = {
          StringEquals = { "aws:UserAgent" = "fleet-sync/2.1" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "principal_tag" {
  bucket = "st-principal-tag"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "principal_tag" {
  bucket = aws_s3_bucket.principal_tag.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-principal-tag/*"
        Condition = {
          StringEquals = { "aws:PrincipalTag/site" = "shanghai" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "object_tag" {
  bucket = "st-object-tag"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "object_tag" {
  bucket = aws_s3_bucket.object_tag.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-object-tag/*"
        Condition = {
          StringEquals = { "s3:ExistingObjectTag/stage" = "released" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "region" {
  bucket = "st-region"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "region" {
  bucket = aws_s3_bucket.region.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-region/*"
        Condition = {
          StringEquals = { "aws:RequestedRegion" = "cn-north-1" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "presigned" {
  bucket = "st-presigned"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "presigned" {
  bucket = aws_s3_bucket.presigned.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-presigned/*"
        Condition = {
          StringEquals = { "s3:authType" = "REST-QUERY-STRING" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "tls_version" {
  bucket = "st-tls-version"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "tls_version" {
  bucket = aws_s3_bucket.tls_version.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-tls-version/*"
        Condition = {
          NumericGreaterThanEquals = { "s3:TlsVersion" = "1.2" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "until_new_year" {
  bucket = "st-until-new-year"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "until_new_year" {
  bucket = aws_s3_bucket.until_new_year.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-until-new-year/*"
        Condition = {
          DateLessThan = { "aws:CurrentTime" = "2026-12-31T16:00:00Z" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "from_next_month" {
  bucket = "st-from-next-month"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "from_next_month" {
  bucket = aws_s3_bucket.from_next_month.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-from-next-month/*"
        Condition = {
          DateGreaterThan = { "aws:CurrentTime" = "2026-12-01T00:00:00Z" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "was_open" {
  bucket = "st-was-open"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "was_open" {
  bucket = aws_s3_bucket.was_open.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-was-open/*"
        Condition = {
          DateLessThan = { "aws:CurrentTime" = "2026-10-01T00:00:00Z" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "was_open_between" {
  bucket = "st-was-open-between"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "was_open_between" {
  bucket = aws_s3_bucket.was_open_between.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-was-open-between/*"
        Condition = {
          DateGreaterThan = { "aws:CurrentTime" = "2026-03-01T00:00:00Z" }
          DateLessThan = { "aws:CurrentTime" = "2026-04-01T00:00:00Z" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "list_prefix" {
  bucket = "st-list-prefix"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "list_prefix" {
  bucket = aws_s3_bucket.list_prefix.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:ListBucket"
        Resource = "arn:aws-cn:s3:::st-list-prefix"
        Condition = {
          StringLike = { "s3:prefix" = ["reports/*"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "write_with_acl" {
  bucket = "st-write-with-acl"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "write_with_acl" {
  bucket = aws_s3_bucket.write_with_acl.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:PutObject"
        Resource = "arn:aws-cn:s3:::st-write-with-acl/*"
        Condition = {
          StringEquals = { "s3:x-amz-acl" = "bucket-owner-full-control" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "home_odd" {
  bucket = "st-home-odd"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_odd" {
  bucket = aws_s3_bucket.home_odd.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::st-home-odd/*"
        Condition = {
          StringEquals = { "s3:authType" = "REST-HEADER" }
          Bool = { "aws:SecureTransport" = "true" }
        }
      },
    ]
  })
}
