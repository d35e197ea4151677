import { DataAwsIamPolicyDocument } from "@cdktf/provider-aws/lib/data-aws-iam-policy-document";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "road-images");

new AwsProvider(stack, "aws", { region: "cn-north-1" });

const accountOf = (id: string) => [{ type: "AWS", identifiers: [`arn:aws-cn:iam::${id}:root`] }];

/** What the cameras of test cars saw: roads, faces, number plates. */
const images = new S3Bucket(stack, "road-images", {
  bucket: "fleet-road-images",
  tags: { "auto:data-class": "sensitive-personal", team: "perception" },
});
new S3BucketPublicAccessBlock(stack, "road-images-closed", {
  bucket: images.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});

const sharing = new DataAwsIamPolicyDocument(stack, "road-images-statements", {
  statement: [
    {
      sid: "AnnotationReads",
      principals: accountOf("222233334444"),
      actions: ["s3:GetObject", "s3:ListBucket"],
      resources: [images.arn, `${images.arn}/*`],
    },
    {
      sid: "CamerasWrite",
      principals: accountOf("555566667777"),
      actions: ["s3:PutObject"],
      resources: [`${images.arn}/incoming/*`],
    },
    {
      sid: "PerceptionReads",
      principals: accountOf("777788889999"),
      actions: ["s3:GetObject"],
      resources: [`${images.arn}/*`],
    },
  ],
});
new S3BucketPolicy(stack, "road-images-sharing", { bucket: images.id, policy: sharing.json });

app.synth();
