terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "name" { type = string }
variable "class" { type = string }
variable "targets" { type = map(object({ arn = string, on = bool })) }

resource "aws_cloudwatch_event_bus" "this" {
  name = var.name
  tags = { "auto:data-class" = var.class }
}

resource "aws_cloudwatch_event_rule" "this" {
  for_each       = var.targets
  name           = "${var.name}-${each.key}"
  event_bus_name = aws_cloudwatch_event_bus.this.name
  event_pattern  = jsonencode({ source = [{ prefix = "car." }] })
  state          = each.value.on ? "ENABLED" : "DISABLED"
}

resource "aws_cloudwatch_event_target" "this" {
  for_each       = var.targets
  rule           = aws_cloudwatch_event_rule.this[each.key].name
  event_bus_name = aws_cloudwatch_event_bus.this.name
  arn            = each.value.arn
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
}
