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

locals {
  trust = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "apigateway.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_dynamodb_table" "tracks" {
  name         = "tracks"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "owners" {
  name         = "owners"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_dynamodb_table" "manuals" {
  name         = "manuals"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "model"
  attribute {
    name = "model"
    type = "S"
  }
  tags = { "auto:data-class" = "none" }
}

resource "aws_dynamodb_table" "chargers" {
  name         = "chargers"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_table" "trips" {
  name         = "trips"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_kinesis_stream" "telemetry" {
  name        = "telemetry"
  shard_count = 1
  tags        = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "clips" {
  bucket = "dashcam-clips"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "uploads" {
  bucket = "dashcam-uploads"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_iam_role" "read_tracks" {
  name               = "read_tracks"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "read_tracks" {
  role = aws_iam_role.read_tracks.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["dynamodb:Query", "dynamodb:PutItem"], Resource = "arn:aws-cn:dynamodb:cn-north-1:*:table/tracks" }]
  })
}

resource "aws_iam_role" "read_chargers" {
  name               = "read_chargers"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "read_chargers" {
  role = aws_iam_role.read_chargers.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["dynamodb:Scan"], Resource = aws_dynamodb_table.chargers.arn }]
  })
}

resource "aws_iam_role" "read_owners" {
  name               = "read_owners"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "read_owners" {
  role = aws_iam_role.read_owners.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["dynamodb:GetItem"], Resource = aws_dynamodb_table.owners.arn }]
  })
}

resource "aws_iam_role" "read_manuals" {
  name               = "read_manuals"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "read_manuals" {
  role = aws_iam_role.read_manuals.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["dynamodb:Scan"], Resource = aws_dynamodb_table.manuals.arn }]
  })
}

resource "aws_iam_role" "write_telemetry" {
  name               = "write_telemetry"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "write_telemetry" {
  role = aws_iam_role.write_telemetry.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["kinesis:PutRecord", "kinesis:GetRecords"], Resource = aws_kinesis_stream.telemetry.arn }]
  })
}

resource "aws_iam_role" "read_clips" {
  name               = "read_clips"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "read_clips" {
  role = aws_iam_role.read_clips.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "arn:aws-cn:s3:::dashcam-clips/*" }]
  })
}

