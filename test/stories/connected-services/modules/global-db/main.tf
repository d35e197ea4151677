terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.second]
    }
  }
}

variable "name" { type = string }
variable "class" { type = string }

resource "aws_rds_global_cluster" "this" {
  global_cluster_identifier = var.name
  engine                    = "aurora-postgresql"
  tags                      = { "auto:data-class" = var.class }
}

resource "aws_rds_cluster" "primary" {
  cluster_identifier        = "${var.name}-a"
  engine                    = "aurora-postgresql"
  global_cluster_identifier = aws_rds_global_cluster.this.id
  master_username           = "app"
  master_password           = "not-a-real-one"
  skip_final_snapshot       = true
  tags                      = { "auto:data-class" = var.class }
}

resource "aws_rds_cluster_instance" "primary" {
  count              = 2
  identifier         = "${var.name}-a-${count.index}"
  cluster_identifier = aws_rds_cluster.primary.id
  engine             = aws_rds_cluster.primary.engine
  instance_class     = "db.r6g.large"
  tags               = { "auto:data-class" = var.class }
}

resource "aws_rds_cluster" "secondary" {
  provider                  = aws.second
  cluster_identifier        = "${var.name}-b"
  engine                    = "aurora-postgresql"
  global_cluster_identifier = aws_rds_global_cluster.this.id
  skip_final_snapshot       = true
  depends_on                = [aws_rds_cluster_instance.primary]
}
