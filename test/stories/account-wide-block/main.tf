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

resource "aws_s3_account_public_access_block" "this" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "anyone" {
  bucket = "acb-anyone"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "anyone" {
  bucket = aws_s3_bucket.anyone.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::acb-anyone/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "anyone_tls" {
  bucket = "acb-anyone-tls"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "anyone_tls" {
  bucket = aws_s3_bucket.anyone_tls.id
  policy = <<-JSON
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": ["*"]}, "Action": ["s3:GetObject", "s3:GetObjectVersion"], "Resource": "arn:aws-cn:s3:::acb-anyone-tls/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}
  JSON
}

resource "aws_s3_bucket" "bucket_says_open" {
  bucket = "acb-bucket-says-open"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "bucket_says_open" {
  bucket = aws_s3_bucket.bucket_says_open.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::acb-bucket-says-open/*"
      },
    ]
  })
}

# the stricter of the two levels counts
resource "aws_s3_bucket_public_access_block" "bucket_says_open" {
  bucket                  = aws_s3_bucket.bucket_says_open.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = false
  restrict_public_buckets = false
}

resource "aws_s3_bucket" "supplier" {
  bucket = "acb-supplier"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "supplier" {
  bucket = aws_s3_bucket.supplier.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::acb-supplier", "arn:aws-cn:s3:::acb-supplier/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "unknown" {
  bucket = "acb-unknown"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "unknown" {
  bucket = aws_s3_bucket.unknown.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::acb-unknown/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "thumbnails" {
  bucket = "acb-thumbnails"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_ownership_controls" "thumbnails" {
  bucket = aws_s3_bucket.thumbnails.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "thumbnails" {
  bucket     = aws_s3_bucket.thumbnails.id
  acl        = "public-read"
  depends_on = [aws_s3_bucket_ownership_controls.thumbnails]
}
