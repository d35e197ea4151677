terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "buckets" { type = map(string) }
variable "running" { type = list(string) }
variable "target" { type = string }

resource "aws_s3_bucket_inventory" "this" {
  for_each                 = toset(keys(var.buckets))
  bucket                   = var.buckets[each.key]
  name                     = "weekly"
  enabled                  = contains(var.running, each.key)
  included_object_versions = "Current"
  schedule {
    frequency = "Weekly"
  }
  destination {
    bucket {
      format     = "Parquet"
      bucket_arn = var.target
    }
  }
}
