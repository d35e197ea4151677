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

resource "aws_s3_bucket" "allow_all_but_munich" {
  bucket = "nn-allow-all-but-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "allow_all_but_munich" {
  bucket = aws_s3_bucket.allow_all_but_munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        NotPrincipal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::nn-allow-all-but-munich/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_all_but_home" {
  bucket = "nn-deny-all-but-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_all_but_home" {
  bucket = aws_s3_bucket.deny_all_but_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::nn-deny-all-but-home/*"
      },
      {
        Effect = "Deny"
        NotPrincipal = { AWS = ["arn:aws-cn:iam::111122223333:root", "arn:aws-cn:iam::222233334444:root"] }
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::nn-deny-all-but-home", "arn:aws-cn:s3:::nn-deny-all-but-home/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_all_but_home_named" {
  bucket = "nn-deny-all-but-home-named"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "deny_all_but_home_named" {
  bucket = aws_s3_bucket.deny_all_but_home_named.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::444455556666:root", "arn:aws-cn:iam::222233334444:root"] }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::nn-deny-all-but-home-named/*"
      },
      {
        Effect = "Deny"
        NotPrincipal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::nn-deny-all-but-home-named", "arn:aws-cn:s3:::nn-deny-all-but-home-named/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_spares_munich" {
  bucket = "nn-deny-spares-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_spares_munich" {
  bucket = aws_s3_bucket.deny_spares_munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::444455556666:root", "arn:aws-cn:iam::222233334444:root"] }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::nn-deny-spares-munich/*"
      },
      {
        Effect = "Deny"
        NotPrincipal = { AWS = ["arn:aws-cn:iam::222233334444:root", "arn:aws-cn:iam::444455556666:root"] }
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::nn-deny-spares-munich", "arn:aws-cn:s3:::nn-deny-spares-munich/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "all_but_delete" {
  bucket = "nn-all-but-delete"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "all_but_delete" {
  bucket = aws_s3_bucket.all_but_delete.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        NotAction = ["s3:DeleteObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::nn-all-but-delete/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "nothing_of_s3" {
  bucket = "nn-nothing-of-s3"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "nothing_of_s3" {
  bucket = aws_s3_bucket.nothing_of_s3.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        NotAction = "s3:*"
        Resource = ["arn:aws-cn:s3:::nn-nothing-of-s3", "arn:aws-cn:s3:::nn-nothing-of-s3/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_all_but_list" {
  bucket = "nn-deny-all-but-list"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_all_but_list" {
  bucket = aws_s3_bucket.deny_all_but_list.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::nn-deny-all-but-list", "arn:aws-cn:s3:::nn-deny-all-but-list/*"]
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        NotAction = ["s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::nn-deny-all-but-list", "arn:aws-cn:s3:::nn-deny-all-but-list/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_all_but_read" {
  bucket = "nn-deny-all-but-read"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_all_but_read" {
  bucket = aws_s3_bucket.deny_all_but_read.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = ["arn:aws-cn:s3:::nn-deny-all-but-read", "arn:aws-cn:s3:::nn-deny-all-but-read/*"]
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        NotAction = ["s3:Get*", "s3:List*"]
        Resource = ["arn:aws-cn:s3:::nn-deny-all-but-read", "arn:aws-cn:s3:::nn-deny-all-but-read/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "all_but_private" {
  bucket = "nn-all-but-private"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "all_but_private" {
  bucket = aws_s3_bucket.all_but_private.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        NotResource = "arn:aws-cn:s3:::nn-all-but-private/private/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_all_but_reports" {
  bucket = "nn-deny-all-but-reports"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_all_but_reports" {
  bucket = aws_s3_bucket.deny_all_but_reports.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::nn-deny-all-but-reports/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:*"
        NotResource = "arn:aws-cn:s3:::nn-deny-all-but-reports/reports/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "write_all_but_private" {
  bucket = "nn-write-all-but-private"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "write_all_but_private" {
  bucket = aws_s3_bucket.write_all_but_private.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:PutObject"
        NotResource = "arn:aws-cn:s3:::nn-write-all-but-private/private/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "home_all_but_delete" {
  bucket = "nn-home-all-but-delete"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_all_but_delete" {
  bucket = aws_s3_bucket.home_all_but_delete.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        NotAction = "s3:DeleteObject"
        Resource = "arn:aws-cn:s3:::nn-home-all-but-delete/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "left_to_control" {
  bucket = "nn-left-to-control"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "left_to_control" {
  bucket = aws_s3_bucket.left_to_control.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        NotAction = ["s3:Get*", "s3:List*"]
        Resource = ["arn:aws-cn:s3:::nn-left-to-control", "arn:aws-cn:s3:::nn-left-to-control/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "untagged_all" {
  bucket = "nn-untagged-all"
}

resource "aws_s3_bucket_policy" "untagged_all" {
  bucket = aws_s3_bucket.untagged_all.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        NotAction = "s3:DeleteObject"
        Resource = "arn:aws-cn:s3:::nn-untagged-all/*"
      },
    ]
  })
}
