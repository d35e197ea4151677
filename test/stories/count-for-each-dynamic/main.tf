terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "dr" { default = false }

variable "zones" {
  type = map(object({ class = string, abroad = bool, replicas = list(string) }))
  default = {
    trips  = { class = "personal", abroad = false, replicas = ["cn-northwest-1", "eu-west-1"] }
    keys   = { class = "important", abroad = false, replicas = ["cn-northwest-1"] }
    alerts = { class = "important", abroad = false, replicas = [] }
    menus  = { class = "none", abroad = true, replicas = ["eu-west-1", "us-east-1"] }
    faults = { class = "important", abroad = true, replicas = [] }
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

data "aws_ssm_parameter" "replicas" {
  name       = "/global/replicas"
  depends_on = [terraform_data.release]
}


resource "aws_dynamodb_table" "zone" {
  for_each         = var.zones
  name             = each.key
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = length(each.value.replicas) > 0
  stream_view_type = length(each.value.replicas) > 0 ? "NEW_AND_OLD_IMAGES" : null
  attribute {
    name = "id"
    type = "S"
  }
  dynamic "replica" {
    for_each = toset(each.value.replicas)
    content {
      region_name = replica.value
    }
  }
  tags = { "auto:data-class" = each.value.class }
}

# how many replicas there will be is itself known only after apply
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
  dynamic "replica" {
    for_each = split(",", data.aws_ssm_parameter.replicas.insecure_value)
    content {
      region_name = replica.value
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "dr" {
  count    = var.dr ? 1 : 0
  provider = aws.eu
  bucket   = "dr-eu"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "spool" {
  count    = 3
  provider = aws.eu
  bucket   = "spool-${count.index}"
  tags     = { "auto:data-class" = count.index == 1 ? "personal" : "none" }
}

resource "aws_s3_bucket" "abroad" {
  for_each = { for k, z in var.zones : k => z.class if z.abroad }
  provider = aws.eu
  bucket   = "abroad-${each.key}"
  tags     = { "auto:data-class" = each.value }
}

module "off" {
  source    = "./modules/store"
  count     = var.dr ? 1 : 0
  providers = { aws = aws.eu }
  name      = "off"
  class     = "important"
}

module "per_class" {
  source    = "./modules/store"
  for_each  = toset(["important", "general"])
  providers = { aws = aws.eu }
  name      = "per-class-${each.key}"
  class     = each.key
}
