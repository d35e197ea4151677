terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "queues" { type = map(object({ class = string, account = string })) }

resource "aws_sqs_queue" "this" {
  for_each = var.queues
  name     = "pdp-${each.key}"
  tags     = { "auto:data-class" = each.value.class }
}

resource "aws_sqs_queue_policy" "this" {
  for_each  = var.queues
  queue_url = aws_sqs_queue.this[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::${each.value.account}:root" }
      Action    = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
      Resource  = "arn:aws-cn:sqs:cn-north-1:111122223333:pdp-${each.key}"
    }]
  })
}
