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

data "aws_ssm_parameter" "target" {
  name       = "/pipes/target"
  depends_on = [terraform_data.release]
}

resource "aws_kinesis_stream" "tbox" {
  name        = "tbox"
  shard_count = 1
  tags        = { "auto:data-class" = "important" }
}

resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 1
}

resource "aws_sqs_queue" "home" {
  name = "results"
}

resource "aws_s3_bucket" "pipelogs_eu" {
  provider = aws.eu
  bucket   = "pipe-logs-eu"
}


resource "aws_dynamodb_table" "trips" {
  name             = "trips"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_lambda_function" "score" {
  function_name = "score"
  role          = "arn:aws-cn:iam::111122223333:role/lambda"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/score:1"
}

resource "aws_lambda_function" "match" {
  function_name = "match"
  role          = "arn:aws-cn:iam::111122223333:role/lambda"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/match:1"
  tags          = { "auto:data-class" = "personal" }
}

resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = "arn:aws-cn:iam::111122223333:role/lambda"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/resize:1"
}

resource "aws_pipes_pipe" "running" {
  name          = "running"
  role_arn      = "arn:aws-cn:iam::111122223333:role/pipes"
  source        = aws_kinesis_stream.tbox.arn
  target        = "arn:aws:events:eu-central-1:111122223333:event-bus/vehicle"
  desired_state = "RUNNING"
}

resource "aws_pipes_pipe" "stopped" {
  name          = "stopped"
  role_arn      = "arn:aws-cn:iam::111122223333:role/pipes"
  source        = aws_kinesis_stream.tbox.arn
  target        = "arn:aws:events:eu-central-1:111122223333:event-bus/vehicle"
  desired_state = "STOPPED"
}

# goes home, but by way of Frankfurt
resource "aws_pipes_pipe" "enriched" {
  name       = "enriched"
  role_arn   = "arn:aws-cn:iam::111122223333:role/pipes"
  source     = aws_dynamodb_table.trips.stream_arn
  target     = aws_sqs_queue.home.arn
  enrichment = "arn:aws:lambda:eu-central-1:111122223333:function:enrich"
}

resource "aws_pipes_pipe" "logged" {
  name     = "logged"
  role_arn = "arn:aws-cn:iam::111122223333:role/pipes"
  source   = aws_dynamodb_table.trips.stream_arn
  target   = aws_sqs_queue.home.arn
  log_configuration {
    level                  = "TRACE"
    include_execution_data = ["ALL"]
    s3_log_destination {
      bucket_name  = aws_s3_bucket.pipelogs_eu.bucket
      bucket_owner = "111122223333"
    }
  }
}

resource "aws_pipes_pipe" "later" {
  name     = "later"
  role_arn = "arn:aws-cn:iam::111122223333:role/pipes"
  source   = aws_dynamodb_table.trips.stream_arn
  target   = data.aws_ssm_parameter.target.insecure_value
}

resource "aws_pipes_pipe" "plain" {
  name     = "plain"
  role_arn = "arn:aws-cn:iam::111122223333:role/pipes"
  source   = aws_dynamodb_table.trips.stream_arn
  target   = aws_sqs_queue.home.arn
}

resource "aws_pipes_pipe" "clicks" {
  name     = "clicks"
  role_arn = "arn:aws-cn:iam::111122223333:role/pipes"
  source   = aws_kinesis_stream.clicks.arn
  target   = "arn:aws:events:eu-central-1:111122223333:event-bus/vehicle"
}

resource "aws_lambda_event_source_mapping" "score" {
  event_source_arn  = aws_kinesis_stream.tbox.arn
  function_name     = aws_lambda_function.score.arn
  starting_position = "LATEST"
}

resource "aws_lambda_event_source_mapping" "away" {
  event_source_arn  = aws_kinesis_stream.tbox.arn
  function_name     = "arn:aws:lambda:eu-central-1:111122223333:function:score"
  starting_position = "LATEST"
}

resource "aws_lambda_event_source_mapping" "off" {
  event_source_arn  = aws_kinesis_stream.tbox.arn
  function_name     = "arn:aws:lambda:eu-central-1:111122223333:function:score"
  starting_position = "LATEST"
  enabled           = false
}

resource "aws_lambda_event_source_mapping" "trips" {
  event_source_arn  = aws_dynamodb_table.trips.stream_arn
  function_name     = aws_lambda_function.resize.arn
  starting_position = "LATEST"
  destination_config {
    on_failure {
      destination_arn = "arn:aws:sqs:eu-central-1:111122223333:failed"
    }
  }
}

resource "aws_lambda_function_event_invoke_config" "match" {
  function_name = aws_lambda_function.match.function_name
  destination_config {
    on_success {
      destination = "arn:aws:sns:eu-central-1:111122223333:matched"
    }
  }
}

resource "aws_lambda_function_event_invoke_config" "score" {
  function_name = aws_lambda_function.score.function_name
  destination_config {
    on_failure {
      destination = aws_sqs_queue.home.arn
    }
  }
}
