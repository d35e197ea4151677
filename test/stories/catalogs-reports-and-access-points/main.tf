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
  alias                       = "fra"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

# what it holds is known only after apply
resource "terraform_data" "later" {
  input = "2026-11"
}

resource "aws_s3_bucket" "fra" {
  provider = aws.fra
  bucket   = "lake-fra"
}

resource "aws_s3_bucket" "cn" {
  bucket = "lake-cn"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_glue_catalog_database" "cn" {
  name         = "lake"
  location_uri = "s3://lake-cn/db/"
}

resource "aws_glue_catalog_database" "fra" {
  name         = "lakefra"
  location_uri = "s3://lake-fra/db/"
  tags         = { "auto:data-class" = "important" }
}

resource "aws_glue_catalog_database" "link" {
  name = "link"
  target_database {
    catalog_id    = "111122223333"
    database_name = "lake"
    region        = "cn-northwest-1"
  }
}

resource "aws_glue_catalog_table" "cn" {
  name          = "trips"
  database_name = aws_glue_catalog_database.cn.name
  storage_descriptor {
    location = "s3://lake-cn/db/trips/"
  }
}

resource "aws_glue_catalog_table" "fra" {
  name          = "tripsfra"
  database_name = aws_glue_catalog_database.cn.name
  storage_descriptor {
    location = "s3://lake-fra/db/trips/"
  }
}

resource "aws_dynamodb_table" "rides" {
  name         = "rides"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_glue_connection" "fra" {
  name            = "fra"
  connection_type = "JDBC"
  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:postgresql://trips.abcdef.eu-central-1.rds.amazonaws.com:5432/trips"
    SECRET_ID           = "trips"
  }
}

resource "aws_glue_connection" "later" {
  name            = "later"
  connection_type = "JDBC"
  connection_properties = {
    JDBC_CONNECTION_URL = terraform_data.later.output
    SECRET_ID           = "trips"
  }
}

resource "aws_glue_job" "fra" {
  name        = "fra"
  role_arn    = "arn:aws-cn:iam::111122223333:role/g"
  connections = [aws_glue_connection.fra.name]
  command {
    script_location = "s3://lake-cn/s.py"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_glue_job" "later" {
  name        = "later"
  role_arn    = "arn:aws-cn:iam::111122223333:role/g"
  connections = [aws_glue_connection.later.name]
  command {
    script_location = "s3://lake-cn/s.py"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_analytics_configuration" "cn" {
  bucket = aws_s3_bucket.cn.id
  name   = "all"
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = "arn:aws-cn:s3:::reports-bj"
        }
      }
    }
  }
}

resource "aws_s3_bucket_analytics_configuration" "fra" {
  bucket = aws_s3_bucket.cn.id
  name   = "fra"
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = aws_s3_bucket.fra.arn
        }
      }
    }
  }
}

resource "aws_s3_bucket_analytics_configuration" "later" {
  bucket = aws_s3_bucket.cn.id
  name   = "later"
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = terraform_data.later.output
        }
      }
    }
  }
}

resource "aws_s3_bucket_inventory" "fra" {
  bucket                   = aws_s3_bucket.cn.id
  name                     = "fra"
  included_object_versions = "All"
  schedule {
    frequency = "Daily"
  }
  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.fra.arn
    }
  }
}

resource "aws_s3_bucket_inventory" "off" {
  bucket                   = aws_s3_bucket.cn.id
  name                     = "off"
  enabled                  = false
  included_object_versions = "All"
  schedule {
    frequency = "Daily"
  }
  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.fra.arn
    }
  }
}

resource "aws_s3_bucket_inventory" "later" {
  bucket                   = aws_s3_bucket.cn.id
  name                     = "later"
  included_object_versions = "All"
  schedule {
    frequency = "Daily"
  }
  destination {
    bucket {
      format     = "CSV"
      bucket_arn = terraform_data.later.output
    }
  }
}

resource "aws_s3_access_point" "cn" {
  bucket = aws_s3_bucket.cn.id
  name   = "cn"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::111122223333:root" }, Action = "s3:GetObject", Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/cn/object/*" }]
  })
}

# grants through access points need the bucket's policy to delegate; within the account it counts anyway
resource "aws_s3_bucket_policy" "delegates" {
  bucket = aws_s3_bucket.cn.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "s3:*", Resource = ["arn:aws-cn:s3:::lake-cn", "arn:aws-cn:s3:::lake-cn/*"], Condition = { StringEquals = { "s3:DataAccessPointAccount" = "111122223333" } } }]
  })
}

resource "aws_s3_access_point" "de" {
  bucket = aws_s3_bucket.cn.id
  name   = "de"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }, Action = "s3:GetObject", Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/de/object/*" }]
  })
}

resource "aws_s3_access_point" "plain" {
  bucket = aws_s3_bucket.cn.id
  name   = "plain"
}

resource "aws_s3control_access_point_policy" "de" {
  access_point_arn = aws_s3_access_point.plain.arn
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }, Action = "s3:GetObject", Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/plain/object/*" }]
  })
}

resource "aws_s3_access_point" "plain2" {
  bucket = aws_s3_bucket.cn.id
  name   = "plain2"
}

resource "aws_s3control_access_point_policy" "later" {
  access_point_arn = aws_s3_access_point.plain2.arn
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = terraform_data.later.output }, Action = "s3:GetObject", Resource = "*" }]
  })
}

resource "aws_s3control_access_grants_instance" "i" {
}

resource "aws_s3control_access_grants_location" "cn" {
  iam_role_arn   = "arn:aws-cn:iam::111122223333:role/grants"
  location_scope = "s3://lake-cn/*"
  depends_on     = [aws_s3control_access_grants_instance.i]
}

resource "aws_s3control_access_grant" "cn" {
  access_grants_location_id = aws_s3control_access_grants_location.cn.access_grants_location_id
  permission                = "READ"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = "arn:aws-cn:iam::111122223333:role/read"
  }
}

resource "aws_s3control_access_grant" "de" {
  access_grants_location_id = aws_s3control_access_grants_location.cn.access_grants_location_id
  permission                = "READ"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = "arn:aws-cn:iam::777788889999:role/read"
  }
}

resource "aws_s3control_access_grant" "write" {
  access_grants_location_id = aws_s3control_access_grants_location.cn.access_grants_location_id
  permission                = "WRITE"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = "arn:aws-cn:iam::777788889999:role/read"
  }
}

resource "aws_s3control_access_grant" "later" {
  access_grants_location_id = aws_s3control_access_grants_location.cn.access_grants_location_id
  permission                = "READ"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = terraform_data.later.output
  }
}
