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

resource "aws_rds_cluster" "trips" {
  cluster_identifier   = "trips"
  engine               = "aurora-postgresql"
  master_username      = "app"
  master_password      = "not-a-real-one"
  enable_http_endpoint = true
  skip_final_snapshot  = true
  tags                 = { "auto:data-class" = "important" }
}

# no Data API
resource "aws_rds_cluster" "charging" {
  cluster_identifier  = "charging"
  engine              = "aurora-postgresql"
  master_username     = "app"
  master_password     = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_db_instance" "vin" {
  identifier                          = "vin"
  engine                              = "postgres"
  instance_class                      = "db.r6g.large"
  allocated_storage                   = 200
  username                            = "app"
  password                            = "not-a-real-one"
  iam_database_authentication_enabled = true
  skip_final_snapshot                 = true
  tags                                = { "auto:data-class" = "important" }
}

# signs in with passwords alone
resource "aws_db_instance" "parts" {
  identifier          = "parts"
  engine              = "postgres"
  instance_class      = "db.r6g.large"
  allocated_storage   = 200
  username            = "app"
  password            = "not-a-real-one"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "important" }
}

resource "aws_neptune_cluster" "roads" {
  cluster_identifier                  = "roads"
  engine                              = "neptune"
  iam_database_authentication_enabled = true
  skip_final_snapshot                 = true
  tags                                = { "auto:data-class" = "important" }
}

resource "aws_redshift_cluster" "fleet" {
  cluster_identifier  = "fleet"
  node_type           = "ra3.large"
  master_username     = "awsuser"
  master_password     = "Not-a-real-1"
  skip_final_snapshot = true
  tags                = { "auto:data-class" = "personal" }
}

resource "aws_elasticache_serverless_cache" "sessions" {
  engine = "valkey"
  name   = "sessions"
  tags   = { "auto:data-class" = "personal" }
}

resource "aws_iam_role" "munich_sql" {
  name               = "munich-sql"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_sql" {
  role = aws_iam_role.munich_sql.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement"], Resource = ["arn:aws-cn:rds:cn-north-1:111122223333:cluster:trips"] }]
  })
}

resource "aws_iam_role" "shanghai_sql" {
  name               = "shanghai-sql"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::222233334444:root" } }]
  })
}

resource "aws_iam_role_policy" "shanghai_sql" {
  role = aws_iam_role.shanghai_sql.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["rds-data:*"], Resource = ["arn:aws-cn:rds:cn-north-1:111122223333:cluster:trips"] }]
  })
}

resource "aws_iam_role" "munich_sql_without_api" {
  name               = "munich-sql-without-api"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_sql_without_api" {
  role = aws_iam_role.munich_sql_without_api.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["rds-data:*"], Resource = ["arn:aws-cn:rds:cn-north-1:111122223333:cluster:charging"] }]
  })
}

resource "aws_iam_role" "stranger_sql" {
  name               = "stranger-sql"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::777788889999:root" } }]
  })
}

resource "aws_iam_role_policy" "stranger_sql" {
  role = aws_iam_role.stranger_sql.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["rds-data:ExecuteStatement"], Resource = ["arn:aws-cn:rds:cn-north-1:111122223333:cluster:trips"] }]
  })
}

resource "aws_iam_role" "munich_login" {
  name               = "munich-login"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_login" {
  role = aws_iam_role.munich_login.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["rds-db:connect"], Resource = ["arn:aws-cn:rds-db:cn-north-1:111122223333:dbuser:*"] }]
  })
}

resource "aws_iam_role" "munich_monitoring" {
  name               = "munich-monitoring"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_monitoring" {
  role = aws_iam_role.munich_monitoring.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["rds:Describe*", "rds:List*", "rds:CreateDBSnapshot", "rds:CopyDBSnapshot"], Resource = ["*"] }]
  })
}

resource "aws_iam_role" "munich_shares_snapshots" {
  name               = "munich-shares-snapshots"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_shares_snapshots" {
  role = aws_iam_role.munich_shares_snapshots.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["rds:ModifyDBSnapshotAttribute"], Resource = ["arn:aws-cn:rds:cn-north-1:111122223333:snapshot:*"] }]
  })
}

