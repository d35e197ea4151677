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

resource "terraform_data" "release" {
  input = "2026-11"
}

data "aws_ssm_parameter" "later" {
  name       = "/known/later"
  depends_on = [terraform_data.release]
}

locals {
  role = "arn:aws-cn:iam::111122223333:role/platform"
}

resource "aws_cloudwatch_event_bus" "fleet" {
  name = "fleet"
  tags = { "auto:data-class" = "important" }
}

# rules on that bus
resource "aws_cloudwatch_event_rule" "home" {
  name           = "home"
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  event_pattern  = jsonencode({ source = ["fleet"] })
}

resource "aws_sqs_queue" "home" {
  name = "home"
}

resource "aws_cloudwatch_event_target" "home" {
  rule           = aws_cloudwatch_event_rule.home.name
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  arn            = aws_sqs_queue.home.arn
}

resource "aws_cloudwatch_event_target" "bus_sg" {
  rule           = aws_cloudwatch_event_rule.home.name
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  arn            = "arn:aws:events:ap-southeast-1:444455556666:event-bus/fleet"
  role_arn       = local.role
}

resource "aws_cloudwatch_event_target" "later" {
  rule           = aws_cloudwatch_event_rule.home.name
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  arn            = data.aws_ssm_parameter.later.insecure_value
}

# events that fail go abroad, the target itself is at home
resource "aws_cloudwatch_event_target" "failed_sg" {
  rule           = aws_cloudwatch_event_rule.home.name
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  arn            = aws_sqs_queue.home.arn
  dead_letter_config {
    arn = "arn:aws:sqs:ap-southeast-1:444455556666:failed"
  }
}

# a rule that is off sends nothing
resource "aws_cloudwatch_event_rule" "off" {
  name           = "off"
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  event_pattern  = jsonencode({ source = ["fleet"] })
  state          = "DISABLED"
}

resource "aws_cloudwatch_event_target" "off_sg" {
  rule           = aws_cloudwatch_event_rule.off.name
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  arn            = "arn:aws:events:ap-southeast-1:444455556666:event-bus/fleet"
  role_arn       = local.role
}

resource "aws_cloudwatch_event_connection" "partner" {
  name               = "partner"
  authorization_type = "API_KEY"
  auth_parameters {
    api_key {
      key   = "x-key"
      value = "not-a-key"
    }
  }
}

# the token is asked abroad: no fleet data
resource "aws_cloudwatch_event_connection" "oauth" {
  name               = "oauth"
  authorization_type = "OAUTH_CLIENT_CREDENTIALS"
  auth_parameters {
    oauth {
      authorization_endpoint = "https://login.partner.example/token"
      http_method            = "POST"
      client_parameters {
        client_id     = "a"
        client_secret = "not-a-secret"
      }
      oauth_http_parameters {
        body {
          key   = "scope"
          value = "read"
        }
      }
    }
  }
}

resource "aws_cloudwatch_event_api_destination" "partner" {
  name                = "partner"
  connection_arn      = aws_cloudwatch_event_connection.partner.arn
  invocation_endpoint = "https://api.partner.example/events"
  http_method         = "POST"
}

resource "aws_cloudwatch_event_target" "partner" {
  rule           = aws_cloudwatch_event_rule.home.name
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  arn            = aws_cloudwatch_event_api_destination.partner.arn
  role_arn       = local.role
}

resource "aws_cloudwatch_event_api_destination" "gateway_sg" {
  name                = "gateway-sg"
  connection_arn      = aws_cloudwatch_event_connection.partner.arn
  invocation_endpoint = "https://abc123.execute-api.ap-southeast-1.amazonaws.com/prod/events"
  http_method         = "POST"
}

resource "aws_cloudwatch_event_target" "gateway_sg" {
  rule           = aws_cloudwatch_event_rule.home.name
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  arn            = aws_cloudwatch_event_api_destination.gateway_sg.arn
  role_arn       = local.role
}

resource "aws_cloudwatch_event_archive" "fleet" {
  name             = "fleet"
  event_source_arn = aws_cloudwatch_event_bus.fleet.arn
}

resource "aws_cloudwatch_event_bus" "sg" {
  provider = aws.sg
  name     = "sg"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_event_archive" "sg" {
  provider         = aws.sg
  name             = "sg"
  event_source_arn = aws_cloudwatch_event_bus.sg.arn
}

# permission to put events: writing only
resource "aws_cloudwatch_event_permission" "partner" {
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  principal      = "444455556666"
  statement_id   = "partner"
}

resource "aws_cloudwatch_event_bus_policy" "puts" {
  event_bus_name = aws_cloudwatch_event_bus.fleet.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Puts"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = "events:PutEvents"
      Resource  = "arn:aws-cn:events:cn-north-1:111122223333:event-bus/fleet"
    }]
  })
}

resource "aws_cloudwatch_event_bus" "shared" {
  name = "shared"
  tags = { "auto:data-class" = "personal" }
}

