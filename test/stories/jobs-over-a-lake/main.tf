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

resource "aws_vpc" "main" {
  cidr_block           = "10.20.0.0/16"
  enable_dns_hostnames = true
  tags                 = { Name = "vehicle-platform" }
}

resource "aws_subnet" "private" {
  for_each          = { a = "10.20.1.0/24", b = "10.20.2.0/24" }
  vpc_id            = aws_vpc.main.id
  cidr_block        = each.value
  availability_zone = "cn-north-1${each.key}"
}

resource "aws_security_group" "app" {
  name   = "app"
  vpc_id = aws_vpc.main.id

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["10.20.0.0/16"]
  }
}

resource "aws_kms_key" "data" {
  description         = "data of vehicles"
  enable_key_rotation = true
}

resource "aws_iam_role" "emr" {
  name = "emr"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "elasticmapreduce.amazonaws.com.cn" } }]
  })
}

resource "aws_iam_role" "emr_ec2" {
  name = "emr_ec2"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com.cn" } }]
  })
}

resource "aws_s3_bucket" "data" {
  for_each = { input = "important", output = "important", logs = "important" }
  bucket   = "vp-emr-${each.key}"
  tags     = { "auto:data-class" = each.value }
}

resource "aws_iam_instance_profile" "emr" {
  role = aws_iam_role.emr_ec2.name
}

resource "aws_emr_security_configuration" "kms" {
  name = "kms"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = false
      EnableAtRestEncryption    = true
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration        = { EncryptionMode = "SSE-S3" }
        LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = aws_kms_key.data.arn }
      }
    }
  })
}

