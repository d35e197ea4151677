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
  mine = "111122223333"
}

# What the organization denies, laid over the account that owns the data.
resource "aws_organizations_policy" "perimeter" {
  name = "perimeter"
  type = "RESOURCE_CONTROL_POLICY"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Home"
      Effect    = "Deny"
      Principal = "*"
      Action    = ["s3:*", "sts:AssumeRole"]
      Resource  = "*"
      Condition = {
        StringNotEqualsIfExists = { "aws:PrincipalOrgID" = "o-fleet00001" }
        BoolIfExists            = { "aws:PrincipalIsAWSService" = "false" }
      }
    }]
  })
}

resource "aws_organizations_policy_attachment" "perimeter" {
  policy_id = aws_organizations_policy.perimeter.id
  target_id = local.mine
}

resource "aws_organizations_policy" "no_reading" {
  name = "no-reading"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "dynamodb:*", Resource = "*" }]
  })
}

resource "aws_organizations_policy_attachment" "no_reading" {
  policy_id = aws_organizations_policy.no_reading.id
  target_id = local.mine
}

# The bucket is open to an account in Munich that is no member: the perimeter keeps it out.
resource "aws_s3_bucket" "kept" {
  bucket = "po-kept"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "kept" {
  bucket = aws_s3_bucket.kept.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::${local.mine}:role/po-home" }, Action = "s3:*", Resource = "arn:aws-cn:s3:::po-kept/*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }, Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::po-kept/*" },
    ]
  })
}

resource "aws_iam_role" "home" {
  name = "po-home"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com.cn" }, Action = "sts:AssumeRole" }]
  })
}

# A member of the organization, operated from Singapore: the perimeter lets it in.
resource "aws_s3_bucket" "member" {
  bucket = "po-member"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_policy" "member" {
  bucket = aws_s3_bucket.member.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }, Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::po-member/*" }]
  })
}

# A queue: the perimeter does not speak of it.
resource "aws_sqs_queue" "events" {
  name = "po-events"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_sqs_queue_policy" "events" {
  queue_url = aws_sqs_queue.events.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }, Action = "sqs:ReceiveMessage", Resource = "*" }]
  })
}

# Roles: the Munich account may not assume one, and the member in Singapore may.
resource "aws_iam_role" "munich" {
  name = "po-munich"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "munich" {
  name = "read"
  role = aws_iam_role.munich.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::po-kept/*" }]
  })
}

resource "aws_iam_role" "singapore" {
  name = "po-singapore"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }, Action = "sts:AssumeRole" }]
  })
}

# It may read a table by its own policy, and the service control policy takes that away; of the bucket it does not speak.
resource "aws_dynamodb_table" "trips" {
  name         = "po-trips"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_iam_role_policy" "singapore" {
  name = "read"
  role = aws_iam_role.singapore.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "dynamodb:GetItem", Resource = "arn:aws-cn:dynamodb:cn-north-1:${local.mine}:table/po-trips" },
      { Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::po-logs/*" },
    ]
  })
}

resource "aws_s3_bucket" "logs" {
  bucket = "po-logs"
  tags   = { "auto:data-class" = "personal" }
}
