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

resource "aws_sqs_queue" "receive" {
  name = "qt-receive"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue_policy" "receive" {
  queue_url = aws_sqs_queue.receive.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:qt-receive"
      },
    ]
  })
}

resource "aws_sqs_queue" "receive_inline" {
  name = "qt-receive-inline"
  tags = { "auto:data-class" = "personal" }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = "sqs:*"
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:qt-receive-inline"
      },
    ]
  })
}

resource "aws_sqs_queue" "send" {
  name = "qt-send"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue_policy" "send" {
  queue_url = aws_sqs_queue.send.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["sqs:SendMessage", "sqs:GetQueueUrl"]
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:qt-send"
      },
    ]
  })
}

resource "aws_sqs_queue" "look" {
  name = "qt-look"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue_policy" "look" {
  queue_url = aws_sqs_queue.look.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["sqs:GetQueueAttributes", "sqs:ListQueueTags"]
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:qt-look"
      },
    ]
  })
}

resource "aws_sqs_queue" "from_topic" {
  name = "qt-from-topic"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue_policy" "from_topic" {
  queue_url = aws_sqs_queue.from_topic.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "sqs:SendMessage"
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:qt-from-topic"
        Condition = {
          ArnEquals = { "aws:SourceArn" = "arn:aws-cn:sns:cn-north-1:111122223333:qt-home" }
        }
      },
    ]
  })
}

resource "aws_sqs_queue" "open" {
  name = "qt-open"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue_policy" "open" {
  queue_url = aws_sqs_queue.open.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "sqs:*"
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:qt-open"
      },
    ]
  })
}

resource "aws_sqs_queue" "open_home" {
  name = "qt-open-home"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sqs_queue_policy" "open_home" {
  queue_url = aws_sqs_queue.open_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "sqs:*"
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:qt-open-home"
        Condition = {
          StringEquals = { "aws:PrincipalAccount" = ["111122223333", "222233334444"] }
        }
      },
    ]
  })
}

resource "aws_sqs_queue" "stranger" {
  name = "qt-stranger"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_sqs_queue_policy" "stranger" {
  queue_url = aws_sqs_queue.stranger.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action = "SQS:ReceiveMessage"
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:qt-stranger"
      },
    ]
  })
}

resource "aws_sqs_queue" "open_untagged" {
  name = "qt-open-untagged"
}

resource "aws_sqs_queue_policy" "open_untagged" {
  queue_url = aws_sqs_queue.open_untagged.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "sqs:ReceiveMessage"
        Resource = "arn:aws-cn:sqs:cn-north-1:111122223333:qt-open-untagged"
      },
    ]
  })
}

resource "aws_sns_topic" "home" {
  name = "qt-home"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sns_topic_policy" "home" {
  arn = aws_sns_topic.home.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["sns:Subscribe", "sns:Publish"]
        Resource = "arn:aws-cn:sns:cn-north-1:111122223333:qt-home"
      },
    ]
  })
}

resource "aws_sns_topic" "subscribe" {
  name = "qt-subscribe"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sns_topic_policy" "subscribe" {
  arn = aws_sns_topic.subscribe.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["sns:Subscribe"]
        Resource = "arn:aws-cn:sns:cn-north-1:111122223333:qt-subscribe"
      },
    ]
  })
}

resource "aws_sns_topic" "subscribe_inline" {
  name = "qt-subscribe-inline"
  tags = { "auto:data-class" = "personal" }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:role/alerts" }
        Action = ["sns:GetTopicAttributes", "sns:Subscribe"]
        Resource = "arn:aws-cn:sns:cn-north-1:111122223333:qt-subscribe-inline"
      },
    ]
  })
}

resource "aws_sns_topic" "publish" {
  name = "qt-publish"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sns_topic_policy" "publish" {
  arn = aws_sns_topic.publish.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "sns:Publish"
        Resource = "arn:aws-cn:sns:cn-north-1:111122223333:qt-publish"
      },
    ]
  })
}

resource "aws_sns_topic" "by_protocol" {
  name = "qt-by-protocol"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sns_topic_policy" "by_protocol" {
  arn = aws_sns_topic.by_protocol.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "sns:Subscribe"
        Resource = "arn:aws-cn:sns:cn-north-1:111122223333:qt-by-protocol"
        Condition = {
          StringEquals = { "sns:Protocol" = "https" }
        }
      },
    ]
  })
}

resource "aws_sns_topic" "default_policy" {
  name = "qt-default-policy"
  tags = { "auto:data-class" = "important" }
}

resource "aws_sns_topic_policy" "default_policy" {
  arn = aws_sns_topic.default_policy.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "*" }
        Action = ["sns:Publish", "sns:Subscribe", "sns:Receive"]
        Resource = "arn:aws-cn:sns:cn-north-1:111122223333:qt-default-policy"
        Condition = {
          StringEquals = { "AWS:SourceOwner" = "111122223333" }
        }
      },
    ]
  })
}
