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

resource "aws_efs_file_system" "maps" {
  creation_token = "maps"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_efs_replication_configuration" "home" {
  source_file_system_id = aws_efs_file_system.maps.id
  destination {
    region = "cn-northwest-1"
  }
}

resource "aws_efs_file_system" "maps2" {
  creation_token = "maps2"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_efs_replication_configuration" "sg" {
  source_file_system_id = aws_efs_file_system.maps2.id
  destination {
    region = "ap-southeast-1"
  }
}

resource "aws_efs_file_system" "maps3" {
  creation_token = "maps3"
  tags           = { "auto:data-class" = "important" }
}

resource "aws_efs_replication_configuration" "later" {
  source_file_system_id = aws_efs_file_system.maps3.id
  destination {
    availability_zone_name = data.aws_ssm_parameter.later.insecure_value
  }
}

resource "aws_efs_file_system" "maps4" {
  creation_token = "maps4"
  tags           = { "auto:data-class" = "important" }
}

# One Zone in Singapore, told by the zone only
resource "aws_efs_replication_configuration" "zone_sg" {
  source_file_system_id = aws_efs_file_system.maps4.id
  destination {
    availability_zone_name = "ap-southeast-1a"
    region                 = "ap-southeast-1"
  }
}

resource "aws_efs_file_system_policy" "sg" {
  file_system_id = aws_efs_file_system.maps.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["elasticfilesystem:ClientMount"]
      Resource  = "*"
    }]
  })
}

# everybody who reaches a mount target; the standard form of AWS
resource "aws_efs_file_system_policy" "mount_targets" {
  file_system_id = aws_efs_file_system.maps2.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
      Resource  = "*"
      Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
    }]
  })
}

resource "aws_backup_vault" "home" {
  name = "home"
}

resource "aws_backup_vault" "sg" {
  provider = aws.sg
  name     = "sg"
}

resource "aws_backup_plan" "home" {
  name = "home"
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.home.name
    schedule          = "cron(0 12 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws-cn:backup:cn-northwest-1:111122223333:backup-vault:nx"
    }
  }
}

resource "aws_backup_selection" "home" {
  name         = "home"
  iam_role_arn = local.role
  plan_id      = aws_backup_plan.home.id
  resources    = [aws_efs_file_system.maps.arn]
}

resource "aws_backup_plan" "abroad" {
  name = "abroad"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 12 * * ? *)"
    copy_action {
      destination_vault_arn = aws_backup_vault.sg.arn
    }
  }
}

resource "aws_backup_selection" "abroad" {
  name         = "abroad"
  iam_role_arn = local.role
  plan_id      = aws_backup_plan.abroad.id
  resources    = [aws_efs_file_system.maps4.arn]
}

resource "aws_backup_plan" "later" {
  name = "later"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 12 * * ? *)"
    copy_action {
      destination_vault_arn = data.aws_ssm_parameter.later.insecure_value
    }
  }
}

resource "aws_backup_selection" "later" {
  name         = "later"
  iam_role_arn = local.role
  plan_id      = aws_backup_plan.later.id
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "auto:data-class"
    value = "important"
  }
}

resource "aws_backup_vault" "kept" {
  name = "kept"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_backup_vault_policy" "copies" {
  backup_vault_name = aws_backup_vault.kept.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["backup:StartRestoreJob", "backup:CopyFromBackupVault"]
      Resource  = "*"
    }]
  })
}

resource "aws_backup_vault" "writes" {
  name = "writes"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_backup_vault_policy" "into" {
  backup_vault_name = aws_backup_vault.writes.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = "backup:CopyIntoBackupVault"
      Resource  = "*"
    }]
  })
}

resource "aws_ebs_volume" "recorder" {
  availability_zone = "cn-north-1a"
  size              = 100
  tags              = { "auto:data-class" = "important", "snapshots" = "weekly", "team" = "adas" }
}

resource "aws_dlm_lifecycle_policy" "home" {
  description        = "home"
  execution_role_arn = local.role
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "team" = "adas" }
    schedule {
      name = "weekly"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 3
      }
      cross_region_copy_rule {
        target    = "cn-northwest-1"
        encrypted = true
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "sg" {
  description        = "sg"
  execution_role_arn = local.role
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "snapshots" = "weekly" }
    schedule {
      name = "weekly"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 3
      }
      cross_region_copy_rule {
        target    = "ap-southeast-1"
        encrypted = true
      }
    }
  }
}

