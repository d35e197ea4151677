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

resource "aws_s3_bucket" "org_plain" {
  bucket = "ab-org-plain"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "org_plain" {
  bucket = aws_s3_bucket.org_plain.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-org-plain/*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "org_if_exists" {
  bucket = "ab-org-if-exists"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "org_if_exists" {
  bucket = aws_s3_bucket.org_if_exists.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-org-if-exists/*"
        Condition = {
          StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "vpce_if_exists" {
  bucket = "ab-vpce-if-exists"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "vpce_if_exists" {
  bucket = aws_s3_bucket.vpce_if_exists.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-vpce-if-exists/*"
        Condition = {
          StringEqualsIfExists = { "aws:SourceVpce" = "vpce-0f1e2d3c4b5a69788" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "paths_all" {
  bucket = "ab-paths-all"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "paths_all" {
  bucket = aws_s3_bucket.paths_all.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-paths-all/*"
        Condition = {
          "ForAllValues:StringLike" = { "aws:PrincipalOrgPaths" = "o-cnfleet001/*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "paths_any" {
  bucket = "ab-paths-any"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "paths_any" {
  bucket = aws_s3_bucket.paths_any.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-paths-any/*"
        Condition = {
          "ForAnyValue:StringLike" = { "aws:PrincipalOrgPaths" = "o-cnfleet001/*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "null_true" {
  bucket = "ab-null-true"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "null_true" {
  bucket = aws_s3_bucket.null_true.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-null-true/*"
        Condition = {
          Null = { "aws:PrincipalOrgID" = "true" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "null_false" {
  bucket = "ab-null-false"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "null_false" {
  bucket = aws_s3_bucket.null_false.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-null-false/*"
        Condition = {
          Null = { "aws:PrincipalOrgID" = "false" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "null_false_and_home" {
  bucket = "ab-null-false-and-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "null_false_and_home" {
  bucket = aws_s3_bucket.null_false_and_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-null-false-and-home/*"
        Condition = {
          Null = { "aws:PrincipalOrgID" = "false" }
          StringEquals = { "aws:PrincipalOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "all_and_present" {
  bucket = "ab-all-and-present"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "all_and_present" {
  bucket = aws_s3_bucket.all_and_present.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-all-and-present/*"
        Condition = {
          "ForAllValues:StringLike" = { "aws:PrincipalOrgPaths" = "o-cnfleet001/*" }
          Null = { "aws:PrincipalOrgPaths" = "false" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "not_vpce" {
  bucket = "ab-not-vpce"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "not_vpce" {
  bucket = aws_s3_bucket.not_vpce.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-not-vpce/*"
        Condition = {
          StringNotEquals = { "aws:SourceVpce" = "vpce-0f1e2d3c4b5a69788" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "not_ip_if_exists" {
  bucket = "ab-not-ip-if-exists"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "not_ip_if_exists" {
  bucket = aws_s3_bucket.not_ip_if_exists.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-not-ip-if-exists/*"
        Condition = {
          NotIpAddressIfExists = { "aws:SourceIp" = "62.245.140.0/24" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_any" {
  bucket = "ab-deny-any"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_any" {
  bucket = aws_s3_bucket.deny_any.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ab-deny-any/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::ab-deny-any", "arn:aws-cn:s3:::ab-deny-any/*"]
        Condition = {
          "ForAnyValue:StringNotLike" = { "aws:PrincipalOrgPaths" = "o-cnfleet001/*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_all" {
  bucket = "ab-deny-all"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_all" {
  bucket = aws_s3_bucket.deny_all.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ab-deny-all/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::ab-deny-all", "arn:aws-cn:s3:::ab-deny-all/*"]
        Condition = {
          "ForAllValues:StringNotLike" = { "aws:PrincipalOrgPaths" = "o-cnfleet001/*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_null" {
  bucket = "ab-deny-null"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_null" {
  bucket = aws_s3_bucket.deny_null.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ab-deny-null/*"
        Condition = {
          StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-cnfleet001" }
        }
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::ab-deny-null", "arn:aws-cn:s3:::ab-deny-null/*"]
        Condition = {
          Null = { "aws:PrincipalOrgID" = "true" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "account_if_exists" {
  bucket = "ab-account-if-exists"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "account_if_exists" {
  bucket = aws_s3_bucket.account_if_exists.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-account-if-exists/*"
        Condition = {
          StringEqualsIfExists = { "aws:PrincipalAccount" = "222233334444" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "home_if_exists" {
  bucket = "ab-home-if-exists"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_if_exists" {
  bucket = aws_s3_bucket.home_if_exists.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ab-home-if-exists/*"
        Condition = {
          StringEqualsIfExists = { "aws:SourceVpce" = "vpce-0f1e2d3c4b5a69788" }
        }
      },
    ]
  })
}
