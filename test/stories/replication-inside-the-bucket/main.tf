terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "copy_to_sg" { default = false }

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

data "aws_ssm_parameter" "target" {
  name       = "/dr/target"
  depends_on = [terraform_data.release]
}

resource "aws_s3_bucket" "raw" {
  bucket = "inside-raw"
  versioning {
    enabled = true
  }
  replication_configuration {
    role = "arn:aws-cn:iam::111122223333:role/copy"
    rules {
      id       = "rule-1"
      status   = "Enabled"
      priority = 1
      filter {
        prefix = "p1/"
      }
      destination {
        bucket = aws_s3_bucket.nx.arn
      }
    }
    rules {
      id       = "rule-2"
      status   = "Enabled"
      priority = 2
      filter {
        prefix = "p2/"
      }
      destination {
        bucket = aws_s3_bucket.sg.arn
      }
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "paused" {
  bucket = "inside-paused"
  versioning {
    enabled = true
  }
  replication_configuration {
    role = "arn:aws-cn:iam::111122223333:role/copy"
    rules {
      id       = "rule-1"
      status   = "Enabled"
      priority = 1
      filter {
        prefix = "p1/"
      }
      destination {
        bucket = aws_s3_bucket.nx.arn
      }
    }
    rules {
      id       = "rule-2"
      status   = "Disabled"
      priority = 2
      filter {
        prefix = "p2/"
      }
      destination {
        bucket = aws_s3_bucket.sg.arn
      }
    }
  }
  tags = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "by_flag" {
  bucket = "inside-by-flag"
  versioning {
    enabled = true
  }
  replication_configuration {
    role = "arn:aws-cn:iam::111122223333:role/copy"
    rules {
      id       = "rule-1"
      status   = var.copy_to_sg ? "Enabled" : "Disabled"
      priority = 1
      filter {
        prefix = "p1/"
      }
      destination {
        bucket = aws_s3_bucket.sg.arn
      }
    }
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "site" {
  bucket = "inside-site"
  versioning {
    enabled = true
  }
  replication_configuration {
    role = "arn:aws-cn:iam::111122223333:role/copy"
    rules {
      id       = "rule-1"
      status   = "Enabled"
      priority = 1
      filter {
        prefix = "p1/"
      }
      destination {
        bucket = aws_s3_bucket.sg.arn
      }
    }
  }
}

resource "aws_s3_bucket" "later" {
  bucket = "inside-later"
  versioning {
    enabled = true
  }
  replication_configuration {
    role = "arn:aws-cn:iam::111122223333:role/copy"
    rules {
      id       = "rule-1"
      status   = "Enabled"
      priority = 1
      filter {
        prefix = "p1/"
      }
      destination {
        bucket = data.aws_ssm_parameter.target.insecure_value
      }
    }
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "later_paused" {
  bucket = "inside-later-paused"
  versioning {
    enabled = true
  }
  replication_configuration {
    role = "arn:aws-cn:iam::111122223333:role/copy"
    rules {
      id       = "rule-1"
      status   = "Disabled"
      priority = 1
      filter {
        prefix = "p1/"
      }
      destination {
        bucket = data.aws_ssm_parameter.target.insecure_value
      }
    }
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "literal" {
  bucket = "inside-literal"
  versioning {
    enabled = true
  }
  replication_configuration {
    role = "arn:aws-cn:iam::111122223333:role/copy"
    rules {
      id       = "rule-1"
      status   = "Enabled"
      priority = 1
      filter {
        prefix = "p1/"
      }
      destination {
        bucket = "arn:aws:s3:::group-archive"
      }
    }
  }
  tags = { "auto:data-class" = "personal" }
}


resource "aws_s3_bucket" "nx" {
  provider = aws.nx
  bucket   = "inside-nx"
}

resource "aws_s3_bucket" "sg" {
  provider = aws.sg
  bucket   = "inside-sg"
}

resource "aws_s3_bucket" "old" {
  bucket = "inside-old"
  tags   = { "auto:data-class" = "important" }
}


# the new resource, with one rule in force at home and one paused
resource "aws_s3_bucket_replication_configuration" "old" {
  bucket = aws_s3_bucket.old.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id       = "home"
    priority = 1
    status   = "Enabled"
    filter {}
    delete_marker_replication {
      status = "Disabled"
    }
    destination {
      bucket = aws_s3_bucket.nx.arn
    }
  }
  rule {
    id       = "group"
    priority = 2
    status   = "Disabled"
    filter {
      tag {
        key   = "share"
        value = "group"
      }
    }
    delete_marker_replication {
      status = "Disabled"
    }
    destination {
      bucket = aws_s3_bucket.sg.arn
    }
  }
}
