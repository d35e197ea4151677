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

resource "terraform_data" "contract" {
  input = "2026-11"
}

# read during apply
data "aws_ssm_parameter" "partner" {
  name       = "/partners/labeling/account"
  depends_on = [terraform_data.contract]
}

resource "aws_s3_bucket" "encoded_munich" {
  bucket = "una-encoded-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "encoded_munich" {
  bucket = aws_s3_bucket.encoded_munich.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.encoded_munich.arn}/*"
    }]
  })
}

resource "aws_s3_bucket" "encoded_shanghai" {
  bucket = "una-encoded-shanghai"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "encoded_shanghai" {
  bucket = aws_s3_bucket.encoded_shanghai.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.encoded_shanghai.arn}/*"
    }]
  })
}

resource "aws_s3_bucket" "encoded_untagged" {
  bucket = "una-encoded-untagged"
}

resource "aws_s3_bucket_policy" "encoded_untagged" {
  bucket = aws_s3_bucket.encoded_untagged.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.encoded_untagged.arn}/*"
    }]
  })
}

resource "aws_s3_bucket" "document_munich" {
  bucket = "una-document-munich"
  tags   = { "auto:data-class" = "personal" }
}

data "aws_iam_policy_document" "document_munich" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.document_munich.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::444455556666:role/analyst"]
    }
  }
}

resource "aws_s3_bucket_policy" "document_munich" {
  bucket = aws_s3_bucket.document_munich.id
  policy = data.aws_iam_policy_document.document_munich.json
}

resource "aws_s3_bucket" "document_shanghai" {
  bucket = "una-document-shanghai"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "document_shanghai" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.document_shanghai.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::222233334444:root"]
    }
  }
}

resource "aws_s3_bucket_policy" "document_shanghai" {
  bucket = aws_s3_bucket.document_shanghai.id
  policy = data.aws_iam_policy_document.document_shanghai.json
}

resource "aws_s3_bucket" "document_write" {
  bucket = "una-document-write"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "document_write" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.document_write.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::444455556666:root"]
    }
  }
}

resource "aws_s3_bucket_policy" "document_write" {
  bucket = aws_s3_bucket.document_write.id
  policy = data.aws_iam_policy_document.document_write.json
}

resource "aws_s3_bucket" "document_partner" {
  bucket = "una-document-partner"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "document_partner" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::una-document-partner/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::${data.aws_ssm_parameter.partner.insecure_value}:root"]
    }
  }
}

resource "aws_s3_bucket_policy" "document_partner" {
  bucket = aws_s3_bucket.document_partner.id
  policy = data.aws_iam_policy_document.document_partner.json
}

resource "aws_s3_bucket" "document_limited" {
  bucket = "una-document-limited"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "document_limited" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::una-document-limited/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalAccount"
      values   = [data.aws_ssm_parameter.partner.insecure_value]
    }
  }
}

resource "aws_s3_bucket_policy" "document_limited" {
  bucket = aws_s3_bucket.document_limited.id
  policy = data.aws_iam_policy_document.document_limited.json
}

resource "aws_s3_bucket" "document_general" {
  bucket = "una-document-general"
  tags   = { "auto:data-class" = "general" }
}

data "aws_iam_policy_document" "document_general" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.document_general.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_s3_bucket_policy" "document_general" {
  bucket = aws_s3_bucket.document_general.id
  policy = data.aws_iam_policy_document.document_general.json
}

# identities: only who may assume the role makes the text matter
resource "aws_s3_bucket" "vault" {
  bucket = "una-vault"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_iam_role" "home_reader" {
  name = "una-home-reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
    }]
  })
}

resource "aws_iam_role_policy" "home_reader" {
  name = "read"
  role = aws_iam_role.home_reader.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "${aws_s3_bucket.vault.arn}/*" }]
  })
}

resource "aws_iam_role" "munich_reader" {
  name = "una-munich-reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
    }]
  })
}

resource "aws_iam_role_policy" "munich_reader" {
  name = "read"
  role = aws_iam_role.munich_reader.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "${aws_s3_bucket.vault.arn}/*" }]
  })
}

resource "aws_iam_role" "partner_reader" {
  name = "una-partner-reader"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws-cn:iam::${data.aws_ssm_parameter.partner.insecure_value}:root" }
    }]
  })
}

resource "aws_iam_role_policy" "partner_reader" {
  name = "read"
  role = aws_iam_role.partner_reader.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::una-vault/*" }]
  })
}
