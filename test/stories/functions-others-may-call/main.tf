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

resource "aws_lambda_function" "trip_query" {
  function_name = "trip-query"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_lambda_function_url" "trip_query" {
  function_name      = aws_lambda_function.trip_query.function_name
  authorization_type = "NONE"
}

resource "aws_lambda_permission" "trip_query" {
  statement_id  = "trip_query"
  action        = "lambda:InvokeFunctionUrl"
  function_name = aws_lambda_function.trip_query.function_name
  principal     = "*"
  function_url_auth_type = "NONE"
}

resource "aws_lambda_function" "trip_query_iam" {
  function_name = "trip-query-iam"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_lambda_function_url" "trip_query_iam" {
  function_name      = aws_lambda_function.trip_query_iam.function_name
  authorization_type = "AWS_IAM"
}

resource "aws_lambda_function" "by_shanghai" {
  function_name = "by-shanghai"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_lambda_permission" "by_shanghai" {
  statement_id  = "by_shanghai"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.by_shanghai.function_name
  principal     = "222233334444"
}

resource "aws_lambda_function" "by_munich" {
  function_name = "by-munich"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_lambda_permission" "by_munich" {
  statement_id  = "by_munich"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.by_munich.function_name
  principal     = "444455556666"
}

resource "aws_lambda_function" "by_stranger" {
  function_name = "by-stranger"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "personal" }
}

resource "aws_lambda_permission" "by_stranger" {
  statement_id  = "by_stranger"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.by_stranger.function_name
  principal     = "arn:aws-cn:iam::777788889999:role/caller"
}

resource "aws_lambda_function" "by_group" {
  function_name = "by-group"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_lambda_permission" "by_group" {
  statement_id  = "by_group"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.by_group.function_name
  principal     = "*"
  principal_org_id = "o-degroup002"
}

resource "aws_lambda_function" "by_company" {
  function_name = "by-company"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_lambda_permission" "by_company" {
  statement_id  = "by_company"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.by_company.function_name
  principal     = "*"
  principal_org_id = "o-cnfleet001"
}

resource "aws_lambda_function" "on_upload" {
  function_name = "on-upload"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_lambda_permission" "on_upload" {
  statement_id  = "on_upload"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.on_upload.function_name
  principal     = "s3.amazonaws.com"
  source_arn     = "arn:aws-cn:s3:::trip-uploads"
  source_account = "111122223333"
}

resource "aws_lambda_function" "on_schedule" {
  function_name = "on-schedule"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "personal" }
}

resource "aws_lambda_permission" "on_schedule" {
  statement_id  = "on_schedule"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.on_schedule.function_name
  principal     = "events.amazonaws.com"
  source_arn = "arn:aws-cn:events:cn-north-1:111122223333:rule/nightly"
}

resource "aws_lambda_function" "status_page" {
  function_name = "status-page"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
}

resource "aws_lambda_function_url" "status_page" {
  function_name      = aws_lambda_function.status_page.function_name
  authorization_type = "NONE"
}

resource "aws_lambda_function" "status_general" {
  function_name = "status-general"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/query:1"
  tags          = { "auto:data-class" = "general" }
}

resource "aws_lambda_permission" "status_general" {
  statement_id  = "status_general"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.status_general.function_name
  principal     = "444455556666"
}
