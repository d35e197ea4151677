terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "queues" { type = map(object({ class = string, dead = optional(string) })) }

resource "aws_sqs_queue" "this" {
  for_each       = var.queues
  name           = each.key
  tags           = { "auto:data-class" = each.value.class }
  redrive_policy = each.value.dead == null ? null : jsonencode({ deadLetterTargetArn = each.value.dead, maxReceiveCount = 5 })
}

output "arns" { value = { for k, q in aws_sqs_queue.this : k => q.arn } }
