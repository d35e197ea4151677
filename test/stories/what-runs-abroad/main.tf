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
  alias                       = "hong_kong"
  region                      = "ap-east-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "frankfurt"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

locals {
  of_functions = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

# Hong Kong has an assessment; who reads it from Frankfurt has none.
resource "aws_s3_bucket" "hong_kong" {
  provider = aws.hong_kong
  bucket   = "wa-hong-kong"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_iam_role" "report" {
  provider           = aws.hong_kong
  name               = "wa-report"
  assume_role_policy = local.of_functions
}

resource "aws_iam_role_policy" "report" {
  provider = aws.hong_kong
  name     = "read"
  role     = aws_iam_role.report.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::wa-hong-kong/*" }]
  })
}

resource "aws_lambda_function" "report" {
  provider      = aws.frankfurt
  function_name = "wa-report"
  role          = aws_iam_role.report.arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  s3_bucket     = "wa-code"
  s3_key        = "report.zip"
}

resource "aws_iam_role" "thumbnails" {
  provider           = aws.hong_kong
  name               = "wa-thumbnails"
  assume_role_policy = local.of_functions
}

resource "aws_iam_role_policy" "thumbnails" {
  provider = aws.hong_kong
  name     = "read"
  role     = aws_iam_role.thumbnails.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::wa-hong-kong/*" }]
  })
}

resource "aws_lambda_function" "thumbnails" {
  provider      = aws.hong_kong
  function_name = "wa-thumbnails"
  role          = aws_iam_role.thumbnails.arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  s3_bucket     = "wa-code"
  s3_key        = "thumbnails.zip"
}

# Replication does not cross the border: a function in Frankfurt copies with a key of the other side.
resource "aws_s3_bucket" "tracks" {
  bucket = "wa-tracks"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_iam_user" "copier" {
  name = "wa-copier"
}

resource "aws_iam_user_policy" "copier" {
  name = "read"
  user = aws_iam_user.copier.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::wa-tracks/*" }]
  })
}

resource "aws_iam_access_key" "copier" {
  user = aws_iam_user.copier.name
}

resource "aws_iam_role" "copier" {
  provider           = aws.frankfurt
  name               = "wa-copier"
  assume_role_policy = local.of_functions
}

resource "aws_lambda_function" "copier" {
  provider      = aws.frankfurt
  function_name = "wa-copier"
  role          = aws_iam_role.copier.arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  s3_bucket     = "wa-code"
  s3_key        = "copier.zip"
  environment {
    variables = {
      SOURCE_KEY    = aws_iam_access_key.copier.id
      SOURCE_SECRET = aws_iam_access_key.copier.secret
    }
  }
}

# The same, over a secret.
resource "aws_s3_bucket" "faces" {
  bucket = "wa-faces"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_iam_user" "sync" {
  name = "wa-sync"
}

resource "aws_iam_user_policy" "sync" {
  name = "read"
  user = aws_iam_user.sync.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "arn:aws-cn:s3:::wa-faces/*" }]
  })
}

resource "aws_iam_access_key" "sync" {
  user = aws_iam_user.sync.name
}

resource "aws_secretsmanager_secret" "sync" {
  provider = aws.frankfurt
  name     = "wa-sync"
}

resource "aws_secretsmanager_secret_version" "sync" {
  provider      = aws.frankfurt
  secret_id     = aws_secretsmanager_secret.sync.id
  secret_string = jsonencode({ key = aws_iam_access_key.sync.id, secret = aws_iam_access_key.sync.secret })
}

# A key that stays on the mainland, as far as this deployment tells.
resource "aws_s3_bucket" "maps" {
  bucket = "wa-maps"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_iam_user" "home" {
  name = "wa-home"
}

resource "aws_iam_user_policy" "home" {
  name = "read"
  user = aws_iam_user.home.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::wa-maps/*" }]
  })
}

resource "aws_iam_access_key" "home" {
  user = aws_iam_user.home.name
}

resource "aws_ssm_parameter" "home" {
  name  = "wa-home"
  type  = "SecureString"
  value = aws_iam_access_key.home.secret
}

# A user that may only write, with its key abroad: nothing is read.
resource "aws_s3_bucket" "inbox" {
  bucket = "wa-inbox"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_iam_user" "sender" {
  name = "wa-sender"
}

resource "aws_iam_user_policy" "sender" {
  name = "write"
  user = aws_iam_user.sender.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws-cn:s3:::wa-inbox/*" }]
  })
}

resource "aws_iam_access_key" "sender" {
  user = aws_iam_user.sender.name
}

resource "aws_ssm_parameter" "sender" {
  provider = aws.frankfurt
  name     = "wa-sender"
  type     = "SecureString"
  value    = aws_iam_access_key.sender.secret
}

# A database on the mainland, and its password in the settings of a function in Frankfurt.
variable "password" {
  type      = string
  sensitive = true
  default   = "not-a-real-password"
}

resource "aws_db_instance" "owners" {
  identifier          = "wa-owners"
  engine              = "postgres"
  instance_class      = "db.t3.medium"
  allocated_storage   = 100
  username            = "fleet"
  password            = var.password
  publicly_accessible = false
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_lambda_function" "owners" {
  provider      = aws.frankfurt
  function_name = "wa-owners"
  role          = aws_iam_role.copier.arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  s3_bucket     = "wa-code"
  s3_key        = "owners.zip"
  environment {
    variables = {
      URL = "postgres://fleet:${var.password}@db.example.cn/owners"
    }
  }
}

# The password of another stays on the mainland.
resource "aws_db_instance" "parts" {
  identifier          = "wa-parts"
  engine              = "postgres"
  instance_class      = "db.t3.medium"
  allocated_storage   = 100
  username            = "fleet"
  password            = "another-not-real-one"
  publicly_accessible = false
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "personal" }
}
