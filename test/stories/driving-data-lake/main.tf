terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "group_region" { type = string }
variable "vendors" { type = map(object({ host = string, zone = string })) }
variable "reporting" {
  type    = list(string)
  default = []
}

provider "aws" {
  region                      = "cn-north-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
  default_tags {
    tags = { "env" = "prod" }
  }
}

provider "aws" {
  alias                       = "standby"
  region                      = "cn-northwest-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
  default_tags {
    tags = { "env" = "prod" }
  }
}

provider "aws" {
  alias                       = "group"
  region                      = var.group_region
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
  default_tags {
    tags = { "env" = "prod" }
  }
}


module "storage" {
  source    = "./modules/storage"
  providers = { aws = aws, aws.standby = aws.standby }
  prefix    = "ddl"
  zones = {
    raw      = { class = "important", standby = true }
    curated  = { class = "important+personal", standby = true }
    frames   = { class = "sensitive-personal", standby = false }
    maps     = { class = "important", standby = false }
    results  = { class = "important", standby = false }
    handbook = { class = "none", standby = true }
  }
}

module "reports" {
  source    = "./modules/reports"
  providers = { aws = aws.group }
  name      = "ddl-reports"
}

module "inventory" {
  source  = "./modules/inventory"
  buckets = module.storage.names
  running = var.reporting
  target  = module.reports.arn
}

module "features" {
  source = "./modules/features"
  tables = {
    scenes  = { class = "important", regions = ["cn-northwest-1"] }
    drivers = { class = "personal", regions = ["cn-northwest-1", var.group_region] }
    cabins  = { class = "sensitive-personal", regions = ["cn-northwest-1", var.group_region] }
    codes   = { class = "general", regions = [var.group_region] }
  }
}

module "labeling" {
  source  = "./modules/labeling"
  vendors = var.vendors
  buckets = module.storage.names
}

module "query" {
  source = "./modules/query"
  groups = {
    analysts = { class = "important", bucket = module.storage.names["results"] }
    partners = { class = "important", bucket = "ddl-reports" }
    docs     = { class = "none", bucket = "ddl-reports" }
  }
  depends_on = [module.reports]
}
