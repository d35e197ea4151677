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

resource "aws_secretsmanager_secret" "munich" {
  name = "vin-keys/munich"
  tags = { "auto:data-class" = "important" }
}

resource "aws_secretsmanager_secret_policy" "munich" {
  secret_arn = aws_secretsmanager_secret.munich.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:role/etl" }
        Action = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_secretsmanager_secret" "nagoya_inline" {
  name = "vin-keys/nagoya_inline"
  tags = { "auto:data-class" = "personal" }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = "secretsmanager:*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_secretsmanager_secret" "describe" {
  name = "vin-keys/describe"
  tags = { "auto:data-class" = "important" }
}

resource "aws_secretsmanager_secret_policy" "describe" {
  secret_arn = aws_secretsmanager_secret.describe.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["secretsmanager:DescribeSecret", "secretsmanager:ListSecretVersionIds"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_secretsmanager_secret" "write" {
  name = "vin-keys/write"
  tags = { "auto:data-class" = "important" }
}

resource "aws_secretsmanager_secret_policy" "write" {
  secret_arn = aws_secretsmanager_secret.write.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "secretsmanager:PutSecretValue"
        Resource = "*"
      },
    ]
  })
}

resource "aws_secretsmanager_secret" "shanghai" {
  name = "vin-keys/shanghai"
  tags = { "auto:data-class" = "important" }
}

resource "aws_secretsmanager_secret_policy" "shanghai" {
  secret_arn = aws_secretsmanager_secret.shanghai.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = "secretsmanager:GetSecretValue"
        Resource = "*"
      },
    ]
  })
}

resource "aws_secretsmanager_secret" "company" {
  name = "vin-keys/company"
  tags = { "auto:data-class" = "important" }
}

resource "aws_secretsmanager_secret_policy" "company" {
  secret_arn = aws_secretsmanager_secret.company.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "secretsmanager:GetSecretValue"
        Resource = "*"
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = "o-cnfleet001" }
        }
      },
    ]
  })
}

resource "aws_secretsmanager_secret" "anybody" {
  name = "vin-keys/anybody"
  tags = { "auto:data-class" = "important" }
}

resource "aws_secretsmanager_secret_policy" "anybody" {
  secret_arn = aws_secretsmanager_secret.anybody.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = "secretsmanager:GetSecretValue"
        Resource = "*"
      },
    ]
  })
}

resource "aws_secretsmanager_secret" "munich_untagged" {
  name = "vin-keys/munich_untagged"
}

resource "aws_secretsmanager_secret_policy" "munich_untagged" {
  secret_arn = aws_secretsmanager_secret.munich_untagged.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = "secretsmanager:GetSecretValue"
        Resource = "*"
      },
    ]
  })
}

resource "aws_ecr_repository" "replay" {
  name = "perception/replay"
  tags = { "auto:data-class" = "important" }
}

resource "aws_ecr_repository_policy" "replay" {
  repository = aws_ecr_repository.replay.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "ecr:BatchCheckLayerAvailability"]
      },
    ]
  })
}

resource "aws_ecr_repository" "replay_star" {
  name = "perception/replay-star"
  tags = { "auto:data-class" = "important" }
}

resource "aws_ecr_repository_policy" "replay_star" {
  repository = aws_ecr_repository.replay_star.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
        Action = "ecr:*"
      },
    ]
  })
}

resource "aws_ecr_repository" "replay_push" {
  name = "perception/replay-push"
  tags = { "auto:data-class" = "important" }
}

resource "aws_ecr_repository_policy" "replay_push" {
  repository = aws_ecr_repository.replay_push.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }
        Action = ["ecr:BatchCheckLayerAvailability", "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload", "ecr:PutImage"]
      },
    ]
  })
}

resource "aws_ecr_repository" "replay_home" {
  name = "perception/replay-home"
  tags = { "auto:data-class" = "important" }
}

resource "aws_ecr_repository_policy" "replay_home" {
  repository = aws_ecr_repository.replay_home.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::222233334444:root" }
        Action = ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "ecr:BatchCheckLayerAvailability", "ecr:BatchCheckLayerAvailability", "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload", "ecr:PutImage"]
      },
    ]
  })
}

resource "aws_ecr_repository" "replay_stranger" {
  name = "perception/replay-stranger"
  tags = { "auto:data-class" = "personal" }
}

resource "aws_ecr_repository_policy" "replay_stranger" {
  repository = aws_ecr_repository.replay_stranger.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws-cn:iam::777788889999:root" }
        Action = ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "ecr:BatchCheckLayerAvailability"]
      },
    ]
  })
}

resource "aws_ecr_repository" "base" {
  name = "perception/base"
}

resource "aws_ecr_repository_policy" "base" {
  repository = aws_ecr_repository.base.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = "*"
        Action = ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "ecr:BatchCheckLayerAvailability"]
      },
    ]
  })
}
