terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "zones" { type = map(string) }
variable "partners" {
  type = map(object({
    account = string
    zones   = list(string)
    write   = optional(bool, false)
  }))
}

provider "aws" {
  region                      = "cn-north-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = "true"
  skip_region_validation      = true
  default_tags {
    tags = { "env" = "prod", "auto:data-class" = "none" }
  }
}

module "lake" {
  source = "./modules/lake"
  zones  = var.zones
}

module "partner" {
  source   = "./modules/partner"
  for_each = var.partners
  name     = each.key
  account  = each.value.account
  buckets  = [for z in each.value.zones : "pdp-${z}"]
  write    = each.value.write
}

module "delivery" {
  source = "./modules/delivery"
  queues = {
    tiles  = { class = "important", account = "222233334444" }
    orders = { class = "personal", account = "555566667777" }
    crash  = { class = "sensitive-personal", account = "555566667777" }
    news   = { class = "none", account = "888899990000" }
  }
}

resource "aws_ebs_volume" "recorder" {
  availability_zone = "cn-north-1b"
  size              = 2000
  tags              = { "auto:data-class" = "important" }
}

resource "aws_ebs_snapshot" "recorder" {
  volume_id = aws_ebs_volume.recorder.id
  tags      = { "auto:data-class" = "important" }
}

resource "aws_snapshot_create_volume_permission" "recorder" {
  for_each    = { shanghai = "222233334444", isar = "431000000001", seine = "431000000003" }
  snapshot_id = aws_ebs_snapshot.recorder.id
  account_id  = each.value
}
