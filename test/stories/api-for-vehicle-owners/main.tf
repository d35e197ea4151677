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

resource "aws_iam_role" "api" {
  name = "api"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role" "gw" {
  name = "gw"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "apigateway.amazonaws.com" } }]
  })
}

resource "aws_cognito_user_pool" "owners" {
  name                     = "owners"
  username_attributes      = ["phone_number"]
  auto_verified_attributes = ["phone_number"]
  sms_configuration {
    external_id    = "owners"
    sns_caller_arn = aws_iam_role.sms.arn
  }
  lambda_config {
    pre_sign_up = aws_lambda_function.api.arn
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_iam_role" "sms" {
  name = "sms"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "cognito-idp.amazonaws.com" } }]
  })
}

resource "aws_cognito_user_pool_client" "app" {
  name         = "app"
  user_pool_id = aws_cognito_user_pool.owners.id
}

resource "aws_cognito_identity_pool" "app" {
  identity_pool_name               = "app"
  allow_unauthenticated_identities = false
  cognito_identity_providers {
    client_id     = aws_cognito_user_pool_client.app.id
    provider_name = aws_cognito_user_pool.owners.endpoint
  }
}

resource "aws_s3_bucket" "code" {
  bucket_prefix = "code-"
  tags          = { "auto:data-class" = "none" }
}

resource "aws_dynamodb_table" "owners" {
  name         = "owners"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_lambda_function" "api" {
  function_name = "owners-api"
  role          = aws_iam_role.api.arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  s3_bucket     = aws_s3_bucket.code.id
  s3_key        = "api.zip"
  environment {
    variables = { TABLE = aws_dynamodb_table.owners.name }
  }
}

resource "aws_iam_role_policy" "api" {
  role = aws_iam_role.api.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["dynamodb:GetItem", "dynamodb:PutItem"], Resource = aws_dynamodb_table.owners.arn }]
  })
}

resource "aws_api_gateway_rest_api" "owners" {
  name = "owners"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_authorizer" "owners" {
  name          = "owners"
  rest_api_id   = aws_api_gateway_rest_api.owners.id
  type          = "COGNITO_USER_POOLS"
  provider_arns = [aws_cognito_user_pool.owners.arn]
}

resource "aws_api_gateway_resource" "me" {
  rest_api_id = aws_api_gateway_rest_api.owners.id
  parent_id   = aws_api_gateway_rest_api.owners.root_resource_id
  path_part   = "me"
}

resource "aws_api_gateway_method" "me" {
  rest_api_id   = aws_api_gateway_rest_api.owners.id
  resource_id   = aws_api_gateway_resource.me.id
  http_method   = "GET"
  authorization = "COGNITO_USER_POOLS"
  authorizer_id = aws_api_gateway_authorizer.owners.id
}

resource "aws_api_gateway_integration" "me" {
  rest_api_id             = aws_api_gateway_rest_api.owners.id
  resource_id             = aws_api_gateway_resource.me.id
  http_method             = aws_api_gateway_method.me.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.api.invoke_arn
}

resource "aws_lambda_permission" "api" {
  function_name = aws_lambda_function.api.function_name
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.owners.execution_arn}/*/*"
}

resource "aws_lambda_permission" "cognito" {
  function_name = aws_lambda_function.api.function_name
  action        = "lambda:InvokeFunction"
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.owners.arn
}

resource "aws_api_gateway_deployment" "owners" {
  rest_api_id = aws_api_gateway_rest_api.owners.id
  depends_on  = [aws_api_gateway_integration.me]
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id   = aws_api_gateway_rest_api.owners.id
  deployment_id = aws_api_gateway_deployment.owners.id
  stage_name    = "live"
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = "$context.requestId $context.identity.sourceIp"
  }
}

resource "aws_api_gateway_account" "this" {
  cloudwatch_role_arn = aws_iam_role.gw.arn
}

resource "aws_cloudwatch_log_group" "api" {
  name = "/api/owners"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_log_group" "waf" {
  name = "aws-waf-logs-owners"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_wafv2_web_acl" "owners" {
  name  = "owners"
  scope = "REGIONAL"
  default_action {
    block {}
  }
  rule {
    name     = "mainland"
    priority = 1
    action {
      allow {}
    }
    statement {
      geo_match_statement {
        country_codes = ["CN"]
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "mainland"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "owners"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "owners" {
  resource_arn = aws_api_gateway_stage.live.arn
  web_acl_arn  = aws_wafv2_web_acl.owners.arn
}

resource "aws_wafv2_web_acl_logging_configuration" "owners" {
  resource_arn            = aws_wafv2_web_acl.owners.arn
  log_destination_configs = [aws_cloudwatch_log_group.waf.arn]
}

# Below: what a careful engineer does ask about.

resource "aws_lambda_function" "claims" {
  function_name = "claims"
  role          = aws_iam_role.api.arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  s3_bucket     = aws_s3_bucket.code.id
  s3_key        = "claims.zip"
  environment {
    variables = { TABLE = aws_dynamodb_table.owners.name }
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_event_rule" "claims" {
  event_bus_name = "default"
  event_pattern  = jsonencode({ source = ["claims"] })
}

# the rule has a name of its own here, and the account is another's
resource "aws_lambda_permission" "insurer" {
  function_name = aws_lambda_function.claims.function_name
  action        = "lambda:InvokeFunction"
  principal     = "events.amazonaws.com"
  source_arn    = "arn:aws-cn:events:cn-north-1:444455556666:rule/${aws_cloudwatch_event_rule.claims.name}"
}

# nothing says for whom the service may call
resource "aws_lambda_permission" "anybodys_api" {
  function_name = aws_lambda_function.claims.function_name
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
}
