terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "name" { type = string }
variable "account" { type = string }
variable "buckets" { type = list(string) }
variable "write" { type = bool }

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::${var.account}:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = ["pdp-${var.name}"]
    }
  }
}

data "aws_iam_policy_document" "access" {
  statement {
    actions   = ["s3:ListBucket"]
    resources = [for b in var.buckets : "arn:aws-cn:s3:::${b}"]
  }
  statement {
    actions   = var.write ? ["s3:PutObject"] : ["s3:GetObject", "s3:GetObjectVersion"]
    resources = [for b in var.buckets : "arn:aws-cn:s3:::${b}/*"]
  }
}

resource "aws_iam_role" "this" {
  name               = "partner-${var.name}"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "this" {
  name   = "partner-${var.name}"
  policy = data.aws_iam_policy_document.access.json
}

resource "aws_iam_role_policy_attachment" "this" {
  role       = aws_iam_role.this.name
  policy_arn = aws_iam_policy.this.arn
}
