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

data "aws_ssm_parameter" "later" {
  name       = "/known/later"
  depends_on = [terraform_data.release]
}

locals {
  role = "arn:aws-cn:iam::111122223333:role/platform"
}

resource "aws_s3_bucket" "raw" {
  bucket = "raw2-bj"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "home" {
  bucket = "home2-bj"
}

resource "aws_s3_bucket" "sg" {
  provider = aws.sg
  bucket   = "two-sg"
}

resource "aws_codebuild_project" "home" {
  name         = "home"
  service_role = local.role
  artifacts {
    type     = "S3"
    location = aws_s3_bucket.home.bucket
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type      = "NO_SOURCE"
    buildspec = "x"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_codebuild_project" "logs_sg" {
  name         = "logs-sg"
  service_role = local.role
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type      = "NO_SOURCE"
    buildspec = "x"
  }
  logs_config {
    s3_logs {
      status   = "ENABLED"
      location = "${aws_s3_bucket.sg.bucket}/logs"
    }
  }
  tags = { "auto:data-class" = "important" }
}

# log target abroad, but off
resource "aws_codebuild_project" "logs_off" {
  name         = "logs-off"
  service_role = local.role
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type      = "NO_SOURCE"
    buildspec = "x"
  }
  logs_config {
    s3_logs {
      status   = "DISABLED"
      location = "${aws_s3_bucket.sg.bucket}/logs"
    }
  }
  tags = { "auto:data-class" = "important" }
}

# the build hands an address abroad to its code; public project: everybody reads logs and artifacts
resource "aws_codebuild_project" "public" {
  name                 = "public"
  service_role         = local.role
  project_visibility   = "PUBLIC_READ"
  resource_access_role = local.role
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type      = "NO_SOURCE"
    buildspec = "x"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_codepipeline" "two" {
  name     = "two"
  role_arn = local.role
  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.home.bucket
    region   = "cn-north-1"
  }
  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.sg.bucket
    region   = "ap-southeast-1"
  }
  stage {
    name = "Source"
    action {
      name             = "Source"
      category         = "Source"
      owner            = "AWS"
      provider         = "S3"
      version          = "1"
      output_artifacts = ["a"]
      configuration    = { S3Bucket = aws_s3_bucket.raw.bucket, S3ObjectKey = "a.zip" }
    }
  }
  stage {
    name = "Deploy"
    action {
      name            = "Deploy"
      category        = "Deploy"
      owner           = "AWS"
      provider        = "S3"
      version         = "1"
      region          = "ap-southeast-1"
      input_artifacts = ["a"]
      configuration   = { BucketName = aws_s3_bucket.sg.bucket, Extract = "true" }
    }
  }
}

resource "aws_config_delivery_channel" "home" {
  name           = "home"
  s3_bucket_name = aws_s3_bucket.home.bucket
}

resource "aws_ecr_repository" "perception" {
  name = "perception"
  tags = { "auto:data-class" = "important" }
}

resource "aws_ecr_replication_configuration" "two" {
  replication_configuration {
    rule {
      destination {
        region      = "cn-northwest-1"
        registry_id = "111122223333"
      }
      destination {
        region      = "eu-central-1"
        registry_id = "111122223333"
      }
    }
  }
}

resource "aws_connect_instance" "home" {
  provider                 = aws.sg
  identity_management_type = "CONNECT_MANAGED"
  inbound_calls_enabled    = true
  outbound_calls_enabled   = true
  instance_alias           = "hotline2"
  tags                     = { "auto:data-class" = "personal" }
}

# abroad to abroad, nothing leaves the mainland by it
resource "aws_connect_instance_storage_config" "calls" {
  provider      = aws.sg
  instance_id   = aws_connect_instance.home.id
  resource_type = "CALL_RECORDINGS"
  storage_config {
    storage_type = "S3"
    s3_config {
      bucket_name   = aws_s3_bucket.sg.id
      bucket_prefix = "calls"
    }
  }
}

