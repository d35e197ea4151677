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
  bucket = "raw3-bj"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "sg" {
  provider = aws.sg
  bucket   = "three-sg"
}

resource "aws_directory_service_directory" "corp" {
  name     = "corp.example.com"
  password = "Not-a-secret-1"
  type     = "MicrosoftAD"
  edition  = "Enterprise"
  vpc_settings {
    vpc_id     = "vpc-0aa11bb22cc33dd44"
    subnet_ids = ["subnet-0aa11bb22cc33dd44", "subnet-0aa11bb22cc33dd45"]
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_directory_service_region" "sg" {
  directory_id = aws_directory_service_directory.corp.id
  region_name  = "ap-southeast-1"
  vpc_settings {
    vpc_id     = "vpc-0aa11bb22cc33dd44"
    subnet_ids = ["subnet-0aa11bb22cc33dd44", "subnet-0aa11bb22cc33dd45"]
  }
}

resource "aws_directory_service_log_subscription" "home" {
  directory_id   = aws_directory_service_directory.corp.id
  log_group_name = "/ds"
}

resource "aws_elasticache_replication_group" "primary" {
  replication_group_id       = "primary"
  description                = "d"
  node_type                  = "cache.m5.large"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  tags                       = { "auto:data-class" = "personal" }
}

resource "aws_elasticache_global_replication_group" "g" {
  global_replication_group_id_suffix = "g"
  primary_replication_group_id       = aws_elasticache_replication_group.primary.id
}

resource "aws_elasticache_replication_group" "second_sg" {
  provider                    = aws.sg
  replication_group_id        = "second"
  description                 = "d"
  global_replication_group_id = aws_elasticache_global_replication_group.g.global_replication_group_id
}

resource "aws_synthetics_canary" "sg" {
  name                 = "sg"
  artifact_s3_location = "s3://${aws_s3_bucket.sg.bucket}/"
  execution_role_arn   = local.role
  handler              = "x.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  zip_file             = "x.zip"
  schedule {
    expression = "rate(0 minute)"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_sagemaker_notebook_instance" "git" {
  name                    = "git"
  role_arn                = local.role
  instance_type           = "ml.t3.medium"
  default_code_repository = "https://git-codecommit.ap-southeast-1.amazonaws.com/v1/repos/nb"
  tags                    = { "auto:data-class" = "important" }
}

resource "aws_sagemaker_notebook_instance" "home" {
  name                   = "home"
  role_arn               = local.role
  instance_type          = "ml.t3.medium"
  direct_internet_access = "Disabled"
  subnet_id              = "subnet-0aa11bb22cc33dd44"
  security_groups        = ["sg-0aa11bb22cc33dd44"]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_appsync_graphql_api" "key" {
  name                = "key"
  authentication_type = "API_KEY"
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_appsync_api_key" "key" {
  api_id = aws_appsync_graphql_api.key.id
}

# asks a provider of identities that no register places
resource "aws_appsync_graphql_api" "oidc" {
  name                = "oidc"
  authentication_type = "OPENID_CONNECT"
  openid_connect_config {
    issuer = "https://login.partner.example"
  }
  tags = { "auto:data-class" = "personal" }
}

# the pool that lets in lies abroad
resource "aws_appsync_graphql_api" "pool_sg" {
  name                = "pool-sg"
  authentication_type = "AMAZON_COGNITO_USER_POOLS"
  user_pool_config {
    default_action = "ALLOW"
    user_pool_id   = "ap-southeast-1_abcdefgh1"
    aws_region     = "ap-southeast-1"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cognito_user_pool" "owners" {
  name = "owners"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cognito_risk_configuration" "sg" {
  user_pool_id = aws_cognito_user_pool.owners.id
  account_takeover_risk_configuration {
    notify_configuration {
      source_arn = "arn:aws:ses:ap-southeast-1:444455556666:identity/example.com"
    }
    actions {
      high_action {
        event_action = "BLOCK"
        notify       = true
      }
    }
  }
}

resource "aws_cloudformation_stack_set" "abroad" {
  name                    = "abroad"
  administration_role_arn = local.role
  template_body           = jsonencode({ Resources = { B = { Type = "AWS::S3::Bucket" } } })
  tags                    = { "auto:data-class" = "important" }
}

resource "aws_cloudformation_stack_set_instance" "sg" {
  stack_set_name = aws_cloudformation_stack_set.abroad.name
  region         = "ap-southeast-1"
}

resource "aws_cloudformation_stack_set_instance" "nx" {
  stack_set_name = aws_cloudformation_stack_set.abroad.name
  region         = "cn-northwest-1"
}

# resource link: the catalog at home shows a database abroad; nothing leaves
resource "aws_glue_catalog_database" "link" {
  name = "link"
  target_database {
    catalog_id    = "111122223333"
    database_name = "x"
    region        = "ap-southeast-1"
  }
}

resource "aws_dsql_cluster" "witness_sg" {
  multi_region_properties {
    witness_region = "ap-southeast-1"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dsql_cluster_peering" "peers" {
  identifier     = aws_dsql_cluster.local.identifier
  clusters       = ["arn:aws:dsql:ap-southeast-1:111122223333:cluster/abc"]
  witness_region = "cn-northwest-1"
}

resource "aws_dsql_cluster" "local" {
  multi_region_properties {
    witness_region = "cn-northwest-1"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_evidently_project" "sg" {
  provider = aws.sg
  name     = "sg"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_scheduler_schedule" "failed" {
  name                = "failed"
  schedule_expression = "rate(1 hours)"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws-cn:sqs:cn-north-1:111122223333:x"
    role_arn = local.role
    input    = jsonencode({ a = 1 })
    dead_letter_config {
      arn = "arn:aws:sqs:ap-southeast-1:444455556666:failed"
    }
  }
}

resource "aws_glacier_vault" "open" {
  name = "open"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["glacier:InitiateJob", "glacier:GetJobOutput"]
      Resource  = "arn:aws-cn:glacier:cn-north-1:111122223333:vaults/open"
    }]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_ecr_repository" "perception" {
  name = "perception"
  tags = { "auto:data-class" = "important" }
}

# others may replicate into this registry: writing
resource "aws_ecr_registry_policy" "into" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Into"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
      Action    = ["ecr:ReplicateImage", "ecr:CreateRepository"]
      Resource  = "arn:aws-cn:ecr:cn-north-1:111122223333:repository/*"
    }]
  })
}

