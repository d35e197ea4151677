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

resource "aws_cloudwatch_event_bus" "vehicle_in" {
  name = "vehicle-in"
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_event_bus_policy" "vehicle_in" {
  event_bus_name = aws_cloudwatch_event_bus.vehicle_in.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid = "in"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "events:PutEvents"
        Resource = "arn:aws-cn:events:cn-north-1:111122223333:event-bus/vehicle-in"
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "vehicle_look" {
  name = "vehicle-look"
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_event_bus_policy" "vehicle_look" {
  event_bus_name = aws_cloudwatch_event_bus.vehicle_look.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid = "look"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["events:DescribeRule", "events:ListRules"]
        Resource = "arn:aws-cn:events:cn-north-1:111122223333:event-bus/vehicle-look"
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "vehicle_home" {
  name = "vehicle-home"
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_event_bus_policy" "vehicle_home" {
  event_bus_name = aws_cloudwatch_event_bus.vehicle_home.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid = "home"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "events:*"
        Resource = "arn:aws-cn:events:cn-north-1:111122223333:event-bus/vehicle-home"
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "vehicle_all" {
  name = "vehicle-all"
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_event_bus_policy" "vehicle_all" {
  event_bus_name = aws_cloudwatch_event_bus.vehicle_all.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid = "all"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "events:*"
        Resource = ["arn:aws-cn:events:cn-north-1:111122223333:event-bus/vehicle-all", "arn:aws-cn:events:cn-north-1:111122223333:rule/vehicle-all/*"]
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "vehicle_rules" {
  name = "vehicle-rules"
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_event_bus_policy" "vehicle_rules" {
  event_bus_name = aws_cloudwatch_event_bus.vehicle_rules.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid = "rules"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["events:PutRule", "events:PutTargets"]
        Resource = "arn:aws-cn:events:cn-north-1:111122223333:rule/vehicle-rules/*"
        Condition = {
          StringEqualsIfExists = { "events:creatorAccount" = "444455556666" }
        }
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "vehicle_stranger" {
  name = "vehicle-stranger"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_cloudwatch_event_bus_policy" "vehicle_stranger" {
  event_bus_name = aws_cloudwatch_event_bus.vehicle_stranger.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid = "x"
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action = "events:*"
        Resource = "arn:aws-cn:events:cn-north-1:111122223333:event-bus/vehicle-stranger"
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "house" {
  name = "house"
}

resource "aws_cloudwatch_event_bus_policy" "house" {
  event_bus_name = aws_cloudwatch_event_bus.house.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid = "house"
        Effect = "Allow"
        Principal = "*"
        Action = "events:*"
        Resource = "arn:aws-cn:events:cn-north-1:111122223333:event-bus/house"
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "vehicle_perm" {
  name = "vehicle-perm"
  tags = { "auto:data-class" = "important" }
}

resource "aws_cloudwatch_event_permission" "munich" {
  principal      = "444455556666"
  statement_id   = "munich"
  action         = "events:PutEvents"
  event_bus_name = aws_cloudwatch_event_bus.vehicle_perm.name
}

resource "aws_backup_vault" "vin_in" {
  name = "vin-in"
  tags = { "auto:data-class" = "important" }
}

resource "aws_backup_vault_policy" "vin_in" {
  backup_vault_name = aws_backup_vault.vin_in.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "backup:CopyIntoBackupVault"
        Resource = "*"
      },
    ]
  })
}

resource "aws_backup_vault" "vin_home" {
  name = "vin-home"
  tags = { "auto:data-class" = "important" }
}

resource "aws_backup_vault_policy" "vin_home" {
  backup_vault_name = aws_backup_vault.vin_home.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["backup:StartRestoreJob", "backup:CopyFromBackupVault"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_backup_vault" "vin_keep" {
  name = "vin-keep"
  tags = { "auto:data-class" = "important" }
}

resource "aws_backup_vault_policy" "vin_keep" {
  backup_vault_name = aws_backup_vault.vin_keep.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Deny"
        Principal = "*"
        Action = ["backup:DeleteRecoveryPoint", "backup:UpdateRecoveryPointLifecycle"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_backup_vault" "vin_out" {
  name = "vin-out"
  tags = { "auto:data-class" = "important" }
}

resource "aws_backup_vault_policy" "vin_out" {
  backup_vault_name = aws_backup_vault.vin_out.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["backup:CopyFromBackupVault", "backup:StartRestoreJob", "backup:DescribeRecoveryPoint"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_backup_vault" "house_out" {
  name = "house-out"
}

resource "aws_backup_vault_policy" "house_out" {
  backup_vault_name = aws_backup_vault.house_out.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "backup:CopyFromBackupVault"
        Resource = "*"
      },
    ]
  })
}
