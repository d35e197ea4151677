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
  alias                       = "guangzhou"
  region                      = "cn-south-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "soon"
  region                      = "eu-north-9"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "taipei"
  region                      = "ap-east-2"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "gov"
  region                      = "us-gov-west-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "oregon"
  region                      = "us-west-2"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "tokyo"
  region                      = "ap-northeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


resource "aws_s3_bucket" "guangzhou" {
  provider = aws.guangzhou
  bucket   = "odd-guangzhou"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "guangzhou_site" {
  provider = aws.guangzhou
  bucket   = "odd-guangzhou-site"
}

resource "aws_s3_bucket" "soon" {
  provider = aws.soon
  bucket   = "odd-soon"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "soon_general" {
  provider = aws.soon
  bucket   = "odd-soon-general"
  tags     = { "auto:data-class" = "general" }
}

resource "aws_s3_bucket" "taipei" {
  provider = aws.taipei
  bucket   = "odd-taipei"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "gov" {
  provider = aws.gov
  bucket   = "odd-gov"
  tags     = { "auto:data-class" = "important" }
}


# the Beijing Local Zone belongs to cn-north-1
resource "aws_ebs_volume" "beijing_zone" {
  availability_zone = "cn-north-1-pkx-1a"
  size              = 100
  tags              = { "auto:data-class" = "important" }
}

resource "aws_ebs_volume" "los_angeles" {
  provider          = aws.oregon
  availability_zone = "us-west-2-lax-1a"
  size              = 100
  tags              = { "auto:data-class" = "important" }
}

resource "aws_ebs_volume" "los_angeles_web" {
  provider          = aws.oregon
  availability_zone = "us-west-2-lax-1a"
  size              = 100
  tags              = { "auto:data-class" = "none" }
}

resource "aws_instance" "taipei_zone" {
  provider          = aws.tokyo
  ami               = "ami-0aa11bb22cc33dd44"
  instance_type     = "m5.large"
  availability_zone = "ap-northeast-1-tpe-1a"
  tags              = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_dynamodb_table" "spread" {
  name             = "spread"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "cn-east-1"
  }
  tags = { "auto:data-class" = "important" }
}
