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
  bucket = "bd-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "site" {
  bucket = "bd-site"
}

resource "aws_iam_policy" "cap_write" {
  name = "cap-write"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:PutObject", "s3:ListBucket"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_policy" "cap_site" {
  name = "cap-site"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::bd-site", "arn:aws-cn:s3:::bd-site/*"]
      },
    ]
  })
}

resource "aws_iam_policy" "cap_all_but_read" {
  name = "cap-all-but-read"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "*"
        Resource = "*"
      },
      {
        Effect = "Deny"
        Action = ["s3:GetObject*"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
    ]
  })
}

resource "aws_iam_policy" "cap_all" {
  name = "cap-all"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_policy" "never_raw" {
  name = "never-raw"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Deny"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::bd-raw", "arn:aws-cn:s3:::bd-raw/*"]
      },
    ]
  })
}

resource "aws_iam_role" "capped_to_write" {
  name = "capped-to-write"
  permissions_boundary = aws_iam_policy.cap_write.arn
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

resource "aws_iam_role_policy" "capped_to_write" {
  name = "capped-to-write"
  role = aws_iam_role.capped_to_write.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "capped_to_site" {
  name = "capped-to-site"
  permissions_boundary = aws_iam_policy.cap_site.arn
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

resource "aws_iam_role_policy" "capped_to_site" {
  name = "capped-to-site"
  role = aws_iam_role.capped_to_site.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_role" "capped_by_deny" {
  name = "capped-by-deny"
  permissions_boundary = aws_iam_policy.cap_all_but_read.arn
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

resource "aws_iam_role_policy" "capped_by_deny" {
  name = "capped-by-deny"
  role = aws_iam_role.capped_by_deny.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "capped_by_nothing" {
  name = "capped-by-nothing"
  permissions_boundary = aws_iam_policy.cap_all.arn
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

resource "aws_iam_role_policy" "capped_by_nothing" {
  name = "capped-by-nothing"
  role = aws_iam_role.capped_by_nothing.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "capped_read_only" {
  name = "capped-read-only"
  permissions_boundary = "arn:aws-cn:iam::aws:policy/ReadOnlyAccess"
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

resource "aws_iam_role_policy" "capped_read_only" {
  name = "capped-read-only"
  role = aws_iam_role.capped_read_only.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "capped_elsewhere" {
  name = "capped-elsewhere"
  permissions_boundary = "arn:aws-cn:iam::111122223333:policy/limits"
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

resource "aws_iam_role_policy" "capped_elsewhere" {
  name = "capped-elsewhere"
  role = aws_iam_role.capped_elsewhere.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "denied_inline" {
  name = "denied-inline"
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

resource "aws_iam_role_policy" "denied_inline" {
  name = "denied-inline"
  role = aws_iam_role.denied_inline.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
      {
        Effect = "Deny"
        Action = "s3:Get*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_role" "denied_attached" {
  name = "denied-attached"
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

resource "aws_iam_role_policy" "denied_attached" {
  name = "denied-attached"
  role = aws_iam_role.denied_attached.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "denied_attached" {
  role       = aws_iam_role.denied_attached.name
  policy_arn = aws_iam_policy.never_raw.arn
}

resource "aws_iam_role" "denied_other" {
  name = "denied-other"
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

resource "aws_iam_role_policy" "denied_other" {
  name = "denied-other"
  role = aws_iam_role.denied_other.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
      {
        Effect = "Deny"
        Action = "s3:*"
        Resource = "arn:aws-cn:s3:::bd-site/*"
      },
    ]
  })
}

resource "aws_iam_role" "denied_without_mfa" {
  name = "denied-without-mfa"
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

resource "aws_iam_role_policy" "denied_without_mfa" {
  name = "denied-without-mfa"
  role = aws_iam_role.denied_without_mfa.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
      {
        Effect = "Deny"
        Action = "s3:*"
        Resource = "*"
        Condition = {
          BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" }
        }
      },
    ]
  })
}

resource "aws_iam_role" "denied_write" {
  name = "denied-write"
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

resource "aws_iam_role_policy" "denied_write" {
  name = "denied-write"
  role = aws_iam_role.denied_write.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
      {
        Effect = "Deny"
        Action = ["s3:PutObject", "s3:DeleteObject"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_role" "denied_outside_office" {
  name = "denied-outside-office"
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

resource "aws_iam_role_policy" "denied_outside_office" {
  name = "denied-outside-office"
  role = aws_iam_role.denied_outside_office.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::bd-raw/*"
      },
      {
        Effect = "Deny"
        Action = "*"
        Resource = "*"
        Condition = {
          NotIpAddress = { "aws:SourceIp" = "180.166.12.0/24" }
        }
      },
    ]
  })
}