# account numbers say no partition; in aws-cn it is an account nobody registered
resource "aws_dlm_lifecycle_policy" "shares" {
  description        = "shares"
  execution_role_arn = local.role
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "snapshots" = "weekly" }
    schedule {
      name = "weekly"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 3
      }
      share_rule {
        target_accounts = ["444455556666"]
      }
    }
  }
}

resource "aws_ebs_snapshot" "recorder" {
  volume_id = aws_ebs_volume.recorder.id
  tags      = { "auto:data-class" = "important" }
}

resource "aws_snapshot_create_volume_permission" "partner" {
  snapshot_id = aws_ebs_snapshot.recorder.id
  account_id  = "444455556666"
}

# account number is known later
resource "aws_snapshot_create_volume_permission" "later" {
  snapshot_id = aws_ebs_snapshot.recorder.id
  account_id  = data.aws_ssm_parameter.later.insecure_value
}

resource "aws_ebs_snapshot_copy" "sg" {
  provider           = aws.sg
  source_snapshot_id = aws_ebs_snapshot.recorder.id
  source_region      = "cn-north-1"
  tags               = { "auto:data-class" = "important" }
}

# brought home from Singapore
resource "aws_ebs_snapshot_copy" "brought" {
  source_snapshot_id = "snap-0123456789abcdef0"
  source_region      = "ap-southeast-1"
  tags               = { "auto:data-class" = "important" }
}

resource "aws_ami_copy" "home" {
  name              = "home"
  source_ami_id     = "ami-0123456789abcdef0"
  source_ami_region = "cn-northwest-1"
  tags              = { "auto:data-class" = "important" }
}

resource "aws_ami_from_instance" "golden" {
  name               = "golden"
  source_instance_id = "i-0123456789abcdef0"
  tags               = { "auto:data-class" = "important" }
}

resource "aws_ami_copy" "sg" {
  provider          = aws.sg
  name              = "sg"
  source_ami_id     = aws_ami_from_instance.golden.id
  source_ami_region = "cn-north-1"
}

resource "aws_ami_launch_permission" "all" {
  image_id = aws_ami_from_instance.golden.id
  group    = "all"
}

resource "aws_ami_launch_permission" "organization" {
  image_id         = aws_ami_from_instance.golden.id
  organization_arn = "arn:aws-cn:organizations::444455556666:organization/o-abcdef1234"
}

resource "aws_fsx_openzfs_file_system" "lab" {
  storage_capacity    = 64
  subnet_ids          = ["subnet-0aa11bb22cc33dd44"]
  deployment_type     = "SINGLE_AZ_1"
  throughput_capacity = 64
  tags                = { "auto:data-class" = "important" }
}

resource "aws_fsx_openzfs_volume" "inside" {
  name             = "inside"
  parent_volume_id = aws_fsx_openzfs_file_system.lab.root_volume_id
  nfs_exports {
    client_configurations {
      clients = "10.0.0.0/16"
      options = ["rw"]
    }
  }
}

# exports to all clients: reachable within the VPC only, so no finding by itself
resource "aws_fsx_openzfs_volume" "all" {
  name             = "all"
  parent_volume_id = aws_fsx_openzfs_file_system.lab.root_volume_id
  nfs_exports {
    client_configurations {
      clients = "*"
      options = ["rw"]
    }
  }
}

resource "aws_fsx_backup" "home" {
  file_system_id = aws_fsx_openzfs_file_system.lab.id
}

resource "aws_fsx_lustre_file_system" "sg" {
  provider         = aws.sg
  storage_capacity = 1200
  subnet_ids       = ["subnet-0aa11bb22cc33dd44"]
  tags             = { "auto:data-class" = "important" }
}

resource "aws_fsx_backup" "sg" {
  provider       = aws.sg
  file_system_id = aws_fsx_lustre_file_system.sg.id
}

