terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "5.100.0" }
  }
}

provider "aws" {
  region                      = "cn-north-1"
  access_key                  = "placeholder"
  secret_key                  = "placeholder"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
}

resource "aws_s3_bucket" "tracks" {
  bucket = "acme-tracks"
  tags   = { "auto:data-class" = "important" }
}

# All of the document is known only after apply: it may name anybody.
resource "aws_s3_bucket_policy" "tracks" {
  bucket = aws_s3_bucket.tracks.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::777788889999:role/perception" }
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.tracks.arn}/*"
    }]
  })
}

resource "aws_s3_bucket" "uploads" {
  bucket = "acme-uploads"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "uploads" {
  bucket = "acme-uploads"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Deliver"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
      Action    = "s3:PutObject"
      Resource  = "arn:aws-cn:s3:::acme-uploads/*"
    }]
  })
}

# Munich comes in by another way, to another store.
resource "aws_iam_role" "reader" {
  name = "reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "reader" {
  role = aws_iam_role.reader.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "dynamodb:GetItem"
      Resource = "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/trips"
    }]
  })
}

resource "aws_dynamodb_table" "trips" {
  name         = "trips"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}
