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
  alias                       = "sg"
  region                      = "ap-southeast-1"
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

data "aws_ssm_parameter" "logs" {
  name       = "/kafka/logs"
  depends_on = [terraform_data.release]
}

resource "aws_s3_bucket" "logs_sg" {
  provider = aws.sg
  bucket   = "msk-logs-sg"
}

resource "aws_s3_bucket" "logs_bj" {
  bucket = "msk-logs-bj"
}


resource "aws_msk_cluster" "tbox" {
  cluster_name           = "tbox"
  kafka_version          = "3.5.1"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }
  logging_info {
    broker_logs {
      s3 {
        enabled = true
        bucket  = aws_s3_bucket.logs_sg.id
      }
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_msk_cluster" "orders" {
  cluster_name           = "orders"
  kafka_version          = "3.5.1"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }
  logging_info {
    broker_logs {
      s3 {
        enabled = false
        bucket  = aws_s3_bucket.logs_sg.id
      }
      cloudwatch_logs {
        enabled   = true
        log_group = "/msk/orders"
      }
    }
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_msk_cluster" "cabin" {
  cluster_name           = "cabin"
  kafka_version          = "3.5.1"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }
  logging_info {
    broker_logs {
      firehose {
        enabled         = true
        delivery_stream = aws_kinesis_firehose_delivery_stream.msk.name
      }
    }
  }
  tags = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_msk_cluster" "faults" {
  cluster_name           = "faults"
  kafka_version          = "3.5.1"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }
  logging_info {
    broker_logs {
      s3 {
        enabled = true
        bucket  = data.aws_ssm_parameter.logs.insecure_value
      }
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_msk_cluster" "standby" {
  provider               = aws.nx
  cluster_name           = "standby"
  kafka_version          = "3.5.1"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }
}

resource "aws_msk_cluster" "catalog" {
  provider               = aws.sg
  cluster_name           = "catalog"
  kafka_version          = "3.5.1"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }
  tags = { "auto:data-class" = "general" }
}

resource "aws_msk_cluster" "group" {
  provider               = aws.sg
  cluster_name           = "group"
  kafka_version          = "3.5.1"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }
}

# carries on what the brokers say
resource "aws_kinesis_firehose_delivery_stream" "msk" {
  name        = "msk"
  destination = "extended_s3"
  extended_s3_configuration {
    role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
    bucket_arn = aws_s3_bucket.logs_sg.arn
  }
}

resource "aws_msk_replicator" "tbox_nx" {
  provider                   = aws.nx
  replicator_name            = "tbox-nx"
  service_execution_role_arn = "arn:aws-cn:iam::111122223333:role/msk"
  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = aws_msk_cluster.tbox.arn
    }
    vpc_config {
      subnet_ids          = ["subnet-0aa11bb22cc33dd44"]
      security_groups_ids = ["sg-0aa11bb22cc33dd44"]
    }
  }
  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = aws_msk_cluster.standby.arn
    }
    vpc_config {
      subnet_ids          = ["subnet-0aa11bb22cc33dd44"]
      security_groups_ids = ["sg-0aa11bb22cc33dd44"]
    }
  }
  replication_info_list {
    source_kafka_cluster_arn = aws_msk_cluster.tbox.arn
    target_kafka_cluster_arn = aws_msk_cluster.standby.arn
    target_compression_type  = "NONE"
    topic_replication {
      topics_to_replicate = [".*"]
    }
    consumer_group_replication {
      consumer_groups_to_replicate = [".*"]
    }
  }
}

resource "aws_msk_replicator" "orders_sg" {
  provider                   = aws.sg
  replicator_name            = "orders-sg"
  service_execution_role_arn = "arn:aws-cn:iam::111122223333:role/msk"
  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = aws_msk_cluster.orders.arn
    }
    vpc_config {
      subnet_ids          = ["subnet-0aa11bb22cc33dd44"]
      security_groups_ids = ["sg-0aa11bb22cc33dd44"]
    }
  }
  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = aws_msk_cluster.group.arn
    }
    vpc_config {
      subnet_ids          = ["subnet-0aa11bb22cc33dd44"]
      security_groups_ids = ["sg-0aa11bb22cc33dd44"]
    }
  }
  replication_info_list {
    source_kafka_cluster_arn = aws_msk_cluster.orders.arn
    target_kafka_cluster_arn = aws_msk_cluster.group.arn
    target_compression_type  = "NONE"
    topic_replication {
      topics_to_replicate = [".*"]
    }
    consumer_group_replication {
      consumer_groups_to_replicate = [".*"]
    }
  }
}

# the parts catalogue comes home
resource "aws_msk_replicator" "catalog_bj" {
  replicator_name            = "catalog-bj"
  service_execution_role_arn = "arn:aws-cn:iam::111122223333:role/msk"
  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = aws_msk_cluster.catalog.arn
    }
    vpc_config {
      subnet_ids          = ["subnet-0aa11bb22cc33dd44"]
      security_groups_ids = ["sg-0aa11bb22cc33dd44"]
    }
  }
  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = aws_msk_cluster.tbox.arn
    }
    vpc_config {
      subnet_ids          = ["subnet-0aa11bb22cc33dd44"]
      security_groups_ids = ["sg-0aa11bb22cc33dd44"]
    }
  }
  replication_info_list {
    source_kafka_cluster_arn = aws_msk_cluster.catalog.arn
    target_kafka_cluster_arn = aws_msk_cluster.tbox.arn
    target_compression_type  = "NONE"
    topic_replication {
      topics_to_replicate = [".*"]
    }
    consumer_group_replication {
      consumer_groups_to_replicate = [".*"]
    }
  }
}

resource "aws_msk_serverless_cluster" "labels" {
  provider     = aws.sg
  cluster_name = "labels"
  vpc_config {
    subnet_ids = ["subnet-0aa11bb22cc33dd44"]
  }
  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_kinesis_video_stream" "dashcam" {
  provider                = aws.sg
  name                    = "dashcam"
  data_retention_in_hours = 24
  tags                    = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_kinesis_video_stream" "showroom" {
  provider                = aws.sg
  name                    = "showroom"
  data_retention_in_hours = 24
  tags                    = { "auto:data-class" = "none" }
}
