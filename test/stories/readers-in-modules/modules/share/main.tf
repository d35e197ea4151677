terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "name" { type = string }
variable "class" { type = string }
variable "readers" { type = list(string) }
variable "actions" {
  type    = list(string)
  default = ["s3:GetObject"]
}

resource "aws_s3_bucket" "this" {
  bucket = var.name
  tags   = { "auto:data-class" = var.class, "share" = "yes" }
}

data "aws_iam_policy_document" "this" {
  dynamic "statement" {
    for_each = toset(var.readers)
    content {
      sid       = "Reader${statement.key}"
      actions   = var.actions
      resources = ["arn:aws-cn:s3:::${var.name}", "arn:aws-cn:s3:::${var.name}/*"]
      principals {
        type        = "AWS"
        identifiers = ["arn:aws-cn:iam::${statement.value}:root"]
      }
    }
  }
  statement {
    sid       = "TlsOnly"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["arn:aws-cn:s3:::${var.name}", "arn:aws-cn:s3:::${var.name}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  bucket = aws_s3_bucket.this.id
  policy = data.aws_iam_policy_document.this.json
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
