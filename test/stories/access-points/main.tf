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

# whoever an access point of the own account lets in
resource "aws_s3_bucket" "lake" {
  bucket = "ap-lake"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "lake" {
  bucket = aws_s3_bucket.lake.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "*"
        Resource = ["arn:aws-cn:s3:::ap-lake", "arn:aws-cn:s3:::ap-lake/*"]
        Condition = {
          StringEquals = { "s3:DataAccessPointAccount" = "111122223333" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "site" {
  bucket = "ap-site"
}

resource "aws_s3_access_point" "munich_lab" {
  bucket = aws_s3_bucket.lake.id
  name   = "munich-lab"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/munich-lab/object/*"
      },
    ]
  })
}

resource "aws_s3_access_point" "munich_later" {
  bucket = aws_s3_bucket.lake.id
  name   = "munich-later"
}

resource "aws_s3control_access_point_policy" "munich_later" {
  access_point_arn = aws_s3_access_point.munich_later.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:role/lab" }
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/munich-later", "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/munich-later/object/*"]
      },
    ]
  })
}

resource "aws_s3_access_point" "labelers" {
  bucket = aws_s3_bucket.lake.id
  name   = "labelers"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:role/labeler" }
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/labelers", "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/labelers/object/*"]
      },
    ]
  })
}

resource "aws_s3_access_point" "munich_inbox" {
  bucket = aws_s3_bucket.lake.id
  name   = "munich-inbox"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:PutObject"
        Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/munich-inbox/object/*"
      },
    ]
  })
}

resource "aws_s3_access_point" "unused" {
  bucket = aws_s3_bucket.lake.id
  name   = "unused"
}

resource "aws_s3_access_point" "stranger" {
  bucket = aws_s3_bucket.lake.id
  name   = "stranger"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/stranger/object/*"
      },
    ]
  })
}

resource "aws_s3_access_point" "everybody_blocked" {
  bucket = aws_s3_bucket.lake.id
  name   = "everybody-blocked"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/everybody-blocked/object/*"
      },
    ]
  })
  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = true
    ignore_public_acls      = true
    restrict_public_buckets = true
  }
}

resource "aws_s3_access_point" "everybody" {
  bucket = aws_s3_bucket.lake.id
  name   = "everybody"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/everybody/object/*"
      },
    ]
  })
  public_access_block_configuration {
    block_public_acls       = false
    block_public_policy     = false
    ignore_public_acls      = false
    restrict_public_buckets = false
  }
}

resource "aws_s3_access_point" "inside" {
  bucket = aws_s3_bucket.lake.id
  name   = "inside"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/inside/object/*"
      },
    ]
  })
  vpc_configuration {
    vpc_id = "vpc-0a1b2c3d4e5f60718"
  }
}

resource "aws_s3_access_point" "site_munich" {
  bucket = aws_s3_bucket.site.id
  name   = "site-munich"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/site-munich/object/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "quiet" {
  bucket = "ap-quiet"
  tags   = { "auto:data-class" = "personal" }
}

# this bucket has no policy: nothing delegates to the access point across accounts

resource "aws_s3_access_point" "quiet_munich" {
  bucket = aws_s3_bucket.quiet.id
  name   = "quiet-munich"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/quiet-munich/object/*"
      },
    ]
  })
}
