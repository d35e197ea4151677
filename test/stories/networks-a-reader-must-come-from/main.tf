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

resource "aws_s3_bucket" "shanghai" {
  bucket = "ip-shanghai"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "shanghai" {
  bucket = aws_s3_bucket.shanghai.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-shanghai/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "180.166.12.0/24" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "shanghai_part" {
  bucket = "ip-shanghai-part"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "shanghai_part" {
  bucket = aws_s3_bucket.shanghai_part.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-shanghai-part/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = ["180.166.12.64/26", "180.166.12.7"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "two_halls" {
  bucket = "ip-two-halls"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "two_halls" {
  bucket = aws_s3_bucket.two_halls.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-two-halls/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "121.46.8.0/24" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "carrier_part" {
  bucket = "ip-carrier-part"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "carrier_part" {
  bucket = aws_s3_bucket.carrier_part.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-carrier-part/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "101.81.0.0/16" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "carrier_v6" {
  bucket = "ip-carrier-v6"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "carrier_v6" {
  bucket = aws_s3_bucket.carrier_v6.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-carrier-v6/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "2408:4001:aa::/48" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "munich" {
  bucket = "ip-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "munich" {
  bucket = aws_s3_bucket.munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-munich/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "62.245.140.0/24" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "munich_host" {
  bucket = "ip-munich-host"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "munich_host" {
  bucket = aws_s3_bucket.munich_host.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-munich-host/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "62.245.140.17/32" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "both" {
  bucket = "ip-both"
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
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-both/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = ["180.166.12.0/24", "62.245.140.0/24"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "leased" {
  bucket = "ip-leased"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "leased" {
  bucket = aws_s3_bucket.leased.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-leased/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "101.90.7.0/26" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "carrier_all" {
  bucket = "ip-carrier-all"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "carrier_all" {
  bucket = aws_s3_bucket.carrier_all.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-carrier-all/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "101.80.0.0/12" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "nobody_knows" {
  bucket = "ip-nobody-knows"
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
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-nobody-knows/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "91.198.174.0/24" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "wider" {
  bucket = "ip-wider"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "wider" {
  bucket = aws_s3_bucket.wider.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-wider/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "180.166.0.0/16" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "not_shanghai" {
  bucket = "ip-not-shanghai"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "not_shanghai" {
  bucket = aws_s3_bucket.not_shanghai.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-not-shanghai/*"
        Condition = {
          NotIpAddress = { "aws:SourceIp" = "180.166.12.0/24" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "halves" {
  bucket = "ip-halves"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "halves" {
  bucket = aws_s3_bucket.halves.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-halves/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = ["0.0.0.0/1", "128.0.0.0/1"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "denied_elsewhere" {
  bucket = "ip-denied-elsewhere"
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
        Resource = "arn:aws-cn:s3:::ip-denied-elsewhere/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::ip-denied-elsewhere", "arn:aws-cn:s3:::ip-denied-elsewhere/*"]
        Condition = {
          NotIpAddress = { "aws:SourceIp" = ["180.166.12.0/24", "121.46.8.0/24"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "denied_elsewhere_munich" {
  bucket = "ip-denied-elsewhere-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "denied_elsewhere_munich" {
  bucket = aws_s3_bucket.denied_elsewhere_munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-denied-elsewhere-munich/*"
      },
      {
        Effect = "Deny"
        Principal = "*"
        Action = "s3:*"
        Resource = ["arn:aws-cn:s3:::ip-denied-elsewhere-munich", "arn:aws-cn:s3:::ip-denied-elsewhere-munich/*"]
        Condition = {
          NotIpAddress = { "aws:SourceIp" = ["180.166.12.0/24", "62.245.140.0/24"] }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "inside" {
  bucket = "ip-inside"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "inside" {
  bucket = aws_s3_bucket.inside.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-inside/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "10.0.0.0/8" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "endpoint" {
  bucket = "ip-endpoint"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "endpoint" {
  bucket = aws_s3_bucket.endpoint.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-endpoint/*"
        Condition = {
          StringEquals = { "aws:SourceVpce" = "vpce-0f1e2d3c4b5a69788" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "vpc" {
  bucket = "ip-vpc"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "vpc" {
  bucket = aws_s3_bucket.vpc.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-vpc/*"
        Condition = {
          StringEquals = { "aws:SourceVpc" = "vpc-0a1b2c3d4e5f60718" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "endpoint_home" {
  bucket = "ip-endpoint-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "endpoint_home" {
  bucket = aws_s3_bucket.endpoint_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-endpoint-home/*"
        Condition = {
          StringEquals = { "aws:SourceVpce" = "vpce-0f1e2d3c4b5a69788" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "munich_from_shanghai" {
  bucket = "ip-munich-from-shanghai"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "munich_from_shanghai" {
  bucket = aws_s3_bucket.munich_from_shanghai.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::ip-munich-from-shanghai/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = "180.166.12.0/24" }
        }
      },
    ]
  })
}
