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


resource "terraform_data" "release" {
  input = "2026-11"
}

data "aws_ssm_parameter" "region" {
  name       = "/dr/region"
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
  tags                = { "auto:data-class" = "important" }
}

resource "aws_dynamodb_table" "menus" {
  name         = "menus"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_instance" "cabin" {
  ami           = "ami-0aa11bb22cc33dd44"
  instance_type = "m6i.large"
  tags          = { "auto:data-class" = "personal", "image" = "weekly" }
}

resource "aws_ebs_volume" "lidar" {
  availability_zone = "cn-north-1a"
  size              = 100
  tags              = { "auto:data-class" = "important", "snap" = "twice" }
}

resource "aws_ebs_volume" "radar" {
  availability_zone = "cn-north-1a"
  size              = 100
  tags              = { "auto:data-class" = "important", "snap" = "open" }
}

resource "aws_ebs_volume" "maps" {
  availability_zone = "cn-north-1a"
  size              = 100
  tags              = { "auto:data-class" = "important", "snap" = "paused" }
}

resource "aws_ebs_volume" "tools" {
  availability_zone = "cn-north-1a"
  size              = 100
  tags              = { "auto:data-class" = "none", "snap" = "tools" }
}

resource "aws_organizations_policy" "group" {
  name = "group"
  type = "BACKUP_POLICY"
  content = jsonencode({
    plans = {
      group = {
        regions = { "@@assign" = ["cn-north-1", "cn-northwest-1"] }
        rules = {
          daily = {
            schedule_expression      = { "@@assign" = "cron(0 18 ? * * *)" }
            target_backup_vault_name = { "@@assign" = "Default" }
            copy_actions = {
              "arn:aws:backup:eu-central-1:$account:backup-vault:group" = {
                target_backup_vault_arn = { "@@assign" = "arn:aws:backup:eu-central-1:$account:backup-vault:group" }
              }
            }
          }
        }
        selections = {
          tags = {
            chosen = {
              iam_role_arn = { "@@assign" = "arn:aws-cn:iam::$account:role/backup" }
              tag_key      = { "@@assign" = "auto:data-class" }
              tag_value    = { "@@assign" = ["important", "core"] }
            }
          }
        }
      }
    }
  })
}

resource "aws_organizations_policy_attachment" "group" {
  policy_id = aws_organizations_policy.group.id
  target_id = "ou-ab12-11111111"
}

resource "aws_organizations_policy" "domestic" {
  name = "domestic"
  type = "BACKUP_POLICY"
  content = jsonencode({
    plans = {
      domestic = {
        regions = { "@@assign" = ["cn-north-1", "cn-northwest-1"] }
        rules = {
          daily = {
            schedule_expression      = { "@@assign" = "cron(0 18 ? * * *)" }
            target_backup_vault_name = { "@@assign" = "Default" }
            copy_actions = {
              "arn:aws-cn:backup:cn-northwest-1:$account:backup-vault:standby" = {
                target_backup_vault_arn = { "@@assign" = "arn:aws-cn:backup:cn-northwest-1:$account:backup-vault:standby" }
              }
            }
          }
        }
        selections = {
          tags = {
            chosen = {
              iam_role_arn = { "@@assign" = "arn:aws-cn:iam::$account:role/backup" }
              tag_key      = { "@@assign" = "auto:data-class" }
              tag_value    = { "@@assign" = ["important"] }
            }
          }
        }
      }
    }
  })
}

resource "aws_organizations_policy_attachment" "domestic" {
  policy_id = aws_organizations_policy.domestic.id
  target_id = "ou-ab12-11111111"
}

resource "aws_organizations_policy" "web" {
  name = "web"
  type = "BACKUP_POLICY"
  content = jsonencode({
    plans = {
      web = {
        regions = { "@@assign" = ["cn-north-1", "cn-northwest-1"] }
        rules = {
          daily = {
            schedule_expression      = { "@@assign" = "cron(0 18 ? * * *)" }
            target_backup_vault_name = { "@@assign" = "Default" }
            copy_actions = {
              "arn:aws:backup:eu-central-1:$account:backup-vault:group" = {
                target_backup_vault_arn = { "@@assign" = "arn:aws:backup:eu-central-1:$account:backup-vault:group" }
              }
            }
          }
        }
        selections = {
          tags = {
            chosen = {
              iam_role_arn = { "@@assign" = "arn:aws-cn:iam::$account:role/backup" }
              tag_key      = { "@@assign" = "team" }
              tag_value    = { "@@assign" = ["web"] }
            }
          }
        }
      }
    }
  })
}