# who may make rules on the bus takes the events
resource "aws_cloudwatch_event_bus_policy" "rules" {
  event_bus_name = aws_cloudwatch_event_bus.shared.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Rules"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["events:PutRule", "events:PutTargets"]
      Resource  = "arn:aws-cn:events:cn-north-1:111122223333:rule/shared/*"
    }]
  })
}

resource "aws_kinesis_stream" "tracks" {
  name        = "tracks"
  shard_count = 1
  tags        = { "auto:data-class" = "important" }
}

resource "aws_kinesis_stream_consumer" "home" {
  name       = "home"
  stream_arn = aws_kinesis_stream.tracks.arn
}

resource "aws_kinesis_resource_policy" "tracks" {
  resource_arn = aws_kinesis_stream.tracks.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Reads"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["kinesis:DescribeStreamSummary", "kinesis:ListShards", "kinesis:GetRecords", "kinesis:GetShardIterator"]
      Resource  = "arn:aws-cn:kinesis:cn-north-1:111122223333:stream/tracks"
    }]
  })
}

# a policy on a consumer: SubscribeToShard reads
resource "aws_kinesis_resource_policy" "consumer" {
  resource_arn = aws_kinesis_stream_consumer.home.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Subscribes"
      Effect    = "Allow"
      Principal = "*"
      Action    = ["kinesis:DescribeStreamConsumer", "kinesis:SubscribeToShard"]
      Resource  = "*"
    }]
  })
}

resource "aws_kinesis_stream" "writes" {
  name        = "writes"
  shard_count = 1
  tags        = { "auto:data-class" = "important" }
}

resource "aws_kinesis_resource_policy" "writes" {
  resource_arn = aws_kinesis_stream.writes.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["kinesis:PutRecord", "kinesis:PutRecords"]
      Resource  = "arn:aws-cn:kinesis:cn-north-1:111122223333:stream/writes"
    }]
  })
}

resource "aws_kinesis_stream" "sg" {
  provider    = aws.sg
  name        = "sg"
  shard_count = 1
}

resource "aws_kinesis_stream" "home" {
  name        = "home"
  shard_count = 1
}

resource "aws_kinesis_analytics_application" "home" {
  name = "home"
  inputs {
    name_prefix = "src"
    kinesis_stream {
      resource_arn = aws_kinesis_stream.tracks.arn
      role_arn     = local.role
    }
    schema {
      record_columns {
        name     = "a"
        sql_type = "DOUBLE"
        mapping  = "$.a"
      }
      record_format {
        mapping_parameters {
          json {
            record_row_path = "$"
          }
        }
      }
    }
  }
  outputs {
    name = "out"
    kinesis_stream {
      resource_arn = aws_kinesis_stream.home.arn
      role_arn     = local.role
    }
    schema {
      record_format_type = "JSON"
    }
  }
}

resource "aws_kinesis_analytics_application" "out_sg" {
  name = "out-sg"
  inputs {
    name_prefix = "src"
    kinesis_stream {
      resource_arn = aws_kinesis_stream.tracks.arn
      role_arn     = local.role
    }
    schema {
      record_columns {
        name     = "a"
        sql_type = "DOUBLE"
        mapping  = "$.a"
      }
      record_format {
        mapping_parameters {
          json {
            record_row_path = "$"
          }
        }
      }
    }
  }
  outputs {
    name = "out"
    kinesis_firehose {
      resource_arn = "arn:aws:firehose:ap-southeast-1:444455556666:deliverystream/out"
      role_arn     = local.role
    }
    schema {
      record_format_type = "JSON"
    }
  }
}

resource "aws_kinesis_analytics_application" "later" {
  name = "later"
  inputs {
    name_prefix = "src"
    kinesis_stream {
      resource_arn = aws_kinesis_stream.tracks.arn
      role_arn     = local.role
    }
    schema {
      record_columns {
        name     = "a"
        sql_type = "DOUBLE"
        mapping  = "$.a"
      }
      record_format {
        mapping_parameters {
          json {
            record_row_path = "$"
          }
        }
      }
    }
  }
  outputs {
    name = "out"
    kinesis_stream {
      resource_arn = data.aws_ssm_parameter.later.insecure_value
      role_arn     = local.role
    }
    schema {
      record_format_type = "JSON"
    }
  }
}

# gathers from home into an application abroad
resource "aws_kinesis_analytics_application" "sg" {
  provider = aws.sg
  name     = "sg"
  inputs {
    name_prefix = "src"
    kinesis_stream {
      resource_arn = aws_kinesis_stream.tracks.arn
      role_arn     = local.role
    }
    schema {
      record_columns {
        name     = "a"
        sql_type = "DOUBLE"
        mapping  = "$.a"
      }
      record_format {
        mapping_parameters {
          json {
            record_row_path = "$"
          }
        }
      }
    }
  }
}

resource "aws_kinesisanalyticsv2_application" "state" {
  provider               = aws.sg
  name                   = "state"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = local.role
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_kinesisanalyticsv2_application_snapshot" "state" {
  provider         = aws.sg
  application_name = aws_kinesisanalyticsv2_application.state.name
  snapshot_name    = "s1"
}
