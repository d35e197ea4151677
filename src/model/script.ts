import { gunzipSync } from "node:zlib";

/** The text that is meant: scripts are often handed over in Base64, and what cloud-init takes is packed too. */
export function plainText(text: string): string {
  if (text.length < 16 || !/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text)) return text;
  const bytes = Buffer.from(text, "base64");
  const plain = unpacked(bytes).toString("utf8");
  return /\p{Cc}|\uFFFD/u.test(plain.replaceAll(/\s/g, "")) ? text : plain;
}

function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: 1 << 20 });
  } catch {
    return bytes; // no archive after all
  }
}

/** The words of a text that name a place or a store by more than a word that may be any, and not only what is loaded from there. */
export function tellingWords(text: string): readonly string[] {
  const words = text.split(/[\s,;|=()[\]{}<>"'`]+/).filter((word) => word !== text);
  return words.filter((word) => telling.test(word) && !loaded.test(word));
}

const telling = /:\/\/|^arn:|^[a-z]{2,4}(-[a-z]+)+-\d+$|\.amazonaws\.com(\.cn)?(:\d+)?(\/|$)/;
const loaded =
  /^https?:.*\.(asc|deb|dmg|exe|gpg|gz|jar|msi|pem|pkg|ps1|py|repo|rpm|sh|tar|tgz|whl|xz|zip)([?#]|$)|\.dkr\.ecr\./i;
