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
  alias                       = "eu"
  region                      = "eu-central-1"
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

data "aws_ssm_parameter" "siem" {
  name       = "/siem/destination"
  depends_on = [terraform_data.release]
}

resource "aws_kinesis_stream" "audit_eu" {
  provider    = aws.eu
  name        = "audit-eu"
  shard_count = 1
}

resource "aws_kinesis_stream" "audit_bj" {
  name        = "audit-bj"
  shard_count = 1
}

resource "aws_s3_bucket" "bus_logs_eu" {
  provider = aws.eu
  bucket   = "bus-logs-eu"
}

resource "aws_s3_bucket" "bus_logs_bj" {
  bucket = "bus-logs-bj"
}


resource "aws_cloudwatch_log_group" "tbox" {
  name = "/ingest/tbox"
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_log_group" "api" {
  name = "/serve/api"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_log_group" "web" {
  name = "/serve/web"
}

resource "aws_cloudwatch_log_group" "jobs" {
  name = "/jobs"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_log_group" "nx" {
  provider = aws.nx
  name     = "/standby/api"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_log_destination" "siem" {
  name       = "siem"
  role_arn   = "arn:aws-cn:iam::111122223333:role/logs"
  target_arn = aws_kinesis_stream.audit_eu.arn
}

resource "aws_cloudwatch_log_destination" "home" {
  name       = "home"
  role_arn   = "arn:aws-cn:iam::111122223333:role/logs"
  target_arn = aws_kinesis_stream.audit_bj.arn
}

# at home by its own address, in Frankfurt by its target
resource "aws_cloudwatch_log_subscription_filter" "tbox" {
  name            = "tbox"
  log_group_name  = aws_cloudwatch_log_group.tbox.name
  filter_pattern  = ""
  destination_arn = aws_cloudwatch_log_destination.siem.arn
}

resource "aws_cloudwatch_log_subscription_filter" "tbox_home" {
  name            = "tbox_home"
  log_group_name  = aws_cloudwatch_log_group.tbox.name
  filter_pattern  = ""
  destination_arn = aws_cloudwatch_log_destination.home.arn
}

resource "aws_cloudwatch_log_subscription_filter" "api" {
  name            = "api"
  log_group_name  = aws_cloudwatch_log_group.api.name
  filter_pattern  = ""
  destination_arn = aws_kinesis_stream.audit_bj.arn
}

resource "aws_cloudwatch_log_subscription_filter" "api_group" {
  name            = "api_group"
  log_group_name  = "/serve/api"
  filter_pattern  = ""
  destination_arn = "arn:aws:logs:eu-west-1:444455556666:destination:group"
}

resource "aws_cloudwatch_log_subscription_filter" "web_group" {
  name            = "web_group"
  log_group_name  = aws_cloudwatch_log_group.web.name
  filter_pattern  = ""
  destination_arn = "arn:aws:logs:eu-west-1:444455556666:destination:group"
}

resource "aws_cloudwatch_log_subscription_filter" "jobs" {
  name            = "jobs"
  log_group_name  = aws_cloudwatch_log_group.jobs.name
  filter_pattern  = ""
  destination_arn = data.aws_ssm_parameter.siem.insecure_value
}

# for every log group of the account in that region
resource "aws_cloudwatch_log_account_policy" "nx" {
  provider    = aws.nx
  policy_name = "all"
  policy_type = "SUBSCRIPTION_FILTER_POLICY"
  scope       = "ALL"
  policy_document = jsonencode({
    DestinationArn = "arn:aws:firehose:eu-west-1:444455556666:deliverystream/group"
    RoleArn        = "arn:aws-cn:iam::111122223333:role/logs"
    FilterPattern  = ""
    Distribution   = "Random"
  })
}

resource "aws_cloudwatch_event_bus" "vehicle" {
  name = "vehicle"
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_log_delivery_source" "bus" {
  name         = "bus"
  log_type     = "INFO_LOGS"
  resource_arn = aws_cloudwatch_event_bus.vehicle.arn
}

resource "aws_cloudwatch_log_delivery_destination" "eu" {
  provider = aws.eu
  name     = "eu"
  delivery_destination_configuration {
    destination_resource_arn = aws_s3_bucket.bus_logs_eu.arn
  }
}

resource "aws_cloudwatch_log_delivery_destination" "bj" {
  name = "bj"
  delivery_destination_configuration {
    destination_resource_arn = aws_s3_bucket.bus_logs_bj.arn
  }
}

resource "aws_cloudwatch_log_delivery" "eu" {
  delivery_source_name     = aws_cloudwatch_log_delivery_source.bus.name
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.eu.arn
}

resource "aws_cloudwatch_log_delivery" "bj" {
  delivery_source_name     = aws_cloudwatch_log_delivery_source.bus.name
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.bj.arn
}
