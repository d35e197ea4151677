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
  alias                       = "eu"
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
}

resource "aws_kinesis_stream" "tbox" {
  name        = "tbox"
  shard_count = 1
  tags        = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "bj" {
  bucket = "hose-bj"
}

resource "aws_s3_bucket" "eu" {
  provider = aws.eu
  bucket   = "hose-eu"
}


resource "aws_opensearch_domain" "eu" {
  provider    = aws.eu
  domain_name = "search"
}

resource "aws_kinesis_firehose_delivery_stream" "s3_home" {
  name        = "s3-home"
  destination = "extended_s3"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  extended_s3_configuration {
    role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
    bucket_arn = aws_s3_bucket.bj.arn
  }
}

# good at home, but the untouched records are kept in Frankfurt
resource "aws_kinesis_firehose_delivery_stream" "s3_backup" {
  name        = "s3-backup"
  destination = "extended_s3"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  extended_s3_configuration {
    role_arn       = "arn:aws-cn:iam::111122223333:role/firehose"
    bucket_arn     = aws_s3_bucket.bj.arn
    s3_backup_mode = "Enabled"
    s3_backup_configuration {
      role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
      bucket_arn = aws_s3_bucket.eu.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "http_open" {
  name        = "http-open"
  destination = "http_endpoint"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  http_endpoint_configuration {
    url      = "https://listener.observability.example:8053"
    name     = "sink"
    role_arn = "arn:aws-cn:iam::111122223333:role/firehose"
    s3_configuration {
      role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
      bucket_arn = aws_s3_bucket.bj.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "http_frankfurt" {
  name        = "http-frankfurt"
  destination = "http_endpoint"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  http_endpoint_configuration {
    url      = "https://a1b2c3.execute-api.eu-central-1.amazonaws.com/prod/ingest"
    name     = "sink"
    role_arn = "arn:aws-cn:iam::111122223333:role/firehose"
    s3_configuration {
      role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
      bucket_arn = aws_s3_bucket.bj.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "http_beijing" {
  name        = "http-beijing"
  destination = "http_endpoint"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  http_endpoint_configuration {
    url      = "https://a1b2c3.execute-api.cn-north-1.amazonaws.com.cn/prod/ingest"
    name     = "sink"
    role_arn = "arn:aws-cn:iam::111122223333:role/firehose"
    s3_configuration {
      role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
      bucket_arn = aws_s3_bucket.bj.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "splunk_plant" {
  name        = "splunk-plant"
  destination = "splunk"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  splunk_configuration {
    hec_endpoint = "https://10.20.4.11:8088"
    hec_token    = "not-a-real-one"
    s3_configuration {
      role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
      bucket_arn = aws_s3_bucket.bj.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "splunk_munich" {
  name        = "splunk-munich"
  destination = "splunk"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  splunk_configuration {
    hec_endpoint = "https://203.0.113.40:8088"
    hec_token    = "not-a-real-one"
    s3_configuration {
      role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
      bucket_arn = aws_s3_bucket.bj.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "search_eu" {
  name        = "search-eu"
  destination = "opensearch"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  opensearch_configuration {
    domain_arn = aws_opensearch_domain.eu.arn
    index_name = "tbox"
    role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
    s3_configuration {
      role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
      bucket_arn = aws_s3_bucket.bj.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "warehouse_home" {
  name        = "warehouse-home"
  destination = "redshift"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  redshift_configuration {
    cluster_jdbcurl = "jdbc:redshift://wh.c1a2b3.cn-north-1.redshift.amazonaws.com.cn:5439/dev"
    username        = "app"
    password        = "Not-a-real-0ne"
    data_table_name = "tbox"
    role_arn        = "arn:aws-cn:iam::111122223333:role/firehose"
    s3_configuration {
      role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
      bucket_arn = aws_s3_bucket.bj.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "snow" {
  name        = "snow"
  destination = "snowflake"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  snowflake_configuration {
    account_url = "https://xy12345.eu-central-1.snowflakecomputing.com"
    database    = "d"
    schema      = "s"
    table       = "t"
    user        = "u"
    private_key = "not-a-real-one"
    role_arn    = "arn:aws-cn:iam::111122223333:role/firehose"
    s3_configuration {
      role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
      bucket_arn = aws_s3_bucket.bj.arn
    }
  }
}

# written to directly
resource "aws_kinesis_firehose_delivery_stream" "direct_eu" {
  name        = "direct-eu"
  destination = "extended_s3"
  extended_s3_configuration {
    role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
    bucket_arn = aws_s3_bucket.eu.arn
  }
  tags = { "auto:data-class" = "personal" }
}

resource "aws_kinesis_firehose_delivery_stream" "direct_web" {
  name        = "direct-web"
  destination = "extended_s3"
  extended_s3_configuration {
    role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
    bucket_arn = aws_s3_bucket.eu.arn
  }
}
