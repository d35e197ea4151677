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
  alias                       = "nx"
  region                      = "cn-northwest-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "sg"
  region                      = "ap-southeast-1"
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

provider "aws" {
  alias                       = "later"
  region                      = data.aws_ssm_parameter.region.insecure_value
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}


resource "aws_ebs_volume" "lidar" {
  availability_zone = "cn-north-1a"
  size              = 100
  tags              = { "auto:data-class" = "important" }
}

resource "aws_ebs_volume" "tools" {
  availability_zone = "cn-north-1a"
  size              = 100
  tags              = { "auto:data-class" = "none" }
}

resource "aws_ebs_volume" "cabin" {
  availability_zone = "cn-north-1a"
  size              = 100
  tags              = { "auto:data-class" = "personal" }
}

resource "aws_ebs_snapshot" "lidar" {
  volume_id = aws_ebs_volume.lidar.id
}

resource "aws_ebs_snapshot" "tools" {
  volume_id = aws_ebs_volume.tools.id
}

resource "aws_ebs_snapshot" "cabin" {
  volume_id = aws_ebs_volume.cabin.id
}

resource "aws_ebs_snapshot_copy" "lidar_sg" {
  provider           = aws.sg
  source_snapshot_id = aws_ebs_snapshot.lidar.id
  source_region      = "cn-north-1"
}

resource "aws_ebs_snapshot_copy" "lidar_nx" {
  provider           = aws.nx
  source_snapshot_id = aws_ebs_snapshot.lidar.id
  source_region      = "cn-north-1"
}

resource "aws_ebs_snapshot_copy" "lidar_later" {
  provider           = aws.later
  source_snapshot_id = aws_ebs_snapshot.lidar.id
  source_region      = "cn-north-1"
}

resource "aws_ebs_snapshot_copy" "tools_sg" {
  provider           = aws.sg
  source_snapshot_id = aws_ebs_snapshot.tools.id
  source_region      = "cn-north-1"
}

# the base image of the group, brought home
resource "aws_ebs_snapshot_copy" "base" {
  source_snapshot_id = "snap-0aa11bb22cc33dd44"
  source_region      = "eu-central-1"
}

resource "aws_snapshot_create_volume_permission" "cabin" {
  snapshot_id = aws_ebs_snapshot.cabin.id
  account_id  = "444455556666"
}

resource "aws_snapshot_create_volume_permission" "lidar" {
  snapshot_id = aws_ebs_snapshot.lidar.id
  account_id  = "222233334444"
}

resource "aws_instance" "cabin" {
  ami           = "ami-0aa11bb22cc33dd44"
  instance_type = "m6i.large"
  tags          = { "auto:data-class" = "personal" }
}

resource "aws_ami_from_instance" "cabin" {
  name               = "cabin"
  source_instance_id = aws_instance.cabin.id
}

resource "aws_ami_copy" "cabin_sg" {
  provider          = aws.sg
  name              = "cabin_sg"
  source_ami_id     = aws_ami_from_instance.cabin.id
  source_ami_region = "cn-north-1"
}

resource "aws_ami_copy" "cabin_nx" {
  provider          = aws.nx
  name              = "cabin_nx"
  source_ami_id     = aws_ami_from_instance.cabin.id
  source_ami_region = "cn-north-1"
}
