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
  alias                       = "de"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "ie"
  region                      = "eu-west-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "jp"
  region                      = "ap-northeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "us"
  region                      = "us-east-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "odd"
  region                      = "eu-north-9"
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

data "aws_ssm_parameter" "class" {
  name       = "/lab/class"
  depends_on = [terraform_data.release]
}


resource "aws_s3_bucket" "de_important" {
  provider = aws.de
  bucket   = "st-de-important"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "de_personal" {
  provider = aws.de
  bucket   = "st-de-personal"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "ie_important" {
  provider = aws.ie
  bucket   = "st-ie-important"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "ie_personal" {
  provider = aws.ie
  bucket   = "st-ie-personal"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "jp_important" {
  provider = aws.jp
  bucket   = "st-jp-important"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "us_personal" {
  provider = aws.us
  bucket   = "st-us-personal"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "us_important" {
  provider = aws.us
  bucket   = "st-us-important"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "odd_important" {
  provider = aws.odd
  bucket   = "st-odd-important"
  tags     = { "auto:data-class" = "important" }
}


# assessed at its target: neither the copy nor the copied data is a breach
resource "aws_s3_bucket" "raw" {
  bucket = "st-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "raw_de" {
  provider = aws.de
  bucket   = "st-raw-de"
}

resource "aws_s3_bucket_replication_configuration" "raw" {
  bucket = aws_s3_bucket.raw.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.raw_de.arn
    }
  }
}


# the register knows the place, the plan not the class
resource "aws_s3_bucket" "later_de" {
  provider = aws.de
  bucket   = "st-later-de"
  tags     = { "auto:data-class" = data.aws_ssm_parameter.class.insecure_value }
}

resource "aws_db_instance" "de_replica" {
  provider            = aws.de
  identifier          = "vin-de"
  instance_class      = "db.r6g.large"
  replicate_source_db = aws_db_instance.vin.arn
  skip_final_snapshot = true
}

resource "aws_db_instance" "vin" {
  identifier          = "vin"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "vin_jp" {
  provider            = aws.jp
  identifier          = "vin-jp"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  replicate_source_db = aws_db_instance.vin.arn
}
