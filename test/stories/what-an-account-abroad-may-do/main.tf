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

locals {
  actions = {
    put = ["s3:PutObject"]
    upload = ["s3:PutObject", "s3:AbortMultipartUpload", "s3:ListBucketMultipartUploads", "s3:ListMultipartUploadParts"]
    list = ["s3:ListBucket", "s3:GetBucketLocation"]
    "get-bucket" = ["s3:GetBucketLocation", "s3:GetBucketVersioning"]
    "replicate-into" = ["s3:ReplicateObject", "s3:ReplicateDelete"]
    delete = ["s3:DeleteObject", "s3:DeleteObjectVersion"]
    get = ["s3:ListBucket", "s3:PutObject", "s3:GetObject"]
    "get-version" = ["s3:GetObjectVersion"]
    "any-object" = ["s3:*Object"]
    "get-star" = ["s3:Get*"]
    "get-mark" = ["s3:?etObject"]
    "s3-star" = ["s3:*"]
    star = ["*"]
  }
}

resource "aws_s3_bucket" "dropbox" {
  for_each = local.actions
  bucket   = "act-${each.key}"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "dropbox" {
  for_each = local.actions
  bucket   = aws_s3_bucket.dropbox[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
      Action    = each.value
      Resource  = ["arn:aws-cn:s3:::act-${each.key}", "arn:aws-cn:s3:::act-${each.key}/*"]
    }]
  })
}

resource "aws_s3_bucket" "split" {
  bucket = "act-split"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "split" {
  bucket = aws_s3_bucket.split.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid = "ReadHome"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["s3:GetObject", "s3:ListBucket"]
        Resource = ["arn:aws-cn:s3:::act-split", "arn:aws-cn:s3:::act-split/*"]
      },
      {
        Sid = "DeliverFromMunich"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:PutObject"
        Resource = "arn:aws-cn:s3:::act-split/*"
      },
    ]
  })
}

# the two actions are the wrong way round
resource "aws_s3_bucket" "split_wrong" {
  bucket = "act-split-wrong"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "split_wrong" {
  bucket = aws_s3_bucket.split_wrong.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid = "ReadHome"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["s3:PutObject"]
        Resource = "arn:aws-cn:s3:::act-split-wrong/*"
      },
      {
        Sid = "DeliverFromMunich"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::act-split-wrong/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "put_policy" {
  bucket = "act-put-policy"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "put_policy" {
  bucket = aws_s3_bucket.put_policy.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:PutBucketPolicy"
        Resource = ["arn:aws-cn:s3:::act-put-policy", "arn:aws-cn:s3:::act-put-policy/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "put_object_acl" {
  bucket = "act-put-object-acl"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "put_object_acl" {
  bucket = aws_s3_bucket.put_object_acl.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:PutObject", "s3:PutObjectAcl"]
        Resource = ["arn:aws-cn:s3:::act-put-object-acl", "arn:aws-cn:s3:::act-put-object-acl/*"]
      },
    ]
  })
}
