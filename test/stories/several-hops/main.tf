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



resource "terraform_data" "release" {
  input = "2026-11"
}

data "aws_ssm_parameter" "target" {
  name       = "/hops/target"
  depends_on = [terraform_data.release]
}


# database, snapshot, export, bucket, second bucket, third bucket abroad
resource "aws_db_instance" "vin" {
  identifier          = "vin"
  instance_class      = "db.r6g.large"
  skip_final_snapshot = true
  engine              = "postgres"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  tags                = { "auto:data-class" = "important" }
}

resource "aws_db_snapshot" "vin" {
  db_instance_identifier = aws_db_instance.vin.identifier
  db_snapshot_identifier = "vin-monthly"
}

resource "aws_rds_export_task" "vin" {
  export_task_identifier = "vin-monthly"
  source_arn             = aws_db_snapshot.vin.db_snapshot_arn
  s3_bucket_name         = aws_s3_bucket.stage.id
  iam_role_arn           = "arn:aws-cn:iam::111122223333:role/export"
  kms_key_id             = "arn:aws-cn:kms:cn-north-1:111122223333:key/1"
}

resource "aws_s3_bucket" "stage" {
  bucket = "hops-stage"
}

resource "aws_s3_bucket" "stage_nx" {
  provider = aws.nx
  bucket   = "hops-stage-nx"
}

resource "aws_s3_bucket" "stage_sg" {
  provider = aws.sg
  bucket   = "hops-stage-sg"
}

resource "aws_s3_bucket_replication_configuration" "stage" {
  bucket = aws_s3_bucket.stage.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.stage_nx.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "stage_nx" {
  provider = aws.nx
  bucket   = aws_s3_bucket.stage_nx.id
  role     = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.stage_sg.arn
    }
  }
}


# stream, delivery stream, bucket, bucket abroad; assessed for Germany
resource "aws_kinesis_stream" "tbox" {
  name        = "tbox"
  shard_count = 1
  tags        = { "auto:data-class" = "personal" }
}

resource "aws_kinesis_firehose_delivery_stream" "tbox" {
  name        = "tbox"
  destination = "extended_s3"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.tbox.arn
    role_arn           = "arn:aws-cn:iam::111122223333:role/firehose"
  }
  extended_s3_configuration {
    role_arn   = "arn:aws-cn:iam::111122223333:role/firehose"
    bucket_arn = aws_s3_bucket.lake.arn
  }
}

resource "aws_s3_bucket" "lake" {
  bucket = "hops-lake"
}

resource "aws_s3_bucket" "lake_eu" {
  provider = aws.eu
  bucket   = "hops-lake-eu"
}

resource "aws_s3_bucket_replication_configuration" "lake" {
  bucket = aws_s3_bucket.lake.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.lake_eu.arn
    }
  }
}


# two classes meet in one bucket; only one of them is assessed for Germany
resource "aws_s3_bucket" "faults" {
  bucket = "hops-faults"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "drivers" {
  bucket = "hops-drivers"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "joined" {
  bucket = "hops-joined"
}

resource "aws_s3_bucket" "joined_eu" {
  provider = aws.eu
  bucket   = "hops-joined-eu"
}

resource "aws_s3_bucket_replication_configuration" "faults" {
  bucket = aws_s3_bucket.faults.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.joined.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "drivers" {
  bucket = aws_s3_bucket.drivers.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.joined.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "joined" {
  bucket = aws_s3_bucket.joined.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.joined_eu.arn
    }
  }
}


# the middle one says "none"
resource "aws_s3_bucket" "cabin" {
  bucket = "hops-cabin"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_s3_bucket" "scrubbed" {
  provider = aws.nx
  bucket   = "hops-scrubbed"
  tags     = { "auto:data-class" = "none" }
}

resource "aws_s3_bucket" "scrubbed_sg" {
  provider = aws.sg
  bucket   = "hops-scrubbed-sg"
}

resource "aws_s3_bucket_replication_configuration" "cabin" {
  bucket = aws_s3_bucket.cabin.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.scrubbed.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "scrubbed" {
  provider = aws.nx
  bucket   = aws_s3_bucket.scrubbed.id
  role     = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.scrubbed_sg.arn
    }
  }
}


# inherits, and nobody knows where it goes
resource "aws_s3_bucket" "odo" {
  bucket = "hops-odo"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_s3_bucket" "odo_nx" {
  provider = aws.nx
  bucket   = "hops-odo-nx"
}

resource "aws_s3_bucket_replication_configuration" "odo" {
  bucket = aws_s3_bucket.odo.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.odo_nx.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "odo_nx" {
  provider = aws.nx
  bucket   = aws_s3_bucket.odo_nx.id
  role     = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = data.aws_ssm_parameter.target.insecure_value
    }
  }
}


# both ways, for ever
resource "aws_s3_bucket" "left" {
  bucket = "hops-left"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "right" {
  provider = aws.nx
  bucket   = "hops-right"
}

resource "aws_s3_bucket_replication_configuration" "left" {
  bucket = aws_s3_bucket.left.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.right.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "right" {
  provider = aws.nx
  bucket   = aws_s3_bucket.right.id
  role     = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.left.arn
    }
  }
}


# never touched by any class
resource "aws_s3_bucket" "web" {
  bucket = "hops-web"
}

resource "aws_s3_bucket" "web_nx" {
  provider = aws.nx
  bucket   = "hops-web-nx"
}

resource "aws_s3_bucket" "web_sg" {
  provider = aws.sg
  bucket   = "hops-web-sg"
}

resource "aws_s3_bucket_replication_configuration" "web" {
  bucket = aws_s3_bucket.web.id
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.web_nx.arn
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "web_nx" {
  provider = aws.nx
  bucket   = aws_s3_bucket.web_nx.id
  role     = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.web_sg.arn
    }
  }
}
