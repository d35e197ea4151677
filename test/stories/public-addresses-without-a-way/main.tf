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

resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_nat_gateway" "main" {
  connectivity_type = "private"
  subnet_id         = aws_subnet.private_a.id
}

resource "aws_subnet" "public_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.0.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "public_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.1.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_subnet" "private_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.2.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "private_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.3.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_subnet" "later_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.4.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "later_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.5.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_subnet" "unrouted_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.6.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "unrouted_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.7.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_subnet" "office_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.8.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "office_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.9.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_subnet" "closed_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.10.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "closed_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.11.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_subnet" "half_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.12.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "half_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.13.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_subnet" "ordered_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.14.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "ordered_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.15.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_subnet" "picked_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.16.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "picked_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.17.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_route_table_association" "public_a" {
  subnet_id      = aws_subnet.public_a.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "public_b" {
  subnet_id      = aws_subnet.public_b.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "half_b" {
  subnet_id      = aws_subnet.half_b.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "office_a" {
  subnet_id      = aws_subnet.office_a.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "office_b" {
  subnet_id      = aws_subnet.office_b.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "closed_a" {
  subnet_id      = aws_subnet.closed_a.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "closed_b" {
  subnet_id      = aws_subnet.closed_b.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "ordered_a" {
  subnet_id      = aws_subnet.ordered_a.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "ordered_b" {
  subnet_id      = aws_subnet.ordered_b.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "picked_a" {
  subnet_id      = aws_subnet.picked_a.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "picked_b" {
  subnet_id      = aws_subnet.picked_b.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.main.id
  }
}

resource "aws_route_table_association" "private_a" {
  subnet_id      = aws_subnet.private_a.id
  route_table_id = aws_route_table.private.id
}

resource "aws_route_table_association" "private_b" {
  subnet_id      = aws_subnet.private_b.id
  route_table_id = aws_route_table.private.id
}

resource "aws_route_table_association" "half_a" {
  subnet_id      = aws_subnet.half_a.id
  route_table_id = aws_route_table.private.id
}

resource "aws_route_table_association" "picked" {
  subnet_id      = element([aws_subnet.picked_a.id, aws_subnet.picked_b.id], 0)
  route_table_id = aws_route_table.private.id
}

resource "aws_route_table" "later" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route_table_association" "later_a" {
  subnet_id      = aws_subnet.later_a.id
  route_table_id = aws_route_table.later.id
}

resource "aws_route_table_association" "later_b" {
  subnet_id      = aws_subnet.later_b.id
  route_table_id = aws_route_table.later.id
}

resource "aws_route" "later" {
  route_table_id         = aws_route_table.later.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_db_subnet_group" "public" {
  name       = "public"
  subnet_ids = [aws_subnet.public_a.id, aws_subnet.public_b.id]
}

resource "aws_db_subnet_group" "private" {
  name       = "private"
  subnet_ids = [aws_subnet.private_a.id, aws_subnet.private_b.id]
}

resource "aws_db_subnet_group" "later" {
  name       = "later"
  subnet_ids = [aws_subnet.later_a.id, aws_subnet.later_b.id]
}

resource "aws_db_subnet_group" "unrouted" {
  name       = "unrouted"
  subnet_ids = [aws_subnet.unrouted_a.id, aws_subnet.unrouted_b.id]
}

resource "aws_db_subnet_group" "office" {
  name       = "office"
  subnet_ids = [aws_subnet.office_a.id, aws_subnet.office_b.id]
}

resource "aws_db_subnet_group" "closed" {
  name       = "closed"
  subnet_ids = [aws_subnet.closed_a.id, aws_subnet.closed_b.id]
}

resource "aws_db_subnet_group" "half" {
  name       = "half"
  subnet_ids = [aws_subnet.half_a.id, aws_subnet.half_b.id]
}

resource "aws_db_subnet_group" "ordered" {
  name       = "ordered"
  subnet_ids = [aws_subnet.ordered_a.id, aws_subnet.ordered_b.id]
}

resource "aws_db_subnet_group" "picked" {
  name       = "picked"
  subnet_ids = [aws_subnet.picked_a.id, aws_subnet.picked_b.id]
}

resource "aws_network_acl" "office" {
  vpc_id     = aws_vpc.main.id
  subnet_ids = [aws_subnet.office_a.id, aws_subnet.office_b.id]
  ingress {
    rule_no    = 100
    action     = "allow"
    cidr_block = "180.166.12.0/24"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
  }
  ingress {
    rule_no    = 110
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    protocol   = "tcp"
    from_port  = 443
    to_port    = 443
  }
}

resource "aws_network_acl" "closed" {
  vpc_id     = aws_vpc.main.id
  subnet_ids = [aws_subnet.closed_a.id, aws_subnet.closed_b.id]
  ingress {
    rule_no    = 100
    action     = "deny"
    cidr_block = "0.0.0.0/0"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
  }
  ingress {
    rule_no    = 200
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_network_acl" "ordered" {
  vpc_id     = aws_vpc.main.id
  subnet_ids = [aws_subnet.ordered_a.id, aws_subnet.ordered_b.id]
  ingress {
    rule_no    = 100
    action     = "allow"
    cidr_block = "62.245.140.0/24"
    protocol   = "tcp"
    from_port  = 5432
    to_port    = 5432
  }
  ingress {
    rule_no    = 200
    action     = "deny"
    cidr_block = "0.0.0.0/0"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_security_group" "world" {
  name   = "world"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "munich" {
  name   = "munich"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["62.245.140.0/24"]
  }
}

resource "aws_db_instance" "public" {
  identifier             = "public"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.public.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "private" {
  identifier             = "private"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.private.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "later" {
  identifier             = "later"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.later.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "unrouted" {
  identifier             = "unrouted"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.unrouted.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "office" {
  identifier             = "office"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.office.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "closed" {
  identifier             = "closed"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.closed.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "half" {
  identifier             = "half"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.half.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "ordered" {
  identifier             = "ordered"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.ordered.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "picked" {
  identifier             = "picked"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.picked.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "elsewhere" {
  identifier             = "elsewhere"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = "default"
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "munich_private" {
  identifier             = "munich-private"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.private.name
  vpc_security_group_ids = [aws_security_group.munich.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_rds_cluster" "private" {
  cluster_identifier     = "private"
  engine                 = "aurora-postgresql"
  master_username        = "app"
  master_password        = "not-a-real-one"
  skip_final_snapshot    = true
  db_subnet_group_name   = aws_db_subnet_group.private.name
  vpc_security_group_ids = [aws_security_group.world.id]
  tags                   = { "auto:data-class" = "personal" }
}

resource "aws_rds_cluster_instance" "private" {
  identifier          = "private-1"
  cluster_identifier  = aws_rds_cluster.private.id
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  publicly_accessible = true
}
