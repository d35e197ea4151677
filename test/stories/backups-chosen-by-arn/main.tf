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


resource "aws_dynamodb_table" "trips" {
  name         = "fleet-trips"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_dynamodb_table" "web" {
  name         = "web-menus"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_db_instance" "vin" {
  identifier          = "vin-main"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "shop" {
  identifier          = "shop"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "general" }
}

resource "aws_efs_file_system" "cabin" {
  creation_token = "cabin"
  tags           = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_backup_plan" "tables" {
  name = "tables"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}

resource "aws_backup_selection" "tables" {
  name         = "tables"
  plan_id      = aws_backup_plan.tables.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  resources    = ["arn:aws-cn:dynamodb:*:*:table/fleet-*"]
}

resource "aws_backup_plan" "tables_web" {
  name = "tables-web"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}

resource "aws_backup_selection" "tables_web" {
  name         = "tables-web"
  plan_id      = aws_backup_plan.tables_web.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  resources    = ["arn:aws-cn:dynamodb:*:*:table/web-*", "arn:aws-cn:ec2:*:*:volume/*"]
}

resource "aws_backup_plan" "vin" {
  name = "vin"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws-cn:backup:cn-northwest-1:111122223333:backup-vault:standby"
    }
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}

resource "aws_backup_selection" "vin" {
  name         = "vin"
  plan_id      = aws_backup_plan.vin.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  resources    = [aws_db_instance.vin.arn]
}

resource "aws_backup_plan" "shop" {
  name = "shop"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}

resource "aws_backup_selection" "shop" {
  name         = "shop"
  plan_id      = aws_backup_plan.shop.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  resources    = [aws_db_instance.shop.arn]
}

resource "aws_backup_plan" "rest" {
  name = "rest"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}

resource "aws_backup_selection" "rest" {
  name          = "rest"
  plan_id       = aws_backup_plan.rest.id
  iam_role_arn  = "arn:aws-cn:iam::111122223333:role/backup"
  resources     = ["*"]
  not_resources = ["arn:aws-cn:dynamodb:*:*:table/fleet-*", "arn:aws-cn:rds:*:*:db:vin*", "arn:aws-cn:elasticfilesystem:*:*:file-system/*"]
}

resource "aws_backup_plan" "cabin" {
  name = "cabin"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}

resource "aws_backup_selection" "cabin" {
  name         = "cabin"
  plan_id      = aws_backup_plan.cabin.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  resources    = ["*"]
  condition {
    string_like {
      key   = "aws:ResourceTag/auto:data-class"
      value = "sensitive*"
    }
  }
}

resource "aws_backup_plan" "unregulated" {
  name = "unregulated"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}

resource "aws_backup_selection" "unregulated" {
  name         = "unregulated"
  plan_id      = aws_backup_plan.unregulated.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  resources    = ["*"]
  condition {
    string_not_equals {
      key   = "aws:ResourceTag/auto:data-class"
      value = "important"
    }
    string_not_like {
      key   = "aws:ResourceTag/auto:data-class"
      value = "*personal"
    }
  }
}

resource "aws_backup_plan" "home" {
  name = "home"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws-cn:backup:cn-northwest-1:111122223333:backup-vault:standby"
    }
  }
}

resource "aws_backup_selection" "home" {
  name         = "home"
  plan_id      = aws_backup_plan.home.id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  resources    = ["*"]
}

# nobody assigned anything to it
resource "aws_backup_plan" "unused" {
  name = "unused"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 18 * * ? *)"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:group"
    }
  }
}
