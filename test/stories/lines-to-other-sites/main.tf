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

resource "aws_vpc" "cars" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_vpc" "office" {
  cidr_block = "10.30.0.0/16"
}

resource "aws_vpc" "shared" {
  cidr_block = "10.40.0.0/16"
}

resource "aws_subnet" "cars_a" {
  vpc_id            = aws_vpc.cars.id
  cidr_block        = "10.20.1.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "cars_b" {
  vpc_id            = aws_vpc.cars.id
  cidr_block        = "10.20.2.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_db_subnet_group" "cars" {
  name       = "cars"
  subnet_ids = [aws_subnet.cars_a.id, aws_subnet.cars_b.id]
}

resource "aws_security_group" "cars_any" {
  name   = "cars_any"
  vpc_id = aws_vpc.cars.id
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_subnet" "office_a" {
  vpc_id            = aws_vpc.office.id
  cidr_block        = "10.30.1.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "office_b" {
  vpc_id            = aws_vpc.office.id
  cidr_block        = "10.30.2.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_db_subnet_group" "office" {
  name       = "office"
  subnet_ids = [aws_subnet.office_a.id, aws_subnet.office_b.id]
}

resource "aws_security_group" "office_any" {
  name   = "office_any"
  vpc_id = aws_vpc.office.id
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_subnet" "shared_a" {
  vpc_id            = aws_vpc.shared.id
  cidr_block        = "10.40.1.0/24"
  availability_zone = "cn-north-1a"
}

resource "aws_subnet" "shared_b" {
  vpc_id            = aws_vpc.shared.id
  cidr_block        = "10.40.2.0/24"
  availability_zone = "cn-north-1b"
}

resource "aws_db_subnet_group" "shared" {
  name       = "shared"
  subnet_ids = [aws_subnet.shared_a.id, aws_subnet.shared_b.id]
}

resource "aws_security_group" "shared_any" {
  name   = "shared_any"
  vpc_id = aws_vpc.shared.id
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_security_group" "cars_inside" {
  name   = "cars-inside"
  vpc_id = aws_vpc.cars.id
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = [aws_vpc.cars.cidr_block]
  }
}

resource "aws_security_group" "cars_app" {
  name   = "cars-app"
  vpc_id = aws_vpc.cars.id
  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.cars_any.id]
  }
}

