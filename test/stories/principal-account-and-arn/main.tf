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

resource "aws_s3_bucket" "home" {
  bucket = "pa-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home" {
  bucket = aws_s3_bucket.home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-home", "arn:aws-cn:s3:::pa-home/*"]
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = ["111122223333", "222233334444"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "home_ignore_case" {
  bucket = "pa-home-ignore-case"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_ignore_case" {
  bucket = aws_s3_bucket.home_ignore_case.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-home-ignore-case", "arn:aws-cn:s3:::pa-home-ignore-case/*"]
        Condition = {
          StringEqualsIgnoreCase = { "aws:PrincipalAccount" = "222233334444" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "mixed" {
  bucket = "pa-mixed"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "mixed" {
  bucket = aws_s3_bucket.mixed.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-mixed", "arn:aws-cn:s3:::pa-mixed/*"]
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = ["111122223333", "222233334444", "555566667777"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "stranger" {
  bucket = "pa-stranger"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "stranger" {
  bucket = aws_s3_bucket.stranger.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-stranger", "arn:aws-cn:s3:::pa-stranger/*"]
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = ["111122223333", "777788889999"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "not_munich" {
  bucket = "pa-not-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "not_munich" {
  bucket = aws_s3_bucket.not_munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-not-munich", "arn:aws-cn:s3:::pa-not-munich/*"]
        Condition = {
          StringNotEquals = { "aws:PrincipalAccount" = "444455556666" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "pattern" {
  bucket = "pa-pattern"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "pattern" {
  bucket = aws_s3_bucket.pattern.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-pattern", "arn:aws-cn:s3:::pa-pattern/*"]
        Condition = {
          StringLike = { "aws:PrincipalAccount" = "4444*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "home_roles" {
  bucket = "pa-home-roles"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_roles" {
  bucket = aws_s3_bucket.home_roles.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-home-roles", "arn:aws-cn:s3:::pa-home-roles/*"]
        Condition = {
          ArnLike = { "aws:PrincipalArn" = "arn:aws-cn:iam::111122223333:role/*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "home_roles_like" {
  bucket = "pa-home-roles-like"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_roles_like" {
  bucket = aws_s3_bucket.home_roles_like.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-home-roles-like", "arn:aws-cn:s3:::pa-home-roles-like/*"]
        Condition = {
          StringLike = { "aws:PrincipalArn" = ["arn:aws-cn:iam::111122223333:role/etl-*", "arn:aws-cn:iam::222233334444:user/*"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "any_analyst" {
  bucket = "pa-any-analyst"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "any_analyst" {
  bucket = aws_s3_bucket.any_analyst.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-any-analyst", "arn:aws-cn:s3:::pa-any-analyst/*"]
        Condition = {
          ArnLike = { "aws:PrincipalArn" = "arn:aws-cn:iam::*:role/analyst" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "arn_equals" {
  bucket = "pa-arn-equals"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "arn_equals" {
  bucket = aws_s3_bucket.arn_equals.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-arn-equals", "arn:aws-cn:s3:::pa-arn-equals/*"]
        Condition = {
          ArnEquals = { "aws:PrincipalArn" = "arn:aws-cn:iam::444455556666:role/*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "munich_root" {
  bucket = "pa-munich-root"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "munich_root" {
  bucket = aws_s3_bucket.munich_root.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-munich-root", "arn:aws-cn:s3:::pa-munich-root/*"]
        Condition = {
          ArnEquals = { "aws:PrincipalArn" = "arn:aws-cn:iam::444455556666:root" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "never_true" {
  bucket = "pa-never-true"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "never_true" {
  bucket = aws_s3_bucket.never_true.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-never-true", "arn:aws-cn:s3:::pa-never-true/*"]
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = "111122223333" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "two_operators" {
  bucket = "pa-two-operators"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "two_operators" {
  bucket = aws_s3_bucket.two_operators.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-two-operators", "arn:aws-cn:s3:::pa-two-operators/*"]
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = ["222233334444", "444455556666"] }
          StringNotEquals = { "aws:PrincipalAccount" = "444455556666" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "two_keys" {
  bucket = "pa-two-keys"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "two_keys" {
  bucket = aws_s3_bucket.two_keys.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-two-keys", "arn:aws-cn:s3:::pa-two-keys/*"]
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = ["222233334444", "444455556666"] }
          ArnLike = { "aws:PrincipalArn" = "arn:aws-cn:iam::222233334444:role/*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "two_statements" {
  bucket = "pa-two-statements"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "two_statements" {
  bucket = aws_s3_bucket.two_statements.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pa-two-statements/*"
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = "222233334444" }
        }
      },
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pa-two-statements/*"
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = "444455556666" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "not_arn" {
  bucket = "pa-not-arn"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "not_arn" {
  bucket = aws_s3_bucket.not_arn.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-not-arn", "arn:aws-cn:s3:::pa-not-arn/*"]
        Condition = {
          ArnNotLike = { "aws:PrincipalArn" = "arn:aws-cn:iam::444455556666:*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "principal_type" {
  bucket = "pa-principal-type"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "principal_type" {
  bucket = aws_s3_bucket.principal_type.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-principal-type", "arn:aws-cn:s3:::pa-principal-type/*"]
        Condition = {
          StringEquals = { "aws:PrincipalType" = "AssumedRole" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "literal_star" {
  bucket = "pa-literal-star"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "literal_star" {
  bucket = aws_s3_bucket.literal_star.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::pa-literal-star", "arn:aws-cn:s3:::pa-literal-star/*"]
        Condition = {
          StringEquals = { "aws:PrincipalArn" = "arn:aws-cn:iam::444455556666:role/*" }
        }
      },
    ]
  })
}
