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

resource "aws_efs_file_system" "frames" {
  creation_token = "frames"
  tags = { "auto:data-class" = "important" }
}

resource "aws_efs_file_system_policy" "frames" {
  file_system_id = aws_efs_file_system.frames.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_efs_file_system" "frames_home" {
  creation_token = "frames-home"
  tags = { "auto:data-class" = "important" }
}

resource "aws_efs_file_system_policy" "frames_home" {
  file_system_id = aws_efs_file_system.frames_home.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", "elasticfilesystem:ClientRootAccess"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_efs_file_system" "frames_admin" {
  creation_token = "frames-admin"
  tags = { "auto:data-class" = "important" }
}

resource "aws_efs_file_system_policy" "frames_admin" {
  file_system_id = aws_efs_file_system.frames_admin.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["elasticfilesystem:DescribeMountTargets"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_efs_file_system" "frames_stranger" {
  creation_token = "frames-stranger"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_efs_file_system_policy" "frames_stranger" {
  file_system_id = aws_efs_file_system.frames_stranger.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action = "elasticfilesystem:*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_efs_file_system" "frames_vpc" {
  creation_token = "frames-vpc"
  tags = { "auto:data-class" = "important" }
}

resource "aws_efs_file_system_policy" "frames_vpc" {
  file_system_id = aws_efs_file_system.frames_vpc.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "*" }
        Action = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
        Resource = "*"
        Condition = {
          Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" }
        }
      },
    ]
  })
}

resource "aws_efs_file_system" "scratch" {
  creation_token = "scratch"
}

resource "aws_efs_file_system_policy" "scratch" {
  file_system_id = aws_efs_file_system.scratch.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "elasticfilesystem:ClientMount"
        Resource = "*"
      },
    ]
  })
}

resource "aws_opensearch_domain" "trips_open" {
  domain_name    = "trips-open"
  engine_version = "OpenSearch_2.11"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "*" }
        Action = "es:*"
        Resource = "arn:aws-cn:es:cn-north-1:111122223333:domain/trips-open/*"
      },
    ]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "trips_office" {
  domain_name    = "trips-office"
  engine_version = "OpenSearch_2.11"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "*" }
        Action = ["es:ESHttpGet", "es:ESHttpPost"]
        Resource = "arn:aws-cn:es:cn-north-1:111122223333:domain/trips-office/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = ["62.245.140.0/24"] }
        }
      },
    ]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "trips_home_office" {
  domain_name    = "trips-home-office"
  engine_version = "OpenSearch_2.11"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "*" }
        Action = "es:ESHttp*"
        Resource = "arn:aws-cn:es:cn-north-1:111122223333:domain/trips-home-office/*"
        Condition = {
          IpAddress = { "aws:SourceIp" = ["180.166.12.0/24"] }
        }
      },
    ]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "trips_nagoya" {
  domain_name    = "trips-nagoya"
  engine_version = "OpenSearch_2.11"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_opensearch_domain_policy" "trips_nagoya" {
  domain_name = aws_opensearch_domain.trips_nagoya.domain_name
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = ["es:ESHttpGet"]
        Resource = "arn:aws-cn:es:cn-north-1:111122223333:domain/trips-nagoya/*"
      },
    ]
  })
}

resource "aws_opensearch_domain" "trips_shanghai" {
  domain_name    = "trips-shanghai"
  engine_version = "OpenSearch_2.11"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain_policy" "trips_shanghai" {
  domain_name = aws_opensearch_domain.trips_shanghai.domain_name
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:role/search" }
        Action = "es:*"
        Resource = "arn:aws-cn:es:cn-north-1:111122223333:domain/trips-shanghai/*"
      },
    ]
  })
}

resource "aws_opensearch_domain" "trips_config" {
  domain_name    = "trips-config"
  engine_version = "OpenSearch_2.11"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["es:DescribeDomain", "es:ListTags"]
        Resource = "arn:aws-cn:es:cn-north-1:111122223333:domain/trips-config"
      },
    ]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "catalogue" {
  domain_name    = "catalogue"
  engine_version = "OpenSearch_2.11"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "*" }
        Action = "es:ESHttpGet"
        Resource = "arn:aws-cn:es:cn-north-1:111122223333:domain/catalogue/*"
      },
    ]
  })
}
