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

resource "aws_ebs_volume" "lidar" {
  availability_zone = "cn-north-1a"
  size              = 200
  tags              = { "auto:data-class" = "important" }
}

resource "aws_ebs_volume" "build" {
  availability_zone = "cn-north-1a"
  size              = 200
}

resource "aws_ebs_volume" "cabin" {
  availability_zone = "cn-north-1a"
  size              = 200
  tags              = { "auto:data-class" = "sensitive-personal", "share" = "lab" }
}

resource "aws_ebs_volume" "maps" {
  availability_zone = "cn-north-1a"
  size              = 200
  tags              = { "auto:data-class" = "important", "share" = "shanghai" }
}

resource "aws_ebs_volume" "old" {
  availability_zone = "cn-north-1a"
  size              = 200
  tags              = { "auto:data-class" = "important", "share" = "off" }
}

resource "aws_ebs_snapshot" "lidar" {
  volume_id = aws_ebs_volume.lidar.id
}

resource "aws_ebs_snapshot" "build" {
  volume_id = aws_ebs_volume.build.id
}

# tagged of its own, the volume is older than this project
resource "aws_ebs_snapshot" "drives" {
  volume_id = "vol-0f1e2d3c4b5a69788"
  tags      = { "auto:data-class" = "personal" }
}

resource "aws_ebs_snapshot_copy" "lidar" {
  provider           = aws.nx
  source_region      = "cn-north-1"
  source_snapshot_id = aws_ebs_snapshot.lidar.id
}

resource "aws_snapshot_create_volume_permission" "lidar_munich" {
  snapshot_id = aws_ebs_snapshot.lidar.id
  account_id  = "444455556666"
}

resource "aws_snapshot_create_volume_permission" "lidar_shanghai" {
  snapshot_id = aws_ebs_snapshot.lidar.id
  account_id  = "222233334444"
}

resource "aws_snapshot_create_volume_permission" "build_munich" {
  snapshot_id = aws_ebs_snapshot.build.id
  account_id  = "444455556666"
}

resource "aws_snapshot_create_volume_permission" "drives_stranger" {
  snapshot_id = aws_ebs_snapshot.drives.id
  account_id  = "777788889999"
}

resource "aws_snapshot_create_volume_permission" "copy_nagoya" {
  provider    = aws.nx
  snapshot_id = aws_ebs_snapshot_copy.lidar.id
  account_id  = "555566667777"
}

resource "aws_ami_from_instance" "recorder" {
  name               = "recorder"
  source_instance_id = "i-0f1e2d3c4b5a69788"
  tags               = { "auto:data-class" = "important" }
}

resource "aws_ami_from_instance" "runner" {
  name               = "runner"
  source_instance_id = "i-0aabbccddeeff0011"
}

resource "aws_ami_launch_permission" "recorder_munich" {
  image_id = aws_ami_from_instance.recorder.id
  account_id = "444455556666"
}

resource "aws_ami_launch_permission" "recorder_all" {
  image_id = aws_ami_from_instance.recorder.id
  group = "all"
}

resource "aws_ami_launch_permission" "recorder_company" {
  image_id = aws_ami_from_instance.recorder.id
  organization_arn = "arn:aws-cn:organizations::111122223333:organization/o-cnfleet001"
}

resource "aws_ami_launch_permission" "runner_all" {
  image_id = aws_ami_from_instance.runner.id
  group = "all"
}

resource "aws_dlm_lifecycle_policy" "lab" {
  description        = "lab"
  execution_role_arn = "arn:aws-cn:iam::111122223333:role/dlm"
  state              = "ENABLED"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "share" = "lab" }
    schedule {
      name = "daily"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["18:00"]
      }
      retain_rule {
        count = 7
      }
      share_rule {
        target_accounts = ["222233334444", "555566667777"]
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "shanghai" {
  description        = "shanghai"
  execution_role_arn = "arn:aws-cn:iam::111122223333:role/dlm"
  state              = "ENABLED"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "share" = "shanghai" }
    schedule {
      name = "daily"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["18:00"]
      }
      retain_rule {
        count = 7
      }
      share_rule {
        target_accounts = ["222233334444"]
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "off" {
  description        = "off"
  execution_role_arn = "arn:aws-cn:iam::111122223333:role/dlm"
  state              = "DISABLED"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { "share" = "off" }
    schedule {
      name = "daily"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["18:00"]
      }
      retain_rule {
        count = 7
      }
      share_rule {
        target_accounts = ["444455556666"]
      }
    }
  }
}
