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

resource "aws_s3_bucket" "raw" {
  bucket = "inh-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "stage" {
  bucket = "inh-stage"
}

resource "aws_s3_bucket" "last" {
  bucket = "inh-last"
}

resource "aws_s3_bucket" "off" {
  bucket = "inh-off"
}

resource "aws_s3_bucket" "demo" {
  bucket = "inh-demo"
  tags   = { "auto:data-class" = "general" }
}

resource "aws_s3_bucket_replication_configuration" "raw" {
  bucket = aws_s3_bucket.raw.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "stage"
    status = "Enabled"
    filter {}
    priority = 1
    delete_marker_replication {
      status = "Disabled"
    }
    destination {
      bucket = aws_s3_bucket.stage.arn
    }
  }
  rule {
    id     = "off"
    status = "Disabled"
    filter {}
    priority = 2
    delete_marker_replication {
      status = "Disabled"
    }
    destination {
      bucket = aws_s3_bucket.off.arn
    }
  }
  rule {
    id     = "demo"
    status = "Enabled"
    filter {}
    priority = 3
    delete_marker_replication {
      status = "Disabled"
    }
    destination {
      bucket = aws_s3_bucket.demo.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "stage" {
  bucket = aws_s3_bucket.stage.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "last"
    status = "Enabled"
    filter {}
    priority = 1
    delete_marker_replication {
      status = "Disabled"
    }
    destination {
      bucket = aws_s3_bucket.last.arn
    }
  }
}

resource "aws_s3_bucket_policy" "stage" {
  bucket = aws_s3_bucket.stage.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::inh-stage/*"
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "last" {
  bucket = aws_s3_bucket.last.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::inh-last/*"
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "off" {
  bucket = aws_s3_bucket.off.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::inh-off/*"
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "demo" {
  bucket = aws_s3_bucket.demo.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::inh-demo/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "raw_source" {
  bucket = "inh-raw-source"
}

# the important bucket is filled from this one, not the other way round

resource "aws_s3_bucket_replication_configuration" "raw_source" {
  bucket = aws_s3_bucket.raw_source.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "raw"
    status = "Enabled"
    filter {}
    priority = 1
    delete_marker_replication {
      status = "Disabled"
    }
    destination {
      bucket = aws_s3_bucket.raw.arn
    }
  }
}

resource "aws_s3_bucket_policy" "raw_source" {
  bucket = aws_s3_bucket.raw_source.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::inh-raw-source/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "hose" {
  bucket = "inh-hose"
}

resource "aws_kinesis_stream" "signals" {
  name        = "inh-signals"
  shard_count = 2
  tags        = { "auto:data-class" = "personal" }
}

resource "aws_kinesis_firehose_delivery_stream" "signals" {
  name        = "inh-signals"
  destination = "extended_s3"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.signals.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  extended_s3_configuration {
    role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
    bucket_arn = aws_s3_bucket.hose.arn
  }
}

resource "aws_s3_bucket_policy" "hose" {
  bucket = aws_s3_bucket.hose.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::inh-hose/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "access" {
  bucket = "inh-access"
}

resource "aws_s3_bucket_logging" "raw" {
  bucket        = aws_s3_bucket.raw.id
  target_bucket = aws_s3_bucket.access.id
  target_prefix = "raw/"
}

resource "aws_s3_bucket_policy" "access" {
  bucket = aws_s3_bucket.access.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["s3:GetObject"]
        Resource = "arn:aws-cn:s3:::inh-access/*"
      },
    ]
  })
}

resource "aws_sns_topic" "alerts" {
  name = "inh-alerts"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_sqs_queue" "alerts" {
  name = "inh-alerts"
}

resource "aws_sns_topic_subscription" "alerts" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.alerts.arn
}

resource "aws_sqs_queue" "jobs" {
  name           = "inh-jobs"
  redrive_policy = jsonencode({ deadLetterTargetArn = "arn:aws-cn:sqs:cn-north-1:111122223333:inh-dead", maxReceiveCount = 5 })
  tags           = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue" "dead" {
  name = "inh-dead"
}

resource "aws_sqs_queue_policy" "alerts" {
  queue_url = aws_sqs_queue.alerts.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["sqs:ReceiveMessage"]
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:inh-alerts"
      },
    ]
  })
}

resource "aws_sqs_queue_policy" "dead" {
  queue_url = aws_sqs_queue.dead.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["sqs:ReceiveMessage"]
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:inh-dead"
      },
    ]
  })
}

resource "aws_sqs_queue_policy" "jobs" {
  queue_url = aws_sqs_queue.jobs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["sqs:ReceiveMessage"]
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:inh-jobs"
      },
    ]
  })
}