resource "aws_organizations_policy_attachment" "web" {
  policy_id = aws_organizations_policy.web.id
  target_id = "ou-ab12-11111111"
}

resource "aws_dlm_lifecycle_policy" "twice" {
  description        = "twice"
  execution_role_arn = "arn:aws-cn:iam::111122223333:role/dlm"
  state              = "ENABLED"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "snap" = "twice" }
    schedule {
      name = "home"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["18:00"]
      }
      retain_rule {
        count = 7
      }
      cross_region_copy_rule {
        target    = "cn-northwest-1"
        encrypted = true
        retain_rule {
          interval      = 1
          interval_unit = "MONTHS"
        }
      }
    }
    schedule {
      name = "away"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["18:00"]
      }
      retain_rule {
        count = 7
      }
      cross_region_copy_rule {
        target    = "ap-southeast-1"
        encrypted = true
        retain_rule {
          interval      = 1
          interval_unit = "MONTHS"
        }
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "images" {
  description        = "images"
  execution_role_arn = "arn:aws-cn:iam::111122223333:role/dlm"
  state              = "ENABLED"
  policy_details {
    policy_type    = "IMAGE_MANAGEMENT"
    resource_types = ["INSTANCE"]
    target_tags    = { "image" = "weekly" }
    schedule {
      name = "weekly"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["18:00"]
      }
      retain_rule {
        count = 7
      }
      cross_region_copy_rule {
        target    = "eu-west-1"
        encrypted = true
        retain_rule {
          interval      = 1
          interval_unit = "MONTHS"
        }
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "open" {
  description        = "open"
  execution_role_arn = "arn:aws-cn:iam::111122223333:role/dlm"
  state              = "ENABLED"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "snap" = "open" }
    schedule {
      name = "open"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["18:00"]
      }
      retain_rule {
        count = 7
      }
      cross_region_copy_rule {
        target    = data.aws_ssm_parameter.region.insecure_value
        encrypted = true
        retain_rule {
          interval      = 1
          interval_unit = "MONTHS"
        }
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "paused" {
  description        = "paused"
  execution_role_arn = "arn:aws-cn:iam::111122223333:role/dlm"
  state              = "DISABLED"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "snap" = "paused" }
    schedule {
      name = "away"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["18:00"]
      }
      retain_rule {
        count = 7
      }
      cross_region_copy_rule {
        target    = "ap-southeast-1"
        encrypted = true
        retain_rule {
          interval      = 1
          interval_unit = "MONTHS"
        }
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "tools" {
  description        = "tools"
  execution_role_arn = "arn:aws-cn:iam::111122223333:role/dlm"
  state              = "ENABLED"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "snap" = "tools" }
    schedule {
      name = "away"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["18:00"]
      }
      retain_rule {
        count = 7
      }
      cross_region_copy_rule {
        target    = "ap-southeast-1"
        encrypted = true
        retain_rule {
          interval      = 1
          interval_unit = "MONTHS"
        }
      }
    }
  }
}

# what other accounts share with us is copied on; whose it is the plan does not say
resource "aws_dlm_lifecycle_policy" "shared" {
  description        = "shared"
  execution_role_arn = "arn:aws-cn:iam::111122223333:role/dlm"
  state              = "ENABLED"
  policy_details {
    policy_type = "EVENT_BASED_POLICY"
    event_source {
      type = "MANAGED_CWE"
      parameters {
        event_type        = "shareSnapshot"
        snapshot_owner    = ["222233334444"]
        description_regex = "^.*$"
      }
    }
    action {
      name = "copy"
      cross_region_copy {
        target = "eu-west-1"
        encryption_configuration {
          encrypted = true
        }
        retain_rule {
          interval      = 7
          interval_unit = "DAYS"
        }
      }
    }
  }
}
