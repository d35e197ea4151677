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

resource "aws_subnet" "main" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.20.1.0/24"
}

resource "aws_vpc" "lab" {
  cidr_block = "10.40.0.0/16"
}

resource "aws_security_group" "main" {
  name   = "main"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}

resource "aws_opensearch_domain" "traces" {
  domain_name = "traces"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "es:*", Resource = "*" }]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "traces_office" {
  domain_name = "traces-office"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "es:*", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = ["180.166.12.0/24"] } } }]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "traces_munich" {
  domain_name = "traces-munich"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "es:*", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = ["62.245.140.0/24"] } } }]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "traces_inside" {
  domain_name = "traces-inside"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  vpc_options {
    subnet_ids         = [aws_subnet.main.id]
    security_group_ids = [aws_security_group.main.id]
  }
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "es:*", Resource = "*" }]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "traces_partner" {
  domain_name = "traces-partner"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  vpc_options {
    subnet_ids         = [aws_subnet.main.id]
    security_group_ids = [aws_security_group.main.id]
  }
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }, Action = "es:*", Resource = "*" }]
  })
  tags = { "auto:data-class" = "important" }
}

resource "aws_opensearch_domain" "manuals" {
  domain_name = "manuals"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "es:*", Resource = "*" }]
  })
  tags = { "auto:data-class" = "none" }
}

resource "aws_opensearch_domain" "traces_own" {
  domain_name = "traces-own"
  cluster_config {
    instance_type = "r6g.large.search"
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::111122223333:root" }, Action = "es:*", Resource = "*" }]
  })
  tags = { "auto:data-class" = "important" }
}

# a tunnel to an office that nobody registered, from a VPC in which no domain is
resource "aws_vpn_gateway" "lab" {
  vpc_id = aws_vpc.lab.id
}

resource "aws_customer_gateway" "nobody" {
  bgp_asn    = 65000
  ip_address = "91.198.174.7"
  type       = "ipsec.1"
}

resource "aws_vpn_connection" "lab" {
  customer_gateway_id = aws_customer_gateway.nobody.id
  vpn_gateway_id      = aws_vpn_gateway.lab.id
  type                = "ipsec.1"
}
