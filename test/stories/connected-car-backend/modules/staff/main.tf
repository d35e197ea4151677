terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "roles" { type = map(object({ directory = string, reads = string })) }

resource "aws_iam_role" "this" {
  for_each = var.roles
  name     = "staff-${each.key}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithSAML"
      Principal = { Federated = "arn:aws-cn:iam::111122223333:saml-provider/${each.value.directory}" }
      Condition = { StringEquals = { "SAML:aud" = "https://signin.amazonaws.cn/saml" } }
    }]
  })
}

resource "aws_iam_role_policy" "this" {
  for_each = var.roles
  name     = "read"
  role     = aws_iam_role.this[each.key].id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = each.value.reads }]
  })
}
