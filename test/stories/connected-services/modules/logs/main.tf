terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "groups" { type = map(object({ class = string, sinks = list(string) })) }

locals {
  pairs = merge([for g, x in var.groups : { for i, s in x.sinks : "${g}:${i}" => { group = g, sink = s } }]...)
}

resource "aws_cloudwatch_log_group" "this" {
  for_each          = var.groups
  name              = each.key
  retention_in_days = 30
  tags              = { "auto:data-class" = each.value.class }
}

resource "aws_cloudwatch_log_subscription_filter" "this" {
  for_each        = local.pairs
  name            = replace(each.key, "/", "-")
  log_group_name  = each.value.group
  filter_pattern  = ""
  destination_arn = each.value.sink
  depends_on      = [aws_cloudwatch_log_group.this]
}
