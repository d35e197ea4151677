terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.far]
    }
  }
}

variable "databases" {
  type = map(object({ class = string, plan = string, far = bool }))
}

resource "aws_db_instance" "this" {
  for_each            = var.databases
  identifier          = each.key
  engine              = "postgres"
  instance_class      = "db.r6g.large"
  allocated_storage   = 500
  username            = "app"
  password            = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = each.value.class, "backup-plan" = each.value.plan }
}

resource "aws_db_instance" "far" {
  for_each            = { for k, d in var.databases : k => d if d.far }
  provider            = aws.far
  identifier          = "${each.key}-far"
  instance_class      = "db.r6g.large"
  replicate_source_db = aws_db_instance.this[each.key].arn
  skip_final_snapshot = true
}

resource "aws_db_instance_automated_backups_replication" "far" {
  for_each               = { for k, d in var.databases : k => d if !d.far && d.class != "none" }
  provider               = aws.far
  source_db_instance_arn = aws_db_instance.this[each.key].arn
}
