import type { Unknown } from "../model/value";

/** Attributes that hold what somebody put in, and do not name the resource itself: nobody can tell what they lead to. */
export const holdsOthers: ReadonlySet<string> = new Set([
  ...[
    "value",
    "insecure_value",
    "secret_string",
    "secret_binary",
    "plaintext",
    "result",
    "results",
    "output",
    "outputs",
  ],
  ...["content", "content_base64", "body", "response_body", "stdout", "rendered", "hex", "b64_std", "dec"],
]);

/** Random texts and times lead nowhere. */
export function isMadeUp(address: string): boolean {
  return /^(random|time|null|tls)_/.test(address);
}

/** Whether a value that is not known comes from no resource by which anything could be found. */
export function leadsNowhere({ from }: Unknown): boolean {
  return from.every((address) => /(?:^|\.)(?:random|time|null|tls)_\w+\.[^.]+$/.test(address));
}

/** `module.lake` and `aws_s3_bucket.zone` as one address. */
export function join(module: string, rest: string): string {
  return module === "" ? rest : `${module}.${rest}`;
}
