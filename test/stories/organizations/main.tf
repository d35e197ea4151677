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
  bucket = "org-home"
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
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-home/*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "home_path" {
  bucket = "org-home-path"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_path" {
  bucket = aws_s3_bucket.home_path.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-home-path/*"
        Condition = {
          "ForAnyValue:StringLike" = { "aws:PrincipalOrgPaths" = "o-cnfleet001/r-ab12/ou-ab12-11111111/*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "group" {
  bucket = "org-group"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "group" {
  bucket = aws_s3_bucket.group.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-group/*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "o-degroup002" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "group_path" {
  bucket = "org-group-path"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "group_path" {
  bucket = aws_s3_bucket.group_path.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-group-path/*"
        Condition = {
          "ForAnyValue:StringLike" = { "aws:PrincipalOrgPaths" = ["o-degroup002/*"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "both" {
  bucket = "org-both"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "both" {
  bucket = aws_s3_bucket.both.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-both/*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = ["o-cnfleet001", "o-degroup002"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "nobody_knows" {
  bucket = "org-nobody-knows"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "nobody_knows" {
  bucket = aws_s3_bucket.nobody_knows.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-nobody-knows/*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "o-nobody0004" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "joint_venture" {
  bucket = "org-joint-venture"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "joint_venture" {
  bucket = aws_s3_bucket.joint_venture.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-joint-venture/*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "o-cnmixed003" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "not_home" {
  bucket = "org-not-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "not_home" {
  bucket = aws_s3_bucket.not_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-not-home/*"
        Condition = {
          StringNotEquals = { "aws:PrincipalOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "denied_elsewhere" {
  bucket = "org-denied-elsewhere"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "denied_elsewhere" {
  bucket = aws_s3_bucket.denied_elsewhere.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::org-denied-elsewhere/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::org-denied-elsewhere", "arn:aws-cn:s3:::org-denied-elsewhere/*"]
        Condition = {
          StringNotEquals = { "aws:PrincipalOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "denied_elsewhere_if_exists" {
  bucket = "org-denied-elsewhere-if-exists"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "denied_elsewhere_if_exists" {
  bucket = aws_s3_bucket.denied_elsewhere_if_exists.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::org-denied-elsewhere-if-exists/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::org-denied-elsewhere-if-exists", "arn:aws-cn:s3:::org-denied-elsewhere-if-exists/*"]
        Condition = {
          StringNotEqualsIfExists = { "aws:PrincipalOrgID" = ["o-cnfleet001"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "denied_for_group_only" {
  bucket = "org-denied-for-group-only"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "denied_for_group_only" {
  bucket = aws_s3_bucket.denied_for_group_only.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::org-denied-for-group-only/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::org-denied-for-group-only", "arn:aws-cn:s3:::org-denied-for-group-only/*"]
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "o-degroup002" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "resource_org" {
  bucket = "org-resource-org"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "resource_org" {
  bucket = aws_s3_bucket.resource_org.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-resource-org/*"
        Condition = {
          StringEquals = { "aws:ResourceOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "home_account_in_home" {
  bucket = "org-home-account-in-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "home_account_in_home" {
  bucket = aws_s3_bucket.home_account_in_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::org-home-account-in-home/*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "perimeter" {
  bucket = "org-perimeter"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "perimeter" {
  bucket = aws_s3_bucket.perimeter.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::org-perimeter/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::org-perimeter", "arn:aws-cn:s3:::org-perimeter/*"]
        Condition = {
          StringNotEqualsIfExists = { "aws:PrincipalOrgID" = "o-cnfleet001" }
          BoolIfExists = { "aws:PrincipalIsAWSService" = "false" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "group_write" {
  bucket = "org-group-write"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "group_write" {
  bucket = aws_s3_bucket.group_write.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:PutObject"
        Resource = "arn:aws-cn:s3:::org-group-write/*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "o-degroup002" }
        }
      },
    ]
  })
}
