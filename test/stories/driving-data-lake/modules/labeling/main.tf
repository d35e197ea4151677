terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "vendors" { type = map(object({ host = string, zone = string })) }
variable "buckets" { type = map(string) }

resource "aws_datasync_location_s3" "zone" {
  for_each      = toset(distinct([for v in var.vendors : v.zone]))
  s3_bucket_arn = "arn:aws-cn:s3:::${var.buckets[each.key]}"
  subdirectory  = "/frames"
  s3_config {
    bucket_access_role_arn = "arn:aws-cn:iam::111122223333:role/datasync"
  }
}

resource "aws_datasync_location_nfs" "vendor" {
  for_each        = var.vendors
  server_hostname = each.value.host
  subdirectory    = "/in"
  on_prem_config {
    agent_arns = ["arn:aws-cn:datasync:cn-north-1:111122223333:agent/agent-0aa11bb22cc33dd44"]
  }
}

resource "aws_datasync_task" "vendor" {
  for_each                 = var.vendors
  name                     = "label-${each.key}"
  source_location_arn      = aws_datasync_location_s3.zone[each.value.zone].arn
  destination_location_arn = aws_datasync_location_nfs.vendor[each.key].arn
  schedule {
    schedule_expression = "cron(0 2 * * ? *)"
  }
}
