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
  region                      = "eu-west-1"
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
  name       = "/graph/class"
  depends_on = [terraform_data.release]
}


resource "aws_docdb_global_cluster" "profiles" {
  global_cluster_identifier    = "profiles"
  source_db_cluster_identifier = aws_docdb_cluster.profiles.arn
}

resource "aws_neptune_global_cluster" "roads" {
  global_cluster_identifier    = "roads"
  source_db_cluster_identifier = aws_neptune_cluster.roads.arn
}

resource "aws_neptune_global_cluster" "parts" {
  global_cluster_identifier = "parts"
  engine                    = "neptune"
}

resource "aws_docdb_cluster" "profiles" {
  cluster_identifier  = "profiles"
  engine              = "docdb"
  skip_final_snapshot = true
  master_username     = "app"
  master_password     = "not-a-real-one"
  tags                = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_docdb_cluster" "profiles_eu" {
  provider                  = aws.eu
  cluster_identifier        = "profiles-eu"
  engine                    = "docdb"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_docdb_global_cluster.profiles.id
}

resource "aws_docdb_cluster" "profiles_nx" {
  provider                  = aws.nx
  cluster_identifier        = "profiles-nx"
  engine                    = "docdb"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_docdb_global_cluster.profiles.id
}

resource "aws_neptune_cluster" "roads" {
  cluster_identifier  = "roads"
  engine              = "neptune"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_neptune_cluster" "roads_nx" {
  provider                  = aws.nx
  cluster_identifier        = "roads-nx"
  engine                    = "neptune"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_neptune_global_cluster.roads.id
}

resource "aws_neptune_cluster" "parts" {
  cluster_identifier        = "parts"
  engine                    = "neptune"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_neptune_global_cluster.parts.id
  tags                      = { "auto:data-class" = "general" }
}

resource "aws_neptune_cluster" "parts_eu" {
  provider                  = aws.eu
  cluster_identifier        = "parts-eu"
  engine                    = "neptune"
  skip_final_snapshot       = true
  global_cluster_identifier = aws_neptune_global_cluster.parts.id
}

resource "aws_neptune_cluster" "roads_lab" {
  provider                      = aws.eu
  cluster_identifier            = "roads-lab"
  engine                        = "neptune"
  skip_final_snapshot           = true
  replication_source_identifier = aws_neptune_cluster.roads.arn
}

resource "aws_docdbelastic_cluster" "cabin" {
  provider            = aws.eu
  name                = "cabin"
  admin_user_name     = "app"
  admin_user_password = "not-a-real-one"
  auth_type           = "PLAIN_TEXT"
  shard_capacity      = 2
  shard_count         = 1
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_docdbelastic_cluster" "web" {
  provider            = aws.eu
  name                = "web"
  admin_user_name     = "app"
  admin_user_password = "not-a-real-one"
  auth_type           = "PLAIN_TEXT"
  shard_capacity      = 2
  shard_count         = 1
  tags                = { "auto:data-class" = "none" }
}

resource "aws_neptunegraph_graph" "places" {
  provider           = aws.eu
  graph_name         = "places"
  provisioned_memory = 16
  tags               = { "auto:data-class" = "important" }
}

resource "aws_neptunegraph_graph" "later" {
  provider           = aws.eu
  graph_name         = "later"
  provisioned_memory = 16
  tags               = { "auto:data-class" = data.aws_ssm_parameter.class.insecure_value }
}
