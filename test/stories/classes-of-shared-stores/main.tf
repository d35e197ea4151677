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

provider "aws" {
  alias                       = "tagged"
  region                      = "cn-north-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
  default_tags {
    tags = { "auto:data-class" = "personal", "team" = "crm" }
  }
}

resource "terraform_data" "review" {
  input = "2026-11"
}

# read during apply
data "aws_ssm_parameter" "class" {
  name       = "/governance/survey/class"
  depends_on = [terraform_data.review]
}

resource "aws_s3_bucket" "important" {
  bucket = "lb-important"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "important" {
  bucket = aws_s3_bucket.important.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-important/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "sensitive" {
  bucket = "lb-sensitive"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_s3_bucket_policy" "sensitive" {
  bucket = aws_s3_bucket.sensitive.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-sensitive/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "general" {
  bucket = "lb-general"
  tags   = { "auto:data-class" = "general" }
}

resource "aws_s3_bucket_policy" "general" {
  bucket = aws_s3_bucket.general.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-general/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "none" {
  bucket = "lb-none"
  tags   = { "auto:data-class" = "none" }
}

resource "aws_s3_bucket_policy" "none" {
  bucket = aws_s3_bucket.none.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-none/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "untagged" {
  bucket = "lb-untagged"
}

resource "aws_s3_bucket_policy" "untagged" {
  bucket = aws_s3_bucket.untagged.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-untagged/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "other_key" {
  bucket = "lb-other-key"
  tags   = { "data-class" = "important", "backup:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "other_key" {
  bucket = aws_s3_bucket.other_key.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-other-key/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "misspelt" {
  bucket = "lb-misspelt"
  tags   = { "auto:data-class" = "importent" }
}

resource "aws_s3_bucket_policy" "misspelt" {
  bucket = aws_s3_bucket.misspelt.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-misspelt/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "capital" {
  bucket = "lb-capital"
  tags   = { "auto:data-class" = "Important" }
}

resource "aws_s3_bucket_policy" "capital" {
  bucket = aws_s3_bucket.capital.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-capital/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "empty" {
  bucket = "lb-empty"
  tags   = { "auto:data-class" = "" }
}

resource "aws_s3_bucket_policy" "empty" {
  bucket = aws_s3_bucket.empty.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-empty/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "misspelt_home" {
  bucket = "lb-misspelt-home"
  tags   = { "auto:data-class" = "importent" }
}

resource "aws_s3_bucket_policy" "misspelt_home" {
  bucket = aws_s3_bucket.misspelt_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-misspelt-home/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "later" {
  bucket = "lb-later"
  tags   = { "auto:data-class" = data.aws_ssm_parameter.class.insecure_value }
}

resource "aws_s3_bucket_policy" "later" {
  bucket = aws_s3_bucket.later.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-later/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "later_home" {
  bucket = "lb-later-home"
  tags   = { "auto:data-class" = data.aws_ssm_parameter.class.insecure_value }
}

resource "aws_s3_bucket_policy" "later_home" {
  bucket = aws_s3_bucket.later_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-later-home/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "default" {
  provider = aws.tagged
  bucket = "lb-default"
}

resource "aws_s3_bucket_policy" "default" {
  provider = aws.tagged
  bucket = aws_s3_bucket.default.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-default/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "default_taken_back" {
  provider = aws.tagged
  bucket = "lb-default-taken-back"
  tags   = { "auto:data-class" = "none" }
}

resource "aws_s3_bucket_policy" "default_taken_back" {
  provider = aws.tagged
  bucket = aws_s3_bucket.default_taken_back.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-default-taken-back/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "default_raised" {
  provider = aws.tagged
  bucket = "lb-default-raised"
  tags   = { "auto:data-class" = "important", "team" = "adas" }
}

resource "aws_s3_bucket_policy" "default_raised" {
  provider = aws.tagged
  bucket = aws_s3_bucket.default_raised.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::lb-default-raised/*"
      },
    ]
  })
}
