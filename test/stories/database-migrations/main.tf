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

resource "aws_s3_bucket" "landing_eu" {
  provider = aws.eu
  bucket   = "dms-landing-eu"
}


resource "aws_dms_replication_instance" "this" {
  replication_instance_id    = "dms"
  replication_instance_class = "dms.t3.medium"
}

resource "aws_db_instance" "vin" {
  identifier          = "vin"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "shop" {
  identifier          = "shop"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
}

resource "aws_dms_endpoint" "vin" {
  endpoint_id   = "vin"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = aws_db_instance.vin.address
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
}

resource "aws_dms_endpoint" "shop" {
  endpoint_id   = "shop"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = aws_db_instance.shop.address
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
}

resource "aws_dms_endpoint" "mes" {
  endpoint_id   = "mes"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = "10.20.3.15"
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
  tags          = { "auto:data-class" = "personal" }
}

resource "aws_dms_endpoint" "munich_in" {
  endpoint_id   = "munich-in"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = "203.0.113.9"
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
}

resource "aws_dms_endpoint" "vin_in" {
  endpoint_id   = "vin-in"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = aws_db_instance.vin.address
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
}

resource "aws_dms_endpoint" "plant" {
  endpoint_id   = "plant"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = "10.20.3.16"
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
}

resource "aws_dms_endpoint" "munich" {
  endpoint_id   = "munich"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = "203.0.113.9"
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
}

resource "aws_dms_endpoint" "frankfurt" {
  endpoint_id   = "frankfurt"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = "lake.c1a2b3c4.eu-central-1.rds.amazonaws.com"
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
}

resource "aws_dms_endpoint" "beijing" {
  endpoint_id   = "beijing"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = "lake.c1a2b3c4.rds.cn-north-1.amazonaws.com.cn"
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
}

resource "aws_dms_endpoint" "partner" {
  endpoint_id   = "partner"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = "db.partner.example.cn"
  port          = 5432
  database_name = "main"
  username      = "dms"
  password      = "not-a-real-one"
}

resource "aws_dms_s3_endpoint" "landing" {
  endpoint_id             = "landing"
  endpoint_type           = "target"
  bucket_name             = aws_s3_bucket.landing_eu.bucket
  service_access_role_arn = "arn:aws-cn:iam::111122223333:role/dms"
}

resource "aws_dms_replication_task" "vin_landing" {
  replication_task_id      = "vin-landing"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.this.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.vin.endpoint_arn
  target_endpoint_arn      = aws_dms_s3_endpoint.landing.endpoint_arn
  table_mappings           = jsonencode({ rules = [{ "rule-type" = "selection", "rule-id" = "1", "rule-name" = "1", "object-locator" = { "schema-name" = "%", "table-name" = "%" }, "rule-action" = "include" }] })
  start_replication_task   = true
}

resource "aws_dms_replication_task" "vin_frankfurt" {
  replication_task_id      = "vin-frankfurt"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.this.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.vin.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.frankfurt.endpoint_arn
  table_mappings           = jsonencode({ rules = [{ "rule-type" = "selection", "rule-id" = "1", "rule-name" = "1", "object-locator" = { "schema-name" = "%", "table-name" = "%" }, "rule-action" = "include" }] })
  start_replication_task   = true
}

resource "aws_dms_replication_task" "vin_beijing" {
  replication_task_id      = "vin-beijing"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.this.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.vin.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.beijing.endpoint_arn
  table_mappings           = jsonencode({ rules = [{ "rule-type" = "selection", "rule-id" = "1", "rule-name" = "1", "object-locator" = { "schema-name" = "%", "table-name" = "%" }, "rule-action" = "include" }] })
  start_replication_task   = true
}

resource "aws_dms_replication_task" "vin_plant" {
  replication_task_id      = "vin-plant"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.this.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.vin.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.plant.endpoint_arn
  table_mappings           = jsonencode({ rules = [{ "rule-type" = "selection", "rule-id" = "1", "rule-name" = "1", "object-locator" = { "schema-name" = "%", "table-name" = "%" }, "rule-action" = "include" }] })
  start_replication_task   = true
}

resource "aws_dms_replication_task" "vin_partner" {
  replication_task_id      = "vin-partner"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.this.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.vin.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.partner.endpoint_arn
  table_mappings           = jsonencode({ rules = [{ "rule-type" = "selection", "rule-id" = "1", "rule-name" = "1", "object-locator" = { "schema-name" = "%", "table-name" = "%" }, "rule-action" = "include" }] })
  start_replication_task   = true
}

# the plant's own database: only the tag of the endpoint says what is in it
resource "aws_dms_replication_task" "mes_munich" {
  replication_task_id      = "mes-munich"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.this.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.mes.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.munich.endpoint_arn
  table_mappings           = jsonencode({ rules = [{ "rule-type" = "selection", "rule-id" = "1", "rule-name" = "1", "object-locator" = { "schema-name" = "%", "table-name" = "%" }, "rule-action" = "include" }] })
  start_replication_task   = true
}

resource "aws_dms_replication_task" "munich_vin" {
  replication_task_id      = "munich-vin"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.this.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.munich_in.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.vin_in.endpoint_arn
  table_mappings           = jsonencode({ rules = [{ "rule-type" = "selection", "rule-id" = "1", "rule-name" = "1", "object-locator" = { "schema-name" = "%", "table-name" = "%" }, "rule-action" = "include" }] })
  start_replication_task   = true
}

resource "aws_dms_replication_task" "shop_munich" {
  replication_task_id      = "shop-munich"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.this.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.shop.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.munich.endpoint_arn
  table_mappings           = jsonencode({ rules = [{ "rule-type" = "selection", "rule-id" = "1", "rule-name" = "1", "object-locator" = { "schema-name" = "%", "table-name" = "%" }, "rule-action" = "include" }] })
  start_replication_task   = true
}
