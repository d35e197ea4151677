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

provider "aws" {
  alias                       = "global"
  region                      = "us-east-1"
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

data "aws_ssm_parameter" "logs" {
  name       = "/sfn/logs"
  depends_on = [terraform_data.release]
}

resource "aws_s3_bucket" "results_bj" {
  bucket = "q-results-bj"
}

resource "aws_s3_bucket" "results_eu" {
  provider = aws.eu
  bucket   = "q-results-eu"
}

resource "aws_s3_bucket" "dashcam" {
  bucket = "front-dashcam"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "clips" {
  bucket = "front-clips"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "drafts" {
  bucket = "front-drafts"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "press" {
  bucket = "front-press"
}


resource "aws_lambda_function" "step" {
  function_name = "step"
  role          = "arn:aws-cn:iam::111122223333:role/lambda"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/step:1"
}

resource "aws_cloudwatch_log_group" "sfn" {
  name = "/sfn/home"
}

resource "aws_athena_workgroup" "analysts" {
  name = "analysts"
  configuration {
    enforce_workgroup_configuration = true
    result_configuration {
      output_location = "s3://q-results-eu/analysts/"
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_athena_workgroup" "drivers" {
  name = "drivers"
  configuration {
    enforce_workgroup_configuration = true
    result_configuration {
      output_location = "s3://${aws_s3_bucket.results_bj.bucket}/drivers/"
    }
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_athena_workgroup" "marketing" {
  name = "marketing"
  configuration {
    enforce_workgroup_configuration = true
    result_configuration {
      output_location = "s3://q-results-eu/marketing/"
    }
  }
}

resource "aws_athena_workgroup" "outside" {
  name = "outside"
  configuration {
    enforce_workgroup_configuration = true
    result_configuration {
      output_location = "s3://somebody-elses-results/"
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_sfn_state_machine" "recall" {
  name       = "recall"
  role_arn   = "arn:aws-cn:iam::111122223333:role/sfn"
  definition = jsonencode({ StartAt = "A", States = { A = { Type = "Task", Resource = aws_lambda_function.step.arn, End = true } } })
  logging_configuration {
    level                  = "ALL"
    include_execution_data = true
    log_destination        = "arn:aws:logs:eu-central-1:111122223333:log-group:/sfn/all:*"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_sfn_state_machine" "claims" {
  name       = "claims"
  role_arn   = "arn:aws-cn:iam::111122223333:role/sfn"
  definition = jsonencode({ StartAt = "A", States = { A = { Type = "Task", Resource = aws_lambda_function.step.arn, End = true } } })
  logging_configuration {
    level                  = "ALL"
    include_execution_data = true
    log_destination        = "${aws_cloudwatch_log_group.sfn.arn}:*"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_sfn_state_machine" "quiet" {
  name       = "quiet"
  role_arn   = "arn:aws-cn:iam::111122223333:role/sfn"
  definition = jsonencode({ StartAt = "A", States = { A = { Type = "Task", Resource = aws_lambda_function.step.arn, End = true } } })
  logging_configuration {
    level                  = "OFF"
    include_execution_data = true
    log_destination        = "arn:aws:logs:eu-central-1:111122223333:log-group:/sfn/all:*"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_sfn_state_machine" "newsletter" {
  name       = "newsletter"
  role_arn   = "arn:aws-cn:iam::111122223333:role/sfn"
  definition = jsonencode({ StartAt = "A", States = { A = { Type = "Task", Resource = aws_lambda_function.step.arn, End = true } } })
  logging_configuration {
    level                  = "ALL"
    include_execution_data = true
    log_destination        = "arn:aws:logs:eu-central-1:111122223333:log-group:/sfn/all:*"
  }
}

resource "aws_sfn_state_machine" "later" {
  name       = "later"
  role_arn   = "arn:aws-cn:iam::111122223333:role/sfn"
  definition = jsonencode({ StartAt = "A", States = { A = { Type = "Task", Resource = aws_lambda_function.step.arn, End = true } } })
  logging_configuration {
    level                  = "ALL"
    include_execution_data = true
    log_destination        = data.aws_ssm_parameter.logs.insecure_value
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_apigatewayv2_api" "rides" {
  name          = "rides"
  protocol_type = "HTTP"
  tags          = { "auto:data-class" = "personal" }
}

resource "aws_apigatewayv2_stage" "rides" {
  api_id = aws_apigatewayv2_api.rides.id
  name   = "$default"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:/api/rides"
    format          = "$context.requestId $context.identity.sourceIp"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_apigatewayv2_stage" "rides_home" {
  api_id = aws_apigatewayv2_api.rides.id
  name   = "v1"
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.sfn.arn
    format          = "$context.requestId"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudfront_distribution" "dashcam" {
  provider = aws.global
  enabled  = true
  origin {
    domain_name = aws_s3_bucket.dashcam.bucket_regional_domain_name
    origin_id   = "bucket"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_distribution" "clips" {
  provider = aws.global
  enabled  = true
  origin {
    domain_name = "front-clips.s3.cn-north-1.amazonaws.com.cn"
    origin_id   = "bucket"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_distribution" "drafts" {
  provider = aws.global
  enabled  = false
  origin {
    domain_name = aws_s3_bucket.drafts.bucket_regional_domain_name
    origin_id   = "bucket"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_distribution" "press" {
  provider = aws.global
  enabled  = true
  origin {
    domain_name = aws_s3_bucket.press.bucket_regional_domain_name
    origin_id   = "bucket"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}
