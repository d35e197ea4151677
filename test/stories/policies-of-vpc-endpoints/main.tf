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

# One endpoint lets the Beijing account through, one lets everybody, one has the policy that AWS gives it.
resource "aws_vpc_endpoint" "closed" {
  vpc_id       = "vpc-0a1b2c3d4e5f60001"
  service_name = "com.amazonaws.cn-north-1.s3"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow", Principal = "*", Action = "s3:*", Resource = "*"
      Condition = { StringEquals = { "aws:PrincipalAccount" = "222233334444" } }
    }]
  })
}

resource "aws_vpc_endpoint" "open" {
  vpc_id       = "vpc-0a1b2c3d4e5f60002"
  service_name = "com.amazonaws.cn-north-1.s3"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }]
  })
}

resource "aws_vpc_endpoint" "plain" {
  vpc_id       = "vpc-0a1b2c3d4e5f60003"
  service_name = "com.amazonaws.cn-north-1.s3"
}

resource "aws_vpc_endpoint" "writing" {
  vpc_id       = "vpc-0a1b2c3d4e5f60004"
  service_name = "com.amazonaws.cn-north-1.s3"
}

resource "aws_vpc_endpoint_policy" "writing" {
  vpc_endpoint_id = aws_vpc_endpoint.writing.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:PutObject", Resource = "*" }]
  })
}

# Whoever comes through the closed endpoint is of the Beijing account.
resource "aws_s3_bucket" "tracks" {
  bucket = "ve-tracks"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "tracks" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::ve-tracks/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = [aws_vpc_endpoint.closed.id]
    }
  }
}

resource "aws_s3_bucket_policy" "tracks" {
  bucket = aws_s3_bucket.tracks.id
  policy = data.aws_iam_policy_document.tracks.json
}

# Whoever comes through the open one may be anybody in its VPC.
resource "aws_s3_bucket" "faces" {
  bucket = "ve-faces"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "faces" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::ve-faces/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = [aws_vpc_endpoint.open.id]
    }
  }
}

resource "aws_s3_bucket_policy" "faces" {
  bucket = aws_s3_bucket.faces.id
  policy = data.aws_iam_policy_document.faces.json
}

# The policy that AWS gives lets everybody through.
resource "aws_s3_bucket" "maps" {
  bucket = "ve-maps"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "maps" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::ve-maps/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = [aws_vpc_endpoint.plain.id]
    }
  }
}

resource "aws_s3_bucket_policy" "maps" {
  bucket = aws_s3_bucket.maps.id
  policy = data.aws_iam_policy_document.maps.json
}

# Only writing passes, and nobody reads.
resource "aws_s3_bucket" "plates" {
  bucket = "ve-plates"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "plates" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::ve-plates/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = [aws_vpc_endpoint.writing.id]
    }
  }
}

resource "aws_s3_bucket_policy" "plates" {
  bucket = aws_s3_bucket.plates.id
  policy = data.aws_iam_policy_document.plates.json
}

# By either of two, of which one is open.
resource "aws_s3_bucket" "cabin" {
  bucket = "ve-cabin"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "cabin" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::ve-cabin/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = [aws_vpc_endpoint.closed.id, aws_vpc_endpoint.open.id]
    }
  }
}

resource "aws_s3_bucket_policy" "cabin" {
  bucket = aws_s3_bucket.cabin.id
  policy = data.aws_iam_policy_document.cabin.json
}

# Everybody who does not come through it.
resource "aws_s3_bucket" "lidar" {
  bucket = "ve-lidar"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "lidar" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::ve-lidar/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringNotEquals"
      variable = "aws:SourceVpce"
      values   = [aws_vpc_endpoint.closed.id]
    }
  }
}

resource "aws_s3_bucket_policy" "lidar" {
  bucket = aws_s3_bucket.lidar.id
  policy = data.aws_iam_policy_document.lidar.json
}
