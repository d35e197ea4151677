terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "zones" { type = map(string) }

resource "aws_s3_bucket" "zone" {
  for_each = var.zones
  bucket   = "pdp-${each.key}"
  tags     = { "auto:data-class" = each.value }
}

resource "aws_s3_bucket_public_access_block" "zone" {
  for_each                = { for z, c in var.zones : z => c if c != "none" }
  bucket                  = aws_s3_bucket.zone[each.key].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# documentation is public, all other zones only want TLS
resource "aws_s3_bucket_policy" "zone" {
  for_each = var.zones
  bucket   = aws_s3_bucket.zone[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat([{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = ["arn:aws-cn:s3:::pdp-${each.key}", "arn:aws-cn:s3:::pdp-${each.key}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
      }], each.value == "none" ? [{
      Sid       = "Public"
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = ["arn:aws-cn:s3:::pdp-${each.key}/*"]
    }] : [])
  })
}

resource "aws_s3_bucket_versioning" "zone" {
  for_each = var.zones
  bucket   = aws_s3_bucket.zone[each.key].id
  versioning_configuration {
    status = "Enabled"
  }
}
