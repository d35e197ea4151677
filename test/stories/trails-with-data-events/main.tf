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

data "aws_ssm_parameter" "audit" {
  name       = "/audit/bucket"
  depends_on = [terraform_data.release]
}

resource "aws_s3_bucket" "raw" {
  bucket = "trail-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "maps" {
  bucket = "trail-maps"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "web" {
  bucket = "trail-raw-web"
}

resource "aws_s3_bucket" "audit_bj" {
  bucket = "trail-audit-bj"
}

resource "aws_s3_bucket" "audit_eu" {
  provider = aws.eu
  bucket   = "trail-audit-eu"
}


resource "aws_dynamodb_table" "trips" {
  name         = "trips"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudtrail" "raw_eu" {
  name           = "raw-eu"
  s3_bucket_name = aws_s3_bucket.audit_eu.id
  event_selector {
    read_write_type           = "All"
    include_management_events = false
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws-cn:s3:::trail-raw/"]
    }
  }
}

resource "aws_cloudtrail" "maps_eu" {
  name           = "maps-eu"
  s3_bucket_name = "trail-audit-eu"
  event_selector {
    read_write_type           = "All"
    include_management_events = false
    data_resource {
      type   = "AWS::S3::Object"
      values = ["${aws_s3_bucket.maps.arn}/"]
    }
  }
  depends_on = [aws_s3_bucket.audit_eu]
}

resource "aws_cloudtrail" "tables_eu" {
  name           = "tables-eu"
  s3_bucket_name = aws_s3_bucket.audit_eu.id
  event_selector {
    read_write_type           = "All"
    include_management_events = false
    data_resource {
      type   = "AWS::DynamoDB::Table"
      values = ["arn:aws-cn:dynamodb"]
    }
  }
}

# another bucket whose name begins alike
resource "aws_cloudtrail" "web_eu" {
  name           = "web-eu"
  s3_bucket_name = aws_s3_bucket.audit_eu.id
  event_selector {
    read_write_type           = "All"
    include_management_events = false
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws-cn:s3:::trail-raw-web/"]
    }
  }
}

resource "aws_cloudtrail" "management_eu" {
  name           = "management-eu"
  s3_bucket_name = aws_s3_bucket.audit_eu.id
  event_selector {
    read_write_type           = "All"
    include_management_events = true
  }
}

resource "aws_cloudtrail" "paused_eu" {
  name           = "paused-eu"
  s3_bucket_name = aws_s3_bucket.audit_eu.id
  enable_logging = false
  event_selector {
    read_write_type           = "All"
    include_management_events = false
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws-cn:s3"]
    }
  }
}

resource "aws_cloudtrail" "home" {
  name           = "home"
  s3_bucket_name = aws_s3_bucket.audit_bj.id
  event_selector {
    read_write_type           = "All"
    include_management_events = false
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws-cn:s3"]
    }
  }
}

resource "aws_cloudtrail" "advanced_eu" {
  name           = "advanced-eu"
  s3_bucket_name = aws_s3_bucket.audit_eu.id
  advanced_event_selector {
    name = "writes to all buckets"
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
    field_selector {
      field  = "readOnly"
      equals = ["false"]
    }
  }
}

resource "aws_cloudtrail" "advanced_web_eu" {
  name           = "advanced-web-eu"
  s3_bucket_name = aws_s3_bucket.audit_eu.id
  advanced_event_selector {
    name = "the web bucket"
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
    field_selector {
      field       = "resources.ARN"
      starts_with = ["arn:aws-cn:s3:::trail-raw-web/"]
    }
  }
}

resource "aws_cloudtrail" "later" {
  name           = "later"
  s3_bucket_name = data.aws_ssm_parameter.audit.insecure_value
  event_selector {
    read_write_type           = "All"
    include_management_events = false
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws-cn:s3:::trail-raw/"]
    }
  }
}
