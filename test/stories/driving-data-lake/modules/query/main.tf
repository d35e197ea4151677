terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "groups" { type = map(object({ class = string, bucket = string })) }

resource "aws_athena_workgroup" "this" {
  for_each = var.groups
  name     = each.key
  configuration {
    enforce_workgroup_configuration = true
    result_configuration {
      output_location = "s3://${each.value.bucket}/athena/${each.key}/"
    }
  }
  tags = { "auto:data-class" = each.value.class }
}

resource "aws_glue_catalog_database" "this" {
  name = "lake"
}
