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

resource "aws_s3_bucket" "trail" {
  bucket = "sv-trail"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "trail" {
  bucket = aws_s3_bucket.trail.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "cloudtrail.amazonaws.com" }
        Action = "s3:PutObject"
        Resource = "arn:aws-cn:s3:::sv-trail/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "flow_logs" {
  bucket = "sv-flow-logs"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "flow_logs" {
  bucket = aws_s3_bucket.flow_logs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "delivery.logs.amazonaws.com" }
        Action = "s3:PutObject"
        Resource = "arn:aws-cn:s3:::sv-flow-logs/*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = "444455556666" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "train_home" {
  bucket = "sv-train-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "train_home" {
  bucket = aws_s3_bucket.train_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-home/*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = "111122223333" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "train_home_arn" {
  bucket = "sv-train-home-arn"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "train_home_arn" {
  bucket = aws_s3_bucket.train_home_arn.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-home-arn/*"
        Condition = {
          ArnLike = { "aws:SourceArn" = "arn:aws-cn:sagemaker:cn-north-1:222233334444:*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "train_home_org" {
  bucket = "sv-train-home-org"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "train_home_org" {
  bucket = aws_s3_bucket.train_home_org.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-home-org/*"
        Condition = {
          StringEquals = { "aws:SourceOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "train_munich" {
  bucket = "sv-train-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "train_munich" {
  bucket = aws_s3_bucket.train_munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-munich/*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = "444455556666" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "train_munich_arn" {
  bucket = "sv-train-munich-arn"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "train_munich_arn" {
  bucket = aws_s3_bucket.train_munich_arn.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-munich-arn/*"
        Condition = {
          ArnLike = { "aws:SourceArn" = "arn:aws-cn:sagemaker:cn-north-1:444455556666:training-job/*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "train_two" {
  bucket = "sv-train-two"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "train_two" {
  bucket = aws_s3_bucket.train_two.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-two/*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = ["111122223333", "444455556666"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "train_stranger" {
  bucket = "sv-train-stranger"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "train_stranger" {
  bucket = aws_s3_bucket.train_stranger.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-stranger/*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = "777788889999" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "train_anyone" {
  bucket = "sv-train-anyone"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "train_anyone" {
  bucket = aws_s3_bucket.train_anyone.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-anyone/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "train_any_arn" {
  bucket = "sv-train-any-arn"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "train_any_arn" {
  bucket = aws_s3_bucket.train_any_arn.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-any-arn/*"
        Condition = {
          ArnLike = { "aws:SourceArn" = "arn:aws-cn:sagemaker:cn-north-1:*:*" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "train_open" {
  bucket = "sv-train-open"
}

resource "aws_s3_bucket_policy" "train_open" {
  bucket = aws_s3_bucket.train_open.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Service = "sagemaker.amazonaws.com" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::sv-train-open/*"
      },
    ]
  })
}

resource "aws_sns_topic" "uploads" {
  name = "sv-uploads"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sns_topic_policy" "uploads" {
  arn = aws_sns_topic.uploads.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "s3.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = "arn:aws-cn:sns:cn-north-1:111122223333:sv-uploads"
      Condition = { ArnLike = { "aws:SourceArn" = "arn:aws-cn:s3:::partner-uploads" } }
    }]
  })
}
