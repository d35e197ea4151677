terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

# What is kept at the first station is replicated to the second, and from there to Frankfurt.
variable "chains" {
  type = map(object({ first = map(string), second = map(string) }))
  default = {
    geo_not_said_again   = { first = { "auto:data-class" = "general", "auto:geo" = "raw" }, second = { team = "lake" } }
    geo_under_general    = { first = { "auto:data-class" = "general", "auto:geo" = "raw" }, second = { "auto:data-class" = "general" } }
    geo_misspelt         = { first = { "auto:data-class" = "general", "auto:geo" = "rwa" }, second = { team = "lake" } }
    geo_treated_on_way   = { first = { "auto:data-class" = "general", "auto:geo" = "raw" }, second = { "auto:data-class" = "general", "auto:geo" = "none" } }
    general_all_the_way  = { first = { "auto:data-class" = "general" }, second = { team = "lake" } }
    dataset_goes_along   = { first = { "auto:dataset" = "trips" }, second = { "auto:data-class" = "important" } }
    other_items          = { first = { "auto:dataset" = "maps" }, second = { "auto:data-class" = "important" } }
    other_dataset        = { first = { "auto:dataset" = "maps" }, second = { "auto:dataset" = "trips" } }
    milder_on_the_way    = { first = { "auto:data-class" = "important" }, second = { "auto:dataset" = "owners" } }
    core_on_the_way      = { first = { "auto:data-class" = "core" }, second = { "auto:dataset" = "trips" } }
    general_of_important = { first = { "auto:dataset" = "menus" }, second = { team = "lake" } }
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
  alias                       = "ningxia"
  region                      = "cn-northwest-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "frankfurt"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

resource "aws_s3_bucket" "first" {
  for_each = var.chains
  bucket   = "lantu-first-${replace(each.key, "_", "-")}"
  tags     = each.value.first
}

resource "aws_s3_bucket" "second" {
  for_each = var.chains
  provider = aws.ningxia
  bucket   = "lantu-second-${replace(each.key, "_", "-")}"
  tags     = each.value.second
}

resource "aws_s3_bucket" "last" {
  for_each = var.chains
  provider = aws.frankfurt
  bucket   = "lantu-last-${replace(each.key, "_", "-")}"
}

resource "aws_s3_bucket_replication_configuration" "first" {
  for_each = var.chains
  bucket   = aws_s3_bucket.first[each.key].id
  role     = "arn:aws-cn:iam::111122223333:role/copy"

  rule {
    id     = "all"
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.second[each.key].arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "second" {
  for_each = var.chains
  provider = aws.ningxia
  bucket   = aws_s3_bucket.second[each.key].id
  role     = "arn:aws-cn:iam::111122223333:role/copy"

  rule {
    id     = "all"
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.last[each.key].arn
    }
  }
}