resource "aws_s3_bucket" "raw" {
  bucket = "raw-drives-bj"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_fsx_file_cache" "sg" {
  provider                = aws.sg
  file_cache_type         = "LUSTRE"
  file_cache_type_version = "2.12"
  storage_capacity        = 1200
  subnet_ids              = ["subnet-0aa11bb22cc33dd44"]
  data_repository_association {
    data_repository_path = "s3://${aws_s3_bucket.raw.bucket}"
    file_cache_path      = "/ns1"
  }
  lustre_configuration {
    deployment_type               = "CACHE_1"
    per_unit_storage_throughput   = 1000
    weekly_maintenance_start_time = "2:05:00"
    metadata_configuration {
      storage_capacity = 2400
    }
  }
}

resource "aws_datasync_location_s3" "raw" {
  s3_bucket_arn = aws_s3_bucket.raw.arn
  subdirectory  = "/"
  s3_config {
    bucket_access_role_arn = local.role
  }
}

resource "aws_s3_bucket" "sg" {
  provider = aws.sg
  bucket   = "raw-drives-sg"
}

resource "aws_datasync_location_s3" "sg" {
  s3_bucket_arn = aws_s3_bucket.sg.arn
  subdirectory  = "/"
  s3_config {
    bucket_access_role_arn = local.role
  }
}

resource "aws_s3_bucket" "second" {
  bucket = "second-bj"
}

resource "aws_datasync_location_s3" "second" {
  s3_bucket_arn = aws_s3_bucket.second.arn
  subdirectory  = "/"
  s3_config {
    bucket_access_role_arn = local.role
  }
}

resource "aws_datasync_task" "home" {
  name                     = "home"
  source_location_arn      = aws_datasync_location_s3.raw.arn
  destination_location_arn = aws_datasync_location_s3.second.arn
}

resource "aws_datasync_task" "sg" {
  name                     = "sg"
  source_location_arn      = aws_datasync_location_s3.raw.arn
  destination_location_arn = aws_datasync_location_s3.sg.arn
}

resource "aws_datasync_task" "later" {
  name                     = "later"
  source_location_arn      = aws_datasync_location_s3.raw.arn
  destination_location_arn = data.aws_ssm_parameter.later.insecure_value
}

# home to home, but the report (which lists every file) goes abroad
resource "aws_datasync_task" "report_sg" {
  name                     = "report-sg"
  source_location_arn      = aws_datasync_location_s3.raw.arn
  destination_location_arn = aws_datasync_location_s3.second.arn
  task_report_config {
    output_type = "STANDARD"
    s3_destination {
      bucket_access_role_arn = local.role
      s3_bucket_arn          = aws_s3_bucket.sg.arn
    }
  }
}

resource "aws_glacier_vault" "deep" {
  name = "deep"
  tags = { "auto:data-class" = "important" }
}

# a lock denies deletes
resource "aws_glacier_vault_lock" "deep" {
  complete_lock = false
  vault_name    = aws_glacier_vault.deep.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "glacier:DeleteArchive"
      Resource  = "arn:aws-cn:glacier:cn-north-1:111122223333:vaults/deep"
      Condition = { NumericLessThan = { "glacier:ArchiveAgeInDays" = "365" } }
    }]
  })
}

resource "aws_glacier_vault" "read" {
  name = "read"
  tags = { "auto:data-class" = "important" }
}

# a lock policy may allow as well
resource "aws_glacier_vault_lock" "read" {
  complete_lock = false
  vault_name    = aws_glacier_vault.read.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["glacier:InitiateJob", "glacier:GetJobOutput"]
      Resource  = "arn:aws-cn:glacier:cn-north-1:111122223333:vaults/read"
    }]
  })
}

resource "aws_media_store_container" "sg" {
  provider = aws.sg
  name     = "dashcam"
  tags     = { "auto:data-class" = "personal" }
}

resource "aws_media_store_container_policy" "sg" {
  provider       = aws.sg
  container_name = aws_media_store_container.sg.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Public"
      Effect    = "Allow"
      Principal = "*"
      Action    = ["mediastore:GetObject", "mediastore:DescribeObject"]
      Resource  = "arn:aws:mediastore:ap-southeast-1:444455556666:container/dashcam/*"
    }]
  })
}
