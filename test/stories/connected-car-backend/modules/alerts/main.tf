terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "topics" { type = map(object({ class = string, subscriber = string })) }

resource "aws_sns_topic" "this" {
  for_each = var.topics
  name     = "ccb-${each.key}"
  tags     = { "auto:data-class" = each.value.class }
}

resource "aws_sns_topic_policy" "this" {
  for_each = var.topics
  arn      = aws_sns_topic.this[each.key].arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Subscribe", Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::${each.value.subscriber}:root" }, Action = ["sns:Subscribe", "sns:Receive"], Resource = "arn:aws-cn:sns:cn-north-1:111122223333:ccb-${each.key}" },
      { Sid = "Alarms", Effect = "Allow", Principal = { Service = "cloudwatch.amazonaws.com" }, Action = "sns:Publish", Resource = "arn:aws-cn:sns:cn-north-1:111122223333:ccb-${each.key}" },
    ]
  })
}
