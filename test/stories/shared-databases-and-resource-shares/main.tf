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

resource "aws_db_instance" "vin" {
  identifier          = "vin"
  engine              = "postgres"
  instance_class      = "db.r6g.large"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "wiki" {
  identifier          = "wiki"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 20
  username            = "app"
  password            = "not-a-real-one"
  skip_final_snapshot = true
}

resource "aws_rds_cluster" "owners" {
  cluster_identifier  = "owners"
  engine              = "aurora-postgresql"
  master_username     = "app"
  master_password     = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_rds_cluster" "trips" {
  cluster_identifier  = "trips"
  engine              = "aurora-postgresql"
  master_username     = "app"
  master_password     = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_rds_cluster" "shop" {
  cluster_identifier  = "shop"
  engine              = "aurora-postgresql"
  master_username     = "app"
  master_password     = "not-a-real-one"
  skip_final_snapshot = true
}

resource "aws_db_snapshot" "vin_munich" {
  db_instance_identifier = aws_db_instance.vin.identifier
  db_snapshot_identifier = "vin-munich"
  shared_accounts        = ["222233334444", "444455556666"]
}

resource "aws_db_snapshot" "vin_shanghai" {
  db_instance_identifier = aws_db_instance.vin.identifier
  db_snapshot_identifier = "vin-shanghai"
  shared_accounts        = ["222233334444"]
}

resource "aws_db_snapshot" "vin_all" {
  db_instance_identifier = aws_db_instance.vin.identifier
  db_snapshot_identifier = "vin-all"
  shared_accounts        = ["all"]
}

resource "aws_db_snapshot" "wiki_munich" {
  db_instance_identifier = aws_db_instance.wiki.identifier
  db_snapshot_identifier = "wiki-munich"
  shared_accounts        = ["444455556666"]
}

resource "aws_db_cluster_snapshot" "owners" {
  db_cluster_identifier          = aws_rds_cluster.owners.id
  db_cluster_snapshot_identifier = "owners-stranger"
  shared_accounts                = ["777788889999"]
}

resource "aws_ram_resource_share" "owners_nagoya" {
  name                      = "owners-nagoya"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "owners_nagoya" {
  resource_arn       = aws_rds_cluster.owners.arn
  resource_share_arn = aws_ram_resource_share.owners_nagoya.arn
}

resource "aws_ram_principal_association" "owners_nagoya" {
  principal          = "555566667777"
  resource_share_arn = aws_ram_resource_share.owners_nagoya.arn
}

resource "aws_ram_resource_share" "owners_company" {
  name                      = "owners-company"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "owners_company" {
  resource_arn       = aws_rds_cluster.owners.arn
  resource_share_arn = aws_ram_resource_share.owners_company.arn
}

resource "aws_ram_principal_association" "owners_company" {
  principal          = "arn:aws-cn:organizations::111122223333:organization/o-cnfleet001"
  resource_share_arn = aws_ram_resource_share.owners_company.arn
}

resource "aws_ram_resource_share" "trips_stranger" {
  name                      = "trips-stranger"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "trips_stranger" {
  resource_arn       = aws_rds_cluster.trips.arn
  resource_share_arn = aws_ram_resource_share.trips_stranger.arn
}

resource "aws_ram_principal_association" "trips_stranger" {
  principal          = "777788889999"
  resource_share_arn = aws_ram_resource_share.trips_stranger.arn
}

resource "aws_ram_resource_share" "trips_nobody" {
  name                      = "trips-nobody"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "trips_nobody" {
  resource_arn       = aws_rds_cluster.trips.arn
  resource_share_arn = aws_ram_resource_share.trips_nobody.arn
}

resource "aws_ram_resource_share" "shop_munich" {
  name                      = "shop-munich"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "shop_munich" {
  resource_arn       = aws_rds_cluster.shop.arn
  resource_share_arn = aws_ram_resource_share.shop_munich.arn
}

resource "aws_ram_principal_association" "shop_munich" {
  principal          = "444455556666"
  resource_share_arn = aws_ram_resource_share.shop_munich.arn
}

resource "aws_ram_resource_share" "subnet_munich" {
  name                      = "subnet-munich"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "subnet_munich" {
  resource_arn       = "arn:aws-cn:ec2:cn-north-1:111122223333:subnet/subnet-0a1b2c3d4e5f60711"
  resource_share_arn = aws_ram_resource_share.subnet_munich.arn
}

resource "aws_ram_principal_association" "subnet_munich" {
  principal          = "444455556666"
  resource_share_arn = aws_ram_resource_share.subnet_munich.arn
}
