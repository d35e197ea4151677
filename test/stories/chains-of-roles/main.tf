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
  bucket = "ch-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_iam_role" "gateway" {
  name = "gateway"
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

resource "aws_iam_role_policy" "gateway" {
  name = "gateway"
  role = aws_iam_role.gateway.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Resource = ["arn:aws-cn:iam::111122223333:role/reader", "arn:aws-cn:iam::111122223333:role/station"]
      },
    ]
  })
}

resource "aws_iam_role" "reader" {
  name = "reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:role/gateway" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "reader" {
  name = "reader"
  role = aws_iam_role.reader.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::ch-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "station" {
  name = "station"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:role/gateway" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "station" {
  name = "station"
  role = aws_iam_role.station.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Resource = "arn:aws-cn:iam::111122223333:role/far-reader"
      },
    ]
  })
}

resource "aws_s3_bucket" "far" {
  bucket = "ch-far"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_iam_role" "far_reader" {
  name = "far-reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:role/station" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "far_reader" {
  name = "far-reader"
  role = aws_iam_role.far_reader.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::ch-far", "arn:aws-cn:s3:::ch-far/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "by_policy" {
  bucket = "ch-by-policy"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_iam_role" "visitor" {
  name = "visitor"
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

resource "aws_s3_bucket_policy" "by_policy" {
  bucket = aws_s3_bucket.by_policy.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:role/visitor" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ch-by-policy/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "closed" {
  bucket = "ch-closed"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_iam_role" "empty_entry" {
  name = "empty-entry"
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

resource "aws_iam_role" "inner_reader" {
  name = "inner-reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "inner_reader" {
  name = "inner-reader"
  role = aws_iam_role.inner_reader.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ch-closed/*"
      },
    ]
  })
}

resource "aws_iam_role" "home_gateway" {
  name = "home-gateway"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "home_gateway" {
  name = "home-gateway"
  role = aws_iam_role.home_gateway.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Resource = "arn:aws-cn:iam::111122223333:role/home-reader"
      },
    ]
  })
}

resource "aws_iam_role" "home_reader" {
  name = "home-reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:role/home-gateway" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "home_reader" {
  name = "home-reader"
  role = aws_iam_role.home_reader.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ch-closed/*"
      },
    ]
  })
}

resource "aws_iam_role" "hub_reader" {
  name = "hub-reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:role/hub" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "hub_reader" {
  name = "hub-reader"
  role = aws_iam_role.hub_reader.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ch-closed/*"
      },
    ]
  })
}

resource "aws_iam_role" "ring_a" {
  name = "ring-a"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:role/ring-b" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "ring_a" {
  name = "ring-a"
  role = aws_iam_role.ring_a.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Resource = "arn:aws-cn:iam::111122223333:role/ring-b"
      },
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ch-closed/*"
      },
    ]
  })
}

resource "aws_iam_role" "ring_b" {
  name = "ring-b"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:role/ring-a" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "ring_b" {
  name = "ring-b"
  role = aws_iam_role.ring_b.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Resource = "arn:aws-cn:iam::111122223333:role/ring-a"
      },
    ]
  })
}
