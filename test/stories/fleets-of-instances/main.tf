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
  alias                       = "fra"
  region                      = "eu-central-1"
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

data "aws_ssm_parameter" "class" {
  name       = "/fleet/class"
  depends_on = [terraform_data.release]
}


resource "aws_launch_template" "render" {
  provider      = aws.fra
  name          = "render"
  image_id      = "ami-0aa11bb22cc33dd44"
  instance_type = "g4dn.xlarge"
  block_device_mappings {
    device_name = "/dev/sda1"
    ebs {
      volume_size = 200
    }
  }
}

resource "aws_autoscaling_group" "important" {
  provider           = aws.fra
  name               = "render-important"
  availability_zones = ["eu-central-1a"]
  min_size           = 1
  max_size           = 4
  launch_template {
    id = aws_launch_template.render.id
  }
  tag {
    key                 = "team"
    value               = "render"
    propagate_at_launch = false
  }
  tag {
    key                 = "auto:data-class"
    value               = "important"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_group" "none" {
  provider           = aws.fra
  name               = "render-site"
  availability_zones = ["eu-central-1a"]
  min_size           = 1
  max_size           = 4
  launch_template {
    id = aws_launch_template.render.id
  }
  tag {
    key                 = "auto:data-class"
    value               = "none"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_group" "later" {
  provider           = aws.fra
  name               = "render-later"
  availability_zones = ["eu-central-1a"]
  min_size           = 1
  max_size           = 4
  launch_template {
    id = aws_launch_template.render.id
  }
  tag {
    key                 = "auto:data-class"
    value               = data.aws_ssm_parameter.class.insecure_value
    propagate_at_launch = true
  }
}

resource "aws_launch_template" "bj" {
  name          = "render"
  image_id      = "ami-0aa11bb22cc33dd45"
  instance_type = "g4dn.xlarge"
}

resource "aws_autoscaling_group" "bj" {
  name               = "render-important"
  availability_zones = ["cn-north-1a"]
  min_size           = 1
  max_size           = 4
  launch_template {
    id = aws_launch_template.bj.id
  }
  tag {
    key                 = "auto:data-class"
    value               = "important"
    propagate_at_launch = true
  }
}

# only the disks carry the class
resource "aws_instance" "labeling" {
  provider      = aws.fra
  ami           = "ami-0aa11bb22cc33dd44"
  instance_type = "m6i.large"
  root_block_device {
    volume_size = 500
    tags        = { "auto:data-class" = "sensitive-personal" }
  }
}

resource "aws_instance" "cabin" {
  provider      = aws.fra
  ami           = "ami-0aa11bb22cc33dd44"
  instance_type = "m6i.large"
  volume_tags   = { "auto:data-class" = "personal", "team" = "cabin" }
}

resource "aws_instance" "web" {
  provider      = aws.fra
  ami           = "ami-0aa11bb22cc33dd44"
  instance_type = "t3.small"
  root_block_device {
    volume_size = 20
    tags        = { "auto:data-class" = "none" }
  }
  tags = { "team" = "web" }
}

resource "aws_instance" "bj" {
  ami           = "ami-0aa11bb22cc33dd45"
  instance_type = "m6i.large"
  volume_tags   = { "auto:data-class" = "important" }
}
