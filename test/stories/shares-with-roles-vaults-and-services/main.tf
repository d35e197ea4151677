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

resource "aws_kms_key" "video" {}

resource "aws_s3_bucket" "video" {
  bucket = "fleet-video"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "video" {
  bucket = aws_s3_bucket.video.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.video.arn
    }
  }
}

resource "aws_backup_logically_air_gapped_vault" "fleet" {
  name               = "fleet"
  min_retention_days = 7
  max_retention_days = 35
  tags               = { "auto:data-class" = "important" }
}

resource "aws_rds_cluster" "trips" {
  cluster_identifier  = "trips"
  engine              = "aurora-postgresql"
  master_username     = "app"
  master_password     = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "events" {
  domain_name = "events"
  vpc_options {
    subnet_ids = ["subnet-0a1b2c3d4e5f60711"]
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_ecr_repository" "models" {
  name = "models"
  tags = { "auto:data-class" = "important" }
}

resource "aws_redshiftserverless_namespace" "fleet" {
  namespace_name = "fleet"
  tags           = { "auto:data-class" = "personal" }
}

resource "aws_redshiftserverless_workgroup" "fleet" {
  workgroup_name = "fleet"
  namespace_name = aws_redshiftserverless_namespace.fleet.namespace_name
}

resource "aws_redshiftserverless_snapshot" "fleet" {
  snapshot_name  = "fleet"
  namespace_name = aws_redshiftserverless_workgroup.fleet.namespace_name
}

resource "aws_iam_role" "munich_video" {
  name               = "munich-video"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role" "shanghai_video" {
  name               = "shanghai-video"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::222233334444:root" } }]
  })
}

resource "aws_kms_grant" "nagoya" {
  key_id            = aws_kms_key.video.key_id
  grantee_principal = "arn:aws-cn:iam::555566667777:role/review"
  operations        = ["Decrypt"]
}

resource "aws_kms_grant" "munich" {
  key_id            = aws_kms_key.video.key_id
  grantee_principal = aws_iam_role.munich_video.arn
  operations        = ["Decrypt", "DescribeKey"]
}

resource "aws_kms_grant" "shanghai" {
  key_id            = aws_kms_key.video.key_id
  grantee_principal = aws_iam_role.shanghai_video.arn
  operations        = ["Decrypt"]
}

resource "aws_kms_grant" "nagoya_encrypts" {
  key_id            = aws_kms_key.video.key_id
  grantee_principal = "arn:aws-cn:iam::555566667777:role/upload"
  operations        = ["GenerateDataKey", "Encrypt"]
}

