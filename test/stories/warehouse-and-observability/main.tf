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

resource "aws_redshiftserverless_namespace" "fleet" {
  namespace_name = "fleet"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_redshiftserverless_namespace" "sales" {
  namespace_name = "sales"
}

resource "aws_redshift_data_share_authorization" "fleet_munich" {
  consumer_identifier = "444455556666"
  data_share_arn      = "arn:aws-cn:redshift:cn-north-1:111122223333:datashare:${aws_redshiftserverless_namespace.fleet.namespace_id}/fleet_munich"
}

resource "aws_redshift_data_share_authorization" "fleet_shanghai" {
  consumer_identifier = "222233334444"
  data_share_arn      = "arn:aws-cn:redshift:cn-north-1:111122223333:datashare:${aws_redshiftserverless_namespace.fleet.namespace_id}/fleet_shanghai"
}

resource "aws_redshift_data_share_authorization" "sales_munich" {
  consumer_identifier = "444455556666"
  data_share_arn      = "arn:aws-cn:redshift:cn-north-1:111122223333:datashare:${aws_redshiftserverless_namespace.sales.namespace_id}/sales_munich"
}

resource "aws_redshift_cluster" "vin" {
  cluster_identifier  = "vin"
  node_type           = "ra3.xlplus"
  master_username     = "app"
  master_password     = "Not-a-real-0ne"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_redshift_endpoint_authorization" "nagoya" {
  cluster_identifier = aws_redshift_cluster.vin.cluster_identifier
  account            = "555566667777"
}

resource "aws_redshift_endpoint_authorization" "shanghai" {
  cluster_identifier = aws_redshift_cluster.vin.cluster_identifier
  account            = "222233334444"
}

resource "aws_cloudwatch_log_group" "trips" {
  name = "/wo/trips"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_log_group" "web" {
  name = "/wo/web"
}

resource "aws_oam_link" "munich_logs" {
  label_template  = "$AccountName"
  resource_types  = ["AWS::CloudWatch::Metric", "AWS::Logs::LogGroup"]
  sink_identifier = "arn:aws-cn:oam:cn-north-1:444455556666:sink/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
}

resource "aws_oam_link" "munich_metrics" {
  label_template  = "$AccountName"
  resource_types  = ["AWS::CloudWatch::Metric"]
  sink_identifier = "arn:aws-cn:oam:cn-north-1:444455556666:sink/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
}

resource "aws_oam_link" "shanghai_logs" {
  label_template  = "$AccountName"
  resource_types  = ["AWS::Logs::LogGroup"]
  sink_identifier = "arn:aws-cn:oam:cn-north-1:222233334444:sink/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
}

resource "aws_oam_link" "stranger_logs" {
  label_template  = "$AccountName"
  resource_types  = ["AWS::Logs::LogGroup"]
  sink_identifier = "arn:aws-cn:oam:cn-north-1:777788889999:sink/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
}

# others send to us: that is no reading
resource "aws_oam_sink" "here" {
  name = "here"
}

resource "aws_oam_sink_policy" "here" {
  sink_identifier = aws_oam_sink.here.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
      Action    = ["oam:CreateLink", "oam:UpdateLink"]
      Resource  = "*"
    }]
  })
}

resource "aws_kinesis_stream" "inbox" {
  name        = "log-inbox"
  shard_count = 1
  tags        = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_log_destination" "inbox" {
  name       = "inbox"
  role_arn   = "arn:aws-cn:iam::111122223333:role/logs"
  target_arn = aws_kinesis_stream.inbox.arn
}

resource "aws_cloudwatch_log_destination_policy" "inbox" {
  destination_name = aws_cloudwatch_log_destination.inbox.name
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "444455556666" }
      Action    = "logs:PutSubscriptionFilter"
      Resource  = "arn:aws-cn:logs:cn-north-1:111122223333:destination:inbox"
    }]
  })
}

resource "aws_cloudwatch_log_subscription_filter" "trips_nagoya" {
  name            = "trips_nagoya"
  log_group_name  = aws_cloudwatch_log_group.trips.name
  filter_pattern  = ""
  destination_arn = "arn:aws-cn:logs:cn-north-1:555566667777:destination:siem"
}

resource "aws_cloudwatch_log_subscription_filter" "trips_shanghai" {
  name            = "trips_shanghai"
  log_group_name  = aws_cloudwatch_log_group.trips.name
  filter_pattern  = ""
  destination_arn = "arn:aws-cn:logs:cn-north-1:222233334444:destination:siem"
}

resource "aws_cloudwatch_log_subscription_filter" "web_nagoya" {
  name            = "web_nagoya"
  log_group_name  = aws_cloudwatch_log_group.web.name
  filter_pattern  = ""
  destination_arn = "arn:aws-cn:logs:cn-north-1:555566667777:destination:siem"
}
