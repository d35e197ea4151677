terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

provider "aws" {
  region                      = "cn-northwest-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

provider "aws" {
  alias                       = "global"
  region                      = "us-east-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

resource "aws_s3_bucket" "maps" {
  bucket = "edge-maps"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "faces" {
  bucket = "edge-faces"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_s3_bucket" "old" {
  bucket = "edge-old"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "signed" {
  bucket = "edge-signed"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "home" {
  bucket = "edge-home"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "abroad" {
  bucket = "edge-abroad"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "press" {
  bucket = "edge-press"
  tags   = { "auto:data-class" = "general" }
}

resource "aws_s3_bucket" "dark" {
  bucket = "edge-dark"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "guarded" {
  bucket = "edge-guarded"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "filtered" {
  bucket = "edge-filtered"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "elsewhere" {
  bucket = "edge-elsewhere"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "listed" {
  bucket = "edge-listed"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "worldwide" {
  bucket = "edge-worldwide"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_cloudfront_distribution" "maps" {
  enabled = true
  origin {
    domain_name              = aws_s3_bucket.maps.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "faces" {
  enabled = true
  origin {
    domain_name              = aws_s3_bucket.faces.bucket_regional_domain_name
    origin_id                = "bucket"
    s3_origin_config {
      origin_access_identity = "origin-access-identity/cloudfront/E1A2B3C4D5E6F7"
    }
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "old" {
  enabled = true
  origin {
    domain_name              = aws_s3_bucket.old.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "blacklist"
      locations        = ["US"]
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "signed" {
  enabled = true
  origin {
    domain_name              = aws_s3_bucket.signed.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
    trusted_key_groups     = ["a1b2c3d4-5678-90ab-cdef-111122223333"]
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "home" {
  enabled = true
  origin {
    domain_name              = aws_s3_bucket.home.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["CN"]
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "abroad" {
  enabled = true
  origin {
    domain_name              = aws_s3_bucket.abroad.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["CN", "DE"]
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "press" {
  enabled = true
  origin {
    domain_name              = aws_s3_bucket.press.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "dark" {
  enabled = true
  origin {
    domain_name              = aws_s3_bucket.dark.bucket_regional_domain_name
    origin_id                = "bucket"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_wafv2_web_acl" "cn_only" {
  name  = "cn_only"
  scope = "CLOUDFRONT"
  default_action {
    allow {}
  }
  rule {
    name     = "one"
    priority = 1
    action {
      block {}
    }
    statement {
      not_statement {
        statement {
          geo_match_statement {
            country_codes = ["CN"]
          }
        }
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = false
      metric_name                = "one"
      sampled_requests_enabled   = false
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "cn_only"
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_web_acl" "rates" {
  name  = "rates"
  scope = "CLOUDFRONT"
  default_action {
    allow {}
  }
  rule {
    name     = "one"
    priority = 1
    action {
      block {}
    }
    statement {
      rate_based_statement {
        limit = 2000
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = false
      metric_name                = "one"
      sampled_requests_enabled   = false
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "rates"
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_web_acl" "listed" {
  name  = "listed"
  scope = "CLOUDFRONT"
  default_action {
    block {}
  }
  rule {
    name     = "one"
    priority = 1
    action {
      allow {}
    }
    statement {
      ip_set_reference_statement {
        arn = "arn:aws-cn:wafv2:cn-northwest-1:111122223333:global/ipset/office/a1b2c3d4-5678-90ab-cdef-111122223333"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = false
      metric_name                = "one"
      sampled_requests_enabled   = false
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "listed"
    sampled_requests_enabled   = false
  }
}

resource "aws_cloudfront_distribution" "guarded" {
  enabled = true
  web_acl_id = aws_wafv2_web_acl.cn_only.arn
  origin {
    domain_name              = aws_s3_bucket.guarded.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "filtered" {
  enabled = true
  web_acl_id = aws_wafv2_web_acl.rates.arn
  origin {
    domain_name              = aws_s3_bucket.filtered.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "listed" {
  enabled = true
  web_acl_id = aws_wafv2_web_acl.listed.arn
  origin {
    domain_name              = aws_s3_bucket.listed.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "elsewhere" {
  enabled = true
  web_acl_id = "arn:aws-cn:wafv2:cn-northwest-1:111122223333:global/webacl/company/a1b2c3d4-5678-90ab-cdef-111122223333"
  origin {
    domain_name              = aws_s3_bucket.elsewhere.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "worldwide" {
  provider = aws.global
  enabled = true
  origin {
    domain_name              = aws_s3_bucket.worldwide.bucket_regional_domain_name
    origin_id                = "bucket"
    origin_access_control_id = "E1A2B3C4D5E6F7"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }
  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["CN"]
    }
  }
  viewer_certificate {
    iam_certificate_id       = "ASCACKCEVSQ6C2EXAMPLE"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}
