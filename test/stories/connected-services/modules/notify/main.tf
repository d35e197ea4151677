terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "topics" {
  type = map(object({ class = string, subscribers = map(object({ protocol = string, endpoint = string })) }))
}

locals {
  subscriptions = merge([for t, x in var.topics : { for s, y in x.subscribers : "${t}/${s}" => merge(y, { topic = t }) }]...)
}

resource "aws_sns_topic" "this" {
  for_each = var.topics
  name     = each.key
  tags     = { "auto:data-class" = each.value.class }
}

resource "aws_sns_topic_subscription" "this" {
  for_each  = local.subscriptions
  topic_arn = aws_sns_topic.this[each.value.topic].arn
  protocol  = each.value.protocol
  endpoint  = each.value.endpoint
}
