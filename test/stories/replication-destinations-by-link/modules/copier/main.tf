terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "from" { type = string }
variable "to" { type = string }

resource "aws_s3_bucket_replication_configuration" "this" {
  bucket = var.from
  role   = "arn:aws-cn:iam::111122223333:role/copy"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = var.to
    }
  }
}
