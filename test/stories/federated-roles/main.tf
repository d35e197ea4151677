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

resource "aws_s3_bucket" "raw" {
  bucket = "fed-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "portal" {
  bucket = "fed-portal"
}

resource "aws_iam_role" "adfs_group" {
  name = "adfs-group"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "arn:aws-cn:iam::111122223333:saml-provider/group-adfs" }
        Action = "sts:AssumeRoleWithSAML"
        Condition = {
          StringEquals = { "SAML:aud" = "https://signin.amazonaws.cn/saml" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "adfs_group" {
  name = "adfs-group"
  role = aws_iam_role.adfs_group.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "adfs_beijing" {
  name = "adfs-beijing"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "arn:aws-cn:iam::111122223333:saml-provider/beijing-adfs" }
        Action = "sts:AssumeRoleWithSAML"
        Condition = {
          StringEquals = { "SAML:aud" = "https://signin.amazonaws.cn/saml" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "adfs_beijing" {
  name = "adfs-beijing"
  role = aws_iam_role.adfs_beijing.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "adfs_other" {
  name = "adfs-other"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "arn:aws-cn:iam::111122223333:saml-provider/dealer-idp" }
        Action = "sts:AssumeRoleWithSAML"
        Condition = {
          StringEquals = { "SAML:aud" = "https://signin.amazonaws.cn/saml" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "adfs_other" {
  name = "adfs-other"
  role = aws_iam_role.adfs_other.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "adfs_two" {
  name = "adfs-two"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = ["arn:aws-cn:iam::111122223333:saml-provider/beijing-adfs", "arn:aws-cn:iam::111122223333:saml-provider/group-adfs"] }
        Action = "sts:AssumeRoleWithSAML"
        Condition = {
          StringEquals = { "SAML:aud" = "https://signin.amazonaws.cn/saml" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "adfs_two" {
  name = "adfs-two"
  role = aws_iam_role.adfs_two.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "adfs_group_portal" {
  name = "adfs-group-portal"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "arn:aws-cn:iam::111122223333:saml-provider/group-adfs" }
        Action = "sts:AssumeRoleWithSAML"
        Condition = {
          StringEquals = { "SAML:aud" = "https://signin.amazonaws.cn/saml" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "adfs_group_portal" {
  name = "adfs-group-portal"
  role = aws_iam_role.adfs_group_portal.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-portal/*"
      },
    ]
  })
}

resource "aws_iam_role" "adfs_group_write" {
  name = "adfs-group-write"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "arn:aws-cn:iam::111122223333:saml-provider/group-adfs" }
        Action = "sts:AssumeRoleWithSAML"
        Condition = {
          StringEquals = { "SAML:aud" = "https://signin.amazonaws.cn/saml" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "adfs_group_write" {
  name = "adfs-group-write"
  role = aws_iam_role.adfs_group_write.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:PutObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "ci" {
  name = "ci"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "arn:aws-cn:iam::111122223333:oidc-provider/ci.fleet.example.cn" }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = { "ci.fleet.example.cn:aud" = "sts.amazonaws.com" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "ci" {
  name = "ci"
  role = aws_iam_role.ci.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "login_group" {
  name = "login-group"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "arn:aws-cn:iam::111122223333:oidc-provider/login.group.example.com" }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = { "login.group.example.com:aud" = "fleet" }
          StringLike = { "login.group.example.com:sub" = "cn-staff:*" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "login_group" {
  name = "login-group"
  role = aws_iam_role.login_group.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "github" {
  name = "github"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "arn:aws-cn:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringLike = { "token.actions.githubusercontent.com:sub" = "repo:fleet-cn/etl:*" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "github" {
  name = "github"
  role = aws_iam_role.github.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "login_other" {
  name = "login-other"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "arn:aws-cn:iam::111122223333:oidc-provider/id.label.example.cn" }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = { "id.label.example.cn:aud" = "fleet" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "login_other" {
  name = "login-other"
  role = aws_iam_role.login_other.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_role" "guests" {
  name = "guests"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { Federated = "cognito-identity.amazonaws.com" }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = { "cognito-identity.amazonaws.com:aud" = "cn-north-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" }
          "ForAnyValue:StringLike" = { "cognito-identity.amazonaws.com:amr" = "unauthenticated" }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "guests" {
  name = "guests"
  role = aws_iam_role.guests.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}

resource "aws_iam_saml_provider" "dealer" {
  name                   = "new-dealer-idp"
  saml_metadata_document = "<md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"https://idp.dealer.example\"><md:IDPSSODescriptor protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">${join("", [for i in range(64) : "<!-- padding, the service asks for 1000 characters -->"])}</md:IDPSSODescriptor></md:EntityDescriptor>"
}

resource "aws_iam_role" "dealer" {
  name = "dealer"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = aws_iam_saml_provider.dealer.arn }
      Action    = "sts:AssumeRoleWithSAML"
    }]
  })
}

resource "aws_iam_role_policy" "dealer" {
  name = "dealer"
  role = aws_iam_role.dealer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "arn:aws-cn:s3:::fed-raw/*"
      },
    ]
  })
}
