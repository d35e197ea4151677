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

resource "aws_s3_bucket" "munich" {
  bucket = "doc-munich"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "munich" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-munich/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::444455556666:root"]
    }
  }
}

resource "aws_s3_bucket_policy" "munich" {
  bucket = aws_s3_bucket.munich.id
  policy = data.aws_iam_policy_document.munich.json
}

resource "aws_s3_bucket" "shanghai" {
  bucket = "doc-shanghai"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "shanghai" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-shanghai/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::222233334444:root"]
    }
  }
}

resource "aws_s3_bucket_policy" "shanghai" {
  bucket = aws_s3_bucket.shanghai.id
  policy = data.aws_iam_policy_document.shanghai.json
}

resource "aws_s3_bucket" "anybody" {
  bucket = "doc-anybody"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "anybody" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-anybody/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_s3_bucket_policy" "anybody" {
  bucket = aws_s3_bucket.anybody.id
  policy = data.aws_iam_policy_document.anybody.json
}

resource "aws_s3_bucket" "anybody_aws" {
  bucket = "doc-anybody-aws"
  tags   = { "auto:data-class" = "personal" }
}

data "aws_iam_policy_document" "anybody_aws" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-anybody-aws/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_s3_bucket_policy" "anybody_aws" {
  bucket = aws_s3_bucket.anybody_aws.id
  policy = data.aws_iam_policy_document.anybody_aws.json
}

resource "aws_s3_bucket" "merged" {
  bucket = "doc-merged"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "merged_base" {
  statement {
    sid       = "Home"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-merged/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::222233334444:root"]
    }
  }
}

data "aws_iam_policy_document" "merged_guest" {
  statement {
    sid       = "Guest"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-merged/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::444455556666:root", "arn:aws-cn:iam::222233334444:root"]
    }
  }
}

data "aws_iam_policy_document" "merged" {
  source_policy_documents = [data.aws_iam_policy_document.merged_base.json, data.aws_iam_policy_document.merged_guest.json]
}

resource "aws_s3_bucket_policy" "merged" {
  bucket = aws_s3_bucket.merged.id
  policy = data.aws_iam_policy_document.merged.json
}

resource "aws_s3_bucket" "replaced" {
  bucket = "doc-replaced"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "replaced_base" {
  statement {
    sid       = "Readers"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-replaced/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::444455556666:root"]
    }
  }
}

data "aws_iam_policy_document" "replaced_fix" {
  statement {
    sid       = "Readers"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-replaced/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::222233334444:root"]
    }
  }
}

data "aws_iam_policy_document" "replaced" {
  source_policy_documents   = [data.aws_iam_policy_document.replaced_base.json]
  override_policy_documents = [data.aws_iam_policy_document.replaced_fix.json]
}

resource "aws_s3_bucket_policy" "replaced" {
  bucket = aws_s3_bucket.replaced.id
  policy = data.aws_iam_policy_document.replaced.json
}

resource "aws_s3_bucket" "not_replaced" {
  bucket = "doc-not-replaced"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "not_replaced_base" {
  statement {
    sid       = "Readers"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-not-replaced/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::444455556666:root"]
    }
  }
}

data "aws_iam_policy_document" "not_replaced_fix" {
  statement {
    sid       = "Reader"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-not-replaced/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::222233334444:root"]
    }
  }
}

data "aws_iam_policy_document" "not_replaced" {
  source_policy_documents   = [data.aws_iam_policy_document.not_replaced_base.json]
  override_policy_documents = [data.aws_iam_policy_document.not_replaced_fix.json]
}

resource "aws_s3_bucket_policy" "not_replaced" {
  bucket = aws_s3_bucket.not_replaced.id
  policy = data.aws_iam_policy_document.not_replaced.json
}

variable "readers" {
  type = map(object({ account = string, enabled = bool }))
  default = {
    shanghai = { account = "222233334444", enabled = true }
    nagoya   = { account = "555566667777", enabled = false }
  }
}

resource "aws_s3_bucket" "each_enabled" {
  bucket = "doc-each-enabled"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "each_enabled" {
  dynamic "statement" {
    for_each = { for k, r in var.readers : k => r if r.enabled }
    content {
      sid       = "Reader${statement.key}"
      actions   = ["s3:GetObject"]
      resources = ["arn:aws-cn:s3:::doc-each-enabled/*"]
      principals {
        type        = "AWS"
        identifiers = ["arn:aws-cn:iam::${statement.value.account}:root"]
      }
    }
  }
}

resource "aws_s3_bucket_policy" "each_enabled" {
  bucket = aws_s3_bucket.each_enabled.id
  policy = data.aws_iam_policy_document.each_enabled.json
}

resource "aws_s3_bucket" "each" {
  bucket = "doc-each"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "each" {
  dynamic "statement" {
    for_each = var.readers
    content {
      sid       = "Reader${statement.key}"
      actions   = ["s3:GetObject"]
      resources = ["arn:aws-cn:s3:::doc-each/*"]
      principals {
        type        = "AWS"
        identifiers = ["arn:aws-cn:iam::${statement.value.account}:root"]
      }
    }
  }
}

resource "aws_s3_bucket_policy" "each" {
  bucket = aws_s3_bucket.each.id
  policy = data.aws_iam_policy_document.each.json
}

resource "aws_s3_bucket" "denied_elsewhere" {
  bucket = "doc-denied-elsewhere"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "denied_elsewhere" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-denied-elsewhere/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
  statement {
    sid       = "Fence"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["arn:aws-cn:s3:::doc-denied-elsewhere/*"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws-cn:iam::111122223333:root", "arn:aws-cn:iam::222233334444:root"]
    }
  }
}

resource "aws_s3_bucket_policy" "denied_elsewhere" {
  bucket = aws_s3_bucket.denied_elsewhere.id
  policy = data.aws_iam_policy_document.denied_elsewhere.json
}

resource "aws_s3_bucket" "limited" {
  bucket = "doc-limited"
  tags   = { "auto:data-class" = "important" }
}

data "aws_iam_policy_document" "limited" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-limited/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalAccount"
      values   = ["222233334444"]
    }
  }
}

resource "aws_s3_bucket_policy" "limited" {
  bucket = aws_s3_bucket.limited.id
  policy = data.aws_iam_policy_document.limited.json
}

resource "aws_s3_bucket" "limited_twice" {
  bucket = "doc-limited-twice"
  tags   = { "auto:data-class" = "personal" }
}

data "aws_iam_policy_document" "limited_twice" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws-cn:s3:::doc-limited-twice/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalAccount"
      values   = ["222233334444", "444455556666"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalAccount"
      values   = ["222233334444", "111122223333"]
    }
  }
}

resource "aws_s3_bucket_policy" "limited_twice" {
  bucket = aws_s3_bucket.limited_twice.id
  policy = data.aws_iam_policy_document.limited_twice.json
}

resource "aws_s3_bucket" "template_home" {
  bucket = "doc-template-home"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "template_home" {
  bucket = aws_s3_bucket.template_home.id
  policy = templatefile("${path.module}/policies/reader.json.tftpl", { bucket = "doc-template-home", accounts = ["222233334444"] })
}

resource "aws_s3_bucket" "template" {
  bucket = "doc-template"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "template" {
  bucket = aws_s3_bucket.template.id
  policy = templatefile("${path.module}/policies/reader.json.tftpl", { bucket = "doc-template", accounts = ["222233334444", "555566667777"] })
}
