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

data "aws_ssm_parameter" "inbox" {
  name       = "/analytics/inbox"
  depends_on = [terraform_data.release]
}


resource "aws_kinesis_stream" "trips_bj" {
  name        = "trips"
  shard_count = 1
}

resource "aws_kinesis_stream" "trips_eu" {
  provider    = aws.eu
  name        = "trips-eu"
  shard_count = 1
}

resource "aws_s3_bucket" "exports_bj" {
  bucket = "ddb-exports-bj"
}

resource "aws_s3_bucket" "exports_eu" {
  provider = aws.eu
  bucket   = "ddb-exports-eu"
}

resource "aws_s3_bucket" "seed_bj" {
  bucket = "ddb-seed"
  tags   = { "auto:data-class" = "personal" }
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

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "menus" {
  name         = "menus"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_kinesis_streaming_destination" "trips_bj" {
  table_name = aws_dynamodb_table.trips.name
  stream_arn = aws_kinesis_stream.trips_bj.arn
}

resource "aws_dynamodb_kinesis_streaming_destination" "orders_eu" {
  table_name = aws_dynamodb_table.orders.name
  stream_arn = aws_kinesis_stream.trips_eu.arn
}

resource "aws_dynamodb_kinesis_streaming_destination" "menus_eu" {
  table_name = "menus"
  stream_arn = "arn:aws:kinesis:eu-central-1:111122223333:stream/menus"
}

resource "aws_dynamodb_table_export" "trips_eu" {
  table_arn = aws_dynamodb_table.trips.arn
  s3_bucket = aws_s3_bucket.exports_eu.id
}

resource "aws_dynamodb_table_export" "orders_bj" {
  table_arn = aws_dynamodb_table.orders.arn
  s3_bucket = aws_s3_bucket.exports_bj.bucket
}

resource "aws_dynamodb_table_export" "orders_out" {
  table_arn       = aws_dynamodb_table.orders.arn
  s3_bucket       = "analytics-inbox"
  s3_bucket_owner = "222233334444"
}

resource "aws_dynamodb_table_export" "trips_later" {
  table_arn = aws_dynamodb_table.trips.arn
  s3_bucket = data.aws_ssm_parameter.inbox.insecure_value
}

resource "aws_dynamodb_table_export" "menus_eu" {
  table_arn = aws_dynamodb_table.menus.arn
  s3_bucket = aws_s3_bucket.exports_eu.id
}

# a second table, filled from the first one when it is made
resource "aws_dynamodb_table" "orders_lab" {
  provider     = aws.eu
  name         = "orders-lab"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  restore_source_table_arn = aws_dynamodb_table.orders.arn
  restore_to_latest_time   = true
}

resource "aws_dynamodb_table" "orders_test" {
  name         = "orders-test"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  restore_source_name    = aws_dynamodb_table.orders.name
  restore_to_latest_time = true
}

resource "aws_dynamodb_table" "parts" {
  name         = "parts"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  restore_source_table_arn = "arn:aws:dynamodb:eu-central-1:111122223333:table/parts"
  restore_to_latest_time   = true
  tags                     = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "drivers_lab" {
  provider     = aws.eu
  name         = "drivers-lab"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  import_table {
    input_format = "DYNAMODB_JSON"
    s3_bucket_source {
      bucket = aws_s3_bucket.seed_bj.bucket
    }
  }
}

resource "aws_dynamodb_table" "drivers_test" {
  name         = "drivers-test"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  import_table {
    input_format = "DYNAMODB_JSON"
    s3_bucket_source {
      bucket = aws_s3_bucket.seed_bj.bucket
    }
  }
}
