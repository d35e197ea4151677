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


resource "terraform_data" "release" {
  input = "2026-11"
}

data "aws_ssm_parameter" "target" {
  name       = "/partner/target"
  depends_on = [terraform_data.release]
}

resource "aws_s3_bucket" "later" {
  bucket = "out-later"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "group" {
  bucket = "out-group"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "assessed" {
  bucket = "out-assessed"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "partner" {
  bucket = "out-partner"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "munich" {
  bucket = "out-munich"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "shanghai" {
  bucket = "out-shanghai"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "stranger" {
  bucket = "out-stranger"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "site" {
  bucket = "out-site"
  tags   = { "auto:data-class" = "none" }
}

resource "aws_s3_bucket" "built" {
  bucket = "out-built"
  tags   = { "auto:data-class" = "important" }
}


resource "aws_s3_bucket" "nx" {
  provider = aws.nx
  bucket   = "out-target-nx"
}

resource "aws_s3_bucket_replication_configuration" "group" {
  bucket = aws_s3_bucket.group.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::group-lake"
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "assessed" {
  bucket = aws_s3_bucket.assessed.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::group-claims"
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "partner" {
  bucket = aws_s3_bucket.partner.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = "arn:aws-cn:s3:::partner-archive"
    }
  }
}

# a bucket in Ningxia that belongs to the account of the Munich team
resource "aws_s3_bucket_replication_configuration" "munich" {
  bucket = aws_s3_bucket.munich.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket  = "arn:aws-cn:s3:::munich-inbox"
      account = "444455556666"
      access_control_translation {
        owner = "Destination"
      }
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "shanghai" {
  bucket = aws_s3_bucket.shanghai.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket  = "arn:aws-cn:s3:::shanghai-inbox"
      account = "222233334444"
      access_control_translation {
        owner = "Destination"
      }
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "stranger" {
  bucket = aws_s3_bucket.stranger.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket  = "arn:aws-cn:s3:::stranger-inbox"
      account = "777788889999"
      access_control_translation {
        owner = "Destination"
      }
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "site" {
  bucket = aws_s3_bucket.site.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::group-web"
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "later" {
  bucket = aws_s3_bucket.later.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = data.aws_ssm_parameter.target.insecure_value
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "built" {
  bucket = aws_s3_bucket.built.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = "arn:aws-cn:s3:::${aws_s3_bucket.nx.bucket}"
    }
  }
}