resource "aws_iam_role" "munich_passwords" {
  name               = "munich-passwords"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_passwords" {
  role = aws_iam_role.munich_passwords.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["rds:ModifyDBInstance"], Resource = ["arn:aws-cn:rds:cn-north-1:111122223333:db:parts"] }]
  })
}

resource "aws_iam_role" "munich_graph" {
  name               = "munich-graph"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_graph" {
  role = aws_iam_role.munich_graph.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["neptune-db:ReadDataViaQuery"], Resource = ["arn:aws-cn:neptune-db:cn-north-1:111122223333:*/*"] }]
  })
}

resource "aws_iam_role" "munich_writes_graph" {
  name               = "munich-writes-graph"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_writes_graph" {
  role = aws_iam_role.munich_writes_graph.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["neptune-db:WriteDataViaQuery", "neptune-db:GetEngineStatus"], Resource = ["arn:aws-cn:neptune-db:cn-north-1:111122223333:*/*"] }]
  })
}

resource "aws_iam_role" "munich_warehouse_user" {
  name               = "munich-warehouse-user"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_warehouse_user" {
  role = aws_iam_role.munich_warehouse_user.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["redshift:GetClusterCredentials"], Resource = ["arn:aws-cn:redshift:cn-north-1:111122223333:dbuser:fleet/reader"] }]
  })
}

resource "aws_iam_role" "munich_other_warehouse" {
  name               = "munich-other-warehouse"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_other_warehouse" {
  role = aws_iam_role.munich_other_warehouse.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["redshift:GetClusterCredentials"], Resource = ["arn:aws-cn:redshift:cn-north-1:111122223333:dbuser:finance/reader"] }]
  })
}

resource "aws_iam_role" "munich_warehouse_api" {
  name               = "munich-warehouse-api"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_warehouse_api" {
  role = aws_iam_role.munich_warehouse_api.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["redshift-data:ExecuteStatement"], Resource = ["arn:aws-cn:redshift:cn-north-1:111122223333:cluster:fleet"] }]
  })
}

resource "aws_iam_role" "munich_warehouse_snapshots" {
  name               = "munich-warehouse-snapshots"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_warehouse_snapshots" {
  role = aws_iam_role.munich_warehouse_snapshots.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["redshift:AuthorizeSnapshotAccess"], Resource = ["arn:aws-cn:redshift:cn-north-1:111122223333:snapshot:fleet/*"] }]
  })
}

resource "aws_iam_role" "munich_cache" {
  name               = "munich-cache"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_cache" {
  role = aws_iam_role.munich_cache.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["elasticache:Connect"], Resource = ["arn:aws-cn:elasticache:cn-north-1:111122223333:serverlesscache:sessions", "arn:aws-cn:elasticache:cn-north-1:111122223333:user:reader"] }]
  })
}

data "aws_iam_policy_document" "login_parts" {
  statement {
    actions   = ["rds-db:connect"]
    resources = ["arn:aws-cn:rds-db:cn-north-1:111122223333:dbuser:${aws_db_instance.parts.resource_id}/app"]
  }
}

data "aws_iam_policy_document" "login_vin" {
  statement {
    actions   = ["rds-db:connect"]
    resources = ["arn:aws-cn:rds-db:cn-north-1:111122223333:dbuser:${aws_db_instance.vin.resource_id}/app"]
  }
}

resource "aws_iam_role" "munich_login_parts" {
  name               = "munich-login-parts"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_login_parts" {
  role   = aws_iam_role.munich_login_parts.id
  policy = data.aws_iam_policy_document.login_parts.json
}

resource "aws_iam_role" "munich_login_vin" {
  name               = "munich-login-vin"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" } }]
  })
}

resource "aws_iam_role_policy" "munich_login_vin" {
  role   = aws_iam_role.munich_login_vin.id
  policy = data.aws_iam_policy_document.login_vin.json
}