resource "aws_docdb_cluster" "orders" {
  cluster_identifier        = "orders"
  engine                    = "docdb"
  master_username           = "root1"
  master_password           = "not-a-secret-1"
  global_cluster_identifier = aws_docdb_global_cluster.orders.id
  tags                      = { "auto:data-class" = "personal" }
}

resource "aws_docdb_global_cluster" "orders" {
  global_cluster_identifier = "orders"
  engine                    = "docdb"
}

resource "aws_docdb_cluster" "orders_sg" {
  provider                  = aws.sg
  cluster_identifier        = "orders-sg"
  engine                    = "docdb"
  global_cluster_identifier = aws_docdb_global_cluster.orders.id
}

resource "aws_fsx_lustre_file_system" "sg" {
  provider                    = aws.sg
  storage_capacity            = 1200
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125
  subnet_ids                  = ["subnet-0aa11bb22cc33dd44"]
}

resource "aws_fsx_data_repository_association" "sg" {
  provider             = aws.sg
  file_system_id       = aws_fsx_lustre_file_system.sg.id
  data_repository_path = "s3://${aws_s3_bucket.raw.id}"
  file_system_path     = "/raw"
  s3 {
    auto_import_policy {
      events = ["NEW"]
    }
  }
}

resource "aws_fsx_lustre_file_system" "home" {
  storage_capacity            = 1200
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125
  subnet_ids                  = ["subnet-0aa11bb22cc33dd44"]
  tags                        = { "auto:data-class" = "important" }
}

# imports only, from abroad to home
resource "aws_fsx_data_repository_association" "in" {
  file_system_id       = aws_fsx_lustre_file_system.home.id
  data_repository_path = "s3://${aws_s3_bucket.sg.id}"
  file_system_path     = "/in"
  s3 {
    auto_import_policy {
      events = ["NEW"]
    }
  }
}

resource "aws_fsx_data_repository_association" "out" {
  file_system_id       = aws_fsx_lustre_file_system.home.id
  data_repository_path = "s3://${aws_s3_bucket.sg.id}"
  file_system_path     = "/out"
  s3 {
    auto_export_policy {
      events = ["NEW", "CHANGED"]
    }
  }
}

