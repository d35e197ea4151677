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
  name       = "/secrets/region"
  depends_on = [terraform_data.release]
}


resource "aws_ecr_repository" "perception" {
  name = "adas/perception"
  tags = { "auto:data-class" = "important" }
}

resource "aws_ecr_repository" "planner" {
  name = "adas-tools/planner"
}

resource "aws_ecr_repository" "web" {
  name = "web/site"
}

resource "aws_ecr_repository" "cabin" {
  name = "cabin/voice"
  tags = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_ecr_repository" "nx" {
  provider = aws.nx
  name     = "adas/perception-nx"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_ecr_replication_configuration" "this" {
  replication_configuration {
    rule {
      destination {
        region      = "eu-central-1"
        registry_id = "111122223333"
      }
      repository_filter {
        filter      = "adas/"
        filter_type = "PREFIX_MATCH"
      }
      repository_filter {
        filter      = "web/"
        filter_type = "PREFIX_MATCH"
      }
    }
    rule {
      destination {
        region      = "cn-northwest-1"
        registry_id = "111122223333"
      }
      repository_filter {
        filter      = "cabin/"
        filter_type = "PREFIX_MATCH"
      }
    }
  }
}

# another region, another registry: only what fits the filter there
resource "aws_ecr_replication_configuration" "nx" {
  provider = aws.nx
  replication_configuration {
    rule {
      destination {
        region      = "eu-central-1"
        registry_id = "111122223333"
      }
      repository_filter {
        filter      = "cabin/"
        filter_type = "PREFIX_MATCH"
      }
    }
  }
}

resource "aws_secretsmanager_secret" "vin_key" {
  name = "vin-key"
  replica {
    region = "cn-northwest-1"
  }
  replica {
    region = "eu-west-1"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_secretsmanager_secret" "home_key" {
  name = "home-key"
  replica {
    region = "cn-northwest-1"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_secretsmanager_secret" "web_key" {
  name = "web-key"
  replica {
    region = "eu-west-1"
  }
}

resource "aws_secretsmanager_secret" "open_key" {
  name = "open-key"
  replica {
    region = data.aws_ssm_parameter.region.insecure_value
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_secretsmanager_secret" "lab_key" {
  provider = aws.eu
  name     = "lab-key"
  tags     = { "auto:data-class" = "core" }
}

resource "aws_ssm_parameter" "salt" {
  provider = aws.eu
  name     = "/vin/salt"
  type     = "String"
  value    = "not-a-real-one"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_ssm_parameter" "colour" {
  provider = aws.eu
  name     = "/web/colour"
  type     = "String"
  value    = "blue"
}
