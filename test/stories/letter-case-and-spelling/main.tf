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

resource "aws_s3_bucket" "shout" {
  bucket = "sp-shout"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "shout" {
  bucket = aws_s3_bucket.shout.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "AWS": "arn:aws-cn:iam::444455556666:root" }, "Action": "S3:GETOBJECT", "Resource": "arn:aws-cn:s3:::sp-shout/*" } ] }
  JSON
}

resource "aws_s3_bucket" "whisper" {
  bucket = "sp-whisper"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "whisper" {
  bucket = aws_s3_bucket.whisper.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "AWS": "arn:aws-cn:iam::444455556666:root" }, "Action": "s3:g*", "Resource": [ "arn:aws-cn:s3:::sp-whisper", "arn:aws-cn:s3:::sp-whisper/*" ] } ] }
  JSON
}

resource "aws_s3_bucket" "shout_write" {
  bucket = "sp-shout-write"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "shout_write" {
  bucket = aws_s3_bucket.shout_write.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "AWS": "arn:aws-cn:iam::444455556666:root" }, "Action": "S3:PUTOBJECT", "Resource": "arn:aws-cn:s3:::sp-shout-write/*" } ] }
  JSON
}

resource "aws_s3_bucket" "key_case" {
  bucket = "sp-key-case"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "key_case" {
  bucket = aws_s3_bucket.key_case.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::sp-key-case/*", "Condition": { "StringEquals": { "AWS:principalaccount": "222233334444" } } } ] }
  JSON
}

resource "aws_s3_bucket" "key_case_munich" {
  bucket = "sp-key-case-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "key_case_munich" {
  bucket = aws_s3_bucket.key_case_munich.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::sp-key-case-munich/*", "Condition": { "StringEquals": { "AWS:PRINCIPALACCOUNT": [ "222233334444", "444455556666" ] } } } ] }
  JSON
}

resource "aws_s3_bucket" "zero" {
  bucket = "sp-zero"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "zero" {
  bucket = aws_s3_bucket.zero.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "AWS": [ "012345678901" ] }, "Action": [ "s3:GetObject" ], "Resource": [ "arn:aws-cn:s3:::sp-zero/*" ] } ] }
  JSON
}

resource "aws_s3_bucket" "zeros" {
  bucket = "sp-zeros"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "zeros" {
  bucket = aws_s3_bucket.zeros.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "AWS": [ "001122334455" ] }, "Action": [ "s3:GetObject" ], "Resource": [ "arn:aws-cn:s3:::sp-zeros/*" ] } ] }
  JSON
}

resource "aws_s3_bucket" "sid_lies" {
  bucket = "sp-sid-lies"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "sid_lies" {
  bucket = aws_s3_bucket.sid_lies.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Sid": "DenyForeignAccounts", "Effect": "Allow", "Principal": { "AWS": "arn:aws-cn:iam::555566667777:root" }, "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::sp-sid-lies/*" } ] }
  JSON
}

resource "aws_s3_bucket" "sid_twice" {
  bucket = "sp-sid-twice"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_policy" "sid_twice" {
  bucket = aws_s3_bucket.sid_twice.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Sid": "Read", "Effect": "Allow", "Principal": { "AWS": "arn:aws-cn:iam::222233334444:root" }, "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::sp-sid-twice/*" }, { "Sid": "Read", "Effect": "Allow", "Principal": { "AWS": "arn:aws-cn:iam::555566667777:root" }, "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::sp-sid-twice/*" } ] }
  JSON
}

resource "aws_s3_bucket" "sid_alarms" {
  bucket = "sp-sid-alarms"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "sid_alarms" {
  bucket = aws_s3_bucket.sid_alarms.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Id": "munich-444455556666", "Statement": [ { "Sid": "Munich444455556666", "Effect": "Allow", "Principal": { "AWS": "arn:aws-cn:iam::222233334444:role/munich-liaison" }, "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::sp-sid-alarms/444455556666/*" } ] }
  JSON
}

resource "aws_s3_bucket" "order" {
  bucket = "sp-order"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "order" {
  bucket = aws_s3_bucket.order.id
  policy = <<-JSON
    { "Statement": [ { "Resource": [ "arn:aws-cn:s3:::sp-order", "arn:aws-cn:s3:::sp-order/*" ], "Action": [ "s3:ListBucket", "s3:GetObject" ], "Principal": { "AWS": [ "arn:aws-cn:iam::222233334444:root", "arn:aws-cn:iam::444455556666:role/r1" ] }, "Effect": "Allow" } ], "Version": "2012-10-17" }
  JSON
}

resource "aws_s3_bucket" "deny_only" {
  bucket = "sp-deny-only"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "deny_only" {
  bucket = aws_s3_bucket.deny_only.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws-cn:s3:::sp-deny-only/*", "Condition": { "StringNotEquals": { "aws:PrincipalAccount": "444455556666" } } } }
  JSON
}

resource "aws_s3_bucket" "bool_bare" {
  bucket = "sp-bool-bare"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "bool_bare" {
  bucket = aws_s3_bucket.bool_bare.id
  policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "AWS": "444455556666" }, "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::sp-bool-bare/*", "Condition": { "Bool": { "aws:SecureTransport": true } } } ] }
  JSON
}
