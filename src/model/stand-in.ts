import { isUnknown, type Unknown, type Value } from "./value";

/*
 * An input without credentials does not tell to which account it is deployed, and still says of it much: that a policy lets in that
 * account, that a service calls for it. So each account that is not told has a number that stands for it, with which texts are read.
 * It begins as AWS numbers none, and is never shown.
 */

const begin = "00000000";
const credentialsSeen: string[] = [];

/** The number that stands for the account that is reached with these credentials. */
export function standInAccount(credentials: string): string {
  if (!credentialsSeen.includes(credentials)) credentialsSeen.push(credentials);
  return begin + String(1000 + credentialsSeen.indexOf(credentials));
}

export function isStandIn(account: string): boolean {
  return account.length === 12 && account.startsWith(begin);
}

/** As a text may be shown. */
export function withoutStandIns(text: string): string {
  return text.replaceAll(new RegExp(`\\b${begin}\\d{4}\\b`, "g"), "<account>");
}

/** A text with what stands for what is not known of it; what is known, or has no stand-in, as it is. */
export function stoodIn<T extends Value>(value: T): T | string {
  return isUnknown(value) ? ((value as Unknown).standIn ?? value) : value;
}
