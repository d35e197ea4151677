terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "main_region" { default = "cn-north-1" }

variable "regions" {
  type    = map(string)
  default = { spare = "cn-northwest-1", test = "ca-central-1" }
}

variable "site" {
  type    = object({ name = string, region = string })
  default = { name = "nx", region = "cn-northwest-1" }
}

variable "continent" { default = "eu" }

provider "aws" {
  region                      = var.main_region
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "spare"
  region                      = var.regions["spare"]
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "test"
  region                      = var.regions["test"]
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "site"
  region                      = var.site.region
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "built"
  region                      = "${var.continent}-west-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


module "archive_nx" {
  source = "./modules/archive"
  name   = "archive-nx"
  region = "cn-northwest-1"
}

module "archive_group" {
  source = "./modules/archive"
  name   = "archive-group"
  region = var.regions["test"]
}

# the default says Beijing, terraform.tfvars does not
resource "aws_s3_bucket" "main" {
  bucket = "regions-main"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "main_site" {
  bucket = "regions-main-site"
}

resource "aws_sqs_queue" "spare" {
  provider = aws.spare
  name     = "spare"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_sqs_queue" "test" {
  provider = aws.test
  name     = "test"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_sqs_queue" "test_none" {
  provider = aws.test
  name     = "test-none"
  tags     = { "auto:data-class" = "none" }
}

resource "aws_sqs_queue" "site" {
  provider = aws.site
  name     = "site"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "built" {
  provider = aws.built
  name     = "built"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "built_none" {
  provider = aws.built
  name     = "built-none"
  tags     = { "auto:data-class" = "none" }
}
