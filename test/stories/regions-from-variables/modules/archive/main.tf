terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "region" { type = string }
variable "name" { type = string }

provider "aws" {
  region                      = var.region
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

resource "aws_s3_bucket" "this" {
  bucket = var.name
  tags   = { "auto:data-class" = "important" }
}