resource "aws_db_instance" "trips" {
  identifier             = "trips"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.cars.name
  vpc_security_group_ids = [aws_security_group.cars_any.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "trips_inside" {
  identifier             = "trips-inside"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.cars.name
  vpc_security_group_ids = [aws_security_group.cars_inside.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "trips_app" {
  identifier             = "trips-app"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.cars.name
  vpc_security_group_ids = [aws_security_group.cars_app.id]
  tags                   = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "trips_wiki" {
  identifier             = "trips-wiki"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.cars.name
  vpc_security_group_ids = [aws_security_group.cars_any.id]
  tags                   = { "auto:data-class" = "none" }
}

resource "aws_db_instance" "staff" {
  identifier             = "staff"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.office.name
  vpc_security_group_ids = [aws_security_group.office_any.id]
  tags                   = { "auto:data-class" = "personal" }
}

resource "aws_db_instance" "claims" {
  identifier             = "claims"
  engine                 = "postgres"
  instance_class         = "db.r6g.large"
  allocated_storage      = 200
  username               = "app"
  password               = "not-a-real-one"
  skip_final_snapshot    = true
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.shared.name
  vpc_security_group_ids = [aws_security_group.shared_any.id]
  tags                   = { "auto:data-class" = "personal" }
}

# a tunnel from the VPC of the cars to an address that nobody registered, and one to the plant
resource "aws_vpn_gateway" "cars" {
  vpc_id = aws_vpc.cars.id
}

resource "aws_customer_gateway" "nobody" {
  bgp_asn    = 65000
  ip_address = "91.198.174.7"
  type       = "ipsec.1"
}

resource "aws_customer_gateway" "plant" {
  bgp_asn    = 65000
  ip_address = "203.0.113.7"
  type       = "ipsec.1"
}

resource "aws_customer_gateway" "munich" {
  bgp_asn    = 65000
  ip_address = "198.51.100.9"
  type       = "ipsec.1"
}

resource "aws_vpn_connection" "nobody" {
  customer_gateway_id = aws_customer_gateway.nobody.id
  vpn_gateway_id      = aws_vpn_gateway.cars.id
  type                = "ipsec.1"
}

resource "aws_vpn_connection" "plant" {
  customer_gateway_id = aws_customer_gateway.plant.id
  vpn_gateway_id      = aws_vpn_gateway.cars.id
  type                = "ipsec.1"
}

resource "aws_vpn_connection" "munich" {
  customer_gateway_id = aws_customer_gateway.munich.id
  vpn_gateway_id      = aws_vpn_gateway.cars.id
  type                = "ipsec.1"
}

resource "aws_vpn_connection" "outside" {
  customer_gateway_id = "cgw-0a1b2c3d4e5f60718"
  vpn_gateway_id      = aws_vpn_gateway.cars.id
  type                = "ipsec.1"
}

# the VPC of the office hangs on a transit gateway, with a tunnel to the plant only
resource "aws_ec2_transit_gateway" "hub" {}

resource "aws_ec2_transit_gateway_vpc_attachment" "office" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = aws_vpc.office.id
  subnet_ids         = [aws_subnet.office_a.id]
}

resource "aws_vpn_connection" "hub_plant" {
  customer_gateway_id = aws_customer_gateway.plant.id
  transit_gateway_id  = aws_ec2_transit_gateway.hub.id
  type                = "ipsec.1"
}

resource "aws_vpn_connection" "hub_nobody" {
  customer_gateway_id = aws_customer_gateway.nobody.id
  transit_gateway_id  = aws_ec2_transit_gateway.hub.id
  type                = "ipsec.1"
}

# lines of Direct Connect to the shared VPC
resource "aws_dx_connection" "beijing" {
  name      = "beijing-dc"
  bandwidth = "1Gbps"
  location  = "CIDS"
}

resource "aws_dx_connection" "unnamed" {
  name      = "line-2"
  bandwidth = "1Gbps"
  location  = "CIDS"
}

resource "aws_dx_gateway" "shared" {
  name            = "shared"
  amazon_side_asn = "64512"
}

resource "aws_vpn_gateway" "shared" {}

resource "aws_vpn_gateway_attachment" "shared" {
  vpn_gateway_id = aws_vpn_gateway.shared.id
  vpc_id         = aws_vpc.shared.id
}

resource "aws_dx_gateway_association" "shared" {
  dx_gateway_id         = aws_dx_gateway.shared.id
  associated_gateway_id = aws_vpn_gateway.shared.id
}

resource "aws_dx_private_virtual_interface" "beijing" {
  connection_id  = aws_dx_connection.beijing.id
  dx_gateway_id  = aws_dx_gateway.shared.id
  name           = "beijing"
  vlan           = 4093
  address_family = "ipv4"
  bgp_asn        = 65352
}

resource "aws_dx_private_virtual_interface" "unnamed" {
  connection_id  = aws_dx_connection.unnamed.id
  dx_gateway_id  = aws_dx_gateway.shared.id
  name           = "unnamed"
  vlan           = 4094
  address_family = "ipv4"
  bgp_asn        = 65352
}

# a tunnel to a VPC that is named by its id, in which no store is
resource "aws_vpn_gateway" "other" {
  vpc_id = "vpc-0a1b2c3d4e5f60720"
}

resource "aws_vpn_connection" "other" {
  customer_gateway_id = aws_customer_gateway.nobody.id
  vpn_gateway_id      = aws_vpn_gateway.other.id
  type                = "ipsec.1"
}

# people who sign in from where they are
resource "aws_ec2_client_vpn_endpoint" "company" {
  server_certificate_arn = "arn:aws-cn:acm:cn-north-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111122223333"
  client_cidr_block      = "10.60.0.0/22"
  vpc_id                 = aws_vpc.shared.id
  authentication_options {
    type              = "federated-authentication"
    saml_provider_arn = "arn:aws-cn:iam::111122223333:saml-provider/company"
  }
  connection_log_options {
    enabled = false
  }
}

resource "aws_ec2_client_vpn_endpoint" "certificates" {
  server_certificate_arn = "arn:aws-cn:acm:cn-north-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111122223333"
  client_cidr_block      = "10.64.0.0/22"
  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws-cn:acm:cn-north-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111122223334"
  }
  connection_log_options {
    enabled = false
  }
}

resource "aws_ec2_client_vpn_network_association" "certificates" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.certificates.id
  subnet_id              = aws_subnet.shared_a.id
}

# peerings
resource "aws_vpc_peering_connection" "shanghai" {
  vpc_id        = aws_vpc.cars.id
  peer_vpc_id   = "vpc-0a1b2c3d4e5f60718"
  peer_owner_id = "222233334444"
  peer_region   = "cn-northwest-1"
}

resource "aws_vpc_peering_connection" "munich" {
  vpc_id        = aws_vpc.office.id
  peer_vpc_id   = "vpc-0a1b2c3d4e5f60719"
  peer_owner_id = "444455556666"
}

resource "aws_vpc_peering_connection" "own" {
  vpc_id      = aws_vpc.cars.id
  peer_vpc_id = aws_vpc.shared.id
}

resource "aws_vpc_peering_connection_accepter" "own" {
  vpc_peering_connection_id = aws_vpc_peering_connection.own.id
  auto_accept               = true
}
