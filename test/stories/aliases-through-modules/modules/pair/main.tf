terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.primary, aws.secondary]
    }
  }
}

variable "name" { type = string }
variable "class" { type = string }

module "first" {
  source    = "../store"
  providers = { aws = aws.primary }
  name      = "${var.name}-first"
  class     = var.class
}

module "second" {
  source    = "../store"
  providers = { aws = aws.secondary }
  name      = "${var.name}-second"
  class     = var.class
}

# no provider named: the default one of the caller
resource "aws_sqs_queue" "work" {
  name = var.name
  tags = { "auto:data-class" = var.class }
}
