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
  alias                       = "global"
  region                      = "us-west-2"
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

resource "aws_subnet" "open" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.20.1.0/24"
  map_public_ip_on_launch = true
}

resource "aws_subnet" "inner" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.20.2.0/24"
}

resource "aws_security_group" "ssh_world" {
  name   = "ssh_world"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "web_world" {
  name   = "web_world"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "ssh_office" {
  name   = "ssh_office"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["180.166.12.0/24"]
  }
}

resource "aws_security_group" "rdp_halves" {
  name   = "rdp_halves"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 3389
    to_port     = 3389
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/1", "128.0.0.0/1"]
  }
}

resource "aws_security_group" "ssh_munich" {
  name   = "ssh_munich"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["62.245.140.0/24"]
  }
}

resource "aws_security_group" "v6" {
  name   = "v6"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port        = 0
    to_port          = 65535
    protocol         = "tcp"
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_ec2_managed_prefix_list" "munich" {
  name           = "munich"
  address_family = "IPv4"
  max_entries    = 2
  entry {
    cidr = "62.245.140.0/24"
  }
}

resource "aws_security_group" "listed" {
  name   = "listed"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    prefix_list_ids = [aws_ec2_managed_prefix_list.munich.id]
  }
}

resource "aws_instance" "jump" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.ssh_world.id]
  associate_public_ip_address = true
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "desk" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.rdp_halves.id]
  associate_public_ip_address = true
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "six" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.v6.id]
  associate_public_ip_address = true
  ipv6_address_count          = 1
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "munich" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.ssh_munich.id]
  associate_public_ip_address = true
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "listed" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.listed.id]
  associate_public_ip_address = true
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "by_subnet" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.open.id
  vpc_security_group_ids      = [aws_security_group.ssh_world.id]
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "elastic" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.ssh_world.id]
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "fixed" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.ssh_world.id]
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "strange" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = ["sg-0a1b2c3d4e5f60718"]
  associate_public_ip_address = true
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "web" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.web_world.id]
  associate_public_ip_address = true
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "office" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.ssh_office.id]
  associate_public_ip_address = true
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "inner" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.ssh_world.id]
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "kept" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.open.id
  vpc_security_group_ids      = [aws_security_group.ssh_world.id]
  associate_public_ip_address = false
  tags                        = { "auto:data-class" = "important" }
}

resource "aws_instance" "build" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m6i.large"
  subnet_id                   = aws_subnet.inner.id
  vpc_security_group_ids      = [aws_security_group.ssh_world.id]
  associate_public_ip_address = true
  tags                        = { "auto:data-class" = "none" }
}

resource "aws_eip" "elastic" {
  domain   = "vpc"
  instance = aws_instance.elastic.id
}

resource "aws_eip" "fixed" {
  domain = "vpc"
}

resource "aws_eip_association" "fixed" {
  allocation_id = aws_eip.fixed.id
  instance_id   = aws_instance.fixed.id
}

resource "aws_security_group" "web_office" {
  name   = "web_office"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["180.166.12.0/24"]
  }
}

resource "aws_lb" "trips" {
  name               = "trips"
  internal           = false
  load_balancer_type = "application"
  security_groups    = [aws_security_group.web_world.id]
  subnets            = [aws_subnet.open.id, aws_subnet.inner.id]
  tags               = { "auto:data-class" = "personal" }
}

resource "aws_lb_listener" "trips" {
  load_balancer_arn = aws_lb.trips.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws-cn:acm:cn-north-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111122223333"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:targetgroup/app/a1b2c3d4e5f60718"
  }
}

resource "aws_lb" "login" {
  name               = "login"
  internal           = false
  load_balancer_type = "application"
  security_groups    = [aws_security_group.web_world.id]
  subnets            = [aws_subnet.open.id, aws_subnet.inner.id]
  tags               = { "auto:data-class" = "personal" }
}

resource "aws_lb_listener" "login" {
  load_balancer_arn = aws_lb.login.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws-cn:acm:cn-north-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111122223333"
  default_action {
    type = "authenticate-oidc"
    authenticate_oidc {
      authorization_endpoint = "https://login.example.cn/authorize"
      client_id              = "app"
      client_secret          = "not-a-real-one"
      issuer                 = "https://login.example.cn"
      token_endpoint         = "https://login.example.cn/token"
      user_info_endpoint     = "https://login.example.cn/user"
    }
  }
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:targetgroup/app/a1b2c3d4e5f60718"
  }
}

resource "aws_lb_listener" "login_http" {
  load_balancer_arn = aws_lb.login.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb" "office" {
  name               = "office"
  internal           = false
  load_balancer_type = "application"
  security_groups    = [aws_security_group.web_office.id]
  subnets            = [aws_subnet.open.id, aws_subnet.inner.id]
  tags               = { "auto:data-class" = "personal" }
}

resource "aws_lb_listener" "office" {
  load_balancer_arn = aws_lb.office.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws-cn:acm:cn-north-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111122223333"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:targetgroup/app/a1b2c3d4e5f60718"
  }
}

resource "aws_lb" "inner" {
  name               = "inner"
  internal           = true
  load_balancer_type = "application"
  security_groups    = [aws_security_group.web_world.id]
  subnets            = [aws_subnet.open.id, aws_subnet.inner.id]
  tags               = { "auto:data-class" = "personal" }
}

resource "aws_lb_listener" "inner" {
  load_balancer_arn = aws_lb.inner.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws-cn:acm:cn-north-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111122223333"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:targetgroup/app/a1b2c3d4e5f60718"
  }
}

resource "aws_lb" "site" {
  name               = "site"
  internal           = false
  load_balancer_type = "application"
  security_groups    = [aws_security_group.web_world.id]
  subnets            = [aws_subnet.open.id, aws_subnet.inner.id]
  tags               = { "auto:data-class" = "none" }
}

resource "aws_lb_listener" "site" {
  load_balancer_arn = aws_lb.site.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws-cn:acm:cn-north-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111122223333"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:targetgroup/app/a1b2c3d4e5f60718"
  }
}

resource "aws_lb" "raw" {
  name               = "raw"
  internal           = false
  load_balancer_type = "network"
  subnets            = [aws_subnet.open.id, aws_subnet.inner.id]
  tags               = { "auto:data-class" = "important" }
}

resource "aws_lb_listener" "raw" {
  load_balancer_arn = aws_lb.raw.arn
  port              = 443
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:targetgroup/app/a1b2c3d4e5f60718"
  }
}

resource "aws_lb" "far" {
  name               = "far"
  internal           = true
  load_balancer_type = "application"
  security_groups    = [aws_security_group.web_world.id]
  subnets            = [aws_subnet.open.id, aws_subnet.inner.id]
  tags               = { "auto:data-class" = "important" }
}

resource "aws_lb_listener" "far" {
  load_balancer_arn = aws_lb.far.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws-cn:acm:cn-north-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111122223333"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:targetgroup/app/a1b2c3d4e5f60718"
  }
}

resource "aws_globalaccelerator_endpoint_group" "far" {
  provider     = aws.global
  listener_arn = "arn:aws:globalaccelerator::111122223333:accelerator/a1b2c3d4/listener/a1b2c3d4"
  endpoint_configuration {
    endpoint_id = aws_lb.far.arn
    weight      = 100
  }
}
