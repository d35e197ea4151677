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

# Where each vehicle went.
resource "aws_dynamodb_table" "trips" {
  name             = "trips"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "vehicle"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "vehicle"
    type = "S"
  }

  replica {
    region_name = "eu-central-1"
  }

  tags = {
    "auto:data-class" = "important"
    team              = "platform"
  }
}

# Who owns which vehicle; the service centre in Singapore reads its replica.
resource "aws_dynamodb_table" "owners" {
  name             = "owners"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "owner"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "owner"
    type = "S"
  }

  replica {
    region_name = "ap-southeast-1"
  }

  tags = {
    "auto:data-class" = "personal"
    team              = "platform"
  }
}

# Fault codes that workshops read out.
resource "aws_dynamodb_table" "diagnostics" {
  name             = "diagnostics"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "session"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "session"
    type = "S"
  }

  replica {
    region_name = "eu-central-1"
  }

  tags = {
    "auto:data-class" = "personal"
    team              = "platform"
  }
}
