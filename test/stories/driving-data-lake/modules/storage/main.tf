terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.standby]
    }
  }
}

variable "prefix" { type = string }
variable "zones" { type = map(object({ class = string, standby = bool })) }

resource "aws_s3_bucket" "zone" {
  for_each = var.zones
  bucket   = "${var.prefix}-${each.key}"
  tags     = { "auto:data-class" = each.value.class, "zone" = each.key }
}

resource "aws_s3_bucket_versioning" "zone" {
  for_each = { for k, z in var.zones : k => z if z.standby }
  bucket   = aws_s3_bucket.zone[each.key].id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "standby" {
  for_each = { for k, z in var.zones : k => z if z.standby }
  provider = aws.standby
  bucket   = "${var.prefix}-${each.key}-standby"
}

resource "aws_s3_bucket_replication_configuration" "zone" {
  for_each = { for k, z in var.zones : k => z if z.standby }
  bucket   = aws_s3_bucket.zone[each.key].id
  role     = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "standby"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.standby[each.key].arn
    }
  }
  depends_on = [aws_s3_bucket_versioning.zone]
}

output "ids" { value = { for k, b in aws_s3_bucket.zone : k => b.id } }
output "arns" { value = { for k, b in aws_s3_bucket.zone : k => b.arn } }
output "names" { value = { for k, b in aws_s3_bucket.zone : k => b.bucket } }
