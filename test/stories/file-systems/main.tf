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
  name       = "/dr/region"
  depends_on = [terraform_data.release]
}

resource "aws_s3_bucket" "results_bj" {
  bucket = "fs-results-bj"
}

resource "aws_s3_bucket" "results_eu" {
  provider = aws.eu
  bucket   = "fs-results-eu"
}

resource "aws_s3_bucket" "frames" {
  bucket = "fs-frames"
  tags   = { "auto:data-class" = "important" }
}


resource "aws_efs_file_system" "maps" {
  creation_token = "maps"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_efs_file_system" "cabin" {
  creation_token = "cabin"
  tags           = { "auto:data-class" = "personal" }
}

resource "aws_efs_file_system" "faults" {
  creation_token = "faults"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_efs_file_system" "web" {
  creation_token = "web"
}

resource "aws_efs_file_system" "labels" {
  creation_token = "labels"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_efs_file_system" "labels_eu" {
  provider       = aws.eu
  creation_token = "labels_eu"
}

resource "aws_efs_replication_configuration" "maps" {
  source_file_system_id = aws_efs_file_system.maps.id
  destination {
    region = "eu-west-1"
  }
}

resource "aws_efs_replication_configuration" "cabin" {
  source_file_system_id = aws_efs_file_system.cabin.id
  destination {
    region                 = "cn-northwest-1"
    availability_zone_name = "cn-northwest-1b"
  }
}

resource "aws_efs_replication_configuration" "faults" {
  source_file_system_id = aws_efs_file_system.faults.id
  destination {
    region = data.aws_ssm_parameter.region.insecure_value
  }
}

resource "aws_efs_replication_configuration" "web" {
  source_file_system_id = aws_efs_file_system.web.id
  destination {
    region = "eu-west-1"
  }
}

# into a file system that is there already
resource "aws_efs_replication_configuration" "labels" {
  source_file_system_id = aws_efs_file_system.labels.id
  destination {
    file_system_id = aws_efs_file_system.labels_eu.id
    region         = "eu-central-1"
  }
}

resource "aws_fsx_lustre_file_system" "render" {
  storage_capacity = 1200
  subnet_ids       = ["subnet-0aa11bb22cc33dd44"]
  tags             = { "auto:data-class" = "important" }
}

resource "aws_fsx_data_repository_association" "render_out" {
  file_system_id       = aws_fsx_lustre_file_system.render.id
  data_repository_path = "s3://fs-results-eu"
  file_system_path     = "/out"
  s3 {
    auto_export_policy {
      events = ["NEW", "CHANGED"]
    }
  }
  depends_on = [aws_s3_bucket.results_eu]
}

# only reads from the group's bucket
resource "aws_fsx_data_repository_association" "render_in" {
  file_system_id       = aws_fsx_lustre_file_system.render.id
  data_repository_path = "s3://fs-results-eu/assets"
  file_system_path     = "/assets"
  s3 {
    auto_import_policy {
      events = ["NEW"]
    }
  }
  depends_on = [aws_s3_bucket.results_eu]
}

resource "aws_fsx_data_repository_association" "render_bj" {
  file_system_id       = aws_fsx_lustre_file_system.render.id
  data_repository_path = "s3://${aws_s3_bucket.results_bj.bucket}"
  file_system_path     = "/home"
  s3 {
    auto_export_policy {
      events = ["NEW"]
    }
  }
}

# a scratch file system abroad that is filled from the frames at home
resource "aws_fsx_lustre_file_system" "burst" {
  provider         = aws.eu
  storage_capacity = 1200
  subnet_ids       = ["subnet-0aa11bb22cc33dd44"]
  deployment_type  = "SCRATCH_2"
  import_path      = "s3://${aws_s3_bucket.frames.bucket}"
}

resource "aws_fsx_openzfs_file_system" "homes" {
  provider            = aws.eu
  deployment_type     = "SINGLE_AZ_1"
  storage_capacity    = 64
  throughput_capacity = 64
  subnet_ids          = ["subnet-0aa11bb22cc33dd44"]
  tags                = { "auto:data-class" = "sensitive-personal" }
}
