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
  alias                       = "sg"
  region                      = "ap-southeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


# a second door to Singapore, through the proxy of the plant
provider "aws" {
  alias                       = "proxied"
  region                      = "ap-southeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true

  endpoints {
    sqs = "http://127.0.0.1:4599"
  }
}

resource "aws_sqs_queue" "unchanged" {
  provider = aws.sg
  name     = "unchanged"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "unchanged_home" {
  name = "unchanged-home"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "relabeled" {
  provider = aws.sg
  name     = "relabeled"
  tags     = { "auto:data-class" = "general" }
}

resource "aws_sqs_queue" "spelled" {
  provider = aws.sg
  name     = "spelled"
  tags     = { "auto:data-class" = "personal" }
}


module "queues" {
  source    = "./modules/queue"
  providers = { aws = aws.sg }
  name      = "tidied"
  class     = "personal"
}

moved {
  from = aws_sqs_queue.loose
  to   = module.queues.aws_sqs_queue.this
}

removed {
  from = aws_sqs_queue.left_alone
  lifecycle {
    destroy = false
  }
}

removed {
  from = aws_sqs_queue.left_alone_home
  lifecycle {
    destroy = false
  }
}

resource "aws_sqs_queue" "found" {
  provider = aws.proxied
  name     = "found"
  tags     = { "auto:data-class" = "important" }
}

import {
  to = aws_sqs_queue.found
  id = "https://sqs.ap-southeast-1.amazonaws.com/111122223333/found"
}

resource "aws_sqs_queue" "found_web" {
  provider = aws.proxied
  name     = "found-web"
  tags     = { "team" = "web" }
}

import {
  to = aws_sqs_queue.found_web
  id = "https://sqs.ap-southeast-1.amazonaws.com/111122223333/found-web"
}
