import type { HoldsNoData } from "../entry";

/** Types that were looked at and hold, move and open no data, with the reason. */
export const holdsNoData: Readonly<Record<HoldsNoData, readonly string[]>> = {
  configuration: [
    "aws_s3_bucket_accelerate_configuration",
    "aws_s3_bucket_cors_configuration",
    "aws_s3_bucket_intelligent_tiering_configuration",
    "aws_s3_bucket_lifecycle_configuration",
    "aws_s3_bucket_object_lock_configuration",
    "aws_s3_bucket_ownership_controls",
    "aws_s3_bucket_request_payment_configuration",
    "aws_s3_bucket_versioning",
    "aws_s3_bucket_website_configuration",
  ],
  network: ["aws_security_group", "aws_security_group_rule", "aws_subnet", "aws_vpc"],
  identity: ["aws_iam_instance_profile"],
  metrics: [],
  billing: [],
  lookup: [],
  attachment: [],
  schedule: [],
  code: [],
  "key-management": [],
};
