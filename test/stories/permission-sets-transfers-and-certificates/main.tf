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
  bucket = "fleet-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "brochures" {
  bucket = "fleet-brochures"
  tags   = { "auto:data-class" = "general" }
}


resource "aws_ssoadmin_permission_set" "munich_readers" {
  name         = "munich_readers"
  instance_arn = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
}

resource "aws_ssoadmin_permission_set_inline_policy" "munich_readers" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_readers.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::fleet-raw/*" }]
  })
}

resource "aws_ssoadmin_account_assignment" "munich_readers" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_readers.arn
  principal_type     = "GROUP"
  principal_id       = "83d43802-00b1-7054-db02-f1d683aacba5"
  target_type        = "AWS_ACCOUNT"
  target_id          = "111122223333"
}

resource "aws_ssoadmin_permission_set" "other_readers" {
  name         = "other_readers"
  instance_arn = "arn:aws-cn:sso:::instance/ssoins-3333333333333333"
}

resource "aws_ssoadmin_permission_set_inline_policy" "other_readers" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-3333333333333333"
  permission_set_arn = aws_ssoadmin_permission_set.other_readers.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::fleet-raw/*" }]
  })
}

resource "aws_ssoadmin_account_assignment" "other_readers" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-3333333333333333"
  permission_set_arn = aws_ssoadmin_permission_set.other_readers.arn
  principal_type     = "GROUP"
  principal_id       = "83d43802-00b1-7054-db02-f1d683aacba5"
  target_type        = "AWS_ACCOUNT"
  target_id          = "111122223333"
}

resource "aws_ssoadmin_permission_set" "beijing_readers" {
  name         = "beijing_readers"
  instance_arn = "arn:aws-cn:sso:::instance/ssoins-1111111111111111"
}

resource "aws_ssoadmin_permission_set_inline_policy" "beijing_readers" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-1111111111111111"
  permission_set_arn = aws_ssoadmin_permission_set.beijing_readers.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::fleet-raw/*" }]
  })
}

resource "aws_ssoadmin_account_assignment" "beijing_readers" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-1111111111111111"
  permission_set_arn = aws_ssoadmin_permission_set.beijing_readers.arn
  principal_type     = "GROUP"
  principal_id       = "83d43802-00b1-7054-db02-f1d683aacba5"
  target_type        = "AWS_ACCOUNT"
  target_id          = "111122223333"
}

resource "aws_ssoadmin_permission_set" "munich_writers" {
  name         = "munich_writers"
  instance_arn = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
}

resource "aws_ssoadmin_permission_set_inline_policy" "munich_writers" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_writers.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws-cn:s3:::fleet-raw/*" }]
  })
}

resource "aws_ssoadmin_account_assignment" "munich_writers" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_writers.arn
  principal_type     = "GROUP"
  principal_id       = "83d43802-00b1-7054-db02-f1d683aacba5"
  target_type        = "AWS_ACCOUNT"
  target_id          = "111122223333"
}

resource "aws_ssoadmin_permission_set" "munich_brochures" {
  name         = "munich_brochures"
  instance_arn = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
}

resource "aws_ssoadmin_permission_set_inline_policy" "munich_brochures" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_brochures.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::fleet-brochures/*" }]
  })
}

resource "aws_ssoadmin_account_assignment" "munich_brochures" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_brochures.arn
  principal_type     = "GROUP"
  principal_id       = "83d43802-00b1-7054-db02-f1d683aacba5"
  target_type        = "AWS_ACCOUNT"
  target_id          = "111122223333"
}

resource "aws_ssoadmin_permission_set" "nobody" {
  name         = "nobody"
  instance_arn = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
}

resource "aws_ssoadmin_permission_set_inline_policy" "nobody" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.nobody.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::fleet-raw/*" }]
  })
}

resource "aws_ssoadmin_permission_set" "munich_admins" {
  name         = "munich_admins"
  instance_arn = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
}

resource "aws_ssoadmin_managed_policy_attachment" "munich_admins" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_admins.arn
  managed_policy_arn = "arn:aws-cn:iam::aws:policy/AdministratorAccess"
}

resource "aws_ssoadmin_account_assignment" "munich_admins" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_admins.arn
  principal_type     = "GROUP"
  principal_id       = "83d43802-00b1-7054-db02-f1d683aacba5"
  target_type        = "AWS_ACCOUNT"
  target_id          = "111122223333"
}

resource "aws_ssoadmin_permission_set" "munich_auditors" {
  name         = "munich_auditors"
  instance_arn = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
}

resource "aws_ssoadmin_managed_policy_attachment" "munich_auditors" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_auditors.arn
  managed_policy_arn = "arn:aws-cn:iam::aws:policy/SecurityAudit"
}

resource "aws_ssoadmin_account_assignment" "munich_auditors" {
  instance_arn       = "arn:aws-cn:sso:::instance/ssoins-2222222222222222"
  permission_set_arn = aws_ssoadmin_permission_set.munich_auditors.arn
  principal_type     = "GROUP"
  principal_id       = "83d43802-00b1-7054-db02-f1d683aacba5"
  target_type        = "AWS_ACCOUNT"
  target_id          = "111122223333"
}

resource "aws_transfer_server" "files" {
  endpoint_type          = "PUBLIC"
  identity_provider_type = "SERVICE_MANAGED"
}

resource "aws_iam_role" "downloads" {
  name = "downloads"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "transfer.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "downloads" {
  role = aws_iam_role.downloads.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:ListBucket"], Resource = "arn:aws-cn:s3:::fleet-raw/*" }]
  })
}

resource "aws_transfer_user" "downloads" {
  server_id      = aws_transfer_server.files.id
  user_name      = "downloads"
  role           = aws_iam_role.downloads.arn
  home_directory = "/fleet-raw"
}

resource "aws_iam_role" "uploads" {
  name = "uploads"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "transfer.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "uploads" {
  role = aws_iam_role.uploads.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:PutObject"], Resource = "arn:aws-cn:s3:::fleet-raw/*" }]
  })
}

resource "aws_transfer_user" "uploads" {
  server_id      = aws_transfer_server.files.id
  user_name      = "uploads"
  role           = aws_iam_role.uploads.arn
  home_directory = "/fleet-raw"
}

resource "aws_transfer_ssh_key" "downloads" {
  server_id = aws_transfer_server.files.id
  user_name = aws_transfer_user.downloads.user_name
  body      = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA000000000000000000000000000000000000000000 x"
}

resource "aws_rolesanywhere_trust_anchor" "factory" {
  name    = "factory"
  enabled = true
  source {
    source_type = "AWS_ACM_PCA"
    source_data {
      acm_pca_arn = "arn:aws-cn:acm-pca:cn-north-1:111122223333:certificate-authority/0a1b2c3d-0000-1111-2222-333344445555"
    }
  }
}

resource "aws_iam_role" "machines" {
  name = "machines"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"], Principal = { Service = "rolesanywhere.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "machines" {
  role = aws_iam_role.machines.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::fleet-raw/*" }]
  })
}

resource "aws_rolesanywhere_profile" "machines" {
  name      = "machines"
  enabled   = true
  role_arns = [aws_iam_role.machines.arn]
}

# pinned to the trust anchor of the own account: who holds its certificates is no less unknown
resource "aws_iam_role" "stations" {
  name = "stations"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "rolesanywhere.amazonaws.com" }
      Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws-cn:rolesanywhere:cn-north-1:111122223333:trust-anchor/0a1b2c3d-0000-1111-2222-333344445555" } }
    }]
  })
}

resource "aws_iam_role_policy" "stations" {
  role = aws_iam_role.stations.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws-cn:s3:::fleet-raw/*" }]
  })
}