resource "aws_emr_cluster" "spark" {
  name                   = "spark"
  release_label          = "emr-7.1.0"
  applications           = ["Spark", "Hive"]
  service_role           = aws_iam_role.emr.arn
  log_uri                = "s3://${aws_s3_bucket.data["logs"].bucket}/emr/"
  security_configuration = aws_emr_security_configuration.kms.name
  ec2_attributes {
    subnet_id                         = aws_subnet.private["a"].id
    instance_profile                  = aws_iam_instance_profile.emr.arn
    emr_managed_master_security_group = aws_security_group.app.id
    emr_managed_slave_security_group  = aws_security_group.app.id
    service_access_security_group     = aws_security_group.app.id
  }
  master_instance_group {
    instance_type = "m5.2xlarge"
  }
  core_instance_group {
    instance_type  = "r5.4xlarge"
    instance_count = 4
    ebs_config {
      size = 200
      type = "gp3"
    }
  }
  configurations_json = jsonencode([{ Classification = "spark-defaults", Properties = { "spark.eventLog.dir" = "s3://${aws_s3_bucket.data["logs"].bucket}/spark" } }])
  bootstrap_action {
    name = "libraries"
    path = "s3://${aws_s3_object.bootstrap.bucket}/${aws_s3_object.bootstrap.key}"
  }
  step {
    name              = "aggregate"
    action_on_failure = "CONTINUE"
    hadoop_jar_step {
      jar  = "command-runner.jar"
      args = ["spark-submit", "s3://vp-emr-programs/aggregate.py", "--out", "s3://vp-emr-output/trips"]
    }
  }
  auto_termination_policy {
    idle_timeout = 3600
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "code" {
  bucket = "vp-emr-programs"
  tags   = { "auto:data-class" = "none" }
}

resource "aws_s3_object" "bootstrap" {
  bucket  = aws_s3_bucket.code.id
  key     = "bootstrap.sh"
  content = "#!/bin/sh"
}

resource "aws_emr_managed_scaling_policy" "spark" {
  cluster_id = aws_emr_cluster.spark.id
  compute_limits {
    unit_type              = "Instances"
    minimum_capacity_units = 2
    maximum_capacity_units = 20
  }
}

resource "aws_emrserverless_application" "adhoc" {
  name          = "adhoc"
  release_label = "emr-7.1.0"
  type          = "spark"
  network_configuration {
    subnet_ids         = [for s in aws_subnet.private : s.id]
    security_group_ids = [aws_security_group.app.id]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_emr_studio" "studio" {
  name                        = "studio"
  auth_mode                   = "IAM"
  default_s3_location         = "s3://${aws_s3_bucket.data["output"].bucket}/studio"
  service_role                = aws_iam_role.emr.arn
  vpc_id                      = aws_vpc.main.id
  subnet_ids                  = [for s in aws_subnet.private : s.id]
  engine_security_group_id    = aws_security_group.app.id
  workspace_security_group_id = aws_security_group.app.id
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_mwaa_environment" "airflow" {
  name                  = "airflow"
  airflow_version       = "2.8.1"
  dag_s3_path           = "dags/"
  source_bucket_arn     = aws_s3_bucket.code.arn
  execution_role_arn    = aws_iam_role.emr.arn
  webserver_access_mode = "PRIVATE_ONLY"
  network_configuration {
    security_group_ids = [aws_security_group.app.id]
    subnet_ids         = [for s in aws_subnet.private : s.id]
  }
  logging_configuration {
    task_logs {
      enabled   = true
      log_level = "INFO"
    }
  }
  airflow_configuration_options = {
    "core.default_timezone"          = "Asia/Shanghai"
    "logging.remote_base_log_folder" = "s3://${aws_s3_bucket.data["logs"].id}/airflow"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "raw" {
  bucket_prefix = "lidar-raw-"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "maps" {
  bucket_prefix = "hd-maps-"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_notification" "raw" {
  bucket      = aws_s3_bucket.raw.id
  eventbridge = true
}

resource "aws_efs_file_system" "work" {
  encrypted  = true
  kms_key_id = aws_kms_key.data.arn
  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_efs_mount_target" "work" {
  for_each        = aws_subnet.private
  file_system_id  = aws_efs_file_system.work.id
  subnet_id       = each.value.id
  security_groups = [aws_security_group.app.id]
}

resource "aws_efs_access_point" "work" {
  file_system_id = aws_efs_file_system.work.id
  posix_user {
    uid = 1000
    gid = 1000
  }
  root_directory {
    path = "/work"
  }
}

resource "aws_efs_backup_policy" "work" {
  file_system_id = aws_efs_file_system.work.id
  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_ecr_repository" "mapper" {
  name = "mapper"
}

resource "aws_iam_role" "instance" {
  name = "batch-instance"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com.cn" } }]
  })
}

resource "aws_iam_instance_profile" "instance" {
  name = "batch-instance"
  role = aws_iam_role.instance.name
}

resource "aws_iam_role" "job" {
  name = "mapper-job"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
  })
}

data "aws_iam_policy_document" "job" {
  statement {
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.raw.arn, "${aws_s3_bucket.raw.arn}/*"]
  }
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.maps.arn}/*"]
  }
}

resource "aws_iam_policy" "job" {
  name   = "mapper-job"
  policy = data.aws_iam_policy_document.job.json
}

resource "aws_iam_role_policy_attachment" "job" {
  role       = aws_iam_role.job.name
  policy_arn = aws_iam_policy.job.arn
}

resource "aws_launch_template" "gpu" {
  name_prefix = "batch-gpu-"
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = 500
      encrypted   = true
      kms_key_id  = aws_kms_key.data.arn
    }
  }
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_batch_compute_environment" "gpu" {
  compute_environment_name_prefix = "gpu-"
  type                            = "MANAGED"
  compute_resources {
    type               = "EC2"
    min_vcpus          = 0
    max_vcpus          = 512
    instance_type      = ["g4dn.2xlarge"]
    instance_role      = aws_iam_instance_profile.instance.arn
    subnets            = [for s in aws_subnet.private : s.id]
    security_group_ids = [aws_security_group.app.id]
    launch_template {
      launch_template_id = aws_launch_template.gpu.id
    }
  }
}

resource "aws_batch_job_queue" "maps" {
  name     = "maps"
  state    = "ENABLED"
  priority = 10
  compute_environment_order {
    order               = 1
    compute_environment = aws_batch_compute_environment.gpu.arn
  }
}

resource "aws_cloudwatch_log_group" "jobs" {
  name = "/batch/mapper"
  tags = { "auto:data-class" = "important" }
}

resource "aws_iam_role" "events" {
  name = "batch-events"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }]
  })
}

resource "aws_cloudwatch_event_rule" "arrived" {
  name = "scan-arrived"
  event_pattern = jsonencode({
    source        = ["aws.s3"]
    "detail-type" = ["Object Created"]
    detail        = { bucket = { name = [aws_s3_bucket.raw.id] } }
  })
}

resource "aws_cloudwatch_event_target" "arrived" {
  rule     = aws_cloudwatch_event_rule.arrived.name
  arn      = aws_batch_job_queue.maps.arn
  role_arn = aws_iam_role.events.arn
  batch_target {
    job_definition = "mapper"
    job_name       = "map"
  }
  dead_letter_config {
    arn = aws_sqs_queue.failed.arn
  }
}

resource "aws_sqs_queue" "failed" {
  name              = "scan-failed"
  kms_master_key_id = aws_kms_key.data.id
}

resource "aws_datasync_location_s3" "raw" {
  s3_bucket_arn = aws_s3_bucket.raw.arn
  subdirectory  = "/in"
  s3_config {
    bucket_access_role_arn = aws_iam_role.job.arn
  }
}

resource "aws_datasync_location_efs" "work" {
  efs_file_system_arn = aws_efs_mount_target.work["a"].file_system_arn
  ec2_config {
    security_group_arns = [aws_security_group.app.arn]
    subnet_arn          = aws_subnet.private["a"].arn
  }
}

resource "aws_datasync_task" "stage" {
  name                     = "stage"
  source_location_arn      = aws_datasync_location_s3.raw.arn
  destination_location_arn = aws_datasync_location_efs.work.arn
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.jobs.arn
}

resource "aws_fsx_lustre_file_system" "scratch" {
  storage_capacity            = 1200
  subnet_ids                  = [aws_subnet.private["a"].id]
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125
  security_group_ids          = [aws_security_group.app.id]
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_fsx_data_repository_association" "raw" {
  file_system_id       = aws_fsx_lustre_file_system.scratch.id
  data_repository_path = "s3://${aws_s3_bucket.raw.id}"
  file_system_path     = "/raw"
  s3 {
    auto_import_policy {
      events = ["NEW", "CHANGED", "DELETED"]
    }
  }
}

# Below: what a careful engineer does ask about.

resource "aws_efs_file_system" "munich" {
  provider  = aws.munich
  encrypted = true
  tags      = { "auto:data-class" = "important" }
}

resource "aws_efs_mount_target" "munich" {
  provider       = aws.munich
  file_system_id = aws_efs_file_system.munich.id
  subnet_id      = "subnet-0a1b2c3d4e5f60718"
}

resource "aws_datasync_location_efs" "munich" {
  provider            = aws.munich
  efs_file_system_arn = aws_efs_mount_target.munich.file_system_arn
  ec2_config {
    security_group_arns = ["arn:aws:ec2:eu-central-1:999900001111:security-group/sg-0a1b2c3d4e5f60718"]
    subnet_arn          = "arn:aws:ec2:eu-central-1:999900001111:subnet/subnet-0a1b2c3d4e5f60718"
  }
}

resource "aws_datasync_task" "munich" {
  name                     = "munich"
  source_location_arn      = aws_datasync_location_s3.raw.arn
  destination_location_arn = aws_datasync_location_efs.munich.arn
}

provider "aws" {
  alias                       = "munich"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}
