import { inflateSync } from 'node:zlib';

// Any bytes read as letters give short words by chance, such as the name Ali. In a few kilobytes that is rare; in a film it is sure.
const RUN_AMONG_MUCH = 12;
const FEW = 128 * 1024;
const MOST_INFLATED = 4 * 1024 * 1024;

const NOT_READABLE = /[^\p{L}\p{N}\p{P}\p{Z}\n]+/gu;

/** Runs of letters among bytes that are no text: UTF-8, and what is written in two bytes a letter. Among much, only long runs. */
export function textsAmong(bytes: Uint8Array): string {
  const least = bytes.length > FEW ? RUN_AMONG_MUCH : 1;
  const wide = new TextDecoder('latin1').decode(bytes.filter((byte) => byte !== 0));
  return [new TextDecoder().decode(bytes), wide].flatMap((read) => read.split(NOT_READABLE)).filter((run) => run.length >= least).join('\n');
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
