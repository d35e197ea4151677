terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

resource "aws_backup_vault" "this" {
  name = "from-main"
}

output "arn" { value = aws_backup_vault.this.arn }
