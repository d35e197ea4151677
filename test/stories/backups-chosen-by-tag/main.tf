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


resource "terraform_data" "release" {
  input = "2026-11"
}

data "aws_ssm_parameter" "vault" {
  name       = "/dr/vault"
  depends_on = [terraform_data.release]
}


resource "aws_db_instance" "vin" {
  identifier          = "vin"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "important", "backup" = "daily" }
}

resource "aws_db_instance" "faults" {
  identifier          = "faults"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "important", "backup" = "open" }
}

resource "aws_ebs_volume" "cabin" {
  availability_zone = "cn-north-1a"
  size              = 100
  tags              = { "auto:data-class" = "personal", "tier" = "gold" }
}

resource "aws_efs_file_system" "maps" {
  creation_token = "maps"
  tags           = { "auto:data-class" = "important", "backup" = "weekly" }
}

resource "aws_ebs_volume" "web" {
  availability_zone = "cn-north-1a"
  size              = 20
  tags              = { "backup" = "web" }
}

resource "aws_ebs_volume" "web_eu" {
  provider          = aws.eu
  availability_zone = "eu-central-1a"
  size              = 20
  tags              = { "backup" = "daily" }
}

resource "aws_backup_vault" "sg" {
  provider = aws.sg
  name     = "standby-sg"
}

resource "aws_backup_plan" "daily" {
  name = "daily"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws-cn:backup:cn-northwest-1:111122223333:backup-vault:standby"
    }
    copy_action {
      destination_vault_arn = aws_backup_vault.sg.arn
    }
  }
}

resource "aws_backup_selection" "daily" {
  name         = "daily"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}

resource "aws_backup_plan" "weekly" {
  name = "weekly"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws-cn:backup:cn-northwest-1:111122223333:backup-vault:standby"
    }
  }
}

resource "aws_backup_selection" "weekly" {
  name         = "weekly"
  plan_id      = aws_backup_plan.weekly.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "weekly"
  }
}

resource "aws_backup_plan" "web" {
  name = "web"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = aws_backup_vault.sg.arn
    }
  }
}

resource "aws_backup_selection" "web" {
  name         = "web"
  plan_id      = aws_backup_plan.web.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "web"
  }
}

# two tags: one of them is enough
resource "aws_backup_plan" "either" {
  name = "either"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}

resource "aws_backup_selection" "either" {
  name         = "either"
  plan_id      = aws_backup_plan.either.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "never"
  }
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "tier"
    value = "gold"
  }
}

# two conditions: both must hold
resource "aws_backup_plan" "both" {
  name = "both"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}

resource "aws_backup_selection" "both" {
  name         = "both"
  plan_id      = aws_backup_plan.both.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  resources    = ["*"]
  condition {
    string_equals {
      key   = "aws:ResourceTag/tier"
      value = "gold"
    }
    string_equals {
      key   = "aws:ResourceTag/backup"
      value = "daily"
    }
  }
}

resource "aws_backup_plan" "open" {
  name = "open"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = data.aws_ssm_parameter.vault.insecure_value
    }
  }
}

resource "aws_backup_selection" "open" {
  name         = "open"
  plan_id      = aws_backup_plan.open.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "open"
  }
}

# a plan of Frankfurt takes what lies in Frankfurt
resource "aws_backup_plan" "eu" {
  provider = aws.eu
  name     = "eu"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:us-east-1:111122223333:backup-vault:far"
    }
  }
}

resource "aws_backup_selection" "eu" {
  provider     = aws.eu
  name         = "eu"
  plan_id      = aws_backup_plan.eu.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}
