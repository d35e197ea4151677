terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "tables" {
  type = map(object({ class = string, to = list(string) }))
  default = {
    covered       = { class = "important", to = ["eu-central-1"] }
    covered_twice = { class = "important", to = ["cn-northwest-1", "eu-central-1"] }
    one_of_two    = { class = "important", to = ["eu-central-1", "ap-southeast-1"] }
    wrong_class   = { class = "important", to = ["eu-west-1"] }
    right_class   = { class = "personal", to = ["eu-west-1"] }
    wrong_region  = { class = "important", to = ["us-west-2"] }
    wrong_country = { class = "important", to = ["eu-west-3"] }
    expired       = { class = "important", to = ["ap-northeast-1"] }
    last_day      = { class = "important", to = ["ap-northeast-2"] }
    first_day     = { class = "important", to = ["ap-southeast-2"] }
    tomorrow      = { class = "important", to = ["ap-south-1"] }
    pending       = { class = "important", to = ["sa-east-1"] }
    revoked       = { class = "important", to = ["ca-central-1"] }
    renewed       = { class = "important", to = ["me-central-1"] }
    contract      = { class = "important", to = ["eu-west-2"] }
    contract_ok   = { class = "personal", to = ["eu-west-2"] }
    menus         = { class = "none", to = ["ap-southeast-1"] }
  }
}

provider "aws" {
  region                      = "cn-north-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


resource "terraform_data" "release" {
  input = "2026-11"
}

data "aws_ssm_parameter" "region" {
  name       = "/global/region"
  depends_on = [terraform_data.release]
}


resource "aws_dynamodb_table" "this" {
  for_each         = var.tables
  name             = each.key
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  dynamic "replica" {
    for_each = toset(each.value.to)
    content {
      region_name = replica.value
    }
  }
  tags = { "auto:data-class" = each.value.class }
}

resource "aws_dynamodb_table" "open" {
  name             = "open"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = data.aws_ssm_parameter.region.insecure_value
  }
  tags = { "auto:data-class" = "important" }
}