resource "aws_iam_role" "write_uploads" {
  name               = "write_uploads"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "write_uploads" {
  role = aws_iam_role.write_uploads.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:PutObject"], Resource = "${aws_s3_bucket.uploads.arn}/*" }]
  })
}

resource "aws_api_gateway_rest_api" "edge" {
  name = "edge"
  tags = { "auto:data-class" = "none" }
}

resource "aws_api_gateway_resource" "tracks" {
  rest_api_id = aws_api_gateway_rest_api.edge.id
  parent_id   = aws_api_gateway_rest_api.edge.root_resource_id
  path_part   = "tracks"
}

resource "aws_api_gateway_method" "tracks" {
  rest_api_id   = aws_api_gateway_rest_api.edge.id
  resource_id   = aws_api_gateway_resource.tracks.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "tracks" {
  rest_api_id             = aws_api_gateway_rest_api.edge.id
  resource_id             = aws_api_gateway_resource.tracks.id
  http_method             = aws_api_gateway_method.tracks.http_method
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = "arn:aws-cn:apigateway:cn-north-1:dynamodb:action/Query"
  credentials             = aws_iam_role.read_tracks.arn
}

resource "aws_api_gateway_resource" "put_track" {
  rest_api_id = aws_api_gateway_rest_api.edge.id
  parent_id   = aws_api_gateway_rest_api.edge.root_resource_id
  path_part   = "put_track"
}

resource "aws_api_gateway_method" "put_track" {
  rest_api_id   = aws_api_gateway_rest_api.edge.id
  resource_id   = aws_api_gateway_resource.put_track.id
  http_method   = "PUT"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "put_track" {
  rest_api_id             = aws_api_gateway_rest_api.edge.id
  resource_id             = aws_api_gateway_resource.put_track.id
  http_method             = aws_api_gateway_method.put_track.http_method
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = "arn:aws-cn:apigateway:cn-north-1:dynamodb:action/PutItem"
  credentials             = aws_iam_role.read_tracks.arn
}

resource "aws_api_gateway_resource" "chargers" {
  rest_api_id = aws_api_gateway_rest_api.edge.id
  parent_id   = aws_api_gateway_rest_api.edge.root_resource_id
  path_part   = "chargers"
}

resource "aws_api_gateway_method" "chargers" {
  rest_api_id   = aws_api_gateway_rest_api.edge.id
  resource_id   = aws_api_gateway_resource.chargers.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "chargers" {
  rest_api_id             = aws_api_gateway_rest_api.edge.id
  resource_id             = aws_api_gateway_resource.chargers.id
  http_method             = aws_api_gateway_method.chargers.http_method
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = "arn:aws-cn:apigateway:cn-north-1:dynamodb:action/Scan"
  credentials             = aws_iam_role.read_chargers.arn
}

resource "aws_api_gateway_resource" "owners" {
  rest_api_id = aws_api_gateway_rest_api.edge.id
  parent_id   = aws_api_gateway_rest_api.edge.root_resource_id
  path_part   = "owners"
}

resource "aws_api_gateway_method" "owners" {
  rest_api_id   = aws_api_gateway_rest_api.edge.id
  resource_id   = aws_api_gateway_resource.owners.id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_integration" "owners" {
  rest_api_id             = aws_api_gateway_rest_api.edge.id
  resource_id             = aws_api_gateway_resource.owners.id
  http_method             = aws_api_gateway_method.owners.http_method
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = "arn:aws-cn:apigateway:cn-north-1:dynamodb:action/GetItem"
  credentials             = aws_iam_role.read_owners.arn
}

resource "aws_api_gateway_resource" "manuals" {
  rest_api_id = aws_api_gateway_rest_api.edge.id
  parent_id   = aws_api_gateway_rest_api.edge.root_resource_id
  path_part   = "manuals"
}

resource "aws_api_gateway_method" "manuals" {
  rest_api_id   = aws_api_gateway_rest_api.edge.id
  resource_id   = aws_api_gateway_resource.manuals.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "manuals" {
  rest_api_id             = aws_api_gateway_rest_api.edge.id
  resource_id             = aws_api_gateway_resource.manuals.id
  http_method             = aws_api_gateway_method.manuals.http_method
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = "arn:aws-cn:apigateway:cn-north-1:dynamodb:action/Scan"
  credentials             = aws_iam_role.read_manuals.arn
}

resource "aws_api_gateway_resource" "telemetry" {
  rest_api_id = aws_api_gateway_rest_api.edge.id
  parent_id   = aws_api_gateway_rest_api.edge.root_resource_id
  path_part   = "telemetry"
}

resource "aws_api_gateway_method" "telemetry" {
  rest_api_id   = aws_api_gateway_rest_api.edge.id
  resource_id   = aws_api_gateway_resource.telemetry.id
  http_method   = "POST"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "telemetry" {
  rest_api_id             = aws_api_gateway_rest_api.edge.id
  resource_id             = aws_api_gateway_resource.telemetry.id
  http_method             = aws_api_gateway_method.telemetry.http_method
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = "arn:aws-cn:apigateway:cn-north-1:kinesis:action/PutRecord"
  credentials             = aws_iam_role.write_telemetry.arn
}

resource "aws_api_gateway_resource" "clips" {
  rest_api_id = aws_api_gateway_rest_api.edge.id
  parent_id   = aws_api_gateway_rest_api.edge.root_resource_id
  path_part   = "clips"
}

resource "aws_api_gateway_method" "clips" {
  rest_api_id   = aws_api_gateway_rest_api.edge.id
  resource_id   = aws_api_gateway_resource.clips.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "clips" {
  rest_api_id             = aws_api_gateway_rest_api.edge.id
  resource_id             = aws_api_gateway_resource.clips.id
  http_method             = aws_api_gateway_method.clips.http_method
  type                    = "AWS"
  integration_http_method = "GET"
  uri                     = "arn:aws-cn:apigateway:cn-north-1:s3:path/dashcam-clips/{clip}"
  credentials             = aws_iam_role.read_clips.arn
}

resource "aws_api_gateway_resource" "uploads" {
  rest_api_id = aws_api_gateway_rest_api.edge.id
  parent_id   = aws_api_gateway_rest_api.edge.root_resource_id
  path_part   = "uploads"
}

resource "aws_api_gateway_method" "uploads" {
  rest_api_id   = aws_api_gateway_rest_api.edge.id
  resource_id   = aws_api_gateway_resource.uploads.id
  http_method   = "PUT"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "uploads" {
  rest_api_id             = aws_api_gateway_rest_api.edge.id
  resource_id             = aws_api_gateway_resource.uploads.id
  http_method             = aws_api_gateway_method.uploads.http_method
  type                    = "AWS"
  integration_http_method = "PUT"
  uri                     = "arn:aws-cn:apigateway:cn-north-1:s3:path/dashcam-uploads/{clip}"
  credentials             = aws_iam_role.write_uploads.arn
}

resource "aws_appsync_graphql_api" "chargers" {
  name                = "chargers"
  authentication_type = "API_KEY"
}

resource "aws_appsync_datasource" "chargers" {
  api_id           = aws_appsync_graphql_api.chargers.id
  name             = "chargers"
  type             = "AMAZON_DYNAMODB"
  service_role_arn = "arn:aws-cn:iam::111122223333:role/graph"
  dynamodb_config {
    table_name = aws_dynamodb_table.chargers.name
  }
}

resource "aws_appsync_graphql_api" "trips" {
  name                = "trips"
  authentication_type = "AWS_IAM"
}

resource "aws_appsync_datasource" "trips" {
  api_id           = aws_appsync_graphql_api.trips.id
  name             = "trips"
  type             = "AMAZON_DYNAMODB"
  service_role_arn = "arn:aws-cn:iam::111122223333:role/graph"
  dynamodb_config {
    table_name = aws_dynamodb_table.trips.name
  }
}

resource "aws_appsync_graphql_api" "manuals" {
  name                = "manuals"
  authentication_type = "API_KEY"
}

resource "aws_appsync_datasource" "manuals" {
  api_id           = aws_appsync_graphql_api.manuals.id
  name             = "manuals"
  type             = "AMAZON_DYNAMODB"
  service_role_arn = "arn:aws-cn:iam::111122223333:role/graph"
  dynamodb_config {
    table_name = aws_dynamodb_table.manuals.name
  }
}
