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

resource "aws_s3_bucket" "frames" {
  bucket = "sync-frames"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "frames_eu" {
  provider = aws.eu
  bucket   = "sync-frames-eu"
}

resource "aws_s3_bucket" "press" {
  bucket = "sync-press"
}

resource "aws_s3_bucket" "cad_eu" {
  provider = aws.eu
  bucket   = "sync-cad-eu"
  tags     = { "auto:data-class" = "general" }
}


resource "aws_datasync_location_s3" "frames" {
  s3_bucket_arn = aws_s3_bucket.frames.arn
  subdirectory  = "/"
  s3_config {
    bucket_access_role_arn = "arn:aws-cn:iam::111122223333:role/datasync"
  }
}

resource "aws_datasync_location_s3" "frames_eu" {
  provider      = aws.eu
  s3_bucket_arn = aws_s3_bucket.frames_eu.arn
  subdirectory  = "/"
  s3_config {
    bucket_access_role_arn = "arn:aws-cn:iam::111122223333:role/datasync"
  }
}

resource "aws_datasync_location_s3" "press" {
  s3_bucket_arn = aws_s3_bucket.press.arn
  subdirectory  = "/"
  s3_config {
    bucket_access_role_arn = "arn:aws-cn:iam::111122223333:role/datasync"
  }
}

resource "aws_datasync_location_s3" "cad_eu" {
  provider      = aws.eu
  s3_bucket_arn = aws_s3_bucket.cad_eu.arn
  subdirectory  = "/"
  s3_config {
    bucket_access_role_arn = "arn:aws-cn:iam::111122223333:role/datasync"
  }
}

resource "aws_efs_file_system" "cabin" {
  creation_token = "cabin"
  tags           = { "auto:data-class" = "personal" }
}

resource "aws_datasync_location_efs" "cabin" {
  efs_file_system_arn = aws_efs_file_system.cabin.arn
  ec2_config {
    security_group_arns = ["arn:aws-cn:ec2:cn-north-1:111122223333:security-group/sg-0aa11bb22cc33dd44"]
    subnet_arn          = "arn:aws-cn:ec2:cn-north-1:111122223333:subnet/subnet-0aa11bb22cc33dd44"
  }
}

resource "aws_datasync_location_nfs" "plant" {
  server_hostname = "10.20.5.2"
  subdirectory    = "/export"
  on_prem_config {
    agent_arns = ["arn:aws-cn:datasync:cn-north-1:111122223333:agent/agent-0aa11bb22cc33dd44"]
  }
}

resource "aws_datasync_location_nfs" "munich" {
  server_hostname = "203.0.113.77"
  subdirectory    = "/export"
  on_prem_config {
    agent_arns = ["arn:aws-cn:datasync:cn-north-1:111122223333:agent/agent-0aa11bb22cc33dd44"]
  }
}

resource "aws_datasync_location_object_storage" "vendor" {
  agent_arns      = ["arn:aws-cn:datasync:cn-north-1:111122223333:agent/agent-0aa11bb22cc33dd44"]
  server_hostname = "objects.vendor.example"
  bucket_name     = "inbox"
}

resource "aws_datasync_location_azure_blob" "blob" {
  agent_arns          = ["arn:aws-cn:datasync:cn-north-1:111122223333:agent/agent-0aa11bb22cc33dd44"]
  authentication_type = "SAS"
  container_url       = "https://vendor.blob.core.windows.net/in"
  sas_configuration {
    token = "not-a-real-one"
  }
}

resource "aws_datasync_task" "frames_eu" {
  name                     = "frames_eu"
  source_location_arn      = aws_datasync_location_s3.frames.arn
  destination_location_arn = aws_datasync_location_s3.frames_eu.arn
}

resource "aws_datasync_task" "frames_plant" {
  name                     = "frames_plant"
  source_location_arn      = aws_datasync_location_s3.frames.arn
  destination_location_arn = aws_datasync_location_nfs.plant.arn
}

resource "aws_datasync_task" "cabin_munich" {
  name                     = "cabin_munich"
  source_location_arn      = aws_datasync_location_efs.cabin.arn
  destination_location_arn = aws_datasync_location_nfs.munich.arn
  schedule {
    schedule_expression = "cron(0 3 * * ? *)"
  }
}

resource "aws_datasync_task" "cabin_vendor" {
  name                     = "cabin_vendor"
  source_location_arn      = aws_datasync_location_efs.cabin.arn
  destination_location_arn = aws_datasync_location_object_storage.vendor.arn
}

resource "aws_datasync_task" "frames_blob" {
  name                     = "frames_blob"
  source_location_arn      = aws_datasync_location_s3.frames.arn
  destination_location_arn = aws_datasync_location_azure_blob.blob.arn
}

resource "aws_datasync_task" "munich_frames" {
  name                     = "munich_frames"
  source_location_arn      = aws_datasync_location_nfs.munich.arn
  destination_location_arn = aws_datasync_location_s3.frames.arn
}

resource "aws_datasync_task" "cad_frames" {
  name                     = "cad_frames"
  source_location_arn      = aws_datasync_location_s3.cad_eu.arn
  destination_location_arn = aws_datasync_location_s3.frames.arn
}

resource "aws_datasync_task" "press_eu" {
  name                     = "press_eu"
  source_location_arn      = aws_datasync_location_s3.press.arn
  destination_location_arn = aws_datasync_location_s3.frames_eu.arn
}

resource "aws_datasync_task" "press_munich" {
  name                     = "press_munich"
  source_location_arn      = aws_datasync_location_s3.press.arn
  destination_location_arn = aws_datasync_location_nfs.munich.arn
}
