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

data "aws_ssm_parameter" "target" {
  name       = "/reports/target"
  depends_on = [terraform_data.release]
}


resource "aws_s3_bucket" "raw" {
  bucket = "inv-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "trips" {
  bucket = "inv-trips"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "maps" {
  bucket = "inv-maps"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "later" {
  bucket = "inv-later"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "site" {
  bucket = "inv-site"
}

resource "aws_s3_bucket" "reports_bj" {
  bucket = "inv-reports-bj"
}

resource "aws_s3_bucket" "reports_nx" {
  provider = aws.nx
  bucket   = "inv-reports-nx"
}

resource "aws_s3_bucket" "reports_eu" {
  provider = aws.eu
  bucket   = "inv-reports-eu"
}

resource "aws_s3_bucket_inventory" "raw_eu" {
  bucket                   = aws_s3_bucket.raw.id
  name                     = "weekly"
  enabled                  = true
  included_object_versions = "Current"
  schedule {
    frequency = "Weekly"
  }
  destination {
    bucket {
      format     = "Parquet"
      bucket_arn = aws_s3_bucket.reports_eu.arn
    }
  }
}

resource "aws_s3_bucket_inventory" "raw_off" {
  bucket                   = aws_s3_bucket.maps.id
  name                     = "weekly"
  enabled                  = false
  included_object_versions = "Current"
  schedule {
    frequency = "Weekly"
  }
  destination {
    bucket {
      format     = "Parquet"
      bucket_arn = aws_s3_bucket.reports_eu.arn
    }
  }
}

resource "aws_s3_bucket_inventory" "trips_nx" {
  bucket                   = aws_s3_bucket.trips.id
  name                     = "weekly"
  enabled                  = true
  included_object_versions = "Current"
  schedule {
    frequency = "Weekly"
  }
  destination {
    bucket {
      format     = "Parquet"
      bucket_arn = aws_s3_bucket.reports_nx.arn
    }
  }
}

resource "aws_s3_bucket_inventory" "later" {
  bucket                   = aws_s3_bucket.later.id
  name                     = "weekly"
  enabled                  = true
  included_object_versions = "Current"
  schedule {
    frequency = "Weekly"
  }
  destination {
    bucket {
      format     = "Parquet"
      bucket_arn = data.aws_ssm_parameter.target.insecure_value
    }
  }
}

resource "aws_s3_bucket_inventory" "site_eu" {
  bucket                   = aws_s3_bucket.site.id
  name                     = "weekly"
  enabled                  = true
  included_object_versions = "Current"
  schedule {
    frequency = "Weekly"
  }
  destination {
    bucket {
      format     = "Parquet"
      bucket_arn = aws_s3_bucket.reports_eu.arn
    }
  }
}

resource "aws_s3_bucket_analytics_configuration" "trips_eu" {
  bucket = aws_s3_bucket.trips.id
  name   = "classes"
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = aws_s3_bucket.reports_eu.arn
        }
      }
    }
  }
}

resource "aws_s3_bucket_analytics_configuration" "maps_bj" {
  bucket = aws_s3_bucket.maps.id
  name   = "classes"
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = aws_s3_bucket.reports_bj.arn
        }
      }
    }
  }
}

resource "aws_s3_bucket_logging" "trips_eu" {
  bucket        = aws_s3_bucket.trips.id
  target_bucket = aws_s3_bucket.reports_eu.id
  target_prefix = "log/"
}

resource "aws_s3_bucket_logging" "maps_bj" {
  bucket        = aws_s3_bucket.maps.id
  target_bucket = aws_s3_bucket.reports_bj.id
  target_prefix = "log/"
}

resource "aws_s3_bucket_logging" "site_eu" {
  bucket        = aws_s3_bucket.site.id
  target_bucket = aws_s3_bucket.reports_eu.id
  target_prefix = "log/"
}
