import { type Text, text } from "../language";

/** By what a resource has its region. */
export const regionFrom = {
  region: { en: "its own region", zh: "其自身的区域" },
  arn: { en: "its ARN", zh: "其 ARN" },
  others: { en: "the ARNs of what its provider made", zh: "其提供程序所建资源的 ARN" },
  provider: { en: "its provider", zh: "其提供程序" },
  providerCalled: { en: "its provider {key}", zh: "其提供程序 {key}" },
  written: { en: "{provider}, {written}", zh: "{provider}，{written}" },
} as const;

/** "its provider aws.munich, var.region" */
export function byProvider(key: string, written: string | undefined): Text {
  const provider = key === "" ? regionFrom.provider : text(regionFrom.providerCalled, { key });
  return written === undefined ? provider : text(regionFrom.written, { provider, written });
}

/** Under `region`, provider 5 says where these put something; 6 says that under another name, and there `region` is their own. */
const renamedIn6: Readonly<Record<string, string>> = {
  aws_cloudformation_stack_set_instance: "stack_set_instance_region",
  aws_config_aggregate_authorization: "authorized_aws_region",
};

/** Whether `region` of a resource with these values is where the resource itself is. */
export function isOwnRegion(type: string, values: object): boolean {
  const renamed = renamedIn6[type];
  return renamed === undefined || Object.hasOwn(values, renamed);
}
