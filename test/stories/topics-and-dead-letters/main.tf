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
  region                      = "eu-west-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

resource "aws_sqs_queue" "home" {
  name = "sns-home"
}

resource "aws_sqs_queue" "eu" {
  provider = aws.eu
  name     = "sns-eu"
}

resource "aws_sqs_queue" "dead" {
  name = "dead"
}

resource "aws_sqs_queue" "dead_eu" {
  provider = aws.eu
  name     = "dead-eu"
}


resource "aws_sns_topic" "alerts" {
  name = "alerts"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_sns_topic" "builds" {
  name = "builds"
}

resource "aws_sns_topic_subscription" "queue" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.home.arn
}

resource "aws_sns_topic_subscription" "queue_eu" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.eu.arn
}

resource "aws_sns_topic_subscription" "queue_nx" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "sqs"
  endpoint  = "arn:aws-cn:sqs:cn-northwest-1:111122223333:alerts"
}

resource "aws_sns_topic_subscription" "function_tokyo" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "lambda"
  endpoint  = "arn:aws:lambda:ap-northeast-1:111122223333:function:alerts"
}

resource "aws_sns_topic_subscription" "hook" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "https"
  endpoint  = "https://hooks.chat.example/T0/B0"
}

resource "aws_sns_topic_subscription" "hook_ireland" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "https"
  endpoint  = "https://a1b2c3.execute-api.eu-west-1.amazonaws.com/prod/alerts"
}

resource "aws_sns_topic_subscription" "hook_beijing" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "https"
  endpoint  = "https://a1b2c3.execute-api.cn-north-1.amazonaws.com.cn/prod/alerts"
}

resource "aws_sns_topic_subscription" "hook_plant" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "http"
  endpoint  = "http://10.20.7.5/alerts"
}

resource "aws_sns_topic_subscription" "mail" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "email"
  endpoint  = "duty@roadside.example"
}

resource "aws_sns_topic_subscription" "mail_builds" {
  topic_arn = aws_sns_topic.builds.arn
  protocol  = "email"
  endpoint  = "duty@roadside.example"
}

resource "aws_sns_topic_subscription" "hook_builds" {
  topic_arn = aws_sns_topic.builds.arn
  protocol  = "https"
  endpoint  = "https://hooks.chat.example/T0/B1"
}

resource "aws_sqs_queue" "jobs" {
  name           = "jobs"
  tags           = { "auto:data-class" = "important" }
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead_eu.arn, maxReceiveCount = 4 })
}

resource "aws_sqs_queue" "jobs_home" {
  name           = "jobs-home"
  tags           = { "auto:data-class" = "important" }
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 4 })
}

resource "aws_sqs_queue" "claims" {
  name = "claims"
  tags = { "auto:data-class" = "personal" }
}


resource "aws_sqs_queue_redrive_policy" "claims" {
  queue_url      = aws_sqs_queue.claims.id
  redrive_policy = jsonencode({ deadLetterTargetArn = "arn:aws:sqs:eu-west-1:111122223333:claims-dead", maxReceiveCount = 4 })
}
