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

# "home" as the group in Ingolstadt sees it
provider "aws" {
  alias                       = "home"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "abroad"
  region                      = "cn-north-1"
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
  name       = "/sites/region"
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


module "domestic" {
  source    = "./modules/pair"
  providers = { aws = aws, aws.primary = aws, aws.secondary = aws.nx }
  name      = "domestic"
  class     = "important"
}

module "mixed" {
  source    = "./modules/pair"
  providers = { aws = aws.nx, aws.primary = aws.nx, aws.secondary = aws.home }
  name      = "mixed"
  class     = "personal"
}

module "group" {
  source    = "./modules/pair"
  providers = { aws = aws.home, aws.primary = aws.home, aws.secondary = aws.abroad }
  name      = "group"
  class     = "sensitive-personal"
}

module "website" {
  source    = "./modules/pair"
  providers = { aws = aws.home, aws.primary = aws.home, aws.secondary = aws.home }
  name      = "website"
  class     = "none"
}

# where this one goes is read during apply
module "later" {
  source    = "./modules/store"
  providers = { aws = aws.later }
  name      = "later"
  class     = "important"
}

# inherits the default provider of the root
module "plain" {
  source = "./modules/store"
  name   = "plain"
  class  = "important"
}
