terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "tables" { type = map(object({ class = string, regions = list(string) })) }

resource "aws_dynamodb_table" "this" {
  for_each         = var.tables
  name             = "features-${each.key}"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  dynamic "replica" {
    for_each = toset(each.value.regions)
    content {
      region_name = replica.key
    }
  }
  point_in_time_recovery {
    enabled = true
  }
  tags = { "auto:data-class" = each.value.class }
}
