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
  name       = "/dr/region"
  depends_on = [terraform_data.release]
}

resource "aws_s3_bucket" "logs_bj" {
  bucket = "wh-logs-bj"
}

resource "aws_s3_bucket" "logs_eu" {
  provider = aws.eu
  bucket   = "wh-logs-eu"
}


resource "aws_redshift_cluster" "trips" {
  cluster_identifier  = "trips"
  node_type           = "ra3.xlplus"
  number_of_nodes     = 2
  master_username     = "app"
  master_password     = "Not-a-real-0ne"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_redshift_cluster" "keys" {
  cluster_identifier  = "keys"
  node_type           = "ra3.xlplus"
  number_of_nodes     = 2
  master_username     = "app"
  master_password     = "Not-a-real-0ne"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_redshift_cluster" "faults" {
  cluster_identifier  = "faults"
  node_type           = "ra3.xlplus"
  number_of_nodes     = 2
  master_username     = "app"
  master_password     = "Not-a-real-0ne"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_redshift_cluster" "sales" {
  cluster_identifier  = "sales"
  node_type           = "ra3.xlplus"
  number_of_nodes     = 2
  master_username     = "app"
  master_password     = "Not-a-real-0ne"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "general" }
}

# the copy is declared inside the cluster
resource "aws_redshift_cluster" "claims" {
  cluster_identifier  = "claims"
  node_type           = "ra3.xlplus"
  number_of_nodes     = 2
  master_username     = "app"
  master_password     = "Not-a-real-0ne"
  skip_final_snapshot = true
  snapshot_copy {
    destination_region = "eu-west-1"
  }
  logging {
    enable      = false
    bucket_name = "wh-logs-eu"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_redshift_snapshot_copy" "trips" {
  cluster_identifier = aws_redshift_cluster.trips.id
  destination_region = "ap-northeast-1"
}

resource "aws_redshift_snapshot_copy" "keys" {
  cluster_identifier = aws_redshift_cluster.keys.id
  destination_region = "cn-northwest-1"
}

resource "aws_redshift_snapshot_copy" "faults" {
  cluster_identifier = "faults"
  destination_region = data.aws_ssm_parameter.region.insecure_value
  depends_on         = [aws_redshift_cluster.faults]
}

resource "aws_redshift_snapshot_copy" "sales" {
  cluster_identifier = aws_redshift_cluster.sales.id
  destination_region = "ap-northeast-1"
}

resource "aws_redshift_logging" "keys" {
  cluster_identifier   = aws_redshift_cluster.keys.id
  log_destination_type = "s3"
  bucket_name          = aws_s3_bucket.logs_eu.id
}

resource "aws_redshift_logging" "trips" {
  cluster_identifier   = aws_redshift_cluster.trips.id
  log_destination_type = "cloudwatch"
  log_exports          = ["useractivitylog"]
}

resource "aws_redshift_logging" "faults" {
  cluster_identifier   = aws_redshift_cluster.faults.id
  log_destination_type = "s3"
  bucket_name          = aws_s3_bucket.logs_bj.id
}

resource "aws_redshift_logging" "sales" {
  cluster_identifier   = aws_redshift_cluster.sales.id
  log_destination_type = "s3"
  bucket_name          = aws_s3_bucket.logs_eu.id
}

resource "aws_redshiftserverless_namespace" "lab" {
  provider       = aws.eu
  namespace_name = "lab"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_redshiftserverless_namespace" "press" {
  provider       = aws.eu
  namespace_name = "press"
  tags           = { "team" = "press" }
}
