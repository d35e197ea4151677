import { Bucket, BucketPolicy, BucketPublicAccessBlock } from "@pulumi/aws/s3";
import { interpolate } from "@pulumi/pulumi";

const accountOf = (id: string) => ({ AWS: `arn:aws-cn:iam::${id}:root` });

/** What the cameras of test cars saw: roads, faces, number plates. */
const images = new Bucket("road-images", {
  bucket: "fleet-road-images",
  tags: { "auto:data-class": "sensitive-personal", team: "perception" },
});
new BucketPublicAccessBlock("road-images-closed", {
  bucket: images.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});

new BucketPolicy("road-images-sharing", {
  bucket: images.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "AnnotationReads",
        Effect: "Allow",
        Principal: accountOf("222233334444"),
        Action: ["s3:GetObject", "s3:ListBucket"],
        Resource: [images.arn, interpolate`${images.arn}/*`],
      },
      {
        Sid: "CamerasWrite",
        Effect: "Allow",
        Principal: accountOf("555566667777"),
        Action: "s3:PutObject",
        Resource: interpolate`${images.arn}/incoming/*`,
      },
      {
        Sid: "PerceptionReads",
        Effect: "Allow",
        Principal: accountOf("777788889999"),
        Action: "s3:GetObject",
        Resource: interpolate`${images.arn}/*`,
      },
    ],
  },
});
