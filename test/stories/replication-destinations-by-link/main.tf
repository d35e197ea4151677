terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "use_group" { default = true }
variable "zones" {
  type    = map(string)
  default = { raw = "important", cabin = "sensitive-personal", web = "none" }
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

data "aws_ssm_parameter" "target" {
  name       = "/dr/target"
  depends_on = [terraform_data.release]
}


module "target_nx" {
  source    = "./modules/target"
  providers = { aws = aws.nx }
  name      = "link-nx"
}

module "target_eu" {
  source    = "./modules/target"
  providers = { aws = aws.eu }
  name      = "link-eu"
}

locals {
  targets = { home = module.target_nx.arn, group = module.target_eu.arn }
}

resource "aws_s3_bucket" "zone_spare" {
  bucket = "link-spare"
}


resource "aws_s3_bucket" "source" {
  for_each = toset(["output", "output_home", "local", "condition", "condition_home", "parameter", "handed", "handed_home"])
  bucket   = "link-source-${replace(each.key, "_", "-")}"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "site" {
  bucket = "link-site"
  tags   = { "auto:data-class" = "general" }
}


resource "aws_s3_bucket_replication_configuration" "output" {
  bucket = aws_s3_bucket.source["output"].id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = module.target_eu.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "output_home" {
  bucket = aws_s3_bucket.source["output_home"].id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = module.target_nx.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "local" {
  bucket = aws_s3_bucket.source["local"].id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = local.targets["group"]
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "parameter" {
  bucket = aws_s3_bucket.source["parameter"].id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = data.aws_ssm_parameter.target.insecure_value
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "site_parameter" {
  bucket = aws_s3_bucket.site.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = data.aws_ssm_parameter.target.insecure_value
    }
  }
}


resource "aws_s3_bucket_replication_configuration" "condition" {
  bucket = aws_s3_bucket.source["condition"].id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = var.use_group ? module.target_eu.arn : module.target_nx.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "condition_home" {
  bucket = aws_s3_bucket.source["condition_home"].id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = var.use_group ? module.target_nx.arn : aws_s3_bucket.zone_spare.arn
    }
  }
}

module "handed" {
  source = "./modules/copier"
  from   = aws_s3_bucket.source["handed"].id
  to     = module.target_eu.arn
}

module "handed_home" {
  source = "./modules/copier"
  from   = aws_s3_bucket.source["handed_home"].id
  to     = module.target_nx.arn
}

resource "aws_s3_bucket" "zone" {
  for_each = var.zones
  bucket   = "link-zone-${each.key}"
  tags     = { "auto:data-class" = each.value }
}

resource "aws_s3_bucket" "zone_eu" {
  provider = aws.eu
  for_each = var.zones
  bucket   = "link-zone-${each.key}-eu"
}

resource "aws_s3_bucket_replication_configuration" "zone" {
  for_each = var.zones
  bucket   = aws_s3_bucket.zone[each.key].id
  role     = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.zone_eu[each.key].arn
    }
  }
}