resource "aws_ram_resource_share" "vault_nagoya" {
  name                      = "vault_nagoya"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "vault_nagoya" {
  resource_arn       = aws_backup_logically_air_gapped_vault.fleet.arn
  resource_share_arn = aws_ram_resource_share.vault_nagoya.arn
}

resource "aws_ram_principal_association" "vault_nagoya" {
  principal          = "555566667777"
  resource_share_arn = aws_ram_resource_share.vault_nagoya.arn
}

resource "aws_ram_resource_share" "vault_shanghai" {
  name                      = "vault_shanghai"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "vault_shanghai" {
  resource_arn       = aws_backup_logically_air_gapped_vault.fleet.arn
  resource_share_arn = aws_ram_resource_share.vault_shanghai.arn
}

resource "aws_ram_principal_association" "vault_shanghai" {
  principal          = "222233334444"
  resource_share_arn = aws_ram_resource_share.vault_shanghai.arn
}

resource "aws_ram_resource_share" "cluster_role" {
  name                      = "cluster_role"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "cluster_role" {
  resource_arn       = aws_rds_cluster.trips.arn
  resource_share_arn = aws_ram_resource_share.cluster_role.arn
}

resource "aws_ram_principal_association" "cluster_role" {
  principal          = aws_iam_role.munich_video.arn
  resource_share_arn = aws_ram_resource_share.cluster_role.arn
}

resource "aws_ram_resource_share" "cluster_role_here" {
  name                      = "cluster_role_here"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "cluster_role_here" {
  resource_arn       = aws_rds_cluster.trips.arn
  resource_share_arn = aws_ram_resource_share.cluster_role_here.arn
}

resource "aws_ram_principal_association" "cluster_role_here" {
  principal          = aws_iam_role.shanghai_video.arn
  resource_share_arn = aws_ram_resource_share.cluster_role_here.arn
}

resource "aws_ram_resource_share" "cluster_unit" {
  name                      = "cluster_unit"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "cluster_unit" {
  resource_arn       = aws_rds_cluster.trips.arn
  resource_share_arn = aws_ram_resource_share.cluster_unit.arn
}

resource "aws_ram_principal_association" "cluster_unit" {
  principal          = "arn:aws-cn:organizations::111122223333:ou/o-cnfleet001/ou-ab12-11111111"
  resource_share_arn = aws_ram_resource_share.cluster_unit.arn
}

resource "aws_ram_resource_share" "cluster_stranger_unit" {
  name                      = "cluster_stranger_unit"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "cluster_stranger_unit" {
  resource_arn       = aws_rds_cluster.trips.arn
  resource_share_arn = aws_ram_resource_share.cluster_stranger_unit.arn
}

resource "aws_ram_principal_association" "cluster_stranger_unit" {
  principal          = "arn:aws-cn:organizations::777788889999:ou/o-partner0001/ou-ab12-22222222"
  resource_share_arn = aws_ram_resource_share.cluster_stranger_unit.arn
}

resource "aws_ram_resource_share" "resolver_rules" {
  name                      = "resolver_rules"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "resolver_rules" {
  resource_arn       = "arn:aws-cn:route53resolver:cn-north-1:111122223333:resolver-rule/rslvr-rr-0a1b2c3d4e5f60711"
  resource_share_arn = aws_ram_resource_share.resolver_rules.arn
}

resource "aws_ram_principal_association" "resolver_rules" {
  principal          = "444455556666"
  resource_share_arn = aws_ram_resource_share.resolver_rules.arn
}

resource "aws_opensearch_authorize_vpc_endpoint_access" "munich" {
  domain_name = aws_opensearch_domain.events.domain_name
  account     = "444455556666"
}

resource "aws_opensearch_authorize_vpc_endpoint_access" "shanghai" {
  domain_name = aws_opensearch_domain.events.domain_name
  account     = "222233334444"
}

resource "aws_ecr_registry_policy" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Pull"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Resource  = "arn:aws-cn:ecr:cn-north-1:111122223333:repository/*"
      },
      {
        Sid       = "Push"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action    = ["ecr:ReplicateImage", "ecr:CreateRepository"]
        Resource  = "arn:aws-cn:ecr:cn-north-1:111122223333:repository/*"
      }
    ]
  })
}

resource "aws_redshiftserverless_resource_policy" "fleet" {
  resource_arn = aws_redshiftserverless_snapshot.fleet.arn
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = ["555566667777"] }, Action = ["redshift-serverless:RestoreFromSnapshot"] }]
  })
}

resource "aws_vpc_endpoint_service" "telemetry" {
  acceptance_required        = false
  network_load_balancer_arns = ["arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:loadbalancer/net/telemetry/0a1b2c3d4e5f6071"]
  allowed_principals         = ["arn:aws-cn:iam::222233334444:root"]
  tags                       = { "auto:data-class" = "important" }
}

resource "aws_vpc_endpoint_service_allowed_principal" "munich" {
  vpc_endpoint_service_id = aws_vpc_endpoint_service.telemetry.id
  principal_arn           = "arn:aws-cn:iam::444455556666:root"
}

resource "aws_vpc_endpoint_service" "catalogue" {
  acceptance_required        = false
  network_load_balancer_arns = ["arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:loadbalancer/net/catalogue/0a1b2c3d4e5f6072"]
  allowed_principals         = ["*"]
  tags                       = { "auto:data-class" = "general" }
}

resource "aws_glacier_vault" "archive" {
  name = "archive"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
      Action    = ["glacier:InitiateJob", "glacier:GetJobOutput"]
      Resource  = "arn:aws-cn:glacier:cn-north-1:111122223333:vaults/archive"
    }]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_glacier_vault" "tapes" {
  name = "tapes"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
      Action    = ["glacier:UploadArchive", "glacier:ListVaults"]
      Resource  = "arn:aws-cn:glacier:cn-north-1:111122223333:vaults/tapes"
    }]
  })
  tags = { "auto:data-class" = "important" }
}
