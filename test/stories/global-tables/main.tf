terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "far" { default = "ap-southeast-2" }

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
  alias                       = "fleet"
  region                      = "cn-north-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
  default_tags {
    tags = { "auto:data-class" = "sensitive-personal" }
  }
}

provider "aws" {
  alias                       = "eu"
  region                      = "eu-west-1"
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

data "aws_ssm_parameter" "third" {
  name       = "/global/third"
  depends_on = [terraform_data.release]
}

resource "aws_dynamodb_table" "drivers" {
  name             = "drivers"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "cn-northwest-1"
  }
  replica {
    region_name = var.far
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_table" "consents" {
  name             = "consents"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "cn-northwest-1"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_table" "cabin" {
  provider         = aws.fleet
  name             = "cabin"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "eu-west-1"
  }
}

resource "aws_dynamodb_table" "menus" {
  provider         = aws.fleet
  name             = "menus"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "eu-west-1"
  }
  tags = { "auto:data-class" = "none" }
}

resource "aws_dynamodb_table" "dealers" {
  name             = "dealers"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "eu-west-1"
  }
  replica {
    region_name = "us-east-1"
  }
}

resource "aws_dynamodb_table" "faults" {
  name             = "faults"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "cn-northwest-1"
  }
  replica {
    region_name = data.aws_ssm_parameter.third.insecure_value
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "plants" {
  name             = "plants"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = data.aws_ssm_parameter.third.insecure_value
  }
  tags = { "auto:data-class" = "general" }
}

# a table of the group, with a read copy at home
resource "aws_dynamodb_table" "catalog" {
  provider         = aws.eu
  name             = "catalog"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "cn-north-1"
  }
}

resource "aws_dynamodb_table" "claims" {
  provider         = aws.eu
  name             = "claims"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "cn-north-1"
  }
  tags = { "auto:data-class" = "personal" }
}
