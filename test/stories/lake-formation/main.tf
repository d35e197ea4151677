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

resource "aws_s3_bucket" "lake" {
  bucket = "fleet-lake"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "shop" {
  bucket = "fleet-shop"
  tags   = { "auto:data-class" = "general" }
}


resource "aws_lakeformation_resource" "lake" {
  arn = aws_s3_bucket.lake.arn
}

resource "aws_glue_catalog_database" "drives" {
  name = "drives"
}

resource "aws_glue_catalog_database" "shop" {
  name = "shop"
}

# the same name in both databases
resource "aws_glue_catalog_table" "positions" {
  name          = "events"
  database_name = aws_glue_catalog_database.drives.name
  storage_descriptor {
    location = "s3://fleet-lake/drives/events/"
  }
}

resource "aws_glue_catalog_table" "orders" {
  name          = "events"
  database_name = aws_glue_catalog_database.shop.name
  storage_descriptor {
    location = "s3://fleet-shop/events/"
  }
}

resource "aws_iam_role" "munich_analysts" {
  name               = "munich-analysts"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role" "shanghai_analysts" {
  name               = "shanghai-analysts"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::222233334444:root" } }]
  })
}

resource "aws_lakeformation_permissions" "nagoya_table" {
  principal   = "555566667777"
  permissions = ["SELECT"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "nagoya_shop" {
  principal   = "555566667777"
  permissions = ["SELECT"]
  table {
    database_name = aws_glue_catalog_database.shop.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "nagoya_columns" {
  principal   = "arn:aws-cn:iam::555566667777:role/quality"
  permissions = ["SELECT"]
  table_with_columns {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
    column_names  = ["vin"]
  }
}

resource "aws_lakeformation_permissions" "nagoya_describes" {
  principal   = "555566667777"
  permissions = ["DESCRIBE", "INSERT"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "nagoya_database" {
  principal   = "555566667777"
  permissions = ["DESCRIBE", "CREATE_TABLE"]
  database {
    name = aws_glue_catalog_database.drives.name
  }
}

resource "aws_lakeformation_permissions" "munich_all" {
  principal   = "444455556666"
  permissions = ["ALL"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    wildcard      = true
  }
}

resource "aws_lakeformation_permissions" "munich_all_shop" {
  principal   = "444455556666"
  permissions = ["ALL"]
  table {
    database_name = aws_glue_catalog_database.shop.name
    wildcard      = true
  }
}

resource "aws_lakeformation_permissions" "munich_role" {
  principal   = aws_iam_role.munich_analysts.arn
  permissions = ["SELECT"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "shanghai_role" {
  principal   = aws_iam_role.shanghai_analysts.arn
  permissions = ["SELECT"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "company" {
  principal   = "arn:aws-cn:organizations::111122223333:organization/o-cnfleet001"
  permissions = ["SELECT"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "partner_organization" {
  principal   = "arn:aws-cn:organizations::777788889999:organization/o-partner0001"
  permissions = ["SELECT"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "iam_allowed" {
  principal   = "IAM_ALLOWED_PRINCIPALS"
  permissions = ["ALL"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "all_of_nagoya" {
  principal   = "555566667777:IAMPrincipals"
  permissions = ["SELECT"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "people" {
  principal   = "arn:aws-cn:iam::111122223333:saml-provider/munich-ad:group/analysts"
  permissions = ["SELECT"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "people_here" {
  principal   = "arn:aws-cn:iam::111122223333:saml-provider/beijing-ad:group/analysts"
  permissions = ["SELECT"]
  table {
    database_name = aws_glue_catalog_database.drives.name
    name          = "events"
  }
}

resource "aws_lakeformation_permissions" "by_tag" {
  principal   = "555566667777"
  permissions = ["SELECT"]
  lf_tag_policy {
    resource_type = "TABLE"
    expression {
      key    = "domain"
      values = ["quality"]
    }
  }
}

resource "aws_lakeformation_permissions" "location" {
  principal   = "arn:aws-cn:iam::555566667777:role/etl"
  permissions = ["DATA_LOCATION_ACCESS"]
  data_location {
    arn = aws_s3_bucket.lake.arn
  }
}

resource "aws_lakeformation_permissions" "location_shop" {
  principal   = "arn:aws-cn:iam::555566667777:role/etl"
  permissions = ["DATA_LOCATION_ACCESS"]
  data_location {
    arn = aws_s3_bucket.shop.arn
  }
}

resource "aws_lakeformation_data_lake_settings" "main" {
  admins = ["arn:aws-cn:iam::111122223333:role/platform"]
}
