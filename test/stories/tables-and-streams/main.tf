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

resource "aws_dynamodb_table" "trips" {
  name         = "trips"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "consents" {
  name         = "consents"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_table" "trips_home" {
  name         = "trips-home"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "trips_inbox" {
  name         = "trips-inbox"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "trips_stranger" {
  name         = "trips-stranger"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "menus" {
  name         = "menus"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
}

resource "aws_dynamodb_table" "exports" {
  name         = "exports"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_resource_policy" "trips" {
  resource_arn = aws_dynamodb_table.trips.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["dynamodb:GetItem", "dynamodb:Query"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_dynamodb_resource_policy" "consents" {
  resource_arn = "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/consents"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:role/crm" }
        Action = "dynamodb:*"
        Resource = "*"
      },
    ]
  })
  depends_on = [aws_dynamodb_table.consents]
}

resource "aws_dynamodb_resource_policy" "trips_home" {
  resource_arn = aws_dynamodb_table.trips_home.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["dynamodb:Scan", "dynamodb:PutItem"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_dynamodb_resource_policy" "trips_inbox" {
  resource_arn = aws_dynamodb_table.trips_inbox.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["dynamodb:PutItem", "dynamodb:DescribeTable"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_dynamodb_resource_policy" "trips_stranger" {
  resource_arn = aws_dynamodb_table.trips_stranger.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action = "dynamodb:BatchGetItem"
        Resource = "*"
      },
    ]
  })
}

resource "aws_dynamodb_resource_policy" "menus" {
  resource_arn = aws_dynamodb_table.menus.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "dynamodb:*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_dynamodb_resource_policy" "exports" {
  resource_arn = aws_dynamodb_table.exports.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "dynamodb:ExportTableToPointInTime"
        Resource = "*"
      },
    ]
  })
}

resource "aws_kinesis_stream" "signals" {
  name        = "signals"
  shard_count = 2
  tags = { "auto:data-class" = "important" }
}

resource "aws_kinesis_resource_policy" "signals" {
  resource_arn = aws_kinesis_stream.signals.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["kinesis:DescribeStreamSummary", "kinesis:ListShards", "kinesis:GetShardIterator", "kinesis:GetRecords"]
        Resource = "arn:aws-cn:kinesis:cn-north-1:111122223333:stream/signals"
      },
    ]
  })
}

resource "aws_kinesis_stream" "signals_in" {
  name        = "signals-in"
  shard_count = 2
  tags = { "auto:data-class" = "important" }
}

resource "aws_kinesis_resource_policy" "signals_in" {
  resource_arn = aws_kinesis_stream.signals_in.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["kinesis:PutRecord", "kinesis:PutRecords", "kinesis:DescribeStreamSummary"]
        Resource = "arn:aws-cn:kinesis:cn-north-1:111122223333:stream/signals-in"
      },
    ]
  })
}

resource "aws_kinesis_stream" "signals_home" {
  name        = "signals-home"
  shard_count = 2
  tags = { "auto:data-class" = "personal" }
}

resource "aws_kinesis_resource_policy" "signals_home" {
  resource_arn = aws_kinesis_stream.signals_home.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["kinesis:GetRecords", "kinesis:GetShardIterator"]
        Resource = "arn:aws-cn:kinesis:cn-north-1:111122223333:stream/signals-home"
      },
    ]
  })
}

resource "aws_msk_cluster" "telemetry" {
  cluster_name           = "telemetry"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"]
    security_groups = ["sg-0a1b2c3d4e5f60713"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_msk_cluster_policy" "telemetry" {
  cluster_arn = aws_msk_cluster.telemetry.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
      Action    = ["kafka:CreateVpcConnection", "kafka:GetBootstrapBrokers", "kafka-cluster:Connect", "kafka-cluster:ReadData", "kafka-cluster:DescribeTopic"]
      Resource  = "*"
    }]
  })
}
