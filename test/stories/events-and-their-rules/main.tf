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

data "aws_ssm_parameter" "bus" {
  name       = "/events/bus"
  depends_on = [terraform_data.release]
}

resource "aws_sqs_queue" "home" {
  name = "events-home"
}


resource "aws_cloudwatch_event_bus" "vehicle" {
  name = "vehicle"
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_event_bus" "shop" {
  name = "shop"
}

resource "aws_cloudwatch_event_bus" "vehicle_eu" {
  provider = aws.eu
  name     = "vehicle"
}

resource "aws_cloudwatch_event_connection" "key" {
  name               = "key"
  authorization_type = "API_KEY"
  auth_parameters {
    api_key {
      key   = "x-key"
      value = "not-a-real-one"
    }
  }
}

resource "aws_cloudwatch_event_api_destination" "frankfurt" {
  name                = "frankfurt"
  invocation_endpoint = "https://a1b2c3.execute-api.eu-central-1.amazonaws.com/prod"
  http_method         = "POST"
  connection_arn      = aws_cloudwatch_event_connection.key.arn
}

resource "aws_cloudwatch_event_api_destination" "plant" {
  name                = "plant"
  invocation_endpoint = "https://10.20.9.1/events"
  http_method         = "POST"
  connection_arn      = aws_cloudwatch_event_connection.key.arn
}

resource "aws_cloudwatch_event_rule" "all" {
  name           = "all"
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  event_pattern  = jsonencode({ source = ["vehicle"] })
  state          = "ENABLED"
}

resource "aws_cloudwatch_event_rule" "paused" {
  name           = "paused"
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  event_pattern  = jsonencode({ source = ["vehicle"] })
  state          = "DISABLED"
}

resource "aws_cloudwatch_event_rule" "old" {
  name           = "old"
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  event_pattern  = jsonencode({ source = ["vehicle"] })
  is_enabled     = false
}

resource "aws_cloudwatch_event_rule" "shop" {
  name           = "shop"
  event_bus_name = aws_cloudwatch_event_bus.shop.name
  event_pattern  = jsonencode({ source = ["vehicle"] })
  state          = "ENABLED"
}

resource "aws_cloudwatch_event_target" "nx" {
  rule           = aws_cloudwatch_event_rule.all.name
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  arn            = "arn:aws-cn:events:cn-northwest-1:111122223333:event-bus/vehicle"
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
}

resource "aws_cloudwatch_event_target" "frankfurt" {
  rule           = aws_cloudwatch_event_rule.all.name
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  arn            = aws_cloudwatch_event_api_destination.frankfurt.arn
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
}

resource "aws_cloudwatch_event_target" "plant" {
  rule           = aws_cloudwatch_event_rule.all.name
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  arn            = aws_cloudwatch_event_api_destination.plant.arn
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
}

resource "aws_cloudwatch_event_target" "later" {
  rule           = aws_cloudwatch_event_rule.all.name
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  arn            = data.aws_ssm_parameter.bus.insecure_value
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
}

# what the queue at home refuses is kept in Frankfurt
resource "aws_cloudwatch_event_target" "home" {
  rule           = aws_cloudwatch_event_rule.all.name
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  arn            = aws_sqs_queue.home.arn
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
  dead_letter_config {
    arn = "arn:aws:sqs:eu-central-1:111122223333:events-dead"
  }
}

resource "aws_cloudwatch_event_target" "paused" {
  rule           = aws_cloudwatch_event_rule.paused.name
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  arn            = "arn:aws:events:eu-central-1:111122223333:event-bus/vehicle"
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
}

resource "aws_cloudwatch_event_target" "old" {
  rule           = aws_cloudwatch_event_rule.old.name
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  arn            = "arn:aws:events:eu-central-1:111122223333:event-bus/vehicle"
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
}

resource "aws_cloudwatch_event_target" "shop" {
  rule           = aws_cloudwatch_event_rule.shop.name
  event_bus_name = aws_cloudwatch_event_bus.shop.name
  arn            = "arn:aws:events:eu-central-1:111122223333:event-bus/vehicle"
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
}

# only a fixed sentence leaves, not the event
resource "aws_cloudwatch_event_target" "ping" {
  rule           = aws_cloudwatch_event_rule.all.name
  event_bus_name = aws_cloudwatch_event_bus.vehicle.name
  arn            = "arn:aws:events:eu-central-1:111122223333:event-bus/vehicle"
  role_arn       = "arn:aws-cn:iam::111122223333:role/events"
  input          = jsonencode({ ping = true })
}

resource "aws_cloudwatch_event_archive" "vehicle" {
  name             = "vehicle"
  event_source_arn = aws_cloudwatch_event_bus.vehicle.arn
}

resource "aws_cloudwatch_event_endpoint" "vehicle" {
  name     = "vehicle"
  role_arn = "arn:aws-cn:iam::111122223333:role/events"
  event_bus {
    event_bus_arn = aws_cloudwatch_event_bus.vehicle.arn
  }
  event_bus {
    event_bus_arn = aws_cloudwatch_event_bus.vehicle_eu.arn
  }
  replication_config {
    state = "ENABLED"
  }
  routing_config {
    failover_config {
      primary {
        health_check = "arn:aws:route53:::healthcheck/1"
      }
      secondary {
        route = "eu-central-1"
      }
    }
  }
}
