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

resource "aws_security_group" "world" {
  name   = "world"
  vpc_id = "vpc-0a1b2c3d4e5f60718"
  ingress {
    from_port = 5432
    to_port   = 5432
    protocol  = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "munich" {
  name   = "munich"
  vpc_id = "vpc-0a1b2c3d4e5f60718"
  ingress {
    from_port = 5432
    to_port   = 5432
    protocol  = "tcp"
    cidr_blocks = ["62.245.140.0/24"]
  }
}

resource "aws_security_group" "shanghai" {
  name   = "shanghai"
  vpc_id = "vpc-0a1b2c3d4e5f60718"
  ingress {
    from_port = 5432
    to_port   = 5432
    protocol  = "tcp"
    cidr_blocks = ["180.166.12.0/24"]
  }
}

resource "aws_security_group" "inside" {
  name   = "inside"
  vpc_id = "vpc-0a1b2c3d4e5f60718"
  ingress {
    from_port = 5432
    to_port   = 5432
    protocol  = "tcp"
    security_groups = ["sg-0a1b2c3d4e5f60713"]
  }
}

resource "aws_security_group" "unknown_net" {
  name   = "unknown-net"
  vpc_id = "vpc-0a1b2c3d4e5f60718"
  ingress {
    from_port = 5432
    to_port   = 5432
    protocol  = "tcp"
    cidr_blocks = ["91.198.174.0/24"]
  }
}

resource "aws_security_group" "by_rule" {
  name   = "by-rule"
  vpc_id = "vpc-0a1b2c3d4e5f60718"
}

resource "aws_vpc_security_group_ingress_rule" "world_v6" {
  security_group_id = aws_security_group.by_rule.id
  cidr_ipv6         = "::/0"
  ip_protocol       = "-1"
}

resource "aws_db_instance" "trips" {
  identifier             = "trips"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  port                   = 5432
  skip_final_snapshot    = true
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "owners" {
  identifier             = "owners"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  port                   = 5432
  skip_final_snapshot    = true
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.munich.id]
  tags                   = { "auto:data-class" = "personal" }
}

resource "aws_db_instance" "vin" {
  identifier             = "vin"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  port                   = 5432
  skip_final_snapshot    = true
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.by_rule.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "charging" {
  identifier             = "charging"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  port                   = 5432
  skip_final_snapshot    = true
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.unknown_net.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "trips_office" {
  identifier             = "trips-office"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  port                   = 5432
  skip_final_snapshot    = true
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.shanghai.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "trips_inside" {
  identifier             = "trips-inside"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  port                   = 5432
  skip_final_snapshot    = true
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.inside.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "trips_private" {
  identifier             = "trips-private"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  port                   = 5432
  skip_final_snapshot    = true
  publicly_accessible    = false
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "catalogue" {
  identifier             = "catalogue"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  port                   = 5432
  skip_final_snapshot    = true
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.world.id]
}

resource "aws_redshift_cluster" "dwh" {
  cluster_identifier     = "dwh"
  node_type              = "ra3.xlplus"
  master_username        = "app"
  master_password        = "Not-a-real-0ne"
  skip_final_snapshot    = true
  publicly_accessible    = false
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_msk_cluster" "signals" {
  cluster_name           = "signals"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"]
    security_groups = [aws_security_group.world.id]
    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS"
      }
    }
  }
  tags = { "auto:data-class" = "important" }
}
