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
  alias                       = "sg"
  region                      = "ap-southeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "jp"
  region                      = "ap-northeast-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

resource "aws_s3_bucket" "press" {
  provider = aws.sg
  bucket   = "fleet-press-sg"
  tags     = { "auto:data-class" = "general" }
}

resource "aws_s3_bucket" "press_tokyo" {
  provider = aws.jp
  bucket   = "fleet-press-jp"
  tags     = { "auto:data-class" = "general" }
}

# covered as a store, and by nothing as a grant
resource "aws_s3_bucket" "owners" {
  provider = aws.jp
  bucket   = "fleet-owners-jp"
  tags     = { "auto:data-class" = "personal" }
}

# the second bucket is the one that counts
resource "aws_s3control_multi_region_access_point" "mixed" {
  provider = aws.sg
  details {
    name = "mixed"
    region {
      bucket = aws_s3_bucket.press.id
    }
    region {
      bucket = aws_s3_bucket.owners.id
    }
  }
}

resource "aws_s3control_multi_region_access_point" "press" {
  provider = aws.sg
  details {
    name = "press"
    region {
      bucket = aws_s3_bucket.press.id
    }
    region {
      bucket = aws_s3_bucket.press_tokyo.id
    }
  }
}

resource "aws_s3control_multi_region_access_point_policy" "mixed" {
  provider = aws.sg
  details {
    name = element(split(":", aws_s3control_multi_region_access_point.mixed.id), 1)
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::666677778888:root" }, Action = "s3:GetObject", Resource = "arn:aws:s3::999900001111:accesspoint/mfzwi23gnjvgw.mrap/object/*" }]
    })
  }
}

resource "aws_iam_role" "munich_mixed" {
  provider           = aws.sg
  name               = "munich-mixed"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::666677778888:root" } }]
  })
}

data "aws_iam_policy_document" "munich_mixed" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3control_multi_region_access_point.mixed.arn}/object/*"]
  }
}

resource "aws_iam_role_policy" "munich_mixed" {
  provider = aws.sg
  role     = aws_iam_role.munich_mixed.id
  policy   = data.aws_iam_policy_document.munich_mixed.json
}

resource "aws_iam_role" "munich_press" {
  provider           = aws.sg
  name               = "munich-press"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::666677778888:root" } }]
  })
}

data "aws_iam_policy_document" "munich_press" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3control_multi_region_access_point.press.arn}/object/*"]
  }
}

resource "aws_iam_role_policy" "munich_press" {
  provider = aws.sg
  role     = aws_iam_role.munich_press.id
  policy   = data.aws_iam_policy_document.munich_press.json
}
