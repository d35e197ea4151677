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

resource "aws_api_gateway_rest_api" "trips" {
  name = "trips"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_api_gateway_resource" "trips" {
  rest_api_id = aws_api_gateway_rest_api.trips.id
  parent_id   = aws_api_gateway_rest_api.trips.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "trips" {
  rest_api_id   = aws_api_gateway_rest_api.trips.id
  resource_id   = aws_api_gateway_resource.trips.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "trips" {
  rest_api_id             = aws_api_gateway_rest_api.trips.id
  resource_id             = aws_api_gateway_resource.trips.id
  http_method             = aws_api_gateway_method.trips.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api" "trips_iam" {
  name = "trips_iam"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_api_gateway_resource" "trips_iam" {
  rest_api_id = aws_api_gateway_rest_api.trips_iam.id
  parent_id   = aws_api_gateway_rest_api.trips_iam.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "trips_iam" {
  rest_api_id   = aws_api_gateway_rest_api.trips_iam.id
  resource_id   = aws_api_gateway_resource.trips_iam.id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_integration" "trips_iam" {
  rest_api_id             = aws_api_gateway_rest_api.trips_iam.id
  resource_id             = aws_api_gateway_resource.trips_iam.id
  http_method             = aws_api_gateway_method.trips_iam.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api" "trips_pool" {
  name = "trips_pool"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_api_gateway_resource" "trips_pool" {
  rest_api_id = aws_api_gateway_rest_api.trips_pool.id
  parent_id   = aws_api_gateway_rest_api.trips_pool.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "trips_pool" {
  rest_api_id   = aws_api_gateway_rest_api.trips_pool.id
  resource_id   = aws_api_gateway_resource.trips_pool.id
  http_method   = "GET"
  authorization = "COGNITO_USER_POOLS"
  authorizer_id = "a1b2c3"
}

resource "aws_api_gateway_integration" "trips_pool" {
  rest_api_id             = aws_api_gateway_rest_api.trips_pool.id
  resource_id             = aws_api_gateway_resource.trips_pool.id
  http_method             = aws_api_gateway_method.trips_pool.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api" "trips_key" {
  name = "trips_key"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_api_gateway_resource" "trips_key" {
  rest_api_id = aws_api_gateway_rest_api.trips_key.id
  parent_id   = aws_api_gateway_rest_api.trips_key.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "trips_key" {
  rest_api_id   = aws_api_gateway_rest_api.trips_key.id
  resource_id   = aws_api_gateway_resource.trips_key.id
  http_method   = "GET"
  authorization = "NONE"
  api_key_required = true
}

resource "aws_api_gateway_integration" "trips_key" {
  rest_api_id             = aws_api_gateway_rest_api.trips_key.id
  resource_id             = aws_api_gateway_resource.trips_key.id
  http_method             = aws_api_gateway_method.trips_key.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api" "trips_inside" {
  name = "trips_inside"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_api_gateway_resource" "trips_inside" {
  rest_api_id = aws_api_gateway_rest_api.trips_inside.id
  parent_id   = aws_api_gateway_rest_api.trips_inside.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "trips_inside" {
  rest_api_id   = aws_api_gateway_rest_api.trips_inside.id
  resource_id   = aws_api_gateway_resource.trips_inside.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "trips_inside" {
  rest_api_id             = aws_api_gateway_rest_api.trips_inside.id
  resource_id             = aws_api_gateway_resource.trips_inside.id
  http_method             = aws_api_gateway_method.trips_inside.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api" "health" {
  name = "health"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_api_gateway_resource" "health" {
  rest_api_id = aws_api_gateway_rest_api.health.id
  parent_id   = aws_api_gateway_rest_api.health.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "health" {
  rest_api_id   = aws_api_gateway_rest_api.health.id
  resource_id   = aws_api_gateway_resource.health.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "health" {
  rest_api_id             = aws_api_gateway_rest_api.health.id
  resource_id             = aws_api_gateway_resource.health.id
  http_method             = aws_api_gateway_method.health.http_method
  type                    = "MOCK"
  integration_http_method = "POST"
  uri                     = null
}

resource "aws_api_gateway_rest_api" "preflight" {
  name = "preflight"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_api_gateway_resource" "preflight" {
  rest_api_id = aws_api_gateway_rest_api.preflight.id
  parent_id   = aws_api_gateway_rest_api.preflight.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "preflight" {
  rest_api_id   = aws_api_gateway_rest_api.preflight.id
  resource_id   = aws_api_gateway_resource.preflight.id
  http_method   = "OPTIONS"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "preflight" {
  rest_api_id             = aws_api_gateway_rest_api.preflight.id
  resource_id             = aws_api_gateway_resource.preflight.id
  http_method             = aws_api_gateway_method.preflight.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api" "catalogue" {
  name = "catalogue"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "general" }
}

resource "aws_api_gateway_resource" "catalogue" {
  rest_api_id = aws_api_gateway_rest_api.catalogue.id
  parent_id   = aws_api_gateway_rest_api.catalogue.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "catalogue" {
  rest_api_id   = aws_api_gateway_rest_api.catalogue.id
  resource_id   = aws_api_gateway_resource.catalogue.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "catalogue" {
  rest_api_id             = aws_api_gateway_rest_api.catalogue.id
  resource_id             = aws_api_gateway_resource.catalogue.id
  http_method             = aws_api_gateway_method.catalogue.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api" "untagged" {
  name = "untagged"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_resource" "untagged" {
  rest_api_id = aws_api_gateway_rest_api.untagged.id
  parent_id   = aws_api_gateway_rest_api.untagged.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "untagged" {
  rest_api_id   = aws_api_gateway_rest_api.untagged.id
  resource_id   = aws_api_gateway_resource.untagged.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "untagged" {
  rest_api_id             = aws_api_gateway_rest_api.untagged.id
  resource_id             = aws_api_gateway_resource.untagged.id
  http_method             = aws_api_gateway_method.untagged.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api" "office" {
  name = "office"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_api_gateway_resource" "office" {
  rest_api_id = aws_api_gateway_rest_api.office.id
  parent_id   = aws_api_gateway_rest_api.office.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "office" {
  rest_api_id   = aws_api_gateway_rest_api.office.id
  resource_id   = aws_api_gateway_resource.office.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "office" {
  rest_api_id             = aws_api_gateway_rest_api.office.id
  resource_id             = aws_api_gateway_resource.office.id
  http_method             = aws_api_gateway_method.office.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api_policy" "office" {
  rest_api_id = aws_api_gateway_rest_api.office.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*", Condition = { IpAddress = { "aws:SourceIp" = ["180.166.12.0/24"] } } }]
  })
}

resource "aws_api_gateway_rest_api" "munich" {
  name = "munich"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_api_gateway_resource" "munich" {
  rest_api_id = aws_api_gateway_rest_api.munich.id
  parent_id   = aws_api_gateway_rest_api.munich.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "munich" {
  rest_api_id   = aws_api_gateway_rest_api.munich.id
  resource_id   = aws_api_gateway_resource.munich.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "munich" {
  rest_api_id             = aws_api_gateway_rest_api.munich.id
  resource_id             = aws_api_gateway_resource.munich.id
  http_method             = aws_api_gateway_method.munich.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api_policy" "munich" {
  rest_api_id = aws_api_gateway_rest_api.munich.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*", Condition = { IpAddress = { "aws:SourceIp" = ["62.245.140.0/24"] } } }]
  })
}

resource "aws_api_gateway_rest_api" "partner" {
  name = "partner"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_api_gateway_resource" "partner" {
  rest_api_id = aws_api_gateway_rest_api.partner.id
  parent_id   = aws_api_gateway_rest_api.partner.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "partner" {
  rest_api_id   = aws_api_gateway_rest_api.partner.id
  resource_id   = aws_api_gateway_resource.partner.id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_integration" "partner" {
  rest_api_id             = aws_api_gateway_rest_api.partner.id
  resource_id             = aws_api_gateway_resource.partner.id
  http_method             = aws_api_gateway_method.partner.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api_policy" "partner" {
  rest_api_id = aws_api_gateway_rest_api.partner.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }, Action = "execute-api:Invoke", Resource = "execute-api:/*" }]
  })
}

resource "aws_api_gateway_rest_api" "shanghai" {
  name = "shanghai"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_api_gateway_resource" "shanghai" {
  rest_api_id = aws_api_gateway_rest_api.shanghai.id
  parent_id   = aws_api_gateway_rest_api.shanghai.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "shanghai" {
  rest_api_id   = aws_api_gateway_rest_api.shanghai.id
  resource_id   = aws_api_gateway_resource.shanghai.id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_integration" "shanghai" {
  rest_api_id             = aws_api_gateway_rest_api.shanghai.id
  resource_id             = aws_api_gateway_resource.shanghai.id
  http_method             = aws_api_gateway_method.shanghai.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api_policy" "shanghai" {
  rest_api_id = aws_api_gateway_rest_api.shanghai.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }, Action = "execute-api:Invoke", Resource = "execute-api:/*" }]
  })
}

resource "aws_api_gateway_rest_api" "app" {
  name = "app"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_api_gateway_resource" "app" {
  rest_api_id = aws_api_gateway_rest_api.app.id
  parent_id   = aws_api_gateway_rest_api.app.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "app" {
  rest_api_id   = aws_api_gateway_rest_api.app.id
  resource_id   = aws_api_gateway_resource.app.id
  http_method   = "GET"
  authorization = "CUSTOM"
  authorizer_id = "a1b2c3"
}

resource "aws_api_gateway_integration" "app" {
  rest_api_id             = aws_api_gateway_rest_api.app.id
  resource_id             = aws_api_gateway_resource.app.id
  http_method             = aws_api_gateway_method.app.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api_policy" "app" {
  rest_api_id = aws_api_gateway_rest_api.app.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*" }]
  })
}

resource "aws_api_gateway_rest_api" "all_but" {
  name = "all_but"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_api_gateway_resource" "all_but" {
  rest_api_id = aws_api_gateway_rest_api.all_but.id
  parent_id   = aws_api_gateway_rest_api.all_but.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "all_but" {
  rest_api_id   = aws_api_gateway_rest_api.all_but.id
  resource_id   = aws_api_gateway_resource.all_but.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "all_but" {
  rest_api_id             = aws_api_gateway_rest_api.all_but.id
  resource_id             = aws_api_gateway_resource.all_but.id
  http_method             = aws_api_gateway_method.all_but.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://back.example.cn/"
}

resource "aws_api_gateway_rest_api_policy" "all_but" {
  rest_api_id = aws_api_gateway_rest_api.all_but.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*" },
      { Effect = "Deny", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*", Condition = { NotIpAddress = { "aws:SourceIp" = ["180.166.12.0/24"] } } },
    ]
  })
}

resource "aws_lambda_function" "position" {
  function_name = "position"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/position:1"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_api_gateway_rest_api" "position" {
  name = "position"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_resource" "position" {
  rest_api_id = aws_api_gateway_rest_api.position.id
  parent_id   = aws_api_gateway_rest_api.position.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "position" {
  rest_api_id   = aws_api_gateway_rest_api.position.id
  resource_id   = aws_api_gateway_resource.position.id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "position" {
  rest_api_id             = aws_api_gateway_rest_api.position.id
  resource_id             = aws_api_gateway_resource.position.id
  http_method             = aws_api_gateway_method.position.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.position.invoke_arn
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/ingest:1"
}

resource "aws_api_gateway_rest_api" "ingest" {
  name = "ingest"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_resource" "ingest" {
  rest_api_id = aws_api_gateway_rest_api.ingest.id
  parent_id   = aws_api_gateway_rest_api.ingest.root_resource_id
  path_part   = "items"
}

resource "aws_api_gateway_method" "ingest" {
  rest_api_id   = aws_api_gateway_rest_api.ingest.id
  resource_id   = aws_api_gateway_resource.ingest.id
  http_method   = "POST"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "ingest" {
  rest_api_id             = aws_api_gateway_rest_api.ingest.id
  resource_id             = aws_api_gateway_resource.ingest.id
  http_method             = aws_api_gateway_method.ingest.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.ingest.invoke_arn
}

resource "aws_apigatewayv2_api" "rides" {
  name          = "rides"
  protocol_type = "HTTP"
  tags          = { "auto:data-class" = "personal" }
}

resource "aws_apigatewayv2_route" "rides_get" {
  api_id             = aws_apigatewayv2_api.rides.id
  route_key          = "GET /rides"
}

resource "aws_apigatewayv2_route" "rides_put" {
  api_id             = aws_apigatewayv2_api.rides.id
  route_key          = "PUT /rides"
  authorization_type = "JWT"
  authorizer_id      = "a1b2c3"
}

resource "aws_apigatewayv2_route" "rides_options" {
  api_id             = aws_apigatewayv2_api.rides.id
  route_key          = "OPTIONS /{proxy+}"
}

resource "aws_apigatewayv2_api" "keys" {
  name          = "keys"
  protocol_type = "HTTP"
  tags          = { "auto:data-class" = "personal" }
}

resource "aws_apigatewayv2_route" "keys" {
  api_id             = aws_apigatewayv2_api.keys.id
  route_key          = "GET /keys"
  authorization_type = "AWS_IAM"
}

resource "aws_apigatewayv2_api" "stream" {
  name          = "stream"
  protocol_type = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_apigatewayv2_route" "stream_connect" {
  api_id             = aws_apigatewayv2_api.stream.id
  route_key          = "$connect"
}

resource "aws_apigatewayv2_route" "stream_default" {
  api_id             = aws_apigatewayv2_api.stream.id
  route_key          = "$default"
}

resource "aws_apigatewayv2_api" "console" {
  name          = "console"
  protocol_type = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_apigatewayv2_route" "console_connect" {
  api_id             = aws_apigatewayv2_api.console.id
  route_key          = "$connect"
  authorization_type = "AWS_IAM"
}

resource "aws_apigatewayv2_route" "console_default" {
  api_id             = aws_apigatewayv2_api.console.id
  route_key          = "$default"
}

resource "aws_apigatewayv2_api" "docs" {
  name          = "docs"
  protocol_type = "HTTP"
  tags          = { "auto:data-class" = "none" }
}

resource "aws_apigatewayv2_route" "docs" {
  api_id             = aws_apigatewayv2_api.docs.id
  route_key          = "$default"
}

resource "aws_lambda_function" "owner" {
  function_name = "owner"
  role          = "arn:aws-cn:iam::111122223333:role/query"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/owner:1"
  tags          = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_apigatewayv2_api" "owner" {
  name          = "owner"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_integration" "owner" {
  api_id                 = aws_apigatewayv2_api.owner.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.owner.invoke_arn
  payload_format_version = "2.0"
}

resource "aws_apigatewayv2_route" "owner" {
  api_id             = aws_apigatewayv2_api.owner.id
  route_key          = "GET /owner"
  authorization_type = "NONE"
  target             = "integrations/${aws_apigatewayv2_integration.owner.id}"
}

resource "aws_apigatewayv2_api" "certified" {
  name          = "certified"
  protocol_type = "HTTP"
  disable_execute_api_endpoint = true
  tags          = { "auto:data-class" = "important" }
}

resource "aws_apigatewayv2_route" "certified" {
  api_id             = aws_apigatewayv2_api.certified.id
  route_key          = "POST /telemetry"
}

resource "aws_api_gateway_rest_api" "drawn" {
  name = "drawn"
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = "drawn", version = "1" }
    paths   = { "/items" = { get = { responses = {} } } }
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_apigatewayv2_api" "drawn_safe" {
  name          = "drawn-safe"
  protocol_type = "HTTP"
  body = jsonencode({
    openapi  = "3.0.1"
    info     = { title = "drawn-safe", version = "1" }
    security = [{ login = [] }]
    paths    = { "/items" = { get = { responses = {} } } }
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_apigatewayv2_api" "quick" {
  name          = "quick"
  protocol_type = "HTTP"
  target        = "arn:aws-cn:lambda:cn-north-1:111122223333:function:ingest"
  tags          = { "auto:data-class" = "important" }
}
