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

data "aws_ssm_parameter" "class" {
  name       = "/queues/class"
  depends_on = [terraform_data.release]
}


resource "aws_sqs_queue" "cleaned" {
  provider = aws.sg
  name     = "cleaned-v2"
  tags     = { "auto:data-class" = "none" }
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_sqs_queue" "filled" {
  provider = aws.sg
  name     = "filled-v2"
  tags     = { "auto:data-class" = "important" }
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_sqs_queue" "pending" {
  provider = aws.sg
  name     = "pending"
  tags     = { "auto:data-class" = data.aws_ssm_parameter.class.insecure_value }
}

# an old object that an earlier run failed to delete is still in the state
resource "aws_sqs_queue" "leftover" {
  provider = aws.sg
  name     = "leftover-v2"
  tags     = { "auto:data-class" = "general" }
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_s3_bucket" "raw" {
  bucket = "turn-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "trips" {
  bucket = "turn-trips"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "maps" {
  bucket = "turn-maps"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "nx" {
  provider = aws.nx
  bucket   = "turn-nx"
}

resource "aws_s3_bucket" "sg" {
  provider = aws.sg
  bucket   = "turn-sg"
}


# was Singapore, will be Ningxia
resource "aws_s3_bucket_replication_configuration" "raw" {
  bucket = aws_s3_bucket.raw.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.nx.arn
    }
  }
}

# was Ningxia, will be Singapore
resource "aws_s3_bucket_replication_configuration" "trips" {
  bucket = aws_s3_bucket.trips.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.sg.arn
    }
  }
}

# will be paused
resource "aws_s3_bucket_replication_configuration" "maps" {
  bucket = aws_s3_bucket.maps.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Disabled"
    destination {
      bucket = aws_s3_bucket.sg.arn
    }
  }
}
