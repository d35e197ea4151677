terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "sandbox" { default = false }

provider "aws" {
  region                      = "cn-north-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
  default_tags {
    tags = { "auto:data-class" = "personal", "app" = "connect" }
  }
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
  default_tags {
    tags = { "auto:data-class" = "personal", "app" = "connect" }
  }
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
  default_tags {
    tags = { "auto:data-class" = "none", "app" = "connect-eu" }
  }
}


module "accounts_db" {
  source    = "./modules/global-db"
  providers = { aws = aws, aws.second = aws.nx }
  name      = "accounts"
  class     = "personal"
}

module "trips_db" {
  source    = "./modules/global-db"
  providers = { aws = aws, aws.second = aws.eu }
  name      = "trips"
  class     = "sensitive-personal"
}

module "parts_db" {
  source    = "./modules/global-db"
  providers = { aws = aws, aws.second = aws.eu }
  name      = "parts"
  class     = "none"
}

module "sandbox_db" {
  source    = "./modules/global-db"
  count     = var.sandbox ? 1 : 0
  providers = { aws = aws, aws.second = aws.eu }
  name      = "sandbox"
  class     = "personal"
}

module "queues" {
  source = "./modules/queues"
  queues = {
    commands = { class = "important", dead = "arn:aws-cn:sqs:cn-north-1:111122223333:dead" }
    updates  = { class = "personal", dead = "arn:aws:sqs:eu-central-1:111122223333:dead" }
    renders  = { class = "none", dead = "arn:aws:sqs:eu-central-1:111122223333:dead" }
    dead     = { class = "important" }
  }
}

module "events" {
  source = "./modules/events"
  name   = "car"
  class  = "important"
  targets = {
    commands = { arn = module.queues.arns["commands"], on = true }
    standby  = { arn = "arn:aws-cn:events:cn-northwest-1:111122223333:event-bus/car", on = true }
    group    = { arn = "arn:aws:events:eu-central-1:444455556666:event-bus/car", on = false }
    insight  = { arn = "arn:aws:kinesis:eu-central-1:444455556666:stream/insight", on = true }
  }
}

module "notify" {
  source = "./modules/notify"
  topics = {
    crash = {
      class = "sensitive-personal"
      subscribers = {
        rescue = { protocol = "https", endpoint = "https://a1b2c3.execute-api.cn-north-1.amazonaws.com.cn/prod/rescue" }
        desk   = { protocol = "email", endpoint = "desk@rescue.example" }
      }
    }
    status = {
      class       = "none"
      subscribers = { desk = { protocol = "email", endpoint = "desk@rescue.example" } }
    }
    offers = {
      class       = "personal"
      subscribers = { crm = { protocol = "https", endpoint = "https://203.0.113.90/crm" } }
    }
  }
}

module "traffic" {
  source = "./modules/logs"
  groups = {
    "/connect/api"   = { class = "personal", sinks = ["arn:aws-cn:logs:cn-north-1:222233334444:destination:siem"] }
    "/connect/login" = { class = "personal", sinks = ["arn:aws-cn:logs:cn-north-1:222233334444:destination:siem", "arn:aws:logs:eu-central-1:444455556666:destination:siem"] }
    "/connect/cdn"   = { class = "none", sinks = ["arn:aws:logs:eu-central-1:444455556666:destination:siem"] }
  }
}

# default tag only
resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.r6g.large"
  num_cache_clusters   = 2
}

# the tag of the European provider says none, this one says otherwise
resource "aws_dynamodb_table" "consents" {
  provider     = aws.eu
  name         = "consents"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_table" "translations" {
  provider     = aws.eu
  name         = "translations"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
