import { gunzipSync } from "node:zlib";
import { InputError } from "../input-error";
import { text } from "../language";

/** UTF-8 without a byte order mark, whatever it came in: packed by gzip, or in UTF-16. */
export function utf8(file: string, raw: Buffer): Buffer {
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? unpacked(file, raw) : raw;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const mark = [0xfeff, 0x7b, 0x5b]; // else the bracket with which JSON begins, two bytes wide
  if (bytes.length > 1 && mark.includes(bytes.readUInt16LE(0))) return ofUtf16(bytes);
  if (bytes.length > 1 && mark.includes(bytes.readUInt16BE(0)))
    return ofUtf16(Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16());
  return bytes;
}

function ofUtf16(littleEnd: Buffer): Buffer {
  return Buffer.from(littleEnd.toString("utf16le").replace(/^\uFEFF/, ""), "utf8");
}

function unpacked(file: string, raw: Buffer): Buffer {
  try {
    return gunzipSync(raw);
  } catch (error) {
    const says = { en: "the gzip cannot be unpacked: {why}", zh: "无法解压该 gzip：{why}" };
    const next = { en: "make the file again; it may have been cut off", zh: "请重新生成该文件；它可能被截断" };
    throw new InputError(file, text(says, { why: (error as Error).message }), text(next));
  }
}
