terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "plans" {
  type = map(object({ tag = string, vaults = list(string) }))
}

resource "aws_backup_vault" "this" {
  name = "main"
}

resource "aws_backup_plan" "this" {
  for_each = var.plans
  name     = each.key
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.this.name
    schedule          = "cron(0 18 * * ? *)"
    dynamic "copy_action" {
      for_each = each.value.vaults
      content {
        destination_vault_arn = copy_action.value
        lifecycle {
          delete_after = 90
        }
      }
    }
  }
}

resource "aws_backup_selection" "this" {
  for_each     = var.plans
  name         = each.key
  plan_id      = aws_backup_plan.this[each.key].id
  iam_role_arn = "arn:aws-cn:iam::111122223333:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup-plan"
    value = each.value.tag
  }
}
