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

# a snapshot that somebody took, of which only the tag tells what is in it
resource "aws_db_cluster_snapshot" "owners" {
  db_cluster_identifier          = aws_rds_cluster.source.id
  db_cluster_snapshot_identifier = "owners"
}

resource "aws_rds_cluster" "source" {
  cluster_identifier  = "owners-source"
  engine              = "aurora-postgresql"
  master_username     = "app"
  master_password     = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_rds_global_cluster" "owners" {
  global_cluster_identifier = "owners"
  engine                    = "aurora-postgresql"
}

# restored, so that it has no master user of its own
resource "aws_rds_cluster" "primary" {
  cluster_identifier        = "owners-primary"
  engine                    = "aurora-postgresql"
  snapshot_identifier       = aws_db_cluster_snapshot.owners.id
  global_cluster_identifier = aws_rds_global_cluster.owners.id
  skip_final_snapshot       = true
}

resource "aws_rds_cluster" "ningxia" {
  provider                  = aws.nx
  cluster_identifier        = "owners-ningxia"
  engine                    = "aurora-postgresql"
  global_cluster_identifier = aws_rds_global_cluster.owners.id
  skip_final_snapshot       = true
}

# shared with Munich, it has what the primary was restored from
resource "aws_db_cluster_snapshot" "ningxia" {
  provider                       = aws.nx
  db_cluster_identifier          = aws_rds_cluster.ningxia.id
  db_cluster_snapshot_identifier = "owners-ningxia"
  shared_accounts                = ["444455556666"]
}

resource "aws_db_cluster_snapshot" "ningxia_shanghai" {
  provider                       = aws.nx
  db_cluster_identifier          = aws_rds_cluster.ningxia.id
  db_cluster_snapshot_identifier = "owners-shanghai"
  shared_accounts                = ["222233334444"]
}

resource "aws_cloudwatch_log_group" "calls" {
  name = "/fleet/calls"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_log_group" "builds" {
  name = "/fleet/builds"
  tags = { "auto:data-class" = "none" }
}

resource "aws_cloudwatch_log_subscription_filter" "calls_munich" {
  name            = "calls-munich"
  log_group_name  = aws_cloudwatch_log_group.calls.name
  filter_pattern  = ""
  destination_arn = "arn:aws-cn:logs:cn-north-1:444455556666:destination:inbox"
}

resource "aws_cloudwatch_log_subscription_filter" "calls_shanghai" {
  name            = "calls-shanghai"
  log_group_name  = aws_cloudwatch_log_group.calls.name
  filter_pattern  = ""
  destination_arn = "arn:aws-cn:logs:cn-north-1:222233334444:destination:inbox"
}

resource "aws_cloudwatch_log_subscription_filter" "calls_stranger" {
  name            = "calls-stranger"
  log_group_name  = aws_cloudwatch_log_group.calls.name
  filter_pattern  = ""
  destination_arn = "arn:aws-cn:logs:cn-north-1:777788889999:destination:inbox"
}

resource "aws_cloudwatch_log_subscription_filter" "builds_munich" {
  name            = "builds-munich"
  log_group_name  = aws_cloudwatch_log_group.builds.name
  filter_pattern  = ""
  destination_arn = "arn:aws-cn:logs:cn-north-1:444455556666:destination:inbox"
}

# others may send to it; nobody reads by it
resource "aws_cloudwatch_log_destination" "collector" {
  name       = "collector"
  role_arn   = "arn:aws-cn:iam::111122223333:role/logs"
  target_arn = "arn:aws-cn:kinesis:cn-north-1:111122223333:stream/collector"
}

resource "aws_cloudwatch_log_destination_policy" "collector" {
  destination_name = aws_cloudwatch_log_destination.collector.name
  access_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "444455556666" }, Action = "logs:PutSubscriptionFilter", Resource = "arn:aws-cn:logs:cn-north-1:111122223333:destination:collector" }]
  })
}

resource "aws_cloudwatch_log_resource_policy" "reads" {
  policy_name = "reads"
  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }, Action = ["logs:GetLogEvents", "logs:FilterLogEvents"], Resource = "arn:aws-cn:logs:cn-north-1:111122223333:log-group:/fleet/calls:*" }]
  })
}

resource "aws_cloudwatch_log_resource_policy" "writes" {
  policy_name = "writes"
  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "delivery.logs.amazonaws.com" }, Action = ["logs:CreateLogStream", "logs:PutLogEvents"], Resource = "arn:aws-cn:logs:cn-north-1:111122223333:log-group:/fleet/*" }]
  })
}

resource "aws_db_instance" "service" {
  identifier          = "service"
  engine              = "postgres"
  instance_class      = "db.r6g.large"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_quicksight_data_source" "service" {
  data_source_id = "service"
  name           = "service"
  type           = "POSTGRESQL"
  parameters {
    rds {
      database    = "service"
      instance_id = aws_db_instance.service.identifier
    }
  }
}

resource "aws_quicksight_data_set" "service" {
  data_set_id = "service"
  name        = "service"
  import_mode = "SPICE"
  physical_table_map {
    physical_table_map_id = "visits"
    relational_table {
      data_source_arn = aws_quicksight_data_source.service.arn
      name            = "visits"
      input_columns {
        name = "vin"
        type = "STRING"
      }
    }
  }
  permissions {
    principal = "arn:aws-cn:quicksight:cn-north-1:444455556666:user/default/quality"
    actions   = ["quicksight:DescribeDataSet", "quicksight:PassDataSet"]
  }
}

resource "aws_quicksight_data_set" "service_here" {
  data_set_id = "service-here"
  name        = "service-here"
  import_mode = "SPICE"
  physical_table_map {
    physical_table_map_id = "visits"
    relational_table {
      data_source_arn = aws_quicksight_data_source.service.arn
      name            = "visits"
      input_columns {
        name = "vin"
        type = "STRING"
      }
    }
  }
  permissions {
    principal = "arn:aws-cn:quicksight:cn-north-1:111122223333:user/default/quality"
    actions   = ["quicksight:DescribeDataSet", "quicksight:PassDataSet"]
  }
}
