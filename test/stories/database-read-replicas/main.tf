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
  alias                       = "nx"
  region                      = "cn-northwest-1"
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


resource "terraform_data" "release" {
  input = "2026-11"
}

data "aws_ssm_parameter" "region" {
  name       = "/replica/region"
  depends_on = [terraform_data.release]
}

provider "aws" {
  alias                       = "later"
  region                      = data.aws_ssm_parameter.region.insecure_value
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


resource "aws_db_instance" "orders" {
  identifier          = "orders"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "personal" }
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

resource "aws_db_instance" "shop" {
  identifier          = "shop"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
}

resource "aws_db_instance" "orders_eu" {
  provider            = aws.eu
  identifier          = "orders-eu"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  replicate_source_db = aws_db_instance.orders.arn
}

resource "aws_db_instance" "orders_nx" {
  provider            = aws.nx
  identifier          = "orders-nx"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  replicate_source_db = aws_db_instance.orders.arn
}

resource "aws_db_instance" "orders_local" {
  identifier          = "orders-2"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  replicate_source_db = aws_db_instance.orders.identifier
}

# the master is written out, not referenced; the tag of the replica does not change what is in it
resource "aws_db_instance" "vin_eu" {
  provider            = aws.eu
  identifier          = "vin-eu"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  replicate_source_db = "arn:aws-cn:rds:cn-north-1:111122223333:db:vin"
  tags                = { "auto:data-class" = "none" }
}

resource "aws_db_instance" "vin_later" {
  provider            = aws.later
  identifier          = "vin-later"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  replicate_source_db = "arn:aws-cn:rds:cn-north-1:111122223333:db:vin"
}

resource "aws_db_instance" "shop_eu" {
  provider            = aws.eu
  identifier          = "shop-eu"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  replicate_source_db = aws_db_instance.shop.arn
}

resource "aws_db_instance" "parts_eu" {
  provider            = aws.eu
  identifier          = "parts-eu"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "general" }
}

# a read copy of the group's parts catalogue
resource "aws_db_instance" "parts_bj" {
  identifier          = "parts-bj"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  replicate_source_db = aws_db_instance.parts_eu.arn
  tags                = { "auto:data-class" = "important" }
}
