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

resource "aws_s3_bucket" "raw" {
  bucket = "fleet-raw"
  tags   = { "auto:data-class" = "important" }
}

resource "aws_s3_bucket" "cabin" {
  bucket = "fleet-cabin"
  tags   = { "auto:data-class" = "sensitive-personal" }
}

resource "aws_s3_bucket" "brochures" {
  bucket = "fleet-brochures"
  tags   = { "auto:data-class" = "general" }
}


resource "aws_s3_access_point" "raw" {
  bucket = aws_s3_bucket.raw.id
  name   = "raw-lab"
}

resource "aws_s3_access_point" "brochures" {
  bucket = aws_s3_bucket.brochures.id
  name   = "brochures"
}

resource "aws_iam_role" "munich_lab" {
  name               = "munich-lab"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_lab" {
  role = aws_iam_role.munich_lab.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/raw-lab/object/*"] }]
  })
}

resource "aws_iam_role" "munich_lab_part" {
  name               = "munich-lab-part"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_lab_part" {
  role = aws_iam_role.munich_lab_part.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/raw-lab/object/tracks/2026/*"] }]
  })
}

resource "aws_iam_role" "munich_lab_writes" {
  name               = "munich-lab-writes"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_lab_writes" {
  role = aws_iam_role.munich_lab_writes.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:PutObject"], Resource = ["arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/raw-lab/object/*"] }]
  })
}

resource "aws_iam_role" "munich_lab_policy" {
  name               = "munich-lab-policy"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_lab_policy" {
  role = aws_iam_role.munich_lab_policy.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:PutAccessPointPolicy"], Resource = ["arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/raw-lab"] }]
  })
}

resource "aws_iam_role" "munich_brochures" {
  name               = "munich-brochures"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_brochures" {
  role = aws_iam_role.munich_brochures.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/brochures/object/*"] }]
  })
}

resource "aws_iam_role" "shanghai_lab" {
  name               = "shanghai-lab"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::222233334444:root" } }]
  })
}

resource "aws_iam_role_policy" "shanghai_lab" {
  role = aws_iam_role.shanghai_lab.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/*"] }]
  })
}

resource "aws_s3control_access_grants_instance" "main" {}

resource "aws_iam_role" "grants" {
  name = "grants"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["sts:AssumeRole", "sts:SetSourceIdentity"], Principal = { Service = "access-grants.s3.amazonaws.com" } }]
  })
}

resource "aws_s3control_access_grants_location" "cabin" {
  depends_on     = [aws_s3control_access_grants_instance.main]
  iam_role_arn   = aws_iam_role.grants.arn
  location_scope = "s3://fleet-cabin/clips/*"
}

resource "aws_s3control_access_grants_location" "brochures" {
  depends_on     = [aws_s3control_access_grants_instance.main]
  iam_role_arn   = aws_iam_role.grants.arn
  location_scope = "s3://fleet-brochures/*"
}

resource "aws_iam_role" "munich_annotators" {
  name               = "munich-annotators"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role" "shanghai_annotators" {
  name               = "shanghai-annotators"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::222233334444:root" } }]
  })
}

resource "aws_s3control_access_grant" "nagoya" {
  access_grants_location_id = aws_s3control_access_grants_location.cabin.access_grants_location_id
  permission                = "READ"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = "arn:aws-cn:iam::555566667777:role/annotators"
  }
}

resource "aws_s3control_access_grant" "munich" {
  access_grants_location_id = aws_s3control_access_grants_location.cabin.access_grants_location_id
  permission                = "READWRITE"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = aws_iam_role.munich_annotators.arn
  }
}

resource "aws_s3control_access_grant" "shanghai" {
  access_grants_location_id = aws_s3control_access_grants_location.cabin.access_grants_location_id
  permission                = "READ"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = aws_iam_role.shanghai_annotators.arn
  }
}

resource "aws_s3control_access_grant" "uploads" {
  access_grants_location_id = aws_s3control_access_grants_location.cabin.access_grants_location_id
  permission                = "WRITE"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = "arn:aws-cn:iam::555566667777:role/uploads"
  }
}

resource "aws_s3control_access_grant" "directory" {
  access_grants_location_id = aws_s3control_access_grants_location.cabin.access_grants_location_id
  permission                = "READ"
  grantee {
    grantee_type       = "DIRECTORY_GROUP"
    grantee_identifier = "83d43802-00b1-7054-db02-f1d683aacba5"
  }
}

resource "aws_s3control_access_grant" "brochures" {
  access_grants_location_id = aws_s3control_access_grants_location.brochures.access_grants_location_id
  permission                = "READ"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = "arn:aws-cn:iam::555566667777:role/annotators"
  }
}

# the default location: every bucket, of which a prefix of the grant takes a part
resource "aws_s3control_access_grants_location" "all" {
  depends_on     = [aws_s3control_access_grants_instance.main]
  iam_role_arn   = aws_iam_role.grants.arn
  location_scope = "s3://"
}

resource "aws_s3control_access_grant" "anywhere" {
  access_grants_location_id = aws_s3control_access_grants_location.all.access_grants_location_id
  permission                = "READ"
  access_grants_location_configuration {
    s3_sub_prefix = "fleet-brochures/*"
  }
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = "arn:aws-cn:iam::555566667777:role/press"
  }
}

# nobody tagged the copy, and it has what the original has
resource "aws_s3_bucket" "copy" {
  bucket = "fleet-copy"
}

resource "aws_s3_bucket_replication_configuration" "raw" {
  bucket = aws_s3_bucket.raw.id
  role   = "arn:aws-cn:iam::111122223333:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}

resource "aws_s3_access_point" "copy" {
  bucket = aws_s3_bucket.copy.id
  name   = "copy"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }, Action = "s3:GetObject", Resource = "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/copy/object/*" }]
  })
}
