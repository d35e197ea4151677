terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

locals {
  main  = "cn-north-1"
  group = "eu-west-3"
}

provider "aws" {
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "bj"
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
  region                      = "eu-west-3"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "main"
  region                      = local.main
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "group"
  region                      = local.group
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


data "aws_region" "bj" {
  provider = aws.bj
}

data "aws_region" "eu" {
  provider = aws.eu
}

provider "aws" {
  alias                       = "like_bj"
  region                      = data.aws_region.bj.name
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "like_eu"
  region                      = data.aws_region.eu.name
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


# the region comes from the environment of the run, which the plan does not show
resource "aws_s3_bucket" "ambient" {
  bucket = "ambient-trips"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "ambient_site" {
  bucket = "ambient-site"
  tags   = { "auto:data-class" = "none" }
}

resource "aws_sqs_queue" "bj" {
  provider = aws.bj
  name     = "bj"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "like_bj" {
  provider = aws.like_bj
  name     = "like-bj"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "like_eu" {
  provider = aws.like_eu
  name     = "like-eu"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "like_eu_none" {
  provider = aws.like_eu
  name     = "like-eu-none"
  tags     = { "auto:data-class" = "none" }
}

resource "aws_sqs_queue" "main" {
  provider = aws.main
  name     = "main"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "group" {
  provider = aws.group
  name     = "group"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "group_none" {
  provider = aws.group
  name     = "group-none"
}
