terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "tables" {
  type = map(object({ to = optional(string, "eu-central-1"), tags = map(string) }))
  default = {
    by_tag         = { tags = { "auto:dataset" = "fleet-telemetry" } }
    by_tag_in_caps = { tags = { "Auto:Dataset" = "Fleet-Telemetry" } }
    by_address     = { tags = { team = "lake" } }
    by_other_tag   = { tags = { project = "warranty" } }
    other_item     = { tags = { "auto:dataset" = "hd-maps" } }
    no_purpose     = { tags = { "auto:dataset" = "unexplained" } }
    misspelt       = { tags = { "auto:dataset" = "fleet-telemetri" } }
    small          = { tags = { "auto:dataset" = "owners" } }
    small_by_owner = { tags = { "auto:data-class" = "personal" } }
    year_before    = { tags = { "auto:dataset" = "riders" } }
    critical       = { tags = { "auto:dataset" = "loans" } }
    raw_geo        = { tags = { "auto:data-class" = "general", "auto:geo" = "raw" } }
    raw_geo_home   = { to = "cn-northwest-1", tags = { "auto:data-class" = "general", "auto:geo" = "raw" } }
    treated_geo    = { to = "ap-southeast-1", tags = { "auto:data-class" = "general", "auto:geo" = "treated" } }
    only_geo       = { to = "ap-southeast-1", tags = { "auto:geo" = "treated" } }
    geo_misspelt   = { tags = { "auto:data-class" = "general", "auto:geo" = "rohdaten" } }
    denied         = { tags = { "auto:data-class" = "general", "auto:dataset" = "hd-maps" } }
    core           = { tags = { "auto:dataset" = "base-stations" } }
    menus          = { tags = { "auto:data-class" = "none" } }
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

resource "aws_dynamodb_table" "this" {
  for_each         = var.tables
  name             = each.key
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = each.value.to
  }

  tags = each.value.tags
}
