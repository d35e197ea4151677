terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
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

provider "aws" {
  alias                       = "nx"
  region                      = "cn-northwest-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "sg"
  region                      = "ap-southeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "eu"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


locals {
  values = {
    plus   = "personal+important"
    space  = "sensitive-personal personal"
    weak   = "general+personal"
    typo   = "personal+importent"
    nobody = "none+general"
  }
}

resource "aws_sqs_queue" "sg" {
  for_each = local.values
  provider = aws.sg
  name     = "classes-${each.key}"
  tags     = { "auto:data-class" = each.value }
}

resource "aws_sqs_queue" "home" {
  for_each = local.values
  name     = "classes-${each.key}"
  tags     = { "auto:data-class" = each.value }
}

# assessed: both classes for Germany, only one of them for Ireland
resource "aws_dynamodb_table" "both" {
  for_each         = { nx = "cn-northwest-1", de = "eu-central-1", ie = "eu-west-1" }
  name             = "both-${each.key}"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = each.value
  }
  tags = { "auto:data-class" = "important+personal" }
}
