terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "far_region" {
  type    = string
  default = "ap-southeast-1"
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
  alias                       = "far"
  region                      = var.far_region
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "sg"
  region                      = "ap-southeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


module "vault_nx" {
  source    = "./modules/vault"
  providers = { aws = aws.nx }
}

module "vault_sg" {
  source    = "./modules/vault"
  providers = { aws = aws.sg }
}

module "backup" {
  source = "./modules/backup"
  plans = {
    gold   = { tag = "gold", vaults = [module.vault_nx.arn, module.vault_sg.arn] }
    silver = { tag = "silver", vaults = ["arn:aws-cn:backup:cn-northwest-1:111122223333:backup-vault:from-main"] }
    bronze = { tag = "bronze", vaults = ["arn:aws:backup:eu-central-1:111122223333:backup-vault:from-main"] }
    legacy = { tag = "legacy", vaults = [] }
  }
}

module "databases" {
  source    = "./modules/databases"
  providers = { aws = aws, aws.far = aws.far }
  databases = {
    vin    = { class = "important", plan = "silver", far = true }
    claims = { class = "personal", plan = "legacy", far = false }
    site   = { class = "none", plan = "bronze", far = true }
  }
}

module "trail_archive" {
  source = "./modules/archive"
  name   = "dr-trail-bj"
}

module "trail_archive_sg" {
  source    = "./modules/archive"
  providers = { aws = aws.sg }
  name      = "dr-trail-sg"
}

resource "aws_s3_bucket" "evidence" {
  bucket = "dr-evidence"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "evidence_nx" {
  provider = aws.nx
  bucket   = "dr-evidence-nx"
}


resource "aws_s3_bucket_replication_configuration" "evidence" {
  bucket = aws_s3_bucket.evidence.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = "arn:aws-cn:s3:::dr-evidence-nx"
    }
  }
}

resource "aws_cloudtrail" "evidence" {
  name           = "evidence"
  s3_bucket_name = module.trail_archive.id
  event_selector {
    include_management_events = false
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws-cn:s3:::dr-evidence/"]
    }
  }
}

# the archive of that trail is kept twice
resource "aws_s3_bucket_replication_configuration" "trail" {
  bucket = module.trail_archive.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = module.trail_archive_sg.arn
    }
  }
}


resource "aws_efs_file_system" "cases" {
  creation_token = "cases"
  tags           = { "auto:data-class" = "sensitive-personal", "backup-plan" = "gold" }
}

resource "aws_efs_replication_configuration" "cases" {
  source_file_system_id = aws_efs_file_system.cases.id
  destination {
    region = "cn-northwest-1"
  }
}

resource "terraform_data" "release" {
  input = "2026-11"
}

data "aws_ssm_parameter" "spare" {
  name       = "/dr/spare"
  depends_on = [terraform_data.release]
}


resource "aws_secretsmanager_secret" "break_glass" {
  name = "break-glass"
  replica {
    region = "cn-northwest-1"
  }
  replica {
    region = data.aws_ssm_parameter.spare.insecure_value
  }
  tags = { "auto:data-class" = "important" }
}

moved {
  from = aws_s3_bucket.old_evidence
  to   = aws_s3_bucket.evidence
}
