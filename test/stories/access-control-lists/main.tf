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

resource "aws_s3_bucket" "private" {
  bucket = "acl-private"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_ownership_controls" "private" {
  bucket = aws_s3_bucket.private.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "private" {
  bucket     = aws_s3_bucket.private.id
  acl        = "private"
  depends_on = [aws_s3_bucket_ownership_controls.private]
}

resource "aws_s3_bucket" "logs" {
  bucket = "acl-logs"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_ownership_controls" "logs" {
  bucket = aws_s3_bucket.logs.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "logs" {
  bucket     = aws_s3_bucket.logs.id
  acl        = "log-delivery-write"
  depends_on = [aws_s3_bucket_ownership_controls.logs]
}

resource "aws_s3_bucket" "website" {
  bucket = "acl-website"
}

resource "aws_s3_bucket_ownership_controls" "website" {
  bucket = aws_s3_bucket.website.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "website" {
  bucket     = aws_s3_bucket.website.id
  acl        = "public-read"
  depends_on = [aws_s3_bucket_ownership_controls.website]
}

resource "aws_s3_bucket" "listed" {
  bucket = "acl-listed"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_ownership_controls" "listed" {
  bucket = aws_s3_bucket.listed.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "listed" {
  bucket     = aws_s3_bucket.listed.id
  acl        = "public-read"
  depends_on = [aws_s3_bucket_ownership_controls.listed]
}

resource "aws_s3_bucket" "explicit" {
  bucket = "acl-explicit"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket_ownership_controls" "explicit" {
  bucket = aws_s3_bucket.explicit.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "explicit" {
  bucket = aws_s3_bucket.explicit.id
  access_control_policy {
    owner {
      id = "1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c5b6a7988"
    }
    grant {
      permission = "FULL_CONTROL"
      grantee {
        type = "CanonicalUser"
        id   = "1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c5b6a7988"
      }
    }
    grant {
      permission = "FULL_CONTROL"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
  }
  depends_on = [aws_s3_bucket_ownership_controls.explicit]
}

resource "aws_s3_bucket" "partner" {
  bucket = "acl-partner"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_ownership_controls" "partner" {
  bucket = aws_s3_bucket.partner.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "partner" {
  bucket = aws_s3_bucket.partner.id
  access_control_policy {
    owner {
      id = "1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c5b6a7988"
    }
    grant {
      permission = "READ"
      grantee {
        type = "CanonicalUser"
        id   = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
      }
    }
  }
}

resource "aws_s3_bucket" "tracks" {
  bucket = "acl-tracks"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_ownership_controls" "tracks" {
  bucket = aws_s3_bucket.tracks.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_public_access_block" "tracks" {
  bucket                  = aws_s3_bucket.tracks.id
  block_public_acls       = false
  block_public_policy     = true
  ignore_public_acls      = false
  restrict_public_buckets = true
}

resource "aws_s3_object" "tracks_public" {
  bucket  = aws_s3_bucket.tracks.bucket
  key     = "tracks_public.csv"
  content = "vin,lat,lon"
  acl     = "public-read"
  tags    = { "auto:data-class" = "important" }
}

resource "aws_s3_object" "tracks_private" {
  bucket  = aws_s3_bucket.tracks.bucket
  key     = "tracks_private.csv"
  content = "vin,lat,lon"
  acl     = "private"
  tags    = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "blocked" {
  bucket = "acl-blocked"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket_ownership_controls" "blocked" {
  bucket = aws_s3_bucket.blocked.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_public_access_block" "blocked" {
  bucket                  = aws_s3_bucket.blocked.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_object" "blocked_public" {
  bucket  = aws_s3_bucket.blocked.bucket
  key     = "blocked_public.csv"
  content = "vin,lat,lon"
  acl     = "public-read"
  tags    = { "auto:data-class" = "important" }
}