resource "aws_sagemaker_model" "m" {
  name               = "m"
  execution_role_arn = local.role
  primary_container {
    image          = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/m:1"
    model_data_url = "s3://raw2-bj/m.tar.gz"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_sagemaker_endpoint_configuration" "home" {
  name = "home"
  production_variants {
    model_name             = aws_sagemaker_model.m.name
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
  data_capture_config {
    enable_capture              = true
    destination_s3_uri          = "s3://${aws_s3_bucket.home.bucket}/c"
    initial_sampling_percentage = 100
    capture_options {
      capture_mode = "Input"
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_sagemaker_endpoint_configuration" "sg" {
  name = "capture-sg"
  production_variants {
    model_name             = aws_sagemaker_model.m.name
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
  data_capture_config {
    enable_capture              = true
    destination_s3_uri          = "s3://${aws_s3_bucket.sg.bucket}/c"
    initial_sampling_percentage = 100
    capture_options {
      capture_mode = "Input"
    }
  }
  tags = { "auto:data-class" = "important" }
}

# capture is off
resource "aws_sagemaker_endpoint_configuration" "off" {
  name = "capture-off"
  production_variants {
    model_name             = aws_sagemaker_model.m.name
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
  data_capture_config {
    enable_capture              = false
    destination_s3_uri          = "s3://${aws_s3_bucket.sg.bucket}/c"
    initial_sampling_percentage = 100
    capture_options {
      capture_mode = "Input"
    }
  }
  tags = { "auto:data-class" = "important" }
}

# failures of asynchronous calls go abroad
resource "aws_sagemaker_endpoint_configuration" "fail_sg" {
  name = "fail-sg"
  production_variants {
    model_name             = aws_sagemaker_model.m.name
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
  async_inference_config {
    output_config {
      s3_output_path  = "s3://${aws_s3_bucket.home.bucket}/o"
      s3_failure_path = "s3://${aws_s3_bucket.sg.bucket}/f"
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_sagemaker_flow_definition" "sg" {
  flow_definition_name = "sg"
  role_arn             = local.role
  human_loop_config {
    human_task_ui_arn = "arn:aws-cn:sagemaker:cn-north-1:111122223333:human-task-ui/u"
    task_count        = 1
    task_description  = "d"
    task_title        = "t"
    workteam_arn      = "arn:aws-cn:sagemaker:cn-north-1:111122223333:workteam/private-crowd/w"
  }
  output_config {
    s3_output_path = "s3://${aws_s3_bucket.sg.bucket}/"
  }
  tags = { "auto:data-class" = "important" }
}

# the crowd of Mechanical Turk
resource "aws_sagemaker_flow_definition" "crowd" {
  provider             = aws.sg
  flow_definition_name = "crowd"
  role_arn             = local.role
  human_loop_config {
    human_task_ui_arn = "arn:aws:sagemaker:ap-southeast-1:444455556666:human-task-ui/u"
    task_count        = 1
    task_description  = "d"
    task_title        = "t"
    workteam_arn      = "arn:aws:sagemaker:ap-southeast-1:394669845002:workteam/public-crowd/default"
  }
  output_config {
    s3_output_path = "s3://${aws_s3_bucket.sg.bucket}/"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_sagemaker_device_fleet" "later" {
  device_fleet_name = "later"
  role_arn          = local.role
  output_config {
    s3_output_location = data.aws_ssm_parameter.later.insecure_value
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_sagemaker_data_quality_job_definition" "sg" {
  name     = "sg"
  role_arn = local.role
  data_quality_app_specification {
    image_uri = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/monitor:1"
  }
  data_quality_job_input {
    batch_transform_input {
      data_captured_destination_s3_uri = "s3://raw2-bj/captured"
      dataset_format {
        csv {}
      }
    }
  }
  data_quality_job_output_config {
    monitoring_outputs {
      s3_output {
        s3_uri = "s3://${aws_s3_bucket.sg.bucket}/q"
      }
    }
  }
  job_resources {
    cluster_config {
      instance_count    = 1
      instance_type     = "ml.m5.large"
      volume_size_in_gb = 20
    }
  }
}

resource "aws_kinesis_video_stream" "sg" {
  provider                = aws.sg
  name                    = "dash"
  data_retention_in_hours = 24
  tags                    = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_kinesis_video_stream" "home" {
  name                    = "dash"
  data_retention_in_hours = 24
  tags                    = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_bedrockagent_knowledge_base" "kb" {
  provider = aws.sg
  name     = "kb"
  role_arn = "arn:aws:iam::444455556666:role/kb"
  knowledge_base_configuration {
    type = "VECTOR"
    vector_knowledge_base_configuration {
      embedding_model_arn = "arn:aws:bedrock:ap-southeast-1::foundation-model/amazon.titan-embed-text-v2:0"
    }
  }
  storage_configuration {
    type = "OPENSEARCH_SERVERLESS"
    opensearch_serverless_configuration {
      collection_arn    = "arn:aws:aoss:ap-southeast-1:444455556666:collection/c1"
      vector_index_name = "i"
      field_mapping {
        metadata_field = "m"
        text_field     = "t"
        vector_field   = "v"
      }
    }
  }
}

resource "aws_bedrockagent_data_source" "raw" {
  provider          = aws.sg
  knowledge_base_id = aws_bedrockagent_knowledge_base.kb.id
  name              = "raw"
  data_source_configuration {
    type = "S3"
    s3_configuration {
      bucket_arn = aws_s3_bucket.raw.arn
    }
  }
}

resource "aws_bedrock_custom_model" "tuned" {
  provider              = aws.sg
  custom_model_name     = "tuned"
  job_name              = "j"
  base_model_identifier = "arn:aws:bedrock:ap-southeast-1::foundation-model/amazon.titan-text-express-v1"
  role_arn              = "arn:aws:iam::444455556666:role/b"
  hyperparameters       = { epochCount = "1" }
  output_data_config {
    s3_uri = "s3://two-sg/out"
  }
  training_data_config {
    s3_uri = "s3://${aws_s3_bucket.raw.bucket}/train"
  }
}

resource "aws_customerprofiles_domain" "out" {
  provider                = aws.sg
  domain_name             = "out"
  default_expiration_days = 365
  tags                    = { "auto:data-class" = "personal" }
}

resource "aws_eks_cluster" "open" {
  name     = "open"
  role_arn = local.role
  vpc_config {
    subnet_ids             = ["subnet-0aa11bb22cc33dd44", "subnet-0aa11bb22cc33dd45"]
    endpoint_public_access = true
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_eks_cluster" "office" {
  name     = "office"
  role_arn = local.role
  vpc_config {
    subnet_ids              = ["subnet-0aa11bb22cc33dd44", "subnet-0aa11bb22cc33dd45"]
    endpoint_public_access  = false
    endpoint_private_access = true
  }
  enabled_cluster_log_types = ["api", "audit"]
  tags                      = { "auto:data-class" = "important" }
}

resource "aws_batch_job_definition" "logs_sg" {
  name = "logs-sg"
  type = "container"
  container_properties = jsonencode({
    image  = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/b:1"
    vcpus  = 1
    memory = 512
    logConfiguration = {
      logDriver = "awslogs"
      options   = { "awslogs-group" = "/b", "awslogs-region" = "ap-southeast-1" }
    }
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_appconfig_application" "app" {
  name = "app"
}

resource "aws_cloudwatch_log_destination" "sg" {
  provider   = aws.sg
  name       = "sg"
  role_arn   = local.role
  target_arn = "arn:aws:kinesis:ap-southeast-1:444455556666:stream/central"
}

resource "aws_cloudwatch_log_group" "app" {
  name = "/app"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_log_subscription_filter" "sg" {
  name            = "sg"
  log_group_name  = aws_cloudwatch_log_group.app.name
  filter_pattern  = ""
  destination_arn = aws_cloudwatch_log_destination.sg.arn
}

resource "aws_cloudwatch_log_resource_policy" "reads" {
  policy_name = "reads"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["logs:GetLogEvents", "logs:FilterLogEvents"]
      Resource  = "arn:aws-cn:logs:cn-north-1:111122223333:log-group:/app:*"
    }]
  })
}

resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "mysql"
  instance_class          = "db.t3.medium"
  allocated_storage       = 20
  username                = "root1"
  password                = "not-a-secret-1"
  backup_retention_period = 7
  tags                    = { "auto:data-class" = "personal" }
}

resource "aws_db_instance_automated_backups_replication" "sg" {
  provider               = aws.sg
  source_db_instance_arn = aws_db_instance.orders.arn
}

resource "aws_cognito_user_pool" "home" {
  name = "home"
  tags = { "auto:data-class" = "personal" }
}

# letters go out through an identity of SES in Singapore
resource "aws_cognito_user_pool" "mail_sg" {
  name = "mail-sg"
  email_configuration {
    email_sending_account = "DEVELOPER"
    source_arn            = "arn:aws:ses:ap-southeast-1:444455556666:identity/example.com"
  }
  tags = { "auto:data-class" = "personal" }
}

# text messages are sent from Singapore
resource "aws_cognito_user_pool" "sms_sg" {
  name = "sms-sg"
  sms_configuration {
    external_id    = "x"
    sns_caller_arn = local.role
    sns_region     = "ap-southeast-1"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_table" "trips" {
  name         = "trips"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "vin"
  attribute {
    name = "vin"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_kinesis_streaming_destination" "home" {
  table_name = aws_dynamodb_table.trips.name
  stream_arn = "arn:aws-cn:kinesis:cn-north-1:111122223333:stream/trips"
}

resource "aws_dynamodb_resource_policy" "open" {
  resource_arn = aws_dynamodb_table.trips.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["dynamodb:Query"]
      Resource  = "*"
    }]
  })
}

resource "aws_kinesis_firehose_delivery_stream" "http_sg" {
  name        = "http-sg"
  destination = "http_endpoint"
  http_endpoint_configuration {
    url      = "https://abc.execute-api.ap-southeast-1.amazonaws.com/prod"
    name     = "x"
    role_arn = local.role
    s3_configuration {
      role_arn   = local.role
      bucket_arn = aws_s3_bucket.home.arn
    }
  }
  tags = { "auto:data-class" = "important" }
}

# only the backup of what fails lies abroad
resource "aws_kinesis_firehose_delivery_stream" "failed_sg" {
  name        = "failed-sg"
  destination = "http_endpoint"
  http_endpoint_configuration {
    url            = "https://abc.execute-api.cn-north-1.amazonaws.com.cn/prod"
    name           = "x"
    role_arn       = local.role
    s3_backup_mode = "FailedDataOnly"
    s3_configuration {
      role_arn   = local.role
      bucket_arn = aws_s3_bucket.sg.arn
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_ec2_managed_prefix_list_entry" "unused" {
  cidr           = "0.0.0.0/0"
  prefix_list_id = aws_ec2_managed_prefix_list.wide.id
}

resource "aws_ec2_managed_prefix_list" "wide" {
  name           = "wide"
  address_family = "IPv4"
  max_entries    = 5
}

resource "aws_security_group" "ssh" {
  name   = "ssh"
  vpc_id = "vpc-0aa11bb22cc33dd44"
  ingress {
    from_port       = 22
    to_port         = 22
    protocol        = "tcp"
    prefix_list_ids = [aws_ec2_managed_prefix_list.wide.id]
  }
}

resource "aws_instance" "ssh" {
  ami                         = "ami-0123456789abcdef0"
  instance_type               = "m5.large"
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.ssh.id]
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_fsx_windows_file_system" "audit" {
  storage_capacity    = 32
  subnet_ids          = ["subnet-0aa11bb22cc33dd44"]
  throughput_capacity = 8
  active_directory_id = "d-1234567890"
  audit_log_configuration {
    file_access_audit_log_level = "SUCCESS_AND_FAILURE"
    audit_log_destination       = "arn:aws:firehose:ap-southeast-1:444455556666:deliverystream/aws-fsx-x"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_ebs_snapshot_block_public_access" "on" {
  state = "block-all-sharing"
}

resource "aws_finspace_kx_environment" "sg" {
  provider   = aws.sg
  name       = "kx"
  kms_key_id = "arn:aws:kms:ap-southeast-1:444455556666:key/11111111-2222-3333-4444-555555555555"
  tags       = { "auto:data-class" = "important" }
}

resource "aws_codecommit_repository" "sg" {
  provider        = aws.sg
  repository_name = "sg"
  tags            = { "auto:data-class" = "important" }
}

resource "aws_datasync_task" "plant" {
  name                     = "plant"
  source_location_arn      = aws_datasync_location_s3.raw.arn
  destination_location_arn = aws_datasync_location_nfs.plant.arn
}

resource "aws_datasync_location_s3" "raw" {
  s3_bucket_arn = aws_s3_bucket.raw.arn
  subdirectory  = "/"
  s3_config {
    bucket_access_role_arn = local.role
  }
}

resource "aws_datasync_location_nfs" "plant" {
  server_hostname = "nas.plant.example.com"
  subdirectory    = "/x"
  on_prem_config {
    agent_arns = ["arn:aws-cn:datasync:cn-north-1:111122223333:agent/agent-0123456789abcdef0"]
  }
}
