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

resource "aws_s3_bucket" "home_folder" {
  bucket = "pv-home-folder"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_folder" {
  bucket = aws_s3_bucket.home_folder.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pv-home-folder/home/$${aws:username}/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "per_account" {
  bucket = "pv-per-account"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "per_account" {
  bucket = aws_s3_bucket.per_account.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pv-per-account/$${aws:PrincipalAccount}/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "with_default" {
  bucket = "pv-with-default"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "with_default" {
  bucket = aws_s3_bucket.with_default.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pv-with-default/team/$${aws:PrincipalTag/team, 'common'}/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "tag_meets_tag" {
  bucket = "pv-tag-meets-tag"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "tag_meets_tag" {
  bucket = aws_s3_bucket.tag_meets_tag.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pv-tag-meets-tag/*"
        Condition = {
          StringEquals = { "aws:PrincipalTag/project" = "$${s3:ExistingObjectTag/project}" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "home_folder_home" {
  bucket = "pv-home-folder-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_folder_home" {
  bucket = aws_s3_bucket.home_folder_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws-cn:s3:::pv-home-folder-home/home/$${aws:username}/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "home_folder_write" {
  bucket = "pv-home-folder-write"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_folder_write" {
  bucket = aws_s3_bucket.home_folder_write.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:PutObject"
        Resource = "arn:aws-cn:s3:::pv-home-folder-write/inbox/$${aws:userid}/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "pinned_and_variable" {
  bucket = "pv-pinned-and-variable"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "pinned_and_variable" {
  bucket = aws_s3_bucket.pinned_and_variable.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pv-pinned-and-variable/$${aws:PrincipalTag/team}/*"
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = "222233334444" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "same_account" {
  bucket = "pv-same-account"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "same_account" {
  bucket = aws_s3_bucket.same_account.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pv-same-account/*"
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = "$${aws:ResourceAccount}" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "same_organization" {
  bucket = "pv-same-organization"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "same_organization" {
  bucket = aws_s3_bucket.same_organization.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pv-same-organization/*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "$${aws:ResourceOrgID}" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "deny_others_folder" {
  bucket = "pv-deny-others-folder"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_others_folder" {
  bucket = aws_s3_bucket.deny_others_folder.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::pv-deny-others-folder/*"
      },
      {
        Effect = "Deny"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        NotResource = "arn:aws-cn:s3:::pv-deny-others-folder/home/$${aws:username}/*"
      },
    ]
  })
}