resource "aws_ebs_snapshot_import" "sg" {
  provider = aws.sg
  disk_container {
    format = "VHD"
    user_bucket {
      s3_bucket = aws_s3_bucket.raw.bucket
      s3_key    = "d.vhd"
    }
  }
}

resource "aws_backup_logically_air_gapped_vault" "sg" {
  provider           = aws.sg
  name               = "sg-vault"
  min_retention_days = 7
  max_retention_days = 35
  tags               = { "auto:data-class" = "important" }
}

resource "aws_codeartifact_domain" "sg" {
  provider = aws.sg
  domain   = "three"
  tags     = { "auto:data-class" = "important" }
}

resource "aws_codeartifact_domain_permissions_policy" "publish" {
  provider = aws.sg
  domain   = aws_codeartifact_domain.sg.domain
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "codeartifact:CreateRepository"
      Resource  = "*"
    }]
  })
}

resource "aws_codebuild_resource_policy" "report" {
  resource_arn = aws_codebuild_report_group.r.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["codebuild:BatchGetReports", "codebuild:DescribeTestCases"]
      Resource  = "*"
    }]
  })
}

resource "aws_codebuild_report_group" "r" {
  name = "reports"
  type = "TEST"
  export_config {
    type = "S3"
    s3_destination {
      bucket              = aws_s3_bucket.sg.id
      encryption_disabled = false
      encryption_key      = "arn:aws-cn:kms:cn-north-1:111122223333:key/11111111-2222-3333-4444-555555555555"
      packaging           = "NONE"
      path                = "/"
    }
  }
  tags = { "auto:data-class" = "important" }
}

# the log of connections of whoever asks the aggregator abroad: configuration, no payload
resource "aws_config_aggregate_authorization" "sg" {
  account_id = "444455556666"
  region     = "ap-southeast-1"
}

resource "aws_sagemaker_pipeline" "p" {
  pipeline_name         = "p"
  pipeline_display_name = "p"
  role_arn              = local.role
  pipeline_definition = jsonencode({
    Version = "2020-12-01"
    Steps = [{
      Name = "Process"
      Type = "Processing"
      Arguments = {
        ProcessingInputs       = [{ InputName = "i", S3Input = { S3Uri = "s3://raw3-bj/x", LocalPath = "/i", S3DataType = "S3Prefix" } }]
        ProcessingOutputConfig = { Outputs = [{ OutputName = "o", S3Output = { S3Uri = "s3://three-sg/x", LocalPath = "/o", S3UploadMode = "EndOfJob" } }] }
      }
    }]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_config_configuration_aggregator" "home" {
  name = "home"
  account_aggregation_source {
    account_ids = ["111122223333"]
    all_regions = true
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudfront_distribution" "logs" {
  enabled = true
  origin {
    domain_name = "three-sg.s3.ap-southeast-1.amazonaws.com"
    origin_id   = "o"
  }
  logging_config {
    bucket = "three-sg.s3.amazonaws.com"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "o"
    viewer_protocol_policy = "https-only"
    forwarded_values {
      query_string = false
      cookies {
        forward = "none"
      }
    }
  }
  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["CN"]
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_ecs_service" "open" {
  name            = "open"
  cluster         = "arn:aws-cn:ecs:cn-north-1:111122223333:cluster/c"
  task_definition = "app:1"
  launch_type     = "FARGATE"
  network_configuration {
    assign_public_ip = true
    subnets          = ["subnet-0aa11bb22cc33dd44"]
    security_groups  = [aws_security_group.open.id]
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_security_group" "open" {
  name   = "open"
  vpc_id = "vpc-0aa11bb22cc33dd44"
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
