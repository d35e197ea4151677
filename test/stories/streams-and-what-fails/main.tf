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
  bucket   = "sink-fra"
}

resource "aws_s3_bucket" "cn" {
  bucket = "sink-cn"
}

resource "aws_msk_cluster" "cn" {
  cluster_name           = "cn"
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
        bucket  = aws_s3_bucket.cn.id
      }
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_msk_cluster" "fra" {
  provider               = aws.fra
  cluster_name           = "fra"
  kafka_version          = "3.5.1"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_security_group" "world" {
  name   = "world"
  vpc_id = "vpc-0aa11bb22cc33dd44"
  ingress {
    from_port   = 9194
    to_port     = 9198
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_msk_cluster" "public" {
  cluster_name           = "public"
  kafka_version          = "3.5.1"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44"]
    security_groups = [aws_security_group.world.id]
    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS"
      }
    }
  }
  client_authentication {
    sasl {
      scram = true
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_mskconnect_connector" "cn" {
  name                       = "cn"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws-cn:iam::111122223333:role/c"
  connector_configuration = {
    "connector.class" = "io.confluent.connect.s3.S3SinkConnector"
    "s3.region"       = "cn-north-1"
    "s3.bucket.name"  = aws_s3_bucket.cn.id
    "topics"          = "telemetry"
    "tasks.max"       = "1"
  }
  capacity {
    provisioned_capacity {
      worker_count = 1
      mcu_count    = 1
    }
  }
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = aws_msk_cluster.cn.bootstrap_brokers_tls
      vpc {
        security_groups = ["sg-0aa11bb22cc33dd44"]
        subnets         = ["subnet-0aa11bb22cc33dd44"]
      }
    }
  }
  kafka_cluster_client_authentication {
    authentication_type = "NONE"
  }
  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }
  plugin {
    custom_plugin {
      arn      = "arn:aws-cn:kafkaconnect:cn-north-1:111122223333:custom-plugin/p/1"
      revision = 1
    }
  }
}

resource "aws_mskconnect_connector" "fra" {
  name                       = "fra"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws-cn:iam::111122223333:role/c"
  connector_configuration = {
    "connector.class" = "io.confluent.connect.s3.S3SinkConnector"
    "s3.region"       = "eu-central-1"
    "s3.bucket.name"  = "sink-fra"
    "topics"          = "telemetry"
    "tasks.max"       = "1"
  }
  capacity {
    provisioned_capacity {
      worker_count = 1
      mcu_count    = 1
    }
  }
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = aws_msk_cluster.cn.bootstrap_brokers_tls
      vpc {
        security_groups = ["sg-0aa11bb22cc33dd44"]
        subnets         = ["subnet-0aa11bb22cc33dd44"]
      }
    }
  }
  kafka_cluster_client_authentication {
    authentication_type = "NONE"
  }
  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }
  plugin {
    custom_plugin {
      arn      = "arn:aws-cn:kafkaconnect:cn-north-1:111122223333:custom-plugin/p/1"
      revision = 1
    }
  }
}

resource "aws_mskconnect_connector" "later" {
  name                       = "later"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws-cn:iam::111122223333:role/c"
  connector_configuration = {
    "connector.class" = "io.confluent.connect.s3.S3SinkConnector"
    "s3.region"       = terraform_data.later.output
    "s3.bucket.name"  = terraform_data.later.output
    "topics"          = "telemetry"
    "tasks.max"       = "1"
  }
  capacity {
    provisioned_capacity {
      worker_count = 1
      mcu_count    = 1
    }
  }
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = aws_msk_cluster.cn.bootstrap_brokers_tls
      vpc {
        security_groups = ["sg-0aa11bb22cc33dd44"]
        subnets         = ["subnet-0aa11bb22cc33dd44"]
      }
    }
  }
  kafka_cluster_client_authentication {
    authentication_type = "NONE"
  }
  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }
  plugin {
    custom_plugin {
      arn      = "arn:aws-cn:kafkaconnect:cn-north-1:111122223333:custom-plugin/p/1"
      revision = 1
    }
  }
}

