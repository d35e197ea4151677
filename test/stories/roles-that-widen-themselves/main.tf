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
  german = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }, Action = "sts:AssumeRole" }]
  })
  reading = { for bucket in ["sd-tracks", "sd-faces", "sd-maps", "sd-plates", "sd-cabin", "sd-lidar", "sd-safe"] : bucket => jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::${bucket}/*" }]
  }) }
}

resource "aws_s3_bucket" "data" {
  for_each = toset(["tracks", "faces", "maps", "plates", "cabin", "lidar", "safe"])
  bucket   = "sd-${each.key}"
  tags     = { "auto:data-class" = "important" }
}

# The Munich team deploys functions, and may pass any role to them: tracks.
resource "aws_iam_role" "deployer" {
  name               = "sd-deployer"
  assume_role_policy = local.german
}

resource "aws_iam_role_policy" "deployer" {
  name = "deploy"
  role = aws_iam_role.deployer.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "lambda:*", Resource = "*" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws-cn:iam::111122223333:role/fn/*" },
    ]
  })
}

resource "aws_iam_role" "tracks_function" {
  name = "sd-tracks-function"
  path = "/fn/"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "tracks_function" {
  name   = "read"
  role   = aws_iam_role.tracks_function.name
  policy = local.reading["sd-tracks"]
}

# Trusted by another service than the one that the deployer may use: maps stay.
resource "aws_iam_role" "maps_task" {
  name = "sd-maps-task"
  path = "/fn/"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ecs-tasks.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "maps_task" {
  name   = "read"
  role   = aws_iam_role.maps_task.name
  policy = local.reading["sd-maps"]
}

# May pass its role to EC2 only, and may only create functions: plates stay.
resource "aws_iam_role" "starter" {
  name               = "sd-starter"
  assume_role_policy = local.german
}

resource "aws_iam_role_policy" "starter" {
  name = "start"
  role = aws_iam_role.starter.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "lambda:CreateFunction", Resource = "*" },
      {
        Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws-cn:iam::111122223333:role/plates/*",
        Condition = { StringEquals = { "iam:PassedToService" = "ec2.amazonaws.com.cn" } }
      },
    ]
  })
}

resource "aws_iam_role" "plates_function" {
  name = "sd-plates-function"
  path = "/plates/"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "plates_function" {
  name   = "read"
  role   = aws_iam_role.plates_function.name
  policy = local.reading["sd-plates"]
}

# The Munich team may write the trust policy of another role: faces.
resource "aws_iam_role" "keeper" {
  name               = "sd-keeper"
  assume_role_policy = local.german
}

resource "aws_iam_role_policy" "keeper" {
  name = "keep"
  role = aws_iam_role.keeper.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["iam:GetRole", "iam:UpdateAssumeRolePolicy"], Resource = "arn:aws-cn:iam::111122223333:role/sd-faces-reader" }]
  })
}

resource "aws_iam_role" "faces_reader" {
  name = "sd-faces-reader"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "faces_reader" {
  name   = "read"
  role   = aws_iam_role.faces_reader.name
  policy = local.reading["sd-faces"]
}

# The Munich team may make keys for a user: cabin.
resource "aws_iam_role" "helpdesk" {
  name               = "sd-helpdesk"
  assume_role_policy = local.german
}

resource "aws_iam_role_policy" "helpdesk" {
  name = "help"
  role = aws_iam_role.helpdesk.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:*AccessKey*", Resource = "arn:aws-cn:iam::111122223333:user/sd-*" }]
  })
}

resource "aws_iam_user" "cabin" {
  name = "sd-cabin"
}

resource "aws_iam_user_policy" "cabin" {
  name   = "read"
  user   = aws_iam_user.cabin.name
  policy = local.reading["sd-cabin"]
}

# The Munich team may put its own code into a function: lidar.
resource "aws_iam_role" "developer" {
  name               = "sd-developer"
  assume_role_policy = local.german
}

resource "aws_iam_role_policy" "developer" {
  name = "develop"
  role = aws_iam_role.developer.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "lambda:UpdateFunctionCode", Resource = "arn:aws-cn:lambda:cn-north-1:111122223333:function:sd-lidar" }]
  })
}

resource "aws_iam_role" "lidar_function" {
  name = "sd-lidar-function"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "lidar_function" {
  name   = "read"
  role   = aws_iam_role.lidar_function.name
  policy = local.reading["sd-lidar"]
}

resource "aws_lambda_function" "lidar" {
  function_name = "sd-lidar"
  role          = aws_iam_role.lidar_function.arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  s3_bucket     = "sd-code"
  s3_key        = "lidar.zip"
}

# May look at roles and functions, and change none: safe stays.
resource "aws_iam_role" "auditor" {
  name               = "sd-auditor"
  assume_role_policy = local.german
}

resource "aws_iam_role_policy" "auditor" {
  name = "look"
  role = aws_iam_role.auditor.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["iam:Get*", "iam:List*", "lambda:List*", "lambda:GetPolicy"], Resource = "*" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "*" },
    ]
  })
}

resource "aws_iam_role" "safe_function" {
  name = "sd-safe-function"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "safe_function" {
  name   = "read"
  role   = aws_iam_role.safe_function.name
  policy = local.reading["sd-safe"]
}
