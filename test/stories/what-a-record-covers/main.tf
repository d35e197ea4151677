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

resource "aws_s3_bucket" "munich" {
  bucket = "cov-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "munich" {
  bucket = aws_s3_bucket.munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-munich/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "munich_role" {
  bucket = "cov-munich-role"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "munich_role" {
  bucket = aws_s3_bucket.munich_role.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:role/analyst" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-munich-role/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "munich_sensitive" {
  bucket = "cov-munich-sensitive"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_s3_bucket_policy" "munich_sensitive" {
  bucket = aws_s3_bucket.munich_sensitive.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-munich-sensitive/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "nagoya_contract" {
  bucket = "cov-nagoya-contract"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "nagoya_contract" {
  bucket = aws_s3_bucket.nagoya_contract.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-nagoya-contract/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "nagoya_important" {
  bucket = "cov-nagoya-important"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "nagoya_important" {
  bucket = aws_s3_bucket.nagoya_important.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-nagoya-important/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "us_contract" {
  bucket = "cov-us-contract"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "us_contract" {
  bucket = aws_s3_bucket.us_contract.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::888899990000:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-us-contract/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "isar" {
  bucket = "cov-isar"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "isar" {
  bucket = aws_s3_bucket.isar.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::421000000001:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-isar/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "neckar" {
  bucket = "cov-neckar"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "neckar" {
  bucket = aws_s3_bucket.neckar.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::421000000002:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-neckar/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "seine_important" {
  bucket = "cov-seine-important"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "seine_important" {
  bucket = aws_s3_bucket.seine_important.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::421000000003:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-seine-important/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "loire" {
  bucket = "cov-loire"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "loire" {
  bucket = aws_s3_bucket.loire.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::421000000004:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-loire/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "two_readers" {
  bucket = "cov-two-readers"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "two_readers" {
  bucket = aws_s3_bucket.two_readers.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::444455556666:root", "arn:aws-cn:iam::555566667777:root"] }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-two-readers/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "two_assessed" {
  bucket = "cov-two-assessed"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "two_assessed" {
  bucket = aws_s3_bucket.two_assessed.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::444455556666:root", "arn:aws-cn:iam::421000000001:root"] }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-two-assessed/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "public" {
  bucket = "cov-public"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "public" {
  bucket = aws_s3_bucket.public.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-public/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "in_house" {
  bucket = "cov-in-house"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "in_house" {
  bucket = aws_s3_bucket.in_house.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::cov-in-house/*"
      },
    ]
  })
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:orders"
      },
    ]
  })
}

resource "aws_iam_role" "analyst" {
  name = "analyst"
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

resource "aws_iam_role_policy" "analyst" {
  name = "analyst"
  role = aws_iam_role.analyst.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = ["arn:aws-cn:s3:::cov-munich/*", "arn:aws-cn:s3:::cov-munich-role/*"]
      },
    ]
  })
}

resource "aws_iam_role" "analyst_all" {
  name = "analyst-all"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "analyst_all" {
  name = "analyst-all"
  role = aws_iam_role.analyst_all.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = ["arn:aws-cn:s3:::cov-nagoya-contract/*", "arn:aws-cn:s3:::cov-nagoya-important/*"]
      },
    ]
  })
}
