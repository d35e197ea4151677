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

variable "partners" {
  type = map(object({
    class    = string
    accounts = list(string)
    actions  = optional(list(string), ["s3:GetObject"])
  }))
}

variable "with_hong_kong" {
  type    = bool
  default = true
}

module "share" {
  source   = "./modules/share"
  for_each = var.partners
  name     = "mr-${each.key}"
  class    = each.value.class
  readers  = each.value.accounts
  actions  = each.value.actions
}

module "aftersales" {
  source  = "./modules/share"
  name    = "mr-aftersales"
  class   = "personal"
  readers = concat(["222233334444"], var.with_hong_kong ? ["666677778888"] : [])
}

module "pilot" {
  source  = "./modules/share"
  count   = 0
  name    = "mr-pilot"
  class   = "important"
  readers = ["444455556666"]
}

module "region" {
  source = "./modules/region"
  teams  = { battery = "222233334444", chassis = "444455556666" }
}
