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

resource "aws_s3_bucket" "cn_role" {
  bucket = "np-cn-role"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "cn_role" {
  bucket = aws_s3_bucket.cn_role.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:role/curation/labeler" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-cn-role/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "cn_user" {
  bucket = "np-cn-user"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "cn_user" {
  bucket = aws_s3_bucket.cn_user.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::111122223333:user/li.na" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-cn-user/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "cn_session" {
  bucket = "np-cn-session"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_s3_bucket_policy" "cn_session" {
  bucket = aws_s3_bucket.cn_session.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:sts::222233334444:assumed-role/labeler/nightly" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-cn-session/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "cn_two" {
  bucket = "np-cn-two"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "cn_two" {
  bucket = aws_s3_bucket.cn_two.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::111122223333:root", "arn:aws-cn:iam::222233334444:root"] }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-cn-two/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "de_role" {
  bucket = "np-de-role"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "de_role" {
  bucket = aws_s3_bucket.de_role.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:role/path/to/analyst" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-de-role/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "de_user" {
  bucket = "np-de-user"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "de_user" {
  bucket = aws_s3_bucket.de_user.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:user/m.huber" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-de-user/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "de_federated" {
  bucket = "np-de-federated"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "de_federated" {
  bucket = aws_s3_bucket.de_federated.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:sts::444455556666:federated-user/m.huber" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-de-federated/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "hong_kong" {
  bucket = "np-hong-kong"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_s3_bucket_policy" "hong_kong" {
  bucket = aws_s3_bucket.hong_kong.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::666677778888:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-hong-kong/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "macao" {
  bucket = "np-macao"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "macao" {
  bucket = aws_s3_bucket.macao.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::123412341234:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-macao/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "us_role" {
  bucket = "np-us-role"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "us_role" {
  bucket = aws_s3_bucket.us_role.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::888899990000:role/sre" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-us-role/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "mixed" {
  bucket = "np-mixed"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "mixed" {
  bucket = aws_s3_bucket.mixed.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::111122223333:root", "arn:aws-cn:iam::222233334444:role/labeler", "arn:aws-cn:iam::555566667777:root"] }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-mixed/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "stranger_role" {
  bucket = "np-stranger-role"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "stranger_role" {
  bucket = aws_s3_bucket.stranger_role.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:role/analyst" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-stranger-role/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "stranger_beside" {
  bucket = "np-stranger-beside"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "stranger_beside" {
  bucket = aws_s3_bucket.stranger_beside.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::111122223333:root", "arn:aws-cn:iam::777788889999:root"] }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-stranger-beside/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "stranger_and_de" {
  bucket = "np-stranger-and-de"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "stranger_and_de" {
  bucket = aws_s3_bucket.stranger_and_de.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::777788889999:root", "arn:aws-cn:iam::444455556666:root"] }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-stranger-and-de/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "de_general" {
  bucket = "np-de-general"
  tags   = { "auto:data-class" = "general" }
}

resource "aws_s3_bucket_policy" "de_general" {
  bucket = aws_s3_bucket.de_general.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::np-de-general/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "de_untagged" {
  bucket = "np-de-untagged"
}

resource "aws_s3_bucket_policy" "de_untagged" {
  bucket = aws_s3_bucket.de_untagged.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = ["arn:aws-cn:iam::444455556666:root", "arn:aws-cn:iam::666677778888:root"] }
        Action = "s3:*"
        Resource = "arn:aws-cn:s3:::np-de-untagged/*"
      },
    ]
  })
}
