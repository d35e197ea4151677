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

resource "aws_ebs_volume" "lidar" {
  availability_zone = "cn-north-1a"
  size              = 200
  tags              = { "auto:data-class" = "important" }
}

resource "aws_ebs_snapshot" "drives" {
  volume_id = "vol-0f1e2d3c4b5a69788"
  tags      = { "auto:data-class" = "personal" }
}

resource "aws_instance" "recorder" {
  ami           = "ami-0aabbccddeeff0011"
  instance_type = "m6g.large"
  tags          = { "auto:data-class" = "important" }
}

resource "aws_ami_from_instance" "recorder" {
  name               = "recorder"
  source_instance_id = aws_instance.recorder.id
}

resource "aws_kinesis_video_stream" "cabin" {
  name = "cabin"
  tags = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_msk_serverless_cluster" "telemetry" {
  cluster_name = "telemetry"
  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"]
  }
  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_msk_serverless_cluster" "billing" {
  cluster_name = "billing"
  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"]
  }
  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_msk_cluster_policy" "telemetry" {
  cluster_arn = aws_msk_serverless_cluster.telemetry.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
      Action    = ["kafka-cluster:Connect", "kafka-cluster:ReadData"]
      Resource  = ["arn:aws-cn:kafka:cn-north-1:111122223333:topic/telemetry/*"]
    }]
  })
}

resource "aws_msk_cluster_policy" "billing" {
  cluster_arn = aws_msk_serverless_cluster.billing.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws-cn:iam::555566667777:root" }
      Action    = ["kafka-cluster:Connect", "kafka-cluster:WriteData", "kafka-cluster:DescribeTopic"]
      Resource  = ["arn:aws-cn:kafka:cn-north-1:111122223333:topic/billing/*"]
    }]
  })
}

resource "aws_iam_role" "munich_topics" {
  name               = "munich-topics"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_topics" {
  role = aws_iam_role.munich_topics.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["kafka-cluster:ReadData"], Resource = ["arn:aws-cn:kafka:cn-north-1:111122223333:topic/telemetry/*/positions"] }]
  })
}

resource "aws_iam_role" "munich_connects" {
  name               = "munich-connects"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_connects" {
  role = aws_iam_role.munich_connects.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["kafka-cluster:Connect", "kafka:GetBootstrapBrokers", "kafka:Describe*"], Resource = ["arn:aws-cn:kafka:cn-north-1:111122223333:cluster/telemetry/*"] }]
  })
}

resource "aws_iam_role" "munich_other_topics" {
  name               = "munich-other-topics"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_other_topics" {
  role = aws_iam_role.munich_other_topics.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["kafka-cluster:ReadData"], Resource = ["arn:aws-cn:kafka:cn-north-1:111122223333:topic/spare-parts/*"] }]
  })
}

resource "aws_iam_role" "shanghai_topics" {
  name               = "shanghai-topics"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::222233334444:root" } }]
  })
}

resource "aws_iam_role_policy" "shanghai_topics" {
  role = aws_iam_role.shanghai_topics.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["kafka-cluster:ReadData"], Resource = ["arn:aws-cn:kafka:cn-north-1:111122223333:topic/*"] }]
  })
}

resource "aws_iam_role" "munich_blocks" {
  name               = "munich-blocks"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_blocks" {
  role = aws_iam_role.munich_blocks.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ebs:ListSnapshotBlocks", "ebs:GetSnapshotBlock"], Resource = ["arn:aws-cn:ec2:*::snapshot/*"] }]
  })
}

resource "aws_iam_role" "munich_takes_snapshots" {
  name               = "munich-takes-snapshots"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_takes_snapshots" {
  role = aws_iam_role.munich_takes_snapshots.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ec2:CreateSnapshot", "ec2:CreateTags", "ec2:Describe*"], Resource = ["*"] }]
  })
}

resource "aws_iam_role" "munich_opens_images" {
  name               = "munich-opens-images"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_opens_images" {
  role = aws_iam_role.munich_opens_images.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ec2:ModifyImageAttribute"], Resource = ["arn:aws-cn:ec2:cn-north-1::image/*"] }]
  })
}

resource "aws_iam_role" "munich_shell" {
  name               = "munich-shell"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_shell" {
  role = aws_iam_role.munich_shell.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ssm:StartSession"], Resource = ["arn:aws-cn:ec2:cn-north-1:111122223333:instance/*"] }]
  })
}

resource "aws_iam_role" "munich_attaches" {
  name               = "munich-attaches"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_attaches" {
  role = aws_iam_role.munich_attaches.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ec2:AttachVolume"], Resource = ["arn:aws-cn:ec2:cn-north-1:111122223333:volume/*", "arn:aws-cn:ec2:cn-north-1:111122223333:instance/*"] }]
  })
}

resource "aws_iam_role" "munich_stops" {
  name               = "munich-stops"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_stops" {
  role = aws_iam_role.munich_stops.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ec2:StopInstances", "ec2:StartInstances", "ec2:RebootInstances"], Resource = ["*"] }]
  })
}

resource "aws_iam_role" "munich_video" {
  name               = "munich-video"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_video" {
  role = aws_iam_role.munich_video.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["kinesisvideo:GetDataEndpoint", "kinesisvideo:GetMedia"], Resource = ["arn:aws-cn:kinesisvideo:cn-north-1:111122223333:stream/cabin/*"] }]
  })
}

resource "aws_iam_role" "munich_sends_video" {
  name               = "munich-sends-video"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_sends_video" {
  role = aws_iam_role.munich_sends_video.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["kinesisvideo:PutMedia", "kinesisvideo:DescribeStream"], Resource = ["arn:aws-cn:kinesisvideo:cn-north-1:111122223333:stream/cabin/*"] }]
  })
}
