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
