import { inflateSync } from 'node:zlib';

const FEW = 128 * 1024;
const MOST_INFLATED = 4 * 1024 * 1024;

const NOT_READABLE = /[^\p{L}\p{N}\p{P}\p{Z}\n]+/gu;
// Any bytes read as letters give short words by chance, such as the name Ali. In a few kilobytes that is rare; in a film it is
// sure, unless only long runs count: plain letters, the same in two bytes each, or any script in UTF-8.
const LONG_PLAIN = /[\x20-\x7e]{12,}|(?:[\x20-\x7e]\0){12,}/g;
const LONG_UTF8 = /(?:[\x20-\x7e]|[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){12,}/g;

/** Runs of letters among bytes that are no text: UTF-8, and what is written in two bytes a letter. Among much, only long runs. */
export function textsAmong(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (bytes.length > FEW) return [...(latin.match(LONG_PLAIN) ?? []).map((run) => run.replaceAll('\0', '')), ...(latin.match(LONG_UTF8) ?? []).map((run) => Buffer.from(run, 'latin1').toString('utf8'))].join('\n');
  return [new TextDecoder().decode(bytes), latin.replaceAll('\0', '')].flatMap((read) => read.split(NOT_READABLE)).join('\n');
}

/** The same for what stands beside a picture: a part of it may be compressed (PNG, third edition, 11.3.3). */
export function textsAlong(piece: Uint8Array): string {
  for (let at = piece.indexOf(0x78); at !== -1 && at < 300; at = piece.indexOf(0x78, at + 1)) {
    try {
      return [textsAmong(piece), textsAmong(inflateSync(piece.subarray(at), { maxOutputLength: MOST_INFLATED }))].join('\n');
    } catch {
      // an x that is only an x
    }
  }
  return textsAmong(piece);
}
