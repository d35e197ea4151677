terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "name" { type = string }
variable "class" { type = string }

resource "aws_sqs_queue" "this" {
  name = var.name
  tags = { "auto:data-class" = var.class }
}