resource "aws_pipes_pipe" "cn" {
  name     = "cn"
  role_arn = "arn:aws-cn:iam::111122223333:role/p"
  source   = aws_msk_cluster.cn.arn
  target   = "arn:aws-cn:sqs:cn-northwest-1:111122223333:alerts"
  source_parameters {
    managed_streaming_kafka_parameters {
      topic_name = "telemetry"
    }
  }
}

resource "aws_pipes_pipe" "fra" {
  name     = "fra"
  role_arn = "arn:aws-cn:iam::111122223333:role/p"
  source   = aws_msk_cluster.cn.arn
  target   = "arn:aws:sqs:eu-central-1:888877776666:alerts"
  source_parameters {
    managed_streaming_kafka_parameters {
      topic_name = "telemetry"
    }
  }
}

resource "aws_pipes_pipe" "later" {
  name     = "later"
  role_arn = "arn:aws-cn:iam::111122223333:role/p"
  source   = aws_msk_cluster.cn.arn
  target   = terraform_data.later.output
  source_parameters {
    managed_streaming_kafka_parameters {
      topic_name = "telemetry"
    }
  }
}

resource "aws_cloudwatch_event_connection" "us" {
  name               = "us"
  authorization_type = "API_KEY"
  auth_parameters {
    api_key {
      key   = "k"
      value = "x"
    }
  }
}

resource "aws_cloudwatch_event_api_destination" "us" {
  name                = "us"
  connection_arn      = aws_cloudwatch_event_connection.us.arn
  http_method         = "POST"
  invocation_endpoint = "https://abc.execute-api.us-east-1.amazonaws.com/enrich"
}

resource "aws_pipes_pipe" "enriched" {
  name       = "enriched"
  role_arn   = "arn:aws-cn:iam::111122223333:role/p"
  source     = aws_msk_cluster.cn.arn
  enrichment = aws_cloudwatch_event_api_destination.us.arn
  target     = "arn:aws-cn:sqs:cn-north-1:111122223333:alerts"
  source_parameters {
    managed_streaming_kafka_parameters {
      topic_name = "telemetry"
    }
  }
}

resource "aws_lambda_function" "score" {
  function_name = "score"
  role          = "arn:aws-cn:iam::111122223333:role/l"
  filename      = "x.zip"
  handler       = "x.y"
  runtime       = "nodejs20.x"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_lambda_event_source_mapping" "cn" {
  event_source_arn  = aws_msk_cluster.cn.arn
  function_name     = aws_lambda_function.score.arn
  topics            = ["t"]
  starting_position = "LATEST"
}

resource "aws_lambda_event_source_mapping" "dlq" {
  event_source_arn  = aws_msk_cluster.cn.arn
  function_name     = aws_lambda_function.score.arn
  topics            = ["t2"]
  starting_position = "LATEST"
  destination_config {
    on_failure {
      destination_arn = aws_s3_bucket.fra.arn
    }
  }
}

resource "aws_lambda_event_source_mapping" "later" {
  event_source_arn  = aws_msk_cluster.cn.arn
  function_name     = aws_lambda_function.score.arn
  topics            = ["t3"]
  starting_position = "LATEST"
  destination_config {
    on_failure {
      destination_arn = terraform_data.later.output
    }
  }
}

resource "aws_lambda_function_event_invoke_config" "cn" {
  function_name = aws_lambda_function.score.function_name
  destination_config {
    on_success {
      destination = "arn:aws-cn:sqs:cn-north-1:111122223333:ok"
    }
  }
}

resource "aws_lambda_function_event_invoke_config" "sin" {
  function_name = aws_lambda_function.score.function_name
  qualifier     = "a"
  destination_config {
    on_success {
      destination = "arn:aws:sns:ap-southeast-1:888877776666:ok"
    }
  }
}

resource "aws_lambda_function_event_invoke_config" "later" {
  function_name = aws_lambda_function.score.function_name
  qualifier     = "b"
  destination_config {
    on_failure {
      destination = terraform_data.later.output
    }
  }
}
